"""How far a violated subject is from what ought to hold: larger is worse, whatever the rule compares."""

from collections.abc import Mapping
from fractions import Fraction

from auditor.ground.missing import Missing
from auditor.judge.judging import Case
from auditor.language.logic import numbers
from auditor.language.render import exact
from auditor.language.types import Call, Compare, Junction, Literal, Tree
from auditor.text import comparable, compare
from auditor.text.quantity import Quantity
from auditor.text.unit import PERCENT, POINTS

Values = Mapping[int, object]               # id of a part of a tree → its value in the traced run
MEASURED = ("same_number", "at_digits", "reaches", "meets", "holds_bound", "same_bound")


def margin_of(case: Case, values: Values) -> str:
    """The margin as exact text; empty where the rule compares nothing that can be measured.

    It is what the rule declares as its `margin`; else the distance by which the comparison in its check fails: for
    values of documents as a ratio, for bounds and wordings in steps, for counts in numbers. Margins of one rule and
    subject can be compared with each other, and with no others.
    """
    declared = case.compiled.margin
    found = declared(case.row, case.params) if declared is not None else _margin(case.compiled.check_tree, values)
    number = _number(found)
    return exact(number) if number is not None else ""


def _margin(tree: Tree, values: Values) -> Fraction | None:
    if isinstance(tree, Compare):
        return _compared(tree, values)
    if isinstance(tree, Junction):
        return _joined(tree, values)
    if isinstance(tree, Call):
        return _called(tree, values)
    return None


def _compared(tree: Compare, values: Values) -> Fraction | None:
    sides = _value(tree.left, values), _value(tree.right, values)
    if any(isinstance(side, bool | str | tuple) for side in sides):
        return None
    pair = numbers(*sides)
    if isinstance(pair, Missing):
        return None
    second = _quantity(sides[1])
    off = pair[0] - pair[1]
    if second is not None and _quantity(sides[0]) is not None:
        off = _part(off, second)
    if tree.operator in ("<", "<="):
        return off
    if tree.operator in (">", ">="):
        return -off
    return abs(off) if tree.operator == "==" else None


def _part(difference: Fraction, of: Quantity) -> Fraction:
    """A difference as a ratio: of percentages in points (0.03 for 3), of anything else in parts of what ought to be.

    So it does not grow by itself where both sides grow, or are written in another unit.
    """
    if of.unit in (PERCENT, POINTS):
        return difference / 100
    return difference / abs(of.number) if of.number else difference


def _joined(tree: Junction, values: Values) -> Fraction | None:
    """Of several that must all hold, the worst that fails; of several of which one must, the nearest to it."""
    failing = [part for part in tree.parts if values.get(id(part)) is False]
    found = [margin for part in failing if (margin := _margin(part, values)) is not None]
    if not found:
        return None
    return max(found) if tree.operator == "and" else min(found)


def _called(tree: Call, values: Values) -> Fraction | None:
    given = [_value(part, values) for part in tree.arguments]
    if tree.function == "agrees":
        computed, declared = _number(given[0]), _quantity(given[1])
        off = compare.distance(computed, declared) if computed is not None and declared is not None else None
        if declared is None or not isinstance(off, Fraction):
            return None
        return abs(off if declared.unit == PERCENT else _part(off, declared))
    if tree.function not in MEASURED:
        return None
    first, second = _quantity(given[0]), _quantity(given[1])
    if first is None or second is None:
        return None
    downward = given[2:] == [True]
    if tree.function in ("holds_bound", "same_bound"):
        return abs(Fraction(compare.bound_steps(first, second, downward)))
    steps = compare.extent_steps(first, second)
    difference = Fraction(steps) if steps else comparable.gap(first, second)
    if isinstance(difference, Missing):
        return None
    off = difference if steps else _part(difference, second)
    if tree.function in ("same_number", "at_digits"):
        return abs(off)
    return off if not steps and compare.is_ceiling(first, second, downward) else -off


def _value(tree: Tree, values: Values) -> object:
    """The value of a part; a constant is never traced."""
    return tree.value if isinstance(tree, Literal) else values.get(id(tree))


def _number(value: object) -> Fraction | None:
    plain = isinstance(value, int | Fraction) and not isinstance(value, bool)
    return Fraction(value) if plain and isinstance(value, int | Fraction) else None


def _quantity(value: object) -> Quantity | None:
    found = getattr(value, "quantity", value)
    return found if isinstance(found, Quantity) else None
