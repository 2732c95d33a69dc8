"""What one plan promises, what it leaves to those below, and what those drop."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from random import Random

from benchmarks.generate.tree import Place
from benchmarks.generate.words import HEADLINE, OWN, REASONS, SPECIFIC, Measure

When = int | str
YEARS = (2025, 2027)
BASE_YEAR = 2023
_GROWTHS = {"used-cars": (15, 45), "used-appliances": (10, 30)}
_STEP = 20                      # a baseline is a multiple of it, so that every growth of it is a whole number
_TRIMS = {"province": 2, "city": 3, "district": 4, "county": 4, "township": 8}


@dataclass(frozen=True, slots=True)
class Promise:
    """An indicator of one plan. `numbers`: of what is divided; `base`: where a growth counts from.

    above: the ids and values of the plans that it answers, the next one up first.
    """

    measure: Measure
    numbers: Mapping[When, int]
    base: int = 0
    above: tuple[tuple[str, "Promise"], ...] = ()

    @property
    def divided(self) -> bool:
        return bool(self.numbers)

    def texts(self) -> dict[When, str]:
        """The values of the list, per year; / where there is none."""
        if self.measure.form == "yearly":
            return {when: written(number, self.measure) for when, number in self.numbers.items()}
        if not self.divided:
            return {year: said or "/" for year, said in zip(YEARS, self.measure.said, strict=True)}
        return {year: written(self.numbers[year], self.measure) if year in self.numbers else "/" for year in YEARS}


@dataclass(frozen=True, slots=True)
class Drop:
    """An indicator above that a plan drops; `into`: what it goes into, for `merged`."""

    promise: Promise
    because: str
    reason: str
    into: str = ""


def written(number: int, measure: Measure) -> str:
    """A number with its unit and words: 1.2万台, 超6000辆."""
    if number >= 10000 and number % 100 == 0:
        count = f"{number // 10000}.{number % 10000:04d}".rstrip("0").rstrip(".") + "万"
    else:
        count = str(number)
    return measure.wording.format(f"{count}{measure.unit}")


def of_nation(nation: Place, rng: Random) -> list[Promise]:
    """What the nation promises."""
    promises = [_first(measure, nation, rng) for measure in (*HEADLINE, *SPECIFIC)]
    _total(promises)
    return promises


def own_of(place: Place, rng: Random) -> list[Promise]:
    """What a plan promises beyond the level above."""
    level = "county" if place.level == "district" else place.level
    return [_first(measure, place, rng) for measure in rng.sample(OWN[level], 2)]


def _first(measure: Measure, place: Place, rng: Random) -> Promise:
    """A promise that answers no other one."""
    if measure.said:
        return Promise(measure, {})
    total = _rounded(measure.each * place.leaves * rng.uniform(0.9, 1.2))
    if measure.form == "based":
        return _based(measure, -(-total // _STEP) * _STEP)
    return Promise(measure, _numbers(measure, total, total * measure.first // 100))


def _numbers(measure: Measure, last: int, first: int) -> dict[When, int]:
    if measure.form == "yearly":
        return {"each": last}
    return {YEARS[0]: max(first, 1), YEARS[1]: last} if measure.first else {YEARS[1]: last}


def _based(measure: Measure, base: int) -> Promise:
    growths = _GROWTHS[measure.of]
    return Promise(measure, {year: base * (100 + up) // 100 for year, up in zip(YEARS, growths, strict=True)}, base)


def _rounded(number: float) -> int:
    """To two digits, as plans write them; at least 3."""
    size = int("1" + "0" * max(len(str(int(number))) - 2, 0))
    return max(int(number) // size * size, 3)


def share_out(place: Place, promises: Sequence[Promise], rng: Random) -> dict[str, tuple[list[Promise], list[Drop]]]:
    """What each place below carries and what it drops, so that all of them together reach every number."""
    made: dict[str, tuple[list[Promise], list[Drop]]] = {inner.id: ([], []) for inner in place.below}
    dropped = _dropped(place, promises, rng)
    for promise in promises:
        carriers = [inner for inner in place.below if promise.measure.id not in dropped[inner.id]]
        parts = _parts(promise, carriers, rng)
        for inner in place.below:
            if inner in carriers:
                chain = ((place.id, promise), *promise.above)
                part = parts[inner.id]
                made[inner.id][0].append(Promise(part.measure, part.numbers, part.base, chain))
    for inner in place.below:
        carried, drops = made[inner.id]
        _total(carried)
        drops.extend(_drop(promise, place, inner, carried, rng) for promise in promises
                     if promise.measure.id in dropped[inner.id])
    return made


def _dropped(place: Place, promises: Sequence[Promise], rng: Random) -> dict[str, set[str]]:
    """Which measures each place below drops; one place at least keeps each."""
    pool = [promise.measure.id for promise in promises if promise.measure.object]
    if len(place.below) < 2:
        return {inner.id: set() for inner in place.below}
    keeper = {id: rng.choice(place.below).id for id in pool}
    return {
        inner.id: set(rng.sample(open, min(len(open), _TRIMS[inner.level])))
        for inner in place.below
        for open in ([id for id in pool if keeper[id] != inner.id],)
    }


def _parts(promise: Promise, carriers: Sequence[Place], rng: Random) -> dict[str, Promise]:
    """The promise as each carrier repeats or divides it."""
    if not promise.divided:
        return {inner.id: promise for inner in carriers}
    measure = promise.measure
    if measure.form == "based":
        bases = _divided(promise.base, carriers, rng, step=_STEP)
        return {inner.id: _based(measure, bases[inner.id]) for inner in carriers}
    shares = {
        when: _divided(number, carriers, rng, over=measure.form != "ceiling")
        for when, number in promise.numbers.items()
    }
    if YEARS[0] in shares:
        _rising(shares[YEARS[0]], shares[YEARS[1]])
    return {
        inner.id: Promise(measure, {when: parts[inner.id] for when, parts in shares.items()}) for inner in carriers
    }


def _rising(first: dict[str, int], last: dict[str, int]) -> None:
    """Nobody promises less in the end than before: what is above it goes to those that have most room."""
    for id in first:
        while first[id] > last[id]:
            other = max(first, key=lambda each: last[each] - first[each])
            moved = min(first[id] - last[id], last[other] - first[other])
            assert moved > 0, "more in the first year than in the last"
            first[id] -= moved
            first[other] += moved


def _divided(
    total: int, carriers: Sequence[Place], rng: Random, *, over: bool = True, step: int = 1
) -> dict[str, int]:
    """A number in parts by weight, at least a step each, that together are exactly all of it.

    Less of a ceiling, where each is rounded down; more only where there are fewer steps than carriers.
    """
    weights = [inner.weight * rng.uniform(0.88, 1.12) for inner in carriers]
    whole = sum(weights)
    parts = {}
    for inner, weight in zip(carriers, weights, strict=True):
        exact = Fraction(total) * Fraction(weight / whole).limit_denominator(10**6) / step
        parts[inner.id] = int(exact) * step if not over else -int(-exact // 1) * step
    short = total - sum(parts.values())
    if over and short > 0:
        parts[carriers[0].id] += -(-short // step) * step
    while over and sum(parts.values()) > total and max(parts.values()) > step:
        parts[max(parts, key=lambda id: parts[id])] -= step
    return parts


def _total(promises: list[Promise]) -> None:
    """What is promised each year, times the years, is the total."""
    yearly = {p.measure.of: p.numbers["each"] for p in promises if p.measure.form == "yearly"}
    for place, promise in enumerate(promises):
        if promise.measure.form == "total":
            count = yearly[promise.measure.of] * (YEARS[-1] - YEARS[0] + 1)
            promises[place] = Promise(promise.measure, {YEARS[-1]: count}, 0, promise.above)


def _drop(promise: Promise, place: Place, inner: Place, carried: Sequence[Promise], rng: Random) -> Drop:
    because = rng.choice((*REASONS, "merged"))
    if because == "merged":
        into = next(p.measure for p in carried if p.measure.action == promise.measure.action)
        return Drop(promise, because, f"并入“{into.name}”一并考核", into.id)
    reason = rng.choice(REASONS[because]).format(above=place.name, here=inner.name)
    return Drop(promise, because, reason)
