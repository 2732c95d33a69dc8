"""The rows of one plan, judged: each case put into words, and all of them as the verdicts of the plan."""

from collections.abc import Sequence
from itertools import chain

from auditor.judge.cause import findings_among
from auditor.judge.entry import CauseKey, RowFinding, cause_of_key
from auditor.judge.finding import make_finding, name_of
from auditor.judge.judging import Case, RulesByLevel, at_level, judge_plan
from auditor.judge.naming import Indicators, open_names
from auditor.judge.verdicts import PlanVerdicts
from auditor.language.template import pieces
from auditor.model.audit import AuditedPlan, Finding, SubjectKey
from auditor.model.rows.plan import PlanRow


def verdicts_of(plan: PlanRow, levels: RulesByLevel, indicators: Indicators) -> PlanVerdicts:
    """Judges all rules on the rows of one plan. Equal for equal rows, whatever other plans there are.

    `indicators`: those of its family.
    """
    level = at_level(levels, plan.level)
    cases: list[list[Case]] = [[] for _ in level.rules]
    judged = judge_plan(plan, level, cases)
    counts = {rule.rule.id: each for (rule, _), each in zip(level.rules, judged, strict=True)}
    entries = tuple(map(entry_of, chain.from_iterable(cases)))
    return PlanVerdicts(_audited(plan), counts, entries, open_names(plan, entries, indicators))


def _audited(plan: PlanRow) -> AuditedPlan:
    record = plan.record
    return AuditedPlan(
        id=record.id, title=record.title, region=plan.region, level=record.level, level_words=record.tier.words,
        stage=record.stage, text=record.text, file=record.file, digest=record.digest,
        indicators=len(record.indicators),
    )


def findings_of(cases: Sequence[Case]) -> tuple[Finding, ...]:
    """The findings of all cases, each cause once, sorted by place, rule and subject."""
    rules = {case.compiled.rule.id: case.compiled.rule for case in cases}
    return findings_among([entry_of(case) for case in cases], rules)


def entry_of(case: Case) -> RowFinding:
    """The entry of a case."""
    compiled, row = case.compiled, case.row
    finding, cause = make_finding(case), _cause(case)
    if case.answer is not None:
        return RowFinding(finding, cause, name_of(row))
    if not compiled.rule.gather:
        return RowFinding(finding, cause, "")
    name = str(compiled.member(row, case.params)) if compiled.member else ""
    return RowFinding(
        finding, cause, name,
        (
            pieces(compiled.gathered_zh, row, case.params, "zh"), pieces(compiled.gathered_en, row, case.params, "en"),
        ),
    )


def _cause(case: Case) -> CauseKey:
    key = case.row.key
    if case.compiled.cause is not None:
        named = getattr(case.compiled.cause(case.row, case.params), "key", None)
        if isinstance(named, SubjectKey):
            key = named
    return cause_of_key(key)
