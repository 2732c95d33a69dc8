"""Code that answers in place for plain values, and asks `auditor.language.logic` or a function for all others.

Every function takes names and code as texts, and gives the code of one expression. What it gives is what the function
of the same name would: only calls are saved, and the detour of exact numbers over `Fraction`'s own operators.
"""

from collections.abc import Sequence
from fractions import Fraction
from types import NoneType

from auditor.ground.missing import Missing
from auditor.text.unit import PERCENT, POINTS

# What is of these types has a quantity, or is absent.
QUANTIFIED = frozenset({"quantity", "target", "statement", "restatement"})
ABSENT = frozenset({NoneType, Missing})
NUMBERS = frozenset({int, Fraction})
ITEMS = frozenset({int, str})
ROWS = frozenset({list, tuple})
TEXTS = frozenset({str, tuple})
PERCENTS = frozenset({PERCENT, POINTS})
# What the two sides of a comparison are where it is made in place: of an item and a list, of flags, texts, numbers.
CLASSES = {
    "in": ("in ITEMS", "is tuple"), "bool": ("is bool", "is bool"), "text": ("is str", "is str"),
    "number": ("in NUMBERS", "in NUMBERS"),
}
PLAIN: dict[str, object] = {
    "Missing": Missing, "ABSENT": ABSENT, "NUMBERS": NUMBERS, "ITEMS": ITEMS, "ROWS": ROWS, "TEXTS": TEXTS,
    "PERCENTS": PERCENTS, "str": str, "bool": bool, "tuple": tuple, "len": len,
}


def named(t: str, value: str) -> tuple[str, str]:
    """The name of a value, and the code that first asks for it: its own name, where it has one, or `t`."""
    return (value, value) if value.isidentifier() else (t, f"({t} := {value})")


def got(type: str, t: str, u: str, base: str, attribute: str) -> str:
    """An attribute of a row that may be absent."""
    t, asked = named(t, base)
    there = f"{asked}.__class__ not in ABSENT"
    if type != "bool":
        return f"({t}.{attribute} if {there} else {t})"
    return f"({u} if {there} and ({u} := {t}.{attribute}) is not None else get_flag({t}, {attribute!r}))"


def known(type: str, t: str, value: str) -> str:
    """Whether there is a value that can be compared."""
    t, asked = named(t, value)
    there = f"{asked}.__class__ not in ABSENT"
    return f"({there} and {t}.quantity.number is not None)" if type in QUANTIFIED else f"({there})"


def stated(type: str, t: str, value: str, function: str) -> str:
    """Whether the document says a value."""
    t, asked = named(t, value)
    if type in QUANTIFIED:
        return f"({t}.quantity.kind != 'none' if {asked}.__class__ not in ABSENT else {function}({t}))"
    if type in ("text", "texts"):
        return f"({t} != '' and {t} != () if {asked}.__class__ in TEXTS else {function}({t}))"
    return f"{function}({value})"


def of_quantity(attribute: str, t: str, value: str, function: str) -> str:
    """What a quantity says of itself: its kind, its bound, its text."""
    t, asked = named(t, value)
    return f"({t}.quantity.{attribute} if {asked}.__class__ not in ABSENT else {function}({t}))"


def judged(
    t: str, u: str, arguments: Sequence[str], types: Sequence[str], function: str, plain: str
) -> str:
    """A judgement of two quantities; `plain` is that of such as are there. Behind them stand flags and numbers."""
    t, asked = named(t, arguments[0])
    u, other = named(u, arguments[1])
    more = "".join(f", {each}" for each in arguments[2:])
    behind = list(zip(arguments[2:], types[2:], strict=True))
    flags = "".join(f", {each}" if type == "number" else f", ({each}) is True" for each, type in behind)
    there = f"({asked}.__class__ not in ABSENT) & ({other}.__class__ not in ABSENT)"    # `&` asks both
    there += "".join(f" & (({each}).__class__ in NUMBERS)" for each, type in behind if type == "number")
    return f"({plain}({t}.quantity, {u}.quantity{flags}) if {there} else {function}({t}, {u}{more}))"


def count(t: str, rows: str) -> str:
    """How many rows there are."""
    t, asked = named(t, rows)
    return f"(len({t}) if {asked}.__class__ in ROWS else count({t}))"


def junction(word: str, t: str, u: str, first: str, second: str) -> str:
    """Two answers joined by `and` or `or`; the second is not asked for where the first settles it."""
    settles, other = ("False", "True") if word == "and" else ("True", "False")
    rest = "and_then" if word == "and" else "or_then"
    later = f"{u} if ({u} := {second}) is {settles} or {t} is {other} else {rest}({t}, {u})"
    return f"({settles} if ({t} := {first}) is {settles} else {later})"


def sized(operator: str, t: str, u: str, asked: str, exact: Fraction, given: str) -> str:
    """A quantity compared with a number that is written in the expression: a percentage as its hundredth."""
    one = f"{u}.numerator" if exact.denominator == 1 else f"{u}.numerator * {exact.denominator}"
    size = f"{u}.denominator * (100 if {t}.quantity.unit in PERCENTS else 1)"
    other = "0" if exact == 0 else size if exact == 1 else f"{exact.numerator} * {size}"
    there = f"{asked}.__class__ not in ABSENT and ({u} := {t}.quantity.number) is not None"
    return f"({one} {operator} {other} if {there} else {given})"


def compared(operator: str, t: str, u: str, exact: Fraction | None) -> str:
    """Two plain numbers compared; `exact`: the second, where it is written in the expression."""
    if exact is None:
        one, other = f"{t}.numerator * {u}.denominator", f"{u}.numerator * {t}.denominator"
    else:
        n, d = exact.numerator, exact.denominator
        one = f"{t}.numerator" if d == 1 else f"{t}.numerator * {d}"
        other = "0" if n == 0 else f"{t}.denominator" if n == 1 else f"{n} * {t}.denominator"
    return f"{one} {operator} {other}"
