"""Three-valued logic, exact numbers, collections and parameters."""

from fractions import Fraction
from itertools import product
from statistics import median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.ground.missing import Missing, missing
from tests.language.language import OPEN, Thing, said, value

ANSWERS = st.sampled_from([True, False, None])      # None: unknown, in the naive model
FRACTIONS = st.fractions(-1000, 1000, max_denominator=1000)


def as_answer(model: bool | None, name: str = "x") -> object:
    return missing(name) if model is None else model


def as_model(answer: object) -> bool | None:
    assert isinstance(answer, bool | Missing)
    return None if isinstance(answer, Missing) else answer


def naive_and(*parts: bool | None) -> bool | None:
    return False if False in parts else None if None in parts else True


def naive_or(*parts: bool | None) -> bool | None:
    return True if True in parts else None if None in parts else False


def naive_not(part: bool | None) -> bool | None:
    return None if part is None else not part


@pytest.mark.parametrize(("p", "q"), list(product([True, False, None], repeat=2)))
def test_kleene_tables(p: bool | None, q: bool | None) -> None:
    row = Thing(p=as_answer(p, "p"), q=as_answer(q, "q"))
    assert as_model(value("thing.p and thing.q", row)) is naive_and(p, q)
    assert as_model(value("thing.p or thing.q", row)) is naive_or(p, q)
    assert as_model(value("not thing.p", row)) is naive_not(p)


FORMULAS = st.recursive(
    st.sampled_from("pqr"),
    lambda inner: st.one_of(
        inner.map(lambda part: ("not", part)), st.tuples(st.sampled_from(["and", "or"]), inner, inner),
    ),
    max_leaves=8,
)


def text_of(formula: object) -> str:
    if isinstance(formula, str):
        return f"thing.{formula}"
    assert isinstance(formula, tuple)
    if formula[0] == "not":
        return f"not ({text_of(formula[1])})"
    return f"({text_of(formula[1])} {formula[0]} {text_of(formula[2])})"


def model_of(formula: object, row: dict[str, bool | None]) -> bool | None:
    if isinstance(formula, str):
        return row[formula]
    assert isinstance(formula, tuple)
    parts = [model_of(part, row) for part in formula[1:]]
    if formula[0] == "not":
        return naive_not(*parts)
    return naive_and(*parts) if formula[0] == "and" else naive_or(*parts)


@given(FORMULAS, ANSWERS, ANSWERS, ANSWERS)
def test_logic_equals_a_naive_model(formula: object, p: bool | None, q: bool | None, r: bool | None) -> None:
    row = Thing(p=as_answer(p, "p"), q=as_answer(q, "q"), r=as_answer(r, "r"))
    answer = value(text_of(formula), row)
    assert as_model(answer) is model_of(formula, {"p": p, "q": q, "r": r})
    if isinstance(answer, Missing):
        named = {need.reason for need in answer.needs}
        assert named
        assert named <= {name for name, said in (("p", p), ("q", q), ("r", r)) if said is None}


def test_an_answer_needs_each_datum_once_in_the_order_met() -> None:
    row = Thing(p=missing("p"), q=missing("q"))
    both = Missing((*missing("q").needs, *missing("p").needs))
    assert value("thing.q and thing.p and thing.q", row) == both


@pytest.mark.parametrize("text", [
    "0.1 + 0.2 == 0.3", "1 / 3 * 3 == 1", "0.57 * 100 == 57", "1.10 == 1.1", "2 - 0.9 == 1.1", "-3 < -2",
    "100 / 600 < 0.16666666666666667", "1_000 == 1000", "thing.m * 3 == 1",
    "10000000000000001 > 10000000000000000",
    "thing.size == 100", "thing.rate == 0.845", "thing.rate >= 0.845", "thing.n > 2 and thing.n <= 3",
    "2024 in thing.numbers", "2025 not in thing.numbers", "'a' in thing.words", "'c' not in thing.words",
    "'a' < 'b'", "thing.words == ('a', 'b')", "thing.word in ['a', 'z']", "2 * 3 + 4 == 10",
    "2 * (3 + 4) == 14",
])
def test_arithmetic_is_exact(text: str) -> None:
    assert value(text) is True


@given(FRACTIONS, FRACTIONS)
def test_arithmetic_equals_fractions(n: Fraction, m: Fraction) -> None:
    row = Thing(n=n, m=m)
    assert value("thing.n + thing.m", row) == n + m
    assert value("thing.n - thing.m", row) == n - m
    assert value("thing.n * thing.m", row) == n * m
    assert value("-thing.n", row) == -n
    quotient = value("thing.n / thing.m", row)
    assert quotient == (n / m if m else missing("division-by-zero"))
    assert value("growth(thing.n, thing.m)", row) == (n / m - 1 if m else missing("division-by-zero"))
    comparisons = {"<": n < m, "<=": n <= m, ">": n > m, ">=": n >= m, "==": n == m, "!=": n != m}
    for operator, expected in comparisons.items():
        assert value(f"thing.n {operator} thing.m", row) is expected


