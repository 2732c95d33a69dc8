"""Colour, widths, lines and tables of text: what makes a page of Chinese line up."""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from types import MappingProxyType

from auditor.ground.record import record

CODES = {"error": "1;31", "warning": "33", "note": "36", "heading": "1", "faint": "2", "passed": "32", "failed": "1;31"}
# The patterns take 10 ms to compile together, which only a command that writes lines has to spend.
# Where a line may end: behind a blank, and before or behind a sign that takes two columns.
_PIECES = (r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60\u3000-\u303f]|[^\s\u2e80-\u9fff"
           r"\uac00-\ud7af\uf900-\ufaff\uff01-\uff60\u3000-\u303f]+|\s+")
# The signs of which nearly all texts here consist: they need no library to be counted, and those that take two columns.
_WIDE = "[\u3001-\u3029\u4e00-\u9fff\uff01-\uff5e]"
_USUAL = f"[ -~·×÷‘’“”–—…√≈≤≥{_WIDE[1:-1]}]*"
_NOT_FIRST = frozenset("，。、；：？！）】》”’％,.;:?!)]}")
_NOT_LAST = frozenset("（【《“‘([{")

@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Usual signs, wide ones, and pieces of a line."""
    return re.compile(_USUAL), re.compile(_WIDE), re.compile(_PIECES)


@record
class Style:
    """Whether a page is coloured, and how many columns a line of it has; 0: as many as it takes.

    pages: the address of the page of a rule, which its id leads to on a coloured page.
    """

    colour: bool
    columns: int = 0
    pages: Mapping[str, str] = MappingProxyType({})

    def paint(self, kind: str, text: str) -> str:
        """The text in the colour of its kind."""
        return f"\033[{CODES[kind]}m{text}\033[0m" if self.colour and text else text

    def rule(self, id: str) -> str:
        """The id of a rule, as a link to its page (OSC 8) where there is one: terminals that know none show the id."""
        text = self.paint("faint", id)
        return f"\033]8;;{self.pages[id]}\033\\{text}\033]8;;\033\\" if self.colour and id in self.pages else text


def width(text: str) -> int:
    """How many columns a text takes; a Chinese sign takes two."""
    if text.isascii():
        return len(text)
    usual, wide, _ = _patterns()
    if usual.fullmatch(text):
        return len(text) + len(wide.findall(text))
    from wcwidth import wcswidth

    return max(wcswidth(text), 0)


def padded(text: str, columns: int) -> str:
    """The text with blanks up to a number of columns."""
    return text + " " * max(columns - width(text), 0)


def aligned(rows: Iterable[Sequence[str]]) -> list[str]:
    """Rows as lines whose columns begin below each other; the last column is not padded."""
    rows = list(rows)
    if not rows:
        return []
    widths = [max(width(row[place]) for row in rows) for place in range(len(rows[0]) - 1)]
    cells = ([*map(padded, row, widths), row[-1]] for row in rows)
    return ["  ".join(line).rstrip() for line in cells]


def cut(text: str, columns: int) -> str:
    """The text, or as much of its beginning as fits with a sign that there was more; 0: all of it."""
    if not columns or width(text) <= columns:
        return text
    return text[: _fitting(text, columns - 1)] + "…"


def cut_before(text: str, columns: int) -> str:
    """The text, or as much of its end as fits with a sign that there was more."""
    if width(text) <= columns:
        return text
    return "…" + text[len(text) - _fitting(text[::-1], columns - 1):]


def _fitting(text: str, columns: int) -> int:
    """How many signs of a text fit."""
    taken = 0
    for count, sign in enumerate(text):
        taken += width(sign)
        if taken > columns:
            return count
    return len(text)


def wrapped(text: str, columns: int, indent: int) -> list[str]:
    """The text in lines of so many columns, each after the first indented; 0 columns: one line.

    No line begins with a sign that closes or ends with one that opens.
    """
    if not columns or width(text) <= columns:
        return [text]
    lines, line = [], ""
    for piece in _bound(_patterns()[2].findall(text)):
        if line.strip() and width(line + piece.rstrip()) > columns:
            lines.append(line.rstrip())
            line = " " * indent + piece.lstrip()
        else:
            line += piece
    return [*lines, line.rstrip()]


def _bound(pieces: Iterable[str]) -> list[str]:
    """Pieces with those that must not begin a line, or end one, joined to their neighbours."""
    found: list[str] = []
    for piece in pieces:
        if found and (piece[0] in _NOT_FIRST or found[-1][-1] in _NOT_LAST):
            found[-1] += piece
        else:
            found.append(piece)
    return found


def table(rows: Sequence[Sequence[str]], headers: Sequence[str], right: Sequence[int] = ()) -> str:
    """A table with a header and at least one row; the columns named in `right` stand to the right."""
    from tabulate import tabulate

    sides = ["right" if place in right else "left" for place in range(len(headers))]
    text = tabulate(rows, headers, tablefmt="simple", disable_numparse=True, colalign=sides)
    return "\n".join(line.rstrip() for line in text.splitlines())
