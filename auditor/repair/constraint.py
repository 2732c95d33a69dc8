"""The `constrains` of a rule on a row → a condition on what is written.

What depends on no value is asked as it is judged; all else becomes inequalities between the numbers that stand in the
plans. NotLinear is raised for what cannot be one.
"""

from collections.abc import Callable, Mapping
from fractions import Fraction
from functools import lru_cache

from auditor.ground.missing import Missing
from auditor.language.emit import compile_tree
from auditor.language.functions import FUNCTIONS
from auditor.language.linear import WORKED, is_linear
from auditor.language.render import parts as inner_parts
from auditor.language.types import Arithmetic, Call, Compare, Get, Junction, Literal, Negative, Tree
from auditor.model.plan import Said
from auditor.model.rows.allocation import AllocationRow
from auditor.model.rows.cell import CellRow
from auditor.model.rows.claim import ClaimRow
from auditor.model.rows.footed import Footed
from auditor.model.rows.link import LinkRow
from auditor.model.rows.statement import RestatementRow, StatementRow
from auditor.model.rows.target import TargetRow
from auditor.model.rows.total import TotalRow
from auditor.repair.catalogue import Catalogue
from auditor.repair.condition import FALSE, TRUE, AtMost, Condition, at_most, below, both, either
from auditor.repair.held import TotalReading, readings
from auditor.repair.judgements import (
    Amount,
    Number,
    Quotient,
    agrees,
    at_digits,
    close,
    parts,
    reaches,
    same_number,
)
from auditor.repair.polynomial import NotLinear, Polynomial, constant, value
from auditor.repair.sums import Gap, gap_of_allocation, gap_of_total, mean_short
from auditor.text.comparable import scale_between
from auditor.text.name import time_words
from auditor.text.unit import PERCENT, POINTS

Params = Mapping[str, object]
Judge = Callable[[object, Params], object]
_SPOKEN = (TargetRow, StatementRow, RestatementRow, CellRow)
_SIDES = {"shortfall": -1, "short": -1, "excess": 1, "over": 1, "surplus": 1}
_OTHER_WAY = {"<=": ">=", ">=": "<=", "<": ">", ">": "<", "==": "=="}


@lru_cache(1 << 10)
def _judge(tree: Tree) -> Judge:
    return compile_tree(tree, FUNCTIONS)


