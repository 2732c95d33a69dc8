"""A plan record as bytes that `plan_decode` reads: texts, and columns of whole numbers that point at them.

All columns are gathered before anything is numbered, so that numbering takes no Python of ours for each field.
"""

import sys
from array import array
from collections.abc import Callable, Iterable, Sequence
from itertools import chain
from operator import attrgetter
from typing import Any

from auditor.cache.plan_columns import PARTS, PLAN, Columns
from auditor.cache.plan_layout import BETWEEN, HEAD, Unwritten, written_quantity
from auditor.entries import Entries
from auditor.plan import Plan, Said
from auditor.values.quantity import Quantity

Written = dict[int, tuple[Quantity, str]]       # by identity; the quantity is held, so that no other takes it
_keys_of, _values_of = attrgetter("keys_held"), attrgetter("values_held")


def encode_plan(plan: Plan, written: Written) -> bytes:
    """The bytes of a plan as it was loaded, without its file and digest.

    `written`: values of plans that were written before, to be handed in again. Raises Unwritten.
    """
    encoder = _Encoder()
    indicators = list(plan.indicators.values())
    records: dict[str, Sequence[Any]] = {
        "statements": [statement for each in indicators for statement in each.statements],
        "links": [link for each in indicators for link in each.links],
        "indicators": indicators, "trims": plan.trims, "claims": plan.claims,
        "actions": list(plan.actions.values()), "work_items": plan.work_items, "groups": plan.groups,
        "divisions": plan.divisions, "scopes": encoder.scopes,
    }
    found = {name: encoder.part(columns, records[name]) for name, columns in PARTS if name != "scopes"}
    found["scopes"] = encoder.part(dict(PARTS)["scopes"], encoder.scopes)
    own = encoder.part(PLAN, (plan,))
    counts = [len(records[name]) for name, _ in PARTS]
    return encoder.whole(counts, [*(found[name] for name, _ in PARTS), own], written)


class _Table:
    """Different things that columns point at, each numbered once."""

    def __init__(self, first: Sequence[Any] = ()) -> None:
        self.columns: list[Iterable[Any]] = [first]
        self.things: list[Any] = []
        self.number: dict[Any, int] = {}

    def numbered(self) -> list[Any]:
        """All things, when all columns are there."""
        self.things = list(dict.fromkeys(chain.from_iterable(self.columns)))
        self.number = {thing: number for number, thing in enumerate(self.things)}
        return self.things


_Segment = tuple[_Table | None, Sequence[Any]]      # a column: numbers as they are, or what is in a table


class _Part:
    """The columns of one kind of records, and their places."""

    def __init__(self) -> None:
        self.segments: list[_Segment] = []
        self.places: list[int] = []


