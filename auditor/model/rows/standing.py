"""What rows of a plan have in common: where they stand, and whether they are known through another plan alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor.ground.mark import Mark
    from auditor.model.rows.indicator import IndicatorRow
    from auditor.model.rows.plan import PlanRow


class InPlan:
    """A row that stands in the file of its plan."""

    __slots__ = ()
    plan: PlanRow

    def mark(self, place: int) -> Mark:
        """A packed place of the file, made concrete."""
        return self.plan.mark(place)


class OfIndicator(InPlan):
    """A row about an indicator: it is hearsay where the indicator is."""

    __slots__ = ()
    indicator: IndicatorRow

    @property
    def quoted(self) -> bool:
        """Whether it is known through another plan alone."""
        return self.indicator.quoted

    @property
    def quoted_in(self) -> str:
        """That plan; empty where there is none."""
        return self.indicator.quoted_in
