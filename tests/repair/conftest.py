"""The solver is loaded once, and in no test's time."""

import pytest

from auditor.repair.solver import needs_solver, possible


@pytest.fixture(scope="session", autouse=True)
def _loaded() -> None:
    needs_solver()
    possible((), (), 1.0)
