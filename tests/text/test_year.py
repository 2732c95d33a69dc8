"""The keys that stand where a year stands."""

import pytest

from auditor.text.year import (
    Year,
    end_year,
    in_order,
    is_month,
    is_span,
    key_said,
    months_of,
    tiles,
    year_of,
    years_spanned,
)


@pytest.mark.parametrize(("key", "end", "span", "months"), [
    ("2025", 2025, (2025, 2025), 12), ("2025-06", 2025, (2025, 2025), 1), ("2025Q1", 2025, (2025, 2025), 3),
    ("2025H2", 2025, (2025, 2025), 6), ("2024/25", 2025, (2024, 2025), 12), ("2021-2025", 2025, (2021, 2025), 60),
])
def test_a_key_ends_in_a_year_and_spans_two(key: str, end: int, span: tuple[int, int], months: int) -> None:
    when = year_of(key)
    found = months_of(when)
    assert (end_year(when), years_spanned(when)) == (end, span)
    assert found is not None
    assert found[1] - found[0] + 1 == months
    assert key_said(when) == (None if key == "2025" else key)


@pytest.mark.parametrize("key", ["undated", "each", "2025-1", "2025Q5", "2025-2021"])
def test_other_keys_are_in_no_year(key: str) -> None:
    assert months_of(key) is None
    assert end_year(key) is None


def test_months_are_dates_and_quarters_spans() -> None:
    assert is_month("2025-06")
    assert not is_span("2025-06")
    assert is_span("2025Q1")
    assert not is_span(2025)


def test_keys_come_in_the_order_of_their_ends() -> None:
    keys: list[Year] = ["undated", "2025Q4", 2024, "2025-06", "2025Q1", "2021-2025"]
    assert sorted(keys, key=in_order) == [2024, "2025Q1", "2025-06", "2021-2025", "2025Q4", "undated"]


def test_spans_fill_a_whole_without_gap_and_overlap() -> None:
    quarters = [months for key in ("2025Q3", "2025Q1", "2025Q4", "2025Q2") if (months := months_of(key)) is not None]
    year, half = months_of(2025), months_of("2025H1")
    assert year is not None
    assert half is not None
    assert tiles(quarters, year)
    assert not tiles(quarters[:3], year)
    assert not tiles([*quarters, half], year)
    assert not tiles([], year)
