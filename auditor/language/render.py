"""Values and trees as text: what evidence, formulas and messages show."""

from collections.abc import Mapping
from fractions import Fraction

from auditor.ground.missing import Missing
from auditor.ground.words import Language, Words, say
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
from auditor.messages.rows import ROWS
from auditor.messages.terms import term
from auditor.text.quantity import Quantity
from auditor.text.write import decimal_text, percent_text, with_unit

ABSENT = "—"
UNKNOWN = "?"
FEW = 8         # of a longer list, with `few`


def shown(value: object, language: Language, spec: str = "") -> str:
    """A value as a reader sees it: quantities as written, ratios with `%` as percent, lists joined.

    `spec` is "" or "%", "term" (a code of the vocabulary as a word of the language) or "few" (the first of a long
    list, and how many it has).
    """
    if value is None:
        return ABSENT
    if isinstance(value, Words):
        return value.spoken(language)
    if isinstance(value, Missing):
        return UNKNOWN
    if isinstance(value, bool):
        return ("是" if value else "否") if language == "zh" else ("yes" if value else "no")
    if isinstance(value, int | Fraction):
        return percent_text(Fraction(value)) if spec == "%" else decimal_text(Fraction(value))
    if isinstance(value, str):
        return (term(value, language) if spec == "term" else value) or ABSENT
    if isinstance(value, tuple | list):
        items = [ROWS["blank"].spoken(language) if item == "" else shown(item, language, spec) for item in value]
        more = spec == "few" and len(items) > FEW + 1
        told = ("、" if language == "zh" else ", ").join(items[:FEW] if more else items) or ABSENT
        return told + (say(ROWS, "in-all", count=len(items)).spoken(language) if more else "")
    quantity = getattr(value, "quantity", value)
    if isinstance(quantity, Quantity):
        return with_unit(quantity) or ("（空白）" if language == "zh" else "(blank)")
    return str(getattr(value, "name", None) or getattr(value, "region", None) or getattr(value, "title", ""))


def exact(value: object) -> str:
    """A value for data: exact decimal text of a number (n/d where it does not end), else its text."""
    if value is None or isinstance(value, Missing):
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | Fraction):
        return decimal_text(Fraction(value))
    quantity = getattr(value, "quantity", value)
    if isinstance(quantity, Quantity):
        return decimal_text(quantity.number) if quantity.number is not None else quantity.raw
    return shown(value, "en")


def formula(tree: Tree, values: Mapping[int, object]) -> str:
    """The expression with the values that were met in place of its names.

    A part that was not reached (because `and` or `or` was already decided) keeps its name.
    """
    if isinstance(tree, Literal):
        return _constant(tree.value)
    if isinstance(tree, Name):
        said = getattr(values.get(id(tree)), "quantity", None)
        return shown(said, "en") if said is not None else tree.name
    if isinstance(tree, Get | Param | Lookup):
        if id(tree) not in values:
            return path(tree)
        value = values[id(tree)]
        return f"'{value}'" if isinstance(value, str) else shown(value, "en")
    if isinstance(tree, Compare):
        return f"{_side(tree.left, values)} {tree.operator} {_side(tree.right, values)}"
    if isinstance(tree, Junction):
        return f" {tree.operator} ".join(_inner(part, values) for part in tree.parts)
    if isinstance(tree, Not):
        return f"not {_inner(tree.part, values)}"
    if isinstance(tree, Arithmetic):
        return f"({formula(tree.left, values)} {tree.operator} {formula(tree.right, values)})"
    if isinstance(tree, Negative):
        return f"-{formula(tree.part, values)}"
    if isinstance(tree, Call):
        return f"{tree.function}({', '.join(formula(part, values) for part in tree.arguments)})"
    value = values.get(id(tree))
    return f"{tree.function}({path(tree.rows)}, …) = {shown(value, 'en')}" if tree.each else shown(value, "en")


def _constant(value: object) -> str:
    if isinstance(value, tuple):
        return f"({', '.join(map(_constant, value))})"
    return f"'{value}'" if isinstance(value, str) else shown(value, "en")


def _inner(tree: Tree, values: Mapping[int, object]) -> str:
    text = formula(tree, values)
    return f"({text})" if isinstance(tree, Junction) else text


def _side(tree: Tree, values: Mapping[int, object]) -> str:
    text = formula(tree, values)
    return f"({text})" if isinstance(tree, Compare | Junction | Not) else text


def path(tree: Tree) -> str:
    """The name of a value, as a rule writes it."""
    if isinstance(tree, Get):
        return f"{path(tree.base)}.{tree.attribute}" if not _bare(tree.base) else tree.attribute
    if isinstance(tree, Name):
        return tree.name
    if isinstance(tree, Param):
        return f"params.{tree.name}"
    if isinstance(tree, Lookup):
        return f"{path(tree.table)}[{path(tree.key)}]"
    return "…"


def _bare(tree: Tree) -> bool:
    return isinstance(tree, Name) and tree.name in ("self", "row")


def parts(tree: Tree) -> list[Tree]:
    """Every part of a tree outside the predicates of collections, outermost first."""
    found: list[Tree] = [tree]
    if isinstance(tree, Get):
        found += parts(tree.base)
    elif isinstance(tree, Lookup):
        found += parts(tree.table) + parts(tree.key)
    elif isinstance(tree, Compare | Arithmetic):
        found += parts(tree.left) + parts(tree.right)
    elif isinstance(tree, Junction):
        found += [inner for part in tree.parts for inner in parts(part)]
    elif isinstance(tree, Not | Negative):
        found += parts(tree.part)
    elif isinstance(tree, Call):
        found += [inner for part in tree.arguments for inner in parts(part)]
    elif isinstance(tree, Over):
        found += parts(tree.rows)
    return found


__all__ = ["Arithmetic", "exact", "formula", "parts", "path", "shown"]
