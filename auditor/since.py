"""How findings stand to an earlier state of the same plans: new, worse, unchanged, better, fixed."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from auditor.audit import Audit, Finding, SubjectKey
from auditor.messages.since import SINCE
from auditor.messages.terms import SEVERITIES as NAMES
from auditor.rule import SEVERITIES
from auditor.words import SILENCE, Words, say

State = Literal["new", "worse", "unchanged", "better", "fixed", "newly-undetermined"]
STATES: tuple[State, ...] = ("new", "worse", "newly-undetermined", "unchanged", "better", "fixed")
BLOCKING: frozenset[State] = frozenset({"new", "worse"})
MOST = 5                                    # names that a reason lists

Row = tuple[str, SubjectKey]                # rule and subject: what a fingerprint is made of
Rows = Mapping[Row, Finding]


@dataclass(frozen=True, slots=True)
class Standing:
    """How one finding stands to what was found before. `reason`: what of it changed; empty where nothing did."""

    state: State
    reason: Words = SILENCE


@dataclass(frozen=True, slots=True)
class Since:
    """The comparison with an earlier state.

    ref: what was compared with, as the user named it. standings: (family, fingerprint) → standing, for every
    finding and what hangs below it; a family is a folder. fixed: findings of then that are gone, as they
    were then. remarks: what a reader of the comparison must know, such as rules that have changed since.
    """

    ref: str
    standings: Mapping[tuple[str, str], Standing]
    fixed: tuple[Finding, ...]
    remarks: tuple[Words, ...]


def compare(ref: str, now: Mapping[str, Audit], then: Mapping[str, Audit], remarks: Sequence[Words]) -> Since:
    """Compares audits of two states, by family. Both must come from the same rules and the same day.

    A row of a finding is known again by its rule and subject alone, wherever it hangs and whatever it
    says; a plan that stands in another family today is found there as well.
    """
    rows_now = {folder: _rows(audit.findings) for folder, audit in now.items()}
    rows_then = {folder: _rows(audit.findings) for folder, audit in then.items()}
    homes_now, homes_then = _homes(now), _homes(then)
    standings: dict[tuple[str, str], Standing] = {}
    for folder, audit in now.items():
        for finding in _everything(audit.findings):
            before = rows_then.get(_home(folder, finding, homes_then), {})
            standings[folder, finding.fingerprint] = _standing(finding, before)
    fixed = tuple(
        finding for folder, audit in then.items() for finding in _everything(audit.findings)
        if finding.verdict != "waived"
        and not any(row in rows_now.get(_home(folder, finding, homes_now), {}) for row in _own(finding))
    )
    return Since(ref, standings, fixed, tuple(remarks))


def _everything(findings: Iterable[Finding]) -> Iterable[Finding]:
    for finding in findings:
        yield finding
        yield from _everything(finding.related)


def _homes(audits: Mapping[str, Audit]) -> dict[str, list[str]]:
    """Plan → the families that hold it."""
    homes: dict[str, list[str]] = {}
    for folder, audit in audits.items():
        for plan in audit.plans:
            homes.setdefault(plan.id, []).append(folder)
    return homes


def _home(folder: str, finding: Finding, homes: Mapping[str, Sequence[str]]) -> str:
    """The family where the plan of a finding stood, or stands: the same, if it is there."""
    having = homes.get(finding.subject.plan, ())
    return folder if folder in having or len(having) != 1 else having[0]


def _own(finding: Finding) -> list[Row]:
    """The rows that a finding is about: its members, or its subject."""
    if finding.members:
        return [(finding.rule, member.subject) for member in finding.members]
    return [(finding.rule, finding.subject)]


def _rows(findings: Iterable[Finding]) -> dict[Row, Finding]:
    return {row: finding for finding in _everything(findings) for row in _own(finding)}


def _standing(finding: Finding, before: Rows) -> Standing:
    own = _own(finding)
    known = [before[row] for row in own if row in before]
    if finding.verdict == "undetermined":
        if all(row in before and before[row].verdict == "undetermined" for row in own):
            return Standing("unchanged")
        violated = any(other.verdict == "violated" for other in known)
        return Standing("newly-undetermined", SINCE["was-violated"] if violated else SILENCE)
    if not known:
        return Standing("new")
    if finding.verdict == "waived":
        return Standing("unchanged")
    if not any(other.verdict == "violated" for other in known):
        waived = any(other.verdict == "waived" for other in known)
        return Standing("new", SINCE["was-waived" if waived else "was-undetermined"])
    more = [row for row in own if row not in before or before[row].verdict != "violated"]
    if more:
        return Standing("worse", say(SINCE, "rows-worse", count=len(more), names=_names(finding, more)))
    return _measured(finding, known[0])


def _measured(now: Finding, then: Finding) -> Standing:
    """Both are violated, and no row has been added."""
    ranks = {severity: rank for rank, severity in enumerate(reversed(SEVERITIES))}
    if now.severity != then.severity:
        state: State = "worse" if ranks[now.severity] > ranks[then.severity] else "better"
        names = {"before": NAMES[then.severity], "after": NAMES[now.severity]}
        return Standing(state, say(SINCE, f"severity-{state}", **names))
    gone = [row for row in _own(then) if row not in _own(now)]
    if gone and now.members:
        return Standing("better", say(SINCE, "rows-better", count=len(gone), names=_names(then, gone)))
    if now.margin and then.margin and Fraction(now.margin) != Fraction(then.margin):
        state = "worse" if Fraction(now.margin) > Fraction(then.margin) else "better"
        return Standing(state, say(SINCE, f"margin-{state}", before=then.margin, after=now.margin))
    return Standing("unchanged")


def _names(finding: Finding, rows: Sequence[Row]) -> Words:
    named = {(finding.rule, member.subject): member.name for member in finding.members}
    names = list(dict.fromkeys(named.get(row) or row[1].indicator or row[1].other or row[1].plan for row in rows))
    zh, en = "、".join(names[:MOST]), ", ".join(names[:MOST])
    return Words(f"{zh}等", f"{en}, …") if len(names) > MOST else Words(zh, en)
