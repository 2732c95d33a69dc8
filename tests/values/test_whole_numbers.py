"""What is compared in whole numbers is what `Fraction` says."""

from fractions import Fraction
from typing import get_args

from hypothesis import given
from hypothesis import strategies as st

from auditor.missing import Missing
from auditor.values.compare import agrees, as_ratio, distance, meets_number, same_number, share_of
from auditor.values.quantity import CEILINGS, FLOORS, Bound, Kind, Quantity

NUMBERS = st.fractions(-1000, 1000, max_denominator=1000)
STEPS = st.none() | st.sampled_from([Fraction(1), Fraction(1, 10), Fraction(1, 100), Fraction(1000)])
BOUNDS = st.sampled_from(get_args(Bound))
MEASURES: list[tuple[Kind, str]] = [("amount", "台"), ("rate", "%"), ("growth", "%"), ("points", "百分点")]


@st.composite
def quantities(draw: st.DrawFn) -> Quantity:
    kind, unit = draw(st.sampled_from(MEASURES))
    return Quantity("x", kind, draw(NUMBERS), unit, draw(BOUNDS), draw(STEPS))


@given(NUMBERS, quantities(), st.integers(-3, 3))
def test_agreement_at_the_digits_written(computed: Fraction, declared: Quantity, halves: int) -> None:
    size = Fraction(1, 100) if declared.unit == "%" else Fraction(1)
    half = (declared.step or Fraction(0)) * size / 2
    assert declared.number is not None
    for near in (computed, declared.number * size + halves * half):      # right at the edge, too
        off = distance(near, declared)
        assert isinstance(off, Fraction)
        answer = agrees(near, declared)
        if abs(off) <= half:
            assert answer is True
        elif declared.bound == "about":
            assert isinstance(answer, Missing)
        else:
            assert answer is (off > 0 if declared.bound in FLOORS else off < 0 and declared.bound in CEILINGS)


@given(quantities(), quantities(), st.booleans())
def test_numbers_of_one_unit_compare_as_fractions(a: Quantity, b: Quantity, downward: bool) -> None:
    assert a.number is not None
    assert b.number is not None
    same, meets = same_number(a, b), meets_number(a, b, downward)
    if (a.kind, a.unit) != (b.kind, b.unit) or "about" in (a.bound, b.bound):
        return
    assert same is (a.number == b.number)
    assert meets in (a.number >= b.number, a.number <= b.number)
    assert meets_number(a, a, downward) is True


@given(quantities(), quantities())
def test_ratios_are_exact(a: Quantity, b: Quantity) -> None:
    assert a.number is not None
    assert b.number is not None
    if a.unit != "台":
        assert as_ratio(a) == a.number / 100
    if a.kind == b.kind == "amount" and b.number:
        assert share_of(a, b) == a.number / b.number
