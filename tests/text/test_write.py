"""Printing values."""

from fractions import Fraction

import pytest

from auditor.text.read import read_quantity
from auditor.text.write import decimal_text, percent_text, with_unit, written


@pytest.mark.parametrize(("number", "text"), [
    ("169/2", "84.5"), ("1/3", "1/3"), ("60000", "60000"), ("-27/2", "-13.5"), ("1/8", "0.125"), ("0", "0"),
    ("-1/3", "-1/3"), ("1/1024", "0.0009765625"),
])
def test_decimal_text(number: str, text: str) -> None:
    assert decimal_text(Fraction(number)) == text


@pytest.mark.parametrize(("ratio", "text"), [
    ("1/10", "10%"), ("1/6", "≈16.67%"), ("5/16", "31.25%"), ("2/39", "≈5.13%"), ("1/3", "≈33.33%"),
    ("2", "200%"),
    ("-1/6", "≈-16.67%"), ("0", "0%"), ("1/300000", "≈0.0003%"), ("0.123456", "12.3456%"),
    ("0.12345678", "≈12.35%"), ("0.10005000000001", "≈10.01%"),
])
def test_percent_text(ratio: str, text: str) -> None:
    assert percent_text(Fraction(ratio)) == text


def test_percent_text_with_more_decimals() -> None:
    assert percent_text(Fraction(1, 6), places=4) == "≈16.6667%"
    assert percent_text(Fraction("0.12345"), digits=2) == "≈12.35%"


@pytest.mark.parametrize(("text", "canonical"), [
    ("超75万辆", "超过750000辆"), ("84.50%", "84.5%"), ("每年10个以上", "每年10个以上"),
    ("不低于80%", "80%以上"),
    ("较2023年增加约一倍", "较2023年增长约100%"), ("下降13.5%以上", "下降13.5%以上"), ("0.8：1", "0.8:1"),
    ("下降超过5%", "下降超过5%"), ("力争50万吨", "力争500000吨"), ("近10万辆", "近100000辆"),
    ("2:3", "2:3"),
    ("三分之一", "1/3"), ("一半以上", "1/2以上"), ("增长三分之一", "增长1/3"),
    ("提高15个百分点", "提高15个百分点"),
    ("达到2023年的2倍", "2023年的2倍以上"), ("减少100吨", "新增减少100吨"), ("大幅提升", "大幅提升"),
    ("—", "—"),
    ("控制在5%以内", "不超过5%"), ("全覆盖", "100%"), ("1万台（套）", "10000台套"),
])
def test_written(text: str, canonical: str) -> None:
    assert written(read_quantity(text)) == canonical


@pytest.mark.parametrize(("text", "unit", "said"), [
    ("100", "万台", "100万台"), ("84.50", "%", "84.50%"), ("0", "台", "0台"), ("12", "亿立方米", "12亿立方米"),
    ("100台", "万台", "100台"), ("100以上", "万台", "100以上"), ("/", "万台", "/"), ("1/2", "", "1/2"),
])
def test_a_bare_number_of_a_table_is_said_with_the_unit_of_its_header(text: str, unit: str, said: str) -> None:
    assert with_unit(read_quantity(text, unit=unit)) == said
