"""Papers as Excel workbooks: a sheet of text, and one per table, that print as one would hand them in."""

import re
from collections.abc import Sequence
from io import BytesIO
from zipfile import ZipFile

from openpyxl import Workbook
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.pagebreak import Break
from openpyxl.worksheet.worksheet import Worksheet
from openpyxl.writer.excel import ExcelWriter

from auditor.ground.words import say
from auditor.papers.model import Heading, Paper, Paragraph, Table
from auditor.papers.writers.measure import units
from auditor.papers.writers.packed import WRITTEN, settled
from auditor.papers.writers.sections import BESIDE
from auditor.papers.writers.spans import placed
from auditor.papers.writers.text import captioned, closing, one_line
from auditor.papers.writers.wording import FORMATS
from auditor.papers.writers.xlsx_cells import BODY_FACE, HEAD_FACE, SIZE, TITLE_FACE, put, put_line
from auditor.papers.writers.xlsx_page import SheetPages, column_width, line_height, planned, printed, row_heights
from auditor.papers.writers.xlsx_work import attach, first_to_fill, linked, work_with

TITLE, CAPTION = Font(name=TITLE_FACE, size=18), Font(name=HEAD_FACE, size=12)
HEADING, TEXT = Font(name=HEAD_FACE, size=SIZE), Font(name=BODY_FACE, size=SIZE)
DIGITS = "Times New Roman"
TEXT_WIDTH = 500.0          # points of a sheet of running text
_FORBIDDEN = re.compile(r"[\[\]:*?/\\ ]+")
_END = re.compile(rb"</worksheet>$")
_SCHEME = re.compile(rb"<scheme [^>]*/>")

SheetLine = tuple[str, Font, str]        # a text across the sheet, its face, how it is set


def write_xlsx(paper: Paper[str]) -> bytes:
    """The paper as a workbook; the same bytes for the same paper."""
    book = Workbook()
    book.remove(book.worksheets[0])
    tables = [block for block in paper.blocks if isinstance(block, Table)]
    taken: set[str] = set()
    beside = _beside(paper)
    text = FORMATS["text-sheet"].spoken(paper.language)
    first = None if beside else book.create_sheet(_name(text, text, taken))
    names = []
    wishes, headings = _wishes(paper)
    for number, (table, wish) in enumerate(zip(tables, wishes, strict=True), 1):
        fallback = say(FORMATS, "table-sheet", number=number).spoken(paper.language)
        names.append(_name(wish, fallback, taken))
        _table_sheet(book.create_sheet(names[-1]), table, paper, headings[number - 1], beside)
    if first is not None:
        _text_sheet(first, paper, names)
    areas = [sheet.dimensions for sheet in book.worksheets]
    first_to_fill(book, list(zip(names, tables, strict=True)))
    if paper.attached:
        attach(book, paper.attached)
    properties = book.properties
    properties.creator = properties.lastModifiedBy = "auditor"
    properties.title = one_line(paper.title)
    properties.created = properties.modified = WRITTEN
    stream = BytesIO()
    ExcelWriter(book, ZipFile(stream, "w")).save()      # Workbook.save would write the time of day
    return _finished(stream.getvalue(), areas)


def _finished(content: bytes, areas: Sequence[str]) -> bytes:
    """The workbook with what openpyxl does not write.

    No green corners in cells whose text looks like a number; and as the face of the workbook, by whose digits
    column widths are measured, one that has the same widths everywhere.
    """
    changed = {}
    with ZipFile(BytesIO(content)) as archive:
        changed["xl/styles.xml"] = _SCHEME.sub(b"", archive.read("xl/styles.xml").replace(b"Calibri", DIGITS.encode()))
        for number, area in enumerate(areas, 1):
            name = f"xl/worksheets/sheet{number}.xml"
            mark = f'<ignoredErrors><ignoredError sqref="{area}" numberStoredAsText="1"/></ignoredErrors></worksheet>'
            changed[name] = _END.sub(mark.encode(), archive.read(name))
    return settled(content, changed)


def _beside(paper: Paper[str]) -> bool:
    """Whether the text stands on the sheet of the table: there is one table, and little text."""
    texts = [block.text for block in paper.blocks if not isinstance(block, Table)]
    return (len(texts) + 1 == len(paper.blocks) and sum(map(units, texts)) <= BESIDE) or (
        not texts and bool(paper.blocks)
    )


