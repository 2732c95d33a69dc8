"""Units: one spelling each, composed by rule, and three tiers of likeness.

identical: the same unit in another spelling (台套 = 台（套）, 公里 = 千米) or an exact multiple of it
(兆瓦 = 1000 千瓦, 张/千人 = 10 张/万人); near: may count the same things (台 ~ 台套, 张 ~ 个), compared with a note;
different: not compared (户 / 家).
"""

import re
import unicodedata
from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from auditor.ground.pattern import pattern
from auditor.ground.words import Words
from auditor.text.lexicon import MULTIPLIERS
from auditor.text.numeral import figures
from auditor.text.quantity import Measured
from auditor.text.unit_table import (
    CLASSIFIERS,
    ENGLISH_SIZES,
    MEASURES,
    NEAR_UNITS,
    PREFIXED,
    PREFIXES,
    SQUARES,
    SUBSTANCES,
)

PERCENT = "%"
POINTS = "百分点"
REMEMBERED = 1 << 12
_ONE = Fraction(1)
# Of these there is one for 1, 10, 100 … at most; 3000万千瓦/6000万千瓦时 are two amounts, 每500户1处 is one.
_AMOUNTS = frozenset({"千瓦时", "千瓦", "千克", "元", "立方米", "千伏安"})
_TIMES = frozenset({"分钟", "天", "月"})
_FLOWING = ("立方米", "千克", "千瓦时", "人次", "蒸吨", "标准箱")
_MASSES = tuple(name for name, unit in MEASURES.items() if unit.base == "千克")

# Bases of the table of units that are counted; all else in it is measured, and rounded even where it is whole.
_COUNTED = frozenset({
    "人", "活产", "人次", "户", "台套", "台件", "件套", "头只", "标台", "床位", "个", "标准箱", "重量箱",
})
_SHORT = 4          # signs of an English unit that may be the end of another word
_ANY_COUNT = frozenset({"number", "Number", "No.", "no.", "#", "count", "Count"})

_SPELLINGS: dict[str, str] = {
    **{unit: unit for unit in CLASSIFIERS},
    **{unit: unit for unit in MEASURES},
    **{spelling: name for name, unit in MEASURES.items() for spelling in unit.spellings},
    # rates of births and deaths: 12/10万, in a header 1/10万
    **{f"{one}/{people}": f"人/{word}" for people, word in (
        ("10万", "十万人"), ("十万", "十万人"), ("100000", "十万人"), ("万", "万人"), ("1万", "万人"),
        ("百万", "百万人"), ("100万", "百万人"),
    ) for one in ("", "1")},
    "%": PERCENT, "百分点": POINTS, "个百分点": POINTS, "倍": "倍",
}
OPENING_SIGNS = frozenset({spelling[0] for spelling in _SPELLINGS} | {"("})     # what a unit that is known begins with
_SUBSTANCE: dict[str, str] = {
    **{name: name for name in SUBSTANCES},
    **{spelling: name for name, (spellings, _) in SUBSTANCES.items() for spelling in spellings},
}
_SQUARE = pattern("|".join(sorted(map(re.escape, SQUARES), key=len, reverse=True)))
_SUBSTANCE_END = pattern(f"(?:{'|'.join(sorted(map(re.escape, _SUBSTANCE), key=len, reverse=True))})$")
_HOURS = pattern("(?<=W)[·.](?=h)|(?<=瓦)·(?=时)")        # kW·h
_JOINT = pattern(r"/每|[/每·•*×]")
# thousand tonnes, £ million, EUR bn
_ENGLISH_HEADER = pattern(
    r"(?P<size>thousand|million|billion)s?(?: (?:of )?(?P<unit>[A-Za-z£€$].*))?"
    r"|(?P<coin>[£€$]|[A-Z]{3}) ?(?P<money>thousand|million|billion|bn|m)"
)
_OTHER = pattern(r"([^()]+)\(([^()]+)\)")


class Part(NamedTuple):
    """One factor of a unit: its canonical name, +1 above and -1 below the line, its base, how much of it one is."""

    name: str
    power: int
    base: str
    size: Fraction


