"""Tables that an export ran together into one paragraph, as tables again: 森林覆盖率（%）21.6623.04〔1.38〕约束性…"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from auditor.documents.model import Cell, Grid
from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.intake.layout.flat_names import expected_order, named
from auditor.intake.layout.flat_rows import UNIT, Form, Row, blanks, rows_of, unit_behind
from auditor.intake.layout.headers import Column, Sort, column_of
from auditor.intake.layout.regrid import levelled
from auditor.intake.line import Line
from auditor.intake.tight import narrow_digits, tight

_NUMBER = pattern(r"(?<![0-9.])[0-9]{2,}(?![0-9.])|(?<![0-9.])[0-9]+\.[0-9]+(?![0-9.])")
_YEAR = (
    r"(?:19|20)[0-9]{2}年比(?:19|20)[0-9]{2}年(?:增加|增长|增减|提高|下降|变化)(?:〔[^〔〕]{2,9}〕)?"
    r"|(?:19|20)[0-9]{2}\s?年?(?:\(?(?:末|底|现状|实际|实绩|基期|基准|基数|目标|规划|完成|预期)\)?)*(?:值|数)?"
    r"(?:[1-9](?=[属性类指单备〔（(累年]|(?:19|20)[0-9]{2}))?"
)
_GROWTH = (
    r"(?:五年|5年)?(?:年均|累计)(?:增速|增长|增幅|变化|递增)?率?(?:[/／或]?[〔\[（(]?(?:五年|5年)?(?:累计|年均)(?:变化|增加|增长|提高)?(?:值|数)?[〕\]）)]?)?"
    r"|[〔\[（(](?:五年|5年)?累计[〕\]）)](?:[1-9](?![0-9]))?"
)
_HEAD = pattern(
    r"(?=[序编类板领分维方指具主计单属性备责牵12“十目现基规预五年累绝5〔\[（(])"         # one look for all that follows
    r"(?:序\s*号|编号|类\s*[别目]|板\s*块|类\s*型|领\s*域|分\s*类|维\s*度|方\s*面|指标名称|指标类[别型]|指标属性|指标性质|具体指标|主要指标|指\s*标"
    rf"|计量单位|单\s*位|属\s*性|性\s*质|备\s*注|责任单位|责任部门|牵头单位|牵头部门|{_YEAR}|“?十[一二三四五]五”?(?:末?(?:目标|现状|规划)值?|(?:增减|变化)(?:情况)?)|目标值|现状值|基期值|基准值|基线(?:值|水平)?|(?:基期|现状|现有)(?:水平)?|规划值|预期值|绝对[值数]|分?年度目标"
    rf"|{_GROWTH})(?:[（(](?:%|(?:19|20)[0-9]{{2}}年?)[）)])?"
)
_ORDINAL = pattern(r"(?<![0-9.])[0-9]{1,2}(?:[.、．](?![0-9])|(?=[^\W_]))")
_LAST_ORDER = pattern(r"(?<![0-9.])([0-9]{1,2})[.、．)）]?$")
_ATTRIBUTE = pattern("约束性|预期性")
_GROWS = pattern("年均|累计|增速|增长|增减|变化|年比(?:19|20)")
_BROKEN = pattern("“?十[一二三四五]五”?")      # a last word of a header that goes on in the next line
_GROUPED = pattern(r"\s*([^\W\d_A-Za-z]{2,8})\s+(?=[^\W\d_A-Za-z]{3})")      # 健康状况 人均预期寿命
_FIRST = pattern(r"\s*1(?=[^\W\d_A-Za-z]{2})")         # rows are numbered, whatever their header says
FIVE = 5        # years of a plan
LONGEST_END = 8  # signs of a header's last word that stand on the next line
FEWEST_HEADS, FEWEST = 3, 3  # words of a header and rows of such a table


@record
class _Header:
    """The words of a header, and from where to where they stand in their paragraph. said: numbers of the document."""

    cells: Sequence[Cell]
    start: int
    end: int
    said: frozenset[str]


@record
class _Layout:
    """The header of a table that runs together, and what it tells of the rows."""

    heads: Sequence[Cell]
    columns: Sequence[Column]
    form: Form


def unglued(blocks: Sequence[Line | Grid]) -> list[Line | Grid]:
    """The blocks with every table that runs together made one; what stands before and behind it stays a text."""
    said = frozenset(number for block in blocks if isinstance(block, Line) for number in _NUMBER.findall(block.text))
    made: list[Line | Grid] = []
    open_header: _Header | None = None
    layout: _Layout | None = None
    for block in blocks:
        last = made[-1] if made else None
        if isinstance(block, Grid):
            made.append(block)
            open_header = layout = None
            continue
        if layout is not None and isinstance(last, Grid) and (further := _further(block, last, layout)) is not None:
            made[-1] = further
            continue
        parts = _continued(block, open_header) if open_header is not None else None
        if parts is not None and open_header is not None:
            words = made.pop()
            made.extend([words.part(0, open_header.start)] if isinstance(words, Line) and open_header.start else [])
        found, layout = parts if parts is not None else _parts(block, said)
        made.extend(found)
        open_header = _open_header(found[-1], said) if isinstance(found[-1], Line) else None
    return made


def _further(block: Line, table: Grid, layout: _Layout) -> Grid | None:
    """A table with the rows that a paragraph behind it is made of; None where it holds anything else."""
    text = _plain(block.text)
    numbered = [found for row in table.rows if (found := _LAST_ORDER.search(row[0].text)) is not None]
    order = int(numbered[-1][1]) if numbered else len(table.rows) - 1
    rows = list(rows_of(text, 0, layout.form, order))
    if not rows or text[rows[-1].end :].strip():
        return None
    return replace(table, rows=(*table.rows, *_grid(block, layout, rows, order).rows[1:]))


def _parts(block: Line, said: frozenset[str]) -> tuple[list[Line | Grid], _Layout | None]:
    """The tables of a line and what stands around them; how the last of them is laid out, where it ends in one."""
    text = _plain(block.text)
    for heads, (start, end) in _headers(text):
        cells = [Cell(block.at(*head), words) for words, head in heads]
        behind = _table(block, _Header(cells, start, end, said))
        if behind is None:
            continue
        return [*([block.part(0, start)] if text[:start].strip() else []), *behind[0]], behind[1]
    return [block], None


def _continued(block: Line, header: _Header) -> tuple[list[Line | Grid], _Layout | None] | None:
    """The table whose header the paragraph before ends in, with what stands behind it; None for none.

    “十一五”/增减情况: the last word of the header may go on here.
    """
    last = header.cells[-1]
    ends = (size for size in range(LONGEST_END, 0, -1) if _HEAD.fullmatch(last.text + block.text[:size]))
    size = next(ends, 0)
    if not size and _HEAD.fullmatch(last.text) is None:
        return None
    cells = [*header.cells[:-1], replace(last, text=last.text + block.text[:size])]
    return _table(block, _Header(cells, 0, size, header.said))


def _open_header(block: Line, said: frozenset[str]) -> _Header | None:
    """The header that a paragraph ends in."""
    text = block.text.rstrip()
    for heads, (start, end) in _headers(text):
        broken = _BROKEN.fullmatch(text, end)
        if end == len(text) or broken is not None:
            ends = [*heads, (text[end:], (end, len(text)))] if broken is not None else heads
            cells = [Cell(block.at(*head), words) for words, head in ends]
            return _Header(cells, start, len(text), said)
    return None


def _table(block: Line, header: _Header) -> tuple[list[Line | Grid], _Layout | None] | None:
    """The table below a header, and what stands behind it; None where no rows do."""
    text = _plain(block.text)
    columns = [column_of([tight(cell.text).text]) for cell in header.cells]
    sorts = [column.sort for column in columns]
    grows = _grows([column for column in columns if column.sort == "value"])
    if not grows or not {"name", "group"} & set(sorts):
        return None
    form = Form(
        grows=tuple(grows),
        attributed="attribute" in sorts and sorts.index("attribute") > sorts.index("value"),
        led="attribute" in sorts and sorts.index("attribute") < sorts.index("value"),
        measured="unit" in sorts,
        ordered="ordinal" in sorts or _FIRST.match(text, header.end) is not None,
        said=header.said,
    )
    rows = list(rows_of(text, header.end, form))
    if len(rows) < FEWEST:
        return None
    layout = _Layout(header.cells, columns, form)
    parts: list[Line | Grid] = [_grid(block, layout, rows)]
    if not text[rows[-1].end :].strip():
        return parts, layout
    behind, last = _parts(block.part(rows[-1].end), header.said)
    return [*parts, *behind], last


def _grows(columns: Sequence[Column]) -> list[int]:
    """Over how many years each column says how the value before it grows, five where none are told; 0 for values."""
    told: list[int] = []
    years: list[int] = []
    for column in columns:
        if _GROWS.search(column.header) is None:
            years.extend([column.year] if column.year is not None else [])
            told.append(0)
        else:
            told.append(years[-1] - years[-2] if len(set(years[-2:])) > 1 else FIVE)
    return told


def _plain(text: str) -> str:
    return narrow_digits(text).replace("［", "[").replace("］", "]")


def _headers(text: str) -> Iterator[tuple[list[tuple[str, tuple[int, int]]], tuple[int, int]]]:
    """The columns where words of a header stand behind each other, each with its place, and from where to where all
    do; a title that ends in 主要指标 lends none.
    """
    place = 0
    while (found := _HEAD.search(text, place)) is not None:
        heads = [found.span()]
        place = found.end()
        while (further := _HEAD.match(text, place + blanks(text, place))) is not None:
            heads.append(further.span())
            place = further.end()
        called = [re.sub(r"\s|指标[属类性]", "", text[slice(*head)]) for head in heads]
        if "指标" in called[0] and sum("指标" in words for words in called) > 1:
            heads = heads[1:]
        if len(heads) >= FEWEST_HEADS:
            told = [(tight(text[slice(*head)]).text, head) for head in heads]
            yield levelled(told), (heads[0][0], heads[-1][1])


def _grid(block: Line, layout: _Layout, rows: Sequence[Row], order: int = 0) -> Grid:
    """The rows under their header, with a column more for what stands before the names. order: the number before."""
    sorts: list[Sort] = [column.sort for column in layout.columns]
    name = sorts.index("name" if "name" in sorts else "group")
    made = [(Cell(block.place, "序号"), *layout.heads)]
    unit, over = "", ""
    for number, row in enumerate(rows):
        words = _plain(block.text[slice(*row.words)])
        ended = max((found.end() for found in _ATTRIBUTE.finditer(words)), default=0)  # of a row that says no number
        before, words = words[:ended], words[ended:]
        grouped = _GROUPED.match(words) if "group" in sorts else None
        if grouped is not None:
            before, words = before + grouped[1], words[grouped.end() :]
        if "unit" in sorts and (behind := unit_behind(words)):
            words = f"{words[: -len(behind)]}（{behind}）"
        numbered = number + 1 < len(rows) and _ORDINAL.match(block.text[slice(*rows[number + 1].words)]) is not None
        enclosed = any(block.text.startswith(("〔", "[", "【", "［"), first) for first, _ in row.values)
        if not enclosed and not UNIT.search(words):
            unit, over = "", ""  # no row of the heading before, which speaks of what years come to
        expected = expected_order(words, order) if layout.form.ordered else None
        order = expected or order
        group, name_of_row, unit, over = named(words, unit, over, expected, not numbered)
        unit = (block.text[slice(*row.unit)] if row.unit is not None else "") or unit
        called = f"{name_of_row}（{unit}）" if unit and "unit" not in sorts else name_of_row
        at = block.at(*row.words)
        values = iter(row.values)
        cells = [Cell(at, before + group)]
        for place, sort in enumerate(sorts):
            if place == name:
                cells.append(Cell(at, called))
            elif sort == "value":
                first, last = next(values)
                cells.append(Cell(block.at(first, last), block.text[first:last], doubtful=not row.clear))
            elif sort == "attribute" and row.attribute is not None:
                cells.append(Cell(block.at(*row.attribute), block.text[slice(*row.attribute)]))
            elif sort == "unit":
                cells.append(Cell(at, unit))
            else:
                cells.append(Cell(at, ""))
        made.append(tuple(cells))
    return Grid(block.place, tuple(made), headers=1, made="glued")
