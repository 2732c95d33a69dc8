"""Which two states `auditor diff` means by its arguments: two plans, or a commit and today."""

import os
from collections.abc import Callable
from functools import partial
from pathlib import Path

from auditor.difference.change import Difference
from auditor.difference.families import compare_families, compare_two, only
from auditor.families import (
    PLAN_FILE,
    PlanFamily,
    Problems,
    chosen_plans,
    configuration,
    families_at,
    known_plans,
    own_places,
    places_of,
)
from auditor.history import commit_at
from auditor.history import families_at as families_then
from auditor.load.config import Config
from auditor.load.files import checked, plan_files, shown_path
from auditor.load.plan import load_plan
from auditor.messages.difference import DIFF, REPORT
from auditor.plan import Plan
from auditor.problem import InputError, Problem
from auditor.source import Node
from auditor.words import say

HEAD = "HEAD"
Step = Callable[[str, int, int], None]


def compared(given: tuple[str, ...], named_config: str | None, step: Step) -> Difference:
    """The comparison that up to two arguments mean. Raises InputError.

    Two plans (files or ids); a commit and a plan; a plan alone, against the last commit; a commit alone, or
    nothing: all families of the configuration against it. What is both a plan id and a commit is the plan.
    """
    if len(given) > 2:
        raise _refused("too-many")
    config = configuration(named_config)
    step("plans", 0, 0)
    files = [name for name in given if _is_file(name)]
    today = [] if given and len(files) == len(given) else _read(places_of(config))
    plans = [name for name in given if name in files or name in known_plans(today)]
    if len(given) == 2 and given[1] not in plans:
        raise _refused("file-first", found=given[1])
    if len(plans) == 2:
        return _two(given[0], given[1], today)
    ref = HEAD if len(plans) == len(given) else given[0]
    return _since(ref, plans[0] if plans else None, today, config, step)


def _refused(sentence: str, **values: object) -> InputError:
    return InputError([Problem(None, say(DIFF, sentence, **values))])


def _is_file(named: str) -> bool:
    return named.endswith(PLAN_FILE) or os.path.isfile(named)


def _read(places: tuple[str, ...]) -> list[PlanFamily]:
    problems = Problems()
    families = families_at(places, problems)
    problems.stop()
    return families


def _since(ref: str, plan: str | None, today: list[PlanFamily], config: Config, step: Step) -> Difference:
    """The families of today against those of a commit; of one plan only, where one is named."""
    if plan is None:
        own_places(config)      # of the examples that come with the auditor nobody edits the history
    file = "" if plan is None else shown_path(Path(plan)) if _is_file(plan) else _named(plan, today)[1].file
    if file and os.path.exists(file) and not _holds(today, file):
        today = _read((file,))
    elif not today:
        today = _read(places_of(config))        # the file that is named is gone: it may have been there then
    commit = commit_at(ref, [Path(family.folder or ".") for family in today])
    step("then", 0, 0)
    before = {family.folder: family.plan_set for family in families_then(commit, today, config)}
    whole = compare_families(before, {family.folder: family.plan_set for family in today}, commit.ref)
    if not file:
        return whole
    found = only(whole, (file,))
    if not found.plans:
        raise _refused("not-then", ref=ref, file=file)
    return found


def _holds(families: list[PlanFamily], file: str) -> bool:
    return any(plan.file == file for family in families for plan in family.plan_set.plans.values())


def _named(id: str, families: list[PlanFamily]) -> tuple[PlanFamily, Plan]:
    problems = Problems()
    chosen = chosen_plans((id,), families, problems)
    problems.stop()
    (family, found), = chosen
    return family, family.plan_set.plans[found]


def _two(first: str, second: str, today: list[PlanFamily]) -> Difference:
    """Two plans; what has not followed is looked for in the family of the second."""
    problems = Problems()
    before, after = (problems.attempt(partial(_plan, name, today)) for name in (first, second))
    if before is None or after is None:
        raise InputError(problems.found)
    if os.path.realpath(before.file) == os.path.realpath(after.file):
        raise _refused("one-plan", file=before.file)
    remarks = () if (before.level, before.region) == (after.level, after.region) else (REPORT["strangers"],)
    if not _is_file(second):
        return compare_two(before, after, _named(second, today)[0].plan_set, remarks)
    try:
        (family,) = _read((second,))
    except InputError as error:
        problem = error.problems[0]
        at = f"{problem.mark}: " if problem.mark is not None else ""
        words = say(REPORT, "no-family", file=after.file, at=at, problem=problem.words)
        return compare_two(before, after, None, (*remarks, words))
    return compare_two(before, after, family.plan_set, remarks)


def _plan(named: str, today: list[PlanFamily]) -> Plan:
    """One plan by its id, or by its file alone, wherever that lies. Raises InputError."""
    if not _is_file(named):
        return _named(named, today)[1]
    plan_files([named])
    document, problems = checked(named, "plan", shown_path(Path(named)))
    if document is None:
        raise InputError(problems)
    plan, problems = load_plan(Node(document.tree, document.marks, document.file), document.digest)
    if problems:
        raise InputError(problems)
    return plan
