"""A search can be interrupted, and then has no answer."""

import os
import signal
import time
from fractions import Fraction
from random import Random
from threading import Timer

import pytest

from auditor.repair.condition import AtMost, Every
from auditor.repair.polynomial import Polynomial, Term
from auditor.repair.question import Question, Unknown
from auditor.repair.solver import best

NUMBERS, SUMS = 60, 5       # too many to be tried within any time


def hard_question() -> Question:
    """Numbers of which each of several weighted sums must be just half of what it can be."""
    chance = Random(1)
    unknowns = [Unknown(("plan", number), 0, 0, 1, False, 1, 1, 0) for number in range(NUMBERS)]
    conditions: list[AtMost] = []
    for _ in range(SUMS):
        weights = [chance.randint(1, 10**6) for _ in unknowns]
        terms: dict[Term, Fraction] = {
            (each.place,): Fraction(weight) for each, weight in zip(unknowns, weights, strict=True)
        }
        left = Polynomial({**terms, (): Fraction(-(sum(weights) // 2))})
        conditions += [AtMost(left), AtMost(left.scaled(Fraction(-1)))]
    return Question(unknowns, [Every(tuple(conditions))])


def test_an_interrupt_ends_a_search_at_once_and_is_no_end_of_its_time() -> None:
    Timer(0.5, os.kill, (os.getpid(), signal.SIGINT)).start()
    began = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        best(hard_question(), 60.0)
    assert time.monotonic() - began < 4


def test_another_answer_differs_from_one_that_did_not_know_all_numbers_yet() -> None:
    unknown = Unknown(("plan", 0), 3, 0, 9, False, 1, 1, 0)
    answer = best(Question([unknown], (), apart=[{}]), 20.0)
    assert answer is not None
    assert answer.numbers[unknown.place] in (2, 4)
