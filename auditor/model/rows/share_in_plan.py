"""A percentage whose name says of which whole it is a part, and the amounts of both in the same plan."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from typing import TYPE_CHECKING

from auditor.ground.missing import Missing
from auditor.text.comparable import paired
from auditor.text.digits import digit_of
from auditor.text.name import is_part_named, part_of_whole, same_name
from auditor.text.quantity import CEILINGS, FLOORS, Quantity
from auditor.text.unit import PERCENT

if TYPE_CHECKING:
    from auditor.model.rows.target import TargetRow

_NUMBERS = ("unstated", "at_least")


def part_and_whole(row: TargetRow) -> tuple[TargetRow, TargetRow] | None:
    """Of 非化石能源占能源消费总量比重: the amounts of 非化石能源消费量 and 能源消费总量, of the same year.

    None where the name says no such thing, or the plan does not have exactly one row of each.
    """
    names = part_of_whole(row.name) if row.kind in ("rate", "percent") and row.unit == PERCENT else None
    if names is None:
        return None
    part, whole = names
    parts = _amounts(row, lambda name: same_name(name, part) or is_part_named(name, part, whole))
    wholes = _amounts(row, lambda name: same_name(name.replace("总", ""), whole.replace("总", "")))
    if len(parts) != 1 or len(wholes) != 1 or parts[0] is wholes[0]:
        return None
    one, other = parts[0], wholes[0]
    return (one, other) if one.footing.basis == other.footing.basis else None


def _amounts(row: TargetRow, called: Callable[[str], bool]) -> list[TargetRow]:
    others = [each for each in row.plan.indicators if each is not row.indicator and called(each.name)]
    found = [each.by_year.get(row.when) for each in others]
    return [
        each for each in found
        if each is not None and each.kind == "amount" and each.quantity.upper is None and each.bound in _NUMBERS
    ]


def share(row: TargetRow) -> Fraction | Missing | None:
    """What the amount of the part is of that of the whole."""
    both = part_and_whole(row)
    if both is None:
        return None
    pair = paired(both[0].quantity, both[1].quantity)
    if isinstance(pair, Missing):
        return pair
    return pair[0] / pair[1] if pair[1] else None


def fits(row: TargetRow) -> bool | Missing | None:
    """Whether a percentage is what the amounts make it, all at the digits written; more is no fault of a floor."""
    both, made = part_and_whole(row), share(row)
    if both is None or made is None or isinstance(made, Missing) or row.quantity.number is None:
        return made if isinstance(made, Missing) else None
    off = _off(both[0].quantity) + _off(both[1].quantity)
    half = digit_of(row.quantity) / 2
    low, high = (100 * made * (1 - off), 100 * made * (1 + off))
    lowest, highest = row.quantity.number - half, (row.quantity.upper or row.quantity.number) + half
    if row.bound == "about":
        return True
    return (low <= highest or row.bound in FLOORS) and (lowest <= high or row.bound in CEILINGS)


def _off(quantity: Quantity) -> Fraction:
    """By what part of itself a number may be off at its last digit."""
    return abs(digit_of(quantity) / 2 / quantity.number) if quantity.number else Fraction(0)
