"""A search ends in time, with what it has found; it can be interrupted, and then has no answer."""

import os
import signal
import time
from fractions import Fraction
from random import Random
from threading import Timer

import pytest

from auditor.ground.words import Language
from auditor.repair.condition import AtMost, Every, holds
from auditor.repair.edits import ValueEdit
from auditor.repair.polynomial import Polynomial, Term
from auditor.repair.proposal import RepairPart, Way
from auditor.repair.question import FreeNumber, NumberProblem, costs_of, unit_of
from auditor.repair.solver import best
from auditor.repair.text import cost
from auditor.repair.values import WrittenNumber

NUMBERS, SUMS = 60, 5       # too many to be tried within any time


def hard_question() -> NumberProblem:
    """Numbers of which each of several weighted sums must be just half of what it can be."""
    chance = Random(1)
    unknowns = [FreeNumber(("plan", number), 0, 0, 1, False, 1, 1, 0) for number in range(NUMBERS)]
    conditions: list[AtMost] = []
    for _ in range(SUMS):
        weights = [chance.randint(1, 10**6) for _ in unknowns]
        terms: dict[Term, Fraction] = {
            (each.place,): Fraction(weight) for each, weight in zip(unknowns, weights, strict=True)
        }
        left = Polynomial({**terms, (): Fraction(-(sum(weights) // 2))})
        conditions += [AtMost(left), AtMost(left.scaled(Fraction(-1)))]
    return NumberProblem(unknowns, [Every(tuple(conditions))])


def test_an_interrupt_ends_a_search_at_once_and_is_no_end_of_its_time() -> None:
    before = signal.signal(signal.SIGINT, signal.default_int_handler)      # tests in the background have it ignored
    try:
        Timer(0.5, os.kill, (os.getpid(), signal.SIGINT)).start()
        began = time.monotonic()
        with pytest.raises(KeyboardInterrupt):
            best(hard_question(), 60.0)
        assert time.monotonic() - began < 4
    finally:
        signal.signal(signal.SIGINT, before)


def test_another_answer_differs_from_one_that_did_not_know_all_numbers_yet() -> None:
    unknown = FreeNumber(("plan", 0), 3, 0, 9, False, 1, 1, 0)
    answer = best(NumberProblem([unknown], (), apart=[{}]), 20.0)
    assert answer is not None
    assert answer.numbers[unknown.place] in (2, 4)


def covering_question() -> NumberProblem:
    """Numbers of which every choice of some must add up to more: an answer is near, that none is smaller is not."""
    chance = Random(1)
    unknowns = [FreeNumber(("plan", number), 10, 1, 15, False, 1, unit_of(10), 0) for number in range(100)]
    conditions = []
    for _ in range(200):
        terms: dict[Term, Fraction] = {(each.place,): Fraction(-1) for each in chance.sample(unknowns, 12)}
        conditions.append(AtMost(Polynomial({**terms, (): Fraction(130)})))
    return NumberProblem(unknowns, conditions)


def test_the_best_that_is_found_in_time_holds_and_says_how_far_it_may_be_from_the_least() -> None:
    question = covering_question()
    answer = best(question, 1.0)
    assert answer is not None
    assert not answer.proven
    assert all(holds(each, answer.numbers) for each in question.conditions)
    assert answer.costs == costs_of(question.unknowns, answer.numbers)
    assert 0 < answer.bounds[0] < answer.costs[0]


@pytest.mark.parametrize(("language", "said"), [
    ("zh", "改动 26 处，相对改动合计 1300%；时间用尽，尚未证明最少：至少须改 17 处。"),
    ("en", "Values changed: 26; relative changes together: 1300%. Time ran out before it was proven to be the "
           "smallest: at least 17 must change."),
])
def test_the_gap_is_said(language: Language, said: str) -> None:
    edit = ValueEdit(WrittenNumber(("plan", 0), "target", "", "", "", "", 0, 10, Fraction(1), None), "", 11)
    part = RepairPart((), (Way((edit,) * 26, {}),), (26, 13 * 10**9, 0), (17, 84 * 10**8, 0), proven=False)
    assert cost(part, language) == said
