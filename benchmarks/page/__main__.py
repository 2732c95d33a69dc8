"""python -m benchmarks.page [SIZE]: writes the report on a generated family (SL: 70 plans) and measures it in Chromium.

Ends with 1 where more than two seconds of work pass until it stands, or more than a tenth for a filter.
"""

import shutil
import sys
import tempfile
from pathlib import Path

from benchmarks.generate import SIZES
from benchmarks.page.family import reported
from benchmarks.page.measure import measured

OPENS, FILTERS = 2.0, 0.1


def main() -> int:
    """Prints one line for each figure."""
    from playwright.sync_api import sync_playwright

    size = sys.argv[1] if len(sys.argv) > 1 else "SL"
    chromium = shutil.which("chromium")
    if size not in SIZES or chromium is None:
        print(f"no such size, one of {', '.join(SIZES)}" if chromium else "no Chromium on this machine")
        return 2
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as play:
        report = reported(size, Path(folder))
        browser = play.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        found = measured(browser, report)
        browser.close()
    print(f"{sum(SIZES[size])} plans, {found.findings:,} findings, {found.size / 1e6:.1f} MB")
    for taken in (found.opens, *found.filters):
        print(f"{taken.what:<14}{taken.work:>7.3f} s of work{taken.clock:>8.3f} s on the clock")
    return int(found.opens.work > OPENS or found.slowest.work > FILTERS)


if __name__ == "__main__":
    sys.exit(main())
