"""What the links of an indicator name in the plans above, and whether it is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.ground.missing import Missing, missing
from auditor.ground.words import Words
from auditor.model.plan import Link
from auditor.model.rows.near import near_above
from auditor.text.name import level_name, same_moving_name, same_name

if TYPE_CHECKING:
    from auditor.model.rows.indicator import IndicatorRow


def doubtful_link(row: IndicatorRow) -> Link | None:
    """The first link that leads nowhere; where none does, the main one."""
    links = row.record.links
    if len(links) < 2:
        return links[0] if links else None
    found = {id(link) for link, _ in row.answers}
    return next((link for link in links if id(link) not in found), links[0])


def link_to(row: IndicatorRow) -> str:
    """What that link names, as plan/indicator; empty where there is none, and for an indicator of one's own."""
    link = doubtful_link(row)
    return f"{link.plan}/{link.indicator}" if link is not None and link.plan else ""


def link_near(row: IndicatorRow) -> Words:
    """The indicator of a plan above that was probably meant by a link that leads nowhere."""
    above = dict.fromkeys([*row.plan.parents, *row.plan.answers_to])
    known = [f"{plan.id}/{each.id}" for plan in above for each in plan.indicators]
    return near_above(link_to(row), row.plan.absent, known)


def link_found(row: IndicatorRow) -> bool | Missing:
    """Whether all that its links name is there; what a plan above holds that is not at hand cannot be said."""
    found = {id(link) for link, _ in row.answers}
    lost = [link for link in row.record.links if link.plan and id(link) not in found]
    unread = [row.plan.unread(link.plan, link.indicator) for link in lost]
    if lost and all(unread):
        return unread[0] or False
    return bool(row.answers) and not lost


def aliased(row: IndicatorRow) -> bool:
    """Whether its name and its parent's are one by the aliases of either, or but for how the values move."""
    if row.parent is None:
        return False
    aliases = (*row.aliases, *row.parent.aliases)
    moving = row if level_name(row.name) != row.name else row.parent
    return same_name(row.name, row.parent.name, aliases) or (
        moving.changes and same_moving_name(row.name, row.parent.name)
    )


def parents_twin(row: IndicatorRow) -> str | Missing:
    """Of an own indicator: an indicator above that has the same name, as plan/indicator."""
    for parent in row.plan.answers_to:
        other = parent.twin_of(row)
        if other is not None:
            return f"{parent.id}/{other.id}"
    unread = next((parent for parent in row.plan.answers_to if not parent.whole), None)
    return "" if unread is None else missing(f"list-{unread.record.text}", unread.id)
