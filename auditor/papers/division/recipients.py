"""Among whom a target is divided."""

from collections.abc import Mapping, Sequence

from auditor.ground.problem import Problem
from auditor.ground.record import record
from auditor.ground.words import say
from auditor.messages.weights import WEIGHTS
from auditor.model.plan import Year
from auditor.model.rows.division import place_name
from auditor.model.rows.indicator import IndicatorRow
from auditor.papers.breakdown.facts import ChildAnswer, splits
from auditor.papers.levels import below
from auditor.text.similar import offered


@record
class Recipient:
    """One of those below. answer: how it stands to the indicator today; None where only the user names it."""

    name: str
    answer: ChildAnswer | None


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

