"""Judging values against each other: three-valued, exact, and honest about what cannot be compared.

Every answer is `bool | Missing` or `Fraction | Missing`; the reasons of a `Missing` are keys of
`auditor.messages.missing`. Plan, indicator and year of a need are filled in by who knows them.
What compares with what is in `comparable`; the whole table is docs/comparing.md.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from functools import lru_cache
from typing import Final

from auditor.ground.missing import Missing, missing
from auditor.ground.pattern import pattern
from auditor.text.comparable import number_of, paired, scale_between
from auditor.text.digits import across, granted, part_digit
from auditor.text.lexicon import BOUNDS_BEFORE, BOUNDS_BEHIND, LESS_IS_BETTER, MORE_IS_BETTER, REACHING, ROUND_BOUNDS
from auditor.text.plain import plain
from auditor.text.quantity import CEILINGS, FLOORS, Bound, Quantity
from auditor.text.unit import PERCENT, POINTS

_FLOOR_RANK: Final[dict[Bound, int]] = {
    "more_than": 3, "at_least": 2, "about": 1, "at_most": 0, "less_than": 0,
}
_CEILING_RANK: Final[dict[Bound, int]] = {
    "less_than": 3, "at_most": 2, "about": 1, "at_least": 0, "more_than": 0,
}
_REACHED: Final = pattern("达|reach|achiev|attain")
_FLOORED: Final = pattern("|".join(
    sorted((re.escape(word) for word, bound in (*BOUNDS_BEFORE.items(), *BOUNDS_BEHIND.items()) if bound == "at_least"
            and word not in ROUND_BOUNDS), key=len, reverse=True)
) + "|at least|minimum|or more|or above|less than|fewer than")
_EXTENT_RANK: Final = {"all": 3, "basic": 2, "most": 1}
_HUNDREDTH: Final = Fraction(1, 100)
_WHOLE: Final = Fraction(1)
# How far `about` reaches: 5 % of an amount or of a growth of 50 % and more; of other percentages a tenth of that in
# points: half a point.
WIDTH: Final = Fraction(1, 20)
_POINTS_OF_WIDTH: Final = 10
_LARGE_GROWTH: Final = 50


def same_number(a: Quantity, b: Quantity, width: Fraction = WIDTH) -> bool | Missing:
    """Whether two values are one number (84.5 % = 84.50 %, 1公里 = 1000米), bounds apart.

    Across units they are at the digits of the coarser: 1.9万亩 and 1.27千公顷.
    Words are the same where their text or their extent is. Ranges are the same with both ends. `about` near to another
    number (`width`), unlike kinds or units, references and blanks are Missing.
    """
    if a is b and a.number is not None:
        return True
    worded = _compare_words(a, b) if a.kind == "words" or b.kind == "words" else None
    if worded is not None:
        return worded if isinstance(worded, Missing) else worded == 0
    if a.kind == "reference" and b.kind == "reference" and a.reference == b.reference:
        return True
    pair = paired(a, b)
    if isinstance(pair, Missing):
        return pair
    if a.upper is not None or b.upper is not None:
        return pair[0] == pair[1] and _upper_in(a, b) == b.upper
    if not _side(*pair) or (a.unit != b.unit and abs(pair[0] - pair[1]) <= max(across(a, b), part_digit(a, b))):
        return True
    return missing("about") if "about" in (a.bound, b.bound) and within_width(*pair, b, width) else False


def _upper_in(a: Quantity, b: Quantity) -> Fraction | None:
    """The upper end of one range in the unit of another value."""
    scale = scale_between(a, b)
    return None if a.upper is None or scale is None else a.upper * scale


def within(child: Quantity, parent: Quantity) -> bool | Missing:
    """Whether a value lies in a range of the parent, ends included; no where the parent names none."""
    pair = paired(child, parent)
    if isinstance(pair, Missing) or parent.upper is None:
        return pair if isinstance(pair, Missing) else False
    upper = _upper_in(child, parent)
    return pair[1] <= pair[0] and (pair[0] if upper is None else upper) <= parent.upper


def within_width(one: Fraction, other: Fraction, b: Quantity, width: Fraction = WIDTH) -> bool:
    """Whether two numbers in the unit of `b` lie so near that `about` may mean either."""
    if b.unit in (PERCENT, POINTS) and not (b.kind == "growth" and abs(other) >= _LARGE_GROWTH):
        return abs(one - other) <= width * _POINTS_OF_WIDTH
    return abs(one - other) <= abs(other) * width


def _compare_words(a: Quantity, b: Quantity) -> int | Missing | None:
    """Sign of a − b for two wordings of one thing; None where they are not both words or extents."""
    if a.kind != "words" and b.kind != "words":
        return None
    if a.kind == b.kind and _tight(a.raw) == _tight(b.raw):
        return 0
    if a.extent is None or b.extent is None:
        return missing("words")
    return _EXTENT_RANK[a.extent] - _EXTENT_RANK[b.extent]


def extent_steps(a: Quantity, b: Quantity) -> int:
    """By how many steps the extent of one wording is above that of another; 0 where they cannot be compared."""
    steps = _compare_words(a, b)
    return steps if isinstance(steps, int) else 0


def _tight(text: str) -> str:
    return "".join(text.split())


def mixes_points(a: Quantity, b: Quantity) -> bool:
    """Whether one is a change in percent and the other in points with the same number: 13.5% and 13.5个百分点."""
    return {a.kind, b.kind} == {"growth", "points"} and a.number == b.number


def adds_bound(longer: Quantity, shorter: Quantity) -> bool:
    """Whether the words of two values are the same but for a bound that the longer has: 超过64% and 64%."""
    before, found, behind = plain(longer.raw).partition(plain(shorter.raw))
    if not found or shorter.bound != "unstated" or longer.bound == "unstated":
        return False
    return (before == "" or before in BOUNDS_BEFORE or before in REACHING) and (behind == "" or behind in BOUNDS_BEHIND)


def only_reached(value: Quantity) -> bool:
    """Whether a floor is said by 达到 alone, which a bare number says as well."""
    text = f"{plain(value.raw)} {value.raw}"
    return value.bound == "at_least" and _REACHED.search(text) is not None and not _FLOORED.search(text)


def same_bound(a: Quantity, b: Quantity) -> bool:
    """Whether both say the same bound; an unstated bound equals only an unstated one."""
    return a.bound == b.bound and a.below == b.below


def same_time(a: Quantity, b: Quantity) -> bool:
    """Whether both say the same time words (每年, 累计, …), in whatever order.

    A change that names its base year, 比2020年下降13.5%, is cumulative: to say so as well, 〔13.5〕, adds nothing.
    """
    return _times(a, b) == _times(b, a)


def _times(value: Quantity, other: Quantity) -> frozenset[str]:
    """The time words of a value beside another."""
    since = value.kind == other.kind == "growth" and (value.base_year or other.base_year) is not None
    return frozenset(value.time) - {"累计"} if since else frozenset(value.time)


def is_ceiling(child: Quantity, parent: Quantity, downward: bool = False) -> bool:
    """Whether less is better: said so (`downward`), or by the parent's bound, or else by the
    child's bound or a promised fall (下降13.5% is -13.5, and -15 does more)."""
    if parent.kind in ("rank", "grade", "date"):
        return not parent.moved and parent.unit not in MORE_IS_BETTER
    if downward or parent.bound in CEILINGS or (parent.upper_bound in CEILINGS and parent.bound == "unstated"):
        return True
    if parent.bound in FLOORS:
        return False
    return child.bound in CEILINGS or _falls(child, parent)


