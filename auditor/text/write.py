"""Writing values: text that reads back equal, and numbers as people write them."""

from dataclasses import replace
from fractions import Fraction

from auditor.ground.pattern import pattern
from auditor.ground.words import Words, say
from auditor.messages.rows import ROWS
from auditor.text.lexicon import LESS_IS_BETTER, TURNED
from auditor.text.quantity import Bound, Quantity
from auditor.text.unit import PERCENT, POINTS, one_of, unit_words

_BEFORE: dict[Bound, str] = {"more_than": "超过", "about": "约", "at_most": "不超过", "less_than": "低于"}
_GRADED: dict[Bound, str] = {
    "more_than": "优于", "at_least": "不低于", "at_most": "不超过", "less_than": "低于", "about": "约",
}
_RANKED: dict[Bound, str] = {
    "unstated": "", "at_most": "", "less_than": "高于", "more_than": "低于", "at_least": "不高于", "about": "约",
}
_ROMAN = ("", "I", "II", "III", "IV", "V", "VI")
_LARGE = ((10**12, "万亿", 4), (10**8, "亿", 4), (10**4, "万", 2))
_MILLIONS = ((10**12, "trillion", 4), (10**9, "billion", 4), (10**6, "million", 4))
_BRACKETS = {"binding": "（约束性）", "expected": "（预期性）", "": ""}
_BARE = pattern(r"[0-9]+(?:\.[0-9]+)?")


def decimal_text(number: Fraction) -> str:
    """The exact number: a decimal where it terminates (84.5), otherwise n/d (1/3)."""
    places = _places(number.denominator)
    if places is None:
        return f"{number.numerator}/{number.denominator}"
    return _fixed(number, places)


def _places(divisor: int) -> int | None:
    """How many decimals a fraction with this divisor has; None where it does not terminate."""
    twos = fives = 0
    while divisor % 2 == 0:
        divisor, twos = divisor // 2, twos + 1
    while divisor % 5 == 0:
        divisor, fives = divisor // 5, fives + 1
    return max(twos, fives) if divisor == 1 else None


def _fixed(number: Fraction, places: int) -> str:
    """The number with exactly so many decimals, rounded half away from zero."""
    scaled = (2 * abs(number.numerator) * 10**places + number.denominator) // (2 * number.denominator)
    digits = str(scaled).rjust(places + 1, "0")
    sign = "-" if number < 0 and scaled else ""
    return sign + (f"{digits[:-places]}.{digits[-places:]}" if places else digits)


def percent_text(ratio: Fraction, digits: int = 4, places: int = 2) -> str:
    """A plain ratio as a percentage: 1/10 is `10%`, 100/600 is `≈16.67%`.

    Exact where the percentage ends within `digits` decimals; otherwise rounded half up to `places`
    decimals (more where that would show zero, at most 50) and marked with ≈.
    """
    number = ratio * 100
    exact = _places(number.denominator)
    if exact is not None and exact <= digits:
        return f"{_fixed(number, exact)}%"
    while places < 50 and abs(number) * 10**places < Fraction(1, 2):
        places += 1
    return f"≈{_fixed(number, places)}%"


def written(value: Quantity) -> str:
    """A canonical text of a value, such as 每年10个以上.

    `read_quantity(written(q), kind=q.kind, unit=q.unit)` equals `q` in everything but raw, step, verb, remark and what
    only the name of an indicator says (the unit matters only where the table does not know it). Words, references and
    blanks are written as they stand in the file.
    """
    if value.number is None:
        return value.raw
    if value.kind in ("rank", "grade", "date"):
        return _ordered(value) + _BRACKETS[value.attribute]
    text = _one(value) if value.upper is None else _ends(value)
    if value.striving is not None:
        second = replace(_alone(value), number=value.striving, bound="unstated", below=False)
        text += f"，{'激励目标' if value.incentive else '力争'}{_one(second)}"
    prices = "" if value.prices is None else f"（按{value.prices}年价格）"
    return text + _BRACKETS[value.attribute] + prices


def _ends(value: Quantity) -> str:
    """A range; of a fall the smaller fall first."""
    low = replace(value, upper=None)
    high = replace(low, number=value.upper, bound=value.upper_bound, below=False)
    turned = low.number is not None and low.number < 0 and low.number != high.number
    first, second = (high, low) if turned else (low, high)
    late = _one(replace(_alone(second), bound=second.bound, below=second.below))
    return f"{_one(first)}{'至' if late[:1].isdigit() else '且'}{late}"


def _alone(value: Quantity) -> Quantity:
    """A value without what its first number has said already."""
    return replace(value, upper=None, strive=False, time=(), base_year=None, base_back=None, span=None, lasting=None,
                   said_year=None)


