"""Which name was probably meant by one that a plan writes and that is not there."""

from collections.abc import Iterable, Sequence

from auditor.ground.words import SILENCE, Words, say
from auditor.messages.rows import ROWS
from auditor.text.similar import similar


def near_above(to: str, absent: Sequence[str], known: Iterable[str]) -> Words:
    """The indicator above that was probably meant by `to`; else which plans above are not at hand: one may be misspelt.

    known: the indicators of the plans above that are at hand, each with its plan.
    """
    near = nearby([to], known)
    return near if near != SILENCE or not absent else say(ROWS, "absent", plans=", ".join(absent))


def nearby(strange: Iterable[str], known: Iterable[str]) -> Words:
    """What a sentence says after names that are not there; nothing where none resembles one that is."""
    names = list(known)
    lost = [name for name in strange if name not in names]
    meant = list(dict.fromkeys(near for name in lost if (near := similar(name, names))))
    if not meant:
        return SILENCE
    return say(ROWS, "near", near=Words("”“".join(meant), "”, “".join(meant)))
