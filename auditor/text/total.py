"""Adding up: what adds and what has a mean, how far rounding may move a sum, and the mean of weighed values.

All numbers are exact. `step` is what one unit of the last written digit is worth, see `Quantity`.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Final, Literal

from auditor.ground.missing import Missing, missing
from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.ground.words import Words
from auditor.text.comparable import PERCENTS, paired
from auditor.text.compare import WIDTH, same_number
from auditor.text.digits import digit_of
from auditor.text.quantity import Quantity
from auditor.text.unit import PERCENT, canonical_unit, is_level
from auditor.text.write import amount_words, scale_of

Aggregate = Literal["sum", "mean", ""]
Grade = Literal["", "likely", "doubtful", "beyond"]
GRADES: Final = ("likely", "doubtful")     # where rounding may be what a gap comes from

NOTHING: Final = Fraction(0)
HUNDREDTH: Final = Fraction(1, 100)
# Spans of time and counts of levels: amounts of which no two make a third.
_LEVELS: Final = frozenset({"天", "工作日", "小时", "分钟", "秒", "级", "倍"})
# What an amount of such a name counts is so much for each, or so much on average.
_PER: Final = pattern(
    "人均|户均|亩均|地均|均值|平均|每[^年]|(?:单位|万元).{0,12}(?:能耗|水耗|用水|排放|强度|电耗|产出|消耗)|浓度|强度|密度"
    "|寿命|指数|系数|得分|PUE|利用效率|coefficient|index|(?i:score|rating)"
    "|per capita|per head|average|intensity|density|concentration"
)
_INTENSITY: Final = pattern("单位|万元|每万|人均|强度|per unit|per capita|intensity|Intensity")
_RATES: Final = ("rate", "percent", "growth", "multiple", "ratio", "points")


def aggregate_of(value: Quantity, name: str) -> Aggregate:
    """How values of several governments make one: amounts add, levels and rates have a mean, words have neither.

    `name`: that of the indicator, which may say that an amount is so much for each (人均, 单位…能耗, 浓度).
    """
    if value.kind in _RATES:
        return "mean"
    if value.kind != "amount":
        return ""
    level = is_level(value.unit) or canonical_unit(value.unit) in _LEVELS or _PER.search(name) is not None
    return "mean" if level else "sum"


def of_intensity(value: Quantity, name: str) -> bool:
    """Whether a fall is one of an intensity, whose mean rests on a structure that may change."""
    return value.kind == "growth" and value.number is not None and value.number < 0 and bool(_INTENSITY.search(name))


@record
class Term:
    """A number that is added, and what one unit of its last digit is worth, both in the unit of the total."""

    number: Fraction
    digit: Fraction = NOTHING


def term_of(value: Quantity, like: Quantity) -> Term | Missing:
    """A value as a term of a sum in the unit of another, of a range the lower end, or why it is none."""
    pair = paired(value, like)
    if isinstance(pair, Missing):
        return pair
    digit = digit_of(value)
    if not digit or value.unit == like.unit:
        return Term(pair[0], digit)
    other = paired(replace(value, number=digit, upper=None), like)
    return other if isinstance(other, Missing) else Term(pair[0], abs(other[0]))


@record
class Sum:
    """Terms added up: their sum, half of all their last digits, the sum of the squares of these digits."""

    number: Fraction = NOTHING
    half: Fraction = NOTHING
    squares: Fraction = NOTHING


def sum_of(terms: Iterable[Term]) -> Sum:
    """The exact sum of terms."""
    whole, number, half, squares = 0, NOTHING, NOTHING, NOTHING
    for term in terms:
        if term.number.denominator == 1:        # whole numbers add up faster
            whole += term.number.numerator
        else:
            number += term.number
        if term.digit:
            half += term.digit
            squares += term.digit * term.digit
    return Sum(number + whole, half / 2, squares)


def with_digit(made: Sum, digit: Fraction) -> Sum:
    """The same with the digit of a total that is itself rounded."""
    return Sum(made.number, made.half + digit / 2, made.squares + digit * digit) if digit else made


def grade(gap: Fraction, made: Sum, total: Fraction, last: Fraction) -> Grade:
    """What a gap between a sum and its total is: nothing, likely rounding (a note), doubtful (a warning), or beyond.

    A gap up to half of all last digits may be rounding; it is likely no more than the square root of their squares,
    and less than a hundredth of the total or one unit of its last digit (`last`), whichever is more.
    """
    gap = abs(gap)
    if not gap:
        return ""
    if gap > made.half:
        return "beyond"
    return "likely" if gap * gap <= made.squares and gap < max(abs(total) / 100, last) else "doubtful"


def beyond(gap: Fraction, made: Sum, total: Fraction) -> Fraction:
    """By what part of the total a gap is more than rounding can explain; 0 where it is not."""
    left = abs(gap) - made.half
    if left <= 0:
        return NOTHING
    return left / abs(total) if total else Fraction(1)


def agree_at_digits(a: Quantity, b: Quantity) -> bool | Missing:
    """Whether two values are one number; two amounts at the digits of the coarser: 6251万亩 and 6251.1万亩, 0.63亿亩.

    Whole numbers of things that are counted are exact, and so are percentages as plans set them, 13% and 13.5%; one
    that is written to hundredths was worked out, and is said shorter elsewhere: 24.12% and 24.1%. Unless only one
    of them says 超, 以上 or the like, or both say 约, no more than a hundredth is rounding: 5万人以上 in one place and
    5.5万人以上 in another are two numbers.
    """
    same = same_number(a, b)
    if same is False and a.kind in PERCENTS and b.kind in PERCENTS and a.unit == b.unit == PERCENT:
        return _said_shorter(a, b)
    if (same is True and a.unit == b.unit) or a.kind != "amount" or b.kind != "amount":
        return same
    first = term_of(a, b)
    if isinstance(first, Missing) or b.number is None:
        return same
    apart = abs(first.number - b.number)
    if a.bound == b.bound != "about" and apart * 100 > max(abs(first.number), abs(b.number)):
        return False if same is True else same
    return True if 2 * apart <= max(first.digit, digit_of(b)) else same


def _said_shorter(a: Quantity, b: Quantity) -> bool:
    """Whether of two percentages one is written to hundredths, and the other is that at fewer digits."""
    if a.number is None or b.number is None or a.step is None or b.step is None or (a.upper or b.upper) is not None:
        return False
    fine, coarse = sorted((a.step, b.step))
    return fine <= HUNDREDTH < coarse and 2 * abs(a.number - b.number) <= coarse


def about_reaches(gap: Fraction, total: Quantity, terms: Iterable[Quantity]) -> bool:
    """Whether a gap between terms and their total is no wider than what 左右 leaves open: of the total where that is
    about, else of those terms that are.
    """
    if total.number is None:
        return False
    if total.bound == "about":
        return abs(gap) <= abs(total.number) * WIDTH
    loose = [paired(each, total) for each in terms if each.bound == "about"]
    return bool(loose) and abs(gap) <= WIDTH * sum((abs(pair[0]) for pair in loose if isinstance(pair, tuple)), NOTHING)


@record
class Weighed:
    """A value with its weight; None where the weight is not known."""

    value: Fraction
    weight: Fraction | None


@record
class Mean:
    """Where a mean lies: at one place where all weights are known, or do not matter."""

    low: Fraction
    high: Fraction


def mean_of(values: Sequence[Weighed]) -> Mean | Missing:
    """The weighted mean of values; where weights are missing, between which two numbers it must lie.

    Exact: what is assigned in percent is meant as it is written. Weights that are known come to more than nothing,
    otherwise the mean is Missing.
    """
    known = [(each.value, each.weight) for each in values if each.weight is not None]
    weight = sum((weight for _, weight in known), NOTHING)
    if (known and weight <= 0) or not values:
        return missing("weight-zero" if known else "no-children")
    ends = [each.value for each in values if each.weight is None]
    if known:
        ends.append(sum((value * weight for value, weight in known), NOTHING) / weight)
    return Mean(min(ends), max(ends))


def compounded(rate: Fraction, years: int) -> Fraction:
    """What a yearly change in percent comes to over some years, in percent: 10 % twice is 21 %."""
    return ((1 + rate / 100) ** years - 1) * 100


def words_like(number: Fraction, like: Quantity) -> Words:
    """An amount in the multiple of the unit in which a value is written: 0.02万亩 beside 209.43万亩, 130亿立方米."""
    return amount_words(number, like.unit, scale_of(like), beside=like.number or NOTHING)
