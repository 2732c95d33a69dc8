"""Tables one below another in one grid, each again by itself: a caption and a header begin the next."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from auditor.documents.model import Block, Cell, Grid
from auditor.ground.pattern import pattern
from auditor.intake.layout.headers import column_of, is_value
from auditor.intake.tight import tight

_ANNEX = pattern("(?:附件|附表|表)[0-9一二三四五六七八九十]{0,2}[:：]?")
_NAMES = {"name", "division", "office"}      # what a header names the rows by
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
        starts += [place for place in range(FEWEST, last) if is_caption(rows[place]) and _is_header(rows[place + 1])]
    if len(starts) == 1 or (not any(map(_is_header, rows[: starts[1]])) and not _has_values(rows[: starts[1]])):
        yield grid
        return
    for begin, end in zip(starts, [*starts[1:], len(rows)], strict=True):
        part = _narrowed(rows[begin:end])
        yield replace(grid, place=part[0][0].place, rows=part, headers=grid.headers if not begin else 0)


def is_caption(row: Sequence[Cell]) -> bool:
    """Whether a row says something in its first cell alone, or over its whole width, behind the number of an annex."""
    told = list(dict.fromkeys(text for cell in row if (text := cell.text.strip())))
    if len(told) > 1 and _ANNEX.fullmatch(told[0]):
        told = told[1:]         # 附件2 | the title
    return len(told) == 1 and told[0] in (row[0].text.strip(), row[1].text.strip()) and not is_value(told[0])


def _has_values(rows: Sequence[Sequence[Cell]]) -> bool:
    """Whether rows are of a table: two of them hold values."""
    return sum(any(is_value(tight(cell.text).text) for cell in row) for row in rows) >= FEWEST


def _is_header(row: Sequence[Cell]) -> bool:
    """Whether a row has words of a header, one of them over what names the rows, and no value."""
    told = [text for cell in row if not cell.filled_from and (text := tight(cell.text).text)]
    sorts = [column_of([text]).sort for text in told]
    known = sum(sort != "text" for sort in sorts)
    return known >= FEWEST and 2 * known >= len(told) and not _NAMES.isdisjoint(sorts) and not any(map(is_value, told))


def _narrowed(rows: Sequence[tuple[Cell, ...]]) -> tuple[tuple[Cell, ...], ...]:
    """The rows without the columns at their end in which no cell has a word of its own."""
    width = max(
        (place + 1 for row in rows for place, cell in enumerate(row) if cell.text.strip() and not cell.filled_from),
        default=1,
    )
    return tuple(row[:width] for row in rows)
