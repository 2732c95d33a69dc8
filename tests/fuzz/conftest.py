"""Everything is imported before the first case."""

import pytest

from tests.fuzz.warm import warm


@pytest.fixture(scope="session", autouse=True)
def warmed() -> None:
    warm()
