"""What those weigh among whom a target is divided."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import chain

from auditor.ground.problem import Problem
from auditor.ground.record import record
from auditor.ground.words import say
from auditor.messages.weights import WEIGHTS
from auditor.model.plan import Said, Year
from auditor.model.rows.cell import CellRow
from auditor.model.rows.indicator import IndicatorRow
from auditor.papers.division.recipients import Recipient
from auditor.text.comparable import paired
from auditor.text.quantity import Quantity
from auditor.text.read import read_quantity
from auditor.text.refusal import ValueNotUnderstood
from auditor.text.similar import offered

BASES = ("equal", "base", "last", "table")
UNITY = Quantity("1", "amount", Fraction(1))


@record
class GivenWeights:
    """What the recipients weigh, by name; `when`: the year whose values these are; None: nothing of the kind."""

    values: Mapping[str, Quantity]
    when: Year | None = None
    problems: Sequence[Problem] = ()


def weighed(
    by: str, indicator: IndicatorRow, when: Year, known: Sequence[Recipient], said: Mapping[str, str]
) -> GivenWeights:
    """What each recipient weighs: as the user says it, else by what `by` names. With every problem of it."""
    read = {name: _number(text) for name, text in said.items()}
    problems = [
        Problem(None, say(WEIGHTS, "bad-weight", name=name, found=said[name]))
        for name, value in read.items() if value is None
    ]
    others = [each for each in known if each.name not in said]
    named = _by(by, indicator, when, others) if others and by else GivenWeights({})
    values = {name: value for name, value in read.items() if value is not None} | dict(named.values)
    problems += named.problems or [
        Problem(None, say(WEIGHTS, "no-weight", name=each.name, by=by or "--weight"))
        for each in others if each.name not in values
    ]
    return GivenWeights(values, named.when, problems or _unlike(values))


def _number(text: str) -> Quantity | None:
    try:
        return _weight(read_quantity(text))
    except ValueNotUnderstood:
        return None


def _weight(value: Quantity) -> Quantity | None:
    """A value that can be a weight: one number that is not below zero; None for any other."""
    plain = value.upper is None and value.kind in ("amount", "rate", "percent")
    return value if plain and value.number is not None and value.number >= 0 else None


def _unlike(values: Mapping[str, Quantity]) -> list[Problem]:
    """Weights in units that do not compare with that of the first."""
    if not values:
        return []
    other, first = next(iter(values.items()))
    return [
        Problem(None, say(WEIGHTS, "weight-units", name=name, found=value.raw, other=other, first=first.raw))
        for name, value in values.items() if not isinstance(paired(value, first), tuple)
    ]


def _by(by: str, indicator: IndicatorRow, when: Year, known: Sequence[Recipient]) -> GivenWeights:
    """The values that `by` names, and of which year they are."""
    if by == "equal":
        return GivenWeights({each.name: UNITY for each in known})
    if by == "table":
        return GivenWeights(_of_table(indicator, when, known))
    year = indicator.base_year if by == "base" else when - 1 if by == "last" and isinstance(when, int) else None
    year = int(by) if by.isdigit() else year
    if isinstance(year, int):
        return GivenWeights(_in(year, known), year)
    return GivenWeights({}) if by in BASES else _of_indicator(by, when, known)


def _of_table(indicator: IndicatorRow, when: Year, known: Sequence[Recipient]) -> dict[str, Quantity]:
    """The weights beside its table: of the year, else of no year, else the latest."""
    table, found = indicator.table, {}
    for each in known if table is not None else ():
        plan = each.answer.plan if each.answer is not None else None
        weights = table.weights_of(each.name) if table is not None else None
        if weights is None and plan is not None and table is not None:
            weights = table.weights_for(plan.record)
        said = _of_year(weights or {}, when)
        value = _weight(said.quantity) if said is not None else None
        if value is not None:
            found[each.name] = value
    return found


def _of_year(values: Mapping[Year, Said], when: Year) -> Said | None:
    return values.get(when) or values.get("undated") or next(reversed(list(values.values())), None)


def _in(year: int, known: Sequence[Recipient]) -> dict[str, Quantity]:
    """What the indicator below had in a year, or is to have; else what the table above says of that year."""
    found = {}
    for each in known:
        answer = each.answer
        value = None if answer is None else _value(answer.carrier, year) or _cell(answer.cell, year)
        if value is not None:
            found[each.name] = value
    return found


def _value(row: IndicatorRow | None, year: int) -> Quantity | None:
    said = None if row is None else row.record.targets.get(year) or row.record.baseline.get(year)
    return None if said is None else _weight(said.quantity)


def _cell(cell: CellRow | None, year: int) -> Quantity | None:
    """What the row of a cell has in another year."""
    table = None if cell is None else cell.indicator.table
    then = None if table is None or cell is None else table.cells[cell.division].get(year)
    return None if then is None else _weight(then.quantity)


def _of_indicator(by: str, when: Year, known: Sequence[Recipient]) -> GivenWeights:
    """Another indicator of the plans below, by id or name: of the year after @, else of the latest that all of them
    have, not later than the target's where there is one."""
    named, _, said = by.partition("@")
    rows = {each.name: row for each in known for row in (_row(each, named),) if row is not None}
    if not rows:
        ids = sorted({row.id for each in known for row in _rows(each)})
        return GivenWeights({}, problems=[Problem(None, say(WEIGHTS, "no-row", by=named, hint=offered(named, ids)))])
    year = int(said) if said.isdigit() else _common_year(list(rows.values()), when)
    if year is None:
        return GivenWeights({}, problems=[Problem(None, say(WEIGHTS, "no-common-year", by=by))])
    values = {name: _value(row, year) for name, row in rows.items()}
    return GivenWeights({name: value for name, value in values.items() if value is not None}, year)


def _common_year(rows: Sequence[IndicatorRow], when: Year) -> int | None:
    years = [
        {year for year in chain(row.record.targets, row.record.baseline) if isinstance(year, int)} for row in rows
    ]
    common = set.intersection(*years) if years else set()
    early = [year for year in common if isinstance(when, int) and year <= when]
    return max(early or common, default=None)


def _row(each: Recipient, named: str) -> IndicatorRow | None:
    return next((row for row in _rows(each) if named in (row.record.id, row.name, *row.aliases)), None)


def _rows(each: Recipient) -> Sequence[IndicatorRow]:
    """The indicators of its plan."""
    plan = each.answer.plan if each.answer is not None else None
    return () if plan is None else plan.indicators
