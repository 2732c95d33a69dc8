"""What the last written digit of a number is worth: nothing where things are counted one by one."""

from dataclasses import replace
from fractions import Fraction
from typing import Final

from auditor.ground.missing import Missing
from auditor.text.comparable import paired
from auditor.text.quantity import Quantity
from auditor.text.unit import PERCENT, measures

NOTHING: Final = Fraction(0)


def digit_of(value: Quantity) -> Fraction:
    """What one unit of the last digit is worth; nothing for whole numbers of things that are counted (台, 户, 人)."""
    step = value.step
    if step is None or (step == 1 and value.kind == "amount" and not measures(value.unit)):
        return NOTHING
    return step


def granted(child: Quantity, parent: Quantity) -> Fraction:
    """What is granted to an amount in another unit than its parent's: half its last digit, in the unit of the parent.

    1.9万亩 stands under 1.27千公顷, which are 1.905万亩.
    """
    if child.unit == parent.unit or child.kind != "amount" or parent.kind != "amount" or not digit_of(child):
        return NOTHING
    pair = paired(replace(child, number=digit_of(child), upper=None), parent)
    return NOTHING if isinstance(pair, Missing) else abs(pair[0]) / 2


def part_digit(a: Quantity, b: Quantity) -> Fraction:
    """How far a percentage may lie from a part said as a fraction, and be that part: 66.7% and 三分之二.

    In the unit of `b`: half the last digit of the percentage.
    """
    if {a.unit, b.unit} != {PERCENT, ""} or "rate" not in (a.kind, b.kind):
        return NOTHING
    said = a if a.unit == PERCENT else b
    return (said.step or NOTHING) / (2 if said is b else 200)


def across(a: Quantity, b: Quantity) -> Fraction:
    """How far two amounts in unlike units may lie apart and be one number: half the last digit of the coarser."""
    both = a.kind == b.kind == "amount"
    return max(granted(a, b), digit_of(b) / 2) if both else NOTHING
