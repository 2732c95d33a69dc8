"""What a trim speaks of and the body still works on: the words that both have."""

from collections.abc import Sequence

from auditor.ground.pattern import pattern
from auditor.intake.plan.draft import Action, Dropped

_COMMON = pattern("更新|改造|建设|设备|设施|老旧|安装|升级|培育|典型|国家级|企业|体系|面积|综合|全年|推广|新增|淘汰")
ASKED = frozenset({"no-mandate", "no-subject"})  # reasons that the body can belie
MOST = 3


def shared_words(dropped: Dropped, actions: Sequence[Action]) -> tuple[str, ...]:
    """Words of a trim's name that items of work use too, the longest first."""
    name = _COMMON.sub(" ", dropped.trim.target.name)
    words = {
        part[start:end]
        for part in name.split()
        for start in range(len(part))
        for end in range(start + 2, len(part) + 1)
    }
    told = sorted(
        (word for word in words if any(word in action.text for action in actions)), key=lambda word: (-len(word), word)
    )
    kept: list[str] = []
    for word in told:
        if not any(word in longer for longer in kept):
            kept.append(word)
    return tuple(kept[:MOST])
