"""What kind of text a document is: rules, a report of what was done, a report of work, a list for the people, tasks."""

import re
from collections.abc import Sequence

from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.intake.setting.title import BRACKETS, ENGLISH_PLAN, HEAD, LONGEST_TITLE, ORDERED
from auditor.intake.setting.tone import looks_ahead, looks_back
from auditor.intake.tight import is_english
from auditor.intake.words import NORM_TITLES, PLAN_TITLES, REPORT_TITLES

# A headline over what the five years have brought.
_BROUGHT_ABOUT = pattern(
    "(?:^|[^保力])(?:高质量|圆满|胜利|全面)完成“?十[一二三四五]五”?(?:规划)?"
    "|“?十[一二三四五]五”?(?:时期|期间|规划)?(?:发展)?(?:成就|答卷|收官|成效)"
)
# A headline over what some months have brought: 1月至10月货运量创历史新高.
_OF_MONTHS = pattern(
    "[0-9]{1,2}月份?[至到—~-]+[0-9]{1,2}月(?!底|末)|前[0-9一二三四五六七八九十]+个?月|[一二三]季度.*(?:增长|完成|同比|回升)"
    "|上半年.*(?:增长|完成|同比|回升)|创(?:下|出)?(?:历史|近年|同期|[单全][日月年])*新高(?![质地])|刷新.{0,8}纪录"
)
_AHEAD = pattern("安排|计划|方案|规划|意见|措施|纲要|行动|下半年|要点|部署")
_REPORTS = pattern("向大会[^。]{0,10}报告|作(?:政府)?工作报告")       # of a work report that has no title
_ARTICLE = pattern(r"第[一二三四五六七八九十百]+条")
_STRONG = pattern(
    r"到(?:19|20)[0-9]{2}年|力争|“?十[一二三四五]五”?(?:期间|时期|末)|主要目标|预期目标|确保(?!了)|工作目标|发展目标|总体目标|目标任务|规划(?:近期|中期|远期)"
    r"|(?:19|20)[0-9]{2}年[^。;]{0,120}达到[^。;]{0,120};(?:19|20)[0-9]{2}年[^。;]{0,30}达到"
    "|届时|(?:意见|方案|规划|计划|纲要)》(?:还)?(?:指出|提出|明确)(?![^。]{0,40}(?:已|完成))|今年,?(?:[我全][省市县区])?[^。;,了]{0,8}[^即](?:将|计划)(?!近)"
)
# What is to be done for the people in a year, and what tells that it was done.
_FOR_PEOPLE = pattern("(?:民生|惠民|为民办)实事")
_DONE = pattern("完成情况|完成率|已(?:经)?(?:全部|提前|全面)?完成|圆满完成|办结|回顾")
# A chapter of what is to be done: 二、“十三五”主要任务.
_TO_COME = pattern(
    "(?:第[一二三四五六]+[章节篇]|[二三四五六]、)[^。;,:]{0,20}(?:目标|任务|安排|重点|举措|打算)[^。;,:]{0,8}$"
)
# What a text is called that explains a plan, or its first chapter.
_EXPLAINS = pattern("解读|问答|答记者问|读懂|起草(?:说明|背景|情况|过程)|编制说明|制定的(?:背景|必要性)|》的说明$")
# A chapter of goals.
_AIMS = pattern(
    r"(?:第[一二三四五六七八九十]+[章节篇]|[一二三四五六七八九十]、|\([一二三四五六七八九十]\)|[0-9]{1,2}(?:\.[0-9]{1,2})+)"
    r"(?![^。;,:]*(?:完成|实现|回顾))[^。;,:]{0,24}(?:目标|指标)$"
)
# What leads to a list of goals: 《纲要》明确了5个方面的具体目标:
_LEADS_TO_AIMS = pattern("^(?!.*(?:完成|实现|回顾)).*目标[^,。;]{0,4}:$")
# How a paragraph of tasks begins, and what a text says that tells of what has been.
_URGES = pattern(
    "(?:[0-9]+[.、]|[(（][一二三四五六七八九十0-9]+[)）])?(?:建设|推进|加快|加强|实施|完善|健全|优化|提升|推动|强化|构建|开展|大力|积极|深入"
    "|着力|支持|鼓励|培育|打造|落实|扩大|严格|全面|统筹|持续|稳步)"
)
_HAS_BEEN = pattern(
    "[^为除]了|[^而]已|同比|截至|以来|去年|上年|累计|共完成|成效|[年月]底?,?(?:[全我][省市县区])?(?:共|完成)"
)
DENSE = 1500  # signs of a text in which a goal is spoken of at least once, where its title does not tell
ARTICLES = 5    # of a text that lays down rules


