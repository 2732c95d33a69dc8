"""Word: the look of an official document, and tables that go over pages as they should."""

from datetime import datetime
from io import BytesIO
from itertools import pairwise
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document
from docx.enum.section import WD_ORIENT
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from docx.shared import Length, Pt

from auditor.papers.model import LEFT, Cell, Heading, Paper, Paragraph, Table
from auditor.papers.writers.breaks import broken, heights, lowest, setting
from auditor.papers.writers.docx_style import WIDE
from auditor.papers.writers.spans import placed, texts
from tests.papers.writers.sample import cells, paper, small_table, task_list, written


def read(made: Paper[str]) -> Document:
    """The document of a paper, read back."""
    return docx.Document(BytesIO(written(made, "docx")))


@pytest.fixture(scope="module")
def document() -> Document:
    return read(paper())


def rows_of(document: Document, number: int) -> list[BaseOxmlElement]:
    """The rows of a table, as elements."""
    return list(document.tables[number]._tbl.findall(qn("w:tr")))


def faces(document: Document, style: str) -> dict[str, str]:
    """The faces of a style: ascii, eastAsia …"""
    fonts = document.styles[style].element.find(qn("w:rPr")).find(qn("w:rFonts"))
    return {name.rpartition("}")[2]: value for name, value in fonts.attrib.items()}


def test_the_page_is_that_of_an_official_document(document: Document) -> None:
    sections = list(document.sections)
    assert [section.orientation for section in sections] == [WD_ORIENT.LANDSCAPE, WD_ORIENT.PORTRAIT]
    wide, upright = (
        [
            round(Length(length or 0).mm) for length in (
                section.page_width, section.page_height, section.top_margin, section.right_margin,
                section.bottom_margin, section.left_margin,
            )
        ]
        for section in sections
    )
    assert upright == [210, 297, 37, 26, 35, 28]
    assert wide == [297, 210, 28, 37, 26, 35]


@pytest.mark.parametrize(
    ("style", "face", "size"),
    [
        ("Title", "方正小标宋简体", 22), ("Body Text", "仿宋_GB2312", 16), ("Heading 1", "黑体", 16),
        ("Heading 2", "楷体_GB2312", 16), ("Heading 3", "仿宋_GB2312", 16),
    ],
)
def test_the_faces_are_set_for_chinese(document: Document, style: str, face: str, size: int) -> None:
    assert faces(document, style) == {
        "ascii": "Times New Roman", "hAnsi": "Times New Roman", "cs": "Times New Roman", "eastAsia": face
    }
    assert document.styles[style].font.size == Pt(size)


def test_running_text_is_set_as_the_standard_asks(document: Document) -> None:
    style = document.styles["Body Text"]
    assert style.paragraph_format.line_spacing == Pt(29)
    assert style.element.find(qn("w:pPr")).find(qn("w:ind")).get(qn("w:firstLineChars")) == "200"
    (text,) = (each for each in document.paragraphs if each.text.startswith("全区"))
    assert text.style is not None
    assert text.style.name == "Body Text"
    assert text.runs[0]._r.find(qn("w:rPr")).find(qn("w:rFonts")).get(qn("w:hint")) == "eastAsia"
    headings = [each.text for each in document.paragraphs if each.style and each.style.name == "Heading 1"]
    assert headings == ["一、总体情况", "二、删减情况"]


def test_pages_are_numbered_on_every_section(document: Document) -> None:
    assert document.settings.odd_and_even_pages_header_footer
    for section in document.sections:
        for footer, align in ((section.footer, "right"), (section.even_page_footer, "left")):
            number = next(p for p in footer._element.iter(qn("w:p")) if p.find(qn("w:r")) is not None)
            assert "".join(text.text for text in number.iter(qn("w:t"))) == "— 1 —"
            assert [field.text for field in number.iter(qn("w:instrText"))] == ["PAGE"]
            assert number.find(qn("w:pPr")).find(qn("w:jc")).get(qn("w:val")) == align
            fonts = {run.find(qn("w:rPr")).find(qn("w:rFonts")).get(qn("w:ascii")) for run in number.iter(qn("w:r"))}
            assert fonts == {"宋体"}


