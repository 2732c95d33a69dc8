"""What of a document is sound, where its schema refuses some of it: so that its other mistakes are found as well."""

from dataclasses import replace

from auditor.read.schema.causes import Cause, TreePath, unknown_keys
from auditor.read.yaml import Document, ListMarks, MapMarks, MarkTree, Tree


def refused_paths(cause: Cause) -> list[TreePath]:
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
    tree, marks = document.tree, document.marks
    # from the end, so that the places of a list that stand before keep their numbers
    for path in sorted(set(paths), key=_order, reverse=True):
        tree, marks = _removed(tree, marks, path)
    return replace(document, tree=tree, marks=marks)


def _order(path: TreePath) -> tuple[tuple[int, int, str], ...]:
    return tuple((1, step, "") if isinstance(step, int) else (0, 0, step) for step in path)


def _removed(tree: Tree, marks: MarkTree, path: TreePath) -> tuple[Tree, MarkTree]:
    """Copies of a tree and its marks without one place, if it is there."""
    step, rest = path[0], path[1:]
    if isinstance(tree, dict) and isinstance(marks, MapMarks) and step in tree:
        key = str(step)
        kept, below = dict(tree), MapMarks(marks.at, dict(marks.values), dict(marks.keys))
        if rest:
            kept[key], below.values[key] = _removed(tree[key], marks.values[key], rest)
        else:
            del kept[key], below.keys[key], below.values[key]
        return kept, below
    if isinstance(tree, list) and isinstance(marks, ListMarks) and isinstance(step, int) and step < len(tree):
        items, places = list(tree), ListMarks(marks.at)
        places.items = list(marks.items)
        if rest:
            items[step], places.items[step] = _removed(tree[step], marks.items[step], rest)
        else:
            del items[step], places.items[step]
        return items, places
    return tree, marks