def _falls(child: Quantity, parent: Quantity) -> bool:
    """Whether the parent promises a fall; one of nothing (下降0%) has the sign of the child's."""
    if parent.kind not in ("growth", "points", "amount") or parent.number is None:
        return False
    return parent.number < 0 or (not parent.number and parent.falls and child.falls and (child.number or 0) < 0)


def meets_number(
    child: Quantity, parent: Quantity, downward: bool = False, width: Fraction = WIDTH
) -> bool | Missing:
    """Whether the child's number is not weaker than the parent's: not below a floor, not above a ceiling.

    `width`: how far `about` reaches, as a part of an amount.
    """
    worded = _compare_words(child, parent) if child.kind == "words" or parent.kind == "words" else None
    if worded is not None:
        return worded if isinstance(worded, Missing) else worded >= 0
    if child.kind == "reference" and child.reference is not None and child.reference == parent.reference:
        return True
    pair = paired(child, parent)
    if isinstance(pair, Missing):
        return pair
    if child.upper is not None or parent.upper is not None:
        return _meets_ends(child, parent, downward, width)
    side = _side(*pair)
    if not side:
        return True
    if child.kind == "grade" and child.unit not in LESS_IS_BETTER | MORE_IS_BETTER:
        return missing("order-of-grades")
    if (side < 0) == is_ceiling(child, parent, downward):
        return True
    if child.unit != parent.unit and abs(pair[0] - pair[1]) <= max(granted(child, parent), part_digit(child, parent)):
        return True
    about = "about" in (child.bound, parent.bound) and within_width(*pair, parent, width)
    return missing("about") if about else False


