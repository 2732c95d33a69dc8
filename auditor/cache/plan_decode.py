"""The record of a plan from the bytes that `plan_encode` made; any other bytes are refused."""

import struct
import sys
from array import array
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import field
from itertools import accumulate, pairwise, repeat
from types import NoneType
from typing import Any, TypeVar, cast, get_args

from auditor.cache.plan_columns import PARTS, PLAN, Columns
from auditor.cache.plan_layout import BETWEEN, HEAD, read_quantity
from auditor.entries import Entries, Shape
from auditor.load.reading import NOTHING, Shared
from auditor.plan import LEVELS, Plan, Relation, Said, TextState
from auditor.record import record
from auditor.values.quantity import Quantity

Picked = TypeVar("Picked")
RELATIONS, TEXTS = frozenset(get_args(Relation)), frozenset(get_args(TextState))
WRONG = (ArithmeticError, LookupError, TypeError, ValueError, struct.error)


class Refused(Exception):
    """These bytes are no plan."""


@record
class Memory:
    """What plans that are decoded together have in common. It grows meanwhile, and is dropped then."""

    shared: Shared = field(default_factory=Shared)
    keys: dict[tuple[Any, ...], tuple[Any, ...]] = field(default_factory=dict)
    quantities: dict[str, Quantity] = field(default_factory=dict)


def decode_plan(data: bytes, file: str, digest: str, memory: Memory) -> Plan:
    """The plan that `encode_plan` wrote; `file` and `digest` stand in no bytes. Raises Refused."""
    try:
        return _Decoder(data, memory).plan(file, digest)
    except WRONG as error:
        raise Refused from error


