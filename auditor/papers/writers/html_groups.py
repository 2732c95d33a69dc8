"""The rows of a table in groups that a printed page does not cut.

Nobody knows where a browser ends its pages; but it keeps a group of rows together that it is asked to. Rows over
which no cell reaches need no group. Where merged cells reach over more rows than part of a page holds, they are
cut, and their text is said again in the next group.
"""

from collections.abc import Sequence
from itertools import accumulate, pairwise

from auditor.ground.record import record
from auditor.papers.writers.breaks import TableMetrics, closed, heights
from auditor.papers.writers.spans import PlacedCell, Rows, by_row, placed

WHOLE = 0.5             # of a page: rows up to this height stay together
PART = 0.3              # of a page: the height of a group that is cut, so that not much of a page is left free


@record
class RowGroup:
    """Some rows with the cells that begin in each. together: a page must not cut them. again: cells said before."""

    rows: tuple[tuple[PlacedCell, ...], ...]
    together: bool
    again: frozenset[tuple[int, int]]


def groups(rows: Rows, form: TableMetrics, page: float) -> list[RowGroup]:
    """The groups of some rows; page: the height of what is printed on a page, in points."""
    width = len(form.widths)
    cells = placed(rows, width)
    high = heights(cells, len(rows), form)
    crossed = [0] * (len(rows) + 1)             # by how many cells the line above each row is
    for each in cells:
        for row in range(each.row + 1, each.row + each.rows):
            crossed[row] += 1
    starts = _starts(crossed, high, page)
    first = {(each.row, each.column) for each in cells}
    ends = [*starts, len(rows)]
    found = []
    for (start, end), part in zip(pairwise(ends), closed(cells, ends), strict=True):
        here = sorted(part, key=lambda piece: piece.column)
        lines = tuple(map(tuple, by_row(here, end - start, start)))
        again = frozenset({(piece.row, piece.column) for piece in here} - first)
        found.append(RowGroup(lines, any(piece.rows > 1 for piece in here), again))
    return found


def _starts(crossed: Sequence[int], high: Sequence[float], page: float) -> list[int]:
    """The row with which each group begins."""
    starts: list[int] = []
    sums = [0, *accumulate(crossed)]
    row = 0
    while row < len(high):
        end = next(line for line in range(row + 1, len(crossed)) if not crossed[line])
        single = end == row + 1
        # two groups of single rows are one: no cell reaches from one row to another between these lines
        if not (single and starts and row and not crossed[row] and sums[starts[-1]] == sums[row + 1]):
            starts.append(row)
        if sum(high[row:end]) > page * WHOLE:
            starts += _cuts(row, end, crossed, high, page * PART)
        row = end
    return starts


def _cuts(start: int, end: int, crossed: Sequence[int], high: Sequence[float], most: float) -> list[int]:
    """Where rows that hang together are cut: where the fewest cells are, as late as a part of a page allows."""
    cuts: list[int] = []
    while sum(high[start:end]) > most:
        last = start + 1
        while last + 1 < end and sum(high[start : last + 1]) <= most:
            last += 1
        if last >= end:
            break
        start = min(range(start + 1, last + 1), key=lambda line: (crossed[line], -line))
        cuts.append(start)
    return cuts
