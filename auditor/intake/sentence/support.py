"""What speaks for it that a value is promised: a year to come, a word that strives, the chapter it stands in."""

import re

from auditor.ground.pattern import pattern
from auditor.intake.sentence import names
from auditor.intake.sentence.around import Around
from auditor.intake.sentence.values import Spot
from auditor.intake.setting.scene import Scene
from auditor.intake.setting.sections import Passage
from auditor.intake.setting.years import Dated
from auditor.intake.words import FUNDS, FUTURE_WORDS, GOAL_HEADINGS

_FOR = pattern("进行|实施|提供|开展|发放")          # 为4000万名农村妇女进行检查
# 98%的行政村实现光纤通达
_ARE_DONE = pattern("的[^,。;0-9]{2,24}(?:实现|建立|建成|完成|达到|通达|开展|配备|覆盖)")
_SPENDS = pattern(f"(?:安排|统筹|投入|下达|筹措|设立)[^,。;]*{FUNDS}$")
_GOAL_IS = pattern("目标(?:是|为|:)")         # 主要目标是:产值增长5%以上,收入增长6%


def support(
    spot: Spot, around: Around, year: Dated, passage: Passage, scene: Scene, promised: bool, doing: bool
) -> str:
    """The strongest word for a promise; "" where nothing says that it is one.

    promised: whether a value before in the sentence is a promise; doing: whether its words say what is done.
    """
    if year.to and year.why in ("sentence", "carried"):
        return "promise:year"
    if any(word in around.clause for word in ("力争", "争取", "努力", "确保", "目标")):
        return "promise:strive"
    if _GOAL_IS.search(around.text, around.begin, spot.start):
        return "promise:strive"
    if year.to or (year.year is not None and year.year == scene.default) or _is_within(year, scene):
        return "promise:section"
    if any(word in title for title in passage.above for word in ("目标", "指标")):
        return "promise:goal-chapter"
    if (
        (spot.before
        and any(
            spot.before.endswith(word)
            for word in ("达到", "达", "控制在", "超过", "超", "突破", "不低于", "不少于", "稳定在", "至少")
        ))
        or spot.behind
    ):
        return "promise:bound"
    spends = spot.unit == "元" and _SPENDS.search(around.left) is not None
    if spends or any(word in around.clause for word in FUTURE_WORDS) or names.verb_of(around.left):
        return "promise:verb"
    if any(word in title for title in passage.headings for word in GOAL_HEADINGS):
        return "promise:chapter"
    quoted = around.text.rfind("“", around.begin, spot.start) > around.text.rfind("”", around.begin, spot.start)
    if quoted and passage.part == "note":
        return "promise:quoted"
    if promised and around.left.lstrip(",").startswith("其中"):
        return "promise:plain"
    if not scene.named:
        return ""  # a text that calls itself no plan promises only in so many words
    task = scene.plan and passage.part == "body" and bool(passage.headings)
    changes = re.search("增长|增加|提升|提高|下降|降低|减少|缩小", spot.before) is not None
    counted = spot.unit not in ("", "%") and not around.right
    if task and (changes or counted):
        return "promise:plain"
    begun = promised or (scene.plan and names.begins_with_act(around.left))
    joined = promised and doing        # 开展1000万亩治理和4000万亩管控
    whom = around.left.endswith(("为", "对")) and _FOR.search(around.right) is not None
    if task and (whom or _ARE_DONE.match(around.right) is not None):
        return "promise:plain"
    return "promise:plain" if begun and (changes or counted or joined or spot.unit == "%") else ""


def _is_within(year: Dated, scene: Scene) -> bool:
    """Whether a sentence tells a year of the plan's own that is to come: 2024年能耗降低2.5% in one for 2024 and 2025.

    The first of more than two years may be over when a plan comes out.
    """
    if year.year is None or year.why != "sentence" or scene.period is None or not scene.plan:
        return False
    first, last = scene.period
    return first + (last - first > 1) <= year.year <= last
