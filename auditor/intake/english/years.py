"""The year of an English value."""

import re

from auditor.ground.pattern import pattern
from auditor.intake.english.values import Value
from auditor.intake.english.words import BASE, PROMISE, TIME, year_of
from auditor.intake.setting.scene import Scene
from auditor.intake.setting.years import Dated

LETTERED = pattern(r"\s*(?:and\s+|or\s+)?\([a-z0-9]{1,3}\)\s*")       # what begins an item inside a sentence
ITEM = pattern(r"\s*(?:[-–—•●◦▪*·]|\(?(?:[a-z]|[ivx]+|[0-9]{1,2})[.)])\s*(?=\S)")     # of a list
_YEARLY = pattern(r"\b(?:each|every|per|a)\s+(?:year|annum)\b|\bannual(?:ly)?\b")
_BY_YEAR = pattern(r"(?:\s+[a-z]+){0,3}?\s+(?:a|each|every|per)\s+year\b")
_LISTED = pattern(r"(?:,|,?\s+and)\s*(?:[a-z]+\s+)?(?:at\s+least\s+|about\s+)?$")
_AND_BY = pattern(r"[,;]\s*(?:and\s*)?$|\band\s*$|;")
_NEXT_YEAR = pattern(r"[,;]\s*and\s*$")


def year_of_value(
    value: Value, sentence: tuple[int, int], following: int, raw: str, scene: Scene, section: Dated | None
) -> Dated:
    """The year until which: said behind the value, before it in its sentence, or for the document.

    sentence: where it begins and ends in `raw`. following: where the next value begins. section: the year of the list.
    """
    bare = BASE.sub(lambda found: " " * len(found[0]), raw)
    behind = TIME.search(bare, value.end, following)
    each = _BY_YEAR.match(raw, value.end)
    if behind is not None and each is not None and not re.match(r"\s*$", bare[each.end() : behind.start()]):
        behind = None  # 45 apprentices each year and 600 residents by 2028
    if behind is not None and _NEXT_YEAR.search(raw, value.end, behind.start()):
        behind = None  # 30% from 2020 levels, and by 2040 by 50%: the year of the next value
    found = behind or next(iter(reversed(list(TIME.finditer(bare, sentence[0], value.start)))), None)
    if found is None and _LISTED.search(raw, value.end, following):
        end = pattern(r"[;.]\s|$").search(bare, following)  # 3 GW of wind and 2 GW of solar by 2030
        found = TIME.search(bare, following, end.start() if end is not None else sentence[1])
    last = list(TIME.finditer(bare, *sentence))
    only = found is None and each is None and len(last) == 1
    if only and _AND_BY.search(bare, value.end, last[0].start()) is None:
        found = last[0]  # emissions will fall by 22% and methane by 30% by 2030
    if found is not None:
        year = year_of(found["year"] or found["last"] or found["in"])
        period = f"{year_of(found['first'])}-{year}" if found["last"] else ""
        return Dated(year, "sentence", period, found["in"] is None or year >= (scene.present or year + 1))
    if section is not None and ITEM.match(raw) is not None:
        return section
    if scene.default is not None:
        return Dated(scene.default, "title", "", True)
    before = [each for each in TIME.finditer(bare, 0, sentence[0]) if each["to"]]
    yearly = _YEARLY.search(raw, *sentence) is not None
    if before and not yearly and (PROMISE.search(raw, *sentence) or LETTERED.match(raw, *sentence)):
        return Dated(year_of(before[-1]["year"]), "carried", "", True)
    return Dated(None, "unstated")
