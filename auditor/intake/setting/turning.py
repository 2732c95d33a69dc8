"""Where a yearly report of work turns from what has been to the year that it promises for."""

from collections.abc import Sequence
from dataclasses import replace

from auditor.ground.pattern import pattern
from auditor.intake.setting.past import look_back
from auditor.intake.setting.sections import Passage, Table
from auditor.intake.words import FIVES, PAST_HEADINGS

_YEAR = pattern("((?:19|20)[0-9]{2})年")
_FIVE = pattern("“?(十[一二三四五]五)”?")
# A title of what is to be done, whatever year it names.
_AHEAD = pattern(
    "今后五年|未来五年|总体要求|奋斗目标|目标任务|[主预]要?期?目标|工作(?:安排|任务|部署|重点|建议|打算)|重点(?:工作|任务)|主要任务"
)
_DONE = pattern(
    "(?:圆满|全面|顺利|超额)完成|进一步明确|^(?!.*(?:确保|力争|努力|奋力|奋战)).*实现[^,，。]{0,8}良好(?:开局|开端)"
)
# How the first paragraph of it begins.
_BEGINS = pattern(
    "(?:[一二三四五六七八九十]+、)?(?:各位代表[,!:。]*)?(?:报告(?:提出|指出|明确|要求)了?,?)?(?P<when>(?:19|20)[0-9]{2}年|今年|新的一年|今后五年|未来五年)(?:,|是|的?(?:政府|经济|工作|全[省市区县州]|我[省市区县州]|要|总体|主要|发展"
    "|奋斗))(?![^。]*(?:不寻常|不平凡|成绩|成就|值得))"
)
# What the goals are called where no title stands above them: 综合考虑…，建议经济社会发展主要预期目标为：
_GOALS = pattern(
    "(?:[^。:]{0,30},)?(?:建议)?(?:(?P<when>(?:19|20)[0-9]{2}年)|今年)?(?:全[省市区县州])?的?"
    "(?:国民经济和社会发展|经济社会发展|经济发展|经济)?的?(?:主要|预期性?|主要预期性?)(?:目标|指标)[是为]?:"
)

# Where a chapter of five years goes over to one of them.
_OF_YEAR = pattern("做好今年(?:的|各项|政府)*工作|(?:^|[。;])今年(?:全[省市区县州])?的?(?:国民)?经济[^。,]{0,8}目标")


def looking_back(parts: Sequence[Passage | Table], year: int) -> list[Passage | Table]:
    """The parts of a report, those before it turns to its year marked as early; none where it does not turn.

    A title that looks back ends there, too, where the report turns under it, and one of five years where the text under
    it goes over to the year. year: for which the report promises.
    """
    turn = next((place for place, part in enumerate(parts) if _turns(part, year)), 0)
    above = parts[turn].headings if turn else ()
    over = {title for title in above if look_back((title,)) or _is_before(title, year)}
    made: list[Passage | Table] = []
    for place, part in enumerate(parts):
        if isinstance(part, Passage) and not part.title and _OF_YEAR.search(part.text.text) is not None:
            over.update(title for title in part.headings if _is_beyond(title, year))
        if place >= turn:
            part = _without(part, over)
        elif isinstance(part, Passage):
            part = replace(part, early=True)
        made.append(part)
    return made


def _without(part: Passage | Table, over: set[str]) -> Passage | Table:
    return replace(part, headings=tuple(title for title in part.headings if title not in over)) if over else part


def _turns(part: Passage | Table, year: int) -> bool:
    if not isinstance(part, Passage) or part.part != "body":
        return False
    if part.title:
        return _is_ahead(part.title, part.level, year)
    if part.headings and _is_ahead(part.headings[0], 1, year):
        return True             # the second half of a chapter: “十四五”发展成就和“十五五”主要目标
    begins = _BEGINS.match(part.text.text) or _GOALS.match(part.text.text)
    if begins is None:
        return False
    said = _YEAR.match(begins["when"] or "")
    return said is None or int(said[1]) == year


def _is_beyond(title: str, year: int) -> bool:
    """Whether a title names five years that end after the year, and no year by itself: “十四五”时期主要任务."""
    return not _YEAR.search(title) and any(FIVES[found] > year for found in _FIVE.findall(title))


def _is_before(title: str, year: int) -> bool:
    """Whether a title names times that are over before the year, and no other: 跨越赶超的“十四五”."""
    ends = [*map(int, _YEAR.findall(title)), *(FIVES[found] for found in _FIVE.findall(title))]
    return bool(ends) and max(ends) < year


def _is_ahead(title: str, level: int, year: int) -> bool:
    """Whether a title is of the year, or that of a chapter of what is to be done; one that looks back is not."""
    years = [int(found) for found in _YEAR.findall(title)]
    fives = [FIVES[found] for found in _FIVE.findall(title)]
    if any(word in title for word in PAST_HEADINGS) or _DONE.search(title):
        return False
    if years or fives:
        return max(years, default=0) >= year or max(fives, default=0) > year
    return level <= 1 and _AHEAD.search(title) is not None
