"""How far one number may move, all others as they are, before a verdict flips."""

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from math import floor

from auditor.ground.record import record
from auditor.repair.condition import holds, inequalities
from auditor.repair.demands import Demand
from auditor.repair.polynomial import Place


@record
class Reach:
    """From where to where a number may go, with the demand that ends it on each side; None: nothing does."""

    place: Place
    low: int | None
    high: int | None
    below: Demand | None
    above: Demand | None


def reach_of(place: Place, demands: Iterable[Demand], numbers: Mapping[Place, int]) -> Reach:
    """The room of one number under the demands that hold now."""
    low = high = None
    below = above = None
    for demand in demands:
        if place not in demand.places or not demand.holds:
            continue
        spoken = {each: numbers[each] for each in demand.places}
        for sign in (-1, 1):
            end = _end(place, demand, spoken, sign)
            if end is None:
                continue
            if sign > 0 and (high is None or end < high):
                high, above = end, demand
            if sign < 0 and (low is None or end > low):
                low, below = end, demand
    return Reach(place, low, high, below, above)


def _end(place: Place, demand: Demand, numbers: Mapping[Place, int], sign: int) -> int | None:
    """The last number on one side with which a demand holds; None where it always does."""
    now = numbers[place]
    tried = {number for number in _turns(place, demand, numbers) if (number - now) * sign > 0}
    for number in sorted(tried, key=lambda each: each * sign):
        if not holds(demand.condition, {**numbers, place: number}):
            return number - sign
    return None


def _turns(place: Place, demand: Demand, numbers: Mapping[Place, int]) -> Iterator[int]:
    """The whole numbers beside those at which an inequality turns."""
    zero, one = {**numbers, place: 0}, {**numbers, place: 1}
    for each in inequalities(demand.condition):
        start = each.left.at(zero)
        slope = each.left.at(one) - start
        if slope:
            root = -start / Fraction(slope)
            yield from (floor(root) - 1, floor(root), floor(root) + 1)