@lru_cache(maxsize=REMEMBERED)
def plain_unit(text: str) -> str:
    """The unit without widths, spaces and enclosing brackets; `单位：` in front is left out."""
    wide = _SQUARE.sub(lambda found: SQUARES[found[0]], text)
    tight = re.sub(r"\s+", "", unicodedata.normalize("NFKC", wide)).removeprefix("单位").removeprefix(":")
    enclosed = re.fullmatch(r"\(([^()]*)\)|\[([^\[\]]*)\]", tight)
    return (enclosed[1] or enclosed[2] or "") if enclosed else tight


def known_unit(text: str) -> str | None:
    """The canonical spelling of a unit that the table knows or that is composed of such; None for any other text."""
    return _SPELLINGS.get(text) or _composed(text)


@lru_cache(maxsize=REMEMBERED)
def canonical_unit(text: str) -> str:
    """The one spelling of a unit; an unknown unit is its own canonical spelling."""
    return known_unit(plain_unit(text)) or _own_words(text)


def _own_words(text: str) -> str:
    """A unit that no table knows as it is written: without blanks but those between English words."""
    plain = plain_unit(text)
    words = re.sub(r"(?<![A-Za-z])\s+|\s+(?![A-Za-z])", "", text)
    return words if words != plain and re.sub(r"\s", "", words) == plain else plain


@lru_cache(maxsize=REMEMBERED)
def split_header(text: str) -> tuple[int, str]:
    """The multiplier and the canonical unit of a table header: 万台（套） is 10000 and 台套."""
    plain = plain_unit(text)
    known = known_unit(plain)
    if known is not None:
        return 1, known
    english = _ENGLISH_HEADER.fullmatch(unicodedata.normalize("NFKC", text).strip("() "))
    if english is not None:
        unit = english["unit"] or english["coin"] or ""
        return ENGLISH_SIZES[english["size"] or english["money"]], canonical_unit(unit)
    for word, size in MULTIPLIERS.items():
        rest = plain.removeprefix(word)
        if rest != plain:
            known = known_unit(rest)
            if known is not None or rest == "" or word in ("万", "亿", "万亿"):
                return size, known or rest
    return 1, _own_words(text)


@lru_cache(maxsize=REMEMBERED)
def measured_by(declared: str) -> tuple[str, Measured] | None:
    """A declared unit and what one of it is: `重箱=50千克`; None where the right side is no amount of a known unit."""
    name, _, worth = plain_unit(declared).partition("=")
    for figure in figures(worth, 0):
        unit = known_unit(worth[figure.end:])
        if unit is not None and figure.number > 0 and figure.upper is None:
            return canonical_unit(split_header(name)[1]), Measured(unit, figure.number)
    return None


def alternatives(text: str) -> tuple[str, ...]:
    """The units of 个(家) or 台(件、套), each of which counts the same things; empty for any other text."""
    found = _OTHER.fullmatch(text)
    if found is None or text in _SPELLINGS:
        return ()
    units = [known_unit(part) for part in (found[1], *re.split("[、,/或]", found[2]))]
    return tuple(unit for unit in units if unit) if all(units) else ()


@lru_cache(maxsize=REMEMBERED)
def _composed(text: str) -> str | None:
    """The canonical spelling of a unit made of known ones: 件/万人, 吨标准煤/万元, kt CO2e is no single unit."""
    if text in _SPELLINGS or not text:
        return _SPELLINGS.get(text)
    parts = _parts(text)
    return None if parts is None else _named(parts)


def _named(parts: tuple[Part, ...]) -> str:
    above = "·".join(part.name for part in parts if part.power > 0)
    return "/".join((above, *(part.name for part in parts if part.power < 0)))


@lru_cache(maxsize=REMEMBERED)
def _parts(text: str) -> tuple[Part, ...] | None:
    """The factors of a unit; None where one of them is not known."""
    text = _HOURS.sub("", text)
    single = _single(text)
    if single is not None:
        return (single,)
    bare = text.replace("(", "").replace(")", "") if text.count("/") == 1 else text
    signs, names = _JOINT.findall(bare), _JOINT.split(bare)
    found, power = [], 1
    for place, name in enumerate(names):
        power = -1 if power < 0 or (place and signs[place - 1] not in "·•*×") else 1
        part = _factor_of(name, power)
        if part is None:
            return None
        found.append(part)
    return tuple(found) if len(found) > 1 else None


