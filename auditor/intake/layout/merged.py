"""Rows between bars, as Markdown has them, whose merged cells an export left out: each is laid to its header."""

from collections.abc import Sequence
from itertools import takewhile
from statistics import median
from typing import TypeAlias

from auditor.documents.model import Block, Cell, Grid, Paragraph
from auditor.ground.pattern import pattern
from auditor.intake.layout.headers import Sort
from auditor.intake.layout.printed_cells import laid_to
from auditor.intake.layout.printed_header import GROUP, headers_of
from auditor.intake.layout.regrid import is_head, sorts_of

_ROW = pattern(r"\s*\|(?:[^|]*\|){2,}\s*")
_SPANS: tuple[Sort, ...] = ("group", "text", "office", "remark", "division", "attribute")
FEWEST = 2      # rows below the header
WIDER = 2       # columns that the header says once, at most
DEAR = 2.5      # what most rows cost at most
Cells: TypeAlias = tuple[str, ...]


def merged(blocks: Sequence[Block], start: int) -> tuple[Grid, int] | None:
    """The table that lines with bars begin, and how many lines; None where they are none.

    The words of the header may take two lines, of which the second holds the years below one word of the first. A row
    that lacks cells has those of the row above, as merged cells reach down.
    """
    if start and barred(blocks[start - 1]):
        return None
    rows = list(takewhile(bool, map(barred, blocks[start:])))
    heads = 2 if len(rows) > 1 and len(rows[1]) < len(rows[0]) and all(map(is_head, rows[1])) else 1
    if len(rows) < heads + FEWEST:
        return None
    words, _ = next(headers_of(rows[:heads]))
    width = max(len(cells) for cells in rows[heads:])
    sorts = sorts_of(words)
    if "name" not in sorts or "value" not in sorts or not len(words) <= width <= len(words) + WIDER:
        return None
    name = sorts.index("name")
    words = [*words[:name], *[GROUP] * (width - len(words)), *words[name:]]
    sorts = sorts_of(words)
    laid = [laid_to(cells, sorts) for cells in rows[heads:]]
    if median(cost for cost, _ in laid) > DEAR:
        return None
    made = [tuple(Cell(f"{blocks[start].place}/c{column}", head) for column, head in enumerate(words, 1))]
    for block, (_, texts) in zip(blocks[start + heads : start + len(rows)], laid, strict=True):
        places = [Cell(f"{block.place}/c{column}", text) for column, text in enumerate(texts, 1)]
        made.append(tuple(map(_filled, places, made[-1], sorts)) if len(made) > 1 else tuple(places))
    return Grid(made[0][0].place, tuple(made), headers=1, made="laid"), len(rows)


def _filled(cell: Cell, above: Cell, sort: Sort) -> Cell:
    """A cell, one that lacks as the merged cell above it."""
    if cell.text or sort not in _SPANS or not above.text:
        return cell
    return Cell(cell.place, above.text, filled_from=above.filled_from or above.place)


def barred(block: Block) -> Cells:
    """The cells, at least two, of a line that begins and ends with a bar; none of any other."""
    if not isinstance(block, Paragraph) or _ROW.fullmatch(block.text) is None:
        return ()
    return tuple(cell.strip() for cell in block.text.strip()[1:-1].split("|"))
