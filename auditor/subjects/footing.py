"""Two values of one thing on one footing of time, as far as they can be brought to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from auditor.missing import Missing
from auditor.values.quantity import Quantity

if TYPE_CHECKING:
    from auditor.subjects.target_row import TargetRow


def footed(child: TargetRow, _parent: TargetRow) -> Quantity | Missing:
    """The value of a child as the parent counts it."""
    return child.quantity
