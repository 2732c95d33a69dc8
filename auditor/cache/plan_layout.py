"""What writing and reading a plan's bytes share: the head, the sign between texts, how a value is written."""

import struct
from collections.abc import Callable
from fractions import Fraction
from typing import cast, get_args

from auditor.values.quantity import Bound, Extent, Kind, Quantity, Reference

FORMAT = 2          # another number where bytes of before can no longer be read
BETWEEN = "\0"      # between texts
INSIDE = "\x1f"     # between the parts of a value
PARTS = 10          # kinds of records, see `plan_columns.PARTS`
# How many texts, quantities, numbers, rows of texts, rows of keys, shapes; all keys, all texts of rows, all values;
# how long the columns of numbers, places and offsets are; how many records of each kind; how many bytes of text.
HEAD = struct.Struct(f"<12I{PARTS}II")

Same = Callable[[str, str], str]        # the text itself, or an equal one that is kept already
KINDS, BOUNDS, EXTENTS = frozenset(get_args(Kind)), frozenset(get_args(Bound)), frozenset(get_args(Extent))
FLAGS = ("", "below", "strive", "below strive")


class Unwritten(Exception):
    """A plan holds what the bytes cannot: a text with a sign that stands between texts."""


def written_quantity(quantity: Quantity) -> str:
    """A quantity as one text. Raises Unwritten."""
    reference = quantity.reference
    parts = (
        quantity.raw, quantity.kind, _ratio(quantity.number), quantity.unit, quantity.bound, _ratio(quantity.step),
        FLAGS[quantity.below + 2 * quantity.strive], " ".join(quantity.time),
        "" if quantity.base_year is None else str(quantity.base_year), quantity.extent or "",
        *(() if reference is None else (
            reference.whose, reference.what, _ratio(reference.offset), reference.offset_unit
        )),
    )
    text = INSIDE.join(parts)
    if text.count(INSIDE) != len(parts) - 1:
        raise Unwritten
    return text


def read_quantity(text: str, same: Same) -> Quantity:
    """The quantity that `written_quantity` wrote. Raises ValueError or ArithmeticError for any other text."""
    raw, kind, number, unit, bound, step, flags, time, base_year, extent, *reference = text.split(INSIDE)
    if kind not in KINDS or bound not in BOUNDS or (extent and extent not in EXTENTS) or len(reference) not in (0, 4):
        raise ValueError(text)
    flag = FLAGS.index(flags)
    return Quantity(
        raw, cast("Kind", same(kind, kind)), _number(number), same(unit, unit), cast("Bound", same(bound, bound)),
        _number(step), bool(flag & 1), tuple(time.split(" ")) if time else (), bool(flag & 2),
        int(base_year) if base_year else None, _reference(*reference) if reference else None,
        cast("Extent | None", extent or None),
    )


def _reference(whose: str, what: str, offset: str, offset_unit: str) -> Reference:
    return Reference(whose, what, _number(offset), offset_unit)


def _ratio(number: Fraction | None) -> str:
    return "" if number is None else str(number)


def _number(text: str) -> Fraction | None:
    if not text:
        return None
    above, _, below = text.partition("/")
    return Fraction(int(above), int(below)) if below else Fraction(int(above))
