"""From a plan set to the rows that rules speak of, in document order."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from functools import lru_cache

from auditor.ground.mapping import pairs
from auditor.ground.missing import Missing
from auditor.ground.record import record
from auditor.model.graph import cycles, order
from auditor.model.plan import Indicator, Link, PlanSet, Year
from auditor.model.rows.action import ActionRow, GroupRow, WorkItemRow, work_item_keys
from auditor.model.rows.alike import grown_to
from auditor.model.rows.allocate import allocate
from auditor.model.rows.duties import Carriers, duties_of, speaking
from auditor.model.rows.government import in_force, one_government, relate_governments
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.link import LinkRow
from auditor.model.rows.near import nearby
from auditor.model.rows.over_years import over_period, years_within
from auditor.model.rows.plan import PlanRow
from auditor.model.rows.said_years import target_of_period
from auditor.model.rows.statement import RestatementRow, StatementRow, told
from auditor.model.rows.table import cells_of, table_of
from auditor.model.rows.target import TargetRow
from auditor.model.rows.total import totals_of
from auditor.model.rows.trim import TrimRow
from auditor.text.year import end_year, in_order, months_of


@record
class Family:
    """All rows of a plan set: plans with every parent before its children, and each plan's rows."""

    plans: tuple[PlanRow, ...]
    by_id: dict[str, PlanRow]
    indicators: dict[tuple[str, str], IndicatorRow]


def build_family(plan_set: PlanSet) -> Family:
    """Makes and links the rows of every kind but claims (`auditor.judge.claims` recounts those)."""
    edges = {plan.id: [up for up in plan.parents if up in plan_set.plans] for plan in plan_set.plans.values()}
    ranked = order(edges)
    plans = {id: PlanRow(plan_set.plans[id]) for id in ranked}
    _relate_plans(plans, edges)
    indicators: dict[tuple[str, str], IndicatorRow] = {}
    for plan in plans.values():
        for row in _indicator_rows(plan):
            indicators[plan.id, row.id] = row
    _link_indicators(indicators)
    for plan in plans.values():
        _measures_of(plan)
        _divided(plan)
        _links_of(plan)
    for plan in plans.values():
        carriers = _carriers(plan)
        _trims_of(plan, indicators, carriers)
        _restatements_of(plan)
        plan.duties.extend(duties_of(plan, carriers))
    for plan in plans.values():
        allocate(plan)
    return Family(tuple(plans.values()), plans, indicators)


def _relate_plans(plans: dict[str, PlanRow], edges: dict[str, list[str]]) -> None:
    for id, way in cycles(edges).items():
        plans[id].cycle = way
    for plan in plans.values():
        plan.parents = tuple(plans[up] for up in edges[plan.id])
        plan.absent = tuple(dict.fromkeys(up for up in plan.record.parents if up not in plans))
        if plan.absent:
            plan.absent_near = nearby(plan.absent, sorted(id for id in plans if id != plan.id))
        for parent in plan.parents:
            if not one_government(parent, plan):
                parent.children.append(plan)
        replaced = plans.get(plan.record.replaces)
        if replaced is not None:
            replaced.replaced_by, plan.earlier = plan.id, replaced
    relate_governments(plans.values())
    for plan in plans.values():
        plan.successor = in_force(plan, plans) if plan.draft else None
        plan.answers_to = speaking(plan)


def _indicator_rows(plan: PlanRow) -> Iterable[IndicatorRow]:
    record = plan.record
    groups = {group.name: GroupRow(plan, group) for group in record.groups}
    actions = {id: ActionRow(plan, action) for id, action in record.actions.items()}
    plan.groups.extend(groups.values())
    plan.actions.extend(actions.values())
    for item, key in zip(record.work_items, work_item_keys(plan.id, record.work_items), strict=True):
        plan.work_items.append(WorkItemRow(plan, item, key, actions.get(item.action)))
    for indicator in record.indicators.values():
        row = IndicatorRow(plan, indicator, None, actions.get(indicator.action), groups.get(indicator.group))
        if row.action is not None:
            row.action.indicators.append(row)
        if row.grouped is not None:
            row.grouped.indicators.append(row)
        _targets_of(row, indicator)
        if indicator.measure:
            plan.measures.setdefault(indicator.measure, []).append(row)
        plan.indicators.append(row)
        plan.targets.extend(row.targets)
        plan.statements.extend(row.statements)
        yield row


