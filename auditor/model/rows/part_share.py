"""A share whose name says of what it is which part (风电装机占发电装机比重), held against the amounts of both."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from auditor.ground.missing import Missing
from auditor.ground.record import record
from auditor.text.comparable import paired
from auditor.text.digits import digit_of
from auditor.text.name import core_of, part_and_whole
from auditor.text.quantity import CEILINGS, FLOORS, Quantity

if TYPE_CHECKING:
    from auditor.model.rows.indicator import IndicatorRow
    from auditor.model.rows.target import TargetRow

_LEAST = 2                  # letters of what a whole is of, which a part may have too: 能源消费, 非化石能源消费


@record
class PartOfWhole:
    """The amounts of the part and of the whole, in the year of the share."""

    part: TargetRow
    whole: TargetRow


def part_of_whole(share: TargetRow) -> PartOfWhole | None:
    """The two amounts that a share is of, by its name and theirs; None where the plan lacks either, or they are not of
    the same time."""
    named = part_and_whole(share.name) if share.kind in ("rate", "percent") else None
    if named is None:
        return None
    part_name, whole_name = map(core_of, named)
    tails = {whole_name[at:] for at in range(1, len(whole_name) - _LEAST + 1)} | {""}
    whole = _amount(share, {whole_name})
    part = _amount(share, {part_name + tail for tail in tails})
    if part is None or whole is None or part.indicator is whole.indicator:
        return None
    alike = (part.footing.basis, part.footing.months) == (whole.footing.basis, whole.footing.months)
    return PartOfWhole(part, whole) if alike else None


def _amount(share: TargetRow, names: set[str]) -> TargetRow | None:
    """The amount of the only row that has one of these names, in the year of the share."""
    rows: list[IndicatorRow] = [row for row in share.plan.indicators if core_of(row.name) in names]
    target = rows[0].by_year.get(share.when) if len(rows) == 1 else None
    return target if target is not None and target.numeric and target.kind == "amount" else None


def quotient(found: PartOfWhole) -> Fraction | None:
    """Part ÷ whole; None where the two do not divide."""
    both = paired(found.part.quantity, found.whole.quantity)
    return None if isinstance(both, Missing) or both[1] <= 0 else both[0] / both[1]


def fits(share: TargetRow, found: PartOfWhole) -> bool | None:
    """Whether some numbers that round to what is written, and keep their bounds, are part, whole and share."""
    made, said, half = quotient(found), share.quantity.number, digit_of(share.quantity) / 2
    if made is None or said is None:
        return None
    off_part, off_whole = _off(found.part.quantity), _off(found.whole.quantity)
    least = made * (1 - off_part) / (1 + off_whole) * 100
    most = made * (1 + off_part) / (1 - off_whole) * 100
    up, down = _open(share.quantity)
    part_up, part_down = _open(found.part.quantity)
    whole_up, whole_down = _open(found.whole.quantity)
    too_little = most < said - half and not (down or part_up or whole_down)
    too_much = least > said + half and not (up or part_down or whole_up)
    return not (too_little or too_much)


def _off(amount: Quantity) -> Fraction:
    """By what part of it an amount may have been rounded: half a unit of its last digit, up to a hundredth."""
    return min(digit_of(amount) / 2 / abs(amount.number), Fraction(1, 100)) if amount.number else Fraction(0)


def _open(quantity: Quantity) -> tuple[bool, bool]:
    """Whether it may be more than is written, and whether it may be less."""
    about = quantity.bound == "about"
    return quantity.bound in FLOORS or about, quantity.bound in CEILINGS or about
