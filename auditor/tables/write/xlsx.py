"""Papers as Excel workbooks: a sheet per table that prints as one would hand it in."""

import re
from io import BytesIO
from zipfile import ZipFile

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from auditor.messages.formats import FORMATS
from auditor.tables.paper import Cell, Paper, Table
from auditor.tables.write.measure import lines
from auditor.tables.write.packed import WRITTEN, settled
from auditor.tables.write.spans import Placed, Rows, placed
from auditor.tables.write.text import captioned, closing, one_line
from auditor.words import say

BODY_FACE, HEAD_FACE, TITLE_FACE = "仿宋", "黑体", "方正小标宋简体"
SIZE = 11
PITCH = 16.0                # points of one line at that size
HIGHEST = 400.0             # Excel shows no row above 409 points
SIGN = 2.15                 # what a full-width sign of that size takes, in Excel's units of column width
TONES = {"good": "FF1B5E20", "bad": "FFB00020", "open": "FF7A4A00", "muted": "FF595959"}
THIN = Side(style="thin", color="FF000000")
GREY = PatternFill("solid", fgColor="FFF2F2F2")
TEXT_WIDTH = 38             # of a sheet of running text, in full-width signs
_FORBIDDEN = re.compile(r"[\[\]:*?/\\ ]+")


def write_xlsx(paper: Paper) -> bytes:
    """The paper as a workbook; the same bytes for the same paper."""
    book = Workbook()
    book.remove(book.worksheets[0])
    tables = [block for block in paper.blocks if isinstance(block, Table)]
    taken: set[str] = set()
    for number, table in enumerate(tables, 1):
        fallback = say(FORMATS, "table-sheet", number=number).spoken(paper.language)
        _table_sheet(book.create_sheet(_name(table.caption or paper.title, fallback, taken)), table, paper)
    if len(tables) < len(paper.blocks) or not tables:
        name = FORMATS["text-sheet"].spoken(paper.language)
        _text_sheet(book.create_sheet(_name(name, name, taken)), paper)
    properties = book.properties
    properties.creator = properties.lastModifiedBy = "auditor"
    properties.title = one_line(paper.title)
    properties.created = properties.modified = WRITTEN
    stream = BytesIO()
    ExcelWriter(book, ZipFile(stream, "w")).save()      # Workbook.save would write the time of day
    return settled(stream.getvalue(), {})


def _name(wish: str, fallback: str, taken: set[str]) -> str:
    """A name that Excel allows, unlike those that are taken."""
    plain = _FORBIDDEN.sub(" ", one_line(wish)).strip(" '")[:31].strip(" '")
    base = plain if plain and plain.lower() != "history" else fallback
    name, number = base, 1
    while name.lower() in taken:
        number += 1
        name = f"{base[: 31 - len(f' {number}')]} {number}"
    taken.add(name.lower())
    return name


def _table_sheet(sheet: Worksheet, table: Table, paper: Paper) -> None:
    """Title, header, rows, foot and remarks of one table."""
    width = len(table.columns)
    rooms = _widths(table)
    for number, room in enumerate(rooms, 1):
        sheet.column_dimensions[get_column_letter(number)].width = round(room * SIGN + 1, 2)
    heads = [(paper.title, Font(name=TITLE_FACE, size=18))]
    if captioned(paper, table):
        heads.append((table.caption, Font(name=HEAD_FACE, size=12)))
    for number, (text, font) in enumerate(heads, 1):
        _line(sheet, number, width, text, font, sum(rooms) * SIZE / font.size, "center")
    top = len(heads) + 1
    below = top + len(table.header)
    _rows(sheet, table.header, top, rooms, head=True)
    _rows(sheet, table.body + table.foot, below, rooms, head=False, foot=len(table.foot))
    end = below + len(table.body) + len(table.foot)
    for number, text in enumerate(closing(paper)):
        _line(sheet, end + number, width, text, Font(name=BODY_FACE, size=SIZE), sum(rooms), "left")
    sheet.freeze_panes = f"A{below}"
    sheet.print_title_rows = f"{top}:{below - 1}" if table.header else None
    _printed(sheet, paper, table.wide)


