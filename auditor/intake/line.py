"""A line of a document's text, and the places that it is made of."""

import re
from dataclasses import replace

from auditor.documents.model import span
from auditor.ground.record import record


@record
class Line:
    """A paragraph, or several that one sentence runs through. pieces: where each begins in `text`, and its place.

    level: of the outline. role: what kind of block it was.
    """

    text: str
    pieces: tuple[tuple[int, str], ...]
    level: int = 0
    role: str = "paragraph"
    bold: bool = False
    centred: bool = False

    def at(self, start: int, end: int) -> str:
        """The place of the signs `text[start:end]`."""
        first, place = [piece for piece in self.pieces if piece[0] <= start][-1]
        following = [begin for begin, _ in self.pieces if begin > start]
        last = min(end, following[0]) if following else end
        return span(place, start - first, max(last - first, start - first + 1))

    def part(self, start: int, end: int | None = None) -> "Line":
        """A stretch of the line as a line of its own, without the spaces around it."""
        end = len(self.text) if end is None else end
        text = self.text[start:end]
        start += len(text) - len(text.lstrip())
        first = max((begin for begin, _ in self.pieces if begin <= start), default=0)
        pieces = tuple((begin - start, place) for begin, place in self.pieces if first <= begin < max(end, start + 1))
        return replace(self, text=text.strip(), pieces=pieces)

    @property
    def place(self) -> str:
        """Where it begins."""
        return self.pieces[0][1]


def piece_of(place: str) -> tuple[int, str]:
    """Where a text of a place begins in it: one that is a stretch of a paragraph counts from that one's beginning."""
    found = re.search(r":([0-9]+)-[0-9]+$", place)
    return (0, place) if found is None else (1 - int(found[1]), place[: found.start()])
