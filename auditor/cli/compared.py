"""Which two states `auditor diff` means by its arguments: two plans, or a commit and today."""

import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from auditor.difference.change import Difference
from auditor.difference.families import compare_families, compare_two, only
from auditor.ground.problem import InputError, mistake
from auditor.ground.words import say
from auditor.judge.dependencies import around
from auditor.messages.difference import DIFF, REPORT
from auditor.model.plan import Plan
from auditor.read.config import Config
from auditor.read.files import plan_files, shown_path
from auditor.run.comparison import families_then
from auditor.run.family import PlanFamily
from auditor.run.folders import PLAN_FILE, chosen_plans, configuration, folders_at, known_plans, places_of
from auditor.run.history import commit_at
from auditor.run.plan_file import plan_file
from auditor.run.plans import NO_RULES
from auditor.run.problems import Problems
from auditor.run.run import Run
from auditor.run.verdicts import Step

HEAD = "HEAD"


def compared(given: tuple[str, ...], named_config: str | None, step: Step) -> Difference:
    """The comparison that up to two arguments mean. Raises InputError.

    Two plans (files or ids); a commit and a plan; a plan alone, against the last commit; a commit alone, or
    nothing: all families of the configuration against it. What is both a plan id and a commit is the plan.
    """
    if len(given) > 2:
        raise _refused("too-many")
    config = configuration(named_config)
    files = [name for name in given if _is_file(name)]
    with Run(NO_RULES, step=step) as run:
        today = [] if given and len(files) == len(given) else _read(run, places_of(config))
        plans = [name for name in given if name in files or name in known_plans(today)]
        if len(given) == 2 and given[1] not in plans:
            raise _refused("file-first", found=given[1])
        if len(plans) == 2:
            return _two(given[0], given[1], today, run)
        ref = HEAD if len(plans) == len(given) else given[0]
        return _since(ref, plans[0] if plans else None, today, config, run)


def _refused(sentence: str, **values: object) -> InputError:
    return mistake(say(DIFF, sentence, **values))


def _is_file(named: str) -> bool:
    return named.endswith(PLAN_FILE) or os.path.isfile(named)


def _read(run: Run, places: Sequence[str]) -> list[PlanFamily]:
    problems = Problems()
    families = run.families(folders_at(places, problems), problems)
    problems.stop()
    return families


def _since(ref: str, plan: str | None, today: list[PlanFamily], config: Config, run: Run) -> Difference:
    """The families of today against those of a commit; of one plan only, where one is named."""
    file = "" if plan is None else shown_path(Path(plan)) if _is_file(plan) else _file_named(plan, today)
    if file and os.path.exists(file) and not any(file in family.files.values() for family in today):
        today = _read(run, (file,))
    elif not today:
        today = _read(run, places_of(config))   # the file that is named is gone: it may have been there then
    commit = commit_at(ref, [Path(family.folder or ".") for family in today])
    run.step("then", 0, 0)
    with TemporaryDirectory(prefix="auditor-") as place:
        before = families_then(commit, today, run, config, Path(place))
        then, now = ({family.folder: run.plan_set(family) for family in some} for some in (before, today))
        whole = compare_families(then, now, commit.ref)
    if not file:
        return whole
    found = only(whole, (file,))
    if not found.plans:
        raise _refused("not-then", ref=ref, file=file)
    return found


def _named(id: str, families: list[PlanFamily]) -> tuple[PlanFamily, str]:
    problems = Problems()
    chosen = chosen_plans((id,), families, problems)
    problems.stop()
    return chosen[0]


def _file_named(id: str, families: list[PlanFamily]) -> str:
    family, plan = _named(id, families)
    return family.files[plan]


def _two(first: str, second: str, today: list[PlanFamily], run: Run) -> Difference:
    """Two plans; what has not followed is looked for in the family of the second."""
    problems = Problems()
    before, after = (problems.attempt(partial(_plan, name, today, run)) for name in (first, second))
    if before is None or after is None:
        raise InputError(problems.found)
    if os.path.realpath(before.file) == os.path.realpath(after.file):
        raise _refused("one-plan", file=before.file)
    remarks = () if (before.level, before.region) == (after.level, after.region) else (REPORT["strangers"],)
    try:
        family = _read(run, (second,))[0] if _is_file(second) else _named(second, today)[0]
    except InputError as error:
        problem = error.problems[0]
        at = f"{problem.mark}: " if problem.mark is not None else ""
        words = say(REPORT, "no-family", file=after.file, at=at, problem=problem.words)
        return compare_two(before, after, None, (*remarks, words))
    return compare_two(before, after, run.plan_set(family, around(family.summaries, after.id)), remarks)


def _plan(named: str, today: list[PlanFamily], run: Run) -> Plan:
    """One plan by its id, or by its file alone, wherever that lies. Raises InputError."""
    if not _is_file(named):
        family, id = _named(named, today)
        return run.plan_set(family, (id,)).plans[id]
    plan_files([named])
    plan, problems = run.pool.own.reader.loaded(plan_file(named, shown_path(Path(named))))
    if plan is None or problems:
        raise InputError(problems)
    return plan
