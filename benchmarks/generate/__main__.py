"""Writes a plan tree: python -m benchmarks.generate --size S --seed 1 --output DIR"""

import argparse
from pathlib import Path

from benchmarks.generate import SIZES, plans


def main() -> None:
    """Reads the options and writes the files."""
    options = argparse.ArgumentParser(prog="python -m benchmarks.generate", description=__doc__)
    options.add_argument("--size", choices=SIZES, default="S")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--output", type=Path, required=True)
    chosen = options.parse_args()
    chosen.output.mkdir(parents=True, exist_ok=True)
    count = 0
    for id, text in plans(chosen.size, chosen.seed):
        (chosen.output / f"{id}.plan.yaml").write_text(text, encoding="utf-8")
        count += 1
    print(f"{count} plans")


main()
