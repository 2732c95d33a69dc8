"""Broken families are repaired as the benchmark says, in files too; the brute force finds what is least."""

from fractions import Fraction

import pytest

from auditor.repair.condition import AtMost
from auditor.repair.polynomial import Polynomial, Term
from auditor.repair.question import FreeNumber, NumberProblem, unit_of
from benchmarks.repair.brute import cheapest
from benchmarks.repair.run import outcomes


@pytest.mark.parametrize("breaks", [1, 3])
def test_what_is_broken_is_repaired_and_the_files_agree(breaks: int) -> None:
    found = list(outcomes("XS", 1, 2, breaks, write=True))
    assert all(each.agreed for each in found)
    assert {each.kind for each in found} <= {"undone", "other, as many", "other, fewer", "new notes"}


def question(*conditions: AtMost) -> NumberProblem:
    """Numbers 10, 20 and 30, of which the last is locked."""
    unknowns = [
        FreeNumber(("plan", number), now, 1, 1000, number == 2, 1, unit_of(now), number)
        for number, now in enumerate((10, 20, 30))
    ]
    return NumberProblem(unknowns, conditions)


def at_least(least: int, *places: int) -> AtMost:
    """Some numbers make so much together."""
    terms: dict[Term, Fraction] = {(("plan", place),): Fraction(-1) for place in places}
    return AtMost(Polynomial({**terms, (): Fraction(least)}))


@pytest.mark.parametrize(("conditions", "cost"), [
    ((at_least(60, 0, 1, 2),), (0, 0, 0)),
    ((at_least(62, 0, 1, 2),), (1, 10**8, 1)),                       # 20 → 22 is nearer than 10 → 12
    ((at_least(62, 0, 1, 2), at_least(11, 0)), (1, 2 * 10**8, 0)),
    ((at_least(61, 0, 1, 2), at_least(12, 0), at_least(22, 1)), (2, 3 * 10**8, 1)),
    ((at_least(31, 2),), None),
])
def test_the_brute_force_finds_the_least(conditions: tuple[AtMost, ...], cost: tuple[int, int, int] | None) -> None:
    assert cheapest(question(*conditions), 3, 20) == cost
