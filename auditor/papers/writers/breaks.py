"""Where a printed table goes on to the next page, and its merged groups closed there.

Word repeats header rows by itself, but a cell merged over many rows that crosses a page shows its text on the
first page only, and no file can say where the pages will end. So the ends are estimated, from the widths of
the columns, the size of the print and a fixed line pitch; each group that would cross one is closed there and
begins again on the next page with its text repeated. Where the next row might still find room on a page, its rows
are made higher until it cannot: every program breaks where the groups are closed, as long as the estimate is right
to half a line on each page.
"""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from auditor.ground.record import record
from auditor.papers.model import Cell, Table
from auditor.papers.writers.measure import lines, units
from auditor.papers.writers.spans import PlacedCell, Rows, by_row, placed
from auditor.papers.writers.widths import MOST, SHORT, Shares, cramped, shares

SIZES = (10.5, 10.0, 9.5, 9.0, 8.5)         # what a table is set in, in points
SMALL = (8.0, 7.5, 7.0)             # what it may be set in if it needs to
SIDE = 3.0                          # free room left and right of a cell's text
ABOVE = 2.5                         # free room above and below it
BORDER = 0.5                        # the line below a row
SPARE = 0.6                         # of a line that stays free on each page: the estimate may be short by so much
EDGE = 0.1                          # of half a sign: what rounding may take from a cell's width
NAME, BEGINNING = 80, 24    # a text up to 40 full-width signs is a name; of longer ones so many signs begin a page
LOW = 3                     # lines: a higher row may stand alone below a header, with the rest of its table overleaf
FEWEST = 3                  # rows: a table's last page has no fewer, where the page before keeps as many
STRETCH = 1.0               # lines: rows made higher by more look empty
LEADING = 1.35                      # line pitch for a size of 1


@record
class TableMetrics:
    """How a table is set, in points: size of the print, line pitch, whole width of each column.

    narrow: how wide the table would be if it took no more than it needs. side: free room left and right of a text.
    trust: how much of its line a text is sure of that needs several.
    """

    size: float
    pitch: float
    widths: tuple[float, ...]
    narrow: float
    side: float
    trust: float = 1.0


@record
class Broken:
    """Body and foot rows with groups closed at page ends.

    heights: of each row, in points. starts: the row with which each page begins. left: the height that
    is used on the last page. moved: it begins on a page of its own.
    """

    rows: Rows
    heights: tuple[float, ...]
    starts: tuple[int, ...]
    left: float
    moved: bool


def setting(
    table: Table[str], room: float, sizes: Sequence[float] = SIZES, smaller: Sequence[float] = SMALL,
    leading: float = LEADING, side: float = SIDE, trust: float = 1.0, asked: int = MOST[0],
) -> TableMetrics:
    """The table set in the size that reads best; the columns share the whole room (in points).

    Smaller print makes a table lower. It is worth it where the table loses more height than any text of
    the smaller size would: where texts come to stand on one line. `smaller`: sizes for a table that has no room
    for its short texts in the others. asked: how wide (in units) a long text's column may ask to be.
    """
    sides = 2 * side * len(table.columns)
    inside = room - sides
    rows = len(table.header) + len(table.body) + len(table.foot)
    found: list[tuple[float, float, Shares]] = []
    whole = False                       # most short texts are on one line
    for size in (*sizes, *smaller):
        if size not in sizes and whole:
            break
        for short, burden in SHORT.items():
            made = shares(table, int(2 * inside / size), short, asked)
            if made is not None:
                high = made.lines * size * leading + rows * (2 * ABOVE + BORDER)
                found.append((high / size**2.25 * burden, -size, made))
                whole = whole or short > min(SHORT)
    if found:
        _, turned, made = min(found, key=lambda each: each[:2])
        size = -turned
    else:
        size = min((*sizes, *smaller))
        made = cramped(table, int(2 * inside / size))
    share = inside / sum(made.widths)
    return TableMetrics(
        size, round(2 * size * leading) / 2, tuple(width * share + 2 * side for width in made.widths),
        min(room, sum(made.widths) * size / 2 + sides), side, trust,
    )


def lowest(size: float) -> float:
    """The height of a row of one line in a size."""
    return round(2 * size * LEADING) / 2 + 2 * ABOVE + BORDER


def heights(cells: Sequence[PlacedCell], count: int, form: TableMetrics, first: int = 0) -> list[float]:
    """The height of each of `count` rows from row `first`, whose cells these are.

    A merged cell that needs more room than its rows have makes all of them higher, one as the other.
    """
    found = [form.pitch + 2 * ABOVE + BORDER] * count
    for each in sorted(cells, key=lambda each: (each.rows, each.row)):
        own = range(each.row - first, each.row - first + each.rows)
        lacking = _need(each, form) - sum(found[row] for row in own)
        for row in own if lacking > 0 else ():
            found[row] += lacking / each.rows
    return found


def _need(each: PlacedCell, form: TableMetrics) -> float:
    room = sum(form.widths[each.column : each.column + each.columns]) - 2 * form.side
    signs = round(2 * room / form.size - EDGE, 1)
    count = sum(
        1 if lines(line, signs) == 1 else lines(line, round(signs * form.trust, 1))
        for line in each.cell.text.split("\n")
    )
    return count * form.pitch + 2 * ABOVE + BORDER


