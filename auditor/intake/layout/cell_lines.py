"""Rows whose cells hold several lines, as one row for each: a name with 其中 below it beside as many values."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from auditor.documents.model import Cell
from auditor.ground.pattern import pattern
from auditor.intake.layout.headers import Column
from auditor.intake.layout.laid import kind_of

# Also where the lines of a page ran together.
_ENDS = pattern(r"\n|(?<=[%％上下内右]) ?(?=[0-9])|(?<=[)）])(?=其中[：:])")
_ORDINAL = pattern(r"(?:[0-9]{1,2}[.、．](?![0-9])|[（(][0-9]{1,2}[)）])")
_MEASURED = pattern("[率比例数量重额积]$|[)）]$")
_VALUES = ("value", "ordinal", "none")


def one_lined(rows: Sequence[tuple[Cell, ...]], columns: Sequence[Column]) -> Iterator[tuple[Cell, ...]]:
    """The rows; of one whose values stand below each other a row for each, with its line of the name."""
    name = next((place for place, column in enumerate(columns) if column.sort == "name"), None)
    values = [place for place, column in enumerate(columns) if column.sort == "value"]
    for row in rows:
        lines = [_lines(cell) for cell in row]
        count = max((len(lines[place]) for place in values), default=0)
        alike = all(
            len(lines[place]) == count and all(kind_of(line) in _VALUES for line in lines[place])
            for place in values
            if lines[place] and not row[place].filled_from
        )
        if name is None or count < 2 or not alike or len(lines[name]) not in (count, count + 1):
            yield row
            continue
        for number, told in enumerate(named_below(lines[name], count)):
            yield tuple(
                _line(cell, lines[place], number)
                if place in values
                else replace(cell, text=told)
                if place == name
                else cell
                if number == 0
                else replace(cell, filled_from=cell.filled_from or cell.place)
                for place, cell in enumerate(row)
            )


def _lines(cell: Cell) -> list[str]:
    return [bare for line in _ENDS.split(cell.text) if (bare := re.sub(r"\s", "", line))]


def _line(cell: Cell, lines: Sequence[str], number: int) -> Cell:
    return replace(cell, text=lines[number]) if number < len(lines) else cell


def named_below(lines: Sequence[str], count: int) -> list[str]:
    """The names of as many rows: 班额比例（%）, 其中：小学, 初中 of two are 小学班额比例（%）, 初中班额比例（%）.

    lines: as many, or one more, which then is said of all.
    """
    if len(lines) == count:
        return list(lines)
    found = _ORDINAL.match(lines[0])
    ordinal = found[0] if found is not None else ""
    bare = [re.sub("^其中[：:]?", "", line) for line in lines[1:]]
    named = [line if _MEASURED.search(line) else line + lines[0].removeprefix(ordinal) for line in bare]
    return [ordinal + named[0], *named[1:]]
