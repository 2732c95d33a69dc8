"""The words with which a rule constrains values: those that become inequalities between whole numbers."""

from collections.abc import Iterator

from auditor.language.render import parts
from auditor.language.syntax import error
from auditor.language.types import Call, Compare, Get, Junction, Not, Over, Tree

# Judgements of values that are inequalities in them.
LINEAR = frozenset({"reaches", "same_number", "at_digits", "agrees", "close"})
# What rows work out from values so that an inequality remains, by the kind of row.
WORKED = frozenset({
    ("allocation", "shortfall"), ("allocation", "excess"), ("allocation", "handed"), ("allocation", "rounding"),
    ("allocation", "mean_short"), ("total", "short"), ("total", "over"), ("total", "surplus"), ("total", "rounding"),
    ("link", "computed_share"), ("claim", "declared"), ("claim", "recount"), ("target", "beyond_baseline"),
    ("target", "implied_before"),
})
_VALUES = ("quantity", "target", "statement", "restatement", "cell")


def is_linear(tree: Tree) -> bool:
    """Whether a part of an expression depends on values in a way that an inequality says."""
    if isinstance(tree, Call):
        return tree.function in LINEAR or (tree.function in ("grown", "growth") and tree.type == "number")
    return isinstance(tree, Get) and ((tree.base.type, tree.attribute) in WORKED or tree.type in _VALUES)


def hold_linear(tree: Tree) -> None:
    """Raises ExpressionError for an expression that constrains no value, or not in a linear way."""
    for part in _conditions(tree):
        if isinstance(part, Not | Over) and any(map(_constrains, parts(part))):
            raise error("not-linear", known=", ".join(sorted(LINEAR)))
    if not any(_constrains(part) for part in _conditions(tree)):
        raise error("constrains-nothing", known=", ".join(sorted(LINEAR)))


def _constrains(tree: Tree) -> bool:
    """Whether a condition is one of values: a judgement of them, or a comparison with one among its sides."""
    if isinstance(tree, Call):
        return tree.function in LINEAR
    if isinstance(tree, Compare):
        return any(map(is_linear, parts(tree)))
    return isinstance(tree, Get) and tree.type == "bool" and is_linear(tree)


def _conditions(tree: Tree) -> Iterator[Tree]:
    """The conditions that `and` and `or` join."""
    if isinstance(tree, Junction):
        for part in tree.parts:
            yield from _conditions(part)
    else:
        yield tree
