"""Who below carries an indicator, in which year, with what: an entry for each plan that ought to answer."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Literal

from auditor.ground.missing import Missing
from auditor.ground.record import record
from auditor.model.plan import Said, Year
from auditor.model.rows.allocation import AllocationRow
from auditor.model.rows.cell import CellRow
from auditor.model.rows.division import place_name
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.link import LinkRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rows.table import Table, cells_of
from auditor.model.rows.target import TargetRow
from auditor.model.rows.total import TotalRow
from auditor.model.rows.trim import TrimRow
from auditor.papers.levels import answered_beside, below
from auditor.papers.source import all_named
from auditor.text.comparable import comparable
from auditor.text.compare import add_up, meets_number
from auditor.text.total import aggregate_of

State = Literal[
    "answered", "passed-on", "unlike", "set-alone",
    "no-value", "no-value-unknown", "trimmed", "open", "open-text", "expected", "tabled",
    "not-asked", "elsewhere",
]
UNANSWERED: tuple[State, ...] = ("no-value", "no-value-unknown", "open", "open-text", "expected")


@record
class ChildAnswer:
    """A plan below, or a division without a plan. carrier: its indicator; link: of the year; trim: how it drops it.

    cell: what the table above gives it. weight: what it weighs in the mean, in words.
    """

    name: str
    plan: PlanRow | None
    state: State
    carrier: IndicatorRow | None = None
    link: LinkRow | None = None
    trim: TrimRow | None = None
    cell: CellRow | None = None
    weight: str = ""

    @property
    def value(self) -> TargetRow | None:
        child = self.link.child if self.link is not None else None
        return child if isinstance(child, TargetRow) else None


@record
class Split:
    """One year of an indicator: its target, if it has one, the entries below, and the allocation if it is divided."""

    when: Year | None
    target: TargetRow | None
    entries: tuple[ChildAnswer, ...]
    allocation: AllocationRow | None
    printed: tuple[TotalRow, ...] = ()          # the totals of its table and of its parts

    @property
    def unanswered(self) -> tuple[str, ...]:
        """The plans and divisions that name no value for this year and do not drop the indicator."""
        said = {entry.name for entry in self.entries if entry.state not in UNANSWERED}
        names = (entry.name for entry in self.entries if entry.state in UNANSWERED)
        return tuple(dict.fromkeys(name for name in names if name not in said))

    @property
    def together(self) -> Fraction | Missing | None:
        """What the plans below say that they take of an amount where all stand by the table; None of anything else."""
        if self.target is None or self.allocation is None or not self.allocation.tabled:
            return None
        return together(self.target, [entry.value for entry in self.entries if entry.value is not None])

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
    if indicator.table is not None:
        spoken |= {cell.when for cell in cells_of(indicator.table)}
    whens: list[Year | None] = [*sorted(spoken, key=str)] or [None]
    return sorted((_split(indicator, when) for when in whens), key=lambda part: part.target is None)


def _split(indicator: IndicatorRow, when: Year | None) -> Split:
    target = indicator.by_year.get(when) if when is not None else None
    asked = target is not None and target.quantity.kind != "none"
    entries = tuple(_told_apart(_in_order(indicator, _tabled(indicator, when, list(_entries(indicator, when))))))
    if when is not None and not asked:          # nobody owes an answer for such a year
        entries = tuple(entry for entry in entries if entry.value is not None or entry.cell is not None)
    allocation = next((row for row in indicator.plan.allocations if row.target is target), None)
    printed = tuple(row for row in indicator.plan.totals if row.indicator is indicator and row.when == when)
    if allocation is not None and allocation.averaged:
        entries = tuple(replace(entry, weight=allocation.weight_of(entry.link, entry.cell)) for entry in entries)
    return Split(when, target if asked else None, entries, allocation, printed)


def _in_order(indicator: IndicatorRow, entries: Iterable[ChildAnswer]) -> list[ChildAnswer]:
    """In the order of the document's own table, where it prints one and names no divisions in an order of theirs."""
    found, table = list(entries), indicator.table
    if table is None or indicator.plan.record.divisions:
        return found
    places = {row: place for place, row in enumerate(table.cells)}

    def place_of(entry: ChildAnswer) -> int:
        row = table.row_of(entry.plan.record) if entry.plan is not None else table.names.get(place_name(entry.name))
        return places.get(row or "", len(places))

    return sorted(found, key=place_of)


def _told_apart(entries: Iterable[ChildAnswer]) -> Iterator[ChildAnswer]:
    """Entries of several plans of one region, each by its plan."""
    entries = tuple(entries)
    plans = list(dict.fromkeys(entry.plan for entry in entries if entry.plan is not None))
    names = dict(zip(plans, all_named(plans), strict=True))
    for entry in entries:
        yield entry if entry.plan is None else replace(entry, name=names[entry.plan].zh)


