"""When a printed total counts what is held back: its reading turns with the numbers, see `model.rows.total`."""

from collections.abc import Sequence
from fractions import Fraction

from auditor.ground.missing import Missing
from auditor.ground.record import record
from auditor.model.plan import Said
from auditor.model.rows.cell import CellRow
from auditor.model.rows.target import TargetRow
from auditor.model.rows.total import TotalRow
from auditor.repair.catalogue import Catalogue
from auditor.repair.condition import Condition, at_most, below, both, either
from auditor.repair.polynomial import NotLinear, Polynomial, constant
from auditor.repair.sums import number_of, said_of, summed, term_in
from auditor.text.quantity import Quantity
from auditor.text.total import Sum, term_of


@record
class TotalReading:
    """One way to read a printed total. where: of which numbers; held: whether what is held back counts."""

    where: Condition
    held: bool


def readings(row: TotalRow, catalogue: Catalogue) -> tuple[TotalReading, ...]:
    """The ways to read a total; none where nothing is held back, or where it counts in any case."""
    held, target = row.indicator.record.reserve.get(row.when), row.indicator.by_year.get(row.when)
    if held is None or not held.quantity.number or target is None or not target.numeric:
        return ()
    if row.sort == "table" and isinstance(row.printed, CellRow):
        return _of_table(row, row.printed, held, target, catalogue)
    if row.sort == "heading" and isinstance(row.terms[0], CellRow):
        return _of_heading(row, row.terms[0], target, catalogue)
    return ()


def _of_table(
    row: TotalRow, total: CellRow, held: Said, target: TargetRow, catalogue: Catalogue
) -> tuple[TotalReading, ...]:
    """The rows do without it where the target is the printed total and what is held back."""
    like = target.quantity
    whole = term_in(total, like, catalogue).plus(said_of(held, row.plan.id, like, catalogue))
    half = (_digit(total.quantity, like) + _digit(held.quantity, like)) / 2
    apart, other = _near(whole, number_of(target, catalogue), half)
    return TotalReading(apart, False), TotalReading(other, True)


def _of_heading(row: TotalRow, total: CellRow, target: TargetRow, catalogue: Catalogue) -> tuple[TotalReading, ...]:
    """It counts beside a printed total that is the sum of the rows alone, but for one that is the target."""
    like, table = target.quantity, row.indicator.table
    cells: Sequence[CellRow] = () if table is None else table.added(row.when)
    made = summed(term_in(each, like, catalogue) for each in cells)
    known = None if table is None else table.sum(row.when, like, reserve=False)
    if not isinstance(known, Sum) or made.at(catalogue.numbers) != known.number:
        raise NotLinear("worked-out")
    printed, asked = term_in(total, like, catalogue), number_of(target, catalogue)
    alone, other = _near(made, printed, known.half + _digit(total.quantity, like) / 2)
    equal = both(at_most(printed, asked), at_most(asked, printed))
    return TotalReading(alone, True), TotalReading(other, False), TotalReading(equal, False)


def _near(one: Polynomial, other: Polynomial, by: Fraction) -> tuple[Condition, Condition]:
    """That two numbers are no further apart, and that they are."""
    most = other.plus(constant(by))
    least = other.minus(constant(by))
    return both(at_most(one, most), at_most(least, one)), either(below(most, one), below(one, least))


def _digit(value: Quantity, like: Quantity) -> Fraction:
    term = term_of(value, like)
    if isinstance(term, Missing):
        raise NotLinear("not-comparable")
    return term.digit
