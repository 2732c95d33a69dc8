"""Tables whose cells flow one behind another, as a page is told cell by cell: the lines of a name, then its values.

A cell's own lines and the cells beside it are divided alike, by a space or the end of a line; so the header is told by
its words, and the rows are laid to it.
"""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from itertools import accumulate, chain, pairwise

from auditor.documents.model import Block, Cell, Grid
from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.intake.layout.headers import Column, Sort
from auditor.intake.layout.laid import ATTRIBUTE, Piece, is_unit, kind_of, lay
from auditor.intake.layout.regrid import DEAR, SHOWN, Row, columns_under, levelled, row_of, rows_of
from auditor.intake.tight import tight

_WHOSE = "(?:(?:国家|全国|中央|[全本我]?[省市区县州])级?(?:要求|下达|规划)?)?"
_YEAR = "(?:(?:19|20)[0-9]{2}年?|“?十[一二三四五]五”?)"
_AIM = "(?:末|底)?(?:(?:规划|预期|预计|计划)?(?:目标|任务)|规划|预期|预计|计划|(?:基期|基准|基数|现状|实际|实绩|完成)*)"
_NOTE = r"(?:[（(〔\[][^（）()〔〕\[\]]{1,10}[)）〕\]])*"        # 年均增长（%）[累计]
# A whole cell of a header, in the order in which one is tried. Lines that hold nothing else are a header; `flat` looks
# for headers in prose, where half of these words stand anywhere.
_HEAD = pattern(
    "序号|编号|指标(?:分类|类别|类型)|类别|类型|分类|领域|维度|方面|[一二三]级指标|(?:指标)?(?:属性|性质)|(?:计量|计算)?单位"
    f"|{_WHOSE}{_YEAR}{_AIM}(?:值|数|量|情况|水平)?{_NOTE}"
    f"|(?:[国省市区县](?:家|级)?|自治[区州县])(?:要求|目标|任务|指标|下达)(?:任务|目标|指标)?值?{_NOTE}"
    f"|(?:五年)?(?:基期|基准|现状|现有|规划|目标|预期|累计|年均)(?:值|数|水平|增速|增长|增幅)率?{_NOTE}"
    f"|(?:征求意见|送审|审议|报批|初)稿{_NOTE}|(?:[国省市区县][家级]?)?(?:分?年度|阶段)(?:目标|任务|指标)值?"
    "|(?:牵头|主要责任|责任|实施|配合|主管|考核)(?:责任)?(?:单位|部门|主体)|备注|(?:指标|数据)?来源|说明"
    "|变化(?:情况)?(?:及理由)?|[与同][国省市]家?(?:相比|比较|对比)"
    "|(?:主要|具体|核心|考核|目标)?指标(?:名称|内容)?|项目(?:名称)?|(?:工作|目标|重点|主要)任务|名称|内容"
)
# What ends a table: a note, the caption of the next, a chapter.
_ENDS = pattern(
    r"(?:注|备注|说明|资料来源|数据来源)[:：0-9]|附?[表图]\s*[0-9]|专栏|附[件表]|第[一二三四五六七八九十]+[章节]"
    "|(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]).{12}"
)
# What stands among the rows and is none: a mark, and what a part of them is headed, 一、能源消费; the number of a page.
_AMONG = pattern("[★☆▲△※*＊]+|(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）]).{2,12}")
_PAGE = pattern("[-—–]*[0-9]{1,3}[-—–]*")
_STOPS = pattern("[，。；]")
_BOUNDS = frozenset({"左右", "以上", "以下", "以内", "以", "左"})
_POINTS = pattern("个?百分点")
_CHANGES = pattern("(?:提高|增加|提升|降低|下降|减少|不超过|不低于|不少于)$")      # 力争每年降低 | 0.5
_OPENED = pattern(r"[（(][^（）()]{0,12}$")
_BOTH = pattern("(?P<what>.{2,}?)及(?P<other>(?:占.*)?(?:比重|比例|占比)|增速|增长率)")
_NAMES = ("words", "counted")
_ORDINAL, _GROUP = Column("ordinal", "序号"), Column("group", "类别")
HIGHEST = 20    # lines of a header
FEWEST = 3      # columns
ROWS = 3        # lines with values
MOST = 1000     # lines of a table
BEHIND = 3      # lines that the last row goes on in
NARROW = 4      # signs of a line of a group
LONGEST_REST = 12       # signs of what goes on in brackets
ORDERED = 0.5   # of the rows so many have a number before their name where the header has no column for it
HOPELESS = 2 * DEAR     # what a piece of the first rows costs where no table can come of them


@record
class _Line:
    """The cells of a line below the header, the line's number, and whether it holds the values of a row."""

    at: int
    cells: tuple[str, ...]
    valued: bool


