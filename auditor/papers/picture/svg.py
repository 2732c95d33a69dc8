"""A picture as SVG: one file that needs no program, no font and no network; boxes tell a screen reader what they are.

The drawing measures 1 unit = 1 pixel and scales to any size.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction

from auditor.ground.record import record
from auditor.ground.words import Language, spoken
from auditor.papers.picture.caption import described, edge_lines, head, level_words, lines, told, told_edge
from auditor.papers.picture.columns import columns
from auditor.papers.picture.fold import worst_signs
from auditor.papers.picture.layout import BoxToPlace, Layout, Rect, Route, Wire, lay_out
from auditor.papers.picture.measure import balanced, widest, width, wrapped
from auditor.papers.picture.model import ABSENT, SIGNS, Box, Edge, Picture, Sign
from auditor.papers.picture.pieces import (
    BAND,
    COLOURS,
    FAINT,
    FONTS,
    INK,
    LINE,
    PAPER,
    element,
    rectangle,
    rounded,
    sign,
    text,
    words,
)
from auditor.papers.picture.wording import MARKS, MEANINGS, PICTURE

LANG = {"zh": "zh-CN", "en": "en"}
TITLE, NAME, BODY, SMALL = 18, 14, 12, 11       # sizes of type
LEADING = 16                                    # from line to line in a box
LEAST, ROOM = 84, 204                           # the text of a box is between so wide
LABEL = 118                                     # the text on a line is at most so wide
PAD, BAR, BADGE, MARGIN = 9, 5, 17, 24
HEADER = 34                                     # room for the name of a column
BRIEF, EDGE = 112, 10                           # the text of a box of a page, and what is free around all of them
LEAST_SCALE = Fraction(2, 3)                     # a page shows the picture so small at least: else it is scrolled
NARROWEST = 440                                 # the picture is at least so wide, for its title and remarks


@record
class _Drawn:
    """A box or the label of a line, its text broken into lines."""

    name: tuple[str, ...]
    body: tuple[str, ...]
    width: int
    height: int


NO_LABEL = _Drawn((), (), 0, 0)


@record
class _Drawing:
    """Everything with its place; `turned` are the edges whose upper end stands on the right."""

    picture: Picture
    boxes: Mapping[str, _Drawn]
    labels: Sequence[_Drawn]
    layout: Layout
    columns: Mapping[str, int]
    edges: Sequence[Edge]


def write_svg(picture: Picture, language: Language, remarks: Sequence[str] = ()) -> str:
    """The picture, its title above and the legend and remarks below. Equal for equal input and language."""
    drawing = _drawing(picture, language)
    inner = max(drawing.layout.width, NARROWEST)
    top = balanced(picture.title.spoken(language), inner, TITLE, 2, bold=True)
    above = MARGIN + len(top) * (TITLE + 8) + HEADER
    foot, foot_height = _foot(picture, inner, language, remarks)
    below = above + drawing.layout.height + 2 * MARGIN
    whole, height = inner + 2 * MARGIN, below + foot_height + MARGIN
    signs = worst_signs(picture)
    content = [
        element("title", words(picture.title.spoken(language))),
        element("desc", words(described(picture, signs).spoken(language))),
        element("style", f"@page {{ size: {whole}px {height}px; margin: 0; }}"),
        rectangle(Rect(0, 0, whole, height), fill=PAPER),
        *(
            text(line, MARGIN, MARGIN + TITLE + at * (TITLE + 8), TITLE, font_weight="bold")
            for at, line in enumerate(top)
        ),
        element("g", _inside(drawing, language), transform=f"translate({MARGIN} {above})"),
        element("g", foot, transform=f"translate({MARGIN} {below})"),
    ]
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + element(
        "svg", "\n" + "\n".join(content) + "\n", xmlns="http://www.w3.org/2000/svg", width=whole, height=height,
        viewBox=f"0 0 {whole} {height}", role="graphics-document img", font_family=FONTS,
        **{"xml:lang": LANG[language], "lang": LANG[language]},
    ) + "\n"


def write_brief(picture: Picture, language: Language, links: Mapping[str, str]) -> str:
    """The picture as part of a page: names and signs alone; boxes are links. links: key of a box → anchor.

    It says the least size at which its names can be read; the page may make it larger.
    """
    drawing = _drawing(picture, language, brief=True)
    whole, height = drawing.layout.width + 2 * EDGE, drawing.layout.height + HEADER + 2 * EDGE
    return element(
        "svg", "\n" + element("g", _inside(drawing, language, links), transform=f"translate({EDGE} {HEADER + EDGE})"),
        xmlns="http://www.w3.org/2000/svg", width=round(LEAST_SCALE * whole), height=round(LEAST_SCALE * height),
        viewBox=f"0 0 {whole} {height}", role="group", font_family=FONTS, aria_label=picture.title.spoken(language),
    )


def _drawing(picture: Picture, language: Language, brief: bool = False) -> _Drawing:
    edges = [edge for edge in picture.edges if edge.child != edge.parent]
    pairs = [(edge.child, edge.parent) for edge in edges]
    places = columns({box.key: box.rank for box in picture.boxes}, pairs)
    boxes = {box.key: _box_drawn(box, picture, language, brief) for box in picture.boxes}
    labels = [
        NO_LABEL if brief else _label_drawn(edge, language, _turned(edge, places)) for edge in edges
    ]
    wires = []
    for edge, label in zip(edges, labels, strict=True):
        ends = (edge.child, edge.parent) if _turned(edge, places) else (edge.parent, edge.child)
        wires.append(Wire(*ends, label.width, label.height))
    nodes = {key: BoxToPlace(places[key], drawn.width, drawn.height) for key, drawn in boxes.items()}
    return _Drawing(picture, boxes, labels, lay_out(nodes, wires), places, edges)


def _turned(edge: Edge, places: Mapping[str, int]) -> bool:
    return places[edge.parent] > places[edge.child]


def _box_drawn(box: Box, picture: Picture, language: Language, brief: bool) -> _Drawn:
    name = wrapped(spoken(head(box), language), (BRIEF if brief else ROOM) - BADGE, NAME, 2, bold=True)
    told = [] if brief and box.state != "folded" else [spoken(line, language) for line in lines(box, picture)]
    body = [part for line in told for part in wrapped(line, BRIEF if brief else ROOM, BODY, 2)]
    inner = max(widest(name, NAME, bold=True) + BADGE + 4, widest(body, BODY), 0 if brief else LEAST)
    height = PAD + len(name) * (LEADING + 2) + len(body) * LEADING + PAD - 2
    return _Drawn(tuple(name), tuple(body), BAR + PAD + inner + PAD, height)


def _label_drawn(edge: Edge, language: Language, turned: bool) -> _Drawn:
    body = [part for line in edge_lines(edge, turned) for part in wrapped(line.spoken(language), LABEL, SMALL, 2)]
    if not body:
        return NO_LABEL
    return _Drawn((), tuple(body), 4 + 14 + 5 + widest(body, SMALL) + 6, max(len(body) * 14, 14) + 6)


def _inside(drawing: _Drawing, language: Language, links: Mapping[str, str] | None = None) -> str:
    """The columns with their names, then the lines, then the boxes, level by level. links: see `write_brief`."""
    layout, picture = drawing.layout, drawing.picture
    boxes = {box.key: box for box in picture.boxes}
    parts = ["", *_headers(drawing, language)]
    for edge, way, label in zip(drawing.edges, layout.ways, drawing.labels, strict=True):
        parts.append(element("g", "".join([
            element("title", words(told_edge(edge, boxes).spoken(language))), *_line(edge, way, label),
        ]), role="img"))
    ordered = sorted(picture.boxes, key=lambda box: (drawing.columns[box.key], layout.boxes[box.key].y))
    for box in ordered:
        drawn = element("g", "".join([
            element("title", words(told(box, picture).spoken(language))),
            *_box(box, layout.boxes[box.key], drawing.boxes[box.key]),
        ]), role="img")
        parts.append(element("a", drawn, href=f"#{links[box.key]}") if links and box.key in links else drawn)
    return "\n".join([*parts, ""])


def _headers(drawing: _Drawing, language: Language) -> list[str]:
    parts = []
    for column, (left, wide) in enumerate(drawing.layout.columns):
        levels = [box.level for box in drawing.picture.boxes if drawing.columns[box.key] == column]
        name = level_words(levels).spoken(language)
        band = Rect(left - 8, 4 - HEADER, wide + 16, drawing.layout.height + HEADER + 6)
        parts.append(rectangle(band, rx=8, fill=BAND))
        parts.append(text(name, left + wide // 2, -12, 13, FAINT, text_anchor="middle", font_weight="bold"))
    return parts


def _line(edge: Edge, way: Route, label: _Drawn) -> list[str]:
    """The way to the last corner in a neutral colour, since others may share it; then in that of the verdict."""
    colour = COLOURS[edge.tally.sign]
    (x, y), end = way.points[-2], way.points[-1]
    last = (x + TAIL, y)
    dashed = {"stroke_dasharray": "5 3"} if edge.state in ABSENT else {}
    parts = [
        element("path", d=rounded([*way.points[:-1], last]), fill="none", stroke=LINE, stroke_width="1.4"),
        element("path", d=rounded([last, end]), fill="none", stroke=colour, stroke_width="1.8", **dashed),
    ]
    if label.body:
        place = way.label
        parts.append(rectangle(place, rx=4, fill=PAPER, stroke=colour))
        badge = Rect(place.x + 4, place.middle - 7, 14, 14)
        parts.append(sign(MARKS[edge.tally.sign], badge, edge.tally.sign))
        first = place.middle - len(label.body) * 7 + 11
        parts += [text(line, place.x + 23, first + 14 * at, SMALL) for at, line in enumerate(label.body)]
    return parts


TAIL = 8                # behind the last corner a line takes the colour of its verdict


def _box(box: Box, place: Rect, drawn: _Drawn) -> list[str]:
    colour = COLOURS[box.tally.sign]
    frame: dict[str, object] = {"fill": PAPER, "stroke": colour, "stroke_width": 3 if box.focus else 1.2}
    if box.state in ABSENT:
        frame |= {"stroke_dasharray": "5 3", "fill": "#fafafa"}
    parts = [rectangle(place, rx=5, **frame)]
    x = place.x + BAR + PAD
    y = place.y + (place.height - drawn.height) // 2 + PAD + 10
    if box.state != "folded":
        parts.append(rectangle(Rect(place.x, place.y + 5, BAR, place.height - 10), fill=colour))
        badge = Rect(place.right - BADGE - 5, y - 14, BADGE, BADGE)
        parts.append(sign(MARKS[box.tally.sign], badge, box.tally.sign))
    for line in drawn.name:
        parts.append(text(line, x, y, NAME, font_weight="bold"))
        y += LEADING + 2
    for line in drawn.body:
        parts.append(text(line, x, y - 1, BODY, INK if box.state == "carried" else FAINT))
        y += LEADING
    return parts


def _foot(picture: Picture, room: int, language: Language, remarks: Sequence[str]) -> tuple[str, int]:
    """The legend of the signs that occur, and the remarks; their height."""
    used: set[Sign] = {thing.tally.sign for things in (picture.boxes, picture.edges) for thing in things}
    used |= {each for box in picture.boxes for each, _ in box.signs}
    used |= {found.sign for box in picture.boxes if box.counts is not None for found in box.tally.found}
    entries: list[tuple[Sign | None, str]] = [(each, MEANINGS[each].spoken(language)) for each in SIGNS if each in used]
    if any(box.state in ABSENT for box in picture.boxes):
        entries.append((None, PICTURE["legend-absent"].spoken(language)))
    if any(box.focus for box in picture.boxes):
        entries.append((None, PICTURE["legend-focus"].spoken(language)))
    label = PICTURE["legend"].spoken(language)
    parts, x, y = ["", text(label, 0, 12, BODY, font_weight="bold")], width(label, BODY, bold=True) + 14, 0
    for kind, meaning in entries:
        need = (22 if kind else 0) + width(meaning, BODY) + 18
        if x > 0 and x + need > room:
            x, y = 0, y + 24
        if kind:
            parts.append(sign(MARKS[kind], Rect(x, y - 1, BADGE, BADGE), kind))
        parts.append(text(meaning, x + (22 if kind else 0), y + 12, BODY))
        x += need
    y += 34
    for line in (part for remark in remarks for part in wrapped(remark, room, SMALL, 99)):
        parts.append(text(line, 0, y + 8, SMALL, FAINT))
        y += 17
    return "\n".join([*parts, ""]), y
