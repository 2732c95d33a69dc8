"""Excel: a sheet per table that prints well, and text that stays text."""

import re
from datetime import datetime
from html import unescape
from io import BytesIO
from math import ceil
from zipfile import ZipFile

import openpyxl
import pytest
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from auditor.papers.model import LEFT, Cell, Column, Paper, Paragraph, Table
from auditor.papers.writers.measure import units
from auditor.papers.writers.spans import texts
from auditor.papers.writers.xlsx_numbers import number_of
from auditor.papers.writers.xlsx_read import read_workbook
from tests.papers.writers.sample import LONG, cells, paper, small_table, task_list, written


def read(made: Paper[str]) -> Workbook:
    """The workbook of a paper, read back."""
    return openpyxl.load_workbook(BytesIO(written(made, "xlsx")))


@pytest.fixture(scope="module")
def sheet() -> Worksheet:
    """The sheet of the task list: title, caption, two header rows, 60 rows, a foot row, three remarks."""
    return read(paper())["“两新”指标任务清单"]


def test_every_table_has_a_sheet_and_the_text_has_one() -> None:
    assert read(paper()).sheetnames == ["说明", "“两新”指标任务清单", "删减指标"]
    assert read(paper(small_table())).sheetnames == ["删减指标"]
    text = [cell.value for cell in read(paper())["说明"]["A"]]
    assert text[:5] == [
        "伍家岗区指标任务清单", "一、总体情况", "共60项。", "（见工作表““两新”指标任务清单”）",
        "二、删减情况",
    ]


def test_a_little_text_stands_beside_the_only_table() -> None:
    book = read(paper(Paragraph("据方案。"), small_table(), Paragraph("其后。")))
    assert book.sheetnames == ["删减指标"]
    assert [cell.value for cell in book["删减指标"]["A"]] == [
        "伍家岗区指标任务清单", "据方案。", "删减指标", "指标", "电梯", "病床", "其后。", "注：",
        "1．内容指纹 0123456789ab。", "2．尚有未处理的审核发现：错误 1 条。",
    ]


def as_written(value: object) -> object:
    """A value of a cell as its table has it: a text that the workbook holds as a number becomes one."""
    number = number_of(value) if isinstance(value, str) else None
    return float(number.value) if number is not None else float(value) if isinstance(value, int | float) else value


def merged(sheet: Worksheet) -> set[tuple[int, int, int, int]]:
    """The merged areas within the table: first and last row, first and last column."""
    areas = {(area.min_row, area.max_row, area.min_col, area.max_col) for area in sheet.merged_cells.ranges}
    return {area for area in areas if area[2:] != (1, 13)}


def test_merged_cells_are_merged(sheet: Worksheet) -> None:
    """The grid of the sheet is that of the table; no merged cell goes over the end of a page."""
    table = task_list()
    grid = [[cell.value or "" for cell in row] for row in sheet.iter_rows(min_row=3, max_row=65)]
    for first, last, left, right in merged(sheet):
        for row in range(first, last + 1):
            for column in range(left, right + 1):
                grid[row - 3][column - 1] = grid[first - 3][left - 1]
    expected = texts((*table.header, *table.body, *table.foot), 13, repeat=True)
    assert [[as_written(value) for value in row] for row in grid] == [[as_written(text) for text in row]
                                                                      for row in expected]
    across = [area.min_row for area in sheet.merged_cells.ranges if (area.min_col, area.max_col) == (1, 13)]
    assert sorted(across) == [1, 2, 66, 67, 68]


def test_no_page_end_cuts_a_merged_cell(sheet: Worksheet) -> None:
    ends = [each.id for each in sheet.row_breaks.brk]
    assert len(ends) > 1
    assert not [(area, end) for area in merged(sheet) for end in ends if area[0] <= end < area[1]]
    groups = {area[0] for area in merged(sheet) if area[2:] == (2, 2)} | {
        row for row in range(5, 65) if sheet.cell(row, 2).value
    }
    assert {end + 1 for end in ends} <= groups, "the group is named again on each page"


def test_notes_never_stand_alone_below_a_header() -> None:
    """Where the notes have no room below the table, its last rows go along to the next page."""
    def ends(count: int) -> list[int]:
        table = Table("删减指标", (LEFT,), (cells("指标"),), (cells("电梯"),) * count)
        return [each.id for each in read(paper(table)).worksheets[0].row_breaks.brk]

    full = next(count for count in range(20, 60) if ends(count))
    assert ends(full) == [3 + full - 3], "title, caption and header above, three rows and the notes below"


def test_a_table_that_asks_for_one_page_gets_one() -> None:
    def page(rows: int) -> tuple[object, object, int]:
        row = cells(*("一致\n较2023年增长25%以上",) * 9)
        table = Table("表", (LEFT,) * 9, (cells(*"甲乙丙丁戊己庚辛壬"),), (row,) * rows, wide=True, one_page=True)
        sheet = read(paper(table)).worksheets[0]
        return sheet.page_setup.paperSize, sheet.page_setup.fitToHeight, len(sheet.row_breaks.brk)

    assert page(5) == (9, 1, 0)
    assert page(18) == (8, 1, 0), "A3"
    size, high, breaks = page(70)
    assert (size, high) == (9, 0)
    assert breaks > 1


def test_the_header_stays_in_view_and_on_every_page(sheet: Worksheet) -> None:
    assert sheet.freeze_panes == "A5"
    assert sheet.print_title_rows == "$3:$4"
    assert sheet.page_setup.orientation == "landscape"
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.sheet_properties.pageSetUpPr is not None
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert read(paper(small_table())).worksheets[0].page_setup.orientation == "portrait"


