"""Tables of a PDF that no lines are drawn around, and lines that are no table."""

import pytest

from auditor.documents.model import Document, Grid, Paragraph
from auditor.documents.pdf_text import joined
from auditor.documents.read import read_document
from tests.documents.made import pdf

HEADER = ("指标", "单位", "2020年", "2025年")
ROWS = (("护理型床位占比", "%", "48", "55以上"), ("每千老人床位", "张", "32", "40"), ("探访率", "%", "80", "100"))
COLUMNS = (60, 220, 300, 400)


def page(*rows: tuple[str, ...], top: int = 100) -> list[tuple[object, ...]]:
    """The texts of rows, each in its columns, one row every 16 points."""
    return [
        ("text", left, top + 16 * place, words)
        for place, row in enumerate(rows)
        for left, words in zip(COLUMNS, row, strict=True)
        if words
    ]


def read(*things: tuple[object, ...]) -> Document:
    """The blocks of a page with these texts."""
    return read_document(pdf(list(things)), "p.pdf")


def grids(document: Document) -> list[list[list[str]]]:
    return [[[cell.text for cell in row] for row in block.rows] for block in document.blocks if isinstance(block, Grid)]


def test_columns_with_gaps_between_are_a_table_where_they_stand() -> None:
    found = read(("text", 60, 60, "一、主要目标"), *page(HEADER, *ROWS), ("text", 60, 180, "本规划自印发之日起施行。"))
    assert grids(found) == [[list(HEADER), *map(list, ROWS)]]
    assert [block.text if isinstance(block, Paragraph) else block.place for block in found.blocks] == [
        "一、主要目标",
        "p.pdf#page1/t1",
        "本规划自印发之日起施行。",
    ]


def test_a_cell_that_wraps_is_one() -> None:
    wrapped = (("特殊困难老年人家庭", "%", "80", "100"), ("探访率", "", "", ""))
    assert grids(read(*page(HEADER, *ROWS[:2], *wrapped))) == [
        [list(HEADER), *map(list, ROWS[:2]), ["特殊困难老年人家庭探访率", "%", "80", "100"]]
    ]


def test_a_table_that_a_page_cuts_goes_on() -> None:
    first = page(HEADER, ROWS[0], ROWS[2], ("每千老人", "张", "32", "40"), top=740)
    second = [*page(("养老床位", "", "", ""), ("护理员", "人", "5", "8"), top=60), ("text", 60, 120, "二、重点任务")]
    found = read_document(pdf(first, second), "p.pdf")
    last = [["每千老人养老床位", "张", "32", "40"], ["护理员", "人", "5", "8"]]
    assert grids(found) == [[list(HEADER), list(ROWS[0]), list(ROWS[2]), *last]]
    assert [block.text for block in found.blocks if isinstance(block, Paragraph)] == ["二、重点任务"]


@pytest.mark.parametrize(
    "rows",
    [
        (HEADER, ROWS[0]),  # too few rows
        (("第一章", "总则", "", "1"), ("第二章", "任务", "", "3"), ("第三章", "", "", "9")),  # a list of contents
        (("牵头单位", "区发改局", "区教育局", "区民政局"),) * 3,  # no numbers
        (("到2025年床位达到", "", "", ""), ("五千张，占比", "", "", ""), ("超过五成", "", "", "")),  # text
    ],
)
def test_what_is_no_table_of_numbers_stays_text(rows: tuple[tuple[str, ...], ...]) -> None:
    assert grids(read(*page(*rows))) == []


def test_a_heading_ends_a_table_and_begins_a_paragraph() -> None:
    found = read(*page(HEADER, *ROWS), ("text", 60, 164, "二、重点任务"))
    assert grids(found) == [[list(HEADER), *map(list, ROWS)]]
    assert [block.text for block in found.blocks if isinstance(block, Paragraph)] == ["二、重点任务"]


@pytest.mark.parametrize(
    ("before", "after", "wanted"),
    [
        ("capacity of 5 GW by", "2035.", "capacity of 5 GW by 2035."),
        ("by 2030", "and 5 GW", "by 2030 and 5 GW"),
        ("到20", "24年", "到2024年"),
        ("PM", "2.5浓度", "PM2.5浓度"),
        ("建成5", "G基站", "建成5G基站"),
    ],
)
def test_words_and_numbers_of_two_lines(before: str, after: str, wanted: str) -> None:
    assert joined(before, after) == wanted


def test_a_chapter_begins_a_paragraph_also_below_a_title_that_fills_its_line() -> None:
    title = "关于沧浪县二〇二五年国民经济和社会发展计划执行情况与二〇二六年计划草案的报告"
    found = read(("text", 60, 60, title), ("text", 60, 74, "一、计划执行情况"), ("text", 60, 88, "床位五千张。"))
    assert next(block.text for block in found.blocks if isinstance(block, Paragraph)) == title
