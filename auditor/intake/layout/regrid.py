"""Pieces of text that were a table, as a table again: a header is told at their beginning, the rest is laid to it."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise, takewhile
from typing import TypeAlias, TypeVar

from auditor.documents.model import Cell, Grid
from auditor.ground.pattern import pattern
from auditor.intake.layout.cell_lines import named_below
from auditor.intake.layout.headers import Column, Sort, column_of, tasks_counted
from auditor.intake.layout.laid import Laid, Piece, kind_of, lay
from auditor.intake.tight import tight

_YEAR = pattern(
    r"(?:“?十[一二三四五]五”?|(?:19|20)[0-9]{2})年?(?:末|底)?(?:目标|目标值|规划值|实际|现状|基期|基数|基准|完成)?(?:值|数)?"
)
_ASIDE = pattern(r"[(（][^()（）]*[)）]")     # 2020年基期值（用来比较的数据）
_OVER = pattern("(?:分?年度|分年|阶段|规划|预期|工作)性?(?:目标|任务|指标|进度|安排|计划)值?|(?:目标|预期|规划)值")
_LEVEL = pattern(r"(?:国家|全国|[省市区县州])(?:级)?(?:指标|目标|任务)(?:值)?")
_SPLIT_HEADS = {
    ("指标", "类型"),
    ("指标", "名称"),
    ("责任", "单位"),
    ("责任", "部门"),
    ("牵头", "单位"),
    ("指标", "属性"),
    ("指标", "性质"),
    ("主要", "指标"),
    ("核心", "指标"),
    ("具体", "指标"),
    ("指标", "类别"),
    ("计量", "单位"),
    ("牵头", "部门"),
    ("配合", "单位"),
}
_WHOSE = pattern("^[本我全]?(?:国家|全国|[省市区县州])级?(?=.)")
_HEADS = frozenset((
    "序号", "年均增速", "年均增长", "指标来源", "完成时限", *(one + other for one, other in _SPLIT_HEADS),
))
_AIM = pattern("(?:规划|预期)?(?:目标|任务|计划)[值数]?|规划值?|预期值|(?:现状|实际|完成|基期|基准)[值数]?|基数")
_HEADED = pattern("(?:19|20)[0-9]{2}|[（(][^0-9]")       # 2025年, （万元）
_ENCLOSED = pattern("[〔\\[（(][^〔〕\\[\\]（）()]{2,6}[〕\\]）)]")     # 年均增速 | 〔累计〕
Place = TypeVar("Place")
Row: TypeAlias = tuple[tuple[int, ...], ...]     # for each column the numbers of its pieces
_VALUES = ("value", "ordinal", "none")
LONGEST_HEAD = 30  # signs of a header's cell
WIDEST = 24  # pieces of a header
MOST = 6000  # pieces of a table
SHOWN = 120  # pieces that show which of the first are the header
FEWEST = 2  # rows with values
DEAR = 0.3  # what a piece costs at most in a table


def grid_of(pieces: Sequence[Piece], ends: frozenset[int] = frozenset()) -> tuple[Grid, int] | None:
    """The table that pieces begin with, and how many they are; None where they are none.

    ends: behind how many pieces a line ends that is a row of its own; none where every piece is a line.
    """
    best: tuple[Laid, Sequence[Piece], list[tuple[str, str]], list[Column]] | None = None
    pieces = pieces[:MOST]
    for size in range(2, min(WIDEST, len(pieces))):
        if len(_ASIDE.sub("", pieces[size - 1].text)) > LONGEST_HEAD or _holds_value(pieces[size - 1].text):
            break
        if ends and size not in ends:
            continue
        header = header_of(pieces[:size])
        columns = columns_under([tight(words).text for words, _ in header])
        sorts = {column.sort for column in columns}
        if "value" not in sorts or not sorts & {"name", "division"}:
            continue
        below = pieces[size:] if ends else _row_by_row(pieces[size:], sum(each.sort == "value" for each in columns))
        laid = lay(below[:SHOWN], [column.sort for column in columns], frozenset(end - size for end in ends))
        if best is None or laid.price < best[0].price:
            best = laid, below, header, columns
    if best is None:
        return None
    laid, below, header, columns = best
    if len(below) > SHOWN and laid.price <= DEAR * SHOWN:
        ends = frozenset(end - len(pieces) + len(below) for end in ends)
        laid = lay(below, [column.sort for column in columns], ends)
    rows = rows_of(laid, columns, below)
    if rows is None:
        return None
    used = sum(len(cell) for row in rows for cell in row)
    made = [tuple(Cell(place, words) for words, place in header)]
    made.extend(row_of(row, below) for row in rows)
    return Grid(pieces[0].place, tuple(made), headers=1), len(pieces) - len(below) + used


def rows_of(laid: Laid, columns: Sequence[Column], below: Sequence[Piece]) -> list[Row] | None:
    """The rows of pieces that were laid, to the last that holds a value; None where they are too dear."""
    rows = list(laid.rows)
    while rows and not _promises(rows[-1], columns, below):
        rows.pop()
    used = sum(len(cell) for row in rows for cell in row)
    dear = laid.price > DEAR * max(used, 1)
    return None if dear or sum(_promises(row, columns, below) for row in rows) < FEWEST else rows


def _row_by_row(pieces: Sequence[Piece], columns: int) -> list[Piece]:
    """The pieces, those of cells that hold a name with 其中 below it and as many values row by row, not by cell."""
    made = list(pieces[:1])
    place = 1
    while place < len(pieces):
        first = place - 1
        if not pieces[place].text.startswith("其中"):
            made.append(pieces[place])
            place += 1
            continue
        names = _behind(pieces, first, _is_name)
        values = _behind(pieces, names, _is_value)
        rows, rest = divmod(values - names, columns)
        lines = [piece.text for piece in pieces[first:names]]
        if rest or rows < 2 or len(lines) not in (rows, rows + 1):
            made.append(pieces[place])
            place += 1
            continue
        made.pop()
        for number, name in enumerate(named_below(lines, rows)):
            made.append(replace(pieces[names - rows + number], text=name))
            made.extend(pieces[names + number : values : rows])
        place = values
    return made


def _behind(pieces: Sequence[Piece], start: int, wanted: Callable[[Piece], bool]) -> int:
    """The first place from a start on where a piece is not what is wanted."""
    return next((place for place in range(start, len(pieces)) if not wanted(pieces[place])), len(pieces))


def _is_name(piece: Piece) -> bool:
    return kind_of(piece.text) in ("words", "numbered", "counted")


def _is_value(piece: Piece) -> bool:
    return kind_of(piece.text) in _VALUES


def _holds_value(text: str) -> bool:
    """Whether a piece, or a line of it, is no word of a header."""
    return any(
        kind_of(line) in ("value", "ordinal", "none", "unit") and not _HEADED.match(line)
        for line in text.split("\n")
    )


def columns_under(header: Sequence[str]) -> list[Column]:
    """The columns under a header; the last text or group before the values is the name where none is called so."""
    columns = tasks_counted([column_of([words]) for words in header])
    if not any(column.sort in ("name", "division") for column in columns):
        values = next((place for place, column in enumerate(columns) if column.sort == "value"), 0)
        told = [place for place, column in enumerate(columns[:values]) if column.sort in ("text", "group")]
        if told:
            columns[told[-1]] = Column("name", columns[told[-1]].header)
    return columns


def sorts_of(words: Sequence[str]) -> list[Sort]:
    """What the columns hold; of several that name the last does, those before it group: 二级指标, 三级指标."""
    sorts = [column.sort for column in columns_under(words)]
    named = [place for place, sort in enumerate(sorts) if sort == "name"]
    return ["group" if place in named[:-1] else sort for place, sort in enumerate(sorts)]


def _promises(row: Sequence[Sequence[int]], columns: Sequence[Column], below: Sequence[Piece]) -> bool:
    """Whether a row holds a value."""
    return any(
        kind_of(below[place].text) in ("value", "ordinal", "counted")
        for cell, column in zip(row, columns, strict=True)
        if column.sort == "value"
        for place in cell
    )


def row_of(row: Row, below: Sequence[Piece]) -> tuple[Cell, ...]:
    """The cells of a row."""
    first = next(below[place].place for cell in row for place in cell)
    return tuple(
        Cell(below[cell[0]].place, "".join(below[place].text for place in cell)) if cell else Cell(first, "")
        for cell in row
    )


def is_head(words: str) -> bool:
    """Whether words are the whole of a header's cell, as far as that can be told: 责任单位, 2020年现状值."""
    bare = re.sub("[（）()]", "", _WHOSE.sub("", words))
    return words in _HEADS or _YEAR.fullmatch(bare) is not None or _LEVEL.fullmatch(words) is not None


