"""Where a value stands in a text: its number, its unit, and the words before and behind that say its bound.

Only spans are found here; what they mean is read by `auditor.text.read`.
"""

import re
from functools import lru_cache

from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.intake.sentence.marks import Mark
from auditor.intake.words import BULLETS, SPANS_OF_TIME
from auditor.text.lexicon import BASIC_STEPS, STEPS
from auditor.text.plain import any_of
from auditor.text.quantity import Quantity
from auditor.text.read import quantity_or_none
from auditor.text.unit import OPENING_SIGNS, known_unit

LONGEST_UNIT = 14
# Units of the lexicon that are rather the thing that is counted: 100套房 is 100套 of something.
_THINGS = frozenset(
    {
        "套房",
        "套间",
        "户家庭",
        "家庭",
        "企业",
        "项目",
        "站",
        "点",
        "网点",
        "平台",
        "中心",
        "基地",
        "工厂",
        "车间",
        "样板间",
        "门店",
        "店",
        "家企业",
    }
)
_MORE_UNITS = frozenset(
    {
        "标箱",
        "岁",
        "斤",
        "公里/万平方公里",
        "公里/百平方公里",
        "分",
        "公里/百公里",
        "‰",
        "千伏",
        "Tbps",
        "Gbps",
        "Mbps",
        "毫米",
        "厘米",
        "马力",
        "周岁",
        "工作日",
        "个工作日",
    }
)
_NO_UNIT = pattern("[,。;:!?“”《》]")        # signs that are in no unit
_FIRST_OF_UNITS = OPENING_SIGNS | {unit[0] for unit in _MORE_UNITS}
_RANKED = frozenset({"名", "位", "强"})
_FIGURE = pattern(r"[0-9]+(?:,[0-9]{3})*(?:\.[0-9]+)?")
_OTHER_UNITS = pattern(r"\(([^\W\d_A-Za-z]{1,3}(?:[、,/][^\W\d_A-Za-z]{1,3}){0,3})\)")  # 20条(个), 5万台(件、套)
_SIZE = pattern(
    r"(?:[余多几])?(?:万亿|千亿|百亿|十亿|千万|百万|十万|亿|万|千(?!瓦|米|克|伏|卡|家|户|人|帕)|百(?!分))?(?:[余多])?"
)
_NUMERAL = pattern(
    r"翻(?:了)?(?:[一二两三四五]番|番|一倍|倍)|[一二两三四五六七八九十]+倍(?![增数速])|[一二三四五六七八九十百]+分之[一二三四五六七八九十百点零]+"
    r"|(?<=[破过到上达超])(?:[十百千]亿|万亿|[十百千]万)元(?=大关|台阶|[,。;、]|$)|过半(?!数以上)|一半|半数|[一二三四五六七八九]成(?:[一二三四五六七八九半])?(?![为立了员果功效长熟本都])"
    r"|(?<![进入走送到户])(?:近|上|逾|超|超过)?(?:十|百|千|万)余?(?=家(?!万户|灯火|[惠福乐丽润和])[^\W\d_A-Za-z]{2}|[个项][^\W\d_A-Za-z]{2})"
)
_BEGINS = pattern("[0-9翻过半近上逾超一二两三四五六七八九十百千万]")  # what a number can begin with
_BEFORE_NUMERAL = "一二三四五六七八九十百千万两几数半第"
# What has no unit.
_RATIO_NAME = pattern(
    r"(?:指数|系数|倍数|倍差|比|比值|PUE\)?值?)$|^[A-Z]{3,6}$"
    r"|\b(?:rate|ratio|index|score|frequency|factor|coefficient)\b"
)
# What is counted for so many may leave its unit out.
_PER_NAME = pattern("[百千万十亿](?:常住)?(?:人|人口|公里|元)")
_MANY = pattern("[0-9][万亿]+(?:以上|以内|左右)?$")      # 人才总量突破300万
_RATIO = pattern(r"[:比∶](?=[0-9])")
_RANGE = pattern(r"[-—–~～至到]{1,2}(?=[0-9])")
_ASIDE = pattern(r"\([^()]{1,12}\)(?=以上|以下|左右|以内|及以上)")
_BEHIND = pattern(
    r"\((?:含|不含)\)以[上下]|以[上下]\(含(?:本数)?\)|(?:及其|及|\(含\)|含)?以[上下](?!海)|左右|上下|以内|之内|/年|余(?=[元个家名人台户])"
    f"|的(?:{any_of(STEPS)})"
)
_BEFORE = pattern(
    "(?:"
    r"(?:相较于|相比于|相对于|相较|相比|较之|对比|较|比|与|同|跟|在)(?:(?:19|20)[0-9]{2}年|上年|上一年|去年|前一年|基期|基准年|“十[一二三四五]?五”(?:末|期末|时期)?)"
    r"(?:年?底|末|同期|期末|度)?(?:相比|相较|比较|水平|的?基础上)?,?|同比|年均|平均每年|每年(?:平均)?|累计|逐年|总共|共计"
    r"|分别(?:为|是|占)?|(?:均|都|总体|整体|稳步|大幅|全部|普遍|基本|平均)(?=[\W\d_A-Za-z]|[达增提超控稳保不至比较])"
    f"|(?:{any_of(STEPS | BASIC_STEPS)})(?:为|是)?"
    r"|力争|争取|努力|力求|奋力|确保|每人每[月年]|每月"
    r"|(?:迈上|迈过|迈入|迈向|跨上|登上|站上|跃上|冲刺|恢复[到至])|(?:增长|增加|上升|(?<![造新化质])提升|提高|上涨|扩大|(?<!新)增|(?<!提)升|下降|减少|降低|压减|压缩(?![到至为])|缩减|削减|压降|回落|缩短|缩小|减|降)(?:到|至|为|了|幅度?)?"
    r"|达到或超过|不得低于|不得超过|不得高于|不得少于|大于等于|小于等于|不低于|不少于|不小于|不超过|不超|不高于|不大于|不多于|不突破|至少|至多|最低|最多"
    r"|达到|达成|超过|突破|高于|大于|多于|优于|低于|小于|少于|不足|不到|控制在|控制到|稳定在|保持在|维持在|稳定到|大约|约为|接近|将近|逾"
    r"|扩[到至]|(?:调整|优化)[到至为]|递[增减]|(?<![雷发表传直马抵])达|超|(?<![签节预])约|近|约占|[≥≤>＞<＜≧≦⩾⩽=＝]+|为|是|共|占"
    ")$"
)
_LONGEST_BEFORE = 40        # signs of these words
_ORDERED = pattern(r"\([0-9一二三四五六七八九十]{1,3}\)$")
_WITHIN = pattern("内(?=[,。;、)办]|完成|$)")
_IN_RANGE = pattern("的(?:合理|正常|适宜|安全|较低)?(?:区间|范围)(?:范围)?[以之]?内")
_CUT = pattern("缩短|压|降|控制|减")      # 缩短至18个月的合理区间内
_STEP_ASIDE = pattern(
    rf"\((?:{any_of(STEPS)}|力争|争取)[^()0-9]{{0,6}}[0-9][0-9.]*[^()0-9,、;]{{0,6}}\)"
)
# Words before a number that the value reader need not hear.
_UNHEARD = (
    "均",
    "都",
    "总体",
    "整体",
    "稳步",
    "大幅",
    "全部",
    "普遍",
    "基本",
    "平均",
    "总共",
    "共计",
    "分别",
    "分别为",
    "分别是",
    "占",
    "分别占",
    "约占",
    "逾",
    "缩小到",
    "缩小至",
    "缩小为",
    "缩小",
    "每人每月",
    "每月",
    "每人每年",
    "调整到",
    "调整至",
    "调整为",
    "优化到",
    "优化至",
    "优化为",
    "扩到",
    "扩至",
    "迈上",
    "迈过",
    "迈入",
    "迈向",
    "跨上",
    "登上",
    "站上",
    "跃上",
    "冲刺",
    "恢复到",
    "恢复至",
)


