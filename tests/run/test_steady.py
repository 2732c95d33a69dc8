"""The collector is as it was, whatever happens meanwhile."""

import gc

import pytest

from auditor.run.workers.collector import lasting, steady, swept


def test_the_collector_rests_and_works_again() -> None:
    assert gc.isenabled()
    with steady():
        assert not gc.isenabled()
        lasting()
        assert gc.get_freeze_count() > 0
        swept()
    assert gc.isenabled()
    assert gc.get_freeze_count() == 0


def test_also_after_a_failure() -> None:
    with pytest.raises(KeyError), steady():
        raise KeyError
    assert gc.isenabled()


def test_what_rested_before_rests_afterwards() -> None:
    gc.disable()
    try:
        with steady():
            assert not gc.isenabled()
        assert not gc.isenabled()
    finally:
        gc.enable()
