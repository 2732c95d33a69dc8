"""What a table prints of an indicator for one level: the plan's own values, or those of a level above."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Literal

from auditor.ground.record import record
from auditor.ground.words import Text, joined, say
from auditor.model.plan import Year
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.plan import PlanRow
from auditor.papers.levels import climb
from auditor.papers.wording import TABLES
from auditor.text.name import time_words
from auditor.text.quantity import Quantity

Source = Literal["own", "restated", "above", "none", "unknown"]
Period = Literal["", "each", "undated"]
_LOOSE: tuple[Literal["each", "undated"], ...] = ("each", "undated")


@record
class Value:
    """A text to print and where it is from: this plan, this plan's print of a level above, that level's own plan.

    none: that level has none; unknown: its text is not whole. years: over which it stands.
    """

    text: Text
    source: Source
    years: tuple[int, ...] = ()
    period: Period = ""


def values_of(row: IndicatorRow, plan: PlanRow, canonical: bool) -> Mapping[Year, Value]:
    """What there is to print of one level, by year."""
    if plan is row.plan:
        return own_values(row)
    step = next((up for up in climb(row)[1:] if up.plan is plan), None)
    values = dict(own_values(step, "above")) if step is not None else {}
    if canonical:
        return values
    restated = row.record.restated.get(plan.id, {})
    return values | {when: Value(said.quantity.raw, "restated") for when, said in restated.items()}


def own_values(row: IndicatorRow, source: Source = "own") -> Mapping[Year, Value]:
    """The values of an indicator's own plan, by year."""
    return {
        target.when: Value(_yearly(target.quantity, row.name) if target.when == "each" else target.raw, source)
        for target in row.targets
    }


def _yearly(quantity: Quantity, name: str) -> Text:
    """A value that holds each year says so, where neither it nor the name does."""
    if "每年" in (*quantity.time, *time_words(name)):
        return quantity.raw
    return say(TABLES, "each-year", value=quantity.raw)


def absent(row: IndicatorRow, plan: PlanRow) -> Value:
    """What to print where a level gives no value: that it has none, or that nobody knows."""
    none, unknown = Value("/", "none"), Value("——", "unknown")
    steps = climb(row)
    last = steps[-1]
    if any(step.plan is plan for step in steps) or last.plan.rank <= plan.rank:
        return none if plan.whole else unknown
    ended = last.own or (last.record.link is None and last.plan.whole)
    return none if ended else unknown


def spread(values: Mapping[Year, Value], years: tuple[int, ...], empty: Value) -> tuple[Value, ...]:
    """The cells of one level: one for each year, or one over all where the value is of no single year.

    Where both occur, the other value stands below that of the last year.
    """
    dated = tuple(replace(values.get(year, empty), years=(year,)) for year in years)
    loose = [replace(values[when], period=when) for when in _LOOSE if when in values]
    if not loose:
        return dated or (empty,)
    text = joined([value.text for value in loose], "\n", "\n")
    if not any(year in values for year in years):
        return (replace(loose[0], text=text, years=years),)
    return (*dated[:-1], replace(dated[-1], text=joined([dated[-1].text, text], "\n", "\n")))
