"""Plain text: paragraphs by line, tables, encodings."""

import sys
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.documents.model import Cell, Grid, Paragraph, span
from auditor.documents.read import read_document
from auditor.ground.problem import InputError
from auditor.intake.layout.spaced import unspaced

HTML = "auditor.documents.html"


def test_each_line_is_a_paragraph_with_its_line_number():
    document = read_document("一、总体要求\n\n　　到2027年，更新100台。\r\n".encode(), "a.txt")
    assert document.blocks == (
        Paragraph("a.txt#p1", "一、总体要求"), Paragraph("a.txt#p3", "到2027年，更新100台。"),
    )
    assert document.format == "txt"
    assert document.remarks == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_the_encoding_is_found_out(encoding):
    document = read_document("更新医疗设备３００台（套）".encode(encoding), "a.txt")
    assert [block.text for block in document.blocks if isinstance(block, Paragraph)] == ["更新医疗设备３００台（套）"]


def test_lines_divided_alike_are_a_table():
    document = read_document("指标\t2027年\n电梯\t100台\n末段".encode(), "a.txt")
    assert document.blocks == (
        Grid("a.txt#t1", (
            (Cell("a.txt#p1/c1", "指标"), Cell("a.txt#p1/c2", "2027年")),
            (Cell("a.txt#p2/c1", "电梯"), Cell("a.txt#p2/c2", "100台")),
        )),
        Paragraph("a.txt#p3", "末段"),
    )


def test_the_line_of_dashes_under_a_header_is_no_row():
    (grid,) = read_document("| 指标 | 值 |\n|---|---|\n| 电梯 | 100台 |".encode(), "a.md").blocks
    assert isinstance(grid, Grid)
    assert grid.headers == 1
    assert [[cell.text for cell in row] for row in grid.rows] == [["指标", "值"], ["电梯", "100台"]]


def test_a_span_counts_from_one_and_includes_its_last_character():
    assert span("a.txt#p3", 9, 13) == "a.txt#p3:10-13"


@pytest.mark.parametrize(
    ("data", "said"),
    [(b"", "“a.txt”是空文件：请核对后重新提供"),
     (b"\x00\x01\x02\xff\xfe",
      "“a.txt”不是文本，也不是本工具能读的文档：请另存为 .docx、.xlsx、.html、.pdf 或 UTF-8 文本")],
)
def test_what_is_no_text_is_one_sentence(data, said):
    with pytest.raises(InputError) as caught:
        read_document(data, "a.txt")
    assert [problem.words.zh for problem in caught.value.problems] == [said]


@pytest.mark.parametrize(
    ("library", "module", "data"),
    [("pdfplumber", "auditor.documents.pdf", b"%PDF-1.4"),
     ("lxml", "auditor.documents.html_page", b"<html><p>1</p></html>")],
)
def test_a_library_that_is_not_installed_is_named_with_what_to_install(library, module, data, monkeypatch):
    for name in [name for name in sys.modules if name.startswith("auditor.documents.") and name in (module, HTML)]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(InputError) as caught:
        read_document(data, "a")
    assert [problem.words.zh for problem in caught.value.problems] == [
        f"读取“a”需要 {library}：请安装 pip install 'auditor[import]'"
    ]


LAID_OUT = (
    "序号   指标名称          单位   2020 年实   2025 年目标   指标\n"
    "                        际                    属性\n"
    "1    供水能力          万吨   12        18        预期\n"
    "                                           性\n"
    "2    农村自来水普及率      %    —         90 以上     约束\n"
    "     （含集中供水）                                性\n"
    "3    堤防达标率         %    下降 3     ≥80       预期\n"
    "注：下一页的数。\n"
)


def test_columns_of_a_page_are_a_table() -> None:
    (table, note) = read_document(LAID_OUT.encode(), "a.txt").blocks
    assert isinstance(table, Grid)
    assert isinstance(note, Paragraph)
    assert [[cell.text for cell in row] for row in table.rows] == [
        ["序号", "指标名称", "单位", "2020年实际", "2025年目标", "指标属性"],
        ["1", "供水能力", "万吨", "12", "18", "预期性"],
        ["2", "农村自来水普及率（含集中供水）", "%", "—", "90以上", "约束性"],
        ["3", "堤防达标率", "%", "下降3", "≥80", "预期"],
    ]


