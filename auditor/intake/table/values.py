"""One cell of a table: the value that it promises for a row, or what else its numbers are."""

import re

from auditor.documents.model import Cell
from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.intake.found import Account, PassageReading, Target
from auditor.intake.layout.headers import Column
from auditor.intake.line import Line, piece_of
from auditor.intake.sentence.names import form_of, is_measure
from auditor.intake.sentence.passage import read_passage
from auditor.intake.setting.calendar import Calendar
from auditor.intake.setting.past import look_back
from auditor.intake.setting.scene import Scene
from auditor.intake.setting.sections import Passage, Table
from auditor.intake.setting.years import Dated, anchors
from auditor.intake.table.cells import ENCLOSED, cell_quantity, inward, pieces, readable, scoped, without_aside, yearly
from auditor.intake.tight import is_english, tight
from auditor.text.unit import known_unit

_SHARE = pattern(r"占[^,。;]{0,8}?[0-9.]+%")
_REACHES = pattern(r"(?<=..)(?:达到|达|超过|突破|不低于|不少于|控制在|稳定在|提高到)$")
_WORK = pattern("(?:(?:19|20)[0-9]{2}年(?:度)?)?(?:重点|工作|主要|具体|年度|建设)*(?:目标|任务|内容|要求|措施|成效)")
# A name of its own before a number, or two numbers with words before each.
_CLAUSES = pattern(r"[0-9][^,;]*[,;](?![^,;]*(?:力争|争取))[^0-9,;]{2,}[0-9]")
_TELLS = pattern(
    r"[^\W\d_A-Za-z]{4,}?[0-9].*[^\W\d_A-Za-z]{3}|[^\W\d_A-Za-z]{2,}[0-9].*[,、;][^\W\d_A-Za-z]{2,}[0-9]"
)
_PART = "(?:[^,。;]|(?<=[0-9]),(?=[0-9]{3}(?![0-9])))*"      # 1,050 is one number
_SAID = pattern(f"{_PART}[0-9]{_PART}")
_SLASHED = pattern(r"[≥≤><＞＜]?[0-9][0-9.,]*%?(?:/[≥≤><＞＜]?[0-9][0-9.,]*%?)+")
_MADE = {"glued": "name:flat", "laid": "name:laid", "dealt": "name:dealt", "doubtful": "name:doubtful"}
_OF_RESULTS = pattern("(?:完成|执行|实现|进展|建设)情况(?:统计)?(?:一览)?表?$|统计表$")   # of a table


@record
class Valued:
    """A cell of a row that holds a value: whose, of which year, as written."""

    column: Column
    reading: PassageReading
    text: str
    target: Target | None


def passage_of(table: Table, cell: Cell, title: str = "") -> Passage:
    """A cell as a text under the headings of its table."""
    line = Line(cell.text, (piece_of(cell.place),))
    return Passage(line, tight(cell.text), table.part, table.headings, table.chapter, 0, title)


def plain(table: Table, cell: Cell, sort: str, why: str) -> PassageReading:
    """A cell whose numbers are all of one sort."""
    passage = passage_of(table, cell)
    size = len(passage.text.text)
    return PassageReading(passage, (Account(0, size, sort, why),) if size else (), ())


def other_cell(table: Table, cell: Cell, column: Column) -> PassageReading:
    """A cell that holds no value: a number in order, a name, a remark with a share."""
    if column.sort == "remark":
        passage = passage_of(table, cell)
        shares = [Account(*found.span(), "share", "remark") for found in _SHARE.finditer(passage.text.text)]
        rest = Account(0, len(passage.text.text), "fact", "remark")
        return PassageReading(passage, (*shares, rest), ())
    if column.sort == "part":
        return plain(table, cell, "share", "division")
    sorts = {"ordinal": ("ordinal", "numbered"), "office": ("name", "office"), "share": ("share", "remark")}
    sort, why = sorts.get(column.sort, ("name", "cell"))
    return plain(table, cell, sort, why)


def value_of(table: Table, cell: Cell, column: Column, name: str, unit: str, scene: Scene) -> Valued:
    """What a cell of values says under its column, for the indicator of its row."""
    passage = passage_of(table, cell)
    text = passage.text.text
    whole = ENCLOSED.fullmatch(inward(text)) is not None
    shown = passage.text.shown(0, len(text))
    if not re.search(r"[0-9]|全覆盖|翻番|一倍", text):
        return Valued(column, PassageReading(passage, (), ()), shown, None)
    if is_over(table, column, scene):
        account = Account(0, len(text), "fact", "past-chapter")
        return Valued(column, PassageReading(passage, (account,), ()), shown, None)
    if column.base or column.level:
        account = Account(
            0, len(text), "base" if column.base else "restated", "base-column" if column.base else "upper-column"
        )
        return Valued(column, PassageReading(passage, (account,), ()), shown, None)
    unit_above = "" if column.unit == "%" and "系数" in name else column.unit     # a coefficient among rates
    rate = unit_above == "%" or re.search("增速|增幅|增长率|年均(?:增长|递增|下降)", column.header) is not None
    own = column.unit if is_cost(column) else ""
    under = "%" if rate and "%" not in text and not whole else own or unit or unit_above
    spans = pieces(text)
    named = [(name, under)] * len(spans)
    if _SLASHED.fullmatch(text):
        spans = [found.span() for found in re.finditer("[^/]+", text)]
        named = _each_of(name, under, len(spans))
    elif column.year is None and anchors(text):
        spans = [found.span() for found in _SAID.finditer(text)]        # 较上年增加,2023年达到80%,力争2035年达到95%
        named = [(name, under)] * len(spans)
    elif parts := scoped(text):
        spans = [(begin, end) for begin, end, _ in parts]
        named = [(f"{name}（{part}）" if part else name, under) for _, _, part in parts]
    made = "doubtful" if cell.doubtful else table.grid.made
    targets = [
        target
        for (begin, end), (own_name, unit_of) in zip(spans, named, strict=False)
        if (target := _promised(passage, (begin, end), own_name, unit_of, column, scene, made)) is not None
    ]
    if len(targets) < len(spans):
        account = Account(0, len(text), "unresolved", "not-understood")
        return Valued(column, PassageReading(passage, (account,), ()), shown, None)
    accounts = tuple(Account(target.start, target.end, "target", "") for target in targets)
    return Valued(column, PassageReading(passage, accounts, tuple(targets)), shown, targets[0])


