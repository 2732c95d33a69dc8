"""A tree with its notes as text in one spelling. The only part of the auditor that knows ruamel.yaml.

ruamel.yaml writes the YAML; the comments are woven in afterwards. Its own round trip hangs a comment on the value
before it, so that a key that moves would leave its comment behind, and loses those that stand in brackets.
"""

import io
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from typing import TYPE_CHECKING

from auditor.ground.mark import Mark
from auditor.ground.problem import mistake
from auditor.ground.words import say
from auditor.messages.fmt import FMT
from auditor.read.yaml.comments import Notes, Path, notes_of
from auditor.read.yaml.document import Document, ListMarks, MapMarks, MarkTree, Tree, place, text_of, unpacked
from auditor.read.yaml.parse import parse
from auditor.read.yaml.scalars import resolved

if TYPE_CHECKING:
    from ruamel.yaml import YAML
    from ruamel.yaml.nodes import Node as YamlNode

LONGEST = 140       # characters of a line that brackets may fill
_STEP = 2           # columns of one level
_BESIDE = "  "      # before a comment at the end of a line
_ENDLESS = 1 << 30
_KINDS = "tag:yaml.org,2002:"
_GROUPED = re.compile("[0-9],[0-9]")
_COMMAND = "pip install 'auditor[fmt]'"


def canonical(text: str, tree: Tree, blocks: Set[Path]) -> str:
    """The one spelling of a text: its tree, which may have been reordered, with the notes of the text.

    blocks: the paths of mappings and lists that are never written in brackets; all others are where they fit in
    140 characters and hold no comment. Lines end in LF. Raises InputError where ruamel.yaml is not installed, and
    where the result would not say the same: which is a mistake of ours, but must not cost a user a value.
    """
    notes = _settled(tree, (), notes_of(text))
    told = [path for path, note in notes.items() if note.beside or any((*note.above, *note.below))]
    open_blocks = {*blocks, *(path[:depth] for path in told for depth in range(len(path)))}
    open_blocks |= {path for path, note in notes.items() if note.below}
    while True:
        bare = _spelled(tree, open_blocks)
        document = parse(bare.encode(), "")
        more = set(_too_long(document.tree, document.marks, (), bare.split("\n"))) - open_blocks
        if not more:
            break
        open_blocks |= more
    made = _woven(bare, document, notes)
    if not _says_the_same(text, tree, made):
        raise mistake(FMT["not the same"])
    return made


def _spelled(tree: Tree, blocks: Set[Path]) -> str:
    """A tree without notes, each entry of a block on a line of its own and all else on one line."""
    try:
        from ruamel.yaml import YAML
    except ModuleNotFoundError as error:
        if (error.name or "").partition(".")[0] != "ruamel":
            raise
        raise mistake(say(FMT, "extra", command=_COMMAND)) from None
    writer = YAML()
    writer.indent(mapping=_STEP, sequence=2 * _STEP, offset=_STEP)
    writer.width = _ENDLESS
    stream = io.StringIO()
    writer.serialize(_Speller(writer, blocks).node(tree, (), False), stream)
    return stream.getvalue()


class _Speller:
    """Turns a tree into nodes of ruamel.yaml that say how each is written."""

    def __init__(self, writer: "YAML", blocks: Set[Path]) -> None:
        self.writer = writer
        self.blocks = blocks

    def node(self, tree: Tree, path: Path, flow: bool) -> "YamlNode":
        """The node of a value; `flow`: it stands in brackets."""
        from ruamel.yaml.nodes import MappingNode, SequenceNode

        if not isinstance(tree, dict | list):
            return self.scalar(tree, flow)
        flow = flow or path not in self.blocks
        if isinstance(tree, dict):
            pairs = [
                (self.scalar(key, flow, key=True), self.node(value, (*path, key), flow)) for key, value in tree.items()
            ]
            return MappingNode(_KINDS + "map", pairs, flow_style=flow)
        items = [self.node(item, (*path, number), flow) for number, item in enumerate(tree)]
        return SequenceNode(_KINDS + "seq", items, flow_style=flow)

    def scalar(self, value: Tree, flow: bool, key: bool = False) -> "YamlNode":
        """A scalar in double quotes where a reader of YAML 1.2 would else take it for something else."""
        from ruamel.yaml.nodes import ScalarNode

        if value is None:
            text, plain = ("null" if flow else ""), True
        else:
            text = text_of(value)
            plain = not isinstance(value, str) or (key and text.isalnum()) or self.is_plain(text, flow or key)
        if not plain:
            return ScalarNode(_KINDS + "str", text, style='"')
        return ScalarNode(self.writer.resolver.resolve(ScalarNode, text, (True, False)), text)

    def is_plain(self, text: str, flow: bool) -> bool:
        """Whether a text stays what it is without quotes.

        Signs alone, such as /, are quoted to be seen, and 1,050 so that no bracket around it cuts it in two.
        """
        if not isinstance(resolved(text), str) or not any(map(str.isalnum, text)) or _GROUPED.search(text):
            return False
        found = self.writer.emitter.analyze_scalar(text)
        allowed = found.allow_flow_plain if flow else found.allow_block_plain
        return bool(allowed) and not found.multiline and not (flow and (":" in text or "?" in text))


