"""The lines of a page as rows of its table: every way to divide them has a price, and the cheapest is taken."""

import re
from collections.abc import Sequence
from itertools import combinations, pairwise
from typing import Literal

from auditor.documents.text_table.edges import HEADING, NONE, NUMBER, ORDER, ORDERED, joined
from auditor.ground.record import record

_VALUE_HEAD = re.compile(r"(?:19|20)[0-9]{2}|十[一二三四五]五|目标|预期值|规划值|现状")
_YEARED = re.compile("(?:19|20)[0-9]{2}|十[一二三四五]五")
_NAMED = re.compile("指标(?![类性属])|名称|项目(?!类)|事项|任务|内容|种类|地区")
_GROUPED = re.compile("类别|分类|领域|重点|方面|^类型|^项目")
_ATTRIBUTE = re.compile("属性|性质|类[型别]")
_KIND = re.compile(r"(?:约束|预期|引导|指导|参考|导向|监测)性?(?:指标)?|[/—－–-]+")
_BEGINS_REST = re.compile(r"[）)〕\]、，,率度比例的]|[（(][^（）()]*[)）]$")
_BARE = re.compile(r"[≥≤＞＜><]?[0-9][0-9.,]*%?")
_OPEN = re.compile("(?:达到|不少于|不低于|不超过|超过|下降|增长|控制在|[降增][至到]|、|，)$")     # and its number
_SENTENCE = re.compile("[，。；]")
FEWEST = 2          # rows, and columns beside the first
LACKING = 0.6       # of the columns that a page has at least
HIGHEST = 14        # lines of a row
TORN = 3            # signs of a number that is torn, at least
RAGGED = 3          # signs that a line of a broken name may lack
Sort = Literal["ordinal", "group", "name", "value", "attribute", "text"]
# Prices: what a row lacks, what is two in one, how far cells stand from the middle of their row, empty lines.
NO_ORDER, NO_NAME, NO_VALUE, NO_KIND = 0.6, 4.0, 2.0, 0.5
TWO, BROKEN, SHORT, ASTRAY, HEAVY = 10.0, 2.0, 1.0, 0.5, 2.0
DIVIDED, UNDIVIDED, ALONE, TITLE, LINE = 1.0, 0.3, 0.8, 4.0, 0.05
DEAREST = 10.0
Line = tuple[int, list[str]]


@record
class Row:
    """A row of a page. begins: whether it is not the rest of one that the page before ends with."""

    begins: bool
    number: int
    cells: list[str]


def both(above: Sequence[str], below: Sequence[str]) -> list[str]:
    """Two lines of one row."""
    return [joined(*pair) for pair in zip(above, below, strict=True)]


def matched(page: list[Line], wanted: Sequence[str]) -> list[Line] | None:
    """The cells of a page, with empty ones in each line where the page lacks columns; None where it lacks most of them.

    wanted: the looks of the columns of a whole page. A page lacks the first ones, where nothing tells otherwise.
    """
    own = looks_of(page)
    if len(own) == len(wanted):
        return page
    if not len(wanted) > len(own) > LACKING * len(wanted):
        return None
    ways = combinations(range(len(wanted)), len(own))
    kept = max(ways, key=lambda way: (sum(look == wanted[place] for look, place in zip(own, way, strict=True)), way))
    at = {place: column for column, place in enumerate(kept)}
    whole = range(len(wanted))
    return [(number, [cells[at[place]] if place in at else "" for place in whole]) for number, cells in page]


def looks_of(page: Sequence[Line]) -> list[str]:
    """What most of the cells of each column of a page are, by the looks of them."""
    return [_looks([cells[column] for _, cells in page]) for column in range(len(page[0][1]))]


def _looks(cells: Sequence[str]) -> str:
    """What most of the cells of a column are, by the looks of them."""
    told = [
        "order" if ORDER.fullmatch(cell) else "number" if NUMBER.match(cell) else cell if len(cell) < 2 else "words"
        for cell in cells
        if cell
    ]
    return max(dict.fromkeys(told), key=told.count, default="")


