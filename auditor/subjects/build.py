"""From a plan set to the rows that rules speak of, in document order."""

from collections.abc import Iterable, Mapping
from fractions import Fraction
from functools import lru_cache

from auditor.entries import pairs
from auditor.graph import cycles, order
from auditor.missing import Missing, missing
from auditor.plan import Indicator, PlanSet, Year
from auditor.record import record
from auditor.subjects.action_row import ActionRow, GroupRow, WorkItemRow, work_item_keys
from auditor.subjects.indicator_row import IndicatorRow
from auditor.subjects.link_row import AllocationRow, LinkRow
from auditor.subjects.plan_row import PlanRow
from auditor.subjects.statement_row import RestatementRow, StatementRow, told
from auditor.subjects.target_row import TargetRow
from auditor.subjects.trim_row import DutyRow, TrimRow
from auditor.values.compare import add_up
from auditor.values.year import end_year, in_order, months_of

Carriers = Mapping[IndicatorRow, tuple[IndicatorRow, ...]]        # an indicator above → those of a plan that answer it


@record
class Family:
    """All rows of a plan set: plans with every parent before its children, and each plan's rows."""

    plans: tuple[PlanRow, ...]
    by_id: dict[str, PlanRow]
    indicators: dict[tuple[str, str], IndicatorRow]


def build_family(plan_set: PlanSet) -> Family:
    """Makes and links the rows of every kind but claims (`auditor.claims` recounts those)."""
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
        _links_of(plan)
    for plan in plans.values():
        carriers = _carriers(plan)
        _trims_of(plan, indicators, carriers)
        _restatements_of(plan)
        _duties_of(plan, carriers)
    for plan in plans.values():
        _allocations_of(plan)
    return Family(tuple(plans.values()), plans, indicators)


def _relate_plans(plans: dict[str, PlanRow], edges: dict[str, list[str]]) -> None:
    for id, way in cycles(edges).items():
        plans[id].cycle = way
    for plan in plans.values():
        plan.parents = tuple(plans[up] for up in edges[plan.id])
        for parent in plan.parents:
            parent.children.append(plan)
        replaced = plan.record.replaces
        if replaced in plans:
            plans[replaced].replaced_by = plan.id
    for plan in plans.values():
        plan.answers_to = _speaking(plan)


def _speaking(plan: PlanRow) -> tuple[PlanRow, ...]:
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
        listed = by_year.get(when) or _base_value(row, when)
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
        link = row.record.link
        if link is not None and link.plan:
            row.parent = parent = indicators.get((link.plan, link.indicator))
            if parent is not None:
                parent.answered_by.append(row)
                onwards = onwards and parent in met and parent is not row
    if onwards:
        return
    edges = {
        f"{row.plan.id}/{row.id}": [f"{row.parent.plan.id}/{row.parent.id}"]
        for row in indicators.values() if row.parent is not None
    }
    for address in cycles(edges):
        plan, _, indicator = address.partition("/")
        indicators[plan, indicator].in_cycle = True


def _measures_of(plan: PlanRow) -> None:
    """Finds, for each growth, the amount that the plan promises of the same measure in the same year."""
    for rows in plan.measures.values():
        targets = [target for row in rows for target in row.targets]
        amounts = {target.when: target for target in targets if target.quantity.kind == "amount"}
        for target in targets:
            if target.quantity.kind == "growth":
                target.absolute = amounts.get(target.when)


def _target(row: IndicatorRow, when: Year) -> TargetRow | Missing | None:
    """The target of one year, if it says anything; silence is what the plan's text makes of it."""
    target = row.by_year.get(when)
    if target is not None and target.quantity.kind != "none":
        return target
    return row.silent("target", end_year(when))


