"""Tables printed line by line: to which row the lines between two belong, and what the columns are called."""

import pytest

from auditor.intake.layout.printed import printed
from auditor.intake.layout.printed_header import headers_of
from tests.intake.reading import told

Cells = tuple[str, ...]


def lines(text: str) -> list[Cells]:
    return [tuple(line.split()) for line in text.splitlines()]


HEADER = "类别 指标 2020年 2025年 属性\n"
BELOW = HEADER + (
    "供水安全 供水能力（万 41 56 预期性\n吨/日）\n农村自来水普 88 95 约束性\n及率（%）\n"
    "水生态 水土保持率 71.3 73.5 预期\n（%） 性\n"
)
BEFORE = (
    "指标名称 单位 2020年 2025年\n再生水利用率 % 20 30\n规模以上工业企业用水\n重复利用率 % 86 92\n"
    "供水能力 万吨 41 56\n农村自来水普及\n率 % 88 95\n"
)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (BELOW, [("供水能力（万吨/日）", "56"), ("农村自来水普及率（%）", "95"), ("水土保持率（%）", "73.5")]),
        (BEFORE, [
            ("再生水利用率", "30"), ("规模以上工业企业用水重复利用率", "92"), ("供水能力", "56"),
            ("农村自来水普及率", "95"),
        ]),
    ],
)
def test_rest_of_a_name_below_and_above_its_values(text: str, wanted: list[tuple[str, str]]) -> None:
    found = printed(lines(text))
    assert found is not None
    named, last = found.header.index("指标" if "指标" in found.header else "指标名称"), found.header.index("2025年")
    assert [(row.cells[named], row.cells[last]) for row in found.rows] == wanted
    assert found.left == ()


def test_cells_in_the_middle_of_their_rows() -> None:
    text = (
        "序号 指标 单位 2025年\n1 供水能力 万吨 56\n农村自来水\n2 % 95\n普及率\n万元工业增加值\n3 立方米 18\n用水量\n"
        "4 水土保持率 % 73\n"
    )
    found = printed(lines(text))
    assert found is not None
    assert [row.cells for row in found.rows] == [
        ("1", "供水能力", "万吨", "56"), ("2", "农村自来水普及率", "%", "95"),
        ("3", "万元工业增加值用水量", "立方米", "18"), ("4", "水土保持率", "%", "73"),
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("序号 指标名 单位 省级目 县级目标 牵头单\n称 标 位\n2027 2025 2027\n年 年 年",
         ["序号", "指标名称", "单位", "省级目标2027年", "县级目标2025年", "县级目标2027年", "牵头单位"]),
        ("类别 指标 单位 规划期 属性\n2020年 2025年（目\n（实际） 标）",
         ["类别", "指标", "单位", "规划期2020年（实际）", "规划期2025年（目标）", "属性"]),
        ("类别 序号 指标名称 2020年 2025年 年均增长 属性\n（%）\n[累计]",
         ["类别", "序号", "指标名称", "2020年", "2025年", "年均增长（%）[累计]", "属性"]),
        ("分类 指标 单位 2015年 目标\n（基数） 2018年 2020年",
         ["分类", "指标", "单位", "2015年（基数）", "目标2018年", "目标2020年"]),
    ],
)
def test_a_header_of_several_lines(text: str, wanted: list[str]) -> None:
    assert next(headers_of(lines(text)))[0] == wanted


def test_a_header_that_a_page_says_again_is_no_row() -> None:
    again = BELOW + HEADER + "湿地保护率（%） 52 55 约束性\n"
    found = printed(lines(again))
    assert found is not None
    assert [lines(again)[place] for place in found.left] == [tuple(HEADER.split())]
    assert found.rows[-1].cells[1:] == ("湿地保护率（%）", "52", "55", "约束性")


def test_a_printed_table_of_a_plan() -> None:
    plan = "东川市“十四五”水务发展规划\n东政发〔2021〕9号\n二、发展目标\n专栏1 “十四五”主要指标\n"
    assert [(name, year, number) for name, year, _, number, _ in told(plan + BELOW + "三、主要任务\n")] == [
        ("供水能力", 2025, "560000"), ("农村自来水普及率", 2025, "95"), ("水土保持率", 2025, "73.5"),
    ]


def test_words_that_a_header_draws_out_are_one_cell_and_years_are_not() -> None:
    plan = "东川市“十四五”水务发展规划\n东政发〔2021〕9号\n二、发展目标\n"
    table = "指 标 单 位 2020年 2025年\n供水能力 万吨 41 56\n再生水利用率 % 20 30\n水土保持率 % 71 73\n"
    assert [(name, number) for name, _, _, number, _ in told(plan + table)] == [
        ("供水能力", "560000"), ("再生水利用率", "30"), ("水土保持率", "73"),
    ]


def test_a_unit_of_a_hundred_thousand_is_one_cell() -> None:
    rows = "指标 单位 2020年 2025年\n人均预期寿命 岁 78 79\n孕产妇死亡率 1/10 万 8.72 ＜12\n婴儿死亡率 ‰ 3.4 ＜5\n"
    found = told("东川市卫生健康“十四五”规划\n" + rows)
    assert [(name, number, unit) for name, _, _, number, unit in found] == [
        ("人均预期寿命", "79", "岁"), ("孕产妇死亡率", "12", "人/十万人"), ("婴儿死亡率", "0.5", "%"),
    ]
