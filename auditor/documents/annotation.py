"""What is to be said at some words of a document, and where these words stand in it."""

import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from auditor.record import record


@record
class Annotation:
    """One comment to put into a document.

    quotes: words of the document that it is about, the most telling first; the first that is found is commented.
    values: words that say little alone, such as `10%`; they count only beside a name.
    names: what stands in the same paragraph or table row. year: what stands before the words or above the cell.
    text: of the comment, a line a paragraph.
    """

    quotes: tuple[str, ...]
    values: tuple[str, ...]
    names: tuple[str, ...]
    year: str
    text: str


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
        chosen: tuple[tuple[int, int, int], Found] | None = None
        for index, (text, places) in enumerate(plain):
            start = text.find(wanted) if wanted else -1
            if start < 0:
                continue
            near = sum(name in around[index] for name in names)
            if beside and not near:
                continue
            year = annotation.year
            fits = bool(year) and (year in spots[index].head or year in spots[index].text)
            rank = (near, fits, text == wanted)
            start = _nearest(text, wanted, names, year) if not spots[index].row else start
            if chosen is None or rank > chosen[0]:
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
