"""The canonical form of a tree, as its schema tells it: the order of keys, and what is never in brackets."""

from collections.abc import Iterator, Mapping
from typing import Any

from auditor.ground.record import record
from auditor.read.schema.causes import Schema, TreePath
from auditor.read.yaml import Tree

_LAYOUT = "x-layout"        # "block": never in brackets
_LAST_YEARS = ("undated", "each")


@record
class Form:
    """A tree with its keys in canonical order, and the paths of what is never written in brackets."""

    tree: Tree
    blocks: frozenset[TreePath]


def form_of(tree: Tree, schema: Schema) -> Form:
    """The canonical form of a tree that fits a schema of ours.

    Named keys come in the order of the schema, years in their own, all others as they stand. A blank where a
    text may stand is the empty text, as the guide to plan files writes it.
    """
    blocks: set[TreePath] = set()
    return Form(_formed(tree, schema, schema, (), blocks), frozenset(blocks))


def _formed(tree: Tree, schema: Schema, root: Schema, path: TreePath, blocks: set[TreePath]) -> Tree:
    parts = list(_parts(schema, root))
    fitting = [part for part in parts if _fits(tree, part)]
    if any(part.get(_LAYOUT) == "block" for part in fitting):
        blocks.add(path)
    if isinstance(tree, dict):
        ordered = sorted(tree, key=lambda key: _rank(key, fitting))
        return {key: _formed(tree[key], _schema_at(key, fitting), root, (*path, key), blocks) for key in ordered}
    if isinstance(tree, list):
        items: Schema = next((part["items"] for part in fitting if "items" in part), {})
        return [_formed(item, items, root, (*path, number), blocks) for number, item in enumerate(tree)]
    if tree is None and any("string" in part.get("type", ()) for part in parts):
        return ""
    return tree


def _parts(schema: Schema, root: Schema) -> Iterator[Schema]:
    """A schema with all that it refers to, and its branches."""
    if "$ref" in schema:
        yield from _parts(root["definitions"][schema["$ref"].rpartition("/")[2]], root)
        return
    yield schema
    for keyword in ("allOf", "anyOf"):
        for part in schema.get(keyword, ()):
            yield from _parts(part, root)


def _fits(tree: Tree, part: Schema) -> bool:
    """Whether a schema is for this kind of value: of the branches of a choice only one is."""
    types = part.get("type", ())
    named = [types] if isinstance(types, str) else types
    kind = "object" if isinstance(tree, dict) else "array" if isinstance(tree, list) else ""
    return not named or not kind or kind in named


def _rank(key: str, parts: list[Schema]) -> tuple[int, int]:
    """Where a key comes among its neighbours."""
    for part in parts:
        if key in part.get("properties", {}):
            return 0, list(part["properties"]).index(key)
    if any("patternProperties" in part for part in parts):
        return (1, int(key)) if key.isdigit() else (2, _LAST_YEARS.index(key) if key in _LAST_YEARS else 0)
    return 3, 0


def _schema_at(key: str, parts: list[Schema]) -> Schema:
    """The schema of a key's value."""
    for part in parts:
        found: Any = part.get("properties", {}).get(key) or part.get("additionalProperties")
        found = found or next(iter(part.get("patternProperties", {}).values()), None)
        if isinstance(found, Mapping):
            return found
    return {}
