"""Why a rule came out as it did: the rows that a person names, and no more, are built for it."""

import os
from collections.abc import Sequence

from auditor.ground.problem import InputError, mistake
from auditor.ground.words import joined, say
from auditor.judge.compiled import CompiledRule, compile_rule
from auditor.judge.dependencies import dependencies_of
from auditor.judge.explain import Explanation, explained, subjects
from auditor.messages.explain import EXPLAIN
from auditor.messages.report import SUBJECTS
from auditor.model.address import nearest, plan_named
from auditor.model.rows.build import Family
from auditor.model.rule import RulePack
from auditor.read.config import settings_of, unknown_rule
from auditor.run.family import PlanFamily
from auditor.run.folders import PLAN_FILE, configuration, folders_at, places_of
from auditor.run.problems import Problems
from auditor.run.ruleset import all_rules, any_looks_far
from auditor.run.run import Run


def explanations(id: str, named: str, config: str | None) -> list[Explanation]:
    """Why a rule came out as it did on the subjects that a name means (`auditor.model.address`). Raises InputError."""
    settled, problems = configuration(config), Problems()
    rules = all_rules(settled)
    if id not in rules:
        raise mistake(unknown_rule(id, rules))
    pack = RulePack(rules, settings_of(settled, rules))
    compiled = compile_rule(rules[id])
    far = any_looks_far([rules[id]])
    file = named.partition(PLAN_FILE)[0] + PLAN_FILE
    here = PLAN_FILE in named and os.path.isfile(file)
    with Run(pack) as run:
        families = run.families(folders_at((file,) if here else places_of(settled), problems), problems)
        problems.stop()
        for widely in (False, True):
            about = [_rows(run, family, _meant(family, named, far, widely), far) for family in families]
            found = [each for rows in about for each in explained(compiled, rows, pack, named)]
            if found:
                return found
        if not any(rows.plans for rows in about):
            about = [_rows(run, family, tuple(family.files), far) for family in families]
    raise _unknown(compiled, about, named)


def _meant(family: PlanFamily, named: str, far: bool, widely: bool) -> list[str]:
    """The plan that a name speaks of, by its id or its file.

    widely: where its file is named, whatever depends on that plan as well: few findings in its file are about those.
    """
    file = named.partition(PLAN_FILE)[0] + PLAN_FILE
    ids = [id for id, shown in family.files.items() if shown == file or id == plan_named(named)]
    if not widely or PLAN_FILE not in named:
        return ids
    return [id for id, plans in dependencies_of(family.summaries, far).items() if not frozenset(ids).isdisjoint(plans)]


def _rows(run: Run, family: PlanFamily, ids: Sequence[str], far: bool) -> Family:
    """The rows of these plans alone; they know the rows that they depend on."""
    rows = run.rows(family, ids, far)
    return Family(tuple(plan for plan in rows.plans if plan.id in frozenset(ids)), rows.by_id, rows.indicators)


def _unknown(compiled: CompiledRule, families: Sequence[Family], named: str) -> InputError:
    """Nothing has such a name: what is most like it."""
    keys = [key for family in families for key in subjects(compiled, family)]
    kind = SUBJECTS[compiled.rule.subject]
    near = joined(nearest(keys, named))
    sentence = ("unknown-place" if PLAN_FILE in named else "unknown-subject") if keys else "no-subject"
    words = say(EXPLAIN, sentence, rule=compiled.rule.id, kind=kind, found=named, near=near)
    return mistake(words)