def flowed(blocks: Sequence[Block], place: int, lines: Sequence[Sequence[str]]) -> tuple[Grid, int] | None:
    """The table of lines that begin with its header, and how many lines it takes; None where they are none."""
    heads, height = _header(lines)
    heads = levelled(heads)
    columns = columns_under([tight(words).text for words, _ in heads])
    names = [at for at, column in enumerate(columns) if column.sort == "name"]
    if not names or not any(column.sort == "value" for column in columns):
        return None
    for at in names[:-1]:
        columns[at] = replace(columns[at], sort="group")        # 二级指标 beside 三级指标
    body = _body(lines[height:], [column.sort for column in columns])
    if body is None:
        return None
    added = _left_out(body, columns)
    name = names[-1]
    columns[name:name] = added
    heads[name:name] = [(column.header, heads[name][1]) for column in added]
    sorts = [column.sort for column in columns]
    pieces, ends, may = _pieces(body, sorts, [block.place for block in blocks[place + height :]])
    laid = partial(lay, columns=sorts, ends=frozenset(ends), may=frozenset(may))
    if len(pieces) > SHOWN and laid(pieces[:SHOWN]).price > HOPELESS * SHOWN:
        return None
    rows = rows_of(laid(pieces), columns, pieces) or []
    ended = {**ends, **may}
    while rows and _used(rows) not in ended:        # the last need not end where one can
        rows.pop()
    if len(rows) < ROWS:
        return None
    top = tuple(Cell(f"{blocks[place + line].place}/c{number}", words) for words, (line, number) in heads)
    made = _two_in_one([row_of(row, pieces) for row in rows], sorts)
    return Grid(top[0].place, (top, *made), headers=1, made="doubtful"), height + ended[_used(rows)]


def _used(rows: Sequence[Row]) -> int:
    """How many pieces rows are made of."""
    return sum(map(len, chain(*rows)))


def _header(lines: Sequence[Sequence[str]]) -> tuple[list[tuple[str, tuple[int, int]]], int]:
    """The cells of the header that lines begin with, and how many lines it takes.

    With each cell the line that it begins in, and the number of the piece in that.
    """
    found: tuple[list[tuple[str, tuple[int, int]]], int] = ([], 0)
    for height in range(1, min(HIGHEST, len(lines)) + 1):
        top = enumerate(lines[:height])
        told = [(cell, (line, column)) for line, cells in top for column, cell in enumerate(cells, 1)]
        ends = list(accumulate(len(cell) for cell, _ in told))
        heads = _heads("".join(cell for cell, _ in told))
        if len(heads) >= FEWEST:
            found = [(head, told[sum(end <= at for end in ends)][1]) for head, at in heads], height
    return found


def _heads(text: str) -> list[tuple[str, int]]:
    """The cells that a text is made of, each with its place; none where it is anything but a header."""
    heads = []
    place = 0
    while place < len(text):
        head = _HEAD.match(text, place)
        if head is None:
            return []
        heads.append((head[0], place))
        place = head.end()
    return heads


