"""The keys that stand where a year stands: 2025, 2025-06, 2025Q1, 2025H1, 2024/25, 2021-2025, undated, each.

A plain year is a whole number; every other key is its own text. A month is a date by which something is reached;
a quarter, a half, a fiscal year and a whole period are spans of time. Months are counted from the year 0.
"""

from functools import lru_cache
from typing import Final

from auditor.ground.pattern import pattern

Year = int | str                        # 2025, or any other key as it is written
UNDATED: Final = "undated"              # the document names no year
EACH: Final = "each"                    # 每年, without a period
_PARTS = pattern(r"([0-9]{4})(?:-(0[1-9]|1[0-2])|Q([1-4])|H([12])|/([0-9]{2})|-([0-9]{4}))?")
Months = tuple[int, int]                # the first and the last month of a span, both counted


def year_of(key: str) -> Year:
    """The key of a mapping by years: a whole number where it is a plain year."""
    return int(key) if len(key) == 4 and key.isdigit() else key


@lru_cache(1 << 10)
def months_of(when: Year) -> Months | None:
    """The months that a key spans; None for undated, each and a period that ends before it begins.

    A fiscal year 2024/25 is taken as April 2024 to March 2025, as public budgets in English have it.
    """
    found = _PARTS.fullmatch(str(when))
    if found is None:
        return None
    year = 12 * int(found[1])
    if found[2]:
        return year + int(found[2]) - 1, year + int(found[2]) - 1
    if found[3]:
        return year + 3 * int(found[3]) - 3, year + 3 * int(found[3]) - 1
    if found[4]:
        return year + 6 * int(found[4]) - 6, year + 6 * int(found[4]) - 1
    if found[5]:
        return year + 3, year + 14
    last = 12 * int(found[6] or found[1]) + 11
    return (year, last) if year <= last else None


def end_year(when: Year | None) -> int | None:
    """The year in which a key ends; None for undated and each."""
    if isinstance(when, int) or when is None:
        return when
    months = months_of(when)
    return None if months is None else months[1] // 12


def years_spanned(when: Year | None) -> tuple[int, int] | None:
    """The first and the last year that a key touches; None for undated and each."""
    months = None if when is None else months_of(when)
    return None if months is None else (months[0] // 12, months[1] // 12)


def is_month(when: Year) -> bool:
    """Whether a key is a month: a date by which something is reached."""
    months = months_of(when)
    return months is not None and months[0] == months[1]


def is_span(when: Year) -> bool:
    """Whether a key is a span of time other than a year: a quarter, a half, a fiscal year, a whole period."""
    return not isinstance(when, int) and months_of(when) is not None and not is_month(when)


def in_order(when: Year) -> tuple[int, str]:
    """What keys are put in order by: undated and each come last."""
    months = months_of(when)
    return (12 * 10_000 if months is None else months[1], str(when))


def year_span(first: int, last: int) -> Months:
    """The months from the first of one year to the last of another."""
    return 12 * first, 12 * last + 11


def tiles(spans: list[Months], whole: Months) -> bool:
    """Whether spans, put in order, fill a whole without gap and without overlap."""
    at = whole[0]
    for first, last in sorted(spans):
        if first != at:
            return False
        at = last + 1
    return bool(spans) and at == whole[1] + 1


def key_said(when: Year | None) -> str | None:
    """A key that is no plain year, as it is written; None for a plain year and for nothing."""
    return when if isinstance(when, str) else None
