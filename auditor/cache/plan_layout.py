"""What writing and reading a plan's bytes share: the head, the sign between texts, how a value is written."""

import struct
from collections.abc import Callable
from fractions import Fraction
from typing import cast, get_args

from auditor.values.quantity import Attribute, Bound, Extent, Kind, Measured, Quantity, Reference

FORMAT = 2          # another number where bytes of before can no longer be read
BETWEEN = "\0"      # between texts
INSIDE = "\x1f"     # between the parts of a value
PARTS = 10          # kinds of records, see `plan_columns.PARTS`
# How many texts, quantities, numbers, rows of texts, rows of keys, shapes; all keys, all texts of rows, all values;
# how long the columns of numbers, places and offsets are; how many records of each kind; how many bytes of text.
HEAD = struct.Struct(f"<12I{PARTS}II")

Same = Callable[[str, str], str]        # the text itself, or an equal one that is kept already
KINDS, BOUNDS, EXTENTS = frozenset(get_args(Kind)), frozenset(get_args(Bound)), frozenset(get_args(Extent))
ATTRIBUTES = frozenset(get_args(Attribute))
FLAGS = ("below", "strive", "incentive", "moved", "falls")
# What stands behind the extent where a value says no more than a number with its words.
PLAIN = ("", "unstated", *("",) * 12)
REFERENCE = 6       # parts of a reference


class Unwritten(Exception):
    """A plan holds what the bytes cannot: a text with a sign that stands between texts."""


def written_quantity(quantity: Quantity) -> str:
    """A quantity as one text. Raises Unwritten."""
    reference, measured = quantity.reference, quantity.measured
    flags = sum(1 << place for place, name in enumerate(FLAGS) if getattr(quantity, name))
    parts = (
        quantity.raw, quantity.kind, _ratio(quantity.number), quantity.unit, quantity.bound, _ratio(quantity.step),
        str(flags), " ".join(quantity.time), _whole(quantity.base_year), quantity.extent or "", _ratio(quantity.upper),
        quantity.upper_bound, _ratio(quantity.striving), _whole(quantity.base_back),
        "" if quantity.span is None else f"{quantity.span[0]}-{quantity.span[1]}", _whole(quantity.lasting),
        _whole(quantity.said_year), " ".join(quantity.units),
        "" if measured is None else f"{measured.worth} {measured.unit}", quantity.field, quantity.verb,
        quantity.attribute, _whole(quantity.prices), quantity.remark,
        *(() if reference is None else (
            reference.whose, reference.what, _ratio(reference.offset), reference.offset_unit, str(reference.back),
            str(reference.mean_of),
        )),
    )
    if parts[10:] == PLAIN:             # nearly always
        parts = parts[:10]
    text = INSIDE.join(parts)
    if text.count(INSIDE) != len(parts) - 1:
        raise Unwritten
    return text


def read_quantity(text: str, same: Same) -> Quantity:
    """The quantity that `written_quantity` wrote. Raises ValueError or ArithmeticError for any other text."""
    raw, kind, number, unit, bound, step, flags, time, base_year, extent, *more = text.split(INSIDE)
    if len(more) not in (0, len(PLAIN), len(PLAIN) + REFERENCE):
        raise ValueError(text)
    (upper, upper_bound, striving, back, span, lasting, said_year, units, measured, field, verb, attribute, prices,
     remark, *reference) = more or PLAIN
    if kind not in KINDS or {bound, upper_bound} - BOUNDS or (extent and extent not in EXTENTS):
        raise ValueError(text)
    if attribute not in ATTRIBUTES:
        raise ValueError(text)
    flag = dict(zip(FLAGS, _flags(flags), strict=True))
    return Quantity(
        raw, cast("Kind", same(kind, kind)), _number(number), same(unit, unit), cast("Bound", same(bound, bound)),
        _number(step), flag["below"], tuple(time.split(" ")) if time else (), flag["strive"], _year(base_year),
        _reference(*reference) if reference else None, cast("Extent | None", extent or None), _number(upper),
        cast("Bound", same(upper_bound, upper_bound)), _number(striving), flag["incentive"], _year(back), _span(span),
        _year(lasting), _year(said_year), tuple(units.split(" ")) if units else (), _measured(measured), field,
        flag["moved"], flag["falls"], verb, cast("Attribute", same(attribute, attribute)), _year(prices), remark,
    )


def _flags(text: str) -> list[bool]:
    number = int(text)
    if not 0 <= number < 1 << len(FLAGS):
        raise ValueError(text)
    return [bool(number >> place & 1) for place in range(len(FLAGS))]


def _span(text: str) -> tuple[int, int] | None:
    if not text:
        return None
    first, last = text.split("-")
    return int(first), int(last)


def _measured(text: str) -> Measured | None:
    worth, _, unit = text.partition(" ")
    number = _number(worth)
    return None if number is None else Measured(unit, number)


def _whole(number: int | None) -> str:
    return "" if number is None else str(number)


def _year(text: str) -> int | None:
    return int(text) if text else None


def _reference(whose: str, what: str, offset: str, offset_unit: str, back: str, mean_of: str) -> Reference:
    return Reference(whose, what, _number(offset), offset_unit, int(back), int(mean_of))


def _ratio(number: Fraction | None) -> str:
    return "" if number is None else str(number)


def _number(text: str) -> Fraction | None:
    if not text:
        return None
    above, _, below = text.partition("/")
    return Fraction(int(above), int(below)) if below else Fraction(int(above))
