"""One cause, one finding: weaker findings hang below stronger ones; rows alike become one finding."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from auditor.ground.words import SILENCE, Language, Words, joined, say
from auditor.judge.entry import RowFinding, cause_of_key
from auditor.language.pieces import completed
from auditor.messages.engine import ENGINE
from auditor.messages.silence import silence
from auditor.messages.terms import TERMS
from auditor.model.audit import Finding, Member, SubjectKey, fingerprint
from auditor.model.rule import Gather, Rule

ByCause = Mapping[str, Mapping[tuple[str, str], Sequence[int]]]     # rule → plan and thing → places of entries
LEDGER = ("before", "trimmed", "added", "after")
Assembled = tuple[RowFinding, Finding]      # a verdict for itself, and its finding with what hangs below


@dataclass(slots=True)
class _Hung:
    """What hangs below what: the place of an entry → those of the entries directly below it."""

    below: dict[int, list[int]] = field(default_factory=dict)
    places: set[int] = field(default_factory=set)

    def add(self, place: int, stronger: int) -> None:
        self.places.add(place)
        self.below.setdefault(stronger, []).append(place)


def findings_among(entries: Sequence[RowFinding], rules: Mapping[str, Rule]) -> tuple[Finding, ...]:
    """The findings of entries that stand in order of rule, plan and row; `rules`: theirs, by id."""
    hung = _hung(entries, rules)
    standing = [
        (entry, _with_related(entries, place, hung)) for place, entry in enumerate(entries)
        if place not in hung.places
    ]
    return tuple(sorted(_gathered(standing, rules), key=_order))


def _order(finding: Finding) -> tuple[object, ...]:
    return (finding.at, finding.rule, finding.subject)


def _hung(entries: Sequence[RowFinding], rules: Mapping[str, Rule]) -> _Hung:
    by_cause: dict[str, dict[tuple[str, str], list[int]]] = {}
    for place, entry in enumerate(entries):
        if not entry.open:
            plan, thing, _ = cause_of_key(entry.finding.subject)
            by_cause.setdefault(entry.finding.rule, {}).setdefault((plan, thing), []).append(place)
    hung = _Hung()
    first_open: dict[tuple[SubjectKey, str], int] = {}
    for place, entry in enumerate(entries):
        stronger = _stronger(entries, place, rules[entry.finding.rule].under, by_cause)
        if stronger is None and entry.open:
            stronger = _same_question(entry, place, first_open, hung.places)
        if stronger is not None:
            hung.add(place, stronger)
    return hung


def _stronger(entries: Sequence[RowFinding], place: int, under: Iterable[str], by_cause: ByCause) -> int | None:
    """The finding of an outranking rule on the same cause; its year may be open on either side."""
    plan, thing, year = entries[place].cause
    for rule in under:
        for other in by_cause.get(rule, {}).get((plan, thing), ()):
            found = entries[other].finding.subject.year
            if other != place and (not year or not found or found == year):
                return other
    return None


def _same_question(
    entry: RowFinding, place: int, first: dict[tuple[SubjectKey, str], int], hung: set[int]
) -> int | None:
    """The first undetermined verdict on the same subject that lacks the same thing."""
    for lack in entry.finding.missing:
        found = first.setdefault((entry.finding.subject, lack.reason), place)
        if found != place and found not in hung:
            return found
    return None


def _with_related(entries: Sequence[RowFinding], place: int, hung: _Hung) -> Finding:
    finding = entries[place].finding
    related = tuple(each for below in hung.below.get(place, ()) for each in _flattened(entries, below, hung))
    return replace(finding, related=related) if related else finding


def _flattened(entries: Sequence[RowFinding], place: int, hung: _Hung) -> list[Finding]:
    inner = (each for below in hung.below.get(place, ()) for each in _flattened(entries, below, hung))
    return [entries[place].finding, *inner]


def _gathered(standing: Sequence[Assembled], rules: Mapping[str, Rule]) -> list[Finding]:
    """Rows alike become one finding per plan, or one for all years of a row; all else stays as it is.

    Alike are the violated rows of a gathering rule, and the rows that one rule cannot judge because
    the text of one plan is not at hand: the cause is that text, not each of its values.
    """
    result: list[Finding] = []
    violated: dict[tuple[object, ...], list[Assembled]] = {}
    unread: dict[tuple[str, ...], list[Assembled]] = {}
    for entry, finding in standing:
        text = {lack.reason.rpartition("-")[2] for lack in finding.missing}
        gather = rules[finding.rule].gather
        if not entry.open and gather:
            group = (finding.rule, gathered_key(finding.subject, gather), finding.severity if gather == "years" else "")
            violated.setdefault(group, []).append((entry, finding))
        elif entry.open and text <= {"partial", "quoted", "none"}:
            whose = sorted({f"{lack.reason} {lack.plan}" for lack in finding.missing})
            unread.setdefault((finding.rule, finding.subject.plan, *whose), []).append((entry, finding))
        else:
            result.append(finding)
    result.extend(_one(group, rules[group[0][1].rule].gather) for group in violated.values())
    result.extend(_one_unread(group, rules[group[0][1].rule].title) for group in unread.values())
    return result


def _one_unread(group: Sequence[Assembled], title: Words) -> Finding:
    _, first = group[0]
    if len(group) == 1:
        return first
    members = _members(group)
    lacks = tuple(dict.fromkeys(lack for _, finding in group for lack in finding.missing))
    subject = SubjectKey(first.subject.kind, first.subject.plan, "", "", first.missing[0].reason)
    reasons = dict.fromkeys((silence(lack.reason), lack.plan) for lack in lacks)
    names = list(dict.fromkeys(member.name for member in members))
    message = say(
        ENGINE, "undetermined-many", count=len(members), title=title,
        members=joined(names),
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


def gathered_key(subject: SubjectKey, gather: Gather) -> SubjectKey:
    """What several rows are called as one: their plan, or what they are without their years."""
    return subject._replace(year="") if gather == "years" else SubjectKey(subject.kind, subject.plan)


def _one(group: Sequence[Assembled], gather: Gather) -> Finding:
    entry, first = group[0]
    subject = gathered_key(first.subject, gather)
    if len(group) == 1:      # the same finding as when there are more of them
        return replace(first, fingerprint=fingerprint(first.rule, subject))
    members = _members(group)
    told = told_all(members)
    count, (zh, en) = str(len(members)), entry.gathered or ((), ())
    return replace(
        first, subject=subject, members=members,
        message=Words(
            completed(zh, {"count": count, "members": told.zh}), completed(en, {"count": count, "members": told.en}),
        ),
        evidence=tuple(dict.fromkeys(item for _, finding in group for item in finding.evidence)),
        related=tuple(item for _, finding in group for item in finding.related),
        quoted=any(finding.quoted for _, finding in group), formula="", computed="", margin="",
        edits=tuple(dict.fromkeys(edit for _, finding in group for edit in finding.edits)),
        suggestion=_agreed([finding.suggestion for _, finding in group], gather),
        fingerprint=fingerprint(first.rule, subject),
    )


def _agreed(suggestions: Collection[Words], gather: Gather) -> Words:
    """What is suggested of all alike; of the years of a row each with its own, and nothing of other rows."""
    apart = tuple(dict.fromkeys(suggestions))
    if len(apart) == 1:
        return apart[0]
    return Words(_chained("；", apart, "zh"), _chained("; ", apart, "en")) if gather == "years" else SILENCE


def _chained(between: str, suggestions: Sequence[Words], language: Language) -> str:
    """Suggestions one after the other; what all of them end with is said once."""
    cut = [each.spoken(language).partition(between) for each in suggestions]
    if len({rest for _, _, rest in cut}) > 1:
        return between.join(each.spoken(language) for each in suggestions)
    heads = ("，" if language == "zh" else ", ").join(head for head, _, _ in cut)
    return f"{heads}{between}{cut[0][2]}" if cut[0][2] else heads


def told_of(member: Member) -> Words:
    """A member with what stands on both sides; its name alone where nothing was compared."""
    sides = sides_of(member)
    return Words(f"{member.name}（{sides.zh}）", f"{member.name} ({sides.en})") if sides.zh else _plain(member.name)


def _plain(text: str) -> Words:
    return Words(text, text)


def sides_of(member: Member) -> Words:
    """The values that were compared, with their year; else the texts that were, without the name itself."""
    said = {item.label: item.raw for item in member.evidence if item.quantity and item.raw}
    year = member.subject.year
    if len(said) == 1 and year.isdigit():
        raw = next(iter(said.values()))
        return Words(f"{year}年“{raw}”", f"{year}: {raw}")
    if len(said) < 2:
        texts = {item.label: item.raw for item in member.evidence if not item.quantity and item.raw}
        others = {label: raw for label, raw in texts.items() if raw != member.name}
        numbers = {item.label: item.value for item in member.evidence if not item.raw and item.value}     # recounted
        said = others if len(texts) == 2 else numbers if len(numbers) == 2 else {}
    if not said:
        return SILENCE
    which = _which(member)
    zh = [f"{year}年"] * year.isdigit() + [f"{label.zh}“{raw}”" for label, raw in said.items()]
    en = [year] * year.isdigit() + [f"{label.en} {raw}" for label, raw in said.items()]
    led = Words(f"{which.zh}：", f"{which.en}: ") if which.zh else SILENCE
    return Words(led.zh + "，".join(zh), led.en + ", ".join(en))


def _which(member: Member) -> Words:
    """Which number of a ledger a claim is about (before, trimmed, added, after); nothing of other rows."""
    if member.subject.kind != "claim":
        return SILENCE
    aspect = member.subject.other.removeprefix(f"{member.name}#").partition("#")[0]
    return TERMS[aspect] if aspect in LEDGER else SILENCE


def told_once(members: Sequence[Member]) -> Words:
    """What is said of both sides of every member, where that is the same of all of them; else nothing."""
    sides = {sides_of(member) for member in members}
    return sides.pop() if len(sides) == 1 and len(members) > 1 else SILENCE


def told_all(members: Sequence[Member]) -> Words:
    """Members as the sentence of their finding names them: sides that are alike of all are said once, where more than
    one thing has them."""
    once, names = told_once(members), {member.name for member in members}
    if once.zh and len(names) > 1:
        return once
    sides = [sides_of(member) for member in members]
    if len(names) == 1 and len(members) > 1 and all(side.zh for side in sides):
        name, told = members[0].name, list(dict.fromkeys(sides))
        return Words(
            f"{name}（{'；'.join(side.zh for side in told)}）", f"{name} ({'; '.join(side.en for side in told)})",
        )
    return joined(list(dict.fromkeys(told_of(member) for member in members)))


def _members(group: Sequence[Assembled]) -> tuple[Member, ...]:
    return tuple(Member(finding.subject, entry.name, finding.at, finding.evidence) for entry, finding in group)
