"""The mean of what those below promise, by what each of them weighs.

A rate weighs by its denominator in the target's year, a growth by its base-year value (年均 compounded first), the
fall of an intensity by its numerator (energy, emissions) in the base year.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING, Any, Literal

from auditor.ground.mapping import pairs
from auditor.ground.missing import Missing, join, missing
from auditor.ground.record import record
from auditor.model.plan import Said, Year
from auditor.text.comparable import paired
from auditor.text.name import time_words
from auditor.text.quantity import Quantity
from auditor.text.total import Mean, Weighed, aggregate_of, compounded, mean_of, of_intensity
from auditor.text.unit import same_unit

if TYPE_CHECKING:
    from auditor.model.rows.cell import CellRow
    from auditor.model.rows.indicator import IndicatorRow
    from auditor.model.rows.link import LinkRow
    from auditor.model.rows.target import TargetRow

EQUAL: Literal["equal"] = "equal"
Weight = Quantity | Literal["equal"] | Missing
_MONEY = re.compile("GDP|生产总值|增加值|产值|万元")      # what such an intensity has below its line is money


@record
class Averaged:
    """A mean, the number that it must reach, over how many years rates were compounded, and what is missing."""

    mean: Mean | Missing
    asked: Fraction | None
    years: int
    lacking: Missing | None
    weights: tuple[str, ...]
    numbers: tuple[Fraction | None, ...] = ()       # the weights in one unit; None: not known


def averaged(
    target: TargetRow, said: Sequence[tuple[LinkRow, TargetRow]],
    cells: Sequence[tuple[CellRow, IndicatorRow | None]],
) -> Averaged:
    """The mean of what children say, and of cells, each with the indicator of its government that answers."""
    when, years = weighed_in(target), _years(target)
    asked = _compounded(target.quantity, target.name, years)
    table = target.indicator.table
    values: list[Fraction | Missing] = []
    weights: list[Weight] = []
    for link, child in said:
        values.append(_value(child.quantity, child.name, target, years))
        own = table.weights_for(link.plan.record) if table is not None else None
        weights.append(weight_of(link.indicator, child.quantity, when, _given(target.indicator, own, when)))
    for cell, row in cells:
        values.append(_value(cell.quantity, target.name, target, years))
        given = _given(target.indicator, table.weights_of(cell.division) if table is not None else None, when)
        weights.append(weight_of(row, cell.quantity, when, given) if row else given or _lacking(target.indicator, when))
    lost = [each for each in (*values, asked) if isinstance(each, Missing)]
    used = years if years and "年均" in _times(target.quantity, target.name) else 0
    if lost or isinstance(asked, Missing):
        return Averaged(join(*lost), None, used, None, ())
    numbers, lacking = _numbers(target, weights)
    sure = [each for each in values if isinstance(each, Fraction)]
    mean = mean_of([Weighed(value, weight) for value, weight in zip(sure, numbers, strict=True)])
    told = tuple("" if isinstance(each, Missing) else "1" if each == EQUAL else each.raw for each in weights)
    return Averaged(mean, asked, used, lacking, told, tuple(numbers))


def weighed_in(target: TargetRow) -> int | None:
    """The year of the weights: the base year for changes, the year of the target for rates and levels."""
    if target.quantity.kind != "growth":
        return target.year
    base = target.indicator.base_year
    return base if isinstance(base, int) else None


def _years(target: TargetRow) -> int:
    """From the base year to the year of the target; 0 where either is not known."""
    base = target.indicator.base_year
    return target.year - base if isinstance(base, int) and target.year is not None and target.year > base else 0


def _times(value: Quantity, name: str) -> tuple[str, ...]:
    return (*value.time, *time_words(name))


def _compounded(value: Quantity, name: str, years: int) -> Fraction | Missing:
    """A change over all years; of a yearly one what it comes to."""
    if value.number is None:
        return missing("not-a-number")
    if value.kind != "growth" or "年均" not in _times(value, name):
        return value.number
    return compounded(value.number, years) if years else missing("base-year-full")


def _value(value: Quantity, name: str, target: TargetRow, years: int) -> Fraction | Missing:
    """The number of one answer, in the unit of the target."""
    pair = paired(value, target.quantity)
    if isinstance(pair, Missing):
        return pair
    return _compounded(value if value.kind == "growth" else replace(value, number=pair[0]), name, years)


def weight_of(row: IndicatorRow, value: Quantity, when: int | None, of_table: Weight | None) -> Weight:
    """What an answer weighs: as its own plan says it, as the table above does, or by its own base value."""
    record = row.record
    if record.weighs == EQUAL:
        return EQUAL
    own: Weight | None = None
    if record.weighs:
        other = row.plan.record.indicators[record.weighs]
        own = _in_year(other.targets, when, row)
        own = _in_year(other.baseline, when, row) if isinstance(own, Missing) else own
    elif record.weight:
        own = _in_year(record.weight, when, row)
    if own is None:
        own = of_table
    if own is None and value.kind == "growth" and when is not None and when in record.baseline:
        base = record.baseline[when].quantity
        own = base if aggregate_of(base, row.name) == "sum" else None
    return own if own is not None else _lacking(row, when)


def _lacking(row: IndicatorRow, when: int | None) -> Missing:
    return missing("weight", row.plan.id, row.id, when)


def _in_year(values: Mapping[Any, Said], when: int | None, row: IndicatorRow) -> Weight:
    """The value of a year, or one of no year; of another year it weighs nothing here."""
    found: Said | None = next((said for key, said in pairs(values) if key == when), None)
    found = found or next((said for key, said in pairs(values) if key == "undated"), None)
    return found.quantity if found is not None else missing("weight-year", row.plan.id, row.id, when)


def _given(above: IndicatorRow, weights: Mapping[Year, Said] | None, when: int | None) -> Weight | None:
    """What the table above says that one of its rows weighs.

    `weight: equal` of a row that answers nobody is said of these.
    """
    if above.record.weights_equal or (above.record.weighs == EQUAL and not above.record.links):
        return EQUAL
    return None if weights is None else _in_year(weights, when, above)


def _numbers(target: TargetRow, weights: Iterable[Weight]) -> tuple[list[Fraction | None], Missing | None]:
    """Weights as numbers of one unit, and what is missing of them. Weights of other kinds are none."""
    weights = list(weights)
    lost = [each for each in weights if isinstance(each, Missing)]
    equal = [each for each in weights if each == EQUAL]
    known = [each for each in weights if isinstance(each, Quantity) and each.number is not None]
    another = missing("weight-kind", target.plan.id, target.indicator.id, target.year)
    alike = not (equal and known) and all(same_unit(each.unit, known[0].unit) for each in known)
    wrong = bool(known) and of_intensity(target.quantity, target.name) and same_unit(known[0].unit, "元")
    if not alike or (wrong and _MONEY.search(target.name)):
        return [None] * len(weights), another
    found: list[Fraction | None] = []
    for each in weights:
        pair = paired(each, known[0]) if isinstance(each, Quantity) else None
        found.append(Fraction(1) if each == EQUAL else pair[0] if isinstance(pair, tuple) else None)
    return found, join(*lost) if lost else another if None in found else None
