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
    ],
)
def test_what_is_promised(text: str, wanted: Told) -> None:
    assert told(PLAN + text) == wanted
