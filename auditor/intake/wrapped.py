"""Rows whose names a narrow column breaks: a line of cells with the halves of its name in the lines above and below."""

from collections.abc import Sequence
from dataclasses import replace

from auditor.ground.record import record
from auditor.intake.headers import column_of, is_value
from auditor.intake.tight import tight

FEWEST = 2      # rows


@record
class Row:
    """The cells of a row. at: their line, counted from the first of the table; lines: of all up to the row's end."""

    cells: tuple[str, ...]
    at: int
    lines: int


def unwrapped(lines: Sequence[Sequence[str]]) -> list[Row]:
    """The header and the rows of a table, each name whole; none where lines are no such rows.

    Names stand in the middle of their row, so that as many lines stand above its cells as below; what stands between
    two rows is the end of one name and the beginning of the next.
    """
    header = [tight(cell).text for cell in lines[0]]
    at = next((place for place, cell in enumerate(header) if column_of([cell]).sort == "name"), None)
    if at is None or len(header) <= FEWEST:
        return []
    rows = [Row(tuple(lines[0]), 0, 1)]
    halves: list[str] = []          # the lines since the last row's cells
    below = 0                       # lines that its name takes below them
    for place, cells in enumerate(lines[1:], 1):
        if len(cells) == 1 and not is_value(cells[0]):
            halves.append(cells[0])
            continue
        if len(cells) not in (len(header) - 1, len(header)) or not any(map(is_value, cells)) or len(halves) < below:
            break
        rows[-1] = _ended(rows[-1], halves[:below], at)
        above = halves[below:]
        named = list(cells) if len(cells) == len(header) else [*cells[:at], "", *cells[at:]]
        rows.append(Row((*named[:at], "".join(above) + named[at], *named[at + 1 :]), place, place + 1))
        halves, below = [], len(above)
    if len(halves) < below:
        return []
    rows[-1] = _ended(rows[-1], halves[:below], at)
    broken = sum(row.lines > row.at + 1 for row in rows)
    return rows if broken >= FEWEST and all(row.cells[at] for row in rows) else []


def _ended(row: Row, halves: Sequence[str], at: int) -> Row:
    """A row with the end of its name, which stands below its cells."""
    if not halves:
        return row
    name = row.cells[at] + "".join(halves)
    return replace(row, cells=(*row.cells[:at], name, *row.cells[at + 1 :]), lines=row.lines + len(halves))
