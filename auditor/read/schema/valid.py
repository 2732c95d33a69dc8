"""What of a document is sound, where its schema refuses some of it: so that its other mistakes are found as well."""

from dataclasses import replace

from auditor.read.schema.causes import Refusal, TreePath, unknown_keys
from auditor.read.yaml import Document, ListMarks, MapMarks, MarkTree, Tree

_Refused = dict[str | int, "_Refused | None"]       # what is refused below a place; None: all of it


def refused_paths(cause: Refusal) -> list[TreePath]:
    """The places whose removal removes the cause."""
    if cause.keyword == "additionalProperties":
        return [(*cause.path, key) for key in unknown_keys(cause)]
    if cause.is_key:
        return [(*cause.path, str(cause.value))]
    return [cause.path]


def without(document: Document, paths: list[TreePath]) -> Document | None:
    """The document without these places; None where nothing would be left."""
    if () in paths:
        return None
    refused: _Refused = {}
    for path in paths:
        here: _Refused | None = refused
        for step in path[:-1]:
            here = None if here is None else here.setdefault(step, {})
        if here is not None:
            here[path[-1]] = None
    tree, marks = _kept(document.tree, document.marks, refused)
    return replace(document, tree=tree, marks=marks)


def _kept(tree: Tree, marks: MarkTree, refused: _Refused) -> tuple[Tree, MarkTree]:
    """Copies of a tree and its marks without what is refused, as far as it is there."""
    if isinstance(tree, dict) and isinstance(marks, MapMarks):
        places = marks.keys
        keys = [key for key in tree if key not in refused or refused[key] is not None]
        pairs = {key: _below(tree[key], marks.values[key], refused.get(key)) for key in keys}
        below = MapMarks(marks.at, {key: pairs[key][1] for key in keys}, {key: places[key] for key in keys})
        return {key: pairs[key][0] for key in keys}, below
    if isinstance(tree, list) and isinstance(marks, ListMarks):
        left = [place for place in range(len(tree)) if place not in refused or refused[place] is not None]
        both = [_below(tree[place], marks.items[place], refused.get(place)) for place in left]
        items = ListMarks(marks.at)
        items.items = [each[1] for each in both]
        return [each[0] for each in both], items
    return tree, marks


def _below(tree: Tree, marks: MarkTree, refused: _Refused | None) -> tuple[Tree, MarkTree]:
    return (tree, marks) if refused is None else _kept(tree, marks, refused)
