"""Seeded plan trees with the shape of the real ones: equal for equal size and seed, and consistent.

Where they are to be broken, it is in a known number of plans, each of which one rule finds, once; or all of them in
every row that can be broken.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from random import Random

from benchmarks.generate.breaks import broken, chosen, shattered
from benchmarks.generate.compose import plan_of
from benchmarks.generate.promise import Drop, Promise, of_nation, own_of, share_out
from benchmarks.generate.tree import SIZES, Place, tree
from benchmarks.generate.write import text

__all__ = ["SIZES", "Written", "plans", "written"]


@dataclass(frozen=True, slots=True)
class Written:
    """The file of a plan. `rules`: those that find how it was broken; empty: nothing is to be found."""

    id: str
    text: str
    rules: tuple[str, ...] = ()


def plans(size: str, seed: int) -> Iterator[tuple[str, str]]:
    """The files of a consistent tree, one after the other: id and text. KeyError for an unknown size."""
    return ((plan.id, plan.text) for plan in written(size, seed, 0))


def written(size: str, seed: int, breaks: int, *, shatter: bool = False) -> Iterator[Written]:
    """The files of a tree in which `breaks` plans are broken, in one place, or in every row that can be.

    KeyError for an unknown size, ValueError for more breaks than plans below the nation's.
    """
    nation = tree(size, seed)
    promises = of_nation(nation, Random(f"plan/{size}/{seed}/{nation.id}"))
    wrong = chosen(nation, f"{size}/{seed}", breaks)
    yield from _plans(nation, promises, (), (), f"{size}/{seed}", wrong, shatter)


def _plans(
    place: Place, carried: Sequence[Promise], drops: Sequence[Drop], above: Sequence[Promise], seed: str,
    wrong: frozenset[str], shatter: bool,
) -> Iterator[Written]:
    """The plan of a place and of all places below it."""
    rng = Random(f"{seed}/{place.id}")      # each place has its own: one more elsewhere changes nothing here
    own = own_of(place, rng) if place.above else []
    plan = plan_of(place, carried, own, drops, above, rng)
    rules: tuple[str, ...] = ()
    if place.id in wrong:
        rules = tuple(shattered(plan)) if shatter else (broken(plan, Random(f"break/{seed}/{place.id}")),)
    yield Written(place.id, text(plan), rules)
    if not place.below:
        return
    everything = [*carried, *own]
    parts = share_out(place, everything, rng)
    for inner in place.below:
        yield from _plans(inner, *parts[inner.id], everything, seed, wrong, shatter)
