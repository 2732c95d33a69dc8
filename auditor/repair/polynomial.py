"""Exact sums of values and of products of two values, in which every inequality of a plan is written."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from math import lcm

from auditor.ground.record import record

Place = tuple[str, int]                 # of a value: the plan's id, and the number of the value in the plan's file
Term = tuple[Place, ...]                # of no value: a constant; of one; of two: their product


class NotLinear(Exception):
    """What is no sum of values and of products of two values; `reason`: a code."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


@record
class Polynomial:
    """Term → its factor, exact; terms without a factor are left out."""

    terms: Mapping[Term, Fraction]

    def plus(self, other: "Polynomial", times: Fraction = Fraction(1)) -> "Polynomial":
        """This and some times the other."""
        made = dict(self.terms)
        for term, factor in other.terms.items():
            made[term] = made.get(term, Fraction(0)) + factor * times
        return Polynomial({term: factor for term, factor in made.items() if factor})

    def minus(self, other: "Polynomial") -> "Polynomial":
        """This without the other."""
        return self.plus(other, Fraction(-1))

    def scaled(self, by: Fraction) -> "Polynomial":
        """So many times as much."""
        return Polynomial({term: factor * by for term, factor in self.terms.items() if factor * by})

    def times(self, other: "Polynomial") -> "Polynomial":
        """The product. Raises NotLinear where three values would be multiplied."""
        made: dict[Term, Fraction] = {}
        for one, a in self.terms.items():
            for two, b in other.terms.items():
                term = tuple(sorted((*one, *two)))
                if len(term) > 2:
                    raise NotLinear("three-factors")
                made[term] = made.get(term, Fraction(0)) + a * b
        return Polynomial({term: factor for term, factor in made.items() if factor})

    @property
    def constant(self) -> Fraction | None:
        """Its number, where no value is in it."""
        return None if any(self.terms_of_values()) else self.terms.get((), Fraction(0))

    def terms_of_values(self) -> Iterator[Term]:
        """The terms in which a value is."""
        return (term for term in self.terms if term)

    def places(self) -> frozenset[Place]:
        """The values in it."""
        return frozenset(place for term in self.terms for place in term)

    def at(self, numbers: Mapping[Place, int]) -> Fraction:
        """What it comes to."""
        total = Fraction(0)
        for term, factor in self.terms.items():
            for place in term:
                factor *= numbers[place]
            total += factor
        return total

    def whole(self) -> dict[Term, int]:
        """The same with whole factors: as many times as it takes; more than nothing stays more than nothing."""
        size = lcm(*(factor.denominator for factor in self.terms.values()))
        return {term: int(factor * size) for term, factor in self.terms.items()}

    @property
    def size(self) -> int:
        """By what `whole` multiplies."""
        return lcm(*(factor.denominator for factor in self.terms.values()))


def constant(number: Fraction | int) -> Polynomial:
    """A number."""
    return Polynomial({(): Fraction(number)} if number else {})


def value(place: Place, worth: Fraction) -> Polynomial:
    """A value, given what one unit of its last digit is worth."""
    return Polynomial({(place,): worth})
