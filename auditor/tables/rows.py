"""How rows of text become rows of cells: header cells, merged runs, widths."""

import unicodedata
from collections.abc import Hashable, Iterable, Sequence
from typing import Literal

from auditor.messages.tables import TABLES
from auditor.plan import Year
from auditor.tables.paper import Align, Cell, Column
from auditor.words import Words, say

Tone = Literal["", "good", "bad", "open", "muted"]

def head(*labels: str) -> tuple[Cell, ...]:
    """A header row of single cells."""
    return tuple(Cell(label, align="center") for label in labels)


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


def joined(parts: Sequence[Words], zh: str = "、", en: str = ", ") -> Words:
    """Several texts as one, in both languages."""
    return Words(zh.join(part.zh for part in parts), en.join(part.en for part in parts))


def when_words(when: Year) -> Words:
    """2027年, 每年, 未写年份."""
    if isinstance(when, int):
        return say(TABLES, "year", year=when)
    return TABLES[when] if when in TABLES else Words(when, when)


def fitting(texts: Iterable[str], least: int, most: int, align: Align = "left") -> Column:
    """A column as wide as its longest text, within bounds, in full-width characters."""
    longest = max((_full_widths(line) for text in texts for line in text.split("\n")), default=0)
    return Column(min(max(longest, least), most), align)


def _full_widths(text: str) -> int:
    halves = sum(2 if unicodedata.east_asian_width(sign) in "WFA" else 1 for sign in text)
    return (halves + 1) // 2
