"""Waivers applied: dated, signed, reasoned exceptions, bound to the numbers that they were given for.

A waiver never deletes a finding: it gives it the verdict `waived`, and it stays visible. One that has expired,
that has lapsed because the numbers changed, or that matches nothing is itself a warning.
"""

import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import field, replace
from operator import itemgetter

from auditor.ground.record import entity, record
from auditor.ground.words import SILENCE, Words, say
from auditor.judge.cause import gathered_key
from auditor.messages.waiver import WAIVER
from auditor.model.address import address_of, nearest
from auditor.model.audit import Audit, Counts, Evidence, Finding, Granted, SubjectKey, fingerprint
from auditor.model.rule import Gather
from auditor.model.waiver import Numbers, Waiver

EXPIRED, LAPSED, UNMATCHED = "WVR-001", "WVR-002", "WVR-003"
MOST_HINTS = 100            # waivers without a finding for which is looked what they may have been meant for
Found = Mapping[tuple[str, str], Sequence[SubjectKey]]     # rule and plan → what was found


def numbers_of(evidence: Iterable[Evidence]) -> Numbers:
    """The numbers, and words that stand for numbers, that a verdict rests on, as written, in order."""
    return tuple(item.raw for item in evidence if item.quantity and item.raw)


@record
class Waivable:
    """What a waiver can be given for: a finding, or one row of a gathered one. `file`: where it was found."""

    rule: str
    subject: SubjectKey
    numbers: Numbers
    members: Mapping[str, Numbers]
    file: str
    fingerprint: str


def waivable(findings: Iterable[Finding]) -> list[Waivable]:
    """All that a waiver can be given for among findings, with what hangs below them."""
    found: list[Waivable] = []
    for finding in findings:
        rows = {address_of(member.subject): numbers_of(member.evidence) for member in finding.members}
        numbers = () if rows else numbers_of(finding.evidence)
        found.append(
            Waivable(finding.rule, finding.subject, numbers, rows, finding.at.file, finding.fingerprint)
        )
        found += [
            Waivable(
                finding.rule, member.subject, numbers_of(member.evidence), {}, member.at.file,
                fingerprint(finding.rule, member.subject),
            )
            for member in finding.members
        ]
        found += waivable(finding.related)
    return found


@entity
class _Use:
    """What became of one waiver: whether it matched, and where the numbers changed (to what)."""

    waiver: Waiver
    matched: bool = False
    changed: dict[str, Numbers] = field(default_factory=dict)


@entity
class _Desk:
    """One application: the day, the waivers by rule and by what they name, in their order, and how many verdicts of
    each rule it has moved."""

    today: str
    uses: Mapping[tuple[str, str], Sequence[tuple[int, _Use]]]
    gathering: Mapping[str, Gather]
    moved: Counter[tuple[str, str]]


def apply(audit: Audit, waivers: Sequence[Waiver], today: str) -> Audit:
    """The audit with waivers applied on a day (YYYY-MM-DD): verdicts, counts, and warnings about waivers.

    What hangs below a waived finding and is not waived itself stands for itself. Waivers of rules that
    were not judged, or of plans that are not in this audit, are left alone.
    """
    plans = {plan.id for plan in audit.plans}
    uses = [_Use(waiver) for waiver in waivers if waiver.rule in audit.coverage and waiver.plan in plans]
    if not uses:
        return audit
    by_name: dict[tuple[str, str], list[tuple[int, _Use]]] = {}
    for place, use in enumerate(uses):
        for name in use.waiver.named:
            by_name.setdefault((use.waiver.rule, name), []).append((place, use))
    gathering = {rule.id: rule.gather for rule in audit.rules if rule.gather}
    desk = _Desk(today, by_name, gathering, Counter())
    findings = [each for finding in audit.findings for each in _settled(finding, desk)]
    found = _found(audit.findings) if any(not use.matched for use in uses) else {}
    hinted = {id(use) for use in [use for use in uses if not use.matched][:MOST_HINTS]}
    findings += [warning for use in uses for warning in _warnings(use, found if id(use) in hinted else {}, today)]
    findings.sort(key=lambda finding: (finding.at, finding.rule, finding.subject))
    coverage = {id: _moved(id, counts, desk.moved) for id, counts in audit.coverage.items()}
    return replace(audit, findings=tuple(findings), coverage=coverage)


def _moved(id: str, counts: Counts, moved: Mapping[tuple[str, str], int]) -> Counts:
    violated, open_ = moved[id, "violated"], moved[id, "undetermined"]
    return replace(
        counts, violated=counts.violated - violated, undetermined=counts.undetermined - open_,
        waived=counts.waived + violated + open_,
    )


