"""What hangs below a change and has not followed: children, restated values, statements, trims, other shares."""

from collections.abc import Iterable, Iterator, Sequence

from auditor.difference.below import Below, below
from auditor.difference.cause import Followed, LeadingChange, causes, followed
from auditor.difference.change import SUSPECT_STATES, PlanDifference, Suspect
from auditor.difference.fits import (
    allocation,
    link_fits,
    new_fits,
    own_share_fits,
    restated_fits,
    statement_fits,
    trim_fits,
)
from auditor.difference.match import answers
from auditor.difference.pair import side
from auditor.ground.record import record
from auditor.model.plan import Indicator, Plan, PlanSet, Year


@record
class _Search:
    """Where is looked, and what is no suspect."""

    plan_set: PlanSet
    below: Below
    followed: Followed


def suspects(plans: Iterable[PlanDifference], plan_set: PlanSet) -> tuple[Suspect, ...]:
    """What did not change although something above it did; those that contradict the change first.

    plans: the comparison of every plan that was compared. plan_set: the later one, whole.
    """
    plans = tuple(plans)
    search = _Search(plan_set, below(plan_set), followed(plans))
    found: dict[tuple[str, ...], Suspect] = {}
    for cause in causes(plans, plan_set):
        for each in _of_cause(search, cause, plans):
            found.setdefault((each.plan, each.indicator, each.year, str(each.side.at)), each)
    return tuple(sorted(found.values(), key=lambda each: SUSPECT_STATES.index(each.standing)))


def _of_cause(search: _Search, cause: LeadingChange, plans: Sequence[PlanDifference]) -> Iterator[Suspect]:
    for address in cause.addresses:
        yield from _links(search, cause, address, ())
    for address in cause.addresses:
        yield from _restated(search, cause, address)
        yield from _trims(search, cause, address)
    if cause.sort == "new":
        yield from _lacking(search, cause)
    yield from _statements(search, cause)
    yield from _own_share(search, cause)
    yield from _siblings(search, cause, plans)


def _links(search: _Search, cause: LeadingChange, address: str, via: tuple[str, ...]) -> Iterator[Suspect]:
    """Those who answer the indicator; below one that repeats it and did not change, those who answer that one."""
    for plan, child in search.below.links.get(address, ()):
        here = f"{plan.id}/{child.id}"
        if here in via or plan.id == cause.change.plan or _has_followed(search.followed, plan, child, cause):
            continue
        found = link_fits(cause, child, plan, via)
        if found is not None:
            at, year, standing, why = found
            yield Suspect("link", plan.id, child.id, year, child.name, at, cause.change, via, standing, why)
        if child.link is not None and child.link.relation == "same" and cause.sort in ("value", "year-gone"):
            yield from _links(search, cause, here, (*via, here))


def _has_followed(known: Followed, plan: Plan, child: Indicator, cause: LeadingChange) -> bool:
    if plan.id in known.plans or (plan.id, child.id) in known.links:
        return True
    said = child.targets.get(cause.year) if cause.year is not None else None
    if said is not None:
        return plan.mark(said.at) in known.places
    return any(plan.mark(each.at) in known.places for each in child.targets.values())


def _restated(search: _Search, cause: LeadingChange, address: str) -> Iterator[Suspect]:
    """The value as lower plans print it."""
    of = address.partition("/")[0]
    for plan, child in search.below.restated.get(address, ()):
        for year, said in child.restated.get(of, {}).items():
            if said.quantity.kind == "none" or plan.mark(said.at) in search.followed.places:
                continue
            found = restated_fits(cause, year, said)
            if found is not None:
                at = side(plan, said.at, said.quantity.raw)
                yield Suspect("restated", plan.id, child.id, str(year), child.name, at, cause.change, (), *found)


def _trims(search: _Search, cause: LeadingChange, address: str) -> Iterator[Suspect]:
    """Those who drop the indicator."""
    for plan, trim in search.below.trims.get(address, ()):
        if plan.id == cause.change.plan or plan.id in search.followed.plans or (
            (plan.id, address) in search.followed.trims
        ):
            continue
        found = trim_fits(cause, trim)
        if found is not None:
            said = trim.said
            text = said.quantity.raw if said is not None else trim.reason or trim.because or address
            at = said.at if said is not None else trim.places.get("indicator", trim.at)
            standing, why = found
            yield Suspect(
                "trim", plan.id, "", cause.change.year, trim.name or cause.change.name, side(plan, at, text),
                cause.change, (), standing, why,
            )