def test_numbers_are_numbers_that_show_as_written_and_nothing_is_a_formula(sheet: Worksheet) -> None:
    values = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in values} == {"s", "n"}
    assert {cell.number_format for cell in values if cell.data_type == "s"} == {"@"}
    assert [(cell.value, cell.number_format) for cell in sheet[6]][3:9] == [
        ("/", "@"), (1000, '0"台（套）以上"'), ("010203", "@"), ("=1+1", "@"), (-0.05, "0%"), (0.9, '"超"0%'),
    ]
    assert sheet["G6"].quotePrefix
    with ZipFile(BytesIO(written(paper(), "xlsx"))) as archive:
        content = archive.read("xl/worksheets/sheet2.xml")
    assert b"<f>" not in content
    assert b'<ignoredError sqref="A1:M68" numberStoredAsText="1"/>' in content, "no green corners"


def test_rows_are_as_high_as_their_text(sheet: Worksheet) -> None:
    assert sheet["C5"].value == f"{LONG}0"
    signs = (sheet.column_dimensions["C"].width * 7 + 5) * 72 / 96 / 11
    for row in (5, 6):
        need = ceil(units(str(sheet.cell(row, 3).value)) / 2 / signs)
        spare = 2 if need > 1 else 1                # some room for faces of wider letters
        assert need * 11 * 1.3 < sheet.row_dimensions[row].height < (need + spare) * 11 * 1.6
    assert sheet["C5"].alignment.wrap_text
    assert sheet["C5"].font.name == "仿宋"
    assert sheet["C3"].font.name == "黑体"
    assert sheet["C5"].border.left.style == "thin"
    assert sheet["B20"].border.right.style == "thin"            # below a merged cell as well


def test_no_row_is_higher_than_excel_shows() -> None:
    table = Table("长", (LEFT,), (cells("甲"),), (cells("字" * 2000),))
    sheet = read(paper(table)).worksheets[0]
    room = (sheet.column_dimensions["A"].width - 1) / 2.15
    assert sheet.row_dimensions[4].height <= 409
    assert sheet.row_dimensions[4].height >= 2000 / room * 15


def test_sheet_names_are_what_excel_allows() -> None:
    long = "一" * 40
    captions = ("a/b:c*?[d]\\", "", "", "history", long, long, "'x'")
    names = read(paper(*(small_table(caption) for caption in captions))).sheetnames
    assert names == [
        "a b c d", "伍家岗区指标任务清单", "伍家岗区指标任务清单 2", "表4", "一" * 31, f"{'一' * 29} 2", "x"
    ]


def test_the_properties_hold_no_time_of_day() -> None:
    book = read(paper())
    assert book.properties.title == "伍家岗区指标任务清单"
    assert book.properties.created == book.properties.modified == datetime(2000, 1, 1)
    with ZipFile(BytesIO(written(paper(), "xlsx"))) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_tone_is_a_colour_beside_the_text() -> None:
    table = Table("", (LEFT,), (), ((Cell("偏弱", tone="bad"),), (Cell("一致"),)))
    sheet = read(paper(table)).worksheets[0]
    assert sheet["A2"].value == "偏弱"
    assert sheet["A2"].font.color.rgb == "FFB00020"
    assert sheet["A3"].font.color is None


def test_filters_find_what_a_merged_cell_covers(sheet: Worksheet) -> None:
    """The filter is on the header's last row; every row of a merged group holds the group's text, unseen."""
    assert sheet.auto_filter.ref == "A4:M64"
    with ZipFile(BytesIO(written(paper(), "xlsx"))) as archive:
        content = archive.read("xl/worksheets/sheet2.xml").decode()
    held = [unescape(text) for text in re.findall(r'<c r="B(?:[5-9]|\d\d)"[^>]*><is><t>([^<]*)</t>', content)]
    expected = [row[1] for row in texts(task_list().body, 13, repeat=True)]
    assert held[: len(expected)] == expected


def test_the_text_leads_to_its_tables() -> None:
    book = read(paper())
    links = {cell.row: cell.hyperlink.location for cell in book["说明"]["A"] if cell.hyperlink is not None}
    assert links == {4: "'“两新”指标任务清单'!A1", 7: "'删减指标'!A1"}
    assert book["删减指标"]["A2"].value == "二、删减情况　删减指标", "the heading that it stands below"


def test_choices_are_drop_downs_and_what_is_attached_is_not_seen() -> None:
    table = Table("清单", (LEFT, Column("center", 6, ("采纳", "不采纳"))), (cells("序号", "采纳情况"),),
                  (cells("1", ""), cells("2", "")))
    made = Paper("意见", (Paragraph("送某局。"), table), attached="{" + "字" * 70_000 + "}")
    book = read(made)
    sheet = book["清单"]
    (offered,) = sheet.data_validations.dataValidation
    assert (offered.type, offered.formula1, str(offered.sqref)) == ("list", '"采纳,不采纳"', "B5:B6")
    assert book.active is sheet
    assert [each.sheet_state for each in book] == ["visible", "veryHidden"]
    filled = read_workbook(written(made, "xlsx"))
    assert filled is not None
    assert filled.attached == made.attached
    assert [each.name for each in filled.sheets] == ["清单"]


@pytest.mark.parametrize("content", [b"", b"PK", b"no workbook", written(paper(), "docx")])
def test_what_is_no_workbook_is_none(content: bytes) -> None:
    assert read_workbook(content) is None