def _factor_of(text: str, power: int) -> Part | None:
    """One factor; below the line it may have a multiplier or a number: 千人, 100人."""
    single = _single(text)
    if single is not None:
        return single._replace(power=power)
    if power > 0:
        return None
    for word, size in MULTIPLIERS.items():
        rest = text.removeprefix(word)
        single = _single(rest) if rest != text else None
        if single is not None:
            return Part(word + single.name, power, single.base, size * single.size)
    for figure in figures(text, 0):
        single = _single(text[figure.end:])
        if single is None or not figure.number or single.name == PERCENT:
            continue
        if single.base not in _AMOUNTS or _round(figure.number):
            return Part(text[:figure.end] + single.name, power, single.base, figure.number * single.size)
    return None


def _round(number: Fraction) -> bool:
    """Whether a number is 1, 10, 100 …"""
    return number.denominator == 1 and str(number.numerator).rstrip("0") == "1"


@lru_cache(maxsize=REMEMBERED)
def _single(text: str) -> Part | None:
    """One unit of the table, or mass of a substance."""
    name = _SPELLINGS.get(text)
    if name is not None:
        measure = MEASURES.get(name)
        return Part(name, 1, name, _ONE) if measure is None else Part(name, 1, measure.base, measure.size)
    found = _SUBSTANCE_END.search(text)
    mass = _SPELLINGS.get(text[: found.start()]) if found is not None else None
    if found is None or mass not in _MASSES:
        return None
    substance = _SUBSTANCE[found[0]]
    return Part(mass + substance, 1, f"千克{substance}", MEASURES[mass].size)


def prefixed(text: str) -> tuple[int, str] | None:
    """Mt is 1000000 and t: a sign with an SI prefix whose name is a number in Chinese; None for any other text."""
    size = PREFIXES.get(text[:1])
    sign = next((sign for sign in PREFIXED if text[1:].startswith(sign)), None)
    if size is None or sign is None or known_unit(text) is not None:
        return None
    unit = known_unit(PREFIXED[sign] + text[1 + len(sign):])
    return None if unit is None else (size, unit)


@lru_cache(maxsize=REMEMBERED)
def _measure(unit: str) -> tuple[Part, ...]:
    plain = plain_unit(unit)
    return _parts(plain) or (Part(plain, 1, one_of(plain), _ONE),)      # 1 site, 10 sites


@lru_cache(maxsize=REMEMBERED)
def factor(a: str, b: str) -> Fraction | None:
    """How many `b` one `a` is: 1000 for 兆瓦 in 千瓦, 1 for near units; None for different ones."""
    if canonical_unit(a) == canonical_unit(b):
        return _ONE
    return _ratio(a, b) if _alike(a, b, near=True) else None


def _ratio(a: str, b: str) -> Fraction:
    ratio = _ONE
    for part, other in zip(_ordered(a), _ordered(b), strict=True):
        ratio *= (part.size / other.size) ** part.power
    return ratio


def _ordered(unit: str) -> list[Part]:
    """Factors above the line first; those of one base beside each other."""
    return sorted(_measure(unit), key=lambda part: (-part.power, part.base))


def _alike(a: str, b: str, near: bool) -> bool:
    first, second = _ordered(a), _ordered(b)
    if len(first) != len(second):
        return False
    return all(
        one.power == other.power and (one.base == other.base or (near and _near(one.name, other.name)))
        for one, other in zip(first, second, strict=True)
    )


def _near(a: str, b: str) -> bool:
    if {a, b} & _ANY_COUNT:             # a header that says only that something is counted
        return not any(map(measures, {a, b} - _ANY_COUNT))
    longer, shorter = sorted((a, b), key=len, reverse=True)
    if longer.isascii() and len(shorter) > _SHORT and longer.endswith(shorter) and not measures(longer):
        return True                     # public charge points, charge points
    return any(a in near and b in near for near in NEAR_UNITS)