def _lacking(search: _Search, cause: LeadingChange) -> Iterator[Suspect]:
    """The plans directly below, or below what it replaced, that neither answer nor drop a headline that is new."""
    change, address = cause.change, cause.addresses[0] if cause.addresses else ""
    answered = {plan.id for plan, _ in (*search.below.links.get(address, ()), *search.below.trims.get(address, ()))}
    states = {change.plan, *_replaced(search.plan_set, change.plan)}
    for plan in search.plan_set.plans.values():
        if states & {*plan.parents} and plan.id not in answered | search.below.drafts | states:
            standing, why = new_fits(plan)
            at = side(plan, plan.places.get("parents", plan.at), "")
            yield Suspect("duty", plan.id, "", "", change.name, at, change, (), standing, why)


def _replaced(plan_set: PlanSet, id: str) -> Iterator[str]:
    """The states of a document that it has replaced, the latest first; safe in circles."""
    met = {id}
    plan = plan_set.plans.get(id)
    while plan is not None and plan.replaces and plan.replaces not in met:
        met.add(plan.replaces)
        yield plan.replaces
        plan = plan_set.plans.get(plan.replaces)


def _statements(search: _Search, cause: LeadingChange) -> Iterator[Suspect]:
    """The same target as other parts of the changed document say it."""
    plan = search.plan_set.plans.get(cause.change.plan)
    if plan is None or cause.indicator is None or cause.sort not in ("value", "year-gone"):
        return
    for statement in cause.indicator.statements:
        for year, said in statement.targets.items():
            if str(year) != cause.change.year or plan.mark(said.at) in search.followed.places:
                continue
            standing, why = statement_fits(cause, statement, said)
            at = side(plan, said.at, said.quantity.raw)
            name = statement.name or cause.indicator.name
            id = cause.indicator.id
            yield Suspect("statement", plan.id, id, str(year), name, at, cause.change, (), standing, why)


def _own_share(search: _Search, cause: LeadingChange) -> Iterator[Suspect]:
    """The share that the changed indicator declares."""
    plan, child = search.plan_set.plans.get(cause.change.plan), cause.indicator
    link = child.link if child is not None else None
    if plan is None or child is None or link is None or cause.sort != "value" or not isinstance(cause.year, int):
        return
    above = search.below.indicators.get(answers(child))
    target = above[1].targets.get(cause.year) if above is not None else None
    declared = link.shares.get(cause.year) or link.shares.get(None)
    if target is None or declared is None or plan.mark(declared.at) in search.followed.places:
        return
    found = own_share_fits(cause, target, declared)
    if found is not None:
        at = side(plan, declared.at, declared.quantity.raw)
        yield Suspect("share", plan.id, child.id, str(cause.year), child.name, at, cause.change, (), *found)


def _siblings(search: _Search, cause: LeadingChange, plans: Sequence[PlanDifference]) -> Iterator[Suspect]:
    """Where a share of a target above changed: the other shares of it, for they make the sum together."""
    if cause.sort not in ("value", "year-gone", "gone", "trimmed"):
        return
    above, years = _shared(cause, plans)
    parent = search.below.indicators.get(above)
    if parent is None:
        return
    for year in years:
        target = parent[1].targets.get(year)
        sharers = [
            (plan, child) for plan, child in search.below.links.get(above, ())
            if child.link is not None and child.link.relation == "share"
        ]
        if target is None:
            continue
        shares = [child.targets[year] for _, child in sharers if year in child.targets]
        standing, why = allocation(target, parent[1], shares)
        for plan, child in sharers:
            said = child.targets.get(year)
            if plan.id == cause.change.plan or said is None or plan.mark(said.at) in search.followed.places:
                continue
            at = side(plan, said.at, said.quantity.raw)
            yield Suspect("sibling", plan.id, child.id, str(year), child.name, at, cause.change, (), standing, why)


def _shared(cause: LeadingChange, plans: Sequence[PlanDifference]) -> tuple[str, list[Year]]:
    """The address above that the changed indicator has a share of, and the years that are concerned."""
    change = cause.change
    if cause.indicator is not None:
        link = cause.indicator.link
        years = [cause.year] if cause.year is not None else []
        return (answers(cause.indicator), years) if link is not None and link.relation == "share" else ("", [])
    for plan in plans:
        old = plan.before.indicators.get(change.indicator) if plan.before is not None else None
        if plan.after is not None and plan.after.id == change.plan and old is not None and old.link is not None:
            numbers = [year for year, said in old.targets.items() if said.quantity.number is not None]
            return (answers(old), numbers) if old.link.relation == "share" else ("", [])
    return "", []
