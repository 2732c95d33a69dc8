"""Two states of a family side by side: which plan is which, and of each plan which indicator is which."""

from collections.abc import Iterator

from auditor.difference.match import Paired, PlanPair, pair_indicators, pair_plans
from auditor.difference.names import Names, in_names_of_today
from auditor.ground.record import record
from auditor.model.plan import Plan, PlanSet


@record
class Aligned:
    """A plan that both states have. old: as it was, in the names of today; new: as it is."""

    plans: PlanPair
    old: Plan
    new: Plan
    paired: Paired


def alignments(before: PlanSet, after: PlanSet) -> Iterator[Aligned | PlanPair]:
    """The plans of both states in the later order, parents first; a plan that one of them lacks as a bare pair."""
    pairs = pair_plans(before, after)
    plans = {
        pair.before.id: pair.after.id for pair in pairs
        if pair.before is not None and pair.after is not None and pair.how != "replaces"
        and pair.before.id != pair.after.id
    }
    addresses: dict[str, str] = {}
    strangers: set[str] = set()
    for pair in pairs:
        if pair.before is None or pair.after is None:
            yield pair
            continue
        old = in_names_of_today(pair.before, Names(plans, addresses), pair.after)
        paired = pair_indicators(old, pair.after, frozenset(strangers))
        if pair.how != "replaces":
            for each in paired.pairs:
                if each.before is not None and each.after is not None:
                    _note(addresses, f"{pair.before.id}/{each.before.id}", f"{pair.after.id}/{each.after.id}")
            strangers.update(f"{pair.after.id}/{id}" for id in paired.reused)
        yield Aligned(pair, old, pair.after, paired)


def _note(addresses: dict[str, str], before: str, after: str) -> None:
    if before != after:
        addresses[before] = after
