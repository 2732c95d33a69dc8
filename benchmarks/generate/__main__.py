"""Writes a plan tree: python -m benchmarks.generate --size S --seed 1 --breaks 0 --output DIR"""

import argparse
import json
from pathlib import Path

from benchmarks.generate import SIZES, written


def main() -> None:
    """Reads the options and writes the files."""
    options = argparse.ArgumentParser(prog="python -m benchmarks.generate", description=__doc__)
    options.add_argument("--size", choices=SIZES, default="S")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--breaks", type=int, default=0, help="how many plans contradict themselves or those above")
    options.add_argument("--shatter", action="store_true", help="break them in every row that can be broken")
    options.add_argument("--output", type=Path, required=True)
    options.add_argument("--answer", type=Path, help="writes there, as JSON, which rule finds what in which plan")
    chosen = options.parse_args()
    most = sum(SIZES[chosen.size]) - 1
    if not 0 <= chosen.breaks <= most:
        options.error(f"--breaks is at most {most} for size {chosen.size}: one for each plan below the nation's")
    chosen.output.mkdir(parents=True, exist_ok=True)
    count, last, answer = 0, "", dict[str, str]()
    for plan in written(chosen.size, chosen.seed, chosen.breaks, shatter=chosen.shatter):
        (chosen.output / f"{plan.id}.plan.yaml").write_text(plan.text, encoding="utf-8")
        count, last = count + 1, plan.id
        if plan.rules:
            answer[plan.id] = " ".join(plan.rules)
    if chosen.answer is not None:
        data = {"plans": count, "last": last, "findings": answer}
        chosen.answer.write_text(json.dumps(data, indent=1) + "\n", encoding="utf-8")
    print(f"{count} plans, {len(answer)} broken")


main()
