"""The title of a document, and the years that a title names."""

import re
from collections.abc import Sequence

from auditor.ground.pattern import pattern
from auditor.intake.setting.sections import Passage, Table
from auditor.intake.tight import is_english
from auditor.intake.words import FIVE, FIVES, OLD_FIVES, PAGE_FACTS, PLAN_TITLES, REPORT_TITLES

_PERIOD = pattern(r"((?:19|20)[0-9]{2})年?[-—–－~～至到]+((?:19|20)[0-9]{2})(?:年|$|(?=[\W_A-Za-z]))")
_FIVE = pattern(rf"“?({FIVE})”?|第([六七八九]|十[一二三四五]?)个五年")
# The teaching of law counts five years of its own, the first of them 1986 to 1990: “八五”普法 is that of 2021 to 2025.
_LAW_TAUGHT, LATER = pattern("普法|法[治制]宣传"), 30
ENGLISH_PLAN = pattern(
    "plan|strateg|program|target|action|roadmap|agenda|regulation|directive|commitment|framework|policy|goals|objectives",
    re.IGNORECASE,
)
BRACKETS = pattern(r"\([^()]*\)|（[^（）]*）")
# 关于贯彻落实《…规划》的实施意见
_ANSWERS = pattern("》的?(?:若干|具体|贯彻|实施|落实|工作)*(?:意见|方案|细则|办法|措施|计划|行动)$")
# …第十二个五年（2011—2015年）规划纲要，根据…编制: a title that its first sentence begins with.
_BEGUN = pattern(
    rf"([^,。;:《》]{{6,60}}(?:{'|'.join(PLAN_TITLES)})),(?=(?:根据|依据|按照|由|是)[^。]*(?:编制|制定|阐明|纲领|文件))"
)
# 《…规划纲要》根据《…》制定: the same of a text whose first page is lost.
_CALLS_ITSELF = pattern(
    rf"(?:^|。)《([^《》]{{6,60}}(?:{'|'.join(PLAN_TITLES)}))》,?(?=(?:根据|依据|按照|由|是)[^。]*(?:编制|制定|阐明|纲领|文件))"
)
_DONE = pattern("(?:完成|执行|实施|进展)情况")
_FILLED_IN = pattern("(?:填报|制表)?(?:单位|日期|时间)[:：]")
_KIND = pattern("^【[^【】]{2,8}】")        # 【政策解读】
_TASKS = pattern("(?:任务|责任|目标|分解|分工)(?:表|清单|台账|一览表)$")   # 《政府工作报告》任务分解表
_YEARS = pattern("[（(](?:19|20)[0-9]{2}年?[-—–－~～至到]+(?:19|20)[0-9]{2}年?[）)]")     # below a title
_OF_THE_PAGE = pattern(
    f"(?:{PAGE_FACTS}|关键词|体裁分类|发文文号|字号|机关|发布时间|发布|浏览次数|时间|日期|来源|作者)[:|]"
    "|[-—]*[0-9]{1,3}[-—]*$|(?:19|20)[0-9]{2}-[0-9]{2}-[0-9]{2}"
)
FAR_DOWN = 90   # passages of a page that was copied with all that stands around its text
HEAD = 8        # passages that introduce a document
MANY = 4        # lines that are called plans, which are items of a list then
LONGEST_TITLE, LONGEST_ENGLISH = 60, 160  # signs of a line that can be a title
_ABOUT = pattern("》[^《》]*(?:评估|总结|解读|问答|情况|报告)$")  # a text about a plan is not the plan
_BROUGHT = pattern(
    rf"^.*关于(?:印发|下发|发布|公布)([^《》]+(?:{'|'.join(PLAN_TITLES)})(?:[（(][^()（）]*[）)])?)的通知$"
)
_TITLED = pattern(rf"《([^《》]*十[一二三四五](?:五|个五年)[^《》]*(?:{'|'.join(PLAN_TITLES)})[^《》]*)》")
# 《…行动计划（2021—2023年）》
_SPANNED = pattern(
    rf"《([^《》]*(?:{'|'.join(PLAN_TITLES)})[^《》]*\((?:19|20)[0-9]{{2}}年?[-—–~至到]+(?:19|20)[0-9]{{2}}年?\))》"
)
COMES_OUT = pattern("印发|出台|发布|公布|批复|通过|下发")
_STRIVES = pattern("争取|力争|确保|纳入")      # of a sentence and of no title
LONG = 120  # signs of a paragraph that is no line of a title
# A heading of a passage and no title: 一、主要目标.
ORDERED = pattern(r"第[一二三四五六七八九十百]+[章节篇]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]")
# 某自治区“十四五”, above two lines more of a title.
_FIRST_OF_THREE = pattern(
    r"[^\W\d_A-Za-z]{2,12}(?:“?十[一二三四五]五”?|(?:19|20)[0-9]{2}[-—–~](?:19|20)[0-9]{2}年?)"
)
_HEADLINE = pattern("(?:19|20)[0-9]{2}年.*(?:计划|将|力争|目标)")


def title_of(parts: Sequence[Passage | Table]) -> str:
    """The title of a document, or else what stands alone above the table of its first sheet; "" for none."""
    return _title([part for part in parts if isinstance(part, Passage)]) or _caption(parts)