class Reading:
    """One row read by one rule. `plan`: whose values a value without a row of its own is."""

    def __init__(self, row: object, params: Params, catalogue: Catalogue, plan: str) -> None:
        self.row = row
        self.params = params
        self.catalogue = catalogue
        self.plan = plan
        self.fixed: list[Condition] = []        # rates that were compounded stay what they are
        self.held: bool | None = None           # whether a total counts what is held back; None: as it does now

    def said(self, tree: Tree) -> Condition:
        """What must hold, and what must stay for it to be said. Raises NotLinear."""
        ways = readings(self.row, self.catalogue) if isinstance(self.row, TotalRow) else ()
        found = either(*(self._read(each, tree) for each in ways)) if ways else self.condition(tree)
        return both(found, *self.fixed)

    def _read(self, way: TotalReading, tree: Tree) -> Condition:
        """What must hold of a total that is read in one way."""
        self.held = way.held
        return both(way.where, self.condition(tree))

    def condition(self, tree: Tree) -> Condition:
        """What must hold. Raises NotLinear."""
        if isinstance(tree, Junction):
            return self._joined(tree)
        if isinstance(tree, Call) and tree.function in _CALLS:
            return _CALLS[tree.function](self, tree)
        if isinstance(tree, Compare) and any(map(is_linear, inner_parts(tree))):
            return self._compared(tree)
        if isinstance(tree, Get) and tree.attribute == "beyond_baseline":
            return self._beyond_baseline(self._asked(tree.base))
        return TRUE if self._asked(tree) is True else FALSE

    def _joined(self, tree: Junction) -> Condition:
        """Of what `or` joins, a part that cannot be said leaves the others: they are enough."""
        if tree.operator == "and":
            return both(*map(self.condition, tree.parts))
        found: list[Condition] = []
        lost: NotLinear | None = None
        for part in tree.parts:
            try:
                found.append(self.condition(part))
            except NotLinear as error:
                lost = error
        if lost is not None and not found:
            raise lost
        return either(*found)

    def _asked(self, tree: Tree) -> object:
        return _judge(tree)(self.row, self.params)

    def _amount(self, tree: Tree) -> Amount:
        """A value of the row, as one that may change. Raises NotLinear."""
        found = self._asked(tree)
        if isinstance(found, Missing) or found is None:
            raise NotLinear("no-number")
        return self.amount_of(found)

    def amount_of(self, found: object) -> Amount:
        """A row that is a value, or a value of the row's own plan. Raises NotLinear."""
        if isinstance(found, TargetRow) and self._compounded(found):
            return Amount(found.quantity, constant(found.quantity.number or 0))
        if isinstance(found, _SPOKEN):
            return Amount(found.quantity, self.catalogue.number_of(found.plan.id, found.said.at, found.quantity))
        if isinstance(found, Said):
            return Amount(found.quantity, self.catalogue.number_of(self.plan, found.at, found.quantity))
        raise NotLinear("no-number")

    def _compounded(self, row: TargetRow) -> bool:
        """Whether a yearly rate was compounded over its years: then what is written stays."""
        written = self.catalogue.at.get((row.plan.id, row.said.at))
        said = None if written is None else written.quantity
        if written is None or said is None or row.quantity.number is None or said.number == row.quantity.number:
            return False
        if not said.kind == row.quantity.kind == "growth" or "年均" not in (*said.time, *time_words(row.name)):
            return False
        if written.number is not None:
            off = value(written.place, Fraction(1)).minus(constant(written.number))
            self.fixed += [AtMost(off), AtMost(off.scaled(Fraction(-1)))]
        return True

    def _compared(self, tree: Compare) -> Condition:
        if tree.operator == "!=":
            return self._rounding(tree)
        if tree.operator not in _OTHER_WAY:
            raise NotLinear("no-number")
        if isinstance(tree.left, Get) and tree.left.attribute == "mean_short":
            return self._mean(tree)
        left, right = self.number(tree.left), self.number(tree.right)
        over, under = parts(left)
        other, size = parts(right)
        one, two = over.times(size), other.times(under)
        if tree.operator == "==":
            return both(at_most(one, two), at_most(two, one))
        if tree.operator in (">=", ">"):
            one, two = two, one
        return at_most(one, two) if "=" in tree.operator else below(one, two)

    def _mean(self, tree: Compare) -> Condition:
        row, granted = self.row, self._asked(tree.right)
        if not isinstance(row, AllocationRow) or granted != 0:
            raise NotLinear("weights")
        return mean_short(row, self.catalogue)

    def _rounding(self, tree: Compare) -> Condition:
        if not isinstance(tree.left, Get) or tree.left.attribute != "rounding" or not isinstance(tree.right, Literal):
            raise NotLinear("no-number")
        gap = self._gap()
        return gap.without_rounding() if tree.right.value == "likely" else gap.hardly_rounding()

    def _gap(self) -> Gap:
        if isinstance(self.row, AllocationRow):
            return gap_of_allocation(self.row, self.catalogue)
        if isinstance(self.row, TotalRow):
            return gap_of_total(self.row, self.catalogue, self.held)
        raise NotLinear("no-number")

    def number(self, tree: Tree) -> Number:
        """A number in terms of what is written; a percentage is its hundredth. Raises NotLinear."""
        if isinstance(tree, Get) and (tree.base.type, tree.attribute) in WORKED:
            return self._worked(tree)
        if isinstance(tree, Call) and tree.function in ("grown", "growth"):
            return self._grown(tree)
        if isinstance(tree, Arithmetic) and any(map(is_linear, inner_parts(tree))):
            return self._reckoned(tree)
        if isinstance(tree, Negative):
            over, under = parts(self.number(tree.part))
            return Quotient(over.scaled(Fraction(-1)), under)
        if is_linear(tree):
            return _hundredth(self._amount(tree))
        found = self._asked(tree)
        if isinstance(found, bool) or not isinstance(found, int | Fraction):
            raise NotLinear("no-number")
        return constant(Fraction(found))

    def _reckoned(self, tree: Arithmetic) -> Number:
        over, under = parts(self.number(tree.left))
        other, size = parts(self.number(tree.right))
        if tree.operator == "*":
            return Quotient(over.times(other), under.times(size))
        if tree.operator == "/":
            return Quotient(over.times(size), under.times(other))
        sign = Fraction(1 if tree.operator == "+" else -1)
        return Quotient(over.times(size).plus(other.times(under), sign), under.times(size))

    def _grown(self, tree: Call) -> Number:
        first, second = tree.arguments
        if tree.function == "growth":
            later, before = parts(self.number(first))[0], parts(self.number(second))[0]
            return Quotient(later.minus(before), before)
        base, rate = self._amount(first), self._asked(second)
        if isinstance(rate, TargetRow) and rate.quantity.number is not None and base.said.kind == "amount":
            return base.number.times(constant(1).plus(self._rate(rate)))
        raise NotLinear("no-number")

    def _rate(self, row: TargetRow) -> Polynomial:
        """A change as a ratio."""
        return self.amount_of(row).number.scaled(Fraction(1, 100))

    def _worked(self, tree: Get) -> Number:
        row = self._asked(tree.base)
        if isinstance(row, LinkRow) and tree.attribute == "computed_share":
            return self._share(row)
        if isinstance(row, ClaimRow):
            return self._claim(row, tree.attribute)
        if isinstance(row, TargetRow) and tree.attribute == "implied_before":
            return self._implied(row.previous)
        gap = self._gap()
        if tree.attribute == "handed":
            return Quotient(gap.gap.plus(gap.total), gap.total)
        return gap.beyond(_SIDES[tree.attribute]) if self._counts(row, tree.attribute) else constant(0)

    def _implied(self, row: TargetRow | None) -> Number:
        """The baseline that the pair of a growth and an amount implies."""
        if row is None or row.absolute is None or row.whole is not row:
            raise NotLinear("compounded")
        return Quotient(self.amount_of(row.absolute).number, constant(1).plus(self._rate(row)))

    def _claim(self, row: ClaimRow, attribute: str) -> Polynomial:
        """A number that a document states of itself, or its recount, which only of a balance is stated as well."""
        if attribute == "declared":
            key = "equals" if row.aspect in ("count", "sum") else f"ledger.{row.aspect}"
            return self._stated(row, "ledger.after" if row.aspect == "balance" else key)
        if row.aspect == "balance":
            before, trimmed = self._stated(row, "ledger.before"), self._stated(row, "ledger.trimmed")
            return before.minus(trimmed).plus(self._stated(row, "ledger.added"))
        if not isinstance(row.recount, int | Fraction):
            raise NotLinear("no-number")
        return constant(row.recount)

    def _stated(self, row: ClaimRow, key: str) -> Polynomial:
        places = row.record.places
        if key not in places and key in ("ledger.trimmed", "ledger.added"):
            return constant(0)
        return self.catalogue.counted(row.plan.id, places.get(key, row.record.at))

    def _counts(self, row: object, attribute: str) -> bool:
        """Whether a side of a total is asked about at all, see `TotalRow.short`."""
        if not isinstance(row, TotalRow):
            return True
        silent = {"short": ("ceiling",), "over": ("floor", "loose")}
        return row.mode == "loose" if attribute == "surplus" else row.mode not in silent[attribute]

    def _share(self, row: LinkRow) -> Number:
        brought = row.footed
        if not isinstance(brought, Footed) or isinstance(row.computed_share, Missing):
            raise NotLinear("worked-out")
        child, parent = self.amount_of(brought.child), self.amount_of(brought.parent)
        scale = scale_between(child.said, parent.said)
        if scale is None or child.said.kind != "amount" or parent.said.kind != "amount":
            raise NotLinear("not-comparable")
        return Quotient(child.number.scaled(scale), parent.number)

    def _beyond_baseline(self, row: object) -> Condition:
        if not isinstance(row, TargetRow) or not isinstance(row.baseline, Said):
            raise NotLinear("no-number")
        target, base = self.amount_of(row), self.amount_of(row.baseline)
        return _not(reaches(base, target, row.sinks))