class _Encoder:
    """Gathers columns, part after part."""

    def __init__(self) -> None:
        self.texts, self.rows, self.keys = _Table(("",)), _Table(((),)), _Table(((),))
        self.numbers, self.shapes = _Table((None,)), _Table()
        self.said: list[Said] = []
        self.scopes: list[Any] = []
        self.here = _Part()
        self.plain = {"text": self.texts, "row": self.rows, "number": self.numbers, "shape": self.shapes}

    def part(self, columns: Columns, records: Sequence[Any]) -> _Part:
        """The columns of all records of one kind."""
        self.here = _Part()
        if records:
            for field, kind in columns.fields:
                column = list(map(attrgetter(field), records))
                table = self.plain.get(kind)
                if table is None:
                    KINDS[kind](self, column)
                else:
                    self.add(table, column)
        return self.here

    def add(self, table: _Table, column: Sequence[Any]) -> None:
        """A column that points at a table."""
        table.columns.append(column)
        self.here.segments.append((table, column))

    def as_they_are(self, numbers: Sequence[int]) -> None:
        self.here.segments.append((None, numbers))

    def of_places(self, places: list[int]) -> None:
        self.here.places += places

    def of_lengths(self, rows: Iterable[Sequence[Any]]) -> None:
        self.as_they_are(list(map(len, rows)))

    def of_names(self, mappings: list[Entries[str, str]]) -> None:
        self.add(self.rows, list(map(_keys_of, mappings)))
        self.add(self.texts, list(chain.from_iterable(map(_values_of, mappings))))

    def of_presence(self, records: Iterable[object]) -> None:
        self.as_they_are([record is not None for record in records])

    def of_number_rows(self, rows: list[tuple[int, ...]]) -> None:
        self.of_lengths(rows)
        self.add(self.numbers, list(chain.from_iterable(rows)))

    def of_series(self, mappings: Sequence[Entries[Any, Said]]) -> None:
        self.add(self.keys, list(map(_keys_of, mappings)))
        self.said += chain.from_iterable(map(_values_of, mappings))

    def of_said(self, values: list[Said | None]) -> None:
        self.of_presence(values)
        self.said += [each for each in values if each is not None]

    def of_scopes(self, scopes: list[object]) -> None:
        self.of_presence(scopes)
        self.scopes += [scope for scope in scopes if scope is not None]

    def of_restated(self, mappings: list[Entries[str, Entries[Any, Said]]]) -> None:
        self.add(self.rows, list(map(_keys_of, mappings)))
        self.of_series(list(chain.from_iterable(map(_values_of, mappings))))

    def of_quotes(self, mappings: list[Entries[Any, str]]) -> None:
        self.add(self.keys, list(map(_keys_of, mappings)))
        self.add(self.texts, list(chain.from_iterable(map(_values_of, mappings))))

    def of_counts(self, mappings: list[Entries[str, int]]) -> None:
        self.add(self.rows, list(map(_keys_of, mappings)))
        self.add(self.numbers, list(chain.from_iterable(map(_values_of, mappings))))

    def of_text_maps(self, mappings: list[dict[str, str]]) -> None:
        self.add(self.rows, list(map(tuple, mappings)))
        self.add(self.texts, [text for mapping in mappings for text in mapping.values()])

    def whole(self, counts: list[int], parts: list[_Part], written: Written) -> bytes:
        """All of it: what is pointed at, then the columns."""
        values = list(map(attrgetter("quantity"), self.said))
        by_id = dict(zip(map(id, values), values, strict=True))
        shapes, keys = self.shapes.numbered(), self.keys.numbered()
        tables, said = _Part(), _Part()
        self.here = tables
        self.add(self.rows, [shape.fields for shape in shapes])
        rows = self.rows.numbered()
        self.add(self.texts, list(chain.from_iterable(rows)))
        self.of_lengths(rows)
        every = list(chain.from_iterable(keys))
        self.add(self.texts, [key if key.__class__ is str else "" for key in every])
        self.add(self.numbers, [key if key.__class__ is int else None for key in every])
        self.of_lengths(keys)
        place = {id: number for number, id in enumerate(by_id)}
        said.segments.append((None, list(map(place.__getitem__, map(id, values)))))
        said.places = list(map(attrgetter("at"), self.said))
        texts, numbers = self.texts.numbered(), self.numbers.numbered()[1:]
        ints, places = array("I"), array("Q")
        for part in (tables, said, *parts):
            places.extend(part.places)
            for table, column in part.segments:
                ints.extend(column if table is None else map(table.number.__getitem__, column))
        offsets = array("q", [offset for shape in shapes for offset in shape.offsets])
        quantities = [_text(quantity, written) for quantity in by_id.values()]
        sizes = (
            len(texts), len(quantities), len(numbers), len(rows), len(keys), len(shapes), len(every),
            sum(map(len, rows)), len(values), len(ints), len(places), len(offsets),
        )
        spelled = _joined([*texts, *quantities, *map(str, numbers)])
        return HEAD.pack(*sizes, *counts, len(spelled)) + b"".join(map(_bytes, (places, offsets, ints))) + spelled


# How columns are gathered that are more than numbers. Not by methods that an object holds of itself: it would never
# be freed while Python's garbage collector is off.
KINDS: dict[str, Callable[[_Encoder, list[Any]], None]] = {
    "flag": _Encoder.as_they_are, "place": _Encoder.of_places, "numbers": _Encoder.of_number_rows,
    "by_year": _Encoder.of_series, "by_number": _Encoder.of_series, "shares": _Encoder.of_series,
    "said": _Encoder.of_said, "scope": _Encoder.of_scopes, "links": _Encoder.of_lengths,
    "names": _Encoder.of_names, "statements": _Encoder.of_lengths, "restated": _Encoder.of_restated,
    "quotes": _Encoder.of_quotes,
    "counts": _Encoder.of_counts, "texts": _Encoder.of_text_maps,
}


def _text(quantity: Quantity, written: Written) -> str:
    """The text of a value, made once for all plans."""
    known = written.get(id(quantity))
    if known is None:
        known = written[id(quantity)] = (quantity, written_quantity(quantity))
    return known[1]


def _joined(texts: list[str]) -> bytes:
    made = BETWEEN.join(texts)
    if made.count(BETWEEN) != len(texts) - 1:
        raise Unwritten
    return made.encode("utf-8")


def _bytes(numbers: "array[int]") -> bytes:
    """The least byte first, on every machine."""
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers.tobytes()