def _wishes(paper: Paper[str]) -> tuple[list[str], list[str]]:
    """What each table would be called: by its caption, else by the heading above it; and that heading."""
    wishes, headings, heading = [], [], ""
    for block in paper.blocks:
        if isinstance(block, Heading):
            heading = block.text
        elif isinstance(block, Table):
            wishes.append(block.caption or heading or paper.title)
            headings.append(heading)
    return wishes, headings


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


def _table_sheet(sheet: Worksheet, table: Table[str], paper: Paper[str], heading: str, beside: bool) -> None:
    """Title, text, header, rows, foot, text and remarks of one table. heading: of the section that it stands in."""
    place = next(number for number, block in enumerate(paper.blocks) if block is table)
    heads: list[SheetLine] = [(paper.title, TITLE, "center")]
    heads += [_running(block) for block in paper.blocks[:place] if beside and not isinstance(block, Table)]
    named = [heading] if heading and not beside else []
    named += [table.caption] if captioned(paper, table) and table.caption not in heading else []
    heads += [("　".join(named), CAPTION, "center")] if named else []
    tails = [_running(block) for block in paper.blocks[place + 1 :] if beside and not isinstance(block, Table)]
    tails += [(text, TEXT, "left") for text in closing(paper)]
    above, under = ([(text, font.size) for text, font, _ in lines] for lines in (heads, tails))
    plan = planned(table, above, under)
    for number, points in enumerate(plan.widths, 1):
        sheet.column_dimensions[get_column_letter(number)].width = column_width(points)
    for number, line in enumerate(heads, 1):
        _line(sheet, number, len(table.columns), line, sum(plan.widths))
    top = len(heads) + 1
    below = _table(sheet, table, plan, top)
    for number, line in enumerate(tails):
        _line(sheet, below + len(plan.rows) + number, len(table.columns), line, sum(plan.widths))
    sheet.freeze_panes = f"A{below}"
    work_with(sheet, table, below, len(plan.rows) - len(table.foot), paper.language)
    sheet.print_title_rows = f"{top}:{below - 1}" if table.header else None
    for start in plan.starts[1:]:
        sheet.row_breaks.append(Break(id=below + start - 1))
    printed(sheet, paper.language, wide=table.wide, large=plan.large, whole=plan.whole)


def _table(sheet: Worksheet, table: Table[str], plan: SheetPages, top: int) -> int:
    """The cells of a table; the row below its header."""
    width = len(table.columns)
    below = top + len(table.header)
    for each in placed(table.header, width):
        put(sheet, each, top, head=True, bold=True)
    for each in placed(plan.rows, width):
        put(sheet, each, below, head=False, bold=each.row >= len(plan.rows) - len(table.foot))
    for number, height in enumerate((*row_heights(table.header, plan), *plan.heights)):
        sheet.row_dimensions[top + number].height = height
    return below


def _line(sheet: Worksheet, row: int, width: int, line: SheetLine, room: float) -> None:
    text, font, align = line
    put_line(sheet, row, width, text, font, align)
    sheet.row_dimensions[row].height = line_height(text, font.size, room)


def _running(block: Heading[str] | Paragraph[str]) -> SheetLine:
    return block.text, HEADING if isinstance(block, Heading) else TEXT, "left"


def _text_sheet(sheet: Worksheet, paper: Paper[str], names: Sequence[str]) -> None:
    """Headings and running text, one block in a row; of each table, on which sheet it is."""
    sheet.column_dimensions["A"].width = column_width(TEXT_WIDTH)
    lines: list[SheetLine] = [(paper.title, TITLE, "center")]
    sheets = iter(names)
    leads: list[tuple[int, str]] = []
    for block in paper.blocks:
        if isinstance(block, Table):
            name = next(sheets)
            lines.append((say(FORMATS, "see-sheet", name=name).spoken(paper.language), TEXT, "left"))
            leads.append((len(lines), name))
        else:
            lines.append(_running(block))
    lines += [(text, TEXT, "left") for text in closing(paper)]
    for row, line in enumerate(lines, 1):
        _line(sheet, row, 1, line, TEXT_WIDTH)
    for row, name in leads:
        linked(sheet, row, name)
    printed(sheet, paper.language, wide=False, large=False, whole=False)
