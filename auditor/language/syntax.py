"""Text → Python's syntax tree, refused unless it is small and made of permitted parts only."""

import ast
import re
import warnings
from keyword import iskeyword

from auditor.ground.words import say
from auditor.language.types import ExpressionError
from auditor.messages.expression import EXPRESSION

LONGEST = 2000          # characters of an expression
DEEPEST = 25            # levels of nesting
MOST = 400              # nodes
SHORT = 8               # names after the first of a path that needs no parser
LONGEST_LITERAL = 40    # digits or characters of one literal

PATH = re.compile(r"[a-z][a-z0-9_]*(?:\.[a-z][a-z0-9_]*)*")
LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|$)")
LOAD = ast.Load()
PERMITTED = frozenset((
    ast.Expression, ast.BoolOp, ast.And, ast.Or, ast.UnaryOp, ast.Not, ast.USub, ast.BinOp, ast.Add, ast.Sub,
    ast.Mult, ast.Div, ast.Compare, ast.Eq, ast.NotEq, ast.Lt, ast.LtE, ast.Gt, ast.GtE, ast.In, ast.NotIn,
    ast.Call, ast.Name, ast.Load, ast.Attribute, ast.Subscript, ast.Constant, ast.Tuple, ast.List,
))
NAMES = {
    "Lambda": "lambda", "ListComp": "[… for …]", "SetComp": "{… for …}", "DictComp": "{… for …}",
    "GeneratorExp": "(… for …)", "JoinedStr": "f'…'", "FormattedValue": "f'…'", "IfExp": "… if … else …",
    "NamedExpr": ":=", "Starred": "*", "Await": "await", "Yield": "yield", "YieldFrom": "yield", "Dict": "{…}",
    "Set": "{…}", "Slice": "[:]", "Pow": "**", "Mod": "%", "FloorDiv": "//", "MatMult": "@", "LShift": "<<",
    "RShift": ">>", "BitOr": "|", "BitXor": "^", "BitAnd": "&", "Invert": "~", "UAdd": "+", "Is": "is",
    "IsNot": "is not", "keyword": "name=",
}


def error(key: str, column: int = 0, **values: object) -> ExpressionError:
    """An ExpressionError with a sentence of the message table."""
    return ExpressionError(say(EXPRESSION, key, **values), column)


def _path(text: str) -> ast.expr | None:
    """The tree of a short path of plain names (link.parent.plan), which is what most values are; else None."""
    if PATH.fullmatch(text) is None:
        return None
    first, *rest = text.split(".")
    if len(rest) > SHORT or any(map(iskeyword, (first, *rest))):
        return None
    end = len(first)
    tree: ast.expr = ast.Name(first, LOAD, lineno=1, col_offset=0, end_lineno=1, end_col_offset=end)
    for name in rest:
        end += 1 + len(name)
        tree = ast.Attribute(tree, name, LOAD, lineno=1, col_offset=0, end_lineno=1, end_col_offset=end)
    return tree


def parse(text: str) -> ast.expr:
    """The syntax tree of an expression of our subset.

    Raises ExpressionError, and nothing else, for every other text.
    """
    if len(text) > LONGEST:
        raise error("too-long", found=len(text), most=LONGEST)
    if "\x00" in text:
        raise error("not-an-expression", found="\\0")
    path = _path(text.strip())
    if path is not None:
        return path
    text = text.strip()
    lines = LINE.findall(text)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(text, mode="eval")
    except SyntaxError as found:
        before = "".join(lines[: max((found.lineno or 1) - 1, 0)])
        column = len(_bytes(text[: len(before) + max((found.offset or 1) - 1, 0)]))
        raise error("not-an-expression", column, found=found.msg) from None
    except (ValueError, MemoryError, RecursionError):
        raise error("too-deep", most=DEEPEST) from None
    if len(lines) > 2:          # the last one is empty
        _count_through(tree, lines)
    _bound(tree, text)
    return tree.body


def _bytes(text: str) -> bytes:
    return text.encode(errors="surrogatepass")


def _count_through(tree: ast.Expression, lines: list[str]) -> None:
    """Columns from the beginning of the text on, in place of those of each line."""
    begins = [0]
    for line in lines:
        begins.append(begins[-1] + len(_bytes(line)))
    for node in ast.walk(tree):
        if isinstance(node, ast.expr) and node.end_lineno is not None and node.end_col_offset is not None:
            node.col_offset += begins[node.lineno - 1]
            node.end_col_offset += begins[node.end_lineno - 1]


def _spelled(node: ast.Name | ast.Attribute, text: str) -> None:
    """Python folds look-alike letters of names; a reader does not see that, so they are refused."""
    name = node.id if isinstance(node, ast.Name) else node.attr
    written = _bytes(text)[node.col_offset : node.end_col_offset].decode()
    if not written.endswith(name):
        raise error("look-alike", node.col_offset, found=written, name=name)


def _bound(tree: ast.Expression, text: str) -> None:
    count, ascii_only = 0, text.isascii()
    waiting: list[tuple[ast.AST, int]] = [(tree, 0)]
    while waiting:
        node, depth = waiting.pop()
        count += 1
        column = getattr(node, "col_offset", 0)
        if depth > DEEPEST:
            raise error("too-deep", column, most=DEEPEST)
        if count > MOST:
            raise error("too-many", column, most=MOST)
        if type(node) not in PERMITTED:
            kind = type(node).__name__
            raise error("not-permitted", column, found=NAMES.get(kind, kind))
        if isinstance(node, ast.Constant):
            _constant(node)
        if isinstance(node, ast.Attribute) and node.attr.startswith("_"):
            raise error("private", column, found=node.attr)
        if isinstance(node, ast.Name) and node.id.startswith("_"):
            raise error("private", column, found=node.id)
        if not ascii_only and isinstance(node, ast.Name | ast.Attribute):
            _spelled(node, text)
        waiting.extend((child, depth + 1) for child in ast.iter_child_nodes(node))


def _constant(node: ast.Constant) -> None:
    value = node.value
    width = (node.end_col_offset or 0) - node.col_offset
    if not isinstance(value, str | bool | int | float) or width > 4 * LONGEST_LITERAL:
        raise error("literal", node.col_offset, found=type(value).__name__)
    if isinstance(value, int | float) and not isinstance(value, bool) and width > LONGEST_LITERAL:
        raise error("literal", node.col_offset, found="…")


def number_text(text: str, node: ast.Constant) -> str:
    """The digits of a number literal as they stand in the expression."""
    return ast.get_source_segment(text.strip(), node) or ""


def conjuncts(text: str) -> list[str]:
    """What an expression joins with `and`, as it is written: the expression itself where it joins nothing.

    Raises ExpressionError for a text that is none.
    """
    tree = parse(text)
    joined = tree.values if isinstance(tree, ast.BoolOp) and isinstance(tree.op, ast.And) else [tree]
    if len(joined) == 1:
        return [" ".join(text.split())]
    pieces = [ast.get_source_segment(text.strip(), part) or ast.unparse(part) for part in joined]
    return [" ".join(piece.split()) for piece in pieces]
