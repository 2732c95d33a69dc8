"""Which column a box stands in: one for each level, and one more where plans of one level answer each other."""

from collections.abc import Iterable, Mapping, Sequence

from auditor.graph import order

Pair = tuple[str, str]                      # child, parent


def columns(ranks: Mapping[str, int], pairs: Iterable[Pair]) -> dict[str, int]:
    """The column of each box, from 0 without gaps; the two ends of a pair never share one.

    ranks: of the boxes by key, a higher level having the lower rank. A pair of a box with itself is left out.
    """
    flat: dict[str, list[str]] = {}
    for child, parent in pairs:
        if ranks[child] == ranks[parent] and child != parent:
            flat.setdefault(child, []).append(parent)
            flat.setdefault(parent, [])
    depths = dict.fromkeys(ranks, 0) | _depths(flat)
    places = sorted({(ranks[key], depths[key]) for key in ranks})
    return {key: places.index((ranks[key], depths[key])) for key in ranks}


def _depths(flat: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """Behind all neighbours that stand already; in a circle somebody has to be the first."""
    near: dict[str, set[str]] = {key: set(parents) for key, parents in flat.items()}
    for child, parents in flat.items():
        for parent in parents:
            near[parent].add(child)
    depths: dict[str, int] = {}
    for key in order(flat):
        depths[key] = 1 + max((depths[other] for other in near[key] if other in depths), default=-1)
    return depths
