"""Tables of PDF pages as grids, put together again where pages cut them."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Any

from auditor.documents.model import Cell, Grid
from auditor.documents.pdf_text import joined, tidy
from auditor.pattern import pattern
from auditor.record import record

_NEAR = 3.0     # points; edges nearer than that are one
_NUMBER = pattern(r"[<>＜＞≥≤超约近]*[0-9][0-9.,，]*")
_TAIL = pattern(
    r"[）)%％、，。；]|(?:台|套|个|家|辆|户|张|座|处|间|所|人|次|项|万|亿|吨|亩|元|公里|平方米|以上|左右|以内|以下)+"
    r"(?:$|[（(])"
)


@record
class Piece:
    """The part of a table that stands on one page: its rows, its edges, and whether it reaches the page's ends."""

    grid: Grid
    edges: tuple[float, ...]
    page: int
    first: bool
    last: bool


def piece_of(
    boxes: Sequence[tuple[float, float, float, float]], chars: Sequence[dict[str, Any]], place: str, page: int,
    first: bool, last: bool,
) -> Piece | None:
    """One table from the boxes of its cells and the characters on them; None where it is only a frame."""
    across, down = _edges(box[0::2] for box in boxes), _edges(box[1::2] for box in boxes)
    width, height = len(across) - 1, len(down) - 1
    owner: dict[tuple[int, int], int] = {}
    for number, (left, top, right, bottom) in enumerate(boxes):
        for row in range(_at(down, top), _at(down, bottom)):
            for column in range(_at(across, left), _at(across, right)):
                owner.setdefault((row, column), number)
    if width < 2 or len(set(owner.values())) < 3:
        return None
    texts: dict[int, list[dict[str, Any]]] = {}
    for char in chars:
        row = bisect_right(down, (char["top"] + char["bottom"]) / 2) - 1
        column = bisect_right(across, (char["x0"] + char["x1"]) / 2) - 1
        number = owner.get((row, column), -1)
        if number >= 0:
            texts.setdefault(number, []).append(char)
    said = {number: _text(each) for number, each in texts.items()}
    rows = tuple(
        tuple(_cell(place, row, column, owner, said) for column in range(width)) for row in range(height)
    )
    return Piece(Grid(place, rows), tuple(across), page, first, last)


def _edges(pairs: Iterable[Sequence[float]]) -> list[float]:
    """The edges of all boxes, those that are near each other as one."""
    edges: list[float] = []
    for edge in sorted(value for pair in pairs for value in pair):
        if not edges or edge - edges[-1] > _NEAR:
            edges.append(edge)
    return edges


def _at(edges: Sequence[float], value: float) -> int:
    """Which edge a value is."""
    return min(range(len(edges)), key=lambda index: abs(edges[index] - value))


def _cell(
    place: str, row: int, column: int, owner: dict[tuple[int, int], int], said: dict[int, str]
) -> Cell:
    here = f"{place}/r{row + 1}/c{column + 1}"
    number = owner.get((row, column), -1)
    if number < 0:
        return Cell(here, "")
    covered = [at for at, each in owner.items() if each == number]
    top, left = min(covered)
    text = said.get(number, "")
    if (top, left) != (row, column):
        return Cell(here, text, filled_from=f"{place}/r{top + 1}/c{left + 1}")
    return Cell(here, text, max(at[0] for at in covered) - top + 1, max(at[1] for at in covered) - left + 1)


def _text(chars: Sequence[dict[str, Any]]) -> str:
    """The text of a cell; a line that ends there only wraps."""
    lines: list[list[dict[str, Any]]] = []
    for char in sorted(chars, key=lambda each: (each["top"], each["x0"])):
        if lines and abs(char["top"] - lines[-1][0]["top"]) < 0.5 * char["size"]:
            lines[-1].append(char)
        else:
            lines.append([char])
    text = ""
    for line in lines:
        said = "".join(each["text"] for each in sorted(line, key=lambda each: each["x0"]))
        text = joined(text, tidy(said))
    return text


def stitched(pieces: Sequence[Piece]) -> list[Piece]:
    """The tables of all pages; one that goes on over a page is one table again."""
    out: list[Piece] = []
    for piece in pieces:
        if out and _goes_on(out[-1], piece):
            out[-1] = _together(out[-1], piece)
        else:
            out.append(piece)
    return out


def _goes_on(before: Piece, after: Piece) -> bool:
    """Whether a table is the rest of the one before: the one ends a page, the other begins the next, columns agree."""
    return (
        before.last and after.first and after.page == before.page + 1 and len(before.edges) == len(after.edges)
        and all(abs(a - b) < 2 * _NEAR for a, b in zip(before.edges, after.edges, strict=True))
    )


def _together(before: Piece, after: Piece) -> Piece:
    rows, rest = list(before.grid.rows), list(after.grid.rows)
    head = 0
    while head < min(len(rows), len(rest)) and _said(rows[head]) == _said(rest[head]) and any(_said(rest[head])):
        head += 1
    rest = rest[head:]
    reach = max((at + cell.rows for at in range(head) for cell in rows[at]), default=0)
    headers = before.grid.headers or reach
    if rest and _cut(rows, rest[0], headers):
        rows[-1] = tuple(_continued(upper, lower) for upper, lower in zip(rows[-1], rest[0], strict=True))
        rest = rest[1:]
    above = rows[-1]
    for place, row in enumerate(rest):
        rows.append(tuple(_carried(cell, upper, place == 0) for cell, upper in zip(row, above, strict=True)))
        above = rows[-1]
    grid = Grid(before.grid.place, tuple(rows), before.grid.title, headers)
    return Piece(grid, before.edges, after.page, before.first, after.last)


def _said(row: Sequence[Cell]) -> list[str]:
    return ["".join(cell.text.split()) for cell in row]


def _cut(rows: Sequence[Sequence[Cell]], row: Sequence[Cell], headers: int) -> bool:
    """Whether a row is the rest of the last one: what every row has is missing in it, or a number's unit is in it."""
    body, last = rows[headers:], rows[-1]
    if not any(cell.text for cell in row):
        return False
    for column, cell in enumerate(row):
        filled = sum(bool(each[column].text) and not each[column].filled_from for each in body)
        if not cell.text and cell.rows == 1 and last[column].text and filled == len(body) > 1:
            return True
    return any(
        _NUMBER.fullmatch(upper.text) and _TAIL.match(lower.text) for upper, lower in zip(last, row, strict=True)
    )


def _continued(upper: Cell, lower: Cell) -> Cell:
    """One cell of two parts; a cell that a page divides once more keeps its reach."""
    text = joined(upper.text, lower.text) if not upper.filled_from and lower.text != upper.text else upper.text
    return Cell(upper.place, text, upper.rows, upper.columns, upper.filled_from)


def _carried(cell: Cell, above: Cell, first: bool) -> Cell:
    """A position below a page's end: an empty cell under a merged one, which the page ended, belongs to it.

    first: of the page; there an empty cell counts that is merged with none.
    """
    origin = above.filled_from or above.place
    covered = bool(above.filled_from) or above.rows > 1
    if not cell.text and above.text and (cell.rows > 1 or ((cell.filled_from or first) and covered)):
        return Cell(cell.place, above.text, filled_from=origin)
    return cell
