"""The lines of a page as rows of its table, divided in the way that costs least."""

from collections.abc import Sequence
from itertools import combinations, pairwise

from auditor.documents.text_table.edges import NUMBER, ORDER, ORDERED, joined
from auditor.documents.text_table.prices import Line, Sort, divided, goes_on, page_of
from auditor.ground.pattern import pattern
from auditor.ground.record import record

_VALUE_HEAD = pattern(r"(?:19|20)[0-9]{2}|十[一二三四五]五|目标|预期值|规划值|现状")
_YEARED = pattern("(?:19|20)[0-9]{2}|十[一二三四五]五")
_NAMED = pattern("指标(?![类性属])|名称|项目(?!类)|事项|任务|内容|种类|地区")
_GROUPED = pattern("类别|分类|领域|重点|方面|^类型|^项目")
_ATTRIBUTE = pattern("属性|性质|类[型别]")
FEWEST = 2          # rows, and columns beside the first
WIDEST = 14         # columns of a table whose pages lack some
LACKING = 0.6       # of the columns that a page has at least


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
    if not WIDEST >= len(wanted) > len(own) > LACKING * len(wanted):
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
    ways = [divided(page_of(lines, sorts, centred), further) for centred in (False, True)]
    price, edges = min(ways, key=lambda way: way[0])
    made = []
    for number, (begin, end) in enumerate(pairwise(edges)):
        cells = lines[begin][1]
        for _, more in lines[begin + 1 : end]:
            cells = both(cells, more)
        made.append(Row(number > 0 or not further or not goes_on(cells, sorts), lines[begin][0], cells))
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
