"""The words in front of and behind a number, taken off one by one."""

import re
from dataclasses import dataclass, field

from auditor.ground.pattern import pattern
from auditor.text.clauses import Clause, hear_clause
from auditor.text.lexicon import (
    BASIC_WORDS,
    BELOW,
    BOUNDS_BEFORE,
    BOUNDS_BEHIND,
    FALL,
    FALL_LEADS,
    FALL_NOUNS,
    GROWTH_NAME_ENDS,
    INCENTIVE_WORDS,
    NEGATED,
    NEGATIONS,
    NEUTRAL,
    NUMBERED,
    OWN_YEARS,
    RATE_NOUN_ENDS,
    RATE_NOUNS,
    REACHING,
    RISE,
    RISE_NOUNS,
    ROUND_BOUNDS,
    STRIVE_WORDS,
    TIME_WORDS,
    TO_LEVEL,
    WEAK_BOUNDS,
    WHAT,
    WHOSE,
    YEARLY_BEHIND,
)
from auditor.text.plain import any_of
from auditor.text.quantity import Bound
from auditor.text.unit import known_unit

_STRICT: dict[frozenset[Bound], Bound] = {
    frozenset({"more_than", "at_least"}): "more_than", frozenset({"less_than", "at_most"}): "less_than",
}
LONGEST_LEAD = 30
_TO = frozenset({"到", "至"})      # 提高普及率到85%


@dataclass(slots=True)
class Phrase:
    """What the words around one number say, while it is being read.

    change: +1 for 增长, -1 for 下降, 0 for neither; noun: the same for 增速 and 降幅;
    level: 提高到, 降至; lead: a verb or name that is no word of ours (推广, 优良率).
    """

    bounds: set[Bound] = field(default_factory=set)
    weak: set[Bound] = field(default_factory=set)
    below: bool = False
    time: list[str] = field(default_factory=list)
    strive: bool = False
    incentive: bool = False
    basic: bool = False
    changes: set[int] = field(default_factory=set)
    noun: int = 0
    level: bool = False
    reached: bool = False
    rate: bool = False
    lead: str = ""
    clause: Clause = field(default_factory=Clause)
    said: set[str] = field(default_factory=set)

    @property
    def change(self) -> int:
        """+1, -1 or 0; two opposite changes are a contradiction that the reader refuses."""
        return next(iter(self.changes), 0)

    @property
    def base_year(self) -> int | None:
        """The year that the words name as base."""
        return self.clause.base_year

    @property
    def of_base(self) -> bool:
        """2023年的…倍."""
        return self.clause.of_base

    @property
    def bound(self) -> Bound | None:
        """The one bound; about wins over 达到, and 超过…以上 is 超过; None where bounds contradict."""
        found = self.bounds or self.weak
        if not found:
            return "unstated"
        return next(iter(found)) if len(found) == 1 else _STRICT.get(frozenset(found))


