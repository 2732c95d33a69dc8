"""What the solver finds is the least: for small families the same as trying everything."""

from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from auditor.repair.clusters import clusters
from auditor.repair.condition import holds
from auditor.repair.locks import Locks
from auditor.repair.proposal import Wish
from auditor.repair.question import NumberProblem
from auditor.repair.repair import wanted
from auditor.repair.search import Search
from auditor.repair.solver import best
from auditor.repair.start import FamilyBefore
from auditor.repair.trial import Trial
from benchmarks.repair.brute import cheapest
from tests.repair.random_families import SHAPES
from tests.repair.small import tried

REACH = 30          # how far from what it is a number is tried
MOST = 3            # answers that change more values are not looked for
SEEDS = 6


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("seed", range(SEEDS))
def test_no_answer_costs_less(tmp_path: Path, shape: Callable[[Random], dict[str, str]], seed: int) -> None:
    chance = Random(seed)
    plans = shape(chance)
    locks = Locks(locked={"city"} if chance.random() < 0.3 else set(), allowed={"above"} if seed % 2 else set())
    with tried(tmp_path, plans) as trial:
        compare(trial, locks)


def compare(trial: Trial, locks: Locks) -> list[int]:
    """Holds every answer against trying everything; how many values were free in each question."""
    start = FamilyBefore(trial, Wish(locks=locks))
    free = []
    for cluster in clusters(start.demands, wanted(start)):
        search = Search(start, cluster, strict=True)
        question = NumberProblem(search.unknowns(1000), [each.condition for each in search.demands])
        answer = best(question, 20.0)
        found = cheapest(question, MOST, REACH)
        free.append(sum(not each.locked for each in question.unknowns))
        if answer is None:
            assert found is None
            continue
        assert answer.proven
        assert all(holds(each, answer.numbers) for each in question.conditions)
        assert found == answer.costs if answer.costs[0] <= MOST else found is None
    return free