def _title(passages: Sequence[Passage]) -> str:
    heads = _heads(passages)
    named = _plan_named(heads) or _plan_named(_heads(passages, FAR_DOWN))
    if named:
        return named
    if heads and is_english(heads[0]):
        return next((head for head in heads if ENGLISH_PLAN.search(head)), heads[0])
    begun = next((found for passage in passages[:2] if (found := _BEGUN.match(passage.text.text)) is not None), None)
    itself = next((found for passage in passages[:2] if (found := _CALLS_ITSELF.search(passage.text.text))), None)
    if begun is not None:
        return begun[1]
    if itself is not None and not heads:
        return itself[1]
    about = next((head for head in heads if _ABOUT.search(head)), "")
    quoted = re.search(r"《([^《》]{4,})》", "".join(heads))
    headline = next((head for head in heads if _HEADLINE.search(head)), heads[0] if heads else "")
    tasks = next((head for head in heads if "《" in head and _TASKS.search(BRACKETS.sub("", head))), "")
    return about or tasks or (quoted[1] if quoted else headline)


def _heads(passages: Sequence[Passage], most: int = 30) -> list[str]:
    """The first short lines without a stop, as they are printed, before the first long paragraph.

    most: passages that are looked at.
    """
    noted = next((place for place, passage in enumerate(passages) if passage.part == "note"), 0)
    if any(passage.headings for passage in passages[:noted]):
        noted = 0               # a note behind the plan
    first = next((place for place, passage in enumerate(passages) if place >= noted and passage.part != "note"), 0)
    head = first and len(passages[first - 1].text.text) < 40 and not re.search("[。;:]", passages[first - 1].text.text)
    body = list(passages[first - (1 if head else 0) :])
    heads: list[str] = []
    late = False
    for passage in body[:most]:
        text = passage.text.shown(0, len(passage.text.text))
        if _OF_THE_PAGE.match(passage.text.text):
            continue
        titled = any(head.endswith(PLAN_TITLES) for head in heads)
        if (passage.level and heads) or (passage.part == "annex" and titled):
            break
        if len(text) <= (LONGEST_ENGLISH if is_english(text) else LONGEST_TITLE) and not re.search(r"[。;；，]", text):
            if not late or text.endswith(REPORT_TITLES):
                heads.append(_BROUGHT.sub(r"\1", _KIND.sub("", text)))
        elif len(text) > LONG:
            if heads:
                break
            late = True         # a caption behind the first paragraph can still tell that it is a report
    return heads


def _plan_named(heads: Sequence[str]) -> str:
    """The last line that is called a plan, with the line before it where a title takes two; "" for none.

    Where many are called so, as the items of a list are (一件实事, 一项行动), it is the first of them.
    """
    called = [place for place, head in enumerate(heads) if _is_called_plan(BRACKETS.sub("", head))]
    if not called:
        return ""
    place = called[0 if len(called) >= MANY else -1]
    before = heads[place - 1] if place and re.search(r"\w", heads[place - 1]) else ""
    short = len(BRACKETS.sub("", heads[place])) < 22
    two = before and not re.search(r"[号府会〕)）：:日]$|附件|通知$", before) and short
    after = heads[place + 1] if place + 1 < len(heads) and _YEARS.fullmatch(heads[place + 1]) else ""
    first = heads[place - 2] if two and place > 1 and _FIRST_OF_THREE.fullmatch(heads[place - 2]) else ""
    return first + (before if two else "") + heads[place] + after


def _is_called_plan(bare: str) -> bool:
    """Whether a line without its brackets is called a plan, and is neither its sentence nor one of its headings."""
    own = "《" not in bare or _ANSWERS.search(bare) is not None
    return bare.endswith(PLAN_TITLES) and own and not (_STRIVES.search(bare) or ORDERED.match(bare))


def _caption(parts: Sequence[Passage | Table]) -> str:
    """What stands alone in the first rows of the sheet that is called a plan, else of the first; "" for none."""
    captions = [caption for part in parts if isinstance(part, Table) and (caption := _alone(part))]
    ahead = (caption for caption in captions if not _DONE.search(caption))
    plans = (caption for caption in ahead if any(word in caption for word in PLAN_TITLES))
    return next(plans, captions[0] if captions and isinstance(parts[0], Table) else "")


def _alone(table: Table) -> str:
    """The longest line that stands alone above the header of a table and can be a title."""
    rows = table.grid.rows[:2]
    alone = [next(iter(told)) for row in rows if len(told := {cell.text.strip() for cell in row} - {""}) == 1]
    alone = [words for words in alone if not _FILLED_IN.match(words) and "。" not in words]
    return max(alone, key=len, default="")


def period_of(title: str) -> tuple[int, int] | None:
    """The first and the last year that a title spans; None where it names no two."""
    found = _PERIOD.search(title)
    if found is not None:
        return int(found[1]), int(found[2])
    five = _FIVE.search(title)
    if five is None:
        return None
    name = five[1] or f"{five[2]}五"
    last = FIVES[name] + (LATER if name in OLD_FIVES and _LAW_TAUGHT.search(title) is not None else 0)
    return last - 4, last


def plan_reported(texts: Sequence[str]) -> str:
    """The title of the plan that the first sentences of a text say has come out; "" where they name none."""
    sentences = re.split("[。;]", "。".join(texts[:HEAD]))
    told = [sentence for sentence in sentences if COMES_OUT.search(sentence)]
    found = (form.search(sentence) for sentence in told for form in (_TITLED, _SPANNED))
    return next((each[1] for each in found if each is not None), "")
