"""Numbers inside what is counted, conditions of help, funds and standards that rise, and spans of the whole plan."""

import pytest

from tests.intake.reading import told

PLAN = "东川市低空经济高质量发展行动方案（2024—2027年）\n一、发展目标\n"
Told = list[tuple[str, str, str]]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("培育5家以上年销售收入过百亿元、2家以上年销售收入达500亿元的高新技术企业。",
         [("年销售收入过百亿元的高新技术企业", "5", "家"), ("年销售收入达500亿元的高新技术企业", "2", "家")]),
        ("培育3家年产值超50亿元的企业。", [("年产值超50亿元的企业", "3", "家")]),
        ("通用飞机飞行达到15万小时。", [("通用飞机飞行", "150000", "小时")]),
        ("市、区共同形成总规模100亿元的低空经济发展基金群。", [("低空经济发展基金群总规模", "10000000000", "元")]),
        ("居民医保人均财政补助标准再提高30元。", [("居民医保人均财政补助标准", "30", "元")]),
        ("货物贸易、对外投资和利用外资分别占比达30%、20%和10%。",
         [("货物贸易占比", "30", "%"), ("对外投资占比", "20", "%"), ("利用外资占比", "10", "%")]),
        ("60%以上的县级及以上党政机关建成节约型机关，50%以上大型商场（建筑面积10万平方米及以上）基本达到创建要求。",
         [("建成节约型机关的县级及以上党政机关比例", "60", "%"), ("达到创建要求的大型商场比例", "50", "%")]),
        ("设立首期规模10亿元的产业发展基金。", [("产业发展基金首期规模", "1000000000", "元")]),
        ("引进高校毕业生达到5000人。", [("引进高校毕业生", "5000", "人")]),
        ("80%以上的城市建成区面积达到海绵城市要求。", [("达到海绵城市要求的城市建成区面积比例", "80", "%")]),
        ("企业总数量达到400家，其中制造业类150家。", [("企业总数量", "400", "家"), ("制造业类企业", "150", "家")]),
        ("到2027年，突破百项关键技术，打造百项典型应用场景。",
         [("关键技术", "100", "项"), ("典型应用场景", "100", "项")]),
        # whom something is given, what is counted out, whom others expect
        ("对场地不低于5000平方米、起降不低于1000次的基地，按照实际投资的50%给予补助。", []),
        ("基础研究投入达到或超过1亿元/年的企业，给予一次性财政补助。采购文件发售价格：人民币500元/本。", []),
        ("申请人年龄在45周岁以下，总积分满150分。", []),
        ("方案提出6方面109项重大工程。", []),
        ("以生态功能为基础，划定5个一级生态修复分区。", []),
    ],
)
def test_what_is_counted_and_what_only_says_of_what(text: str, wanted: Told) -> None:
    assert [(name, number, unit) for name, _, _, number, unit in told(PLAN + text)] == wanted


def test_three_years_are_those_of_a_plan_from_the_first_to_the_fourth() -> None:
    assert [year for _, year, *_ in told(PLAN + "力争通过三年时间，企业数量突破5000家。")] == [2027]


def test_a_raised_dot_between_digits_is_a_point() -> None:
    text = "粮食产量达到4·5亿吨，耕地保有率提高到99· 5%。吸取“7·20”暴雨教训。"
    assert [number for *_, number, _ in told(PLAN + text)] == ["450000000", "99.5"]


def test_a_headline_over_what_months_have_brought_leads_to_no_promises() -> None:
    text = "国家铁路发送旅客28亿人次，单日旅客发送量达1588万人次。"
    assert told("1月至10月铁路多项重要指标创历史新高\n发布时间：2018年11月19日\n" + text) == []
    ahead = "东川市建设科技创新高地规划（2024—2027年）\n一、发展目标\n企业数量达到500家。"
    assert [number for *_, number, _ in told(ahead)] == ["500"]
    assert told("东川市2026年前三季度经济增长5%\n发布时间：2026年10月19日\n投资达到200亿元。") == []
