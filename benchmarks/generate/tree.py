"""Which plans there are: a tree of places with ids, names and codes, of a chosen size."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from random import Random

from benchmarks.generate.words import FIRST, OFFICE_END, OFFICES, PLACE_END, SECOND

# How many plans there are of each level: nation, provinces, cities, districts and counties, townships.
SIZES = {
    "XS": (1, 2, 2, 2, 0),
    "S": (1, 2, 2, 7, 0),
    "SM": (1, 2, 6, 41, 0),
    "SL": (1, 3, 12, 54, 0),
    "M": (1, 3, 36, 300, 0),
    "L": (1, 31, 333, 2835, 0),
    "XL": (1, 31, 333, 2835, 39800),
}
LEVELS = ("national", "province", "city", "county", "township")


@dataclass(slots=True)
class Place:
    """A government that writes a plan. `sign`: what begins its document numbers; `weight`: how much is its."""

    id: str
    name: str
    level: str
    code: str
    sign: str
    weight: float = 1.0
    leaves: int = 0
    above: tuple["Place", ...] = ()      # the nation first, the next level up last
    below: list["Place"] = field(default_factory=list)

    @property
    def depth(self) -> int:
        return len(self.above)

    @property
    def short(self) -> str:
        """What its offices begin with."""
        return PLACE_END.get(self.level, "国家")

    def office(self, key: str) -> str:
        """The name of an office of this government."""
        return f"{self.short}{OFFICES[key]}{OFFICE_END[self.level]}"

    def everyone(self) -> Iterator["Place"]:
        """This place and all below it, from above."""
        yield self
        for place in self.below:
            yield from place.everyone()


def tree(size: str, seed: int) -> Place:
    """The nation with everything below it: equal for equal size and seed."""
    rng = Random(f"tree/{size}/{seed}")
    nation = Place("nation", "全国", "national", "000000", "国")
    row = [nation]
    for level, count in zip(LEVELS[1:], SIZES[size][1:], strict=True):
        if count:
            row = _next_row(row, level, count, rng)
    _weigh(nation)
    return nation


def _next_row(row: list[Place], level: str, count: int, rng: Random) -> list[Place]:
    """The places of the next level, as evenly below the given ones as goes, two or more below each that has any."""
    made: list[Place] = []
    row = row[:max(count // 2, 1)]
    taken: set[tuple[int, int]] = set()
    for number, parent in enumerate(row):
        share = count // len(row) + (1 if number < count % len(row) else 0)
        if level in ("county", "township"):
            taken = set()
        for place in range(share):
            made.append(_place(parent, level, place + 1, taken, rng))
    return made


def _place(parent: Place, level: str, number: int, taken: set[tuple[int, int]], rng: Random) -> Place:
    pair = (rng.randrange(len(FIRST)), rng.randrange(len(SECOND)))
    while pair in taken:
        pair = (rng.randrange(len(FIRST)), rng.randrange(len(SECOND)))
    taken.add(pair)
    sign, spelt = FIRST[pair[0]][0] + SECOND[pair[1]][0], FIRST[pair[0]][1] + SECOND[pair[1]][1]
    actual = "district" if level == "county" and number % 3 == 1 else level
    code = {
        "province": f"{10 + number:02d}0000", "city": f"{parent.code[:2]}{number:02d}00",
        "county": f"{parent.code[:4]}{number:02d}", "township": f"{parent.code}{number:03d}",
    }[level]
    id = f"{spelt}-province" if level == "province" else spelt
    if level in ("county", "township"):
        id = f"{parent.id}-{spelt}"
    place = Place(
        id, sign + PLACE_END[actual], actual, code, (parent.sign if level != "province" else "") + sign[0],
        rng.uniform(0.8, 1.25), above=(*parent.above, parent),
    )
    parent.below.append(place)
    return place


def _weigh(place: Place) -> None:
    for inner in place.below:
        _weigh(inner)
    place.leaves = sum(inner.leaves for inner in place.below) or 1
    place.weight *= place.leaves
