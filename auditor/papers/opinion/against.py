"""What became of an earlier opinion: adopted, adopted in part, not adopted; and what is new."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Literal

from auditor.ground.record import record
from auditor.ground.words import SILENCE, Words, joined, say
from auditor.messages.waiver import TITLES
from auditor.model.audit import Audit, SubjectKey, fingerprint
from auditor.model.earlier import Before, Decision, Earlier, EarlierRow
from auditor.model.rows.link import LinkRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rows.target import TargetRow
from auditor.papers.cases import Cases, Focus
from auditor.papers.opinion.rows import STATES, UNASKED, Atom, EarlierOutcome, FollowUp, Row, SinceEarlier, State
from auditor.papers.opinion.wording import STANDING
from auditor.run.reported import everything, family_of

# What became of one verdict. mended: judged, and it holds. moot: the rule no longer applies. removed: its passage is
# gone, and that is seen. lost: what was judged is gone, and nothing says why. The rest is still found in some way.
Fate = Literal[
    "mended", "removed", "trimmed", "relinked", "moot", "waived", "rule-off", "partial",
    "lost", "better", "worse", "changed", "unchanged", "open", "supplied", "still-open",
]
DONE: tuple[Fate, ...] = ("mended", "removed", "trimmed", "relinked", "moot")
UNKNOWN: tuple[Fate, ...] = ("rule-off", "partial")
STILL: tuple[Fate, ...] = ("lost", "better", "worse", "changed", "unchanged", "open", "supplied", "still-open")
OF_INDICATOR = ("indicator", "target", "link", "allocation")


@record
class _Now:
    """Today's verdicts by fingerprint, and which rows of today's opinion speak of each.

    elsewhere: what the audit finds as well, though no row of this opinion speaks of it.
    """

    atoms: Mapping[str, Atom]
    rows: Mapping[str, Row]
    elsewhere: frozenset[str]
    rules: frozenset[str]
    focus: Focus


def compared(
    earlier: Earlier, rows: Sequence[Row], plan: PlanRow, audit: Audit, cases: Cases
) -> tuple[FollowUp, tuple[Row, ...]]:
    """The earlier opinion held against today's rows; and these with how each of them stands."""
    now = _now(rows, plan, audit, cases)
    kept = [row for row in earlier.rows if row.part not in UNASKED]
    outcomes = tuple(_outcome(row, earlier, now) for row in kept)
    by_row: dict[str, EarlierOutcome] = {}
    for outcome in outcomes:
        for print_ in outcome.now:
            by_row.setdefault(print_, outcome)
    excused = {
        _today(before, earlier, plan) for row in earlier.rows if row.part == "waived" for before in row.atoms
    }
    stood = tuple(replace(row, standing=_standing(row, by_row, excused)) for row in rows)
    counts = {state: sum(outcome.state == state for outcome in outcomes) for state in STATES}
    fresh = sum(row.standing is not None and row.standing.state == "new" for row in stood)
    return FollowUp(earlier, outcomes, counts, fresh), stood


def _now(rows: Sequence[Row], plan: PlanRow, audit: Audit, cases: Cases) -> _Now:
    atoms: dict[str, Atom] = {}
    owner: dict[str, Row] = {}
    for row in rows:
        for atom in (*row.atoms, *row.related):
            print_ = fingerprint(atom.rule, atom.subject)
            atoms.setdefault(print_, atom)
            owner.setdefault(print_, row)
    rules = frozenset((*(rule.id for rule in audit.rules), *TITLES))
    folder = family_of(plan.record.file)
    elsewhere = frozenset(
        fingerprint(finding.rule, subject) for finding in everything(audit.findings)
        if family_of(finding.at.file) == folder and finding.verdict != "waived"
        for subject in (finding.subject, *(member.subject for member in finding.members if member.waiver is None))
    )
    return _Now(atoms, owner, elsewhere, rules, Focus(plan, folder, cases))


def _standing(row: Row, by_row: Mapping[str, EarlierOutcome], excused: set[str]) -> SinceEarlier | None:
    outcome = by_row.get(row.fingerprint)
    if outcome is not None:
        return SinceEarlier(outcome.state, outcome.remark)
    if row.part in UNASKED:
        return None
    back = any(fingerprint(atom.rule, atom.subject) in excused for atom in row.atoms)
    return SinceEarlier("new", STANDING["waiver-over"] if back else SILENCE)


def _today(before: Before, earlier: Earlier, plan: PlanRow) -> str:
    """The fingerprint that an earlier verdict has today: the plan may have replaced the draft that was judged."""
    return fingerprint(before.rule, _renamed(before.subject, earlier, plan))


def _renamed(subject: SubjectKey, earlier: Earlier, plan: PlanRow) -> SubjectKey:
    return subject._replace(plan=plan.id) if subject.plan == earlier.plan else subject


def _outcome(row: EarlierRow, earlier: Earlier, now: _Now) -> EarlierOutcome:
    plan = now.focus.plan
    fates = [_fate(before, earlier, now) for before in row.atoms]
    related = [_fate(before, earlier, now) for before in row.related]
    prints = [_today(before, earlier, plan) for before in (*row.atoms, *row.related)]
    still = dict.fromkeys(now.rows[each].fingerprint for each in prints if each in now.rows)
    more = _more(row, still, prints, now)
    state, remarks = _judged(fates, related, more, _fewer_wanted(row, still, now))
    if row.decision is not None:
        remarks = [_answered(row.decision, state), *remarks]
    return EarlierOutcome(row, state, joined(remarks, "；", "; "), tuple(still))


