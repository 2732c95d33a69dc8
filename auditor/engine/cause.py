"""One cause, one finding: weaker findings hang below stronger ones; rows alike become one finding."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from auditor.audit import Finding, Member, SubjectKey, fingerprint
from auditor.engine.finding import make_finding, name_of
from auditor.engine.judge import Case
from auditor.expression.template import fill
from auditor.messages.engine import ENGINE
from auditor.messages.silence import silence
from auditor.words import Words, say

Cause = tuple[str, str, str]            # plan, indicator (or what else names the subject), year


@dataclass(slots=True)
class _Entry:
    case: Case
    finding: Finding
    cause: Cause
    hung: bool = False


def findings_of(cases: Sequence[Case]) -> tuple[Finding, ...]:
    """The findings of all cases, each cause once, sorted by place, rule and subject."""
    entries = [_Entry(case, make_finding(case), _cause(case)) for case in cases]
    by_rule: dict[str, dict[tuple[str, str], list[_Entry]]] = {}
    for entry in entries:
        if entry.finding.verdict == "violated":
            plan, thing, _ = _cause_of_key(entry.finding.subject)
            by_rule.setdefault(entry.finding.rule, {}).setdefault((plan, thing), []).append(entry)
    below: dict[int, list[_Entry]] = {}
    first_open: dict[tuple[SubjectKey, str], _Entry] = {}
    for entry in entries:
        stronger = _stronger(entry, by_rule) if entry.case.answer is None else _same_question(entry, first_open)
        if stronger is not None:
            entry.hung = True
            below.setdefault(id(stronger), []).append(entry)
    made = [_with_related(entry, below) for entry in entries if not entry.hung]
    return tuple(sorted(_gathered(made), key=_order))


def _order(finding: Finding) -> tuple[object, ...]:
    return (finding.at, finding.rule, finding.subject)


def _cause(case: Case) -> Cause:
    key = case.row.key
    if case.compiled.cause is not None:
        named = getattr(case.compiled.cause(case.row, case.params), "key", None)
        if isinstance(named, SubjectKey):
            key = named
    return _cause_of_key(key)


def _cause_of_key(key: SubjectKey) -> Cause:
    return key.plan, key.indicator or key.other, key.year


def _stronger(entry: _Entry, by_rule: Mapping[str, Mapping[tuple[str, str], list[_Entry]]]) -> _Entry | None:
    """The finding of an outranking rule on the same cause; its year may be open on either side."""
    plan, thing, year = entry.cause
    for rule in entry.case.compiled.rule.under:
        for other in by_rule.get(rule, {}).get((plan, thing), ()):
            found = other.finding.subject.year
            if other is not entry and (not year or not found or found == year):
                return other
    return None


def _same_question(entry: _Entry, first: dict[tuple[SubjectKey, str], _Entry]) -> _Entry | None:
    """The first undetermined verdict on the same subject that lacks the same thing."""
    for lack in entry.finding.missing:
        found = first.setdefault((entry.finding.subject, lack.reason), entry)
        if found is not entry and not found.hung:
            return found
    return None


def _with_related(entry: _Entry, below: Mapping[int, list[_Entry]]) -> tuple[Case, Finding]:
    related = tuple(
        finding for hung in below.get(id(entry), ()) for finding in _flattened(hung, below)
    )
    return entry.case, replace(entry.finding, related=related) if related else entry.finding


def _flattened(entry: _Entry, below: Mapping[int, list[_Entry]]) -> list[Finding]:
    return [entry.finding, *(inner for hung in below.get(id(entry), ()) for inner in _flattened(hung, below))]


def _gathered(made: Sequence[tuple[Case, Finding]]) -> list[Finding]:
    """Rows alike become one finding per plan; all else stays as it is.

    Alike are the violated rows of a gathering rule, and the rows that one rule cannot judge because
    the text of one plan is not at hand: the cause is that text, not each of its values.
    """
    result: list[Finding] = []
    violated: dict[tuple[str, ...], list[tuple[Case, Finding]]] = {}
    unread: dict[tuple[str, ...], list[tuple[Case, Finding]]] = {}
    for case, finding in made:
        text = {lack.reason.rpartition("-")[2] for lack in finding.missing}
        if finding.verdict == "violated" and case.compiled.rule.gather:
            violated.setdefault((finding.rule, finding.subject.plan), []).append((case, finding))
        elif finding.verdict == "undetermined" and text <= {"partial", "quoted", "none"}:
            whose = sorted({f"{lack.reason} {lack.plan}" for lack in finding.missing})
            unread.setdefault((finding.rule, finding.subject.plan, *whose), []).append((case, finding))
        else:
            result.append(finding)
    result.extend(_one(group) for group in violated.values())
    result.extend(_one_unread(group) for group in unread.values())
    return result


def _one_unread(group: Sequence[tuple[Case, Finding]]) -> Finding:
    case, first = group[0]
    if len(group) == 1:
        return first
    members = tuple(
        Member(finding.subject, name_of(each.row), finding.at, finding.evidence) for each, finding in group
    )
    lacks = tuple(dict.fromkeys(lack for _, finding in group for lack in finding.missing))
    subject = SubjectKey(first.subject.kind, first.subject.plan, "", "", first.missing[0].reason)
    reasons = dict.fromkeys((silence(lack.reason), lack.plan) for lack in lacks)
    names = list(dict.fromkeys(member.name for member in members))
    message = say(
        ENGINE, "undetermined-many", count=len(members), title=case.compiled.rule.title,
        members=Words("、".join(names), ", ".join(names)),
        reasons=Words(
            "；".join(f"{words.zh}〔{plan}〕" for words, plan in reasons),
            "; ".join(f"{words.en} [{plan}]" for words, plan in reasons),
        ),
    )
    return replace(
        first, subject=subject, message=message, members=members, missing=lacks, formula="", computed="", margin="",
        evidence=tuple(dict.fromkeys(item for _, finding in group for item in finding.evidence)),
        related=tuple(item for _, finding in group for item in finding.related),
        fingerprint=fingerprint(first.rule, subject),
    )


def _one(group: Sequence[tuple[Case, Finding]]) -> Finding:
    case, first = group[0]
    subject = SubjectKey(first.subject.kind, first.subject.plan)
    if len(group) == 1:      # the same finding as when there are more of them
        return replace(first, fingerprint=fingerprint(first.rule, subject))
    compiled = case.compiled
    members = tuple(
        Member(
            finding.subject, str(compiled.member(each.row, each.params)) if compiled.member else "", finding.at,
            finding.evidence,
        )
        for each, finding in group
    )
    names = list(dict.fromkeys(member.name for member in members))
    count = str(len(members))
    message = Words(
        fill(compiled.gathered_zh, case.row, case.params, "zh", {"count": count, "members": "、".join(names)}),
        fill(compiled.gathered_en, case.row, case.params, "en", {"count": count, "members": ", ".join(names)}),
    )
    return replace(
        first, subject=subject, message=message, members=members,
        evidence=tuple(dict.fromkeys(item for _, finding in group for item in finding.evidence)),
        related=tuple(item for _, finding in group for item in finding.related),
        quoted=any(finding.quoted for _, finding in group), formula="", computed="", margin="",
        fingerprint=fingerprint(first.rule, subject),
    )
