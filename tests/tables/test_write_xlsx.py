"""Excel: a sheet per table that prints well, and text that stays text."""

from datetime import datetime
from io import BytesIO
from zipfile import ZipFile

import openpyxl
import pytest
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from auditor.tables.paper import Cell, Column, Paper, Table
from auditor.tables.write.choose import write_paper
from auditor.tables.write.spans import placed
from tests.tables.sample import LONG, cells, paper, small_table, task_list


def read(made: Paper) -> Workbook:
    """The workbook of a paper, read back."""
    return openpyxl.load_workbook(BytesIO(write_paper(made, "xlsx")))


@pytest.fixture(scope="module")
def sheet() -> Worksheet:
    """The sheet of the task list: title, caption, two header rows, 60 rows, a foot row, three remarks."""
    return read(paper())["“两新”指标任务清单"]


def test_every_table_has_a_sheet_and_the_text_has_one() -> None:
    assert read(paper()).sheetnames == ["“两新”指标任务清单", "删减指标", "说明"]
    assert read(paper(small_table())).sheetnames == ["删减指标"]
    text = [cell.value for cell in read(paper())["说明"]["A"]]
    assert text[:3] == ["伍家岗区指标任务清单", "一、总体情况", "共60项。"]


def test_merged_cells_are_merged(sheet: Worksheet) -> None:
    table = task_list()
    expected = {
        (top + each.row, each.column + 1, top + each.row + each.rows - 1, each.column + each.columns)
        for top, rows in ((3, table.header), (5, table.body + table.foot)) for each in placed(rows, 13)
        if each.rows > 1 or each.columns > 1
    }
    found = {(area.min_row, area.min_col, area.max_row, area.max_col) for area in sheet.merged_cells.ranges}
    across = {area for area in found if area[3] == 13 and area[1] == 1}
    assert found - across == expected
    assert sorted(area[0] for area in across) == [1, 2, 66, 67, 68]


def test_the_header_stays_in_view_and_on_every_page(sheet: Worksheet) -> None:
    assert sheet.freeze_panes == "A5"
    assert sheet.print_title_rows == "$3:$4"
    assert sheet.page_setup.orientation == "landscape"
    assert (sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight) == (1, 0)
    assert sheet.sheet_properties.pageSetUpPr is not None
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert read(paper(small_table())).worksheets[0].page_setup.orientation == "portrait"


def test_nothing_is_a_formula_or_a_number(sheet: Worksheet) -> None:
    values = [cell for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in values} == {"s"}
    assert {cell.number_format for cell in values} == {"@"}
    assert [cell.value for cell in sheet[6]][3:8] == ["/", "1000台（套）以上", "010203", "=1+1", "-5%"]
    assert sheet["G6"].quotePrefix
    with ZipFile(BytesIO(write_paper(paper(), "xlsx"))) as archive:
        assert b"<f>" not in archive.read("xl/worksheets/sheet1.xml")


def test_rows_are_as_high_as_their_text(sheet: Worksheet) -> None:
    assert sheet["C5"].value == f"{LONG}0"
    assert sheet.row_dimensions[5].height == 4 * 16 + 4         # 43 signs in a column of 14
    assert sheet.row_dimensions[6].height == 2 * 16 + 4
    assert sheet["C5"].alignment.wrap_text
    assert sheet.column_dimensions["C"].width == pytest.approx(14 * 2.15 + 1)
    assert sheet["C5"].font.name == "仿宋"
    assert sheet["C3"].font.name == "黑体"
    assert sheet["C5"].border.left.style == "thin"
    assert sheet["B20"].border.right.style == "thin"            # below a merged cell as well


def test_no_row_is_higher_than_excel_shows() -> None:
    table = Table("长", (Column(4),), (cells("甲"),), (cells("字" * 2000),))
    sheet = read(paper(table)).worksheets[0]
    room = (sheet.column_dimensions["A"].width - 1) / 2.15
    assert sheet.row_dimensions[4].height <= 409
    assert sheet.row_dimensions[4].height >= 2000 / room * 16


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
    with ZipFile(BytesIO(write_paper(paper(), "xlsx"))) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_tone_is_a_colour_beside_the_text() -> None:
    table = Table("", (Column(4),), (), ((Cell("偏弱", tone="bad"),), (Cell("一致"),)))
    sheet = read(paper(table)).worksheets[0]
    assert sheet["A2"].value == "偏弱"
    assert sheet["A2"].font.color.rgb == "FFB00020"
    assert sheet["A3"].font.color is None
