"""Pairing the things of two lists: by the strongest key that tells them apart, then by weaker ones."""

from collections.abc import Callable, Hashable, Iterable, Sequence
from typing import TypeVar

Thing = TypeVar("Thing")
Key = Callable[[Thing], Hashable]
Pairs = list[tuple[Thing | None, Thing | None]]


def paired(before: Iterable[Thing], after: Iterable[Thing], keys: Sequence[Key[Thing]]) -> Pairs[Thing]:
    """Each thing once, with its counterpart or None; those that are still there in their later order, then the rest.

    Things of equal first key are paired off in their order; of every further key only those that it names alone
    on either side. A key that is None or empty names nothing.
    """
    first, second = list(before), list(after)
    found: dict[int, int] = {}                  # place after → place before
    for number, key in enumerate(keys):
        _by_key(first, second, key, found, alone=number > 0)
    gone = [place for place in range(len(first)) if place not in found.values()]
    pairs: Pairs[Thing] = [
        (first[found[place]] if place in found else None, thing) for place, thing in enumerate(second)
    ]
    return [*pairs, *((first[place], None) for place in gone)]


def _by_key(
    first: Sequence[Thing], second: Sequence[Thing], key: Key[Thing], found: dict[int, int], alone: bool
) -> None:
    taken = set(found.values())
    old, new = _places(first, key, taken), _places(second, key, set(found))
    for name, places in new.items():
        others = old.get(name, [])
        if not alone or len(places) == len(others) == 1:
            found.update(zip(places, others, strict=False))


def _places(things: Sequence[Thing], key: Key[Thing], taken: set[int]) -> dict[Hashable, list[int]]:
    places: dict[Hashable, list[int]] = {}
    for place, thing in enumerate(things):
        name = key(thing) if place not in taken else None
        if name is not None and name != "":
            places.setdefault(name, []).append(place)
    return places
