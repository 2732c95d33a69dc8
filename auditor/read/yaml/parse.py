"""One pass over YAML events: a tree and its marks."""

import hashlib
from collections.abc import Callable
from typing import Any

import yaml
from yaml.error import MarkedYAMLError
from yaml.events import (
    AliasEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
)

from auditor.ground.mark import Mark
from auditor.ground.problem import MOST, InputError, Problem
from auditor.ground.words import say
from auditor.messages.source import SOURCE
from auditor.read.yaml.checks import checked
from auditor.read.yaml.document import (
    COLUMN_BITS,
    Document,
    ListMarks,
    MapMarks,
    MarkTree,
    Scalar,
    Tree,
    packed,
    unpacked,
)
from auditor.read.yaml.mistakes import bounded, unlisted
from auditor.read.yaml.scalars import FIRST_LETTERS, LAST_LETTERS, resolved
from auditor.read.yaml.syntax import (
    REFUSED_KEY,
    Lines,
    cut_number,
    explained,
    explicit_keys,
    is_known,
    written_tag,
)

# Only their events are used; the pure parser stands in where libyaml is missing.
_Parser = getattr(yaml, "CBaseLoader", yaml.BaseLoader)

_DOUBTFUL_KEYS = frozenset(("", "<<"))
_PROPERTIES = (b"&", b"*", b"!")  # what anchors, aliases and tags begin with

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
    marks: MarkTree = _START
    try:
        tree, marks = _read(_TreeBuilder(clean, file, lines, problems, libyaml))
    except MarkedYAMLError as error:
        deep = None if is_known(error) else _nested_before(clean, error, file, lines)
        problems += deep or [explained(error, lines, file)]
    except InputError as stopped:
        problems += stopped.problems
    else:
        document = Document(file, tree, marks, hashlib.sha256(data).hexdigest())
    if b"? " in clean or b"?\n" in clean or b"?\r" in clean:
        problems += explicit_keys(marks, lines, file)
    return document, bounded(problems)


def _read(reading: "_TreeBuilder") -> tuple[Tree, MarkTree]:
    """The document, or what `_TreeBuilder.document` raises; what was only counted is among the problems."""
    try:
        return reading.document()
    finally:
        reading.problems += unlisted(reading.first_unlisted, reading.unlisted)


class _TooDeep(InputError):
    """More levels than DEEPEST."""


def _nested_before(data: bytes, error: MarkedYAMLError, file: str, lines: Lines) -> tuple[Problem, ...]:
    """The nesting that is too deep for us before the place of a complaint; () where none is.

    libyaml looks ahead, and may meet a limit of its own before it hands out what lies between ours and that.
    """
    mark = error.problem_mark
    before = data.decode("utf-8")[: mark.index].encode() if mark is not None else b""
    try:
        _TreeBuilder(before, file, lines, [], libyaml=True).document()
    except _TooDeep as found:
        return found.problems
    except (InputError, MarkedYAMLError):
        pass
    return ()


