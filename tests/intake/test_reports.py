"""Yearly reports of work, and plans whose first chapters look back: what has been is none of what is promised."""

import pytest

from tests.intake.reading import told

OPENS = "各位代表：\n现在，我代表市人民政府向大会报告工作，请予审议。\n"
GIVEN = "政府工作报告\n——2026年1月20日在东川市第九届人民代表大会第二次会议上\n" + OPENS
AHEAD = "经济社会发展的主要预期目标是：地区生产总值增长6%。完成绿化造林3万亩。\n"


def numbers(text: str) -> list[tuple[str, int | None]]:
    return [(number, year) for _, year, _, number, _ in told(text)]


@pytest.mark.parametrize(
    "back",
    [
        "一、2025年工作回顾\n地区生产总值增长5%。\n（一）产业提质增效\n新建桥梁4座。\n",
        "一、抢抓机遇，开拓奋进的五年\n实施项目120个，新增就业9万人。\n",
        "刚刚过去的2025年，是承前启后的一年。预计完成投资120亿元、增长9%。深入开展绿化行动，完成造林5万亩。\n",
        "一、跨越赶超的“十四五”\n城市提质扩面。新建公园12个。\n",
        "（一）主要经济指标保持较快增长。全年实现地区生产总值900亿元，增长7%。\n",
    ],
)
@pytest.mark.parametrize(
    "turn",
    [
        "二、2026年工作安排\n",
        "2026年是“十五五”开局之年。",
        "今年政府工作的总体要求是：稳中求进。",
        "二、2026年主要任务 今年是关键之年，我们要稳中求进。\n",
    ],
)
def test_what_stands_before_the_report_turns_to_its_year_is_no_promise(back: str, turn: str) -> None:
    assert numbers(GIVEN + back + turn + AHEAD) == [("6", 2026), ("30000", 2026)]


def test_chapters_without_numbers_stand_above_those_that_have_one() -> None:
    text = GIVEN + "2025年工作回顾\n一、产业提质增效\n接待游客90万人次。\n二、民生持续改善\n新建学校2所。\n"
    assert numbers(text + "决胜“十五五”开局之年的重点任务\n一、做强产业\n完成绿化造林3万亩。") == [("30000", 2026)]


def test_a_report_without_its_title_is_one() -> None:
    text = "——2026年1月20日在东川市第九届人民代表大会第二次会议上\n市长 王某\n" + OPENS
    assert numbers(text + "一、2026年工作\n新建公园3个。") == [("3", 2026)]


def test_a_report_given_at_the_end_of_a_year_is_for_the_next() -> None:
    text = GIVEN.replace("2026年1月20日", "2025年12月28日")
    back = "一、2025年工作回顾\n2025年，我们新建桥梁4座。\n"
    assert numbers(text + back + "二、2026年工作部署\n新建公园3个。") == [("3", 2026)]


@pytest.mark.parametrize(
    "title",
    [
        "二、2026年形势和任务",
        "二、当前形势和2026年重点工作",
        "二、2026年主要任务\n（一）在增强创新能力上取得新成效",
        "二、脚踏实地干好2026年工作\n（一）聚焦创新驱动，奋力在产业升级上取得新突破",
    ],
)
def test_titles_that_speak_of_circumstances_or_results_of_work_to_come(title: str) -> None:
    assert numbers(GIVEN + "一、2025年工作回顾\n新建桥梁4座。\n" + title + "\n新建公园3个。") == [("3", 2026)]


def test_a_year_that_is_over_goes_on_in_its_paragraph() -> None:
    text = (
        "东川市发布2026年十件民生实事\n据了解，2025年全市民生实事全部完成。其中，建成驿站10个；开展活动465场次，整治墙面4.5万平方米。"
        "道路方面，新建公路100公里。\n今年将完成老旧小区改造12个；计划建设公路80公里。"
    )
    assert numbers(text) == [("12", 2026), ("80", 2026)]


def test_a_plan_that_begins_with_what_has_been_achieved_is_a_plan() -> None:
    text = (
        "东川市民政事业发展“十四五”规划（2021—2025年）\n为促进发展，编制本规划。\n一、规划背景\n（一）“十三五”时期发展成效\n"
        "建成养老机构40家。\n二、主要目标\n到2025年，护理型床位占比达到55%。\n三、主要任务\n新建“儿童之家”120所。"
    )
    assert numbers(text) == [("55", 2025), ("120", None)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("研发经费投入年均增长7%以上、力争投入强度高于“十三五”时期实际；覆盖率提高到65%。",
         [("7", 2025), ("65", 2025)]),
        ("到2025年按2020年价格计算的地区生产总值达到90亿元，覆盖率达到65%。", [("9000000000", 2025), ("65", 2025)]),
        ("到2025年，覆盖率达到65%，为到2035年人均生产总值翻一番打好基础。", [("65", 2025)]),
        ("到2023年，覆盖率达到50%。到2025年，覆盖率达到60%。设施明显改善。达标率提高到80%。",
         [("50", 2023), ("60", 2025), ("80", 2025)]),
    ],
)
def test_years_that_only_a_level_or_a_later_aim_is_told_by(text: str, wanted: list[tuple[str, int]]) -> None:
    head = "东川市民政事业发展“十四五”规划\n东政发〔2021〕3号\n二、“十四五”时期主要目标\n"
    assert numbers(head + text) == wanted


