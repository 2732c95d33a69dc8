"""Why a value is no promise: it is past, lays down a rule, tells how large one thing is, counts what is listed."""

import re

from auditor.ground.pattern import pattern
from auditor.intake.sentence.around import Around, sentence_begin
from auditor.intake.sentence.counting import counting
from auditor.intake.sentence.how_large import size
from auditor.intake.sentence.marks import YEAR
from auditor.intake.sentence.norms import norm, rules
from auditor.intake.sentence.noted import is_taken_up, of_above, shared
from auditor.intake.sentence.values import Spot
from auditor.intake.setting.past import in_past
from auditor.intake.setting.scene import Scene
from auditor.intake.setting.sections import Passage
from auditor.intake.setting.years import GROUND, Dated
from auditor.intake.words import GOAL_HEADINGS, PAST_WORDS
from auditor.text.plain import any_of

FIVE = 5        # years of a plan
_FORESEEN = pattern("预计|预测|据测算")  # of a chapter that tells how things stand
# 比2020年的250万吨、22万吨分别下降8%: where the changes are counted from.
_COUNTED_FROM = pattern(rf"[比较]{YEAR}年(?:底|末)?的(?:[0-9.]+[^,。;、0-9]{{0,8}}[、和与])*$")
_CHANGED_BY = pattern(
    "(?:[、和与][0-9.]+[^,。;、0-9]{0,8})*(?:分别)?(?:再|又|约)?(?:下降|降低|减少|提高|增长|增加|提升|上升|扩大|缩小|翻)"
)
_ITEMS = pattern(r"\((?:共|含|项目|任务|事项|实事)+[0-9]+[个项件条][^()]*\)")  # 惠民工程(项目6个,其中…)
_LISTED = pattern(r"等(?:共)?$")
_FROM_NOW = pattern("目前|当前|现在|现有|现状")      # where a change that is to come starts
_FOUNDED = pattern("始建于(?:19|20)|^现状")     # how a thing stands that was built then
# What is there and is made use of, and where a change starts from. First the signs that it begins with: a sentence of
# thousands of values is judged in a tenth less time.
_NO_PAST = pattern(
    "(?=[规以现新项题科五较比盘化消处依利改扩提更升整用运挖对由从加推抓促])(?:"
    "规划期末|(?:加快|推进|推动|抓好|促进)[去上]年(?=[0-9])|(?<=[0-9%家个项人名座处所户])以上(?=年)|现有基础|新上年|(?:项|题|科)目前|五”?期末"
    "|[较比](?:目前|现在|当前)|(?:盘活|化解|消化|处置)存量"
    "|(?:依托|利用|盘活|改造|扩建|提升|更新|升级|整合|用好|运用|挖掘|对)现有"
    "|现有水平上|[由从](?:目前|当前|现在|现有))"
)
# Of a yearly plan: where a change starts.
_THAN_BEFORE = pattern("[较比](?:上年|去年|上一年)(?:同期|底|末)?(?=再?[增提上扩下降减压缩])")
_NOW_ON = pattern("(?:今年|明年|下步|今后)(?<=[,;:]..)|下一步(?<=[,;:]...)")      # 去年增长7.2%,今年目标增长7%以上
_LOOKS_BACK = pattern("[^:。]{0,20}(?:回顾|总结)[^:。]{0,24}:")         # 报告回顾了2025年工作:
_SHOWN = pattern(r"(?:公报|数据|统计|年报|年鉴|监测)》?(?:\([^()]*\))?(?:显示|表明)")
# 2009年门诊达到3亿人次;住院达到2万人次
_OPENED_BY = pattern("(?:[^,。;0-9]{0,8}[,:])?((?:19|20)[0-9]{2})年(?![底末]?前|[-—])")
_STANDS = pattern("目前|截[至止]|近年来|现有")        # of a full sentence: what stands behind its semicolons too
# What ends that a sentence goes on telling what has already been.
_TO_COME = pattern(
    "[将要再拟应须]|计划|力争|争取|确保|目标|继续|下一?步|今后|基础|新建|建设|改造|提高|提升|达到|打造|培育"
)
# 完成了55个规划修编;新建消防站217个
_HAS_DONE = pattern(
    "(?:完成|出台|开展|实施|建成|新建|建立|解决|组织|培育|打造|引进|改造|发放|制定|取得)了(?=[^,。;]{0,8}[0-9])"
)
_PROGRESS = pattern("完成(?:了)?(?:全年|年度)(?:目标|计划)?任务(?:量|数)?的?[0-9.]+%")
_INSPECTED = pattern("[^,。;]{0,24}(?:实施|开展|进行)[^,。;]{0,6}(?:督察|督查|督导|巡察|检查|考核|抽查|调研)")
_MADE_UP = pattern("由$|、$")
_STRIVEN = pattern("力争|争取|确保")
# Of goals as well as of what has been.
_PRESENT_TOO = ("现有", "得到", "连续", "存量", "累计实现", "同比增长", "同比下降")
_GONE = pattern(any_of(PAST_WORDS))
_GONE_AMONG_TASKS = pattern(any_of(word for word in PAST_WORDS if word != "取得"))
_GONE_AMONG_GOALS = pattern(any_of(word for word in PAST_WORDS if word not in (*_PRESENT_TOO, "取得")))
# How far the year has come: 1-3月,新增就业30万人; 完成全年任务的29%.
_SO_FAR = pattern(
    r"(?:^|[。;:,])(?:今年|本年)?(?:[0-9]{1,2}[-—–~至到][0-9]{1,2}月份?|前[一二三]季度|[一二三]季度末|[0-9]{1,2}月末),?(?=[^0-9]|$)"
)
_EXTENDED = pattern("[由从][^,。;()]*[0-9][^,。;()]{0,8}(?:扩|提高|增加|提升)[到至]$")
_OF_PART = pattern(r"\((?:其中)?:?[^\W\d_A-Za-z]{1,4}(?:区|县|市|旗)(?:达到?|为)?[0-9]")
_TODAYS = pattern("^[、,]?现状(?:值|水平)?(?:为|是|约|仅)?$")
_NOW = pattern("(?<![实表体呈出再涌浮展发兑])现$")        # 年接待能力现为260万人次
_THERE_ARE = pattern("[,;]?(?:目前|现)?(?:全[省市县区]|我[省市县区])?共有[^,。;0-9]")        # 全县共有脱贫户5126户
_LATELY = pattern("近(?:[两三四五]|十)年(?:来|分别|平均|年均|均|为)")
_TODAY = pattern("(?:目前|当前|现在|截至|近年来|去年)")    # of which a year said before is not
_OTHERS = pattern("(?:按照|根据|对照|落实)(?:国家|全国|全省|省里|省委|中央|自治区|上级)[^,。;]{0,48}$")
_AIM_OF = pattern("[^,。;]{0,40}?(?:目标|安排|要求)")
_FOR_LATER = pattern("(?:^|[,;:])[^,;:]{0,12}?为(?!了)[^,。;]*$")
_EFFECTS = pattern("(?:效益|环境影响)(?:分析|评价|评估|估算)$")
_FORMULA = pattern("=[^,。;=]*[*×/÷]$")     # 覆盖率=签约人数/常住人口数×100%
_DEFINED = pattern("(?:^|[,;。])[^,;。]{2,10}(?:是指|系指|指)(?![标导数引挥示定向])[^,;。]*$")
# What somebody reckons or has proposed, and what the first years of a plan have brought.
_NOT_OURS = pattern(
    "潜在增长率(?:为|是|在)?$|有(?:意见|建议|观点)(?:提出|认为)[^,;。]*$|前[两二三四]年,?(?:年均|累计|平均)(?:增长)?$"
)
# 发现1户、解决1户; 成熟一个、上市一个
_ONE_BY_ONE = pattern("(?:发现|排查|查实|成熟)(?:[1一][户个件处家起][,、]?[^,。;0-9]{2,3})?$")
# 一式3份; 分别加0.3分、0.2分
_OF_CONTRACT = pattern("一式|各[执持]$|(?:扣|(?<!增)加|(?<!缩)减|每[^,。;]{1,10}[得记计])除?(?:[0-9.]+分、)*$")
# 按替代煤电机组测算,相应每年减少煤炭消费1.9亿吨: what the plan is reckoned to bring.
_LESS = "[^,。;]{0,8}(?:减少|节约|替代|减排)[^,。;到]*"
_RECKONED = pattern(f"[按据][^,。;]{{2,16}}测算,(?:{_LESS},)*{_LESS}$")
_SUPPOSED = pattern("(?:^|[,;:])(?:如果|假如|假设|倘若|若)[^。;]*$")
_BY_YEAR = pattern("((?:19|20)[0-9]{2})年的$")
_SHARE_DONE = pattern(
    r"为[^,。;]{0,6}计划任务的$|占[^,。;]{0,6}任务总?量?的$"
    r"|完成(?:了)?(?:全年|年度|年|[^,。;]{0,8}规划)(?:总?投资|目标|计划)?(?:任务)?(?:数|量)?的$"
    r"|占[^,。;]{1,12}(?:计划|目标|任务)的$"
)
_INTENDED = pattern("力争|争取|确保|计划|目标|预计|拟|将|要|前完成")
_ALREADY = pattern(r"(?:已(?!达使用|淘汰|建成区|婚|纳入)|现(?=已))")


