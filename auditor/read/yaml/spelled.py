"""A tree as YAML: in brackets what fits on a line, quotes only where YAML needs them.

PyYAML writes what stands on a line, with libyaml where that is there. Which lines there are and how far they are
indented is decided here: the library hangs a list at the column of its key, and knows no line that is too long.
"""

import io
import re
from collections.abc import Iterator, Sequence, Set
from typing import Any

import yaml
from yaml.emitter import Emitter
from yaml.events import (
    DocumentEndEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
    StreamEndEvent,
    StreamStartEvent,
)

from auditor.ground.problem import mistake
from auditor.ground.record import record
from auditor.messages.fmt import FMT
from auditor.read.yaml.comments import Path
from auditor.read.yaml.document import Tree, text_of
from auditor.read.yaml.scalars import resolved

LONGEST = 140       # characters of a line that brackets may fill
_STEP = 2           # columns of one level
_ENDLESS = 1 << 30
_NOBODY = "x"       # stands for the key of what has none
_GROUPED = re.compile("[0-9],[0-9]")
_SURELY_PLAIN = re.compile(r"[^\W_][\w%.、，。；（）“”《》〔〕]*")
_LAST = "\uffff"     # the last sign that emitters print as it is


@record
class _Entry:
    """A line: what stands before it, the key if it has one, and the value unless that stands on lines of its own."""

    lead: str
    path: Path
    keyed: bool
    value: Tree


def spelled(tree: Tree, blocks: Set[Path]) -> str:
    """The text of a tree that holds no comments, in lines that end in LF.

    blocks: the paths of mappings and lists that are never in brackets; another one is where it fits in 140 characters.
    Raises InputError for a key that does not fit on a line of YAML.
    """
    speller = _Speller()
    opened = set(blocks)
    written: dict[Path, str] = {}
    entries = list(_entries(tree, (), "", opened))
    while True:
        new = [entry for entry in entries if entry.path not in written]
        written |= zip((entry.path for entry in new), speller.lines(new), strict=True)
        long = {
            entry.path for entry in entries
            if isinstance(entry.value, dict | list) and entry.value and entry.path
            and len(entry.lead) + len(written[entry.path]) > LONGEST
        }
        if not long:
            return "".join(f"{entry.lead}{written[entry.path]}".rstrip(" ") + "\n" for entry in entries)
        opened |= long
        for path in long:
            del written[path]
        entries = [part for entry in entries for part in _opened(entry, opened)]


def _opened(entry: _Entry, opened: Set[Path]) -> Iterator[_Entry]:
    return _entries(entry.value, entry.path, entry.lead, opened, entry.keyed)


def _entries(tree: Tree, path: Path, lead: str, opened: Set[Path], keyed: bool = False) -> Iterator[_Entry]:
    """The lines of a value. lead: what stands before it, or before its key."""
    if not isinstance(tree, dict | list) or not tree or path not in opened:
        yield _Entry(lead, path, keyed, tree)
        return
    if keyed:
        yield _Entry(lead, path, keyed, None)
        lead = " " * len(lead)
    # what begins on the line of a dash stands behind it, and what is below a key under the key
    step = " " * _STEP if path and (keyed or isinstance(tree, list)) else ""
    keyed = isinstance(tree, dict)
    dash = "" if keyed else "- "
    for key, value in inner(tree):
        yield from _entries(value, (*path, key), f"{lead}{step}{dash}", opened, keyed)
        lead = " " * len(lead)


def inner(tree: Tree) -> Iterator[tuple[str | int, Tree]]:
    """What a mapping or list holds."""
    if isinstance(tree, dict):
        yield from tree.items()
    elif isinstance(tree, list):
        yield from enumerate(tree)


class _Speller:
    """Writes entries, each on one line."""

    def __init__(self) -> None:
        self.emitter = Emitter(io.StringIO(), allow_unicode=True)

    def lines(self, entries: Sequence[_Entry]) -> list[str]:
        """The text of each entry: they are written as one mapping, in which nothing is indented."""
        events: list[Event] = [StreamStartEvent(), DocumentStartEvent(explicit=False)]
        events.append(MappingStartEvent(None, None, True, flow_style=False))
        for entry in entries:
            key = entry.path[-1] if entry.keyed else _NOBODY
            events += [self.scalar(str(key), False, key=True), *self.events(entry.value, False)]
        events += [MappingEndEvent(), DocumentEndEvent(explicit=False), StreamEndEvent()]
        text = _emitted(events) if entries else ""
        if text.count("\n") != len(entries):        # a key of more than 128 signs takes two lines
            raise mistake(FMT["not the same"])
        unkeyed = len(f"{_NOBODY}: ")
        return [
            line if entry.keyed else line[unkeyed:]
            for entry, line in zip(entries, text.split("\n")[:-1], strict=True)
        ]

    def events(self, tree: Tree, flow: bool) -> Iterator[Event]:
        """What the emitter is told of a value; `flow`: it stands in brackets."""
        if isinstance(tree, dict):
            yield MappingStartEvent(None, None, True, flow_style=True)
            for key, value in tree.items():
                yield self.scalar(key, True, key=True)
                yield from self.events(value, True)
            yield MappingEndEvent()
        elif isinstance(tree, list):
            yield SequenceStartEvent(None, None, True, flow_style=True)
            for item in tree:
                yield from self.events(item, True)
            yield SequenceEndEvent()
        else:
            yield self.scalar(tree, flow)

    def scalar(self, value: Tree, flow: bool, key: bool = False) -> Event:
        """A scalar in double quotes where a reader of YAML 1.2 would else take it for something else."""
        if value is None:
            return ScalarEvent(None, None, (True, False), "null" if flow else "")
        text = text_of(value)
        if not isinstance(value, str) or (key and text.isalnum()) or self.is_plain(text, flow or key):
            return ScalarEvent(None, None, (True, False), text)
        return ScalarEvent(None, None, (False, True), text, style='"')

    def is_plain(self, text: str, flow: bool) -> bool:
        """Whether a text stays what it is without quotes.

        Signs alone, such as /, are quoted to be seen, and 1,050 so that no bracket around it cuts it in two.
        """
        if not isinstance(resolved(text), str) or not any(map(str.isalnum, text)) or _GROUPED.search(text):
            return False
        if _SURELY_PLAIN.fullmatch(text):
            return True
        found = self.emitter.analyze_scalar(text)
        allowed = found.allow_flow_plain if flow else found.allow_block_plain
        return bool(allowed) and not found.multiline and not (flow and (":" in text or "?" in text))


def _emitted(events: Sequence[Event]) -> str:
    """The text of events, in UTF-8 as it is and without a limit of a line."""
    scalars = [event for event in events if isinstance(event, ScalarEvent)]
    held = [event.value for event in scalars if max(event.value, default="") > _LAST]
    far = dict.fromkeys(sign for text in held for sign in text if sign > _LAST)
    stands_for: dict[int, str] = {}
    if far:                     # both emitters escape these; a sign for private use that is nowhere stands for each
        used = set().union(*(event.value for event in scalars))
        free = (code for code in range(0xE000, 0xF900) if chr(code) not in used)
        stands_for = dict(zip(free, far, strict=False))
        table = {ord(sign): code for code, sign in stands_for.items()}
        for event in scalars:
            event.value = event.value.translate(table)
    library: Any = getattr(yaml, "CDumper", yaml.Dumper)
    text: str = yaml.emit(events, Dumper=library, allow_unicode=True, width=_ENDLESS)
    return text.translate(stands_for)
