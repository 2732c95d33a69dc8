"""The grid of a Word table: where each cell stands, how far it reaches, what covers a position."""

from collections.abc import Callable, Sequence

from lxml import etree

from auditor.documents.docx_names import switch, value, w, whole
from auditor.documents.docx_text import COMPATIBILITY, alternative
from auditor.documents.model import Cell, View
from auditor.record import record

WIDEST = 256   # columns; Word itself allows 63
_GONE: dict[View, str] = {"final": w("del"), "original": w("ins")}
_CELL_GONE: dict[View, str] = {"final": w("cellDel"), "original": w("cellIns")}


@record
class Slot:
    """A cell as it is written down: its column, its span, and whether it goes on with the one above it."""

    element: etree._Element
    column: int
    columns: int
    continues: bool


@record
class Row:
    """The cells of a row as they are written down, and whether the row is a header."""

    slots: tuple[Slot, ...]
    header: bool


def rows_of(table: etree._Element, view: View) -> list[Row]:
    """The rows that a view of the document has, through whatever wraps them."""
    return [
        Row(_slots(each, view), bool(switch(each.find(w("trPr")), "tblHeader")))
        for each in _wrapped(table, "tr")
        if each.find(f"{w('trPr')}/{_GONE[view]}") is None
    ]


def _wrapped(element: etree._Element, name: str) -> list[etree._Element]:
    """The rows of a table, or the cells of a row, also those inside content controls and the like."""
    found: list[etree._Element] = []
    for child in element:
        if child.tag == w(name):
            found.append(child)
        elif child.tag == f"{COMPATIBILITY}AlternateContent":
            found.extend(_wrapped(alternative(child), name))
        elif child.tag in (w("sdt"), w("sdtContent"), w("customXml"), w("ins"), w("moveTo")):
            found.extend(_wrapped(child, name))
    return found


def _slots(row: etree._Element, view: View) -> tuple[Slot, ...]:
    """The cells of one row with the columns that they stand in."""
    column = whole(value(row.find(w("trPr")), "gridBefore"), 0, WIDEST)
    slots: list[Slot] = []
    for cell in _wrapped(row, "tc"):
        properties = cell.find(w("tcPr"))
        if properties is not None and properties.find(_CELL_GONE[view]) is not None:
            continue
        span = max(1, whole(value(properties, "gridSpan"), 1, WIDEST))
        across = None if properties is None else properties.find(w("hMerge"))
        if across is not None and across.get(w("val")) != "restart" and slots:
            last = slots[-1]
            slots[-1] = Slot(last.element, last.column, last.columns + span, last.continues)
        else:
            down = None if properties is None else properties.find(w("vMerge"))
            slots.append(Slot(cell, column, span, down is not None and down.get(w("val")) != "restart"))
        column += span
    return tuple(slots)


Fill = Callable[[etree._Element, str], tuple[str, bool]]


def laid_out(rows: Sequence[Row], place: str, fill: Fill) -> tuple[tuple[Cell, ...], ...]:
    """The rows as a grid. `fill` gives the text of a cell at a place, and whether it is bold."""
    width = max((slot.column + slot.columns for row in rows for slot in row.slots), default=0)
    owners: list[list[int]] = []   # of each position, the number of the cell that covers it
    cells: list[Cell] = []
    at: list[tuple[int, int]] = []
    for index, row in enumerate(rows):
        line = [-1] * width
        for slot in row.slots:
            above = owners[-1][slot.column] if owners and slot.continues else -1
            if above >= 0 and at[above][1] == slot.column:
                first = at[above][0]
                cells[above] = _taller(cells[above], index - first + 1)
                number = above
            else:
                here = f"{place}/r{index + 1}/c{slot.column + 1}"
                text, bold = fill(slot.element, here)
                number = len(cells)
                cells.append(Cell(here, text, 1, slot.columns, bold=bold))
                at.append((index, slot.column))
            line[slot.column:slot.column + slot.columns] = [number] * slot.columns
        owners.append(line)
    return tuple(
        tuple(_position(place, row, column, owner, cells, at) for column, owner in enumerate(line))
        for row, line in enumerate(owners)
    )


def _taller(cell: Cell, rows: int) -> Cell:
    return Cell(cell.place, cell.text, rows, cell.columns, bold=cell.bold)


def _position(
    place: str, row: int, column: int, owner: int, cells: Sequence[Cell], at: Sequence[tuple[int, int]]
) -> Cell:
    """The cell of one position: the first of a cell, a position that it covers, or a blank where a row is short."""
    here = f"{place}/r{row + 1}/c{column + 1}"
    if owner < 0:
        return Cell(here, "")
    cell = cells[owner]
    if at[owner] == (row, column):
        return cell
    return Cell(here, cell.text, filled_from=cell.place, bold=cell.bold)