_CHANGES: dict[str, int] = {
    **{verb + done: 1 for verb in RISE for done in ("", "了", "率")},
    **{verb + done: -1 for verb in FALL for done in ("", "了")},
}
_LEVELS = {verb + to for verb in RISE | FALL for to in TO_LEVEL}
_NOUNS: dict[str, int] = {**dict.fromkeys(RISE_NOUNS, 1), **dict.fromkeys(FALL_NOUNS, -1)}
_PLAIN = {
    *BOUNDS_BEFORE, *WEAK_BOUNDS, *TIME_WORDS, *STRIVE_WORDS, *NEUTRAL, *_CHANGES, *_LEVELS, *_NOUNS, *RATE_NOUNS,
    *REACHING, *BASIC_WORDS,
} - ROUND_BOUNDS - {"增率", "升率", "涨率"}
_WORD = pattern(f"{any_of(_PLAIN)}|上(?=[十百千万亿])|[过破](?=[0-9一二两三四五六七八九十百千万亿])|[、,]")
_NEGATED = pattern(f"(?:{any_of(set(NEGATIONS))})(?P<bound>{any_of(set(NEGATED))})")
_JOINED = (
    "节约", "集约", "制约", "预约", "签约", "履约", "违约", "附近", "到达", "发达", "直达", "通过", "经过", "超过",
    "网上", "线上", "抢占", "赶超", "作为", "行为", "认为", "转为", "存在", "所在", "内在", "潜在",
)
_SHARE = pattern(
    r"占(?!有|用|地)(?:全[国省市区县]|[省市区县]级|同期全[国省市区县])?(?:总量|总数)?的?(?:比重|比例|比)?"
)
_BEHIND = {**BOUNDS_BEHIND, **YEARLY_BEHIND}
_SUFFIX = pattern(f"({any_of(set(_BEHIND))})$")
_AFTER = pattern(any_of(set(BOUNDS_BEHIND)))
_INNER = pattern(
    f"(?:{any_of({*TIME_WORDS, *(word for word in STRIVE_WORDS if len(word) > 1)})})(?!浓度|均值|气温|水位)"
)
# What class something is of: 220千伏变电站3座, 3000吨级泊位5个.
_CLASS = (
    r"[0-9]+(?:\.[0-9]+)?(?:(?:kV|KV|千伏)(?:及以[上下])?"
    r"|[万亿]{0,2}元(?:及?以上)?的?(?=[^、,;]{0,6}(?:企业|项目|园区|产业|集群|产品|乡镇)|的[村镇乡户])"
    r"|[万亿]?元(?:及?以上)?的(?=[^\W\d_A-Za-z]{2})"
    r"|(?:米|公里|分钟|小时|[千万]?(?:头|只|羽|亩|人|户|张|家|吨|元|平方米|千瓦)及?以[上下])(?=[^\W\d_A-Za-z]{1,12}(?:率|比例|占比|比重))"
    r"|[万亿]?(?:吨|千瓦|兆瓦|MW|元|人|米)级(?:及以[上下])?)"
)
_LEAD = pattern(
    rf"(?:{_CLASS}|[0-9]{{1,2}}周?岁及?以[上下]|[0-9]{{1,2}}[-—–~][0-9]{{1,2}}周?岁|[^\W\d_]|[“”\"'‘’·、()《》-]|(?<=[A-Za-z.0-9])[0-9.]|(?<=[A-Za-z])[.&]"
    r"|[0-9](?=[A-Z])| )+"
)
# A bound in front of what a number is a part of, or of what there are so many for: 达到城市社区的60%, 达到每千人6批次.
_BOUND_OF = pattern(
    f"(?:{any_of(word for word in (*BOUNDS_BEFORE, *WEAK_BOUNDS) if len(word) > 1)})(?!.*(?:标准|要求|水平|类|级))"
)
# What things keep to is no bound of their number: 达到国家标准的企业100家.
_OF_STANDARD = pattern(r"(?:标准|要求|水平)的[^\W\d_A-Za-z]")
_RATE_NOUN = pattern(any_of(RATE_NOUNS))
_NUMBERED = "|".join(map(re.escape, NUMBERED))
_SIGN = pattern(f"[A-Z][A-Z&]+|{_NUMBERED}")   # GDP, PUE, R&D
_ENDS_NUMBERED = pattern(f"(?:{_NUMBERED})$")
_COUNTED = pattern("[一二两三四五六七八九十百千万亿几数]+")
_COMPARES = pattern(
    "较(?![大高好多快低强小少长])|^(?:比(?![例重率值对较])|相比|与)|(?<![环同对占相])比(?=上[年季月]|前[一二三几]|去年|近|基期)"
)
_RANKED = pattern("(?:国家|省|自治区|市|州|县|区)级(?:及|及其)?以上")      # 省级以上2家: whose seal they bear
_ORDINAL = pattern("(?:^|[国省市县区居列])[第前]$|第$|每$")
_OF_OTHERS = pattern(
    f"(?:{any_of(set(WHOSE))})[^占]{{0,6}}(?:{any_of(set(WHAT))}|水平)的$|(?:{any_of(OWN_YEARS)})(?:同期|实际|完成)?(?:水平|数|量|值)?的$"
)
_IN_BRACKETS = pattern(r"\([^()]*\)$")
_AT_LEAST = pattern("[IV一二三四五级][类级岁][及或]?以[上下]$")
# What no name ends in: a numeral, or a piece of a bound that is not written as one of ours.
_NO_END = pattern("(?:[零〇一二两三四五六七八九十百千万亿0-9于过超低高少多大小足]|以上|以下|左右|以内|之间)$")


def take_front(text: str) -> tuple[Phrase, int]:
    """What the words at the start of a plain text say, and where they end."""
    phrase = Phrase()
    return phrase, _take(text, 0, len(text), phrase)[0]


def _take(text: str, position: int, end: int, phrase: Phrase) -> tuple[int, int]:
    """Hears words from `position`; where they end, and where the last of them begins that is one sign long."""
    single = position
    while position < end:
        start = position
        reached = hear_clause(text, position, phrase.clause)
        if reached > position:
            phrase.said |= {"base"} if phrase.clause.based else set()
        elif (found := _NEGATED.match(text, position)) is not None:
            phrase.said.add(found[0])
            phrase.bounds.add(NEGATED[found["bound"]])
            reached = found.end()
        elif (found := _WORD.match(text, position)) is not None:
            _hear(phrase, found[0])
            reached = found.end()
        elif (found := _SHARE.match(text, position)) is not None:
            phrase.rate, reached = True, found.end()
        else:
            break
        if reached > end:
            return start, single
        if reached - start > 1:
            single = reached
        position = reached
    return position, single


