"""Whether a passage tells of what has been: by the headings that it stands under."""

import re

from auditor.ground.pattern import pattern
from auditor.intake.setting.sections import Passage
from auditor.intake.words import PAST_HEADINGS

# Work to come, whose result is called as what has been reached: 持续释放改革成效, 抢抓机遇加快发展.
_URGED = pattern(
    "(?:确保|力争|推动|加快|加力|优化|营造|改善|创造|持续|不断|着力|全力|大力|奋力|切实|努力|进一步|更加|更好|坚持|坚定|聚焦|积极|深入|充分|统筹|抢抓"
    "|应对|释放|放大|彰显|夯实|筑牢|打牢|强化|加强|厚植)(?!.*(?:取得|成就|现状|回顾|情况|进展|问题))"
)
# 主要经济指标保持较快增长 is a result.
_AIMS = pattern("目标|指标(?!.*(?:保持|增长|完成|实现|提升|改善|向好))")
# 2015年形势和任务: how things stand, and what is to be done.
_CIRCUMSTANCES = frozenset({"形势", "面临", "机遇", "挑战", "发展环境"})
_WORK = pattern("(?:和|与|及|、)[^,。]{0,12}(?:目标|任务|工作|安排|部署|打算)")
_STRIVEN = pattern("(?:奋力|努力|力争|争取|确保|着力|推动)[^,。]*取得|^在[^,。]+[上中]取得新")
_AIM = pattern("目标|(?:[干做抓]好|安排|部署)[^,。]*(?:19|20)[0-9]{2}年")
# 某某指出，五年来…
_LATELY = pattern("(?:^|[,，、])(?:过去[一五]年|[一五]年来|这些年)(?!.*(?:任务|安排|目标|重点|打算|部署|基础上))")
_RESULTS = frozenset({"取得", "进展", "成效", "成就"})


def in_past(passage: Passage) -> bool:
    """Whether the passage stands in a chapter about what has been, and in no part of it about goals."""
    return look_back(passage.headings)


def look_back(headings: tuple[str, ...]) -> bool:
    """Whether what stands under these headings, the highest first, tells of what has been."""
    for depth, title in reversed(list(enumerate(headings))):
        if _LATELY.search(title) is not None:
            return True
        words = [word for word in PAST_HEADINGS if word in title]
        aimed_at = _RESULTS.issuperset(words) and _is_aim(headings[:depth])
        stands = _CIRCUMSTANCES.issuperset(words) and _WORK.search(title) is not None
        told = [clause for clause in re.split("[，,]", title) if any(word in clause for word in words)]
        urged = _URGED.match(title) or all(map(_URGED.match, told)) or _STRIVEN.search(title)
        if words and not aimed_at and not stands and not urged:
            return True
        if _AIMS.search(title) is not None:
            return False
    return False


def _is_aim(above: tuple[str, ...]) -> bool:
    """Whether a chapter above sets goals, so that a result is one of them: 美丽山川建设取得重大进展."""
    return any(_AIM.search(title) and not any(word in title for word in PAST_HEADINGS) for title in above)