def rows_of(lines: Sequence[Line], header: Sequence[str], further: bool) -> tuple[float, list[Row]]:
    """The lines of a page as rows, and what they cost: cells stand at the top of their rows, or in the middle.

    further: whether the first may go on with a row of the page before.
    """
    sorts = _sorts(header)
    ways = [_Page(lines, sorts, centred).divided(further) for centred in (False, True)]
    price, edges = min(ways, key=lambda way: way[0])
    made = []
    for number, (begin, end) in enumerate(pairwise(edges)):
        cells = lines[begin][1]
        for _, more in lines[begin + 1 : end]:
            cells = both(cells, more)
        made.append(Row(number > 0 or not further or not _rest(cells, sorts), lines[begin][0], cells))
    return price, made


def _sorts(header: Sequence[str]) -> list[Sort]:
    """What the columns hold, told by their words; the last that names is of names, those before it group."""
    header = ["".join(words.split()) for words in header]
    named = [
        place
        for place, words in enumerate(header)
        if _NAMED.search(words) and not ORDERED.match(words) and not _YEARED.search(words)
    ]
    if not named:
        named = [next((place for place, words in enumerate(header) if not ORDERED.match(words)), 0)]
    sorts: list[Sort] = []
    for place, words in enumerate(header):
        if ORDERED.match(words):
            sorts.append("ordinal")
        elif place in named or (place < named[-1] and _GROUPED.search(words)):
            sorts.append("name" if place == named[-1] else "group")
        elif _ATTRIBUTE.search(words):
            sorts.append("attribute")
        else:
            sorts.append("value" if _VALUE_HEAD.search(words) else "text")
    if "value" not in sorts:
        return ["value" if sort == "text" else sort for sort in sorts]
    return sorts


def _is_titled(cells: Sequence[str]) -> bool:
    """Whether a line is a numbered title of the rows below it: 一、经济增长."""
    return HEADING.match(cells[0]) is not None and not any(cells[1:])


def _rest(cells: Sequence[str], sorts: Sequence[Sort]) -> bool:
    """Whether cells tell neither a number in order nor a value, and are no title."""
    return not _is_titled(cells) and not any(
        (sort == "ordinal" and cell) or (sort == "value" and NUMBER.match(cell))
        for cell, sort in zip(cells, sorts, strict=True)
    )


def _is_torn_open(words: str) -> bool:
    """Whether a bracket has no partner."""
    return any(words.count(one) != words.count(other) for one, other in ("（）", "〔〕", "()", "[]"))


def _is_torn(above: str, below: str, width: int) -> bool:
    """Whether a number that fills its column goes on in the next line: 2150 | 0."""
    return len(above) == width >= TORN > len(below) and above[-1].isdigit() and below[0].isdigit()


