"""The nearest wording that is read, for a value that is not: every number of the original stays in it."""

import re
from collections.abc import Callable

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
# What says how a number is meant is not advised away either.
_SAYING = [word for word in (*BOUNDS_BEFORE, *BOUNDS_BEHIND, *RISE, *FALL) if len(word) > 1] + ["较", "比"]
# A part that is not advised away: a numeral, a sign, a unit below the line, another value, what a number is one of.
_MEANS = re.compile("[一二两三四五六七八九十百千万亿/±+%‱-]|的$|^级|水平|标准|平均")
LONGEST = 24


def nearest(text: str, part: str, read: Callable[[str], Quantity]) -> str:
    """A wording near to a text in which the unreadable part is another word, or is left out; "" for none.

    `read` reads a text. No number is left out: what stands in the original stands in the suggestion.
    """
    from difflib import get_close_matches  # only what is refused waits for it

    part = part if part in text else ""
    if not part or text.isascii() or len(text) > LONGEST or re.search("[0-9]", part) or not re.search("[0-9]", text):
        return ""
    turned = [word for word in _WORDS if sorted(word) == sorted(part)]      # 小不于: the characters of 不小于
    close = [other for other in get_close_matches(part, _WORDS, 6, 0.5) if ("不" in other) == ("不" in part)
             and abs(len(other) - len(part)) < 2 and (len(part) > 1 or other not in MEASURES)]
    left_out = ("",) if _MEANS.search(part) is None else ()
    tried = (text.replace(part, other, 1) for other in (*turned, *close, *left_out))
    said = [word for word in _SAYING if word in text]
    kept = (other for other in tried if all(word in other for word in said))
    return next((shown(other) for other in kept if _reads(other, read)), "")


def _reads(text: str, read: Callable[[str], Quantity]) -> bool:
    try:
        return read(text).number is not None
    except ValueNotUnderstood:
        return False