def _settled(finding: Finding, desk: _Desk) -> list[Finding]:
    """A finding with its waiver, and after it what no longer hangs below it because only it is waived."""
    below = [each for related in finding.related for each in _settled(related, desk)]
    found = _covered(finding, desk)
    if found.verdict != "waived":
        return [replace(found, related=tuple(below))]
    covered = tuple(each for each in below if each.verdict == "waived")
    return [replace(found, related=covered), *(each for each in below if each.verdict != "waived")]


def _covered(finding: Finding, desk: _Desk) -> Finding:
    """A finding or its members, as far as waivers cover them."""
    rule, now = finding.rule, numbers_of(finding.evidence)
    whole = _granted(desk, rule, _names(finding, desk), now)
    if not finding.members:
        if whole is None:
            return finding
        desk.moved[finding.rule, finding.verdict] += 1
        return replace(finding, verdict="waived", waiver=whole)
    members = tuple(
        replace(member, waiver=_granted(
            desk, rule, (address_of(member.subject),), numbers_of(member.evidence)
        ) or whole)
        for member in finding.members
    )
    granted = [member.waiver for member in members if member.waiver is not None]
    desk.moved[finding.rule, finding.verdict] += len(granted)
    if len(granted) < len(members):
        return replace(finding, members=members)
    first = whole or min(granted, key=lambda waiver: (waiver.until, waiver.at))
    return replace(finding, members=members, verdict="waived", waiver=first)


def _names(finding: Finding, desk: _Desk) -> tuple[str, ...]:
    """What a waiver may call a finding: one row alone of a gathering rule is also called as several are."""
    own, gather = address_of(finding.subject), desk.gathering.get(finding.rule, "")
    if not gather or finding.verdict != "violated":
        return (own,)
    return tuple(dict.fromkeys((own, address_of(gathered_key(finding.subject, gather)))))


def _granted(desk: _Desk, rule: str, names: Sequence[str], now: Numbers) -> Granted | None:
    """The first waiver of a subject that holds; each that names the subject has met it."""
    found: Granted | None = None
    for _, use in sorted({each for name in names for each in desk.uses.get((rule, name), ())}, key=itemgetter(0)):
        waiver = use.waiver
        name = next((name for name in names if waiver.given_for(name) is not None), None)
        if name is None:
            continue
        use.matched = True
        if not _same(waiver.given_for(name) or (), now):
            use.changed[name] = now
        elif found is None and desk.today <= waiver.until:
            found = Granted(waiver.reason, waiver.approved_by, waiver.until, waiver.at)
    return found


def _same(given: Numbers, now: Numbers) -> bool:
    """Whether both are the same numbers, in whatever order and width of signs."""
    return sorted(map(_plain, given)) == sorted(map(_plain, now))


def _plain(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


def _warnings(use: _Use, found: Found, today: str) -> list[Finding]:
    """What is wrong with a waiver; at most one thing. `found`: among what it may have been meant for."""
    waiver = use.waiver
    facts = {"rule": waiver.rule, "subject": waiver.subject}
    if not use.matched:
        near = nearest(found.get((waiver.rule, waiver.plan), ()), waiver.subject)
        hint = say(WAIVER, "near", near=_joined(near)) if near else SILENCE
        return [_warning(UNMATCHED, waiver, say(WAIVER, "unmatched", **facts, hint=hint))]
    if today > waiver.until:
        words = say(
            WAIVER, "expired", **facts, until=waiver.until, approved_by=waiver.approved_by, reason=waiver.reason
        )
        return [_warning(EXPIRED, waiver, words)]
    if use.changed:
        before = [number for name in use.changed for number in waiver.given_for(name) or ()]
        now = [number for numbers in use.changed.values() for number in numbers]
        words = say(
            WAIVER, "lapsed", rule=waiver.rule, subject=_joined(list(use.changed)), before=_joined(before),
            now=_joined(now),
        )
        return [_warning(LAPSED, waiver, words)]
    return []


def _found(findings: Iterable[Finding]) -> Found:
    """What each rule finds in each plan."""
    keys: dict[tuple[str, str], list[SubjectKey]] = {}
    waiting = list(reversed(list(findings)))
    while waiting:
        finding = waiting.pop()
        own = keys.setdefault((finding.rule, finding.subject.plan), [])
        own += [finding.subject, *(member.subject for member in finding.members)]
        waiting += reversed(finding.related)
    return keys


def _joined(texts: Sequence[str]) -> Words:
    return Words("、".join(texts), ", ".join(texts)) if texts else WAIVER["none"]


def _warning(id: str, waiver: Waiver, message: Words) -> Finding:
    subject = SubjectKey("waiver", waiver.plan, "", "", f"{waiver.rule} {waiver.subject}")
    return Finding(
        rule=id, severity="warning", verdict="violated", subject=subject, message=message, evidence=(),
        formula="", computed="", missing=(), at=waiver.at, related=(), members=(), quoted=False,
        fingerprint=fingerprint(id, subject),
    )
