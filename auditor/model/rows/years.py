"""Of which years an indicator says something, and from which it counts."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from auditor.ground.missing import Missing
from auditor.text.footing import five_years
from auditor.text.year import end_year

if TYPE_CHECKING:
    from auditor.model.rows.indicator import IndicatorRow


def base_year_of(row: IndicatorRow) -> int | Missing | None:
    """The year that changes are counted from: the indicator's, the value's own, the plan's.

    A five-year plan that names none counts from the last year before it, unless the base value is of another year.
    """
    own = row.record.base_year
    if own is None:
        own = next((year for target in row.targets if (year := target.quantity.base_year) is not None), None)
    if own is not None:
        return own
    first = five_years(row.plan.record.title) if row.plan.record.base_year is None else None
    if first is not None and (not row.record.baseline or first - 1 in row.record.baseline):
        return first - 1
    return row.plan.base_year


def lasts(row: IndicatorRow) -> bool:
    """Whether it is known what years 每年 runs through: by its period, the title, or base year and target years."""
    plan = row.plan
    counted = isinstance(row.base_year, int) and plan.last_year is not None
    dated = sum(isinstance(when, int) for when in row.by_year) > 1
    return counted or dated or (plan.period_of(row.record) or plan.titled) is not None


def fills_years(row: IndicatorRow) -> bool | Missing:
    """Whether it has a value in every year of the plan, or one that says 每年 itself."""
    if any(when == "each" or "每年" in target.quantity.time for when, target in row.by_year.items()):
        return True
    empty = [year for year in row.plan.record.years if not row.says(year)]
    return True if not empty else (row.silent("target", empty[0]) or False)


def works_yearly(row: IndicatorRow) -> bool:
    """Whether it tells work that is done (改造, 培训) year after year: an amount for each of three years and more, of
    which a later one is less. What has come together never becomes less."""
    years = sorted(when for when in row.by_year if isinstance(when, int) and row.says(when))
    if len(years) < 3 or years[-1] - years[0] != len(years) - 1 or not row.by_year[years[-1]].footing.done:
        return False
    numbers = [row.by_year[year].number for year in years]
    return any(first is not None and later is not None and later < first for first, later in pairwise(numbers))


def reaches_end(row: IndicatorRow) -> bool | Missing:
    """Whether it says something for the last year of the plan, or a period that ends with it, or names no years."""
    last = row.plan.last_year
    if last is None or any(end_year(target.when) == last and row.says(target.when) for target in row.targets):
        return True
    if not any(target.dated and target.quantity.kind != "none" for target in row.targets):
        return True
    return row.silent("target", last) or False
