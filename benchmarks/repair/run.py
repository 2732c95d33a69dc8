"""Breaks made and repaired, with what came of each."""

import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

from auditor.ground.record import record
from auditor.repair.proposal import Repair, Wish
from auditor.repair.repair import repair
from auditor.repair.trial import Trial
from auditor.run.folders import folders_at
from auditor.run.problems import Problems
from auditor.run.ruleset import ruleset_of
from auditor.run.run import Run
from benchmarks.generate import plans
from benchmarks.repair.broken import Broken, broken


@record
class Outcome:
    """What came of one break. seconds: of the repair; audit: of an audit of the broken family."""

    broken: Broken
    repair: Repair
    seconds: float
    audit: float

    @property
    def kind(self) -> str:
        """In one word."""
        repair = self.repair
        if not repair.whole:
            return "no way"
        if any(repair.is_left(each.key) for part in repair.parts for each in part.chosen):
            return "left"
        notes = {severity for key in repair.new for severity in [repair.after.verdicts[key][1]]}
        if notes:
            return "new notes" if notes == {"note"} else "new"
        if not repair.parts:
            return "not linear"
        undone = [(edit.value.place, edit.raw) for edit in repair.edits] == [
            (self.broken.value.place, self.broken.value.raw)
        ]
        return "undone" if undone else f"other, {min(len(repair.edits), 4)} values"


def outcomes(size: str, seed: int, count: int) -> Iterator[Outcome]:
    """So many breaks of one generated family, each repaired."""
    with tempfile.TemporaryDirectory() as folder:
        for id, text in plans(size, seed):
            Path(folder, f"{id}.plan.yaml").write_text(text, encoding="utf-8")
        problems = Problems()
        rules = ruleset_of(None, (), (), problems)
        with Run(rules.judging, cached=False) as run:
            family = run.families(folders_at([folder], problems), problems)[0]
            problems.stop()
            yield from _of(Trial(run, family, rules), Random(f"repair/{size}/{seed}"), count)


def _of(trial: Trial, chance: Random, count: int) -> Iterator[Outcome]:
    catalogue = trial.catalogue(trial.rows())
    made = 0
    while made < count:
        started = time.perf_counter()
        wrong = broken(trial, catalogue, chance)
        audit = time.perf_counter() - started
        if wrong is None:
            continue
        made += 1
        started = time.perf_counter()
        made_good = repair(wrong.trial, Wish())
        yield Outcome(wrong, made_good, time.perf_counter() - started, audit)


def counted(found: Iterator[Outcome]) -> tuple[Counter[str], list[Outcome]]:
    """How often each kind of outcome came, and all of them."""
    every = list(found)
    return Counter(each.kind for each in every), every
