"""Tables that an export ran together into one paragraph, as tables again: 森林覆盖率（%）21.6623.04〔1.38〕约束性…"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from auditor.documents.model import Cell, Grid
from auditor.ground.record import record
from auditor.intake.glued import Token, parted, tokens
from auditor.intake.headers import GROUP_TAIL, Column, Sort, column_of
from auditor.intake.laid import ATTRIBUTE, WORDED
from auditor.intake.line import Line
from auditor.intake.regrid import spread
from auditor.intake.tight import narrow_digits, tight
from auditor.intake.values import unit_at
from auditor.text.unit import known_unit, split_header

_NUMBER = re.compile(r"(?<![0-9.])[0-9]{2,}(?![0-9.])|(?<![0-9.])[0-9]+\.[0-9]+(?![0-9.])")
_PLAIN = str.maketrans("［］", "[]")
_YEAR = (
    r"(?:19|20)[0-9]{2}年比(?:19|20)[0-9]{2}年(?:增加|增长|增减|提高|下降|变化)(?:〔[^〔〕]{2,9}〕)?"
    r"|(?:19|20)[0-9]{2}年?(?:\(?(?:末|底|现状|实际|实绩|基期|基准|基数|目标|规划|完成|预期)\)?)*(?:值|数)?"
    r"(?:[1-9](?=[属性类指单备〔（(累年]|(?:19|20)[0-9]{2}))?"
)
_GROWTH = (
    r"(?:五年|5年)?(?:年均|累计)(?:增速|增长|增幅|变化)?率?(?:[/／或]?[〔\[（(]?(?:五年|5年)?(?:累计|年均)(?:变化|增加|增长|提高)?(?:值|数)?[〕\]）)]?)?"
    r"|[〔\[（(](?:五年|5年)?累计[〕\]）)](?:[1-9](?![0-9]))?"
)
_HEAD = re.compile(
    r"(?:序\s*号|编号|类\s*[别目]|板\s*块|类\s*型|领\s*域|分\s*类|维\s*度|方\s*面|指标名称|指标类[别型]|指标属性|指标性质|具体指标|主要指标|指\s*标"
    rf"|计量单位|单\s*位|属\s*性|性\s*质|备\s*注|责任单位|责任部门|牵头单位|牵头部门|{_YEAR}|“?十[一二三四五]五”?(?:末?(?:目标|现状|规划)值?|(?:增减|变化)(?:情况)?)|目标值|现状值|基期值|基准值|基线(?:值|水平)?|(?:基期|现状|现有)(?:水平)?|规划值|预期值|分?年度目标"
    rf"|{_GROWTH})(?:[（(](?:%|(?:19|20)[0-9]{{2}}年?)[）)])?"
)
_ORDINAL = re.compile(r"(?<![0-9.])[0-9]{1,2}(?:[.、．](?![0-9])|(?=[^\W_]))")
_DOTTED = re.compile(
    r"(?<![0-9.A-Za-z])[0-9]{1,2}(?:[.、．](?![0-9])|\.[0-9]{1,2}(?=[^\W\d_A-Za-z]{4}))|[（(][0-9]{1,2}[)）](?=[^\W_]{2})"
)
_UNIT = re.compile(r"[（(](?P<unit>[^（）()]{1,12})[）)]\s*$")
_UNIT_INSIDE = re.compile(r"[（(](?P<unit>[^（）()]{1,12})[）)](?P<behind>[^（）()]{2,})$")
_ATTRIBUTE = re.compile("约束性|预期性")
# What stands before the values where the header has the attribute there: 绿化覆盖率|约束性|%.
_LED = re.compile(r"(?P<attribute>(?:约束|预期|引导|指导)性)\s*(?P<unit>[^\d\s]{0,10})\s*$")
_OF_WHICH = re.compile(r"\s*其中[:：]?\s*[^\W\d_A-Za-z]{2,20}")
_MARK = re.compile(r"(?<=[^\W\d_A-Za-z])[1-9](?=[^\W\d_A-Za-z])(?!万|亿|千|百|个|级|类|岁|星)")
_FOOTNOTE = re.compile(r"(?<=[^\W\d_A-Za-z])[1-9]$")
# 1.空气质量|城市优良天数比例: the name of a group of rows.
_GROUP = re.compile(r"^[^\W\d_A-Za-z]{1,4}(?:质量|状况|水平|结构|效益|能力|保障)(?=[^\W\d_A-Za-z]{4})")
_WORDS = re.compile(rf"[^\d。；，]{{0,4}}(?:{WORDED.pattern})+")
_TO_ATTRIBUTE = re.compile(r"[^\d。；]{0,40}?(?=(?:约束|预期|引导|指导)性)")
_AND_WORDS = re.compile(r"[、，,][^\d。；]{2,40}?(?=(?:约束|预期|引导|指导)性)")
_GROWS = re.compile("年均|累计|增速|增长|增减|变化|年比(?:19|20)")
_SIGNS = re.compile(r"[≥≤＞＜><〔\[【—\-－–/%％]|左右|以上|以下|以内")
BLANK, LACKS = 0.3, 2.6  # what it costs that the last value lacks, where a blank stands in its place or nothing does
_SPACE = re.compile(r"\s*")
_BROKEN = re.compile("“?十[一二三四五]五”?")      # a last word of a header that goes on in the next line
_GROUPED = re.compile(r"\s*([^\W\d_A-Za-z]{2,8})\s+(?=[^\W\d_A-Za-z]{3})")      # 健康状况 人均预期寿命
_FIRST = re.compile(r"\s*1(?=[^\W\d_A-Za-z]{2})")         # rows are numbered, whatever their header says
_AGES = ("岁", "级", "G", "A")
_NAMED = re.compile("[（(]|^[^万亿]*数$")
LONGEST_UNIT = 8
LONGEST_END = 8  # signs of a header's last word that stand on the next line
LONGEST_NAME = 120  # signs of a name with its group
FEWEST_HEADS, FEWEST = 3, 3  # words of a header and rows of such a table


@record
class _Form:
    """What the header tells of the rows: which values say how something grows; whether rows end in an attribute,
    have one before their values, have a unit of their own behind the name, or begin with a number in order.
    said: the numbers of the document."""

    grows: tuple[bool, ...]
    attributed: bool
    led: bool
    measured: bool
    ordered: bool
    said: frozenset[str]


@record
class _Header:
    """The words of a header, and from where to where they stand in their paragraph. said: numbers of the document."""

    cells: Sequence[Cell]
    start: int
    end: int
    said: frozenset[str]


@record
class _Row:
    """Where a row stands: its words, its values, the attribute, a unit behind that; `end` is behind all of them."""

    words: tuple[int, int]
    values: tuple[tuple[int, int], ...]
    attribute: tuple[int, int] | None
    end: int
    unit: tuple[int, int] | None = None


@record
class _Layout:
    """The header of a table that runs together, and what it tells of the rows."""

    heads: Sequence[Cell]
    columns: Sequence[Column]
    form: _Form


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
    text = narrow_digits(block.text).translate(_PLAIN)
    numbered = [found for row in table.rows if (found := _LAST_ORDER.search(row[0].text)) is not None]
    order = int(numbered[-1][1]) if numbered else len(table.rows) - 1
    rows = list(_rows(text, 0, layout.form, order))
    if not rows or text[rows[-1].end :].strip():
        return None
    return replace(table, rows=(*table.rows, *_grid(block, layout, rows, order).rows[1:]))


def _parts(block: Line, said: frozenset[str]) -> tuple[list[Line | Grid], _Layout | None]:
    """The tables of a line and what stands around them; how the last of them is laid out, where it ends in one."""
    text = narrow_digits(block.text).translate(_PLAIN)
    for heads in _headers(text):
        start, end = min(heads)[0], max(heads)[1]
        cells = [Cell(block.at(*head), block.text[slice(*head)]) for head in heads]
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
    for heads in _headers(text):
        end = max(heads)[1]
        broken = _BROKEN.fullmatch(text, end)
        if end == len(text) or broken is not None:
            ends = [*heads, (end, len(text))] if broken is not None else heads
            cells = [Cell(block.at(*head), text[slice(*head)]) for head in ends]
            return _Header(cells, min(heads)[0], len(text), said)
    return None


def _table(block: Line, header: _Header) -> tuple[list[Line | Grid], _Layout | None] | None:
    """The table below a header, and what stands behind it; None where no rows do."""
    text = narrow_digits(block.text).translate(_PLAIN)
    columns = [column_of([tight(cell.text).text]) for cell in header.cells]
    sorts = [column.sort for column in columns]
    grows = [_GROWS.search(column.header) is not None for column in columns if column.sort == "value"]
    if not grows or not {"name", "group"} & set(sorts):
        return None
    form = _Form(
        grows=tuple(grows),
        attributed="attribute" in sorts and sorts.index("attribute") > sorts.index("value"),
        led="attribute" in sorts and sorts.index("attribute") < sorts.index("value"),
        measured="unit" in sorts,
        ordered="ordinal" in sorts or _FIRST.match(text, header.end) is not None,
        said=header.said,
    )
    rows = list(_rows(text, header.end, form))
    if len(rows) < FEWEST:
        return None
    layout = _Layout(header.cells, columns, form)
    parts: list[Line | Grid] = [_grid(block, layout, rows)]
    if not text[rows[-1].end :].strip():
        return parts, layout
    behind, last = _parts(block.part(rows[-1].end), header.said)
    return [*parts, *behind], last


def _headers(text: str) -> Iterator[list[tuple[int, int]]]:
    """Where words of a header stand behind each other; a title that ends in 主要指标 lends none."""
    place = 0
    while (found := _HEAD.search(text, place)) is not None:
        heads = [found.span()]
        place = found.end()
        while (further := _HEAD.match(text, place + _blanks(text, place))) is not None:
            heads.append(further.span())
            place = further.end()
        called = [re.sub(r"\s|指标[属类性]", "", text[slice(*head)]) for head in heads]
        if "指标" in called[0] and sum("指标" in words for words in called) > 1:
            heads = heads[1:]
        if len(heads) >= FEWEST_HEADS:
            yield [head for _, head in spread([(tight(text[slice(*head)]).text, head) for head in heads])]


def _rows(text: str, start: int, form: _Form, count: int = 0) -> Iterator[_Row]:
    """The rows behind a header, until no more come. count: of those that stand before."""
    place = start
    while place < len(text):
        count += 1
        row = next(
            (
                row
                for begin in range(place + 2, min(place + LONGEST_NAME, len(text)))
                if (row := _row(text, place, begin, form, count)) is not None
            ),
            None,
        )
        if row is None:
            return
        yield row
        words = text[slice(*row.words)]
        if form.ordered and not re.search(_ORDER.format(count), words):
            count -= 1  # a row without a number of its own
        while form.ordered and re.search(_ORDER.format(count + 1), words):
            count += 1  # a row before it was not understood
        place = row.end


def _row(text: str, start: int, begin: int, form: _Form, number: int) -> _Row | None:
    """The row whose values begin at a place; None where none do."""
    before = text[start:begin]
    if before[-1].isspace() or before[-1] in ".0123456789≥≤＞＜><（(" or "。" in before:
        return None
    if before[-1] in "%‰" and not form.measured:
        return None
    led = _LED.search(before) if form.led else None
    if form.led and _OF_WHICH.fullmatch(before) is None and (led is None or not _fits(led["unit"], form)):
        return None
    told = tokens(text, begin + _blanks(text, begin))
    if form.ordered and not form.attributed:
        numbered = re.search(_ORDER.format(number), before) is not None
        told = _before_order(text, told, str(number + 1 if numbered else number))
    if not told:
        return None
    unit = _UNIT.search(before)
    sure = form.led or (unit is not None and _is_unit(unit["unit"])) or (form.measured and _unit_behind(before) != "")
    end = told[-1].end
    cells = _cells(text, told, form, sure, before)
    if cells is None:
        return None
    end = cells[-1][1]
    found = ATTRIBUTE.match(text, end + _blanks(text, end)) if form.attributed else None
    told_cells = [text[slice(*cell)] for cell in cells]
    alike = len({len(cell.partition(".")[2]) for cell in told_cells}) == 1 and all("." in cell for cell in told_cells)
    sure = sure or all("%" in cell or "％" in cell for cell in told_cells) or (alike and len(cells) > 2)
    signs = _SIGNS.search(text[begin:end]) is not None
    goes_on = not text[end : end + 1].isdigit() or _DOTTED.match(text, end) is not None
    if not (sure or found is not None or (form.attributed and signs and goes_on)):
        return None
    if led is not None:
        of, unit_at = ((start + led.start(name), start + led.end(name)) for name in ("attribute", "unit"))
        return _Row((start, start + led.start()), tuple(cells), of, end, unit_at)
    attribute = found.span() if found is not None else None
    return _Row((start, begin), tuple(cells), attribute, attribute[1] if attribute is not None else end)


def _fits(unit: str, form: _Form) -> bool:
    """Whether what stands between the attribute and the values can stand there: a unit where rows have one."""
    return unit != "" if form.measured else unit in ("", "/", "—", "-")


def _cells(
    text: str, told: Sequence[Token], form: _Form, sure: bool, before: str
) -> list[tuple[int, int]] | None:
    """The values of a row: as many as columns, or fewer where the last says words or is empty; the likeliest."""
    end, grows, attributed = told[-1].end, form.grows, form.attributed
    if sure and text[end : end + 1] in _AGES:
        more = parted(text, told, (*grows, False), form.said)
        if more is not None:
            return more[1][:-1]  # 5.05岁以下儿童: the last is of the next name
    words = (_TO_ATTRIBUTE if attributed else _WORDS).match(text, end)
    whole = parted(text, told, grows, form.said)
    fewer = parted(text, told, grows[:-1], form.said) if len(grows) > 1 and (sure or attributed) else None
    lacks = 0.5 if words is not None and words[0].strip() else BLANK if words is not None and words[0] else LACKS
    if fewer is not None and (words is not None if whole is None else fewer[0] + lacks < whole[0]):
        return [*fewer[1], (end, words.end() if words is not None else end)]
    if whole is None:
        return _of_several(told, len(grows)) if "其中" in before and attributed else None
    behind = _AND_WORDS.match(text, end) if attributed else None
    return [*whole[1][:-1], (whole[1][-1][0], behind.end())] if behind is not None else whole[1]


def _before_order(text: str, told: list[Token], order: str) -> list[Token]:
    """The values without the number in order of the next row that the last of them ends in: 80|95|2洪涝."""
    last = told[-1] if told else None
    if last is None or last.sort != "number" or last.digits[1] != last.end or text[last.end : last.end + 1] in "年":
        return told
    digits = text[slice(*last.digits)]
    if digits == order and len(told) > 1:
        return told[:-1]
    if digits == order or not digits.endswith(order) or digits.endswith(f".{order}"):
        return told
    end = last.end - len(order)
    return [*told[:-1], Token(last.start, end, last.sort, (last.digits[0], end))]


def _of_several(told: Sequence[Token], count: int) -> list[tuple[int, int]] | None:
    """Cells that each hold a value for every name of a row with 其中."""
    size, rest = divmod(len(told), count)
    if rest or size < 2:
        return None
    return [(told[place].start, told[place + size - 1].end) for place in range(0, len(told), size)]


def _is_unit(words: str) -> bool:
    return words in ("%", "‰") or known_unit(split_header(words)[1]) is not None


def _unit_behind(words: str) -> str:
    """The unit that the words before values end in: 粮食产量万吨."""
    ends = (words[-size:] for size in range(min(LONGEST_UNIT, len(words) - 2), 0, -1))
    return next((end for end in ends if _is_unit(end) and not _NAMED.search(end)), "")


def _blanks(text: str, place: int) -> int:
    found = _SPACE.match(text, place)
    return found.end() - place if found is not None else 0


def _grid(block: Line, layout: _Layout, rows: Sequence[_Row], order: int = 0) -> Grid:
    """The rows under their header, with a column more for what stands before the names. order: the number before."""
    sorts: list[Sort] = [column.sort for column in layout.columns]
    name = sorts.index("name" if "name" in sorts else "group")
    made = [(Cell(block.place, "序号"), *layout.heads)]
    unit, over = "", ""
    for number, row in enumerate(rows):
        words = narrow_digits(block.text[slice(*row.words)]).translate(_PLAIN)
        ended = max((found.end() for found in _ATTRIBUTE.finditer(words)), default=0)  # of a row that says no number
        before, words = words[:ended], words[ended:]
        grouped = _GROUPED.match(words) if "group" in sorts else None
        if grouped is not None:
            before, words = before + grouped[1], words[grouped.end() :]
        if "unit" in sorts and (behind := _unit_behind(words)):
            words = f"{words[: -len(behind)]}（{behind}）"
        numbered = number + 1 < len(rows) and _ORDINAL.match(block.text[slice(*rows[number + 1].words)]) is not None
        enclosed = any(block.text.startswith(("〔", "[", "【", "［"), first) for first, _ in row.values)
        if not enclosed and not _UNIT.search(words):
            unit, over = "", ""  # no row of the heading before, which speaks of what years come to
        expected = _expected(words, order) if layout.form.ordered else None
        order = expected or order
        group, name_of_row, unit, over = _named(words, unit, over, expected, not numbered)
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
                cells.append(Cell(block.at(first, last), block.text[first:last]))
            elif sort == "attribute" and row.attribute is not None:
                cells.append(Cell(block.at(*row.attribute), block.text[slice(*row.attribute)]))
            elif sort == "unit":
                cells.append(Cell(at, unit))
            else:
                cells.append(Cell(at, ""))
        made.append(tuple(cells))
    return Grid(block.place, tuple(made), headers=1, glued=True)


_LAST_ORDER = re.compile(r"(?<![0-9.])([0-9]{1,2})[.、．)）]?$")
_ORDER = r"(?<![0-9.]){0}(?=[^\W\d_]{{2}}|[^\W\d_A-Za-z][、（(]|[“《]|\s|[0-9]{{1,2}}[A-Z岁])"    # 5|10G, not 5G


def _expected(words: str, last: int) -> int | None:
    """The number in order that words hold: the next, or one behind it where rows between were not understood."""
    orders = range(last + 1, last + 4)
    return next((order for order in orders if re.search(_ORDER.format(order), words)), None)


def _named(words: str, unit: str, over: str, expected: int | None, grouped: bool) -> tuple[str, str, str, str]:
    """What stands before a name, the name, its unit, and the heading that it stands under.

    expected: the number in order of the row, where the table has a column of them. grouped: whether numbers are those
    of groups of rows, as the row behind has none of its own.
    """
    found, inside = _UNIT.search(words), _UNIT_INSIDE.search(words)
    if found is not None:
        unit, words = found["unit"], words[: found.start()]
    elif inside is not None and _is_unit(inside["unit"]):
        group, over = _ordered(words[: inside.start()], expected, grouped)
        return group, _below(inside["behind"], over), inside["unit"], over
    group, name = _ordered(words, expected, grouped)
    if over and found is None:
        return group, _below(name, over), unit, over
    return group, name, unit if found is not None else "", ""


def _ordered(words: str, expected: int | None, grouped: bool) -> tuple[str, str]:
    """What stands before a name, and the name: a number in order and the group before it are none of it."""
    dotted = list(_DOTTED.finditer(words))
    plain = re.search(_ORDER.format(expected), words) if expected is not None else None
    at = dotted[-1].end() if dotted else plain.end() if plain is not None else 0
    group, name = words[:at], words[at:].strip()
    if dotted and grouped:
        name = _GROUP.sub("", name)
    name = _MARK.sub(lambda found: found[0] if unit_at(name, found.end()) else "", name)
    return group, _FOOTNOTE.sub("", name)


def _below(name: str, over: str) -> str:
    """A pollutant under a heading about all of them: the measure is the heading's."""
    tail = GROUP_TAIL.search(over)
    return name.strip() + (tail[0] if tail is not None else "")
