"""The nearest wording that is read, for a value that is not: every number of the original stays in it."""

import re
from collections.abc import Callable

from auditor.ground.pattern import pattern
from auditor.text.lexicon import BOUNDS_BEFORE, BOUNDS_BEHIND, FALL, RISE, STRIVE_WORDS, TIME_WORDS, WEAK_BOUNDS
from auditor.text.plain import shown
from auditor.text.quantity import Quantity
from auditor.text.refusal import ValueNotUnderstood
from auditor.text.unit_table import CLASSIFIERS, MEASURES

_WORDS = sorted({
    word for word in (
        *BOUNDS_BEFORE, *BOUNDS_BEHIND, *WEAK_BOUNDS, *STRIVE_WORDS, *TIME_WORDS, *RISE, *FALL, *MEASURES, *CLASSIFIERS,
        "个百分点",
    ) if len(word) > 1
})
# What stands in front of a number only.
_PLACED = frozenset((*BOUNDS_BEFORE, *WEAK_BOUNDS, *STRIVE_WORDS, *TIME_WORDS, *RISE, *FALL))
# What says how a number is meant is not advised away either.
_SAYING = [word for word in (*BOUNDS_BEFORE, *BOUNDS_BEHIND, *RISE, *FALL) if len(word) > 1] + ["较", "比"]
# A part that is not advised away: a numeral, a sign, a unit, another value, what a number is one of, half a bound.
_MEANS = pattern("[一二两三四五六七八九十千万亿百/±+%‱A-Za-z不超低高底于於约半至到-]|的$|^级|水平|标准|平均|要求")
# Characters that are typed for another, as those of a bound.
_TYPED_FOR = {
    "底": "低", "已": "以", "己": "以", "止": "上", "又": "右", "石": "右", "挣": "争", "涨": "长", "隆": "降",
}
_COUNTS = pattern("[0-9]+|[一二两三四五六七八九十百千万亿]")
_FOREIGN = pattern("[A-Za-z]{7}")
LONGEST = 24
LEFT_OUT = 4


def nearest(text: str, part: str, read: Callable[[str], Quantity]) -> str:
    """A wording near to a text in which the unreadable part is another word, or is left out; "" for none.

    `read` reads a text. No number is left out: what stands in the original stands in the suggestion.
    """
    from difflib import get_close_matches  # only what is refused waits for it

    part = part if part in text else ""
    if not part or text.isascii() or _FOREIGN.search(text) or len(text) > LONGEST or not re.search("[0-9]", text):
        return ""
    typed = ["".join(_TYPED_FOR.get(sign, sign) for sign in part)] if "以下" not in part else []
    if re.search("[0-9]", part):
        return ""
    turned = [word for word in _WORDS if sorted(word) == sorted(part)]      # 小不于: the characters of 不小于
    behind = text.endswith(part)
    means = _MEANS.search(part.replace("百分", "")) is not None
    close = [
        other for other in get_close_matches(part, _WORDS, 6, 0.5)
        if (not means or set(part) < set(other)) and abs(len(other) - len(part)) < 2
        and (len(part) > 1 or other not in MEASURES)
        and (other in BOUNDS_BEHIND or other not in _PLACED) is behind
    ]
    left_out = [""] if not means and len(part) <= LEFT_OUT and not text.startswith(part) else []
    tried = (text.replace(part, other, 1) for other in (*typed, *turned, *close, *left_out) if other != part)
    said = [word for word in _SAYING if word in text]
    kept = (other for other in tried if all(word in other for word in said) and counts_in(other) == counts_in(text))
    return next((shown(other) for other in kept if _reads(other, read)), "")


def counts_in(text: str) -> list[str]:
    """The numerals of a text, in their order; 百 of 百分点 is none."""
    return _COUNTS.findall(text.replace("百分", ""))


def _reads(text: str, read: Callable[[str], Quantity]) -> bool:
    try:
        return read(text).number is not None
    except ValueNotUnderstood:
        return False
