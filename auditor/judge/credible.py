"""Whether verdicts that were kept can be what the rules at hand say of a plan: what contradicts them is judged anew."""

from collections import Counter
from collections.abc import Mapping

from auditor.judge.entry import RowFinding
from auditor.judge.verdicts import PlanVerdicts
from auditor.model.audit import Counts
from auditor.model.rule import Rule


def credible(judged: PlanVerdicts, plan: str, rules: Mapping[str, Rule]) -> bool:
    """Whether verdicts are about this plan, by these rules, and in themselves whole."""
    if judged.plan.id != plan or not judged.counts.keys() <= rules.keys():
        return False
    if any(
        min(each.holds, each.violated, each.undetermined, each.not_applicable) < 0 for each in judged.counts.values()
    ) or not all(_sound(entry, plan, rules) for entry in judged.entries):
        return False
    told = Counter((entry.finding.rule, entry.finding.verdict) for entry in judged.entries)
    return told == +Counter({key: count for id, each in judged.counts.items() for key, count in _told(id, each)})


def _told(rule: str, counts: Counts) -> tuple[tuple[tuple[str, str], int], ...]:
    """How many entries there must be of a rule, by verdict."""
    return ((rule, "violated"), counts.violated), ((rule, "undetermined"), counts.undetermined)


def _sound(entry: RowFinding, plan: str, rules: Mapping[str, Rule]) -> bool:
    """Whether an entry is one that its rule makes of a row of the plan."""
    finding = entry.finding
    rule = rules.get(finding.rule)
    if rule is None or finding.subject.kind != rule.subject or finding.subject.plan != plan:
        return False
    if finding.at.line < 1 or finding.at.column < 1 or any(
        item.at is not None and min(item.at.line, item.at.column) < 1 for item in finding.evidence
    ):
        return False
    if entry.open:
        return bool(finding.missing) and entry.gathered is None
    return not finding.missing and (entry.gathered is not None) == bool(rule.gather)