def refusal(spot: Spot, around: Around, year: Dated, passage: Passage, scene: Scene) -> tuple[str, str] | None:
    """Sort and reason of a value that is no promise; None where nothing speaks against it."""
    return (
        _aside(spot, around, passage)
        or _in_brackets(spot, around, year, scene)
        or _stepping(spot, around, year, passage, scene)
        or shared(spot, around, passage, scene)
        or of_above(spot, around, passage, scene)
        or counting(spot, around, passage, scene)
        or _past(spot, around, year, passage, scene)
        or norm(spot, around, year, passage, scene)
        or size(spot, around)
        or rules(spot, around, year, scene)
    )


def _aside(spot: Spot, around: Around, passage: Passage) -> tuple[str, str] | None:
    """如果总额达到90万亿元,那么…: what is only supposed; 折合9000美元: the same again in another measure."""
    before = around.text[around.begin : spot.figure]
    if re.match("[^,。;0-9]{0,12}的?基础上", around.text[spot.end :]):
        return "fact", "aside"      # 在保护1亿亩农田的基础上
    if _OTHERS.search(before) is not None and _AIM_OF.match(around.text, spot.end) is not None:
        return "fact", "aside"      # 按照国家提出的经济增长5%左右的预期目标
    if GROUND.match(around.text, spot.end) is not None and _FOR_LATER.search(before) is not None:
        return "fact", "aside"      # 为到2035年…翻一番打好基础
    if passage.text.text.startswith(("注:", "注释:", "备注:")) and not (spot.heard or spot.behind):
        return "fact", "aside"
    if _RECKONED.search(before) or (passage.headings and _EFFECTS.search(passage.headings[-1]) is not None):
        return "fact", "aside"      # what the plan is reckoned to bring
    if spot.core[:1] in ("1", "一") and spot.core[1:] == spot.unit and _ONE_BY_ONE.search(before):
        return "fact", "aside"
    if ("指" in before and _DEFINED.search(before) is not None) or _FORMULA.search(before) is not None:
        return "norm", "condition"      # 大城市指城区常住人口100万以上的城市
    if _NOT_OURS.search(before + spot.before) is not None or _NOT_OURS.search(before) is not None:
        return "fact", "aside"
    if spot.unit in ("份", "分") and _OF_CONTRACT.search(before) is not None:
        return "norm", "condition"
    again = before.endswith(("折合", "约合", "相当于", "折合约", "相当于约"))
    supposed = any(sign in before for sign in "果假若") and _SUPPOSED.search(before) is not None
    return ("fact", "aside") if again or supposed else None


