"""What every part of a plan is read with: texts, values, places; what is equal in many plans is kept once."""

from collections.abc import Mapping
from dataclasses import field
from typing import Any, cast

from auditor.ground.mapping import Entries, Shape
from auditor.ground.mark import Mark
from auditor.ground.problem import Problem
from auditor.ground.record import record
from auditor.ground.words import say
from auditor.messages.load import LOAD
from auditor.model.plan import Said, Year
from auditor.read.codes import CODES
from auditor.read.yaml import MapMarks, Node, Tree, text_of, unpacked
from auditor.text.hint import Hint, hint_of
from auditor.text.period import in_year
from auditor.text.quantity import Kind, Quantity
from auditor.text.read import read_meant, read_quantity
from auditor.text.refusal import ValueNotUnderstood
from auditor.text.similar import offered
from auditor.text.year import end_year, year_of

Fields = dict[str, Any]                         # a mapping as it was read, whose shape the schema has accepted
Meant = tuple[Hint, Kind | None, str]        # what the name says of a bare %, the kind, the unit
SHARE: Meant = (hint_of("占比"), "rate", "")
# A sentence that something is not declared, or not whole → the key of the plan under which it would be.
DECLARED_IN = {
    "unknown-group": "groups", "unknown-action": "actions", "unknown-part": "document", "unknown-object": "objects",
    "trim-into": "indicators", "own-with-parent": "indicators", "link-without-parent": "indicators",
    "year-order": "years",
}
NOTHING: Entries[Any, Any] = Entries((), ())


@record
class Shared:
    """Texts, places and shapes that plans have in common. It grows while plans are read, and is dropped then."""

    texts: dict[str, str] = field(default_factory=dict)
    places: dict[int, int] = field(default_factory=dict)
    rows: dict[tuple[str, ...], tuple[str, ...]] = field(default_factory=dict)
    years: dict[tuple[str, ...], tuple[Year, ...]] = field(default_factory=dict)
    shapes: dict[tuple[tuple[str, ...], tuple[int, ...]], Shape] = field(default_factory=dict)

    def text(self, text: str) -> str:
        """The one text that is equal to this one."""
        return self.texts.setdefault(text, text)

    def row(self, texts: tuple[str, ...]) -> tuple[str, ...]:
        """The one row of texts that is equal to this one."""
        known = self.rows.get(texts)
        if known is None:
            known = self.rows[texts] = tuple(map(self.text, texts))
        return known

    def shape(self, fields: tuple[str, ...], offsets: tuple[int, ...]) -> Shape:
        """The one shape with these fields and offsets."""
        known = self.shapes.get((fields, offsets))
        if known is None:
            few = tuple(self.places.setdefault(offset, offset) for offset in offsets)
            known = self.shapes[fields, few] = Shape(self.row(fields), few)
        return known

    def when(self, keys: tuple[str, ...]) -> tuple[Year, ...]:
        """The keys of a mapping by years as years."""
        known = self.years.get(keys)
        if known is None:
            known = self.years[keys] = tuple(map(year_of, keys))
        return known


def meant_by(name: str, kind: str, unit: str) -> Meant:
    """What settles the values of an indicator: its name, its kind, its unit."""
    return hint_of(name), cast("Kind | None", kind or None), unit


