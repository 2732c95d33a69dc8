"""Why there is no way: the demands, and the numbers that must stay, that exclude each other; none can be left out."""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from auditor.ground.record import record
from auditor.repair.condition import AtMost, Condition, both
from auditor.repair.demands import Demand
from auditor.repair.polynomial import Place, constant, value
from auditor.repair.question import FreeNumber
from auditor.repair.solver import TooLarge, core, possible


@record
class Conflict:
    """What cannot be together. locked: the numbers that stay, and why (a key of the message table)."""

    demands: tuple[Demand, ...]
    locked: tuple[tuple[Place, str], ...]

    @property
    def notes(self) -> bool:
        """Whether a mere note is among what is demanded."""
        return any(each.severity == "note" for each in self.demands)


def conflict_of(
    demands: Sequence[Demand], unknowns: Sequence[FreeNumber], reasons: Mapping[Place, str], seconds: float
) -> Conflict | None:
    """The demands and locks of which none can be left out; None where that could not be found in time.

    reasons: why a number stays.
    """
    free = [_free(each) for each in unknowns]
    stays = [each for each in unknowns if each.locked]
    conditions: list[Condition] = [each.condition for each in demands]
    conditions += [_is(each) for each in stays]
    try:
        places = core(free, conditions, seconds)
        if places is None:
            return None
        left = list(places)
        for place in places:
            others = [other for other in left if other != place]
            if possible(free, [conditions[other] for other in others], seconds) is False:
                left = others
    except TooLarge:
        return None
    count = len(demands)
    return Conflict(
        tuple(demands[place] for place in left if place < count),
        tuple((stays[place - count].place, reasons[stays[place - count].place]) for place in left if place >= count),
    )


def _free(each: FreeNumber) -> FreeNumber:
    return FreeNumber(each.place, each.now, each.low, each.high, False, each.weight, each.unit, each.height)


def _is(each: FreeNumber) -> Condition:
    """A number is what stands there."""
    off = value(each.place, Fraction(1)).minus(constant(each.now))
    return both(AtMost(off), AtMost(off.scaled(Fraction(-1))))