def broken(
    table: Table[str], form: TableMetrics, page: float, used: float, spare: float = SPARE, *, stretched: bool = True,
    kept: float = 0,
) -> Broken:
    """The body and foot as they fill pages of a height, of which `used` is gone on the first one.

    kept: how much of that is headings and a caption, which go along where the table begins on the next page.
    spare: lines that stay free on each page. stretched: rows share so much of what is left free that the next one
    finds no room, so that a program that breaks pages by itself breaks them here.
    """
    rows = table.body + table.foot
    width = len(table.columns)
    cells = placed(rows, width)
    header = sum(heights(placed(table.header, width), len(table.header), form))
    room = page - header - form.pitch * spare
    begins = by_row(cells, len(rows))
    starts = [0]
    pages: list[tuple[float, list[float]]] = []         # of each: the room for rows, their heights
    below, left, moved = used, used + header, False
    reach: list[PlacedCell] = []                            # the cells above that may reach into the next rows
    while starts[-1] < len(rows):
        reaching = _clipped(reach, starts[-1], len(rows), begun=True)
        fitting = _page(reaching, begins, starts[-1], form, room - below)
        alone = len(fitting) == 1 < len(rows) and starts == [0] and fitting[0] < LOW * form.pitch
        if (alone or not fitting) and below and not moved:
            below, moved = kept, True
            continue
        fitting = fitting or _page(reaching, begins, starts[-1], form, None)
        whole = len(rows) - FEWEST - starts[-1]
        if FEWEST <= whole < len(fitting) < len(rows) - starts[-1]:
            fitting = _page(reaching, begins[: starts[-1] + whole], starts[-1], form, room - below)
        reach = [*reach, *(each for row in begins[starts[-1] : starts[-1] + len(fitting)] for each in row)]
        starts.append(starts[-1] + len(fitting))
        reach = [each for each in reach if each.row + each.rows > starts[-1]]
        left = below + header + sum(fitting)
        pages.append((room - below, fitting))
        below = 0
    measured = _stretched(pages, form.pitch * spare) if stretched else [fitting for _, fitting in pages]
    return Broken(
        _cells([piece for part in closed(cells, starts) for piece in part], len(rows)),
        tuple(height for fitting in measured for height in fitting),
        tuple(starts[:-1]), left, moved,
    )


def poor(made: Broken, form: TableMetrics, page: float) -> int:
    """How many pages of a height have one row alone that takes less than half of one, or rows made much too high."""
    natural = heights(placed(made.rows, len(form.widths)), len(made.rows), form)
    count = 0
    for start, end in pairwise((*made.starts, len(made.rows))):
        own = sum(natural[start:end])
        alone = end - start == 1 < len(made.rows) and own < page / 2
        count += alone or sum(made.heights[start:end]) - own > STRETCH * form.pitch * (end - start)
    return count


def _stretched(pages: Sequence[tuple[float, list[float]]], spare: float) -> list[list[float]]:
    """The heights of the rows of each page, its room given, so that the first row of the next one finds none."""
    found: list[list[float]] = []
    for (room, fitting), (_, following) in pairwise([*pages, (0.0, [])]):
        free = room - sum(fitting)
        excess = free + 2 * spare - following[0] if following else 0.0      # the estimate may err either way
        share = max(0.0, min(free, excess)) / len(fitting)
        found.append([height + share for height in fitting])
    return found


def _page(
    reaching: Sequence[PlacedCell], begins: Sequence[Sequence[PlacedCell]], start: int, form: TableMetrics,
    room: float | None,
) -> list[float]:
    """The heights of the rows from `start` that fit into the room; without a room, of that row alone.

    reaching: the cells that begin above and reach into these rows. begins: the cells that begin in each row.
    """
    best: list[float] = []
    last = len(begins) if room is not None else start + 1
    for end in range(start + 1, last + 1):
        here = [*reaching, *(each for row in begins[start:end] for each in row)]
        found = heights(_clipped(here, start, end), end - start, form, start)
        if room is not None and sum(found) > room:
            break
        best = found
    return best


def _clipped(cells: Sequence[PlacedCell], start: int, end: int, begun: bool = False) -> list[PlacedCell]:
    """The cells of the rows from start to end, what reaches beyond cut off; `begun`: only what begins above."""
    return [
        replace(
            each, row=max(each.row, start), rows=min(each.row + each.rows, end) - max(each.row, start),
            cell=_again(each.cell) if each.row < start else each.cell,
        )
        for each in cells if each.row < (start if begun else end) and each.row + each.rows > start
    ]


def _again(cell: Cell[str]) -> Cell[str]:
    """What a cell says on a further page: a name as it is, the beginning of anything longer."""
    text = cell.text if units(cell.text) <= NAME else cell.text[:BEGINNING].rstrip() + "……"
    return replace(cell, text=text)


def closed(cells: Sequence[PlacedCell], starts: Sequence[int]) -> list[list[PlacedCell]]:
    """The cells of each part, cut where a part of the table begins; starts: the first row of each part, and the end."""
    parts: list[list[PlacedCell]] = [[] for _ in starts[1:]]
    for cell in cells:
        part = bisect_right(starts, cell.row) - 1
        while part < len(parts) and starts[part] < cell.row + cell.rows:
            parts[part].append(cell)
            part += 1
    return [_clipped(part, start, end) for part, (start, end) in zip(parts, pairwise(starts), strict=True)]


def _cells(cells: Sequence[PlacedCell], count: int) -> Rows:
    ordered = sorted(cells, key=lambda each: (each.row, each.column))
    return tuple(
        tuple(replace(each.cell, rows=each.rows, columns=each.columns) for each in row)
        for row in by_row(ordered, count)
    )
