"""What a reader calls the subjects of verdicts, for reports that list them without their rows."""

from collections.abc import Iterable, Mapping

from auditor.judge.entry import RowFinding
from auditor.model.audit import address
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.plan import PlanRow

Indicators = Mapping[tuple[str, str], IndicatorRow]         # by plan and id


def open_names(plan: PlanRow, entries: Iterable[RowFinding], indicators: Indicators) -> dict[str, str]:
    """Address → name, for what the undetermined verdicts of a plan speak of, as far as there is a name."""
    wanted: dict[str, None] = {}
    for entry in entries:
        if not entry.open:
            continue
        wanted[address(entry.finding.subject)] = None
        wanted.update((f"{lack.plan}/{lack.indicator}", None) for lack in entry.finding.missing if lack.settles)
    names = {each: _name(plan, each, indicators) for each in wanted}
    return {each: name for each, name in names.items() if name}


def _name(plan: PlanRow, address: str, indicators: Indicators) -> str:
    own, dropping, dropped = address.partition(">")
    if dropping:
        trim = next((row for row in plan.trims if row.to == dropped), None)
        return "" if trim is None else trim.indicator.name if trim.indicator is not None else trim.record.name
    own, acting, action = address.partition("#")
    if acting:
        record = plan.record.actions.get(action) if own == plan.id else None
        return "" if record is None else record.title
    of, _, id = address.partition("/")
    row = indicators.get((of, id))
    return "" if row is None else row.name
