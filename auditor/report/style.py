"""Colour, widths and tables of text: what makes a page of Chinese line up."""

from collections.abc import Iterable, Sequence

from auditor.ground.record import record

CODES = {"error": "1;31", "warning": "33", "note": "36", "heading": "1", "faint": "2"}


@record
class Style:
    """Whether a page is coloured."""

    colour: bool

    def paint(self, kind: str, text: str) -> str:
        """The text in the colour of its kind."""
        return f"\033[{CODES[kind]}m{text}\033[0m" if self.colour else text


def width(text: str) -> int:
    """How many columns a text takes; a Chinese sign takes two."""
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


def table(rows: Sequence[Sequence[str]], headers: Sequence[str], right: Sequence[int] = ()) -> str:
    """A table with a header and at least one row; the columns named in `right` stand to the right."""
    from tabulate import tabulate

    sides = ["right" if place in right else "left" for place in range(len(headers))]
    text = tabulate(rows, headers, tablefmt="simple", disable_numparse=True, colalign=sides)
    return "\n".join(line.rstrip() for line in text.splitlines())
