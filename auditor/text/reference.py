"""Values without a number of their own: references to other values, and words."""

import re
from fractions import Fraction

from auditor.ground.pattern import pattern
from auditor.text.lexicon import (
    BOUNDS_BEFORE,
    BOUNDS_BEHIND,
    CHINESE_DIGITS,
    DEGREE_AFTER_ALL,
    EXTENTS,
    IDIOMS,
    LIMITS,
    NEGATED,
    NEGATIONS,
    OWN_GROWTHS,
    OWN_YEARS,
    PERIOD_ENDS,
    QUALITATIVE,
    WHAT,
    WHOSE,
)
from auditor.text.numeral import figures
from auditor.text.phrase import Phrase, take_behind, take_front
from auditor.text.plain import any_of
from auditor.text.quantity import Bound, Extent, Quantity, Reference
from auditor.text.unit import known_unit

_REFERENCE = pattern(
    r"(?P<joint>与|同|和|跟|比|较|按照|按|以|落实|符合|满足|高出|领先|优于|快于|慢于|落后)?"
    f"(?P<whose>{any_of(WHOSE)})(?:同期|总体|整体|统一|(?P<given>下达|核定|分解|确定)|规定|定|政府|部门)*我?[省市县区]?的?"
    f"(?P<what>{any_of(WHAT)})?(?:保持|完成|执行|落实|为准)?(?P<limit>之内|以内|内)?(?P<tie>基本同步|同步|基本一致|一致|基本持平|持平|相当)?(?:增长|提高)?"
    r"(?P<way>高出|高于|高|低于|低|快|慢)?(?P<rest>.*)"
)
_OFFSET = pattern(r"(个?百分点|%)$")
_OWN = pattern(
    rf"(?P<front>(?:(?:力争|争取|确保|保持|维持|稳定|控制|总体|与|和|同|较|比|略|达到|在|为|"
    rf"(?:{any_of(NEGATIONS)})(?:{any_of(NEGATED)})|"
    rf"{any_of(word for word in BOUNDS_BEFORE if '于' in word or '过' in word or '突破' in word)})*))(?:"
    f"(?P<back>{any_of(OWN_YEARS)})|[近前](?P<mean>[一二两三四五六七八九十0-9]+)年|(?P<year>[0-9]{{4}})年(?:年?底|年?末)?|"
    f"[“\"]?(?P<period>{any_of(PERIOD_ENDS)})[”\"]?(?:期|时期)?(?:末|期末)?|(?P<base>基期|基准年|现有|现状|目前|现行|当前)|"
    f"(?P<growth>{any_of(OWN_GROWTHS)}))"
    r"(?:同期|实际|实绩|度|的)*(?P<held>平均水平|平均值|平均数|均值|平均|水平|数|值|规模)?(?P<limit>以上|以内|之内|以下)?"
    r"(?:保持)?(?P<tie>基本同步|同步|基本一致|一致|基本持平|持平|相当|不变|大体相当|不降低|不减少|不增加|基本稳定)?(?:增长|提高)?"
    r"(?P<offset>[0-9][0-9.]*(?:个?百分点|%))?(?P<behind>以上|及以上|左右|以内)?"
)
# 研发投入增速高于GDP增速: the row itself may stand in front of what it is held against.
_ROW = pattern(r"[^\W\d_]{0,16}(?:增长|增速|增幅)(?=(?:不?[高快低慢]于|与|和|同|不?超过))")
_ONE_WAY = pattern(r"(?:确保|保持|力争)?(?:[较比](?:上年|上一年|去年|往年)|逐年|每年)?只([增升减降])不[增升减降]")
_UP = frozenset({"高于", "超过", "高出", "领先", "优于", "快于", "高", "快"})
_DOWN = frozenset({"低于", "落后", "慢于", "低", "慢"})
_MET = frozenset({"落实", "符合", "满足"})
# 两万以内, 六成左右: what is bounded has been counted.
_BOUNDED = pattern("成$|成以[上下]|成?(?:[以之]内|左右)")
_ENGLISH_NUMERAL = pattern(
    r"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundreds?|thousands?"
    r"|millions?|billions?|dozens?)\b"
)
_NUMERALS = pattern("[一二两三四五六七八九十百千万亿]+[余多几]?")
_ALL_DUE = pattern(r"[应愿能可][^\W\d_A-Za-z]{1,2}尽[^\W\d_A-Za-z]{1,2}")