def hear_front(text: str, end: int) -> Phrase | None:
    """What all that stands before the number at `end` says; None where it cannot be what leads to a number.

    Known words stand at the beginning or right before the number; what is between them is a verb or a name
    (推广, 优良率, PM2.5浓度). A known word of one sign (约, 超, 达) counts only in front of the number or of another
    word.
    """
    phrase = Phrase()
    position, single = _take(text, 0, end, phrase)
    if position == end:
        return phrase
    phrase = Phrase()
    start = single
    _take(text, 0, start, phrase)
    last = next((place for place in range(start + 1, end) if _leads(text, place, end)), end)
    lead = text[start:last]
    noun = _RATE_NOUN.match(text, last)       # 存栏100头以上奶牛养殖比重超过38%
    if not _is_lead(lead if noun is None or noun.end() > end else text[start : noun.end()]):
        return None
    if _OF_STANDARD.search(lead) is not None:
        phrase = Phrase(clause=phrase.clause, time=phrase.time, strive=phrase.strive)
    _take(text, last, end, phrase)
    phrase.lead = lead
    if lead in FALL_LEADS and (last == end or text[last:end] in BOUNDS_BEFORE):     # not 降碳改造10个
        phrase.changes.add(-1)
    for word in _INNER.findall(lead):
        _hear(phrase, word)
    if not phrase.bounds | phrase.weak and (lead.endswith("的") or (phrase.clause.per and last < end)):
        for word in _BOUND_OF.findall(lead):
            _hear(phrase, word)
    if phrase.changes and text[last:end] in _TO:
        phrase.level = True
    bare = _IN_BRACKETS.sub("", lead).rstrip("”\"")
    if bare.endswith(GROWTH_NAME_ENDS):
        phrase.noun = 1
    elif bare.endswith(RATE_NOUN_ENDS) and (phrase.level or not phrase.changes):
        phrase.rate = True
    return phrase


def _leads(text: str, place: int, end: int) -> bool:
    """Whether known words fill a text from a place to the number, and none of them is torn out of another word."""
    if text[place - 1 : place + 1] in _JOINED:
        return False
    return text[place:end] in _TO or _take(text, place, end, Phrase())[0] == end


def _is_lead(text: str) -> bool:
    """Whether a text can be a verb or a name: no number of its own, no end of a sentence."""
    tight = text.strip("“”\"' ")
    counted = _COUNTED.match(tight)
    if counted is not None and (tight[counted.end():] == "成" or known_unit(tight[counted.end():])):
        return False        # 两成至三成, 两家至三家: a number of its own
    if _RANKED.fullmatch(tight) is not None:
        return True
    if _AT_LEAST.search(tight) is not None:     # Ⅲ类及以上比例
        return _LEAD.fullmatch(tight) is not None
    if not 0 < len(text) <= LONGEST_LEAD or _LEAD.fullmatch(tight) is None or tight.endswith("翻"):
        return False
    if _COMPARES.search(tight) is not None:     # a base that is not understood is not dropped
        return False
    if _ORDINAL.search(tight) is not None or _OF_OTHERS.search(tight) is not None:
        return False        # 第十四个, 前10名企业: which one, and not how many; 全国平均水平的90% is not 90 %
    if text.isascii():
        return (len(text) > 2 and text.islower()) or _SIGN.fullmatch(text) is not None
    return _NO_END.search(tight) is None or _ENDS_NUMBERED.search(tight) is not None


def _hear(phrase: Phrase, word: str) -> None:
    """Adds what one word in front of a number says."""
    phrase.said.add(word)
    if word in BASIC_WORDS:
        phrase.basic = True
    if word in BOUNDS_BEFORE:
        phrase.bounds.add(BOUNDS_BEFORE[word])
        phrase.below = phrase.below or word in BELOW
    elif word in WEAK_BOUNDS:
        phrase.weak.add(WEAK_BOUNDS[word])
    elif word in TIME_WORDS:
        hear_time(phrase, TIME_WORDS[word])
    elif word in STRIVE_WORDS:
        phrase.strive = True
        phrase.incentive = phrase.incentive or word in INCENTIVE_WORDS
    elif word in _NOUNS:
        phrase.noun = _NOUNS[word]
    elif word in RATE_NOUNS:
        phrase.rate = True
    elif word in _LEVELS:
        phrase.level = True
    elif word in _CHANGES:
        phrase.changes.add(_CHANGES[word])
    phrase.reached = phrase.reached or word in REACHING


def hear_time(phrase: Phrase, word: str) -> None:
    """Adds a time word once, in the order of the text."""
    if word not in phrase.time:
        phrase.time.append(word)


def take_behind(text: str, phrase: Phrase) -> str:
    """Takes the words behind a number off a plain text, into the phrase; returns what is left."""
    while (found := _SUFFIX.search(text)) is not None:
        word = found[0]
        if word in YEARLY_BEHIND and "/" in text[: found.start()]:      # 45千瓦时/平方米/年 is one unit
            break
        if word in YEARLY_BEHIND:
            hear_time(phrase, YEARLY_BEHIND[word])
        else:
            phrase.bounds.add(BOUNDS_BEHIND[word])
        text = text[: found.start()]
    return text


def take_after(text: str, phrase: Phrase) -> str:
    """Takes the words that follow a unit off the beginning of a text (20个左右地区); returns what is left."""
    while (found := _AFTER.match(text)) is not None:
        phrase.bounds.add(BOUNDS_BEHIND[found[0]])
        text = text[found.end():]
    return text
