"""What speaks against an English value being a promise."""

import re

from auditor.ground.pattern import pattern
from auditor.intake.english.values import Value
from auditor.intake.english.words import BASELINE, CHANGES, DOES, NORM, OF_TARGET, PAST, PROMISE, YEAR
from auditor.intake.setting.past import in_past
from auditor.intake.setting.scene import Scene
from auditor.intake.setting.sections import Passage
from auditor.intake.setting.years import Dated

_EACH = pattern(r"\W*(?:[Ee]ach|[Ee]very)\s+(?!(?:year|municipality|region|district|county)\b)")
_CLAUSE = pattern(r"[,;]|\b(?:and|but|while|which|that)\b")
_RESTATES = pattern(  # to 1.6 by 2030, representing a 50% reduction: the same once more
    r"\b(?:representing|equivalent\s+to|equal\s+to|corresponding\s+to|meaning)\s+(?:an?\s+)?(?:about\s+|around\s+)?$"
)
_COSTS = pattern(
    r"\bcosts?\s+(?:about\s+|around\s+|up\s+to\s+)?$|\bof\s+which\s+[^,]*\b(?:provides|pays|contributes|covers)\s+$"
)


def refusal(
    value: Value, sentence: tuple[int, int], left: str, year: Dated, following: int, passage: Passage, scene: Scene
) -> tuple[str, str] | None:
    """Sort and reason of what is no promise; None where nothing speaks against it.

    sentence: where it begins and ends. left: its words before the value, behind the last. following: where the next is.
    """
    raw = passage.text.raw
    around, right = raw[slice(*sentence)], raw[value.end : sentence[1]]
    gap = raw[value.end : following]
    if OF_TARGET.match(right):
        return "share", "of-above"
    if BASELINE.search(left):
        return "base", "from"
    from_here = re.search(r"\bfrom\s+(?:the\s+\w+\s+)?(?:about\s+)?$", left, re.IGNORECASE)
    if from_here and re.search(rf"\bto\s*$|\b(?:to|below|above)\s|\bin\s+{YEAR}", gap):
        return "base", "from"
    if re.search(r"\b(?:up|down)\s+from\s+(?:about\s+|only\s+|just\s+)?$", left):
        return "base", "from"
    if re.search(r"\((?:from|in|was)?[^()]*$", raw[: value.start]) and ")" in right:
        return "base", "bracket-base"
    if scene.present and year.year and year.year < scene.present and not year.to:
        return "fact", "past-year"
    modal = PROMISE.search(around) is not None or DOES.search(left) is not None or DOES.search(around) is not None
    clause = _CLAUSE.split(left)[-1]
    if (PAST.search(around) and not PROMISE.search(around)) or (PAST.search(clause) and not PROMISE.search(clause)):
        return "fact", "past-word"
    if _RESTATES.search(left):
        return "fact", "restates"
    if _COSTS.search(left):
        return "fact", "no-promise"
    if in_past(passage):
        return "fact", "past-chapter"
    if NORM.search(around) and not (year.to and year.why == "sentence") and not CHANGES.match(around):
        return "norm", "tariff"
    if _EACH.match(around) and not year.to:
        return "norm", "size"
    if not (modal or year.to or scene.default):
        return "fact", "no-promise"
    return None if scene.plan else ("fact", "no-plan")
