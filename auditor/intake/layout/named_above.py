"""Rows whose numbered name a narrow column breaks, so that it stands in the lines above the values of the row.

1.城镇新增就业 | （万人） | 1186 — 〔>5500〕 预期性: what ends a row is its word, what begins one its number.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from auditor.ground.pattern import pattern
from auditor.intake.layout.dealt_tokens import bare, sort_of
from auditor.intake.layout.headers import column_of
from auditor.intake.layout.wrapped import Row
from auditor.intake.tight import tight

_BEGINS = pattern(r"[0-9]{1,3}[.、．](?![0-9])|其中[:：]?|\([0-9]{1,2}\)|（[0-9]{1,2}）")
_PAGE = pattern("[-—–]*[0-9]{1,3}[-—–]*")
_VALUE = pattern("[-—–/]+|.*[0-9].*")
FEWEST = 3      # rows
BROKEN = 2      # of them whose names stand above
MOST = 6        # lines of a name


def named_above(lines: Sequence[Sequence[str]]) -> tuple[list[Row], tuple[int, ...]]:
    """The header and the rows of such a table, and the lines between them that only number a page; none for others."""
    header = lines[0]
    sorts = [column_of([tight(cell).text]).sort for cell in header]
    if len(header) < FEWEST or sorts[0] != "name" or sorts[-1] != "attribute" or "value" not in sorts:
        return [], ()
    rows = [Row(tuple(header), 0, 1)]
    pages: list[int] = []
    name: list[str] = []
    for place, cells in enumerate(lines[1:], 1):
        text = "".join(cells)
        if sort_of(bare(cells[-1])) == "attribute":
            told = _fitted(["".join(name), *cells] if name else cells, len(header))
            if told is None or (name and _BEGINS.match(told[0]) is None):
                break
            rows.append(Row(told, place, place + 1))
            name = []
        elif _PAGE.fullmatch(text) is not None and not name:
            pages.append(place)
        elif not name and len(rows) > 1 and text.startswith(("（", "(")) and _BEGINS.match(text) is None:
            first, *values = rows[-1].cells
            rows[-1] = replace(rows[-1], cells=(first + text, *values), lines=place + 1)
        elif len(name) < MOST:
            name.append(text)
        else:
            break
    broken = sum(after.at > before.lines for before, after in pairwise(rows))
    if len(rows) <= FEWEST or broken < BROKEN:
        return [], ()
    return rows, tuple(place for place in pages if place < rows[-1].lines)


def _fitted(cells: Sequence[str], width: int) -> tuple[str, ...] | None:
    """The cells of a row, words of one that spaces divide put together (高于 GDP 增长); None where they do not fit."""
    made = list(cells)
    while len(made) > width:
        at = next(
            (at for at in range(1, len(made) - 2) if not any(map(_VALUE.fullmatch, made[at : at + 2]))), None
        )
        if at is None:
            return None
        made[at : at + 2] = [made[at] + made[at + 1]]
    return tuple(made) if len(made) == width else None
