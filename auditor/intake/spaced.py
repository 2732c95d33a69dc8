"""Tables whose cells only spaces divide, a row a line, as tables again; cells are told from the right."""

import re
from collections.abc import Sequence

from auditor.documents.model import Block, Cell, Grid, Paragraph

_HEADER = re.compile(r"指标|名称|项目|目标|任务")
_VALUED = re.compile(r"(?:19|20)[0-9]{2}|目标值|规划值|任务数|累计|年均|现状|十[一二三四五]五")
_CELL = re.compile(r"[≥≤＞＜><约超达近]*[0-9〔\[(（].*|[-/—－]+|约束性|预期性|[0-9]+")
FEWEST = 2  # rows of such a table
LONGEST = 120  # signs of a row


def unspaced(blocks: Sequence[Block]) -> list[Block]:
    """The blocks with every run of such lines made a table."""
    made: list[Block] = []
    place = 0
    while place < len(blocks):
        header = _cells(blocks[place])
        end = place + 1
        if _is_header(header):
            while end < len(blocks) and _is_row(_cells(blocks[end]), header):
                end += 1
        if end - place > FEWEST:
            made.append(_grid(blocks[place:end], header))
            place = end
        else:
            made.append(blocks[place])
            place += 1
    return made


def _cells(block: Block) -> list[str]:
    if not isinstance(block, Paragraph) or len(block.text) > LONGEST or "。" in block.text:
        return []
    return block.text.split()


def _is_header(cells: list[str]) -> bool:
    return (
        len(cells) >= 3
        and any(_HEADER.search(cell) for cell in cells[:-1])
        and any(_VALUED.search(cell) for cell in cells[1:])
        and all(len(cell) <= 14 for cell in cells)
    )


def _is_row(cells: list[str], header: list[str]) -> bool:
    """Whether a line has at most as many cells as the header, and values where that has them."""
    values = [place - len(header) for place, words in enumerate(header) if _VALUED.search(words)]
    if not 2 <= len(cells) <= len(header) + 1 or len(cells) < -min(values):
        return False
    return all(_CELL.fullmatch(cells[place]) for place in values)


def _grid(blocks: Sequence[Block], header: list[str]) -> Grid:
    rows = []
    for number, block in enumerate(blocks):
        assert isinstance(block, Paragraph)
        cells = header if number == 0 else _aligned(_cells(block), len(header))
        rows.append(tuple(Cell(f"{block.place}/c{column}", text) for column, text in enumerate(cells, 1)))
    return Grid(blocks[0].place, tuple(rows), headers=1)


def _aligned(cells: list[str], count: int) -> list[str]:
    """The cells moved to the right where the first are missing; one too many belongs to the name before it."""
    if len(cells) > count:
        words = [
            place
            for place, cell in enumerate(cells[1:], 1)
            if not _CELL.fullmatch(cell) and not re.fullmatch("[0-9.]+", cells[place - 1])
        ]
        at = words[-1] if words else 1
        cells = [*cells[: at - 1], cells[at - 1] + cells[at], *cells[at + 1 :]]
    return [""] * (count - len(cells)) + cells
