"""The comments and blank lines of a file, each with the entry that it is about."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

import yaml

Path = tuple[str | int, ...]    # keys and numbers of items from the root to an entry; the root itself is ()

_Loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
_BLOCK_HEADER = re.compile(r"[|>][-+0-9]* +(?=#)")
_ALONE = re.compile(r"[ -]*")


@dataclass(slots=True)
class Notes:
    """What is noted at one entry: comments as written from their `#` on, and "" for a blank line.

    above: on lines of their own. beside: at the end of its line. below: after all that is in it.
    """

    above: list[str] = field(default_factory=list)
    beside: str = ""
    below: list[str] = field(default_factory=list)


class _Entry(NamedTuple):
    """A key with its value, or an item of a list."""

    start: int              # the offset where the key or the item begins
    depth: int
    path: Path
    column: int             # of the key, or of the dash
    value: yaml.Node
    holder: yaml.Node       # the mapping or list that it is in


class _Comment(NamedTuple):
    start: int
    column: int
    text: str
    alone: bool             # nothing else stands on its line, but for dashes
    spaced: bool            # the line above is blank


def notes_of(text: str) -> dict[Path, Notes]:
    """The notes of a text that `parse` has accepted, by path; its lines end in LF.

    A comment on lines of its own is about the entry that follows, one at the end of a line about the entry that
    stands there; what is indented like the inside of an entry in which nothing follows stands below that entry.
    What stands above the first entry of all is above the root, and stays there.
    """
    if "#" not in text and all(map(str.strip, text.rstrip("\n").split("\n"))):
        return {}       # nothing is noted, and no line is blank
    root = yaml.compose(text, _Loader)
    return {} if root is None else _CommentScan(text, root).all_notes()


class _CommentScan:
    """One text: its entries in order, and the notes that were found so far."""

    def __init__(self, text: str, root: yaml.Node) -> None:
        self.text = text
        self.root = root
        self.entries = sorted(_entries(root, ()), key=lambda entry: entry[:2])
        self.starts = [entry.start for entry in self.entries]
        self.by_path = {entry.path: entry for entry in self.entries}
        self.notes: dict[Path, Notes] = {}

    def all_notes(self) -> dict[Path, Notes]:
        """Every note of the text, by path."""
        gap, above = -1, False      # between which entries, and whether they are about the second already
        innermost: Path | None = None
        for comment in self.comments():
            if not comment.alone:
                self.place_beside(comment)
                continue
            after = bisect_right(self.starts, comment.start)
            if after != gap:
                gap, above, innermost = after, False, None
            if above:
                self.lines_above(self.entries[after].path, comment)
            else:
                above, innermost = self.place_alone(comment, after, innermost)
        self.place_blanks()
        if self.entries and self.entries[0].path in self.notes:
            first = self.notes[self.entries[0].path]
            self.at(()).above, first.above = first.above, []
        return {path: notes for path, notes in self.notes.items() if notes != Notes()}

    def comments(self) -> Iterator[_Comment]:
        """All comments in order: what begins with # outside of every scalar."""
        place = 0
        for start, end in [*_scalars(self.root, self.text), (len(self.text), len(self.text))]:
            found = self.text.find("#", place, start)
            while found >= 0:
                line = self.text.rfind("\n", 0, found) + 1
                stop = self.text.find("\n", found)
                stop = len(self.text) if stop < 0 else stop
                alone = _ALONE.fullmatch(self.text, line, found) is not None
                written = self.text[found:stop].rstrip()
                yield _Comment(found, found - line, written, alone, self.spaced(line))
                found = self.text.find("#", stop, start)
            place = end

    def spaced(self, line: int) -> bool:
        """Whether the line above the one that begins there is blank."""
        above = self.text.rfind("\n", 0, max(line - 1, 0)) + 1
        return line > 0 and not self.text[above:line].strip()

    def at(self, path: Path) -> Notes:
        """The notes of a path, to be added to."""
        return self.notes.setdefault(path, Notes())

    def lines_above(self, path: Path, comment: _Comment) -> None:
        self.at(path).above += ["", comment.text] if comment.spaced else [comment.text]

    def lines_below(self, path: Path, comment: _Comment) -> None:
        self.at(path).below += ["", comment.text] if comment.spaced else [comment.text]

    def place_beside(self, comment: _Comment) -> None:
        """Gives a comment at the end of a line to the entry there: the whole of what was closed before it."""
        number = bisect_left(self.starts, comment.start) - 1
        if number < 0:
            self.at(()).above.append(comment.text)
            return
        entry = self.entries[number]
        while entry.path[:-1] and _in_brackets(entry) and entry.holder.end_mark.index <= comment.start:
            entry = self.by_path[entry.path[:-1]]
        if _in_brackets(entry) and entry.holder.end_mark.index <= comment.start:
            self.at(()).below.append(comment.text)
            return
        notes = self.at(entry.path)
        if notes.beside:
            notes.above.append(notes.beside)
        notes.beside = comment.text

    def place_alone(self, comment: _Comment, after: int, innermost: Path | None) -> tuple[bool, Path | None]:
        """Gives a comment on a line of its own to an entry; whether it is the one that follows, the `after`th.

        innermost: what the comment before it stands below, so that their order is kept; returned for the next.
        """
        following = self.entries[after].path if after < len(self.entries) else None
        if after == 0:
            self.lines_above(following or (), comment)
            return following is not None, None
        before = self.entries[after - 1]
        if _is_later(before.value, comment.start):
            self.lines_above(before.path, comment)
            return False, None
        inside = self.inside(before, comment)
        if innermost is not None and _within(inside, innermost):
            inside = innermost
        if following is not None and (_within(following, before.path) or _within(following, inside)):
            self.lines_above(following, comment)
            return True, None
        self.lines_below(inside, comment)
        return False, inside

    def inside(self, before: _Entry, comment: _Comment) -> Path:
        """The path of the innermost thing that a comment after an entry stands in."""
        holders = [before.path[:depth] for depth in range(len(before.path), -1, -1)]
        for path in holders:
            value = self.by_path[path].value if path else self.root
            if _flow(value) and value.start_mark.index < comment.start < value.end_mark.index:
                return path
        if _nothing_in(before.value) and not _in_brackets(before) and comment.column > before.column:
            return before.path
        for path in holders[1:]:
            value = self.by_path[path].value if path else self.root
            if not _flow(value) and value.start_mark.column <= comment.column:
                return path
        return ()

    def place_blanks(self) -> None:
        """Notes the blank lines right above entries that begin a line."""
        start = -1
        for entry in self.entries:
            line = self.text.rfind("\n", 0, entry.start) + 1
            begins = _ALONE.fullmatch(self.text, line, entry.start) is not None
            if entry.start != start and begins and not _in_brackets(entry) and self.spaced(line):
                self.at(entry.path).above.append("")
            start = entry.start


