"""Names of indicators and documents: when two are one.

The published normalisation of a name: NFKC; a unit in brackets at its end out (森林覆盖率（%）); spaces, quotes,
brackets and punctuation out; scope words (规模以上工业企业, 全市, …) and time words (每年, 全年, 累计) out; action
verbs (更新, 完成, 新增, 建设, …) at its beginning out. Words that turn the meaning (淘汰, 报废, 拆解) stay. The lists
are in the lexicon.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

from auditor.ground.pattern import pattern
from auditor.text.lexicon import (
    AMOUNT_NAME,
    BARE_MEASURE,
    LESS_NAME,
    MEASURE_WORDS,
    NAME_JOINTS,
    NAME_TIME_WORDS,
    NAME_VERBS,
    SCOPE_WORDS,
    STATE_OF_PLACE,
)
from auditor.text.plain import plain
from auditor.text.unit import known_unit, split_header

REMEMBERED = 1 << 14        # names: those of the plans around one, and of all above it
_AMOUNT = pattern(AMOUNT_NAME)
_LESS = pattern(LESS_NAME)
_STATE_OF_PLACE = pattern(STATE_OF_PLACE)
_SCOPE = pattern("|".join(SCOPE_WORDS))
_TIME = pattern("|".join(NAME_TIME_WORDS))
_VERBS = pattern(f"(?:(?:{'|'.join(NAME_VERBS)})(?:{'|'.join(NAME_JOINTS)}|、)?)+")
_MEASURE = pattern("|".join(sorted(MEASURE_WORDS, key=len, reverse=True)))
_WEIGHT = pattern(r"(.+?)占(全?[国省市县区])(?:总量|总数|总值)?的?(?:比重|比例|比)")
_PART_OF = pattern(r"(.{2,}?)占(.{2,}?)的?(?:比重|比例|占比|比)")
_ALL_OF = pattern("^(?:一次|全社会|总)")
_AMOUNT_END = pattern("(?:总量|总数|总额|总规模|总产能|总容量|总面积|数量|[量数额]|规模)$")
_WHOLE_OF: dict[str, tuple[str, ...]] = {
    "国": ("national",), "省": ("province",), "市": ("city",), "县": ("county",), "区": ("district", "province"),
}
_PRODUCT = pattern("(?:国内|地区|全?[省市区县])生产总值|GDP|gdp")
_CITIES = pattern("^(?:设区的?市|地级(?:及以上)?城?市)")
_FIELDS = pattern(
    "(?:[^、()]{2,6}、)+[^、()]{2,6}?等?(?:[0-9一二三四五六七八九十]+个)?(?:重点)?领域"
    "|(?:[0-9一二三四五六七八九十]+大(?:重点)?|重点)领域"
)
_MOVE = pattern(
    "(?:(?:累计|年均|每年)?(?:下降|降低|减少|压减|削减|增长|提高|提升|上升|增加)(?:率|幅度|比例|速度)?|降幅|增幅|增速)$"
)
_LOWERED = pattern("降低(?=(?:率|幅度|比例)?$)")
_YEARLY_END = pattern("(?:年均|年平均|累计)$")
_BRACKETS = pattern(r"[(\[]([^()\[\]]{1,12})[)\]]$")
_DIGITS = "零一二三四五六七八九"
_AGES = pattern(f"[{_DIGITS}](?=岁)")
_NUMBERED = pattern(
    r"([^\W\d_]+)[〔\[(【<《{]([0-9]{4})年?[〕\])】>》}](?:第)?0*([0-9]+)号?"
)


def _without_unit(name: str) -> str:
    """A name without the unit that a table prints behind it in brackets: 耕地保有量（万亩）."""
    found = _BRACKETS.search(name)
    if found is None or known_unit(split_header(found[1])[1]) is None:
        return name
    return name[: found.start()] or name


def _signs_out(text: str) -> str:
    """The text without signs that say nothing: punctuation, quotes, brackets, symbols, spaces."""
    return "".join(sign for sign in text if unicodedata.category(sign)[0] not in "PSZC" or sign in "%‰")


@lru_cache(REMEMBERED)
def normal_name(name: str) -> str:
    """The name that two spellings of one indicator share; never empty where the name is not."""
    tight = _without_unit(plain(name))
    fallback = _signs_out(tight) or tight
    bare = _TIME.sub("", _SCOPE.sub("", tight))
    shorter = _VERBS.sub("", bare, count=1) if _VERBS.match(bare) else bare
    return _signs_out(shorter) or _signs_out(bare) or fallback


def same_name(a: str, b: str, aliases: Iterable[str] = ()) -> bool:
    """Whether two names are one, after normalisation; `aliases` are other names of either."""
    if a == b:
        return True
    first, second = normal_name(a), normal_name(b)
    if first == second:
        return True
    if not aliases:
        return False
    others = {normal_name(alias) for alias in aliases}
    return first in others or second in others


def same_moving_name(a: str, b: str) -> bool:
    """Whether two names are one but for a movement at the end of one of them (用水量, 用水量下降).

    Only where the values beside both say how they move: a level and its fall are two things.
    """
    first, second = level_name(a), level_name(b)
    return (first == a) != (second == b) and same_name(first, second)


def level_name(name: str) -> str:
    """The name of what moves, without its movement: 单位GDP能耗 of 单位GDP能耗降低."""
    return _MOVE.sub("", name) or name


def unmoved(name: str) -> str:
    """What a name of a growth is the growth of: 粮食产量 of 粮食产量年均增速; empty where it is of none."""
    still = level_name(name)
    return _YEARLY_END.sub("", still) if still != name else ""


def like_name(a: str, b: str) -> bool:
    """Whether two names differ only in case, in the fields that they list, in 国内 and 地区生产总值 (GDP), in 能源消耗
    and 能耗, in 降低 and 下降 at the end, in the cities that the level above counts (设区市, 地级及以上城市), in 规模
    of investment, or in how an age is written (3岁, 三岁)."""
    return same_name(_respelt(a), _respelt(b))


@lru_cache(REMEMBERED)
def _respelt(name: str) -> str:
    tight = _CITIES.sub("", plain(name))
    tight = _LOWERED.sub("下降", tight)
    tight = _PRODUCT.sub("生产总值", tight).replace("能源消耗", "能耗").replace("投资规模", "投资")
    return _FIELDS.sub("", _AGES.sub(lambda age: str(_DIGITS.index(age[0])), tight)).casefold()


def similar(a: str, b: str) -> bool:
    """Whether two names look alike (three fifths of their pairs of signs): good for a note, never more."""
    first, second = normal_name(a), normal_name(b)
    if first == second:
        return True
    pairs, others = _pairs(first), _pairs(second)
    total = len(pairs) + len(others)
    if 10 * min(len(pairs), len(others)) < 3 * total:
        return False            # no need to look: even all of the shorter one would not do
    return total > 0 and 10 * len(pairs & others) >= 3 * total


@lru_cache(REMEMBERED)
def _pairs(text: str) -> frozenset[str]:
    return frozenset(text[place : place + 2] for place in range(len(text) - 1))


def same_measure(a: str, b: str) -> bool:
    """Whether two names measure one thing: 拆解量 is no 回收量. A name without such a word differs from none."""
    first, second = _measure(a), _measure(b)
    return not first or not second or first == second


@lru_cache(REMEMBERED)
def _measure(name: str) -> str:
    """The last measure word of a name (回收量, 交易量, 普及率, …); the longest where one ends in another."""
    found = _MEASURE.findall(plain(name))
    return found[-1] if found else ""


@lru_cache(REMEMBERED)
def named_for_amount(name: str) -> bool:
    """Whether a name is that of an amount, so that a bare percentage beside it may be a growth: 交易量, 营业收入."""
    return _is_called(name, _AMOUNT)


@lru_cache(REMEMBERED)
def is_bare_measure(name: str) -> bool:
    """Whether a name says how something is measured and not what: 投资, 产值."""
    return normal_name(name) in BARE_MEASURE or name.strip().lower() in BARE_MEASURE


@lru_cache(REMEMBERED)
def named_for_less(name: str) -> bool:
    """Whether a name says that its numbers are better the lower they are: 失业率, 漏损率, 浓度."""
    return _is_called(name, _LESS)


def _is_called(name: str, form: re.Pattern[str]) -> bool:
    """Whether a name, without brackets at its end, has a form; an English one in whatever letters."""
    bare = re.sub(r"\([^()]*\)$", "", plain(name))
    return form.search(bare) is not None or (name.isascii() and form.search(name.strip().lower()) is not None)


@lru_cache(REMEMBERED)
def of_the_place(name: str) -> bool:
    """Whether a name is of what a place is by nature or by its economy: 森林覆盖率, 占GDP比重."""
    return _STATE_OF_PLACE.search(plain(name)) is not None


@lru_cache(REMEMBERED)
def part_and_whole(name: str) -> tuple[str, str] | None:
    """Of 风电装机占发电装机比重: the part and the whole; None for other names, and where the whole is a place's."""
    found = _PART_OF.fullmatch(plain(name))
    return None if found is None or weight_of(name) is not None else (found[1], found[2])


