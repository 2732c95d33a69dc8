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
from auditor.repair.trial import Trial, content, standing
from auditor.run.folders import folders_at
from auditor.run.problems import Problems
from auditor.run.ruleset import ruleset_of
from auditor.run.run import Run
from benchmarks.generate import plans
from benchmarks.repair.broken import Broken, broken


@record
class Outcome:
    """What came of one break. seconds: of the repair; audit: of an audit of the broken family.

    agreed: whether the files, written and audited anew, are found as the repair says.
    """

    broken: Broken
    repair: Repair
    seconds: float
    audit: float
    agreed: bool

    @property
    def kind(self) -> str:
        """In one word."""
        repair = self.repair
        if not self.agreed:
            return "not as said"
        if not repair.whole:
            return "no way"
        if any(repair.is_left(each.key) for part in repair.parts for each in part.chosen):
            return "left"
        notes = {severity for key in repair.new for severity in [repair.after.verdicts[key][1]]}
        if notes:
            return "new notes" if notes == {"note"} else "new"
        if not repair.parts:
            return "not linear"
        if {(each.value.place, each.raw) for each in repair.edits} == {
            (each.value.place, each.value.raw) for each in self.broken.edits
        }:
            return "undone"
        few, many = len(repair.edits), len(self.broken.edits)
        return "other, fewer" if few < many else "other, as many" if few == many else "other, more"


def outcomes(size: str, seed: int, count: int, breaks: int, write: bool) -> Iterator[Outcome]:
    """So many cases of one generated family, in each of which so many numbers are broken, and repaired.

    write: also written to files, which are audited anew.
    """
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as other:
        for id, text in plans(size, seed):
            Path(folder, f"{id}.plan.yaml").write_text(text, encoding="utf-8")
        problems = Problems()
        rules = ruleset_of(None, (), (), problems)
        with Run(rules.judging, cached=False) as run:
            family = run.families(folders_at([folder], problems), problems)[0]
            problems.stop()
            chance = Random(f"repair/{size}/{seed}")
            yield from _of(Trial(run, family, rules), chance, count, breaks, Path(other) if write else None)


def _of(trial: Trial, chance: Random, count: int, breaks: int, folder: Path | None) -> Iterator[Outcome]:
    catalogue = trial.catalogue(trial.rows())
    made = 0
    while made < count:
        started = time.perf_counter()
        wrong = broken(trial, catalogue, chance, breaks)
        audit = time.perf_counter() - started
        if wrong is None:
            continue
        made += 1
        started = time.perf_counter()
        found = repair(wrong.trial, Wish())
        seconds = time.perf_counter() - started
        yield Outcome(wrong, found, seconds, audit, folder is None or _agreed(wrong.trial, found, folder))


def _agreed(trial: Trial, found: Repair, folder: Path) -> bool:
    """Whether the repaired files, audited by a run of their own, have the verdicts that the repair says."""
    changed = trial.changed(found.edits)
    for id, place in changed.family.places.items():
        (folder / f"{id}.plan.yaml").write_bytes(content(place))
    problems = Problems()
    with Run(trial.rules.judging, cached=False) as run:
        fresh = Trial(run, run.families(folders_at([str(folder)], problems), problems)[0], trial.rules)
        problems.stop()
        return standing(fresh.audit()) == found.after


def counted(found: Iterator[Outcome]) -> tuple[Counter[str], list[Outcome]]:
    """How often each kind of outcome came, and all of them."""
    every = list(found)
    return Counter(each.kind for each in every), every
