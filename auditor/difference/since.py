"""How findings stand to an earlier state of the same plans: new, worse, unchanged, better, fixed."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from fractions import Fraction
from typing import Literal

from auditor.ground.record import record
from auditor.ground.words import SILENCE, Words, say
from auditor.messages.since import SINCE
from auditor.messages.terms import SEVERITIES as NAMES
from auditor.model.audit import Audit, Finding, SubjectKey, Verdict
from auditor.model.rule import SEVERITIES

State = Literal["new", "worse", "unchanged", "better", "fixed", "newly-undetermined"]
STATES: tuple[State, ...] = ("new", "worse", "newly-undetermined", "unchanged", "better", "fixed")
BLOCKING: frozenset[State] = frozenset({"new", "worse"})
MOST = 5                                    # names that a reason lists

# Folder of a family, rule, subject, and which of several that are alike: what a row of a finding is known by.
Key = tuple[str, str, SubjectKey, int]
# Where a subject of today, in a family of today, was judged then: its folder and key; None: it was not there.
Former = Callable[[str, SubjectKey], tuple[str, SubjectKey] | None]


@record
class Standing:
    """How one finding stands to what was found before. `reason`: what of it changed; empty where nothing did."""

    state: State
    reason: Words = SILENCE


@record
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


@record
class _Row:
    """One subject that a finding is about: itself, or one of its members. `name`: what a reader calls it."""

    key: Key
    verdict: Verdict
    name: str


@record
class _Told:
    """A finding with its rows."""

    finding: Finding
    rows: tuple[_Row, ...]


@record
class _Pair:
    """A row of today with its row of then, and the finding that was about it then; both None: it was not judged."""

    now: _Row
    then: _Row | None
    told: _Told | None

    def was(self, verdict: Verdict) -> bool:
        """Whether it came out so then."""
        return self.then is not None and self.then.verdict == verdict


def compare(
    ref: str, now: Mapping[str, Audit], then: Mapping[str, Audit], former: Former, remarks: Sequence[Words]
) -> Since:
    """Compares audits of two states, by family. Both must come from the same rules and the same day.

    A row of a finding is known again by its rule and subject alone, wherever it hangs and whatever it says;
    `former` says where the subject stood then and what it was called.
    """
    before = _told(then)
    met = {row.key: (row, told) for told in before for row in told.rows}
    pairs = [(told, [_pair(row, met, former) for row in told.rows]) for told in _told(now)]
    still = frozenset(
        pair.then.key for _, found in pairs for pair in found
        if pair.then is not None and pair.now.verdict == "violated"
    )
    standings: dict[tuple[str, str], Standing] = {}
    for told, found in pairs:
        place, standing = (told.rows[0].key[0], told.finding.fingerprint), _standing(told.finding, found, still)
        # Of two that share a fingerprint the graver speaks for both: nothing passes behind the other.
        if place not in standings or STATES.index(standing.state) < STATES.index(standings[place].state):
            standings[place] = standing
    left = {pair.then.key for _, found in pairs for pair in found if pair.then is not None}
    fixed = tuple(
        told.finding for told in before
        if told.finding.verdict != "waived" and not any(row.key in left for row in told.rows)
    )
    return Since(ref, standings, fixed, tuple(remarks))


def _told(audits: Mapping[str, Audit]) -> list[_Told]:
    """All findings, with what hangs below them. Rows of equal rule and subject are numbered in their order."""
    times: Counter[tuple[str, str, SubjectKey]] = Counter()
    found = []
    for folder, audit in audits.items():
        for finding in _everything(audit.findings):
            rows = []
            for subject, verdict, name in _subjects(finding):
                times[folder, finding.rule, subject] += 1
                key = folder, finding.rule, subject, times[folder, finding.rule, subject]
                rows.append(_Row(key, verdict, name or subject.indicator or subject.other or subject.plan))
            found.append(_Told(finding, tuple(rows)))
    return found


def _everything(findings: Iterable[Finding]) -> Iterator[Finding]:
    for finding in findings:
        yield finding
        yield from _everything(finding.related)


def _subjects(finding: Finding) -> list[tuple[SubjectKey, Verdict, str]]:
    """What a finding is about: each member with a verdict of its own, since a waiver may cover some of them."""
    if not finding.members:
        return [(finding.subject, finding.verdict, "")]
    return [
        (member.subject, finding.verdict if member.waiver is None else "waived", member.name)
        for member in finding.members
    ]


def _pair(row: _Row, met: Mapping[Key, tuple[_Row, _Told]], former: Former) -> _Pair:
    folder, rule, subject, time = row.key
    place = former(folder, subject)
    then, told = met.get((place[0], rule, place[1], time), (None, None)) if place is not None else (None, None)
    return _Pair(row, then, told)


def _standing(finding: Finding, pairs: Sequence[_Pair], still: frozenset[Key]) -> Standing:
    if finding.verdict == "waived":
        return Standing("new" if all(pair.then is None for pair in pairs) else "unchanged")
    live = [pair for pair in pairs if pair.now.verdict == finding.verdict]
    more = [pair for pair in live if not pair.was(finding.verdict)]
    state: State = "newly-undetermined" if finding.verdict == "undetermined" else "new"
    if len(more) == len(live):
        return Standing(state, _formerly(live))
    if more:
        names = _joined([pair.now.name for pair in more])
        return Standing("worse" if state == "new" else state, say(SINCE, "rows-worse", count=len(more), names=names))
    return _measured(finding, live, still) if state == "new" else Standing("unchanged")


def _formerly(pairs: Sequence[_Pair]) -> Words:
    """How rows came out that came out otherwise then."""
    known = {pair.then.verdict for pair in pairs if pair.then is not None}
    verdicts = ("violated", "waived", "undetermined")
    return next((SINCE[f"was-{verdict}"] for verdict in verdicts if verdict in known), SILENCE)


def _measured(now: Finding, live: Sequence[_Pair], still: frozenset[Key]) -> Standing:
    """All rows were violated then as well."""
    then = {id(pair.told): pair.told for pair in live if pair.told is not None}
    ranks = {severity: rank for rank, severity in enumerate(reversed(SEVERITIES))}
    severities = sorted({told.finding.severity for told in then.values()}, key=lambda severity: ranks[severity])
    rank, least, most = ranks[now.severity], severities[0], severities[-1]
    if rank > ranks[most] or rank < ranks[least]:
        state: State = "worse" if rank > ranks[most] else "better"
        names = {"before": NAMES[most if state == "worse" else least], "after": NAMES[now.severity]}
        return Standing(state, say(SINCE, f"severity-{state}", **names))
    gone = [
        row.name for told in then.values() if told.finding.members for row in told.rows
        if row.verdict == "violated" and row.key not in still
    ]
    if gone:
        return Standing("better", say(SINCE, "rows-better", count=len(gone), names=_joined(gone)))
    first = next(iter(then.values())).finding
    if not now.margin or not first.margin or Fraction(now.margin) == Fraction(first.margin):
        return Standing("unchanged")
    state = "worse" if Fraction(now.margin) > Fraction(first.margin) else "better"
    before, after = _margins(Fraction(first.margin), Fraction(now.margin))
    return Standing(state, say(SINCE, f"margin-{state}", before=before, after=after))


def _margins(*margins: Fraction) -> tuple[str, ...]:
    """Counts and steps as they are; parts of something, which seldom are whole, in percent."""
    if all(margin.denominator == 1 for margin in margins):
        return tuple(str(margin) for margin in margins)
    from auditor.text.write import percent_text

    return tuple(map(percent_text, margins))


def _joined(names: Sequence[str]) -> Words:
    """Names, each once, the first few of them."""
    names = list(dict.fromkeys(names))
    zh, en = "、".join(names[:MOST]), ", ".join(names[:MOST])
    return Words(f"{zh}等", f"{en}, …") if len(names) > MOST else Words(zh, en)
