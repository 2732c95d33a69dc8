"""Kinds of wording that plans of a county brought: thresholds, spans, what is shared by a list, what is done behind."""

import pytest

from tests.intake.reading import told

PLAN = "东川市民营经济发展三年行动方案（2024—2026年）\n东政发〔2024〕3号\n一、工作目标\n"
Told = list[tuple[str, int | None, str, str, str]]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # how large the things are that are counted
        ("到2026年，力争产值过10亿元企业达到5家。", [("产值过10亿元企业", 2026, "at_least", "5", "家")]),
        # three years of a plan for three years end with it; five years do not
        ("力争通过三年努力，民间投资占比达到60%。", [("民间投资占比", 2026, "at_least", "60", "%")]),
        ("力争通过五年努力，民间投资占比达到60%。", [("民间投资占比", None, "at_least", "60", "%")]),
        ("2024年贷款余额新增15亿元以上，三年累计新增50亿元。",
         [("贷款余额", 2024, "at_least", "1500000000", "元"), ("贷款余额", 2026, "unstated", "5000000000", "元")]),
        ("到规划期末，民间投资占比达到60%。", [("民间投资占比", 2026, "at_least", "60", "%")]),
        # a verb that differs from the one before takes its object
        ("到2026年，新建水厂9座、改扩建14座。",
         [("新建水厂", 2026, "unstated", "9", "座"), ("改扩建水厂", 2026, "unstated", "14", "座")]),
        ("到2026年，一次办事项拓展至35项。", [("一次办事项", 2026, "unstated", "35", "项")]),
        # what is done stands behind the number, or behind the last of a list
        ("到2026年，完成农村公路80公里、危桥12座改造。",
         [("农村公路", 2026, "unstated", "80", "公里"), ("危桥改造", 2026, "unstated", "12", "座")]),
        ("到2026年，80%以上的中型水库、60%以上的小型水库实现自动监测。",
         [
             ("中型水库实现自动监测的比例", 2026, "at_least", "80", "%"),
             ("小型水库实现自动监测的比例", 2026, "at_least", "60", "%"),
         ]),
        # whom each of a list is of, and which level
        ("到2026年，孕产妇死亡率、婴儿死亡率分别控制在9‰、4‰以内。",
         [("孕产妇死亡率", 2026, "at_most", "0.9", "%"), ("婴儿死亡率", 2026, "at_most", "0.4", "%")]),
        ("到2026年，省、市、县三级机构检测能力分别达到190项、110项、40项。",
         [
             ("省级机构检测能力", 2026, "at_least", "190", "项"),
             ("市级机构检测能力", 2026, "at_least", "110", "项"),
             ("县级机构检测能力", 2026, "at_least", "40", "项"),
         ]),
        ("到2026年，A级景区达到15家，其中4A级以上6家。",
         [("A级景区", 2026, "at_least", "15", "家"), ("4A级以上景区", 2026, "unstated", "6", "家")]),
        # how long something takes
        ("到2026年，投诉处理时限缩短至24小时以内。", [("投诉处理时限", 2026, "at_most", "24", "小时")]),
    ],
)
def test_what_is_promised(text: str, wanted: Told) -> None:
    assert told(PLAN + text) == wanted


def test_what_a_yearly_plan_adds_to_last_year_is_to_come() -> None:
    text = "关于印发青石县2026年生态环境保护工作要点的通知\n一、碧水\n污水收集率较上年提高3个百分点，达到72%。"
    assert [(bound, number) for _, _, bound, number, _ in told(text)] == [("unstated", "3"), ("at_least", "72")]
