"""Writing values: text that reads back equal, and quotients for people."""

from fractions import Fraction

from auditor.ground.words import Words, say
from auditor.messages.rows import ROWS
from auditor.text.lexicon import TURNED
from auditor.text.quantity import Bound, Quantity
from auditor.text.unit import PERCENT, POINTS

_BEFORE: dict[Bound, str] = {"more_than": "超过", "about": "约", "at_most": "不超过", "less_than": "低于"}


def decimal_text(number: Fraction) -> str:
    """The exact number: a decimal where it terminates (84.5), otherwise n/d (1/3)."""
    places = _places(number.denominator)
    if places is None:
        return f"{number.numerator}/{number.denominator}"
    return _fixed(number, places)


def _places(divisor: int) -> int | None:
    """How many decimals a fraction with this divisor has; None where it does not terminate."""
    twos = fives = 0
    while divisor % 2 == 0:
        divisor, twos = divisor // 2, twos + 1
    while divisor % 5 == 0:
        divisor, fives = divisor // 5, fives + 1
    return max(twos, fives) if divisor == 1 else None


def _fixed(number: Fraction, places: int) -> str:
    """The number with exactly so many decimals, rounded half away from zero."""
    scaled = (2 * abs(number.numerator) * 10**places + number.denominator) // (2 * number.denominator)
    digits = str(scaled).rjust(places + 1, "0")
    sign = "-" if number < 0 and scaled else ""
    return sign + (f"{digits[:-places]}.{digits[-places:]}" if places else digits)


def percent_text(ratio: Fraction, digits: int = 4, places: int = 2) -> str:
    """A plain ratio as a percentage: 1/10 is `10%`, 100/600 is `≈16.67%`.

    Exact where the percentage ends within `digits` decimals; otherwise rounded half up to `places`
    decimals (more where that would show zero, at most 50) and marked with ≈.
    """
    number = ratio * 100
    exact = _places(number.denominator)
    if exact is not None and exact <= digits:
        return f"{_fixed(number, exact)}%"
    while places < 50 and abs(number) * 10**places < Fraction(1, 2):
        places += 1
    return f"≈{_fixed(number, places)}%"


def written(value: Quantity) -> str:
    """A canonical text of a value, such as 每年10个以上.

    `read_quantity(written(q), kind=q.kind, unit=q.unit)` equals `q` in number, unit, kind, bound,
    below, time, strive, base_year and extent (the unit matters only where the lexicon does not know
    it). Words, references and blanks are written as they stand in the file.
    """
    if value.number is None:
        return value.raw
    falls = value.number < 0
    bound = TURNED[value.bound] if falls else value.bound
    before = "近" if value.below and bound == "about" else _BEFORE.get(bound, "")
    base = "" if value.base_year is None else f"较{value.base_year}年"
    if value.kind == "multiple" and base:
        base, before = "", f"{before}{value.base_year}年的"
    return "".join((
        "力争" if value.strive else "", *value.time, base, _verb(value, falls), before,
        _figure(value, abs(value.number)), "以上" if bound == "at_least" else "",
    ))


def _verb(value: Quantity, falls: bool) -> str:
    if value.kind == "growth":
        return "下降" if falls else "增长"
    if value.kind == "points":
        return "下降" if falls else "提高"
    return "减少" if falls else ""


def _figure(value: Quantity, number: Fraction) -> str:
    """The number and its unit; what does not end as a decimal is written as a fraction."""
    if value.kind == "ratio":
        ends = _places(number.denominator) is not None
        return f"{decimal_text(number)}:1" if ends else f"{number.numerator}:{number.denominator}"
    if value.kind == "rate" and value.unit == "":
        return f"{number.numerator}/{number.denominator}"
    if value.unit == PERCENT and _places(number.denominator) is None:
        part = number / 100
        return f"{part.numerator}/{part.denominator}"
    return decimal_text(number) + ("个百分点" if value.unit == POINTS else value.unit)


def amount_text(number: Fraction, unit: str) -> str:
    """An amount for a reader: 16万辆, 4137.9辆, 75.86万辆; what is cut off is marked with ≈."""
    large = number / 10_000
    if abs(number) >= 10_000 and _fits(large, 2):
        return f"{decimal_text(large)}万{unit}"
    if abs(number) >= 100_000:
        return f"≈{_fixed(large, 2)}万{unit}"
    return f"{decimal_text(number)}{unit}" if _fits(number, 2) else f"≈{_fixed(number, 1)}{unit}"


def amount_words(number: Fraction, unit: str) -> Words:
    """An amount for a reader of either language: 16万辆, ≈4137.9辆, 2个百分点 (2 percentage points)."""
    if unit != POINTS:
        text = amount_text(number, unit)
        return Words(text, text)
    return say(ROWS, "point" if abs(number) == 1 else "points", number=amount_text(number, ""))


def difference_words(number: Fraction, unit: str) -> Words:
    """How far two values of a unit lie apart; percentages lie percentage points apart."""
    return amount_words(number, POINTS if unit == PERCENT else unit)


def _fits(number: Fraction, places: int) -> bool:
    ends = _places(number.denominator)
    return ends is not None and ends <= places
