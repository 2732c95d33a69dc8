"""What a document says of itself: its title, what kind it is, its years, its level and region."""

import re
from collections.abc import Sequence

from auditor.ground.record import record
from auditor.intake.region import region_of
from auditor.intake.sections import Passage, Table
from auditor.intake.tight import is_english
from auditor.intake.tone import looks_ahead, looks_back
from auditor.intake.words import FIVES, NORM_TITLES, PAST_HEADINGS, PLAN_TITLES, REPORT_TITLES

_PERIOD = re.compile(r"((?:19|20)[0-9]{2})年?[-—–－~～至到]+((?:19|20)[0-9]{2})(?:年|$|(?=[\W_A-Za-z]))")
_SIGNED = re.compile(r"^((?:19|20)[0-9]{2})年[0-9]{1,2}月[0-9]{1,2}日$")
_GIVEN = re.compile(r"((?:19|20)[0-9]{2})年[0-9]{1,2}月[0-9]{1,2}日在[^,。;]{4,}(?:会议|大会)上")
_ENGLISH_PLAN = re.compile(
    "plan|strateg|program|target|action|roadmap|agenda|regulation|directive|commitment|framework|policy|goals|objectives",
    re.IGNORECASE,
)
_FIVE = re.compile(r"“?十([一二三四五])五”?|第十([一二三四五])个五年")
# When a page was put up.
_SHOWN = re.compile(r"[^\W\d]{0,8}:?((?:19|20)[0-9]{2})(?:-[0-9]{2}-[0-9]{2}|年[0-9]{1,2}月[0-9]{1,2}日)")
# A headline over what the five years have brought.
_BROUGHT_ABOUT = re.compile(
    "(?:^|[^保力])(?:高质量|圆满|胜利|全面)完成“?十[一二三四五]五”?(?:规划)?"
    "|“?十[一二三四五]五”?(?:时期|期间|规划)?(?:发展)?(?:成就|答卷|收官|成效)"
)
_BRACKETS = re.compile(r"\([^()]*\)|（[^（）]*）")
_TASKS = re.compile("(?:任务|责任|目标|分解|分工)(?:表|清单|台账|一览表)$")   # 《政府工作报告》任务分解表
_REPORTS = re.compile("向大会[^。]{0,10}报告|作(?:政府)?工作报告")       # of a work report that has no title
_YEARS = re.compile("[（(](?:19|20)[0-9]{2}年?[-—–~～至到]+(?:19|20)[0-9]{2}年?[）)]")     # below a title
_DELIVERED = re.compile("[-—]*\\(?((?:19|20)[0-9]{2})年([0-9]{1,2})月[0-9]{1,2}日")
_SPOKEN_OF = re.compile(r"“?十([一二三四五])五”?(?:时期|期间|期?末)")
_FAR = re.compile(r"远景|规划|纲要|展望")
_YEARLY = re.compile(r"(?<![到至取争])((?:19|20)[0-9]{2})年(?!将|前|.*(?:19|20)[0-9]{2})")
_ARTICLE = re.compile(r"第[一二三四五六七八九十百]+条")
_TIMED = re.compile("(?:19|20)[0-9]{2}年|十[一二三四五]五")
_STRONG = re.compile(
    r"到(?:19|20)[0-9]{2}年|力争|“?十[一二三四五]五”?(?:期间|时期|末)|主要目标|预期目标|确保(?!了)|工作目标|发展目标|总体目标|目标任务|规划(?:近期|中期|远期)"
    r"|(?:19|20)[0-9]{2}年[^。;]{0,120}达到[^。;]{0,120};(?:19|20)[0-9]{2}年[^。;]{0,30}达到"
)
# The sentence that leads to the goals of a year.
_LEAD = re.compile(
    r"((?:19|20)[0-9]{2})年[^。]*(?:安排如下|如下[。:]|目标任务|预期目标是?:|项重点工作|实现以下目标:|[^。;]{0,16}工作会议[^。;]*今年)"
    r"|(?:谋划|部署|安排|明确)(?!了)((?:19|20)[0-9]{2})年[^。;,]{0,12}(?:重点工作|工作任务|工作重点|目标任务)"
    # 《2024年某省政府工作报告》提出
    r"|《((?:19|20)[0-9]{2})年[^《》]*(?:政府工作报告|工作要点|工作安排|计划|方案)》[^。,]{0,6}(?:提出|明确|确定|部署)"
)
THIS_YEAR = re.compile("(?<![比较与])今年(?!以来|[上下]半年|[0-9]{1,2}月|[前第]?[一二三四]季度|[前第])")
# The day on which a page came out.
_PAGED = re.compile(r"(?<![0-9])(20[0-9]{2})[-./年](?:0?[1-9]|1[0-2])[-./月](?:[0-3]?[0-9])日?(?![0-9])")
_ON_DAY = re.compile("(20[0-9]{2})年(?:1[0-2]|[1-9])月(?:[12][0-9]|3[01]|[1-9])日")
# What the page around a document tells of it.
_OF_THE_PAGE = re.compile(
    "(?:索引号|关键词|体裁分类|(?:发文)?(?:文号|字号|机关)|发布(?:机构|单位|时间|日期)?|成文日期|主题分类|公开方式|有效性|信息来源|浏览次数"
    "|时间|日期|来源|作者)[:|]|[-—]*[0-9]{1,3}[-—]*$|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}"
)
# What is to be done for the people in a year, and what tells that it was done.
_FOR_PEOPLE = re.compile("(?:民生|惠民|为民办)实事")
_IN_YEAR = re.compile(r"((?:19|20)[0-9]{2})年(?![0-9]{1,2}月)[^。;]{0,24}实事|((?:19|20)[0-9]{2})年将[^。]*实事")
_DONE = re.compile("完成情况|完成率|已(?:经)?(?:全部|提前|全面)?完成|圆满完成|办结|回顾")
_COUNTED_FROM = re.compile("[较比]((?:19|20)[0-9]{2})年")
_AIMED_AT = re.compile("到((?:19|20)[0-9]{2})年(?!的)")
LONGEST_TITLE, LONGEST_ENGLISH = 60, 160  # signs of a line that can be a title
_ABOUT = re.compile("》[^《》]*(?:评估|总结|解读|问答|情况|报告)$")  # a text about a plan is not the plan
_BROUGHT = re.compile(rf"^.*关于(?:印发|下发|发布|公布)([^《》]+(?:{'|'.join(PLAN_TITLES)}))的通知$")
# No title, but a heading of a passage.
_HEADED = re.compile(r"$|第[一二三四五六七八九十百]+[章节篇]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]")
_TITLED = re.compile(rf"《([^《》]*十[一二三四五](?:五|个五年)[^《》]*(?:{'|'.join(PLAN_TITLES)})[^《》]*)》")
# 《…行动计划（2021—2023年）》
_SPANNED = re.compile(
    rf"《([^《》]*(?:{'|'.join(PLAN_TITLES)})[^《》]*\((?:19|20)[0-9]{{2}}年?[-—–~至到]+(?:19|20)[0-9]{{2}}年?\))》"
)
_COMES_OUT = re.compile("印发|出台|发布|公布|批复|通过|下发")
# How a paragraph of tasks begins, and what a text says that tells of what has been.
_URGES = re.compile(
    "(?:[0-9]+[.、]|[(（][一二三四五六七八九十0-9]+[)）])?(?:建设|推进|加快|加强|实施|完善|健全|优化|提升|推动|强化|构建|开展|大力|积极|深入"
    "|着力|支持|鼓励|培育|打造|落实|扩大|严格|全面|统筹|持续|稳步)"
)
_HAS_BEEN = re.compile(
    "[^为除]了|[^而]已|同比|截至|以来|去年|上年|累计|共完成|成效|[年月]底?,?(?:[全我][省市县区])?(?:共|完成)"
)
_STRIVES = re.compile("争取|力争|确保|纳入")      # of a sentence and of no title
LONG = 120  # signs of a paragraph that is no line of a title
_HEADLINE = re.compile("(?:19|20)[0-9]{2}年.*(?:计划|将|力争|目标)")
HEAD = 8  # passages that introduce a document
BESIDE = 24  # signs that stand beside a number of a document: who issued it, the day
DENSE = 1500  # signs of a text in which a goal is spoken of at least once, where its title does not tell
_NUMBER = re.compile(r"([^\W\d_A-Za-z]{1,8}[〔\[(]((?:19|20)[0-9]{2})[〕\])](?:第)?[0-9]+号)")


