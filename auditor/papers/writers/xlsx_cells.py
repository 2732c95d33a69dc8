"""Cells of a workbook: numbers that show as they are written, all else as text; faces, borders, merged areas."""

from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from auditor.papers.model import Cell
from auditor.papers.writers.spans import PlacedCell
from auditor.papers.writers.xlsx_numbers import number_of

BODY_FACE, HEAD_FACE, TITLE_FACE = "仿宋", "黑体", "方正小标宋简体"
SIZE = 11
TONES = {"good": "FF1B5E20", "bad": "FFB00020", "open": "FF7A4A00", "muted": "FF595959"}
THIN = Side(style="thin", color="FF000000")
GREY = PatternFill("solid", fgColor="FFF2F2F2")


def put(sheet: Worksheet, each: PlacedCell, top: int, *, head: bool, bold: bool) -> None:
    """One cell of a table that begins in row `top`; its borders also around what it covers.

    What it covers holds its text as well, unseen, so that a filter finds every row of it.
    """
    row, column = top + each.row, each.column + 1
    for down in range(row, row + each.rows):
        for across in range(column, column + each.columns):
            sheet.cell(down, across).border = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
            if (down, across) == (row, column) or (across == column and not head):
                _filled(sheet, down, across, each.cell.text, head)
    cell = sheet.cell(row, column)
    cell.font = _font(each.cell, bold)
    cell.alignment = Alignment(horizontal="center" if head else each.cell.align, vertical="center", wrap_text=True)
    if head:
        cell.fill = GREY
    if each.rows > 1 or each.columns > 1:
        _merged(sheet, row, column, row + each.rows - 1, column + each.columns - 1)


def _merged(sheet: Worksheet, top: int, left: int, bottom: int, right: int) -> None:
    """A merged area; `merge_cells` would empty what it covers."""
    area = f"{get_column_letter(left)}{top}:{get_column_letter(right)}{bottom}"
    sheet.merged_cells.add(area)


def _filled(sheet: Worksheet, row: int, column: int, text: str, head: bool) -> None:
    number = None if head else number_of(text)
    if number is None:
        _text(sheet, row, column, text)
    else:
        cell = sheet.cell(row, column)
        cell.value = number.value
        cell.number_format = number.format


def put_line(sheet: Worksheet, row: int, width: int, text: str, font: Font, align: str) -> None:
    """Text across `width` columns, without borders."""
    _text(sheet, row, 1, text)
    cell = sheet.cell(row, 1)
    cell.font = font
    cell.alignment = Alignment(horizontal=align, vertical="center", wrap_text=True)
    if width > 1:
        sheet.merge_cells(None, row, 1, row, width)


def _font(cell: Cell[str], bold: bool) -> Font:
    return Font(
        name=HEAD_FACE if bold else BODY_FACE, size=SIZE, bold=cell.tone == "bad" and not bold,
        color=TONES.get(cell.tone),
    )


def _text(sheet: Worksheet, row: int, column: int, text: str) -> None:
    cell = sheet.cell(row, column)
    if text:
        cell.value = text
        cell.data_type = "s"
        cell.number_format = "@"
        cell.quotePrefix = text.lstrip().startswith(("=", "+", "-", "@"))
