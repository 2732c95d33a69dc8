"""Numbers as Excel shows them."""

from decimal import Decimal

import pytest

from auditor.documents.xlsx_format import decimal_text, exact, shown


@pytest.mark.parametrize(
    ("number", "code", "text"),
    [
        ("0.25", "0%", "25%"), ("0.845", "0.00%", "84.50%"), ("100", '0"台"', "100台"),
        ("1234567.5", "#,##0.00", "1,234,567.50"), ("12345", "0!.0,\"万\"", "1.2万"),
        ("15000000", '0.00,,"百万"', "15.00百万"), ("-3", "0;(0)", "(3)"), ("-3", "0", "-3"),
        ("-0.025", "0.0%", "-2.5%"),
        ("0", '0;-0;"—"', "—"), ("7", "00", "07"), ("7.5", "0.0#", "7.5"), ("0.5", "General", "0.5"),
        ("0.5", "", "0.5"),
        ("3", '"约"0"家"', "约3家"), ("2.5", "0", "3"), ("45461", "yyyy/m/d", "2024/6/18"),
        ("45461", 'yyyy"年"m"月"', "2024年6月"), ("0.5", "h:mm", "12:00"), ("1000", "[$¥-804]#,##0", "¥1,000"),
        ("5", "[Red]0_ ", "5"), ("0.333", "# ?/?", "0.333"), ("0", "#%", "%"),
    ],
)
def test_a_number_is_shown_in_its_format(number, code, text):
    assert shown(Decimal(number), code) == text


def test_the_noise_of_binary_fractions_is_not_stored():
    number = exact("0.84499999999999997")
    assert number is not None
    assert decimal_text(number) == "0.845"


@pytest.mark.parametrize("text", ["", "abc", "nan", "1e999"])
def test_what_is_no_number_is_none(text):
    assert exact(text) is None
