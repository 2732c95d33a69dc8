"""What may be changed, and how far: locks, what is allowed nonetheless, and the bounds of each number."""

from collections.abc import Collection, Iterable, Mapping
from fractions import Fraction

from auditor.ground.record import record
from auditor.model.plan import Indicator, Plan
from auditor.repair.catalogue import Catalogue
from auditor.repair.question import FreeNumber, unit_of
from auditor.repair.values import WrittenNumber
from auditor.text.quantity import CEILINGS

KNOWN = ("baseline", "weight")          # facts, not promises
FACTORS = (10_000, 1000, 100, 10)       # how far up a number may go, in parts of what it is; less where it must fit
LARGEST = 10**12


@record
class Locks:
    """What a user locks and allows: plans, indicators (ID or PLAN/ID), levels, offices, and kinds of values.

    allowed: also `base`, `reserve`, `above` and `binding`. weights: what it costs to change a value, by kind.
    """

    locked: Collection[str] = ()
    allowed: Collection[str] = ()
    weights: Mapping[str, int] | None = None


KINDS = ("above", "base", "binding", "reserve")


def reason_of(value: WrittenNumber, catalogue: Catalogue, open_plans: Collection[str], locks: Locks) -> str:
    """Why a value is locked, as a key of the message table; empty where it may change."""
    plan = catalogue.plans[value.place[0]]
    names = names_of(value, plan)
    if not names.isdisjoint(locks.locked):
        return "locked"
    if not names.isdisjoint(locks.allowed):
        return ""
    if value.sort in KNOWN:
        return "" if "base" in locks.allowed and value.sort == "baseline" else value.sort
    if value.sort == "reserve" and "reserve" not in locks.allowed:
        return "reserve"
    if plan.id not in open_plans and "above" not in locks.allowed:
        return "above"
    return ""


def names_of(value: WrittenNumber, plan: Plan) -> set[str]:
    """Everything by which a user may mean a value."""
    row = plan.indicators.get(value.indicator)
    names = {plan.id, plan.level, *plan.tier.words, plan.region}
    if row is not None:
        names |= {row.id, row.name, f"{plan.id}/{row.id}", *row.owner}
        if value.when:
            names.add(f"{plan.id}/{row.id}@{value.when}")
    return names


def unknown_of(
    value: WrittenNumber, catalogue: Catalogue, locked: bool, locks: Locks, factor: int, highest: int
) -> FreeNumber:
    """A number to find, with its bounds. highest: the rank of the lowest level."""
    number = value.number or 0
    low, high = _bounds(value, number, factor)
    plan = catalogue.plans[value.place[0]]
    if value.sort == "target" and "binding" not in locks.allowed and _binding(value, catalogue):
        low, high = (low, number) if _less_is_better(value, plan) else (number, high)
    weight = (locks.weights or {}).get(value.sort, 1)
    return FreeNumber(
        value.place, number, low, high, locked, weight, unit_of(number), max(0, highest - plan.tier.rank)
    )


def _bounds(value: WrittenNumber, number: int, factor: int) -> tuple[int, int]:
    """Numbers keep their sign; a rate is at most all."""
    most = max(abs(number), min(LARGEST, max(abs(number), 100) * factor))
    if value.quantity is not None and value.quantity.kind == "rate" and value.step:
        most = max(abs(number), int(Fraction(100) / value.step))
    if number < 0:
        return -most, -1
    return (1 if number else 0), most


def _binding(value: WrittenNumber, catalogue: Catalogue) -> bool:
    """Whether it is a binding target, here or above."""
    row = catalogue.plans[value.place[0]].indicators.get(value.indicator)
    said = value.quantity.attribute if value.quantity is not None else ""
    seen: set[str] = set()
    waiting = [] if row is None else [row]
    while waiting:
        each = waiting.pop()
        if each.attribute == "binding" or said == "binding":
            return True
        for link in each.links:
            above = f"{link.plan}/{link.indicator}"
            found = _indicator(link.plan, link.indicator, catalogue)
            if above not in seen and found is not None:
                seen.add(above)
                waiting.append(found)
    return said == "binding"


def _indicator(plan: str, id: str, catalogue: Catalogue) -> Indicator | None:
    found = catalogue.plans.get(plan)
    return None if found is None else found.indicators.get(id)


def _less_is_better(value: WrittenNumber, plan: Plan) -> bool:
    row, quantity = plan.indicators.get(value.indicator), value.quantity
    if quantity is None:
        return False
    return (row is not None and row.downward) or quantity.bound in CEILINGS or (quantity.number or 0) < 0


def below(plans: Collection[str], catalogue: Catalogue) -> set[str]:
    """Some plans and all that answer to them."""
    found = set(plans)
    while True:
        more = {
            plan.id for plan in catalogue.plans.values() if plan.id not in found and not found.isdisjoint(_above(plan))
        }
        if not more:
            return found
        found |= more


def _above(plan: Plan) -> set[str]:
    return {*plan.parents, *(link.plan for row in plan.indicators.values() for link in row.links if link.plan)}


def lowest_rank(plans: Iterable[Plan]) -> int:
    """The rank of the lowest level."""
    return max((plan.tier.rank for plan in plans), default=0)
