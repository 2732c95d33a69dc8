"""Values that stand behind their own names, and English of plans: what is part of the name, and which number counts."""

from fractions import Fraction

import pytest

from auditor.text.quantity import Bound, Kind, Quantity
from auditor.text.read import read_quantity
from auditor.text.refusal import ValueNotUnderstood
from auditor.text.write import decimal_text, written


def value(text: str, name: str = "", unit: str = "") -> Quantity:
    return read_quantity(text, name=name, unit=unit)


def told(read: Quantity) -> str:
    """Number, unit, bound and time in one line."""
    number = "" if read.number is None else decimal_text(read.number)
    return " ".join(filter(None, (number, read.unit, "" if read.bound == "unstated" else read.bound, *read.time)))


@pytest.mark.parametrize(("text", "said", "verb"), [
    ("220kV变电站3座", "3 座", "220kV变电站"), ("3000吨级码头泊位5个", "5 个", "3000吨级码头泊位"),
    ("主营业务收入超10亿元企业达到50家", "50 家 at_least", "主营业务收入超10亿元企业"),
    ("Ⅲ类及以上比例达到90%", "90 % at_least", "III类及以上"), ("千人口托位数4.5个", "4.5 个/千人", "托位数"),
    ("居民每千人拥有体育指导员2.5名", "2.5 名/千人", "居民每千人拥有体育指导员"),
    ("公交站点500米覆盖率100%", "100 %", "公交站点500米覆盖率"),
    ("村级集体收入10万元以上的村占比达80%", "80 % at_least", "村级集体收入10万元以上的村"),
    ("30—70岁人群因慢性病过早死亡率下降10%", "-10 %", "30—70岁人群因慢性病过早死亡率"),
])
def test_a_number_in_a_name_says_of_what_class_it_is(text: str, said: str, verb: str) -> None:
    assert (told(value(text)), value(text).verb) == (said, verb)


@pytest.mark.parametrize(("text", "kind", "said"), [
    ("高新技术企业数量翻番", "growth", "100 %"), ("跨境电商进出口额倍增", "growth", "100 %"),
    ("实现倍增", "growth", "100 %"), ("存量隐患清零", "amount", "0"), ("实现黑臭水体清零", "amount", "0"),
    ("五年翻一番", "growth", "100 %"), ("3年倍增", "growth", "100 %"), ("火灾事故起数零增长", "growth", "0 %"),
    ("应急广播覆盖率（行政村）100%", "rate", "100 %"), ("服务“好评率”99%以上", "rate", "99 % at_least"),
    ("基本清零", "words", ""), ("成倍增长", "words", ""), ("零突破", "words", ""),
])
def test_a_number_without_one_behind_its_name(text: str, kind: Kind, said: str) -> None:
    assert (value(text).kind, told(value(text))) == (kind, said)


@pytest.mark.parametrize(("name", "unit"), [
    ("千人口托位数", "个/千人"), ("万人发案率", "个/万人"), ("万人有效发明专利拥有量", "个/万人"), ("万人大会", ""),
])
def test_a_name_says_per_what(name: str, unit: str) -> None:
    measured = value("5个", name).measured
    assert ("" if measured is None else measured.unit) == unit


@pytest.mark.parametrize(("text", "first", "striving"), [
    ("力争达到65%，确保60%", "60 %", "65"), ("约束值13%，激励值14%", "13 %", "14"),
    ("13%（基本目标）、14%（激励目标）", "13 %", "14"), ("5%, with an aspiration of 7%", "5 %", "7"),
])
def test_the_number_striven_for_in_any_place(text: str, first: str, striving: str) -> None:
    read = value(text)
    assert (told(read), decimal_text(read.striving or Fraction(0))) == (first, striving)