@record
class Spot:
    """A value in a tight text: `text[start:end]` are its words, `text[figure:end]` begins with its number.

    heard, core, behind: the words in front that the value reader hears, the number with its unit, the words behind;
    before: all words in front. unit: as written. numeral: whether the number is written in words.
    """

    start: int
    figure: int
    end: int
    heard: str
    core: str
    behind: str
    before: str
    unit: str
    numeral: bool = False

    @property
    def words(self) -> str:
        """What the value reader is to read."""
        return self.heard + self.core + self.behind


@lru_cache(maxsize=65_536)
def _is_unit(text: str) -> bool:
    if text in _THINGS or text[0].isdigit():
        return False
    if known_unit(text) is not None:
        return True
    over, slash, under = text.partition("/")
    if text in _MORE_UNITS:
        return True
    return bool(slash) and _is_unit_or_none(over) and _is_unit_or_none(under.lstrip("万百千亿"))


def _is_unit_or_none(text: str) -> bool:
    return bool(text) and _is_unit(text)


def unit_at(text: str, place: int) -> int:
    """How long the unit is that stands at a place: the longest that the value reader knows, 0 for none."""
    if text[place : place + 1] not in _FIRST_OF_UNITS:
        return 0
    stop = _NO_UNIT.search(text, place, place + LONGEST_UNIT)
    far = stop.start() if stop is not None else min(place + LONGEST_UNIT, len(text))
    return next((end - place for end in range(far, place, -1) if _is_unit(text[place:end])), 0)


def spots(text: str, marks: list[Mark]) -> list[Spot]:
    """The values of a tight text outside its marks, in order."""
    taken = bytearray(len(text))
    for mark in marks:
        taken[mark.start : mark.end] = b"\1" * (mark.end - mark.start)
    found: list[Spot] = []
    place = 0
    while (begins := _BEGINS.search(text, place)) is not None:
        place = begins.start()
        spot = None if taken[place] else _spot_at(text, place, found[-1].end if found else 0)
        if spot is None:
            place += 1
            continue
        found.append(spot)
        place = spot.end
    return found


