"""Equations between indicators: units converted, judged at the digits written."""

from collections.abc import Mapping

import pytest

from auditor.ground.missing import Missing
from auditor.text.equation import NotAnEquation, holds, names_in, parse_equation
from auditor.text.quantity import Quantity
from auditor.text.read import read_quantity


def judged(text: str, values: Mapping[str, str]) -> bool | str:
    """Whether an equation holds; the reason where nobody can say."""
    def value(name: str) -> Quantity:
        return read_quantity(values[name])

    found = holds(parse_equation(text), value)
    return found.needs[0].reason if isinstance(found, Missing) else found[0]


@pytest.mark.parametrize(("text", "values", "answer"), [
    ("area * per-mu == output", {"area": "100万亩", "per-mu": "400公斤/亩", "output": "40万吨"}, True),
    ("area * per-mu == output", {"area": "100万亩", "per-mu": "400公斤/亩", "output": "45万吨"}, False),
    ("area * per-mu == output", {"area": "99.7万亩", "per-mu": "418公斤/亩", "output": "41.7万吨"}, True),
    ("gdp * share == rd", {"gdp": "1000亿元", "share": "占比2.5%", "rd": "25亿元"}, True),
    ("gdp / people == each", {"gdp": "1000亿元", "people": "100万人", "each": "10万元"}, True),
    ("all - b-c == and", {"all": "10台", "b-c": "4台", "and": "6台"}, True),
    ("all - b-c == and", {"all": "10台", "b-c": "4台", "and": "7台"}, False),
    ("(a + b) * 2 == c", {"a": "1台", "b": "2台", "c": "6台"}, True),
    ("a + b <= c", {"a": "1台", "b": "2台", "c": "4台"}, True), ("a >= b", {"a": "1台", "b": "2台"}, False),
    ("a + b == c", {"a": "1台", "b": "2户", "c": "3台"}, "unlike-units"),
    ("a / b == c", {"a": "1台", "b": "0台", "c": "3台"}, "division-by-zero"),
])
def test_equations(text: str, values: Mapping[str, str], answer: bool | str) -> None:
    assert judged(text, values) == answer


def test_ids_have_hyphens_and_may_be_any_word() -> None:
    assert names_in(parse_equation("per-mu * and == not - in + 2")) == ("per-mu", "and", "not", "in")


@pytest.mark.parametrize(("text", "column"), [
    ("a + b", 5), ("a == ", 5), ("(a == b", 3), ("a == b)", 6), ("a == b ? c", 7), ("a ** b == c", 3), ("", 0),
])
def test_what_is_no_equation_is_told_with_its_place(text: str, column: int) -> None:
    with pytest.raises(NotAnEquation) as caught:
        parse_equation(text)
    assert caught.value.column == column
    assert caught.value.words.zh
    assert caught.value.words.en


def test_a_deep_equation_is_refused_rather_than_read() -> None:
    with pytest.raises(NotAnEquation):
        parse_equation("(" * 300 + "a" + ")" * 300 + " == b")
