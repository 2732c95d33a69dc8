"""Which parts of a paper stand on landscape pages."""

from collections.abc import Sequence

from auditor.ground.record import record
from auditor.papers.model import Block, Paper, Table
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
    blocks: tuple[Block, ...]


def sections(paper: Paper) -> tuple[PageSection, ...]:
    """The paper's blocks, cut where the orientation changes; at least one section, perhaps empty.

    The title counts as text before the first block, the remarks as text after the last one: they stand
    on the page of the first and the last section.
    """
    runs = _runs(paper.blocks)
    turned: list[bool] = []
    for number, run in enumerate(runs):
        if isinstance(run[0], Table):
            near = [other for other in (number - 1, number + 1) if 0 <= other < len(runs)]
            beside = any(not _short(runs[other]) and not isinstance(runs[other][0], Table) for other in near)
            turned.append(run[0].wide and not (beside and _small(run[0])))
        elif _short(run):
            before = turned[-1] if number else None
            after = _is_wide(runs[number + 1]) if number + 1 < len(runs) else before
            turned.append(bool(after))
        else:
            turned.append(False)
    found: list[PageSection] = []
    for wide, run in zip(turned, runs, strict=True):
        if found and found[-1].wide == wide:
            found[-1] = PageSection(wide, (*found[-1].blocks, *run))
        else:
            found.append(PageSection(wide, run))
    return tuple(found) or (PageSection(False, ()),)


def _runs(blocks: Sequence[Block]) -> list[tuple[Block, ...]]:
    """Each table alone, and the text between two tables together."""
    runs: list[tuple[Block, ...]] = []
    for block in blocks:
        if runs and not isinstance(block, Table) and not isinstance(runs[-1][0], Table):
            runs[-1] = (*runs[-1], block)
        else:
            runs.append((block,))
    return runs


def _small(table: Table) -> bool:
    """Whether a table has so few rows that a page of its own would stand nearly empty, and fits an upright one."""
    rows = len(table.body) + len(table.foot)
    return rows <= FEW and shares(table, UPRIGHT, UPRIGHT // len(table.columns)) is not None


def _is_wide(run: Sequence[Block]) -> bool:
    return isinstance(run[0], Table) and run[0].wide


def _short(run: Sequence[Block]) -> bool:
    return sum(units(block.text) for block in run if not isinstance(block, Table)) <= BESIDE
