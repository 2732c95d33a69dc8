"""`python -m tests.fuzz --seconds S --seed N`: hostile input for every surface, as long as it is asked for.

Prints how many cases each surface had and what did not hold; keeps what failed in a folder. Exit code 1: something.
"""

import argparse
import sys
import time
from collections import Counter
from pathlib import Path
from random import Random

from tests.fuzz.case import Case, corpus, read_case
from tests.fuzz.injected import injected
from tests.fuzz.laws import LAWS
from tests.fuzz.running import judged
from tests.fuzz.surfaces import SURFACES, make_repository
from tests.fuzz.warm import warm

COLUMNS = ("internal error", "over 2 s", "over 300 MB")
KEPT = Path(".fuzz-failed")
OFTEN = {"values": 100, "fmt": 3}  # cases of these in a round, where others have one


class Score:
    """What came of one surface."""

    def __init__(self) -> None:
        self.cases = 0
        self.wrong: Counter[str] = Counter()
        self.slowest, self.largest = 0.0, 0.0

    def row(self, name: str) -> str:
        """The surface as a line of the table."""
        known = "".join(f"{self.wrong[column]:>16}" for column in COLUMNS)
        others = sum(count for kind, count in self.wrong.items() if kind not in COLUMNS)
        return f"{name:<16}{self.cases:>8}{known}{others:>8}{self.slowest:>10.2f}{self.largest:>8.0f}"


def main() -> int:
    """Replays the corpus, then goes round the surfaces until the time is over."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--surface", action="append", help="only this one; may be given several times")
    options = parser.parse_args()
    end = time.monotonic() + options.seconds
    scores: dict[str, Score] = {}
    warm()
    for path in corpus():
        _case(read_case(path.read_text("utf-8")), scores.setdefault("corpus", Score()), path.stem)
    chosen = [name for name in (*SURFACES, *LAWS, "faults") if not options.surface or name in options.surface]
    number = 0
    while time.monotonic() < end:
        for name in chosen:
            random = Random(f"{options.seed} {name} {number}")
            _one(name, random, scores.setdefault(name, Score()), f"{name.replace(' ', '-')}-{options.seed}-{number}")
        number += 1
    print(
        f"{'surface':<16}{'cases':>8}"
        + "".join(f"{column:>16}" for column in COLUMNS)
        + "   other  slowest s      MB"
    )
    for name, score in scores.items():
        print(score.row(name))
    return 1 if any(score.wrong for score in scores.values()) else 0


def _one(name: str, random: Random, score: Score, label: str) -> None:
    if name in SURFACES:
        _case(SURFACES[name](random), score, label)
        return
    often = OFTEN.get(name, 1)
    for _ in range(often):
        score.cases += 1
        try:
            wrong = list(LAWS[name](random) if name in LAWS else injected(random))
        except Exception as error:  # whatever it is, it is what is looked for
            wrong = [f"internal error: {type(error).__name__}: {error}"]
        for each in wrong:
            score.wrong[each.partition(":")[0]] += 1
            print(f"{label}: {each}"[:600], file=sys.stderr)


def _case(case: Case, score: Score, label: str) -> None:
    score.cases += 1
    runs, wrong = judged(case, make_repository if case.surface == "git" else None)
    score.slowest = max([score.slowest, *(done.cpu for done in runs)])
    score.largest = max([score.largest, *(done.memory for done in runs)])
    for each in wrong:
        score.wrong[each.partition(":")[0]] += 1
        print(f"{label}: {each}"[:600], file=sys.stderr)
    if wrong:
        KEPT.mkdir(exist_ok=True)
        (KEPT / f"{label}.json").write_text(case.written(), "utf-8")


if __name__ == "__main__":
    sys.exit(main())