class _Page:
    """The lines of a page, whose rows are priced one by one."""

    def __init__(self, lines: Sequence[Line], sorts: Sequence[Sort], centred: bool) -> None:
        self._numbers = [number for number, _ in lines]
        self._cells = [cells for _, cells in lines]
        self._sorts = sorts
        self._centred = centred
        self._gaps = any(after - before > 1 for before, after in pairwise(self._numbers))
        self._widths = [max(len(cells[column]) for cells in self._cells) for column in range(len(sorts))]
        named = sorts.index("name")
        widths = sorted(len(cells[named]) for cells in self._cells if cells[named])
        self._edge = widths[-1 - len(widths) // 20] if widths else 0

    def divided(self, further: bool) -> tuple[float, list[int]]:
        """The price of the cheapest way to divide the lines, and the places where its rows begin, and end at last."""
        best: list[tuple[float, int]] = [(0.0, 0)]
        for end in range(1, len(self._cells) + 1):
            ways = []
            for begin in range(end - 1, max(0, end - HIGHEST) - 1, -1):
                price = self._row(begin, end, further and begin == 0)
                if begin and self._gaps and self._numbers[begin] - self._numbers[begin - 1] == 1:
                    price += UNDIVIDED
                ways.append((best[begin][0] + price, begin))
                if price > DEAREST:     # and dearer with each further line
                    break
            best.append(min(ways))
        edges = [len(self._cells)]
        while edges[0]:
            edges.insert(0, best[edges[0]][1])
        return best[-1][0], edges

    def _row(self, begin: int, end: int, rest: bool) -> float:
        rows = self._cells[begin:end]
        if rest and all(_rest(cells, self._sorts) for cells in rows):
            return UNDIVIDED
        if len(rows) == 1 and self._is_heading(rows[0]):
            return 0 if _is_titled(rows[0]) else ALONE
        inside = [
            place
            for place, cells in enumerate(rows)
            if any(cell and sort != "group" for cell, sort in zip(cells, self._sorts, strict=True))
        ]
        if not inside:
            return NO_NAME
        price = TITLE * sum(_is_titled(cells) for cells in rows) if len(rows) > 1 else 0.0
        gaps = sum(other - one > 1 for one, other in pairwise(self._numbers[begin:end]))
        price += LINE * (len(rows) - 1) + DIVIDED * gaps
        valued = False
        for column, sort in enumerate(self._sorts):
            at = [place for place, cells in enumerate(rows) if cells[column]]
            pieces = [rows[place][column] for place in at]
            valued = valued or (sort == "value" and bool(at))
            if sort != "group" and at:
                middle = (at[0] + at[-1]) / 2 - (inside[0] + inside[-1]) / 2
                weight = HEAVY if sort == "ordinal" else ASTRAY
                price += weight * (abs(middle) if self._centred else at[0] - inside[0])
            price += self._column(sort, pieces, self._widths[column], len(inside) == 1)
        return price + NO_VALUE * (not valued)

    def _column(self, sort: Sort, pieces: Sequence[str], width: int, alone: bool) -> float:
        """What the cells of a column cost that stand in the lines of one row.

        width: signs of the column's longest; alone: whether the row is one line.
        """
        whole = "".join(pieces)
        if sort in ("value", "text") and (_OPEN.search(whole) or _is_torn_open(whole)):
            return BROKEN
        if sort == "ordinal":
            return TWO * (len(pieces) - 1) if pieces else NO_ORDER * (1 if alone else 2)
        if sort in ("value", "text"):
            form = NUMBER.match if sort == "value" else _BARE.fullmatch
            numbers = [place for place, piece in enumerate(pieces) if not NONE.fullmatch(piece) and form(piece)]
            torn = sum(_is_torn(pieces[place - 1], pieces[place], width) for place in numbers if place)
            return 0 if _SENTENCE.search(whole) else BROKEN * max(0, len(numbers) - torn - 1)
        if sort == "attribute":
            return NO_KIND if not pieces else 0 if _KIND.fullmatch(whole) else BROKEN
        if sort == "group":
            return 0
        if not pieces:
            return NO_NAME
        torn = _is_torn_open(whole) or _BEGINS_REST.match(whole) is not None
        short = sum(
            len(before) < self._edge - RAGGED and behind[0] not in "（(" for before, behind in pairwise(pieces)
        )
        return BROKEN * torn + SHORT * short * (_SENTENCE.search(whole) is None)

    def _is_heading(self, cells: Sequence[str]) -> bool:
        """Whether a line is the title of the rows below it: 一、经济增长, 2.2 太阳能发电."""
        told = [place for place, cell in enumerate(cells) if cell]
        sorts = [self._sorts[place] for place in told]
        if not told or not set(sorts) <= {"ordinal", "group", "name"}:
            return False
        return ("ordinal" in sorts and len(sorts) > 1) or _is_titled(cells)