def _widths(table: Table) -> list[int]:
    """The widths that the columns ask for, in full-width signs, and more where a row would be too high to show."""
    rooms = [max(column.width, 2) for column in table.columns]
    for each in placed(table.body + table.foot, len(rooms)):
        while rooms[each.column] < 100 and _high(each, rooms) > HIGHEST * each.rows:
            rooms[each.column] += 2
    return rooms


def _high(each: Placed, rooms: list[int]) -> float:
    """The height that a cell asks for, in points."""
    return lines(each.cell.text, 2 * sum(rooms[each.column : each.column + each.columns])) * PITCH + 4


def _rows(sheet: Worksheet, rows: Rows, top: int, rooms: list[int], head: bool, foot: int = 0) -> None:
    cells = placed(rows, len(rooms))
    high = [PITCH + 6] * len(rows)
    for each in sorted(cells, key=lambda each: (each.rows, each.row)):
        last = each.row + each.rows - 1
        high[last] += max(0.0, _high(each, rooms) - sum(high[each.row : last + 1]))
        bold = head or each.row >= len(rows) - foot
        _put(sheet, each, top, bold, filled=head)
    for number, height in enumerate(high):
        sheet.row_dimensions[top + number].height = min(height, 409.0)


def _put(sheet: Worksheet, each: Placed, top: int, bold: bool, filled: bool) -> None:
    """One cell: its text as text whatever it looks like, borders also below what it covers."""
    row, column = top + each.row, each.column + 1
    for down in range(row, row + each.rows):
        for across in range(column, column + each.columns):
            sheet.cell(down, across).border = Border(left=THIN, right=THIN, top=THIN, bottom=THIN)
    cell = sheet.cell(row, column)
    _text(sheet, row, column, each.cell.text)
    cell.font = _font(each.cell, bold)
    cell.alignment = Alignment(
        horizontal="center" if filled else each.cell.align, vertical="center", wrap_text=True
    )
    if filled:
        cell.fill = GREY
    if each.rows > 1 or each.columns > 1:
        sheet.merge_cells(None, row, column, row + each.rows - 1, column + each.columns - 1)


def _font(cell: Cell, bold: bool) -> Font:
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


def _line(
    sheet: Worksheet, row: int, width: int, text: str, font: Font, room: float, align: str
) -> None:
    """Text across the whole table, without borders."""
    _text(sheet, row, 1, text)
    cell = sheet.cell(row, 1)
    cell.font = font
    cell.alignment = Alignment(horizontal=align, vertical="center", wrap_text=True)
    pitch = PITCH * font.size / SIZE
    sheet.row_dimensions[row].height = min(lines(text, int(2 * room)) * pitch + 8, 409.0)
    if width > 1:
        sheet.merge_cells(None, row, 1, row, width)


def _text_sheet(sheet: Worksheet, paper: Paper) -> None:
    """Headings and running text, one block in a row; tables have sheets of their own."""
    sheet.column_dimensions["A"].width = round(TEXT_WIDTH * SIGN + 1, 2)
    _line(sheet, 1, 1, paper.title, Font(name=TITLE_FACE, size=18), TEXT_WIDTH * SIZE / 18, "center")
    row = 2
    for block in paper.blocks:
        if not isinstance(block, Table):
            face = HEAD_FACE if not hasattr(block, "small") else BODY_FACE
            _line(sheet, row, 1, block.text, Font(name=face, size=SIZE), TEXT_WIDTH, "left")
            row += 1
    for text in closing(paper):
        _line(sheet, row, 1, text, Font(name=BODY_FACE, size=SIZE), TEXT_WIDTH, "left")
        row += 1
    _printed(sheet, paper, wide=False)


def _printed(sheet: Worksheet, paper: Paper, wide: bool) -> None:
    """A4, as wide as the paper, as long as it gets, with page numbers."""
    sheet.page_setup.paperSize = 9
    sheet.page_setup.orientation = "landscape" if wide else "portrait"
    sheet.page_setup.fitToWidth = 1
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    margins = sheet.page_margins
    margins.left = margins.right = 0.6
    margins.top = margins.bottom = 0.8
    sheet.print_options.horizontalCentered = True
    footer = sheet.oddFooter
    if footer is not None and footer.center is not None:
        footer.center.text = FORMATS["sheet-foot"].spoken(paper.language)
