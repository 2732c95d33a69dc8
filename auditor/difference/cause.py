"""Which changes concern what hangs below, and what has changed together with them."""

from collections.abc import Iterable, Iterator

from auditor.difference.change import Change, PlanDifference
from auditor.ground.mark import Mark
from auditor.ground.record import record
from auditor.model.plan import Indicator, PlanSet, Said, Year

GONE = ("indicator", "trimmed")


@record
class LeadingChange:
    """A change that others must follow.

    sort: value, year-gone, gone, new (a headline), trimmed, reused, renamed or scope. addresses: by which others may
    name the indicator. year, said: the target that stands there now, for a value. indicator: as it is now; None: gone.
    """

    sort: str
    change: Change
    addresses: tuple[str, ...]
    indicator: Indicator | None
    year: Year | None = None
    said: Said | None = None


@record
class Followed:
    """What changed in the same comparison: places, links, indicators and plans that are new."""

    places: frozenset[Mark]
    links: frozenset[tuple[str, str]]
    trims: frozenset[tuple[str, str]]
    plans: frozenset[str]


def followed(plans: Iterable[PlanDifference]) -> Followed:
    """All that changed, so that it is no suspect."""
    plans = tuple(plans)
    changes = [change for plan in plans for change in plan.changes]
    places = [side.at for change in changes for side in (change.after, *(later for _, later in change.along)) if side]
    answered = ("link", "relation", "share", "indicator", "taken-up", "reused")
    return Followed(
        frozenset(places),
        frozenset((each.plan, each.indicator) for each in changes if each.kind in answered and each.after is not None),
        frozenset((each.plan, each.other) for each in changes if each.kind.startswith("trim") and each.after),
        frozenset(each.after.id for each in plans if each.before is None and each.after is not None),
    )


def causes(plans: Iterable[PlanDifference], plan_set: PlanSet) -> Iterator[LeadingChange]:
    """The changes that others must follow, in their order. plan_set: the later one."""
    for plan in plans:
        for change in plan.changes:
            sort = _sort(change, plan)
            if plan.after is None or not sort:
                continue
            indicator = plan.after.indicators.get(change.indicator) if sort not in ("gone", "trimmed") else None
            year = next((year for year in indicator.targets if str(year) == change.year), None) if indicator else None
            yield LeadingChange(
                sort, change, _addresses(plan, change, sort, plan_set), indicator, year,
                indicator.targets[year] if indicator is not None and year is not None else None,
            )


def _sort(change: Change, plan: PlanDifference) -> str:
    """How others are concerned; empty where they are not."""
    if change.kind == "indicator" and change.before is None and _headline(plan, change.indicator):
        return "new"
    if change.kind == "target" and change.judgement != "neutral":
        return "value" if change.after is not None else "year-gone"
    if change.kind in GONE and any(reason.aspect == "id" for reason in change.reasons):
        return ""           # its id now stands for another thing, which is a change of its own
    if change.kind == "indicator" and change.after is None:
        return "gone"
    fixed = {"trimmed": "trimmed", "reused": "reused", "id": "renamed", "scope": "scope"}
    return fixed.get(change.kind, "")


def _headline(plan: PlanDifference, indicator: str) -> bool:
    """Whether a plan has an indicator among its headline targets."""
    row = plan.after.indicators.get(indicator) if plan.after is not None else None
    return row is not None and plan.after is not None and any(
        group.headline and group.name == row.group for group in plan.after.groups
    )


def _addresses(plan: PlanDifference, change: Change, sort: str, plan_set: PlanSet) -> tuple[str, ...]:
    """How others name the indicator: by its id, by its former id, and in the draft that this plan replaces."""
    if plan.after is None or plan.before is None:
        return ()
    former = next((match.before for match in plan.matches if match.after == change.indicator), change.indicator)
    found = [f"{plan.after.id}/{change.indicator}"]
    if sort == "renamed" and change.before is not None:
        found = [f"{plan.after.id}/{change.before.text}"]
    if plan.before.id != plan.after.id and plan.after.replaces == plan.before.id and plan.before.id in plan_set.plans:
        found.append(f"{plan.before.id}/{former}")
    return tuple(found)
