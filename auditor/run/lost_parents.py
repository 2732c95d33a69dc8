"""Plans whose parent was there at a commit and is gone today: an edit that takes the ground away does not pass."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from auditor.ground.words import Words, say
from auditor.messages.since import SINCE
from auditor.model.audit import Audit, Finding
from auditor.run.family import PlanFamily

ABSENT = "STR-014"              # the rule that tells of a parent that is not at hand


def with_lost_parents(
    audits: Mapping[str, Audit], now: Sequence[PlanFamily], then: Sequence[PlanFamily], ref: str
) -> dict[str, Audit]:
    """The audits of today, by folder: that a parent is not at hand is an error where it was there at `ref`."""
    before = {family.folder: family.summaries for family in then}
    lost = {
        family.folder: {
            id for id in family.files for up in family.summaries[id].parents
            if up not in family.summaries and up in before.get(family.folder, {})
        }
        for family in now
    }
    return {folder: _raised(audit, lost.get(folder, set()), ref) for folder, audit in audits.items()}


def _raised(audit: Audit, plans: set[str], ref: str) -> Audit:
    if not plans:
        return audit
    return replace(audit, findings=tuple(_finding(finding, plans, ref) for finding in audit.findings))


def _finding(finding: Finding, plans: set[str], ref: str) -> Finding:
    related = tuple(_finding(other, plans, ref) for other in finding.related)
    if finding.rule != ABSENT or finding.verdict != "violated" or finding.subject.plan not in plans:
        return replace(finding, related=related)
    more = say(SINCE, "parent-gone", ref=ref)
    message = Words(f"{finding.message.zh}{more.zh}", f"{finding.message.en}{more.en}")
    return replace(finding, severity="error", message=message, related=related)
