"""How much room text takes in a drawing, whatever font the reader has; and how it is broken into lines.

Widths are whole hundredths of the font's size, rather too wide than too narrow: a full-width sign takes 100.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

FULL, BROAD, CAPITAL, DIGIT, NARROW, PLAIN = 100, 96, 72, 62, 40, 58
BOLD = 106                      # a bold sign, in hundredths of a plain one
ELLIPSIS = "…"
# A word of letters and digits, or one sign. A closing sign never begins a line, an opening one never ends one.
_OPENING, _CLOSING = "（《【“‘(", "，。；：、？！）》】”’％%)…"
_PIECES = re.compile(f"[{_OPENING}]*(?:[0-9A-Za-z][!-~]*|.)[{_CLOSING}]*|[{_OPENING}]+", re.DOTALL)
# What XML cannot hold, other control characters, and those that turn the direction of text around.
_UNFIT = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]"
)
_BLANKS = re.compile(r"[^\S\xa0]+")
TIE = "\xa0"                    # a blank in a part, up to the next comma, that stays on one line
_PARTS = re.compile("(?<=[，,])")


def harmless(text: str) -> str:
    """The text without characters that a document cannot hold or that nobody wants to read; line ends are kept."""
    return _UNFIT.sub("", text)


def on_one_line(text: str) -> str:
    """The text without line ends and without runs of blanks."""
    return _BLANKS.sub(" ", harmless(text)).strip()


@lru_cache(maxsize=4096)
def _hundredths(sign: str) -> int:
    from wcwidth import wcwidth

    cells = wcwidth(sign)
    if cells <= 0:
        return 0
    if cells == 2 or unicodedata.east_asian_width(sign) == "A":
        return FULL             # signs of ambiguous width (quotation marks, ×) are full-width in a Chinese font
    if sign in "MWmw@%&":
        return BROAD
    if sign.isupper():
        return CAPITAL
    if sign.isdigit():
        return DIGIT
    return NARROW if sign in f"iljtf.,:;'|!()[] {TIE}" else PLAIN


def width(text: str, size: int, bold: bool = False) -> int:
    """The width of a line of text in a font of a size, in the size's unit, rounded up."""
    hundredths = sum(map(_hundredths, text))
    return -(-hundredths * size * (BOLD if bold else 100) // 10_000)


def wrapped(text: str, room: int, size: int, most: int, bold: bool = False) -> list[str]:
    """The text in at most so many lines that fit into the room; what is cut off leaves an ellipsis."""
    lines = _broken(on_one_line(text), room, size, bold)
    if len(lines) <= most:
        return lines
    last = lines[most - 1]
    while last and width(last + ELLIPSIS, size, bold) > room:
        last = last[:-1]
    return [*lines[: most - 1], last.rstrip() + ELLIPSIS]


def balanced(text: str, room: int, size: int, most: int, bold: bool = False) -> list[str]:
    """As `wrapped`, with lines about as wide as each other instead of a last one of a sign or two."""
    lines = wrapped(text, room, size, most, bold)
    while len(lines) > 1:
        narrower = wrapped(text, widest(lines, size, bold) - size // 2, size, most + 1, bold)
        if len(narrower) > len(lines) or lines[-1].endswith(ELLIPSIS):
            break
        lines = narrower
    return lines


def _broken(text: str, room: int, size: int, bold: bool) -> list[str]:
    lines, line = list[str](), ""
    for piece in _pieces(text):
        if width(line + piece.rstrip(), size, bold) <= room:
            line += piece
            continue
        if line.strip():
            lines.append(line.strip())
        line = piece.lstrip()
        while width(line, size, bold) > room and len(line) > 1:     # longer than a line: broken wherever it ends
            end = _end(line, room, size, bold)
            lines.append(line[:end])
            line = line[end:]
    return [*lines, line.strip()] if line.strip() or not lines else lines


def _pieces(text: str) -> list[str]:
    """The parts of a text between which a line may end."""
    pieces: list[str] = []
    for part in _PARTS.split(text):
        pieces += [part] if TIE in part else _PIECES.findall(part)
    return pieces


def _end(line: str, room: int, size: int, bold: bool) -> int:
    """How many signs of a line fit, at least one."""
    end = len(line) - 1
    while end > 1 and width(line[:end], size, bold) > room:
        end -= 1
    return end


def widest(lines: Sequence[str], size: int, bold: bool = False) -> int:
    """The width of the widest line."""
    return max((width(line, size, bold) for line in lines), default=0)
