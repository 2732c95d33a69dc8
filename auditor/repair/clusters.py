"""Which demands hang together: those that speak of one value, directly or through others."""

from collections.abc import Iterable, Sequence

from auditor.ground.record import record
from auditor.repair.demands import Demand, by_place


@record
class Cluster:
    """Demands that hang together, those that are to be met anew among them."""

    demands: tuple[Demand, ...]
    chosen: tuple[Demand, ...]


def clusters(demands: Sequence[Demand], chosen: Iterable[Demand]) -> list[Cluster]:
    """The clusters in which something is to be met anew, in the order of what is."""
    places = by_place(demands)
    number = {id(each): count for count, each in enumerate(demands)}
    met: set[int] = set()
    made: list[Cluster] = []
    wanted = {id(each) for each in chosen}
    for start in demands:
        if id(start) not in wanted or id(start) in met:
            continue
        inside: dict[int, Demand] = {}
        waiting = [start]
        while waiting:
            each = waiting.pop()
            if id(each) in inside:
                continue
            inside[id(each)] = each
            waiting.extend(other for place in each.places for other in places[place] if id(other) not in inside)
        met |= inside.keys()
        ordered = sorted(inside.values(), key=lambda each: number[id(each)])
        made.append(Cluster(tuple(ordered), tuple(each for each in ordered if id(each) in wanted)))
    return made
