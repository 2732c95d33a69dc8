"""The base values that two rows of one thing, in one plan, both know."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.model.plan import Said
from auditor.model.rows.alike import counts_alike
from auditor.text.compare import same_time
from auditor.text.total import agree_at_digits

if TYPE_CHECKING:
    from auditor.model.rows.indicator import IndicatorRow


def shared_base(row: IndicatorRow) -> tuple[int, Said, Said] | None:
    """A year, what `row` knows of it, and what another row of the same thing does; None where there is no such row.

    The same thing: of one measure, or of one name, scope and whole. Where they differ in a year, it is that year.
    """
    if not row.record.baseline:
        return None
    found = None
    for other in _alike(row):
        for year, said in row.record.baseline.items():
            theirs = other.record.baseline.get(year)
            if theirs is None or said.quantity.number is None or not _alike_said(row, said, other, theirs):
                continue
            found = year, said, theirs
            if agree_at_digits(said.quantity, theirs.quantity) is not True:
                return found
    return found


def _alike_said(row: IndicatorRow, said: Said, other: IndicatorRow, theirs: Said) -> bool:
    """Whether two base values are said in one way: of one kind, with the same time words, at the same prices."""
    one, two = said.quantity, theirs.quantity
    prices = [
        value.prices if value.prices is not None else each.record.prices for value, each in ((one, row), (two, other))
    ]
    return one.kind == two.kind and same_time(one, two) and prices[0] == prices[1]


def _alike(row: IndicatorRow) -> list[IndicatorRow]:
    """The other rows that speak of the same thing."""
    mine = row.record
    measured = row.measured if mine.measure else ()
    named = (
        other for other in row.plan.named(mine.name)
        if other.record.measure == mine.measure and counts_alike(other, row)
    )
    return [other for other in (*measured, *named) if other is not row]