@record
class Scene:
    """present: the year in which the document was written, None where nothing says; period: of its title.

    default: the year of an annual plan; plan: whether its numbers are promises; rules: whether it lays down rules;
    named: whether its title, where it has one, says that it is a plan. aimed: the first year that a sentence aims at.
    five: the last year of the latest five-year plan that it speaks of, 0 for none.
    now: the year that it calls 今年. timed: whether it tells any year. report: whether it is a yearly report of work.
    """

    title: str
    present: int | None
    period: tuple[int, int] | None
    default: int | None
    plan: bool
    rules: bool
    level: str
    region: str
    number: str
    named: bool = True
    aimed: int | None = None
    five: int = 0
    now: int | None = None
    timed: bool = True
    report: bool = False


def scene_of(parts: Sequence[Passage | Table]) -> Scene:
    """The facts of a document, from its first lines, its signature and the words that recur."""
    passages = [part for part in parts if isinstance(part, Passage)]
    texts = [passage.text.text for passage in passages]
    title = _title(passages) or _caption(parts)
    numbered = [found for text in texts[:12] if (found := _NUMBER.search(text)) and _is_its_own(text, found)]
    signed = [int(found[1]) for text in (*texts[:25], *texts[-12:]) if (found := _SIGNED.match(text))]
    signed += [int(found[1]) for text in texts[:25] if (found := _GIVEN.search(text)) and len(text) <= LONGEST_TITLE]
    period = _period(title) or _period(_reported(texts))
    dated = _present(numbered, signed, period)
    short = [text for text in texts[:HEAD] if len(text) <= LONGEST_TITLE]
    present = _written(dated or _after_base(texts), title, texts, short, period)
    articles = sum(1 for text in texts if _ARTICLE.match(text))
    norm = any(word in title.replace("高标准", "") for word in NORM_TITLES)
    norm = norm and not re.search(r"方案|规划|计划|纲要|行动|分解表|要点|任务", title)
    rules = articles >= 5 or norm
    strong = sum(len(_STRONG.findall(text)) for text in texts)
    signs = sum(map(len, texts))
    default = None if period else _default(title, passages)
    default = default or (None if period else _of_chapters(passages))
    if period is None and any(THIS_YEAR.search(text) for text in texts[:HEAD]):
        default = default or dated
    head = "".join(texts[:HEAD])
    people = _FOR_PEOPLE.search(head) is not None and _DONE.search(head) is None
    if people and period is None and default is None and (year := _IN_YEAR.search(head)) is not None:
        default = int(year[1] or year[2])
    led = default is not None and not _YEARLY.search(title)
    told = any(word in title for word in REPORT_TITLES) and not re.search("草案|安排|打算|计划$", title)
    headed = any(_BROUGHT_ABOUT.search(text) for text in short)
    told = told or (headed and not _BROUGHT_ABOUT.sub("", _BRACKETS.sub("", title)).endswith(PLAN_TITLES))
    if told:
        default, present = None, max(present or 0, period[1] + 1) if period else present
    english = is_english(title) and _ENGLISH_PLAN.search(title) is not None
    named = english or any(word in title for word in PLAN_TITLES) or title.startswith("专栏")
    gone = not title and looks_back(texts, strong)
    led = led and not gone
    reports = _REPORTS.search(head) is not None or title.endswith("政府工作报告")
    if reports and period is None:
        default = next((_promised_for(found) for text in short if (found := _DELIVERED.match(text))), default)
    reports = reports and default is not None
    spoken = (people or reports or strong * DENSE >= max(signs, 1) or _urges(texts)) and not gone
    part = _HEADED.match(title) is not None         # of a plan: a chapter, an item
    untitled = part or (len(title) <= LONGEST_TITLE and _URGES.match(title) is not None)      # 支持建设冷链设施
    plan = not rules and not told and (named or led or spoken or (untitled and looks_ahead(texts)))
    level, region = region_of(title, texts)
    number = numbered[0][0] if numbered else ""
    own = named or led or people or part
    aimed = min(_aims(texts), default=None)
    five = max((FIVES[found[1]] for text in texts for found in _SPOKEN_OF.finditer(text)), default=0)
    if gone:
        default, present = None, present or max(five, max(_aims(texts), default=0)) + 1
    told_on = [int(found[1]) for text in texts[:12] if len(text) <= LONGEST_TITLE and (found := _PAGED.search(text))]
    now = _present(numbered, signed, None) or (told_on[0] if told_on else _reported_on(texts))
    timed = any(_TIMED.search(text) for text in texts)
    return Scene(
        title, present, period, default, plan, rules, level, region, number, named=own, aimed=aimed, five=five, now=now,
        timed=timed, report=reports,
    )


