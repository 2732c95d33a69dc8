"""What is asked of the solver: numbers to find, what must hold of them, and what each change costs."""

from collections.abc import Mapping, Sequence

from auditor.ground.record import record
from auditor.repair.condition import Condition
from auditor.repair.polynomial import Place

RELATIVE = 10**9        # what a change as large as the number itself costs: billionths are counted


@record
class FreeNumber:
    """A number to find. now: what stands there; low, high: between which it must lie; locked: it stays.

    weight: what it costs to change it at all; unit: what one unit of its last digit costs; height: how far it is up in
    the chain, 0 for the lowest.
    """

    place: Place
    now: int
    low: int
    high: int
    locked: bool
    weight: int
    unit: int
    height: int


@record
class NumberProblem:
    """Conditions on numbers. apart: answers that are known already; another one must differ from each of them."""

    unknowns: Sequence[FreeNumber]
    conditions: Sequence[Condition]
    apart: Sequence[Mapping[Place, int]] = ()


@record
class Solution:
    """Numbers that hold, and what they cost: values changed, relative change, height. Each cost with its bound.

    proven: no other answer costs less, the costs compared in that order.
    """

    numbers: Mapping[Place, int]
    costs: tuple[int, int, int]
    bounds: tuple[int, int, int]
    proven: bool


def unit_of(now: int) -> int:
    """What one unit of the last digit costs, in billionths of the number; at least one."""
    return max(1, round(RELATIVE / abs(now))) if now else RELATIVE


def costs_of(unknowns: Sequence[FreeNumber], numbers: Mapping[Place, int]) -> tuple[int, int, int]:
    """What an answer costs: the weights of what changed, how much it changed, how far up."""
    changed = [each for each in unknowns if numbers[each.place] != each.now]
    return (
        sum(each.weight for each in changed),
        sum(abs(numbers[each.place] - each.now) * each.unit for each in changed),
        sum(each.height for each in changed),
    )