def _each_of(name: str, unit: str, count: int) -> list[tuple[str, str]]:
    """Name and unit of each value that slashes divide, where they divide the name too: 保有量/保护率（万亩/%）.

    None where only a part of the name is divided: 城镇/农村居民收入增速.
    """
    names, units = name.split("/"), unit.strip("()（）").split("/")
    partly = len(set(map(is_measure, names))) > 1 and unit in ("", "%", "‰")
    if count != len(names) or partly:
        return []
    each = units if len(units) == count and known_unit(unit) is None else [unit] * count
    return list(zip(names, each, strict=True))


def is_over(table: Table, column: Column, scene: Scene) -> bool:
    """Whether a value stands in a chapter or a table about what has been, and under no year of the plan."""
    begins = scene.period[0] if scene.period is not None else scene.default or scene.present
    over = look_back(table.headings) or (not column.whole and _OF_RESULTS.search(table.title) is not None)
    return over and begins is not None and column.year is not None and column.year < begins


def told_in(
    table: Table, cell: Cell, column: Column, name: str, until: str, scene: Scene, calendar: Calendar, found: Valued
) -> Valued:
    """A cell that says in sentences what its task is to come to, or several values; `found` where it is no such cell.

    until: the words of the row for the time limit.
    """
    tells = found.target is None and _WORK.match(column.header) and _TELLS.search(tight(cell.text).text)
    if not tells and not _is_several(cell, column):
        return found
    told = anchors(until)
    reading = read_cell(table, cell, told[-1].year if told else column.year, name, scene, calendar)
    return Valued(column, reading, "", None) if tells or len(reading.targets) > 1 else found


def read_cell(
    table: Table, cell: Cell, year: int | None, name: str, scene: Scene, calendar: Calendar
) -> PassageReading:
    """A cell read as a text, of the year that its column or its row tells; name: what its row is called."""
    calendar.enter(table.headings)
    section = calendar.section
    if year is not None:
        calendar.section = (Dated(year, "section", "", True), table.headings)
    reading = read_passage(passage_of(table, cell, name), scene, calendar)
    calendar.section = section
    return reading


def _promised(
    passage: Passage, span: tuple[int, int], name: str, unit: str, column: Column, scene: Scene, made: str
) -> Target | None:
    """The target that one value of a cell is; None where it is not understood, or one sign is all its name."""
    if len(name.rstrip("，,、")) < 2:
        return None
    begin, end = span
    verb = _REACHES.search(name)
    words = passage.text.shown(begin, end) if is_english(name) else inward(passage.text.text[begin:end])
    each_year = yearly(name, words, column)
    quantity = cell_quantity((verb[0] if verb is not None else "") + each_year + words, name, unit) or cell_quantity(
        words, name, unit
    )
    if quantity is None or quantity.number is None:
        return None
    own = anchors(passage.text.text[begin:end]) if column.year is None else []
    why = "sentence" if own else "column" if column.year else "title" if scene.default else "unstated"
    year = Dated(own[-1].year if own else column.year or scene.default, why, "", True)
    bare = name[: verb.start()] if verb is not None else name
    where = (f"part:{passage.part}", f"form:{form_of(bare)}")
    reasons = (_MADE.get(made, "name:row"), f"year:{why}", "bound:cell", "promise:cell", *where)
    said = passage.text.shown(begin, end)
    whole = ENCLOSED.fullmatch(said)
    said = whole[1] if whole is not None and said[0] in "(（" else said     # （≥95%）
    shown = readable((each_year + said, without_aside(words), words), name, unit)
    return Target(passage, bare, quantity, shown, year, begin, end, (begin, end), reasons, unit)


def is_cost(column: Column) -> bool:
    """Whether a column says what the things of its rows cost: “十四五”投资（万元）."""
    return "投资" in column.header and column.unit.endswith("元")


def _is_several(cell: Cell, column: Column) -> bool:
    """Whether a cell of values says more than one, in clauses with words of their own: 3.8万亩，其中造林1.2万亩."""
    return not column.base and not column.level and _CLAUSES.search(tight(cell.text).text) is not None
