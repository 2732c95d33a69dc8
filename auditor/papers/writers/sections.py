"""Which parts of a paper stand on landscape pages."""

from collections.abc import Sequence

from auditor.ground.record import record
from auditor.papers.model import Block, Paper, Paragraph, Table
from auditor.papers.writers.measure import units
from auditor.papers.writers.widths import shares

# Text up to this length stays on the page of the table beside it; longer text gets upright pages of its own.
# 600 units are 300 full-width signs: about half a page.
BESIDE = 600
FEW, UPRIGHT = 3, 72            # rows; units that a line of an upright page holds in a table


@record
class PageSection:
    """Blocks that follow one another on pages of one orientation."""

    wide: bool
    blocks: tuple[Block[str], ...]


def sections(paper: Paper[str]) -> tuple[PageSection, ...]:
    """The paper's blocks, cut where the orientation changes; at least one section, perhaps empty.

    The title counts as text before the first block, the remarks as text after the last one: they stand
    on the page of the first and the last section.
    """
    runs = _runs(paper.blocks)
    tables = [_turned(runs, number) for number in range(len(runs))]
    turned: list[bool] = []
    for number, run in enumerate(runs):
        before = turned[-1] if number else None
        if isinstance(run[0], Table):
            turned.append(tables[number])
        elif _notes(run) and before is not None:
            turned.append(before)
        elif _short(run):
            turned.append(bool(tables[number + 1] if number + 1 < len(runs) else before))
        else:
            turned.append(False)
    found: list[PageSection] = []
    for wide, run in zip(turned, runs, strict=True):
        if found and found[-1].wide == wide:
            found[-1] = PageSection(wide, (*found[-1].blocks, *run))
        else:
            found.append(PageSection(wide, run))
    return tuple(found) or (PageSection(False, ()),)


def _runs(blocks: Sequence[Block[str]]) -> list[tuple[Block[str], ...]]:
    """Each table alone, the notes below it, and other text between two tables together."""
    runs: list[tuple[Block[str], ...]] = []
    for block in blocks:
        joins = bool(runs) and not isinstance(block, Table) and not isinstance(runs[-1][0], Table)
        if joins and (not _notes(runs[-1]) or _notes((block,)) or len(runs) == 1):
            runs[-1] = (*runs[-1], block)
        else:
            runs.append((block,))
    return runs


def _notes(run: Sequence[Block[str]]) -> bool:
    return all(isinstance(block, Paragraph) and block.small for block in run)


def _turned(runs: Sequence[Sequence[Block[str]]], number: int) -> bool:
    """Whether a run is a table that stands on landscape pages."""
    table = runs[number][0]
    if not isinstance(table, Table):
        return False
    near = [runs[other] for other in (number - 1, number + 1) if 0 <= other < len(runs)]
    beside = any(not _short(run) and not isinstance(run[0], Table) for run in near)
    return table.wide and not (beside and _small(table))


def _small(table: Table[str]) -> bool:
    """Whether a table has so few rows that a page of its own would stand nearly empty, and fits an upright one."""
    rows = len(table.body) + len(table.foot)
    return rows <= FEW and shares(table, UPRIGHT, UPRIGHT // len(table.columns)) is not None


def _short(run: Sequence[Block[str]]) -> bool:
    return sum(units(block.text) for block in run if not isinstance(block, Table)) <= BESIDE
