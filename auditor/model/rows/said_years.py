"""What a place of the document says over several years, held against the target that the list has."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace
from fractions import Fraction
from typing import TYPE_CHECKING

from auditor.ground.words import SILENCE, Words
from auditor.model.plan import Year
from auditor.text.comparable import paired
from auditor.text.one_footing import Pair, Side, on_one_footing
from auditor.text.quantity import FLOORS, Quantity
from auditor.text.total import agree_at_digits
from auditor.text.write import amount_words
from auditor.text.year import Months, end_year, months_of

if TYPE_CHECKING:
    from auditor.model.rows.statement import StatementRow
    from auditor.model.rows.target import TargetRow


def target_of_period(
    by_year: Mapping[Year, TargetRow], when: Year, time: Collection[str] = ()
) -> TargetRow | None:
    """The target that a value of a whole period, or one of every year within it, is about; None where none is.

    time: the time words of the value.

    A list may have 6 under 2025 where the body says 6 for 2021-2025, and the other way round; where it has a row for
    each year, the value of the period is no value of the last one.
    """
    months, end = months_of(when), end_year(when)
    if months is None:
        return None
    if _several(when):
        within = [each for key, each in by_year.items() if _ends_within(key, months)]
        return within[0] if len(within) == 1 and end_year(within[0].when) == end else None
    if "每年" not in time and "累计" not in time:
        return None
    spans = [each for key, each in by_year.items() if _several(key) and end_year(key) == end]
    return spans[0] if len(spans) == 1 else None


def _several(when: Year) -> bool:
    """Whether a key spans several years."""
    months = months_of(when)
    return months is not None and months[1] - months[0] >= 23


def _ends_within(when: Year, months: Months) -> bool:
    year = end_year(when)
    return year is not None and months[0] <= 12 * year <= months[1]


def covered(by_year: Mapping[Year, TargetRow], when: Year) -> bool:
    """Whether a year lies in a period that the list has a target for."""
    own = months_of(when)
    return own is not None and any(
        _several(key) and (span := months_of(key)) is not None and span[0] <= own[0] and own[1] <= span[1]
        for key in by_year
    )


def same_over_years(row: StatementRow) -> bool:
    """Whether what is said here comes to the target once both run over the same years: 每年100台 and 累计500台.

    每年不少于 asks for no more than it says: a total that is larger does not contradict it.
    """
    if row.target is None or (row.quantity.time == row.target.quantity.time and row.name == row.indicator.name):
        return False
    pair = _on_one_footing(row)
    if pair is None:
        return False
    if agree_at_digits(pair.child, pair.parent) is True:
        return True
    yearly = _yearly_first(row, pair)
    sides = None if yearly is None or yearly[0].bound not in FLOORS else paired(*yearly)
    return isinstance(sides, tuple) and sides[0] < sides[1]


def over_years(row: StatementRow) -> Words:
    """What the value of every year comes to over its years: （5年合计60万千瓦）."""
    pair = _on_one_footing(row)
    yearly = None if pair is None else _yearly_first(row, pair)
    if yearly is None:
        return SILENCE
    made = amount_words(yearly[0].number or Fraction(0), yearly[0].unit)
    return Words(f"（合计{made.zh}）", f" ({made.en} together)")


def _on_one_footing(row: StatementRow) -> Pair | None:
    """What is said here and the target, where one of them had to be worked out for it."""
    if row.target is None:
        return None
    here, listed = row.as_target.side, row.target.side
    found = on_one_footing(_over_years_of(here, listed), _over_years_of(listed, here))
    return found if isinstance(found, Pair) and found.worked else None


def _over_years_of(side: Side, other: Side) -> Side:
    """An amount whose years nobody says, as that of all years, where the other place says so much for each."""
    if (side.footing.basis, other.footing.basis) != ("level", "every") or (other.footing.years or 0) < 2:
        return side
    return replace(side, footing=replace(other.footing, basis="total"))


def _yearly_first(row: StatementRow, pair: Pair) -> tuple[Quantity, Quantity] | None:
    """The amount of every year added up, and that of all years; None where neither place says 每年."""
    if row.as_target.footing.basis == "every":
        return pair.child, pair.parent
    return (pair.parent, pair.child) if row.target is not None and row.target.footing.basis == "every" else None
