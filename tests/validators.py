"""The compiled forms of our schemas: what says yes quickly; jsonschema words every no.

`python -m tests.bless` writes them; a test holds them fresh, another that they accept nothing that jsonschema
refuses.
"""

import ast
from pathlib import Path
from typing import Any

import fastjsonschema

from auditor.read.schema import Schema, load_schema

FOLDER = Path(__file__).parents[1] / "auditor" / "read" / "schema" / "compiled"
NAMES = ("plan", "rule", "config", "waivers")
TEXTS = ("title", "description", "examples", "default", "x-expected", "$comment")
HEAD = '"""Made from {name}.schema.json by `make bless`; not to be edited."""\n'


def compiled() -> dict[str, str]:
    """File name → the module that validates after one schema."""
    return {f"{name}.py": _module(name) for name in NAMES}


def _module(name: str) -> str:
    text = fastjsonschema.compile_to_code(_bare(load_schema(name)), use_default=False)
    tree = _Plain().visit(ast.parse(text))
    imports = ast.parse("import re\nfrom auditor.read.schema.compiled.refused import Refused").body
    kept = [part for part in tree.body if not isinstance(part, ast.Import | ast.ImportFrom)]
    functions = [part for part in kept if isinstance(part, ast.FunctionDef)]
    first = functions[0].name
    tree.body = [*imports, *(part for part in kept if not _is_version(part))]
    tree.body.append(ast.parse(f"accept = {first}").body[0])
    return HEAD.format(name=name) + ast.unparse(ast.fix_missing_locations(tree)) + "\n"


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


__all__ = ["FOLDER", "NAMES", "Schema", "compiled"]
