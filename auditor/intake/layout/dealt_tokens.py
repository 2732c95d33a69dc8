"""The pieces of lines that are cells of a table whose columns stand one behind the other, each with what it can be."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from auditor.documents.model import Paragraph, span
from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.intake.layout.headers import TOTAL
from auditor.intake.layout.laid import ATTRIBUTE, WORDED, kind_of
from auditor.intake.sentence.names import is_measure
from auditor.intake.tight import narrow_digits
from auditor.intake.words import NOTE_MARKS

TokenSort = Literal["value", "none", "text", "unit", "attribute", "ordinal", "year", "total", "base", "head", "words"]
VALUES: tuple[TokenSort, ...] = ("value", "none", "text")

_OF_YEAR = r"(?:[（(][^（）()\s]{2,6}[）)]|(?:规划)?目标值?|规划值?|现状(?:值|/[^\s0-9]{2,6})?|实际)?[）)]?"
_TOKEN = pattern(rf"[（(]?(?:19|20)[0-9]{{2}}\s*年{_OF_YEAR}(?!\S)|\S+")
YEAR = pattern(rf"[（(]?((?:19|20)[0-9]{{2}})年?{_OF_YEAR}")
_BASE = pattern("[（(]?(?:现状|基期|实际|完成|基准)[值数]?[）)]?")
GOALS = ("目标", "目标值", "规划目标", "发展目标", "预期目标")
_HEADS = frozenset((
    *GOALS, "指标类型", "指标类别",
    "序号", "指标", "指标名称", "主要指标", "名称", "单位", "计量单位", "属性", "指标属性", "指标性质", "性质", "类型",
    "类别", "领域", "项目", "年", "一级指标", "二级指标", "一级", "二级", "三级指标",
    "序", "号", "指", "标", "备注", "分类",
))
_WORDS = pattern(
    "(?:达到|完成|按照?|有效|总体|进一步|满足)[^0-9]{0,10}|减少|降低|下降|增加|上升|稳中向好|安全可控"
    "|(?:[国省市]家?|上级)?下达[^0-9]{0,4}(?:指标|任务|目标)"
)       # of a value that is none
_TWO = pattern(r"[0-9][0-9.]*%?(?:[/~～—–-][0-9][0-9.]*%?)+")       # 9.8/9.0, 1~2
# Of a value, of 约束, of a name; and 2.1.1.
_TAIL = pattern("(?:及?以[上下内]|左右|性|[①-⑳]|[0-9](?:[.][0-9]{1,2}){2})")
_ENDS_IN_UNIT = pattern("[（(][^（）()]{1,8}[）)]$")
_NEW = pattern("^(?:新增|累计|达到)")
LONGEST_WORDS = 14      # signs of a value in words


@record
class Token:
    """A piece of a line. line: the place of that. gap: whether an empty line stands before it."""

    text: str
    sort: TokenSort
    place: str
    line: str
    gap: bool


def tokens_of(lines: Sequence[Paragraph]) -> Iterator[Token]:
    """The pieces of lines, in their order; words that stand beside each other are one."""
    last = None
    for block in lines:
        number = int(found[1]) if (found := re.search(r"#p([0-9]+)$", block.place)) is not None else 0
        gap = last is not None and number > last + 1
        last = number
        for each, (begin, end, sort) in enumerate(_parts(block.text)):
            yield Token(bare(block.text[begin:end]), sort, span(block.place, begin, end), block.place, gap and not each)


def bare(text: str) -> str:
    """A text without spaces, its digits and per cent signs narrow."""
    return narrow_digits(re.sub(r"\s+", "", text)).replace("％", "%")


def _parts(text: str) -> list[tuple[int, int, TokenSort]]:
    """Where the pieces of a line begin and end, and what they are."""
    parts = [(found.start(), found.end(), sort_of(bare(found[0]))) for found in _TOKEN.finditer(text)]
    sorts = {sort for _, _, sort in parts}
    apart = sorts <= {"value", "words", "unit", "head"} and sorts & {"words", "unit", "head"}
    if apart and kind_of(_NEW.sub("", bare(text))) == "value":
        return [(0, len(text), "value")]        # 新增 1600 个
    worded = [place for place, (_, _, sort) in enumerate(parts) if sort == "words"]
    tail = worded[-1] + 1 if worded else 0
    words: list[tuple[int, int, TokenSort]] = [(parts[0][0], parts[tail - 1][1], "words")] if tail else []
    return [*words, *parts[tail:]]


def sort_of(text: str) -> TokenSort:
    """What a piece can be, told by its signs alone."""
    if YEAR.fullmatch(text):
        return "year"
    if TOTAL.fullmatch(text):
        return "total"
    if text in _HEADS:
        return "head"
    if _BASE.fullmatch(text):
        return "base"
    if ATTRIBUTE.fullmatch(text.rstrip(NOTE_MARKS)):
        return "attribute"
    kind = kind_of(text)
    if kind in ("value", "ordinal") or _TWO.fullmatch(text):
        return "value"
    if _TAIL.fullmatch(text):
        return "head"           # it is no name
    if kind == "none":
        return "none"
    if kind == "unit" and not re.search("[（）()]", text):
        return "unit"
    worded = len(text) <= LONGEST_WORDS and (WORDED.match(text) or _WORDS.fullmatch(text)) and not is_measure(text)
    worded = worded and not _ENDS_IN_UNIT.search(text)
    return "text" if worded else "words"


def told_apart(tokens: Sequence[Token]) -> list[Token]:
    """The tokens of a table, years and totals among its rows and their numbers told from what they look like."""
    first = next((place for place, token in enumerate(tokens) if token.sort in ("value", "attribute")), 0)
    told = [
        replace(token, sort="value") if token.sort == "year" and token.text.isdigit() and place > first else token
        for place, token in enumerate(tokens)
    ]
    told = [
        replace(token, sort="words") if token.sort == "total" and following.sort in ("unit", "value") else token
        for token, following in zip(told, [*told[1:], *told[-1:]], strict=True)
    ]
    numbers = _numbers(told)
    return [replace(token, sort="ordinal") if place in numbers else token for place, token in enumerate(told)]


def _numbers(tokens: Sequence[Token]) -> frozenset[int]:
    """Which tokens number the rows: each is one more than the last, and a name follows, or the next number."""
    rows = sum(token.sort == "attribute" for token in tokens)
    found: list[int] = []
    for place, token in enumerate(tokens[:-1]):
        following = tokens[place + 1]
        if token.sort == "value" and token.text.rstrip(".、") == str(len(found) + 1) and (
            following.sort == "words" or following.text == str(len(found) + 2) or (found and found[-1] == place - 1)
        ):
            found.append(place)
    return frozenset(found) if len(found) == rows else frozenset()
