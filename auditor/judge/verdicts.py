"""The verdicts of one plan as a value of its own, and the audit that such values make together.

What one plan is judged to be rests on the plans that it leans on (`auditor.judge.dependencies`) and on no other, so
that plans can be judged apart, kept, and joined again. Only what hangs below what is settled among all plans.
"""

from collections.abc import Iterable, Mapping
from itertools import chain

from auditor.ground.record import record
from auditor.judge.cause import findings_among
from auditor.judge.entry import RowFinding, entry_of
from auditor.judge.judging import Case, RulesByLevel, add_counts, at_level, judge_plan
from auditor.judge.naming import Indicators, open_names
from auditor.model.audit import Audit, AuditedPlan, Counts
from auditor.model.rows.plan import PlanRow
from auditor.model.rule import Rule


@record
class PlanVerdicts:
    """Everything that rules say of one plan.

    counts: of each rule that is judged at its level. entries: what somebody must read, in order of rule and row.
    names: address → name, for what could not be judged.
    """

    plan: AuditedPlan
    counts: Mapping[str, Counts]
    entries: tuple[RowFinding, ...]
    names: Mapping[str, str]


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


def assembled(judged: Iterable[PlanVerdicts], rules: Mapping[str, Rule]) -> Audit:
    """The audit of plans whose verdicts are given in the order of their family.

    `rules`: all those that they were judged by, in their order. The verdicts are asked for one after the other,
    and only their entries are held.
    """
    plans: list[AuditedPlan] = []
    entries: list[RowFinding] = []
    sums = {id: [0, 0, 0, 0] for id in rules}
    for each in judged:
        plans.append(each.plan)
        entries.extend(each.entries)
        for id, counts in each.counts.items():
            add_counts(sums[id], counts)
    rank = {id: place for place, id in enumerate(rules)}
    entries.sort(key=lambda entry: rank[entry.finding.rule])        # those of one rule stay in order of plan and row
    coverage = {id: Counts(*total) for id, total in sums.items()}
    return Audit(tuple(plans), tuple(rules.values()), coverage, findings_among(entries, rules))


def _audited(plan: PlanRow) -> AuditedPlan:
    record = plan.record
    return AuditedPlan(
        id=record.id, title=record.title, region=plan.region, level=record.level, level_words=record.tier.words,
        stage=record.stage, text=record.text, file=record.file, digest=record.digest,
        indicators=len(record.indicators),
    )
