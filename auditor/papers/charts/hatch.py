"""How pieces of bars are filled: by lines and dots, so that they differ without colour. All numbers are whole.

Drawn line by line instead of by a pattern: several charts stand in one page, where names of patterns would meet.
"""

from auditor.papers.charts.model import Fill
from auditor.papers.picture.layout import Rect
from auditor.papers.picture.pieces import PAPER, element, rectangle

GAP = 6                     # between the lines of a hatching
DOT = 5                     # between dots


def filled(place: Rect, colour: str, fill: Fill) -> str:
    """A piece of a bar."""
    if fill == "solid":
        return rectangle(place, fill=colour, stroke=colour)
    if fill == "pale":
        return rectangle(place, fill=colour, fill_opacity="0.25", stroke=colour)
    if fill == "open":
        return rectangle(place, fill=PAPER, stroke=colour, stroke_dasharray="4 3")
    frame = rectangle(place, fill=PAPER, stroke=colour)
    if fill == "dotted":
        return frame + element("path", d=_dots(place), stroke=colour, stroke_width="2", stroke_linecap="round")
    lines = _lines(place) if fill == "hatched" else f"{_lines(place)} {_lines(place, falling=True)}".strip()
    return frame + (element("path", d=lines, stroke=colour, stroke_width="2", fill="none") if lines else "")


def _lines(place: Rect, falling: bool = False) -> str:
    """Slanted lines across a place, cut off at its sides."""
    found = []
    for foot in range(place.x - place.height + GAP, place.right, GAP):
        left, right = max(foot, place.x), min(foot + place.height, place.right)
        ends = (left - foot, right - foot)
        if falling:
            found.append(f"M{left} {place.y + ends[0]}L{right} {place.y + ends[1]}")
        else:
            found.append(f"M{left} {place.bottom - ends[0]}L{right} {place.bottom - ends[1]}")
    return " ".join(found)


def _dots(place: Rect) -> str:
    return " ".join(
        f"M{x} {y}h0" for row, y in enumerate(range(place.y + 3, place.bottom - 1, DOT))
        for x in range(place.x + 3 + row % 2 * 2, place.right - 1, DOT)
    )
