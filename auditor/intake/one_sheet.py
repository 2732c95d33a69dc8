"""Tables one below another in one grid, each again by itself: a caption and a header begin the next."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from auditor.documents.model import Block, Cell, Grid
from auditor.intake.headers import column_of, is_value
from auditor.intake.tight import tight

FEWEST = 2      # words of a header, and rows below it
NARROW = 3      # columns of a table in which a caption can be told from a row


def cut_apart(blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks, every grid that holds several tables as these."""
    for block in blocks:
        if isinstance(block, Grid):
            yield from _tables(block)
        else:
            yield block


def _tables(grid: Grid) -> Iterator[Grid]:
    rows = grid.rows
    starts = [0]
    if rows and len(rows[0]) >= NARROW:
        last = len(rows) - FEWEST
        starts += [place for place in range(FEWEST, last) if _is_caption(rows[place]) and _is_header(rows[place + 1])]
    if len(starts) == 1 or not any(map(_is_header, rows[: starts[1]])):
        yield grid
        return
    for begin, end in zip(starts, [*starts[1:], len(rows)], strict=True):
        part = _narrowed(rows[begin:end])
        yield replace(grid, place=part[0][0].place, rows=part, headers=grid.headers if not begin else 0)


def _is_caption(row: Sequence[Cell]) -> bool:
    """Whether a row says something in its first cell alone, or over its whole width."""
    return {cell.text.strip() for cell in row} - {""} == {row[0].text.strip()} and not is_value(row[0].text)


def _is_header(row: Sequence[Cell]) -> bool:
    """Whether a row has words of a header, one of them over names, and no value."""
    told = [text for cell in row if not cell.filled_from and (text := tight(cell.text).text)]
    sorts = [column_of([text]).sort for text in told]
    known = sum(sort != "text" for sort in sorts)
    return known >= FEWEST and 2 * known >= len(told) and "name" in sorts and not any(map(is_value, told))


def _narrowed(rows: Sequence[tuple[Cell, ...]]) -> tuple[tuple[Cell, ...], ...]:
    """The rows without the columns at their end in which no cell has a word of its own."""
    width = max(
        (place + 1 for row in rows for place, cell in enumerate(row) if cell.text.strip() and not cell.filled_from),
        default=1,
    )
    return tuple(row[:width] for row in rows)
