"""Whether a passage tells of what has been: by the headings that it stands under."""

import re

from auditor.intake.sections import Passage
from auditor.intake.words import PAST_HEADINGS

# Work to come, whose result is called as what has been reached: 持续释放改革成效, 抢抓机遇加快发展.
_URGED = re.compile(
    "(?:加快|加力|持续|不断|着力|全力|大力|奋力|切实|努力|进一步|更加|更好|坚持|坚定|聚焦|积极|深入|充分|统筹|抢抓"
    "|应对|释放|放大|彰显)(?!.*(?:取得|成就|现状|回顾|情况|进展|问题))"
)
_BOTH = re.compile(".*(?:和|与|及|、|暨)(?P<last>.*(?:目标|指标).*)")     # 发展成就和主要目标
_LOOKS_BACK = re.compile("(?:过去|[一两三四五]年来|“?十[一二三四]五”?(?:时期|期间|以来)|回顾|回望|截至|去年|目前)")


def in_past(passage: Passage) -> bool:
    """Whether the passage stands in a chapter about what has been, and in no part of it about goals.

    Of a chapter that is called by both, what looks back as it opens.
    """
    for title in reversed(passage.headings):
        if any(word in title for word in PAST_HEADINGS) and not _URGED.match(title):
            both = _BOTH.fullmatch(title)
            goals = both is not None and not any(word in both["last"] for word in PAST_HEADINGS)
            return not goals or _LOOKS_BACK.match(passage.text.text, passage.body) is not None
        if any(word in title for word in ("目标", "指标")):
            return False
    return False