def _targets_of(row: IndicatorRow, indicator: Indicator) -> None:
    plan, by_year, targets = row.plan, row.by_year, row.targets
    for when, said in pairs(indicator.targets):
        quantity = said.quantity
        target = by_year[when] = TargetRow(plan, row, when, said, quantity)
        targets.append(target)
        if quantity.kind == "none":
            row.note_empty(quantity.raw)
    if len(targets) > 1:
        earlier: TargetRow | None = None
        for year in sorted([year for year in by_year if months_of(year) is not None], key=in_order):
            target = by_year[year]
            target.previous = earlier
            earlier = target if target.quantity.number is not None else earlier
    for statement, when, said, place in told(indicator.statements):
        listed = by_year.get(when) or _base_value(row, when) or target_of_period(by_year, when, said.quantity.time)
        if listed is not None or when in statement.targets:
            row.statements.append(StatementRow(plan, row, statement, when, said, said.quantity, listed, place))


def _base_value(row: IndicatorRow, when: Year) -> TargetRow | None:
    """The known value of a year before the targets, as a row like those of targets."""
    known = row.record.baseline.get(when) if isinstance(when, int) else None
    return None if known is None else TargetRow(row.plan, row, when, known, known.quantity)


def _link_indicators(indicators: dict[tuple[str, str], IndicatorRow]) -> None:
    met: set[IndicatorRow] = set()
    onwards = True                      # each answers one that came before it: nothing can run in a circle
    for row in indicators.values():
        met.add(row)
        for link in row.record.links:
            parent = indicators.get((link.plan, link.indicator)) if link.plan else None
            if parent is None:
                continue
            row.parent = row.parent or parent
            row.answers += ((link, parent),)
            if row not in parent.answered_by[-1:]:
                parent.answered_by.append(row)
            onwards = onwards and parent in met and parent is not row
    if onwards:
        return
    edges = {
        f"{row.plan.id}/{row.id}": [f"{parent.plan.id}/{parent.id}" for _, parent in row.answers]
        for row in indicators.values() if row.answers
    }
    for address in cycles(edges):
        plan, _, indicator = address.partition("/")
        indicators[plan, indicator].in_cycle = True


def _measures_of(plan: PlanRow) -> None:
    """Finds, for each growth, the amount that the plan promises of the same measure in the same year; for points the
    rate."""
    for rows in plan.measures.values():
        targets = [target for row in rows for target in row.targets]
        amounts = {target.when: target for target in targets if target.quantity.kind == "amount"}
        rates = {target.when: target for target in targets if target.quantity.kind in ("rate", "percent")}
        for target in targets:
            if target.quantity.kind in ("growth", "points"):
                target.absolute = (amounts if target.quantity.kind == "growth" else rates).get(target.when)
    for row in plan.indicators:
        for target in row.targets if not row.record.measure else ():
            target.absolute = grown_to(target)



def _divided(plan: PlanRow) -> None:
    """Tables with their cells, totals and what makes them, wholes and parts."""
    by_id = {row.id: row for row in plan.indicators}
    for row in plan.indicators:
        row.whole = by_id.get(row.record.part_of) if row.record.part_of else None
        row.table = table_of(row)
        if row.table is not None:
            plan.cells.extend(cells_of(row.table))
        if row.table is not None or row.record.parts:
            plan.totals.extend(totals_of(row, by_id))


def _target(row: IndicatorRow, when: Year) -> TargetRow | Missing | None:
    """The target of one year or period, if it says anything; silence is what the plan's text makes of it."""
    target = row.by_year.get(when) or target_of_period(row.by_year, when) or over_period(row, when)
    if target is not None and target.quantity.kind != "none":
        return target
    return row.silent("target", end_year(when))


