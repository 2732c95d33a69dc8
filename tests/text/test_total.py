"""Adding up: what adds, what is exact, what rounding explains, and means against an independent calculation."""

import random
from fractions import Fraction

import pytest

from auditor.ground.missing import Missing
from auditor.text.digits import digit_of, granted
from auditor.text.quantity import Quantity
from auditor.text.read import read_quantity
from auditor.text.total import (
    Mean,
    Sum,
    Weighed,
    aggregate_of,
    agree_at_digits,
    beyond,
    compounded,
    grade,
    mean_of,
    sum_of,
    term_of,
    with_digit,
    words_like,
)


def value(text: str, name: str = "") -> Quantity:
    return read_quantity(text, name=name)


def added(*texts: str) -> Sum:
    terms = [term_of(value(text), value(texts[0])) for text in texts]
    return sum_of([term for term in terms if not isinstance(term, Missing)])


@pytest.mark.parametrize(("text", "name", "how"), [
    ("300万亩", "高标准农田", "sum"), ("压减60万吨", "炼铁产能", "sum"), ("90台", "公共充电桩", "sum"),
    ("80%", "污水处理率", "mean"), ("下降16%", "单位GDP能耗", "mean"), ("增长8%", "工业投资", "mean"),
    ("35微克/立方米", "PM2.5浓度", "mean"), ("79岁", "人均预期寿命", "mean"),
    ("50 points", "Net promoter score", "mean"), ("3万元", "居民人均可支配收入", "mean"),
    ("300天", "优良天数", "mean"), ("0.5吨标准煤", "万元GDP能耗", "mean"), ("大幅提升", "水平", ""), ("/", "水平", ""),
])
def test_amounts_add_and_levels_have_a_mean(text: str, name: str, how: str) -> None:
    assert aggregate_of(value(text, name), name) == how


@pytest.mark.parametrize(("text", "digit"), [
    ("90台", 0), ("1000户", 0), ("3艘", 0), ("6万台", 10_000), ("2.5万户", 1000), ("33.3万亩", 1000), ("200亩", 1),
    ("86亿立方米", 10**8), ("80%", 1), ("12.50%", Fraction(1, 100)), ("5吨", 1), ("3.5户", Fraction(1, 10)),
])
def test_whole_numbers_of_counted_things_are_exact(text: str, digit: Fraction) -> None:
    assert digit_of(value(text)) == digit


@pytest.mark.parametrize(("terms", "total", "found"), [
    (("33.3万亩",) * 3, "100万亩", "likely"),
    (("33.0万亩",) * 3, "100.0万亩", "beyond"),
    (("33.3万亩", "33.3万亩", "33.4万亩"), "100万亩", ""),
    (("32.01万亩", "8.44万亩", "6.73万亩", "33.75万亩", "27.77万亩"), "108.71万亩", "likely"),
    (("6万吨", "2万吨", "1万吨"), "10万吨", "doubtful"),           # a tenth of the total, though within the digits
    (("60台", "39台"), "100台", "beyond"),                          # counted one by one
])
def test_a_gap_is_graded_by_the_digits_written(terms: tuple[str, ...], total: str, found: str) -> None:
    whole, made = value(total), added(*terms)
    assert whole.number is not None
    assert whole.step is not None
    assert grade(made.number - whole.number, made, whole.number, whole.step) == found
    assert (beyond(made.number - whole.number, made, whole.number) > 0) == (found == "beyond")


def test_a_printed_total_has_a_digit_of_its_own() -> None:
    made = with_digit(added("33.3万亩", "33.3万亩"), digit_of(value("67万亩")))
    assert (made.half, made.squares) == (Fraction(6000), Fraction(2 * 1000**2 + 10_000**2))


def test_terms_stand_in_the_unit_of_the_total() -> None:
    term = term_of(value("1.9万亩"), value("1.27千公顷"))
    assert not isinstance(term, Missing)
    assert (term.number, term.digit) == (Fraction(19_000 * 2000, 30_000), Fraction(1000 * 2000, 30_000))
    assert isinstance(term_of(value("5户"), value("5家")), Missing)
    assert granted(value("1.9万亩"), value("1.27千公顷")) == term.digit / 2
    assert granted(value("1.9万亩"), value("2万亩")) == 0


