"""A chart as a table and as data: for who cannot see it, and for programs."""

from fractions import Fraction

from auditor.ground.words import Text
from auditor.papers.cells import by_columns, field
from auditor.papers.charts.model import Bar, Chart, Panel
from auditor.papers.charts.wording import CHARTS
from auditor.papers.model import LEFT, Table
from auditor.text.write import decimal_text


def chart_table(chart: Chart) -> Table[Text]:
    """All that the bars say, a row for each."""
    rows = [(panel.heading, bar) for panel in chart.panels for bar in panel.bars]
    headings = [heading for heading, _ in rows]

    headed = any(heading.zh for heading in headings)
    fields = [field(CHARTS["table-panel"], LEFT, headings, headings)] if headed else []
    fields += [field(CHARTS["table-label"], LEFT, [bar.label for _, bar in rows])]
    fields += [field(CHARTS["table-value"], LEFT, [bar.value for _, bar in rows])]
    if any(bar.note.zh for _, bar in rows):
        fields.append(field(CHARTS["table-note"], LEFT, [bar.note for _, bar in rows]))
    return by_columns(chart.title, fields)


def chart_data(chart: Chart) -> dict[str, object]:
    """The chart as plain data; sizes as exact decimal text (n/d where it does not end), percentages as ratios."""
    return {
        "kind": chart.kind, "title": chart.title._asdict(), "summary": chart.summary._asdict(),
        "panels": [_panel_data(panel) for panel in chart.panels],
        "remarks": [words._asdict() for words in chart.remarks],
    }


def _panel_data(panel: Panel) -> dict[str, object]:
    axis, line = panel.axis, panel.line
    return {
        "heading": panel.heading._asdict() if panel.heading.zh else None,
        "axis": {"start": decimal_text(axis.start), "end": decimal_text(axis.end)} if axis is not None else None,
        "line": _size(line[0]) if line is not None else None, "bars": [_bar_data(bar) for bar in panel.bars],
    }


def _bar_data(bar: Bar) -> dict[str, object]:
    return {
        "label": bar.label._asdict(), "value": bar.value._asdict(),
        "note": bar.note._asdict() if bar.note.zh else None,
        "parts": [{"kind": part.kind, "size": _size(part.size)} for part in bar.parts],
    }


def _size(size: Fraction) -> str:
    return decimal_text(size)
