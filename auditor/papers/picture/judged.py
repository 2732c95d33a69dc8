"""What an audit says of the things in a picture, quick to ask: by family and plan, then by subject."""

from collections.abc import Callable, Iterable, Mapping

from auditor.ground.record import record
from auditor.model.audit import Finding, Granted, SubjectKey, Verdict
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.plan import PlanRow
from auditor.papers.picture.model import SIGNS, Sign, SignedFinding, Tally
from auditor.run.reported import everything, family_of

OF_INDICATOR = ("indicator", "target", "statement", "restatement", "allocation")
OF_ANSWER = ("duty", "trim")


@record
class SubjectSign:
    """One subject of a finding, with its own sign. top: the finding under which it is reported."""

    subject: SubjectKey
    sign: Sign
    finding: Finding
    top: Finding


Judged = Mapping[tuple[str, str], tuple[SubjectSign, ...]]      # (family, plan) → what is said of its subjects


def judged(findings: Iterable[Finding]) -> Judged:
    """The findings by the plans that they are about, with those that hang below them."""
    found: dict[tuple[str, str], list[SubjectSign]] = {}
    for top in findings:
        for finding in everything([top]):
            family = family_of(finding.at.file)
            parts = [(member.subject, member.waiver) for member in finding.members]
            for subject, waiver in parts or [(finding.subject, finding.waiver)]:
                said = SubjectSign(subject, _sign(finding.verdict, finding, waiver), finding, top)
                found.setdefault((family, subject.plan), []).append(said)
    return {key: tuple(said) for key, said in found.items()}


def _sign(verdict: Verdict, finding: Finding, waiver: Granted | None) -> Sign:
    if verdict == "waived" or waiver is not None:
        return "waived"
    return finding.severity if verdict == "violated" else "undetermined"


def _tally(said: Iterable[SubjectSign], wanted: Callable[[SubjectKey], bool], calm: Sign) -> Tally:
    """Each reported finding once, by the worst that it says of what is wanted."""
    worst: dict[str, SubjectSign] = {}
    for each in said:
        if wanted(each.subject):
            known = worst.get(each.top.fingerprint)
            if known is None or SIGNS.index(each.sign) < SIGNS.index(known.sign):
                worst[each.top.fingerprint] = each
    ordered = sorted(worst.values(), key=lambda each: SIGNS.index(each.sign))
    return Tally(tuple(SignedFinding(each.sign, each.finding, each.top.fingerprint) for each in ordered), calm)


def _of_plan(known: Judged, plan: PlanRow) -> tuple[SubjectSign, ...]:
    return known.get((family_of(plan.record.file), plan.id), ())


def plan_tally(known: Judged, plan: PlanRow) -> Tally:
    """Everything that is said of a plan."""
    judgeable = plan.whole or plan.indicators or plan.trims
    return _tally(_of_plan(known, plan), lambda subject: subject.plan == plan.id, "holds" if judgeable else "none")


def indicator_tally(known: Judged, row: IndicatorRow) -> Tally:
    """What is said of an indicator itself: its targets, its statements, how it is divided."""
    def wanted(subject: SubjectKey) -> bool:
        return subject.indicator == row.id and subject.kind in OF_INDICATOR

    return _tally(_of_plan(known, row.plan), wanted, "holds" if row.spoken else "none")


def link_tally(known: Judged, row: IndicatorRow) -> Tally:
    """What is said of how an indicator answers the one above."""
    def wanted(subject: SubjectKey) -> bool:
        return (subject.indicator == row.id and subject.kind == "link") or answers(subject, row.link_to)

    return _tally(_of_plan(known, row.plan), wanted, "holds" if row.links else "none")


def answers(subject: SubjectKey, address: str) -> bool:
    """Whether a subject is a duty or a trim towards an indicator above."""
    return subject.kind in OF_ANSWER and subject.other == address


def answer_tally(known: Judged, plan: PlanRow, above: IndicatorRow, calm: Sign) -> Tally:
    """What is said of a plan's duty towards an indicator above, and of its trim."""
    address = f"{above.plan.id}/{above.id}"
    return _tally(_of_plan(known, plan), lambda subject: answers(subject, address), calm)


def pair_tally(known: Judged, child: PlanRow, parent: PlanRow, calm: Sign) -> Tally:
    """What is said of all links, duties and trims of a plan towards one above."""
    linked = {row.id for row in child.indicators if row.parent is not None and row.parent.plan is parent}

    def wanted(subject: SubjectKey) -> bool:
        if subject.kind == "link":
            return subject.indicator in linked
        return subject.kind in OF_ANSWER and subject.other.startswith(f"{parent.id}/")

    return _tally(_of_plan(known, child), wanted, calm)


def open_counts(tallies: Iterable[Tally]) -> tuple[int, int]:
    """How many errors and warnings are open in several tallies, each reported finding once by its worst sign."""
    worst: dict[str, Sign] = {}
    for found in (found for tally in tallies for found in tally.found):
        known = worst.get(found.top, "none")
        worst[found.top] = min(known, found.sign, key=SIGNS.index)
    signs = list(worst.values())
    return signs.count("error"), signs.count("warning")
