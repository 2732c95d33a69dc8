"""Where each cell of a table stands, merged cells included."""


from auditor.ground.record import record
from auditor.papers.model import Cell, Table
from auditor.papers.writers.text import one_line

Rows = tuple[tuple[Cell[str], ...], ...]
EMPTY = Cell("")


@record
class PlacedCell:
    """A cell at its place (0-based), with the rows and columns that it really takes."""

    row: int
    column: int
    rows: int
    columns: int
    cell: Cell[str]


def placed(rows: Rows, width: int) -> list[PlacedCell]:
    """Every cell at its place, by row and column.

    A cell that would reach beyond the table or over another one is cut; a place that no cell takes
    gets an empty one: whatever is drawn from this is a full rectangle.
    """
    taken = [[False] * width for _ in rows]
    found: list[PlacedCell] = []
    for row, cells in enumerate(rows):
        column = 0
        for cell in cells:
            while column < width and taken[row][column]:
                column += 1
            if column == width:
                break
            columns = 1
            while columns < cell.columns and column + columns < width and not taken[row][column + columns]:
                columns += 1
            deep = max(1, min(cell.rows, len(rows) - row))
            for down in range(row, row + deep):
                taken[down][column : column + columns] = [True] * columns
            found.append(PlacedCell(row, column, deep, columns, cell))
            column += columns
        for column in range(width):
            if not taken[row][column]:
                found.append(PlacedCell(row, column, 1, 1, EMPTY))
                taken[row][column] = True
    return sorted(found, key=lambda each: (each.row, each.column))


def by_row(cells: list[PlacedCell], count: int, first: int = 0) -> list[list[PlacedCell]]:
    """The cells that begin in each row; first: the number of the first row."""
    rows: list[list[PlacedCell]] = [[] for _ in range(count)]
    for each in cells:
        rows[each.row - first].append(each)
    return rows


def texts(rows: Rows, width: int, repeat: bool) -> list[list[str]]:
    """The texts as a full grid; what a merged cell covers repeats its text, or is empty."""
    grid = [[""] * width for _ in rows]
    for each in placed(rows, width):
        for down in range(each.row, each.row + each.rows):
            for across in range(each.column, each.column + each.columns):
                if repeat or (down, across) == (each.row, each.column):
                    grid[down][across] = each.cell.text
    return grid


def titles(table: Table[str]) -> list[str]:
    """The header as one row: in each column, what stands above it from top to bottom, once each."""
    over: list[list[str]] = [[] for _ in table.columns]
    for each in placed(table.header[: title_rows(table)], len(table.columns)):
        for column in range(each.column, each.column + each.columns):
            if each.cell.text:
                over[column].append(one_line(each.cell.text))
    return [" ".join(parts) for parts in over]


def title_rows(table: Table[str]) -> int:
    """How many header rows hold titles.

    What follows is values that are repeated on each page, such as the targets of the level above: rows that
    begin with a label across several columns. Formats without pages may take them for the first rows.
    """
    count = len(table.header)
    cells = placed(table.header, len(table.columns))
    while count > 1 and any(each.row == count - 1 and each.column == 0 and each.columns > 1 for each in cells):
        count -= 1
    return count
