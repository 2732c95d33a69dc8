"""Expressions as a reader says them: conditions in words of either language, calculations with units.

No program text.
"""

import re
from collections.abc import Iterator, Mapping
from fractions import Fraction

from auditor.ground.missing import Missing
from auditor.ground.words import Words, say
from auditor.language.functions import FUNCTIONS
from auditor.language.render import shown
from auditor.language.types import (
    Arithmetic,
    Call,
    Compare,
    Get,
    Junction,
    Literal,
    Lookup,
    Name,
    Negative,
    Not,
    Over,
    Param,
    Tree,
)
from auditor.messages.conditions import CONDITIONS, COUNTS, NEGATED, RELATIONS, SIGNS
from auditor.messages.terms import TERMS
from auditor.text.quantity import Quantity
from auditor.text.write import amount_words, percent_text

Values = Mapping[int, object]
RATIO = "÷"
YEARS = ("year", "base_year", "counts_from")      # attributes whose number is a year, and no amount
_CHINESE = re.compile("[\u4e00-\u9fff]")
# Numbers that a row works out in the unit of its target.
IN_UNIT = frozenset({"total", "slack", "number", "implied", "implied_before"})
# Numbers that are a part of something without a formula that says so.
PARTS = frozenset({"margin_size", "shortfall", "excess", "mean_short", "handed", "short", "over", "surplus"})


def worded(tree: Tree, values: Values, like: Quantity | None = None) -> Words:
    """A condition in words, each operand with its name and, where it was met, its value."""
    if isinstance(tree, Literal):
        return _constant(tree.value)
    if isinstance(tree, Get):
        return _named(tree, values, like)
    if isinstance(tree, Compare):
        if isinstance(tree.right, Literal) and tree.right.value == "" and tree.operator in ("==", "!="):
            return say(CONDITIONS, "empty" if tree.operator == "==" else "filled", what=worded(tree.left, values, like))
        left, right = (
            as_percent(side, values) if is_ratio(other) and isinstance(side, Param) else worded(side, values, like)
            for side, other in ((tree.left, tree.right), (tree.right, tree.left))
        )
        return say(RELATIONS, tree.operator, left=left, right=right)
    if isinstance(tree, Junction):
        return _joined([_inner(part, values, like) for part in tree.parts], tree.operator)
    if isinstance(tree, Not):
        return say(CONDITIONS, "not", what=_inner(tree.part, values, like))
    if isinstance(tree, Call):
        told = _joined([worded(part, values, like) for part in tree.arguments[:2]], "list")
        return say(CONDITIONS, "call", what=told, means=FUNCTIONS[tree.function].means)
    if isinstance(tree, Over):
        rows = worded(tree.rows, values, like)
        each = worded(tree.each, {}, like) if tree.each is not None else Words("", "")
        key = "over-each" if tree.each is not None else "over"
        said = say(CONDITIONS, key, function=COUNTS[tree.function], rows=rows, each=each)
        value = values.get(id(tree))
        known = isinstance(value, int | Fraction) and not isinstance(value, bool)
        return say(CONDITIONS, "valued", what=said, value=_said(tree, value, like)) if known else said
    if isinstance(tree, Arithmetic | Negative):
        text = calculated(tree, values, like)
        return Words(text, text) if text else _operands(tree, values, like)
    return _met(tree, values, like)


def _operands(tree: Arithmetic | Negative, values: Values, like: Quantity | None) -> Words:
    """A calculation that was not made, by the names of what it would be made of."""
    if isinstance(tree, Negative):
        inner = worded(tree.part, values, like)
        return Words(f"-{inner.zh}", f"-{inner.en}")
    left, right = worded(tree.left, values, like), worded(tree.right, values, like)
    sign = SIGNS[tree.operator]
    return Words(f"{left.zh} {sign} {right.zh}", f"{left.en} {sign} {right.en}")


def _inner(tree: Tree, values: Values, like: Quantity | None) -> Words:
    said = worded(tree, values, like)
    return say(CONDITIONS, "inner", what=said) if isinstance(tree, Junction) else said


def _joined(parts: list[Words], word: str) -> Words:
    between = CONDITIONS[word]
    return Words(between.zh.join(part.zh for part in parts), between.en.join(part.en for part in parts))


def _named(tree: Get, values: Values, like: Quantity | None) -> Words:
    """A value by its label, with what stood there."""
    base = tree.base
    label = tree.label
    if isinstance(base, Get) and not label.zh.startswith(base.label.zh):
        label = Words(f"{base.label.zh}的{label.zh}", f"{label.en} of {base.label.en}")
    value = values.get(id(tree), ...)
    if value is ... or value is None or isinstance(value, Missing | bool) or value in ((), ""):
        return label
    if isinstance(value, list | tuple) and value and not isinstance(value[0], str):
        return label
    said = _said(tree, value, like)
    return label if not said.zh else say(CONDITIONS, "valued", what=label, value=said)


