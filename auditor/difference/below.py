"""What hangs below each indicator of a plan set: links, restated values, trims."""

from collections.abc import Iterator
from dataclasses import field

from auditor.difference.match import answers
from auditor.ground.record import record
from auditor.model.plan import Indicator, Plan, PlanSet, Trim


@record
class Below:
    """By address (plan/indicator): who answers it, who restates its value, who trims it; and the replaced drafts.

    Drafts that another plan has replaced take no part.
    """

    indicators: dict[str, tuple[Plan, Indicator]] = field(default_factory=dict)
    links: dict[str, list[tuple[Plan, Indicator]]] = field(default_factory=dict)
    restated: dict[str, list[tuple[Plan, Indicator]]] = field(default_factory=dict)
    trims: dict[str, list[tuple[Plan, Trim]]] = field(default_factory=dict)
    drafts: frozenset[str] = frozenset()


def below(plan_set: PlanSet) -> Below:
    """All that hangs below, in the order of the plans."""
    drafts = {plan.replaces for plan in plan_set.plans.values()}
    found = Below({
        f"{plan.id}/{each.id}": (plan, each) for plan in plan_set.plans.values() for each in plan.indicators.values()
    }, drafts=frozenset(drafts))
    for plan in plan_set.plans.values():
        if plan.id in drafts:
            continue
        for each in plan.indicators.values():
            if answers(each):
                found.links.setdefault(answers(each), []).append((plan, each))
            for of in each.restated:
                source = next((up for up in _upwards(found, each) if up.partition("/")[0] == of), "")
                if source:
                    found.restated.setdefault(source, []).append((plan, each))
        for trim in plan.trims:
            found.trims.setdefault(f"{trim.plan}/{trim.indicator}", []).append((plan, trim))
    return found


def _upwards(found: Below, indicator: Indicator) -> Iterator[str]:
    """The addresses above an indicator, nearest first; safe in circles."""
    met: set[str] = set()
    up = answers(indicator)
    while up and up not in met:
        met.add(up)
        yield up
        above = found.indicators.get(up)
        up = answers(above[1]) if above is not None else ""
