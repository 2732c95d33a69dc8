"""How far a violated subject is from what ought to hold: larger is worse, whatever the rule compares."""

from collections.abc import Callable, Mapping
from fractions import Fraction

from auditor.engine.judge import Case
from auditor.expression.render import exact
from auditor.expression.types import Call, Compare, Junction, Tree
from auditor.missing import Missing
from auditor.values import compare
from auditor.values.quantity import Quantity

Values = Mapping[int, object]               # id of a part of a tree → its value in the traced run
Measure = Callable[[Quantity, Quantity, bool], Fraction | Missing]


def margin_of(case: Case, values: Values) -> str:
    """The margin as exact text; empty where the rule compares nothing that can be measured.

    It is what the rule declares as its `margin`; else the distance by which the comparison in its check
    fails. Margins of one subject can be compared with each other, and with no others.
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
    left, right = _value(tree.left, values), _value(tree.right, values)
    if left is None or right is None:
        return None
    if tree.operator in ("<", "<="):
        return left - right
    if tree.operator in (">", ">="):
        return right - left
    return abs(left - right) if tree.operator == "==" else None


def _joined(tree: Junction, values: Values) -> Fraction | None:
    """Of several that must all hold, the worst that fails; of several of which one must, the nearest to it."""
    failing = [part for part in tree.parts if values.get(id(part)) is False]
    found = [margin for part in failing if (margin := _margin(part, values)) is not None]
    if not found:
        return None
    return max(found) if tree.operator == "and" else min(found)


def _called(tree: Call, values: Values) -> Fraction | None:
    given = [values.get(id(part)) for part in tree.arguments]
    if tree.function == "agrees":
        computed, declared = _number(given[0]), _quantity(given[1])
        off = compare.distance(computed, declared) if computed is not None and declared is not None else None
        return abs(off) if isinstance(off, Fraction) else None
    if tree.function not in ("same_number", "reaches", "meets", "holds_bound"):
        return None
    first, second = _quantity(given[0]), _quantity(given[1])
    if first is None or second is None:
        return None
    if tree.function == "holds_bound":
        return Fraction(compare.bound_steps(first, second, given[2:] == [True]))
    difference = compare.gap(first, second)
    if isinstance(difference, Missing):
        return None
    if tree.function == "same_number":
        return abs(difference)
    ceiling = compare.is_ceiling(first, second, given[2:] == [True])
    return difference if ceiling else -difference


def _value(tree: Tree, values: Values) -> Fraction | None:
    return _number(values.get(id(tree)))


def _number(value: object) -> Fraction | None:
    plain = isinstance(value, int | Fraction) and not isinstance(value, bool)
    return Fraction(value) if plain and isinstance(value, int | Fraction) else None


def _quantity(value: object) -> Quantity | None:
    found = getattr(value, "quantity", value)
    return found if isinstance(found, Quantity) else None
