"""Plans in two stages, chapters of goals that name no year, and numbers as print and pages leave them."""

import pytest

from auditor.intake.read import take
from tests.intake.reading import read, tabled, told

PLAN = "东川市消费发展规划（2021—2025年）\n"
Told = list[tuple[str, int | None, str, str, str]]


def test_a_goal_without_a_year_in_a_chapter_of_goals_is_of_the_last_year_of_the_plan() -> None:
    found = read(PLAN + "二、发展目标\n研发投入强度突破3%。\n三、重点任务\n新建站点20个。")
    (goal,), (task,) = (reading.targets for reading in found.readings if reading.targets)
    assert (goal.year.year, goal.because[1]) == (2025, "year:plan")
    assert task.year.year is None


@pytest.mark.parametrize(
    "text",
    [
        "注：1.全国排放总量下降10%以上。",                      # a note of a table
        "专栏1 物流园区\n1.物流园区。认定园区40个。",           # a box
        "五年争取专项资金28亿元以上。五年内覆盖率达到60%。",    # another span of years
    ],
)
def test_but_not_what_notes_and_boxes_tell_nor_of_other_years(text: str) -> None:
    assert {year for _, year, *_ in told("东川市消费发展规划（2021—2023年）\n二、发展目标\n" + text)} == {None}


def test_five_years_that_a_plan_in_two_stages_aims_at_are_not_over() -> None:
    stages = "“十四五”期间，标杆产能比例达到30%。\n{}“十五五”期间，标杆产能比例达到50%。"
    text = "东川市碳达峰实施方案\n一、主要目标\n" + stages.format("")
    assert [(year, number) for _, year, _, number, _ in told(text)] == [(2025, "30"), (2030, "50")]
    gone = "东川市十五五规划\n一、发展基础\n" + stages.format("二、主要目标\n")
    assert [(year, number) for _, year, _, number, _ in told(gone)] == [(2030, "50")]


def test_press_that_leads_to_the_goals_of_a_plan_tells_them() -> None:
    text = (
        "记者3月3日获悉，《东川省国民经济和社会发展第十四个五年规划纲要》已发布。\n《纲要》明确了“十四五”发展6个方面具体目标：\n"
        "——高质量发展迈出更大步伐，取得新突破。地区生产总值达到3.6万亿元。\n——改革实现重大突破，取得重要进展。"
    )
    assert told(text) == [("地区生产总值", 2025, "at_least", "3600000000000", "元")]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # a share before whom it is of, whose level has a bound of its own
        ("到2025年，80%以上的县级及以上机关达到创建要求。",
         [("达到创建要求的县级及以上机关比例", 2025, "at_least", "80", "%")]),
        # what is there and is worked on
        ("到2025年，改扩建现有20个储备库。", [("储备库", 2025, "unstated", "20", "个")]),
        ("到2025年，铺设雨水管网345米，铺设污水管网348米及其他设施。",
         [("雨水管网", 2025, "unstated", "345", "米"), ("污水管网", 2025, "unstated", "348", "米")]),
        ("到2025年，改善9万人口的饮水安全问题。", [("改善饮水安全问题", 2025, "unstated", "90000", "人")]),
        ("到2025年，建筑能效在现行节能标准基础上提升30%。", [("建筑能效", 2025, "unstated", "30", "%")]),
        # from a year on
        ("2022年起新建学校屋顶安装光伏的面积比例不低于50%。自2023年起，每年新增站点20个。",
         [
             ("新建学校屋顶安装光伏的面积比例", None, "at_least", "50", "%"),
             ("新增站点", None, "unstated", "20", "个"),
         ]),
        # how large a thing is to be, and counts that only lead to a list
        ("建筑物后退道路不小于3米，道路宽度控制为8米，场地服务半径不宜大于500m。", []),
        ("农田项目共2个，包括农田建设、渠道疏浚。", []),
    ],
)
def test_what_is_promised(text: str, wanted: Told) -> None:
    assert told(PLAN + "三、重点任务\n" + text) == wanted


def test_digits_that_print_sets_apart_are_one_number() -> None:
    head = "东川省第十个五年计划纲要\n( 2 0 0 1 - 2 0 0 5 年 )\n一、主要目标\n"
    goals = "到 2 0 0 5 年 ，生产总值达到 2 9 0 0 亿元左右，人均增长 6 .5 %左右，公路达到 1 1 0 0 0 公里。"
    goals += "\n以 1 9 9 8 年、 1 9 9 9 年和 2 0 0 0 年为准。"
    assert [number for *_, number, _ in told(head + goals)] == ["290000000000", "6.5", "11000"]


def test_a_cell_of_what_is_evaluated_names_its_own_years() -> None:
    rows = (
        ("一级指标", "二级指标", "评价标准", "指标含义", "数据来源"),
        ("数量", "1.重点人群覆盖率", "较上一年增加。2023年达到80%，力争2025年达到95%。", "覆盖人数/人数*100%", "年报"),
        ("数量", "2.签约人数", "到2025年达到1,050人", "人数", "年报"),
        ("数量", "3.建档率", "≥70%", "建档人数/人数*100%", "年报"),
    )
    (taken,) = take([tabled("东川市签约服务指标体系（2023年版）", *rows)])
    found = [target for table in taken.tables for reading in table.readings for target in reading.targets]
    assert [(each.name, each.year.year, each.words) for each in found][:3] == [
        ("重点人群覆盖率", 2023, "2023年达到80%"), ("重点人群覆盖率", 2025, "力争2025年达到95%"),
        ("签约人数", 2025, "到2025年达到1,050人"),
    ]


def test_a_long_plan_begins_with_how_things_stand() -> None:
    rows = (("指标", "2022年", "2035年", "属性"), ("耕地保有量（公顷）", "85.42", "127.18", "约束性"))
    (taken,) = take([tabled("东川村庄规划（2022—2035年）", *rows)])
    found = [target for table in taken.tables for reading in table.readings for target in reading.targets]
    assert [(each.year.year, each.words) for each in found] == [(2035, "127.18")]


STAGES = """东川市低空经济高质量发展行动方案
一、总体要求
——到2025年，低空空域管理改革取得突破性进展。新建起降点200个以上，主体数量达到400家，其中制造业类150家。
——到2027年，管理服务能力明显增强。新建起降点1500个以上，实现低空飞行“乡乡通”。"""


def test_a_paragraph_that_a_year_and_a_state_open_is_of_that_year() -> None:
    assert [(name, year) for name, year, *_ in told(STAGES)] == [
        ("新建起降点", 2025), ("主体数量", 2025), ("制造业类主体", 2025), ("新建起降点", 2027),
    ]
    # what is only to be done says no year where the first sentence has a number of its own
    counted = PLAN + "三、重点任务\n到2023年，产业总规模达到200亿元。推出100项精品赛事。"
    assert [year for _, year, *_ in told(counted)] == [2023, None]


def test_what_is_expected_of_a_year_is_promised() -> None:
    text = "据悉，东川市发布了旅游发展规划，规划提出预计2025年，旅游人数年均增长15%，达到420万人次。"
    assert [(year, number) for _, year, _, number, _ in told("东川市旅游发展规划发布\n" + text)] == [
        (2025, "15"), (2025, "4200000"),
    ]


def test_years_below_a_title_may_be_joined_by_a_wide_sign() -> None:
    text = "东川市低空经济高质量发展行动方案\n（2024－2026年）\n一、总体目标\n产业规模达到10亿元以上。"
    assert [year for _, year, *_ in told(text)] == [2026]