def _tabled(indicator: IndicatorRow, when: Year | None, entries: Sequence[ChildAnswer]) -> Iterator[ChildAnswer]:
    """The entries with their cells of the table above, and the rows that no entry speaks of."""
    table = indicator.table
    if table is None or when is None:
        yield from entries
        return
    met: set[str] = set()
    for entry in entries:
        row = table.names.get(place_name(entry.name)) if entry.plan is None else table.row_of(entry.plan.record)
        cell = table.cells[row].get(when) if row is not None else None
        met.add(row or "")
        yield replace(entry, cell=cell, state=_settled(table, entry, cell))
    for row, by_year in table.cells.items():
        if row not in met and when in by_year:
            yield ChildAnswer(row, None, "tabled", cell=by_year[when])
    for name in table.exempt.values():
        if name not in met and not any(entry.name == name for entry in entries):
            yield ChildAnswer(name, None, "not-asked")


def _settled(table: Table, entry: ChildAnswer, cell: CellRow | None) -> State:
    """The state of an entry that has not answered, where the table above speaks for it or asks it for nothing."""
    if entry.state not in UNANSWERED:
        return entry.state
    if cell is not None and cell.numeric:
        return "tabled"
    exempt = place_name(entry.name) in table.exempt if entry.plan is None else not table.asks(entry.plan.record)
    return "not-asked" if exempt else entry.state


def _entries(indicator: IndicatorRow, when: Year | None) -> Iterator[ChildAnswer]:
    """Divisions in their order, then the other plans directly below, then those further down that answer."""
    plan = indicator.plan
    near = [child for child in below(plan) if not child.draft]
    further = [
        row.plan for row in indicator.answered_by
        if row.plan not in near and row.plan is not plan and not row.plan.draft
    ]
    for division in plan.record.divisions:
        found = [child for child in (*near, *further) if plan.division_of(child) == division]
        if not found:
            yield ChildAnswer(division.name, None, "expected")
        for child in found:
            yield from _answers(indicator, child, when, direct=True)
        near = [child for child in near if child not in found]
        further = [child for child in further if child not in found]
    for child in near:
        yield from _answers(indicator, child, when, direct=True)
    for child in dict.fromkeys(further):
        yield from _answers(indicator, child, when, direct=False)


def _answers(indicator: IndicatorRow, child: PlanRow, when: Year | None, *, direct: bool) -> Iterator[ChildAnswer]:
    carriers = [row for row in indicator.answered_by if row.plan is child]
    for row in carriers:
        link = next((line for line in row.links if line.when == when and line.parent_indicator is indicator), None)
        yield ChildAnswer(child.region, child, _state(row, link, direct), row, link)
    if carriers:
        return
    trim = next((trim for trim in child.trims if trim.indicator is indicator), None)
    if trim is not None:
        yield ChildAnswer(child.region, child, "trimmed", trim=trim)
    elif answered_beside(child, indicator):
        yield ChildAnswer(child.region, child, "elsewhere")
    else:
        yield ChildAnswer(child.region, child, "open" if child.whole else "open-text")


def _state(row: IndicatorRow, link: LinkRow | None, direct: bool) -> State:
    if link is not None and isinstance(link.child, TargetRow):
        if not isinstance(link.parent, TargetRow) or link.parent.quantity.kind == "none":
            return "set-alone"
        return ("answered" if direct else "passed-on") if _compares(link) else "unlike"
    unknown = link.child if link is not None else row.silent("target")
    return "no-value-unknown" if isinstance(unknown, Missing) else "no-value"


def together(target: TargetRow, values: Sequence[TargetRow]) -> Fraction | Missing | None:
    """Amounts below together, in the unit of the target; None where there are none, or where they do not add up."""
    if not values or aggregate_of(target.quantity, target.name) != "sum":
        return None
    made = add_up([target.quantity, *(value.quantity for value in values)])
    return made if isinstance(made, Missing) else made - (target.number or 0)


def weaker(link: LinkRow) -> bool:
    """Whether a value that is judged by itself is weaker than what is asked: the figure handed down, or the target."""
    asked = link.given if link.relation == "assigned" else link.parent
    if link.relation == "share" or not isinstance(link.child, TargetRow):
        return False
    if not isinstance(asked, CellRow | Said | TargetRow):
        return False
    return meets_number(link.child.quantity, asked.quantity, link.downward) is False


def _compares(link: LinkRow) -> bool:
    """Whether a value below is held against the one above: of one thing, and its part of it or comparable with it."""
    child, parent = link.child, link.parent
    if not isinstance(child, TargetRow) or not isinstance(parent, TargetRow) or not link.one_thing:
        return False
    if link.relation in ("share", "assigned"):
        return not isinstance(link.computed_share, Missing) or isinstance(link.share, Said)
    words = {"words", "reference"} & {child.quantity.kind, parent.quantity.kind}
    return bool(words) or comparable(child.quantity, parent.quantity) is True


def used(parts: Sequence[Split]) -> list[PlanRow]:
    """The plans below that the entries come from."""
    return list(dict.fromkeys(
        entry.plan for part in parts for entry in part.entries if entry.plan is not None
    ))
