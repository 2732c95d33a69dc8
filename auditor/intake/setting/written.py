"""When a document was written, and the year that it is for."""

import re
from collections.abc import Sequence

from auditor.ground.pattern import pattern
from auditor.intake.setting.kind import Kind
from auditor.intake.setting.sections import Passage
from auditor.intake.setting.title import COMES_OUT, HEAD, LONGEST_TITLE
from auditor.intake.setting.within_year import THIS_YEAR
from auditor.intake.words import PAST_HEADINGS

_SIGNED = pattern(r"^((?:19|20)[0-9]{2})年([0-9]{1,2})月[0-9]{1,2}日$")
_GIVEN = pattern(r"((?:19|20)[0-9]{2})年[0-9]{1,2}月[0-9]{1,2}日在[^,。;]{4,}(?:会议|大会)上")
# When a page was put up.
_SHOWN = pattern(r"[^\W\d]{0,8}:?((?:19|20)[0-9]{2})(?:-[0-9]{2}-[0-9]{2}|年[0-9]{1,2}月[0-9]{1,2}日)")
_DELIVERED = pattern("[-—]*\\(?((?:19|20)[0-9]{2})年([0-9]{1,2})月[0-9]{1,2}日")
LATE = 11       # the month from which on a paper speaks of the next year
_FAR = pattern(r"远景|规划|纲要|展望")
_YEARLY = pattern(r"(?<![到至取争])((?:19|20)[0-9]{2})年(?!将|前|1?[0-9]月|.*(?:19|20)[0-9]{2})")
# The sentence that leads to the goals of a year.
_LEAD = pattern(
    r"(?<![到至])((?:19|20)[0-9]{2})年(?![^。]*完成[^。,;]{0,8}目标任务)[^。]*(?:安排如下|如下[。:]|目标任务|预期目标是?:|项重点工作|实现以下目标:|[^。;]{0,16}工作会议[^。;]*今年)"
    r"|(?:谋划|部署|安排|明确)(?!了)((?:19|20)[0-9]{2})年[^。;,]{0,12}(?:重点工作|工作任务|工作重点|目标任务)"
    # 《2024年某省政府工作报告》提出
    r"|《((?:19|20)[0-9]{2})年[^《》]*(?:政府工作报告|工作要点|工作安排|计划|方案)》[^。,]{0,6}(?:提出|明确|确定|部署)"
)
# The day on which a page came out.
_PAGED = pattern(
    r"(?<![0-9])(20[0-9]{2})[-./年](?:0?[1-9]|1[0-2])[-./月](?:[0-3]?[0-9])日?(?=$|[^0-9-]|[0-9]{2}:[0-9]{2})"
)
# What a paper says at its head that is for the year in which it comes out.
_FOR_THE_YEAR = pattern(
    "全年(?:的?(?:经济社会|国民经济|经济)?(?:发展)?(?:各项|主要|预期|预定|既定)*目标|(?:各项)?任务|最好(?:结果|成绩))"
    "|冲刺[一二三四]季度|[一二三四]季度[^。;]{0,12}(?:开门红|开好局)"
)
_FIRST_QUARTER = pattern("一季度|首季")
# Any year that is named, without those that it compares with, and what stands in a title or in brackets.
_NAMED = pattern("(?<![0-9比较于与同从自])((?:19|20)[0-9]{2})年")
_QUOTED = pattern(r"《[^《》]*》|\([^()]*\)")
# What shows that a year is the paper's own: until when it holds, what is meant to be done in it.
_OWN = pattern(
    "[至到](?:19|20)[0-9]{2}年12月31日|(?:19|20)[0-9]{2}年1月1日[起至到]|(?:计划|力争|预计|拟|确保)(?:19|20)[0-9]{2}年"
    "|(?:19|20)[0-9]{2}年(?:度?预算)?,?(?:[省市县区]财政|全?[省市县区])?(?:统筹)?"
    "(?:计划|力争|拟|新增|安排|支持|推进|发放|培育|组织)(?![^。;]*[^为除]了)"
)
_ON_DAY = pattern("(20[0-9]{2})年(?:1[0-2]|[1-9])月(?:[12][0-9]|3[01]|[1-9])日")
_IN_YEAR = pattern(r"((?:19|20)[0-9]{2})年(?![0-9]{1,2}月)[^。;]{0,24}实事|((?:19|20)[0-9]{2})年将[^。]*实事")
_COUNTED_FROM = pattern("[较比]((?:19|20)[0-9]{2})年")
# 到2027年, but not 到2027年的; 2027年要, 2027年全省计划
_AIMED_AT = pattern(
    "((?:19|20)[0-9]{2})年(?:(?<=到.{5})(?!的)|(?=(?:全?[国省市区县]|我[省市区县])?(?:要(?!求)|将|计划|力争|拟)))"
)


def signed_in(texts: Sequence[str], number: int | None) -> int | None:
    """The year in which a document was issued: of its number, else of its signature or of the day it was given."""
    if number is not None:
        return number
    signed = [int(found[1]) for text in (*texts[:25], *texts[-12:]) if (found := _SIGNED.match(text))]
    signed += [int(found[1]) for text in texts[:25] if (found := _GIVEN.search(text)) and len(text) <= LONGEST_TITLE]
    return signed[-1] if signed else None


def written_in(
    title: str, texts: Sequence[str], signed: int | None, period: tuple[int, int] | None, kind: Kind, five: int
) -> int | None:
    """The year in which a document was written; the day on which its page was put up may tell it.

    signed: the year in which it was issued; a period begins no earlier than the year before. five: the last year of the
    latest five-year plan that a text speaks of, 0 for none.
    """
    present = _shown(title, texts, signed or (period[0] if period else None) or _after_base(texts), period)
    if kind.results and period:
        present = max(present or 0, period[1] + 1)
    return present or (max([five, *aims(texts)]) + 1 if kind.gone else None)


