"""Years of old plans, of a list, of the paper's own year, and of what the press tells of the past."""

import pytest

from auditor.intake.read import take
from auditor.intake.setting.title import period_of
from tests.intake.reading import tabled, told


def _years(text: str) -> list[int | None]:
    return [year for _, year, *_ in told(text)]


@pytest.mark.parametrize(
    ("title", "text", "year"),
    [
        ("国民经济和社会发展第七个五年计划", "“七五”期间，新增供水能力40亿立方米。", 1990),
        ("国民经济和社会发展第十个五年计划纲要", "“十五”期间，新增供水能力40亿立方米。", 2005),
        ("北原省“九五”规划", "“九五”期间，新增供水能力40亿立方米。", 2000),
    ],
)
def test_the_five_years_of_older_plans(title: str, text: str, year: int) -> None:
    assert _years(f"{title}\n三、主要目标\n{text}") == [year]


def test_the_teaching_of_law_counts_five_years_of_its_own() -> None:
    assert period_of("东川市法治宣传教育第八个五年规划") == period_of("东川市“八五”普法规划") == (2021, 2025)
    assert period_of("东川市法治建设“十四五”规划") == (2021, 2025)
    assert period_of("东川市“八五”计划") == (1991, 1995)


def test_fifteen_is_no_five_years() -> None:
    assert _years("东川市产业规划\n三、主要任务\n建设十五个园区，新增供水能力40亿立方米。")[-1] is None


def test_in_five_years_of_a_plan_for_five_is_by_its_end() -> None:
    assert _years("北原省“十四五”规划\n三、主要任务\n五年内，增加病床40万张。") == [2025]


def test_an_item_of_a_list_gives_its_year_to_no_other() -> None:
    text = (
        "北原省储能发展实施方案（2024—2026年）\n到2026年，装机规模达到1500万千瓦。\n——2024年，新增规模300万千瓦。\n"
        "——2025年，新增规模350万千瓦。\n建设10个示范项目。"
    )
    assert _years(text) == [2026, 2024, 2025, 2026]


def test_where_several_years_are_told_the_last_sentence_leads_to_the_list() -> None:
    text = (
        "东川市金融支持发展若干措施\n为更好支持发展，力争2023年金融业增加值突破100亿元；新增公司10家。"
        "到2027年，增加值突破200亿元。现制定若干措施如下：\n一、做强机构\n担保业务占比达到80%以上。"
    )
    assert _years(text) == [2023, 2023, 2027, None]


def test_a_paper_of_one_year_calls_it_by_its_parts() -> None:
    text = (
        "北原省扩大有效投资若干措施\n北府办发〔2022〕17号\n二、加大投资\n全年建成5G基站2.5万个，上半年完成水利投资13亿元。\n"
        "三、其他\n建设幼儿园100所。"
    )
    assert _years(text) == [2022, 2022, None]


def test_headlines_of_the_press_over_what_five_years_have_brought() -> None:
    text = (
        "2023年政府工作报告（有关消息）\n某某在政府工作报告中指出，五年来加强生态保护，促进绿色发展\n稳步推进降碳。"
        "清洁能源消费占比上升到25%以上。\n某某在政府工作报告中提出今年发展主要预期目标\n今年城镇新增就业1200万人左右。"
    )
    assert [(year, number) for _, year, _, number, _ in told(text)] == [(2023, "12000000")]


def test_the_unit_stands_in_an_upper_row_of_the_header() -> None:
    (taken,) = take(
        [
            tabled(
                "东川市农业发展规划（2021—2025年）",
                ("产品", "产量（万吨）", "产量（万吨）", "平均每年增长（%）"),
                ("产品", "平均每年", "其中：2025年", "平均每年增长（%）"),
                ("粮食", "41500", "42500", "2.1"),
                ("油料", "1712", "1825", "3"),
                headers=2,
            )
        ]
    )
    found = [target for reading in taken.readings for target in reading.targets]
    assert [(str(target.quantity.number), target.quantity.unit) for target in found[:3]] == [
        ("415000000", "吨"), ("425000000", "吨"), ("21/10", "%"),
    ]
