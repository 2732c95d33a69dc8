"""python -m benchmarks.division [COUNT]: makes divisions (10,000 unless said) by each method and counts broken laws."""

import sys
import time

from auditor.papers.division.apportion import METHODS
from benchmarks.division.laws import LAWS, outcome


def main() -> None:
    """Prints one line for each method."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    print(f"{'broken of ' + format(count, ','):<22}" + "".join(f"{law:>8}" for law in LAWS) + f"{'s':>8}")
    for method in METHODS:
        started = time.perf_counter()
        found = outcome(count, 18, method)
        took = time.perf_counter() - started
        print(f"{method:<22}" + "".join(f"{found[law]:>8,}" for law in LAWS) + f"{took:>8.1f}")


if __name__ == "__main__":
    main()
