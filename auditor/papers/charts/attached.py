"""A chart beside a table of a paper, for formats that show pictures."""

from dataclasses import replace

from auditor.ground.words import Language
from auditor.papers.charts.model import Chart
from auditor.papers.charts.svg import write_chart
from auditor.papers.charts.table import chart_table
from auditor.papers.model import Paper, Table

TELEPHONE = 360             # pixels that a telephone has room for


def pictured(table: Table, chart: Chart, language: Language) -> Table:
    """The table with the chart drawn for a wide and for a narrow screen; as it was where there is nothing to draw."""
    if not chart.panels:
        return table
    return replace(table, pictures=(write_chart(chart, language), write_chart(chart, language, wide=TELEPHONE)))


def charted(chart: Chart, language: Language) -> Table:
    """The chart as a table of its own, drawn where pictures are shown."""
    return pictured(chart_table(chart, language), chart, language)


def with_chart(paper: Paper, chart: Chart, language: Language) -> Paper:
    """The paper with the chart at its first table."""
    first = next((block for block in paper.blocks if isinstance(block, Table)), None)
    return paper if first is None else replace(paper, blocks=tuple(
        pictured(first, chart, language) if block is first else block for block in paper.blocks
    ))
