"""Plain text: paragraphs by line, tables, encodings."""

import sys

import pytest

from auditor.documents.model import Cell, Grid, Paragraph, span
from auditor.documents.read import read_document
from auditor.ground.problem import InputError

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