def line(columns: tuple[int, ...], *cells: str) -> str:
    """Cells that begin at the signs of a line where their columns do."""
    text = ""
    for begin, cell in zip(columns, cells, strict=True):
        text = text.ljust(begin) + cell if cell else text
    return text


def test_a_table_over_two_pages_with_a_header_of_four_lines() -> None:
    first, second = (0, 8, 16, 24, 32, 40, 48, 56), (0, 6, 14, 20, 26, 34, 40, 46)
    header = (
        ("序号", "指标类", "指标名", "省指标", "", "县指标", "", "责任单"), ("", "型", "称", "", "", "", "", "位"),
    )
    years = (("", "", "", "2024", "2027", "2024", "2027", ""), ("", "", "", "年", "年", "年", "年", ""))
    pages = [
        "附件 2\n",
        *(line(first, *cells) for cells in (*header, *years)),
        line(first, "1", "主要目", "技改投", "8%", "25%", "8%", "25%", "县发改"),
        line(first, "", "标", "资增长", "", "", "", "", "局"),
        line(first, "", "", "率", "", "", "", "", ""),
        line(first, "2", "", "更新电", "/", "10000", "/", "100台", "县住建"),
        "\n—1—",
        *(line(second, *cells) for cells in header),
        line(second, "", "", "梯", "", "台", "", "", "局"),
        line(second, "3", "", "改造病", "4万", "780万", "超75", "60张", "县卫健"),
        line(second, "", "", "床", "张", "张", "张", "", "局"),
        "\n—2—",
        "二、重点任务",
        "注：本表由各单位上报。",
    ]
    blocks = read_document("\n".join(pages).encode(), "a.txt").blocks
    behind = [block.text for block in blocks[-4:] if isinstance(block, Paragraph)]
    assert behind == ["二、重点任务", "注：本表由各单位上报。", "—1—", "—2—"]
    found = [block for block in blocks if isinstance(block, Grid)]
    assert [[[cell.text for cell in row] for row in grid.rows] for grid in found] == [[
        ["序号", "指标类型", "指标名称", "省指标", "省指标", "县指标", "县指标", "责任单位"],
        ["", "", "", "2024年", "2027年", "2024年", "2027年", ""],
        ["1", "主要目标", "技改投资增长率", "8%", "25%", "8%", "25%", "县发改局"],
        ["2", "", "更新电梯", "/", "10000台", "/", "100台", "县住建局"],
        ["3", "", "改造病床", "4万张", "780万张", "超75张", "60张", "县卫健局"],
    ]]


# Lines of tables and texts; only headers have the digits 0, 2, 4, 5 and 7, as a header said again is told once.
LAYOUTS = (
    "序号   指标名称        单位     2020年   2025年", "1      绿化率          %        31       68",
    "       （建成区）                         93", "—3—", "19", "二、重点任务", "注：数据有8项。", "",
    "序号   指标类   省指标      县指标", "       型       2024年 2027年  2024年 2027年",
    "1      主要目   8%   36%    8%   36%",
    "|a|1|3|", "|---|---|---|", "甲\t1\t3", "培训166人，其中农民31人。", "  3   改造   8台  6台", "1   3   6   9",
)


@given(st.lists(st.sampled_from(LAYOUTS), max_size=14))
def test_no_digit_is_lost_or_told_twice_whatever_the_lines_are(lines: list[str]) -> None:
    blocks = unspaced(read_document("\n".join(["起", *lines]).encode(), "a.txt").blocks)
    told = Counter("".join(
        "".join(cell.text for row in block.rows for cell in row if not cell.filled_from)
        if isinstance(block, Grid) else block.text
        for block in blocks
    ))
    said = Counter("".join(lines))
    assert [told[digit] for digit in "13689"] == [said[digit] for digit in "13689"]
    assert all(min(said[digit], 1) <= told[digit] <= said[digit] for digit in "02457")


def test_signs_of_radicals_are_the_characters_that_they_stand_for():
    read = read_document("⼗五五⻋辆与⺠⽣⽬标⻓期有效".encode(), "a.txt")
    assert [block.text for block in read.blocks if isinstance(block, Paragraph)] == ["十五五车辆与民生目标长期有效"]
