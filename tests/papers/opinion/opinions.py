"""Opinions on small plans, and read back as an earlier one would be."""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from auditor.audit import Audit, Finding
from auditor.engine.run import audit, ready
from auditor.load.opinion import load_opinion
from auditor.papers.cases import Cases
from auditor.papers.opinion.against import compared
from auditor.papers.opinion.data import opinion_data
from auditor.papers.opinion.facts import opinion_rows
from auditor.papers.opinion.rows import FollowUp, Row
from auditor.report.reported import everything, family_of
from auditor.rule import RulePack
from auditor.subjects.build import Family
from auditor.subjects.plan_row import PlanRow
from auditor.waiver import Waiver
from auditor.waiver import apply as apply_waivers
from tests.small import plans_of

TODAY = "2026-03-01"


@dataclass(frozen=True)
class Made:
    """An opinion with what it was made from."""

    plan: PlanRow
    audit: Audit
    cases: Cases
    findings: tuple[Finding, ...]
    rows: tuple[Row, ...]

    def row(self, rule: str) -> Row:
        (found,) = [row for row in self.rows if row.rule == rule]
        return found


def about(made: Audit, plan: PlanRow) -> tuple[Finding, ...]:
    """The findings that a desk has of one plan."""
    return tuple(
        finding for finding in made.findings
        if any(inner.subject.plan == plan.id for inner in everything([finding]))
        and (finding.subject.kind == "waiver" or family_of(finding.at.file) == family_of(plan.record.file))
    )


def opinion_on(family: Family, made: Audit, pack: RulePack, id: str) -> Made:
    plan = family.by_id[id]
    cases, findings = Cases([plan], pack), about(made, plan)
    return Made(plan, made, cases, findings, opinion_rows(plan, findings, made.findings, cases))


def small_opinion(
    folder: Path, pack: RulePack, id: str = "district", waivers: Sequence[Waiver] = (), **texts: str
) -> Made:
    """The opinion on one of some small plans, by all shipped rules."""
    plan_set = plans_of(folder, **texts)
    made = apply_waivers(audit(plan_set, pack), waivers, TODAY)
    return opinion_on(ready(plan_set), made, pack, id)


def against(before: Made, now: Made, folder: Path) -> tuple[FollowUp, tuple[Row, ...]]:
    """The opinion of today held against an earlier one, which is written and read back."""
    path = folder / "before.json"
    path.write_text(json.dumps(opinion_data(before.plan, before.rows, TODAY, None)), encoding="utf-8")
    replaced = [now.plan.record.replaces] if now.plan.record.replaces else []
    return compared(load_opinion(str(path), now.plan.id, replaced), now.rows, now.plan, now.audit, now.cases)