@pytest.mark.parametrize(("text", "said"), [
    ("1.5kW·h/m³", "1.5 千瓦时/立方米"), ("45kWh/（m²·a）", "45 千瓦时/平方米/年"),
    ("45千瓦时/平方米·年", "45 千瓦时/平方米/年"), ("200,000 t/a", "200000 吨 每年"), ("20万吨/年", "200000 吨 每年"),
    ("$1.2 trn", "1200000000000 美元"), ("$1.5 to $2 billion", "1500000000 美元"),
    ("310 million tonnes CO2 equivalent", "310000000 吨二氧化碳当量"), ("2.4 ML/day", "2.4 兆升/天"),
    ("110 l/p/d", "110 升/人/天"), ("£38,000 per worker", "38000 英镑/worker"),
    ("25 deaths per 1,000 live births", "25 deaths/1000live births"),
    ("20 million ICT specialists", "20000000 ICT specialists"),
    ("min. 20%", "20 % at_least"), ("max. 5%", "5 % at_most"), ("from 22% in 2020 to 40% in 2030", "40 %"),
    ("1.5 million new homes over this Parliament", "1500000 homes 累计"), ("1,500 MW by December 2025", "1500 兆瓦"),
    ("8% CAGR", "8 % 年均"), ("grow at 7% per annum", "7 % 每年"), ("increase fivefold", "400 %"),
    ("reduce the number of rough sleepers to zero", "0"), ("top 10 globally", "10 位 at_most"),
    ("one in four children", "0.25"), ("three-quarters", "0.75"), ("95% within four hours", "95 %"),
    ("at least 80% of those aged 16-74", "80 % at_least"), ("1.2 % of GDP on R&D", "1.2 %"),
    ("14.5% GHG intensity reduction", "-14.5 %"), ("35% lower population exposure compared to 2018", "-35 %"),
    ("1.8 tCO2 per person", "1.8 吨二氧化碳/人"), ("$1.25 a day", "1.25 美元/天"),
    ("350 kWh/m2/yr", "350 千瓦时/平方米/年"),
    ("30 million zero-emission vehicles", "30000000 zero-emission vehicles"), ("five times the 2015 level", "5 倍"),
    ("1.5 hospital beds per 1,000", "1.5 hospital beds/1000people"), ("30% approx", "30 % about"),
    ("doubling of high-speed rail traffic", "100 %"), ("7% annual growth", "7 % 每年"),
    ("缩小到1.85:1", "1.85"), ("由1.95:1缩小到1.85:1", "1.85"), ("85%，预期性", "85 %"),
])
def test_units_and_words_of_plans(text: str, said: str) -> None:
    assert told(value(text)) == said


def test_a_yearly_unit_of_a_header_says_every_year() -> None:
    assert told(value("1200", unit="人/年")) == "1200 人 每年"


@pytest.mark.parametrize(("text", "bound"), [
    ("国家下达任务以内", "at_most"), ("高于居民收入增速", "more_than"), ("全员劳动生产率增长高于GDP增长", "more_than"),
    ("增速不低于经济增速", "at_least"), ("基本达到全省平均水平", "about"), ("完成上级下达的任务指标", "at_least"),
    ("better than national average", "more_than"),
    ("above the EU average", "more_than"),
])
def test_references_in_other_words(text: str, bound: Bound) -> None:
    assert (value(text).kind, value(text).bound) == ("reference", bound)


@pytest.mark.parametrize("text", [
    "到2025年基本消除", "较2020年大幅下降", "到2025年，达到国内先进水平", "climate neutrality by 2050",
    "zero tolerance",
])
def test_words_with_a_year_stay_words(text: str) -> None:
    assert (value(text).kind, value(text).number) == ("words", None)


@pytest.mark.parametrize("text", [
    "60%/80%", "5至", "前10名企业", "第十四个", "达到全国平均水平的90%", "省下达指标的110%", "每千名老年人、每万人社工",
])
def test_what_counts_nothing_is_no_amount(text: str) -> None:
    with pytest.raises(ValueNotUnderstood):
        value(text)


def test_a_blank_may_say_why() -> None:
    assert (value("—（不设目标）").kind, value("—（不设目标）").remark) == ("none", "不设目标")


@pytest.mark.parametrize("text", ["全国前三分之一", "1.3 million heat pumps", "45kWh/（m²·a）", "5吨/人·年"])
def test_what_is_printed_reads_back(text: str) -> None:
    read = value(text)
    again = read_quantity(written(read), kind=read.kind, unit=read.unit)
    assert (again.number, again.unit, again.time, again.bound) == (read.number, read.unit, read.time, read.bound)


@pytest.mark.parametrize(("text", "low", "high"), [
    ("六七成", 60, 70), ("1或2所", 1, 2), ("50%≤比例≤60%", 50, 60), ("[50%,60%]", 50, 60),
])
def test_ranges_in_other_signs(text: str, low: int, high: int) -> None:
    assert (value(text).number, value(text).upper) == (Fraction(low), Fraction(high))


@pytest.mark.parametrize("text", ["2.2以内", "2.2:1以内", "缩小到2.2以内"])
def test_so_many_to_one_by_the_name(text: str) -> None:
    read = value(text, "城乡居民收入比")
    assert (read.kind, told(read)) == ("ratio", "2.2 at_most")


@pytest.mark.parametrize(("text", "nearest"), [
    ("80%己上", "80%以上"), ("不低80%", "不低于80%"), ("1亿五千万", ""), ("达到全国平均水平的90%", ""), ("-5个", ""),
    ("2.5级", ""),
    ("6.5张/千囗", ""), ("提高5百分比", ""),
    ("不底于35%", "不低于35%"), ("增幅不底于5%", "增幅不低于5%"), ("覆盖率70%以止", "覆盖率70%以上"),
    ("误差不超过±2%", ""), ("5至", ""), ("992.5 Mtoe上", ""), ("减半，第3期", ""),
    ("95%己上（其中城市90%以上）", ""), ("reduce by 20%等", ""),
])
def test_no_advice_takes_meaning_away(text: str, nearest: str) -> None:
    with pytest.raises(ValueNotUnderstood) as refusal:
        value(text)
    told = refusal.value.words.en
    assert told.endswith(f"“{nearest}”") if nearest else "nearest wording" not in told
