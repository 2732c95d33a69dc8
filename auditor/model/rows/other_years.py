"""What a link says of years that one side leaves out, and of the part that it says it is elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.ground.missing import Missing, missing
from auditor.model.rows.footed import footed
from auditor.model.rows.target import TargetRow
from auditor.text.compare import meets_number
from auditor.text.name import same_name, weight_of
from auditor.text.total import aggregate_of
from auditor.text.year import months_of

if TYPE_CHECKING:
    from auditor.model.rows.link import LinkRow


def reached_early(link: LinkRow) -> bool | Missing:
    """An earlier own target reaches this year's above; one that is earlier and weaker leaves it open."""
    earlier = nearest(link, -1)
    if earlier is None or not isinstance(link.parent, TargetRow):
        return False
    if _from_one_time_on(earlier, link.parent):     # less time, and as much: 累计1000座 a year before
        enough = meets_number(earlier.quantity, link.parent.quantity, link.downward)
    else:
        both = footed(earlier, link.parent)
        if isinstance(both, Missing):
            return False
        enough = meets_number(both.child.quantity, both.parent.quantity, link.downward)
    if enough is not False or link.later is not None:
        return enough if isinstance(enough, bool) else False
    return missing("earlier-and-weaker", link.plan.id, link.indicator.id, link.year)


def _from_one_time_on(one: TargetRow, other: TargetRow) -> bool:
    """Whether both are what has come together since the same month."""
    mine, theirs = one.footing, other.footing
    if (mine.basis, theirs.basis) != ("total", "total") or mine.months is None or theirs.months is None:
        return False
    return mine.months[0] == theirs.months[0]


def nearest(link: LinkRow, direction: int) -> TargetRow | None:
    """The own target of the nearest year before or after one that has none; flows and changes answer no other year."""
    months = months_of(link.when)
    if isinstance(link.child, TargetRow) or months is None or link.record.relation not in ("same", "at-least"):
        return None
    if not isinstance(link.parent, TargetRow) or not link.parent.stays:
        return None
    found = [
        (direction * (span[1] - months[1]), target) for target in link.indicator.targets
        if (span := months_of(target.when)) is not None and target.numeric and target.stays
    ]
    ahead = [each for each in found if each[0] > 0]
    return min(ahead, key=lambda each: each[0])[1] if ahead else None


def covered(link: LinkRow) -> bool:
    """A year without an own target that another own indicator answers, a growth beside an amount, or whose amount above
    lies within the time of a cumulative or yearly own one; or a total above whose time ends with an own amount: 累计5万
    of 2021—2025, answered by the amounts of 2023, 2024 and 2025."""
    parent, quarter = link.parent, months_of(link.when)
    if isinstance(link.child, TargetRow) or not isinstance(parent, TargetRow):
        return False
    if quarter is not None and 2 <= quarter[1] - quarter[0] < 11 and link.indicator.says(quarter[1] // 12):
        return True             # the year of a quarter says it: quarters compare with it only as a sum
    beside = (row for row in link.parent_indicator.answered_by if row.plan is link.plan and row is not link.indicator)
    if any(row.says(link.when) for row in beside):
        return True
    asked = parent.footing.months
    if parent.footing.basis not in ("total", "every") or asked is None:
        return False
    times = [
        months for target in link.indicator.targets
        if (months := target.footing.months) is not None and target.footing.basis in ("total", "every")
    ]
    within = any(months[0] <= asked[0] and asked[1] <= months[1] for months in times)
    return within or any(asked[0] <= months[0] and asked[1] == months[1] for months in times)


def all_years(link: LinkRow) -> TargetRow | None:
    """The total above over the longer time that a year lies in, of which an own amount is that of the one year, or
    what has come together so far: 累计600个 of 2021—2025."""
    child, months = link.child, months_of(link.when)
    if not isinstance(child, TargetRow) or child.kind != "amount" or months is None:
        return None
    if child.footing.basis in ("total", "every") and not child.footing.within_a_year:
        return None
    around = [
        (footing.months, total) for total in link.parent_indicator.targets
        if (footing := total.footing).basis == "total" and not footing.within_a_year and footing.months is not None
        and aggregate_of(total.quantity, total.name) == "sum"
        and footing.months[0] <= months[0] and months[1] <= footing.months[1]
    ]
    return min(around, key=lambda each: each[0][1])[1] if around else None


def weight(link: LinkRow) -> TargetRow | None:
    """What this plan says elsewhere of the part that its amount is of the one above: 占全省比重."""
    for row in link.plan.said_parts():
        part = weight_of(row.name)
        if part is None or link.parent_indicator.plan.level not in part[1]:
            continue
        target = row.by_year.get(link.when)
        named = same_name(part[0], link.name) or (row.measure != "" and row.measure == link.indicator.measure)
        if named and target is not None and target.numeric and target.kind in ("rate", "percent"):
            return target
    return None