def _meets_ends(child: Quantity, parent: Quantity, downward: bool, width: Fraction) -> bool | Missing:
    """A range is judged by its weaker end: the lower one under a floor, the upper one under a ceiling.

    Under a range that is a band (60%以上80%以下) both ends count.
    """
    ceiling = is_ceiling(child, parent, downward)
    band = parent.upper is not None and parent.bound in FLOORS and parent.upper_bound in CEILINGS and not downward
    answers = [meets_number(_end(child, way), _end(parent, way), downward or way, width)
               for way in ((False, True) if band else (ceiling,))]
    return next((answer for answer in answers if answer is not True), True)


def _end(value: Quantity, upper: bool) -> Quantity:
    """One end of a range as a value of its own, with the bound that is said of it."""
    if value.upper is None:
        return value
    if upper:
        bound = "about" if value.bound == "about" else value.upper_bound
        return replace(value, number=value.upper, upper=None, upper_bound="unstated", bound=bound)
    return replace(value, upper=None, upper_bound="unstated")


def _side(a: Fraction, b: Fraction) -> int:
    """A number with the sign of a − b; whole numbers cost less than `Fraction`'s own comparison."""
    return a.numerator * b.denominator - b.numerator * a.denominator


def meets_bound(child: Quantity, parent: Quantity, downward: bool = False) -> bool:
    """Whether the child's bound is not weaker than the parent's; only meaningful at equal numbers.

    For a floor more_than > at_least > about > a ceiling's bound; a ceiling mirrors. An unstated bound is never weaker;
    about is weaker than it. About from below (近) is weaker than about.
    """
    return bound_steps(child, parent, downward) <= 0


def bound_steps(child: Quantity, parent: Quantity, downward: bool = False) -> int:
    """By how many steps the child's bound is weaker than the parent's; 0 or less where it is not."""
    if "unstated" in (child.bound, parent.bound):
        return int(child.bound == "about" and parent.bound == "unstated")
    rank = _CEILING_RANK if is_ceiling(child, parent, downward) else _FLOOR_RANK
    if child.bound == parent.bound == "about" and rank is _FLOOR_RANK:
        return int(child.below) - int(parent.below)
    return rank[parent.bound] - rank[child.bound]


def as_firm(child: Quantity, parent: Quantity) -> bool:
    """Whether a value is promised as firmly as another: 力争25% is a weaker promise than 25%."""
    return parent.strive or not child.strive


def striven_for(value: Quantity) -> Quantity | None:
    """The second number of a value of two steps (5.5%以上、力争6%) as a value of its own; None where there is none."""
    if value.striving is None:
        return None
    return replace(
        value, number=value.striving, striving=None, bound="unstated", upper=None, upper_bound="unstated", strive=True
    )


def meets(child: Quantity, parent: Quantity, downward: bool = False, width: Fraction = WIDTH) -> bool | Missing:
    """Whether the child is not weaker than its parent: by number first, at equal numbers by bound."""
    enough = meets_number(child, parent, downward, width)
    if enough is not True or same_number(child, parent, width) is not True:
        return enough
    return meets_bound(child, parent, downward)


def as_ratio(value: Quantity) -> Fraction | Missing:
    """A percentage as a plain ratio (16.67 % is 0.1667), a multiple or ratio as it is.

    Missing for everything else, amounts among it.
    """
    number = number_of(value)
    if isinstance(number, Missing):
        return number
    if value.unit in (PERCENT, POINTS):
        return _hundredth(number.numerator, number.denominator)
    return number if value.kind in ("rate", "multiple", "ratio") else missing("not-a-ratio")


@lru_cache(1 << 12)
def _hundredth(numerator: int, denominator: int) -> Fraction:
    """The hundredth part of a number."""
    return Fraction(numerator, 100 * denominator)


def agrees(computed: Fraction, declared: Quantity) -> bool | Missing:
    """Whether a computed number is the declared one at the digits written.

    `computed` is in the declared value's unit, except that a percentage is compared with a plain
    ratio: 100/600 agrees with 16.67 % and not with 16.6 %. Only the declared side carries half a unit
    of its last digit, closed at both ends. A declared bound (10%以上) is agreed with by anything
    that lies within it; 约 against a number further off is Missing.
    """
    number = number_of(declared)
    if isinstance(number, Missing):
        return number
    # The distance, times the denominators that it has: a whole number.
    size = 100 if declared.unit == PERCENT else 1
    off = computed.numerator * number.denominator * size - number.numerator * computed.denominator
    step = declared.step
    if not off or (step is not None and _within(off, step, computed.denominator * number.denominator)):
        return True
    if declared.bound == "about":
        return missing("about")
    return off > 0 if declared.bound in FLOORS else off < 0 and declared.bound in CEILINGS


