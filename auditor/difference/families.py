"""Two states of plan families, compared in meaning; and two plans, with the family of the later one."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from auditor.difference.align import Aligned, alignments
from auditor.difference.change import Difference, PlanDifference, Suspect
from auditor.difference.plans import compare_paired, compare_plans, one_plan
from auditor.difference.suspect import suspects
from auditor.ground.words import Words
from auditor.model.plan import Plan, PlanSet

NONE = PlanSet({})


def compare_families(before: Mapping[str, PlanSet], after: Mapping[str, PlanSet], ref: str) -> Difference:
    """Every plan of every family, then and now. The keys are folders; ref: what the older texts were read from.

    Families are those of one folder; one whose folder is gone is the one that shares most plans with it.
    """
    plans: list[PlanDifference] = []
    found: list[Suspect] = []
    for old, new in _family_pairs(before, after):
        made = compare_sets(old, new)
        plans += made
        found += suspects(made, new)
    return Difference(ref, tuple(plans), tuple(found), _regions([*before.values(), *after.values()]))


def compare_two(before: Plan, after: Plan, family: PlanSet | None, remarks: Sequence[Words] = ()) -> Difference:
    """Two plans that a user names. family: that of the later one, in which to look for what has not followed."""
    made = compare_plans(before, after, "id" if before.id == after.id else "named")
    around = family if family is not None else NONE
    both = PlanSet({before.id: before, after.id: after})
    return Difference(
        "", (made,), suspects([made], around), _regions([both, around]), tuple(remarks), looked=family is not None
    )


def _regions(plan_sets: Sequence[PlanSet]) -> dict[str, str]:
    """Plan id → its region, or its title; the later name of a plan that has two."""
    return {plan.id: plan.region or plan.title for plan_set in plan_sets for plan in plan_set.plans.values()}


def compare_sets(before: PlanSet, after: PlanSet) -> tuple[PlanDifference, ...]:
    """The plans of one family, then and now, parents first."""
    return tuple(
        compare_paired(each.old, each.new, each.plans.how, each.paired) if isinstance(each, Aligned) else one_plan(each)
        for each in alignments(before, after)
    )


def only(difference: Difference, plans: Sequence[str]) -> Difference:
    """What of a comparison is about some files: their changes, and what has not followed these."""
    kept = tuple(
        each for each in difference.plans
        if any(plan is not None and plan.file in plans for plan in (each.after, each.before))
    )
    changes = {id(change) for each in kept for change in each.changes}
    hanging = tuple(each for each in difference.suspects if id(each.cause) in changes)
    return replace(difference, plans=kept, suspects=hanging)


def _family_pairs(
    before: Mapping[str, PlanSet], after: Mapping[str, PlanSet]
) -> list[tuple[PlanSet, PlanSet]]:
    """The families of then and now, in order of today's folders; what is gone comes last."""
    homes = {folder: folder for folder in after if folder in before}
    for folder in sorted(set(after) - set(homes)):
        left = sorted(set(before) - set(homes.values()))
        shared = {old: len(before[old].plans.keys() & after[folder].plans.keys()) for old in left}
        best = max(left, key=lambda old: shared[old], default=None)
        if best is not None and shared[best]:
            homes[folder] = best
    pairs = [(before[homes[folder]] if folder in homes else NONE, after[folder]) for folder in sorted(after)]
    return [*pairs, *((before[folder], NONE) for folder in sorted(set(before) - set(homes.values())))]