def _links_of(plan: PlanRow) -> None:
    for row in plan.indicators:
        for link, parent in row.answers:
            links = _link_rows(plan, row, link, parent)
            row.links.extend(links)
            if link.relation == "share":
                plan.links_shared.extend([each for each in links if isinstance(each.computed_share, Fraction)])
        plan.links.extend(row.links)


def _met(years: Sequence[Year], here: IndicatorRow, other: IndicatorRow) -> set[Year]:
    """The years of one side that are held against a whole period of the other, and so against nothing else."""
    lone = [when for when in years if when not in other.by_year]
    found = [target.when for when in lone if (target := target_of_period(other.by_year, when)) is not None]
    filled = [each for when in lone if over_period(other, when) is not None for each in years_within(other, when)]
    return {when for when in (*found, *filled) if when not in here.by_year}


def _link_rows(plan: PlanRow, row: IndicatorRow, link: Link, parent: IndicatorRow) -> list[LinkRow]:
    """A link in every year in which either side says anything."""
    above, own = (
        [target.when for target in side.targets if target.quantity.kind != "none"] for side in (parent, row)
    )
    spoken = _in_order((*above, *own))
    if any(isinstance(when, str) for when in spoken):
        met = _met(above, parent, row) | _met(own, row, parent)
        spoken = tuple(when for when in spoken if when not in met)
    # What is asked of all is not asked of one that was given a figure of its own.
    own_figure = any(up.relation == "assigned" for up in parent.record.links)
    grandparent = parent.parent if parent.parent is not parent and not own_figure else None
    return [
        LinkRow(
            plan, row, link, when, _target(row, when), _target(parent, when),
            _target(grandparent, when) if grandparent is not None else None, parent,
        )
        for when in spoken
    ]


@lru_cache(1 << 10)
def _in_order(years: tuple[Year, ...]) -> tuple[Year, ...]:
    """Each once, in their order."""
    return tuple(sorted(set(years), key=str))


def _carriers(plan: PlanRow) -> Carriers:
    """Indicators above → those of this plan that answer each."""
    carriers: dict[IndicatorRow, list[IndicatorRow]] = {}
    for row in plan.indicators:
        for above in dict.fromkeys(parent for _, parent in row.answers):
            carriers.setdefault(above, []).append(row)
    return {above: tuple(rows) for above, rows in carriers.items()}


def _trims_of(plan: PlanRow, indicators: dict[tuple[str, str], IndicatorRow], carriers: Carriers) -> None:
    for trim in plan.record.trims:
        above = indicators.get((trim.plan, trim.indicator))
        busy = tuple([
            action for action in plan.actions
            if any(thing in action.record.objects for thing in trim.objects)
        ]) if trim.objects else ()
        carried_by = carriers.get(above, ()) if above is not None else ()
        plan.trims.append(TrimRow(plan, trim, above, carried_by, _chain(above), busy))


def _chain(row: IndicatorRow | None) -> tuple[IndicatorRow, ...]:
    chain: list[IndicatorRow] = []
    while row is not None and row not in chain:
        chain.append(row)
        row = row.parent
    return tuple(chain)


def _restatements_of(plan: PlanRow) -> None:
    for row in plan.indicators:
        restated = row.record.restated
        if not restated:
            continue
        sources = {up.plan.record.id: up for _, parent in reversed(row.answers) for up in reversed(_chain(parent))}
        for of, targets in pairs(restated):
            source = sources.get(of)
            for when, said in pairs(targets):
                quantity = said.quantity
                if quantity.kind == "none":
                    row.note_empty(quantity.raw)
                found: TargetRow | Missing | None = None
                if source is not None:
                    known = source.by_year.get(when) or _base_value(source, when)
                    found = known or source.silent("target", end_year(when))
                plan.restatements.append(RestatementRow(plan, row, of, when, said, quantity, found))
