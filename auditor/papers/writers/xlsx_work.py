"""What makes a workbook one to work with: filters, drop-downs, links between sheets, data that it carries unseen."""

from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.worksheet import Worksheet

from auditor.ground.words import Language, say
from auditor.papers.model import Table
from auditor.papers.writers.wording import FORMATS

ATTACHED = "auditor"                # the sheet that nobody sees
CHUNK = 30_000                      # signs of a cell; Excel holds 32,767
LINKED = "FF0B4A8F"


def work_with(sheet: Worksheet, table: Table[str], below: int, rows: int, language: Language) -> None:
    """Filters at the header and drop-downs in the columns that have choices. below: the first row of the body."""
    last = below + rows - 1
    if rows > 1 and table.header:
        sheet.auto_filter.ref = f"A{below - 1}:{get_column_letter(len(table.columns))}{last}"
    for number, column in enumerate(table.columns, 1):
        if column.choices and rows:
            letter = get_column_letter(number)
            offered = DataValidation(
                type="list", formula1=f'"{",".join(column.choices)}"', allow_blank=True, showErrorMessage=True,
                errorTitle=FORMATS["choice-title"].spoken(language),
                error=say(FORMATS, "choice", known="、".join(column.choices)).spoken(language),
            )
            offered.add(f"{letter}{below}:{letter}{last}")
            sheet.add_data_validation(offered)


def linked(sheet: Worksheet, row: int, name: str) -> None:
    """Makes the first cell of a row lead to another sheet."""
    cell = sheet.cell(row, 1)
    quoted = name.replace("'", "''")
    cell.hyperlink = Hyperlink(ref=cell.coordinate, location=f"'{quoted}'!A1", display=name)
    cell.font = Font(name=cell.font.name, size=cell.font.size, color=LINKED, underline="single")


def attach(book: Workbook, text: str) -> None:
    """Adds a text that a program reads back; spreadsheets keep it and do not show it."""
    sheet = book.create_sheet(ATTACHED)
    sheet.sheet_state = "veryHidden"
    for row, start in enumerate(range(0, len(text), CHUNK), 1):
        cell = sheet.cell(row, 1)
        cell.value = text[start : start + CHUNK]
        cell.data_type = "s"
        cell.number_format = "@"


def first_to_fill(book: Workbook, tables: Sequence[tuple[str, Table[str]]]) -> None:
    """Opens the workbook at the sheet that waits for answers, where there is one."""
    for name, table in tables:
        if any(column.choices for column in table.columns):
            book.active = book.worksheets.index(book[name])
            for sheet in book.worksheets:
                sheet.sheet_view.tabSelected = sheet is book[name]
            return