def _promised_for(delivered: re.Match[str]) -> int:
    """The year that a report is for: that of the day, of one given at the end of a year the next."""
    return int(delivered[1]) + (int(delivered[2]) >= 11)


def _written(
    present: int | None, title: str, texts: Sequence[str], short: Sequence[str], period: tuple[int, int] | None
) -> int | None:
    """The year in which a document was written; the day on which its page was put up may tell it."""
    shown = next((int(found[1]) for text in short if (found := _SHOWN.match(text))), None)
    if shown is None:
        return present
    if period is not None and shown >= period[1] and not _COMES_OUT.search(title):
        return shown        # a five-year plan whose years are over when somebody writes about it
    aims = _aims(texts)
    return present or (shown if aims and shown < min(aims) else None)


def _urges(texts: Sequence[str]) -> bool:
    """Whether a text without words of a plan is of tasks: most paragraphs say what is to be done, none what was."""
    told = sum(1 for text in texts if len(text) > LONGEST_TITLE / 2 and _URGES.match(text))
    return told >= 3 and told * 3 >= len(texts) * 2 and not any(_HAS_BEEN.search(text) for text in texts)


def within(scene: Scene, first: Scene) -> Scene:
    """The scene of a further document of the same plan: what it does not tell holds as in the first."""
    return Scene(
        scene.title,
        scene.present or first.present,
        scene.period or first.period,
        scene.default or first.default,
        scene.plan or first.plan,
        scene.rules and first.rules,
        first.level or scene.level,
        first.region or scene.region,
        scene.number or first.number,
        scene.named or first.named,
        scene.aimed or first.aimed,
        max(scene.five, first.five),
        scene.now or first.now,
        scene.timed or first.timed,
        scene.report,
    )


