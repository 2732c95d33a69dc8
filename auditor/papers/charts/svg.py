"""A chart as an SVG that needs nothing else: for a screen, a page in grey, a screen reader.

What a bar is of and what it says stand above it, so that long names never meet; each bar is told whole by its title.
"""

from collections.abc import Sequence
from fractions import Fraction

from auditor.ground.record import record
from auditor.ground.words import Language, Words, joined
from auditor.papers.charts.hatch import filled
from auditor.papers.charts.model import Axis, Bar, Chart, Fill, Panel, PartKind
from auditor.papers.charts.wording import CHARTS
from auditor.papers.picture.layout import Rect
from auditor.papers.picture.measure import balanced, width, wrapped
from auditor.papers.picture.pieces import FAINT, FONTS, INK, LINE, PAPER, element, rectangle, text, words

LANG = {"zh": "zh-CN", "en": "en"}
WIDTH = 640                 # of the whole chart; a telephone's is 360
MARGIN, TITLE, HEAD, BODY, SMALL = 16, 17, 14, 12, 11
LEADING, BAR, GAP = 16, 14, 12
GRID = "#d9dce0"
# Each of these differs from the others in grey as well.
STYLES: dict[PartKind, tuple[str, Fill]] = {
    "value": ("#0b5394", "solid"), "above": ("#0b5394", "pale"), "raised": ("#b3261e", "hatched"),
    "short": ("#5b3fa0", "open"), "low": ("#8a5a00", "hatched"), "error": ("#b3261e", "solid"),
    "warning": ("#8a5a00", "hatched"), "undetermined": ("#5b3fa0", "dotted"), "note": ("#0b5394", "pale"),
    "waived": ("#00696b", "open"),
}


@record
class _Page:
    """Where things are drawn: the left edge and the room from there, and in which language."""

    left: int
    room: int
    language: Language


def write_chart(chart: Chart, language: Language, remarks: Sequence[Words] = (), wide: int = WIDTH) -> str:
    """The chart in so many pixels, its legend and remarks below. Equal for equal input and language."""
    page = _Page(MARGIN, wide - 2 * MARGIN, language)
    parts, y = _head(chart, page)
    for panel in chart.panels:
        drawn, y = _panel(panel, page, y)
        parts += drawn
    foot, y = _foot(chart, page, y + 6, remarks)
    whole = y + MARGIN
    content = [
        element("title", words(chart.title.spoken(language))), element("desc", words(chart.summary.spoken(language))),
        rectangle(Rect(0, 0, wide, whole), fill=PAPER), *parts, *foot,
    ]
    return element(
        "svg", "\n" + "\n".join(content) + "\n", xmlns="http://www.w3.org/2000/svg", width=wide, height=whole,
        viewBox=f"0 0 {wide} {whole}", role="graphics-document img", font_family=FONTS,
        **{"xml:lang": LANG[language], "lang": LANG[language]},
    ) + "\n"


def _head(chart: Chart, page: _Page) -> tuple[list[str], int]:
    parts, y = [], MARGIN + TITLE
    for line in balanced(chart.title.spoken(page.language), page.room, TITLE, 3, bold=True):
        parts.append(text(line, page.left, y, TITLE, font_weight="bold"))
        y += TITLE + 6
    for line in wrapped(chart.summary.spoken(page.language), page.room, BODY, 9):
        parts.append(text(line, page.left, y, BODY, FAINT))
        y += LEADING + 1
    return parts, y


def _panel(panel: Panel, page: _Page, y: int) -> tuple[list[str], int]:
    """The heading, the bars over the lines of the axis, and the ticks."""
    heading = panel.heading.spoken(page.language)
    parts = list[str]()
    for line in wrapped(heading, page.room, HEAD, 3, bold=True) if heading else ():
        y += LEADING + 3
        parts.append(text(line, page.left, y, HEAD, font_weight="bold"))
    y += 10
    axis = panel.axis
    if panel.line is not None and axis is not None:
        parts.append(_over(panel.line[1].spoken(page.language), _x(axis, panel.line[0], page), page, y + 4))
        y += LEADING - 2
    for bar in panel.bars:
        drawn, y = _bar(bar, panel, page, y)
        parts.append(drawn)
    return ([*parts, *_ticks(axis, page, y + 4)], y + LEADING + 6) if axis is not None else (parts, y)


def _x(axis: Axis, place: Fraction, page: _Page) -> int:
    place = min(max(place, axis.start), axis.end)
    return page.left + int(page.room * (place - axis.start) / (axis.end - axis.start))


def _grid(axis: Axis, page: _Page, y: int) -> str:
    """The ticks behind a bar; lines through the whole panel would run through its texts."""
    places = [(_x(axis, place, page), place == 0) for place, _ in axis.ticks]
    return "".join(
        element("path", d=f"M{x} {y - 2}v{BAR + 4}", stroke=LINE if zero else GRID) for x, zero in places
    )


def _over(label: str, x: int, page: _Page, y: int) -> str:
    """A label in the middle over a place, shifted where it would leave the chart."""
    (label,) = wrapped(label, page.room, SMALL, 1)
    half = width(label, SMALL) // 2 + 1
    x = min(max(x, page.left + half), page.left + page.room - half)
    return text(label, x, y, SMALL, FAINT, text_anchor="middle")


