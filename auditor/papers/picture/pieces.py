"""The pieces of an SVG drawing: text, boxes, labels, rounded lines. All numbers are whole."""

from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from auditor.papers.picture.layout import Point, Rect
from auditor.papers.picture.measure import harmless
from auditor.papers.picture.model import Sign

FONTS = (
    "'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', SimHei, 'WenQuanYi Micro Hei', "
    "sans-serif"
)
INK, FAINT, LINE, PAPER, BAND = "#1f1f1f", "#4d4d4d", "#8c8c8c", "#ffffff", "#f3f4f6"
# On white each is at least 4.5 times as dark, so that white signs stand on them as well.
COLOURS: dict[Sign, str] = {
    "error": "#b3261e", "warning": "#8a5a00", "undetermined": "#5b3fa0", "note": "#0b5394", "waived": "#00696b",
    "holds": "#1e6b34", "none": "#666666",
}
CURVE = 6               # the radius of a corner


def element(name: str, content: str = "", /, **attributes: object) -> str:
    """An element; `_` in a name of an attribute stands for `-`. The content is markup already."""
    pairs = "".join(f" {key.replace('_', '-')}={quoteattr(str(value))}" for key, value in attributes.items())
    return f"<{name}{pairs}>{content}</{name}>" if content else f"<{name}{pairs}/>"


def words(text: str) -> str:
    """A text as content of an element."""
    return escape(harmless(text))


def text(content: str, x: int, y: int, size: int, colour: str = INK, **attributes: object) -> str:
    """A line of text, its baseline at y."""
    return element("text", words(content), x=x, y=y, font_size=size, fill=colour, **attributes)


def rectangle(place: Rect, **attributes: object) -> str:
    """A rectangle."""
    return element("rect", x=place.x, y=place.y, width=place.width, height=place.height, **attributes)


def sign(mark: str, place: Rect, kind: Sign) -> str:
    """A sign, white in a square of its colour."""
    size = place.height - 4
    return rectangle(place, rx=3, fill=COLOURS[kind]) + text(
        mark, place.x + place.width // 2, place.y + place.height - 4, size, PAPER, text_anchor="middle",
        font_weight="bold",
    )


def corners(points: Sequence[Point]) -> list[Point]:
    """The points at which a line really turns, and its ends."""
    found: list[Point] = []
    for point in points:
        if found and point == found[-1]:
            continue
        if len(found) > 1 and (found[-2][0] == found[-1][0] == point[0] or found[-2][1] == found[-1][1] == point[1]):
            found.pop()
        found.append(point)
    return found


def rounded(points: Sequence[Point]) -> str:
    """The path of a line with round corners."""
    turns = corners(points)
    path = [f"M{turns[0][0]} {turns[0][1]}"]
    for before, here, after in zip(turns, turns[1:], turns[2:], strict=False):
        start, end = _near(here, before), _near(here, after)
        path += [f"L{start[0]} {start[1]}", f"Q{here[0]} {here[1]} {end[0]} {end[1]}"]
    return " ".join([*path, f"L{turns[-1][0]} {turns[-1][1]}"])


def _near(corner: Point, towards: Point) -> Point:
    """Where the curve at a corner begins: at most half way to the next one."""
    x, y = towards[0] - corner[0], towards[1] - corner[1]
    reach = min(CURVE, (abs(x) + abs(y)) // 2)
    return corner[0] + _one(x) * reach, corner[1] + _one(y) * reach


def _one(number: int) -> int:
    return (number > 0) - (number < 0)
