"""PDF files: lines to paragraphs, tables over pages."""

import pytest

from auditor.documents.model import Grid, Paragraph
from auditor.documents.pdf_text import Margins, PdfLine, begins
from auditor.documents.read import read_document
from auditor.ground.problem import InputError
from tests.documents.made import pdf

FULL = "为贯彻落实有关决策部署结合本区实际制定本方案并推动大规模设备更新和消费品以旧换新工"   # 40 signs: a full line


def line(number, words, left=90):
    return ("text", left, 60 + 16 * number, words)


def row(top, height, *cells):
    """A row of boxes 100 wide, with the lines of their texts."""
    things: list[tuple[object, ...]] = []
    for at, words in enumerate(cells):
        things.append(("box", 90 + 100 * at, top, 190 + 100 * at, top + height))
        lines = filter(None, words.split("\n"))
        things += [("text", 95 + 100 * at, top + 3 + 12 * down, each) for down, each in enumerate(lines)]
    return things


def test_lines_are_put_together_to_paragraphs():
    page = [
        line(0, "一、总体要求"), line(1, FULL), line(2, "作落地。"), line(3, FULL), line(4, "到2027年更新100台。"),
        line(5, "（一）指导思想"), ("text", 280, 800, "— 1 —"),
    ]
    assert read_document(pdf(page), "a.pdf").blocks == tuple(
        Paragraph(f"a.pdf#page1/p{at}", words) for at, words in enumerate(
            ("一、总体要求", f"{FULL}作落地。", f"{FULL}到2027年更新100台。", "（一）指导思想"), 1
        )
    )


def test_a_paragraph_goes_on_over_a_page_and_numbers_are_not_cut():
    first = [line(at, FULL) for at in range(43)]
    blocks = read_document(pdf([*first, line(43, FULL[:-3] + "100")], [line(0, "0台。")]), "a.pdf").blocks
    assert [block.text[-8:] for block in blocks if isinstance(block, Paragraph)] == ["以旧1000台。"]


def test_a_set_in_line_begins_a_paragraph():
    page = [line(0, FULL), line(1, FULL), line(2, FULL[2:], 110), line(3, FULL)]
    assert [block.text for block in read_document(pdf(page), "a.pdf").blocks if isinstance(block, Paragraph)] == [
        FULL + FULL, FULL[2:] + FULL,
    ]


def test_lines_at_the_edges_of_most_pages_are_left_out():
    full = [line(at, FULL) for at in range(2, 5)]
    pages = [[line(0, "某区行动方案"), *full, ("text", 280, 800, f"第{at}页")] for at in (1, 2, 3)]
    text = "".join(block.text for block in read_document(pdf(*pages), "a.pdf").blocks if isinstance(block, Paragraph))
    assert text == FULL * 9


def test_a_table_over_two_pages_is_one_and_its_cut_row_whole():
    header = ("序号", "指标名称", "市指标", "区指标")
    first = [*row(660, 20, *header), *row(680, 20, "1", "工业投资", "10%", "10%"),
             *row(700, 20, "2", "改造病床", "200个", "60个"),
             *row(720, 30, "3", "更新和\n加装电", "10000", "1000"), ("text", 280, 800, "— 1 —")]
    second = [*row(60, 20, *header), *row(80, 20, "", "梯", "台", "台"),
              *row(100, 20, "4", "供水设施", "400套", "40套"),
              line(8, "（此件公开发布）"), ("text", 280, 800, "— 2 —")]
    (grid, last) = read_document(pdf(first, second), "a.pdf").blocks
    assert isinstance(grid, Grid)
    assert [[cell.text for cell in each] for each in grid.rows] == [
        ["序号", "指标名称", "市指标", "区指标"], ["1", "工业投资", "10%", "10%"], ["2", "改造病床", "200个", "60个"],
        ["3", "更新和加装电梯", "10000台", "1000台"], ["4", "供水设施", "400套", "40套"],
    ]
    assert (grid.place, grid.rows[3][2].place, grid.rows[4][2].place, grid.headers) == (
        "a.pdf#page1/t1", "a.pdf#page1/t1/r4/c3", "a.pdf#page2/t1/r3/c3", 1,
    )
    assert last == Paragraph("a.pdf#page2/p1", "（此件公开发布）")


