"""Other targets that say the same as one: in this plan, and in other plans of its government."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile
from typing import TYPE_CHECKING

from auditor.ground.missing import Missing
from auditor.model.rows.division import same_thing, same_work
from auditor.text.name import is_bare_measure, unmoved

if TYPE_CHECKING:
    from auditor.model.rows.indicator import IndicatorRow
    from auditor.model.rows.plan import PlanRow
    from auditor.model.rows.target import TargetRow


def twin(target: TargetRow) -> TargetRow | None:
    """The target of another indicator of the same measure, kind and year, before it: a pair is asked once."""
    if not target.indicator.record.measure:
        return None
    for row in takewhile(lambda row: row is not target.indicator, target.indicator.measured):
        other = row.by_year.get(target.when)
        if other is not None and other.numeric and other.kind == target.kind:
            return other
    return None


def namesake(target: TargetRow) -> TargetRow | None:
    """The target of another row of its plan that has the same name, counts the same and is of the same year, among
    those before it: a pair is asked once."""
    for row in takewhile(lambda row: row is not target.indicator, target.plan.named(target.name)):
        other = row.by_year.get(target.when)
        alike = counts_alike(row, target.indicator) and row.record.measure == target.indicator.record.measure
        if alike and other is not None and other.kind == target.kind:
            return other
    return None


def grown_to(target: TargetRow) -> TargetRow | None:
    """What a growth comes to by the row that is called as it is without its movement (粮食产量 for 粮食产量年均增速),
    where a base value ties the two and it is known over which years it runs."""
    kinds = {"growth": ("amount",), "points": ("rate", "percent")}.get(target.quantity.kind, ())
    still = unmoved(target.name) if kinds else ""
    for row in target.plan.named(still) if still else ():
        level = row.by_year.get(target.when)
        based = row.record.baseline or target.indicator.record.baseline
        if level is not None and level.quantity.kind in kinds and based and not row.record.measure:
            return level if counts_alike(row, target.indicator) and not isinstance(target.whole, Missing) else None
    return None


def rival(target: TargetRow) -> TargetRow | None:
    """What another plan of the same government says of the same thing; a plan that was replaced has no say.

    Of two such plans one is asked: a draft rather than what is issued, an annual plan rather than a longer one, a
    sector plan rather than the general one. What is linked, as a sector plan's row to that of the general plan, is
    judged by its link.
    """
    if target.plan.draft:
        return None
    for row in _answering(target.indicator):
        other = row.by_year.get(target.when)
        if other is not None and other.numeric and _before(row.plan, target.plan):
            return other
    for row in _named(target.indicator):
        other = row.by_year.get(target.when)
        if other is not None and other.kind == target.kind and _before(row.plan, target.plan):
            return other
    return None


def rival_sort(target: TargetRow) -> str:
    """What the plan of a target, or that of its rival, is: draft, annual, or nothing particular."""
    other = rival(target)
    plans = (target.plan, other.plan) if other is not None else ()
    if any(plan.drafted for plan in plans):
        return "draft"
    return "annual" if any(plan.annual for plan in plans) else ""


def _answering(row: IndicatorRow) -> Iterator[IndicatorRow]:
    """The indicators of other plans of the same government that answer the same one above and are of the same thing."""
    for _, above in row.answers:
        yield from (
            other for other in above.answers_by(row.plan) if other.plan is not row.plan and same_thing(other, row)
        )


def _named(row: IndicatorRow) -> Iterator[IndicatorRow]:
    """Those of the same name that count the same, and are not linked to it."""
    for plan in row.plan.colleagues:
        if plan is not row.plan:
            yield from (other for other in plan.named(row.name) if counts_alike(other, row) and not _linked(other, row))


def counts_alike(one: IndicatorRow, other: IndicatorRow) -> bool:
    """Whether two rows of one name count the same: in scope, in what they are part of, in what is done. A name that
    does not say of what (投资) shows no such thing."""
    a, b = one.record, other.record
    return not is_bare_measure(a.name) and a.scope == b.scope and a.part_of == b.part_of and same_work(a.name, b.name)


def _linked(one: IndicatorRow, other: IndicatorRow) -> bool:
    return any(up is other for _, up in one.answers) or any(up is one for _, up in other.answers)


def _before(one: PlanRow, other: PlanRow) -> bool:
    """Whether of two plans of one government the other is to be held against this one."""
    return (one.drafted, one.annual, bool(one.sector), one.id) < (
        other.drafted, other.annual, bool(other.sector), other.id
    )