class FieldReader:
    """Reads the fields of one file's records, and collects what is wrong with them.

    left_out: the keys of the plan under which something is missing, because the schema refused it.
    """

    __slots__ = ("file", "indicators", "keep", "left_out", "problems", "shapes", "shared", "texts", "years")

    def __init__(self, file: str, left_out: frozenset[str], shared: Shared) -> None:
        self.file = file
        self.left_out = left_out
        self.indicators: tuple[str, ...] = ()       # the ids of all indicators of the plan
        self.shared = shared
        self.texts, self.shapes, self.years = shared.texts, shared.shapes, shared.years
        self.keep = shared.places.setdefault
        self.problems: list[Problem] = []

    def problem(self, mark: Mark, key: str, **values: object) -> None:
        """Notes a mistake: a sentence of `LOAD`."""
        if DECLARED_IN.get(key) in self.left_out:
            return
        self.problems.append(Problem(mark, say(LOAD, key, **values)))

    def known(self, node: Node | None, names: Mapping[str, object] | tuple[str, ...], key: str) -> None:
        """Complains, with the sentence `key`, of a name that is not among those that are declared.

        names: those, or what they stand for by name (indicators, actions), which somebody may have written instead.
        """
        if node is None:
            return
        found = text_of(node.value)
        if found not in names:
            called = {called_of(value): name for name, value in names.items()} if isinstance(names, Mapping) else {}
            self.problem(node.mark, key, found=found, hint=offered(found, names, called))

    def refused(self, at: int, error: ValueNotUnderstood) -> Quantity:
        """What stands for a value that is not understood, which is complained of: a blank."""
        self.problem(unpacked(self.file, at), "value", reason=error.words)
        return read_quantity("")

    # These are called for every field of every record: they look into tree and marks without a cursor.

    def text(self, tree: Fields, key: str) -> str:
        """The text of a field; "" where nothing stands."""
        if key not in tree:
            return ""
        value = tree[key]
        text: str = value if value.__class__ is str else text_of(value)
        return self.texts.setdefault(text, text)

    def code(self, tree: Fields, key: str) -> str:
        """The text of a field whose words are a fixed few, as the program calls them; "" where nothing stands."""
        text = self.text(tree, key)
        return text if text.isascii() else CODES.get(key, {}).get(text, text)

    def row(self, tree: Fields, key: str) -> tuple[str, ...]:
        """The texts of a field that is a list."""
        if key not in tree or not isinstance(tree[key], list):
            return ()
        return self.shared.row(tuple([value if value.__class__ is str else text_of(value) for value in tree[key]]))

    def shape(self, marks: MapMarks) -> Shape:
        """Where the fields of a record stand."""
        start, below = marks.at, cast("dict[str, Any]", marks.values)
        offsets = tuple([(at if at.__class__ is int else at.at) - start for at in below.values()])
        fields = tuple(below)
        return self.shapes.get((fields, offsets)) or self.shared.shape(fields, offsets)

    def said(self, value: Tree, at: int, meant: Meant) -> Said:
        """A value and its place."""
        try:
            quantity = read_meant(value if value.__class__ is str else text_of(value), *meant)
        except ValueNotUnderstood as error:
            quantity = self.refused(at, error)
        return Said(quantity, self.keep(at, at))

    def by_year(self, tree: Fields, marks: MapMarks, key: str, meant: Meant) -> Entries[Any, Said]:
        """The values of a field by year; nothing where it is no mapping."""
        if key not in tree or not isinstance(tree[key], dict):
            return NOTHING
        values = tree[key]
        places: Any = marks.values[key]
        keep = self.keep
        found = []
        for text, at in zip(values.values(), places.values.values(), strict=True):
            try:
                quantity = read_meant(text if text.__class__ is str else text_of(text), *meant)
            except ValueNotUnderstood as error:
                quantity = self.refused(at, error)
            found.append(Said(quantity, keep(at, at)))
        years = tuple(values)
        keys = self.years.get(years) or self.shared.when(years)
        if any(said.quantity.yearless for said in found):
            found = [self._in_year(said, key) for said, key in zip(found, keys, strict=True)]
        return Entries(keys, tuple(found))

    def _in_year(self, said: Said, key: Year) -> Said:
        """A value that speaks of its own year (同比, 6月底前), in the year of its key."""
        try:
            return Said(in_year(said.quantity, end_year(key)), said.at)
        except ValueNotUnderstood as error:
            return Said(self.refused(said.at, error), said.at)


def called_of(thing: object) -> str:
    """What an indicator, an action or an object is called beside its id."""
    return thing if isinstance(thing, str) else getattr(thing, "name", "") or getattr(thing, "title", "")


def number(tree: Fields, key: str) -> int | None:
    """The whole number of a field."""
    return int(text_of(tree[key])) if key in tree else None


def flag(tree: Fields, key: str, default: bool) -> bool:
    """Whether a field says true."""
    return tree[key] is True if key in tree else default
