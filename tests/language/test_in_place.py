"""What judges in place gives the answers of what is traced, which asks the functions of the language for each.

`value` runs an expression both ways, and fails where they differ.
"""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.language.language import OPEN, Thing, said, value

ABSENT = (None, OPEN)
SIZES = (*ABSENT, said("100台"), said("约100台"), said("大幅提升"), said("/"))
NUMBERS = st.sampled_from(ABSENT) | st.integers(-3, 3) | st.fractions(-3, 3, max_denominator=5)


@pytest.mark.parametrize("size", SIZES)
def test_what_is_asked_of_a_value(size: object) -> None:
    row = Thing(size=size)
    for text in ("known(SIZE)", "not stated(SIZE)", "kind(SIZE) == 'amount'", "bound(SIZE) != 'about'",
                 "raw(SIZE) == '/'", "stated(SIZE) and kind(SIZE) == 'words' or known(SIZE)"):
        value(text.replace("SIZE", "self.size"), row)
    assert value("known(self.size)", row) is (size in SIZES[2:4])


@pytest.mark.parametrize("word", ["", "a", "c", None, OPEN])
def test_what_is_asked_of_a_text(word: object) -> None:
    row = Thing(word=word)
    for text in ("known(self.word)", "self.word in params.names", "self.word in self.words", "self.word == 'a'"):
        value(text, row)
    assert value("stated(self.word)", row) == (OPEN if word is OPEN else bool(word))


@pytest.mark.parametrize("operator", ["==", "!=", "<", "<=", ">", ">="])
@given(n=NUMBERS, m=NUMBERS)
def test_numbers_compare_as_fractions(operator: str, n: object, m: object) -> None:
    for right in ("self.m", "0", "1", "2.5"):
        value(f"self.n {operator} {right}", Thing(n=n, m=m))


@pytest.mark.parametrize("operator", ["==", "!=", "<", "<=", ">", ">="])
@pytest.mark.parametrize("text", ["", "100台", "约100台", "大幅提升", "/", "84.50%", "提高0.5个百分点", "0台"])
def test_quantities_compare_with_numbers_as_ratios(operator: str, text: str) -> None:
    size = said(text, "普及率") if text else OPEN
    for right in ("0", "1", "100", "0.845", "0.5", "0 - 0.15"):
        value(f"self.size {operator} {right}", Thing(size=size))
    assert value("self.size == 0.845", Thing(size=said("84.50%", "普及率"))) is True


@given(NUMBERS, st.lists(st.integers(-3, 3)))
def test_a_number_among_numbers(n: object, numbers: list[int]) -> None:
    value("self.n in self.numbers", Thing(n=n, numbers=tuple(numbers)))


@pytest.mark.parametrize(
    "text", ["P and Q or R", "P or Q and R", "not (P and Q) or (Q and R)", "(P or Q) and (Q or R)"]
)
def test_three_answers_are_joined_alike(text: str) -> None:
    for p, q, r in product((True, False, OPEN), repeat=3):
        value(text.replace("P", "self.p").replace("Q", "self.q").replace("R", "self.r"), Thing(p=p, q=q, r=r))