def _not(condition: Condition) -> Condition:
    """The contrary of one inequality."""
    if not isinstance(condition, AtMost):
        raise NotLinear("no-number")
    return AtMost(condition.left.scaled(Fraction(-1)), strict=not condition.strict)


def _hundredth(amount: Amount) -> Polynomial:
    return amount.number.scaled(Fraction(1, 100)) if amount.said.unit in (PERCENT, POINTS) else amount.number


def _pair(judge: Callable[[Amount, Amount], Condition]) -> Callable[[Reading, Call], Condition]:
    return lambda reading, tree: judge(*map(reading._amount, tree.arguments[:2]))


def _reaches(reading: Reading, tree: Call) -> Condition:
    child, parent = map(reading._amount, tree.arguments[:2])
    return reaches(child, parent, len(tree.arguments) > 2 and reading._asked(tree.arguments[2]) is True)


def _agrees(reading: Reading, tree: Call) -> Condition:
    return agrees(reading.number(tree.arguments[0]), reading._amount(tree.arguments[1]))


def _close(reading: Reading, tree: Call) -> Condition:
    part = reading._asked(tree.arguments[2])
    if not isinstance(part, int | Fraction):
        raise NotLinear("no-number")
    return close(reading.number(tree.arguments[0]), reading.number(tree.arguments[1]), Fraction(part))


_CALLS: Mapping[str, Callable[[Reading, Call], Condition]] = {
    "reaches": _reaches, "same_number": _pair(same_number), "at_digits": _pair(at_digits), "agrees": _agrees,
    "close": _close,
}
