"""HTML: real merged cells, a language, scopes, nothing from elsewhere, nothing unescaped."""

import re
from dataclasses import replace
from html.parser import HTMLParser

from auditor.papers.model import LEFT, Cell, Heading, Paper, Paragraph, Table
from auditor.papers.writers.breaks import heights, setting
from auditor.papers.writers.html import write_html
from auditor.papers.writers.html_groups import WHOLE, groups
from auditor.papers.writers.spans import texts
from tests.papers.writers.sample import cells, paper, small_table, task_list

VOID = {"meta", "col", "br"}


class Reader(HTMLParser):
    """The tables of a page as rows of (tag, attributes, text); fails where a tag is not closed."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.rows: list[list[tuple[str, dict[str, str | None], list[str]]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append((tag, dict(attrs), []))
        elif tag == "br" and self.rows and self.open[-1] in ("td", "th"):
            self.rows[-1][-1][2].append("\n")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and {"td", "th"} & set(self.open):
            self.rows[-1][-1][2].append(data)


def read(made: Paper[str]) -> Reader:
    """The page of a paper, read back."""
    reader = Reader()
    reader.feed(write_html(made))
    assert reader.open == []
    return reader


def spans(attributes: dict[str, str | None]) -> tuple[int, int]:
    """rowspan and colspan of a cell."""
    return int(attributes.get("rowspan") or 1), int(attributes.get("colspan") or 1)


def test_the_spans_give_the_table_back() -> None:
    table = task_list()
    reader = read(paper(table))
    every = (*table.header, *table.body, *table.foot)
    back = tuple(
        tuple(Cell("".join(text), *spans(attributes)) for _, attributes, text in row) for row in reader.rows
    )
    assert texts(back, 13, repeat=True) == texts(every, 13, repeat=True)
    covered = sum(spans(attributes)[0] * spans(attributes)[1] for row in reader.rows for _, attributes, _ in row)
    assert covered == 13 * len(every)


def test_a_screen_reader_finds_its_way() -> None:
    reader = read(paper())
    tags = [tag for tag, _ in reader.seen]
    assert dict(reader.seen)["html"] == {"lang": "zh-CN"}
    assert tags.count("caption") == tags.count("table") == tags.count("thead") == 2
    assert [attributes["scope"] for _, attributes, _ in reader.rows[0]] == [
        "col", "col", "col", *["colgroup"] * 4, "col", "col"
    ]
    named = [row[2] if row[2][0] == "th" else row[1] for row in reader.rows[2:62]]
    assert {(tag, attributes["scope"]) for tag, attributes, _ in named} == {("th", "row")}
    scroll = next(attributes for _, attributes in reader.seen if attributes.get("class") == "scroll")
    assert scroll["role"] == "region"
    assert scroll["tabindex"] == "0"
    assert "“两新”指标任务清单" in str(scroll["aria-label"])
    assert dict(read(Paper("A", (), language="en")).seen)["html"] == {"lang": "en"}


def test_no_printed_page_cuts_a_merged_cell() -> None:
    """Rows that merged cells hold together are groups that a page must not cut, each lower than part of a page."""
    table = task_list()
    form = setting(table, 700)
    found = groups(table.body, form, 500)
    assert sum(len(group.rows) for group in found) == 60
    row = 0
    for group in found:
        for number, line in enumerate(group.rows):
            assert [each.column for each in line] == sorted(each.column for each in line)
            assert all(number + each.rows <= len(group.rows) for each in line)
        cells_of = [each for line in group.rows for each in line]
        high = sum(heights(cells_of, len(group.rows), form, row))
        assert high <= 500 * WHOLE or len(group.rows) == 1
        assert group.together == any(each.rows > 1 for each in cells_of)
        row += len(group.rows)
    said = {(each.row, each.cell.text) for group in found for line in group.rows for each in line
            if (each.row, each.column) in group.again and each.column == 1}
    assert {text for _, text in said} >= {"第5类目标", "第31类目标"}, "what was cut is said again"
    page = write_html(paper(table))
    assert '<tbody class="together">' in page
    assert 'class="again"><span>' in page.replace("center again", "again")


def test_rows_without_merged_cells_are_one_group() -> None:
    rows = tuple(cells(str(number), "甲") for number in range(30))
    table = Table("", (LEFT,) * 2, (cells("号", "名"),), rows)
    (group,) = groups(rows, setting(table, 400), 500)
    assert len(group.rows) == 30
    assert not group.together


def test_values_in_the_header_are_no_titles() -> None:
    header = (cells("层级", "方案", "指标"), (Cell("上级目标值", columns=2), Cell("90%")))
    page = write_html(Paper("题", (Table("表", (LEFT,) * 3, header, (cells("市", "甲市", "一致"),)),)))
    assert '<tr><th scope="row" colspan="2">上级目标值</th><td data-label="指标">90%</td></tr>\n</thead>' in page


def test_the_page_needs_nothing_else() -> None:
    page = write_html(paper())
    assert not re.search(r"https?:|//|src=|href=|url\(|@import|<script|<link", page)
    for rule in ("@page wide { size: A4 landscape", "thead { display: table-header-group", "scheme: dark"):
        assert rule in page
    assert page.count('<section class="wide">') == page.count('<section class="upright">') == 1


def test_a_table_without_a_caption_is_called_by_the_heading_above_it() -> None:
    page = write_html(Paper("题", (small_table(""), Heading("一、删减"), small_table(""), small_table("表"))))
    captions = re.findall('<caption(?: class="unseen")?>([^<]*)</caption>', page)
    assert captions == ["题", "一、删减", "表"]
    assert page.count('class="unseen"') == 2


def test_no_end_of_a_line_cuts_a_formula() -> None:
    assert "<p>6\u00a0−\u00a01\u00a0=\u00a05 项</p>" in write_html(Paper("题", (Paragraph("6 − 1 = 5 项"),)))


def test_everything_is_escaped() -> None:
    evil = "<script>alert(\"1\")</script>&'"
    table = Table(evil, (LEFT,), (cells(evil),), (cells(evil),), (cells(evil),))
    page = write_html(Paper(evil, (Heading(evil), Paragraph(evil), table), (evil,)))
    assert "<script" not in page
    assert page.count("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#x27;") == 12


def test_a_tone_is_a_class_beside_the_text() -> None:
    page = write_html(paper(task_list()))
    assert '<td data-label="备注" class="bad">低于上级要求</td>' in page
    assert '<th scope="row" data-label="指标">' in write_html(paper(small_table()))


def test_a_long_paper_has_contents_that_lead_to_its_headings() -> None:
    headings = [Heading("一、基本情况"), Heading("（一）错误", 2), Heading("二、基本情况"), Heading("1．细目", 3)]
    page = write_html(Paper("题", (*headings, Paragraph("文。"))))
    assert re.findall(r'<h\d id="([^"]*)">', page) == ["基本情况", "错误", "基本情况-2", "细目"]
    assert re.findall('<a href="#([^"]*)">([^<]*)</a>', page) == [
        ("基本情况", "一、基本情况"), ("错误", "（一）错误"), ("基本情况-2", "二、基本情况"),
    ], "two levels"
    assert '<nav class="contents" aria-label="目录">' in page
    assert "<nav" not in write_html(Paper("题", tuple(headings[:3]))), "a short one needs none"


def test_a_narrow_screen_says_at_each_value_what_it_is() -> None:
    page = write_html(paper(task_list()))
    assert page.count('<tr class="titles">') == 2
    assert 'data-label="国家指标 2024年"' in page
    assert "@media screen and (max-width: 40rem)" in page


def test_a_table_is_drawn_as_well_where_it_has_pictures() -> None:
    table = replace(small_table(), drawn=lambda language, wide: f"<svg>{language} {wide}</svg>")
    page = write_html(paper(table))
    broad, slim = '<figure class="broad"><svg>zh 640</svg></figure>', '<figure class="slim"><svg>zh 360</svg></figure>'
    assert page.index(broad) < page.index(slim) < page.index("<table")
