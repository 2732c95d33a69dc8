"""Measures and prints the table: python -m benchmarks.performance --size M,L,XL --output docs/performance.md"""

import argparse
import os
import tempfile
from collections.abc import Collection
from pathlib import Path

from benchmarks.performance import pages
from benchmarks.performance.measure import asked, blink, inside, offered, progress, whole
from benchmarks.performance.results import Group, Results, facts, merged, read, write
from benchmarks.performance.rows import BIG, BY_KEY, MIDDLE, NATION, SIZED, groups_of
from benchmarks.performance.trees import Tree, tree

RESULTS = Path(__file__).with_name("results.json")
OFTEN = 7           # what takes an instant is measured so many times as often


def main() -> None:
    """Reads the options, measures, prints and writes."""
    options = _options()
    chosen = options.parse_args()
    rows, sizes = _listed(options, chosen.rows, BY_KEY), _listed(options, chosen.size, SIZED)
    if chosen.quick and chosen.output is not None:
        options.error("--quick is a trial: its figures go to no page")
    if chosen.render:
        results = read(RESULTS)
    else:
        if hasattr(os, "sched_setaffinity"):
            os.sched_setaffinity(0, sorted(os.sched_getaffinity(0))[:chosen.cpus])
        results = _measured(chosen, rows, sizes)
    print(pages.table(results, "en"), pages.seconds(results, "en"), pages.machine(results, "en"), sep="\n", end="")
    if chosen.output is not None:
        results = merged(read(RESULTS) if RESULTS.exists() else None, results)
        write(results, RESULTS)
        for page in pages.write(chosen.output.parent, results):
            progress(f"written: {page}")


def _options() -> argparse.ArgumentParser:
    options = argparse.ArgumentParser(prog="python -m benchmarks.performance", description=__doc__)
    options.add_argument("--rows", default="", metavar="NAME,…", help=f"only these: {', '.join(BY_KEY)}")
    options.add_argument("--size", default=f"{MIDDLE},{BIG}", help="which trees: M,L,XL (XL takes its time)")
    options.add_argument("--runs", type=int, help="rounds of what takes long: 5, and 1 for XL, unless said here")
    options.add_argument("--quick", action="store_true", help="a trial of the benchmark itself: M for L, few rounds")
    options.add_argument("--cpus", type=int, default=2, help="how many processors the commands may use")
    options.add_argument("--trees", type=Path, help="keeps the generated plans there and uses those that are there")
    options.add_argument("--output", type=Path, help="writes the pages of this page's folder, and results.json")
    options.add_argument("--render", action="store_true", help="measures nothing: the results that were kept")
    return options


def _listed(options: argparse.ArgumentParser, given: str, known: Collection[str]) -> tuple[str, ...]:
    names = tuple(filter(None, given.split(",")))
    for name in names:
        if name not in known:
            options.error(f"{name} is none of: {', '.join(known)}")
    return names


def _measured(chosen: argparse.Namespace, rows: tuple[str, ...], sizes: tuple[str, ...]) -> Results:
    big = MIDDLE if chosen.quick else BIG
    rounds = chosen.runs or (2 if chosen.quick else 5)
    found: dict[str, Group] = {}
    trees: dict[str, dict[str, int]] = {}
    with tempfile.TemporaryDirectory(prefix="auditor-performance-") as name:
        place = Path(name)
        kept = chosen.trees.resolve() if chosen.trees is not None else place / "trees"
        has = offered(place)
        for group in groups_of(rows, (MIDDLE, BIG) if chosen.quick else sizes):
            if group == "blink":
                found[group] = blink(rounds * OFTEN, place, has)
            elif group == "inside":
                found[group] = inside(rounds, place, tree(big, kept))
            elif group == "asked":
                found[group] = asked(rounds, place, tree(big, kept))
            elif not chosen.quick or group == BIG:
                plans = tree(big if group == BIG else group, kept)
                times = rounds if group != NATION else chosen.runs or 1
                found[plans.size], indicators = whole(times, place, plans, has, edits=group == BIG)
                if indicators:          # else no audit said how many there are
                    trees[plans.size] = {"plans": plans.plans, "indicators": indicators, "bytes": _bytes(plans)}
    return Results(facts(), big, found, trees)


def _bytes(plans: Tree) -> int:
    return sum(file.stat().st_size for file in plans.folder.glob("*.plan.yaml"))


main()
