"""What it costs that some lines of a page are one row of its table."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Literal, TypeAlias

from auditor.documents.text_table.edges import HEADING, NONE, NUMBER, REMEMBERED
from auditor.ground.pattern import pattern
from auditor.ground.record import record

_KIND = pattern(r"(?:约束|预期|引导|指导|参考|导向|监测)性?(?:指标)?|[/—－–-]+")
_BEGINS_REST = pattern(r"[）)〕\]、，,率度比例量的]|[（(][^（）()]*[)）]$")
_BARE = pattern(r"[≥≤＞＜><]?[0-9][0-9.,]*%?")
_OPEN = pattern("(?:达到|不少于|不低于|不超过|超过|下降|增长|控制在|[降增][至到]|、|，)$")     # and its number
_BRACKETS = frozenset("（）〔〕()[]")
_SENTENCE = pattern("[，。；]")
HIGHEST = 14        # lines of a row
TORN = 3            # signs of a number that is torn, at least
RAGGED = 3          # signs that a line of a broken name may lack
NO_ORDER = 0.6      # a row without its number in order; twice that where it has several lines
NO_NAME = 4.0       # a row without a name
NO_VALUE = 2.0      # a row without any value
NO_KIND = 0.5       # a row without its 约束性
TWO = 10.0          # a second number in order
BROKEN = 2.0        # a cell that is torn, or two in one
SHORT = 1.0         # a line of a name that ends before its column does
ASTRAY, HEAVY = 0.5, 2.0    # each line that cells, or a number in order, stand from the top or the middle of their row
DIVIDED = 1.0       # an empty line inside of a row
UNDIVIDED = 0.3     # none between two rows, where a page has some
ALONE = 0.8         # a title of the rows below it
TITLE = 4.0         # such a title inside of a row
LINE = 0.05         # each further line of a row
DEAREST = 10.0      # what costs more is not looked at with a further line
Sort: TypeAlias = Literal["ordinal", "group", "name", "value", "attribute", "text"]
Line: TypeAlias = tuple[int, list[str]]


@record
class Page:
    """The lines of a page: their numbers, their cells by column, and what the columns hold.

    centred: whether cells stand in the middle of their rows, not at the top. gaps: whether empty lines divide any;
    widths: signs of the longest cell of each column; edge: of the names but for a few.
    """

    numbers: tuple[int, ...]
    cells: tuple[tuple[str, ...], ...]
    sorts: tuple[Sort, ...]
    centred: bool
    gaps: bool
    widths: tuple[int, ...]
    edge: int


def page_of(lines: Sequence[Line], sorts: Sequence[Sort], centred: bool) -> Page:
    """A page of lines, each its number and its cells."""
    numbers = tuple(number for number, _ in lines)
    named = sorts.index("name")
    names = sorted(len(cells[named]) for _, cells in lines if cells[named])
    return Page(
        numbers,
        tuple(tuple(cells) for _, cells in lines),
        tuple(sorts),
        centred,
        any(after - before > 1 for before, after in pairwise(numbers)),
        tuple(max(len(cells[column]) for _, cells in lines) for column in range(len(sorts))),
        names[-1 - len(names) // 20] if names else 0,
    )


def divided(page: Page, further: bool) -> tuple[float, list[int]]:
    """The price of the cheapest way to divide a page, and the places where its rows begin, and end at last.

    further: whether the first may go on with a row of the page before.
    """
    best: list[tuple[float, int]] = [(0.0, 0)]
    for end in range(1, len(page.cells) + 1):
        ways = []
        for begin in range(end - 1, max(0, end - HIGHEST) - 1, -1):
            price = _row(page, begin, end, further and begin == 0)
            if begin and page.gaps and page.numbers[begin] - page.numbers[begin - 1] == 1:
                price += UNDIVIDED
            ways.append((best[begin][0] + price, begin))
            if price > DEAREST:
                break
        best.append(min(ways))
    edges = [len(page.cells)]
    while edges[-1]:
        edges.append(best[edges[-1]][1])
    return best[-1][0], edges[::-1]


def is_titled(cells: Sequence[str]) -> bool:
    """Whether a line is a numbered title of the rows below it: 一、经济增长."""
    return HEADING.match(cells[0]) is not None and not any(cells[1:])


def goes_on(cells: Sequence[str], sorts: Sequence[Sort]) -> bool:
    """Whether cells tell neither a number in order nor a value, and are no title: they may end a row before them."""
    return not is_titled(cells) and not any(
        (sort == "ordinal" and cell) or (sort == "value" and NUMBER.match(cell))
        for cell, sort in zip(cells, sorts, strict=True)
    )


def _row(page: Page, begin: int, end: int, may_go_on: bool) -> float:
    """What it costs that some lines are a row. may_go_on: with one of the page before."""
    rows = page.cells[begin:end]
    if may_go_on and all(goes_on(cells, page.sorts) for cells in rows):
        return UNDIVIDED
    if len(rows) == 1 and _is_heading(rows[0], page.sorts):
        return 0 if is_titled(rows[0]) else ALONE
    inside = [
        place
        for place, cells in enumerate(rows)
        if any(cell and sort != "group" for cell, sort in zip(cells, page.sorts, strict=True))
    ]
    if not inside:
        return NO_NAME
    gaps = sum(other - one > 1 for one, other in pairwise(page.numbers[begin:end]))
    price = LINE * (len(rows) - 1) + DIVIDED * gaps
    price += TITLE * sum(map(is_titled, rows)) if len(rows) > 1 else 0
    valued = False
    for column, sort in enumerate(page.sorts):
        at = [place for place, cells in enumerate(rows) if cells[column]]
        pieces = tuple(rows[place][column] for place in at)
        valued = valued or (sort == "value" and bool(at))
        if sort != "group" and at:
            middle = (at[0] + at[-1]) / 2 - (inside[0] + inside[-1]) / 2
            price += (HEAVY if sort == "ordinal" else ASTRAY) * (abs(middle) if page.centred else at[0] - inside[0])
        if sort == "ordinal":
            price += TWO * (len(pieces) - 1) if pieces else NO_ORDER * (1 if len(inside) == 1 else 2)
        elif sort == "name":
            price += _name(pieces, page.edge)
        else:
            price += _cell(sort, pieces, page.widths[column])
    return price + NO_VALUE * (not valued)


@lru_cache(REMEMBERED)
def _name(pieces: tuple[str, ...], edge: int) -> float:
    """What a name costs in these lines. edge: signs of a line that its column ends."""
    if not pieces:
        return NO_NAME
    whole = "".join(pieces)
    torn = _is_open(whole) or _BEGINS_REST.match(whole) is not None
    short = sum(len(before) < edge - RAGGED and behind[0] not in "（(" for before, behind in pairwise(pieces))
    return BROKEN * torn + SHORT * short * (_SENTENCE.search(whole) is None)


@lru_cache(REMEMBERED)
def _cell(sort: Sort, pieces: tuple[str, ...], width: int) -> float:
    """What another cell costs in these lines. width: signs of the column's longest."""
    whole = "".join(pieces)
    if sort == "attribute":
        return NO_KIND if not pieces else 0 if _KIND.fullmatch(whole) else BROKEN
    if sort == "group":
        return 0
    if _OPEN.search(whole) or _is_open(whole):
        return BROKEN
    form = NUMBER.match if sort == "value" else _BARE.fullmatch
    numbers = [place for place, piece in enumerate(pieces) if not NONE.fullmatch(piece) and form(piece)]
    torn = sum(_is_torn(pieces[place - 1], pieces[place], width) for place in numbers if place)
    return 0 if _SENTENCE.search(whole) else BROKEN * max(0, len(numbers) - torn - 1)


def _is_open(words: str) -> bool:
    """Whether a bracket has no partner."""
    pairs = (("（", "）"), ("〔", "〕"), ("(", ")"), ("[", "]"))
    return not _BRACKETS.isdisjoint(words) and any(words.count(one) != words.count(other) for one, other in pairs)


def _is_torn(above: str, below: str, width: int) -> bool:
    """Whether a number that fills its column goes on in the next line: 2150 | 0."""
    return len(above) == width >= TORN > len(below) and above[-1].isdigit() and below[0].isdigit()


def _is_heading(cells: Sequence[str], sorts: Sequence[Sort]) -> bool:
    """Whether a line is the title of the rows below it: 一、经济增长, 2.2 太阳能发电."""
    told = {sort for cell, sort in zip(cells, sorts, strict=True) if cell}
    return is_titled(cells) or (told <= {"ordinal", "group", "name"} and "ordinal" in told and len(told) > 1)