@given(st.decimals(0, 10**6, places=3))
def test_a_literal_is_its_digits(number: object) -> None:
    assert value(f"{number}") == Fraction(str(number))


@pytest.mark.parametrize("text", [
    "thing.gone == 1", "thing.gone < 1", "1 >= thing.gone", "thing.gone + 1 == 2", "params.unset > 0",
    "1 / 0 == 1",
    "thing.unread == 'a'", "thing.unread in thing.words", "thing.open", "not thing.open",
    "thing.open and thing.yes",
    "any(thing.unsaid)", "all(thing.unsaid, yes)", "count(thing.unsaid) == 0", "thing.nobody.n == 1",
    "stated(thing.unread)", "thing.nobody.sibling.size > 1", "agrees(thing.gone, thing.rate)",
])
def test_what_is_absent_leaves_the_answer_open(text: str) -> None:
    answer = value(text)
    assert isinstance(answer, Missing)
    assert answer.needs


@pytest.mark.parametrize(("text", "expected"), [
    ("stated(thing.mute)", False), ("known(thing.gone)", False), ("known(thing.open)", False),
    ("known(thing.unread)", False), ("thing.mute == 'a'", False), ("thing.mute in thing.words", False),
    ("thing.mute != 'a'", True), ("thing.no and thing.open", False), ("thing.open or thing.yes", True),
    ("thing.no and thing.gone == 1", False), ("stated(thing.word)", True), ("known(thing.size)", True),
])
def test_what_is_absent_does_not_matter_where_it_decides_nothing(text: str, expected: bool) -> None:
    assert value(text) is expected


def things(*rows: Thing) -> Thing:
    return Thing(things=list(rows))


@given(st.lists(ANSWERS, max_size=6))
def test_collections_of_answers(answers: list[bool | None]) -> None:
    row = things(*(Thing(p=as_answer(answer)) for answer in answers))
    assert as_model(value("any(thing.things, p)", row)) is naive_or(*answers)
    assert as_model(value("all(thing.things, p)", row)) is naive_and(*answers)
    assert value("count(thing.things)", row) == len(answers)
    assert value("any(thing.things)", row) is bool(answers)
    counted = value("count(thing.things, p)", row)
    assert isinstance(counted, Missing) if None in answers else counted == answers.count(True)


@given(st.lists(FRACTIONS, max_size=6))
def test_collections_of_numbers(numbers: list[Fraction]) -> None:
    row = things(*(Thing(n=number) for number in numbers))
    assert value("sum(thing.things, n)", row) == sum(numbers)
    assert value("sum(thing.things, n * 2)", row) == 2 * sum(numbers)
    assert value("median(thing.things, n)", row) == (median(numbers) if numbers else missing("no-rows"))
    assert value("count(thing.things, n > self.n)", row) == sum(number > 3 for number in numbers)


def test_a_number_that_is_missing_leaves_the_sum_open() -> None:
    row = things(Thing(n=Fraction(1)), Thing(n=OPEN))
    assert value("sum(thing.things, n)", row) == OPEN
    assert value("median(thing.things, n)", row) == OPEN


def test_distinct_texts_in_order_of_appearance() -> None:
    row = things(Thing(word="b"), Thing(word="a"), Thing(word="b"), Thing(word=None))
    assert value("distinct(thing.things, word)", row) == ("b", "a")
    assert value("count(distinct(thing.things, word)) == 2", row) is True


def test_two_levels_of_collections_see_the_subject_and_the_innermost_row() -> None:
    inner = [Thing(n=Fraction(3)), Thing(n=Fraction(4))]
    row = things(Thing(things=inner), Thing(things=[]))
    assert value("any(thing.things, any(things, n == self.n))", row) is True
    assert value("all(thing.things, any(things, n == self.n))", row) is False
    assert value("sum(thing.things, count(things, n > 3))", row) == 1


def test_parameters_and_tables() -> None:
    assert value("params.table['a']") == ("x", "y")
    assert value("'x' in params.table[thing.word]") is True
    assert value("'x' in params.table['nowhere']") is False
    assert value("params.table[thing.unread]") == OPEN
    assert value("thing.word in params.names and params.flag") is True
    assert value("thing.m > params.least") is True


def test_values_in_a_list_of_numbers() -> None:
    row = Thing(n=Fraction(2027))
    assert value("thing.n in thing.numbers", row) is True
    assert value("thing.n in (2024, 2027)", row) is True


def test_quantities_agree_at_the_digits_written() -> None:
    row = Thing(n=Fraction(100, 600), rate=said("16.67%", "占比"))
    assert value("agrees(thing.n, thing.rate)", row) is True
    assert value("agrees(thing.n + 0.0001, thing.rate)", row) is False
