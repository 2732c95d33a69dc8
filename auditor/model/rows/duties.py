"""Who owes what: a plan owes the indicators of the nearest plans above whose text is at hand, a government once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from auditor.ground.record import record
from auditor.model.rows.division import same_thing
from auditor.model.rows.government import counterpart, one_government, replaced_by_it
from auditor.model.rows.trim import DutyRow
from auditor.text.name import same_name

if TYPE_CHECKING:
    from auditor.model.rows.indicator import IndicatorRow
    from auditor.model.rows.plan import PlanRow
    from auditor.model.rows.trim import TrimRow

Carriers = Mapping["IndicatorRow", tuple["IndicatorRow", ...]]        # an indicator above → those that answer it


@record
class _Owed:
    """A plan above whose indicators are owed. between: the plans on the way to it that are not at hand whole."""

    plan: PlanRow
    between: tuple[PlanRow, ...]


def speaking(plan: PlanRow) -> tuple[PlanRow, ...]:
    """The nearest plans above whose text we have: a parent without text passes the question upwards."""
    found: dict[str, PlanRow] = {}
    seen = {plan.id}
    waiting = list(plan.parents)
    while waiting:
        parent = waiting.pop(0)
        if parent.id in seen:
            continue
        seen.add(parent.id)
        if parent.record.text == "none":
            waiting.extend(parent.parents)
        else:
            found[parent.id] = parent
    return tuple(found.values())


def duties_of(plan: PlanRow, carriers: Carriers) -> Iterator[DutyRow]:
    """What a plan owes, in the order of the plans above; what its government owes is asked of one of its plans."""
    if plan.draft:
        return
    trims = {(trim.record.plan, trim.record.indicator): trim for trim in plan.trims}
    for owed in _owed(plan):
        if _bearer(plan, owed.plan) is not plan:
            continue
        for above in owed.plan.indicators:
            if not _later(plan, above) and all(_leaves_open(lower, above) for lower in owed.between):
                yield _duty(plan, above, owed, carriers, trims)


def _duty(
    plan: PlanRow, above: IndicatorRow, owed: _Owed, carriers: Carriers, trims: Mapping[tuple[str, str], TrimRow]
) -> DutyRow:
    trim, carried = trims.get((above.plan.id, above.record.id)), carriers.get(above, ())
    elsewhere = not carried and trim is None and _answered_elsewhere(plan, above)
    return DutyRow(plan, above, carried, trim, owed.between, elsewhere)


def _owed(plan: PlanRow) -> Iterator[_Owed]:
    """The plans above that it owes, the nearest first: past a plan that is not at hand whole to what is above it."""
    seen = {plan.id}
    waiting = [_Owed(parent, ()) for parent in plan.parents]
    while waiting:
        owed = waiting.pop(0)
        parent = owed.plan
        if parent.id in seen or parent.draft or one_government(parent, plan):
            continue
        seen.add(parent.id)
        if parent.record.text != "none":
            yield owed
        if not parent.whole:
            waiting.extend(_Owed(up, (*owed.between, parent)) for up in parent.parents)


def _later(plan: PlanRow, above: IndicatorRow) -> bool:
    """Whether a plan of one year lies before all years in which an indicator above has a target."""
    years = [target.year for target in above.targets]
    if not plan.annual or not plan.record.years or not years:
        return False
    return all(year is not None and year > plan.record.years[-1] for year in years)


def _bearer(plan: PlanRow, above: PlanRow) -> PlanRow:
    """The plan of which the duties of its government to another plan are asked: general, issued, of several years."""
    among = [other for other in plan.colleagues if any(owed.plan is above for owed in _owed(other))]
    return min(among, key=lambda other: (bool(other.sector), other.drafted, other.annual, other.id), default=plan)


def _leaves_open(between: PlanRow, above: IndicatorRow) -> bool:
    """Whether what a plan of which we lack the text says of an indicator above it is not known."""
    if between.record.text == "none":
        return True
    if between.covers(above) or any(row is above for each in between.indicators for row in _lineage(each)):
        return False
    if any((trim.plan, trim.indicator) == (above.plan.id, above.id) for trim in between.record.trims):
        return False
    return not any(same_thing(row, above) for row in between.indicators)


def _lineage(row: IndicatorRow) -> Iterable[IndicatorRow]:
    """The indicators that one answers, at any height."""
    found: dict[IndicatorRow, None] = {}
    waiting = [parent for _, parent in row.answers]
    while waiting:
        up = waiting.pop()
        if up not in found:
            found[up] = None
            waiting.extend(parent for _, parent in up.answers)
    return found


def _answered_elsewhere(plan: PlanRow, above: IndicatorRow) -> bool:
    """Whether its government answers an indicator in another of its plans, or in this one under what the government
    above says of the same thing in another of its own; or has a row of that name whose link is not said."""
    governed = dict.fromkeys([plan, *plan.colleagues])
    meant = _said_above(above)
    named = {(row.plan.id, row.id) for row in meant}
    return any(
        any(up in meant for row in other.indicators for _, up in row.answers)
        or any((trim.plan, trim.indicator) in named for trim in other.record.trims)
        or any(not row.answers and _named_alike(row, above) for row in other.indicators)
        for other in governed
    )


def _said_above(above: IndicatorRow) -> tuple[IndicatorRow, ...]:
    """An indicator, what stood in its place in plans that its own has replaced, and what other plans in force of its
    government say of the same thing. That a replaced one is answered is told at the link."""
    others = [other for other in above.plan.colleagues if other is not above.plan]
    beside = (row for other in others for row in other.indicators if same_thing(row, above))
    before = (counterpart(above, plan) for plan in replaced_by_it(above.plan))
    return (above, *beside, *(row for row in before if row is not None))


def _named_alike(row: IndicatorRow, above: IndicatorRow) -> bool:
    return same_name(row.name, above.name, (*row.aliases, *above.aliases))
