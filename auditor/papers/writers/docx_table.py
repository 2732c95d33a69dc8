"""A table in WordprocessingML: merged cells, repeated header rows, rows that no page end cuts."""

from collections.abc import Sequence

from docx.oxml.xmlchemy import BaseOxmlElement

from auditor.papers.model import Align, Cell, Table
from auditor.papers.writers.breaks import ABOVE, SIDE, Broken, TableMetrics, heights
from auditor.papers.writers.docx_style import element, twips, words
from auditor.papers.writers.spans import PlacedCell, Rows, placed

# Word's dark colours, on white: every tone is readable, and the cell's text says the same.
TONES = {"good": "1B5E20", "bad": "B00020", "open": "7A4A00", "muted": "595959"}


def table_element(table: Table[str], form: TableMetrics, pieces: Broken) -> BaseOxmlElement:
    """The table as wide as the text, set in some way and broken into pages."""
    rows = [*_header(table, form), *_body(table, pieces.rows, pieces.heights, form)]
    grid = element("tblGrid", *(element("gridCol", w=twips(width)) for width in form.widths))
    return element("tbl", _properties(form), grid, *rows)


def _properties(form: TableMetrics) -> BaseOxmlElement:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    margins = {"top": ABOVE, "left": SIDE, "bottom": ABOVE, "right": SIDE}
    return element(
        "tblPr",
        element("tblW", w=twips(sum(form.widths)), type="dxa"),
        element("jc", val="center"),
        element("tblBorders", *(element(side, val="single", sz=4, space=0, color="auto") for side in sides)),
        element("tblLayout", type="fixed"),
        element("tblCellMar", *(element(side, w=twips(free), type="dxa") for side, free in margins.items())),
    )


def _header(table: Table[str], form: TableMetrics) -> list[BaseOxmlElement]:
    cells = placed(table.header, len(table.columns))
    high = heights(cells, len(table.header), form)
    covering = _covering(cells, len(table.header))
    return [
        _row(cover, number, height, [_text(each.cell, "center", form, "Table Head", keep=True) for each in cover],
             form, header=True)
        for number, (cover, height) in enumerate(zip(covering, high, strict=True))
    ]


def _body(table: Table[str], rows: Rows, high: Sequence[float], form: TableMetrics) -> list[BaseOxmlElement]:
    made: list[BaseOxmlElement] = []
    for number, cover in enumerate(_covering(placed(rows, len(table.columns)), len(rows))):
        style = "Table Head" if number >= len(table.body) else "Table Text"
        texts = [_text(each.cell, each.cell.align, form, style) for each in cover]
        made.append(_row(cover, number, high[number], texts, form))
    return made


def _covering(cells: Sequence[PlacedCell], count: int) -> list[list[PlacedCell]]:
    """For each row the cells that stand in it or reach into it, from left to right."""
    rows: list[list[PlacedCell]] = [[] for _ in range(count)]
    for each in cells:
        for row in range(each.row, each.row + each.rows):
            rows[row].append(each)
    return [sorted(row, key=lambda each: each.column) for row in rows]


def _row(
    cover: Sequence[PlacedCell], number: int, height: float, texts: Sequence[BaseOxmlElement], form: TableMetrics,
    header: bool = False,
) -> BaseOxmlElement:
    properties = element("trPr", element("cantSplit"), element("trHeight", val=twips(height), hRule="atLeast"))
    if header:
        properties.append(element("tblHeader"))
    cells = [_cell(each, number, text, form) for each, text in zip(cover, texts, strict=True)]
    return element("tr", properties, *cells)


def _cell(each: PlacedCell, row: int, text: BaseOxmlElement, form: TableMetrics) -> BaseOxmlElement:
    width = sum(form.widths[each.column : each.column + each.columns])
    properties = element("tcPr", element("tcW", w=twips(width), type="dxa"))
    if each.columns > 1:
        properties.append(element("gridSpan", val=each.columns))
    if each.rows > 1:
        properties.append(element("vMerge", val="restart") if row == each.row else element("vMerge"))
    properties.append(element("vAlign", val="center"))
    if row > each.row:
        text = _text(Cell(""), "left", form, "Table Text")
    return element("tc", properties, text)


def _text(cell: Cell[str], align: Align, form: TableMetrics, style: str, keep: bool = False) -> BaseOxmlElement:
    """The cell's paragraph. `keep`: on the page of the next row."""
    properties = element("pPr", element("pStyle", val=style.replace(" ", "")))
    if keep:
        properties.append(element("keepNext"))
    properties.append(element("spacing", line=twips(form.pitch), lineRule="exact"))
    properties.append(element("jc", val=align))
    return element("p", properties, *runs(cell.text, form.size, TONES.get(cell.tone, ""), cell.tone == "bad"))


def runs(text: str, size: float = 0, colour: str = "", bold: bool = False) -> list[BaseOxmlElement]:
    """The text as one run, its line breaks as such.

    Quotation marks and dashes are as wide in Chinese as any other sign: the hint says so.
    """
    if not text:
        return []
    properties = element("rPr", element("rFonts", hint="eastAsia"))
    if bold:
        properties.append(element("b"))
    if colour:
        properties.append(element("color", val=colour))
    if size:
        properties.append(element("sz", val=2 * size))
        properties.append(element("szCs", val=2 * size))
    parts: list[BaseOxmlElement] = []
    for number, line in enumerate(text.split("\n")):
        parts += [element("br"), words(line)] if number else [words(line)]
    return [element("r", properties, *parts)]
