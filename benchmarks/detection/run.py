"""Chooses breaks by seed, makes them on all processors, and gathers what became of them."""

import gc
import multiprocessing
import os
from collections.abc import Iterator
from dataclasses import replace
from random import Random

from auditor.model.rule import RulePack
from auditor.read.places import examples_folder, rules_folder
from auditor.read.rules import load_rules
from benchmarks.detection import kinds_plan, kinds_values
from benchmarks.detection.change import Change
from benchmarks.detection.outcome import Clean, Outcome
from benchmarks.generate import plans

SETS = ("generated", "wujiagang")
GENERATED = {"generated": "S", "small": "XS"}
CHAIN = ("nation", "hubei", "yichang", "wujiagang")
Results = list[tuple[Change, Outcome]]
_AT_WORK: list[Clean] = []                  # what forked processes find when they begin


def shipped() -> RulePack:
    """All shipped rules as they come; those that are off by default are switched on."""
    rules = load_rules([rules_folder()])
    return RulePack({id: replace(rule, off=False) for id, rule in rules.items()}, {})


def clean_set(name: str, seed: int) -> Clean:
    """A set that is broken: generated (S, or the small one of the tests), or that above Wujiagang."""
    if name in GENERATED:
        return Clean(dict(plans(GENERATED[name], seed)), shipped())
    folder = examples_folder() / "equipment-renewal-2024"
    return Clean({id: (folder / f"{id}.plan.yaml").read_text("utf-8") for id in CHAIN}, shipped())


def every_change(clean: Clean, name: str, seed: int) -> Iterator[Change]:
    """Everything that can be broken, in a fixed order."""
    for plan in clean.plans if name in GENERATED else ("wujiagang",):
        bench = clean.bench(plan, Random(f"{seed}/{plan}"))
        for kind in (*kinds_values.KINDS, *kinds_plan.KINDS):
            yield from kind(bench)


def chosen(clean: Clean, name: str, seed: int, times: int, prefix: str = "") -> list[Change]:
    """About `times` changes, as many of each kind as of any other as far as there are so many."""
    kinds: dict[str, list[Change]] = {}
    for change in every_change(clean, name, seed):
        if change.kind.startswith(prefix):
            kinds.setdefault(change.kind, []).append(change)
    rng = Random(f"chosen/{seed}")
    found: list[Change] = []
    left = times
    for place, (_, changes) in enumerate(sorted(kinds.items(), key=lambda item: (len(item[1]), item[0]))):
        count = min(len(changes), -(-left // (len(kinds) - place)))
        found.extend(rng.sample(changes, count))
        left -= count
    return found


def run(name: str, seed: int, times: int, prefix: str = "") -> Results:
    """Breaks one set `times` times."""
    clean = clean_set(name, seed)
    changes = chosen(clean, name, seed, times, prefix)
    workers = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1
    if workers == 1 or "fork" not in multiprocessing.get_all_start_methods():
        return [(change, clean.changed(change)) for change in changes]
    gc.freeze()                             # what is there already is neither collected nor copied
    _AT_WORK.append(clean)
    try:
        with multiprocessing.get_context("fork").Pool(workers) as pool:
            return list(zip(changes, pool.map(_changed, changes, chunksize=16), strict=True))
    finally:
        _AT_WORK.clear()
        gc.unfreeze()


def _changed(change: Change) -> Outcome:
    return _AT_WORK[0].changed(change)
