"""Tables at mixed digits: rounding is no error, and every break beyond it is found."""

from pathlib import Path

import pytest

from benchmarks.sums.cascades import cascades
from benchmarks.sums.judged import outcome
from benchmarks.sums.tables import tables


@pytest.mark.parametrize("seed", range(3))
def test_rounding_is_no_error_and_every_break_is_found(tmp_path: Path, seed: int) -> None:
    made = outcome(tmp_path, tables(200, seed))
    assert made["error on rounding"] == 0
    assert made["warning on rounding"] == 0
    assert made["missed"] == 0
    assert made["found"] == 100
    assert made["note"] > 0


@pytest.mark.parametrize("seed", range(3))
def test_weighted_and_compound_means_come_out_as_worked_out_apart(tmp_path: Path, seed: int) -> None:
    cases = cascades(200, seed)
    made = outcome(tmp_path, cases)
    short = sum(1 for case in cases if case.broken)
    assert made == {"sound": 200 - short, "found": short}
    assert 50 < short < 150
