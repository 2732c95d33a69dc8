"""What is to be asked for: undetermined verdicts, merged by the datum that would settle them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from fractions import Fraction

from auditor.ground.record import record
from auditor.ground.words import Words
from auditor.model.audit import Finding, SubjectKey
from auditor.model.rows.allocation import AllocationRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rule import RulePack
from auditor.papers.cases import Cases
from auditor.papers.place import plain
from auditor.papers.requests.asks import Ask, Datum, Key, Threshold, asks_of, strictest
from auditor.papers.source import named
from auditor.repair.room import Room, room_of
from auditor.run.reported import everything, family_of


@record
class Open:
    """One verdict that nobody can give. alone: whether this one datum settles it."""

    fingerprint: str
    rule: str
    title: Words
    subject: SubjectKey
    name: Words
    alone: bool
    threshold: Threshold | None


@record
class DataRequest:
    """One datum with everything that it would settle; `passes`: where all that name a value hold.

    room: of amounts that several have not said, between what they must lie together.
    """

    datum: Datum
    verdicts: tuple[Open, ...]
    thresholds: tuple[Threshold, ...]
    passes: Threshold | None
    room: Room | None = None

    @property
    def count(self) -> int:
        return len(self.verdicts)

    @property
    def alone(self) -> int:
        """How many it settles by itself; the others need a further datum as well."""
        return sum(each.alone for each in self.verdicts)


@record
class OfficePage:
    """What one office is asked for, in order of rank."""

    office: Words
    requests: tuple[DataRequest, ...]

    @property
    def count(self) -> int:
        """How many verdicts its data settle, each once."""
        return len({(each.datum.family, verdict.fingerprint) for each in self.requests for verdict in each.verdicts})


@dataclass(slots=True)
class _Pile:
    datum: Datum
    verdicts: dict[tuple[str, str], Open] = field(default_factory=dict)
    room: Room | None = None


def undetermined(findings: Iterable[Finding], plans: Sequence[PlanRow], cases: Cases) -> Iterator[tuple[str, Finding]]:
    """Every undetermined verdict about the plans, one per judged row, with the folder of its family."""
    about = {(family_of(plan.record.file), plan.id) for plan in plans}
    for finding in everything(findings):
        folder = family_of(finding.at.file)
        if finding.verdict != "undetermined" or (folder, finding.subject.plan) not in about:
            continue
        for each, member in cases.alone(finding):
            if member is None or member.waiver is None:
                yield folder, each


def requests_of(plans: Sequence[PlanRow], findings: Iterable[Finding], pack: RulePack) -> tuple[DataRequest, ...]:
    """The data to ask for: what settles most comes first, else in the order of the findings."""
    cases = Cases(plans, pack)
    piles: dict[tuple[str, Key], _Pile] = {}
    for folder, finding in undetermined(findings, plans, cases):
        asks = asks_of(finding, folder, cases)
        for ask in asks:
            pile = piles.setdefault((folder, ask.datum.key), _Pile(ask.datum))
            opened = _opened(finding, folder, ask, cases, plans, len(asks) == 1)
            pile.verdicts.setdefault((folder, finding.fingerprint), opened)
            row = cases.row(folder, finding.subject)
            if ask.datum.kind == "answers" and isinstance(row, AllocationRow):
                pile.room = room_of(row)
    made = [_request(pile) for pile in piles.values()]
    return tuple(sorted(made, key=lambda request: -request.count))


def _opened(
    finding: Finding, folder: str, ask: Ask, cases: Cases, plans: Sequence[PlanRow], alone: bool
) -> Open:
    return Open(
        finding.fingerprint, finding.rule, cases.pack.rules[finding.rule].title, finding.subject,
        _called(finding, folder, cases, plans), alone, ask.threshold,
    )


def _called(finding: Finding, folder: str, cases: Cases, plans: Sequence[PlanRow]) -> Words:
    """What a reader calls a subject, without its year; a plan as a whole is its region."""
    row = cases.row(folder, finding.subject)
    name = getattr(row, "name", "") or getattr(row, "says", "")
    if not name:
        return named(row.plan, plans) if row is not None else plain(finding.subject.plan)
    return plain(name)


def _request(pile: _Pile) -> DataRequest:
    verdicts = tuple(pile.verdicts.values())
    known = {(each.value, each.side, each.words): each for each in (open.threshold for open in verdicts) if each}
    thresholds = tuple(known.values())
    return DataRequest(pile.datum, verdicts, thresholds, strictest(list(thresholds)) if thresholds else None, pile.room)


def pages(requests: Iterable[DataRequest]) -> tuple[OfficePage, ...]:
    """What offices are asked for, by office: who can settle most comes first."""
    by_office: dict[Words, list[DataRequest]] = {}
    for request in requests:
        if request.datum.asked:
            by_office.setdefault(request.datum.office, []).append(request)
    made = [OfficePage(office, tuple(some)) for office, some in by_office.items()]
    return tuple(sorted(made, key=lambda page: -page.count))


def settled_by(thresholds: Sequence[Threshold]) -> tuple[Threshold, ...]:
    """Thresholds in order of their value."""
    return tuple(sorted(thresholds, key=lambda each: Fraction(each.value)))
