"""The numbers of one measure in a plan, over years and over the indicators that share it: are they of one kind?"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from auditor.ground.words import Words, say
from auditor.messages.rows import ROWS
from auditor.model.plan import Year

if TYPE_CHECKING:
    from auditor.model.rows.indicator import IndicatorRow

_ONE_YEAR = frozenset({"每年", "全年", "新增"})


def _plain_kind(kind: str) -> str:
    """A bare percentage may be a rate or a growth: it differs from neither."""
    return "growth" if kind in ("percent", "rate") else kind


def _of_one_kind(rows: Iterable[IndicatorRow]) -> bool:
    """Whether all numbers of years are of one kind."""
    first = ""
    for row in rows:
        for target in row.targets:
            quantity = target.quantity
            if quantity.number is not None and quantity.kind != first and target.dated:
                if first and _plain_kind(quantity.kind) != _plain_kind(first):
                    return False
                first = quantity.kind
    return True


def kinds_differ(row: IndicatorRow) -> bool:
    """Whether no kind of number is common to two of the years of its measure, and no baseline converts them."""
    measured = row.measured
    if _of_one_kind(measured):
        return False
    by_year: dict[Year, set[str]] = {}
    based = False
    for each in measured:
        based = based or bool(each.record.baseline)
        for target in each.targets:
            if target.numeric and target.dated:
                by_year.setdefault(target.when, set()).add(_plain_kind(target.kind))
    kinds = list(by_year.values())
    return not based and any(not (first & second) for first in kinds for second in kinds)


def kinds_said(row: IndicatorRow) -> tuple[Words, ...]:
    """Each number of the measure with its year, and with its name where there are several."""
    several = len(row.measure_names) > 1
    return tuple(
        say(
            ROWS, "in-year" if target.dated else str(target.when), year=target.when,
            value=f"{target.name} {target.quantity.raw}" if several else target.quantity.raw,
        ) for target in row.measure_targets
    )


def mixes_years(row: IndicatorRow) -> bool:
    """One year's amount in one cell and a cumulative one in another, by the words of the values themselves."""
    said = [
        {"一年" if word in _ONE_YEAR else word for word in target.quantity.time} for target in row.targets
        if target.quantity.kind == "amount" and target.dated and target.quantity.number is not None
    ]
    return any("一年" in words and "累计" not in words for words in said) and any("累计" in words for words in said)
