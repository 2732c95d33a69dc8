"""What the solver finds is the least: for small families the same as trying everything."""

from pathlib import Path
from random import Random

import pytest

from auditor.repair.clusters import clusters
from auditor.repair.locks import Locks
from auditor.repair.proposal import Wish
from auditor.repair.question import Question
from auditor.repair.repair import wanted
from auditor.repair.search import Search
from auditor.repair.solver import best
from auditor.repair.start import Start
from auditor.repair.trial import Trial
from tests.repair.brute import cheapest
from tests.repair.small import divided, tried

HIGHEST = 24        # numbers above are not tried


def random_family(chance: Random) -> dict[str, str]:
    """A target that districts divide, with shares and a second place that says it, one number of them wrong."""
    districts = ["east-district", "west-district", "north-district"][: chance.randint(2, 3)]
    numbers = [chance.randint(2, 9) for _ in districts]
    total = sum(numbers)
    said = total + chance.choice((0, 0, 1, -1))
    parts = {}
    for id, number in zip(districts, numbers, strict=True):
        share = f"|share: {100 * number // total}%" if chance.random() < 0.3 else ""
        parts[id] = f"{max(1, number - chance.choice((0, 0, 1)))}台{share}"
    statement = f"    statements: [{{part: body, name: 更新电梯, targets: {{2027: {said}台}}}}]\n"
    return divided(f"{total + chance.choice((0, 1, 2))}台", parts, statement if chance.random() < 0.6 else "")


@pytest.mark.parametrize("seed", range(8))
def test_no_answer_costs_less(tmp_path: Path, seed: int) -> None:
    chance = Random(seed)
    locks = Locks(locked={"city"} if chance.random() < 0.4 else set())
    with tried(tmp_path, random_family(chance)) as trial:
        checked = compare(trial, locks)
    assert checked is not None


def compare(trial: Trial, locks: Locks) -> int | None:
    """Holds every answer against trying everything; how many values were free, None where an answer differs."""
    start = Start(trial, Wish(locks=locks))
    free = 0
    for cluster in clusters(start.demands, wanted(start)):
        search = Search(start, cluster, strict=True)
        question = Question(search.unknowns(1000), [each.condition for each in search.demands])
        answer = best(question, 20.0)
        found = cheapest(question, HIGHEST, 2)
        free += sum(not each.locked for each in question.unknowns)
        if answer is None or answer.costs[0] > 2:
            if found is not None:
                return None
        elif not answer.proven or (max(answer.numbers.values()) <= HIGHEST and found != answer.costs):
            return None
    return free
