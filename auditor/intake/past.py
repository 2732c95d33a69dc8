"""Whether a passage tells of what has been: by the headings that it stands under."""

import re

from auditor.intake.sections import Passage
from auditor.intake.words import PAST_HEADINGS

# Work to come, whose result is called as what has been reached: 持续释放改革成效, 抢抓机遇加快发展.
_URGED = re.compile(
    "(?:加快|加力|持续|不断|着力|全力|大力|奋力|切实|努力|进一步|更加|更好|坚持|坚定|聚焦|积极|深入|充分|统筹|抢抓"
    "|应对|释放|放大|彰显)(?!.*(?:取得|成就|现状|回顾|情况|进展|问题))"
)
_RESULTS = frozenset({"取得", "进展", "成效", "成就"})


def in_past(passage: Passage) -> bool:
    """Whether the passage stands in a chapter about what has been, and in no part of it about goals."""
    for depth, title in reversed(list(enumerate(passage.headings))):
        words = [word for word in PAST_HEADINGS if word in title]
        aimed_at = _RESULTS.issuperset(words) and _is_aim(passage.headings[:depth])
        if words and not aimed_at and not _URGED.match(title):
            return True
        if any(word in title for word in ("目标", "指标")):
            return False
    return False


def _is_aim(above: tuple[str, ...]) -> bool:
    """Whether a chapter above sets goals, so that a result is one of them: 美丽山川建设取得重大进展."""
    return any("目标" in title and not any(word in title for word in PAST_HEADINGS) for title in above)
