"""Yearly reports of districts: changes on the year before, money first, works of so much, names with numerals."""

import pytest

from tests.intake.reading import told

REPORT = (
    "政府工作报告\n——2016年2月19日在海北区第十四届人民代表大会第五次会议上\n各位代表：\n一、2015年工作回顾\n"
    "生产总值增长6%。\n二、2016年工作安排\n"
)


def _told(text: str) -> list[tuple[str, str]]:
    return [(name, number) for name, _, _, number, _ in told(REPORT + text)]


def test_a_change_on_the_year_before_is_promised_among_goals() -> None:
    text = "预期目标是：地区生产总值达到240亿元，同比增长21%；固定资产投资完成194亿元，同比增长25%；出口同比增长3%。"
    assert [number for _, number in _told(text)] == ["24000000000", "21", "19400000000", "25", "3"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("全年计划投资3.7亿元，实施重点农牧业项目33个。",
         [("重点农牧业项目投资", "370000000"), ("实施重点农牧业项目", "33")]),
        ("投资5000万元，提升改造低等级公路40公里。",
         [("提升改造低等级公路投资", "50000000"), ("提升改造低等级公路", "40")]),
        ("投资4.7亿元，实施市区道路畅通工程。", [("市区道路畅通工程投资", "470000000")]),
        ("全年计划投资8亿元，确保增长。", [("投资", "800000000")]),
    ],
)
def test_money_told_first_is_for_what_follows(text: str, found: list[tuple[str, str]]) -> None:
    assert _told(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("完成9.2公里的城区供水主管网改造。", [("城区供水主管网改造", "9.2")]),
        ("完成21万平方米的中央公园景观、道路、活动广场建设。", [("中央公园景观、道路、活动广场建设", "210000")]),
        ("完成37.8亿元的年度投资计划。", [("年度投资计划", "3780000000")]),
        ("扩建9.2公里的城区大道。", []),
        ("帮扶不少于5万名困难群体人员就业。", [("帮扶困难群体人员就业", "50000")]),
        ("万家惠农贸市场投入运营。", []),
        ("城乡居民医保财政补助标准人均提高30元。", [("城乡居民医保财政补助标准人均", "30")]),
        ("季度销售额未超过30万元的，免征增值税。", []),
    ],
)
def test_works_of_so_much(text: str, found: list[tuple[str, str]]) -> None:
    assert _told(text) == found


def test_what_is_to_be_controlled_is_bounded() -> None:
    text = "确定新建商品住房销售价格涨幅控制目标为7%，二手住宅销售价格涨幅控制目标为7.6%。"
    assert [each[0:3:2] for each in told(REPORT + text)] == [
        ("确定新建商品住房销售价格涨幅", "at_most"), ("二手住宅销售价格涨幅", "at_most"),
    ]
