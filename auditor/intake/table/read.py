"""A table read: its rows of indicators with a value for each year and level, or its cells as texts of their own."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from auditor.documents.model import Cell, Grid
from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.intake.found import PassageReading
from auditor.intake.layout.headers import Column
from auditor.intake.layout.one_sheet import is_caption
from auditor.intake.sentence.passage import read_passage
from auditor.intake.setting.calendar import Calendar
from auditor.intake.setting.scene import Scene
from auditor.intake.setting.sections import Table
from auditor.intake.setting.years import Dated
from auditor.intake.table.columns import columns_of, header_rows, is_project_list
from auditor.intake.table.divisions import dated, divided, kept, turned
from auditor.intake.table.rows import UNIT, Row, rows_of, units_above
from auditor.intake.table.side_by_side import one_below_another
from auditor.intake.table.values import passage_of, plain
from auditor.intake.table.yeared import turned_years
from auditor.intake.tight import tight
from auditor.intake.words import PAGE_FACTS

_FILLED_IN = pattern(
    "(?:填报|填表|编制|制表|报送)?(?:单位|部门|人|日期|时间)[:：].*|(?:19|20)[0-9]{2}年[0-9]{1,2}月(?:[0-9]{1,2}日)?|附[件表][0-9]*|.*〔(?:19|20)[0-9]{2}〕[0-9]+号.*"
)
_OF_PAGE = pattern(PAGE_FACTS)
_DEADLINE = pattern("(?:计划)?(?:完成|办结)?(?:时限|时间|期限)|完成(?:日期|年限)")
_AIM = "目标"     # what work that is to be done by a day stands under, whatever its table is called
_DONE = pattern("(?:完成|进展|落实|执行|推进)(?:情况|进度)|成效")
_YEAR = pattern(r"(?<![0-9])20[0-9]{2}(?![0-9])")
_YEARS = pattern("(?:19|20)[0-9]{2}(?:[-—–~至](?:19|20)[0-9]{2})?年")
ROWS = 2  # rows that a table of indicators has at least
_FILLED_BY = ("来源", "填报", "填表", "制表", "编制单位")
LONGEST_TITLE = 60  # signs of a row that is a title of the rows below
_OPINION, _ADOPTED = pattern("意见|建议"), pattern("采纳|处理(?:情况|结果|意见)")
_MADE_OF_IT, _NOT_ADOPTED = pattern("(?:采纳|修改|调整)后"), pattern("(?:未|不予?)采纳")
_SUBJECT = pattern(r"[^\W\d_A-Za-z]{4,20}(?=[0-9])")      # of the draft: 每千人口托位数4.6个
_TASK = pattern(r"[^\W\d_A-Za-z]{2,16}")     # what a cell before calls the work: 高标准农田建设 | 新建12万亩


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
    return " ".join(filter(None, (named, *(each for each in told[1:] if UNIT.fullmatch(tight(each).text)))))


def _is_caption(row: Sequence[Cell]) -> bool:
    """Whether a row above the header says in its first cell alone what the table is, or who filled it in, and when."""
    told = {cell.text.strip() for cell in row} - {""}
    return (is_caption(row) and len(row) > ROWS) or all(map(_FILLED_IN.fullmatch, told))


def _read_grid(table: Table, scene: Scene, calendar: Calendar) -> TableReading:
    grid = table.grid
    if sum(_OF_PAGE.fullmatch(tight(row[0].text).text) is not None for row in grid.rows if row) >= ROWS:
        cells = [cell for row in grid.rows for cell in row if not cell.filled_from]
        return TableReading(table, tuple(plain(table, cell, "name", "cell") for cell in cells), ())
    if len(grid.rows) < ROWS or not grid.rows[0]:
        return TableReading(table, tuple(_as_text(table, grid.rows, (), scene, calendar)), ())
    headers = header_rows(grid)
    again = turned_years(grid, headers) or one_below_another(grid, headers)
    if again is not None:
        return _read_grid(replace(table, grid=again), scene, calendar)
    columns = dated(divided(columns_of(grid, headers, scene), scene), _titles(table))
    columns = _of_section(columns, table, scene, calendar)
    other = turned(grid, columns, headers)
    if other is not None:
        return _read_turned(table, other, columns, headers, scene, calendar)
    top = [
        plain(table, cell, "date" if column.sort == "value" else "name", "header")
        for row in grid.rows[:headers]
        for cell, column in zip(row, columns, strict=True)
        if not cell.filled_from
    ]
    if _lists_opinions(columns):
        return TableReading(table, (*top, *_opinions(table, columns, headers, scene, calendar)), ())
    if is_project_list(columns):
        cells = [cell for row in grid.rows[headers:] for cell in row if not cell.filled_from]
        return TableReading(table, (*top, *(plain(table, cell, "norm", "project") for cell in cells)), ())
    valued = [column for column in columns if column.sort == "value"]
    has_names = any(column.sort == "name" for column in columns)
    if valued and has_names and not any(column.sort == "division" for column in columns):
        rows = list(rows_of(table, columns, headers, scene, calendar))
        made = [row for row, _ in rows if row is not None]
        return TableReading(
            table,
            (*top, *(reading for _, readings in rows for reading in readings)),
            tuple(_joined(made) if any(column.sort == "when" for column in columns) else made),
        )
    if valued or any(column.sort == "division" for column in columns):
        rest = [
            plain(table, cell, "ordinal" if column.sort == "ordinal" else "share", "division")
            for row in grid.rows[headers:]
            for cell, column in zip(row, columns, strict=True)
            if not cell.filled_from
        ]
        return TableReading(table, (*top, *rest), ())
    return TableReading(table, (*top, *_as_text(table, grid.rows[headers:], columns, scene, calendar)), ())


def _of_section(columns: list[Column], table: Table, scene: Scene, calendar: Calendar) -> list[Column]:
    """The columns, of those of values that say no year the year of the section: 到2026年，实现以下目标."""
    calendar.enter(table.headings)
    section = calendar.section[0] if calendar.section is not None and scene.default is None else None
    valued = [column for column in columns if column.sort == "value"]
    if section is None or not section.to or any(column.year for column in valued):
        return columns
    return [replace(column, year=section.year) if column.sort == "value" else column for column in columns]


def _lists_opinions(columns: Sequence[Column]) -> bool:
    """Whether a table tells what became of opinions: 意见建议, 是否采纳."""
    said, became = (any(form.search(column.header) for column in columns) for form in (_OPINION, _ADOPTED))
    return said and became


def _opinions(
    table: Table, columns: Sequence[Column], headers: int, scene: Scene, calendar: Calendar
) -> Iterator[PassageReading]:
    """Of opinions only what was made of one that was adopted is the plan's: 采纳后内容 | 修改为5个."""
    for row in table.grid.rows[headers:]:
        declined = any(_NOT_ADOPTED.fullmatch(tight(cell.text).text) for cell in row)
        draft = next((each for each in map(_SUBJECT.match, (cell.text for cell in row[1:])) if each is not None), None)
        for cell, column in zip(row, columns, strict=True):
            if cell.filled_from:
                continue
            if _MADE_OF_IT.search(column.header) and not declined:
                yield read_passage(passage_of(table, cell, draft[0] if draft is not None else ""), scene, calendar)
            else:
                yield plain(table, cell, "ordinal" if column.sort == "ordinal" else "fact", "aside")


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
    top = [plain(table, cell, "name", "header") for cell in grid.rows[0][headers - 1 :] if not cell.filled_from]
    rows: list[tuple[Row | None, list[PassageReading]]] = []
    named, units = kept(columns), units_above(table)
    if len(units) == len(named) > 1:        # 单位：个、户、张、人
        named = [replace(column, unit=column.unit or unit) for column, unit in zip(named, units, strict=True)]
    for column, row in zip(named, grid.rows[1:], strict=True):
        own = [_under(column, each, cell) for each, cell in zip(by_row, row, strict=True)]
        rows.extend(rows_of(replace(table, grid=replace(grid, rows=(grid.rows[0], row))), own, 1, scene, calendar))
    beside = [
        plain(table, cell, "ordinal" if column.sort == "ordinal" else "fact", "division" if place else "header")
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


def _as_text(
    table: Table,
    rows: Sequence[Sequence[Cell]],
    columns: list[Column] | tuple[()],
    scene: Scene,
    calendar: Calendar,
) -> Iterator[PassageReading]:
    """A table of sentences: each of its cells is read as a text."""
    held = calendar.section
    headers = [column.header for column in columns]
    due_later = any(map(_DEADLINE.fullmatch, headers)) and not any(map(_DONE.search, headers))
    under = replace(table, headings=(*table.headings, _AIM)) if due_later else table
    for cells in rows:
        calendar.enter(table.headings)
        due = _due(cells, columns)
        calendar.section = (due, table.headings) if due is not None else held
        for place, cell in enumerate(cells):
            if cell.filled_from:
                continue
            sort = columns[place].sort if columns else "text"
            if sort in ("ordinal", "office", "remark"):
                yield plain(
                    table, cell, "ordinal" if sort == "ordinal" else "date" if sort == "remark" else "name", "cell"
                )
                continue
            task = next((each.text for each in reversed(cells[:place]) if _TASK.fullmatch(each.text.strip())), "")
            yield read_passage(passage_of(under, cell, task), scene, calendar)
    calendar.section = held


def _due(cells: Sequence[Cell], columns: Sequence[Column]) -> Dated | None:
    """The year in which the work of a row is to be done, where a column tells: 2026年12月, 2026.12."""
    told = [cell.text for cell, column in zip(cells, columns, strict=False) if _DEADLINE.search(column.header)]
    years = {int(year) for text in told for year in _YEAR.findall(text)}
    return Dated(years.pop(), "column", "", True) if len(years) == 1 else None
