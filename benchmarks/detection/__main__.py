"""Breaks clean plan sets and prints what is found: python -m benchmarks.detection --seed 1 --times 3000"""

import argparse
from pathlib import Path

from benchmarks.detection.run import SETS, run
from benchmarks.detection.table import examples, table


def main() -> None:
    """Reads the options, breaks, and prints."""
    options = argparse.ArgumentParser(prog="python -m benchmarks.detection", description=__doc__)
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--times", type=int, default=3000, help="how many breaks of each set")
    options.add_argument("--set", dest="sets", choices=SETS, action="append")
    options.add_argument("--examples", type=int, default=3, help="misses shown of each kind")
    options.add_argument("--kind", help="only kinds whose name begins so")
    options.add_argument("--output", type=Path, help="writes there instead")
    chosen = options.parse_args()
    parts = []
    for name in chosen.sets or SETS:
        results = run(name, chosen.seed, chosen.times, chosen.kind or "")
        parts += [f"## {name}", table(results), examples(results, chosen.examples)]
    text = "\n\n".join(part for part in parts if part) + "\n"
    if chosen.output is None:
        print(text, end="")
    else:
        chosen.output.write_text(text, encoding="utf-8")


main()
