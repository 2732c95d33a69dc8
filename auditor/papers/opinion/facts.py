"""The rows of an opinion: every finding about a plan once, with the change or the datum that it asks for."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace

from auditor.ground.words import SILENCE, joined, say
from auditor.judge.suggest import suggestion_of as suggested
from auditor.judge.waivers import EXPIRED, LAPSED, UNMATCHED
from auditor.model.audit import Evidence, Finding, Member
from auditor.model.rows.plan import PlanRow
from auditor.papers.cases import Cases, Focus
from auditor.papers.levels import ancestors, climb, region_words
from auditor.papers.opinion.rows import PARTS, Atom, Number, Part, Row, Wanted
from auditor.papers.opinion.sentences import arithmetic, asked, basis_of, sentence_of, suggestion_of, upper
from auditor.papers.place import offices_of, original_of, place_of, read_order
from auditor.papers.remedy import rule_title
from auditor.papers.requests.asks import asks_of
from auditor.papers.wording import PLACES
from auditor.run.reported import everything, family_of

OWN_FILE = (EXPIRED, LAPSED, UNMATCHED)     # what is found about waivers is the reviewer's own to mend
# What speaks of the plan files, not of the documents: links and parents that lead nowhere, in circles or to the side.
OF_THE_FILES = (
    "STR-001", "STR-002", "STR-003", "STR-004", "STR-005", "STR-006", "STR-010", "STR-013", "STR-014", "STR-017",
)


def opinion_rows(
    plan: PlanRow, findings: Sequence[Finding], audited: Iterable[Finding], cases: Cases
) -> tuple[Row, ...]:
    """The rows of the opinion on a plan; within each part what must be mended, then the rest, in document order.

    findings: those about the plan. audited: those of the whole audit, for what concerns this plan above it.
    cases: with the rows of the plan's family.
    """
    focus = Focus(plan, family_of(plan.record.file), cases)
    findings = [finding for finding in findings if finding.rule not in OWN_FILE]
    known = {finding.fingerprint for finding in findings}
    above = [finding for finding in _concerning(focus, audited) if finding.fingerprint not in known]
    rows = [_row(finding, focus) for finding in (*findings, *above)]
    order = {up.id: place for place, up in enumerate([plan, *ancestors(plan)])}
    last = len(order)

    def document_order(row: Row) -> tuple[object, ...]:
        key = row.own.subject
        where = read_order(cases.row(focus.folder, row.atoms[0].subject))
        return row.severity != "error", order.get(key.plan, last), where, row.own.at, row.rule, key

    return _together(sorted(rows, key=document_order))


def _together(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Part by part; clarifications that want the same data stand together, where the first of them stands."""
    first: dict[Hashable, int] = {}
    for place, row in enumerate(rows):
        first.setdefault(asked_for(row), place)
    by_part = sorted(rows, key=lambda row: PARTS.index(row.part))
    clarified = iter(sorted((row for row in rows if row.part == "clarify"), key=lambda row: first[asked_for(row)]))
    return tuple(next(clarified) if row.part == "clarify" else row for row in by_part)


def asked_for(row: Row) -> Hashable:
    """What tells clarifications apart: the data that they want; the finding itself where they want none."""
    return tuple(want.key for want in row.wanted) or row.fingerprint


def _concerning(focus: Focus, audited: Iterable[Finding]) -> list[Finding]:
    """Errors and warnings about indicators of plans above that this plan answers or trims."""
    answered = {
        (up.plan.id, up.id) for row in focus.plan.indicators for up in climb(row)[1:]
    } | {(up.plan.id, up.id) for trim in focus.plan.trims for up in trim.chain}
    return [
        finding for finding in audited
        if finding.verdict == "violated" and finding.severity != "note" and family_of(finding.at.file) == focus.folder
        and any(
            (key.plan, key.indicator) in answered
            for key in (finding.subject, *(member.subject for member in finding.members))
        )
    ]


def _part(finding: Finding, wanted: Sequence[Wanted], focus: Focus) -> Part:
    """Where a finding stands in the opinion on a plan; wanted: the data that an office can give."""
    if finding.verdict == "waived":
        return "waived"
    if finding.rule in OF_THE_FILES or (finding.missing and not wanted):
        return "own"
    if finding.subject.plan != focus.plan.id:
        return "above" if any(up.id == finding.subject.plan for up in ancestors(focus.plan)) else "elsewhere"
    return "clarify" if finding.verdict == "undetermined" or _hearsay(finding, focus) else "mend"


