"""One change, and the audit says so, at its place: each kind of change as often as was measured, or more."""

import pytest

from benchmarks.detection.run import run
from benchmarks.detection.table import Results, counts, percentage

# Kinds of which not every change is found at its place, with the percentage that is.
LEVEL: dict[str, dict[str, float]] = {"small": {}, "wujiagang": {}}


@pytest.fixture(scope="module")
def results() -> dict[str, Results]:
    return {"small": run("small", 1, 120), "wujiagang": run("wujiagang", 1, 100)}


def test_there_are_enough(results: dict[str, Results]) -> None:
    assert sum(map(len, results.values())) >= 200


@pytest.mark.parametrize("name", LEVEL)
def test_each_kind_is_found(name: str, results: dict[str, Results]) -> None:
    below = {
        kind: percentage(row) for kind, row in counts(results[name]).items()
        if percentage(row) < LEVEL[name].get(kind, 100)
    }
    assert not below
