"""Findings as cards: one for each, with all that a reviewer needs to decide on it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from auditor.difference.since import Since
from auditor.ground.mark import Mark
from auditor.ground.record import record
from auditor.ground.words import SILENCE, Words, joined, say
from auditor.judge.waivers import waivable
from auditor.messages.outputs import STATES
from auditor.messages.waiver import TITLES
from auditor.model.address import address_of
from auditor.model.audit import Finding
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rule import RulePack
from auditor.model.waiver import Waiver
from auditor.papers.audit_paper.facts import Files
from auditor.papers.cases import Cases
from auditor.papers.levels import region_words
from auditor.papers.opinion.rows import Atom, Row
from auditor.papers.page.anchors import Anchors
from auditor.papers.page.model import KINDS, CardGroup, CardMember, CardSection, Kind, PageCard
from auditor.papers.page.passages import Quotes
from auditor.papers.page.wording import PAGE
from auditor.papers.remedy import plain_remedy
from auditor.papers.wording import PLACES
from auditor.report.standing import standing_of
from auditor.report.waiver import waiver_lines
from auditor.run.reported import family_of

MOST_PASSAGES = 6           # of a gathered finding: the first rows show what the others are like


@record
class Desk:
    """What cards are made from. twice: ids that several families have; shown: the indicators that have a step."""

    cases: Cases
    pack: RulePack
    anchors: Anchors
    quotes: Quotes
    files: Files
    since: Since | None
    twice: frozenset[str]
    shown: frozenset[IndicatorRow]


def card_of(row: Row, finding: Finding, home: PlanRow, number: int, desk: Desk) -> PageCard:
    """The card of a row of an opinion. home: the plan that it is about; number: its place among those saved."""
    made = _of_finding(finding, home, desk)
    passages = desk.quotes.of((*row.atoms, *row.related), home)
    return replace(
        made, part=row.part, title=row.own.title, line=row.line, place=row.own.place,
        original=SILENCE if row.members else row.own.original, suggestion=row.suggestion,
        basis=row.basis if row.members else row.own.basis, remedy=_remedy(row, desk), offices=row.offices,
        passages=passages[:MOST_PASSAGES], members=tuple(_member(atom, desk.files) for atom in row.members),
        related=tuple(say(PAGE, "related", rule=atom.rule, title=atom.title, place=atom.place)
                      for atom in row.related),
        wanted=row.wanted, quoted=row.quoted, row=number,
    )


def _remedy(row: Row, desk: Desk) -> Words:
    """What to do, where the suggestion does not say it already."""
    rule = desk.pack.rules.get(row.rule)
    remedy = plain_remedy(rule) if rule is not None else SILENCE
    return SILENCE if remedy.zh.rstrip("。") in row.suggestion.zh else remedy


def waiver_card(finding: Finding, home: PlanRow, desk: Desk) -> PageCard:
    """The card of what was found about a waiver, which is the reviewer's own to mend."""
    return replace(_of_finding(finding, home, desk), excuse="")


def _of_finding(finding: Finding, home: PlanRow, desk: Desk) -> PageCard:
    """What a finding says by itself."""
    rule = desk.pack.rules.get(finding.rule)
    standing = standing_of(desk.since, finding)
    kind: Kind = "waived"
    if finding.verdict != "waived":
        kind = finding.severity if finding.verdict == "violated" else "undetermined"
    return PageCard(
        anchor=desk.anchors.finding(finding.fingerprint, family_of(home.record.file), finding.subject),
        plan=desk.anchors.plan(home), region=region_words(home), kind=kind, part="waivers", rule=finding.rule,
        title=rule.title if rule is not None else TITLES.get(finding.rule, SILENCE),
        family=rule.family if rule is not None else "waivers", line=finding.message, place=PLACES["waiver"],
        at=desk.files.place(finding.at), waiver=finding.waiver,
        excuse=_excuse(finding, desk) if kind != "waived" else "",
        state=standing.state if standing is not None else "",
        change=_changed(standing.state, standing.reason) if standing is not None else SILENCE,
        step=_step(finding, home, desk),
    )


def _changed(state: str, reason: Words) -> Words:
    return say(PAGE, "changed", state=STATES[state], reason=reason) if reason.zh else STATES[state]


def _member(atom: Atom, files: Files) -> CardMember:
    return CardMember(
        atom.name, atom.place, atom.original, atom.suggestion, files.place(atom.at), atom.waiver is not None,
    )


def _excuse(finding: Finding, desk: Desk) -> str:
    """The entry that would waive a finding; who signs it, and until when, is left open."""
    found = waivable([finding])[0]
    place = family_of(finding.at.file).rpartition("/")[2] if finding.subject.plan in desk.twice else ""
    return "\n".join(waiver_lines(Waiver(
        found.rule, address_of(found.subject), "", "", "", found.numbers, Mark("", 0, 0), found.members, place,
    )))


def _step(finding: Finding, home: PlanRow, desk: Desk) -> str:
    """The anchor of the indicator that a finding is about, or of the one above that a plan does not answer."""
    subject, folder = finding.subject, family_of(home.record.file)
    plan, id = subject.plan, subject.indicator
    if not id and subject.kind in ("duty", "trim"):
        plan, _, id = subject.other.partition("#")[0].partition("/")
    holder = desk.cases.plan(folder, plan)
    row = next((row for row in holder.indicators if row.id == id), None) if holder is not None else None
    return desk.anchors.step(row) if row is not None and row in desk.shown else ""


def sections(cards: Sequence[PageCard], wants: Callable[[PageCard], Words]) -> tuple[CardSection, ...]:
    """Cards by kind; the undetermined by what would settle them. wants: in words."""
    return tuple(
        CardSection(kind, _groups([card for card in cards if card.kind == kind], kind, wants)) for kind in KINDS
    )


def _groups(cards: Sequence[PageCard], kind: Kind, wants: Callable[[PageCard], Words]) -> tuple[CardGroup, ...]:
    if kind != "undetermined":
        return (CardGroup(SILENCE, tuple(cards)),) if cards else ()
    grouped: dict[Words, list[PageCard]] = {}
    for card in cards:
        grouped.setdefault(wants(card), []).append(card)
    return tuple(CardGroup(heading, tuple(some)) for heading, some in grouped.items())


def wanted_words(card: PageCard) -> Words:
    """What would settle a card, and who has it."""
    lines = [
        say(PAGE, "wanted", office=want.office, what=want.what) if want.office.zh else want.what
        for want in card.wanted
    ]
    return joined(lines, "；", "; ") if lines else PAGE["open"]


def tallied(cards: Iterable[PageCard]) -> Mapping[str, tuple[tuple[Kind, int], ...]]:
    """How many cards of each kind are about each plan."""
    found: dict[str, dict[Kind, int]] = {}
    for card in cards:
        of_plan = found.setdefault(card.plan, dict.fromkeys(KINDS, 0))
        of_plan[card.kind] += 1
    return {plan: tuple(counts.items()) for plan, counts in found.items()}
