"""What is left for those below that have not said: how much together, and how much each alone."""

from collections.abc import Iterable
from fractions import Fraction
from math import ceil, floor

from auditor.ground.missing import Missing
from auditor.ground.record import record
from auditor.model.rows.allocation import AllocationRow
from auditor.text.digits import digit_of
from auditor.text.quantity import Quantity
from auditor.text.total import Sum, with_digit


@record
class Room:
    """Between what the missing amounts must lie, in the unit of the target; None: no end. `like`: how it is written.

    least, most: of all that are missing together; alone: of one of them, whatever the others say.
    """

    allocation: AllocationRow
    missing: tuple[str, ...]
    least: Fraction | None
    most: Fraction | None
    alone: tuple[Fraction | None, Fraction | None]
    like: Quantity


def rooms(allocations: Iterable[AllocationRow]) -> list[Room]:
    """The room under each target whose sum is open because some below have not said."""
    return [found for row in allocations if (found := room_of(row)) is not None]


def room_of(row: AllocationRow) -> Room | None:
    """The room under one target; None where nobody is missing, or amounts do not add up."""
    made, number = row.low, row.target.number
    if not row.unanswered or "…" in row.unanswered or row.averaged or number is None or number < 0:
        return None
    if isinstance(made, Missing):
        if row.children or row.cells:
            return None
        made = Sum()
    step = row.target.quantity.step or Fraction(1)
    granted = with_digit(made, digit_of(row.target.quantity)).half if row.mode == "exact" else made.half
    gap = number - made.number
    least = None if row.mode == "ceiling" else max(Fraction(0), ceil((gap - granted) / step) * step)
    most = None if row.mode == "floor" else floor((gap + granted) / step) * step
    single = len(row.unanswered) == 1
    alone = (least if single and least is not None else Fraction(0), most)
    return Room(row, row.unanswered, least, most, alone, row.target.quantity)