class _Decoder:
    """Takes column after column. What is not there, or is left over, ends in one of the errors in `WRONG`."""

    def __init__(self, data: bytes, memory: Memory) -> None:
        *sizes, length = HEAD.unpack_from(data)
        texts, quantities, numbers, rows, keys, shapes, all_keys, all_texts, said, ints, places, offsets = sizes[:12]
        starts = list(accumulate((HEAD.size, 8 * places, 8 * offsets, 4 * ints, length)))
        if starts[-1] != len(data):
            raise ValueError("length")
        self.counts = sizes[12:]
        self.places, self.offsets, self.ints = (
            _numbers(form, data[start:end]) for form, start, end in zip("QqI", starts, starts[1:], strict=False)
        )
        self.int = self.place = self.value = 0
        self.shared, self.keep = memory.shared, memory.shared.places.setdefault
        self.read_tables(data[starts[3]:].decode("utf-8").split(BETWEEN), (texts, quantities, numbers), memory)
        fields = self.take(shapes)
        self.rows = self.cut(self.pick(self.texts, all_texts), rows, self.shared.rows)
        self.shapes = list(self.read_shapes([self.rows[row] for row in fields]))
        spelled, counted = self.pick(self.texts, all_keys), self.pick(self.numbers, all_keys)
        found = [text or None if number is None else number for text, number in zip(spelled, counted, strict=True)]
        self.keys = self.cut(found, keys, memory.keys)
        self.timeless = {number for number, row in enumerate(self.keys) if None in row}
        self.worded = {number for number, row in enumerate(self.keys) if not set(map(type, row)) <= {int, NoneType}}
        quantity = self.pick(self.quantities, said)
        self.said: list[Said] = built(Said, ("quantity", "at"), (quantity, self.of_places(said)), said)
        self.records: dict[str, list[Any]] = {}
        self.held = {"scopes": 0, "links": 0, "statements": 0}
        self.plain: dict[str, Callable[[int], Any]] = {
            "text": self.texts.__getitem__, "row": self.rows.__getitem__, "flag": bool,
            "number": self.numbers.__getitem__, "shape": self.shapes.__getitem__,
        }

    def read_tables(self, texts: list[str], sizes: tuple[int, int, int], memory: Memory) -> None:
        """What columns point at: texts, quantities, numbers."""
        first, second = sizes[0], sizes[0] + sizes[1]
        if len(texts) != second + sizes[2]:
            raise ValueError("texts")
        seen, known = self.shared.texts.setdefault, memory.quantities
        self.texts = list(map(seen, texts[:first], texts[:first]))
        for text in texts[first:second]:
            if text not in known:
                known[text] = read_quantity(text, seen)
        self.quantities = [known[text] for text in texts[first:second]]
        self.numbers: list[int | None] = [None, *map(int, texts[second:])]

    def read_shapes(self, rows: list[tuple[str, ...]]) -> Iterator[Shape]:
        """The shapes of records, by their fields."""
        start = 0
        for fields in rows:
            offsets = tuple(self.offsets[start:start + len(fields)])
            start += len(fields)
            if start > len(self.offsets):
                raise ValueError("offsets")
            yield self.shared.shape(fields, offsets)

    def take(self, count: int) -> "array[int]":
        """The next numbers."""
        start = self.int
        self.int += count
        if self.int > len(self.ints):
            raise ValueError("numbers")
        return self.ints[start:self.int]

    def pick(self, table: Sequence[Picked], count: int) -> list[Picked]:
        """What the next numbers point at."""
        return list(map(table.__getitem__, self.take(count)))

    def cut(
        self, items: Sequence[Picked], count: int, same: dict[tuple[Picked, ...], tuple[Picked, ...]] | None = None
    ) -> list[tuple[Picked, ...]]:
        """Items in rows, as long as the next numbers say; rows that are equal are the same one."""
        ends = list(accumulate(self.take(count), initial=0))
        if ends[-1] != len(items):
            raise ValueError("rows")
        rows = [tuple(items[start:end]) for start, end in pairwise(ends)]
        return rows if same is None else list(map(same.setdefault, rows, rows))

    def of_places(self, count: int) -> list[int]:
        """The next places, those that are equal being the same number."""
        start = self.place
        self.place += count
        if self.place > len(self.places):
            raise ValueError("places")
        found = self.places[start:self.place].tolist()
        return list(map(self.keep, found, found))

    def of_number_rows(self, count: int) -> list[tuple[int, ...]]:
        lengths = self.take(count)
        return [tuple(self.whole(length)) for length in lengths]

    def whole(self, count: int) -> list[int]:
        """The next numbers, of which none is absent."""
        found = self.pick(self.numbers, count)
        if None in found:
            raise ValueError("number")
        return cast("list[int]", found)

    def of_years(self, count: int) -> list[Entries[Any, Said]]:
        return self.of_series(count, self.timeless)

    def of_numbered(self, count: int) -> list[Entries[Any, Said]]:
        return self.of_series(count, self.timeless | self.worded)

    def of_shares(self, count: int) -> list[Entries[Any, Said]]:
        return self.of_series(count, self.worded)

    def of_series(self, count: int, strange: set[int]) -> list[Entries[Any, Said]]:
        """Values by year; `strange`: the rows of keys that are none for this column."""
        if not strange.isdisjoint(self.ints[self.int:self.int + count]):
            raise ValueError("keys")
        rows, start, said = self.pick(self.keys, count), self.value, self.said
        found = []
        for keys in rows:
            end = start + len(keys)
            found.append(tuple(said[start:end]))
            start = end
        self.value = start
        if start > len(said):
            raise ValueError("values")
        return entries(rows, found)

    def of_said(self, count: int) -> list[Said | None]:
        found: list[Said | None] = []
        for there in self.take(count):
            found.append(self.said[self.value] if there else None)
            self.value += bool(there)
        return found

    def of_scopes(self, count: int) -> list[Any]:
        return self.of_records("scopes", count)

    def of_links(self, count: int) -> list[tuple[Any, ...]]:
        self.held["links"] += len(self.records["links"])
        return self.cut(self.records["links"], count)

    def of_records(self, name: str, count: int) -> list[Any]:
        """Records that others hold, or None, as flags say."""
        records, used, found = self.records[name], self.held[name], []
        for there in self.take(count):
            found.append(records[used] if there else None)
            used += bool(there)
        self.held[name] = used
        return found

    def of_statements(self, count: int) -> list[tuple[Any, ...]]:
        self.held["statements"] += len(self.records["statements"])
        return self.cut(self.records["statements"], count)

    def of_restated(self, count: int) -> list[Entries[str, Entries[Any, Said]]]:
        rows = self.pick(self.rows, count)
        series, start, found = self.of_years(sum(map(len, rows))), 0, []
        for row in rows:
            end = start + len(row)
            found.append(tuple(series[start:end]))
            start = end
        return entries(rows, found)

    def of_quotes(self, count: int) -> list[Entries[Any, str]]:
        rows = self.pick(self.keys, count)
        return entries(rows, [tuple(self.pick(self.texts, len(row))) if row else () for row in rows])

    def of_names(self, count: int) -> list[Entries[str, str]]:
        rows = self.pick(self.rows, count)
        return entries(rows, [tuple(self.pick(self.texts, len(row))) if row else () for row in rows])

    def of_counts(self, count: int) -> list[Entries[str, int]]:
        rows = self.pick(self.rows, count)
        return entries(rows, [tuple(self.whole(len(row))) if row else () for row in rows])

    def of_text_maps(self, count: int) -> list[dict[str, str]]:
        rows = self.pick(self.rows, count)
        return [dict(zip(row, self.pick(self.texts, len(row)), strict=True)) for row in rows]

    def columns(self, columns: Columns, count: int) -> list[Iterable[Any]]:
        """The columns of all records of one kind."""
        found: list[Iterable[Any]] = []
        for _, kind in columns.fields:
            get = self.plain.get(kind)
            if get is None:
                found.append(KINDS[kind](self, count))
            else:
                found.append(map(get, self.ints[self.int:self.int + count]))
                self.int += count
        if self.int > len(self.ints):
            raise ValueError("numbers")
        return found

    def part(self, columns: Columns, count: int) -> list[Any]:
        """All records of one kind."""
        if not count:
            return []
        fields = [field for field, _ in columns.fields]
        return built(columns.record, fields, self.columns(columns, count), count)

    def plan(self, file: str, digest: str) -> Plan:
        """The whole plan."""
        for (name, columns), count in zip(PARTS, self.counts, strict=True):
            self.records[name] = self.part(columns, count)
        own = {field: value for (field, _), (value,) in zip(PLAN.fields, self.columns(PLAN, 1), strict=True)}
        parts = self.records
        plan = Plan(
            file=file, digest=digest, divisions=tuple(parts["divisions"]), groups=tuple(parts["groups"]),
            actions={each.id: each for each in parts["actions"]}, work_items=tuple(parts["work_items"]),
            indicators={each.id: each for each in parts["indicators"]}, trims=tuple(parts["trims"]),
            claims=tuple(parts["claims"]), **own,
        )
        used = (self.int, self.place, self.value, *self.held.values())
        there = (len(self.ints), len(self.places), len(self.said), *(len(parts[name]) for name in self.held))
        known = plan.level in LEVELS and plan.text in TEXTS and {link.relation for link in parts["links"]} <= RELATIONS
        if used != there or not known:
            raise ValueError("left over")
        return plan


