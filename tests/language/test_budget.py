"""A predicate says how many rows it asks, and is stopped where there are too many."""

import pytest

from auditor.language.budget import FREE_ROWS, STEPS_A_ROW, Budget, Spent, paid
from auditor.language.logic import any_of, count


def test_rows_are_counted_before_they_are_asked() -> None:
    steps: list[int] = []
    asked = paid(any_of, steps.append)
    assert asked([1, 2, 3], lambda row: row == 2) is True
    assert paid(count, steps.append)([1, 2, 3]) == 3            # nobody is asked
    assert steps == [3]


def test_a_budget_ends() -> None:
    budget = Budget(10)
    budget.spend(STEPS_A_ROW * (10 + FREE_ROWS))
    with pytest.raises(Spent):
        budget.spend(1)
