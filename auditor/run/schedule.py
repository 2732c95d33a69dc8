"""How work is divided: what belongs together stays together, and every part has about as much to do."""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from typing import TypeVar

Key = TypeVar("Key", bound=Hashable)


def tree_order(parents: Mapping[Key, Sequence[Key]]) -> list[Key]:
    """Everything below a thing right after it. Of several parents the first that is there counts.

    What lies in a circle, and what hangs on it, comes last, in the order in which it is given.
    """
    below: dict[Key, list[Key]] = {}
    roots: list[Key] = []
    for key, above in parents.items():
        parent = next((up for up in above if up in parents), None)
        (roots if parent is None else below.setdefault(parent, [])).append(key)
    found: dict[Key, None] = {}
    waiting = roots[::-1]
    while waiting:
        key = waiting.pop()
        found[key] = None
        waiting.extend(reversed(below.get(key, ())))
    return [*found, *(key for key in parents if key not in found)]


def runs(weights: Sequence[float], count: int) -> list[range]:
    """Cuts a row of things into so many runs of about equal weight. Some are empty where there are few things."""
    total, reached, start = sum(weights), 0.0, 0
    cuts: list[range] = []
    for place, weight in enumerate(weights):
        # A thing belongs to the run in which its middle lies.
        while len(cuts) < count - 1 and reached + weight / 2 > total * (len(cuts) + 1) / count:
            cuts.append(range(start, place))
            start = place
        reached += weight
    while len(cuts) < count - 1:
        cuts.append(range(start, len(weights)))
        start = len(weights)
    return [*cuts, range(start, len(weights))]


def batches(
    ids: Sequence[str], leans: Mapping[str, Sequence[str]], most: int
) -> Iterator[tuple[list[str], set[str]]]:
    """Ids that are judged together, with all that they lean on: at most so many, or twice what one of them needs.

    What needs nothing beside that joins them. In a chain of plans, where each needs all before it, they stay together.
    """
    batch: list[str] = []
    needed: set[str] = set()
    for id in ids:
        grown = len(needed.union(leans[id]))
        if batch and grown > max(most, len(needed), 2 * len(leans[id])):
            yield batch, needed
            batch, needed = [], set()
        batch.append(id)
        needed.update(leans[id])
    if batch:
        yield batch, needed
