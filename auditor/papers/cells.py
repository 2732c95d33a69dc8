"""How texts become a table: columns of cells, merged runs."""

from collections.abc import Hashable, Iterable, Sequence
from dataclasses import replace
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
    """One column of a table: its label and its cells from the top; None: the cell above reaches here."""

    label: Words
    column: Column[Text]
    cells: Sequence[Cell[Text] | None]


def field(
    label: Words, column: Column[Text], texts: Sequence[Text], keys: Sequence[Hashable | None] | None = None,
    tones: Sequence[Tone] = (),
) -> Field:
    """A column of texts, set as the column is; neighbours with equal keys share a cell, as `runs` has it."""
    reach = runs(keys) if keys is not None else [1] * len(texts)
    return Field(label, column, [
        Cell(text, rows=rows, align=column.align, tone=tones[place] if tones else "") if rows else None
        for place, (text, rows) in enumerate(zip(texts, reach, strict=True))
    ])


def numbers(count: int) -> Field:
    """The column of running numbers."""
    return field(TABLES["number"], CENTER, [str(number) for number in range(1, count + 1)])


def by_columns(
    caption: Words, fields: Sequence[Field], foot: tuple[Line, ...] = (), wide: bool = False
) -> Table[Text]:
    """A table of columns that are equally long."""
    body = zip(*(each.cells for each in fields), strict=True)
    made = by_rows(
        caption, [each.label for each in fields], [each.column for each in fields],
        [tuple(cell for cell in row if cell is not None) for row in body], foot, wide,
    )
    return replace(made, data=True)


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
