"""Single scalars of a file written otherwise: all other bytes stay."""

import re
from collections.abc import Iterable, Iterator

from auditor.ground.problem import InputError
from auditor.ground.record import record
from auditor.read.yaml.document import ListMarks, MapMarks, MarkTree, Tree, packed, text_of, unpacked
from auditor.read.yaml.parse import parse
from auditor.read.yaml.written import written

Path = tuple[str | int, ...]
_PLAIN = re.compile(r"[^\s\[\]{},#&*!|>'\"%@`:?-][^\[\]{},#:\n]*")


@record
class Rewrite:
    """The scalar that begins at a place, counted from 1, and reads `old`, is to read `new`."""

    line: int
    column: int
    old: str
    new: str


def rewritten(data: bytes, changes: Iterable[Rewrite]) -> bytes:
    """The bytes of a YAML file with these scalars written otherwise, each in the quotes that it had.

    One that does not read `old` any more, or that cannot be written so that all else stays the same, is left as it
    is. Raises InputError where the file is no YAML.
    """
    for change in sorted(changes, key=lambda each: (each.line, each.column), reverse=True):
        data = _one(data, change)
    return data


def _one(data: bytes, change: Rewrite) -> bytes:
    document = parse(data, "")
    at = packed(change.line, change.column)
    there = {place: (path, text) for path, place, text in _scalars(document.tree, document.marks, ())}
    found, old = there.get(at, ((), None))
    if old != change.old:
        return data
    text = data.decode("utf-8")
    start, end = _span(text, at, change.old)
    for spelled in _spellings(text[start:start + 1], change.new):
        made = (text[:start] + spelled + text[end:]).encode("utf-8")
        if _differs_only_there(document.tree, made, found, change.new):
            return made
    return data


def _scalars(tree: Tree, marks: MarkTree, path: Path) -> Iterator[tuple[Path, int, str]]:
    """Every scalar that has a text, with its packed place and the text."""
    if isinstance(tree, dict) and isinstance(marks, MapMarks):
        for key, value in tree.items():
            yield from _scalars(value, marks.values[key], (*path, key))
    elif isinstance(tree, list) and isinstance(marks, ListMarks):
        for number, value in enumerate(tree):
            yield from _scalars(value, marks.items[number], (*path, number))
    elif isinstance(marks, int) and tree is not None:
        yield path, marks, text_of(tree)


def _span(text: str, at: int, value: str) -> tuple[int, int]:
    """The offsets at which a scalar begins and ends, its quotes with it."""
    places = written(text, at, value)
    start, end = _offset(text, at), _offset(text, places[-1])
    return start, end + (text[start] in "\"'")


def _offset(text: str, at: int) -> int:
    mark = unpacked("", at)
    begins = 0
    for _ in range(mark.line - 1):
        begins = text.index("\n", begins) + 1
    return begins + mark.column - 1


def _spellings(sign: str, new: str) -> Iterator[str]:
    """The ways to write a text, the one with the quotes that were there first."""
    quoted = '"' + new.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if sign == "'":
        yield "'" + new.replace("'", "''") + "'"
    elif sign != '"' and _PLAIN.fullmatch(new):
        yield new
    yield quoted


def _differs_only_there(tree: Tree, made: bytes, path: Path, new: str) -> bool:
    try:
        now = parse(made, "").tree
    except InputError:
        return False
    return dict(_texts(now)) == {**dict(_texts(tree)), path: new}


def _texts(tree: Tree, path: Path = ()) -> Iterator[tuple[Path, str | None]]:
    """Every scalar as it is written; of an empty mapping or list that it is there."""
    inner = tree.items() if isinstance(tree, dict) else enumerate(tree) if isinstance(tree, list) else None
    if inner is None:
        yield path, None if tree is None else text_of(tree)
        return
    yield path, ""
    for step, value in inner:
        yield from _texts(value, (*path, step))