def header_of(pieces: Sequence[Piece]) -> list[tuple[str, str]]:
    """The columns that the pieces of a header are, from the left, each with its place."""
    joined: list[tuple[str, str]] = []
    aimed = [_YEAR.fullmatch(a.text) and _AIM.fullmatch(b.text) for a, b in pairwise(pieces)]
    each_aimed = sum(map(bool, aimed)) == sum(_YEAR.fullmatch(piece.text) is not None for piece in pieces)
    for piece in pieces:
        last = joined[-1][0] if joined else ""
        of_year = each_aimed and _YEAR.fullmatch(last) and _AIM.fullmatch(piece.text)       # 2025年 | 目标
        if last and ((last, piece.text) in _SPLIT_HEADS or of_year or _ENCLOSED.fullmatch(piece.text)):
            joined[-1] = (joined[-1][0] + piece.text, joined[-1][1])
        else:
            joined.append((piece.text, piece.place))
    return levelled(joined)


def levelled(heads: list[tuple[str, Place]]) -> list[tuple[str, Place]]:
    """The columns under the cells of a header: a level that stands over several years is one column for each."""
    joined = spread(heads)
    levels = [words for words, _ in joined if _LEVEL.fullmatch(words)]
    years = [(words, place) for words, place in joined if _YEAR.fullmatch(words)]
    if not levels:
        return _parted(joined, years)
    last = max(place for place, (words, _) in enumerate(joined) if _LEVEL.fullmatch(words))
    if any(_YEAR.fullmatch(words) for words, _ in joined[last:]):
        years = [each for each in joined[last:] if _YEAR.fullmatch(each[0])]       # no level stands over those before
    groups: list[list[tuple[str, Place]]] = []
    for year in years:
        if not groups or year[0] <= groups[-1][-1][0]:
            groups.append([])
        groups[-1].append(year)
    if len(groups) != len(levels):
        return [each for each in joined if not _LEVEL.fullmatch(each[0])]
    leaves = iter(groups)
    header: list[tuple[str, Place]] = []
    for words, place in joined:
        if _LEVEL.fullmatch(words):
            header.extend((words + year, at) for year, at in next(leaves))
        elif (words, place) not in years:
            header.append((words, place))
    return header


