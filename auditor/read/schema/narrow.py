"""A document without most of what its schema accepts: what is wrong with a large one is looked for in little of it."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from auditor.ground.record import record
from auditor.read.schema.causes import TreePath
from auditor.read.yaml import Tree

CHUNK = 50                  # rows that are asked about at once
LARGE = 4 * CHUNK           # rows from which on that is worth while
Accepts = Callable[[Tree], bool]


@record
class Narrowed:
    """A tree in which rows are left out, and for each list in it the places that its items had."""

    tree: Tree
    places: Mapping[str, Sequence[int]]

    def path(self, path: TreePath) -> TreePath:
        """The path in the whole tree of what has a path in this one."""
        if len(path) > 1 and isinstance(path[0], str) and path[0] in self.places and isinstance(path[1], int):
            return (path[0], self.places[path[0]][path[1]], *path[2:])
        return path


def narrowed(tree: Tree, accepts: Accepts) -> Narrowed:
    """The tree with those rows of its large sections that are not accepted; as it is where that tells nothing."""
    if not isinstance(tree, dict):
        return Narrowed(tree, {})
    small: dict[str, Any] = dict(tree)
    places: dict[str, Sequence[int]] = {}
    for key, section in tree.items():
        if isinstance(section, dict | list) and len(section) >= LARGE:
            small[key] = type(section)()
    if not accepts(small):      # something else is wrong as well, so that no row can be told to be sound
        return Narrowed(tree, {})
    for key, section in tree.items():
        if small[key] is not section:
            kept = _refused(small, key, section, accepts)
            small[key] = _part(section, kept)
            if isinstance(section, list):
                places[key] = kept
    return Narrowed(tree, {}) if accepts(small) else Narrowed(small, places)


def _refused(small: Mapping[str, Any], key: str, section: Any, accepts: Accepts) -> list[Any]:
    """The places or names of the rows of a section that stand in a chunk that is not accepted."""
    names = list(section) if isinstance(section, dict) else list(range(len(section)))
    kept: list[Any] = []
    for start in range(0, len(names), CHUNK):
        chunk = names[start:start + CHUNK]
        if not accepts({**small, key: _part(section, chunk)}):
            kept += chunk
    return kept


def _part(section: Any, names: Sequence[Any]) -> Any:
    """A section with these of its rows."""
    return {name: section[name] for name in names} if isinstance(section, dict) else [section[name] for name in names]
