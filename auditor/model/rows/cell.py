"""A cell of a table that divides a target: what one division is given in one year."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from auditor.ground.mark import Mark
from auditor.ground.record import entity
from auditor.model.audit import SubjectKey
from auditor.model.plan import Said, Year
from auditor.model.rows.standing import OfIndicator
from auditor.text.quantity import Quantity

if TYPE_CHECKING:
    from auditor.model.rows.indicator import IndicatorRow
    from auditor.model.rows.plan import PlanRow


@entity     # a row leads to every other row
class CellRow(OfIndicator):
    """One year of one row of a breakdown."""

    plan: PlanRow
    indicator: IndicatorRow
    division: str                               # as the table writes it
    when: Year
    said: Said
    quantity: Quantity                          # that of what is said
    whole: CellRow | None = None                # the row that it is a part of (其中), in the same year

    @property
    def key(self) -> SubjectKey:
        return SubjectKey("cell", self.plan.id, self.indicator.id, str(self.when), self.division)

    @property
    def name(self) -> str:
        return self.indicator.name

    @property
    def holder(self) -> str:
        """Who is given it."""
        return self.division

    @property
    def year(self) -> int | None:
        return self.when if isinstance(self.when, int) else None

    @property
    def raw(self) -> str:
        return self.quantity.raw

    @property
    def value(self) -> Said:
        return self.said

    @property
    def numeric(self) -> bool:
        return self.quantity.number is not None

    @property
    def number(self) -> Fraction | None:
        return self.quantity.number

    @property
    def within(self) -> str:
        """The row that it is a part of; empty where it is none."""
        return self.whole.division if self.whole is not None else ""

    def place(self, _attribute: str) -> Mark:
        return self.mark(self.said.at)
