"""Comparing values: the arithmetic of the example family, and each thing that cannot be compared."""

from fractions import Fraction

import pytest

from auditor.ground.missing import Missing
from auditor.messages.missing import MISSING
from auditor.text.comparable import comparable, compared_as_near, gap
from auditor.text.compare import (
    agrees,
    apply_growth,
    as_ratio,
    implied_base,
    is_ceiling,
    meets,
    meets_bound,
    meets_number,
    nominal,
    same_bound,
    same_number,
    same_time,
    share_of,
)
from auditor.text.quantity import Quantity
from auditor.text.read import read_quantity


def value(text: str, name: str = "") -> Quantity:
    return read_quantity(text, name=name)


def reason(answer: object) -> str:
    assert isinstance(answer, Missing), answer
    (need,) = answer.needs
    assert need.reason in MISSING
    return need.reason


# The 12 shares of Wujiagang's annex.
@pytest.mark.parametrize(("child", "parent", "declared"), [
    ("100台", "1000台", "10%"), ("40套", "400套", "10%"), ("100台套", "600台套", "16.67%"),
    ("10台", "30台", "33.33%"), ("60个", "200个", "30%"), ("1000辆", "3200辆", "31.25%"),
    ("150户", "1000户以上", "15%"), ("2万台套", "39万台套", "5.13%"), ("超6000辆", "超6万辆", "10%"),
    ("800台", "2万台", "4%"), ("600台", "3000台", "20%"), ("20间", "200间", "10%"),
])
def test_shares_of_wujiagang(child: str, parent: str, declared: str) -> None:
    share = share_of(value(child), value(parent))
    assert isinstance(share, Fraction)
    assert agrees(share, value(declared)) is True


@pytest.mark.parametrize(("computed", "declared", "answer"), [
    ("1/6", "16.67%", True), ("1/6", "16.6%", False), ("1/6", "17%", True), ("1/6", "16.7%", True),
    ("0.16665", "16.67%", True), ("0.16675", "16.67%", True), ("0.166751", "16.67%", False),
    ("1/3", "三分之一", True), ("0.333", "三分之一", False), ("0.12", "10%以上", True),
    ("0.09", "10%以上", False),
    ("0.095", "10%以上", True), ("0.04", "不超过5%", True), ("0.06", "不超过5%", False),
    ("22", "22项", True),
    ("0.8", "0.8:1", True),
])
def test_agrees(computed: str, declared: str, answer: bool) -> None:
    assert agrees(Fraction(computed), value(declared)) is answer


def test_agrees_is_open_where_nothing_is_said() -> None:
    assert agrees(Fraction("0.104"), value("约10%")) is True
    assert reason(agrees(Fraction("0.2"), value("约10%"))) == "about"
    assert reason(agrees(Fraction("0.2"), value("大幅提升"))) == "words"
    assert reason(agrees(Fraction("0.2"), value("/"))) == "no-value"


@pytest.mark.parametrize(("child", "parent", "why"), [
    ("100户", "100家", "unlike-units"), ("15%", "30%", "not-an-amount"),
    ("增长15%", "100台", "not-an-amount"),
    ("100台", "0台", "division-by-zero"), ("100台", "大幅提升", "words"), ("100台", "—", "no-value"),
    ("达到全国平均水平", "100台", "reference"),
])
def test_shares_that_cannot_be(child: str, parent: str, why: str) -> None:
    assert reason(share_of(value(child), value(parent))) == why


def test_share_in_other_units() -> None:
    assert share_of(value("500千瓦"), value("2兆瓦")) == Fraction(1, 4)
    assert share_of(value("60张"), value("200个")) == Fraction(3, 10)
    assert compared_as_near(value("60张"), value("200个"))
    assert not compared_as_near(value("60张"), value("200张"))


def test_nominal() -> None:
    assert nominal(value("150户"), value("1000户以上"))
    assert not nominal(value("150户"), value("1000户"))


@pytest.mark.parametrize(("a", "b"), [
    ("84.5%", "84.50%"), ("超6万辆", "60000辆"), ("1公里", "1000米"), ("2万台套", "2万台（套）"),
    ("翻一番", "增加约一倍"), ("三分之一", "1/3"), ("约100台", "100台"), ("全部完成", "全部 完成"),
    ("全部淘汰", "全部完成更新改造"), ("2兆瓦", "2000千瓦"), ("全覆盖", "全部完成"),
    ("达到全国平均水平", "不低于全国平均水平"),
])
def test_same_number(a: str, b: str) -> None:
    assert same_number(value(a), value(b)) is True
    assert same_number(value(b), value(a)) is True


@pytest.mark.parametrize(("a", "b"), [("85%", "80%"), ("100台", "101台"), ("基本淘汰", "全部淘汰")])
def test_another_number(a: str, b: str) -> None:
    assert same_number(value(a), value(b)) is False