def _is_its_own(text: str, number: re.Match[str]) -> bool:
    """Whether a number is that of the document: little else stands beside it, and no title that it belongs to."""
    beside = text[: number.start()] + text[number.end() :]
    return len(beside) <= BESIDE and "《" not in beside


def _title(passages: Sequence[Passage]) -> str:
    """The first short lines that name a plan, joined where a title takes two lines."""
    noted = next((place for place, passage in enumerate(passages) if passage.part == "note"), 0)
    first = next((place for place, passage in enumerate(passages) if place >= noted and passage.part != "note"), 0)
    head = first and len(passages[first - 1].text.text) < 40 and not re.search("[。;:]", passages[first - 1].text.text)
    body = list(passages[first - (1 if head else 0) :])
    heads: list[str] = []
    late = False
    for passage in body[:30]:
        text = passage.text.shown(0, len(passage.text.text))
        if _OF_THE_PAGE.match(passage.text.text):
            continue
        titled = any(head.endswith(PLAN_TITLES) for head in heads)
        if (passage.level and heads) or (passage.part == "annex" and titled):
            break
        if len(text) <= (LONGEST_ENGLISH if is_english(text) else LONGEST_TITLE) and not re.search(r"[。;；，]", text):
            if not late or text.endswith(REPORT_TITLES):
                heads.append(_BROUGHT.sub(r"\1", text))
        elif len(text) > LONG:
            if heads:
                break
            late = True         # a caption behind the first paragraph can still tell that it is a report
    for place in range(len(heads) - 1, -1, -1):
        bare = _BRACKETS.sub("", heads[place])
        if bare.endswith(PLAN_TITLES) and "《" not in bare and _STRIVES.search(bare) is None:
            before = heads[place - 1] if place and re.search(r"\w", heads[place - 1]) else ""
            two = before and not re.search(r"[号府会〕)）：:日]$|附件|通知$", before) and len(bare) < 22
            after = heads[place + 1] if place + 1 < len(heads) and _YEARS.fullmatch(heads[place + 1]) else ""
            return (before if two else "") + heads[place] + after
    if heads and is_english(heads[0]):
        return next((head for head in heads if _ENGLISH_PLAN.search(head)), heads[0])
    about = next((head for head in heads if _ABOUT.search(head)), "")
    named = re.search(r"《([^《》]{4,})》", "".join(heads))
    headline = next((head for head in heads if _HEADLINE.search(head)), heads[0] if heads else "")
    tasks = next((head for head in heads if "《" in head and _TASKS.search(_BRACKETS.sub("", head))), "")
    return about or tasks or (named[1] if named else headline)


