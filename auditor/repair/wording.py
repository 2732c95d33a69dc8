"""Findings about words: a value takes those of another, and whoever repeats it follows; each tried by an audit."""

from collections.abc import Collection, Iterator

from auditor.judge.compiled import CompiledRule
from auditor.judge.judging import at_level, rows_of
from auditor.judge.settings import LevelSetting
from auditor.model.rows.kinds import SubjectRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rows.statement import StatementRow
from auditor.model.rows.target import TargetRow
from auditor.repair.edits import ValueEdit, repeated
from auditor.repair.locks import below, reason_of
from auditor.repair.polynomial import Place
from auditor.repair.proposal import Rewording
from auditor.repair.start import FamilyBefore
from auditor.repair.trial import Trial, standing


def wordings(start: FamilyBefore, trial: Trial, changed: Collection[Place]) -> tuple[Rewording, ...]:
    """The wordings that make chosen findings go and bring nothing new but notes.

    `trial`: the family with the numbers repaired already; `changed`: the values that this took, which stay.
    """
    found: list[Rewording] = []
    before = standing(trial.audit())
    for each in _candidates(start):
        taken = {edit.value.place for wording in found for edit in wording.edits}
        if any(edit.value.place in {*changed, *taken} for edit in each.edits):
            continue
        now = standing(trial.changed(each.edits).audit())
        new = [key for key in now.new_since(before) if now.verdicts[key][1] != "note"]
        if not new and now.verdicts.get((each.rule.id, each.subject), ("", ""))[0] != "violated":
            found.append(each)
    return tuple(found)


def _candidates(start: FamilyBefore) -> Iterator[Rewording]:
    for plan in start.rows.plans:
        for compiled, setting in at_level(start.levels, plan.level).rules:
            if not compiled.rule.takes or setting.off:
                continue
            for row in rows_of(plan, compiled.rule.subject):
                if start.is_chosen((compiled.rule.id, row.key)):
                    edits = tuple(_edits(start, plan, compiled, setting, row))
                    if edits:
                        yield Rewording(compiled.rule, row.key, edits)


def _edits(
    start: FamilyBefore, plan: PlanRow, compiled: CompiledRule, setting: LevelSetting, row: SubjectRow
) -> Iterator[ValueEdit]:
    """The value with the words of the other; statements of it that say the same follow. None where it is locked."""
    value, other = (judge(row, setting.params) for judge in compiled.takes)
    if not isinstance(value, TargetRow | StatementRow) or not isinstance(other, TargetRow | StatementRow):
        return
    new, catalogue = other.quantity.raw, start.catalogue
    same: list[TargetRow | StatementRow] = [value]
    if isinstance(value, TargetRow):
        same += [
            each for each in value.indicator.statements
            if each.when == value.when and each.quantity.raw == value.quantity.raw
        ]
    found = [catalogue.at.get((plan.id, each.said.at)) for each in same]
    open_plans = below({plan.id}, catalogue)
    if any(each is None or reason_of(each, catalogue, open_plans, start.wish.locks) for each in found):
        return
    yield from (ValueEdit(each, new, None, repeated(each, new)) for each in found if each is not None)
