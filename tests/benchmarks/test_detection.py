"""One change, and the audit says so, at its place: each kind of change as often as was measured, or more."""

import pytest

from benchmarks.detection.run import run
from benchmarks.detection.table import counts, percentage

# Kinds of which not every change is found at its place, with the percentage that is.
LEVEL: dict[str, dict[str, float]] = {
    "small": {
        "base year": 0,                 # ALN-013 shows the targets, not where the base year stands
        "division code": 0, "division dropped": 0, "division name": 0, "division plan": 0,      # no rule
        "indicator dropped": 90,        # an own one: claims are recounted, and do not name it
        "own proposer unknown": 0,      # no rule
        "restated as none": 0,          # STM-005 does not judge what is printed as none
        "statement base year": 0,       # no rule
        "trim merged into nothing": 0,  # no rule
        "trim year": 0,                 # TRM-011 takes the value of any year
    },
    "wujiagang": {
        "indicator dropped": 0, "link dropped": 0,      # two that answer the nation past two levels are no duty
        "restated as none": 0, "statement base year": 0, "trim merged into nothing": 0,         # as above
    },
}


TIMES = {"small": 130, "wujiagang": 75}


@pytest.mark.parametrize("name", LEVEL)
def test_each_kind_is_found(name: str) -> None:
    results = run(name, 1, TIMES[name])
    assert len(results) == TIMES[name], "there are enough"
    below = {
        kind: percentage(row) for kind, row in counts(results).items()
        if percentage(row) < LEVEL[name].get(kind, 100)
    }
    assert not below
