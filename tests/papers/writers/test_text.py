"""Markdown and CSV: what is escaped, aligned, repeated."""

import csv
from io import StringIO

import pytest
from wcwidth import wcswidth

from auditor.papers.model import CENTER, LEFT, RIGHT, Cell, Heading, Paper, Paragraph, Table
from auditor.papers.writers.csv import harmless, write_csv
from auditor.papers.writers.md import write_md
from tests.papers.writers.sample import cells, paper, small_table, task_list


def test_a_markdown_paper_as_a_whole() -> None:
    table = Table(
        "明细", (CENTER, LEFT, RIGHT),
        ((Cell("组", rows=2), Cell("目标", columns=2)), cells("名称", "值")),
        ((Cell("一|二", rows=2), Cell("更新\n电梯"), Cell("100台")), cells("a*b", "5")),
        ((Cell("合计", columns=2), Cell("105")),),
    )
    made = Paper("标题", (Heading("甲"), Heading("乙", 2), Paragraph("1. 正文\n# 二"), table), ("指纹",))
    assert write_md(made) == (
        "# 标题\n\n## 甲\n\n### 乙\n\n1\\. 正文\\\n\\# 二\n\n**明细**\n\n"
        "|   组   | 目标 名称    | 目标 值 |\n"
        "| :----: | ------------ | ------: |\n"
        "| 一\\|二 | 更新<br>电梯 |   100台 |\n"
        "|        | a\\*b         |       5 |\n"
        "|  合计  |              |     105 |\n"
        "\n注：指纹\n"
    )


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("<b>&amp;", "\\<b\\>\\&amp;"), ("[a](b)`c`_d_~e~\\", "\\[a\\](b)\\`c\\`\\_d\\_\\~e\\~\\\\"),
        ("- 甲", "\\- 甲"), ("+ 甲", "\\+ 甲"), ("---", "\\---"), ("===", "\\==="), ("12) 甲", "12\\) 甲"),
        ("# 甲", "\\# 甲"), ("#甲", "#甲"), ("2024年 - 2027年", "2024年 - 2027年"), ("84.5%", "84.5%"),
    ],
)
def test_running_text_means_nothing_in_markdown(text: str, escaped: str) -> None:
    assert write_md(Paper("题", (Paragraph(text),))) == f"# 题\n\n{escaped}\n"


def test_a_chinese_table_is_in_line() -> None:
    lines = [line for line in write_md(paper(task_list())).splitlines() if line.startswith("|")]
    assert len(lines) == 63
    assert len({wcswidth(line) for line in lines}) == 1
    assert lines[-1].count("|") == 14


def test_a_caption_that_repeats_the_title_is_left_out() -> None:
    assert "**" not in write_md(paper(small_table("伍家岗区指标任务清单")))
    assert "**删减指标**" in write_md(paper(small_table()))


def test_several_remarks_are_a_list() -> None:
    made = Paper("题", (), ("made *so*", "2 open"), language="en")
    assert write_md(made) == "# 题\n\nNotes:\n\n1. made \\*so\\*\n2. 2 open\n"


def rows_of(content: bytes) -> list[list[str]]:
    """CSV as a spreadsheet reads it; empty lines are empty lists."""
    assert content.startswith(b"\xef\xbb\xbf")
    return list(csv.reader(StringIO(content.decode("utf-8-sig"), newline="")))


def test_one_table_begins_with_its_header_and_repeats_merged_cells() -> None:
    rows = rows_of(write_csv(paper(Paragraph("说明"), task_list())))
    assert rows[0][:4] == ["序号", "指标类型", "指标名称", "国家指标 2024年"]
    assert {row[1] for row in rows[6:29]} == {"第5类目标"}
    assert {len(row) for row in rows[:62]} == {13}
    assert rows[61][:3] == ["合计"] * 3
    assert rows[62:] == [
        [], ["伍家岗区指标任务清单"], ["说明"], [], ["注："], ["1．内容指纹 0123456789ab。"],
        ["2．尚有未处理的审核发现：错误 1 条。"],
    ]


def test_several_tables_are_parted_by_empty_lines() -> None:
    rows = rows_of(write_csv(paper(small_table("甲"), Paragraph("其后"), small_table("乙"))))
    assert rows[:13] == [
        ["伍家岗区指标任务清单"], ["甲"], [], ["指标", "单位"], ["电梯", "区住建局"], ["病床", "区卫健局"], [],
        ["其后"], ["乙"], [], ["指标", "单位"], ["电梯", "区住建局"], ["病床", "区卫健局"],
    ]


def test_values_in_the_header_are_the_first_row() -> None:
    """A header row that begins with a label across columns holds values, such as the targets of the level above."""
    header = ((Cell("层级", rows=2), Cell("方案", rows=2), Cell("指标")), cells("2027年"),
              (Cell("上级目标值", columns=2), Cell("90%")))
    made = Paper("题", (Table("", (LEFT,) * 3, header, (cells("市", "甲市", "一致"),)),))
    assert rows_of(write_csv(made))[:3] == [
        ["层级", "方案", "指标 2027年"], ["上级目标值", "上级目标值", "90%"], ["市", "甲市", "一致"],
    ]
    assert "| 上级目标值 |      | 90%         |\n" in write_md(made)


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-5%", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "　=1", "＝1+1", "＋1", "－1", "＠a"]
)
def test_no_cell_is_taken_for_a_formula(text: str) -> None:
    assert harmless(text) == f"'{text}"
    table = Table("", (LEFT,), (cells("甲"),), (cells(text),))
    content = write_csv(Paper("题", (table,)))
    assert rows_of(content)[1] == [f"'{text}"]


def test_other_cells_stay_as_they_are() -> None:
    for text in ("", "/", "—", "100台", "010203", "a=b", "'=1", "84.5%"):
        assert harmless(text) == text
