"""Who below carries an indicator, in which year, with what: an entry for each plan that ought to answer."""

from collections.abc import Iterator, Sequence
from typing import Literal

from auditor.missing import Missing
from auditor.plan import Year
from auditor.record import record
from auditor.subjects.indicator_row import IndicatorRow
from auditor.subjects.link_row import AllocationRow, LinkRow
from auditor.subjects.plan_row import PlanRow
from auditor.subjects.target_row import TargetRow
from auditor.subjects.trim_row import TrimRow
from auditor.tables.levels import below
from auditor.values.comparable import comparable

State = Literal["answered", "passed-on", "no-value", "no-value-unknown", "trimmed", "open", "open-text", "expected"]
UNANSWERED: tuple[State, ...] = ("no-value", "no-value-unknown", "open", "open-text", "expected")


@record
class Entry:
    """A plan below, or a division without a plan. carrier: its indicator; link: of the year; trim: how it drops it."""

    name: str
    plan: PlanRow | None
    state: State
    carrier: IndicatorRow | None = None
    link: LinkRow | None = None
    trim: TrimRow | None = None

    @property
    def value(self) -> TargetRow | None:
        child = self.link.child if self.link is not None else None
        return child if isinstance(child, TargetRow) else None


@record
class Split:
    """One year of an indicator: its target, if it has one, the entries below, and the allocation if it is divided."""

    when: Year | None
    target: TargetRow | None
    entries: tuple[Entry, ...]
    allocation: AllocationRow | None

    @property
    def unanswered(self) -> tuple[str, ...]:
        """The plans and divisions that name no value for this year and do not drop the indicator."""
        said = {entry.name for entry in self.entries if entry.state not in UNANSWERED}
        names = (entry.name for entry in self.entries if entry.state in UNANSWERED)
        return tuple(dict.fromkeys(name for name in names if name not in said))

    @property
    def extremes(self) -> tuple[TargetRow, TargetRow] | None:
        """The least and the greatest of the values below, where they compare."""
        values = [entry.value for entry in self.entries if entry.value is not None and entry.value.numeric]
        if not values or any(comparable(value.quantity, values[0].quantity) is not True for value in values):
            return None
        ordered = sorted(values, key=lambda value: value.number or 0)
        return ordered[0], ordered[-1]


def splits(indicator: IndicatorRow) -> list[Split]:
    """Each year with a target, then those in which only plans below say something; one where nothing is said."""
    spoken = {link.when for row in indicator.answered_by for link in row.links if not row.plan.draft}
    spoken |= {target.when for target in indicator.targets if target.quantity.kind != "none"}
    whens: list[Year | None] = [*sorted(spoken, key=str)] or [None]
    return sorted((_split(indicator, when) for when in whens), key=lambda part: part.target is None)


def _split(indicator: IndicatorRow, when: Year | None) -> Split:
    target = indicator.by_year.get(when) if when is not None else None
    asked = target is not None and target.quantity.kind != "none"
    entries = tuple(_entries(indicator, when))
    if when is not None and not asked:          # nobody owes an answer for such a year
        entries = tuple(entry for entry in entries if entry.value is not None)
    allocation = next((row for row in indicator.plan.allocations if row.target is target), None)
    return Split(when, target if asked else None, entries, allocation)


def _entries(indicator: IndicatorRow, when: Year | None) -> Iterator[Entry]:
    """Divisions in their order, then the other plans directly below, then those further down that answer."""
    plan = indicator.plan
    near = [child for child in below(plan) if not child.draft]
    further = [
        row.plan for row in indicator.answered_by
        if row.plan not in near and row.plan is not plan and not row.plan.draft
    ]
    for division in plan.record.divisions:
        found = [
            child for child in (*near, *further)
            if child.id == division.plan or child.record.code == division.code != ""
        ]
        if not found:
            yield Entry(division.name, None, "expected")
        for child in found:
            yield from _answers(indicator, child, when, direct=True)
        near = [child for child in near if child not in found]
        further = [child for child in further if child not in found]
    for child in near:
        yield from _answers(indicator, child, when, direct=True)
    for child in dict.fromkeys(further):
        yield from _answers(indicator, child, when, direct=False)


def _answers(indicator: IndicatorRow, child: PlanRow, when: Year | None, *, direct: bool) -> Iterator[Entry]:
    carriers = [row for row in indicator.answered_by if row.plan is child]
    for row in carriers:
        link = next((line for line in row.links if line.when == when), None)
        yield Entry(child.region, child, _state(row, link, direct), row, link)
    if carriers:
        return
    trim = next((trim for trim in child.trims if trim.indicator is indicator), None)
    if trim is not None:
        yield Entry(child.region, child, "trimmed", trim=trim)
    else:
        yield Entry(child.region, child, "open" if child.whole else "open-text")


def _state(row: IndicatorRow, link: LinkRow | None, direct: bool) -> State:
    if link is not None and isinstance(link.child, TargetRow):
        return "answered" if direct else "passed-on"
    unknown = link.child if link is not None else row.silent("target")
    return "no-value-unknown" if isinstance(unknown, Missing) else "no-value"


def used(parts: Sequence[Split]) -> list[PlanRow]:
    """The plans below that the entries come from."""
    return list(dict.fromkeys(
        entry.plan for part in parts for entry in part.entries if entry.plan is not None
    ))
