"""The verdicts of one plan as a value of its own, and the audit that such values make together.

What one plan is judged to be rests on the plans that it leans on (`auditor.judge.dependencies`) and on no other, so
that plans can be judged apart, kept, and joined again. Only what hangs below what is settled among all plans.
"""

from collections.abc import Iterable, Mapping

from auditor.ground.record import record
from auditor.judge.cause import findings_among
from auditor.judge.counted import add_counts
from auditor.judge.entry import RowFinding
from auditor.model.audit import Audit, AuditedPlan, Counts
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