def read_reference(raw: str, text: str) -> Quantity | None:
    """A plain text as a reference to a value elsewhere; None for every other text."""
    found = _own(text) or _of_others(text)
    if found is None:
        return None
    phrase, bound, reference = found
    clause = phrase.clause
    return Quantity(
        raw, "reference", bound=bound, below=phrase.below, time=tuple(phrase.time), strive=phrase.strive,
        base_year=clause.base_year, reference=reference,
    )


def _own(text: str) -> tuple[Phrase, Bound, Reference] | None:
    """不低于上年, 只增不减, 与上年持平, 高于近三年平均水平, 与经济增长同步: one's own value of another year or row."""
    phrase = Phrase()
    moved = _ONE_WAY.fullmatch(text)
    if moved is not None:
        return phrase, "at_least" if moved[1] in "增升" else "at_most", Reference("本级", "上年", None, "", 1)
    row = _ROW.match(text)
    found = _OWN.fullmatch(text) or (_OWN.fullmatch(text, row.end()) if row is not None else None)
    if found is None:
        return None
    front, phrase = found["front"], take_front(found["front"])[0]
    phrase.strive = phrase.strive or front.startswith(("力争", "争取"))
    back, mean, what = 0, 0, "基期"
    if found["back"]:
        back, what = OWN_YEARS[found["back"]], "上年"
    elif found["mean"]:
        mean, what = _whole(found["mean"]), "历年平均"
    elif found["year"]:
        phrase.clause.base_year = int(found["year"])
    elif found["period"]:
        phrase.clause.base_year = PERIOD_ENDS[found["period"]]
        if (found["held"] or "").startswith(("平均", "均")):     # of its five years
            mean, what = 5, "历年平均"
    elif found["growth"]:
        what = OWN_GROWTHS[found["growth"]]
    if not phrase.bounds and (found["limit"] or "控制" in front):
        phrase.bounds.add(BOUNDS_BEHIND[found["limit"]] if found["limit"] else "at_most")
    tie = found["tie"] or ""
    held = bool(tie) or bool(found["held"])
    if not (held or phrase.bounds) or (found["growth"] and not (tie or phrase.bounds)):
        return None
    if found["offset"]:
        return _own_offset(phrase, found["offset"], found["behind"], what) if found["growth"] else None
    if found["behind"]:
        return None
    bound: Bound | None = phrase.bound if phrase.bounds else "about" if tie.startswith(("基本", "大体")) else "unstated"
    return None if bound is None else (phrase, bound, Reference("本级", what, None, "", back, mean))


def _own_offset(
    phrase: Phrase, said: str, behind: str | None, what: str
) -> tuple[Phrase, Bound, Reference] | None:
    """高于经济增速2个百分点以上: so far from another row of one's own."""
    offset, up, down = _offset(said), bool(phrase.said & _UP), bool(phrase.said & _DOWN)
    if offset is None or up == down:
        return None
    number, unit = offset
    bound = BOUNDS_BEHIND[behind] if behind else "unstated"
    return phrase, bound, Reference("本级", what, number if up else -number, unit)


def _whole(text: str) -> int:
    return int(text) if text.isdigit() else CHINESE_DIGITS.get(text, 10)


