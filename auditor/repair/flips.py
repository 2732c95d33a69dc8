"""The verdict of every rule on every row of some plans, before and after."""

from collections.abc import Iterable, Mapping
from typing import Literal

from auditor.ground.record import record
from auditor.judge.dependencies import dependencies_of
from auditor.judge.judging import RulesByLevel, at_level, rows_of
from auditor.model.rows.build import Family
from auditor.repair.trial import Trial, Verdict

Said = Literal["holds", "violated", "undetermined", "not_applicable", ""]


@record
class Flip:
    """A verdict that is another one now; empty where there was no such row, or is none."""

    verdict: Verdict
    before: Said
    after: Said


def verdicts_in(rows: Family, plans: Iterable[str], levels: RulesByLevel) -> dict[Verdict, Said]:
    """All verdicts on the rows of some plans."""
    found: dict[Verdict, Said] = {}
    for id in plans:
        plan = rows.by_id[id]
        for compiled, setting in at_level(levels, plan.level).rules:
            for row in rows_of(plan, compiled.rule.subject):
                answer = True if compiled.when is None else compiled.when(row, setting.params)
                said: Said = "not_applicable"
                if answer is True:
                    answer = compiled.check(row, setting.params)
                    said = "holds" if answer is True else "violated" if answer is False else "undetermined"
                elif answer is not False:
                    said = "undetermined"
                found[compiled.rule.id, row.key] = said
    return found


def leaning_on(trial: Trial, plans: Iterable[str]) -> list[str]:
    """The plans whose verdicts may be others where some plans are, in the order of the family."""
    changed = set(plans)
    needs = dependencies_of(trial.family.summaries, trial.rules.far)
    return [id for id in trial.family.files if not changed.isdisjoint({id, *needs[id]})]


def flips(before: Mapping[Verdict, Said], after: Mapping[Verdict, Said]) -> list[Flip]:
    """What differs, in order."""
    return [
        Flip(key, before.get(key, ""), after.get(key, "")) for key in dict.fromkeys([*before, *after])
        if before.get(key, "") != after.get(key, "")
    ]