def _in_brackets(spot: Spot, around: Around, year: Dated, scene: Scene) -> tuple[str, str] | None:
    """（2023年592万台）: what stands in brackets with an earlier year is a base, other numbers there are facts."""
    opened = around.text.rfind("(", around.begin, spot.start)
    closed = around.text.rfind(")", around.begin, spot.start)
    if opened <= closed:
        return None
    if around.text.startswith("(其中", opened):
        return None
    if _ITEMS.match(around.text, opened):
        return "claim", "counted"
    if _EXTENDED.search(around.text[opened : spot.figure]):
        return None             # 水厂扩建(由3万吨/日扩至6万吨/日)
    inside = around.text[opened : around.text.find(")", spot.end) + 1 or around.end]
    first = scene.period[0] if scene.period is not None else None
    if first is not None and year.why == "sentence" and year.year is not None and year.year >= first:
        return None             # 改造640公里(2026年150公里、2027年140公里…)
    if re.search(r"(?:19|20)[0-9]{2}年", inside):
        return "base", "bracket-base"
    if _OF_PART.match(inside):
        return None             # 达到8万元(核心区10万元)
    return (
        ("fact", "bracket")
        if re.match(r"\((?:含|其中|不含|包括|约|共|以下|合|如|即)", inside) or len(inside) < 25
        else None
    )