# How columns are taken that are more than numbers. Not by methods that an object holds of itself: it would never be
# freed while Python's garbage collector is off.
KINDS: dict[str, Callable[[_Decoder, int], Iterable[Any]]] = {
    "place": _Decoder.of_places, "numbers": _Decoder.of_number_rows, "by_year": _Decoder.of_years,
    "by_number": _Decoder.of_numbered, "shares": _Decoder.of_shares, "said": _Decoder.of_said,
    "scope": _Decoder.of_scopes, "links": _Decoder.of_links, "names": _Decoder.of_names,
    "statements": _Decoder.of_statements,
    "restated": _Decoder.of_restated, "quotes": _Decoder.of_quotes, "counts": _Decoder.of_counts,
    "texts": _Decoder.of_text_maps,
}


def built(record: type[Any], fields: Sequence[str], columns: Sequence[Iterable[Any]], count: int) -> list[Any]:
    """Records from columns that are as long as there are records.

    As their constructor makes them, but field by field, in a fifth of its time: there are hundreds of thousands.
    """
    made = list(map(object.__new__, repeat(record, count)))
    for name, column in zip(fields, columns, strict=True):
        deque(map(getattr(record, name).__set__, made, column), 0)
    return made


def entries(keys: Sequence[Any], values: Sequence[Any]) -> list[Entries[Any, Any]]:
    """Small mappings from columns of keys and values; where there are no keys, nothing."""
    made = built(Entries, ("keys_held", "values_held"), (keys, values), len(keys))
    return [each if each.keys_held else NOTHING for each in made]


def _numbers(form: str, data: bytes) -> "array[int]":
    """Whole numbers, the least byte first on every machine."""
    numbers = array(form, data)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers
