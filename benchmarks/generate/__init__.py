"""Seeded plan trees with the shape of the real ones: equal for equal size and seed, and consistent."""

from collections.abc import Iterator, Sequence
from random import Random

from benchmarks.generate.compose import plan_of
from benchmarks.generate.promise import Drop, Promise, of_nation, own_of, share_out
from benchmarks.generate.tree import SIZES, Place, tree
from benchmarks.generate.write import text

__all__ = ["SIZES", "plans"]


def plans(size: str, seed: int) -> Iterator[tuple[str, str]]:
    """The files of a plan tree, one after the other: id and text. KeyError for an unknown size."""
    nation = tree(size, seed)
    promises = of_nation(nation, Random(f"plan/{size}/{seed}/{nation.id}"))
    yield from _plans(nation, promises, (), (), f"{size}/{seed}")


def _plans(
    place: Place, carried: Sequence[Promise], drops: Sequence[Drop], above: Sequence[Promise], seed: str
) -> Iterator[tuple[str, str]]:
    """The plan of a place and of all places below it."""
    rng = Random(f"{seed}/{place.id}")      # each place has its own: one more elsewhere changes nothing here
    own = own_of(place, rng) if place.above else []
    yield place.id, text(plan_of(place, carried, own, drops, above, rng))
    if not place.below:
        return
    everything = [*carried, *own]
    parts = share_out(place, everything, rng)
    for inner in place.below:
        yield from _plans(inner, *parts[inner.id], everything, seed)
