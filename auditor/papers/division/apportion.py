"""Dividing a whole number among several by weights, each within its own bounds: shares first, then whole units.

The exact shares are proportional to the weights as far as the bounds allow: whoever would fall below its floor gets
its floor, whoever would rise above its ceiling its ceiling, and the others divide what is left in proportion. Then the
shares are made whole by one of the methods of apportionment (Balinski and Young, Fair Representation, 1982):

- `largest-remainder` (Hamilton): each share rounded down, the units left over to the largest remainders;
- `sainte-lague` (Webster): a common divisor, each quotient rounded to the nearest unit;
- `d-hondt` (Jefferson): a common divisor, each quotient rounded down.

All give what is divided exactly, keep the bounds, never give more to the smaller of two weights under equal bounds,
and never take away from one whose weight alone has grown. Of equal claims the earlier is served first.
"""

from collections.abc import Sequence
from fractions import Fraction
from typing import Literal

from auditor.ground.record import record

Method = Literal["largest-remainder", "sainte-lague", "d-hondt"]
METHODS: tuple[Method, ...] = ("largest-remainder", "sainte-lague", "d-hondt")
_ROUNDED_UP: dict[Method, Fraction] = {"sainte-lague": Fraction(1, 2), "d-hondt": Fraction(1)}


@record
class Claimant:
    """What one takes part with: a weight of at least 0, and bounds in whole units; no ceiling: None."""

    weight: Fraction
    floor: int = 0
    ceiling: int | None = None


@record
class Portion:
    """What one gets: its exact share within the bounds, and the whole units made of it."""

    share: Fraction
    units: int


class NotDivisible(Exception):
    """The bounds leave no way: together they ask for at least `least` and take at most `most` (None: no limit)."""

    def __init__(self, least: int, most: int | None) -> None:
        self.least, self.most = least, most
        super().__init__(f"{least}..{most}")


def apportion(units: int, claims: Sequence[Claimant], method: Method = "largest-remainder") -> list[Portion]:
    """Divides so many units (at least 0) among the claims. Raises NotDivisible."""
    shares = _shares(units, claims)
    wholes = [share.numerator // share.denominator for share in shares]
    if method == "largest-remainder":
        left = units - sum(wholes)
        order = sorted(range(len(claims)), key=lambda place: wholes[place] - shares[place])
        for place in order[:left]:
            wholes[place] += 1
    else:
        _settle(wholes, units, claims, _ROUNDED_UP[method])
    return [Portion(share, whole) for share, whole in zip(shares, wholes, strict=True)]


def _shares(units: int, claims: Sequence[Claimant]) -> list[Fraction]:
    """The exact shares: rate × weight, held within the bounds, with the rate at which they make the whole."""
    rate = _rate(units, claims)
    return [_held(rate * claim.weight, claim) for claim in claims]


def _held(number: Fraction, claim: Claimant) -> Fraction:
    number = max(number, Fraction(claim.floor))
    return number if claim.ceiling is None else min(number, Fraction(claim.ceiling))


def _rate(units: int, claims: Sequence[Claimant]) -> Fraction:
    """The rate: between two bounds the sum of all shares rises evenly, so it is found from bound to bound."""
    least = sum(claim.floor for claim in claims)
    open_ended = any(claim.weight and claim.ceiling is None for claim in claims)
    most = None if open_ended else sum(
        (claim.ceiling or 0) if claim.weight else claim.floor for claim in claims
    )
    if units < least or (most is not None and units > most):
        raise NotDivisible(least, most)
    steps: list[tuple[Fraction, Fraction]] = []         # from which rate on the sum rises by how much more
    for claim in claims:
        if claim.weight:
            steps.append((claim.floor / claim.weight, claim.weight))
            if claim.ceiling is not None:
                steps.append((claim.ceiling / claim.weight, -claim.weight))
    rate, reached, slope = Fraction(0), Fraction(least), Fraction(0)
    for at, change in sorted(steps):
        if reached + slope * (at - rate) >= units:
            break
        reached, rate, slope = reached + slope * (at - rate), at, slope + change
    return rate + (units - reached) / slope if slope else rate


def _settle(wholes: list[int], units: int, claims: Sequence[Claimant], up: Fraction) -> None:
    """Unit by unit to whoever has the largest quotient, or from whoever has the smallest, until all are given."""
    places = range(len(claims))

    def quotient(place: int, whole: int) -> Fraction:
        return claims[place].weight / (whole + up)

    def movable(place: int) -> bool:
        ceiling = claims[place].ceiling
        return claims[place].weight > 0 and (ceiling is None or wholes[place] < ceiling)

    while sum(wholes) < units:
        wholes[max(filter(movable, places), key=lambda place: quotient(place, wholes[place]))] += 1
    while True:
        # a unit that another has the better claim to
        givers = [place for place in places if wholes[place] > claims[place].floor and claims[place].weight]
        takers = [place for place in places if movable(place)]
        if not givers or not takers:
            return
        giver = min(givers, key=lambda place: (quotient(place, wholes[place] - 1), -place))
        taker = max(takers, key=lambda place: (quotient(place, wholes[place]), -place))
        if quotient(taker, wholes[taker]) <= quotient(giver, wholes[giver] - 1):
            return
        wholes[giver] -= 1
        wholes[taker] += 1
