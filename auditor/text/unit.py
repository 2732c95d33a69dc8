"""Units: one spelling each, and three tiers of likeness.

identical: the same unit in another spelling (台套 = 台（套）, 公里 = 千米) or an exact multiple of it
(兆瓦 = 1000 千瓦); near: may count the same things (台 ~ 台套, 张 ~ 个), compared with a note;
different: not compared (户 / 家).
"""

import re
import unicodedata
from fractions import Fraction
from functools import lru_cache

from auditor.text.lexicon import MULTIPLIERS, NEAR_UNITS, PLAIN_UNITS, SQUARES, UNITS

PERCENT = "%"
POINTS = "百分点"

_MEASURES: dict[str, tuple[str, Fraction]] = {
    **{unit: (unit, Fraction(1)) for unit in PLAIN_UNITS},
    **{unit: (base, size) for unit, (_, base, size) in UNITS.items()},
}
_SPELLINGS: dict[str, str] = {
    **{unit: unit for unit in _MEASURES},
    **{spelling: unit for unit, (spellings, _, _) in UNITS.items() for spelling in spellings},
    "%": PERCENT, "百分点": POINTS, "个百分点": POINTS, "倍": "倍",
}
_SQUARE = re.compile("|".join(sorted(map(re.escape, SQUARES), key=len, reverse=True)))


@lru_cache(maxsize=4096)
def plain_unit(text: str) -> str:
    """The unit without widths, spaces and enclosing brackets; `单位：` in front is left out."""
    wide = _SQUARE.sub(lambda found: SQUARES[found[0]], text)
    tight = re.sub(r"\s+", "", unicodedata.normalize("NFKC", wide)).removeprefix("单位").removeprefix(":")
    enclosed = re.fullmatch(r"\(([^()]*)\)|\[([^\[\]]*)\]", tight)
    return (enclosed[1] or enclosed[2] or "") if enclosed else tight


def known_unit(text: str) -> str | None:
    """The canonical spelling of a unit that the lexicon knows; None for any other text."""
    return _SPELLINGS.get(text)


@lru_cache(maxsize=4096)
def canonical_unit(text: str) -> str:
    """The one spelling of a unit; an unknown unit is its own canonical spelling."""
    plain = plain_unit(text)
    return _SPELLINGS.get(plain, plain)


def split_header(text: str) -> tuple[int, str]:
    """The multiplier and the canonical unit of a table header: 万台（套） is 10000 and 台套."""
    plain = plain_unit(text)
    if plain in _SPELLINGS:
        return 1, _SPELLINGS[plain]
    for word, size in MULTIPLIERS.items():
        rest = plain.removeprefix(word)
        if rest != plain and (rest in _SPELLINGS or rest == "" or word in ("万", "亿", "万亿")):
            return size, _SPELLINGS.get(rest, rest)
    return 1, plain


def factor(a: str, b: str) -> Fraction | None:
    """How many `b` one `a` is: 1000 for 兆瓦 in 千瓦, 1 for near units; None for different ones."""
    first, second = canonical_unit(a), canonical_unit(b)
    if first == second:
        return Fraction(1)
    base, size = _MEASURES.get(first, (first, Fraction(1)))
    other, other_size = _MEASURES.get(second, (second, Fraction(1)))
    if base == other:
        return size / other_size
    return Fraction(1) if near_unit(first, second) else None


def same_unit(a: str, b: str) -> bool:
    """Whether two units are identical: one unit in two spellings, or exact multiples."""
    if a == b:
        return True
    first, second = canonical_unit(a), canonical_unit(b)
    base, _ = _MEASURES.get(first, (first, Fraction(1)))
    other, _ = _MEASURES.get(second, (second, Fraction(1)))
    return base == other


def near_unit(a: str, b: str) -> bool:
    """Whether two units, though not identical, may count the same things."""
    first, second = canonical_unit(a), canonical_unit(b)
    return first != second and any(first in near and second in near for near in NEAR_UNITS)