def _said(tree: Tree, value: object, like: Quantity | None) -> Words:
    if isinstance(value, int | Fraction):
        return number_words(tree, Fraction(value), like)
    coded = isinstance(value, str) or isinstance(tree, Param | Lookup)
    spec = "term" if coded else ""
    return Words(shown(value, "zh", spec), shown(value, "en", spec))


def _met(tree: Tree, values: Values, like: Quantity | None) -> Words:
    """A name, a parameter, an entry of a table: by what stood there."""
    value = values.get(id(tree))
    if isinstance(tree, Name) and (value is None or isinstance(value, Missing)):
        return tree.label
    if isinstance(tree, Param | Lookup) and value is None:
        return CONDITIONS["parameter"]
    return _said(tree, value, like)


def as_percent(tree: Param, values: Values) -> Words:
    """A parameter that a share is compared with."""
    value = values.get(id(tree))
    if isinstance(value, bool) or not isinstance(value, int | Fraction):
        return CONDITIONS["parameter"]
    return Words(percent_text(Fraction(value)), percent_text(Fraction(value)))


def _constant(value: object) -> Words:
    if isinstance(value, bool):
        return CONDITIONS["yes" if value else "no"]
    if isinstance(value, tuple):
        return _joined([_constant(each) for each in value], "list")
    if isinstance(value, str):
        return TERMS.get(value, Words(value or "“”", value or "“”"))
    return Words(shown(value, "zh"), shown(value, "en"))


def calculations(tree: Tree, values: Values, like: Quantity | None = None) -> Iterator[str]:
    """The calculations of a check that was made, as they came out: 130亿立方米 > 100亿立方米. Texts, flags are none."""
    if isinstance(tree, Junction):
        for part in tree.parts:
            yield from calculations(part, values, like)
    elif isinstance(tree, Compare) and id(tree) in values and tree.operator in NEGATED:
        sides = [
            as_percent(side, values).zh if is_ratio(other) and isinstance(side, Param)
            else calculated(side, values, like)
            for side, other in ((tree.left, tree.right), (tree.right, tree.left))
        ]
        if all(sides):
            held = values[id(tree)] is True
            yield f"{sides[0]} {SIGNS[tree.operator if held else NEGATED[tree.operator]]} {sides[1]}"
    elif isinstance(tree, Call) and tree.function == "agrees" and id(tree) in values:
        sides = [calculated(side, values, like) for side in tree.arguments]
        if all(sides):
            yield f"{sides[0]} {'=' if values[id(tree)] is True else '≠'} {sides[1]}"


def calculated(tree: Tree, values: Values, like: Quantity | None = None) -> str:
    """One side of a calculation; "" where it is no number or was not reached."""
    if isinstance(tree, Arithmetic):
        sides = [calculated(side, values, like) for side in (tree.left, tree.right)]
        return f"({f' {SIGNS[tree.operator]} '.join(sides)})" if all(sides) else ""
    if isinstance(tree, Negative):
        inner = calculated(tree.part, values, like)
        return f"-{inner}" if inner else ""
    if isinstance(tree, Over) and tree.function == "median":       # a reader cannot recalculate it
        return ""
    value = tree.value if isinstance(tree, Literal) else values.get(id(tree))
    quantity = getattr(value, "quantity", value)
    if isinstance(quantity, Quantity):
        return quantity.raw if quantity.number is not None else ""
    if isinstance(value, bool) or not isinstance(value, int | Fraction):
        return ""
    if isinstance(tree, Call) and tree.function == "grown":         # it is written as the base value that grows
        base = values.get(id(tree.arguments[0]))
        like = getattr(base, "quantity", like)
    return number_text(tree, Fraction(value), like)


def number_text(tree: Tree, number: Fraction, like: Quantity | None = None) -> str:
    """A number that nobody wrote, as people write it: a share in percent, a sum in its unit.

    like: a value of the same row, whose unit and language it takes.
    """
    said = number_words(tree, number, like)
    return said.en if like is not None and _CHINESE.search(like.raw) is None else said.zh


def number_words(tree: Tree, number: Fraction, like: Quantity | None) -> Words:
    """The same in either language."""
    if isinstance(tree, Get) and tree.attribute in YEARS:
        return Words(str(number), str(number))
    if is_ratio(tree):
        return Words(percent_text(number), percent_text(number))
    return amount_words(number, like.unit if like is not None and _in_unit(tree) else "")


def is_ratio(tree: Tree) -> bool:
    """Whether a number is a part of something, so that percent is how a reader says it."""
    if isinstance(tree, Get):
        return RATIO in tree.formula or tree.attribute in PARTS
    if isinstance(tree, Over):
        return tree.function in ("sum", "median") and tree.each is not None and is_ratio(tree.each)
    if isinstance(tree, Arithmetic):
        return is_ratio(tree.left) or is_ratio(tree.right)
    return isinstance(tree, Call) and tree.function == "growth"


def _in_unit(tree: Tree) -> bool:
    if isinstance(tree, Get):
        return tree.attribute in IN_UNIT
    return isinstance(tree, Call) and tree.function in ("grown", "implied_base", "gap")
