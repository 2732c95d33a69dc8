"""Papers as a reader sees them: tables as full grids of text, merged cells resolved."""

import json
from typing import Any

from auditor.papers.model import Cell, Paper, Paragraph, Table


def tables(paper: Paper[str]) -> list[Table[str]]:
    return [block for block in paper.blocks if isinstance(block, Table)]


def grid(rows: tuple[tuple[Cell[str], ...], ...], width: int) -> list[list[Cell[str] | None]]:
    """The rows as a full grid: each merged cell in every place that it covers (None: nothing was given)."""
    filled: list[list[Cell[str] | None]] = [[None] * width for _ in rows]
    for number, row in enumerate(rows):
        column = 0
        for cell in row:
            while column < width and filled[number][column] is not None:
                column += 1
            for down in range(number, min(number + cell.rows, len(rows))):
                for across in range(column, min(column + cell.columns, width)):
                    filled[down][across] = cell
            column += cell.columns
    return filled


def texts(rows: tuple[tuple[Cell[str], ...], ...], table: Table[str]) -> list[list[str]]:
    """Every place of these rows (header, body or foot); fails where a place has no cell."""
    found = []
    for line in grid(rows, len(table.columns)):
        assert None not in line, f"a place without a cell: {line}"
        found.append([cell.text for cell in line if cell is not None])
    return found


def body(table: Table[str]) -> list[list[str]]:
    return texts(table.body, table)


def column(table: Table[str], label: str) -> list[str]:
    """One column of the body, by the lowest text of its header that says so."""
    for line in reversed(texts(table.header, table)):
        if label in line:
            place = line.index(label)
            return [row[place] for row in body(table)]
    raise AssertionError(f"no column {label}")


def plain(data: object) -> Any:
    """Data as it comes back from JSON."""
    return json.loads(json.dumps(data))


def running(paper: Paper[str]) -> str:
    """Title, running text and remarks."""
    said = [block.text for block in paper.blocks if isinstance(block, Paragraph)]
    return "\n".join((paper.title, *said, *paper.remarks))


def whole(paper: Paper[str]) -> None:
    """Fails where a table has a hole, a row that is too long, or no header."""
    for table in tables(paper):
        assert table.header
        for rows in (table.header, table.body, table.foot):
            for line in texts(rows, table):
                assert len(line) == len(table.columns)
            reach = sum(cell.rows * cell.columns for row in rows for cell in row)
            assert reach == len(rows) * len(table.columns), table.caption