def _ticks(axis: Axis, page: _Page, y: int) -> list[str]:
    """The ticks from zero on; one that would touch the one before is left out."""
    parts, free = list[str](), page.left - 1
    for place, said in axis.ticks:
        label = said.spoken(page.language)
        half = width(label, SMALL) // 2 + 1
        x = min(max(_x(axis, place, page), page.left + half), page.left + page.room - half)
        if x - half > free:
            parts.append(text(label, x, y, SMALL, FAINT, text_anchor="middle"))
            free = x + half + 4
    return parts


def _bar(bar: Bar, panel: Panel, page: _Page, y: int) -> tuple[str, int]:
    """What it is of and what it says, on one line where both find room; then the bar, then the small print."""
    label, value, note = (each.spoken(page.language) for each in (bar.label, bar.value, bar.note))
    told = joined([label, joined(filter(None, (value, note)), "，", ", ")], "：", ": ").spoken(page.language)
    parts = [element("title", words(told))]
    y += 8
    together = width(label, BODY) + 14 + width(value, BODY) <= page.room
    for place, line in enumerate(wrapped(label, page.room, BODY, 3)):
        parts.append(text(line, page.left, y + place * LEADING, BODY))
        last = y + place * LEADING
    y = last
    if value and together:
        parts.append(text(value, page.left + page.room, y, BODY, text_anchor="end"))
    elif value:
        for line in wrapped(value, page.room, BODY, 4):
            y += LEADING
            parts.append(text(line, page.left, y, BODY))
    y += 5
    if panel.axis is not None:
        parts += [_grid(panel.axis, page, y), *_pieces(bar, panel.axis, page, y)]
        if panel.line is not None:
            place = _x(panel.axis, panel.line[0], page)
            parts.append(element("path", d=f"M{place} {y - 2}v{BAR + 4}", stroke=INK, stroke_width="2"))
        y += BAR + 1
    for line in wrapped(note, page.room, SMALL, 6) if note else ():
        y += LEADING - 2
        parts.append(text(line, page.left, y, SMALL, FAINT))
    return element("g", "".join(parts), role="img"), y + GAP


def _pieces(bar: Bar, axis: Axis, page: _Page, y: int) -> list[str]:
    """The pieces one after another from zero; what has none is a dashed track."""
    if not bar.parts:
        return [rectangle(Rect(page.left, y, page.room, BAR), fill="none", stroke=LINE, stroke_dasharray="2 4")]
    parts, at, reach = list[str](), axis.start * 0, axis.start * 0
    for part in bar.parts:
        reach = at + part.size
        ends = sorted((_x(axis, at, page), _x(axis, reach, page)))
        at = reach
        if not part.size:
            continue
        place = Rect(ends[0], y, max(ends[1] - ends[0], 2), BAR)
        colour, fill = STYLES[part.kind]
        parts.append(filled(place, colour, fill))
        if part.text and width(part.text, SMALL, bold=True) + 6 <= place.width:
            parts += _inside(part.text, place, fill)
    if reach > axis.end:
        end = page.left + page.room - 10
        parts.append(element("path", d=f"M{end} {y - 2}l-6 9l6 0l-6 {BAR - 5}", stroke=PAPER, stroke_width="3",
                             fill="none"))
    return parts


def _inside(said: str, place: Rect, fill: Fill) -> list[str]:
    """A text on a piece, over white where the piece is not of one tone."""
    half = width(said, SMALL, bold=True) // 2 + 2
    middle = place.x + place.width // 2
    white = [] if fill == "solid" else [rectangle(Rect(middle - half, place.y + 1, 2 * half, BAR - 2), fill=PAPER)]
    colour = PAPER if fill == "solid" else INK
    return [*white, text(said, middle, place.y + BAR - 3, SMALL, colour, text_anchor="middle", font_weight="bold")]


def _foot(chart: Chart, page: _Page, y: int, remarks: Sequence[Words]) -> tuple[list[str], int]:
    """The legend of the kinds that occur, and the remarks."""
    used = {part.kind for panel in chart.panels for bar in panel.bars for part in bar.parts if part.size}
    empty = any(not bar.parts and panel.axis is not None for panel in chart.panels for bar in panel.bars)
    cut = any(panel.axis is not None and panel.axis.cut for panel in chart.panels)
    entries: list[tuple[PartKind | None, Words]] = [
        (kind, said) for kind, said in chart.legend.items() if kind in used
    ]
    parts, x = list[str](), page.left
    for kind, meaning in [*entries, *([(None, CHARTS["legend-empty"])] if empty else [])]:
        label = meaning.spoken(page.language)
        need = 30 + width(label, SMALL) + 16
        if x > page.left and x + need > page.left + page.room:
            x, y = page.left, y + LEADING + 4
        swatch = Rect(x, y, 24, BAR)
        parts.append(filled(swatch, *STYLES[kind]) if kind else rectangle(
            swatch, fill="none", stroke=LINE, stroke_dasharray="2 4"
        ))
        for place, line in enumerate(wrapped(label, page.room - 30, SMALL, 4)):
            y += LEADING - 2 if place else 0
            parts.append(text(line, x + 30, y + 11, SMALL))
        x += need
    y += LEADING + 18 if parts else 6
    said = [*([CHARTS["cut"]] if cut else []), *chart.remarks]
    for remark in (each.spoken(page.language) for each in (*said, *remarks)):
        for line in wrapped(remark, page.room, SMALL, 99):
            parts.append(text(line, page.left, y, SMALL, FAINT))
            y += LEADING
    return parts, y - 8
