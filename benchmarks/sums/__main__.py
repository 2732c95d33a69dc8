"""python -m benchmarks.sums [COUNT]: judges made-up tables and cascades (10,000 each unless said), prints what came
out.
"""

import sys
import tempfile
import time
from pathlib import Path

from benchmarks.sums.cascades import cascades
from benchmarks.sums.judged import outcome
from benchmarks.sums.tables import tables


def main() -> None:
    """Prints one line for each kind of outcome."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    for what, make in (("tables", tables), ("cascades", cascades)):
        started = time.perf_counter()
        with tempfile.TemporaryDirectory() as folder:
            made = outcome(Path(folder), make(count, 13))
        for kind, number in sorted(made.items()):
            print(f"{kind:<22}{number:>8,}")
        print(f"{count:,} {what} in {time.perf_counter() - started:.1f} s", flush=True)


if __name__ == "__main__":
    main()
