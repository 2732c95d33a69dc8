"""Comparing values: three-valued, exact, and honest about what cannot be compared.

Every answer is `bool | Missing` or `Fraction | Missing`; the reasons of a `Missing` are keys of
`auditor.messages.missing`. Plan, indicator and year of a need are filled in by who knows them.
"""

from collections.abc import Sequence
from fractions import Fraction
from functools import lru_cache
from typing import Final

from auditor.missing import Missing, missing
from auditor.values.quantity import Bound, Quantity
from auditor.values.unit import PERCENT, POINTS, factor, near_unit

FLOORS: Final = ("at_least", "more_than")
CEILINGS: Final = ("at_most", "less_than")
_FLOOR_RANK: Final[dict[Bound, int]] = {
    "more_than": 3, "at_least": 2, "about": 1, "at_most": 0, "less_than": 0,
}
_CEILING_RANK: Final[dict[Bound, int]] = {
    "less_than": 3, "at_most": 2, "about": 1, "at_least": 0, "more_than": 0,
}
_EXTENT_RANK: Final = {"all": 3, "basic": 2, "most": 1}
_HUNDREDTH: Final = Fraction(1, 100)
_WHOLE: Final = Fraction(1)
_PERCENTS: Final = ("percent", "rate", "growth")


def number_of(value: Quantity) -> Fraction | Missing:
    """The number in the value's own unit, or why there is none."""
    if value.number is not None:
        return value.number
    reasons = {"words": "words", "reference": "reference", "none": "no-value"}
    return missing(reasons.get(value.kind, "not-a-number"))


def comparable(a: Quantity, b: Quantity) -> bool | Missing:
    """True where the numbers of two values may be compared, otherwise why not. Never False."""
    for value in (a, b):
        number = number_of(value)
        if isinstance(number, Missing):
            return number
    if a.kind != b.kind and not _alike(a, b):
        return missing("unlike-kinds")
    return missing("unlike-units") if _scale(a, b) is None else True


def _alike(a: Quantity, b: Quantity) -> bool:
    """A bare % may be a rate or a growth; a rate is no growth."""
    kinds = {a.kind, b.kind}
    return kinds <= set(_PERCENTS) and "percent" in kinds


def _scale(a: Quantity, b: Quantity) -> Fraction | None:
    """What a number of `a` is multiplied with to stand in the unit of `b`: 1/3 is 100/3 %."""
    if a.kind in _PERCENTS and {a.unit, b.unit} == {PERCENT, ""}:
        return Fraction(100) if b.unit == PERCENT else Fraction(1, 100)
    return factor(a.unit, b.unit)


def paired(child: Quantity, parent: Quantity) -> tuple[Fraction, Fraction] | Missing:
    """Both numbers, in the parent's unit."""
    if child.kind == parent.kind and child.unit == parent.unit:     # nearly always
        first, second = child.number, parent.number
        if first is not None and second is not None:
            return first, second
    answer = comparable(child, parent)
    if isinstance(answer, Missing):
        return answer
    scale = _scale(child, parent)
    if child.number is None or parent.number is None or scale is None:
        return missing("not-a-number")
    return child.number * scale, parent.number


def gap(child: Quantity, parent: Quantity) -> Fraction | Missing:
    """Child minus parent, in the parent's unit; negative where the child promises less."""
    pair = paired(child, parent)
    return pair if isinstance(pair, Missing) else pair[0] - pair[1]