def test_the_number_of_a_landscape_page_stands_where_it_does_on_the_others(document: Document) -> None:
    """In the left margin, read from the right: as if the page were turned (GB/T 9704-2012, 8)."""
    wide, upright = document.sections
    assert list(upright.footer._element.iter(qn("w:tbl"))) == []
    for footer in (wide.footer, wide.even_page_footer):
        (table,) = footer._element.iter(qn("w:tbl"))
        place = table.find(qn("w:tblPr")).find(qn("w:tblpPr"))
        assert place.get(qn("w:horzAnchor")) == place.get(qn("w:vertAnchor")) == "page"
        assert 0 < int(place.get(qn("w:tblpX"))) < Length(wide.left_margin or 0).twips - 20 * 20
        assert int(place.get(qn("w:tblpY"))) == Length(wide.top_margin or 0).twips
        assert [each.get(qn("w:val")) for each in table.iter(qn("w:textDirection"))] == ["tbRl"]


def test_nothing_is_said_twice_of_a_part(document: Document) -> None:
    """Word takes a file for damaged in which a property occurs twice."""
    footers = [footer._element for each in document.sections for footer in (each.footer, each.even_page_footer)]
    for root in (document.element, document.styles.element, *footers):
        for part in root.iter(*(qn(f"w:{name}") for name in ("pPr", "rPr", "tblPr", "trPr", "tcPr"))):
            tags = [child.tag for child in part]
            assert len(set(tags)) == len(tags), part.xml


def test_sections_of_one_kind_share_their_page_numbers() -> None:
    long = Paragraph("长" * 400)
    document = read(paper(long, task_list(), long, task_list()))
    references = [
        [(each.get(qn("w:type")), each.get(qn("r:id"))) for each in section._sectPr.findall(qn("w:footerReference"))]
        for section in document.sections
    ]
    assert references[0] == references[2] != references[1] == references[3]
    assert [{kind for kind, _ in each} for each in references] == [{"default", "even"}] * 4


def test_a_table_that_asks_for_one_page_gets_one() -> None:
    """Smaller print, then larger paper; where nothing helps, pages like any other."""
    def read_page(rows: int) -> tuple[int, float]:
        row = cells(*("一致\n较2023年增长25%以上",) * 9)
        table = Table("表", (LEFT,) * 9, (cells(*"甲乙丙丁戊己庚辛壬"),), (row,) * rows, wide=True, one_page=True)
        document = read(paper(table))
        size = next(document.tables[0]._tbl.iter(qn("w:sz"))).get(qn("w:val"))
        return round(Length(document.sections[0].page_height or 0).mm), int(size) / 2

    found = [read_page(rows) for rows in (5, 8, 10, 16, 60)]
    assert [height for height, _ in found] == [210, 210, 297, 297, 210]
    assert [size for _, size in found[:2]] == [10.5, 8.5]
    assert found[4] == (210, 10.5)


def test_header_rows_are_repeated_and_no_row_breaks(document: Document) -> None:
    for number, count in ((0, 2), (1, 1)):
        flags = [row.find(qn("w:trPr")).find(qn("w:tblHeader")) is not None for row in rows_of(document, number)]
        assert flags == [True] * count + [False] * (len(flags) - count)
        assert all(row.find(qn("w:trPr")).find(qn("w:cantSplit")) is not None for row in rows_of(document, number))


def test_the_table_has_all_texts_and_its_merged_cells(document: Document) -> None:
    table = task_list()
    found = [[cell.text for cell in row.cells] for row in document.tables[0].rows]
    assert found == texts((*table.header, *table.body, *table.foot), 13, repeat=True)
    assert [len(row.findall(qn("w:tc"))) for row in rows_of(document, 0)[:3]] == [9, 13, 13]


def test_a_group_is_closed_at_the_end_of_each_page() -> None:
    table = task_list()
    document = read(paper(table))
    rows = rows_of(document, 0)[2:62]
    restarts = [
        number for number, row in enumerate(rows)
        if row.findall(qn("w:tc"))[1].find(qn("w:tcPr")).find(qn("w:vMerge")) is None
        or row.findall(qn("w:tc"))[1].find(qn("w:tcPr")).find(qn("w:vMerge")).get(qn("w:val")) == "restart"
    ]
    made = broken(table, setting(table, WIDE.room), WIDE.depth, 36 + 29 + 26)
    assert len(made.starts) > 4
    assert set(restarts) == {0, 5, 28, 29, 31, 50} | set(made.starts)
    labels = {number: "".join(text.text or "" for text in rows[number].findall(qn("w:tc"))[1].iter(qn("w:t")))
              for number in restarts}
    assert {label for number, label in labels.items() if 5 <= number < 28} == {"第5类目标"}


