"""The tree and its marks from the events of a file in which nothing is wrong: as nearly every file is.

It gives what `auditor.read.yaml.parse` gives, or nothing: whatever may be a mistake, or is written in a way that plans
are not, is left to that module and its sentences.
"""

from collections.abc import Callable
from typing import Any

from yaml.error import YAMLError
from yaml.events import (
    DocumentEndEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from auditor.read.yaml.document import COLUMN_BITS, ListMarks, MapMarks, MarkTree, Tree, packed
from auditor.read.yaml.scalars import FIRST_LETTERS, LAST_LETTERS, resolved

_PROPERTIES = (b"&", b"*", b"!")        # anchors, aliases, tags
_START = packed(1, 1)                   # turns the library's places, counted from 0, into ours


class _Unusual(Exception):
    """What is no plain mapping of plain keys."""


def straight(data: bytes, next_event: Callable[[], Any], deepest: int) -> tuple[Tree, MarkTree] | None:
    """The tree of a file and its marks; None where it has to be read with care.

    next_event: of libyaml, reading `data`. deepest: so many levels of mappings and lists at most.
    """
    if any(sign in data for sign in _PROPERTIES):
        return None
    try:
        next_event()                    # the stream begins
        next_event()                    # the document, if there is one
        first = next_event()
        if first.__class__ is not MappingStartEvent:
            return None
        read = _mapping(first, next_event, deepest)
        ends = next_event().__class__ is DocumentEndEvent and next_event().__class__ is StreamEndEvent
    except (YAMLError, _Unusual):
        return None
    return read if ends else None


def _mapping(first: Any, next_event: Callable[[], Any], deepest: int) -> tuple[dict[str, Tree], MapMarks]:
    """The mapping that an event begins, and all that is in it."""
    tree: dict[str, Tree] = {}
    places: dict[str, MarkTree] = {}
    keys: dict[str, Any] = {}
    met = 0
    start: Any
    while True:
        event: Any = next_event()
        if event.__class__ is not ScalarEvent:
            break
        met += 1
        key = event.value
        keys[key] = start = event.start_mark
        event = next_event()
        kind: Any = event.__class__
        if kind is ScalarEvent:
            text = event.value
            if event.style or (text and (text[0] not in FIRST_LETTERS or text[-1] not in LAST_LETTERS)):
                tree[key] = text
                start = event.start_mark
            else:
                tree[key] = resolved(text)
                if text:
                    start = event.start_mark
                elif key[:1].isdigit():         # it may be a number that YAML has cut
                    raise _Unusual
            places[key] = (start.line << COLUMN_BITS) + start.column + _START
        elif not deepest:
            raise _Unusual
        elif kind is MappingStartEvent:
            tree[key], places[key] = _mapping(event, next_event, deepest - 1)
        else:
            tree[key], places[key] = _list(event, next_event, deepest - 1)
    if event.__class__ is not MappingEndEvent or len(tree) != met or "" in tree or "<<" in tree:
        raise _Unusual
    start = first.start_mark
    return tree, MapMarks((start.line << COLUMN_BITS) + start.column + _START, places, keys)


def _list(first: Any, next_event: Callable[[], Any], deepest: int) -> tuple[list[Tree], ListMarks]:
    """The list that an event begins, and all that is in it."""
    items: list[Tree] = []
    start = first.start_mark
    marks = ListMarks((start.line << COLUMN_BITS) + start.column + _START)
    places = marks.items
    while True:
        event = next_event()
        kind = event.__class__
        if kind is ScalarEvent:
            text = event.value
            if not event.style and (not text or (text[0] in FIRST_LETTERS and text[-1] in LAST_LETTERS)):
                text = resolved(text)
            start = event.start_mark
            items.append(text)
            places.append((start.line << COLUMN_BITS) + start.column + _START)
        elif kind is SequenceEndEvent:
            return items, marks
        elif not deepest:
            raise _Unusual
        else:
            read = _mapping if kind is MappingStartEvent else _list
            below, below_marks = read(event, next_event, deepest - 1)
            items.append(below)
            places.append(below_marks)