def _links_of(plan: PlanRow) -> None:
    for row in plan.indicators:
        link, parent = row.record.link, row.parent
        if link is None or parent is None:
            continue
        spoken = [target.when for target in parent.targets if target.quantity.kind != "none"]
        spoken += [target.when for target in row.targets if target.quantity.kind != "none"]
        grandparent = parent.parent if parent.parent is not parent else None
        for when in _in_order(tuple(spoken)):
            above = _target(grandparent, when) if grandparent is not None else None
            row.links.append(LinkRow(
                plan, row, link, when, _target(row, when), _target(parent, when), above, parent
            ))
        plan.links.extend(row.links)
        if link.relation == "share":
            plan.links_shared.extend([each for each in row.links if isinstance(each.computed_share, Fraction)])


@lru_cache(1 << 10)
def _in_order(years: tuple[Year, ...]) -> tuple[Year, ...]:
    """Each once, in their order."""
    return tuple(sorted(set(years), key=str))


def _carriers(plan: PlanRow) -> Carriers:
    """Indicators above → those of this plan that answer each."""
    carriers: dict[IndicatorRow, list[IndicatorRow]] = {}
    for row in plan.indicators:
        if row.parent is not None:
            carriers.setdefault(row.parent, []).append(row)
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
        sources = {up.plan.record.id: up for up in reversed(_chain(row)[1:])}
        for of, targets in pairs(restated):
            source = sources.get(of)
            for when, said in pairs(targets):
                quantity = said.quantity
                if quantity.kind == "none":
                    row.note_empty(quantity.raw)
                found: TargetRow | Missing | None = None
                if source is not None:
                    found = source.by_year.get(when) or _base_value(source, when) or source.silent("target", end_year(when))
                plan.restatements.append(RestatementRow(plan, row, of, when, said, quantity, found))


def _duties_of(plan: PlanRow, carriers: Carriers) -> None:
    if plan.draft:
        return
    trims = {(trim.record.plan, trim.record.indicator): trim for trim in plan.trims}
    for parent in plan.answers_to:
        if parent.draft:
            continue
        id = parent.id
        plan.duties.extend([
            DutyRow(plan, above, carriers.get(above, ()), trims.get((id, above.record.id)))
            for above in parent.indicators
        ])


def _allocations_of(plan: PlanRow) -> None:
    """An allocation for each target that children share in."""
    if plan.draft:
        return
    dropping: dict[IndicatorRow | None, list[str]] = {}         # indicator → the plans below that drop it
    for child in plan.children:
        for trim in child.trims:
            dropping.setdefault(trim.indicator, []).append(child.id)
    for row in plan.indicators:
        answers = [each for each in row.answered_by if each.plan is not plan and not each.plan.replaced_by]
        sharing = [each for each in answers if each.record.link and each.record.link.relation == "share"]
        for target in row.targets if sharing else ():
            if target.quantity.number is not None:
                children = tuple([link for each in sharing for link in each.links if link.when == target.when])
                unanswered = _unanswered(plan, children, answers, dropping.get(row, ()))
                plan.allocations.append(AllocationRow(plan, target, children, _total(target, children), unanswered))


def _total(target: TargetRow, children: tuple[LinkRow, ...]) -> Fraction | Missing:
    """The children's amounts together, in the unit of the parent's target."""
    quantities = [link.child.quantity for link in children if isinstance(link.child, TargetRow)]
    if not quantities:
        return missing("no-children")
    together = add_up([target.quantity, *quantities])
    return together if isinstance(together, Missing) else together - (target.number or 0)


def _unanswered(
    plan: PlanRow, children: tuple[LinkRow, ...], answers: list[IndicatorRow], dropped_by: Iterable[str]
) -> tuple[str, ...]:
    """Divisions and child plans that neither carry this target nor say that they do not."""
    said = {link.plan.id for link in children if isinstance(link.child, TargetRow)}
    said.update(dropped_by)
    codes = {row.plan.record.code for row in answers} - {""}
    names = [
        division.name for division in plan.record.divisions
        if division.plan not in said and division.code not in codes
    ]
    named = {division.plan for division in plan.record.divisions}
    names.extend(
        child.region for child in plan.children
        if child.id not in said and child.id not in named and not child.draft
    )
    if not plan.record.divisions:
        names.append("…")
    return tuple(dict.fromkeys(names))
