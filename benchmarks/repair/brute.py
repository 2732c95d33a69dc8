"""The cheapest answer to a question, found by trying: every choice of values, every number of all but one of them.

The last one needs no trying: with all others fixed, each inequality turns at one number of it, and the number nearest
to what stands there now is beside such a turn.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import combinations
from math import floor

from auditor.repair.condition import Condition, holds, inequalities, places
from auditor.repair.polynomial import Place
from auditor.repair.question import FreeNumber, NumberProblem, costs_of

Costs = tuple[int, int, int]
Numbers = dict[Place, int]


def cheapest(question: NumberProblem, most: int, reach: int) -> Costs | None:
    """The least cost of an answer that changes at most `most` values; None: there is none.

    reach: how far from what it is each number but one is tried. Each change is taken to weigh one.
    """
    free = [each for each in question.unknowns if not each.locked]
    for size in range(most + 1):
        best: Costs | None = None
        for some in combinations(free, size):
            best = _Choice(question, some, reach).cheapest(best)
        if best is not None:
            return best
    return None


class _Choice:
    """The answers that change just some values."""

    def __init__(self, question: NumberProblem, some: Sequence[FreeNumber], reach: int) -> None:
        self.unknowns = question.unknowns
        self.some = some
        self.reach = reach
        self.now = {each.place: each.now for each in question.unknowns}
        changed = {each.place for each in some}
        spoken = [(each, places([each])) for each in question.conditions]
        self.moving = [each for each, of in spoken if of & changed]
        self.possible = all(holds(each, self.now) for each, of in spoken if not of & changed)
        # after which value of `some` a condition is settled, and can be held against the numbers
        self.settled: list[list[Condition]] = [[] for _ in some]
        for each, of in spoken:
            if of & changed:
                self.settled[max(at for at, one in enumerate(some) if one.place in of)].append(each)

    def cheapest(self, best: Costs | None) -> Costs | None:
        """The cheapest of these and of what is known already."""
        if not self.possible:
            return best
        if not self.some:
            return costs_of(self.unknowns, self.now)
        for numbers in self._from(0, dict(self.now), 0, [best]):
            made = costs_of(self.unknowns, numbers)
            best = made if best is None else min(best, made)
        return best

    def _from(self, at: int, numbers: Numbers, spent: int, best: list[Costs | None]) -> Iterator[Numbers]:
        """Answers that may be cheaper than the best, the numbers of the values before `at` being chosen."""
        each = self.some[at]
        last = at + 1 == len(self.some)
        for number in self._nearest(each, numbers) if last else self._around(each):
            cost = spent + abs(number - each.now) * each.unit
            if best[0] is not None and cost > best[0][1]:
                return
            made = {**numbers, each.place: number}
            if not all(holds(condition, made) for condition in self.settled[at]):
                continue
            if last:
                found = costs_of(self.unknowns, made)
                best[0] = found if best[0] is None else min(best[0], found)
                yield made
                return
            yield from self._from(at + 1, made, cost, best)

    def _around(self, each: FreeNumber) -> Iterator[int]:
        """Other numbers of a value, those nearest to it first."""
        for off in range(1, self.reach + 1):
            yield from (number for number in (each.now - off, each.now + off) if each.low <= number <= each.high)

    def _nearest(self, each: FreeNumber, numbers: Numbers) -> list[int]:
        """The other numbers of the last value that may be nearest, in that order."""
        zero, one = {**numbers, each.place: 0}, {**numbers, each.place: 1}
        found = {each.now - 1, each.now + 1}
        for part in (part for condition in self.settled[-1] for part in inequalities(condition)):
            start = part.left.at(zero)
            slope = part.left.at(one) - start
            if slope:
                turn = floor(-start / Fraction(slope))
                found |= {turn - 1, turn, turn + 1}
        found = {number for number in found if each.low <= number <= each.high and number != each.now}
        return sorted(found, key=lambda number: abs(number - each.now))