def _spot_at(text: str, place: int, floor: int) -> Spot | None:
    digits = _FIGURE.match(text, place)
    if digits is not None and (place == 0 or not text[place - 1].isdigit()):
        return _completed(text, place, _value_end(text, digits.end()), floor)
    numeral = _NUMERAL.match(text, place)
    if numeral is None or (place and text[place - 1] in _BEFORE_NUMERAL):
        return None
    end = numeral.end()
    return _completed(text, place, (end + unit_at(text, end), text[end : end + unit_at(text, end)]), floor, True)


def _value_end(text: str, end: int) -> tuple[int, str]:
    """Where a number with its multiplier and unit ends, and that unit; a ratio and a range to their second number."""
    size = _SIZE.match(text, end)
    sized = size.end() if size is not None else end
    length = unit_at(text, end)
    if length == 0 or (sized > end and unit_at(text, sized)):
        end, length = sized, unit_at(text, sized)
    unit = text[end : end + length]
    end += length
    others = _OTHER_UNITS.match(text, end) if unit else None
    if others is not None and all(_is_unit(other) for other in re.split("[、,/]", others[1])):
        unit, end = unit + others[0], others.end()
    ratio, span = _RATIO.match(text, end), _RANGE.match(text, end)
    lead = ratio or span
    if lead is not None and (span is not None or not unit):
        second = _FIGURE.match(text, lead.end())
        if second is not None:
            tail, further = _value_end(text, second.end())
            return tail, further or unit
    return end, unit


def _completed(text: str, figure: int, found: tuple[int, str], floor: int, numeral: bool = False) -> Spot:
    """The value with the words around it."""
    end, unit = found
    aside = _ASIDE.match(text, end)
    behind = _BEHIND.match(text, aside.end() if aside else end)
    core = text[figure:end]
    tail = behind[0] if behind else ""
    heard: list[str] = []
    start = figure
    while (word := _BEFORE.search(text, max(floor, start - _LONGEST_BEFORE), start)) is not None:
        far = start != figure and not heard
        if word[0] in ("为", "是", "共", "占", "在") and (far or _opens(text, word.start())):
            break
        start = word.start()
        if word[0] in ("递增", "递减"):
            heard.insert(0, "增长" if word[0] == "递增" else "下降")
        elif word[0] not in _UNHEARD:
            heard.insert(0, "不超过" if word[0] == "不超" else word[0])
        elif word[0] in ("缩小到", "缩小至"):
            heard.insert(0, "降到")
        elif word[0] == "逾":
            heard.insert(0, "超过")
    if unit in _RANKED and text[start - 1 : start] in ("前", "第") and start > floor:
        start, core = start - 1, text[start - 1] + core
    before = text[start:figure]
    end = behind.end() if behind else end
    if behind is None and unit in SPANS_OF_TIME and _WITHIN.match(text, end):
        tail, end = "以内", end + 1         # 压减至90小时内
    ranged = _IN_RANGE.match(text, end) if behind is None and _CUT.search(before) is not None else None
    if ranged is not None:
        tail, end = "以内", ranged.end()
    step = _STEP_ASIDE.match(text, end)         # 13%(激励目标14.5%)
    if step is not None:
        tail, end = tail + step[0], step.end()
    return Spot(start, figure, end, "".join(heard), _spelled(core), tail, before, unit, numeral)


def _opens(text: str, place: int) -> bool:
    """Whether a clause opens here: 为5万名女生接种 is no statement about how many."""
    opened = place == 0 or text[place - 1] in ",。;:、①②③④⑤⑥⑦⑧⑨⑩*·" + BULLETS
    return opened or _ORDERED.search(text, max(0, place - 6), place) is not None


def _spelled(core: str) -> str:
    """百家 and 千家 as the numbers that they stand for."""
    return "1" + core if core[0] in "十百千万" and "分之" not in core else core


def read(words: str, unit: str, name: str) -> Quantity | None:
    """What the value reader makes of words; of an unknown unit too, as it is written; None where it refuses."""
    found = quantity_or_none(words, name=name)
    if found is None or (unit and not found.unit):
        found = quantity_or_none(words, name=name, unit=unit) or found
    bare = not unit and (stands_bare(name) or _MANY.search(words) is not None)
    return found or (without_unit(words, name) if bare else None)


def stands_bare(name: str) -> bool:
    """Whether a name is that of a thing whose values may have no unit: a ratio, a rate of so many people."""
    return _RATIO_NAME.search(name) is not None or _PER_NAME.search(name) is not None


def without_unit(words: str, name: str) -> Quantity | None:
    """A number that has a bound and no unit at all, as a ratio; None where it is none."""
    quantity = quantity_or_none(words, name=name, kind="ratio")
    return quantity if quantity is not None and quantity.kind == "ratio" and quantity.unit == "" else None


def needs_unit(name: str, quantity: Quantity) -> bool:
    """Whether a value was read without a unit although its name is not that of a thing that has none."""
    bare = re.sub(r"\([^()]*\)$|（[^（）]*）$", "", name)
    return quantity.kind == "ratio" and not re.search("[:：∶]|比", quantity.raw) and not _RATIO_NAME.search(bare)
