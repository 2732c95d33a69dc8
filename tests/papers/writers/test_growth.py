"""The work for a table grows with its rows, not with their square."""

from collections.abc import Iterable, Sequence

import pytest

import auditor.papers.writers.breaks as breaks
from auditor.papers.model import Cell
from auditor.papers.writers.breaks import closed
from auditor.papers.writers.spans import PlacedCell

CELLS = [PlacedCell(row, 0, 1, 1, Cell("x")) for row in range(400)] + [PlacedCell(0, 1, 7, 1, Cell("y"))]


def test_each_cell_is_cut_only_where_it_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    looked = 0
    clipped = breaks._clipped

    def counted(cells: Sequence[PlacedCell], start: int, end: int) -> list[PlacedCell]:
        nonlocal looked
        looked += len(cells)
        return clipped(cells, start, end)

    monkeypatch.setattr(breaks, "_clipped", counted)
    starts = range(0, 401, 4)
    parts = closed(CELLS, starts)
    assert looked == len(CELLS) + 1
    assert [rows(part) for part in parts[:2]] == [
        [(0, 0, 1), (0, 1, 4), (1, 0, 1), (2, 0, 1), (3, 0, 1)],
        [(4, 0, 1), (4, 1, 3), (5, 0, 1), (6, 0, 1), (7, 0, 1)],
    ]
    assert sum(map(len, parts)) == len(CELLS) + 1


def rows(cells: Iterable[PlacedCell]) -> list[tuple[int, int, int]]:
    return sorted((each.row, each.column, each.rows) for each in cells)