def _answered(decision: Decision, state: State) -> Words:
    """What was answered to a request; that it was not done, where it was said to be."""
    missed = decision.answer == "adopted" and state == "not"
    said = say(STANDING, "answer-missed" if missed else "answer", answer=STANDING[f"answer-{decision.answer}"])
    note = " ".join(decision.note.split())
    return say(STANDING, "answer-note", said=said, note=note) if note else said


def _more(row: EarlierRow, still: Iterable[str], prints: Sequence[str], now: _Now) -> int:
    """How many rows the same gathered finding has today that it had not."""
    known = set(prints)
    return sum(
        fingerprint(atom.rule, atom.subject) not in known
        for each in {id(one): one for one in now.rows.values() if one.fingerprint in still}.values()
        if each.rule == row.rule and each.part not in UNASKED for atom in each.members
    )


def _fewer_wanted(row: EarlierRow, still: Iterable[str], now: _Now) -> bool:
    """Whether a clarification wants fewer data than it did."""
    wanted = {want.key for one in now.rows.values() if one.fingerprint in still for want in one.wanted}
    return bool(wanted) and wanted < row.wanted


def _fate(before: Before, earlier: Earlier, now: _Now) -> Fate:
    print_ = _today(before, earlier, now.focus.plan)
    atom = now.atoms.get(print_)
    if atom is None:
        return "unchanged" if print_ in now.elsewhere else _gone(before, earlier, now)
    if atom.verdict == "waived":
        return "waived"
    if before.verdict == "undetermined":
        return "still-open" if atom.verdict == "undetermined" else "supplied"
    if atom.verdict == "undetermined":
        return "open"
    if before.margin and atom.margin:
        off, was = Fraction(atom.margin), Fraction(before.margin)
        if off != was:
            return "better" if off < was else "worse"
    same = tuple(number.raw for number in atom.numbers) == before.numbers
    return "unchanged" if same else "changed"


def _gone(before: Before, earlier: Earlier, now: _Now) -> Fate:
    """Why a verdict is no longer found: mended, or what was judged is no longer there."""
    subject = _renamed(before.subject, earlier, now.focus.plan)
    if before.rule not in now.rules:
        return "rule-off"
    focus = now.focus
    if subject.kind == "waiver":
        return "mended"
    if focus.cases.row(focus.folder, subject) is not None:
        if not focus.cases.judges(before.rule, subject):
            return "rule-off"
        return _holds(before.rule, subject, focus)
    plan = focus.cases.plan(focus.folder, subject.plan)
    if plan is None or not plan.whole:
        return "partial"
    if subject.kind not in OF_INDICATOR:
        return "removed"
    row = next((row for row in plan.indicators if row.id == subject.indicator), None)
    if row is not None:
        return "relinked" if subject.kind == "link" and row.link_to not in ("", subject.other) else "lost"
    above = subject.other.partition("/")[2] or subject.indicator
    return "trimmed" if any(trim.record.indicator == above for trim in plan.trims) else "lost"


def _holds(rule: str, subject: SubjectKey, focus: Focus) -> Fate:
    """Whether the rule was judged again; a value that is no longer said cannot be judged, and is no adoption."""
    case = focus.cases.case(focus.folder, rule, subject, "note")
    if case is None or case.compiled.when is None or case.compiled.when(case.row, case.params) is True:
        return "mended"
    row = case.row
    target = row.child if isinstance(row, LinkRow) else row
    valued = isinstance(row, LinkRow | TargetRow)
    if valued and (not isinstance(target, TargetRow) or target.quantity.kind == "none"):
        return "lost"
    return "moot"


def _judged(
    fates: Sequence[Fate], related: Sequence[Fate], more: int, fewer: bool
) -> tuple[State, list[Words]]:
    """The state of a row by what became of its verdicts, with remarks."""
    done = [fate for fate in fates if fate in DONE]
    still = [fate for fate in fates if fate in STILL]
    if not still:
        return _settled(fates, related, done)
    alone = len(set(still)) == 1 and not done
    told = [fate for fate in dict.fromkeys(still) if alone or fate not in ("unchanged", "still-open")]
    remarks = [STANDING[fate] for fate in told]
    if done:
        remarks.insert(0, say(STANDING, "some-gone", total=len(fates), done=len(done)))
    if "waived" in fates:
        remarks.append(say(STANDING, "some-waived", count=fates.count("waived")))
    mended = sum(fate in DONE for fate in related)
    if mended:
        remarks.append(say(STANDING, "related-gone", count=mended))
    if more:
        remarks.append(say(STANDING, "more", count=more))
    if fewer:
        remarks = [STANDING["less-open"], *(words for words in remarks if words != STANDING["still-open"])]
    backwards = "worse" in still or more > 0 or "lost" in still or "open" in still
    forwards = "better" in still or "supplied" in still or mended > 0 or fewer
    state: State = "partly" if done or (forwards and not backwards) else "not"
    return state, remarks


def _settled(fates: Sequence[Fate], related: Sequence[Fate], done: Sequence[Fate]) -> tuple[State, list[Words]]:
    """The state of a row of whose verdicts none is left."""
    unknown = [fate for fate in fates if fate in UNKNOWN]
    if unknown:
        return "unjudged", [STANDING[fate] for fate in dict.fromkeys(unknown)]
    if not done:
        return "waived", []
    remarks = [STANDING[fate] for fate in dict.fromkeys(done) if fate != "mended"]
    if "waived" in fates:
        remarks.append(say(STANDING, "some-waived", count=fates.count("waived")))
    if any(fate in STILL for fate in related):
        return "partly", [STANDING["related-left"], *remarks]
    return "adopted", remarks