def _caption(parts: Sequence[Passage | Table]) -> str:
    """What stands alone in the first row of a sheet that has no text above its table; "" where nothing does."""
    first = parts[0] if parts else None
    rows = first.grid.rows[:2] if isinstance(first, Table) else ()
    alone = [next(iter(told)) for row in rows if len(told := {cell.text.strip() for cell in row} - {""}) == 1]
    alone = [words for words in alone if not re.match("(?:填报|制表)?(?:单位|日期|时间)[:：]", words)]
    return max(alone, key=len, default="")


def _period(title: str) -> tuple[int, int] | None:
    found = _PERIOD.search(title)
    if found is not None:
        return int(found[1]), int(found[2])
    five = _FIVE.search(title)
    last = FIVES[five[1] or five[2]] if five is not None else 0
    return (last - 4, last) if last else None


def _reported(texts: Sequence[str]) -> str:
    """The title of the plan that the first sentences of a text say has come out; "" where they name none."""
    sentences = re.split("[。;]", "。".join(texts[:HEAD]))
    told = [sentence for sentence in sentences if _COMES_OUT.search(sentence)]
    found = (form.search(sentence) for sentence in told for form in (_TITLED, _SPANNED))
    return next((each[1] for each in found if each is not None), "")


def _present(numbered: list[re.Match[str]], signed: list[int], period: tuple[int, int] | None) -> int | None:
    """When it was written: its number, its signature; a period begins no earlier than the year before."""
    if numbered:
        return int(numbered[0][2])
    if signed:
        return signed[-1]
    return period[0] if period else None


def _reported_on(texts: Sequence[str]) -> int | None:
    """The year of the only day that the first paragraphs of the press name."""
    days = {int(found[1]) for text in texts[:3] for found in _ON_DAY.finditer(text)}
    return days.pop() if len(days) == 1 else None


def _after_base(texts: Sequence[str]) -> int | None:
    """The year after that which a document counts its growths from, where it promises nothing for that one."""
    bases = [int(found[1]) for text in texts for found in _COUNTED_FROM.finditer(text)]
    aims = _aims(texts)
    base = max(set(bases), key=bases.count) if bases else None
    return base + 1 if base is not None and aims and base < min(aims) else None


def _aims(texts: Sequence[str]) -> list[int]:
    """The years that its sentences aim at."""
    return [int(found[1]) for text in texts for found in _AIMED_AT.finditer(text)]


def _default(title: str, passages: Sequence[Passage]) -> int | None:
    """The year of an annual plan: the only one of its title, or of the sentence that leads to its list."""
    found = _YEARLY.search(title)
    if found is not None and not _FAR.search(title) and "将" not in title:
        return int(found[1])
    for passage in passages[:6]:
        lead = _LEAD.search(passage.text.text)
        if lead is not None:
            return int(next(filter(None, lead.groups())))
    return None


def _of_chapters(passages: Sequence[Passage]) -> int | None:
    """The one year that the chapters of a yearly report give to what is to come."""
    years = {
        int(found[1])
        for passage in passages
        if passage.level == 1
        and re.search("目标|重点|任务|安排|要求|工作", passage.title)
        and not any(word in passage.title for word in PAST_HEADINGS)
        and (found := re.search(r"((?:19|20)[0-9]{2})年(?!.*(?:19|20)[0-9]{2})", passage.title)) is not None
    }
    return years.pop() if len(years) == 1 else None


def cites_of(passages: Sequence[Passage], own: str) -> list[str]:
    """The document numbers that the texts name, without their own, each once."""
    found: dict[str, None] = {}
    for passage in passages:
        for match in _NUMBER.finditer(passage.text.text) if "号" in passage.text.text else ():
            told = passage.text.shown(*match.span(1))
            if match[1] != own and passage.part != "annex":
                found[told] = None
    return list(found)
