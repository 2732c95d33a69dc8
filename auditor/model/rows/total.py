"""A printed total with the numbers that make it: of a table, of a target that a table divides, of parts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from typing import TYPE_CHECKING, Literal

from auditor.ground.mark import Mark
from auditor.ground.missing import Missing, missing
from auditor.ground.record import entity
from auditor.ground.words import SILENCE, Words
from auditor.model.audit import SubjectKey
from auditor.model.plan import Year
from auditor.model.rows.allocation import mode_of
from auditor.model.rows.cell import CellRow
from auditor.model.rows.standing import OfIndicator
from auditor.model.rows.target import TargetRow
from auditor.text.digits import digit_of
from auditor.text.quantity import CEILINGS, FLOORS, Quantity
from auditor.text.total import (
    NOTHING,
    Sum,
    about_reaches,
    aggregate_of,
    beyond,
    grade,
    sum_of,
    term_of,
    with_digit,
    words_like,
)
from auditor.text.unit import PERCENT
from auditor.text.write import difference_words

if TYPE_CHECKING:
    from auditor.model.rows.indicator import IndicatorRow
    from auditor.model.rows.plan import PlanRow

# A table's own 合计 and its rows; a target and the rows of a table without 合计; a target and the table's 合计;
# a target and the indicators that are its parts.
Sort = Literal["table", "rows", "heading", "parts"]
ADDED = ("rate", "percent")         # percentages of one whole add up within one plan


@entity     # a row leads to every other row
class TotalRow(OfIndicator):
    """A total in one year. `short`, `over`: by what part of it the sum misses it, rounding granted."""

    plan: PlanRow
    indicator: IndicatorRow
    sort: Sort
    printed: CellRow | TargetRow
    terms: tuple[CellRow | TargetRow, ...]
    made: Sum | Missing

    @property
    def when(self) -> Year:
        return self.printed.when

    @property
    def key(self) -> SubjectKey:
        return SubjectKey("total", self.plan.id, self.indicator.id, str(self.when), self.sort)

    @property
    def name(self) -> str:
        return self.indicator.name

    @property
    def year(self) -> int | None:
        return self.printed.year

    @property
    def target(self) -> TargetRow | None:
        return self.printed if isinstance(self.printed, TargetRow) else None

    @property
    def cell(self) -> CellRow | None:
        return self.printed if isinstance(self.printed, CellRow) else None

    @property
    def cells(self) -> tuple[CellRow, ...]:
        return tuple([each for each in self.terms if isinstance(each, CellRow)])

    @property
    def components(self) -> tuple[TargetRow, ...]:
        return tuple([each for each in self.terms if isinstance(each, TargetRow)])

    @property
    def reserve(self) -> str:
        held = self.indicator.record.reserve.get(self.when)
        return held.quantity.raw if held is not None and self.sort != "parts" else ""

    @property
    def total(self) -> Fraction | Missing:
        return self.made if isinstance(self.made, Missing) else self.made.number

    @property
    def mode(self) -> str:
        """floor, ceiling or exact; `loose` of a table that prints no total, which may be more, with a warning."""
        if self.sort == "table":
            return "exact"
        bound, said = self.printed.quantity.bound, self.indicator.record.sum
        if self.sort == "parts":
            return "floor" if bound in FLOORS else "ceiling" if bound in CEILINGS else "exact"
        mode = mode_of(self.printed) if isinstance(self.printed, TargetRow) else "exact"
        loose = self.sort == "rows" and mode == "floor" and said == "" and bound not in FLOORS
        return "loose" if loose else mode

    @property
    def _number(self) -> Fraction:
        return self.printed.quantity.number or NOTHING

    def _gap(self, made: Sum) -> Fraction:
        return self._number - made.number if self._number < 0 else made.number - self._number

    def _granted(self, made: Sum) -> Sum:
        return with_digit(made, digit_of(self.printed.quantity)) if self.mode in ("exact", "loose") else made

    def _beyond(self, side: int) -> Fraction | Missing:
        made = self.made
        if isinstance(made, Missing):
            return made
        gap = self._gap(made)
        found = beyond(gap, self._granted(made), self._number) if gap * side > 0 else NOTHING
        if found and about_reaches(gap, self.printed.quantity, [each.quantity for each in self.terms]):
            return missing("about-sum", self.plan.id, self.indicator.id, self.year)
        return found

    @property
    def short(self) -> Fraction | Missing:
        return NOTHING if self.mode == "ceiling" else self._beyond(-1)

    @property
    def over(self) -> Fraction | Missing:
        return NOTHING if self.mode in ("floor", "loose") else self._beyond(1)

    @property
    def surplus(self) -> Fraction | Missing:
        """By what part of a target the rows of a table without a total of its own are more than it."""
        return self._beyond(1) if self.mode == "loose" else NOTHING

    @property
    def rounding(self) -> str:
        """`likely` or `doubtful` where the gap may be rounding; empty where there is none, or more than that."""
        made = self.made
        if isinstance(made, Missing):
            return ""
        gap, mode, quantity = self._gap(made), self.mode, self.printed.quantity
        if (gap > 0 and mode == "floor") or (gap < 0 and mode == "ceiling"):
            return ""
        found = grade(gap, self._granted(made), self._number, quantity.step or NOTHING)
        return "" if found == "beyond" else found

    @property
    def printed_text(self) -> str:
        return self.printed.raw

    @property
    def total_text(self) -> Words:
        return words_like(abs(self.made.number), self.printed.quantity) if isinstance(self.made, Sum) else SILENCE

    @property
    def gap_text(self) -> Words:
        made = self.made
        if not isinstance(made, Sum):
            return SILENCE
        gap, quantity = abs(made.number - self._number), self.printed.quantity
        return difference_words(gap, quantity.unit) if quantity.unit == PERCENT else words_like(gap, quantity)

    @property
    def parts(self) -> tuple[str, ...]:
        """Each term, in words."""
        return tuple(
            f"{each.division if isinstance(each, CellRow) else each.name} {each.raw}" for each in self.terms
        )

    def place(self, _attribute: str) -> Mark:
        return self.mark(self.printed.said.at)


def totals_of(row: IndicatorRow, by_id: Mapping[str, IndicatorRow]) -> Iterable[TotalRow]:
    """The totals that an indicator prints, with what makes them. `by_id`: the indicators of its plan."""
    table = row.table
    if table is not None and table.cells:
        for when in dict.fromkeys([*table.totals, *(target.when for target in row.targets)]):
            yield from _of_table(row, when)
    if row.record.parts:
        for target in row.targets:
            if target.numeric:
                yield _of_parts(row, target, [by_id[id] for id in row.record.parts if id in by_id])


def _of_table(row: IndicatorRow, when: Year) -> Iterable[TotalRow]:
    table, target = row.table, row.by_year.get(when)
    if table is None:
        return
    total, cells = table.totals.get(when), tuple(table.added(when))
    if not cells:
        return
    if total is not None and total.numeric and _adds(total.quantity, row.name):
        yield TotalRow(row.plan, row, "table", total, cells, _of_rows(row, total, when))
    if target is None or not target.numeric or not _adds(target.quantity, row.name):
        return
    if total is not None and total.numeric:
        made = _added([total.quantity], target.quantity)
        if isinstance(made, Sum) and row.record.reserve.get(when) is not None and made.number != target.number:
            made = _with_reserve(row, when, made, target.quantity)
        yield TotalRow(row.plan, row, "heading", target, (total,), made)
    else:
        yield TotalRow(row.plan, row, "rows", target, cells, table.sum(when, target.quantity, reserve=True))


def _with_reserve(row: IndicatorRow, when: Year, made: Sum, like: Quantity) -> Sum | Missing:
    """A printed total of rows alone, with what is held back where the rows do not hold it."""
    held = term_of(row.record.reserve[when].quantity, like)
    if isinstance(held, Missing) or row.table is None:
        return made
    rows = row.table.sum(when, like, reserve=False)
    apart = isinstance(rows, Sum) and abs(rows.number - made.number) <= rows.half + made.half
    return Sum(made.number + held.number, made.half + held.digit / 2, made.squares + held.digit**2) if apart else made


def _of_rows(row: IndicatorRow, total: CellRow, when: Year) -> Sum | Missing:
    """The rows of a table with what is held back; without it where the target is the printed total and the reserve."""
    table, target, held = row.table, row.by_year.get(when), row.record.reserve.get(when)
    if table is None:
        return missing("no-rows")
    apart = False
    if target is not None and target.numeric and held is not None and total.quantity.number != target.number:
        both = _added([total.quantity, held.quantity], target.quantity)
        apart = isinstance(both, Sum) and abs(both.number - (target.number or NOTHING)) <= both.half
    return table.sum(when, total.quantity, reserve=not apart)


def _adds(value: Quantity, name: str) -> bool:
    return aggregate_of(value, name) == "sum"


def _added(values: Sequence[Quantity], like: Quantity) -> Sum | Missing:
    terms = []
    for value in values:
        term = term_of(value, like)
        if isinstance(term, Missing):
            return term
        terms.append(term)
    return sum_of(terms)


def _of_parts(row: IndicatorRow, target: TargetRow, rows: Sequence[IndicatorRow]) -> TotalRow:
    """The parts of an indicator in one year; a part that says nothing leaves the sum open, “/” is nothing."""
    found = {each.id: each.by_year.get(target.when) for each in rows}
    terms = tuple([each for each in found.values() if each is not None and each.numeric])
    open_one = next((
        each for each in rows
        if (said := found[each.id]) is None or (not said.numeric and (said.kind != "none" or not said.raw.strip()))
    ), None)
    made: Sum | Missing
    if open_one is not None:
        made = missing("part", row.plan.id, open_one.id, target.year)
    elif target.kind in ADDED or _adds(target.quantity, row.name):
        made = _added([each.quantity for each in terms], target.quantity)
    else:
        made = missing("not-added", row.plan.id, row.id, target.year)
    return TotalRow(row.plan, row, "parts", target, terms, made)