def _one(value: Quantity) -> str:
    """One number with its words."""
    number = Fraction(0) if value.number is None else value.number
    falls = number < 0 or (not number and value.falls and value.kind in ("growth", "points"))
    bound = TURNED[value.bound] if falls else value.bound
    before = "近" if value.below and bound == "about" else _BEFORE.get(bound, "")
    base = f"较{value.base_year}年" if value.base_year is not None else "较上年" if value.base_back else ""
    if value.kind == "multiple" and base:
        base, before = "", f"{before}{base.removeprefix('较')}的"
    return "".join((
        ("激励目标" if value.incentive else "力争") if value.strive else "",
        "" if value.said_year is None else f"到{value.said_year}年",
        "" if value.span is None else f"{value.span[0]}-{value.span[1]}年",
        "" if value.lasting is None else f"{value.lasting}年共", *value.time, base, _verb(value, falls), before,
        _figure(value, abs(number)), "以上" if bound == "at_least" else "",
    ))


def _verb(value: Quantity, falls: bool) -> str:
    if value.kind == "growth":
        return "下降" if falls else "增长"
    if value.kind == "points":
        return "下降" if falls else "提高"
    return "减少" if falls else ""


def _figure(value: Quantity, number: Fraction) -> str:
    """The number and its unit; what does not end as a decimal is written as a fraction."""
    if value.kind == "ratio":
        ends = _places(number.denominator) is not None
        return f"{decimal_text(number)}:1" if ends else f"{number.numerator}:{number.denominator}"
    if value.kind == "rate" and value.unit == "":
        return f"{number.numerator}/{number.denominator}"
    if value.unit == PERCENT and _places(number.denominator) is None:
        part = number / 100
        return f"{part.numerator}/{part.denominator}"
    others = f"（{'、'.join(value.units)}）" if value.units else ""
    return decimal_text(number) + ("个百分点" if value.unit == POINTS else value.unit) + others


def _ordered(value: Quantity) -> str:
    """A rank, a grade or a date."""
    number = Fraction(0) if value.number is None else value.number
    front = ("力争" if value.strive else "") + "".join(value.time)
    if value.kind == "date":
        return front + (f"提前{decimal_text(number)}{value.unit}" if value.moved else _date(int(number)))
    if value.kind == "grade":
        bound = TURNED[value.bound] if value.unit in LESS_IS_BETTER else value.bound
        return front + _GRADED.get(bound, "") + _grade(value.unit, number)
    if value.striving is not None:
        return f"进{decimal_text(number)}争{decimal_text(value.striving)}"
    digits = decimal_text(abs(number))
    if value.unit == PERCENT and _places(number.denominator) is None:       # 前三分之一
        return f"{front}{value.field}{_RANKED[value.bound]}前{number / 100}"
    if value.moved:
        behind = "以上" if value.bound == "at_least" else ""
        way = "前移" if number > 0 else "后移"
        return f"{front}{value.field}{_BEFORE.get(value.bound, '')}{way}{digits}{value.unit}{behind}"
    way = "第" if value.bound == "unstated" else "前"
    return f"{front}{value.field}{_RANKED[value.bound]}{way}{digits}{value.unit}"


