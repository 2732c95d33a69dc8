"""A table read: its rows of indicators with a value for each year and level, or its cells as texts of their own."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from auditor.documents.model import Cell, Grid
from auditor.ground.record import record
from auditor.intake.cell_lines import one_lined
from auditor.intake.cells import ENCLOSED, cell_quantity, inward, pieces, readable, without_aside, yearly
from auditor.intake.columns import columns_of, header_rows, is_project_list
from auditor.intake.divisions import dated, divided, division_of, is_total, kept, turned
from auditor.intake.found import Account, PassageReading, Target
from auditor.intake.headers import TOTAL, Column
from auditor.intake.line import Line, piece_of
from auditor.intake.names import form_of
from auditor.intake.offices import parsed
from auditor.intake.one_sheet import is_caption
from auditor.intake.past import look_back
from auditor.intake.row_words import EMPTY, name_in, named, said_again, shared_unit, titled, words
from auditor.intake.scene import Scene
from auditor.intake.sections import Passage, Table
from auditor.intake.sentence import read_passage
from auditor.intake.side_by_side import one_below_another
from auditor.intake.tight import is_english, tight
from auditor.intake.yeared import turned_years
from auditor.intake.years import Calendar, Dated, anchors

_SHARE = re.compile(r"占[^,。;]{0,8}?[0-9.]+%")
_REACHES = re.compile(r"(?<=..)(?:达到|达|超过|突破|不低于|不少于|控制在|稳定在|提高到)$")
_WORK = re.compile("(?:(?:19|20)[0-9]{2}年(?:度)?)?(?:重点|工作|主要|具体|年度|建设)*(?:目标|任务|内容|要求|措施|成效)")
# A name of its own before a number, or two numbers with words before each.
_CLAUSES = re.compile(r"[0-9][^,;]*[,;](?![^,;]*(?:力争|争取))[^0-9,;]{2,}[0-9]")
_TELLS = re.compile(
    r"[^\W\d_A-Za-z]{4,}?[0-9].*[^\W\d_A-Za-z]{3}|[^\W\d_A-Za-z]{2,}[0-9].*[,、;][^\W\d_A-Za-z]{2,}[0-9]"
)
_UNIT = re.compile(r"\(?(?:计量|数量)?单位:([^():;]{1,16})\)?$")  # 单位：万亩
_FILLED_IN = re.compile(
    "(?:填报|填表|编制|制表|报送)?(?:单位|部门|人|日期|时间)[:：].*|(?:19|20)[0-9]{2}年[0-9]{1,2}月(?:[0-9]{1,2}日)?|附[件表][0-9]*|.*〔(?:19|20)[0-9]{2}〕[0-9]+号.*"
)
_DEADLINE = re.compile("(?:完成|办结|计划)?(?:时限|时间|期限)|完成(?:日期|年限)")
_YEAR = re.compile(r"(?<![0-9])20[0-9]{2}(?![0-9])")
_OF_RESULTS = re.compile("(?:完成|执行|实现|进展|建设)情况(?:统计)?(?:一览)?表?$|统计表$")   # of a table
_YEARS = re.compile("(?:19|20)[0-9]{2}(?:[-—–~至](?:19|20)[0-9]{2})?年")
_GROUP_NUMBER = re.compile(r"^(?:[（(]?[一二三四五六七八九十0-9]+[）)、.．])|[（(][^（）()]*[）)]$")
_ATTRIBUTES = {"约束性": "binding", "预期性": "expected"}
ROWS = 2  # rows that a table of indicators has at least
_FILLED_BY = ("来源", "填报", "填表", "制表", "编制单位")
LONGEST_TITLE = 60  # signs of a row that is a title of the rows below
_TASK = re.compile(r"[^\W\d_A-Za-z]{2,16}")     # what a cell before calls the work: 高标准农田建设 | 新建12万亩


@record
class Valued:
    """A cell of a row that holds a value: whose, of which year, as written."""

    column: Column
    reading: PassageReading
    text: str
    target: Target | None


@record
class Row:
    """A row of an indicator table, as it stands. breakdown: division, year and words of each cell that divides it."""

    at: str
    name: str
    group: str
    attribute: str
    owner: tuple[str, ...]
    remark: str
    values: tuple[Valued, ...]
    breakdown: tuple[tuple[str, int | None, str], ...] = ()

    @property
    def targets(self) -> list[Target]:
        """What its cells promise."""
        return [value.target for value in self.values if value.target is not None]


@record
class TableReading:
    """What a table came to: one reading for each of its cells with numbers, and its rows of indicators."""

    table: Table
    readings: tuple[PassageReading, ...]
    rows: tuple[Row, ...]


def read_table(table: Table, scene: Scene, calendar: Calendar) -> TableReading:
    """Reads a table under the headings that it stands under; rows of one cell above and below it are texts."""
    rows = table.grid.rows
    first = next((place for place, row in enumerate(rows) if not (_wide(row) or _is_caption(row))), len(rows))
    last = next((place for place in range(len(rows), first, -1) if not _wide(rows[place - 1])), first)
    boxed = [*rows[:first], *rows[last:]]
    if not boxed or len(rows[0]) < 2:
        return _read_grid(table, scene, calendar)
    texts = list(_as_text(table, boxed, (), scene, calendar))
    if first == last:
        return TableReading(table, tuple(texts), ())
    inner = _read_grid(
        replace(
            table,
            grid=replace(table.grid, rows=rows[first:last], headers=max(0, table.grid.headers - first)),
            title=" ".join(told for row in rows[:first] if (told := _title(row))) or table.title,
        ),
        scene,
        calendar,
    )
    return TableReading(table, (*texts[:first], *inner.readings, *texts[first:]), inner.rows)


def _wide(row: Sequence[Cell]) -> bool:
    """Whether a row is one cell over the whole width: a caption, a box, a note."""
    return len({cell.filled_from or cell.place for cell in row}) == 1


def _title(row: Sequence[Cell]) -> str:
    """What a row above the header calls the table, and its unit; not who filled it in."""
    told = [cell.text.strip() for cell in row if not cell.filled_from]
    named = told[0] if told and len(told[0]) <= LONGEST_TITLE and not told[0].startswith(_FILLED_BY) else ""
    return " ".join(filter(None, (named, *(each for each in told[1:] if _UNIT.fullmatch(tight(each).text)))))


def _is_caption(row: Sequence[Cell]) -> bool:
    """Whether a row above the header says in its first cell alone what the table is, or who filled it in, and when."""
    told = {cell.text.strip() for cell in row} - {""}
    return (is_caption(row) and len(row) > ROWS) or all(map(_FILLED_IN.fullmatch, told))


def _read_grid(table: Table, scene: Scene, calendar: Calendar) -> TableReading:
    grid = table.grid
    if len(grid.rows) < ROWS or not grid.rows[0]:
        return TableReading(table, tuple(_as_text(table, grid.rows, (), scene, calendar)), ())
    headers = header_rows(grid)
    again = turned_years(grid, headers) or one_below_another(grid, headers)
    if again is not None:
        return _read_grid(replace(table, grid=again), scene, calendar)
    columns = dated(divided(columns_of(grid, headers, scene), scene), _titles(table))
    other = turned(grid, columns, headers)
    if other is not None:
        return _read_turned(table, other, columns, headers, scene, calendar)
    top = [
        _plain(table, cell, "date" if column.sort == "value" else "name", "header")
        for row in grid.rows[:headers]
        for cell, column in zip(row, columns, strict=True)
        if not cell.filled_from
    ]
    if is_project_list(columns):
        cells = [cell for row in grid.rows[headers:] for cell in row if not cell.filled_from]
        return TableReading(table, (*top, *(_plain(table, cell, "norm", "project") for cell in cells)), ())
    valued = [column for column in columns if column.sort == "value"]
    has_names = any(column.sort == "name" for column in columns)
    if valued and has_names and not any(column.sort == "division" for column in columns):
        rows = list(_rows(table, columns, headers, scene, calendar))
        made = [row for row, _ in rows if row is not None]
        return TableReading(
            table,
            (*top, *(reading for _, readings in rows for reading in readings)),
            tuple(_joined(made) if any(column.sort == "when" for column in columns) else made),
        )
    if valued or any(column.sort == "division" for column in columns):
        rest = [
            _plain(table, cell, "ordinal" if column.sort == "ordinal" else "share", "division")
            for row in grid.rows[headers:]
            for cell, column in zip(row, columns, strict=True)
            if not cell.filled_from
        ]
        return TableReading(table, (*top, *rest), ())
    return TableReading(table, (*top, *_as_text(table, grid.rows[headers:], columns, scene, calendar)), ())


def _joined(rows: Sequence[Row]) -> list[Row]:
    """The rows of a table with a row for each year of a thing, one for each thing."""
    made: list[Row] = []
    for row in rows:
        years = {value.column.year for value in row.values}
        same = [place for place, each in enumerate(made) if (each.group, each.name) == (row.group, row.name)]
        last = same[-1] if same else None
        if last is None or years & {value.column.year for value in made[last].values}:
            made.append(row)
        else:
            made[last] = replace(made[last], values=(*made[last].values, *row.values))
    return made


def _titles(table: Table) -> tuple[str, ...]:
    """What a table is called, the nearest first."""
    return (table.title, *reversed(table.headings))


def _read_turned(
    table: Table, grid: Grid, columns: Sequence[Column], headers: int, scene: Scene, calendar: Calendar
) -> TableReading:
    """A table with a row for each government: its columns are the rows, and what is beside them is told apart."""
    by_row = dated(divided(columns_of(grid, 1, scene), scene, all_parts=True), _titles(table))
    top = [_plain(table, cell, "name", "header") for cell in grid.rows[0][headers - 1 :] if not cell.filled_from]
    rows: list[tuple[Row | None, list[PassageReading]]] = []
    named, units = kept(columns), _units_above(table)
    if len(units) == len(named) > 1:        # 单位：个、户、张、人
        named = [replace(column, unit=column.unit or unit) for column, unit in zip(named, units, strict=True)]
    for column, row in zip(named, grid.rows[1:], strict=True):
        own = [_under(column, each, cell) for each, cell in zip(by_row, row, strict=True)]
        rows.extend(_rows(replace(table, grid=replace(grid, rows=(grid.rows[0], row))), own, 1, scene, calendar))
    beside = [
        _plain(table, cell, "ordinal" if column.sort == "ordinal" else "fact", "division" if place else "header")
        for place, row in enumerate(table.grid.rows)
        for cell, column in zip(row, columns, strict=True)
        if column.sort not in ("division", "text", "value", "name", "group") and not cell.filled_from
    ]
    return TableReading(
        table,
        (*top, *(reading for _, readings in rows for reading in readings), *beside),
        tuple(row for row, _ in rows if row is not None),
    )


def _under(column: Column, part: Column, cell: Cell) -> Column:
    """What a column of a table becomes where another one, now its row, tells its year and unit; its years name none."""
    if part.sort not in ("value", "part"):
        years = part.sort == "name" and _YEARS.fullmatch(tight(cell.text).text) is not None
        return replace(part, sort="ordinal") if years else part
    return replace(part, year=column.year or part.year, unit=column.unit or part.unit, base=column.base or part.base)


def passage_of(table: Table, cell: Cell, title: str = "") -> Passage:
    """A cell as a text under the headings of its table."""
    line = Line(cell.text, (piece_of(cell.place),))
    return Passage(line, tight(cell.text), table.part, table.headings, table.chapter, 0, title)


def _plain(table: Table, cell: Cell, sort: str, why: str) -> PassageReading:
    """A cell whose numbers are all of one sort."""
    passage = passage_of(table, cell)
    size = len(passage.text.text)
    return PassageReading(passage, (Account(0, size, sort, why),) if size else (), ())


def _rows(
    table: Table, columns: list[Column], headers: int, scene: Scene, calendar: Calendar
) -> Iterator[tuple[Row | None, list[PassageReading]]]:
    group, over = "", ""
    shared = _units_above(table)
    lines = list(one_lined(table.grid.rows[headers:], columns))
    again = said_again(lines, columns)
    for cells in lines:
        names, told = words(cells, columns)
        title = titled(cells)
        group = title or told["group"] or group
        name, unit = named(names, told["unit"])
        name = name_in(table.title, name) if name else ""
        name = _GROUP_NUMBER.sub("", group) + name if name in again else name
        part = names and names[-1].startswith("其中")
        unit = unit or (over if part else "") or shared_unit(shared, name)
        over = unit
        readings, values = [], []
        own = _dated_row(columns, told["when"])
        for cell, column, before in zip(cells, own, (None, *own), strict=False):
            if cell.filled_from and (column.sort != "value" or column == before):
                continue
            if column.sort == "value" and name:
                found = _value(table, cell, column, name, unit, scene)
                found = _told(table, cell, column, name, told["remark"], scene, calendar, found)
                readings.append(found.reading)
                values.append(found)
            else:
                readings.append(_other(table, cell, column))
        lead = parsed(told["office"].replace("，", ",")) if told["office"] else None
        owner = lead.lead if lead is not None else ((told["office"],) if told["office"] else ())
        row = Row(
            cells[0].place,
            name,
            group,
            _ATTRIBUTES.get(told["attribute"], ""),
            owner,
            told["remark"],
            tuple(values),
            tuple(_breakdown(cells, columns, scene)),
        )
        past = (each.column.base or _is_over(table, each.column, scene) for each in values if each.text not in EMPTY)
        if title or not name or all(past):
            yield None, readings
            continue
        first, *further = _split(row)
        yield first, readings
        for other in further:
            yield other, []


def _is_several(cell: Cell, column: Column) -> bool:
    """Whether a cell of values says more than one, in clauses with words of their own: 3.8万亩，其中造林1.2万亩."""
    return not column.base and not column.level and _CLAUSES.search(tight(cell.text).text) is not None


def _dated_row(columns: list[Column], when: str) -> list[Column]:
    """The columns of a row whose year another of its cells says."""
    year = _YEAR.search(when)
    if year is None:
        return columns
    return [
        replace(column, year=int(year[0])) if column.sort == "value" and column.year is None else column
        for column in columns
    ]


def _units_above(table: Table) -> list[str]:
    """The units that the line above a table names."""
    told = _UNIT.search(tight(table.title).text)
    return re.split("[、,]", told[1]) if told is not None else []


def _split(row: Row) -> Iterator[Row]:
    """A row, and one more for each cell that says what its years come to, or how it grows: another value than 58%."""
    said: set[int | None] = set()
    kept: list[Valued] = []
    further: list[tuple[str, Valued]] = []
    for value in row.values:
        own = value.target is not None and not value.column.base and not value.column.level
        again = own and value.column.year in said
        suffix = _suffix(row.name, value) if again else ""
        if suffix:
            further.append((suffix, value))
        else:
            kept.append(value)
        if value.text not in EMPTY and not value.column.base and not value.column.level:
            said.add(value.column.year)
    yield replace(row, values=tuple(kept))
    for suffix, value in further:
        yield replace(row, name=row.name + suffix, values=(value,), remark="", breakdown=())


def _suffix(name: str, value: Valued) -> str:
    """What a further cell of a year says of the thing that its row names; "" where nothing tells."""
    if TOTAL.fullmatch(value.column.header):
        return "合计"
    if ENCLOSED.fullmatch(value.text):
        return "合计" if "累计" in name else "累计"
    if re.search("增加|提高|减少", value.column.header):
        return "累计"
    grows = re.search("年均|增速|增长|增幅|[比较]上年|同比|增减", value.column.header) is not None
    mean = "年均" if "年均" in value.column.header else ""
    return f"{mean}增速" if grows and not re.search("增速|增长|增幅", name) else ""


def _breakdown(cells: Sequence[Cell], columns: Sequence[Column], scene: Scene) -> Iterator[tuple[str, int | None, str]]:
    """What each division is to do; the printed total as well."""
    for cell, column in zip(cells, columns, strict=True):
        text = tight(cell.text)
        shown = text.shown(0, len(text.text))
        if column.sort == "part" and shown:
            yield division_of(column), column.year or scene.default, shown
        elif is_total(column) and shown and any(other.sort == "part" for other in columns):
            yield "合计", column.year or scene.default, shown


def _other(table: Table, cell: Cell, column: Column) -> PassageReading:
    """A cell that holds no value: a number in order, a name, a remark with a share."""
    if column.sort == "remark":
        passage = passage_of(table, cell)
        shares = [Account(*found.span(), "share", "remark") for found in _SHARE.finditer(passage.text.text)]
        rest = Account(0, len(passage.text.text), "fact", "remark")
        return PassageReading(passage, (*shares, rest), ())
    if column.sort == "part":
        return _plain(table, cell, "share", "division")
    sorts = {"ordinal": ("ordinal", "numbered"), "office": ("name", "office"), "share": ("share", "remark")}
    sort, why = sorts.get(column.sort, ("name", "cell"))
    return _plain(table, cell, sort, why)


def _value(table: Table, cell: Cell, column: Column, name: str, unit: str, scene: Scene) -> Valued:
    passage = passage_of(table, cell)
    text = passage.text.text
    whole = ENCLOSED.fullmatch(inward(text)) is not None
    shown = passage.text.shown(0, len(text))
    if not re.search(r"[0-9]|全覆盖|翻番|一倍", text):
        return Valued(column, PassageReading(passage, (), ()), shown, None)
    if _is_over(table, column, scene):
        account = Account(0, len(text), "fact", "past-chapter")
        return Valued(column, PassageReading(passage, (account,), ()), shown, None)
    if column.base or column.level:
        account = Account(
            0, len(text), "base" if column.base else "restated", "base-column" if column.base else "upper-column"
        )
        return Valued(column, PassageReading(passage, (account,), ()), shown, None)
    rate = column.unit == "%" or re.search("增速|增幅|增长率|年均(?:增长|递增|下降)", column.header) is not None
    under = "%" if rate and "%" not in text and not whole else unit or column.unit
    targets = [
        target
        for begin, end in pieces(text)
        if (target := _promised(passage, (begin, end), name, under, column, scene, table.grid.glued)) is not None
    ]
    if len(targets) < len(pieces(text)):
        account = Account(0, len(text), "unresolved", "not-understood")
        return Valued(column, PassageReading(passage, (account,), ()), shown, None)
    accounts = tuple(Account(target.start, target.end, "target", "") for target in targets)
    return Valued(column, PassageReading(passage, accounts, tuple(targets)), shown, targets[0])


def _is_over(table: Table, column: Column, scene: Scene) -> bool:
    """Whether a value stands in a chapter or a table about what has been, and under no year of the plan."""
    begins = scene.period[0] if scene.period is not None else scene.default or scene.present
    over = look_back(table.headings) or (not column.whole and _OF_RESULTS.search(table.title) is not None)
    return over and begins is not None and column.year is not None and column.year < begins


def _told(
    table: Table, cell: Cell, column: Column, name: str, until: str, scene: Scene, calendar: Calendar, found: Valued
) -> Valued:
    """A cell that says in sentences what its task is to come to, or several values; `found` where it is no such cell.

    until: the words of the row for the time limit.
    """
    tells = found.target is None and _WORK.match(column.header) and _TELLS.search(tight(cell.text).text)
    if not tells and not _is_several(cell, column):
        return found
    calendar.enter(table.headings)
    section, told = calendar.section, anchors(until)
    year = told[-1].year if told else column.year
    if year is not None:
        calendar.section = (Dated(year, "section", "", True), table.headings)
    reading = read_passage(passage_of(table, cell, name), scene, calendar)
    calendar.section = section
    return Valued(column, reading, "", None) if tells or len(reading.targets) > 1 else found


def _promised(
    passage: Passage, span: tuple[int, int], name: str, unit: str, column: Column, scene: Scene, glued: bool
) -> Target | None:
    """The target that one value of a cell is; None where it is not understood."""
    begin, end = span
    verb = _REACHES.search(name)
    words = passage.text.shown(begin, end) if is_english(name) else inward(passage.text.text[begin:end])
    each_year = yearly(name, words, column)
    quantity = cell_quantity((verb[0] if verb is not None else "") + each_year + words, name, unit) or cell_quantity(
        words, name, unit
    )
    if quantity is None or quantity.number is None:
        return None
    why = "column" if column.year else "title" if scene.default else "unstated"
    year = Dated(column.year or scene.default, why, "", True)
    bare = name[: verb.start()] if verb is not None else name
    where = (f"part:{passage.part}", f"form:{form_of(bare)}")
    reasons = ("name:flat" if glued else "name:row", f"year:{why}", "bound:cell", "promise:cell", *where)
    shown = readable((each_year + passage.text.shown(begin, end), without_aside(words), words), name, unit)
    return Target(passage, bare, quantity, shown, year, begin, end, (begin, end), reasons, unit)


def _as_text(
    table: Table,
    rows: Sequence[Sequence[Cell]],
    columns: list[Column] | tuple[()],
    scene: Scene,
    calendar: Calendar,
) -> Iterator[PassageReading]:
    """A table of sentences: each of its cells is read as a text."""
    held = calendar.section
    for cells in rows:
        calendar.enter(table.headings)
        due = _due(cells, columns)
        calendar.section = (due, table.headings) if due is not None else held
        for place, cell in enumerate(cells):
            if cell.filled_from:
                continue
            sort = columns[place].sort if columns else "text"
            if sort in ("ordinal", "office", "remark"):
                yield _plain(
                    table, cell, "ordinal" if sort == "ordinal" else "date" if sort == "remark" else "name", "cell"
                )
                continue
            task = next((each.text for each in reversed(cells[:place]) if _TASK.fullmatch(each.text.strip())), "")
            yield read_passage(passage_of(table, cell, task), scene, calendar)
    calendar.section = held


def _due(cells: Sequence[Cell], columns: Sequence[Column]) -> Dated | None:
    """The year in which the work of a row is to be done, where a column tells: 2026年12月, 2026.12."""
    told = [cell.text for cell, column in zip(cells, columns, strict=False) if _DEADLINE.search(column.header)]
    years = {int(year) for text in told for year in _YEAR.findall(text)}
    return Dated(years.pop(), "column", "", True) if len(years) == 1 else None


__all__ = ["Grid", "Row", "TableReading", "Valued", "passage_of", "read_table"]
