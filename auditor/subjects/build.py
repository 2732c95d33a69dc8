"""From a plan set to the rows that rules speak of, in document order."""

from collections.abc import Iterable
from fractions import Fraction

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
        _trims_of(plan, indicators)
        _restatements_of(plan)
    _duties(plans.values())
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
        row = IndicatorRow(
            plan, indicator, action=actions.get(indicator.action), grouped=groups.get(indicator.group)
        )
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
    for when, said in indicator.targets.items():
        target = TargetRow(row.plan, row, when, said, said.quantity)
        row.by_year[when] = target
        row.targets.append(target)
        if said.quantity.kind == "none":
            row.blank = True
    earlier: TargetRow | None = None
    for year in sorted(year for year in row.by_year if isinstance(year, int)):
        target = row.by_year[year]
        target.previous = earlier
        earlier = target if target.numeric else earlier
    for statement, when, place in told(indicator.statements):
        said = statement.targets[when]
        row.statements.append(StatementRow(
            row.plan, row, statement, when, said, said.quantity, row.by_year.get(when), place
        ))


def _link_indicators(indicators: dict[tuple[str, str], IndicatorRow]) -> None:
    for row in indicators.values():
        link = row.record.link
        if link is not None and link.plan:
            row.parent = indicators.get((link.plan, link.indicator))
            if row.parent is not None:
                row.parent.answered_by.append(row)
    edges = {
        f"{row.plan.id}/{row.id}": [f"{row.parent.plan.id}/{row.parent.id}"]
        for row in indicators.values() if row.parent is not None
    }
    for address in cycles(edges):
        plan, _, indicator = address.partition("/")
        indicators[plan, indicator].in_cycle = True


def _measures_of(plan: PlanRow) -> None:
    """Finds, for each growth, the amount that the plan promises of the same measure in the same year."""
    amounts = {
        (target.indicator.measure, target.when): target for target in plan.targets
        if target.indicator.measure and target.kind == "amount"
    }
    for target in plan.targets:
        if target.kind == "growth" and target.indicator.measure:
            target.absolute = amounts.get((target.indicator.measure, target.when))


def _target(row: IndicatorRow, when: Year) -> TargetRow | Missing | None:
    """The target of one year, if it says anything; silence is what the plan's text makes of it."""
    target = row.by_year.get(when)
    if target is not None and target.quantity.kind != "none":
        return target
    if target is not None and row.plan.whole:
        return None
    return row.silent("target", when if isinstance(when, int) else None)


def _links_of(plan: PlanRow) -> None:
    for row in plan.indicators:
        link, parent = row.record.link, row.parent
        if link is None or parent is None:
            continue
        spoken = [
            target.when for targets in (parent.targets, row.targets) for target in targets
            if target.quantity.kind != "none"
        ]
        for when in sorted(set(spoken), key=str):
            grandparent = parent.parent if parent.parent is not parent else None
            row.links.append(LinkRow(
                plan, row, link, when, child=_target(row, when), parent=_target(parent, when),
                above=_target(grandparent, when) if grandparent is not None else None,
                parent_indicator=parent,
            ))
        plan.links.extend(row.links)
        plan.links_shared.extend(
            link for link in row.links
            if link.relation == "share" and isinstance(link.computed_share, Fraction)
        )


def _trims_of(plan: PlanRow, indicators: dict[tuple[str, str], IndicatorRow]) -> None:
    for trim in plan.record.trims:
        above = indicators.get((trim.plan, trim.indicator))
        carriers = tuple(row for row in above.answered_by if row.plan is plan) if above is not None else ()
        busy = tuple(
            action for action in plan.actions
            if any(thing in action.record.objects for thing in trim.objects)
        )
        plan.trims.append(TrimRow(plan, trim, above, carriers, _chain(above), busy))


def _chain(row: IndicatorRow | None) -> tuple[IndicatorRow, ...]:
    chain: list[IndicatorRow] = []
    while row is not None and row not in chain:
        chain.append(row)
        row = row.parent
    return tuple(chain)


def _restatements_of(plan: PlanRow) -> None:
    for row in plan.indicators:
        for of, targets in row.record.restated.items():
            source = next((up for up in _chain(row)[1:] if up.plan.id == of), None)
            for when, said in targets.items():
                row.blank = row.blank or said.quantity.kind == "none"
                found: TargetRow | Missing | None = None
                if source is not None:
                    found = source.by_year.get(when) or source.silent("target", when if isinstance(when, int) else None)
                plan.restatements.append(RestatementRow(plan, row, of, when, said, said.quantity, found))


def _duties(plans: Iterable[PlanRow]) -> None:
    for plan in plans:
        if plan.draft:
            continue
        trims = {trim.to: trim for trim in plan.trims}
        for parent in plan.answers_to:
            if parent.draft:
                continue
            for indicator in parent.indicators:
                plan.duties.append(DutyRow(
                    plan, indicator,
                    tuple(row for row in indicator.answered_by if row.plan is plan),
                    trims.get(f"{parent.id}/{indicator.id}"),
                ))


def _allocations_of(plan: PlanRow) -> None:
    """An allocation for each target that children share in."""
    if plan.draft:
        return
    for target in plan.targets:
        answers = [row for row in target.indicator.answered_by if not row.plan.draft and row.plan is not plan]
        if not target.numeric or not any(row.record.link and row.record.link.relation == "share" for row in answers):
            continue
        children = tuple(
            link for row in answers for link in row.links
            if link.when == target.when and link.relation == "share"
        )
        plan.allocations.append(AllocationRow(
            plan, target, children, _total(target, children), _unanswered(plan, children, answers)
        ))


def _total(target: TargetRow, children: tuple[LinkRow, ...]) -> Fraction | Missing:
    """The children's amounts together, in the unit of the parent's target."""
    quantities = [link.child.quantity for link in children if isinstance(link.child, TargetRow)]
    if not quantities:
        return missing("no-children")
    together = add_up([target.quantity, *quantities])
    return together if isinstance(together, Missing) else together - (target.number or 0)


def _unanswered(plan: PlanRow, children: tuple[LinkRow, ...], answers: list[IndicatorRow]) -> tuple[str, ...]:
    """Divisions and child plans that neither carry this target nor say that they do not."""
    said = {link.plan.id for link in children if isinstance(link.child, TargetRow)}
    dropped = [row.parent for row in answers]
    said.update(
        child.id for child in plan.children if any(trim.indicator in dropped for trim in child.trims)
    )
    names = [
        division.name for division in plan.record.divisions
        if division.plan not in said and not any(row.plan.record.code == division.code != "" for row in answers)
    ]
    named = {division.plan for division in plan.record.divisions}
    names.extend(
        child.region for child in plan.children
        if child.id not in said and child.id not in named and not child.draft
    )
    if not plan.record.divisions:
        names.append("…")
    return tuple(dict.fromkeys(names))
