"""Which name was probably meant by one that a plan writes and that is not there."""

from collections.abc import Iterable

from auditor.ground.words import SILENCE, Words, say
from auditor.messages.rows import ROWS
from auditor.text.similar import similar


def nearby(strange: Iterable[str], known: Iterable[str]) -> Words:
    """What a sentence says after names that are not there; nothing where none resembles one that is."""
    names = list(known)
    meant = list(dict.fromkeys(near for name in strange if (near := similar(name, names))))
    if not meant:
        return SILENCE
    return say(ROWS, "near", near=Words("”“".join(meant), "”, “".join(meant)))
