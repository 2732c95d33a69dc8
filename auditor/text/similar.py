"""Which of the names that are there was probably meant by one that is not."""

from collections.abc import Iterable, Mapping
from unicodedata import normalize

from auditor.ground.words import Words, say
from auditor.messages.names import NAMES

LONGEST = 40        # nobody misspells a longer name; and comparing takes the longer the longer it is
MOST = 12           # names that a sentence lists


def similar(name: str, known: Iterable[str]) -> str:
    """The name that was probably meant; "" where none resembles. Large, small, wide and narrow signs are the same."""
    from difflib import get_close_matches

    if len(name) > LONGEST:
        return ""
    lower: dict[str, str] = {}
    for each in known:
        lower.setdefault(_plain(each), each)
    if _plain(name) in lower:
        return lower[_plain(name)]
    close = get_close_matches(_plain(name), lower, n=1)
    return lower[close[0]] if close else ""


def _plain(name: str) -> str:
    return normalize("NFKC", name).lower()


def offered(found: str, known: Iterable[str], called: Mapping[str, str] | None = None) -> Words:
    """What to say after a name that is not there: the one that was probably meant, or which there are.

    called: other ways to call them, such as the names of indicators → the name that is asked for.
    """
    names, others = list(dict.fromkeys(known)), {} if called is None else called
    near = similar(found, [*names, *others])
    near = others.get(near, near)
    if near:
        return say(NAMES, "near", near=near)
    if not names:
        return NAMES["none"]
    listed = ", ".join(names[:MOST])
    return say(NAMES, "known" if len(names) <= MOST else "known, more", known=listed, count=len(names))
