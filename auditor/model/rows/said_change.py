"""A change in one place and a level in another, held together by the base value: 72.5%, 提高7.5个百分点, 80%."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from auditor.ground.missing import Missing
from auditor.model.plan import Said
from auditor.text.comparable import paired
from auditor.text.compare import apply_growth
from auditor.text.digits import digit_of
from auditor.text.footing import grows_in_real_terms, is_change
from auditor.text.one_footing import whole_change
from auditor.text.quantity import CEILINGS, FLOORS, Quantity

if TYPE_CHECKING:
    from auditor.model.rows.statement import StatementRow
    from auditor.model.rows.target import TargetRow

_CLOSE = Fraction(1, 200)
_LEVELS = ("rate", "percent", "ratio")


def makes_target(row: StatementRow) -> bool | None:
    """Whether the base value and the change that one of two places says make the level that the other says.

    Everything at the digits written. None where neither says a change, or no base value is known. An amount may be
    one (85万亩, 新建35万亩, 120万亩): then only yes is an answer.
    """
    here, listed = row.as_target, row.target
    if listed is None:
        return None
    change, level = (here, listed) if is_change(here.quantity) or not is_change(listed.quantity) else (listed, here)
    base = change.baseline if is_change(change.quantity) else level.baseline
    if not isinstance(base, Said) or is_change(level.quantity) or level.quantity.number is None:
        return None
    real = in_real_terms(row)
    ends = _levels(base.quantity, change, level.quantity, rounded=not real)
    if ends is None:
        return None
    low, high = ends
    half, number, bound = digit_of(level.quantity) / 2, level.quantity.number, level.quantity.bound
    equal = low - half <= number <= high + half
    if not is_change(change.quantity) or bound == "about":
        return equal or None
    if real:            # prices rise: an end value may be above the product, or half a percent below it
        return number >= low * (1 - _CLOSE)
    return equal or (bound in FLOORS and number <= high + half) or (bound in CEILINGS and low - half <= number)


def in_real_terms(row: StatementRow) -> bool:
    """Whether one of the two places says a growth in real terms, the other an amount in the prices of its year."""
    here, listed = row.as_target, row.target
    if listed is None or is_change(here.quantity) == is_change(listed.quantity):
        return False
    first, second = here.footing.prices, listed.footing.prices
    return grows_in_real_terms(row.indicator.name) and (first is None or first != second)


def _levels(base: Quantity, change: TargetRow, level: Quantity, rounded: bool) -> tuple[Fraction, Fraction] | None:
    """The least and the most that a base value comes to by a change, in the unit of the level.

    rounded: both carry half a unit of their last digit.
    """
    quantity = change.quantity
    from_base, moved = paired(base, level), paired(quantity, level)
    if quantity.number is None or quantity.upper is not None:
        return None
    if base.unit != level.unit or isinstance(from_base, Missing):
        return None
    off, width = (digit_of(base) / 2, digit_of(quantity) / 2) if rounded else (Fraction(0), Fraction(0))
    if quantity.kind == "amount":
        made = None if isinstance(moved, Missing) else from_base[0] + moved[0]
        return None if made is None else (made - off - width, made + off + width)
    ends = [
        _moved(from_base[0] + side * off, replace(quantity, number=quantity.number + side * width), change, level)
        for side in (-1, 1)
    ]
    known = [end for end in ends if end is not None]
    return (min(known), max(known)) if len(known) == len(ends) else None


def _moved(base: Fraction, quantity: Quantity, change: TargetRow, level: Quantity) -> Fraction | None:
    """What a base comes to by a growth of an amount, or by points of a rate."""
    whole = whole_change(quantity, change.footing)
    if whole is None or whole.number is None:
        return None
    if whole.kind == "points":
        return base + whole.number if level.kind in _LEVELS else None
    made = apply_growth(base, whole) if level.kind == "amount" else None
    return made if isinstance(made, Fraction) else None
