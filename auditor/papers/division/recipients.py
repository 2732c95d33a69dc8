"""Among whom a target is divided, and what each of them weighs."""

from collections.abc import Mapping, Sequence
from fractions import Fraction
from itertools import chain

from auditor.ground.problem import Problem
from auditor.ground.record import record
from auditor.ground.words import say
from auditor.messages.weights import WEIGHTS
from auditor.model.plan import Said, Year
from auditor.model.rows.division import place_name
from auditor.model.rows.indicator import IndicatorRow
from auditor.papers.breakdown.facts import ChildAnswer, splits
from auditor.papers.levels import below
from auditor.text.comparable import paired
from auditor.text.quantity import Quantity
from auditor.text.read import read_quantity
from auditor.text.refusal import ValueNotUnderstood
from auditor.text.similar import offered

BASES = ("equal", "base", "last", "table")
UNITY = Quantity("1", "amount", Fraction(1))


@record
class Recipient:
    """One of those below. answer: how it stands to the indicator today; None where only the user names it."""

    name: str
    answer: ChildAnswer | None


@record
class Weighed:
    """What the recipients weigh, by name, with the year whose values these are; None: nothing of the kind."""

    values: Mapping[str, Quantity]
    when: Year | None
    problems: Sequence[Problem]


def recipients(indicator: IndicatorRow, when: Year, among: Sequence[str]) -> list[Recipient]:
    """Those who are asked: as the user names them, else the divisions or the rows of the table, else the plans below.

    Whoever is exempt, drops the indicator, or answers from further below is not asked.
    """
    part = next((part for part in splits(indicator) if part.when == when), None)
    answers = {place_name(each.name): each for each in reversed(part.entries if part is not None else ())}
    if among:
        return [Recipient(name, answers.get(place_name(name))) for name in dict.fromkeys(among)]
    table, plan = indicator.table, indicator.plan
    within = {place_name(row) for row in indicator.record.within}
    direct = {place_name(each.name) for each in plan.record.divisions}
    direct |= set(table.names) if table is not None else set()
    direct |= {place_name(child.region) for child in below(plan)}
    return [
        Recipient(each.name, each) for name, each in reversed(answers.items())
        if name in direct and name not in within and each.state not in ("not-asked", "trimmed")
    ]


def matched(option: str, said: Mapping[str, str], known: Sequence[Recipient]) -> tuple[dict[str, str], list[Problem]]:
    """What is said by name, under the names of the recipients; whoever is nobody below is a problem."""
    names = {place_name(each.name): each.name for each in known}
    found: dict[str, str] = {}
    problems = []
    for name, value in said.items():
        if not name:
            found[name] = value
        elif place_name(name) in names:
            found[names[place_name(name)]] = value
        else:
            told = say(WEIGHTS, "unknown-name", option=option, name=name, hint=offered(name, names.values()))
            problems.append(Problem(None, told))
    return found, problems


def weighed(
    by: str, indicator: IndicatorRow, when: Year, known: Sequence[Recipient], said: Mapping[str, str]
) -> Weighed:
    """What each recipient weighs: as the user says it, else by what `by` names."""
    problems: list[Problem] = []
    values: dict[str, Quantity] = {}
    for name, text in said.items():
        value = _number(text)
        if value is None:
            problems.append(Problem(None, say(WEIGHTS, "bad-weight", name=name, found=text)))
        else:
            values[name] = value
    others = [each for each in known if each.name not in said]
    year, told = None, None
    if others and by:
        year, found = _by(by, indicator, when, others)
        values |= {each.name: found[each.name] for each in others if each.name in found}
        if year is None and found == {} and by not in BASES and "@" not in by and not by.isdigit():
            told = Problem(None, say(WEIGHTS, "no-common-year", by=by))
    if told is not None:
        return Weighed(values, year, [*problems, told])
    problems += [
        Problem(None, say(WEIGHTS, "no-weight", name=each.name, by=by or "--weight"))
        for each in known if each.name not in values and each.name not in said
    ]
    return Weighed(values, year, problems or list(_unlike(values)))


def _number(text: str) -> Quantity | None:
    try:
        value = read_quantity(text)
    except ValueNotUnderstood:
        return None
    return value if _weighs(value) else None


