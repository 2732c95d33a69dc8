"""What the name of an indicator says of its values."""

import re
from functools import lru_cache
from typing import Literal, NamedTuple

from auditor.ground.pattern import pattern
from auditor.text.clauses import per_of_name
from auditor.text.lexicon import (
    ENGLISH_FALL,
    ENGLISH_GROWTH,
    ENGLISH_RANK,
    ENGLISH_RATE,
    FALL,
    FALL_NAME_ENDS,
    FIELDS,
    GRADE_NAME,
    GROWTH_NAME_ENDS,
    PURE_NAME,
    RANK_NAME,
    RATE_NAME,
    RATE_NOUN_ENDS,
    RATIO_NAME,
)
from auditor.text.name import named_for_less
from auditor.text.plain import plain

Settled = Literal["growth", "rate", "percent"]
_FIELD = pattern("|".join(sorted(FIELDS, key=len, reverse=True)))
_RATE = pattern(RATE_NAME)
_ENGLISH_RATE, _ENGLISH_GROWTH = pattern(ENGLISH_RATE), pattern(ENGLISH_GROWTH)
_ENGLISH_FALL, _ENGLISH_RANK = pattern(ENGLISH_FALL), pattern(ENGLISH_RANK)
_PURE = pattern(PURE_NAME)
_RATIO = pattern(RATIO_NAME)
_FALLING = tuple(sorted(word for word in FALL if len(word) > 1))
_AMOUNT_ENDS = tuple(f"{word}{end}" for word in _FALLING for end in ("", "量", "额", "面积", "数", "数量"))


class Hint(NamedTuple):
    """What a name settles: a bare % (…增长率 growth, …率 a rate), what its numbers are per (每千人口床位数),
    whether they move downwards (…降低, 压减…, 淘汰…), whether they are ranks or grades, and in which field one is
    ranked; whether its numbers have no unit, or are so many to one; whether they are better the lower they are.
    """

    settled: Settled = "percent"
    per: str = ""
    falls: bool = False
    changes: bool = False           # a bare % of this name is a fall: 单位GDP能耗降低
    ordered: Literal["", "rank", "grade"] = ""
    field: str = ""
    pure: bool = False              # a bare number of this name has no unit: 系数, 指数
    ratio: bool = False             # a bare number of this name is so many to one: 城乡居民收入比
    less: bool = False              # 优于1.3 of this name is below it: PUE, 死亡率


@lru_cache(maxsize=4096)
def hint_of(name: str) -> Hint:
    """What the name of an indicator says of its values."""
    bare = re.sub(r"\([^()]*\)$", "", plain(name)).removesuffix("累计")    # how its years add up, not what it measures
    english = " ".join(name.lower().split()) if name.isascii() else ""
    changes = bare.endswith(FALL_NAME_ENDS) or _ENGLISH_FALL.search(english) is not None
    growth = changes or bare.endswith(GROWTH_NAME_ENDS) or _ENGLISH_GROWTH.search(english) is not None
    rate = bare.endswith(RATE_NOUN_ENDS) or _RATE.search(bare) is not None or _ENGLISH_RATE.search(english) is not None
    settled: Settled = "growth" if growth else "rate" if rate else "percent"
    field = _FIELD.search(bare)
    ranked = any(word in bare for word in RANK_NAME) or _ENGLISH_RANK.search(english) is not None
    ordered: Literal["", "rank", "grade"] = "rank" if ranked else ""
    if not ordered and any(word in bare for word in GRADE_NAME):
        ordered = "grade"
    return Hint(
        settled, per_of_name(bare), changes or bare.startswith(_FALLING) or bare.endswith(_AMOUNT_ENDS), changes,
        ordered, FIELDS[field[0]] if field is not None else "", _PURE.search(bare) is not None,
        _RATIO.search(bare) is not None, named_for_less(name),
    )
