"""What 不低于上年, 与基期持平, 高于近三年平均水平 stand for: an indicator's own value of another year."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from auditor.ground.missing import Missing, missing
from auditor.model.plan import Said, Year
from auditor.text.lexicon import GROWTH_ROWS
from auditor.text.plain import plain
from auditor.text.quantity import Quantity, Reference

if TYPE_CHECKING:
    from auditor.model.rows.indicator import IndicatorRow


def own_value(row: IndicatorRow, said: Quantity, when: Year) -> Said | Missing:
    """The value of `row` that a reference to one's own values means, with the bound that the reference says.

    Missing names the datum that would settle it: the indicator's value of the year that is meant.
    """
    reference = said.reference
    if reference is None or reference.whose != "本级":
        return missing("reference", row.plan.id, row.record.id, when if isinstance(when, int) else None)
    if reference.what in GROWTH_ROWS:
        found = _growth_of(row, reference, when)
    elif reference.mean_of:
        found = _mean(row, reference, said.base_year + 1 if said.base_year is not None else when)
    else:
        found = _one(row, _year_of(row, said, reference, when))
    if isinstance(found, Missing):
        return found
    return Said(replace(found.quantity, bound=said.bound, below=False, strive=said.strive), found.at)


def _growth_of(row: IndicatorRow, reference: Reference, when: Year) -> Said | Missing:
    """与经济增长同步: the growth of another row of the same plan in the same year, where just one is such."""
    named = re.compile(f"(?:{GROWTH_ROWS[reference.what]})(?:年均)?(?:实际)?(?:增长速度|增长率|增速|增长)?")
    found = [
        target.said for other in row.plan.indicators if other is not row and named.fullmatch(plain(other.name))
        for target in (other.by_year.get(when),) if target is not None and target.kind == "growth" and target.numeric
    ]
    year = when if isinstance(when, int) else None
    if len(found) != 1:
        return missing("reference", row.plan.id, row.record.id, year)
    said, offset = found[0], reference.offset or Fraction(0)
    return said if not offset else Said(replace(said.quantity, number=(said.quantity.number or 0) + offset), said.at)


def _year_of(row: IndicatorRow, said: Quantity, reference: Reference, when: Year) -> int | None:
    """The year that a reference means; None where nothing says it."""
    if said.base_year is not None:
        return said.base_year
    if reference.back:
        return when - reference.back if isinstance(when, int) else None
    base = row.base_year
    return base if isinstance(base, int) and reference.what == "基期" else None


def _one(row: IndicatorRow, year: int | None) -> Said | Missing:
    """The value of one year: a target, or the known value of the base year."""
    needed = missing("reference", row.plan.id, row.record.id, year)
    if year is None:
        return needed
    target = row.by_year.get(year)
    said = row.record.baseline.get(year) if target is None else target.said
    return said if said is not None and said.quantity.number is not None else needed


def _mean(row: IndicatorRow, reference: Reference, when: Year) -> Said | Missing:
    """The mean of the years before `when`; each of them must be known, in one unit."""
    if not isinstance(when, int):
        return missing("reference", row.plan.id, row.record.id)
    known: list[Said] = []
    for year in range(when - reference.mean_of, when):
        found = _one(row, year)
        if isinstance(found, Missing):
            return found
        known.append(found)
    numbers = [said.quantity.number for said in known if said.quantity.unit == known[0].quantity.unit]
    if len(numbers) < len(known):
        return missing("unlike-units", row.plan.id, row.record.id)
    total = sum((number for number in numbers if number is not None), Fraction(0))
    last = known[-1]
    return Said(replace(last.quantity, number=total / len(numbers), step=None), last.at)
