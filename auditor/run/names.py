"""What a reader calls the plans, indicators, actions and trims that findings speak of."""

from typing import TYPE_CHECKING

from auditor.model.audit import trim_address
from auditor.model.plan import Plan

if TYPE_CHECKING:
    from auditor.model.rows.build import Family


def names_in(family: "Family") -> dict[str, str]:
    """Address (see `auditor.model.audit.address`) → name, of all that the plans of a family hold or name."""
    plans = {plan.id: plan.record for plan in family.plans}
    named: dict[str, str] = {}
    for plan in plans.values():
        named[plan.id] = plan.region or plan.title
        for trim in plan.trims:
            if trim.name:
                named.setdefault(f"{trim.plan}/{trim.indicator}", trim.name)
        for action in plan.actions.values():
            named[f"{plan.id}#{action.id}"] = action.title
    for plan in plans.values():
        for indicator in plan.indicators.values():
            named[f"{plan.id}/{indicator.id}"] = indicator.name
    for plan in plans.values():
        named |= _trims(plan, plans)
    return named


def _trims(plan: Plan, plans: dict[str, Plan]) -> dict[str, str]:
    named = {}
    for trim in plan.trims:
        above = plans[trim.plan].indicators.get(trim.indicator) if trim.plan in plans else None
        name = above.name if above is not None else trim.name
        if name:
            named[trim_address(plan.id, f"{trim.plan}/{trim.indicator}")] = name
    return named
