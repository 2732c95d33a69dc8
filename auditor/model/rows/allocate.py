"""Who makes up a target, each government once: from the links below and the table above to allocations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING

from auditor.ground.missing import Missing, missing
from auditor.ground.record import entity
from auditor.model.plan import Year
from auditor.model.rows.allocation import AllocationRow
from auditor.model.rows.division import Government, government_of, place_name, same_thing, short_for
from auditor.model.rows.footed import counted_as
from auditor.model.rows.government import one_government
from auditor.model.rows.target import TargetRow
from auditor.model.rows.weigh import averaged
from auditor.text.quantity import Quantity
from auditor.text.total import NOTHING, Mean, Sum, Term, aggregate_of, sum_of, term_of

if TYPE_CHECKING:
    from auditor.model.rows.indicator import IndicatorRow
    from auditor.model.rows.link import LinkRow
    from auditor.model.rows.plan import PlanRow
    from auditor.model.rows.table import Table
    from auditor.model.rows.trim import TrimRow

SHARING = ("share", "assigned")
ANSWERING = ("same", "share", "at-least", "assigned")


def allocate(plan: PlanRow) -> None:
    """Makes the allocations of a plan: one for each target that those below share in, or that its table divides."""
    if plan.draft:
        return
    dropping: dict[IndicatorRow | None, list[TrimRow]] = {}         # indicator → the trims of the plans below
    for child in plan.children:
        for trim in child.trims:
            dropping.setdefault(trim.indicator, []).append(trim)
    for row in plan.indicators:
        answers = [each for each in row.answered_by if each.plan is not plan and not each.plan.replaced_by]
        shared = any(link.relation in SHARING for each in answers for link, up in each.answers if up is row)
        if not shared and row.table is None:
            continue
        nearest = _nearest(row, answers)
        for target in row.targets:
            how = aggregate_of(target.quantity, row.name) if target.quantity.number is not None else ""
            if how and (shared or (how == "mean" and row.table is not None and row.table.cells)):
                plan.allocations.append(_allocation(target, how == "mean", nearest, dropping.get(row, ())))


def _nearest(row: IndicatorRow, answers: Sequence[IndicatorRow]) -> list[IndicatorRow]:
    """The answers that are counted: not one from below a government that answers, or has its row, itself.

    Who is listed among the divisions answers for itself, as a city does that its nation plans for beside its province.
    """
    table = row.table
    said = {each.plan for each in answers}

    def below_another(plan: PlanRow) -> bool:
        if row.plan.division_of(plan) is not None:
            return False
        waiting, seen = list(plan.parents), {plan}
        while waiting:
            up = waiting.pop()
            if up is row.plan or up in seen:
                continue
            seen.add(up)
            if up in said or (table is not None and table.row_of(up.record) is not None):
                return True
            waiting.extend(up.parents)
        return False

    skipped = {plan for plan in said if below_another(plan) or _is_part(plan, table)}
    return [each for each in answers if each.plan not in skipped]


def _is_part(plan: PlanRow, table: Table | None) -> bool:
    """Whether the table has the government of a plan as part of another (其中)."""
    own = table.row_of(plan.record) if table is not None else None
    return own is not None and table is not None and table.whole_of(own) is not None


Spoken = tuple["LinkRow", TargetRow]        # a link that counts, and the number that it counts with


def _allocation(
    target: TargetRow, mean: bool, answers: Sequence[IndicatorRow], dropping: Sequence[TrimRow]
) -> AllocationRow:
    row, table, when = target.indicator, target.indicator.table, target.when
    relations = ANSWERING if mean else SHARING
    links = [
        link for each in answers for link in each.links
        if link.when == when and link.parent_indicator is row and link.relation in relations
    ]
    spoken = [(link, link.child) for link in links if isinstance(link.child, TargetRow) and link.child.numeric]
    speaking = {link.plan for link, _ in spoken}
    cells = tuple(table.added(when)) if table is not None else ()
    given = {cell.division: cell for cell in cells}
    rows = [(table.row_of(link.plan.record) if table is not None else None, link, child) for link, child in spoken]
    said = [(link, child) for own, link, child in rows if own not in given]
    behind = {own: link.indicator for own, link, _ in rows if own in given}
    reserve = row.record.reserve.get(when) if not mean else None
    none = {link.plan for link in links if _says_none(link)}
    unanswered = tuple(_unanswered(row, when, {*speaking, *none, *(trim.plan for trim in dropping)}))
    parts = (
        *(f"{link.plan.region} {child.raw}" for link, child in _once(said)),
        *(f"{cell.division} {cell.raw}" for cell in cells),
    )
    counted = tuple(link for link, _ in said)
    if mean:
        made = averaged(target, said, [(cell, behind.get(cell.division)) for cell in cells])
        return AllocationRow(
            row.plan, target, "mean", counted, cells, None, Sum(), Sum(), made.mean, made.asked, made.years,
            made.lacking, unanswered, parts, made.weights, made.numbers,
        )
    standing = [cell.quantity for cell in cells]
    if reserve is not None and reserve.quantity.number is not None:
        standing.append(reserve.quantity)
    low, high = _sums(target, said, standing)
    return AllocationRow(
        row.plan, target, "sum", counted, cells, reserve, low, high, Mean(NOTHING, NOTHING), None, 0, None,
        unanswered, parts, held=any(trim.because == "held-above" for trim in dropping),
    )


def _says_none(link: LinkRow) -> bool:
    """Whether the cell of a child holds “/” or “—”: it says that there is nothing."""
    target = link.indicator.by_year.get(link.when)
    return target is not None and target.quantity.kind == "none" and bool(target.raw.strip())


def _once(said: Sequence[Spoken]) -> list[Spoken]:
    """What is said, without what another plan of the same government has said in the same words of the same thing."""
    once: list[Spoken] = []
    met: dict[tuple[Government, str], list[LinkRow]] = {}
    for link, child in said:
        alike = met.setdefault((government_of(link.plan), child.raw), [])
        if not any(
            link.plan is not before.plan and one_government(link.plan, before.plan)
            and same_thing(link.indicator, before.indicator) for before in alike
        ):
            once.append((link, child))
        alike.append(link)
    return once


@entity
class _Said:
    """What one government says of one thing: the least and the most of its plans."""

    row: IndicatorRow
    low: Term
    high: Term


def _sums(
    target: TargetRow, said: Sequence[Spoken], standing: Sequence[Quantity]
) -> tuple[Sum | Missing, Sum | Missing]:
    """The sum of what is said, each government and each thing once; a second one where its plans differ."""
    once: dict[Government, list[_Said]] = {}
    for link, child in said:
        value = counted_as(child, target)
        term = value if isinstance(value, Missing) else term_of(value, target.quantity)
        if isinstance(term, Missing):
            return term, term
        known = once.setdefault(government_of(link.plan), [])
        same = next((
            each for each in known if each.row.plan is not link.plan and one_government(each.row.plan, link.plan)
            and same_thing(each.row, link.indicator)
        ), None)
        if same is None:
            known.append(_Said(link.indicator, term, term))
        else:
            same.low = min(same.low, term, key=_size)
            same.high = max(same.high, term, key=_size)
    fixed = []
    for quantity in standing:
        term = term_of(quantity, target.quantity)
        if isinstance(term, Missing):
            return term, term
        fixed.append(term)
    every = [each for known in once.values() for each in known]
    if not every and not fixed:
        lack = missing("no-children")
        return lack, lack
    return sum_of([*(each.low for each in every), *fixed]), sum_of([*(each.high for each in every), *fixed])


def _size(term: Term) -> Fraction:
    return term.number


def _unanswered(row: IndicatorRow, when: Year, covered: Iterable[PlanRow]) -> Iterable[str]:
    """Divisions and child plans that are asked for this target and neither carry it nor say that they do not."""
    plan, table = row.plan, row.table
    if table is not None and table.divides(when):
        return ()
    covered = tuple(covered)
    governments: dict[Government, list[PlanRow]] = {}
    for each in covered:
        governments.setdefault(government_of(each), []).append(each)
    spoken = {division.name for each in covered if (division := plan.division_of(each)) is not None}
    settled = _settled(table, when)

    def is_settled(id: str, code: str, name: str) -> bool:
        return not settled.isdisjoint({*(place_name(key) for key in (id, code, name) if key), *short_for(name)})

    open_ones = [
        each.name for each in plan.record.divisions
        if each.name not in spoken and not is_settled(each.plan, each.code, each.name)
    ]
    open_ones.extend(
        child.region for child in plan.children
        if not child.draft and plan.division_of(child) is None
        and not any(one_government(child, each) for each in governments.get(government_of(child), ()))
        and not is_settled(child.id, child.record.code, child.record.region) and not _counted_below(child, plan)
    )
    if not plan.record.divisions and (table is None or not table.cells):
        open_ones.append("…")
    return tuple(dict.fromkeys(open_ones))


def _counted_below(child: PlanRow, plan: PlanRow) -> bool:
    """Whether a plan below answers to another one below as well, in which it counts: a county to its city."""
    return any(up is not plan and plan in up.parents for up in child.parents)


def _settled(table: Table | None, when: Year) -> set[str]:
    """The place names of rows that have a figure, or a —, and of those that are exempt."""
    if table is None:
        return set()
    rows = {
        name for name, row in table.names.items()
        if (cell := table.cells[row].get(when)) is not None and (cell.numeric or bool(cell.raw.strip()))
    }
    return rows | set(table.exempt)