def _settled(tree: Tree, path: Path, notes: dict[Path, Notes]) -> dict[Path, Notes]:
    """The notes, with those above the first key of a list's item above the item: one line begins both."""
    for number, (step, inner) in enumerate(_inner(tree)):
        below = (*path, step)
        _settled(inner, below, notes)
        if number == 0 and path and isinstance(path[-1], int) and below in notes:
            item = notes.setdefault(path, Notes())
            item.above += [text for text in notes[below].above if text]
            notes[below].above.clear()
    return notes


def _inner(tree: Tree) -> Iterator[tuple[str | int, Tree]]:
    """What a mapping or list holds."""
    if isinstance(tree, dict):
        yield from tree.items()
    elif isinstance(tree, list):
        yield from enumerate(tree)


def _too_long(tree: Tree, marks: MarkTree, path: Path, lines: list[str]) -> Iterator[Path]:
    """The outermost mappings and lists in brackets that end beyond the longest line."""
    if not isinstance(tree, dict | list) or not tree:
        return
    at = unpacked("", place(marks))
    inner = list(_below(tree, marks))
    if lines[at.line - 1][at.column - 1] in "{[" and path:
        if len(lines[at.line - 1]) > LONGEST:
            yield path
        return
    for step, below, below_marks in inner:
        yield from _too_long(below, below_marks, (*path, step), lines)


def _below(tree: Tree, marks: MarkTree) -> Iterator[tuple[str | int, Tree, MarkTree]]:
    """What a mapping or list holds, with its marks."""
    if isinstance(tree, dict) and isinstance(marks, MapMarks):
        for key, value in tree.items():
            yield key, value, marks.values[key]
    elif isinstance(tree, list) and isinstance(marks, ListMarks):
        for number, value in enumerate(tree):
            yield number, value, marks.items[number]


class _Weaver:
    """Puts notes at the lines of a text that has none."""

    def __init__(self, bare: str, notes: Mapping[Path, Notes]) -> None:
        self.lines = bare.split("\n")
        self.notes = notes
        self.above: dict[int, list[str]] = {}
        self.below: dict[int, list[str]] = {}

    def text(self) -> str:
        """All lines with what was put above and below each."""
        made = []
        for number, line in enumerate(self.lines):
            made += [*self.above.get(number, ()), line, *self.below.get(number, ())]
        return "\n".join(made)

    def visit(self, tree: Tree, marks: MarkTree, path: Path, line: int, column: int) -> int:
        """Places the notes of an entry and of all that is in it; the last line of it.

        line, column: where its key or its dash stands, counted from 0.
        """
        note = self.notes.get(path, Notes())
        block = bool(tree) and self.is_block(marks)
        self.put_above(line, note.above, path)
        if note.beside and block and path and isinstance(path[-1], int):
            self.put_above(line, [note.beside], path)   # the line is that of what is in it
        elif note.beside:
            self.lines[line] += _BESIDE + note.beside
        last, inner = line, column + _STEP
        for step, below, below_marks in _below(tree, marks) if block else ():
            at = _entry_place(marks, step)
            inner = at.column - 1 if isinstance(step, str) else _indent(self.lines[at.line - 1])
            last = self.visit(below, below_marks, (*path, step), at.line - 1, inner)
        self.below.setdefault(last, []).extend(_indented(note.below, inner))
        return last

    def put_above(self, line: int, texts: Sequence[str], path: Path) -> None:
        """Puts lines above one, without a blank line where something begins or after another blank line."""
        above = self.above.setdefault(line, [])
        for text in _indented(texts, _indent(self.lines[line])):
            begins = not above and (line == 0 or path[-1:] == (0,) or self.is_first(line))
            if text or not (begins or above[-1:] == [""]):
                above.append(text)

    def is_first(self, line: int) -> bool:
        """Whether a line is the first inside what the line before it opens."""
        return _indent(self.lines[line]) > _indent(self.lines[line - 1])

    def is_block(self, marks: MarkTree) -> bool:
        """Whether a mapping or list stands without brackets; a scalar does not."""
        at = unpacked("", place(marks))
        return not isinstance(marks, int) and self.lines[at.line - 1][at.column - 1] not in "{["


def _entry_place(marks: MarkTree, step: str | int) -> Mark:
    """Where a key or an item begins."""
    if isinstance(marks, MapMarks) and isinstance(step, str):
        return unpacked("", marks.keys[step])
    assert isinstance(marks, ListMarks)
    return unpacked("", place(marks.items[int(step)]))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _indented(texts: Sequence[str], columns: int) -> list[str]:
    return [" " * columns + text if text else "" for text in texts]


def _woven(bare: str, document: Document, notes: Mapping[Path, Notes]) -> str:
    """A text without notes, with them."""
    weaver = _Weaver(bare, notes)
    weaver.visit(document.tree, document.marks, (), 0, -_STEP)
    return weaver.text()


def _says_the_same(text: str, tree: Tree, made: str) -> bool:
    """Whether a text has the values of a tree and the comments of another text."""
    return _exact(parse(made.encode(), "").tree) == _exact(tree) and comments_in(made) == comments_in(text)


def _exact(tree: Tree) -> object:
    """A tree with the written text of each scalar, to be compared."""
    if isinstance(tree, dict):
        return {key: _exact(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return [_exact(item) for item in tree]
    return None if tree is None else (type(tree).__name__, text_of(tree))


def comments_in(text: str) -> Counter[str]:
    """How often each comment stands in a text."""
    notes = notes_of(text).values()
    return Counter(each for note in notes for each in (*note.above, note.beside, *note.below) if each)