@pytest.mark.parametrize(("a", "b", "why"), [
    ("约100台", "103台", "about"), ("100户", "100家", "unlike-units"),
    ("增长100%", "100台", "unlike-kinds"),
    ("占比50%", "增长50%", "unlike-kinds"), ("大幅提升", "进一步提升", "words"),
    ("大幅提升", "50%", "words"),
    ("达到全国平均水平", "75%", "reference"), ("/", "75%", "no-value"),
    ("达到2倍", "增长100%", "unlike-kinds"),
    ("0.8:1", "80%", "unlike-kinds"), ("提高5个百分点", "提高5%", "unlike-kinds"),
])
def test_not_comparable(a: str, b: str, why: str) -> None:
    for answer in (same_number(value(a), value(b)), meets(value(a), value(b))):
        assert reason(answer) == why


def test_comparable() -> None:
    assert comparable(value("45%"), value("增长45%")) is True
    assert comparable(value("45%"), value("占比45%")) is True
    assert comparable(value("三分之一"), value("占比30%")) is True
    assert reason(comparable(value("100台"), value("一半"))) == "unlike-kinds"


# child, parent, downward, answer
MEETS = [
    ("80%", "85%", False, False), ("85%", "85%", False, True), ("超过75%", "达到75%", False, True),
    ("达到75%", "超过75%", False, False), ("75%", "超过75%", False, True), ("超过75%", "75%", False, True),
    ("76%", "超过75%", False, True), ("75%左右", "75%以上", False, False),
    ("75%以上", "75%左右", False, True),
    ("近75%", "约75%", False, False), ("约75%", "近75%", False, True),
    ("不超过75%", "75%以上", False, False),
    ("4%", "不超过5%", False, True), ("6%", "不超过5%", False, False), ("低于5%", "不超过5%", False, True),
    ("不超过5%", "低于5%", False, False), ("5%左右", "5%以内", False, False),
    ("5%以内", "5%左右", True, True),
    ("下降15%", "下降13.5%", False, True), ("下降12%", "下降13.5%", False, False),
    ("下降13.5%", "下降13.5%以上", False, True), ("下降约13.5%", "下降13.5%以上", False, False),
    ("下降超过13.5%", "下降13.5%以上", False, True), ("30微克/立方米", "达到35微克/立方米", True, True),
    ("40微克/立方米", "达到35微克/立方米", True, False), ("三分之一", "占比33%", False, True),
    ("全部淘汰", "基本淘汰", False, True), ("基本淘汰", "全部淘汰", False, False),
    ("大部分完成", "基本完成", False, False), ("实现全覆盖", "基本完成", False, True),
    ("增加约一倍", "翻一番", False, False), ("2兆瓦", "1000千瓦", False, True),
]


@pytest.mark.parametrize(("child", "parent", "downward", "answer"), MEETS)
def test_meets(child: str, parent: str, downward: bool, answer: bool) -> None:
    assert meets(value(child), value(parent), downward) is answer


def test_meets_in_two_steps() -> None:
    assert meets_number(value("达到75%"), value("超过75%")) is True
    assert meets_bound(value("达到75%"), value("超过75%")) is False
    assert meets_bound(value("75%"), value("超过75%")) is True
    assert reason(meets_number(value("约74.8%"), value("75%"))) == "about"
    assert is_ceiling(value("5%"), value("控制在5%以内"))
    assert not is_ceiling(value("下降5%"), value("下降不超过10%"))


def test_bounds_and_times() -> None:
    assert same_bound(value("达到5%"), value("5%以上"))
    assert not same_bound(value("近10万辆"), value("约10万辆"))
    assert not same_bound(value("5%"), value("5%以上"))
    assert same_time(value("每年新增10个"), value("新增每年10个"))
    assert not same_time(value("每年10个"), value("10个"))


def test_gap() -> None:
    assert gap(value("80%"), value("85%")) == -5
    assert gap(value("1.5公里"), value("1000米")) == 500
    assert reason(gap(value("80%"), value("85辆"))) == "unlike-kinds"


def test_as_ratio() -> None:
    assert as_ratio(value("16.67%")) == Fraction(1667, 10000)
    assert as_ratio(value("三分之一")) == Fraction(1, 3)
    assert as_ratio(value("0.8:1")) == Fraction(4, 5)
    assert as_ratio(value("提高5个百分点")) == Fraction(1, 20)
    assert reason(as_ratio(value("5台"))) == "not-a-ratio"
    assert reason(as_ratio(value("基本完成"))) == "words"


def test_growth_and_base() -> None:
    assert apply_growth(value("592万台"), value("较2023年增长20%")) == 7_104_000
    assert implied_base(value("780万台套"), value("增长30%")) == 6_000_000
    assert implied_base(value("32万辆"), value("增加约一倍")) == 160_000
    assert implied_base(Fraction(6000), value("增长45%")) == Fraction(6000 * 100, 145)
    assert reason(implied_base(value("32万辆"), value("下降100%"))) == "division-by-zero"
    assert reason(implied_base(value("32万辆"), value("45%"))) == "not-a-growth"
    assert reason(apply_growth(value("45%"), value("增长45%"))) == "not-an-amount"
    assert reason(apply_growth(value("大幅提升"), value("增长45%"))) == "words"


def test_points_make_a_rate_of_a_rate() -> None:
    assert apply_growth(value("60%"), value("提高5个百分点")) == 65
    assert implied_base(value("65%"), value("提高5个百分点")) == 60
