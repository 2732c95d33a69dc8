"""Small pairs of plans, compared; and the comparison in a form that a test can write down."""

from pathlib import Path

from auditor.difference.change import Change, Difference, PlanDifference
from auditor.difference.families import compare_families, compare_two
from auditor.model.plan import PlanSet
from tests.small import plans_of

CITY = "indicators:\n  lifts: {name: 更新电梯, group: 具体目标, targets: {2027: 1000台}}\n"


def pair(folder: Path, before: str, after: str) -> PlanDifference:
    """One district plan then and now, below a city."""
    return sets(folder, {"city": CITY, "district": before}, {"city": CITY, "district": after}).plans[-1]


def sets(folder: Path, before: dict[str, str], after: dict[str, str]) -> Difference:
    """Two states of one family."""
    return compare_families({"": plans(folder / "then", before)}, {"": plans(folder / "now", after)}, "HEAD")


def plans(folder: Path, texts: dict[str, str]) -> PlanSet:
    return plans_of(folder, **texts)


def named(folder: Path, before: str, after: str) -> Difference:
    """Two plans of one family that a user names: a draft and its issued text."""
    family = plans(folder, {"city": CITY, "draft-district": before, "district": after})
    return compare_two(family.plans["draft-district"], family.plans["district"], family)


def indicator(text: str, id: str = "buses", name: str = "新能源公交车占比") -> str:
    """A plan with one indicator; `text` is what it says beside its name."""
    return f"indicators:\n  {id}: {{name: {name}, {text}}}\n"


def brief(change: Change) -> tuple[str, str, str, str, str]:
    """Kind, year, judgement and both texts; what is not there is empty."""
    return (
        change.kind, change.year, change.judgement, change.before.text if change.before else "",
        change.after.text if change.after else "",
    )


def told(found: PlanDifference | Difference) -> list[tuple[str, str, str, str, str]]:
    return [brief(change) for change in found.changes]


def aspects(change: Change) -> list[tuple[str, str]]:
    return [(reason.aspect, reason.judgement) for reason in change.reasons]