def test_no_page_is_higher_than_its_room() -> None:
    table = task_list()
    form = setting(table, WIDE.room)
    made = broken(table, form, WIDE.depth, 100)
    bounds = (*made.starts, len(made.rows))
    for begin, end in pairwise(bounds):
        used = sum(made.heights[begin:end]) + (100 if begin == 0 else 0)
        assert used <= WIDE.depth - 30
        reaching = [cell.rows for number in range(begin, end) for cell in made.rows[number] if number + cell.rows > end]
        assert reaching == []
    assert texts(made.rows, 13, repeat=True) == texts((*table.body, *table.foot), 13, repeat=True)
    header = sum(heights(placed(table.header, 13), 2, form))
    ends = bounds[1:-1]
    assert len(ends) > 2
    for begin, end in pairwise(bounds[:-1]):        # the row that begins the next page has no room on this one
        free = WIDE.depth - header - sum(made.heights[begin:end]) - (100 if begin == 0 else 0)
        assert free < made.heights[end] - form.pitch / 2


def test_a_row_that_has_no_room_anyway_makes_no_row_higher() -> None:
    """Rows keep the height of their texts where a page ends by itself."""
    rows = (cells("短", "短"), cells("长" * 400, "短"))
    table = Table("", (LEFT, LEFT), (cells("甲", "乙"),), rows)
    form = setting(table, 300)
    made = broken(table, form, 258, 0)
    assert made.starts == (0, 1)
    assert made.heights[0] == lowest(form.size)


def test_a_table_that_begins_on_the_next_page_takes_its_heading_along() -> None:
    """Its first row might find room above, as a program sees it that does not know how high merged cells are."""
    rows = ((Cell("长" * 300, rows=2), *cells("短")), cells("短"))
    table = Table("名称", (LEFT, LEFT), (cells("甲", "乙"),), rows)
    document = read(Paper("题", (Paragraph("长" * 400), Heading("一、标题"), table)))
    broken_before = [
        "".join(text.text for text in part.iter(qn("w:t"))) for part in document.element.body.iter(qn("w:p"))
        if part.find(f"{qn('w:pPr')}/{qn('w:pageBreakBefore')}") is not None
    ]
    assert broken_before == ["一、标题"]


def test_no_end_of_a_line_cuts_a_formula() -> None:
    document = read(Paper("题", (Paragraph("设置5项（6 − 1 = 5）。"),)))
    assert "（6\u00a0−\u00a01\u00a0=\u00a05）" in [part.text for part in document.paragraphs][1]


def test_a_section_ends_in_a_paragraph_that_takes_no_room() -> None:
    document = read(Paper("题", (Paragraph("长" * 400), task_list(), Paragraph("长" * 400), small_table())))
    breaks = [p for p in document.element.body.iter(qn("w:p")) if p.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None]
    assert ["".join(text.text for text in p.iter(qn("w:t"))) for p in breaks] == ["长" * 400, ""]
    assert breaks[1].find(qn("w:pPr")).find(qn("w:spacing")).get(qn("w:line")) == "20"
    assert document.element.body[-2].tag == qn("w:p")


def test_the_file_says_what_it_is_and_not_when(document: Document) -> None:
    properties = document.core_properties
    assert properties.title == "伍家岗区指标任务清单"
    assert properties.author == "auditor"
    assert properties.created is not None
    assert properties.created.replace(tzinfo=None) == datetime(2000, 1, 1)
    with ZipFile(BytesIO(written(paper(), "docx"))) as archive:
        assert "docProps/thumbnail.jpeg" not in archive.namelist()
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        table = archive.read("word/fontTable.xml").decode()
    assert '<w:font w:name="仿宋_GB2312"><w:altName w:val="仿宋,FangSong,' in table


def long_paper(chapters: int = 8) -> Paper[str]:
    """Chapters of a page and a half each, with a section in each."""
    blocks: list[Heading[str] | Paragraph[str] | Table[str]] = []
    for number in range(1, chapters + 1):
        blocks += [Heading(f"第{number}章"), Paragraph("说明文字。" * 180), Heading("细节", 2)]
        blocks.append(small_table(f"表{number}"))
    return Paper("长文", tuple(blocks))


def test_a_long_paper_has_contents_with_links_and_pages() -> None:
    """Each line leads to the bookmark of its heading; the page that stands there grows as the headings come."""
    body = read(long_paper()).element.body
    names = {
        mark.get(qn("w:name")): "".join(text.text or "" for text in mark.getparent().iter(qn("w:t")))
        for mark in body.iter(qn("w:bookmarkStart"))
    }
    links = [(link.get(qn("w:anchor")), [text.text for text in link.iter(qn("w:t"))])
             for link in body.iter(qn("w:hyperlink"))]
    assert [names[anchor] for anchor, _ in links] == [said[0] for _, said in links]
    assert [said[0] for _, said in links] == [text for number in range(1, 9) for text in (f"第{number}章", "细节")]
    pages = [int(said[1] or 0) for _, said in links]
    assert pages == sorted(pages)
    assert pages[0] <= 2 < pages[-1]
    fields = [code.text for code in body.iter(qn("w:instrText"))]
    assert fields == [f" PAGEREF {anchor} \\h " for anchor, _ in links]