def _shown(
    title: str, texts: Sequence[str], present: int | None, period: tuple[int, int] | None
) -> int | None:
    short = (text for text in texts[:HEAD] if len(text) <= LONGEST_TITLE)
    shown = next((int(found[1]) for text in short if (found := _SHOWN.match(text))), None)
    if shown is None:
        return present
    if period is not None and shown >= period[1] and not COMES_OUT.search(title):
        return shown        # a five-year plan whose years are over when somebody writes about it
    aimed = aims(texts)
    return present or (shown if aimed and shown < min(aimed) else None)


def _after_base(texts: Sequence[str]) -> int | None:
    """The year after that which a document counts its growths from, where it promises nothing for that one."""
    bases = [int(found[1]) for text in texts for found in _COUNTED_FROM.finditer(text)]
    aimed = aims(texts)
    base = max(set(bases), key=bases.count) if bases else None
    return base + 1 if base is not None and aimed and base < min(aimed) else None


def aims(texts: Sequence[str]) -> list[int]:
    """The years that its sentences aim at."""
    return [int(found[1]) for text in texts for found in _AIMED_AT.finditer(text)]


def year_now(texts: Sequence[str], signed: int | None) -> int | None:
    """The year that a document calls 今年: of its issue, of the day that a page or the press tells, or its only one."""
    paged = (int(found[1]) for text in texts[:12] if len(text) <= LONGEST_TITLE and (found := _PAGED.search(text)))
    return signed or next(paged, None) or _reported_on(texts) or _only_named(texts)


def month_of(texts: Sequence[str]) -> int:
    """The month in which a document was signed; 0 where nothing says."""
    signed = [int(found[2]) for text in (*texts[:25], *texts[-12:]) if (found := _SIGNED.match(text))]
    return signed[-1] if signed else 0


def for_the_year(texts: Sequence[str], now: int | None, month: int) -> int | None:
    """The year that a paper says at its head to be for, and no other: 努力实现全年预期目标; None where it is for none.

    now: in which it was issued; 一季度开门红 of a paper signed in December, as month tells, is of the next. A paper
    that aims at a later year is for more than one.
    """
    found = next((found for text in texts[:HEAD] if (found := _FOR_THE_YEAR.search(text)) is not None), None)
    if found is None or now is None or any(year != now for year in aims(texts)):
        return None
    return now + (month >= LATE and _FIRST_QUARTER.search(found[0]) is not None)


def _only_named(texts: Sequence[str]) -> int | None:
    """The only year that a document names, where its words show that it is its own."""
    bare = [_QUOTED.sub("", text) for text in texts]
    named = {int(found[1]) for text in bare for found in _NAMED.finditer(text)}
    own = any(_OWN.search(text) is not None for text in bare) and not aims(bare)
    return named.pop() if own and len(named) == 1 else None


def _reported_on(texts: Sequence[str]) -> int | None:
    """The year of the only day that the first paragraphs of the press name."""
    days = {int(found[1]) for text in texts[:3] for found in _ON_DAY.finditer(text)}
    return days.pop() if len(days) == 1 else None


def year_for(title: str, passages: Sequence[Passage], signed: int | None, kind: Kind) -> int | None:
    """The one year that a plan without a period is for; None where none can be told, or it tells what was done."""
    if kind.results or kind.gone:
        return None
    texts = [passage.text.text for passage in passages]
    if kind.report:
        short = (text for text in texts[:HEAD] if len(text) <= LONGEST_TITLE)
        delivered = next((found for text in short if (found := _DELIVERED.search(text))), None)
        if delivered is not None:
            return _promised_for(delivered)
    year = _led_to(title, texts) or _of_chapters(passages, signed)
    if year is None and any(THIS_YEAR.search(text) for text in texts[:HEAD]):
        year = year_now(texts, signed)
    if year is None and kind.people and (found := _IN_YEAR.search("".join(texts[:HEAD]))) is not None:
        year = int(found[1] or found[2])
    return year


def _promised_for(delivered: re.Match[str]) -> int:
    """The year that a report is for: that of the day, of one given at the end of a year the next."""
    return int(delivered[1]) + (int(delivered[2]) >= LATE)


def is_yearly(title: str) -> bool:
    """Whether a title names one year."""
    return _YEARLY.search(title) is not None


def _led_to(title: str, texts: Sequence[str]) -> int | None:
    """The year of an annual plan: the only one of its title, or of the sentence that leads to its list."""
    found = _YEARLY.search(title)
    if found is not None and not _FAR.search(title) and "将" not in title:
        return int(found[1])
    lead = next((found for text in texts[:6] if (found := _LEAD.search(text))), None)
    return int(next(filter(None, lead.groups()))) if lead is not None else None


def _of_chapters(passages: Sequence[Passage], signed: int | None) -> int | None:
    """The one year that the chapters of a yearly report give to what is to come: that of its issue or the next."""
    years = {
        int(found[1])
        for passage in passages
        if passage.level == 1
        and passage.part != "note"
        and re.search("目标|重点|任务|安排|要求|工作", passage.title)
        and not any(word in passage.title for word in PAST_HEADINGS)
        and (found := re.search(r"((?:19|20)[0-9]{2})年(?!.*(?:19|20)[0-9]{2})", passage.title)) is not None
    }
    year = years.pop() if len(years) == 1 else None
    return None if year is not None and signed is not None and year > signed + 1 else year
