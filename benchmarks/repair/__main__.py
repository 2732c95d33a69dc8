"""python -m benchmarks.repair [--size S] [--seed 1] [--count 100] [--breaks 1]: repaired, and what came out."""

import argparse
from statistics import median

from benchmarks.generate import SIZES
from benchmarks.repair.broken import told
from benchmarks.repair.follow import agreements
from benchmarks.repair.run import counted, outcomes


def main() -> None:
    """Prints one line for each kind of outcome, and the times."""
    options = argparse.ArgumentParser(prog="python -m benchmarks.repair", description=__doc__)
    options.add_argument("--size", choices=SIZES, default="S")
    options.add_argument("--seed", type=int, default=1)
    options.add_argument("--count", type=int, default=100)
    options.add_argument("--breaks", type=int, default=1, help="how many numbers are wrong at once")
    options.add_argument("--write", action="store_true", help="the repaired files are written and audited anew")
    options.add_argument("--what-if", action="store_true", help="values set by chance, against a full audit")
    chosen = options.parse_args()
    if chosen.what_if:
        found = list[bool]()
        for agreed in agreements(chosen.size, chosen.seed, chosen.count):
            found.append(agreed)
            print(f"verdict by verdict as a full audit: {sum(found)} of {len(found)}", flush=True)
        return
    kinds, every = counted(outcomes(chosen.size, chosen.seed, chosen.count, chosen.breaks, chosen.write))
    for kind, number in kinds.most_common():
        print(f"{kind:<18}{number:>6}")
    for each in every:
        if each.kind in ("no way", "left", "new", "not linear", "not as said", "other, more"):
            print(f"  {each.kind}: " + "; ".join(f"{told(edit.value)} -> {edit.raw}" for edit in each.broken.edits))
    seconds, audits = (median(times) for times in zip(*((each.seconds, each.audit) for each in every), strict=True))
    print(f"median of a repair {seconds:.2f} s; of an audit after the edit {audits:.2f} s")


if __name__ == "__main__":
    main()
