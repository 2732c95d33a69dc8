"""python -m benchmarks.sums [COUNT]: judges made-up tables (10,000 unless said) and prints what came out."""

import sys
import tempfile
import time
from pathlib import Path

from benchmarks.sums.judged import outcome
from benchmarks.sums.tables import tables


def main() -> None:
    """Prints one line for each kind of outcome."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    started = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        made = outcome(Path(folder), tables(count, 13))
    for kind, number in sorted(made.items()):
        print(f"{kind:<22}{number:>8,}")
    print(f"{count:,} tables in {time.perf_counter() - started:.1f} s")


if __name__ == "__main__":
    main()
