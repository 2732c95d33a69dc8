"""Who makes an indicator binding (约束性): the level above, also past one that does not print the attribute."""

from __future__ import annotations

from types import EllipsisType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from auditor.model.rows.indicator import IndicatorRow


def binder_of(row: IndicatorRow) -> IndicatorRow | None:
    """The nearest indicator above that says 约束性, through those that say nothing; what is 预期性 ends the way."""
    seen, waiting = {row}, [parent for _, parent in row.answers]
    while waiting:
        above = waiting.pop(0)
        if above.attributed == "binding":
            return above
        if above in seen or above.attributed:
            continue
        seen.add(above)
        if isinstance(above.binder, EllipsisType):
            waiting += [parent for _, parent in above.answers]
        elif above.binder is not None:
            return above.binder
    return None
