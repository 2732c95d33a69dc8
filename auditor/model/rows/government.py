"""Plans of one government: its general plan and its sector plans, drafts beside what was issued, what is in force."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from auditor.ground.words import Words, joined, say
from auditor.messages.rows import ROWS
from auditor.model.rows.division import government_of, one_place
from auditor.text.lexicon import MUNICIPALITIES
from auditor.text.plain import plain

if TYPE_CHECKING:
    from auditor.model.rows.indicator import IndicatorRow
    from auditor.model.rows.plan import PlanRow

STAGES = re.compile(r"\(?(?:公开)?(?:征求意见稿|送审稿|草案|初稿|讨论稿|修订稿|修订|修改稿|draft)\)?", re.IGNORECASE)
MUNICIPAL_CODES = ("11", "12", "31", "50")
DIRECT = "90"                   # digits 3 and 4 of the code of a county that stands directly below its province


def one_government(one: PlanRow, other: PlanRow) -> bool:
    """Whether two plans are of one government: of one level and region, by code where both have one, then by name."""
    if government_of(one) != government_of(other):
        return False
    codes = {one.record.code, other.record.code} - {""}
    return len(codes) < 2


def relate_governments(plans: Iterable[PlanRow]) -> None:
    """Tells each plan the plans in force of its government, itself among them where it is in force."""
    found: dict[tuple[str, str], list[PlanRow]] = {}
    for plan in plans:
        if not plan.draft:
            found.setdefault(government_of(plan), []).append(plan)
    for plan in plans:
        plan.colleagues = tuple([other for other in found.get(government_of(plan), ()) if one_government(plan, other)])


def in_force(plan: PlanRow, plans: Mapping[str, PlanRow]) -> PlanRow:
    """The plan that stands where this one stood: the last of those that replace one another."""
    seen = {plan.id}
    while plan.replaced_by and plan.replaced_by not in seen:
        plan = plans[plan.replaced_by]
        seen.add(plan.id)
    return plan


def replaced_by_it(plan: PlanRow) -> tuple[PlanRow, ...]:
    """The plans that stood before one: the plan that it replaced, what that one had replaced, and so on."""
    found: list[PlanRow] = []
    while plan.earlier is not None and plan.earlier not in found:
        plan = plan.earlier
        found.append(plan)
    return tuple(found)


def before_its_time(plan: PlanRow, above: PlanRow) -> bool:
    """Whether a plan is dated before one above it, so that it cannot know of it."""
    return bool(plan.record.date and above.record.date) and plan.record.date < above.record.date


def stands_above(above: PlanRow, plan: PlanRow) -> bool:
    """Whether a plan may answer another: of a higher level, or of its own government: a sector plan the general one,
    a plan of one year one of several years."""
    if above.rank < plan.rank:
        return True
    narrower = (plan.sector and not above.sector) or (plan.annual and not above.annual)
    return above.rank == plan.rank and bool(narrower) and one_government(above, plan)


def directly_above(above: PlanRow, plan: PlanRow) -> bool:
    """Whether no level lies between two plans: the next level, the own government, the 直辖市 of a district, the
    province of a county that stands directly below it (419001), or who lists this government as one of its own."""
    if plan.rank - above.rank <= 1 or _lists(above, plan):
        return True
    below_province = is_municipality(above) or plan.record.code[2:4] == DIRECT
    return above.level == "province" and plan.rank - above.rank == 2 and below_province


def unread_words(plans: Iterable[PlanRow]) -> Words:
    """Whose text is not at hand, or not whole: 聊城市文本未掌握."""
    told = [
        say(ROWS, "text-missing" if plan.record.text == "none" else "text-in-part", region=plan.region)
        for plan in plans
    ]
    return joined(told)


def steps_up(plan: PlanRow, above: PlanRow) -> int | None:
    """How many plans up another one stands; None where no parent leads there."""
    if above in plan.parents:
        return 1
    general = [up for up in plan.parents if one_government(up, plan)]
    steps, plans, seen = 1, [*plan.parents, *(up for own in general for up in own.parents)], {plan.id}
    while plans:
        if any(up is above for up in plans):
            return steps
        seen.update(up.id for up in plans)
        plans = [up for met in plans for up in met.parents if up.id not in seen]
        steps += 1
    return None


def _lists(above: PlanRow, plan: PlanRow) -> bool:
    """Whether a plan names the government of another: among its divisions, in a row of a table, or as exempt."""
    if any(row.table is not None and row.table.row_of(plan.record) is not None for row in above.indicators):
        return True
    exempt = [name for row in above.indicators for name in row.record.exempt]
    return above.division_of(plan) is not None or any(one_place(plan.region, name) for name in exempt)


def is_municipality(plan: PlanRow) -> bool:
    """Whether a plan is of a municipality directly under the nation (直辖市)."""
    return plan.record.region in MUNICIPALITIES or plan.record.code[:2] in MUNICIPAL_CODES


def beside(plan: PlanRow) -> tuple[PlanRow, ...]:
    """Other plans in force that seem to be the same document: of its government, its sector and its title.

    Of each pair one is asked: the draft, else the later in order of ids.
    """
    return tuple([
        other for other in plan.colleagues
        if other is not plan and other.sector == plan.sector and (other.drafted, other.id) < (plan.drafted, plan.id)
        and bare_title(other.title) == bare_title(plan.title)
    ])


def bare_title(title: str) -> str:
    """A title without what it says of the stage of the document."""
    return STAGES.sub("", plain(title))


def counterpart(row: IndicatorRow, plan: PlanRow) -> IndicatorRow | None:
    """The indicator of another state of the same plan that stands where this one does: of its id, else of its name."""
    same = [other for other in plan.indicators if other.id == row.id] or plan.named(row.name)
    return same[0] if len(same) == 1 else None