def _body(lines: Sequence[Sequence[str]], sorts: Sequence[Sort]) -> list[_Line] | None:
    """The lines of the rows, to the last that can end one; None where too few hold the values of one."""
    least = max(1, (sorts.count("value") + 1) // 2)
    told: list[_Line] = []
    for at, cells in enumerate(lines[:MOST]):
        words = "".join(cells)
        if _ENDS.match(words):
            break
        if (_PAGE.fullmatch(words) is not None and sorts.count("value") > 1) or _AMONG.fullmatch(words) is not None:
            continue
        told[-2:], behind = _rejoined(told[-2:], _in_line(cells))
        if behind:
            told.append(_Line(at, behind, _count(behind) >= least))
    valued = [place for place, line in enumerate(told) if line.valued]
    if len(valued) < ROWS:
        return None
    last = range(valued[-1] + 1, min(len(told), valued[-1] + 1 + BEHIND))
    after = next((at for at in last if any(map(_STOPS.search, told[at].cells))), last.stop)
    return told[: _closing(told, valued[-1], after, sorts)[-1] + 1]


def _in_line(cells: Sequence[str]) -> list[str]:
    """The cells of a line, what spaces divide within one together: 65 | 左 | 右."""
    made = list(cells[:1])
    for cell in cells[1:]:
        if _goes_on(made[-1], cell):
            made[-1] += cell
        else:
            made.append(cell)
    return made


def _goes_on(last: str, cell: str) -> bool:
    """Whether words can only be the rest of a cell: of its bound, its unit, its attribute, its brackets, its number."""
    value = kind_of(last) in ("value", "ordinal")
    return (
        (value and (cell in _BOUNDS or _POINTS.match(cell) is not None))
        or (last.endswith(("以", "左")) and cell in ("上", "下", "内", "右"))
        or (last in ("约束", "预期") and cell == "性")
        or (last.endswith(".") and cell.isdigit() and len(cell) < 3)
        or (_CHANGES.search(last) is not None and kind_of(cell) in ("value", "ordinal"))
        or (_OPENED.search(last) is not None and len(cell) <= LONGEST_REST)
        or (is_unit(last) and is_unit(last + cell))
    )


def _rejoined(before: Sequence[_Line], cells: Sequence[str]) -> tuple[list[_Line], tuple[str, ...]]:
    """Lines and the one behind them, the words of one cell together: 1400 | 以内, 万吨 | 标准 | 煤."""
    last = before[-1].cells[-1] if before else ""
    if last and _goes_on(last, cells[0]):
        joined = replace(before[-1], cells=(*before[-1].cells[:-1], last + cells[0]))
        return [*before[:-1], joined], tuple(cells[1:])
    if len(before) > 1 and len(before[-1].cells) == 1 and is_unit(both := before[-2].cells[-1] + last + cells[0]):
        return [replace(before[-2], cells=(*before[-2].cells[:-1], both))], tuple(cells[1:])
    return list(before), tuple(cells)


def _count(cells: Sequence[str]) -> int:
    """How many values a line holds; a number in order before a name is none."""
    kinds = [kind_of(cell) for cell in cells]
    ordered = sum(kind == "ordinal" and after in _NAMES for kind, after in pairwise(kinds))
    return sum(kind in ("value", "none", "ordinal") for kind in kinds) - ordered


def _closing(lines: Sequence[_Line], valued: int, after: int, sorts: Sequence[Sort]) -> list[int]:
    """Where the row can end whose values stand in a line; after: the line with the values of the next."""
    if sorts[-1] == "attribute":
        ended = (at for at in range(valued, after) if ATTRIBUTE.fullmatch(lines[at].cells[-1]))
        return [next(ended, valued)]
    return [valued] if sorts[-1] in ("value", "unit") else list(range(valued, after))


def _left_out(lines: Sequence[_Line], columns: Sequence[Column]) -> list[Column]:
    """The columns before the name that the header leaves out: a number in order, and a group before that."""
    sorts = [column.sort for column in columns]
    if "ordinal" in sorts:
        return []
    ordered = grouped = 0
    for line in lines:
        kinds = [kind_of(cell) for cell in line.cells]
        at = next((at for at, pair in enumerate(pairwise(kinds)) if pair[0] == "ordinal" and pair[1] in _NAMES), -1)
        ordered += at >= 0
        grouped += at > 0 and kinds[at - 1] == "words"
    if ordered < ORDERED * sum(line.valued for line in lines):
        return []
    return [_GROUP, _ORDINAL] if grouped > 1 and "group" not in sorts else [_ORDINAL]


def _pieces(
    lines: Sequence[_Line], sorts: Sequence[Sort], places: Sequence[str]
) -> tuple[list[Piece], dict[int, int], dict[int, int]]:
    """The cells, and behind how many of them a row ends or may end, each with the number of lines so far."""
    valued = [place for place, line in enumerate(lines) if line.valued]
    closing = [_closing(lines, at, after, sorts) for at, after in zip(valued, [*valued[1:], len(lines)], strict=True)]
    must = {told[0] for told in closing if len(told) == 1}
    can = {at for told in closing if len(told) > 1 for at in told}
    pieces: list[Piece] = []
    ends: dict[int, int] = {}
    may: dict[int, int] = {}
    begun = False       # whether a line of a row, and not of the group before it, has come
    for place, line in enumerate(lines):
        cells = [
            Piece(cell, f"{places[line.at]}/c{column}", full=not line.valued and column == len(line.cells))
            for column, cell in enumerate(line.cells, 1)
        ]
        narrow = not begun and "group" in sorts and _is_narrow(line)
        if narrow and place and not (place - 1 in must or place - 1 in can) and _is_narrow(lines[place - 1]):
            pieces[-1] = replace(pieces[-1], text=pieces[-1].text + line.cells[0])
        else:
            pieces += [replace(cell, full=False) for cell in cells] if narrow else cells
        begun = not narrow
        if place in must or place in can:
            (ends if place in must else may)[len(pieces)] = line.at + 1
            begun = False
    return pieces, ends, may


def _two_in_one(rows: Sequence[tuple[Cell, ...]], sorts: Sequence[Sort]) -> list[tuple[Cell, ...]]:
    """The rows; one that says a unit where its name stands is the second of what the name above names.

    煤炭消费量及比重 | 万吨 and below it % are 煤炭消费量 and 煤炭消费量比重.
    """
    made: list[tuple[Cell, ...]] = []
    name = sorts.index("name")
    unit = sorts.index("unit") if "unit" in sorts else name
    for row in rows:
        cells = list(row)
        if made and kind_of(row[name].text) == "unit" and not row[unit].text:
            above = made[-1][name]
            both = _BOTH.fullmatch(above.text)
            if both is not None:
                first = list(made[-1])
                first[name] = replace(above, text=both["what"])
                made[-1] = tuple(first)
            named = "".join(both.groups()) if both is not None else above.text
            cells[name], cells[unit] = replace(above, text=named), row[name]
        made.append(tuple(cells))
    return made


def _is_narrow(line: _Line) -> bool:
    """Whether a line can be one of a group's cell: a few words alone."""
    return len(line.cells) == 1 and len(line.cells[0]) <= NARROW and kind_of(line.cells[0]) == "words"
