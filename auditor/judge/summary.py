"""A plan read whole → what its file points at."""

from collections.abc import Iterable

from auditor.judge.dependencies import PlanSummary, looks_far
from auditor.model.plan import Plan
from auditor.model.rows.division import place_name


def summary_of(plan: Plan) -> PlanSummary:
    """The summary of a plan."""
    links = (link.plan for indicator in plan.indicators.values() for link in indicator.links)
    trims = (trim.plan for trim in plan.trims)
    return PlanSummary(
        id=plan.id, file=plan.file, digest=plan.digest, level=plan.level,
        parents=tuple(dict.fromkeys(plan.parents)), links=_others(links, plan.id), trims=_others(trims, plan.id),
        replaces=plan.replaces, region=place_name(plan.region or plan.title), code=plan.code,
        named=_others(_named(plan), ""), far=any(looks_far(claim.where) for claim in plan.claims),
    )


def _named(plan: Plan) -> Iterable[str]:
    yield plan.quoted_in
    for indicator in plan.indicators.values():
        yield indicator.quoted_in
        yield from indicator.restated


def _others(ids: Iterable[str], own: str) -> tuple[str, ...]:
    return tuple(sorted(set(ids) - {"", own}))
