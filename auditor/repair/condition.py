"""What must hold of values: inequalities between whole numbers, joined by `and` and `or`."""

from collections.abc import Iterable, Iterator, Mapping

from auditor.ground.record import record
from auditor.repair.polynomial import Place, Polynomial


@record
class AtMost:
    """A polynomial is nothing or less; `strict`: less than nothing."""

    left: Polynomial
    strict: bool = False


@record
class Every:
    """All of these; none of them: true."""

    parts: tuple["Condition", ...]


@record
class Some:
    """At least one of these; none of them: false."""

    parts: tuple["Condition", ...]


Condition = AtMost | Every | Some
TRUE = Every(())
FALSE = Some(())


def at_most(left: Polynomial, right: Polynomial) -> Condition:
    """left <= right."""
    return AtMost(left.minus(right))


def below(left: Polynomial, right: Polynomial) -> Condition:
    """left < right."""
    return AtMost(left.minus(right), strict=True)


def both(*parts: Condition) -> Condition:
    """All of some conditions."""
    left = [part for part in parts if part != TRUE]
    return left[0] if len(left) == 1 else Every(tuple(left))


def either(*parts: Condition) -> Condition:
    """At least one of some conditions."""
    if TRUE in parts:
        return TRUE
    left = [part for part in parts if part != FALSE]
    return left[0] if len(left) == 1 else Some(tuple(left))


def holds(condition: Condition, numbers: Mapping[Place, int]) -> bool:
    """Whether it is true of numbers, each a whole number of its value's last digit."""
    if isinstance(condition, AtMost):
        found = condition.left.at(numbers)
        return found < 0 if condition.strict else found <= 0
    found_parts = (holds(part, numbers) for part in condition.parts)
    return all(found_parts) if isinstance(condition, Every) else any(found_parts)


def inequalities(condition: Condition) -> Iterator[AtMost]:
    """All inequalities in it."""
    if isinstance(condition, AtMost):
        yield condition
    else:
        for part in condition.parts:
            yield from inequalities(part)


def places(conditions: Iterable[Condition]) -> frozenset[Place]:
    """The values that conditions speak of."""
    return frozenset(place for each in conditions for part in inequalities(each) for place in part.left.places())