def _grade(scale: str, number: Fraction) -> str:
    if scale == "类":
        return f"{_ROMAN[int(number)]}类" if number < 6 else "劣V类"
    if scale == "等级":
        letter, place = divmod(-(-number // 1) - 1, 10)
        half = number - (10 * letter + place + 1)
        return "ABCDEFG"[int(letter)] * int(10 - place) + ("" if not half else "+" if half < 0 else "-") + "级"
    return decimal_text(number) + scale


def date_text(value: Quantity) -> str:
    """The day of a date as 2025-06-30; without the year where none is known (06-30)."""
    year, day = divmod(int(value.number or 0), 10_000)
    return (f"{year:04}-" if year else "") + f"{day // 100:02}-{day % 100:02}"


def _date(number: int) -> str:
    year, day = divmod(number, 10_000)
    return (f"{year}年" if year else "") + f"{day // 100}月{day % 100}日前"


def amount_text(number: Fraction, unit: str, scale: int = 0, towards: int = 0) -> str:
    """An amount as Chinese documents write it: 130亿立方米, 16万辆, 75.86万辆; what is cut off is marked with 约.

    scale: 10000 or 10**8 where another number of the same sentence is written so; 0 for what suits this number.
    towards: +1 to cut off upwards, -1 downwards (without 约); 0 to the nearest.
    """
    size, word, places = _written_in(number, scale)
    shown, about = _cut(number / size, places, towards)
    if unit.endswith("/天"):         # 万立方米/日 is how documents write it
        unit = f"{unit[:-1]}日"
    return f"{'约' if about else ''}{decimal_text(shown)}{word}{unit}"


def _written_in(number: Fraction, scale: int) -> tuple[int, str, int]:
    """Size, word and decimals that a number is written with."""
    if scale and number.denominator == 1 and abs(number) < scale // 100:        # 1台, and not 0.0001万台
        scale = 0
    for size, word, places in _LARGE:
        if size == scale if scale else abs(number) >= size and _fits(number / size, places):
            places = 4 if size == 10**4 and scale and _fits(number / size, 4) else places       # 0.9999万台
            return size, word, places if _fits(number / size, places) or abs(number) >= size / 100 else 6
    for size, word, _ in _LARGE[1:]:
        if not scale and abs(number) >= 10 * size:
            return size, word, 2
    return 1, "", _decimals(number)


def _decimals(number: Fraction) -> int:
    """How many decimals show a number below any word for large ones: of a small one as many as it has, up to four."""
    if _fits(number, 2):
        return 2
    return 0 if abs(number) >= 100 else 4 if abs(number) < 1 and _fits(number, 4) else 1


def _cut(number: Fraction, places: int, towards: int) -> tuple[Fraction, bool]:
    """The number with so many decimals, and whether it is only about so much."""
    if _fits(number, places):
        return number, False
    if towards:
        scaled = number * 10**places
        whole = -(-scaled.numerator // scaled.denominator) if towards > 0 else scaled.numerator // scaled.denominator
        return Fraction(whole, 10**places), False
    return Fraction(_fixed(number, places)), True


def scale_of(value: Quantity) -> int:
    """How a document writes a value: in 亿 (10**8), in 万 (10000); 0 where it uses neither."""
    return next((size for size, word, _ in _LARGE if word in value.raw), 0)


def in_scale(number: Fraction, scale: int) -> str:
    """The exact number in 亿, 万 or neither, as `scale_of` says it: 52.4万."""
    return decimal_text(number / (scale or 1)) + next((word for size, word, _ in _LARGE if size == scale), "")


def with_unit(value: Quantity) -> str:
    """The words of the document; a bare number of a table with the unit of its header: 100, in 万台, is 100万台."""
    if not value.unit or value.number is None or not _BARE.fullmatch(value.raw):
        return value.raw
    size = value.number / (Fraction(value.raw) or 1)
    scale = next((word for large, word, _ in _LARGE if large == size), "" if size in (0, 1) else None)
    return value.raw if scale is None else f"{value.raw}{scale}{value.unit}"


def english_number(number: Fraction, towards: int = 0, beside: Fraction = Fraction(0)) -> str:
    """A number as English writes it: 40,000 · 13 billion · about 4,138. `towards` as in `amount_text`.

    beside: the number that it is read with, whose multiple it takes: 0.6 billion beside 13 billion.
    """
    sizes = ((size, f" {word}", places) for size, word, places in _MILLIONS
             if abs(number) >= size or (abs(beside) >= size and number and _fits(number / size, 2)))
    size, word, places = next(sizes, (1, "", _decimals(number)))
    shown, about = _cut(number / size, places, towards)
    whole, point, decimals = decimal_text(shown).partition(".")
    return f"{'about ' if about else ''}{whole if whole == '-0' else f'{int(whole):,}'}{point}{decimals}{word}"


def amount_words(
    number: Fraction, unit: str, scale: int = 0, towards: int = 0, beside: Fraction = Fraction(0)
) -> Words:
    """An amount for a reader of either language: 16万辆 (160,000 vehicles), 2个百分点 (2 percentage points)."""
    if unit == POINTS:
        return say(ROWS, "point" if abs(number) == 1 else "points", number=amount_text(number, ""))
    if unit == PERCENT:
        return Words(amount_text(number, unit), f"{english_number(number)}%")
    name = unit_words(unit).en
    name = one_of(name) if abs(number) == 1 else name
    english = f"{english_number(number, towards, beside)} {name}".strip()
    return Words(amount_text(number, unit, scale, towards), english)


def asked_words(number: Fraction, unit: str, bound: Bound) -> Words:
    """What a number must be: 为600万台, 约为4138辆, 不少于4138辆, 不高于75.86万辆."""
    if bound in ("at_least", "more_than", "at_most", "less_than"):
        floor = bound in ("at_least", "more_than")
        said = amount_words(number, unit, 0, 1 if floor else -1)
        return Words(f"{'不少于' if floor else '不高于'}{said.zh}", f"{'at least' if floor else 'at most'} {said.en}")
    said = amount_words(number, unit)
    about = said.zh.startswith("约") or bound == "about"
    return Words(f"约为{said.zh.removeprefix('约')}" if about else f"为{said.zh}",
                 said.en if not about or said.en.startswith("about") else f"about {said.en}")


def difference_words(number: Fraction, unit: str) -> Words:
    """How far two values of a unit lie apart; percentages lie percentage points apart."""
    return amount_words(number, POINTS if unit == PERCENT else unit)


def _fits(number: Fraction, places: int) -> bool:
    ends = _places(number.denominator)
    return ends is not None and ends <= places
