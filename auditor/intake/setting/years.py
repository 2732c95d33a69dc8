"""The year of a promise: said in its sentence, in the one before, by its section or by the title."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.intake.setting.scene import Scene
from auditor.intake.setting.within_year import parts_of_year, this_year
from auditor.intake.words import FIVE, FIVES, OLD_FIVES

FAR = 300  # signs before a year in its sentence beyond which it cannot be at its head
_BASE_BEFORE = pattern(
    r"(?:较|比|与|同|跟|相较于?|相比于?|相对于|以|在|自|从|由|截至|截止|至今|至|[高低好优快慢]于|保持|延续)$"
)
_LATER = pattern("(?:为|面向|迈向|对标|锚定)(?:实现)?$")      # 为2035年基本实现现代化奠定基础
_LINKED = pattern("[^,。;]{0,40}(?:衔接|对接|一致)")        # 与到2020年全面建成小康社会紧密衔接
GROUND = pattern("[^,。;0-9]{0,24}(?:奠定|打下|打好|打牢|夯实|筑牢)[^,。;]{0,8}基础")    # 为到2035年…翻一番打好基础
_ANCHOR = pattern(
    r"(?=[12“\"十])(?:(?P<first>(?:19|20)[0-9]{2})年?[-—–~～至到]+(?P<last>(?:19|20)[0-9]{2})年"
    r"|(?P<year>(?:19|20)[0-9]{2})年(?!版|代|修订)(?P<end>底|末|底前|年底|初)?"
    rf"|[“\"]?(?P<five>{FIVE})[”\"]?"
    r"(?P<span>期间|期末|末期?|时期|规划期内|期内|期(?=将|要|,|全))?(?!时期?末?以来|规划|以来))"
)
_OF_GOALS = pattern(
    r"(?:[^\W\d_A-Za-z]{2,4}?)?(?:经济社会|发展|工作)*(?:[0-9一二三四五六七八九十]{1,2}[个大项]?(?:方面)?)?的?"
    r"(?:主要|总体|奋斗|重点|发展|预期|具体)*(?:目标|任务)"
)
# “十四五”完成投资65亿元: what is done in the five years.
_DOES_IN_FIVE = pattern(
    "(?:计划|预计|拟|将|规划)?(?:累计|共|合计)?(?:完成|新增|新建|投资|实施|培训|安排|改造|建成|引进|治理)(?=[^,。;:]{0,14}[0-9])"
)
_WELL_BEGUN = pattern("[^,。;0-9]{0,20}(?:良好开局|良好开端|开门红|开好局)")
_BASE_BEHIND = pattern(
    r"(?:底|末|同期|年末|度)?(?:实际(?:水平)?(?=[,、。;]|$)|平均水平|的?(?:不变|可比|当年)?价格?(?:计算|为准)?(?!值)|相比|相较|比较|水平|的?基础上|基数|为基|的[0-9]|以来"
    r"|远景目标)"
)
_MODIFIES = pattern(
    r"起(?!步|点)|(?:以前|之前|前|以后|后|以来)?(?:建成|投用|竣工|入库|登记|注册|成立|出台|批准|开工)[^,。;]{0,6}的|(?:以前|之前|前)的"
)
_CLAUSE = pattern(
    r"(?:^|[\W])(?:力争|争取|努力|确保|计划|预计|其中|并|同时)*(?:到|至|在)?$"
    r"|(?:提出|明确|要求|规定|确定)了?(?:到|至|在)?$"
)
_THEN = pattern(
    "前?(?![^,。;]{0,24}(?:基础|水平上))[^,。;的]{0,6}?(?:缩短|下降|降|压|提高|提升|达|实现|完成|建成|增|控制)"
)
_ENDS_SENTENCE = pattern("[。;]")
_STOP = pattern("[。;:]")
_AMOUNT = pattern(r"(?<![0-9])(?!(?:19|20)[0-9]{2}年)[0-9]+(?:\.[0-9]+)?(?=[^\W\d]|%)")
_SAID = pattern("[,》](?:提出|明确|指出|要求|规定)了?,?[到至在]?$")      # …19项指标,《规划》提出到2025年…
_APART = pattern(r"[^,。;]{4,9},")  # 到2025年,地区生产总值达到3.4万亿元
_BESIDE = pattern("(?:19|20)[0-9]{2}年?(?:底|末)?[、和及与]")  # 2025年、2027年
_HEAD = pattern(
    r"(?:^|[:。])[\W\d]*(?:各位代表,|据(?:了解|介绍|悉|统计),)?(?:力争|争取|努力|确保|计划|预计|其中)*(?:(?:刚刚|即将)?过去的|到|至|在)?$"
)
_STAGE = pattern("(?:阶段|[近中远]期)$")
_SPAN = dict(zip("一二三四五12345", (1, 2, 3, 4, 5) * 2, strict=True))
_IN_ALL = (
    "(?:内|期间)?,?(?:计划)?(?:新增|增加|解决|培训|培养|落地|安排|投资|投放|完成|建设|新建|改造|引进|培育|发放|筹集|实施)"
    "(?=[^,。;]{0,16}[0-9])"
)
_FIVE_AHEAD = pattern("(?:今后|未来)五年(?=[^。;]{0,30}目标)")
_WHOLE_SPAN = pattern(
    f"(?<![0-9])(?P<years>[{''.join(_SPAN)}])年(?:左右)?的?(?:(?P<sum>累计|共|总计|合计|{_IN_ALL})|努力|时间)"
    f"|(?:未来|今后)(?P<ahead>[{''.join(_SPAN)}])年(?![^,。;]{{0,4}}每年)(?=[^。;]{{0,40}}[0-9])"
    f"|(?<![”一轮远近中前])(?:规划|行动)期[末内]|{_FIVE_AHEAD.pattern}"
)
_UNTIL = pattern(r"(?:19|20)[0-9]{2}年(?:年?[底末]|[0-9]{1,2}月[底末]?)?之?前(?![后列期沿三几])[,、]?")  # 2025年底前
# 2029年建成通水: when one thing happens, which dates nothing of what the next sentence says.
_HAPPENS = pattern(
    r"(?:(?:19|20)[0-9]{2})年(?:[0-9]{1,2}月)?(?:年?[上下]半年|年?底|末|初|内)?(?:前)?(?:全面|基本|全部|正式)?"
    r"(?:建成|竣工|完工|开工|投产|投用|投运|通车|通水|启动|开通|运营|验收|交付)[^\W\d_A-Za-z]{0,6}(?=[,。;]|$)"
)


@record
class Anchor:
    """A year that a text names for what comes behind it. to: whether it is said with 到.

    until: where the bracket closes that it stands in, or the clause ends, that it is alone of; 0 for none.
    """

    place: int
    year: int
    period: str = ""
    to: bool = False
    until: int = 0


def anchors(text: str, scene: Scene | None = None) -> list[Anchor]:
    """The years of a tight text that promises can stand under; years that values are counted from are none.

    scene: tells which year is 今年, and when the 三年 of a plan for three years are over.
    """
    found: list[Anchor] = []
    for match in _ANCHOR.finditer(text):
        before = text[max(0, match.start() - 6) : match.start()]
        if (
            _BASE_BEHIND.match(text, match.end())
            or _MODIFIES.match(text, match.end())
            or _LATER.search(before)
            or (before.endswith("为到") and GROUND.match(text, match.end()) is not None)
            or (before.endswith(("与到", "同到", "和到")) and _LINKED.match(text, match.end()) is not None)
            or before.endswith(("截至", "截止", "截止到", "截至到"))
        ):
            continue
        # 在2016年至2020年间, 在2024年底缩短至
        inside = before.endswith("在") and (match["last"] or _THEN.match(text, match.end()))
        if _BASE_BEFORE.search(before) and not before.endswith("至") and not inside:
            continue
        if text.rfind("《", 0, match.start()) > text.rfind("》", 0, match.start()):
            continue
        to = before.endswith(("到", "至", "预计", "力争", "争取", "确保")) or match["span"] is not None
        to = to or bool(inside) or _UNTIL.match(text, match.start()) is not None
        if match["five"] in OLD_FIVES and not _is_of_then(scene):
            continue            # “八五”普法 of today are other five years
        if match["five"]:
            does = _DOES_IN_FIVE.match(text, match.end()) is not None
            if match["span"] is None and not does and not _promised_five(text, match.start(), match.end()):
                continue
            last = FIVES[match["five"]]
            if text.startswith(("开局", "规划开局"), match.end()):
                found.append(Anchor(match.start(), last - 4, "", True))         # “十五五”开局之年
                continue
            if _WELL_BEGUN.match(text, match.end()) is not None:
                continue            # 实现“十五五”时期经济社会发展的良好开局
            within = does or match["span"] in ("期间", "时期", "规划期内", "期内", "期")
            found.append(Anchor(match.start(), last, f"{last - 4}-{last}" if within else "", True))
        elif match["last"]:
            found.append(Anchor(match.start(), int(match["last"]), f"{match['first']}-{match['last']}", True))
        else:
            found.append(Anchor(match.start(), int(match["year"]), "", to))
    found = [replace(each, until=_closing(text, each.place)) for each in found] if "(" in text else found
    spoken = [] if scene is None else [*_this_year(text, scene, found), *_whole_span(text, scene)]
    return sorted([*found, *spoken], key=lambda anchor: anchor.place) if spoken else found


def _is_of_then(scene: Scene | None) -> bool:
    """Whether a document is itself of the years of “六五” to “十五”."""
    return scene is not None and scene.period is not None and scene.period[1] <= FIVES["十五"]


def _closing(text: str, place: int) -> int:
    """Where the bracket closes that a place lies in; 0 where it lies in none."""
    opened = text.rfind("(", max(0, place - FAR), place)
    closed = text.find(")", place, place + FAR)
    if _STAGE.search(text, max(0, opened - 4), max(opened, 0)) and text.startswith(("):", "),"), closed):
        return 0            # 第一阶段(2015年至2017年):…
    return closed if opened >= 0 and closed >= 0 and ")" not in text[opened:place] else 0


def _this_year(text: str, scene: Scene, told: Sequence[Anchor]) -> list[Anchor]:
    """The years of 今年 and 明年, and in a paper for no other year of their parts."""
    if scene.now is None:
        return []
    own = scene.period is None and scene.default is None
    parts = parts_of_year(text, scene.now, scene.month) if own else ()
    parts = (each for each in parts if not _is_dated(text, each[0], told))
    return [Anchor(place, year, "", to) for place, year, to in (*this_year(text, scene.now), *parts)]


def _is_dated(text: str, place: int, told: Sequence[Anchor]) -> bool:
    """Whether the sentence of a place has named a year before it: 到2025年,全年接待游客1000万人次."""
    begin = text.rfind("。", 0, place) + 1
    return any(begin <= anchor.place < place for anchor in told)


def _whole_span(text: str, scene: Scene) -> list[Anchor]:
    """力争通过三年努力, 三年累计, in a plan for three years."""
    if scene.period is None:
        ahead = _FIVE_AHEAD.finditer(text) if scene.report and scene.default is not None else ()
        return [Anchor(each.start(), (scene.default or 0) + 4, "", True) for each in ahead]
    first, last = scene.period
    span = last - first + 1
    said = [
        each
        for each in _WHOLE_SPAN.finditer(text)
        # 2024-2027 are four years, and three from the first to the last
        if _SPAN.get(each["years"] or each["ahead"], 5 if each[0].endswith("五年") else span) in (span, span - 1)
    ]
    return [_of_span(text, each, last) for each in said]


def _of_span(text: str, span: re.Match[str], last: int) -> Anchor:
    """What some years come to (三年累计, 未来三年) is of them in its sentence; what is done in them is by their end."""
    in_all = span["sum"] is not None or span["ahead"] is not None
    return Anchor(span.start(), last, "", not in_all, _sentence_end(text, span.end()) if in_all else 0)


def _sentence_end(text: str, place: int) -> int:
    """Where the sentence ends that a place lies in, or its part."""
    found = _ENDS_SENTENCE.search(text, place)
    return found.start() if found is not None else len(text)


def until(told: list[Anchor], place: int) -> list[Anchor]:
    """Those of the years, in their order, that stand no later than a place."""
    return told[: bisect_right(told, place, key=lambda anchor: anchor.place)]


def has_amount(text: str) -> bool:
    """Whether a text says a number of its own, and so does not only lead to a list."""
    return _AMOUNT.search(text) is not None


def going_on(text: str, begin: int, told: list[Anchor]) -> list[Anchor]:
    """The years that hold for the next sentence too: those of what is promised, not of what happens in them.

    A year inside a sentence holds for its own clause, unless it is one until which (建设基地30万亩，2023年完成12万亩).
    One behind a value is of what follows there; one behind a subject is its alone: 汽车产业到2027年达到30万辆.
    """
    found: list[Anchor] = []
    for place, anchor in enumerate(told):
        before, far = text[max(begin, anchor.place - FAR) : anchor.place], anchor.place - begin > FAR
        head = not far and _HEAD.search(before) is not None
        apart = _APART.match(text, anchor.place) is not None
        behind = not apart and _SAID.search(before) is None and (far or _AMOUNT.search(before) is not None)
        clause = anchor.to and not behind and _CLAUSE.search(before) is not None
        last = found[-1] if found and found[-1] is told[place - 1] else None
        listed = last is not None and _BESIDE.fullmatch(text[last.place : anchor.place]) is not None
        done = _HAPPENS.match(text, anchor.place) is not None or _is_event(text, anchor.place)
        if not done and not anchor.until and (head or clause or listed):
            found.append(anchor)
    return found


def _is_event(text: str, place: int) -> bool:
    """2022年底前完成普查;覆盖率达到60%: whether only one thing is to be done until a year, and no number of it told."""
    until = _UNTIL.match(text, place)
    if until is None:
        return False
    stop = _STOP.search(text, until.end())
    return stop is not None and stop[0] != ":" and not has_amount(text[until.end() : stop.start()])


def _promised_five(text: str, start: int, end: int) -> bool:
    """Whether 十五五 alone is a year: as a head, or at the head of its goals (“十五五”主要目标, “十五五”发展目标:)."""
    goals = _OF_GOALS.match(text, end)
    alone = goals is not None and (start < 2 or text[goals.end() : goals.end() + 1] in ("", ":", "。", "是", "为"))
    return text[end : end + 1] in ("", ",") or alone


@record
class Dated:
    """A year with where it comes from: `sentence`, `carried`, `section`, `title`, or `unstated`."""

    year: int | None
    why: str
    period: str = ""
    to: bool = False


UNDATED = Dated(None, "unstated")


def together(text: str, lasting: list[Anchor]) -> list[Anchor]:
    """The last of the years with those that stand beside it in one list: 到2022年和2030年."""
    first = len(lasting) - 1
    while first and _BESIDE.fullmatch(text[lasting[first - 1].place : lasting[first].place]) is not None:
        first -= 1
    return lasting[first:]