def _entries(node: yaml.Node, path: Path) -> Iterator[_Entry]:
    """Everything in a mapping or list, and in that, and so on."""
    found: list[tuple[str | int, yaml.Mark, int, yaml.Node]] = []
    if isinstance(node, yaml.MappingNode):
        found = [(key.value, key.start_mark, key.start_mark.column, value) for key, value in node.value]
    elif isinstance(node, yaml.SequenceNode):
        column = node.start_mark.column
        found = [(number, item.start_mark, column, item) for number, item in enumerate(node.value)]
    for step, mark, column, value in found:
        yield _Entry(mark.index, len(path), (*path, step), column, value, node)
        yield from _entries(value, (*path, step))


def _scalars(node: yaml.Node, text: str) -> Iterator[tuple[int, int]]:
    """Where the scalars are, in order; of a block scalar, what follows its header and the comment there."""
    if isinstance(node, yaml.ScalarNode):
        start, end = node.start_mark.index, node.end_mark.index
        header = _BLOCK_HEADER.match(text, start) if node.style in ("|", ">") else None
        yield (text.find("\n", start), end) if header else (start, end)
    elif isinstance(node, yaml.MappingNode):
        for pair in node.value:
            for part in pair:
                yield from _scalars(part, text)
    elif isinstance(node, yaml.SequenceNode):
        for item in node.value:
            yield from _scalars(item, text)


def _flow(node: yaml.Node) -> bool:
    return isinstance(node, yaml.CollectionNode) and bool(node.flow_style)


def _in_brackets(entry: _Entry) -> bool:
    return _flow(entry.holder)


def _nothing_in(node: yaml.Node) -> bool:
    """Whether a value is empty: nothing at all, an empty mapping or list."""
    return not node.value and not getattr(node, "style", None)


def _is_later(node: yaml.Node, place: int) -> bool:
    """Whether a value without entries of its own only begins after a place."""
    single = isinstance(node, yaml.ScalarNode) or _flow(node)
    return single and node.start_mark.index > place


def _within(path: Path, outer: Path) -> bool:
    return path[:len(outer)] == outer