@record
class Kind:
    """What the title and the words of a document say of its kind.

    named: whether its title says that it is a plan; rules: whether it lays down rules; results: whether it tells what
    was done; gone: the same of a text without a title; people: whether it lists what is done for the people in a year;
    report: whether it reports work; part: whether it is a chapter or an item of a plan; goals: whether its words are of
    goals or tasks; explains: whether it explains a plan (政策解读).
    """

    named: bool
    rules: bool
    results: bool
    gone: bool
    people: bool
    report: bool
    part: bool
    goals: bool
    explains: bool


def kind_of(title: str, texts: Sequence[str]) -> Kind:
    """The kind of a document. texts: its passages, in order."""
    strong = sum(len(_STRONG.findall(text)) for text in texts)
    head = "".join(texts[:HEAD])
    aims = any(_AIMS.match(text) or _LEADS_TO_AIMS.match(text) for text in texts)
    gone = not title and looks_back(texts, strong) and not aims
    part = _is_part(title)
    untitled = part or (len(title) <= LONGEST_TITLE and _URGES.match(title) is not None)      # 支持建设冷链设施
    dense = strong * DENSE >= max(sum(map(len, texts)), 1)
    return Kind(
        named=_is_called_plan(title),
        rules=_lays_down_rules(title, texts),
        results=_tells_results(title, texts),
        gone=gone,
        people=_FOR_PEOPLE.search(head) is not None and _DONE.search(head) is None,
        report=_REPORTS.search(head) is not None or BRACKETS.sub("", title).strip().endswith("政府工作报告"),
        part=part,
        explains=any(_EXPLAINS.search(text) for text in (title, *texts[:HEAD]) if len(text) <= LONGEST_TITLE),
        goals=(not gone and (dense or _urges(texts))) or (untitled and looks_ahead(texts)),
    )


def _is_part(title: str) -> bool:
    """Whether a text has no title, or only the heading of a passage."""
    return not title or ORDERED.match(title) is not None


def _is_called_plan(title: str) -> bool:
    english = is_english(title) and ENGLISH_PLAN.search(title) is not None
    return english or any(word in title for word in PLAN_TITLES) or title.startswith("专栏")


def _lays_down_rules(title: str, texts: Sequence[str]) -> bool:
    norm = any(word in title.replace("高标准", "") for word in NORM_TITLES)
    norm = norm and not re.search(r"方案|规划|计划|纲要|行动|分解表|要点|任务", title)
    return norm or sum(1 for text in texts if _ARTICLE.match(text)) >= ARTICLES


def _tells_results(title: str, texts: Sequence[str]) -> bool:
    if any(word in title for word in REPORT_TITLES) and not re.search("草案|安排|打算|计划$", title):
        return not _is_part(title) or not any(map(_TO_COME.match, texts))
    if _OF_MONTHS.search(title) is not None and _AHEAD.search(title) is None:
        return True
    headed = any(_BROUGHT_ABOUT.search(text) for text in texts[:HEAD] if len(text) <= LONGEST_TITLE)
    headed = headed and not (_is_part(title) and any(map(_AIMS.match, texts)))
    return headed and not _BROUGHT_ABOUT.sub("", BRACKETS.sub("", title)).endswith(PLAN_TITLES)


def _urges(texts: Sequence[str]) -> bool:
    """Whether a text without words of a plan is of tasks: most paragraphs say what is to be done, none what was."""
    told = sum(1 for text in texts if len(text) > LONGEST_TITLE / 2 and _URGES.match(text))
    return told >= 3 and told * 3 >= len(texts) * 2 and not any(_HAS_BEEN.search(text) for text in texts)
