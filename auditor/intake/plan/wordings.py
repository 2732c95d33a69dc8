"""Promises in words, without a number: 大幅提升, 基本达到节能水平. They are only ever asked about."""

from collections.abc import Sequence

from auditor.ground.pattern import pattern
from auditor.intake.plan.draft import Wording
from auditor.intake.sentence.names import cleaned
from auditor.intake.setting.past import in_past
from auditor.intake.setting.sections import Passage
from auditor.intake.setting.years import anchors, until

_WORDS = pattern(
    r"(?:(?:基本|全部|全面|总体|均)?(?:达到|实现|保持)(?:[^,。;0-9]{0,6}(?:平均水平|先进水平|节能水平|领先水平|要求|标准|全覆盖))"
    r"|(?:大幅|显著|明显|进一步|持续|稳步|不断)(?:度)?(?:提升|提高|改善|优化|下降|降低|减少|增强|扩大)"
    r"|基本(?:淘汰|消除|建成|完成|清零)|全部(?:淘汰|完成(?:更新)?改造|完成|达标)|动态清零|零增长|高于[^,。;0-9]{2,12}增速"
    r"|(?<=增长)[与和][^,。;0-9]{2,6}(?:增长|增速)?(?:基本)?(?:保持)?同步|与[^,。;0-9]{2,6}(?:增长|增速)(?:基本)?(?:保持)?同步"
    r"|(?:保持)?(?:基本|总体)(?:平衡|稳定))(?=$|[,。;])"
)
_GOALS = pattern("[^。;]{0,40}目标(?:任务)?[是为]?:")
_CLAUSE = pattern(r"[,。;]")


def wordings_of(passages: Sequence[Passage], default: int | None) -> list[Wording]:
    """Those of the chapters that set goals, and of paragraphs that begin with 目标是. default: of an annual plan."""
    made: list[Wording] = []
    listing = False                 # 主要预期目标是: with a paragraph for each
    for passage in passages:
        leads = _GOALS.match(passage.text.text) is not None
        listing = not passage.level and (leads or listing)
        goal = len(passage.headings) == 1 or any("目标" in title for title in passage.headings) or listing
        if passage.part != "body" or not goal or passage.line.role != "paragraph":
            continue
        if passage.early or in_past(passage):
            continue
        told = anchors(passage.text.text)
        headed = [anchor.year for title in passage.headings for anchor in anchors(title)]
        start = passage.body
        for stop in (
            *(found.start() for found in _CLAUSE.finditer(passage.text.text, passage.body)),
            len(passage.text.text),
        ):
            clause = passage.text.text[start:stop]
            found = _WORDS.search(clause)
            name = cleaned(clause[: found.start()]) if found is not None else ""
            before = until(told, start)
            when = before[-1].year if before else headed[-1] if headed else default
            if found is not None and 4 <= len(name) <= 30 and when is not None:
                shown = passage.text.shown(start + found.start(), start + found.end())
                made.append(
                    Wording(
                        name,
                        shown,
                        when,
                        passage.at(start + found.start(), start + found.end()),
                        passage.text.quoted(start, stop),
                        passage.chapter,
                    )
                )
            start = stop + 1
    return made
