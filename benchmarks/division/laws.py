"""Made-up divisions, and what every division must keep: the sum, the bounds, fairness, more weight never less."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction
from random import Random

from auditor.papers.division.apportion import Claimant, Method, NotDivisible, Portion, apportion
from auditor.text.write import percent_text

LAWS = ("sum", "share", "bounds", "quota", "order", "growth")


def outcome(count: int, seed: int, method: Method) -> Counter[str]:
    """How many of so many divisions break each law; divisions that cannot be made are none."""
    found: Counter[str] = Counter(dict.fromkeys(LAWS, 0))
    for units, claims, random in _divisions(count, seed):
        made = apportion(units, claims, method)
        found.update(_broken(units, claims, made, method))
        found["growth"] += _loses_by_growing(units, claims, made, method, random)
    return found


def _divisions(count: int, seed: int) -> Iterator[tuple[int, list[Claimant], Random]]:
    random = Random(seed)
    for _ in range(count):
        claims = [_claim(random) for _ in range(random.randint(1, 12))]
        least = sum(each.floor for each in claims)
        if any(each.weight and each.ceiling is None for each in claims):
            yield least + random.choice((3, 300, 60_000)) * random.randint(0, 10) // 10, claims, random
        else:
            most = sum((each.ceiling or 0) if each.weight else each.floor for each in claims)
            yield random.randint(least, most), claims, random


def _claim(random: Random) -> Claimant:
    floor = random.choice((0, 0, random.randint(0, 30)))
    ceiling = random.choice((None, None, floor + random.randint(0, 40)))
    weight = Fraction(random.choice((0, 1, 1, random.randint(1, 5000))), random.choice((1, 1, 7, 100)))
    return Claimant(weight, floor, ceiling)


def _broken(units: int, claims: list[Claimant], made: list[Portion], method: Method) -> Iterator[str]:
    if sum(each.units for each in made) != units or sum(each.share for each in made) != units:
        yield "sum"
    if units and any(_misprinted(Fraction(each.units, units)) for each in made):
        yield "share"
    if any(
        each.units < claim.floor or (claim.ceiling is not None and each.units > claim.ceiling)
        for claim, each in zip(claims, made, strict=True)
    ):
        yield "bounds"
    if method == "largest-remainder" and any(abs(each.units - each.share) >= 1 for each in made):
        yield "quota"
    pairs = [
        (first, second) for a, first in zip(claims, made, strict=True) for b, second in zip(claims, made, strict=True)
        if (a.floor, a.ceiling) == (b.floor, b.ceiling) and a.weight > b.weight
    ]
    if any(first.units < second.units for first, second in pairs):
        yield "order"


def _misprinted(share: Fraction) -> bool:
    """Whether a share is printed as another number than it is at the digits written."""
    text = percent_text(share)
    number = Fraction(text.removeprefix("≈").removesuffix("%"))
    digits = len(text.removesuffix("%").partition(".")[2])
    return abs(number - share * 100) > (Fraction(1, 2 * 10**digits) if text.startswith("≈") else 0)


def _loses_by_growing(
    units: int, claims: list[Claimant], made: list[Portion], method: Method, random: Random
) -> bool:
    """Whether one gets less after its weight alone has grown."""
    place = random.randrange(len(claims))
    more = claims[place].weight * Fraction(random.randint(11, 40), 10) + Fraction(1, 3)
    grown = [replace(each, weight=more) if at == place else each for at, each in enumerate(claims)]
    try:
        after = apportion(units, grown, method)
    except NotDivisible:        # no weight has become one
        return False
    return after[place].units < made[place].units
