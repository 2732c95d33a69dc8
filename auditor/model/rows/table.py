"""The table that divides an indicator, as rules look into it: its cells, who is asked, what rows weigh."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import TYPE_CHECKING

from auditor.ground.mapping import pairs
from auditor.ground.missing import Missing, missing
from auditor.ground.record import entity
from auditor.model.plan import Plan, Said, Year
from auditor.model.rows.cell import CellRow
from auditor.model.rows.division import is_total, place_name, register_of, row_of, rows_by_name
from auditor.text.quantity import Quantity
from auditor.text.total import Sum, aggregate_of, grade, sum_of, term_of

if TYPE_CHECKING:
    from auditor.model.rows.division import Register
    from auditor.model.rows.indicator import IndicatorRow


@entity     # made while rows are linked
class Table:
    """A breakdown: row → year → cell, its total apart; and whom it says nothing of."""

    indicator: IndicatorRow
    register: Register
    cells: dict[str, dict[Year, CellRow]] = field(default_factory=dict)
    totals: dict[Year, CellRow] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)         # place name → row
    exempt: dict[str, str] = field(default_factory=dict)        # place name → as written
    weighed: dict[str, str] = field(default_factory=dict)       # place name → row of the weights
    dividing: dict[Year, bool] = field(default_factory=dict)    # `divides` of each year, once somebody has asked
    counted: int = -1                                           # `among`, once somebody has asked

    def row_of(self, plan: Plan) -> str | None:
        """The row of the government of a plan below; None where there is none."""
        return row_of(self.names, self.register, plan)

    def cell_of(self, plan: Plan, when: Year) -> CellRow | None:
        """The cell of the government of a plan below in a year."""
        row = self.row_of(plan)
        return None if row is None else self.cells[row].get(when)

    def is_exempt(self, plan: Plan) -> bool:
        """Whether the government of a plan below is said not to be asked."""
        return row_of(self.exempt, self.register, plan) is not None

    def weights_of(self, row: str) -> Mapping[Year, Said] | None:
        """What a row weighs, by year; None where the table does not say it."""
        written = self.weighed.get(place_name(row))
        return None if written is None else self.indicator.record.weights[written]

    def weights_for(self, plan: Plan) -> Mapping[Year, Said] | None:
        """What the government of a plan below weighs, by year; None where the table does not say it."""
        written = row_of(self.weighed, self.register, plan)
        return None if written is None else self.indicator.record.weights[written]

    def whole_of(self, row: str) -> str | None:
        """The row that a row is a part of (其中); None for one that is added by itself."""
        return self.indicator.record.within.get(row)

    def added(self, when: Year) -> list[CellRow]:
        """The cells of a year that are added up: those that hold a number and are part of no other."""
        return [
            by_year[when] for row, by_year in self.cells.items()
            if when in by_year and by_year[when].numeric and self.whole_of(row) is None
        ]

    def has_figure(self, row: str) -> bool:
        """Whether any cell of a row holds a figure, or words: not a dash alone."""
        return any(cell.quantity.kind != "none" for cell in self.cells[row].values())

    def open_cell(self, when: Year) -> CellRow | None:
        """A cell of a year that leaves the sum open: a blank, or words. A dash is nothing."""
        return next((
            by_year[when] for row, by_year in self.cells.items()
            if when in by_year and self.whole_of(row) is None and not by_year[when].numeric
            and (by_year[when].quantity.kind != "none" or not by_year[when].raw.strip())
        ), None)

    def sum(self, when: Year, like: Quantity, reserve: bool) -> Sum | Missing:
        """The sum of the cells of a year, in the unit of a value; with what is held back."""
        if self.open_cell(when) is not None:
            return missing("cell", self.indicator.plan.id, self.indicator.id, when if isinstance(when, int) else None)
        values = [cell.quantity for cell in self.added(when)]
        held = self.indicator.record.reserve.get(when)
        if reserve and held is not None and held.quantity.number is not None:
            values.append(held.quantity)
        terms = []
        for value in values:
            term = term_of(value, like)
            if isinstance(term, Missing):
                return term
            terms.append(term)
        return sum_of(terms)

    def among(self) -> int:
        """Among how many it divides: its rows with a figure, 其中 apart; or the divisions that are asked."""
        if self.counted < 0:
            asked = [each for each in self.indicator.plan.record.divisions if place_name(each.name) not in self.exempt]
            rows = [row for row in self.cells if self.whole_of(row) is None and self.has_figure(row)]
            self.counted = max(len(asked), len(rows))
        return self.counted

    def divides(self, when: Year) -> bool:
        """Whether cells and reserve make the target of a year, so that nothing is left for whoever has no row."""
        if when not in self.dividing:
            self.dividing[when] = self._divides(when)
        return self.dividing[when]

    def _divides(self, when: Year) -> bool:
        target = self.indicator.by_year.get(when)
        if target is None or target.quantity.number is None or not self.cells:
            return False
        if aggregate_of(target.quantity, self.indicator.name) != "sum":
            return False
        made = self.sum(when, target.quantity, True)
        if isinstance(made, Missing):
            return False
        gap, number = made.number - target.quantity.number, target.quantity.number
        return grade(gap, made, number, target.quantity.step or made.half) != "beyond" or abs(made.number) > abs(number)

    def asks(self, plan: Plan) -> bool:
        """Whether the government of a plan below is asked for the indicator at all."""
        if self.is_exempt(plan):
            return False
        row = self.row_of(plan)
        years = [target.when for target in self.indicator.targets]
        if row is not None:
            cells = self.cells[row].values()
            return any(cell.quantity.kind != "none" or not cell.raw for cell in cells)
        return not years or not all(map(self.divides, years))


def table_of(indicator: IndicatorRow) -> Table | None:
    """The table of an indicator; None where nothing divides it."""
    record = indicator.record
    if not (record.breakdown or record.exempt or record.weights or record.weights_equal):
        return None
    table = Table(indicator, register_of(indicator.plan.record))
    table.exempt = {place_name(name): name for name in record.exempt}
    table.weighed = rows_by_name(record.weights)
    table.names = rows_by_name(record.breakdown)
    for row, by_year in pairs(record.breakdown):
        found = _cells(indicator, row, by_year)
        if is_total(row):
            table.totals.update(found)
        else:
            table.cells[row] = found
    for row, whole in pairs(record.within):
        for when, cell in table.cells.get(row, {}).items():
            cell.whole = table.cells.get(whole, {}).get(when)
    return table


def _cells(indicator: IndicatorRow, row: str, by_year: Mapping[Year, Said]) -> dict[Year, CellRow]:
    return {
        when: CellRow(indicator.plan, indicator, row, when, said, said.quantity) for when, said in pairs(by_year)
    }


def cells_of(table: Table) -> Iterable[CellRow]:
    """All cells, in the order of the table."""
    for by_year in table.cells.values():
        yield from by_year.values()