class _TreeBuilder:
    """One pass over the events of one file, and what is wrong with it."""

    def __init__(self, data: bytes, file: str, lines: Lines, problems: list[Problem], libyaml: bool) -> None:
        parser = _Parser(data) if libyaml else yaml.BaseLoader(data)
        self.next_event: Callable[[], Any] = parser.get_event  # of two families of classes with equal attributes
        self.file = file
        self.lines = lines
        self.problems = problems
        self.properties = any(sign in data for sign in _PROPERTIES)
        self.in_key = False
        self.unlisted = 0
        self.first_unlisted: Mark | None = None

    def document(self) -> tuple[Tree, MarkTree]:
        """The only document of the file. Raises InputError where reading on makes no sense."""
        self.next_event()  # the stream begins
        if type(self.next_event()) is StreamEndEvent:
            raise InputError([self.problem(_START, "empty")])
        tree, marks = self.value(self.next_event(), 1)
        self.next_event()  # the document ends
        more = self.next_event()
        if type(more) is not StreamEndEvent:
            self.note(_place(more), "several documents")
        elif tree is None:
            self.note(_START, "empty")
        return tree, marks

    def value(self, event: Any, depth: int) -> tuple[Tree, MarkTree]:
        """What an event begins, and its marks; of an alias nothing. depth: how deep a mapping or list lies here."""
        kind = type(event)
        if kind is MappingStartEvent:
            return self.mapping(event, depth)
        if kind is SequenceStartEvent:
            return self.sequence(event, depth)
        at = _place(event)
        if kind is AliasEvent:
            self.note(at, "alias", name=event.anchor)
            return None, at
        if self.properties:
            self.refuse_properties(event)
        return _resolved(event), at

    def opened(self, event: Any, depth: int) -> int:
        """The place of a mapping or list that begins. Raises InputError where it lies too deep."""
        start = event.start_mark
        at: int = (start.line << COLUMN_BITS) + start.column + _START
        if self.properties:
            self.refuse_properties(event)
        if depth > DEEPEST:
            raise _TooDeep([self.problem(at, "too deep", limit=DEEPEST)])
        return at

    def mapping(self, first: Any, depth: int) -> tuple[dict[str, Tree], MapMarks]:
        """The mapping that an event begins. What is usual is done here, without calls."""
        next_event, properties = self.next_event, self.properties
        tree: dict[str, Tree] = {}
        places: dict[str, MarkTree] = {}
        keys: dict[str, int] = {}
        marks = MapMarks(self.opened(first, depth), places, keys)
        while True:
            event = next_event()
            kind = type(event)
            if kind is ScalarEvent:
                key = event.value
                start = event.start_mark
                at = (start.line << COLUMN_BITS) + start.column + _START
                if properties:
                    self.refuse_properties(event)
                if key in keys or key in _DOUBTFUL_KEYS:
                    self.refuse_key(event, keys)
                    at = keys.get(key, at)
                keys[key] = at
            elif kind is MappingEndEvent:
                return tree, marks
            else:
                key = self.refused_key(event, keys, depth + 1)
            event = next_event()
            kind = type(event)
            if kind is ScalarEvent:
                if properties:
                    self.refuse_properties(event)
                text = event.value
                start = event.start_mark
                at = (start.line << COLUMN_BITS) + start.column + _START
                if event.style or (text and (text[0] not in FIRST_LETTERS or text[-1] not in LAST_LETTERS)):
                    tree[key] = text
                else:
                    tree[key] = resolved(text)
                    if not text:
                        at = self.place_of_nothing(key, keys.get(key, at))
                places[key] = at
            elif kind is AliasEvent:
                tree[key], places[key] = self.value(event, depth)
            elif kind is MappingStartEvent:
                tree[key], places[key] = self.mapping(event, depth + 1)
            else:
                tree[key], places[key] = self.sequence(event, depth + 1)

    def sequence(self, first: Any, depth: int) -> tuple[list[Tree], ListMarks]:
        """The list that an event begins."""
        next_event, value = self.next_event, self.value
        items: list[Tree] = []
        marks = ListMarks(self.opened(first, depth))
        places = marks.items
        while True:
            event = next_event()
            if type(event) is SequenceEndEvent:
                return items, marks
            item, place = value(event, depth + 1)
            items.append(item)
            places.append(place)

    def refused_key(self, event: Any, keys: dict[str, int], depth: int) -> str:
        """Reads past a key that is a mapping, a list or an alias; what stands for it."""
        inside, compound = self.in_key, type(event) is not AliasEvent
        if compound and not inside:  # one in another is the same mistake
            self.note(_place(event), "compound key")
        keys.setdefault(REFUSED_KEY, _place(event))
        self.in_key = inside or compound
        self.value(event, depth)
        self.in_key = inside
        return REFUSED_KEY

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

    def place_of_nothing(self, key: str, at: int) -> int:
        """Where an empty value is marked: at its key, which stands `at`. Finds `{2027: 10,000台}`, cut by YAML."""
        if key[:1].isdigit():
            self.cut(at)
        return at

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


def _resolved(event: Any) -> Scalar:
    """The value of a scalar: what is quoted, or can be nothing else, is text."""
    text: str = event.value
    if event.style or (text and (text[0] not in FIRST_LETTERS or text[-1] not in LAST_LETTERS)):
        return text
    return resolved(text)
