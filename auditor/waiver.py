"""Waivers: dated, signed, reasoned exceptions, bound to the numbers that they were given for.

A waiver never deletes a finding: it gives it the verdict `waived` and stays visible. One that is expired,
that has lapsed because the numbers changed, or that matches nothing is itself a warning.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from auditor.address import meant
from auditor.audit import Audit, Counts, Finding, Granted, Member, SubjectKey, fingerprint
from auditor.mark import Mark
from auditor.messages.waiver import WAIVER
from auditor.words import Words, say

EXPIRED, LAPSED, UNMATCHED = "WVR-001", "WVR-002", "WVR-003"


@dataclass(frozen=True, slots=True)
class Waiver:
    """One entry of the file of waivers. `until`: the last day on which it holds, as YYYY-MM-DD."""

    rule: str
    subject: str
    reason: str
    approved_by: str
    until: str
    numbers: tuple[str, ...]
    at: Mark

    @property
    def plan(self) -> str:
        """The plan that its subject belongs to."""
        return re.split("[/:#@]", self.subject, maxsplit=1)[0]


def numbers_of(finding: Finding) -> tuple[str, ...]:
    """The numbers that a finding rests on, as written, each once, in order."""
    said = (
        item.raw or item.value for item in finding.evidence
        if any(sign.isdigit() for sign in item.value) and item.at is not None
    )
    return tuple(dict.fromkeys(said))


@dataclass(slots=True)
class _Use:
    """What became of one waiver."""

    waiver: Waiver
    matched: bool = False
    changed: tuple[str, ...] | None = None


def apply(audit: Audit, waivers: Sequence[Waiver], today: str) -> Audit:
    """The audit with waivers applied on a day (YYYY-MM-DD): verdicts, counts, and warnings about waivers.

    Waivers of rules that were not judged, or of plans that are not in this audit, are left alone.
    """
    plans = {plan.id for plan in audit.plans}
    uses = [_Use(waiver) for waiver in waivers if waiver.rule in audit.coverage and waiver.plan in plans]
    if not uses:
        return audit
    findings = tuple(_applied(finding, uses, today) for finding in audit.findings)
    moved: dict[tuple[str, str], int] = {}
    for finding in _all(findings):
        verdict = "undetermined" if finding.missing else "violated"
        count = sum(member.waived for member in finding.members) if finding.members else 0
        if finding.verdict == "waived" and not finding.members:
            count = 1
        moved[finding.rule, verdict] = moved.get((finding.rule, verdict), 0) + count
    coverage = {id: _moved(id, counts, moved) for id, counts in audit.coverage.items()}
    warnings = tuple(warning for use in uses for warning in _warnings(use, today))
    ordered = sorted((*findings, *warnings), key=lambda finding: (finding.at, finding.rule, finding.subject))
    return replace(audit, findings=tuple(ordered), coverage=coverage)


def _all(findings: Iterable[Finding]) -> Iterable[Finding]:
    for finding in findings:
        yield finding
        yield from _all(finding.related)


def _moved(id: str, counts: Counts, moved: dict[tuple[str, str], int]) -> Counts:
    violated, open_ = moved.get((id, "violated"), 0), moved.get((id, "undetermined"), 0)
    return replace(
        counts, violated=counts.violated - violated, undetermined=counts.undetermined - open_,
        waived=counts.waived + violated + open_,
    )


def _applied(finding: Finding, uses: Sequence[_Use], today: str) -> Finding:
    related = tuple(_applied(below, uses, today) for below in finding.related)
    finding = replace(finding, related=related) if related != finding.related else finding
    for use in uses:
        waiver = use.waiver
        if waiver.rule != finding.rule:
            continue
        if meant([finding.subject], waiver.subject):
            use.matched = True
            now = numbers_of(finding)
            if sorted(now) != sorted(waiver.numbers):
                use.changed = now
            elif today <= waiver.until:
                return _waived(finding, use.waiver)
        elif any(meant([member.subject], waiver.subject) for member in finding.members):
            finding = _waived_member(finding, use, today)
    return finding


def _waived(finding: Finding, waiver: Waiver) -> Finding:
    granted = Granted(waiver.reason, waiver.approved_by, waiver.until, waiver.at)
    members = tuple(replace(member, waived=True) for member in finding.members)
    return replace(finding, verdict="waived", waiver=granted, members=members)


def _waived_member(finding: Finding, use: _Use, today: str) -> Finding:
    """One member of a gathered finding; when all are waived, so is the finding."""
    use.matched = True
    waiver = use.waiver
    chosen = [member for member in finding.members if meant([member.subject], waiver.subject)]
    now = _numbers_at(finding, chosen)
    if sorted(now) != sorted(waiver.numbers):
        use.changed = now
        return finding
    if today > waiver.until:
        return finding
    members = tuple(
        replace(member, waived=True) if member in chosen else member for member in finding.members
    )
    whole = replace(finding, members=members)
    return _waived(whole, waiver) if all(member.waived for member in members) else whole


def _numbers_at(finding: Finding, members: Sequence[Member]) -> tuple[str, ...]:
    places = {member.at for member in members}
    return numbers_of(replace(
        finding, evidence=tuple(item for item in finding.evidence if item.at in places)
    ))


def _warnings(use: _Use, today: str) -> list[Finding]:
    waiver = use.waiver
    facts = {"rule": waiver.rule, "subject": waiver.subject}
    if not use.matched:
        return [_warning(UNMATCHED, waiver, say(WAIVER, "unmatched", **facts))]
    if use.changed is not None:
        before = "、".join(waiver.numbers) or WAIVER["none"]
        now = "、".join(use.changed) or WAIVER["none"]
        return [_warning(LAPSED, waiver, say(WAIVER, "lapsed", **facts, before=before, now=now))]
    if today > waiver.until:
        words = say(
            WAIVER, "expired", **facts, until=waiver.until, approved_by=waiver.approved_by, reason=waiver.reason
        )
        return [_warning(EXPIRED, waiver, words)]
    return []


def _warning(id: str, waiver: Waiver, message: Words) -> Finding:
    subject = SubjectKey("waiver", waiver.plan, "", "", f"{waiver.rule} {waiver.subject}")
    return Finding(
        rule=id, severity="warning", verdict="violated", subject=subject, message=message, evidence=(),
        formula="", computed="", missing=(), at=waiver.at, related=(), members=(), quoted=False,
        fingerprint=fingerprint(id, subject),
    )
