"""What the solver calls consistent, the audit finds clean."""

from fractions import Fraction
from pathlib import Path
from random import Random

import pytest

from auditor.repair.clusters import clusters
from auditor.repair.condition import AtMost, both
from auditor.repair.demands import Demand, Unsaid, demands_of
from auditor.repair.edits import edit_of
from auditor.repair.locks import Locks, lowest_rank, unknown_of
from auditor.repair.polynomial import Place, constant, value
from auditor.repair.question import NumberProblem
from auditor.repair.related import related, spoken_of
from auditor.repair.solver import best
from auditor.repair.trial import Trial, Verdict, standing
from auditor.run.folders import folders_at
from auditor.run.problems import Problems
from auditor.run.ruleset import ruleset_of
from auditor.run.run import Run
from benchmarks.generate import plans


def moved(trial: Trial, seed: int) -> tuple[int, list[Verdict]] | None:
    """One value moved by chance and all others made to fit: how many changed, and whether the audit is clean."""
    rows = trial.rows()
    catalogue, chance = trial.catalogue(rows), Random(seed)
    values = [each for each in catalogue.values.values() if each.sort == "target" and each.number]
    moving = chance.choice(values)
    number = moving.number or 0
    wanted = number + chance.choice((-1, 1)) * max(1, abs(number) * chance.randint(1, 20) // 100)
    keys = related(rows.plans, {(moving.place[0], moving.indicator)})
    found = list(demands_of(rows.plans, trial.levels, catalogue, lambda key: spoken_of(key) in keys))
    assert not [each for each in found if isinstance(each, Unsaid) and each.reason == "other-verdict"]
    demands = [each for each in found if isinstance(each, Demand)]
    first = next(each for each in demands if moving.place in each.places)
    cluster, = clusters(demands, [first])
    places: set[Place] = {place for each in cluster.demands for place in each.places}
    rank = lowest_rank(catalogue.plans.values())
    unknowns = [unknown_of(catalogue.values[place], catalogue, False, Locks(), 10, rank) for place in sorted(places)]
    off = value(moving.place, Fraction(1)).minus(constant(wanted))
    conditions = [each.condition for each in cluster.demands]
    answer = best(NumberProblem(unknowns, [*conditions, both(AtMost(off), AtMost(off.scaled(Fraction(-1))))]), 20.0)
    if answer is None:
        return None
    edits = [
        edit_of(catalogue.values[place], new) for place, new in answer.numbers.items()
        if new != catalogue.values[place].number
    ]
    new = standing(trial.changed(edits).audit()).new_since(standing(trial.audit()))
    return len(edits), new


@pytest.mark.parametrize("seed", range(4))
def test_values_that_fit_are_found_clean(tmp_path: Path, seed: int) -> None:
    for id, text in plans("XS", seed):
        (tmp_path / f"{id}.plan.yaml").write_text(text, encoding="utf-8")
    problems = Problems()
    rules = ruleset_of(None, (), (), problems)
    with Run(rules.judging, cached=False) as run:
        family = run.families(folders_at([str(tmp_path)], problems), problems)[0]
        problems.stop()
        made = moved(Trial(run, family, rules), seed)
    assert made is None or not made[1]