@pytest.mark.parametrize(("one", "other", "agree"), [
    ("6251万亩", "6251.1万亩", True), ("0.63亿亩", "6251.1万亩", True), ("6300万亩", "6251.1万亩", False),
    ("80%", "80.4%", False), ("1000台", "1001台", False), ("1万台", "1.04万台", False),
    ("1万台", "1.01万台", True),
    ("约1万台", "1.04万台", True), ("超1万台", "1.04万台", True), ("5万人", "5.2万人", False),
    ("1000台", "1千台", True),
])
def test_two_amounts_agree_at_the_coarser_digits(one: str, other: str, agree: bool) -> None:
    assert agree_at_digits(value(one), value(other)) is agree
    assert agree_at_digits(value(other), value(one)) is agree


def test_missing_weights_leave_an_interval() -> None:
    assert mean_of([Weighed(Fraction(18), None), Weighed(Fraction(14), None)]) == Mean(Fraction(14), Fraction(18))
    assert mean_of([Weighed(Fraction(18), Fraction(600)), Weighed(Fraction(14), Fraction(400))]) == Mean(
        Fraction(82, 5), Fraction(82, 5)
    )
    half_known = [Weighed(Fraction(10), Fraction(1)), Weighed(Fraction(20), Fraction(1)), Weighed(Fraction(30), None)]
    assert mean_of(half_known) == Mean(Fraction(15), Fraction(30))
    assert isinstance(mean_of([]), Missing)
    assert isinstance(mean_of([Weighed(Fraction(1), Fraction(0))]), Missing)


@pytest.mark.parametrize("seed", range(200))
def test_weighted_means_and_compounding_against_plain_arithmetic(seed: int) -> None:
    chance = random.Random(seed)
    rates = [Fraction(chance.randint(-400, 900), 10) for _ in range(chance.randint(1, 30))]
    weights = [chance.randint(1, 10**6) for _ in rates]
    found = mean_of([Weighed(rate, Fraction(weight)) for rate, weight in zip(rates, weights, strict=True)])
    assert isinstance(found, Mean)
    assert found.low == found.high
    above = sum(rate.numerator * (10 // rate.denominator) * weight for rate, weight in zip(rates, weights, strict=True))
    assert found.low * 10 * sum(weights) == above
    years = chance.randint(1, 15)
    product, base = 1, 1
    for _ in range(years):
        product *= 1000 + int(rates[0] * 10)
        base *= 1000
    assert compounded(rates[0], years) == Fraction(product - base, base) * 100


@pytest.mark.parametrize(("number", "like", "zh", "en"), [
    (Fraction(13_000_000_000), "不超过100亿立方米", "130亿立方米", "13 billion m³"),
    (Fraction(200), "209.43万亩", "0.02万亩", "200 mu"), (Fraction(90), "100台", "90台", "90 units"),
])
def test_an_amount_is_told_in_the_multiple_of_the_total(number: Fraction, like: str, zh: str, en: str) -> None:
    assert words_like(number, value(like)) == (zh, en)


@pytest.mark.parametrize(("one", "other", "same"), [
    ("24.1%", "24.12%", True), ("43%", "42.86%", True), ("42%", "42.86%", False), ("13%", "13.5%", False),
    ("24.12%", "24.13%", False), ("增长33.8%", "增长33.82%", True), ("5%", "5.0%", True),
])
def test_a_percentage_that_was_worked_out_is_said_shorter(one: str, other: str, same: bool) -> None:
    assert agree_at_digits(read_quantity(one), read_quantity(other)) is same
    assert agree_at_digits(read_quantity(other), read_quantity(one)) is same


def test_a_gap_is_written_in_the_multiple_of_what_it_is_read_with() -> None:
    assert words_like(Fraction(600_000_000), value("130亿立方米")).en == "0.6 billion m³"
    assert words_like(Fraction(200), value("209.43万亩")).en == "200 mu"
