"""Messages filled with the values of a row."""

from fractions import Fraction

import pytest

from auditor.ground.words import Language
from auditor.language.functions import FUNCTIONS
from auditor.language.render import shown
from auditor.language.template import compile_template, fill
from auditor.text.write import difference_words
from tests.language.language import SCOPE, VALUES, Thing

FILLED: list[tuple[str, Language, str]] = [
    ("基期年（{thing.n}）的数值应为 {thing.m}", "zh", "基期年（3）的数值应为 1/3"),
    ("基期年（{thing.open}）的数值应为 {thing.m}", "zh", "基期年的数值应为 1/3"),
    ("名称（{thing.open}年）", "zh", "名称"),
    ("the base year ({thing.open}) is {thing.m}", "en", "the base year is 1/3"),
    ("the base year {thing.open} is {thing.gone}", "en", "the base year ? is —"),
    ("（{thing.open}至{thing.n}）", "zh", "（?至3）"),
]


@pytest.mark.parametrize(("text", "language", "expected"), FILLED)
def test_brackets_around_what_nobody_knows_fall_out(text: str, language: Language, expected: str) -> None:
    assert fill(compile_template(text, SCOPE, FUNCTIONS), Thing(), VALUES, language) == expected


@pytest.mark.parametrize(("unit", "zh", "en"), [
    ("%", "2个百分点", "2 percentage points"), ("百分点", "2个百分点", "2 percentage points"),
    ("辆", "2辆", "2 vehicles"),
])
def test_a_difference_is_told_in_the_language_of_the_sentence(unit: str, zh: str, en: str) -> None:
    words = difference_words(Fraction(2), unit)
    assert (shown(words, "zh"), shown(words, "en")) == (zh, en)
    assert difference_words(Fraction(1), unit).en in ("1 percentage point", "1 vehicle")


def test_a_blank_among_texts_is_named() -> None:
    assert (shown(("“/”", ""), "zh"), shown(("“/”", ""), "en")) == ("“/”、空白", "“/”, blank")


def test_quotation_marks_within_quotation_marks_are_single() -> None:
    made = compile_template("与“{thing.word}”同名，{thing.word}", SCOPE, FUNCTIONS)
    assert fill(made, Thing(word="“十四五”规划"), VALUES, "zh") == "与“‘十四五’规划”同名，“十四五”规划"
