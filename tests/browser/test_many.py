"""The page stays quick where there are many findings: what it does for each of them is little."""

from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.page.family import reported
from benchmarks.page.measure import measured

if TYPE_CHECKING:
    from playwright.sync_api import Browser

OPENS, FILTER = 2.0 / 2000, 0.1 / 2000          # seconds of the browser's work for a finding, at 2,000 of them
PAGE = 0.3                                      # what any page takes, with one finding as with many


def test_many_findings_are_shown_and_filtered_without_waiting(browser: "Browser", tmp_path: Path) -> None:
    found = measured(browser, reported("S", tmp_path))
    assert found.findings > 400
    assert found.opens.work < PAGE + OPENS * found.findings
    assert found.slowest.work < PAGE / 4 + FILTER * found.findings, found.slowest
