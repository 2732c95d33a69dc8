"""Tables of pages that were printed with their layout: columns are told by their edges."""

from auditor.documents.model import Block, Grid
from auditor.documents.read import read_document
from tests.documents.test_text import line


def rows(grid: Block) -> list[list[str]]:
    assert isinstance(grid, Grid)
    return [[cell.text for cell in row] for row in grid.rows]


def tables(*lines: str) -> list[list[list[str]]]:
    """The tables of a text."""
    blocks = read_document("\n".join(("东川市水务规划", *lines)).encode(), "a.txt").blocks
    return [rows(block) for block in blocks if isinstance(block, Grid)]


HEADER = "类别         指标           2020 年    2025 年   属性"
FIRST = ("供水安全     供水能力（万      41       56      预期性", "         吨/日）")
SECOND = ("         农村自来水普       88       95      约束性", "         及率（%）")


def test_names_of_several_lines_under_a_header_in_the_middle_of_its_columns() -> None:
    last = "水生态      水土保持率（%）    71.3     73.5     预期性"
    assert tables(HEADER, *FIRST, *SECOND, last) == [[
        ["类别", "指标", "2020年", "2025年", "属性"],
        ["供水安全", "供水能力（万吨/日）", "41", "56", "预期性"],
        ["", "农村自来水普及率（%）", "88", "95", "约束性"],
        ["水生态", "水土保持率（%）", "71.3", "73.5", "预期性"],
    ]]


def test_a_page_whose_columns_stand_elsewhere() -> None:
    second = [line.replace("         ", "  ", 1) for line in SECOND]
    further = (
        "  水土保持率         71.3     73.5     预期性", "  （%）",
        "  湿地保护率（%）     52      55      约束性",
    )
    (found,) = tables(HEADER, *FIRST, *SECOND, "", *second, *further)
    assert [row[1:] for row in found[3:]] == [
        ["农村自来水普及率（%）", "88", "95", "约束性"], ["水土保持率（%）", "71.3", "73.5", "预期性"],
        ["湿地保护率（%）", "52", "55", "约束性"],
    ]


def test_rows_that_empty_lines_divide_with_values_in_their_middle() -> None:
    (found,) = tables(
        "指标               单位    2020年   2025年", "",
        "城镇公共供水管网", "                 %      12      9", "漏损率", "",
        "再生水利用率          %      20      30", "",
        "农田灌溉水有效", "                 —     0.55    0.58", "利用系数",
    )
    assert [row[0] for row in found[1:]] == ["城镇公共供水管网漏损率", "再生水利用率", "农田灌溉水有效利用系数"]
    assert [row[3] for row in found[1:]] == ["9", "30", "0.58"]


def test_columns_that_are_two_signs_wide_for_a_chinese_one() -> None:
    (found,) = tables(
        "指标名称                   2020年    2025年", "城镇新增就业（万人）       11.8      12",
        "调查失业率（%）            5.2       5.5", "劳动年龄人口平均受教育年限 10.8      11.3",
    )
    assert [row[2] for row in found[1:]] == ["12", "5.5", "11.3"]


def test_a_header_that_reaches_over_columns_and_words_of_two_lines() -> None:
    columns = (0, 6, 16, 26, 36, 46, 56)
    (found,) = tables(*(line(columns, *cells) for cells in (
        ("序号", "指标名", "省级目标", "", "县级目标", "", "责任单"),
        ("", "称", "2025年", "2027年", "2025年", "2027年", "位"),
        ("1", "机械化率", "70%", "75%", "68%", "72%", "县农业局"),
        ("2", "更新农机", "9000台", "1.2万台", "300台", "500台", "县农业局"),
        ("3", "培训农民", "5万人", "6万人", "800人", "900人", "县农业局"),
    )))
    assert found[:2] == [
        ["序号", "指标名称", "省级目标", "省级目标", "县级目标", "县级目标", "责任单位"],
        ["", "", "2025年", "2027年", "2025年", "2027年", ""],
    ]
    assert found[2][2:6] == ["70%", "75%", "68%", "72%"]


def test_titles_of_rows_and_a_value_that_a_line_divides() -> None:
    (found,) = tables(
        "指标                2020年      2025年", "一、农业产出", "粮食产量（万吨）        119       100",
        "肉类产量（万吨）        11        13", "二、农民生活", "农民人均收入年均       —        〔",
        "增长（%）                   ＞6〕", "农机总动力（万千瓦）       80        92",
    )
    assert found[1][0] == "一、农业产出"
    assert ["农民人均收入年均增长（%）", "—", "〔＞6〕"] in found


def test_running_heads_with_the_number_of_their_page_are_no_rows() -> None:
    head = "东川市旅游高质量发展行动方案"
    text = ["东川市旅游行动方案正文", "一、目标", f"3{head}", "二、任务", f"4{head}", "三、保障"]
    blocks = read_document("\n".join(text).encode(), "a.txt").blocks
    assert [getattr(block, "text", "") for block in blocks][-2:] == [text[2], text[4]]


def test_headings_between_rows_whose_values_are_words() -> None:
    (found,) = tables(
        "序号       目标任务         分管领导         牵头单位       完成时限",
        "一、主要预期目标（2 项）",
        "1        地区生产总值增长     王建国          县发展改革局     全年",
        "         6%左右。",
        "2        固定资产投资增长     王建国          县财政局       全年",
        "         3%以上。",
        "二、扩大有效投资",
        "3        谋划实施重点项目     李春华          县住房城乡建设局   12 月底",
        "         86 个。",
    )
    assert [row[1] for row in found[1:] if row[1]] == [
        "地区生产总值增长6%左右。", "固定资产投资增长3%以上。", "谋划实施重点项目86个。",
    ]