def _hearsay(finding: Finding, focus: Focus) -> bool:
    """Whether one of its values is known only as another document quotes it: then that source comes first.

    A finding about a plan's own words is none, even where the indicator above that they speak of is quoted.
    """
    if not finding.quoted:
        return False
    by_file = {plan.record.file: plan for plan in focus.cases.plans.values()}
    said = [(by_file[item.at.file], item.at) for item in finding.evidence if item.at and item.at.file in by_file]
    return any(
        plan.record.text == "quoted"
        or any(row.quoted and target.mark(target.said.at) == at for row in plan.indicators for target in row.targets)
        for plan, at in said
    )


def _row(finding: Finding, focus: Focus) -> Row:
    each = [_atom(one, member, finding, focus) for one, member in focus.cases.alone(finding)]
    related = tuple(
        _atom(one, member, hung, focus) for hung in everything(finding.related)
        for one, member in focus.cases.alone(hung)
    )
    wanted = tuple(dict.fromkeys(want for _, wants in each for want in wants))
    part = _part(finding, wanted, focus)
    members = tuple(_own_wish(atom, wants, wanted) for atom, wants in each) if finding.members else ()
    own = each[0][0]
    if members:
        wishes = {atom.suggestion for atom in members}
        own = replace(own, suggestion=SILENCE)
        if len(wishes) == 1:        # what all of them want is said once
            own = replace(own, suggestion=wishes.pop())
            members = tuple(replace(atom, suggestion=SILENCE) for atom in members)
        place = say(PLACES, "several", place=own.place, count=len(members), more=len(members) - 1)
        own = replace(own, subject=finding.subject, at=finding.at, place=place)
    line = sentence_of(finding)
    hung_atoms = tuple(atom for atom, _ in related)
    row = Row(
        part=part, fingerprint=finding.fingerprint, rule=finding.rule, severity=finding.severity,
        verdict=finding.verdict, own=own, line=line, suggestion=SILENCE, basis=SILENCE, members=members,
        related=hung_atoms, wanted=wanted, quoted=_hearsay(finding, focus), waiver=finding.waiver,
    )
    return replace(row, suggestion=suggestion_of(row, finding, focus), basis=basis_of(row, finding, focus))


def _atom(one: Finding, member: Member | None, whole: Finding, focus: Focus) -> tuple[Atom, tuple[Wanted, ...]]:
    """One judged row, and the data that it wants."""
    cases = focus.cases
    row = cases.row(focus.folder, one.subject)
    case = cases.case(focus.folder, one.rule, one.subject, one.severity)
    wanted: tuple[Wanted, ...] = ()
    if one.missing:
        asks = asks_of(one, focus.folder, cases)
        wanted = tuple(
            Wanted(ask.datum.key, ask.datum.what, ask.datum.office, ask.threshold.words if ask.threshold else SILENCE)
            for ask in asks if ask.datum.asked
        )
    name = (member.name if member is not None else "") or getattr(row, "name", "") or getattr(row, "title", "")
    plan = row.plan if row is not None else cases.plan(focus.folder, one.subject.plan) or focus.plan
    place = place_of(row, one.subject)
    if plan is not focus.plan:
        place = say(PLACES, "of-plan", region=region_words(plan), place=place)
    return Atom(
        fingerprint=one.fingerprint, rule=one.rule, title=rule_title(one.rule, cases.pack.rules), verdict=one.verdict,
        subject=one.subject, name=name, place=place, at=one.at, original=original_of(row, one),
        suggestion=suggested(case) if case is not None and not one.missing else SILENCE,
        basis=joined([*arithmetic(one), *upper(one, focus)], "\n", "\n"), offices=offices_of(row, plan),
        numbers=tuple(_number(item) for item in one.evidence if item.quantity and item.raw),
        margin=one.margin, waiver=member.waiver if member is not None else whole.waiver,
    ), wanted


def _own_wish(atom: Atom, wants: tuple[Wanted, ...], wanted: tuple[Wanted, ...]) -> Atom:
    """A member asks for its own data, where these are not what all ask for."""
    if not wants or wants == wanted:
        return atom
    return replace(atom, suggestion=joined([asked(want) for want in wants], "；", "; "))


def _number(item: Evidence) -> Number:
    return Number(item.label, item.raw, item.value, item.at)
