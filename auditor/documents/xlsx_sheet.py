"""One sheet of an Excel file as it is kept: its cells, merged cells, hidden rows and columns."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from lxml import etree

from auditor.pattern import pattern
from auditor.record import record

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_AT = pattern(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")
LAST_ROW, LAST_COLUMN = 1_048_576, 16_384


class Kept(NamedTuple):
    """What stands in a cell: how it is kept (`n`, `s`, `str`, …), its text in the file, the number of its style."""

    kind: str
    value: str
    style: int


class Area(NamedTuple):
    """A merged cell: its first and last row and column."""

    top: int
    left: int
    bottom: int
    right: int


@record
class Sheet:
    """cells: by row and column, counted from 1. uncomputed: formulas whose result the file does not hold."""

    cells: Mapping[tuple[int, int], Kept]
    merged: Sequence[Area]
    hidden_rows: frozenset[int]
    hidden_columns: frozenset[int]
    uncomputed: Sequence[tuple[int, int]]


def sheet_of(root: etree._Element) -> Sheet:
    """A sheet from its XML."""
    cells: dict[tuple[int, int], Kept] = {}
    uncomputed: list[tuple[int, int]] = []
    hidden: set[int] = set()
    row = 0
    for line in root.iter(f"{_MAIN}row"):
        row = _number(line.get("r"), row + 1)
        if line.get("hidden") in ("1", "true"):
            hidden.add(row)
        column = 0
        for each in line.iterchildren(f"{_MAIN}c"):
            at = address(each.get("r") or "") or (row, column + 1)
            column = at[1]
            kept = _kept(each)
            if kept.value:
                cells[at] = kept
            elif each.find(f"{_MAIN}f") is not None:
                uncomputed.append(at)
    merged = [area for each in root.iter(f"{_MAIN}mergeCell") if (area := _area(each.get("ref") or "")) is not None]
    return Sheet(cells, merged, frozenset(hidden), frozenset(_hidden_columns(root)), uncomputed)


def _kept(cell: etree._Element) -> Kept:
    """The content of one cell."""
    inline = cell.find(f"{_MAIN}is")
    if inline is not None:
        return Kept("inlineStr", "".join(each.text or "" for each in inline.iter(f"{_MAIN}t")), 0)
    value = cell.find(f"{_MAIN}v")
    return Kept(cell.get("t", "n"), "" if value is None else value.text or "", _number(cell.get("s"), 0))


def _hidden_columns(root: etree._Element) -> set[int]:
    columns: set[int] = set()
    for each in root.iter(f"{_MAIN}col"):
        if each.get("hidden") in ("1", "true"):
            first, last = _number(each.get("min"), 1), _number(each.get("max"), 0)
            columns.update(range(first, min(last, LAST_COLUMN) + 1))
    return columns


def _number(text: str | None, other: int) -> int:
    return int(text) if text and text.isdecimal() and len(text) < 9 else other


def address(text: str) -> tuple[int, int] | None:
    """Row and column of `B12`, counted from 1; None where it is no address in a sheet."""
    found = _AT.fullmatch(text)
    if found is None:
        return None
    column = 0
    for letter in found[1].upper():
        column = column * 26 + ord(letter) - 64
    row = int(found[2])
    return (row, column) if 0 < row <= LAST_ROW and column <= LAST_COLUMN else None


def _area(text: str) -> Area | None:
    first, _, last = text.partition(":")
    start, end = address(first), address(last or first)
    return None if start is None or end is None else Area(*start, *end)


def column_name(column: int) -> str:
    """The letters of a column: 28 is AB."""
    name = ""
    while column:
        column, rest = divmod(column - 1, 26)
        name = chr(65 + rest) + name
    return name
