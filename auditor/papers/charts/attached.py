"""A chart beside a table of a paper, for formats that show pictures."""

from dataclasses import replace

from auditor.ground.words import Text
from auditor.papers.charts.model import Chart
from auditor.papers.charts.svg import write_chart
from auditor.papers.charts.table import chart_table
from auditor.papers.model import Paper, Table


def pictured(table: Table[Text], chart: Chart) -> Table[Text]:
    """The table with what draws the chart; as it was where there is nothing to draw."""
    if not chart.panels:
        return table
    return replace(table, drawn=lambda language, wide: write_chart(chart, language, wide=wide))


def charted(chart: Chart) -> Table[Text]:
    """The chart as a table of its own, drawn where pictures are shown."""
    return pictured(chart_table(chart), chart)


def with_chart(paper: Paper[Text], chart: Chart) -> Paper[Text]:
    """The paper with the chart at its first table."""
    first = next((block for block in paper.blocks if isinstance(block, Table)), None)
    return paper if first is None else replace(paper, blocks=tuple(
        pictured(first, chart) if block is first else block for block in paper.blocks
    ))
