"""What `what-if` says to flip, against a full audit of the edited files, in cases made by chance."""

import tempfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

from auditor.repair.edits import ValueEdit, edit_of, edited
from auditor.repair.flips import Said, flips, verdicts_in
from auditor.repair.trial import Trial, Verdict, content
from auditor.repair.what_if import Set, what_if
from auditor.run.folders import folders_at
from auditor.run.problems import Problems
from auditor.run.ruleset import ruleset_of
from auditor.run.run import Run
from benchmarks.generate import plans


def agreements(size: str, seed: int, count: int) -> Iterator[bool]:
    """Of so many values set by chance, whether every verdict flips that a full audit of the edited files says."""
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as other:
        for id, text in plans(size, seed):
            Path(folder, f"{id}.plan.yaml").write_text(text, encoding="utf-8")
        problems = Problems()
        rules = ruleset_of(None, (), (), problems)
        with Run(rules.judging, cached=False) as run:
            trial = Trial(run, run.families(folders_at([folder], problems), problems)[0], rules)
            problems.stop()
            yield from _of(trial, Path(other), Random(f"what-if/{size}/{seed}"), count)


def _of(trial: Trial, folder: Path, chance: Random, count: int) -> Iterator[bool]:
    rows = trial.rows()
    catalogue = trial.catalogue(rows)
    before = verdicts_in(rows, trial.family.files, trial.levels)
    values = [each for each in catalogue.values.values() if each.sort == "target" and each.number]
    for _ in range(count):
        value = chance.choice(values)
        number = value.number or 0
        edit = edit_of(value, number + chance.choice((-1, 1)) * max(1, abs(number) * chance.randint(1, 60) // 100))
        plan = value.place[0]
        for id, place in trial.family.places.items():
            data = content(place)
            plain = edited(data, [_alone(edit)]) if id == plan else data
            (folder / f"{id}.plan.yaml").write_bytes(plain)
        told = what_if(trial, [Set(plan, value.indicator, value.when, edit.raw)], 20.0, solve=False)
        yield set(told.flips) == set(flips(before, _whole(folder, trial)))


def _alone(edit: ValueEdit) -> ValueEdit:
    """The value alone."""
    return ValueEdit(edit.value, edit.raw, edit.number)


def _whole(folder: Path, trial: Trial) -> dict[Verdict, Said]:
    problems = Problems()
    with Run(trial.rules.judging, cached=False) as run:
        whole = Trial(run, run.families(folders_at([str(folder)], problems), problems)[0], trial.rules)
        problems.stop()
        return verdicts_in(whole.rows(), whole.family.files, whole.levels)