def _weighs(value: Quantity) -> bool:
    return value.number is not None and value.number >= 0 and value.upper is None and value.kind in (
        "amount", "rate", "percent",
    )


def _unlike(values: Mapping[str, Quantity]) -> list[Problem]:
    """Weights in units that do not compare with that of the first."""
    first = next(iter(values.items()), None)
    if first is None:
        return []
    return [
        Problem(None, say(WEIGHTS, "weight-units", name=name, found=value.raw, other=first[0], first=first[1].raw))
        for name, value in values.items() if not isinstance(paired(value, first[1]), tuple)
    ]


def _by(
    by: str, indicator: IndicatorRow, when: Year, known: Sequence[Recipient]
) -> tuple[Year | None, Mapping[str, Quantity]]:
    """The values that `by` names, and of which year they are."""
    if by == "equal":
        return None, {each.name: UNITY for each in known}
    if by == "table":
        return None, _of_table(indicator, when, known)
    if by == "base":
        base = indicator.base_year
        return (base, _in(base, known)) if isinstance(base, int) else (None, {})
    if by == "last":
        return (when - 1, _in(when - 1, known)) if isinstance(when, int) else (None, {})
    if by.isdigit():
        return int(by), _in(int(by), known)
    return _of_indicator(by, when, known)


def _of_table(indicator: IndicatorRow, when: Year, known: Sequence[Recipient]) -> dict[str, Quantity]:
    """The weights beside its table: of the year, else of no year, else the latest."""
    table, found = indicator.table, {}
    for each in known if table is not None else ():
        plan = each.answer.plan if each.answer is not None else None
        weights = table.weights_of(each.name) if table is not None else None
        if weights is None and plan is not None and table is not None:
            weights = table.weights_for(plan.record)
        said = _of_year(weights or {}, when)
        if said is not None and _weighs(said.quantity):
            found[each.name] = said.quantity
    return found


def _of_year(values: Mapping[Year, Said], when: Year) -> Said | None:
    return values.get(when) or values.get("undated") or next(reversed(list(values.values())), None)


def _in(year: int, known: Sequence[Recipient]) -> dict[str, Quantity]:
    """What the indicator below had in a year, or is to have; else what the table above says of that year."""
    found = {}
    for each in known:
        answer = each.answer
        row = answer.carrier if answer is not None else None
        said = _value(row, year) if row is not None else None
        cell = answer.cell.indicator.table if answer is not None and answer.cell is not None else None
        if said is None and cell is not None and answer is not None and answer.cell is not None:
            then = cell.cells.get(answer.cell.division, {}).get(year)
            said = then.quantity if then is not None and _weighs(then.quantity) else None
        if said is not None:
            found[each.name] = said
    return found


def _value(row: IndicatorRow, year: int) -> Quantity | None:
    said = row.record.targets.get(year) or row.record.baseline.get(year)
    return said.quantity if said is not None and _weighs(said.quantity) else None


def _of_indicator(by: str, when: Year, known: Sequence[Recipient]) -> tuple[Year | None, dict[str, Quantity]]:
    """Another indicator of the plans below, by id or name: of the year after @, else the latest that all have, not
    later than the target's where there is one."""
    named, _, said = by.partition("@")
    rows = {each.name: _row(each, named) for each in known}
    if said.isdigit():
        years = [int(said)]
    else:
        sets = [
            {year for year in chain(row.record.targets, row.record.baseline) if isinstance(year, int)}
            for row in rows.values() if row is not None
        ]
        common = set.intersection(*sets) if sets else set()
        early = [year for year in common if isinstance(when, int) and year <= when]
        years = sorted(early or common)[-1:]
    for year in years:
        found = {name: _value(row, year) for name, row in rows.items() if row is not None}
        return year, {name: value for name, value in found.items() if value is not None}
    return None, {}


def _row(each: Recipient, named: str) -> IndicatorRow | None:
    plan = each.answer.plan if each.answer is not None else None
    if plan is None:
        return None
    return next((row for row in plan.indicators if named in (row.record.id, row.name, *row.aliases)), None)
