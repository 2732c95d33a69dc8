"""Which texts become numbers of a workbook, and how these are shown: as they are written, to the digit."""

from decimal import Decimal

import pytest

from auditor.papers.writers.xlsx_numbers import number_of


@pytest.mark.parametrize(("text", "value", "form"), [
    ("25%", "0.25", "0%"), ("84.50%", "0.8450", "0.00%"), ("100台", "100", '0"台"'), ("1,000台", "1000", '#,##0"台"'),
    ("超过90%", "0.9", '"超过"0%'), ("1000户以上", "1000", '0"户以上"'), ("12", "12", "0"), ("0.5", "0.5", "0.0"),
    ("较2023年增长25%以上", "0.25", '"较2023年增长"0%"以上"'), ("下降13.5%", "-0.135", 'General;"下降"0.0%'),
    ("≈16.67%", "0.1667", '"≈"0.00%'), ("-5%", "-0.05", "0%"), ("2027年", "2027", '0"年"'), ("0", "0", "0"),
    ("5个百分点", "5", '0"个百分点"'),
])
def test_a_number_shows_as_it_is_written(text: str, value: str, form: str) -> None:
    found = number_of(text)
    assert found is not None
    assert (found.value, found.format) == (Decimal(value), form)


@pytest.mark.parametrize("text", [
    "", "/", "——", "010203", "00", "2万台", "39万台套", "1.5亿元", "1/6", "2026-03-01", "1：2", "3—5台", "10%—20%",
    "=1+1", "1000台\n（每年）", "1234567890123456", "第3条", "3条；另2条", "增加约一倍", "约", "1 000", "1.", ".5",
    "1e5", "c13f94b4bd7c", "12,34", "共12项占比：一致12项", "５台",
])
def test_anything_else_stays_text(text: str) -> None:
    assert number_of(text) is None
