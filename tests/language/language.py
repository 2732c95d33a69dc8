"""What the tests of the language share: a small vocabulary, and ways to check and run an expression."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from fractions import Fraction

from auditor.ground.missing import Missing, missing
from auditor.ground.words import Words
from auditor.language.check import check
from auditor.language.emit import compile_traced, compile_tree
from auditor.language.functions import FUNCTIONS
from auditor.language.types import Attribute, ExpressionError, Scope, Tree
from auditor.model.plan import Said
from auditor.text.read import read_quantity

TYPES = {
    "yes": "bool", "no": "bool", "open": "bool", "p": "bool", "q": "bool", "r": "bool", "n": "number",
    "m": "number",
    "gone": "number", "word": "text", "mute": "text", "unread": "text", "words": "texts",
    "numbers": "numbers",
    "size": "quantity", "rate": "quantity", "sibling": "thing", "nobody": "thing", "things": "rows of thing",
    "unsaid": "rows of thing",
}
VOCABULARY = {"thing": {name: Attribute(type, Words(f"“{name}”", name)) for name, type in TYPES.items()}}
PARAMS = {"table": "table", "least": "number", "unset": "number", "names": "texts", "flag": "bool"}
VALUES: Mapping[str, object] = {
    "table": {"a": ("x", "y")}, "least": Fraction(1, 10), "unset": None, "names": ("a", "b"), "flag": True,
}
OPEN = missing("open")


def said(text: str, name: str = "") -> Said:
    """A value as a plan file would say it."""
    return Said(read_quantity(text, name=name), 0)


@dataclass(slots=True, eq=False)
class Thing:
    """A row with one attribute of every type, and every way of being absent."""

    p: object = True
    q: object = True
    r: object = True
    n: object = Fraction(3)
    m: object = Fraction(1, 3)
    word: object = "a"
    size: object = field(default_factory=lambda: said("100台"))
    rate: object = field(default_factory=lambda: said("84.50%", "普及率"))
    words: tuple[str, ...] = ("a", "b")
    numbers: tuple[int, ...] = (2024, 2027)
    sibling: "Thing | Missing | None" = None
    things: list["Thing"] = field(default_factory=list)
    yes: bool = True
    no: bool = False
    open: Missing = OPEN
    gone: None = None
    mute: None = None
    unread: Missing = OPEN
    nobody: None = None
    unsaid: Missing = OPEN


SCOPE = Scope(VOCABULARY, {"self": "thing", "thing": "thing"}, PARAMS)


def tree_of(text: str, expects: str = "") -> Tree:
    """The checked tree; ExpressionError where there is none."""
    return check(text, SCOPE, FUNCTIONS, expects)


def value(text: str, row: Thing | None = None) -> object:
    """The value of an expression about a thing; the traced run must agree."""
    tree, thing = tree_of(text), row or Thing()
    answer = compile_tree(tree, FUNCTIONS)(thing, VALUES)
    noted: dict[int, object] = {}
    assert compile_traced(tree, FUNCTIONS)(thing, VALUES, noted) == answer
    return answer


def refusal(text: str) -> ExpressionError:
    """The error that an expression is refused with."""
    try:
        tree = tree_of(text)
        compile_tree(tree, FUNCTIONS)
        compile_traced(tree, FUNCTIONS)
    except ExpressionError as error:
        found = error
    else:
        raise AssertionError(f"{text!r} was accepted")
    assert found.words.zh
    assert found.words.en
    assert 0 <= found.column <= max(len(text), 1)
    return found