def test_merged_cells_of_a_table_are_filled():
    page = [
        ("box", 90, 100, 190, 140), ("text", 95, 105, "主要目标"),
        ("box", 190, 100, 290, 120), ("text", 195, 103, "工业投资"),
        ("box", 290, 100, 390, 120), ("text", 295, 103, "8%"),
        ("box", 190, 120, 290, 140), ("text", 195, 123, "回收量"),
        ("box", 290, 120, 390, 140), ("text", 295, 123, "15%"),
    ]
    (grid,) = read_document(pdf(page), "a.pdf").blocks
    assert isinstance(grid, Grid)
    assert [[cell.text for cell in each] for each in grid.rows] == [
        ["主要目标", "工业投资", "8%"], ["主要目标", "回收量", "15%"],
    ]
    assert (grid.rows[0][0].rows, grid.rows[1][0].filled_from) == (2, "a.pdf#page1/t1/r1/c1")


def test_the_number_of_a_tracked_list_is_the_one_that_holds():
    page = [line(0, "（六）[（七）] 医疗卫生设施改善行动。")]
    assert read_document(pdf(page), "a.pdf").blocks == (Paragraph("a.pdf#page1/p1", "（七）医疗卫生设施改善行动。"),)


@pytest.mark.parametrize(
    ("data", "said"),
    [(pdf([("box", 90, 100, 190, 120)]), "“a.pdf”是扫描件，其中没有文字：请提供有文字的 PDF 或 Word 文件"),
     (b"%PDF-1.4\nnothing", "“a.pdf”不是完整的 PDF：请重新导出或另存"),
     (pdf([line(0, "甲")])[:300], "“a.pdf”不是完整的 PDF：请重新导出或另存")],
)
def test_what_cannot_be_read_is_one_sentence(data, said):
    with pytest.raises(InputError) as caught:
        read_document(data, "a.pdf")
    assert [problem.words.zh for problem in caught.value.problems] == [said]


def test_text_that_runs_upwards_is_no_text_of_the_page():
    page = [line(0, "更新100台。"), ("turned", 560, 400, "—1—")]
    assert read_document(pdf(page), "a.pdf").blocks == (Paragraph("a.pdf#page1/p1", "更新100台。"),)


def test_white_boxes_behind_lines_are_no_table():
    page = [thing for number in range(3) for thing in (
        ("white", 85, 60 + 16 * number, 520, 76 + 16 * number), ("white", 85, 60, 300, 108), line(number, FULL),
    )]
    assert read_document(pdf(page), "a.pdf").blocks == (Paragraph("a.pdf#page1/p1", FULL * 3),)


def test_signs_of_a_font_that_tells_its_descent_wrongly_stand_on_their_line():
    page = row(100, 18, "指标", "2027年") + row(118, 18, "甲率", "") + row(136, 18, "乙率", "")
    page += [("low", 195, 121, "95"), ("low", 195, 139, "96")]
    (grid,) = read_document(pdf(page), "a.pdf").blocks
    assert isinstance(grid, Grid)
    assert [[cell.text for cell in cells] for cells in grid.rows] == [
        ["指标", "2027年"], ["甲率", "95"], ["乙率", "96"],
    ]


def test_signs_that_are_struck_through_count_as_deleted_and_underlined_ones_stay():
    page = [line(0, "更新21家。"), ("box", 110, 66.5, 120, 67), ("box", 120, 71, 130, 71.5)]
    document = read_document(pdf(page), "a.pdf")
    assert document.blocks == (Paragraph("a.pdf#page1/p1", "更新1家。"),)
    assert [words.zh for words in document.remarks] == ["“a.pdf”有 1 个字带删除线，按已删除处理，未读取"]


def test_short_paragraphs_that_are_set_in_alike_stay_apart():
    page = [
        line(0, "各县人民政府，各有关部门，各直属机构，各有关单位和企业以及各人民团体：", 110),
        line(1, FULL[2:], 110), line(2, FULL),
        line(3, "作落地。"), line(4, FULL[2:], 110), line(5, FULL), line(6, "特此通知。", 110),
    ]
    assert [block.text[:4] for block in read_document(pdf(page), "a.pdf").blocks if isinstance(block, Paragraph)] == [
        "各县人民", FULL[2:6], FULL[2:6], "特此通知",
    ]


def test_what_a_full_line_leaves_to_a_line_of_its_own_ends_no_paragraph() -> None:
    def line(text: str, left: float, right: float, top: float) -> PdfLine:
        return PdfLine(text, left, right, top, top + 12, 12, False, 1, 12)

    edge = Margins(90, 510)
    further, title = line("区污水管网全覆盖，", 90, 500, 120), line("总则", 90, 114, 104)
    assert not begins(further, line("建成", 90, 114, 104), edge, True)
    assert begins(further, line("基本建成管网", 90, 162, 104), edge, True)
    assert begins(further, title, edge, False)


def test_signs_of_radicals_are_the_characters_that_they_stand_for() -> None:
    assert read_document(pdf([line(0, "⻋辆⽬标")]), "a.pdf").blocks == (Paragraph("a.pdf#page1/p1", "车辆目标"),)
