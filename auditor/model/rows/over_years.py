"""What a target comes to over its years, with the base values and the other rows of its measure."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from auditor.ground.missing import Missing
from auditor.ground.words import SILENCE, Words
from auditor.model.plan import Said, Year
from auditor.text.comparable import paired
from auditor.text.compare import apply_growth, implied_base
from auditor.text.name import time_words
from auditor.text.one_footing import added_up as added
from auditor.text.one_footing import on_one_footing, rounded_off
from auditor.text.quantity import Quantity
from auditor.text.write import amount_words
from auditor.text.year import Months, months_of, tiles

if TYPE_CHECKING:
    from auditor.model.rows.indicator import IndicatorRow
    from auditor.model.rows.target import TargetRow


def product(row: TargetRow) -> Fraction | Missing | None:
    """What the baseline becomes by this growth."""
    base, whole = row.baseline, row.whole
    if not isinstance(base, Said):
        return base
    return whole if whole is None or isinstance(whole, Missing) else apply_growth(base.quantity, whole.quantity)


def implied(row: TargetRow) -> Fraction | Missing | None:
    """The baseline that a growth and the amount of the same measure imply."""
    whole, absolute = row.whole, row.absolute
    if absolute is None or whole is None:
        return None
    return whole if isinstance(whole, Missing) else implied_base(absolute.quantity, whole.quantity)


def grown_words(row: TargetRow) -> Words:
    """What the baseline becomes by a growth, for a reader."""
    made, base = product(row), row.baseline
    if not isinstance(made, Fraction) or not isinstance(base, Said):
        return SILENCE
    return amount_words(made, base.quantity.unit)


def reckoned(row: TargetRow) -> Fraction | Missing | None:
    """The amount that a target comes to: itself, in the unit of the baseline, or what its growth makes of that."""
    base = row.baseline
    if row.kind == "growth" or not isinstance(base, Said):
        return product(row)
    if row.kind != "amount" or base.quantity.kind != "amount" or not row.stays:
        return None
    pair = paired(row.quantity, base.quantity)
    return pair if isinstance(pair, Missing) else pair[0]


def cumulative(row: TargetRow) -> TargetRow | None:
    """Of an amount that is said for every year at once: the cumulative amount of the same measure."""
    if row.footing.basis != "every" or [row.basis for row in row.indicator.targets].count("every") > 1:
        return None
    for each in row.indicator.of_one_thing:
        for other in each.targets:
            if other.footing.basis == "total" and "累计" in {*other.quantity.time, *time_words(other.name)}:
                return other
    return None


def added_up(row: TargetRow) -> TargetRow | Missing | None:
    """Of an amount over some time: the rows of shorter times of the same measure that fill it, added up."""
    months = row.footing.months
    if row.footing.basis != "total" or months is None or row.quantity.number is None:
        return None
    for series in row.series():
        within = [(span, value) for span, value in series if months[0] <= span[0] and span[1] <= months[1]]
        parts = sorted([each for each in within if each[0] != months], key=lambda each: each[0])
        if tiles([span for span, _ in parts], months):
            values = [value for _, value in parts]
            total = added(values, row.quantity)
            if isinstance(total, Missing):
                return total
            close = rounded_off(values, row.quantity)
            return row.with_value(replace(total, number=row.quantity.number) if close else total)
    return None


def base_with_additions(row: TargetRow) -> TargetRow | Missing | None:
    """Of an end value: its base value with what another row of its measure says is added in the years since."""
    if row.footing.basis != "level" or row.footing.annual or row.kind != "amount" or row.quantity.number is None:
        return None
    for other in (target for each in row.indicator.of_one_thing for target in each.targets):
        months = other.footing.months if _adds(other) and other.footing.end == row.footing.end else None
        known = None if months is None else row.known_in(months[0] // 12 - 1)
        if known is None:
            continue
        terms = [known.quantity, other.quantity]
        made = added(terms, row.quantity)
        if isinstance(made, Missing):
            return made
        return row.with_value(replace(made, number=row.quantity.number) if rounded_off(terms, row.quantity) else made)
    return None


def _adds(row: TargetRow) -> bool:
    """Whether a target says how much is added over its years: 累计新增600座."""
    return row.footing.basis == "total" and "新增" in {*row.quantity.time, *time_words(row.name)}


def with_twin(row: TargetRow) -> tuple[TargetRow, TargetRow] | Missing | None:
    """A target and that of the same measure, on one footing."""
    twin = row.twin
    if twin is None:
        return None
    pair = on_one_footing(row.side, twin.side)
    if isinstance(pair, Missing):
        return pair
    return row.with_value(pair.child), twin.with_value(pair.parent)


def beside(value: Quantity, asked: Quantity, like: Quantity) -> Quantity:
    """A value that was brought beside `asked`, as it is beside `like`, of which `asked` was worked out."""
    if asked.number == like.number or not asked.number or value.number is None:
        return value
    scale = (like.number or Fraction(0)) / asked.number
    return replace(value, number=value.number * scale, step=None if value.step is None else value.step * abs(scale))


def as_counted(said: TargetRow, like: TargetRow) -> TargetRow:
    """A target as another one counts it: 每年140万亩 is 700万亩 of what adds up over five years; as it is where the two
    cannot be brought together."""
    pair = on_one_footing(said.side, like.side)
    if isinstance(pair, Missing):
        return said
    value = beside(pair.child, pair.parent, like.quantity)
    return said if value is said.quantity else said.with_value(value)


def known_in(row: TargetRow, year: int) -> Said | None:
    """What this plan knows of the same thing at the end of a year: a base value, or a target that is a level."""
    kinds = ("rate", "percent", "ratio") if row.kind in ("rate", "percent", "points") else ("amount",)
    for each in row.indicator.of_one_thing:
        known = each.record.baseline.get(year)
        if known is not None and known.quantity.kind in kinds:
            return known
    for each in row.indicator.of_one_thing:
        target = each.by_year.get(year)
        if target is not None and target.kind in kinds and target.footing.basis == "level":
            return target.said
    return None


def series_of(row: IndicatorRow, done: bool = False) -> list[list[tuple[Months, Quantity]]]:
    """The amounts of an indicator that add up over time, those over spans of one length together, the longest last.

    done: also what is done in a year by its name (新建), although the years may be milestones of one whole.
    """
    found: dict[int, list[tuple[Months, Quantity]]] = {}
    for target in row.targets:
        months = months_of(target.when)
        if months is None or target.quantity.number is None or target.quantity.kind != "amount":
            continue
        footing = target.footing
        if (footing.basis == "total" and footing.months == months) or footing.annual or footing.basis == "every" \
                or (done and footing.done):
            found.setdefault(months[1] - months[0], []).append((months, target.quantity))
    return [found[length] for length in sorted(found)]


def over_period(row: IndicatorRow, when: Year) -> TargetRow | None:
    """What the amounts of the years of a longer time add up to, where they fill it: 15万人 in each of 2021 to 2025."""
    months = months_of(when)
    if months is None or months[1] - months[0] < 23:
        return None
    for series in series_of(row):
        within = [(span, quantity) for span, quantity in series if months[0] <= span[0] and span[1] <= months[1]]
        if len(within) < 2 or not tiles([span for span, _ in within], months):
            continue
        made = added([quantity for _, quantity in within], within[-1][1])
        last = next(target for target in row.targets if target.quantity is within[-1][1])
        if not isinstance(made, Missing):
            return replace(last.with_value(made), when=when)
    return None


def years_within(row: IndicatorRow, when: Year) -> list[Year]:
    """The keys of a row that lie in a longer time."""
    whole = months_of(when)
    spans = {key: months_of(key) for key in row.by_year if key != when}
    return [] if whole is None else [
        key for key, months in spans.items() if months is not None and whole[0] <= months[0] and months[1] <= whole[1]
    ]
