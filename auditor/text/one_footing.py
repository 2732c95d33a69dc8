"""Two values on one footing, or the datum that is missing for it.

每年 × years, yearly rows, 累计, 年均, end values and doublings say one thing in several ways. Here two of them are
brought to one, exactly: 年均 compounds, (1+g)ⁿ. Where one of the two has to be worked out, the other speaks at the
digits that it is written with.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Literal

from auditor.ground.missing import Missing, Need
from auditor.ground.record import record
from auditor.text.comparable import comparable, paired
from auditor.text.digits import digit_of
from auditor.text.footing import CHANGES, Footing, per_year
from auditor.text.quantity import Quantity
from auditor.text.total import compounded, grade, sum_of, term_of, with_digit
from auditor.text.unit import PERCENT, POINTS, is_level
from auditor.text.write import percent_text
from auditor.text.year import Months, tiles


@record
class Side:
    """One of two values that are brought together.

    level: what is known of the same thing at the end of a year; series: rows of amounts that add up, each with its
    months; plan, indicator, state: whose it is, and what of its text is at hand, for what is missing.
    """

    quantity: Quantity
    footing: Footing
    level: Callable[[int], Quantity | None]
    series: Callable[[], Sequence[Sequence[tuple[Months, Quantity]]]]
    plan: str = ""
    indicator: str = ""
    state: str = "full"         # of the plan's text
    base_year: int | None = None

    def lacks(self, reason: str, year: int | None = None) -> Missing:
        """An answer that needs one datum of this side."""
        return Missing((Need(reason, self.plan, self.indicator, year),))


@record
class Pair:
    """Two values on one footing; `worked`: which of them was worked out for it."""

    child: Quantity
    parent: Quantity
    worked: Literal["", "child", "parent", "both"] = ""


def as_it_is(child: Quantity, parent: Quantity) -> bool:
    """Whether the words of two values already say that they stand on one footing: nearly always."""
    return (
        child.kind == parent.kind and not child.time and not parent.time
        and child.kind not in ("growth", "points", "multiple") and child.prices is None and parent.prices is None
    )


def on_one_footing(child: Side, parent: Side) -> Pair | Missing:
    """Two values on one footing, or the datum that is missing for it.

    Values that are no numbers, or whose kinds have nothing to do with each other, come back as they are.
    """
    child, parent = _by_the_year(child, parent), _by_the_year(parent, child)
    a, b = child.quantity, parent.quantity
    same = Pair(a, b)
    if a.number is None or b.number is None:
        return same
    first, second = child.footing, parent.footing
    if first.basis in CHANGES and second.basis in CHANGES:
        return _two_changes(child, parent)
    if first.prices is not None and second.prices is not None and first.prices != second.prices:
        return parent.lacks("prices", second.end)
    if first.basis in CHANGES or second.basis in CHANGES:
        return _level_and_change(child, parent)
    return _two_amounts(child, parent) if a.kind == b.kind == "amount" else same


def _by_the_year(side: Side, other: Side) -> Side:
    """What is said per month or quarter as so much every year, beside an amount of every year or of several."""
    if other.footing.basis not in ("every", "total") or "/" in other.quantity.unit:
        return side
    quantity = per_year(side.quantity)
    if quantity is side.quantity:
        return side
    return replace(side, quantity=quantity, footing=replace(side.footing, basis="every", months=None, said=False))


# Amounts.


def _two_amounts(child: Side, parent: Side) -> Pair | Missing:
    same = Pair(child.quantity, parent.quantity)
    first, second = child.footing, parent.footing
    pair = {first.basis, second.basis}
    if pair == {"level", "moved"}:
        return _level_and_move(child, parent)
    if pair == {"total"}:
        return _two_totals(child, parent)
    if pair == {"every", "total"}:
        return _each_and_total(child, parent)
    if "every" in pair and len(pair) == 2:
        return (parent if first.basis == "every" else child).lacks("footing-yearly-or-total", second.end)
    if pair == {"level", "total"}:
        level, total = (child, parent) if first.basis == "level" else (parent, child)
        months = total.footing.months
        if total is child and "新增" in child.quantity.time and not (level.footing.annual or level.footing.done):
            return _added_to_stock(child, parent)
        if not (level.footing.annual or level.footing.done) or total.footing.years == 1:
            return same
        whole = _sum_over(level, months) if months is not None else level.lacks("footing-period", level.footing.end)
        if isinstance(whole, Missing):
            return whole if level.footing.annual else same
        if level.footing.done and whole.number != total.quantity.number:       # its years may be milestones of a whole
            return same
        return Pair(whole, parent.quantity, "child") if level is child else Pair(child.quantity, whole, "parent")
    return same


def _level_and_move(child: Side, parent: Side) -> Pair | Missing:
    """An end value against an amount by which it moves (78岁, 提高1岁): from the child's own value of the base year.

    Where that is not known, an amount that adds up may be one of the same kind, said without a verb (落后产能 60万吨).
    """
    level, moved = (child, parent) if child.footing.basis == "level" else (parent, child)
    base = moved.quantity.base_year or moved.base_year or child.base_year
    known = None if base is None else child.level(base)
    if known is None and not is_level(level.quantity.unit):
        return Pair(child.quantity, parent.quantity)
    if known is None:
        return child.lacks("footing-base-year" if base is None else f"baseline-{child.state}", base)
    before = paired(known, child.quantity)
    if isinstance(before, Missing):
        return before
    mine = child.quantity
    by, said = (before[0], f"{known.raw}, {mine.raw}") if level is parent else (-before[0], f"{mine.raw} − {known.raw}")
    made = replace(
        mine, number=_shifted(mine.number, by), upper=_shifted(mine.upper, by), raw=said, time=parent.quantity.time,
        falls=parent.quantity.falls,
    )
    return Pair(made, parent.quantity, "child")


def _added_to_stock(child: Side, parent: Side) -> Pair | Missing:
    """新增900座 under a bare 1000座, which may count what stands at the end as well as what is new.

    It counts what stands where something of it stood in the base year; otherwise the two readings must agree.
    """
    same = Pair(child.quantity, parent.quantity)
    base = child.quantity.base_year or child.base_year
    known = None if base is None else child.level(base)
    whole = None if known is None else reached(known, child.quantity)
    theirs = None if whole is None or isinstance(whole, Missing) else paired(whole, parent.quantity)
    if whole is None or isinstance(whole, Missing) or theirs is None or isinstance(theirs, Missing) or known is None:
        return same
    made = replace(whole, time=(), raw=f"{known.raw} + {child.quantity.raw}")
    if base is not None and parent.level(base) is not None:
        return Pair(made, parent.quantity, "child")
    new, asked = paired(child.quantity, parent.quantity), theirs[1]
    if isinstance(new, Missing) or (new[0] < asked) == (theirs[0] < asked):
        return same
    return parent.lacks("footing-stock-or-new", parent.footing.end)


def _shifted(number: Fraction | None, by: Fraction) -> Fraction | None:
    return None if number is None else number + by


def _two_totals(child: Side, parent: Side) -> Pair | Missing:
    """Totals over other years compare where the shorter one's rows fill the longer one's years."""
    same = Pair(child.quantity, parent.quantity)
    mine, theirs = child.footing.months, parent.footing.months
    if mine == theirs or mine is None or theirs is None:
        return same
    if _length(mine) == _length(theirs) and not (child.footing.said and parent.footing.said):
        return same
    if _length(mine) < _length(theirs):
        whole = _sum_over(child, theirs)
        return whole if isinstance(whole, Missing) else Pair(whole, parent.quantity, "child")
    if _length(mine) > _length(theirs):
        whole = _sum_over(parent, mine)
        return whole if isinstance(whole, Missing) else Pair(child.quantity, whole, "parent")
    return parent.lacks("footing-same-years", parent.footing.end)


def _length(months: Months) -> int:
    return months[1] - months[0]


def _sum_over(side: Side, whole: Months) -> Quantity | Missing:
    """A side's rows over some months as one amount, in the unit of its value; Missing where they leave gaps."""
    for series in side.series():
        rows = [(months, value) for months, value in series if whole[0] <= months[0] and months[1] <= whole[1]]
        if tiles([months for months, _ in rows], whole):
            return added_up([value for _, value in sorted(rows, key=lambda row: row[0])], side.quantity)
    return side.lacks("footing-other-years", whole[1] // 12)


def added_up(values: Sequence[Quantity], like: Quantity) -> Quantity | Missing:
    """Amounts of successive times as one, in the unit of another value."""
    total = Fraction(0)
    for value in values:
        pair = paired(value, like)
        if isinstance(pair, Missing):
            return pair
        total += pair[0]
    return replace(like, raw=" + ".join(value.raw for value in values), number=total, step=None, time=("累计",))


def rounded_off(values: Sequence[Quantity], total: Quantity) -> bool:
    """Whether a sum misses a total by no more than rounding."""
    terms = [term_of(value, total) for value in values]
    if total.number is None or any(isinstance(term, Missing) for term in terms):
        return False
    digit = digit_of(total)
    made = with_digit(sum_of(term for term in terms if not isinstance(term, Missing)), digit)
    return grade(made.number - total.number, made, total.number, digit) in ("", "likely")


def _each_and_total(child: Side, parent: Side) -> Pair | Missing:
    """每年 over the years of a total; in a single year they are one already."""
    yearly, total = (child, parent) if child.footing.basis == "every" else (parent, child)
    years = total.footing.years
    if years == 1 and _may_be_all(total):
        return total.lacks("footing-yearly-or-total", total.footing.end)
    if years == 1:
        return Pair(child.quantity, parent.quantity)
    if years is None:
        return total.lacks("footing-period", total.footing.end)
    within, whole = yearly.footing.months, total.footing.months
    if yearly.footing.said and within is not None and whole is not None and not (
        within[0] <= whole[0] and whole[1] <= within[1]
    ):
        return yearly.lacks("footing-other-years", whole[1] // 12)
    made = every_year(yearly.quantity, years)
    return Pair(made, parent.quantity, "child") if yearly is child else Pair(child.quantity, made, "parent")


def _may_be_all(total: Side) -> bool:
    """Whether what only its name calls 新增 may be that of all years since the base year: it is the only row, and the
    plan is of several years."""
    base, end = total.base_year, total.footing.end
    several = base is not None and end is not None and end - base > 1
    return not total.footing.said and several and sum(map(len, total.series())) < 2


def every_year(yearly: Quantity, years: int) -> Quantity:
    """每年5座 over four years: 20座."""
    number = (yearly.number or Fraction(0)) * years
    return replace(yearly, raw=f"{yearly.raw} × {years}", number=number, time=("累计",))


# Changes.


def _two_changes(child: Side, parent: Side) -> Pair | Missing:
    a, b = child.quantity, parent.quantity
    kinds = {a.kind, b.kind}
    if "points" in kinds and len(kinds) == 2:
        return Pair(a, b)
    first, second = child.footing, parent.footing
    bases = {first.base, second.base}
    unknown = None in bases and first.basis == second.basis
    if first.basis == second.basis and (len(bases) == 1 or unknown) and a.kind == b.kind:
        return Pair(a, b)
    if first.basis != second.basis:
        unsaid = next((side for side in (child, parent) if not side.footing.said), None)
        if unsaid is not None:
            return unsaid.lacks("footing-growth", unsaid.footing.end)
    for side in (child, parent):
        if side.footing.base is None and (side.footing.basis == "pace" or len(bases) > 1):
            return side.lacks("footing-base-year", side.footing.end)
    mine, theirs = whole_change(a, first), whole_change(b, second)
    if mine is None or theirs is None:
        return (child if mine is None else parent).lacks("footing-base-year", first.end)
    rebased = mine.number or Fraction(0)
    if first.base != second.base:
        moved = _from_other_base(child, parent, rebased)
        if isinstance(moved, Missing):
            return moved
        rebased = moved
    own = mine if first.base == second.base else replace(
        mine, number=rebased, step=None, base_year=second.base, raw=_told_as(a, rebased),
    )
    return _settled(child, own, parent, theirs)


def _from_other_base(child: Side, parent: Side, change: Fraction) -> Fraction | Missing:
    """A change counted from the parent's base year: by what is known of the child in both years."""
    here, there = child.footing.base, parent.footing.base
    if here is None or there is None:
        return child.lacks("footing-base-year", child.footing.end)
    first, second = child.level(here), child.level(there)
    if first is None or second is None:
        return child.lacks(f"baseline-{child.state}", here if first is None else there)
    pair = paired(first, second)
    if isinstance(pair, Missing):
        return pair
    one, other = pair
    if child.quantity.kind == "points":
        return change + one - other
    if not other:
        return child.lacks("division-by-zero", there)
    return 100 * ((1 + change / 100) * one / other - 1)


def whole_change(quantity: Quantity, footing: Footing) -> Quantity | None:
    """A change from its base to its end as one: 年均6% over five years is ≈33.82%; None where its years are unknown.

    Points add up from year to year, growths compound, exactly. A multiple (达到2020年的1.8倍) is a growth of 80 %.
    """
    number = quantity.number
    if number is None:
        return None
    if quantity.kind == "multiple":
        quantity, number = replace(quantity, kind="growth", unit=PERCENT), 100 * (number - 1)
        footing = replace(footing, basis="change")
        return replace(quantity, number=number, step=_hundredfold(quantity.step), raw=_told_as(quantity, number))
    if footing.basis == "change":
        return quantity
    years = footing.years
    if years is None or years < 1:
        return None
    made = number * years if quantity.kind == "points" else compounded(number, years)
    return replace(
        quantity, number=made, time=tuple(word for word in quantity.time if word not in ("年均", "每年")),
        raw=_told_as(quantity, made), step=None, base_year=footing.base,
    )


def _hundredfold(step: Fraction | None) -> Fraction | None:
    return None if step is None else 100 * step


def _told_as(quantity: Quantity, number: Fraction) -> str:
    """A value that was worked out, behind the words that it was worked out from."""
    return f"{quantity.raw} → {percent_text(number / 100).replace('-', '−')}"


def _level_and_change(child: Side, parent: Side) -> Pair | Missing:
    """A level against a change: from the child's own value of the base year."""
    changing, level = (parent, child) if parent.footing.basis in CHANGES else (child, parent)
    change = whole_change(changing.quantity, changing.footing)
    kind = changing.quantity.kind
    rates = level.quantity.kind in ("rate", "percent")
    fits = rates if kind == "points" else level.quantity.kind == "amount"
    if not fits:
        return Pair(child.quantity, parent.quantity)
    moves = level.footing.basis == "moved" and kind != "points"
    if not moves and (level.footing.basis in ("moved", "every") or level.footing.years not in (None, 1)):
        return level.lacks("footing-each-year", level.footing.end)
    base = changing.footing.base if changing.footing.base is not None else child.base_year
    if change is None or base is None:
        return changing.lacks("footing-base-year", changing.footing.end)
    known = child.level(base)
    if known is None:
        return child.lacks(f"baseline-{child.state}", base)
    answer = comparable(known, level.quantity)
    if isinstance(answer, Missing):
        return answer
    if moves and changing is child:
        return _settled(child, _moved_by(known, change), parent, parent.quantity)
    if changing is child:
        return _settled(child, _moved_to(known, change), parent, parent.quantity)
    mine = reached(known, child.quantity) if moves else child.quantity
    if isinstance(mine, Missing):
        return mine
    made = changed_from(mine, known, change)
    if made is None:
        return child.lacks("division-by-zero", base)
    return _settled(child, made, parent, change)


def _moved_to(known: Quantity, change: Quantity) -> Quantity:
    """The level that a change leads to."""
    before, by = known.number or Fraction(0), change.number or Fraction(0)
    number = before + by if change.kind == "points" else before * (1 + by / 100)
    return replace(
        known, number=number, bound=change.bound, strive=change.strive, raw=f"{known.raw}, {change.raw}", step=None,
    )


def _moved_by(known: Quantity, change: Quantity) -> Quantity:
    """The amount by which a growth moves a level."""
    made = _moved_to(known, change)
    by = (made.number or Fraction(0)) - (known.number or Fraction(0))
    return replace(made, number=by, time=("新增",), falls=by < 0)


def reached(known: Quantity, moved: Quantity) -> Quantity | Missing:
    """The level that an amount moves another one to, in the unit of what moves it."""
    before = paired(known, moved)
    if isinstance(before, Missing):
        return before
    return replace(moved, number=_shifted(moved.number, before[0]), falls=False)


def changed_from(level: Quantity, known: Quantity, change: Quantity) -> Quantity | None:
    """The change that a level is against a known one, in the kind of another change; None against zero."""
    pair = paired(level, known)
    if isinstance(pair, Missing):
        return None
    after, before = pair
    if change.kind == "points":
        return replace(level, kind="points", unit=POINTS, number=after - before, raw=f"{level.raw} − {known.raw}")
    if not before:
        return None
    size = Fraction(100) / before
    number = size * after - 100
    made = replace(level, kind="growth", unit=PERCENT, number=number, raw=_told_as(level, number))
    return replace(made, step=None if level.step is None else abs(size) * level.step)


def _settled(child: Side, mine: Quantity, parent: Side, theirs: Quantity) -> Pair:
    """Both on one footing; the child's number is the parent's where it rounds to it at the digits written.

    Of two changes the one that stands as it is written carries half a unit, of a level under a growth the level does:
    a product seldom ends at its digits. What is only added or subtracted (points) is exact.
    """
    worked: Literal["", "child", "parent", "both"] = ""
    if mine is not child.quantity:
        worked = "child" if theirs is parent.quantity else "both"
    elif theirs is not parent.quantity:
        worked = "parent"
    pair = paired(mine, theirs)
    if isinstance(pair, Missing) or not worked or pair[0] == pair[1] or mine.kind == "points":
        return Pair(mine, theirs, worked)
    scale = pair[0] / mine.number if mine.number else Fraction(1)
    changes = child.footing.basis in CHANGES and parent.footing.basis in CHANGES
    half = (theirs.step if changes and worked == "child" else mine.step) or Fraction(0)
    if 2 * abs(pair[0] - pair[1]) <= half * (1 if changes and worked == "child" else scale):
        mine = replace(mine, number=pair[1] / scale)
    return Pair(mine, theirs, worked)