@lru_cache(REMEMBERED)
def core_of(name: str) -> str:
    """What a name of an amount and a share's name for it have in common: 能源消费 of 一次能源消费, 能源消费总量."""
    return _AMOUNT_END.sub("", _ALL_OF.sub("", normal_name(name)))


def weight_of(name: str) -> tuple[str, tuple[str, ...]] | None:
    """Of 粮食产量占全省比重: the name of the part, and the levels of which it is one; None for other names."""
    found = _WEIGHT.fullmatch(plain(name))
    return None if found is None else (found[1], _WHOLE_OF[found[2][-1]])


@lru_cache(REMEMBERED)
def mentions(text: str, word: str) -> bool:
    """Whether a text contains a word, widths, spaces and punctuation aside; no text mentions nothing."""
    sought = _signs_out(plain(word))
    return bool(sought) and sought in _signs_out(plain(text))


@lru_cache(REMEMBERED)
def scope_words(text: str) -> tuple[str, ...]:
    """The scope words of a name or text (规模以上工业企业, 全市, …), in their order."""
    return tuple(_SCOPE.findall(plain(text)))


@lru_cache(REMEMBERED)
def time_words(text: str) -> tuple[str, ...]:
    """The time words of a name or text (每年, 全年, 累计, …), in their order."""
    return tuple(_TIME.findall(plain(text)))


@lru_cache(REMEMBERED)
def normal_document_number(text: str) -> str:
    """One spelling of a document number: 鄂政办发〔2024〕18号, whatever brackets, widths and spaces.

    A text that is no document number comes back without its accidents of width and space.
    """
    tight = plain(text)
    found = _NUMBERED.fullmatch(tight)
    return f"{found[1]}〔{found[2]}〕{found[3]}号" if found is not None else tight
