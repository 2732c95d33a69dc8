"""The rows of a table of indicators: the name of each, its values by year, and what stands beside them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from auditor.documents.model import Cell
from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.intake.found import PassageReading, Target
from auditor.intake.layout.cell_lines import one_lined
from auditor.intake.layout.headers import TOTAL, Column
from auditor.intake.sentence.offices import parsed
from auditor.intake.setting.calendar import Calendar
from auditor.intake.setting.scene import Scene
from auditor.intake.setting.sections import Table
from auditor.intake.table.cells import ENCLOSED
from auditor.intake.table.divisions import division_of, is_total
from auditor.intake.table.row_words import EMPTY, name_in, named, said_again, shared_unit, titled, words
from auditor.intake.table.values import Valued, is_cost, is_over, other_cell, plain, read_cell, told_in, value_of
from auditor.intake.tight import tight

UNIT = pattern(r"\(?(?:计量|数量)?单位:([^():;]{1,16})\)?$")  # 单位：万亩
_FIGURE = pattern(r"[0-9]+(?:\.[0-9]+)?")
_YEAR = pattern(r"(?<![0-9])20[0-9]{2}(?![0-9])")
_NOTE = pattern("(?:说明|注|注释|备注)[:：]")        # a row that explains the one above
# A row that sets the goal of a government above beside that of the row before: （国家目标，备查）, 仅供对照.
_OF_ABOVE = pattern("[（(](?:国家|全国|[省市]级?|上级)(?:下达)?(?:目标|任务)[^（）()]*[）)]$|仅供(?:对照|参考)$")
_GROUP_NUMBER = pattern(r"^(?:[（(]?[一二三四五六七八九十0-9]+[）)、.．])|[（(][^（）()]*[）)]$")
LONGEST_PART = 40      # signs of the name of a division
_ATTRIBUTES = {"约束性": "binding", "预期性": "expected"}


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
class Task:
    """A name cell that is a sentence.

    name: what it calls the value of its row, "" where it does not say that one. reading: what else it says.
    """

    cell: Cell
    name: str
    reading: PassageReading


def rows_of(
    table: Table, columns: list[Column], headers: int, scene: Scene, calendar: Calendar
) -> Iterator[tuple[Row | None, list[PassageReading]]]:
    """Row by row below the header, what it is, None where it promises nothing, and the readings of its cells."""
    group, over = "", ""
    shared = units_above(table)
    lines = list(one_lined(table.grid.rows[headers:], columns))
    again = said_again(lines, columns)
    for cells in lines:
        names, told = words(cells, columns)
        beside = _beside(names, told["remark"])
        if beside is not None:
            yield None, [plain(table, cell, *beside) for cell in cells if not cell.filled_from]
            continue
        title = titled(cells)
        group = title or told["group"] or group
        name, unit = named(names, told["unit"])
        name = name_in(table.title, name) if name else ""
        name = _GROUP_NUMBER.sub("", group) + name if name in again else name
        part = names and names[-1].startswith("其中")
        unit = unit or (over if part else "") or shared_unit(shared, name)
        over = unit
        own = _dated_row(columns, told["when"])
        task = _task(table, cells, own, scene, calendar) if name else None
        name = task.name or (named(names[:-1], "")[0] or name) if task is not None else name
        readings: list[PassageReading] = []
        values: list[Valued] = []
        for cell, column in _shown(cells, own):
            if column.sort == "value" and name:
                found = value_of(table, cell, column, name, unit, scene)
                said = told_in(table, cell, column, name, told["remark"], scene, calendar, found)
                values += _by_year(said)
                readings.append(said.reading)
            elif task is not None and cell is task.cell:
                readings.append(task.reading)
            else:
                readings.append(other_cell(table, cell, column))
        row = Row(
            cells[0].place, name, group, _ATTRIBUTES.get(told["attribute"], ""), _owners(told["office"]),
            told["remark"], tuple(values), tuple(_breakdown(cells, columns, scene)),
        )
        past = (each.column.base or is_over(table, each.column, scene) for each in values if each.text not in EMPTY)
        if title or not name or all(past):
            yield None, readings
            continue
        first, *further = _split(row)
        renamed = {value.reading.passage: value.reading for other in further for value in other.values}
        yield first, [renamed.get(reading.passage, reading) for reading in readings]
        for other in further:
            yield other, []


def _shown(cells: Sequence[Cell], columns: Sequence[Column]) -> Iterator[tuple[Cell, Column]]:
    """The cells with their columns; of one that others are filled from those alone that are values of other columns."""
    for cell, column, before in zip(cells, columns, (None, *columns), strict=False):
        if not cell.filled_from or (column.sort == "value" and column != before):
            yield cell, column


def _by_year(cell: Valued) -> list[Valued]:
    """A cell as one of each year that it names: 2023年达到80%，2035年达到95%."""
    targets = cell.reading.targets
    if cell.target is None or len({target.year.year for target in targets}) < 2:
        return [cell]
    return [
        replace(cell, column=replace(cell.column, year=target.year.year), text=target.words, target=target)
        for target in targets
    ]


def _beside(names: Sequence[str], remark: str) -> tuple[str, str] | None:
    """Sort and reason of the numbers of a row that is no indicator of the plan: a note, the goal of one above."""
    if names and _NOTE.match(names[-1]):
        return "fact", "remark"
    return ("restated", "upper-column") if _OF_ABOVE.search("".join(names[-1:]) + remark) else None


def _task(
    table: Table, cells: Sequence[Cell], columns: Sequence[Column], scene: Scene, calendar: Calendar
) -> Task | None:
    """The name cell of a row that says its values in a sentence: 新增学位270个、占比达60% | 60%; None for a name."""
    names = [cell for cell, column in zip(cells, columns, strict=True) if column.sort == "name" and cell.text.strip()]
    value = next((pair for pair in zip(cells, columns, strict=True) if _is_own(*pair)), None)
    if not names or value is None or _FIGURE.search(names[-1].text) is None:
        return None
    cell, (figure, column) = names[-1], value
    said = read_cell(table, cell, column.year, "", scene, calendar)
    own = next((target for target in said.targets if set(_figures(target.words)) & set(_figures(figure.text))), None)
    parts = [Fraction(number) for target in said.targets for number in _figures(target.words)]
    if own is None and (len(parts) < 2 or sum(parts) != Fraction(_figures(figure.text)[0])):
        return None             # what its parts come to is told by the value: 186名 and 21名 | 207人
    others = tuple(target for target in said.targets if target is not own)
    accounts = tuple(
        replace(account, sort="name", why="cell") if own is not None and account.start == own.start else account
        for account in said.accounts
    )
    name = named([own.name], "")[0] if own is not None else ""
    return Task(cell, name, replace(said, accounts=accounts, targets=others))


def _is_own(cell: Cell, column: Column) -> bool:
    """Whether a cell holds a value that the plan itself promises."""
    return column.sort == "value" and not column.base and not column.level and _FIGURE.search(cell.text) is not None


def _figures(words: str) -> list[str]:
    """The numbers of a text as they are written, without signs between thousands."""
    return _FIGURE.findall(re.sub("(?<=[0-9])[,，](?=[0-9]{3})", "", words))


def _owners(cell: str) -> tuple[str, ...]:
    """The offices that lead, as a cell names them; one sign is none."""
    office = cell.strip("，,、；;。“”")
    told = parsed(office.replace("，", ",")) if office else None
    return told.lead if told is not None else (office,) if len(office) > 1 else ()


def _dated_row(columns: list[Column], when: str) -> list[Column]:
    """The columns of a row whose year another of its cells says."""
    year = _YEAR.search(when)
    if year is None:
        return columns
    return [
        replace(column, year=int(year[0])) if column.sort == "value" and column.year is None else column
        for column in columns
    ]


def units_above(table: Table) -> list[str]:
    """The units that the line above a table names."""
    told = UNIT.search(tight(table.title).text)
    return re.split("[、,]", told[1]) if told is not None else []


def _split(row: Row) -> Iterator[Row]:
    """A row, and one more for each cell that says what its years come to, or how it grows: another value than 58%."""
    said: set[int | None] = set()
    kept: list[Valued] = []
    further: list[tuple[str, Valued]] = []
    for value in row.values:
        own = value.target is not None and not value.column.base and not value.column.level
        again = own and (value.column.year in said or (bool(kept) and is_cost(value.column)))
        suffix = _suffix(row.name, value) if again else ""
        if suffix:
            further.append((suffix, value))
        else:
            kept.append(value)
        if value.text not in EMPTY and not value.column.base and not value.column.level:
            said.add(value.column.year)
    yield replace(row, values=tuple(kept))
    for suffix, value in further:
        name = row.name + suffix
        yield replace(row, name=name, values=(_renamed(value, name),), remark="", breakdown=())


def _renamed(value: Valued, name: str) -> Valued:
    """The value under a name of its own, where that says how it grows each year and the cell tells no other."""
    if not name.endswith("年均增速") or value.target is None or value.reading.targets != (value.target,):
        return value
    target = replace(value.target, name=name)
    return replace(value, target=target, reading=replace(value.reading, targets=(target,)))


def _suffix(name: str, value: Valued) -> str:
    """What a further cell of a year says of the thing that its row names; "" where nothing tells."""
    if TOTAL.fullmatch(value.column.header):
        return "合计"
    if is_cost(value.column) and "投资" not in name:
        return "投资"
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
        if len(column.header) > LONGEST_PART:
            continue                # a sentence that a page put before the name
        if column.sort == "part" and shown:
            yield division_of(column), column.year or scene.default, shown
        elif is_total(column) and shown and any(other.sort == "part" for other in columns):
            yield "合计", column.year or scene.default, shown