def _stepping(spot: Spot, around: Around, year: Dated, passage: Passage, scene: Scene) -> tuple[str, str] | None:
    """由45%提高到50%: the first is where it comes from."""
    after = around.text[spot.end : spot.end + 14]
    lead = around.text[max(around.begin, spot.start - 12) : spot.figure]
    if re.search(r"(?:由|从)(?![^,]*[0-9][^,]*[到至])[^,]{0,11}$", lead) and re.match(
        r"[^,。]{0,6}?(?:提高|增加|增长|提升|上升|下降|降低|降|缩短|减少|扩大|压减|调整)?[到至为]", after
    ):
        return "base", "from"
    if _COUNTED_FROM.search(around.text[around.clause_begin : spot.figure]) and _CHANGED_BY.match(
        around.text, spot.end
    ):
        return "base", "from"
    firm = year.to and year.why in ("sentence", "carried")
    change = re.search(r"(?:由|从)([^,。;]{0,14}[0-9][^,。;]{0,8})$", around.text[around.begin : spot.start])
    below = bool(passage.headings) or "目标" in passage.lead
    tasks = scene.plan and below and not in_past(passage) and not passage.early
    work = any(word in title for title in passage.above for word in GOAL_HEADINGS)
    gone = change is not None and "期间" in change[1]
    if change is None or firm or _FROM_NOW.match(change[1]) or is_taken_up(spot, around):
        return None
    if scene.plan and spot.behind and not in_past(passage) and not passage.early:
        return None             # 由46%提升至70%以上
    yearly = scene.default is not None and not in_past(passage)
    if (tasks or yearly) and not gone and (work or yearly or re.match(f"{YEAR}年", change[1])):
        return None
    return "fact", "has-become"


def _past(spot: Spot, around: Around, year: Dated, passage: Passage, scene: Scene) -> tuple[str, str] | None:
    """What has been: by its year, its words or its chapter."""
    if _is_past_year(spot, around, year, passage, scene):
        return "fact", "past-year"
    carried = year.why == "carried" and not in_past(passage) and _TODAY.match(around.sentence) is None
    firm = year.to and (year.why == "sentence" or carried) and not (year.period and in_past(passage))
    full = around.text[sentence_begin(around.text, spot.figure) : spot.figure]
    aimed = bool(spot.behind) or "预期目标" in full
    before = _no_past(around.text[_told_from(around) : spot.figure], passage, scene, aimed)
    if _is_today(spot, around, firm):
        return "fact", "past-word"
    if in_past(passage) and _FORESEEN.search(before):
        return "fact", "past-chapter"
    clause = _no_past(around.text[around.clause_begin : spot.end], passage, scene, aimed)
    goals = firm or (year.to and _under_goals(passage))
    tasks = goals or (year.to and any(word in title for title in passage.headings for word in ("重点", "任务", "安排")))
    if (_GONE_AMONG_GOALS if goals else _GONE_AMONG_TASKS if tasks else _GONE).search(clause):
        return "fact", "past-word"
    if _ALREADY.search(clause) or _SHARE_DONE.search(around.text[around.clause_begin : spot.start]):
        return "fact", "past-word"
    done = _ALREADY.split(before)
    if not firm and len(done) > 1 and not _TO_COME.search(done[-1]):
        return "fact", "past-word"
    if not firm and _SO_FAR.search(before) and not _INTENDED.search(clause):
        return "fact", "past-word"
    before = _NOW_ON.split(before)[-1]
    stop = sentence_begin(around.text, spot.figure)
    if _LOOKS_BACK.match(around.text, stop, spot.figure):
        return "fact", "past-word"
    opened = _OPENED_BY.match(around.text, stop, spot.figure) if year.year is None else None
    if opened is not None and scene.present is not None and int(opened[1]) < scene.present:
        return "fact", "past-year"
    if not firm and _HAS_DONE.search(around.text, stop, spot.figure) and not _INTENDED.search(clause):
        return "fact", "past-word"
    if not firm and _PROGRESS.search(around.text, stop, around.end) and not _INTENDED.search(clause):
        return "fact", "past-word"
    shown = _SHOWN.search(before) is not None or _STANDS.match(around.text, stop) is not None
    if shown and not firm and not _INTENDED.search(clause):
        return "fact", "past-word"
    striven = _STRIVEN.search(clause) is not None
    looks_back = any(word in before for word in ("近年来", "截至", "截止", "目前", "去年", "以来", "上年", "过去"))
    if not firm and not striven and looks_back:
        return "fact", "past-word"
    if not firm and in_past(passage):
        return "fact", "past-chapter"
    if _MADE_UP.search(around.text[around.clause_begin : spot.figure]) and "组成" in around.sentence:
        return "fact", "no-promise"     # 由7条放射线、11条纵线组成
    if _INSPECTED.match(around.text, spot.end):
        return "fact", "no-promise"
    return ("fact", "before-goals") if not firm and passage.early else None


