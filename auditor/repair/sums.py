"""What rows make of many values: the gap of a sum or a mean, in terms of what is written."""

from collections.abc import Iterable, Sequence
from fractions import Fraction
from math import isqrt

from auditor.ground.missing import Missing
from auditor.ground.record import record
from auditor.model.plan import Said
from auditor.model.rows.allocation import AllocationRow
from auditor.model.rows.cell import CellRow
from auditor.model.rows.division import same_thing
from auditor.model.rows.government import one_government
from auditor.model.rows.link import LinkRow
from auditor.model.rows.target import TargetRow
from auditor.model.rows.total import TotalRow
from auditor.repair.catalogue import Catalogue
from auditor.repair.condition import Condition, at_most, below, both, either
from auditor.repair.judgements import Quotient
from auditor.repair.polynomial import NotLinear, Polynomial, constant
from auditor.text.comparable import scale_between
from auditor.text.compare import is_ceiling
from auditor.text.digits import digit_of
from auditor.text.quantity import Quantity
from auditor.text.total import Sum, term_of, with_digit


@record
class Gap:
    """A sum beside its total. gap: sum minus total, of a fall how much further it goes; made: with its digits."""

    gap: Polynomial
    total: Polynomial           # its size, never negative
    made: Sum
    mode: str
    last: Fraction

    def beyond(self, side: int) -> Quotient:
        """By what part of the total it is short (-1) or over (1), rounding granted; may be negative."""
        return Quotient(self.gap.scaled(Fraction(side)).minus(constant(self.made.half)), self.total)

    def without_rounding(self) -> Condition:
        """It is right to the last digit, or off only on the side that is not asked about."""
        short = at_most(constant(0), self.gap)
        over = at_most(self.gap, constant(0))
        return short if self.mode == "floor" else over if self.mode == "ceiling" else both(short, over)

    def hardly_rounding(self) -> Condition:
        """It is off by no more than rounding usually makes."""
        size = self.gap.size
        most = Fraction(isqrt(int(self.made.squares * size * size)), size)
        usual = min(most, self.made.half)
        sides = [] if self.mode == "ceiling" else [self.gap.scaled(Fraction(-1))]
        sides += [] if self.mode == "floor" else [self.gap]
        return both(*(self._small(side, usual) for side in sides))

    def _small(self, off: Polynomial, most: Fraction) -> Condition:
        hundredth = self.total.scaled(Fraction(1, 100))
        return either(at_most(off, constant(0)), both(
            at_most(off, constant(most)), either(below(off, hundredth), below(off, constant(self.last)))
        ))


def gap_of_allocation(row: AllocationRow, catalogue: Catalogue) -> Gap:
    """What those below make of a target. Raises NotLinear where it is no plain sum of what is written."""
    low, high, target = row.low, row.high, row.target
    if isinstance(low, Missing) or isinstance(high, Missing) or low.number != high.number:
        raise NotLinear("two-readings")
    once: list[LinkRow] = []
    terms: list[Polynomial] = []
    for link in row.children:
        if any(other.plan is not link.plan and one_government(other.plan, link.plan)
               and same_thing(other.indicator, link.indicator) for other in once):
            continue
        once.append(link)
        terms.append(term_in(link.child, target.quantity, catalogue))
    terms += [term_in(cell, target.quantity, catalogue) for cell in row.cells]
    if row.reserve is not None and row.reserve.quantity.number is not None:
        terms.append(said_of(row.reserve, row.plan.id, target.quantity, catalogue))
    made = with_digit(low, digit_of(target.quantity)) if row.mode == "exact" else low
    return _gap(terms, target, made, low.number, row.mode, catalogue)


def gap_of_total(row: TotalRow, catalogue: Catalogue, counted: bool | None = None) -> Gap:
    """A printed total and its terms. counted: with what is held back; None: as the row is now. Raises NotLinear."""
    made = row.made
    if isinstance(made, Missing):
        raise NotLinear("no-number")
    like = row.printed.quantity
    terms = [term_in(each, like, catalogue) for each in row.terms]
    held = row.indicator.record.reserve.get(row.when)
    if held is not None:
        counts = summed(terms).at(catalogue.numbers) != made.number
        if counted is not None and counted is not counts:
            made, counts = _with_or_without(made, held, like, counted), counted
        if counts:
            terms.append(said_of(held, row.plan.id, like, catalogue))
    given = with_digit(made, digit_of(like)) if row.mode in ("exact", "loose") else made
    return _gap(terms, row.printed, given, made.number, row.mode, catalogue)


def _with_or_without(made: Sum, held: Said, like: Quantity, counted: bool) -> Sum:
    """A sum to which what is held back is added, or from which it is taken."""
    term, sign = term_of(held.quantity, like), 1 if counted else -1
    if isinstance(term, Missing):
        raise NotLinear("not-comparable")
    return Sum(made.number + sign * term.number, made.half + sign * term.digit / 2,
               made.squares + sign * term.digit**2)


def _gap(
    terms: Sequence[Polynomial], printed: TargetRow | CellRow, made: Sum, number: Fraction, mode: str,
    catalogue: Catalogue,
) -> Gap:
    total = number_of(printed, catalogue)
    added = summed(terms)
    if added.at(catalogue.numbers) != number:
        raise NotLinear("worked-out")
    falls = (printed.quantity.number or 0) < 0
    gap = total.minus(added) if falls else added.minus(total)
    size = total.scaled(Fraction(-1)) if falls else total
    return Gap(gap, size, made, mode, printed.quantity.step or Fraction(0))


def mean_short(row: AllocationRow, catalogue: Catalogue) -> Condition:
    """The mean of those below reaches the target, whatever is granted. Raises NotLinear without fixed weights."""
    if row.years or not row.numbers or None in row.numbers:
        raise NotLinear("weights")
    target = row.target
    terms = [term_in(link.child, target.quantity, catalogue) for link in row.children]
    terms += [term_in(cell, target.quantity, catalogue) for cell in row.cells]
    weights = [weight for weight in row.numbers if weight is not None]
    total = sum(weights, Fraction(0))
    if total <= 0:
        raise NotLinear("weights")
    mean = summed(each.scaled(weight / total) for each, weight in zip(terms, weights, strict=True))
    asked = number_of(target, catalogue)
    less = is_ceiling(target.quantity, target.quantity, row.downward)
    return at_most(mean, asked) if less else at_most(asked, mean)


def term_in(row: object, like: Quantity, catalogue: Catalogue) -> Polynomial:
    """The number of a row in the unit of its total. Raises NotLinear."""
    if not isinstance(row, TargetRow | CellRow):
        raise NotLinear("no-number")
    scale = scale_between(row.quantity, like)
    if scale is None:
        raise NotLinear("not-comparable")
    return number_of(row, catalogue).scaled(scale)


def number_of(row: TargetRow | CellRow, catalogue: Catalogue) -> Polynomial:
    """The number of a row in its own unit. Raises NotLinear."""
    return catalogue.number_of(row.plan.id, row.said.at, row.quantity)


def said_of(said: Said, plan: str, like: Quantity, catalogue: Catalogue) -> Polynomial:
    """The number of a plan's value in the unit of another. Raises NotLinear."""
    scale = scale_between(said.quantity, like)
    if scale is None:
        raise NotLinear("not-comparable")
    return catalogue.number_of(plan, said.at, said.quantity).scaled(scale)


def summed(terms: Iterable[Polynomial]) -> Polynomial:
    """Numbers added up."""
    made = constant(0)
    for each in terms:
        made = made.plus(each)
    return made

