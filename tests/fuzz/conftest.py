"""Everything is imported before the first case; what that sets in the environment is gone after the last."""

import os
from collections.abc import Iterator

import pytest

from tests.fuzz.warm import warm


@pytest.fixture(scope="module", autouse=True)
def warmed() -> Iterator[None]:
    before = dict(os.environ)
    here = os.getcwd()
    warm()
    yield
    os.chdir(here)
    os.environ.clear()
    os.environ.update(before)
