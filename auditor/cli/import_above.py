"""A plan above as the reading of documents wants it: its indicators with their values, and who stands over it."""

from auditor.intake.plan.links import Above, Upper
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.plan import PlanRow
from auditor.text.name import normal_name


def above_of(row: PlanRow) -> Above:
    """The plan of a row; where not all of its text is at hand, besides its own those indicators of the plans above
    that it is not known to have.
    """
    nearest: dict[str, Upper] = {}
    for plan in _speaking(row):
        for indicator in plan.indicators:
            nearest.setdefault(normal_name(indicator.name), _upper(plan, indicator))
    indicators = tuple(nearest.values())
    chain: dict[str, str] = {}
    rows = list(row.parents)
    while rows:
        for up in rows:
            chain.setdefault(up.level, up.id)
        rows = [higher for up in rows for higher in up.parents if higher.level not in chain]
    return Above(row.id, row.level, indicators, tuple(chain.items()))


def _speaking(row: PlanRow) -> list[PlanRow]:
    """A plan, and those above it as far as somebody's text is at hand only in part."""
    above = [] if row.record.text == "full" else [higher for up in row.parents for higher in _speaking(up)]
    return [row, *above]


def _upper(plan: PlanRow, indicator: IndicatorRow) -> Upper:
    values = tuple(
        (when if isinstance(when, int) else None, said.quantity) for when, said in indicator.record.targets.items()
    )
    return Upper(f"{plan.id}/{indicator.id}", indicator.name, tuple(indicator.record.aliases), values)