def _within(off: int, step: Fraction, scale: int) -> bool:
    """Whether off / scale is at most half a step."""
    return 2 * abs(off) * step.denominator <= step.numerator * scale


def distance(computed: Fraction, declared: Quantity) -> Fraction | Missing:
    """A computed number minus the declared one; a percentage stands for a plain ratio, as in `agrees`."""
    number = number_of(declared)
    return number if isinstance(number, Missing) else computed - number * _size(declared)


def _size(declared: Quantity) -> Fraction:
    return _HUNDREDTH if declared.unit == PERCENT else _WHOLE


def share_of(child: Quantity, parent: Quantity) -> Fraction | Missing:
    """Child ÷ parent, for amounts in identical or near units; Missing for anything else and for zero."""
    for value in (child, parent):
        number = value.number
        if number is None:
            return number_of(value)
        if value.kind != "amount":
            return missing("not-an-amount")
    pair = paired(child, parent)
    if isinstance(pair, Missing):
        return pair
    one, other = pair
    if not other.numerator:
        return missing("division-by-zero")
    return Fraction(one.numerator * other.denominator, one.denominator * other.numerator)


def nominal(child: Quantity, parent: Quantity) -> bool:
    """Whether a quotient of the two rests on a bound (150户 ÷ 1000户以上), so that it is nominal only."""
    return child.bound != "unstated" or parent.bound != "unstated"


def _growth_ratio(growth: Quantity) -> Fraction | Missing:
    number = number_of(growth)
    if isinstance(number, Missing):
        return number
    return number / 100 if growth.kind == "growth" else missing("not-a-growth")


def _amount(value: Quantity | Fraction) -> Fraction | Missing:
    if isinstance(value, Fraction):
        return value
    number = number_of(value)
    return number if isinstance(number, Missing) or value.kind == "amount" else missing("not-an-amount")


def _points(value: Quantity | Fraction, change: Quantity) -> tuple[Fraction, Fraction] | None:
    """A rate and the points by which it changes, as numbers; None for anything else."""
    if isinstance(value, Fraction) or value.kind not in ("rate", "percent") or change.kind != "points":
        return None
    return None if value.number is None or change.number is None else (value.number, change.number)


def apply_growth(base: Quantity | Fraction, growth: Quantity) -> Fraction | Missing:
    """The amount that a growth makes of a base, in the unit of the base: 592万台 and 20 % make 710.4万; the rate that
    points make of one: 60 % and 5 points make 65."""
    points = _points(base, growth)
    if points is not None:
        return points[0] + points[1]
    amount, ratio = _amount(base), _growth_ratio(growth)
    if isinstance(amount, Missing):
        return amount
    return ratio if isinstance(ratio, Missing) else amount * (1 + ratio)


def implied_base(absolute: Quantity | Fraction, growth: Quantity) -> Fraction | Missing:
    """The base from which a growth leads to an amount: 780万台套 after 30 % came from 600万台套; points to a rate."""
    points = _points(absolute, growth)
    if points is not None:
        return points[0] - points[1]
    amount, ratio = _amount(absolute), _growth_ratio(growth)
    if isinstance(amount, Missing):
        return amount
    if isinstance(ratio, Missing):
        return ratio
    return amount / (1 + ratio) if ratio != -1 else missing("division-by-zero")


def implied_bound(absolute: Quantity, growth: Quantity) -> Bound:
    """How the implied base is bounded: under 超6000辆 after 45 % it is at least so much, after 45%以上 at most."""
    if growth.bound == "unstated" and absolute.bound != "about":
        return "at_least" if absolute.bound in FLOORS else "at_most" if absolute.bound in CEILINGS else "unstated"
    if absolute.bound == "unstated" and growth.bound != "about":
        return "at_most" if growth.bound in FLOORS else "at_least"
    return "about"


def add_up(values: Sequence[Quantity]) -> Fraction | Missing:
    """The exact sum of amounts, in the unit of the first; unlike units and words are Missing."""
    whole, rest = 0, Fraction(0)
    for value in values:
        pair = paired(value, values[0])
        if isinstance(pair, Missing):
            return pair
        number = pair[0]
        if number.denominator == 1:         # nearly all are whole, and whole numbers add up faster
            whole += number.numerator
        else:
            rest += number
    return rest + whole