@lru_cache(maxsize=REMEMBERED)
def measures(unit: str) -> bool:
    """Whether a unit measures, rather than counts things."""
    if unit in (PERCENT, POINTS) or "/" in unit or any(substance in unit for substance in SUBSTANCES):
        return True
    known = MEASURES.get(canonical_unit(unit))
    return known is not None and known.base not in _COUNTED


@lru_cache(maxsize=REMEMBERED)
def same_unit(a: str, b: str) -> bool:
    """Whether two units are identical: one unit in two spellings, or exact multiples."""
    return a == b or canonical_unit(a) == canonical_unit(b) or _alike(a, b, near=False)


@lru_cache(maxsize=REMEMBERED)
def near_unit(a: str, b: str) -> bool:
    """Whether two units, though not identical, may count the same things."""
    return not same_unit(a, b) and _alike(a, b, near=True)


@lru_cache(maxsize=REMEMBERED)
def by_the_year(unit: str) -> tuple[str, Fraction] | None:
    """What is counted per month or quarter, and how many times a year that is: 次/季度 is 次, 4; None for the rest."""
    parts = _measure(unit)
    if len(parts) != 2 or parts[1].power > 0 or parts[1].base != "月":
        return None
    return parts[0].name, 12 / parts[1].size


def is_level(unit: str) -> bool:
    """Whether a number of this unit is a level that no sum makes sense of: x/y, 岁, 分, 微克/立方米, °C.

    What flows per time adds up: works of 40 and 60万立方米/日 treat 100万立方米/日. Speeds, wages and how often do not.
    """
    parts = _measure(unit)
    whole, _, per = unit.rpartition("/")
    if whole and len(parts) == 1 and canonical_unit(per) not in _TIMES:      # 起/百万工时: of units that no table has
        return True
    below = [part for part in parts if part.power < 0]
    flows = parts[0].base.startswith(_FLOWING) and all(part.base in _TIMES for part in below)
    return (bool(below) and not flows) or parts[0].name in ("岁", "分", "°C", "dB")


@lru_cache(maxsize=REMEMBERED)
def unit_words(unit: str) -> Words:
    """The unit in either language: 公顷 and ha, 张/千人 and per 1,000 people; most classifiers are nothing in English.

    A unit that the table does not know stands as the document wrote it.
    """
    parts = _measure(unit)
    if len(parts) == 1 and known_unit(parts[0].name) is None:
        return Words(unit, unit)
    above = " ".join(filter(None, (_english(part.name) for part in parts if part.power > 0)))
    below = "".join(f"/{one_of(_english(part.name))}" for part in parts if part.power < 0)
    return Words(unit, above + below if above or not below else f"per {below[1:]}")


def one_of(english: str) -> str:
    """The singular, where no number stands before it: per person, per year."""
    if english[:1].isdigit() or not english.islower():
        return english
    if english.endswith("ies"):
        return f"{english[:-3]}y"
    return "person" if english == "people" else english.removesuffix("s") if len(english) > 3 else english


def _english(name: str) -> str:
    """The English sign of one factor, with its multiplier."""
    if name in MEASURES:
        return MEASURES[name].english
    if name in CLASSIFIERS:
        return CLASSIFIERS[name]
    if name in (PERCENT, POINTS, "倍"):
        return {PERCENT: "%", POINTS: "percentage points", "倍": "times"}[name]
    for substance, (_, english) in SUBSTANCES.items():
        if name.endswith(substance) and name.removesuffix(substance) in MEASURES:
            return f"{MEASURES[name.removesuffix(substance)].english} {english}"
    for word, size in MULTIPLIERS.items():
        rest = name.removeprefix(word)
        if rest != name and _single(rest) is not None:
            return f"{size:,} {_english(rest)}".strip()
    for figure in figures(name, 0):         # 1000人
        if figure.end and _single(name[figure.end:]) is not None and figure.number.denominator == 1:
            return f"{figure.number.numerator:,} {_english(name[figure.end:])}".strip()
    return name
