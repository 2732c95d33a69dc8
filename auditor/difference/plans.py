"""Two states of one plan, compared in meaning."""

from auditor.difference.action import action_changes, action_pairs, work_item_changes
from auditor.difference.change import Change, How, Match, PlanDifference, Reason, Side, Unknown
from auditor.difference.claim import claim_changes
from auditor.difference.document import document_changes
from auditor.difference.indicator import indicator_changes
from auditor.difference.match import Paired, PlanPair, pair_indicators
from auditor.difference.pair import Pair, gathered
from auditor.difference.trim import came_and_went, trim_changes
from auditor.messages.difference import WHY
from auditor.model.plan import Plan

Found = list[Change | Unknown]


def compare_plans(before: Plan, after: Plan, how: How) -> PlanDifference:
    """Everything that changed in meaning from one state of a plan to another.

    before: in the names of today (`auditor.difference.names`). how: by what the two were found to be one plan;
    `named`: a user says so.
    """
    return compare_paired(before, after, how, pair_indicators(before, after, frozenset()))


def compare_paired(before: Plan, after: Plan, how: How, paired: Paired) -> PlanDifference:
    """The same, for indicators that have been paired already."""
    pair = Pair(before, after, how)
    own = {each.before.id: each.after.id for each in paired.pairs if each.before is not None and each.after is not None}
    actions = action_pairs(pair)
    action_ids = {old.id: new.id for old, new in actions if old is not None and new is not None}
    found: Found = []
    for each in paired.pairs:
        if each.before is not None and each.after is not None:
            found += indicator_changes(pair, each.before, each.after, action_ids)
    moved = came_and_went(pair, paired.pairs, paired.reused)
    told = [each.other for each in moved if isinstance(each, Change) and each.kind in ("trimmed", "taken-up")]
    found += moved
    found += trim_changes(pair, own, told)
    found += claim_changes(pair, own)
    found += action_changes(pair, actions)
    found += work_item_changes(pair, action_ids)
    found += document_changes(pair)
    changes, unknown = gathered(found)
    matches = tuple(
        Match(each.before.id, each.after.id, each.after.name, each.how) for each in paired.pairs
        if each.before is not None and each.after is not None and each.how != "id"
    )
    return PlanDifference(before, after, how, changes, unknown, matches)


def one_plan(found: PlanPair) -> PlanDifference:
    """A plan that only one of two states has: all that it promises came or went with it."""
    plan = found.after or found.before
    if plan is None:
        return PlanDifference(None, None, found.how, (), (), ())
    come = found.after is not None
    text = plan.title
    mark = plan.mark(plan.places.get("plan", plan.at))
    reason = Reason("presence", "stricter" if come else "looser", WHY["plan-added" if come else "plan-removed"])
    made = Change(
        "plan", plan.id, "", "", "", plan.region or plan.title, reason.judgement, (reason,),
        None if come else Side(text, mark), Side(text, mark) if come else None,
    )
    return PlanDifference(found.before, found.after, found.how, (made,), (), ())
