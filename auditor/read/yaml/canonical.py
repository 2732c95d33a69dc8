"""A tree with its notes as text in one spelling: the tree is written first, and the comments are woven in afterwards.

No library's round trip would do: it hangs a comment on the value before it, so that a key that moves leaves its comment
behind, and loses those that stand in brackets.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set

from auditor.ground.mark import Mark
from auditor.ground.problem import mistake
from auditor.messages.fmt import FMT
from auditor.read.yaml.comments import Notes, Path, notes_of
from auditor.read.yaml.document import Document, ListMarks, MapMarks, MarkTree, Tree, place, text_of, unpacked
from auditor.read.yaml.parse import parse
from auditor.read.yaml.spelled import inner, spelled

_STEP = 2           # columns of one level
_BESIDE = "  "      # before a comment at the end of a line


def canonical(text: str, tree: Tree, blocks: Set[Path]) -> str:
    """The one spelling of a text: its tree, which may have been reordered, with the notes of the text.

    blocks: the paths of mappings and lists that are never written in brackets; all others are where they fit in
    140 characters and hold no comment. Lines end in LF. Raises InputError where the result would not say the same:
    which is a mistake of ours, but must not cost a user a value.
    """
    notes = _settled(tree, (), notes_of(text))
    told = [path for path, note in notes.items() if note.beside or any((*note.above, *note.below))]
    open_blocks = {*blocks, *(path[:depth] for path in told for depth in range(len(path)))}
    open_blocks |= {path for path, note in notes.items() if note.below}
    bare = spelled(tree, open_blocks)
    made = _woven(bare, parse(bare.encode(), ""), notes) if notes else bare
    if not _says_the_same(text, tree, made):
        raise mistake(FMT["not the same"])
    return made


def _settled(tree: Tree, path: Path, notes: dict[Path, Notes]) -> dict[Path, Notes]:
    """The notes, with those above the first key of a list's item above the item: one line begins both."""
    for number, (step, value) in enumerate(inner(tree)):
        below = (*path, step)
        _settled(value, below, notes)
        if number == 0 and path and isinstance(path[-1], int) and below in notes:
            item = notes.setdefault(path, Notes())
            item.above += [text for text in notes[below].above if text]
            notes[below].above.clear()
    return notes


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
