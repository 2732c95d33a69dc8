"""One pass over YAML events: a tree and its marks."""

import hashlib
from collections.abc import Callable
from typing import Any

import yaml
from yaml.error import MarkedYAMLError
from yaml.events import (
    AliasEvent,
    DocumentEndEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    StreamEndEvent,
)

from auditor.mark import Mark
from auditor.messages.source import SOURCE
from auditor.problem import MOST, InputError, Problem
from auditor.source.checks import checked
from auditor.source.document import (
    COLUMN_BITS,
    Document,
    ListMarks,
    MapMarks,
    MarkTree,
    Tree,
    packed,
    unpacked,
)
from auditor.source.mistakes import bounded, unlisted
from auditor.source.scalars import FIRST_LETTERS, LAST_LETTERS, resolved
from auditor.source.straight import straight
from auditor.source.syntax import REFUSED_KEY, Lines, cut_number, explained, explicit_keys, written_tag
from auditor.words import say

# Only their events are used; the pure parser stands in where libyaml is missing.
_Parser = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

# A list: items, marks, None, None.
# A mapping: entries, marks of values, marks of keys, the key that waits for its value.
_Frame = tuple[Any, Any, dict[str, int] | None, str | None]
_DOUBTFUL_KEYS = frozenset(("", "<<"))

NextEvent = Callable[[], Any]  # the libraries' events, of two families of classes with equal attributes

DEEPEST = 40  # levels of mappings and lists within each other; a plan needs six

_START = packed(1, 1)  # also what turns the libraries' places, counted from 0, into ours


def parse(data: bytes, file: str, *, libyaml: bool = True) -> Document:
    """Reads one YAML document; `file` is its path as the user named it.

    Raises InputError with all that is wrong, up to the first place that is no YAML. `libyaml=False` asks for
    the pure parser, which gives the same document or the same problems, some thirty times slower.
    """
    document, problems = parse_on(data, file, libyaml=libyaml)
    if problems or document is None:
        raise InputError(problems)
    return document


def parse_on(data: bytes, file: str, *, libyaml: bool = True) -> tuple[Document | None, list[Problem]]:
    """What can be read of a document, and all that is wrong with it.

    None: nothing can, because some of it is no YAML. Where something is wrong, what stands there is left as it
    came (of a key that is there twice the last value, of an alias nothing).
    """
    try:
        clean, problems = checked(data, file)
    except InputError as error:
        return None, list(error.problems)
    lines = Lines(clean)
    document: Document | None = None
    try:
        whole = straight(clean, _Parser(clean).get_event, DEEPEST - 1) if libyaml else None
        tree, marks = whole or _read(clean, libyaml, file, lines, problems)
    except MarkedYAMLError as error:
        marks = _START
        problems.append(explained(error, lines, file))
    except InputError as stopped:
        marks = _START
        problems += stopped.problems
    else:
        document = Document(file, tree, marks, hashlib.sha256(data).hexdigest())
    if b"? " in clean or b"?\n" in clean or b"?\r" in clean:
        problems += explicit_keys(marks, lines, file)
    return document, bounded(problems)


def _read(clean: bytes, libyaml: bool, file: str, lines: Lines, problems: list[Problem]) -> tuple[Tree, MarkTree]:
    """The tree of a file and its marks. Raises what the library does, and InputError.

    libyaml looks so far ahead that some releases stop at their own depth before they tell of ours.
    """
    parser = _Parser(clean) if libyaml else yaml.BaseLoader(clean)
    reading = _Reading(parser.get_event, file, lines, problems)
    before = len(problems)
    try:
        return reading.document()
    except MarkedYAMLError as error:
        if not libyaml or "maximum nesting depth" not in str(error.problem):
            raise
    finally:
        problems += unlisted(reading.first_unlisted, reading.unlisted)
    del problems[before:]
    return _read(clean, False, file, lines, problems)


