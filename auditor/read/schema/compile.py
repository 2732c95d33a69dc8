"""A schema as Python code that says yes quickly; jsonschema words every no.

Made when the auditor is built (`auditor.read.generate`), never committed, and used only for the very schema that it
was made from. A test holds that it accepts nothing that jsonschema refuses.
"""

import ast
from typing import Any

import fastjsonschema

from auditor.read.schema import load_schema, schema_digest

TEXTS = ("title", "description", "examples", "default", "x-expected", "$comment")
MODULE = """
import re

SCHEMA = {digest!r}


class Refused(Exception):
    pass


{code}


def accepts(tree):
    try:
        {first}(tree)
    except Refused:
        return False
    return True
"""


def schema_module(name: str) -> str:
    """The module of one of our schemas: `accepts`, a function of a tree, and `SCHEMA`, the digest of the schema."""
    text = fastjsonschema.compile_to_code(_bare(load_schema(name)), use_default=False)
    tree = _Plain().visit(ast.parse(text))
    tree.body = [
        part for part in tree.body if not isinstance(part, ast.Import | ast.ImportFrom) and not _is_version(part)
    ]
    first = next(part.name for part in tree.body if isinstance(part, ast.FunctionDef))
    code = ast.unparse(ast.fix_missing_locations(tree))
    return MODULE.format(digest=schema_digest(name), code=code, first=first).lstrip()


def _is_version(part: ast.stmt) -> bool:
    return isinstance(part, ast.Assign) and ast.unparse(part.targets[0]) == "VERSION"


def _bare(part: Any) -> Any:
    """The schema without what only people read, so that a better text changes no code."""
    if isinstance(part, list):
        return [_bare(below) for below in part]
    if not isinstance(part, dict):
        return part
    return {
        key: {name: _bare(below) for name, below in value.items()} if key in NAMED else _bare(value)
        for key, value in part.items() if key not in TEXTS
    }


NAMED = ("properties", "patternProperties", "definitions")      # their keys are names, not keywords


class _Plain(ast.NodeTransformer):
    """Every refusal alike, without sentences, and no argument that only sentences need."""

    def visit_Tuple(self, node: ast.Tuple) -> ast.AST:
        """No decimals: YAML has none; and no type twice."""
        names = [part.id if isinstance(part, ast.Name) else "" for part in node.elts]
        node.elts = [
            part for place, part in enumerate(node.elts)
            if not names[place] or (names[place] != "Decimal" and names[place] not in names[:place])
        ]
        return node

    def visit_Raise(self, _node: ast.Raise) -> ast.AST:
        return ast.parse("raise Refused").body[0]

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.AST:
        node.args.args, node.args.defaults = node.args.args[:1], []
        self.generic_visit(node)
        return node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.func, ast.Name) and node.func.id.startswith("validate_"):
            node.args = node.args[:1]
        return node

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> ast.AST:
        self.generic_visit(node)
        if node.type is not None and "JsonSchema" in ast.unparse(node.type):
            node.type = ast.parse("Refused", mode="eval").body
        return node