def _is_today(spot: Spot, around: Around, firm: bool) -> bool:
    """Whether words say how things stand or what came of late: 尚有12座, 年接待能力现为260万人次, 近三年平均.

    firm: whether a year is said until which it holds.
    """
    there = _THERE_ARE.match(around.clause) is not None and _INTENDED.search(around.clause) is None
    if not firm and (there or _TODAYS.search(around.left) is not None):
        return True
    stands = around.left.endswith(("仅", "仍高", "仍有", "尚有")) or _NOW.search(around.left) is not None
    founded = _FOUNDED.search(around.text, around.begin, spot.figure) is not None
    return stands or founded or _LATELY.search(around.clause) is not None


def _is_past_year(spot: Spot, around: Around, year: Dated, passage: Passage, scene: Scene) -> bool:
    """Whether a value is of a year that is over where its text speaks."""
    if _over(year, spot, around, passage, scene):
        return True
    if year.year is None:
        return False
    if year.why == "section":
        if scene.default is not None and year.year < scene.default:
            return True                 # of a chapter about the year before
    else:
        begins = scene.period[0] if scene.period is not None else scene.default
        if any(first is not None and year.year < first for first in (scene.present, begins)):
            return True
    if year.to:
        return False
    aimed = scene.aimed if scene.present is None else None
    if aimed is not None and year.year < aimed and spot.heard == "为":
        return True                     # 2020年素养水平为19.8%; 到2022年…
    ahead = scene.aimed if scene.present is None else scene.present + 1
    if ahead is not None and year.year >= ahead and not in_past(passage):
        return False                    # 2025年, where other sentences say 到2025年, and “十五五” is spoken of besides
    return year.year <= scene.five - FIVE and scene.default is None     # 2020年底, where “十四五” is spoken of


def _under_goals(passage: Passage) -> bool:
    return any("目标" in title for title in passage.above)


def _no_past(text: str, passage: Passage, scene: Scene, aimed: bool) -> str:
    """A text without words of the past that tell only where a change starts. aimed: whether its value has a bound, or
    its sentence speaks of goals."""
    yearly = scene.default is not None and not in_past(passage)
    text = _THAN_BEFORE.sub("", text) if yearly else text
    return _NO_PAST.sub("", text.replace("同比", "") if yearly and aimed else text)       # 死亡人数同比下降5%以上


def _told_from(around: Around) -> int:
    """Where the words begin that say when a value is of: its sentence, or that before, of which it tells a part."""
    if not around.sentence.startswith("其中") or not around.begin or _INTENDED.search(around.clause) is not None:
        return around.begin
    return sentence_begin(around.text, around.begin - 1)


def _over(year: Dated, spot: Spot, around: Around, passage: Passage, scene: Scene) -> bool:
    """Whether the five years are over that a value is told of, or it is what something had come to by a year gone.

    “十二五”期间, where “十三五” is spoken of too, but not among goals, which may have two stages, nor where sentences
    aim at 2015; “十三五”期间 in 2020; 增加到2019年的8亿人次.
    """
    fifth = year.year is not None and year.period == f"{year.year - 4}-{year.year}"
    aimed = scene.aimed is not None and year.year is not None and year.year >= scene.aimed
    aims = (aimed or _under_goals(passage)) and not in_past(passage)
    latest = max(0 if aims else scene.five, (scene.present or 0) + 1)
    first, last = scene.period or (0, 0)
    done = last - first == 4 and scene.present is not None and scene.present >= last
    if year.year is not None and scene.default is None and year.year < latest and (fifth or done):
        return True
    of = _BY_YEAR.search(around.text, max(around.begin, spot.figure - 8), spot.figure)
    begins = scene.present or (scene.period[0] if scene.period is not None else scene.five - 4)
    return of is not None and int(of[1]) < begins


def listed(left: str) -> bool:
    """Whether the words before a number list what it counts: 甲、乙等6个."""
    return _LISTED.search(left) is not None