def same_number(a: Quantity, b: Quantity) -> bool | Missing:
    """Whether two values are one number (84.5 % = 84.50 %, 1公里 = 1000米), bounds apart.

    Words are the same where their text or their extent is. `about` against another number, unlike
    kinds or units, references and blanks are Missing.
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
    if not _side(*pair):
        return True
    return missing("about") if "about" in (a.bound, b.bound) else False


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


def same_bound(a: Quantity, b: Quantity) -> bool:
    """Whether both say the same bound; an unstated bound equals only an unstated one."""
    return a.bound == b.bound and a.below == b.below


def same_time(a: Quantity, b: Quantity) -> bool:
    """Whether both say the same time words (每年, 累计, …), in whatever order."""
    return frozenset(a.time) == frozenset(b.time)


def is_ceiling(child: Quantity, parent: Quantity, downward: bool = False) -> bool:
    """Whether less is better: said so (`downward`), or by the parent's bound, or else by the
    child's bound or a promised fall (下降13.5% is -13.5, and -15 does more)."""
    if downward or parent.bound in CEILINGS:
        return True
    if parent.bound in FLOORS:
        return False
    falls = parent.kind in ("growth", "points", "amount") and parent.number is not None and parent.number < 0
    return child.bound in CEILINGS or falls


def meets_number(child: Quantity, parent: Quantity, downward: bool = False) -> bool | Missing:
    """Whether the child's number is not weaker than the parent's: not below a floor, not above a ceiling."""
    worded = _compare_words(child, parent) if child.kind == "words" or parent.kind == "words" else None
    if worded is not None:
        return worded if isinstance(worded, Missing) else worded >= 0
    if child.kind == "reference" and child.reference is not None and child.reference == parent.reference:
        return True
    pair = paired(child, parent)
    if isinstance(pair, Missing):
        return pair
    side = _side(*pair)
    if not side:
        return True
    if "about" in (child.bound, parent.bound):
        return missing("about")
    return side <= 0 if is_ceiling(child, parent, downward) else side >= 0


def _side(a: Fraction, b: Fraction) -> int:
    """A number with the sign of a − b; whole numbers cost less than `Fraction`'s own comparison."""
    return a.numerator * b.denominator - b.numerator * a.denominator


def meets_bound(child: Quantity, parent: Quantity, downward: bool = False) -> bool:
    """Whether the child's bound is not weaker than the parent's; only meaningful at equal numbers.

    For a floor more_than > at_least > about > a ceiling's bound; a ceiling mirrors. An unstated bound,
    on either side, is never weaker. About from below (近) is weaker than about.
    """
    return bound_steps(child, parent, downward) <= 0


def bound_steps(child: Quantity, parent: Quantity, downward: bool = False) -> int:
    """By how many steps the child's bound is weaker than the parent's; 0 or less where it is not."""
    if "unstated" in (child.bound, parent.bound):
        return 0
    rank = _CEILING_RANK if is_ceiling(child, parent, downward) else _FLOOR_RANK
    if child.bound == parent.bound == "about" and rank is _FLOOR_RANK:
        return int(child.below) - int(parent.below)
    return rank[parent.bound] - rank[child.bound]


def meets(child: Quantity, parent: Quantity, downward: bool = False) -> bool | Missing:
    """Whether the child is not weaker than its parent: by number first, at equal numbers by bound."""
    enough = meets_number(child, parent, downward)
    if enough is not True or same_number(child, parent) is not True:
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


def compared_as_near(a: Quantity, b: Quantity) -> bool:
    """Whether two values compare only because their units are near (台 ~ 台套): worth a note."""
    return near_unit(a.unit, b.unit) and comparable(a, b) is True


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


def apply_growth(base: Quantity | Fraction, growth: Quantity) -> Fraction | Missing:
    """The amount that a growth makes of a base, in the unit of the base: 592万台 and 20 % make 710.4万."""
    amount, ratio = _amount(base), _growth_ratio(growth)
    if isinstance(amount, Missing):
        return amount
    return ratio if isinstance(ratio, Missing) else amount * (1 + ratio)


def implied_base(absolute: Quantity | Fraction, growth: Quantity) -> Fraction | Missing:
    """The base from which a growth leads to an amount: 780万台套 after 30 % came from 600万台套."""
    amount, ratio = _amount(absolute), _growth_ratio(growth)
    if isinstance(amount, Missing):
        return amount
    if isinstance(ratio, Missing):
        return ratio
    return amount / (1 + ratio) if ratio != -1 else missing("division-by-zero")


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
