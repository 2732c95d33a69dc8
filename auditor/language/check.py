"""Names and types: Python's syntax tree → the checked tree. Nothing else reaches the compiler."""

import ast
import re
from collections.abc import Iterable, Mapping
from dataclasses import replace
from fractions import Fraction

from auditor.ground.words import Words, say
from auditor.language.codes import CODES
from auditor.language.syntax import error, number_text, parse
from auditor.language.types import (
    Arithmetic,
    Call,
    Compare,
    ExpressionError,
    Function,
    Get,
    Junction,
    Literal,
    Lookup,
    Name,
    Negative,
    Not,
    Over,
    Param,
    Scope,
    Tree,
    Type,
)
from auditor.messages.expression import EXPRESSION
from auditor.text.similar import similar

OPERATORS: Mapping[type[ast.AST], str] = {
    ast.Eq: "==", ast.NotEq: "!=", ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.In: "in",
    ast.NotIn: "not in", ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.And: "and", ast.Or: "or",
}
OVER: Mapping[str, Type] = {
    "count": "number", "any": "bool", "all": "bool", "sum": "number", "median": "number", "distinct": "texts",
}
BARE_NUMBER = ("number", "quantity", "target", "cell")
TYPE_WORDS: Mapping[Type, Words] = {
    "number": Words("数字", "a number"), "quantity": Words("数值", "a quantity"), "text": Words("文字", "a text"),
    "texts": Words("一组文字", "a list of texts"), "bool": Words("是非判断", "true or false"),
    "target": Words("目标值", "a target"), "cell": Words("分解数", "a cell of a table"),
    "table": Words("参数表", "a parameter table"),
    "numbers": Words("一组数字", "a list of numbers"), "phrase": Words("只供显示的文字", "a text for display only"),
}


def type_words(type: Type) -> Words:
    """A type as a reader would name it."""
    return TYPE_WORDS.get(type, Words(type, type))


def check(text: str, scope: Scope, functions: Mapping[str, Function], expects: Type = "bool") -> Tree:
    """The checked tree of an expression; ExpressionError for anything that is not wholly known."""
    try:
        tree = _Checker(text, functions).tree(parse(text), scope)
    except ExpressionError as found:
        found.column = _characters(text, found.column)
        raise
    if expects and not _fits(tree.type, expects):
        raise error("result", found=type_words(tree.type))
    return tree


def _characters(text: str, column: int) -> int:
    """A column of the stripped text in UTF-8 bytes, as ast counts, in characters of the whole text."""
    stripped = text.lstrip()
    return len(text) - len(stripped) + len(stripped.encode(errors="surrogatepass")[:column].decode(errors="ignore"))


def _fits(found: Type, wanted: Type) -> bool:
    if wanted.startswith("any"):
        return True
    if wanted == found:
        return True
    if wanted == "quantity":
        return found in ("target", "statement", "restatement", "cell")
    if wanted == "number":
        return found in BARE_NUMBER
    return wanted == "rows" and found.startswith("rows of ")


def _hint(found: str, known: Iterable[str]) -> Words:
    names = sorted(known)
    near = similar(found, names)
    if near:
        return say(EXPRESSION, "hint-mean", near=near)
    return say(EXPRESSION, "hint-known", known=", ".join(names))


