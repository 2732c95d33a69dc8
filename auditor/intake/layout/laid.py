"""Pieces of text laid to the columns of a header, row behind row, where no grid divides them.

Every way to lay them has a price: a number in the place of a name costs much, a cell that lacks a little, a merged
group that lacks nothing. The cheapest way is taken.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Literal, TypeAlias

from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.intake.layout.headers import Sort
from auditor.text.unit import REMEMBERED, known_unit, split_header

Kind = Literal["attribute", "ordinal", "value", "none", "unit", "numbered", "counted", "words"]
Layer = Literal["told", "within", "start", "before"]
State: TypeAlias = tuple[Layer, int, int]

_NUMBER = r"[0-9][0-9,]*(?:\.[0-9]+)?"
_UNITS = r"(?:[万亿%‰]|个?百分点|[^\W\d_]{1,5}(?:/[^\W\d_]{1,5})?)?"
_VALUE = pattern(
    rf"(?:(?:[≥≤＞＜><~～约超达近]|达到|不低于|不少于|不高于|不超过|大于|小于|低于|高于|超过)*{_NUMBER}{_UNITS}\*?"
    rf"(?:左右|以上|以下|以内|及以上|及以下)?(?:[（(][^()（）]*[)）])?"
    r"|[≥≤＞＜><]?[〔\[【(（［][≥≤＞＜><+-]*[0-9.]+%?(?:左右|以[上下内])?[〕\]】)）］][%*]?|-[0-9.]+%?)"
)
_NONE = pattern(r"[/\-—－–─一]{1,3}|无")
_NUMBERED = pattern(
    r"(?:[0-9]{1,2}(?:\.[0-9]{1,2})*[.、．](?![0-9])|[0-9]\.[0-9]{1,2}(?=[^\W\d_]{5})|[(（][0-9]{1,2}[)）]|[一二三四五六七八九十]{1,3}、|[①-⑳]).+"
)
_ORDINAL = pattern(r"[0-9]{1,3}[.、]?|[(（][0-9]{1,2}[)）]")
ATTRIBUTE = pattern(r"(?:约束|预期|引导|指导|参考|支撑|导向|监测)性?(?:指标)?")
WORDED = pattern(
    r"持续|高于|低于|基本|同步|保持|稳定|稳步|逐步|改善|明显|全覆盖|应[保]尽|完成|达标|实现|不[低高超]|控制|提[高升]"
)
_GOAL = pattern(f"{WORDED.pattern}|达到")
# What a piece of each kind costs in a column of each sort; what stands under none of these is a text.
_PRICES: dict[str, dict[Kind, float]] = {
    "ordinal": {"ordinal": 0},
    "group": {"words": 0.3, "counted": 0.6, "numbered": 0.8, "unit": 0.6},
    "name": {"words": 0, "numbered": 0, "counted": 0.1, "unit": 0.8},
    "unit": {"unit": 0, "none": 0.1, "words": 0.8},
    "value": {"value": 0, "ordinal": 0, "none": 0, "counted": 0.4, "words": 1.8, "unit": 2, "numbered": 2.5},
    "attribute": {"attribute": 0, "none": 0.3, "words": 1.5},
    "office": {"words": 0.2, "none": 0.1, "unit": 0.6, "counted": 1.5},
}
_TEXT: dict[Kind, float] = {"words": 0.2, "counted": 0.3, "unit": 0.2, "none": 0.1, "numbered": 0.6, "value": 0.8}
_LACKS: dict[str, float] = {"ordinal": 1.5, "group": 0, "name": 4, "unit": 1, "value": 1.5, "attribute": 1.2}
_CALLED = ("目标", "指标", "任务", "工作")  # what a group is called at its end, where its cell broke: 主要 | 目标
_GOES_ON: dict[str, float] = {"name": 1, "group": 1, "office": 0.25, "remark": 0.25, "value": 3}
WRONG = 6.0  # a piece that no cell of the column can be
HEADING = 0.9  # a row that is one cell: a group
LEFT = 0.9  # a piece behind the last row
LAST = 0.1  # the last value that lacks, less than others
LACK = 0.4  # a cell of texts that lacks
WORDED_ON = 0.3         # 达到国家 | 要求
WRAPPED = 0.2  # a name that goes on behind a line that is full
BROKEN = 3      # signs of each line of a group that a narrow cell breaks
BLANK = 0.2  # cells that lack where as many empty lines stand in their place


@record
class Piece:
    """One piece, mostly a cell. gap: how many empty lines stand before it. full: whether it fills its column."""

    text: str
    place: str
    gap: int = 0
    full: bool = False


@record
class Laid:
    """Rows of the pieces for each column, by their numbers. end: behind the last piece that is laid."""

    price: float
    rows: tuple[tuple[tuple[int, ...], ...], ...]
    end: int


@lru_cache(REMEMBERED)
def kind_of(text: str) -> Kind:
    """What a piece can be, told by its signs; of several lines that are alike, what each is."""
    if "\n" in text:
        kinds = {kind_of(line) for line in text.split("\n")}
        return kinds.pop() if len(kinds) == 1 else kind_of(text.replace("\n", ""))
    if ATTRIBUTE.fullmatch(text):
        return "attribute"
    if _ORDINAL.fullmatch(text):
        return "ordinal"
    if _NONE.fullmatch(text):
        return "none"
    if is_unit(text):
        return "unit"
    if _VALUE.fullmatch(text):
        return "value"
    if _NUMBERED.fullmatch(text):
        return "numbered"
    return "counted" if re.search("[0-9]", text) else "words"


def is_unit(text: str) -> bool:
    """Whether words are a unit and nothing else."""
    return text in ("%", "‰") or known_unit(split_header(text)[1]) is not None


def lay(
    pieces: Sequence[Piece], columns: Sequence[Sort], ends: frozenset[int] = frozenset(),
    may: frozenset[int] = frozenset(),
) -> Laid:
    """The cheapest way to lay the pieces, as many as are worth it.

    ends: behind which of them a row ends, counted; may: behind which one can. Where none is said it may behind each.
    """
    best: dict[State, tuple[float, State | None]] = {("start", 0, 0): (0, None)}
    width = len(columns)

    def reach(state: State, price: float, before: State) -> None:
        if state not in best or price < best[state][0]:
            best[state] = price, before

    for place in range(len(pieces) + 1):
        piece = pieces[place] if place < len(pieces) else None
        ended = place in ends  # a row that has begun takes nothing more
        for layer in ("told", "within", "start", "before"):
            for column in range(width + 1):
                state: State = (layer, place, column)
                if state not in best:
                    continue
                price = best[state][0]
                if layer == "start":
                    if (ends or may) and place and not ended and place not in may:
                        continue
                    reach(("before", place, 0), price, state)
                    if piece is not None and kind_of(piece.text) in ("words", "numbered", "counted"):
                        reach(("start", place + 1, 0), price + HEADING, state)
                    continue
                if layer == "told":
                    reach(("within", place, column), price, state)
                    if piece is not None and piece.gap and column + piece.gap <= width:
                        reach(("within", place, column + piece.gap), price + BLANK, state)
                    if piece is not None and not ended:
                        reach(("told", place + 1, column), price + _on(columns[column - 1], pieces, place), state)
                    continue
                if column == width:
                    if layer == "within":
                        reach(("start", place, 0), price, state)
                    continue
                reach((layer, place, column + 1), price + lack_of(columns, column), state)
                if piece is not None and not (ended and layer == "within"):
                    reach(("told", place + 1, column + 1), price + price_of(columns[column], piece.text), state)
    stops = [(best[state][0] + LEFT * (len(pieces) - state[1]), state) for state in best if state[0] == "start"]
    price, last = min(stops, key=lambda stop: stop[0])
    return Laid(price, _rows(best, last, width), last[1])


def _rows(
    best: dict[State, tuple[float, State | None]], last: State, width: int
) -> tuple[tuple[tuple[int, ...], ...], ...]:
    """The rows that lead to a state; a row of one heading has it in its first cell."""
    rows: list[list[list[int]]] = []
    state: State = last
    while (before := best[state][1]) is not None:
        if state[0] == "start":
            rows.append([[] for _ in range(width)])
        if state[1] > before[1]:
            rows[-1][max(state[2] - 1, 0)].insert(0, before[1])
        state = before
    return tuple(tuple(tuple(cell) for cell in row) for row in reversed(rows))


@lru_cache(REMEMBERED)
def price_of(sort: Sort, text: str) -> float:
    """What a piece costs in a column of a sort."""
    kind = kind_of(text)
    if _closes(text):
        return WRONG
    if sort == "value" and kind == "words" and _GOAL.search(text):
        return 0.5
    if sort == "name" and text in _CALLED:
        return 2
    return _PRICES.get(sort, _TEXT).get(kind, WRONG)


def _closes(text: str) -> bool:
    """Whether a piece closes a bracket that it has not opened: it is no cell of its own."""
    return sum(text.count(sign) for sign in "）)〕]】］") > sum(text.count(sign) for sign in "（(〔[【［")


def lack_of(columns: Sequence[Sort], column: int) -> float:
    """What it costs that a column has no cell; the last of the values lacks more often than one before it."""
    last = columns[column] == "value" not in columns[column + 1 :]
    return _LACKS.get(columns[column], LACK) - (LAST if last else 0)


def _on(sort: Sort, pieces: Sequence[Piece], place: int) -> float:
    """What it costs that a piece goes on in the cell of the one before: a cell in two lines, 39万 and then 台套."""
    kind, last = kind_of(pieces[place].text), pieces[place - 1].text
    if sort == "value":
        if kind == "unit" and re.search("[0-9万亿]$", last):
            return 0.1
        return WORDED_ON if kind == "words" and _GOAL.search(last + pieces[place].text) else WRONG
    if sort == "unit" and is_unit(last + pieces[place].text):
        return 0.1
    short = max(len(last), len(pieces[place].text)) <= BROKEN and kind == "words"       # 综合 | 治理
    if sort == "group" and (short or pieces[place].text in _CALLED):
        return 0.1
    if kind in ("words", "unit", "counted"):
        opened = last.count("（") + last.count("(") > last.count("）") + last.count(")")
        if opened or pieces[place].text[0] in "（(":
            return 0.1
        return WRAPPED if pieces[place - 1].full and sort in {"name", "group"} else _GOES_ON.get(sort, 1.5)
    return WRONG
