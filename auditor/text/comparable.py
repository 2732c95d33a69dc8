"""Whether two values compare, and as which numbers. The table of docs/comparing.md is made from what this answers.

Every answer is `bool | Missing` or numbers `| Missing`; the reasons of a `Missing` are keys of
`auditor.messages.missing`.
"""

from datetime import date
from fractions import Fraction
from typing import Final

from auditor.ground.missing import Missing, missing
from auditor.text.quantity import Quantity
from auditor.text.unit import PERCENT, factor, near_unit

PERCENTS: Final = ("percent", "rate", "growth")
_SIMPLE: Final = frozenset({"amount", "rate", "percent", "multiple", "ratio"})
_CHANGES: Final = frozenset({"growth", "points"})
_ONE: Final = Fraction(1)


def number_of(value: Quantity) -> Fraction | Missing:
    """The number in the value's own unit, or why there is none."""
    if value.number is not None:
        return value.number
    reasons = {"words": "words", "reference": "reference", "none": "no-value"}
    return missing(reasons.get(value.kind, "not-a-number"))


def comparable(a: Quantity, b: Quantity) -> bool | Missing:
    """True where the numbers of two values may be compared, otherwise why not. Never False."""
    for value in (a, b):
        number = number_of(value)
        if isinstance(number, Missing):
            return number
    if a.kind != b.kind and not _alike(a, b):
        return missing("unlike-kinds")
    reason = _order_of(a, b)
    if reason:
        return missing(reason)
    return missing("unlike-units") if scale_between(a, b) is None else True


def unlike_measures(a: Quantity, b: Quantity) -> bool:
    """Whether one value is a number of things and the other a share, which measures something else: 200辆, 85%."""
    return {a.kind, b.kind} == {"amount", "rate"} and bool(a.unit and b.unit)


def _alike(a: Quantity, b: Quantity) -> bool:
    """A bare % may be a rate or a growth; a rate is no growth."""
    kinds = {a.kind, b.kind}
    return kinds <= set(PERCENTS) and "percent" in kinds


def _order_of(a: Quantity, b: Quantity) -> str:
    """Why two values of one kind do not stand in one order: other fields, scales, bases; "" where they do."""
    if a.kind == "rank":
        if a.moved != b.moved or (a.field and b.field and a.field != b.field):
            return "unlike-ranks"
    elif a.kind == "grade":
        return "unlike-grades" if a.unit != b.unit else ""
    elif a.kind == "date" and a.number is not None and b.number is not None:
        if a.moved != b.moved or (not a.moved and (a.number < 10_000) != (b.number < 10_000)):
            return "unlike-dates"
    elif a.kind in _CHANGES and _other_base(a, b):
        return "unlike-bases"
    return ""


def _other_base(a: Quantity, b: Quantity) -> bool:
    """Whether both name a base, and not the same."""
    if a.base_year is not None and b.base_year is not None:
        return a.base_year != b.base_year
    return a.base_back is not None and b.base_back is not None and a.base_back != b.base_back


def scale_between(a: Quantity, b: Quantity) -> Fraction | None:
    """What a number of `a` is multiplied with to stand in the unit of `b`: 1/3 is 100/3 %; None for unlike units."""
    if a.kind in PERCENTS and {a.unit, b.unit} == {PERCENT, ""}:
        return Fraction(100) if b.unit == PERCENT else Fraction(1, 100)
    if a.unit == b.unit and (a.measured is None or b.measured is None):
        return _ONE
    if not a.unit and a.number == 0 and a.kind == "amount":         # 清零: nothing, of whatever
        return _ONE
    if not b.unit and b.number == 0 and b.kind == "amount":
        return _ONE
    (unit, worth), (other, size) = _of(a), _of(b)
    ratio = factor(unit, other)
    if ratio is not None:
        return ratio * worth / size
    for first in (a.unit, *a.units):
        for second in (b.unit, *b.units):
            ratio = factor(first, second)
            if ratio is not None:
                return ratio
    return None


def _of(value: Quantity) -> tuple[str, Fraction]:
    """The unit that a value is measured in, and how much of it one of its own is."""
    return (value.unit, _ONE) if value.measured is None else (value.measured.unit, value.measured.worth)


def paired(child: Quantity, parent: Quantity) -> tuple[Fraction, Fraction] | Missing:
    """Both numbers, in the parent's unit. Two amounts that both move downwards have one sign."""
    if child.kind == parent.kind and child.unit == parent.unit and child.kind in _SIMPLE and not child.measured:
        first, second = child.number, parent.number            # nearly always
        if first is not None and second is not None:
            return (_signed(child, parent, first), second) if child.falls and parent.falls else (first, second)
    answer = comparable(child, parent)
    if isinstance(answer, Missing):
        return answer
    scale = scale_between(child, parent)
    if child.number is None or parent.number is None or scale is None:
        return missing("not-a-number")
    if child.kind == "date" and not child.moved:
        return _day(child.number), _day(parent.number)
    number = child.number * scale
    return _signed(child, parent, number) if child.falls and parent.falls else number, parent.number


def _day(number: Fraction) -> Fraction:
    """A date as the number of its day, so that differences are days; without a year, of a leap year."""
    year, day = divmod(int(number), 10_000)
    return Fraction(date(year or 2000, day // 100, day % 100).toordinal())


def _signed(child: Quantity, parent: Quantity, number: Fraction) -> Fraction:
    """A fall that one side says in its value (淘汰100台) and the other in its name alone: with the other's sign."""
    return -number if (child.number or 0) * (parent.number or 0) < 0 else number


def gap(child: Quantity, parent: Quantity) -> Fraction | Missing:
    """Child minus parent, in the parent's unit; negative where the child promises less.

    From a range it is what lies beyond its nearer end, and nothing within it.
    """
    pair = paired(child, parent)
    if isinstance(pair, Missing):
        return pair
    one, other = pair
    return one - other if parent.upper is None else one - min(max(one, other), parent.upper)


def compared_as_near(a: Quantity, b: Quantity) -> bool:
    """Whether two values compare only because their units are near (台 ~ 台套): worth a note."""
    return near_unit(a.unit, b.unit) and comparable(a, b) is True
