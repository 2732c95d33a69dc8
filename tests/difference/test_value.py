"""Two values of one thing: looser, stricter, neither, or not to be said; and the same turned round."""

import pytest

from auditor.difference.change import overall, turned
from auditor.difference.value import PairContext, reasons_between
from auditor.text.quantity import Quantity
from auditor.text.read import read_quantity


def value(text: str, name: str = "投资增长率") -> Quantity:
    return read_quantity(text, name=name)


@pytest.mark.parametrize(("before", "after", "judgement", "aspects"), [
    # numbers
    ("增长28%以上", "增长25%以上", "looser", ["number"]),
    ("100台", "80台", "looser", ["number"]),
    ("约1000台", "约500台", "looser", ["number"]),
    ("1万台", "8000台", "looser", ["number"]),
    ("不超过100吨", "不超过120吨", "looser", ["number"]),
    ("下降13.5%", "下降10%", "looser", ["number"]),
    ("下降5%以上", "下降4%以上", "looser", ["number"]),
    ("下降5%", "增长5%", "looser", ["number"]),
    ("提高15个百分点", "提高10个百分点", "looser", ["number"]),
    ("高于全省平均2个百分点", "高于全省平均1个百分点", "looser", ["number"]),
    # bounds
    ("超过90%", "90%以上", "looser", ["bound"]),
    ("不低于90%", "约90%", "looser", ["bound"]),
    ("不低于90%", "90%", "looser", ["bound"]),
    ("超6000辆", "6000辆左右", "looser", ["bound"]),
    ("90%", "约90%", "looser", ["bound"]),
    ("约100台", "近100台", "looser", ["bound"]),
    ("低于100吨", "不超过100吨", "looser", ["bound"]),
    ("不超过100吨", "100吨", "looser", ["bound"]),
    # both: the number decides, unless 约 leaves it open
    ("增长25%以上", "增长30%", "stricter", ["number", "bound"]),
    ("1000台以上", "约500台", "looser", ["number", "bound"]),
    ("约1000台", "500台以上", "unclear", ["number", "bound"]),
    # strive
    ("达到50万吨", "力争达到50万吨", "looser", ["strive"]),
    ("50万吨", "力争60万吨", "unclear", ["number", "strive"]),
    # number, words, nothing
    ("90%", "大幅提升", "looser", ["form"]),
    ("大幅提升", "/", "looser", ["form"]),
    ("90%", "", "looser", ["form"]),
    ("100%", "基本完成", "unclear", ["form"]),
    ("全部完成", "基本完成", "looser", ["extent"]),
    ("大幅提升", "稳步提升", "unclear", ["words"]),
    ("达到全国平均水平", "达到全省平均水平", "unclear", ["reference"]),
    ("/", "", "neutral", ["form"]),
    # what cannot be compared
    ("100台", "100户", "unclear", ["unit"]),
    ("100台", "增长10%", "unclear", ["kind"]),
    ("100台", "100台套", "neutral", ["unit"]),
    ("每年100台", "累计100台", "unclear", ["time"]),
    ("较2023年增长25%", "较2022年增长25%", "unclear", ["base-year"]),
    ("全国前10名", "全省前10名", "unclear", ["reference"]),
    ("不低于100吨", "不超过100吨", "unclear", ["bound"]),
    ("不低于100吨", "不超过120吨", "unclear", ["number", "bound"]),
])
def test_what_a_change_of_value_means(before: str, after: str, judgement: str, aspects: list[str]) -> None:
    first, second = value(before), value(after)
    there, back = reasons_between(first, second), reasons_between(second, first)
    assert (overall(there), [reason.aspect for reason in there]) == (judgement, aspects)
    assert (turned(overall(back)), [reason.aspect for reason in back]) == (judgement, aspects)


@pytest.mark.parametrize(("before", "after"), [
    ("1万台", "10000台"), ("84.5%", "84.50%"), ("增加一倍", "增长100%"), ("超过90%", "突破90%"), ("/", "—"),
    ("100台套", "100台（套）"), ("1公里", "1000米"), ("大幅 提升", "大幅提升"), ("不低于90%", "90%以上"),
])
def test_another_spelling_is_nothing(before: str, after: str) -> None:
    assert reasons_between(value(before), value(after)) == ()


@pytest.mark.parametrize(("before", "after", "judgement"), [
    ("100%", "全部完成", "neutral"), ("90%", "全部完成", "stricter"), ("100%", "基本完成", "looser"),
    ("90%", "基本完成", "unclear"),
])
def test_an_extent_stands_for_a_rate(before: str, after: str, judgement: str) -> None:
    first, second = value(before, "普及率"), value(after, "普及率")
    assert overall(reasons_between(first, second)) == judgement
    assert overall(reasons_between(second, first)) == turned(judgement)


def test_less_is_better_where_the_indicator_says_so() -> None:
    (reason,) = reasons_between(value("100吨"), value("120吨"), PairContext(downward=True))
    assert (reason.judgement, reason.words) == (
        "looser", ("数值提高 20吨（越低越严）", "number up by 20 t (less is stricter)")
    )


def test_a_bound_that_only_a_missing_text_could_say_is_open() -> None:
    (reason,) = reasons_between(value("超过90%"), value("90%"), PairContext(whole=(True, False)))
    assert (reason.judgement, reason.words.zh) == (
        "unclear", "界限由“超过”改为“未写”；所缺文本可能另有说明"
    )


@pytest.mark.parametrize(("before", "after", "zh", "en"), [
    ("增长28%以上", "增长25%以上", "数值降低 3 个百分点", "number down by 3 points"),
    ("16万辆", "10万辆", "数值降低 6万辆", "number down by 60,000 vehicles"),
    ("下降13.5%", "下降10%", "降幅收窄 3.5 个百分点", "the fall shrinks by 3.5 points"),
    ("不超过100吨", "不超过90吨", "数值降低 10吨（越低越严）", "number down by 10 t (less is stricter)"),
    ("100台", "100户", "单位由“台”改为“户”，不能换算", "unit: 台 → 户, which do not convert"),
])
def test_the_reason_says_by_how_much(before: str, after: str, zh: str, en: str) -> None:
    (reason,) = reasons_between(value(before), value(after))
    assert reason.words == (zh, en)