def test_the_five_years_to_come_are_those_of_the_plan() -> None:
    head = "东川市国民经济和社会发展第十四个五年规划纲要\n第三章 主要目标\n"
    lead = "按照与到2035年远景目标紧密衔接的要求，今后五年经济社会发展的主要目标是：\n"
    assert numbers(head + lead + "——经济平稳发展。生产总值年均增长7%。") == [("7", 2025)]


def test_the_year_of_goals_whose_paragraph_counts_nothing_holds_for_its_list() -> None:
    head = "东川市促进航天产业发展行动计划（2023—2025年）\n一、主要目标\n"
    lead = "到2025年，以应用为牵引，" + "围绕制造、发射、运营、服务等环节加强融合，" * 6 + "形成产业集聚。\n"
    assert numbers(head + lead + "——培育企业10家。\n——产业规模超过200亿元。") == [("10", 2025), ("20000000000", 2025)]


def test_the_day_of_the_press_tells_which_year_is_this() -> None:
    text = (
        "东川市规划纲要草案提请审议\n2026年3月5日，市长在报告中介绍了草案。\n"
        "今年发展主要预期目标是：城镇新增就业12万人以上，居民消费价格涨幅2%左右。"
    )
    assert numbers(text) == [("120000", 2026), ("2", 2026)]


def test_the_five_years_to_come_of_a_report_begin_with_its_own() -> None:
    text = "二、今后五年的总体要求和奋斗目标\n新增就业12万人。\n三、2026年重点工作\n新建公园3个。"
    assert numbers(GIVEN + "一、过去五年工作回顾\n新建桥梁4座。\n" + text) == [("120000", 2030), ("3", 2026)]


def test_goals_of_the_next_five_years_stand_in_the_second_half_of_a_chapter_before_that_of_the_year() -> None:
    text = (
        GIVEN + "一、2025年工作回顾\n新建桥梁4座。\n二、“十四五”时期发展成就和“十五五”时期主要目标任务\n"
        "过去五年，绿化造林9万亩。\n"
        "“十五五”时期是夯实基础的关键时期。\n《纲要草案》设置了主要指标，包括：劳动生产率达58万元/人左右，彩化率达24.2%。\n"
        "三、2026年重点工作\n完成绿化造林3万亩。\n"
    )
    assert numbers(text) == [("580000", 2030), ("24.2", 2030), ("30000", 2026)]


def test_goals_without_the_word_main_turn_a_report_of_december() -> None:
    text = (
        "清河市政府工作报告\n——2022年12月13日在清河市第五届人民代表大会第二次会议上\n2022年工作回顾\n"
        "（六）保障民生。新增就业1.7万人。\n大会擘画了宏伟蓝图。2023年，是贯彻落实的开局之年。\n经济社会发展的预期目标是：产值增长6%。\n"
        "新的一年，我们将重点抓好以下工作：\n（一）加快转型。新增企业300家。"
    )
    assert numbers(text) == [("6", 2023), ("300", 2023)]


@pytest.mark.parametrize(
    "turn", ["今年是“十四五”开局之年，做好今年工作意义重大。", "今年经济社会发展主要预期目标是：产值增长6%。"]
)
def test_a_chapter_of_five_years_goes_over_to_the_first_of_them(turn: str) -> None:
    text = (
        "清河市政府工作报告\n——2021年1月26日在清河市第十四届人民代表大会第六次会议上\n二、“十四五”时期主要任务\n"
        f"未来五年，重点做好以下工作：\n（一）加快转型。到2025年，建成基地20个。\n{turn}\n"
        "（二）稳定运行。实施项目160个。"
    )
    assert numbers(text)[0] == ("20", 2025)
    assert numbers(text)[-1] == ("160", 2021)


def test_the_goals_of_a_report_turn_it_where_no_title_does() -> None:
    text = (
        "2026年清河省政府工作报告\n（一）经济增长稳健。地区生产总值增长6.5%，城镇新增就业75.7万人。\n"
        "综合考虑各方面因素，建议经济社会发展主要预期目标为：地区生产总值增长5%以上，城镇新增就业70万人以上。\n"
        "建强产业体系。新增企业300家。"
    )
    assert [(name, year, number) for name, year, _, number, _ in told(text)] == [
        ("地区生产总值", 2026, "5"), ("城镇新增就业", 2026, "700000"), ("新增企业", 2026, "300"),
    ]
