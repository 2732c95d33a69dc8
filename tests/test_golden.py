"""The committed reports are those of today's plans and rules."""

import pytest

from tests.bless import REPORTS, golden


@pytest.mark.parametrize("name", ["audit.txt", "audit.json"])
def test_the_report_is_fresh(name: str) -> None:
    kept = (REPORTS / name).read_text(encoding="utf-8")
    assert kept == golden()[name], "if the change is meant: make bless, and read the difference"