def _of_others(text: str) -> tuple[Phrase, Bound, Reference] | None:
    """With an offset (高于全省平均2个百分点) the comparing word says its direction, and a bound only
    where there is one behind (…以上).
    """
    nearly = text.startswith("基本达到")
    text = text.removeprefix("基本") if nearly else text
    phrase, position = take_front(text)
    found = _REFERENCE.fullmatch(text, position)
    if found is None:
        return None
    rest = take_behind(found["rest"], behind := Phrase())
    if found["limit"]:
        behind.bounds.add(BOUNDS_BEHIND[found["limit"]])
    if not (found["what"] or found["tie"] or found["given"] or _offset(rest)):
        return None
    ways = {word for word in (found["joint"], found["way"], *phrase.said) if word}
    if not rest or rest in ("的", "执行"):
        bound = _bound_of(phrase, behind, found["joint"] or "", found["what"] or "")
        if bound is None or found["way"]:
            return None
        if nearly or (found["tie"] or "").startswith("基本"):
            bound = "about"
        return phrase, bound, Reference(WHOSE[found["whose"]], _what(found["what"]), None, "")
    up, down = bool(ways & _UP), bool(ways & _DOWN)
    offset = _offset(rest)
    if offset is None or up == down or found["tie"] or phrase.bounds - {"more_than", "less_than"}:
        return None
    bound = behind.bound
    if bound is None:
        return None
    number, unit = offset
    signed = number if up else -number
    what = WHAT[found["what"]] if found["what"] else "平均水平"        # 高于全国2个百分点
    return phrase, bound, Reference(WHOSE[found["whose"]], what, signed, unit)


def _what(word: str | None) -> str:
    return WHAT[word] if word else "目标"


def _bound_of(phrase: Phrase, behind: Phrase, joint: str, what: str) -> Bound | None:
    """The bound of a reference without an offset; to complete a task is to reach it, a limit to stay within it."""
    phrase.bounds |= behind.bounds
    if what in LIMITS and not phrase.bounds:
        phrase.bounds.add("at_most")
    if joint in ("高出", "领先", "优于", "快于"):
        phrase.bounds.add("more_than")
    elif joint in ("落后", "慢于"):
        phrase.bounds.add("less_than")
    elif joint in _MET or phrase.said & {"完成", "实现"}:
        phrase.weak.add("at_least")
    return phrase.bound


def _offset(text: str) -> tuple[Fraction, str] | None:
    """2个百分点 or 5%, as a number and its unit."""
    unit = _OFFSET.search(text)
    if unit is None:
        return None
    for figure in figures(text, 0):
        if figure.end == unit.start():
            return figure.number, "%" if unit[0] == "%" else "百分点"
    return None


def extent_of(text: str) -> Extent | None:
    """How far a wording reaches: 全部 and 应…尽… all, 基本 basic, 大部分 most; the first one counts."""
    found: list[tuple[int, Extent]] = []
    for word, extent in EXTENTS.items():
        position = text.find(word)
        degree = word == "全面" and text[position + 2:].startswith(DEGREE_AFTER_ALL)
        if position >= 0 and not degree:
            found.append((position, extent))
    due = _ALL_DUE.search(text)
    if due is not None:
        found.append((due.start(), "all"))
    return min(found, key=lambda item: item[0])[1] if found else None


def is_wording(text: str) -> bool:
    """Whether a plain text says how well, and no number: no digit, no numeral that counts something."""
    if re.search("[0-9%‰]", text) or not (_ALL_DUE.search(text) or any(word in text for word in QUALITATIVE)):
        return False
    if _ENGLISH_NUMERAL.search(text) is not None:
        return False
    for idiom in IDIOMS:
        text = text.replace(idiom, "·")
    return not any(_counts(text, found.start()) for found in _NUMERALS.finditer(text))


def _counts(text: str, start: int) -> bool:
    """Whether a numeral at `start` is followed by a unit, a multiple or a part; 数百家 counts too."""
    numeral = _NUMERALS.match(text, start)
    rest = text[numeral.end():] if numeral is not None else ""
    if rest.startswith(("分之", "番", "倍")) or _BOUNDED.match(rest):
        return True
    if numeral is not None and not rest and numeral[0][-1] in "十百千万亿余多几":     # 增长数百
        return True
    return any(known_unit(rest[:size]) for size in range(1, 6))
