"""A file with slips of typing, read as it was meant: the slips are told, and all else that is wrong with it."""

import hashlib
import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from auditor.ground.mark import Mark
from auditor.ground.problem import Problem
from auditor.read.yaml import (
    Document,
    ListMarks,
    MapMarks,
    MarkTree,
    bounded,
    packed,
    unpacked,
)
from auditor.read.yaml.typed import Slip, by_line, column_before, mended, slips

Read = tuple[Document | None, list[Problem]]
_QUOTES = ("quote", "open quote")       # after one of these the rest of the line is guessed at


def as_meant(data: bytes, document: Document | None, problems: list[Problem], read: Callable[[bytes], Read],
             file: str) -> Read:
    """What could be read of a file, and all that is wrong with it.

    document, problems: what `read` makes of its bytes as they are. A sound file is left alone, and so is one that is
    no better for being mended.
    """
    if not problems or sum(problem.number for problem in problems) > len(problems):
        return document, problems
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return document, problems
    found = slips(text)
    if not found:
        return document, problems
    meant, more = read(mended(text, found).encode("utf-8"))
    lines = by_line(found)
    if document is not None and _no_better(problems, more, lines):
        return document, problems
    guessed = {slip.line for slip in found if meant is None or slip.key in _QUOTES}
    told = [slip.problem(file) for slip in found]
    told += [
        problem._replace(mark=_before(problem.mark, lines)) for problem in more
        if problem.mark is None or problem.mark.line not in guessed
    ]
    return None if meant is None else _unmoved(meant, lines, hashlib.sha256(data).hexdigest()), bounded(told)


def _no_better(before: list[Problem], after: list[Problem], lines: Mapping[int, list[Slip]]) -> bool:
    """Whether as much is wrong with the mended file, and what was wrong with the mended lines still is."""
    def said(problems: list[Problem]) -> set[str]:
        told = (each.words.en for each in problems if each.mark is not None and each.mark.line in lines)
        return {re.sub(r"\W", "", text) for text in told}

    return len(after) >= len(before) and (not said(before) or bool(said(before) & said(after)))


def _before(mark: Mark | None, lines: Mapping[int, list[Slip]]) -> Mark | None:
    """Where a place of the mended file stood before."""
    if mark is None or mark.line not in lines:
        return mark
    return Mark(mark.file, mark.line, column_before(mark.column, lines[mark.line]))


def _unmoved(document: Document, lines: Mapping[int, list[Slip]], digest: str) -> Document:
    """The document with the places that its values have in the file as it is."""
    return replace(document, marks=_tree(document.marks, lines), digest=digest)


def _at(at: int, lines: Mapping[int, list[Slip]]) -> int:
    mark = unpacked("", at)
    if mark.line not in lines:
        return at
    return packed(mark.line, column_before(mark.column, lines[mark.line]))


def _tree(marks: MarkTree, lines: Mapping[int, list[Slip]]) -> MarkTree:
    if isinstance(marks, int):
        return _at(marks, lines)
    if isinstance(marks, ListMarks):
        items = ListMarks(_at(marks.at, lines))
        items.items.extend(_tree(item, lines) for item in marks.items)
        return items
    return MapMarks(
        _at(marks.at, lines), {key: _tree(value, lines) for key, value in marks.values.items()},
        {key: _at(at, lines) for key, at in marks.keys.items()},
    )
