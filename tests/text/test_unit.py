"""Units in three tiers."""

from fractions import Fraction

import pytest

from auditor.text.unit import canonical_unit, factor, near_unit, same_unit, split_header, unit_words


@pytest.mark.parametrize(("a", "b", "size"), [
    ("台套", "台（套）", 1), ("台/套", "台套", 1), ("公里", "千米", 1), ("兆瓦", "千瓦", 1000),
    ("公里", "米", 1000),
    ("千瓦时", "度", 1), ("公顷", "平方米", 10000), ("亩", "公顷", Fraction(1, 15)), ("吨", "公斤", 1000),
    ("kW", "千瓦", 1), ("㎡", "平方米", 1), ("%", "%", 1), ("个百分点", "百分点", 1), ("蓝", "蓝", 1),
    ("", "", 1),
])
def test_identical(a: str, b: str, size: Fraction) -> None:
    assert same_unit(a, b)
    assert same_unit(b, a)
    assert not near_unit(a, b)
    assert factor(a, b) == size


@pytest.mark.parametrize(("a", "b"), [
    ("台", "台套"), ("台", "套"), ("张", "个"), ("张", "床位"), ("台（套）", "套"),
])
def test_near(a: str, b: str) -> None:
    assert near_unit(a, b)
    assert near_unit(b, a)
    assert not same_unit(a, b)
    assert factor(a, b) == 1


@pytest.mark.parametrize(("a", "b"), [
    ("户", "家"), ("台", "%"), ("吨", "吨标准煤"), ("千瓦", "千瓦时"), ("米", "平方米"), ("", "台"),
    ("人", "人次"),
    ("%", "百分点"),
])
def test_different(a: str, b: str) -> None:
    assert not same_unit(a, b)
    assert not near_unit(a, b)
    assert factor(a, b) is None


@pytest.mark.parametrize(("text", "unit"), [
    ("（台套）", "台套"), ("台 （套）", "台套"), ("单位：公里", "公里"), ("km²", "平方公里"), ("蓝", "蓝"),
])
def test_spelling(text: str, unit: str) -> None:
    assert canonical_unit(text) == unit


@pytest.mark.parametrize(("text", "size", "unit"), [
    ("万台（套）", 10_000, "台套"), ("亿元", 10**8, "元"), ("千米", 1, "公里"), ("万千瓦", 10_000, "千瓦"),
    ("%", 1, "%"), ("万蓝", 10_000, "蓝"), ("千户", 1000, "户"), ("百蓝", 1, "百蓝"), ("万", 10_000, ""),
])
def test_headers(text: str, size: int, unit: str) -> None:
    assert split_header(text) == (size, unit)


@pytest.mark.parametrize(("a", "b", "near"), [
    ("number", "public charge points", True), ("No.", "台", True), ("public charge points", "charge points", True),
    ("number", "km", False), ("number", "公里", False), ("km", "m", False), ("new homes", "homes", True),
])
def test_a_header_that_only_counts_and_longer_names_of_one_thing(a: str, b: str, near: bool) -> None:
    assert near_unit(a, b) is near


@pytest.mark.parametrize(("header", "size", "unit", "english"), [
    ("thousand tonnes", 1000, "吨", "t"), ("million homes", 1_000_000, "homes", "homes"),
    ("£ million", 1_000_000, "英镑", "pounds"), ("EUR bn", 1_000_000_000, "欧元", "euros"),
    ("charging points", 1, "charging points", "charging points"),
    ("个/1000活产", 1, "个/1000活产", "per 1,000 live births"),
])
def test_english_headers(header: str, size: int, unit: str, english: str) -> None:
    assert split_header(header) == (size, unit)
    assert unit_words(unit).en == english
