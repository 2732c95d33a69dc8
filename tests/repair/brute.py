"""The cheapest answer to a question, found by trying everything."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, product

from auditor.repair.condition import Condition, holds, places
from auditor.repair.polynomial import Place
from auditor.repair.question import Question, Unknown, costs_of

Costs = tuple[int, int, int]


def cheapest(question: Question, highest: int, most: int) -> Costs | None:
    """The least cost of an answer with numbers up to `highest` that changes at most so many values."""
    now = {each.place: each.now for each in question.unknowns}
    free = [each for each in question.unknowns if not each.locked]
    for count in range(most + 1):
        found = [
            costs_of(question.unknowns, numbers)
            for some in combinations(free, count) for numbers in _tried(some, now, question.conditions, highest)
        ]
        if found:
            return min(found)
    return None


def _tried(
    some: Sequence[Unknown], now: Mapping[Place, int], conditions: Sequence[Condition], highest: int
) -> Iterator[Mapping[Place, int]]:
    """The answers that change just these values."""
    changed = {each.place for each in some}
    still = [each for each in conditions if not places([each]) & changed]
    if not all(holds(each, now) for each in still):
        return
    moving = [each for each in conditions if places([each]) & changed]
    ranges = [
        [number for number in range(each.low, min(each.high, highest) + 1) if number != each.now] for each in some
    ]
    for numbers in product(*ranges):
        made = {**now, **dict(zip((each.place for each in some), numbers, strict=True))}
        if all(holds(each, made) for each in moving):
            yield made
