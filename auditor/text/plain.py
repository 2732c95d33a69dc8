"""Text without its accidents: one width, one colon, no spaces. What remains is what was said."""

import re
import unicodedata
from collections.abc import Iterable

from auditor.ground.pattern import pattern
from auditor.text.unit_table import SQUARES

_SQUARE = pattern("|".join(sorted(map(re.escape, SQUARES), key=len, reverse=True)))
_COLONS = str.maketrans("∶꞉ː˸於", "::::于")
_INVISIBLE = str.maketrans(dict.fromkeys("\u200b\u200c\u200d\ufeff\u00ad\u2060"))
_DASHES = "—–―‐‑‒−─━ー-"
_UNIFIED = str.maketrans(_DASHES, "-" * len(_DASHES))
_GROUP_GAP = pattern(r"(?<=[0-9])\s+(?=[0-9]{3}(?![0-9]))")
_GAP = pattern(r"(?<![0-9])\s+|\s+(?![0-9])")


def plain(text: str) -> str:
    """NFKC, squares as words (m² is 平方米), one colon, spaces out.

    A space between digits stays unless it separates thousands, so that `10 20` is never 1020.
    """
    wide = _SQUARE.sub(lambda found: SQUARES[found[0]], text)
    narrow = unicodedata.normalize("NFKC", wide).translate(_COLONS).translate(_INVISIBLE)
    return _GAP.sub("", _GROUP_GAP.sub(",", narrow)).strip()


def odd_digits(text: str) -> str:
    """The first sign that only looks like a digit (², ①, ½): NFKC would make it one; "" for none."""
    for sign in _SQUARE.sub("", text):
        if "0" <= sign <= "9" or "０" <= sign <= "９":
            continue
        if re.search("[0-9]", unicodedata.normalize("NFKC", sign)):
            return sign
    return ""


def within_quotes(text: str) -> str:
    """What stands within the Chinese quotes that somebody put round a whole value; "" where there are none."""
    bare = text.strip()
    inner = bare[1:-1].strip()
    quoted = len(bare) > 2 and bare[0] in "“”„＂‘’＇" and bare[-1] in "“”＂‘’＇\"'"
    return inner if quoted and not any(sign in inner for sign in "“”\"") else ""


def dashes_only(text: str) -> bool:
    """Whether a plain text is the mark of an empty cell: dashes or slashes only."""
    return bool(text) and (not text.strip(_DASHES) or not text.strip("/"))


def any_of(words: Iterable[str]) -> str:
    """A pattern of any of these words, the longest first."""
    return "|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word))))


def unified_dashes(text: str) -> str:
    """The text with every dash written as a hyphen-minus."""
    return text.translate(_UNIFIED)


def shown(text: str, limit: int = 40) -> str:
    """The text for a message: one line, printable, shortened."""
    line = "".join(sign if sign.isprintable() else " " for sign in text)
    line = " ".join(line.split())
    return line if len(line) <= limit else line[: limit - 1] + "…"
