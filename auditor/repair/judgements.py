"""Judgements of two values as conditions: what `auditor.text.compare` answers, of numbers that are yet to be found."""

from fractions import Fraction

from auditor.ground.record import record
from auditor.repair.condition import Condition, at_most, both
from auditor.repair.polynomial import NotLinear, Polynomial, constant
from auditor.text.comparable import comparable, scale_between
from auditor.text.compare import is_ceiling
from auditor.text.digits import across, digit_of, granted
from auditor.text.quantity import CEILINGS, FLOORS, Quantity
from auditor.text.unit import PERCENT

COMPARED = ("amount", "rate", "percent", "growth", "points", "multiple")


@record
class Amount:
    """A value: what is said, and its number, in its own unit, in terms of what is written."""

    said: Quantity
    number: Polynomial


@record
class Quotient:
    """A number that is one divided by another, which is more than nothing."""

    over: Polynomial
    under: Polynomial


Number = Polynomial | Quotient


def reaches(child: Amount, parent: Amount, downward: bool) -> Condition:
    """The child's number is not weaker: not below a floor, not above a ceiling. See `compare.meets_number`."""
    one = _in_unit_of(child, parent)
    grant = granted(child.said, parent.said) if child.said.unit != parent.said.unit else Fraction(0)
    if is_ceiling(child.said, parent.said, downward):
        return at_most(one.minus(constant(grant)), parent.number)
    return at_most(parent.number, one.plus(constant(grant)))


def same_number(a: Amount, b: Amount) -> Condition:
    """Both are one number; across units at the digits of the coarser."""
    return _near(_in_unit_of(a, b), b.number, across(a.said, b.said) if a.said.unit != b.said.unit else Fraction(0))


def at_digits(a: Amount, b: Amount) -> Condition:
    """Both are one number; two amounts at the digits of the coarser. See `total.agree_at_digits`."""
    one = _in_unit_of(a, b)
    if a.said.kind != "amount" or b.said.kind != "amount":
        return same_number(a, b)
    scale = scale_between(a.said, b.said) or Fraction(1)
    half = max(digit_of(a.said) * scale, digit_of(b.said)) / 2
    if a.said.bound == b.said.bound == "unstated" and b.said.number is not None:
        half = min(half, abs(b.said.number) / 100)
    apart = across(a.said, b.said) if a.said.unit != b.said.unit else Fraction(0)
    return _near(one, b.number, max(half, apart))


def agrees(computed: Number, declared: Amount) -> Condition:
    """A computed number is the declared one at the digits written. See `compare.agrees`."""
    size = Fraction(1, 100) if declared.said.unit == PERCENT else Fraction(1)
    half = constant((declared.said.step or Fraction(0)) * size / 2)
    said = declared.number.scaled(size)
    over, under = parts(computed)
    low = at_most(said.minus(half).times(under), over)
    high = at_most(over, said.plus(half).times(under))
    if declared.said.bound in FLOORS:
        return low
    return high if declared.said.bound in CEILINGS else both(low, high)


def close(computed: Number, declared: Number, part: Fraction) -> Condition:
    """A declared number is off a computed one, which is not negative, by no more than a part of it."""
    over, under = parts(computed)
    other, size = parts(declared)
    one, two = over.times(size), other.times(under)
    return both(at_most(one.scaled(1 - part), two), at_most(two, one.scaled(1 + part)))


def parts(number: Number) -> tuple[Polynomial, Polynomial]:
    """A number as a quotient."""
    return (number.over, number.under) if isinstance(number, Quotient) else (number, constant(1))


def _near(one: Polynomial, other: Polynomial, by: Fraction) -> Condition:
    slack = constant(by)
    return both(at_most(one.minus(slack), other), at_most(other.minus(slack), one))


def _in_unit_of(a: Amount, b: Amount) -> Polynomial:
    """The number of one value in the unit of another. Raises NotLinear where the two do not compare."""
    for each in (a, b):
        if each.said.kind not in COMPARED:
            raise NotLinear("no-number")
        if each.said.upper is not None:
            raise NotLinear("two-numbers")
    scale = scale_between(a.said, b.said)
    if comparable(a.said, b.said) is not True or scale is None:
        raise NotLinear("not-comparable")
    return a.number.scaled(scale)
