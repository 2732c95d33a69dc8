"""Rows whose names a narrow column breaks, under groups in lines of their own, or over the end of a line."""

from collections.abc import Sequence
from dataclasses import replace

from auditor.ground.record import record
from auditor.intake.layout.headers import column_of, is_value
from auditor.intake.tight import tight

FEWEST = 2      # rows


@record
class Row:
    """The cells of a row. at: their line, counted from the first of the table; lines: of all up to the row's end."""

    cells: tuple[str, ...]
    at: int
    lines: int


def unwrapped(lines: Sequence[Sequence[str]]) -> list[Row]:
    """The header and the rows of a table whose groups have lines of their own, each name whole; none for other tables.

    The header has a column of groups that the rows lack. A group is a line of several words, or stands above a row
    that has its name. Names stand in the middle of their row, so that as many lines stand above its cells as below;
    what stands between two rows is the end of one name and the beginning of the next.
    """
    groups = [place for place, cell in enumerate(lines[0]) if column_of([tight(cell).text]).sort == "group"]
    if len(groups) != 1 or any(len(cells) >= len(lines[0]) for cells in lines[1:]):
        return []
    header = [cell for place, cell in enumerate(lines[0]) if place != groups[0]]
    at = next((place for place, cell in enumerate(header) if column_of([tight(cell).text]).sort == "name"), None)
    if at is None or len(header) <= FEWEST:
        return []
    rows = [Row(tuple(header), 0, 1)]
    halves: list[str] = []          # the lines since the last row's cells
    below = 0                       # lines that its name takes below them
    for place, cells in enumerate(lines[1:], 1):
        valued = any(map(is_value, cells))
        if not valued:
            halves.extend(cells if len(cells) == 1 else ())
            continue
        if len(cells) not in (len(header) - 1, len(header)) or len(halves) < below:
            break
        rows[-1] = _ended(rows[-1], halves[:below], at)
        above = [] if len(cells) == len(header) else halves[below:]
        named = list(cells) if len(cells) == len(header) else [*cells[:at], "", *cells[at:]]
        rows.append(Row((*named[:at], "".join(above) + named[at], *named[at + 1 :]), place, place + 1))
        halves, below = [], len(above)
    if len(halves) < below:
        return []
    rows[-1] = _ended(rows[-1], halves[:below], at)
    broken = sum(row.lines > row.at + 1 for row in rows)
    return rows if broken >= FEWEST and all(row.cells[at] for row in rows) else []


def completed(lines: Sequence[Sequence[str]]) -> list[Row]:
    """The lines as rows, one that ends within its name together with the line that goes on with it.

    4 国省道二级及以上公路 | 比重 % 71.3 75 预期性: neither is a row, and both have as many cells as one.
    """
    width = len(lines[0])
    rows: list[Row] = []
    place = 0
    while place < len(lines):
        cells, end = list(lines[place]), place + 1
        while place and end < len(lines) and 1 < len(cells) < width - 1 and not any(map(_tells, cells[1:])):
            cells, end = [*cells[:-1], cells[-1] + lines[end][0], *lines[end][1:]], end + 1
        whole = end > place + 1 and width - 1 <= len(cells) <= width and len(lines[end - 1]) < width - 1
        rows.append(Row(tuple(cells if whole else lines[place]), place, end if whole else place + 1))
        place = rows[-1].lines
    return rows


def _tells(cell: str) -> bool:
    """Whether a cell is a value."""
    return is_value(cell) and not cell.isdigit()


def _ended(row: Row, halves: Sequence[str], at: int) -> Row:
    """A row with the end of its name, which stands below its cells."""
    if not halves:
        return row
    name = row.cells[at] + "".join(halves)
    return replace(row, cells=(*row.cells[:at], name, *row.cells[at + 1 :]), lines=row.lines + len(halves))
