"""Wordings of sector plans, work reports and city plans in English: which end moves which way, what brackets say."""

from fractions import Fraction

import pytest

from auditor.text.quantity import Bound, Kind, Quantity
from auditor.text.read import read_quantity
from auditor.text.refusal import ValueNotUnderstood


def value(text: str, name: str = "") -> Quantity:
    return read_quantity(text, name=name)


@pytest.mark.parametrize(("text", "low", "high"), [
    ("下降0.5—1个百分点", "-1", "-1/2"), ("压减50—60家", "-60", "-50"), ("下降2%—3%", "-3", "-2"),
    ("提高0.5—1个百分点", "1/2", "1"),
])
def test_both_ends_of_a_range_move_the_same_way(text: str, low: str, high: str) -> None:
    assert (value(text).number, value(text).upper) == (Fraction(low), Fraction(high))


@pytest.mark.parametrize(("text", "number", "striving"), [
    ("下降0.5个百分点，力争1个百分点", "-1/2", "-1"), ("压减50家，力争60家", "-50", "-60"),
    ("压减50家、力争压减60家", "-50", "-60"), ("提高1个百分点，力争2个百分点", "1", "2"),
])
def test_both_steps_move_the_same_way(text: str, number: str, striving: str) -> None:
    assert (value(text).number, value(text).striving) == (Fraction(number), Fraction(striving))


@pytest.mark.parametrize(("text", "number", "kind", "time", "base", "lasting"), [
    ("降低18%（五年累计）", "-18", "growth", ("累计",), None, 5),
    ("18%（五年累计下降）", "-18", "growth", ("累计",), None, 5),
    ("16%（比2020年下降）", "-16", "growth", (), 2020, None), ("500个（新增）", "500", "amount", ("新增",), None, None),
    ("30%（较2020年）", "30", "percent", (), 2020, None),
])
def test_what_brackets_behind_a_number_say_of_it(
    text: str, number: str, kind: Kind, time: tuple[str, ...], base: int | None, lasting: int | None
) -> None:
    read = value(text)
    assert (read.number, read.kind, read.time) == (Fraction(number), kind, time)
    assert (read.base_year, read.lasting) == (base, lasting)


@pytest.mark.parametrize(("text", "number", "unit", "bound"), [
    ("1所以上/县", "1", "所/县", "at_least"), ("5批次/千人", "5", "批次/千人", "unstated"),
    ("1200万人以上，力争更多", "12000000", "人", "at_least"), ("5 ZB", "5", "泽字节", "unstated"),
    ("80,000 new homes", "80000", "homes", "unstated"), ("1,000 additional homes", "1000", "homes", "unstated"),
    ("500+ homes", "500", "homes", "at_least"), ("500 or more homes", "500", "homes", "at_least"),
    ("50 or fewer days", "50", "天", "at_most"), ("50 kWh per square metre", "50", "千瓦时/平方米", "unstated"),
    ("35 µg m-3", "35", "微克/立方米", "unstated"), ("70 per 100,000", "70", "人/十万人", "unstated"),
    ("12 per 1,000", "12", "人/千人", "unstated"),
    ("1 million electric vehicles on the road", "1000000", "electric vehicles", "unstated"),
    ("80% of trips by foot, cycle or bus", "80", "%", "unstated"), ("80% of homes or more", "80", "%", "at_least"),
    ("full coverage", "100", "%", "unstated"), ("不低于90%（含）", "90", "%", "at_least"),
    ("20家（含）以上", "20", "家", "at_least"), ("1000+家", "1000", "家", "at_least"),
    ("努力实现6%左右的增长", "6", "%", "about"), ("25% less waste", "-25", "%", "unstated"),
    ("20 dwellings per hectare", "20", "dwellings/hectare", "unstated"), ("15MWp", "15", "兆瓦", "unstated"),
    ("9 m² per inhabitant", "9", "平方米/人", "unstated"), ("a fifth", "1/5", "", "unstated"),
    ("100%的企业", "100", "%", "unstated"), ("低于或等于5%", "5", "%", "at_most"),
    ("100家百强企业", "100", "家", "unstated"), ("a 15% improvement", "15", "%", "unstated"),
])
def test_numbers_with_their_units_and_bounds(text: str, number: str, unit: str, bound: Bound) -> None:
    read = value(text)
    assert (read.number, read.unit, read.bound) == (Fraction(number), unit, bound)


@pytest.mark.parametrize(("text", "number", "upper", "unit"), [
    ("EUR 65", "65", None, "欧元"), ("USD 3 billion", "3000000000", None, "美元"),
    ("US$ 3 billion", "3000000000", None, "美元"),
    ("CHF 5 million", "5000000", None, "瑞士法郎"), ("JPY 3 trillion", "3000000000000", None, "日元"),
    ("A$2 billion", "2000000000", None, "澳元"), ("SEK 3 billion", "3000000000", None, "SEK"),
    ("EUR 1.2-1.5 billion", "1200000000", "1500000000", "欧元"), ("GBP 2 to 3 million", "2000000", "3000000", "英镑"),
])
def test_money_whose_currency_stands_in_front(text: str, number: str, upper: str | None, unit: str) -> None:
    read = value(text)
    assert (read.number, read.upper, read.unit) == (Fraction(number), None if upper is None else Fraction(upper), unit)


def test_a_quarter_is_a_date_in_english_too() -> None:
    assert (value("by the end of Q3 2026").kind, value("Q2 2025").number) == ("date", Fraction(20250630))


def test_a_year_is_no_number_of_anything() -> None:
    with pytest.raises(ValueNotUnderstood):
        value("2030年前达峰")
    assert value("达到峰值").kind == "words"


def test_what_is_counted_is_no_second_number() -> None:
    with pytest.raises(ValueNotUnderstood):
        value("一年两次")
