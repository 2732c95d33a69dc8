"""Plans and the plans above and below them as a picture: a box for each plan, a link for each pair."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from auditor.ground.words import say
from auditor.model.audit import Finding
from auditor.model.rows.plan import PlanRow
from auditor.papers.levels import ancestors, below, descendants
from auditor.papers.picture.judged import Judged, judged, pair_tally, plan_tally
from auditor.papers.picture.model import Box, Edge, IndicatorCounts, Picture, View
from auditor.papers.picture.wording import PICTURE
from auditor.papers.source import told_apart


def plan_picture(plan: PlanRow, findings: Iterable[Finding]) -> Picture:
    """A plan with everything above and below it. findings: those of its whole family."""
    return _picture("plan", relatives(plan), findings, focus=plan)


def family_picture(plans: Sequence[PlanRow], findings: Iterable[Finding]) -> Picture:
    """All plans. findings: those of their families."""
    return _picture("family", plans, findings, focus=None)


def relatives(plan: PlanRow) -> list[PlanRow]:
    """A plan with everything above and below it, from the top."""
    return [*reversed(ancestors(plan)), plan, *descendants(plan)]


def _picture(view: View, plans: Sequence[PlanRow], findings: Iterable[Finding], focus: PlanRow | None) -> Picture:
    plans = list(dict.fromkeys(plans))
    known, keys = judged(findings), plan_keys(plans)
    shown = in_order(plans)
    alike: dict[str, list[PlanRow]] = {}
    for plan in shown:
        alike.setdefault(plan.region, []).append(plan)
    boxes = tuple(_box(plan, keys[plan], known, told_apart(plan, alike[plan.region]), plan is focus) for plan in shown)
    edges = tuple(
        _edge(child, parent, keys, known) for child in shown for parent in _answered(child) if parent in keys
    )
    title = PICTURE["title-family"] if focus is None else say(PICTURE, "title-plan", region=focus.region)
    return Picture(view, title, "", boxes, edges, {keys[plan]: plan.record.digest for plan in plans})


def plan_keys(plans: Iterable[PlanRow]) -> dict[PlanRow, str]:
    """What names each plan in a picture: its id; with its folder where another family has the same id."""
    plans = list(plans)
    often = Counter(plan.id for plan in plans)
    return {
        plan: plan.id if often[plan.id] == 1 else f"{plan.record.file.rpartition('/')[0]}/{plan.id}" for plan in plans
    }


def in_order(plans: Sequence[PlanRow]) -> list[PlanRow]:
    """Plans with those below them, these as the plan above names its divisions, else by division code."""
    wanted = dict.fromkeys(plans)
    waiting = [plan for plan in wanted if not any(parent in wanted for parent in plan.parents)]
    found: dict[PlanRow, None] = {}
    waiting = [*reversed(waiting)]
    while waiting:
        plan = waiting.pop()
        if plan not in found:
            found[plan] = None
            waiting += [child for child in reversed(below(plan)) if child in wanted]
    return [*found, *(plan for plan in wanted if plan not in found)]


def _box(plan: PlanRow, key: str, known: Judged, told: str, focus: bool) -> Box:
    listed = [row for row in plan.indicators if row.listed]
    return Box(
        key, "plan", plan.region, plan.rank, plan.record.tier, plan_tally(known, plan), plan=plan.id,
        title=plan.title, text=plan.record.text, stage=told, replaced=plan.draft,
        counts=IndicatorCounts(total=len(listed), own=sum(row.own for row in listed)), focus=focus,
    )


def _answered(child: PlanRow) -> list[PlanRow]:
    """The plans above, the main one first, and those further up that it answers all the same."""
    linked = [row.parent.plan for row in child.indicators if row.parent is not None]
    trimmed = [trim.indicator.plan for trim in child.trims if trim.indicator is not None]
    owed = [duty.parent_plan for duty in child.duties if not duty.past_silence]
    return [other for other in dict.fromkeys([*child.parents, *linked, *trimmed, *owed]) if other is not child]


def _edge(child: PlanRow, parent: PlanRow, keys: Mapping[PlanRow, str], known: Judged) -> Edge:
    counts = _counts(child, parent)
    tally = pair_tally(known, child, parent, "holds" if counts != IndicatorCounts() else "none")
    return Edge(keys[child], keys[parent], "plan", tally, counts=counts, skips=parent not in child.parents)


def _counts(child: PlanRow, parent: PlanRow) -> IndicatorCounts:
    """What becomes of the indicators above: how each link answers, what is trimmed, what nobody speaks of."""
    often = Counter(
        row.record.link.relation for row in child.indicators
        if row.record.link is not None and row.parent is not None and row.parent.plan is parent
    )
    silent = [
        duty for duty in child.duties
        if duty.parent_plan is parent and not duty.past_silence
        and not (duty.carriers or duty.trim is not None or duty.elsewhere)
    ]
    trimmed = sum(trim.indicator is not None and trim.indicator.plan is parent for trim in child.trims)
    return IndicatorCounts(
        same=often["same"], share=often["share"], at_least=often["at-least"], trimmed=trimmed,
        open=len(silent) if child.whole else 0, unknown=0 if child.whole else len(silent),
    )
