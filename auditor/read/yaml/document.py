"""What was read from a file: a plain tree, and beside it where everything stands."""

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from auditor.ground.mark import Mark
from auditor.ground.record import record

COLUMN_BITS = 20
LONGEST_LINE = (1 << COLUMN_BITS) - 2  # in bytes, so that every column fits


class WrittenInt(int):
    """A whole number as the file writes it; the number is only a witness of its type for a schema."""

    text: str

    def __new__(cls, value: int, text: str) -> "WrittenInt":
        """Keeps the written text beside the number: `010203` stays `010203`."""
        self = super().__new__(cls, value)
        self.text = text
        return self


class WrittenFloat(float):
    """A decimal number as the file writes it; the float is only a witness of its type for a schema."""

    __slots__ = ("text",)
    text: str

    def __new__(cls, value: float, text: str) -> "WrittenFloat":
        """Keeps the written text beside the number: `1.10` stays `1.10`."""
        self = super().__new__(cls, value)
        self.text = text
        return self

    def is_integer(self) -> bool:
        """No: `2023.0` and `1e3` are not how anybody writes a whole number, whatever JSON Schema makes of them."""
        return False


Scalar: TypeAlias = str | WrittenInt | WrittenFloat | bool | None
Tree: TypeAlias = "Scalar | list[Tree] | dict[str, Tree]"


class MapMarks:
    """The packed places of a mapping: its own, those of its values, those of its keys."""

    __slots__ = ("at", "keys", "values")

    def __init__(
        self, at: int, values: "dict[str, MarkTree] | None" = None, keys: dict[str, int] | None = None
    ) -> None:
        self.at = at
        self.values: dict[str, MarkTree] = {} if values is None else values
        self.keys: dict[str, int] = {} if keys is None else keys


class ListMarks:
    """The packed places of a list: its own and those of its items."""

    __slots__ = ("at", "items")

    def __init__(self, at: int) -> None:
        self.at = at
        self.items: list[MarkTree] = []


MarkTree: TypeAlias = int | MapMarks | ListMarks


def packed(line: int, column: int) -> int:
    """A place, line and column counted from 1, as one integer that sorts like the place."""
    return (line << COLUMN_BITS) + column


def unpacked(file: str, at: int) -> Mark:
    """The mark that a packed place stands for."""
    return Mark(file, at >> COLUMN_BITS, at & ((1 << COLUMN_BITS) - 1))


def place(marks: MarkTree) -> int:
    """The packed place where a scalar, a mapping or a list begins."""
    return marks if isinstance(marks, int) else marks.at


def text_of(scalar: Tree) -> str:
    """The written text of a scalar; "" where nothing stands. Raises TypeError for a mapping or a list."""
    if isinstance(scalar, str):
        return scalar
    if isinstance(scalar, WrittenInt | WrittenFloat):
        return scalar.text
    if scalar is None:
        return ""
    if isinstance(scalar, bool):
        return "true" if scalar else "false"
    raise TypeError(f"a {type(scalar).__name__} has no text")


def plain(tree: Tree) -> object:
    """A tree as plain values: numbers as the text that stands there, lists as tuples."""
    if isinstance(tree, dict):
        return {key: plain(value) for key, value in tree.items()}
    if isinstance(tree, list):
        return tuple(plain(value) for value in tree)
    return tree if isinstance(tree, bool) else text_of(tree)


class Node:
    """A reading cursor: one value of a document, with its place."""

    __slots__ = ("file", "marks", "value")

    def __init__(self, value: Tree, marks: MarkTree, file: str) -> None:
        self.value = value
        self.marks = marks
        self.file = file

    @property
    def mark(self) -> Mark:
        """Where the value begins; an empty value is marked at its key."""
        return unpacked(self.file, place(self.marks))

    @property
    def text(self) -> str:
        """The written text of a scalar, see `text_of`."""
        return text_of(self.value)

    @property
    def tree(self) -> "dict[str, Tree]":
        """The values of this mapping as they are. Raises TypeError for anything else."""
        value = self.value
        return value if value.__class__ is dict else _dict(value)

    @property
    def below(self) -> "dict[str, MarkTree]":
        """The places of the values of this mapping. Raises TypeError for anything else."""
        marks = self.marks
        return marks.values if marks.__class__ is MapMarks else _mapping(marks).values

    @property
    def is_mapping(self) -> bool:
        """Whether this is a mapping."""
        return isinstance(self.value, dict)

    @property
    def is_list(self) -> bool:
        """Whether this is a list."""
        return isinstance(self.value, list)

    def key_mark(self, key: str) -> Mark:
        """Where a key of this mapping stands."""
        return unpacked(self.file, _mapping(self.marks).keys[key])

    def get(self, key: str) -> "Node | None":
        """The value of a key, or None where this mapping has no such key."""
        tree = self.tree
        return Node(tree[key], self.below[key], self.file) if key in tree else None

    def items(self) -> Iterator[tuple[str, "Node"]]:
        """The keys of this mapping and their values, in the order of the file."""
        marks, file = _mapping(self.marks).values, self.file
        for key, value in _dict(self.value).items():
            yield key, Node(value, marks[key], file)

    def __getitem__(self, key: str) -> "Node":
        """The value of a key of this mapping. Raises KeyError."""
        return Node(_dict(self.value)[key], _mapping(self.marks).values[key], self.file)

    def __contains__(self, key: str) -> bool:
        """Whether this mapping has the key."""
        return key in _dict(self.value)

    def __len__(self) -> int:
        """How many keys or items this mapping or list has."""
        return len(self.value) if isinstance(self.value, list) else len(_dict(self.value))

    def __bool__(self) -> bool:
        """A node is there, however empty its value."""
        return True

    def __iter__(self) -> Iterator["Node"]:
        """The items of this list. Raises TypeError for anything else."""
        if not isinstance(self.value, list) or not isinstance(self.marks, ListMarks):
            raise TypeError(f"a {type(self.value).__name__} has no items")
        for value, marks in zip(self.value, self.marks.items, strict=True):
            yield Node(value, marks, self.file)


def _mapping(marks: MarkTree) -> MapMarks:
    if not isinstance(marks, MapMarks):
        raise TypeError("not a mapping")
    return marks


def _dict(value: Tree) -> dict[str, Tree]:
    if not isinstance(value, dict):
        raise TypeError(f"a {type(value).__name__} has no keys")
    return value


@record
class Document:
    """One file as it was read. `digest` is the SHA-256 of its bytes, in hexadecimal.

    left_out: the keys of the whole under which something is missing, because it was refused.
    """

    file: str
    tree: Tree
    marks: MarkTree
    digest: str
    left_out: frozenset[str] = frozenset()

    @property
    def root(self) -> Node:
        """The cursor at the whole document."""
        return Node(self.tree, self.marks, self.file)


def find(document: Document | Node, path: Sequence[str | int], key: bool = False) -> Mark:
    """Where the value at a path stands, or with `key=True` the key that the path ends in.

    A path that leads past what the file holds is marked at the deepest value that is there.
    """
    marks = document.marks
    at = place(marks)
    for depth, step in enumerate(path):
        below: MarkTree | None = None
        if isinstance(marks, MapMarks) and isinstance(step, str):
            if key and depth == len(path) - 1 and step in marks.keys:
                return unpacked(document.file, marks.keys[step])
            below = marks.values.get(step)
        elif isinstance(marks, ListMarks) and isinstance(step, int) and step < len(marks.items):
            below = marks.items[step]
        if below is None:
            break
        marks = below
        at = place(marks)
    return unpacked(document.file, at)