class _Checker:
    """Walks one expression; keeps its text for the digits of its literals."""

    def __init__(self, text: str, functions: Mapping[str, Function]) -> None:
        self.text = text
        self.functions = functions

    def tree(self, node: ast.expr, scope: Scope) -> Tree:
        if isinstance(node, ast.Constant):
            return self.literal(node)
        if isinstance(node, ast.Tuple | ast.List):
            return self.list(node)
        if isinstance(node, ast.Name):
            return self.name(node, scope)
        if isinstance(node, ast.Attribute):
            return self.attribute(node, scope)
        if isinstance(node, ast.Subscript):
            return self.lookup(node, scope)
        if isinstance(node, ast.BoolOp):
            parts = tuple(self.expect(part, scope, "bool") for part in node.values)
            return Junction("bool", OPERATORS[type(node.op)], parts)
        if isinstance(node, ast.UnaryOp):
            if isinstance(node.op, ast.Not):
                return Not("bool", self.expect(node.operand, scope, "bool"))
            return Negative("number", self.number(node.operand, scope))
        if isinstance(node, ast.BinOp):
            left, right = self.number(node.left, scope), self.number(node.right, scope)
            return Arithmetic("number", OPERATORS[type(node.op)], left, right)
        if isinstance(node, ast.Compare):
            return self.compare(node, scope)
        if isinstance(node, ast.Call):
            return self.call(node, scope)
        raise error("not-permitted", node.col_offset, found=type(node).__name__)

    def expect(self, node: ast.expr, scope: Scope, wanted: Type, where: Words | None = None) -> Tree:
        tree = self.tree(node, scope)
        if not _fits(tree.type, wanted):
            raise error(
                "type", node.col_offset, where=where or EXPRESSION["here"], expected=type_words(wanted),
                found=type_words(tree.type),
            )
        return tree

    def number(self, node: ast.expr, scope: Scope) -> Tree:
        tree = self.tree(node, scope)
        if tree.type not in BARE_NUMBER:
            raise error(
                "type", node.col_offset, where=EXPRESSION["here"], expected=type_words("number"),
                found=type_words(tree.type),
            )
        return tree

    def literal(self, node: ast.Constant) -> Literal:
        if isinstance(node.value, bool):
            return Literal("bool", node.value)
        if isinstance(node.value, str):
            return Literal("text", node.value)
        digits = number_text(self.text, node)
        if not re.fullmatch(r"[0-9_]*\.?[0-9_]*", digits):     # no 1e9: Fraction would write out every zero
            raise error("literal", node.col_offset, found=digits)
        return Literal("number", Fraction(digits))

    def list(self, node: ast.Tuple | ast.List) -> Literal:
        items = [self.literal(item) if isinstance(item, ast.Constant) else None for item in node.elts]
        values = [item.value for item in items if item is not None]
        if len(values) == len(items) and all(isinstance(value, str) for value in values):
            return Literal("texts", tuple(value for value in values if isinstance(value, str)))
        numbers = [value for value in values if isinstance(value, Fraction)]
        if len(numbers) == len(items):
            return Literal("numbers", tuple(numbers))
        raise error("mixed-list", node.col_offset)

    def name(self, node: ast.Name, scope: Scope) -> Tree:
        bare = scope.vocabulary.get(scope.bare, {})
        if node.id in bare:
            attribute = bare[node.id]
            base = Name(scope.bare, "row", scope.depth, Words("", ""))
            return Get(attribute.type, base, node.id, attribute.label, attribute.of, attribute.formula)
        if node.id in scope.roots:
            return self.root(node.id, scope)
        known = [*bare, *scope.roots, *(f"params.{name}" for name in scope.params)]
        raise error("unknown-name", node.col_offset, found=node.id, hint=_hint(node.id, known))

    def root(self, name: str, scope: Scope) -> Tree:
        """The subject itself, or (child, parent, plan) one of its attributes under its own name."""
        subject = scope.roots["self"]
        if name in ("self", subject):
            return Name(subject, name, 0, Words("", ""))
        attribute = scope.vocabulary[subject][name]
        base = Name(subject, "self", 0, Words("", ""))
        return Get(attribute.type, base, name, attribute.label, attribute.of, attribute.formula)

    def attribute(self, node: ast.Attribute, scope: Scope) -> Tree:
        if isinstance(node.value, ast.Name) and node.value.id == "params":
            if node.attr not in scope.params:
                raise error(
                    "unknown-attribute", node.col_offset, base="params", found=node.attr,
                    hint=_hint(node.attr, scope.params),
                )
            return Param(scope.params[node.attr], node.attr)
        base = self.tree(node.value, scope)
        known = scope.vocabulary.get(base.type)
        spelled = ast.unparse(node.value)
        if known is None:
            raise error(
                "no-attributes", node.col_offset, base=spelled, type=type_words(base.type), found=node.attr
            )
        if node.attr not in known:
            raise error(
                "unknown-attribute", node.col_offset, base=spelled, found=node.attr,
                hint=_hint(node.attr, known),
            )
        attribute = known[node.attr]
        return Get(attribute.type, base, node.attr, attribute.label, attribute.of, attribute.formula)

    def lookup(self, node: ast.Subscript, scope: Scope) -> Tree:
        table = self.tree(node.value, scope)
        if not isinstance(table, Param) or table.type != "table":
            raise error("subscript", node.col_offset)
        return Lookup("texts", table, self.expect(node.slice, scope, "text"))

    def compare(self, node: ast.Compare, scope: Scope) -> Tree:
        if len(node.ops) != 1:
            raise error("chain", node.col_offset)
        operator = OPERATORS[type(node.ops[0])]
        left, right = self.tree(node.left, scope), self.tree(node.comparators[0], scope)
        pair = (_plain(left.type), _plain(right.type))
        if operator in ("in", "not in"):
            permitted = pair in (("text", "texts"), ("number", "numbers"))
        elif operator in ("==", "!="):
            permitted = pair[0] == pair[1] and pair[0] in ("number", "text", "bool", "texts")
        else:
            permitted = pair in (("number", "number"), ("text", "text"))
        if not permitted:
            raise error(
                "compare", node.col_offset, left=type_words(left.type), right=type_words(right.type),
                operator=operator,
            )
        for coded, other in ((left, right), (right, left)):
            _check_codes(coded, other, node.col_offset)
        return Compare("bool", operator, left, right)

    def call(self, node: ast.Call, scope: Scope) -> Tree:
        if not isinstance(node.func, ast.Name) or node.keywords:
            raise error("call", node.col_offset)
        name = node.func.id
        if name in OVER:
            return self.over(node, name, scope)
        function = self.functions.get(name)
        if function is None:
            raise error(
                "unknown-function", node.col_offset, found=name, hint=_hint(name, [*self.functions, *OVER])
            )
        required = [type for type in function.takes if not type.endswith("?")]
        if not len(required) <= len(node.args) <= len(function.takes):
            raise error("arguments", node.col_offset, function=name, expected=len(required), found=len(node.args))
        arguments = tuple(
            self.expect(
                argument, scope, wanted.rstrip("?"),
                say(EXPRESSION, "argument", function=name, position=position),
            )
            for position, (argument, wanted) in enumerate(zip(node.args, function.takes, strict=False), 1)
        )
        return Call(function.gives, name, arguments)

    def over(self, node: ast.Call, name: str, scope: Scope) -> Tree:
        if not 1 <= len(node.args) <= 2 or (len(node.args) == 1 and name not in ("count", "any")):
            raise error("arguments", node.col_offset, function=name, expected=2, found=len(node.args))
        rows = self.tree(node.args[0], scope)
        if rows.type in ("texts", "numbers") and len(node.args) == 1:
            return Over(OVER[name], name, rows, 0, None)
        if not rows.type.startswith("rows of "):
            raise error("rows", node.col_offset, function=name, found=type_words(rows.type))
        depth = scope.depth + 1
        if depth > 2:
            raise error("levels", node.col_offset)
        if len(node.args) == 1:
            return Over(OVER[name], name, rows, depth, None)
        inner = replace(scope, bare=rows.type.removeprefix("rows of "), depth=depth)
        wanted = {"sum": "number", "median": "number", "distinct": "text"}.get(name, "bool")
        each = (
            self.number(node.args[1], inner) if wanted == "number" else self.expect(node.args[1], inner, wanted)
        )
        return Over(OVER[name], name, rows, depth, each)


def _check_codes(coded: Tree, other: Tree, place: int) -> None:
    """A text of a row that is one of a few codes is compared with no other text: the comparison would never hold."""
    if not isinstance(coded, Get) or coded.attribute not in CODES or not isinstance(other, Literal):
        return
    known = CODES[coded.attribute]
    for value in other.value if isinstance(other.value, tuple) else (other.value,):
        if isinstance(value, str) and value not in ("", *known):
            raise error("code", place, base=coded.attribute, found=value, hint=_hint(value, known))


def _plain(type: Type) -> Type:
    """Quantities and targets compare as numbers."""
    return "number" if type in ("quantity", "target", "statement", "restatement", "cell") else type


__all__ = ["ExpressionError", "check", "type_words"]