class _Reading:
    """One pass over one file: where its events come from, and what is wrong with them."""

    def __init__(self, next_event: NextEvent, file: str, lines: Lines, problems: list[Problem]) -> None:
        self.next_event = next_event
        self.file = file
        self.lines = lines
        self.problems = problems
        self.unlisted = 0
        self.first_unlisted: Mark | None = None

    def document(self) -> tuple[Tree, MarkTree]:
        """The only document of the file. Raises InputError where reading on makes no sense."""
        self.next_event()  # the stream begins
        if type(self.next_event()) is StreamEndEvent:
            raise InputError([self.problem(_START, "empty")])
        items, marks = self.content()
        more = self.next_event()
        if type(more) is not StreamEndEvent:
            self.note(_place(more), "several documents")
        elif items[0] is None:
            self.note(_START, "empty")
        return items[0], marks[0]

    def content(self) -> tuple[list[Tree], list[MarkTree]]:
        """The tree as the only item of a list: without recursion, and without calls for what is usual."""
        next_event = self.next_event
        # The innermost open list or mapping: see _Frame.
        here: Any = []
        marks: Any = []
        keys: dict[str, int] | None = None
        key: str | None = None
        stack: list[_Frame] = []
        while True:
            event = next_event()
            kind = type(event)
            if kind is ScalarEvent:
                start = event.start_mark
                at = (start.line << COLUMN_BITS) + start.column + _START
                text = value = event.value
                if event.tag is not None or event.anchor is not None:
                    self.refuse_properties(event)
                if keys is not None and key is None:
                    if text in keys or text in _DOUBTFUL_KEYS:
                        self.refuse_key(event, keys)
                        at = keys.get(text, at)
                    key = text
                    keys[key] = at
                    continue
                if not event.style and (not text or (text[0] in FIRST_LETTERS and text[-1] in LAST_LETTERS)):
                    value = resolved(text)
                    if key is not None and not text:
                        at = self.place_of_nothing(key, keys, at)
                if key is None:
                    here.append(value)
                    marks.append(at)
                else:
                    here[key] = value
                    marks[key] = at
                    key = None
            elif kind is MappingEndEvent or kind is SequenceEndEvent:
                here, marks, keys, key = stack.pop()
            elif kind is DocumentEndEvent:
                return here, marks
            elif kind is AliasEvent:
                self.note(_place(event), "alias", name=event.anchor)
                key = self.after_alias(event, (here, marks, keys, key))
            else:
                here, marks, keys, key = self.opened(event, (here, marks, keys, key), stack)

    def opened(self, event: Any, parent: _Frame, stack: list[_Frame]) -> _Frame:
        """Hangs a mapping or list in its parent, which waits on the stack; the frame of the new one."""
        here, marks, keys, key = parent
        at = _place(event)
        if event.tag is not None or event.anchor is not None:
            self.refuse_properties(event)
        child: dict[str, Tree] | list[Tree]
        child_marks: MapMarks | ListMarks
        if type(event) is MappingStartEvent:
            child, child_marks = {}, MapMarks(at)
            frame: _Frame = child, child_marks.values, child_marks.keys, None
        else:
            child, child_marks = [], ListMarks(at)
            frame = child, child_marks.items, None, None
        if keys is None:
            here.append(child)
            marks.append(child_marks)
            stack.append(parent)
        elif key is None:
            if not any(frame[3] is REFUSED_KEY for frame in stack):  # one in another is the same mistake
                self.note(at, "compound key")
            keys.setdefault(REFUSED_KEY, at)
            stack.append((here, marks, keys, REFUSED_KEY))
        else:
            here[key] = child
            marks[key] = child_marks
            stack.append((here, marks, keys, None))
        if len(stack) > DEEPEST:
            raise InputError([self.problem(at, "too deep", limit=DEEPEST)])
        return frame

    def after_alias(self, event: Any, parent: _Frame) -> str | None:
        """The open key after an alias, in whose place nothing stands."""
        here, marks, keys, key = parent
        if keys is None:
            here.append(None)
            marks.append(_place(event))
        elif key is None:
            keys.setdefault(REFUSED_KEY, _place(event))
            return REFUSED_KEY
        else:
            here[key] = None
            marks[key] = _place(event)
        return None

    def refuse_properties(self, event: Any) -> None:
        """An anchor or a tag before a value."""
        if event.anchor is not None:
            self.note(_place(event), "anchor", name=event.anchor)
        if event.tag is not None:
            self.note(_place(event), "tag", tag=written_tag(event.tag))

    def refuse_key(self, event: Any, keys: dict[str, int]) -> None:
        """A key that stands there twice, says nothing, or would merge."""
        at = _place(event)
        text = event.value
        plain = not event.style
        if plain and text == "<<":
            self.note(at, "merge key")
        elif plain and not text:
            self.note(at, "empty key")
        elif text in keys:
            first = unpacked(self.file, keys[text])
            if not self.cut(at):
                self.note(at, "duplicate key", name=text, line=first.line, column=first.column)

    def place_of_nothing(self, key: str, keys: dict[str, int] | None, at: int) -> int:
        """Where an empty value is marked: at its key. Finds `{2027: 10,000台}`, cut by YAML."""
        key_at = keys.get(key, at) if keys else at
        if key[:1].isdigit():
            self.cut(key_at)
        return key_at

    def cut(self, at: int) -> bool:
        """Whether the key at a place is the end of a number that YAML has cut; that is noted."""
        found = cut_number(self.lines, unpacked(self.file, at))
        if found is not None:
            self.note_this(found)
        return found is not None

    def note(self, at: int, key: str, **values: object) -> None:
        """Notes one mistake; what is beyond those that are listed is only counted."""
        if len(self.problems) < MOST:
            self.problems.append(self.problem(at, key, **values))
        else:
            self.count(unpacked(self.file, at))

    def note_this(self, problem: Problem) -> None:
        """The same for a mistake that is worded already."""
        if len(self.problems) < MOST:
            self.problems.append(problem)
        elif problem.mark is not None:
            self.count(problem.mark)

    def count(self, mark: Mark) -> None:
        """Counts a mistake that is not listed."""
        self.first_unlisted = self.first_unlisted or mark
        self.unlisted += 1

    def problem(self, at: int, key: str, **values: object) -> Problem:
        """One sentence about a place."""
        return Problem(unpacked(self.file, at), say(SOURCE, key, **values))


def _place(event: Any) -> int:
    mark = event.start_mark
    return packed(mark.line + 1, mark.column + 1)
