"""Laws of apportionment, over made-up divisions with a fixed seed, and the textbook cases."""

from collections import Counter
from fractions import Fraction
from random import Random

import pytest

from auditor.papers.division.apportion import METHODS, Claimant, Method, NotDivisible, Portion, apportion
from benchmarks.division import laws
from benchmarks.division.laws import LAWS, outcome

DIVISIONS = 100             # of each method


def wholes(units: int, weights: list[int], method: Method) -> list[int]:
    return [each.units for each in apportion(units, [Claimant(Fraction(weight)) for weight in weights], method)]


@pytest.mark.parametrize(("method", "weights", "units", "expected"), [
    # the examples by which the methods are usually explained
    ("largest-remainder", [47_000, 16_000, 15_900, 12_000, 6_000, 3_100], 10, [5, 2, 1, 1, 1, 0]),
    ("sainte-lague", [53_000, 24_000, 23_000], 7, [3, 2, 2]),
    ("d-hondt", [100_000, 80_000, 30_000, 20_000], 8, [4, 3, 1, 0]),
])
def test_textbook(method: Method, weights: list[int], units: int, expected: list[int]) -> None:
    assert wholes(units, weights, method) == expected


@pytest.mark.parametrize("method", METHODS)
def test_every_law_holds(method: Method) -> None:
    """The sum, the shares as printed, bounds, the quota rule, no less for more weight; 10,000 by the benchmark."""
    assert outcome(DIVISIONS, 1, method) == Counter(dict.fromkeys(LAWS, 0))


def test_the_laws_can_be_broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """A division that rounds each share by itself breaks the sum, and is found out."""
    def rounded(units: int, claims: list[Claimant], method: Method) -> list[Portion]:
        return [Portion(each.share, round(each.share)) for each in apportion(units, claims, method)]

    monkeypatch.setattr(laws, "apportion", rounded)
    assert outcome(DIVISIONS, 1, "largest-remainder")["sum"] > 0


@pytest.mark.parametrize(("method", "up"), [("sainte-lague", Fraction(1, 2)), ("d-hondt", Fraction(1))])
def test_divisor_methods_agree_with_one_by_one(method: Method, up: Fraction) -> None:
    """Against the definition: from the floors on, each unit to the largest quotient."""
    random = Random(3)
    for _ in range(60):
        claims = [
            Claimant(Fraction(random.randint(1, 90)), random.choice((0, 4)), random.choice((None, 9))) for _ in range(5)
        ]
        most = sum(each.ceiling or 99 for each in claims)
        units = min(sum(each.floor for each in claims) + random.randint(0, 60), most)
        given = [each.floor for each in claims]
        while sum(given) < units:
            best = max(
                (place for place, each in enumerate(claims) if each.ceiling is None or given[place] < each.ceiling),
                key=lambda place: (claims[place].weight / (given[place] + up), -place),
            )
            given[best] += 1
        assert [each.units for each in apportion(units, claims, method)] == given, (units, claims)


def test_no_way() -> None:
    with pytest.raises(NotDivisible) as short:
        apportion(5, [Claimant(Fraction(1), 3), Claimant(Fraction(1), 3)])
    assert (short.value.least, short.value.most) == (6, None)
    with pytest.raises(NotDivisible) as over:
        apportion(9, [Claimant(Fraction(1), 0, 4), Claimant(Fraction(1), 0, 4), Claimant(Fraction(0))])
    assert (over.value.least, over.value.most) == (0, 8)
