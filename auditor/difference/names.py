"""A plan of then in the names of today, so that a renamed parent changes nothing in those below it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from auditor.ground.record import record
from auditor.model.plan import Claim, Indicator, Link, Plan, Trim


@record
class Names:
    """What has another id today: plan → plan, and plan/indicator → plan/indicator, then → now."""

    plans: Mapping[str, str]
    addresses: Mapping[str, str]

    def plan(self, id: str) -> str:
        """The id of today of a plan of then."""
        return self.plans.get(id, id)

    def address(self, plan: str, indicator: str) -> tuple[str, str]:
        """The plan and the indicator of today of an address of then."""
        now = self.addresses.get(f"{plan}/{indicator}")
        if now is None:
            return self.plan(plan), indicator
        id, _, rest = now.partition("/")
        return id, rest


def in_names_of_today(plan: Plan, names: Names, now: Plan) -> Plan:
    """The plan of then, with every other plan and every indicator of another plan under the name of today.

    What the plan of now still calls by its former name keeps it: it has not changed, though its parent has.
    """
    if not names.plans and not names.addresses:
        return plan
    said = _named_in(now)
    names = replace(names, addresses={then: now for then, now in names.addresses.items() if then not in said})
    return replace(
        plan,
        parents=tuple(map(names.plan, plan.parents)), quoted_in=names.plan(plan.quoted_in),
        replaces=names.plan(plan.replaces),
        divisions=tuple(replace(each, plan=names.plan(each.plan)) for each in plan.divisions),
        indicators={id: _indicator(each, names) for id, each in plan.indicators.items()},
        trims=tuple(_trim(each, names) for each in plan.trims),
        claims=tuple(_claim(each, names) for each in plan.claims),
    )


def _named_in(plan: Plan) -> frozenset[str]:
    """The addresses that a plan names."""
    links = (link for each in plan.indicators.values() for link in each.links)
    found = [f"{link.plan}/{link.indicator}" for link in links]
    return frozenset([*found, *(f"{trim.plan}/{trim.indicator}" for trim in plan.trims)])


def _indicator(indicator: Indicator, names: Names) -> Indicator:
    links = tuple(_link(link, names) for link in indicator.links)
    restated = {names.plan(plan): targets for plan, targets in indicator.restated.items()}
    divided = indicator.breakdown or indicator.weights or indicator.exempt
    return replace(
        indicator, links=links, restated=restated, quoted_in=names.plan(indicator.quoted_in),
        **({} if not divided else _rows(indicator, names)),
    )


def _rows(indicator: Indicator, names: Names) -> dict[str, Any]:
    """The rows of its table that are called by the ids of plans."""
    return {
        "breakdown": {names.plan(row): cells for row, cells in indicator.breakdown.items()},
        "weights": {names.plan(row): cells for row, cells in indicator.weights.items()},
        "exempt": {names.plan(row): reason for row, reason in indicator.exempt.items()},
        "within": {names.plan(row): names.plan(whole) for row, whole in indicator.within.items()},
    }


def _link(link: Link, names: Names) -> Link:
    if not link.plan:
        return link
    plan, above = names.address(link.plan, link.indicator)
    return replace(link, plan=plan, indicator=above)


def _trim(trim: Trim, names: Names) -> Trim:
    plan, indicator = names.address(trim.plan, trim.indicator)
    return replace(trim, plan=plan, indicator=indicator)


def _claim(claim: Claim, names: Names) -> Claim:
    """Members are ids of indicators of the plan itself, or addresses above."""
    def member(text: str) -> str:
        plan, slash, indicator = text.partition("/")
        return "/".join(names.address(plan, indicator)) if slash else text

    return replace(claim, members=tuple(map(member, claim.members)))