def test_a_short_paper_has_no_contents(document: Document) -> None:
    assert list(document.element.body.iter(qn("w:hyperlink"))) == []


def test_a_long_text_is_said_whole_once_and_begun_on_the_pages_after() -> None:
    """A group higher than a page: what names it is not repeated whole on each page."""
    message = "重点领域设备投资增长率等多处限定词在清单中丢失" * 12
    rows = [(Cell("1", rows=60), Cell(message, rows=60), Cell("第1项")), *(cells(f"第{row}项") for row in range(2, 61))]
    table = Table("表", (LEFT, LEFT, LEFT), (cells("序号", "发现", "内容"),), tuple(rows), wide=True)
    made = read(paper(table))
    told = [text.text for text in made.element.body.iter(qn("w:t")) if (text.text or "").startswith("重点")]
    assert set(told) == {message, message[:24] + "……"}
    assert told.count(message) == 1


def test_no_table_begins_with_a_single_row_at_the_end_of_a_page() -> None:
    form = setting(small_table(), WIDE.room)
    table = Table("表", (LEFT, LEFT), (cells("指标", "单位"),), (cells("电梯", "区住建局"),) * 5)
    row = lowest(form.size)
    for free in (1.2, 2.2, 3.2):
        pieces = broken(table, form, 400.0, 400.0 - (free + 1) * row - form.pitch, kept=30.0)
        assert pieces.starts[:1] == (0,)
        assert pieces.moved == (free < 2)


@pytest.mark.parametrize("rows", range(6, 40))
def test_the_last_page_of_a_table_has_no_single_row(rows: int) -> None:
    table = Table("表", (LEFT, LEFT), (cells("指标", "单位"),), (cells("电梯", "区住建局"),) * rows)
    pieces = broken(table, setting(table, WIDE.room), 200.0, 0)
    assert len(pieces.starts) > 1 or rows < 11
    assert rows - pieces.starts[-1] >= 3
    assert all(end - begin >= 3 for begin, end in pairwise(pieces.starts))


def test_a_merged_cell_makes_all_its_rows_higher() -> None:
    rows = ((Cell("长" * 300, rows=3), *cells("短")), cells("短"), cells("短"))
    table = Table("", (LEFT, LEFT), (cells("甲", "乙"),), rows)
    high = heights(placed(rows, 2), 3, setting(table, 400))
    assert high[0] == pytest.approx(high[1]) == pytest.approx(high[2])
    assert high[0] > 40


def test_the_closing_remarks_stand_on_one_page() -> None:
    document = read(Paper("题", (Paragraph("文"),), remarks=("甲", "乙")))
    remarks = [part for part in document.paragraphs if (part.style and part.style.name) == "Remark"]
    assert [part.text[:2] for part in remarks] == ["注：", "1．", "2．"]
    assert [part.paragraph_format.keep_with_next for part in remarks] == [True, True, None]


@pytest.mark.parametrize(("closing", "held"), [(2, True), (40, False)])
def test_a_few_lines_that_close_a_paper_stand_with_the_last_row_above_them(closing: int, held: bool) -> None:
    lines_ = tuple(Paragraph(f"第{number}行") for number in range(closing))
    document = read(Paper("题", (small_table(), *lines_), remarks=("甲",)))
    rows = document.tables[-1].rows
    keeps = [
        [text.paragraph_format.keep_with_next for cell in row.cells for text in cell.paragraphs] for row in rows
    ]
    assert all(bool(keep) == held for keep in keeps[-1])
    assert not any(keeps[-2])
    texts_ = [part for part in document.paragraphs if part.text.startswith("第")]
    assert [bool(part.paragraph_format.keep_with_next) for part in texts_] == [held] * closing


def test_a_small_wide_table_stays_on_the_page_of_the_text_beside_it() -> None:
    small = Table("设置", (LEFT, LEFT), (cells("指标", "单位"),), (cells("电梯", "区住建局"),), wide=True)
    made = read(paper(Paragraph("长文。" * 250), small))
    assert [section.orientation for section in made.sections] == [WD_ORIENT.PORTRAIT]
