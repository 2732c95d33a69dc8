"""What is to be said at some words of a document, and where these words stand in it."""

import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from auditor.pattern import pattern
from auditor.record import record


@record
class Annotation:
    """One comment to put into a document.

    quotes: words of the document that it is about, the most telling first; the first that is found is commented.
    values: words that say little alone, such as `10%`; they count only beside a name.
    names: what stands in the same paragraph or table row. year: what stands before the words or above the cell.
    heads: what heads the column of the cell, where several levels have columns of their own.
    text: of the comment, a line a paragraph.
    """

    quotes: tuple[str, ...]
    values: tuple[str, ...]
    names: tuple[str, ...]
    year: str
    heads: tuple[str, ...]
    text: str


# what may stand before the words of a heading, and their first sign
_BEGINNING = pattern(r"(?:[（(]?[一二三四五六七八九十0-9]{1,3}[）)、.]|第.{1,3}[章节条])?.$")


class Spot(NamedTuple):
    """A paragraph or a cell that can be commented: its text, the text of its row, and what heads its column."""

    text: str
    row: str = ""
    head: str = ""


class Found(NamedTuple):
    """Which spot, and which characters of it."""

    spot: int
    start: int
    end: int


def found(annotation: Annotation, spots: Sequence[Spot]) -> Found | None:
    """Where the words of an annotation stand; None where none of them do."""
    plain = [_plain(spot.text) for spot in spots]
    around = [_plain(f"{spot.text}{spot.row}")[0] for spot in spots]
    names = [_plain(name)[0] for name in annotation.names if name]

    def best(words: str, beside: bool) -> Found | None:
        wanted = _plain(words)[0]
        chosen: tuple[tuple[int, ...], Found] | None = None
        for index, (text, places) in enumerate(plain):
            start = text.find(wanted) if wanted else -1
            if start < 0:
                continue
            near = sum(name in around[index] for name in names)
            if beside and not near:
                continue
            spot, year = spots[index], annotation.year
            fits = bool(year) and (year in spot.head or year in spot.text)
            own = sum(head in spot.head for head in annotation.heads)
            rank = (near, fits, own, text == wanted, _BEGINNING.match(text, 0, start + 1) is not None)
            start = start if spot.row else _nearest(text, wanted, names, year)
            same_row = chosen is not None and bool(spot.row) and spot.row == spots[chosen[1].spot].row
            # own columns come last: nation, province, city, district
            if chosen is None or rank > chosen[0] or (same_row and rank == chosen[0]):
                end = places[start + len(wanted) - 1] + 1
                chosen = rank, Found(index, places[start], end)
        return None if chosen is None else chosen[1]

    tries = [(quote, False) for quote in annotation.quotes] + [(value, True) for value in annotation.values]
    tries += [(name, False) for name in annotation.names]
    return next((place for words, beside in tries if (place := best(words, beside)) is not None), None)


def _nearest(text: str, wanted: str, names: Sequence[str], year: str) -> int:
    """Where words begin that stand more than once: the first time after a name and the year."""
    after = max((text.find(name) for name in names if name in text), default=0)
    passed = text.rfind(year, 0, after + 1) if year else -1
    start = text.find(wanted, max(after, passed, 0))
    return start if start >= 0 else text.find(wanted)


def _plain(text: str) -> tuple[str, list[int]]:
    """A text without spaces and with one spelling of each sign, and where each sign of it stands in the text."""
    signs: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        for each in unicodedata.normalize("NFKC", sign):
            if not each.isspace():
                signs.append(each)
                places.append(place)
    return "".join(signs), places