def spread(header: list[tuple[str, Place]]) -> list[tuple[str, Place]]:
    """The columns of a header where a cell stands over years that follow all others: 年度目标, 单位, 2024年, 2025年."""
    years = list(takewhile(lambda each: _YEAR.fullmatch(each[0]), reversed(header)))[::-1]
    before = header[: len(header) - len(years)]
    over = [place for place, (words, _) in enumerate(before) if _OVER.fullmatch(words)]
    return [*before[: over[-1]], *years, *before[over[-1] + 1 :]] if len(years) > 1 and over else header


def _parted(header: list[tuple[str, Place]], years: list[tuple[str, Place]]) -> list[tuple[str, Place]]:
    """The columns of a header whose years each stand over words that begin alike.

    2024年, 2025年, 新建, 改造, 新建, 改造; 2020年, 2025年, 绝对值, 绝对值, 年均增速.
    """
    words = [each for each, _ in header]
    first = max((place for place, each in enumerate(words) if _YEAR.fullmatch(each)), default=0) + 1
    below = next((place for place in range(first, len(words)) if words[place:].count(words[place]) == len(years)), None)
    if len(years) < 2 or below is None:
        return header
    begins = [place for place in range(below, len(words)) if words[place] == words[below]]
    parts = iter([words[one:other] for one, other in pairwise([*begins, len(words)])])
    return [
        column
        for each, place in header[:below]
        for column in ([(each + part, place) for part in next(parts)] if (each, place) in years else [(each, place)])
    ]
