"""Chapters of a yearly report that are called by a time, or by two: “十四五”时期发展成就和“十五五”时期主要目标."""

import re

from auditor.ground.pattern import pattern
from auditor.intake.words import PAST_HEADINGS

# A chapter of a yearly report that has no number: 2025年工作回顾, “十五五”时期主要目标和2026年重点工作.
CHAPTER = pattern(
    r"(?=[^。;:,]{4,40}$)[^。;:,]{0,10}?(?:(?:19|20)[0-9]{2}年|“?十[一二三四五]五”?|过去[一五]年|去年|今年|今后五年|未来五年)"
    r"[^。;:,]{2,}(?:回顾|总结|成就|成效|情况|目标|任务|工作|安排|打算|思路|要求|建议)"
)
# A headline of the press over a part of a report: 某某在政府工作报告中指出，五年来…
HEADLINE = pattern(
    "[^。;:]{2,24}报告(?:中|时)?(?:指出|表示|提出|强调|说|简述|介绍),?(?:我国|我们)?(?:过去[一五]年|[一五]年来|这些年|今年|今后五年|未来五年)[^。;:0-9]{2,40}"
)
_TIME = "(?:(?:19|20)[0-9]{2}年|“?十[一二三四五]五”?|今后五年|未来五年)"
_TWO = pattern(
    f"(?P<first>.*{_TIME}.*)(?:和|与|及|、|暨)(?P<last>{_TIME}.*(?:目标|任务|安排|打算|思路|重点|工作).*)"
)
_FIVE_YEARS = pattern("“?十[一二三四五]五”?|第十[一二三四五]个五年|(?:今后|未来)五年")
_LOOKS_BACK = pattern("过去|[一五]年来|这五年|回顾|回望")
OPENS = 60      # signs of a paragraph in which the second half is said to begin


def halves(title: str) -> tuple[str, str] | None:
    """What was and what is to be, or a longer and a shorter time to come; None of any other title."""
    found = _TWO.fullmatch(title)
    if found is None or any(word in found["last"] for word in PAST_HEADINGS):
        return None
    return found["first"], found["last"]


def begins(last: str, text: str) -> bool:
    """Whether a paragraph is the first of the second half: it opens with that time, or with this year."""
    head = text[:OPENS]
    if _LOOKS_BACK.match(head) is not None:
        return False
    five = _FIVE_YEARS.search(last)
    if five is None:
        year = re.search("(?:19|20)[0-9]{2}年", last)
        return re.match("今年|做好今年", head) is not None or (year is not None and year[0] in head[: OPENS // 3])
    return five[0].strip("“”") in head or re.search("第十[一二三四五]个五年|(?:今后|未来)五年", head) is not None
