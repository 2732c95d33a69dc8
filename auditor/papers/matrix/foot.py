"""The foot of the cross table: of each target the sum and slack, or the range, and who has not answered."""

from collections.abc import Sequence
from fractions import Fraction

from auditor.ground.missing import Missing
from auditor.ground.record import record
from auditor.ground.words import SILENCE, Words
from auditor.model.rows.allocation import AllocationRow
from auditor.model.rows.division import place_name
from auditor.model.rows.plan import PlanRow
from auditor.model.rows.target import TargetRow
from auditor.papers.breakdown.facts import together
from auditor.papers.levels import ancestors
from auditor.papers.matrix.facts import SILENT, Asked, Comparison, Met
from auditor.papers.source import all_named
from auditor.text.comparable import comparable


@record
class Foot:
    """Of one column. total: of parts of an amount; extremes: of anything else in numbers, with the weighted mean.

    reserve: what the level above holds back, which is in the total.
    """

    asked: Asked
    total: Fraction | Missing | None
    slack: Fraction | None
    extremes: tuple[TargetRow, TargetRow] | None
    unanswered: tuple[Words, ...]
    mean: Words = SILENCE
    reserve: str = ""


def feet(made: Comparison) -> list[Foot]:
    """The foot of each column."""
    whole = _complete(made)
    return [_foot(made, place, asked, whole) for place, asked in enumerate(made.columns)]


def _foot(made: Comparison, place: int, asked: Asked, whole: bool) -> Foot:
    cells = [cells[place] for _, cells in made.rows if not cells[place].plan.draft]
    target = asked.target
    parts = _uppermost([cell for cell in cells if cell.verdict == "part" or _assigned(cell)])
    total: Fraction | Missing | None = None
    slack, extremes, divided = None, None, _divided(target) if whole else None
    if divided is not None and not divided.averaged:
        total = divided.total
        slack = divided.slack if isinstance(divided.slack, Fraction) else None
    elif target is not None:
        values = [answer.value for cell in parts for answer in cell.answers if answer.value is not None]
        total = together(target, values)
        slack = total - target.number if isinstance(total, Fraction) and target.number is not None else None
    if total is None and target is not None:
        extremes = _extremes(target, cells)
    regions = all_named([plan for plan, _ in made.rows])
    names = [
        regions[row] for row, (_, met) in enumerate(made.rows)
        if not met[place].plan.draft and met[place].verdict in SILENT
    ]
    if whole:
        names += _expected(made.above, asked)
    mean, reserve = (divided.mean_text, divided.held_back) if divided is not None else (SILENCE, "")
    return Foot(
        asked, total, slack, extremes, tuple(dict.fromkeys(names)),
        mean if divided is not None and divided.averaged else SILENCE, reserve,
    )


def _divided(target: TargetRow | None) -> AllocationRow | None:
    """What all below make of a target together."""
    if target is None:
        return None
    return next((row for row in target.plan.allocations if row.target is target and not row.tabled), None)


def _uppermost(cells: Sequence[Met]) -> list[Met]:
    """Without the plans whose part is inside that of another one."""
    plans = {cell.plan for cell in cells}
    return [cell for cell in cells if not plans & set(ancestors(cell.plan))]


def _assigned(cell: Met) -> bool:
    """Whether a plan answers a figure that the level above gave to it: its part of an amount."""
    links = [answer.row.record.link for answer in cell.answers if answer.value is not None]
    return bool(links) and all(link is not None and link.relation == "assigned" for link in links)


def _extremes(target: TargetRow, cells: Sequence[Met]) -> tuple[TargetRow, TargetRow] | None:
    values = [
        answer.value for cell in cells for answer in cell.answers
        if answer.value is not None and comparable(answer.value.quantity, target.quantity) is True
    ]
    ordered = sorted(values, key=lambda value: value.number or 0)
    return (ordered[0], ordered[-1]) if ordered else None


def _complete(made: Comparison) -> bool:
    """Whether every plan directly below is in the table, so that a division without a plan is missed."""
    shown = {plan for plan, _ in made.rows}
    return all(child in shown for child in made.above.children if not child.draft)


def _expected(above: PlanRow, asked: Asked) -> list[Words]:
    """The divisions of which there is no plan and which are asked; what the table above gives one speaks for it."""
    there = {division.name for child in above.children if (division := above.division_of(child)) is not None}
    table = asked.indicator.table
    spoken = {place_name(name) for name in (*table.names, *table.exempt)} if table is not None else set()
    return [
        Words(division.name, division.name) for division in above.record.divisions
        if division.name not in there and place_name(division.name) not in spoken
    ]
