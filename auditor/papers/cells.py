"""How texts become a table: columns of cells, merged runs."""

from collections.abc import Hashable, Iterable, Sequence
from typing import Literal

from auditor.ground.record import record
from auditor.ground.words import Text, Words, say
from auditor.model.plan import Year
from auditor.papers.model import CENTER, Cell, Column, Line, Table
from auditor.papers.wording import TABLES

Tone = Literal["", "good", "bad", "open", "muted"]


def head(*labels: Text) -> Line:
    """A header row of single cells."""
    return tuple(Cell(label, align="center") for label in labels)


@record
class Field:
    """One column of a table: its label and its cells from the top; None: a cell above it or left of it reaches here.

    over: a label above its own, which stands over all neighbours that have the same one; None: its own takes its room.
    """

    label: Words
    column: Column[Text]
    cells: Sequence[Cell[Text] | None]
    over: Words | None = None


def field(
    label: Words, column: Column[Text], texts: Sequence[Text], keys: Sequence[Hashable | None] | None = None,
    tones: Sequence[Tone] = (), over: Words | None = None,
) -> Field:
    """A column of texts, set as the column is; neighbours with equal keys share a cell, as `runs` has it."""
    reach = runs(keys) if keys is not None else [1] * len(texts)
    return Field(label, column, [
        Cell(text, rows=rows, align=column.align, tone=tones[place] if tones else "") if rows else None
        for place, (text, rows) in enumerate(zip(texts, reach, strict=True))
    ], over)


def numbers(count: int) -> Field:
    """The column of running numbers."""
    return field(TABLES["number"], CENTER, [str(number) for number in range(1, count + 1)])


def by_columns(
    caption: Words, fields: Sequence[Field], foot: tuple[Line, ...] = (), wide: bool = False, *, total: bool = False,
    data: bool = True,
) -> Table[Text]:
    """A table of columns that are equally long. total: the last cells of all are its foot. data: see `Table`."""
    rows = [
        tuple(cell for cell in row if cell is not None) for row in zip(*(each.cells for each in fields), strict=True)
    ]
    body, foot = (rows[:-1], (rows[-1],)) if total else (rows, foot)
    columns = tuple(each.column for each in fields)
    return Table(caption, columns, _header(fields), tuple(body), foot, wide, data=data)


def _header(fields: Sequence[Field]) -> tuple[Line, ...]:
    """One row of labels; two where some stand below others."""
    if all(each.over is None for each in fields):
        return (head(*(each.label for each in fields)),)
    reach = runs([None if each.over is None else id(each.over) for each in fields])     # two may be called alike
    first = tuple(
        Cell[Text](each.label, rows=2, align="center") if each.over is None
        else Cell(each.over, columns=columns, align="center")
        for each, columns in zip(fields, reach, strict=True) if columns
    )
    return first, head(*(each.label for each in fields if each.over is not None))


def by_rows(
    caption: Words, labels: Iterable[Words], columns: Iterable[Column[Text]], body: Iterable[Line],
    foot: tuple[Line, ...] = (), wide: bool = False,
) -> Table[Text]:
    """A table of rows below one row of labels."""
    return Table(caption, tuple(columns), (head(*labels),), tuple(body), foot, wide)


def runs(keys: Sequence[Hashable | None]) -> list[int]:
    """Over how many rows the cell of each row reaches, where equal neighbours are merged.

    0: the cell above covers it. A row with the key None stands alone.
    """
    reach = [1] * len(keys)
    start = 0
    for place in range(1, len(keys)):
        if keys[place] is not None and keys[place] == keys[place - 1]:
            reach[start] += 1
            reach[place] = 0
        else:
            start = place
    return reach


def when_words(when: Year) -> Words:
    """2027年, 每年, 未写年份."""
    if isinstance(when, int):
        return say(TABLES, "year", year=when)
    return TABLES[when] if when in TABLES else Words(when, when)


def around(text: str) -> Words:
    """≈16.67% in words."""
    return Words(text.replace("≈", "约"), text.replace("≈", "about "))
