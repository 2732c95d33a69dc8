"""Plans against the headline targets of a plan above them all: one verdict for each cell."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from fractions import Fraction
from typing import Literal

from auditor.ground.missing import Missing, missing
from auditor.ground.record import record
from auditor.model.plan import Said, Year
from auditor.model.rows.cell import CellRow
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.link import LinkRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rows.target import TargetRow
from auditor.model.rows.trim import TrimRow
from auditor.papers.levels import ancestors, answered_beside, below, climb
from auditor.text.comparable import gap
from auditor.text.compare import apply_growth, meets_bound, meets_number, same_number

CellVerdict = Literal[
    "same", "raised", "weaker", "missing", "trimmed", "unlike", "open", "part", "unknown", "not-asked",
    "elsewhere",
]
# Of several answers of one plan, the one that a reviewer must see first decides.
WORST: tuple[CellVerdict, ...] = (
    "weaker", "missing", "unlike", "open", "unknown", "raised", "part", "same", "trimmed",
)
SILENT: tuple[CellVerdict, ...] = ("missing", "unknown")


@record
class Asked:
    """A column: a headline indicator in one year. target: None where the plan above says none (then when is too)."""

    indicator: IndicatorRow
    when: Year | None
    target: TargetRow | None


@record
class Answer:
    """What one indicator of a plan answers. share: its part of a quantity; bound: equal in number, weaker in bound."""

    verdict: CellVerdict
    row: IndicatorRow
    value: TargetRow | None = None
    share: Fraction | None = None
    lack: Missing | None = None
    bound: bool = False


@record
class Met:
    """One cell: what a plan does with what is asked. trim: how it, or a plan between, drops it.

    not-asked: the plan above does not ask its government. elsewhere: another plan of its government answers.
    """

    plan: PlanRow
    verdict: CellVerdict
    answers: tuple[Answer, ...] = ()
    trim: TrimRow | None = None


@record
class Comparison:
    """A plan above, what it asks (the columns), and the plans below it with a cell for each column."""

    above: PlanRow
    columns: tuple[Asked, ...]
    rows: tuple[tuple[PlanRow, tuple[Met, ...]], ...]


def comparisons(plans: Sequence[PlanRow]) -> list[Comparison]:
    """One for each of the nearest plans that are above all; where there is none, for each plan at the top.

    A draft stands aside where the plan that replaced it is among the plans. One plan alone is shown with those
    directly below it, if there are any.
    """
    ids = {plan.id for plan in plans}
    if len(ids) == 1 and (children := [child for child in below(plans[0]) if not child.draft]) and _columns(plans[0]):
        return [_comparison(plans[0], children)]
    chosen = [plan for plan in dict.fromkeys(plans) if plan.replaced_by not in ids]
    return [_comparison(above, chosen) for above in _common(chosen)]


def left_out(plans: Sequence[PlanRow], made: Sequence[Comparison]) -> list[PlanRow]:
    """The plans that stand in no table."""
    shown = {plan.id for one in made for plan in (one.above, *(row for row, _ in one.rows))}
    return [plan for plan in dict.fromkeys(plans) if plan.id not in shown]


def _common(plans: Sequence[PlanRow]) -> list[PlanRow]:
    often = Counter(up for plan in plans for up in ancestors(plan))     # how many plans it is above
    usable = [up for up in often if _columns(up)]
    common = [up for up in usable if often[up] + (up in plans) == len(plans)]
    if common:
        nearest = max(up.rank for up in common)
        return [up for up in common if up.rank == nearest]
    return [up for up in usable if not set(usable) & set(ancestors(up))]


def _comparison(above: PlanRow, plans: Sequence[PlanRow]) -> Comparison:
    columns = _columns(above)
    rows = tuple(
        (plan, tuple(_met(plan, asked) for asked in columns)) for plan in _ordered(above, frozenset(plans), set())
    )
    return Comparison(above, columns, rows)


def _columns(above: PlanRow) -> tuple[Asked, ...]:
    """The headline indicators in each of their years; all listed ones where no group is the headline."""
    headline = [row for row in above.indicators if row.headline] or [row for row in above.indicators if row.listed]
    columns: list[Asked] = []
    for row in headline:
        spoken = [target for target in row.targets if target.quantity.kind != "none"]
        columns += [Asked(row, target.when, target) for target in spoken] or [Asked(row, None, None)]
    return tuple(columns)


def _ordered(above: PlanRow, plans: frozenset[PlanRow], seen: set[str]) -> Iterator[PlanRow]:
    """Every plan with those below it, as far as they are wanted."""
    for child in below(above):
        if child.id not in seen:
            seen.add(child.id)
            if child in plans:
                yield child
            yield from _ordered(child, plans, seen)


def _met(plan: PlanRow, asked: Asked) -> Met:
    carriers = [row for row in plan.indicators if asked.indicator in climb(row)[1:]]
    answers = tuple(_answer(row, asked) for row in carriers)
    spoken = tuple(answer for answer in answers if answer.verdict not in SILENT)
    if spoken:
        return Met(plan, min((answer.verdict for answer in spoken), key=WORST.index), spoken)
    if not answers:
        for up in (plan, *ancestors(plan)):
            trim = next((trim for trim in up.trims if asked.indicator in trim.chain), None)
            if trim is not None:
                return Met(plan, "trimmed", trim=trim)
    if not answers and answered_beside(plan, asked.indicator):
        return Met(plan, "elsewhere")
    table = asked.indicator.table
    if not answers and table is not None and not table.asks(plan.record):
        return Met(plan, "not-asked")
    return Met(plan, "missing" if plan.whole else "unknown", answers)


def _answer(row: IndicatorRow, asked: Asked) -> Answer:
    """Child against parent as the rules judge a link; over several levels, as if it were linked directly. Where the
    parent has no target of its own, against the figure that its table gives this government."""
    if asked.target is None:
        links = [line for line in row.links if line.parent_indicator is asked.indicator]
        own = next((line for line in reversed(links) if line.relation == "assigned"), None)
        if own is not None and isinstance(own.child, TargetRow) and isinstance(own.given, CellRow | Said):
            return _judged(own, own.child, own.child.with_value(own.given.quantity))
        value = next((target for target in reversed(row.targets) if target.quantity.kind != "none"), None)
        return Answer("unlike", row, value, lack=missing("no-value", asked.indicator.plan.id, asked.indicator.id))
    line = _line(row, asked.target)
    child = line.child
    if not isinstance(child, TargetRow):
        return Answer("missing", row) if child is None else Answer("unknown", row, lack=child)
    if _divided(row, asked.indicator):
        computed = line.computed_share
        if isinstance(computed, Fraction):
            return Answer("part", row, child, share=computed)
        return Answer("unlike", row, child, lack=computed)
    if isinstance(line.same_scope, Missing):
        return Answer("unlike", row, child, lack=line.same_scope)
    if line.relation != "assigned":
        return _judged(line, child, asked.target)
    given = line.given
    if isinstance(given, CellRow | Said):
        return _judged(line, child, asked.target.with_value(given.quantity))
    return Answer("unlike", row, child, lack=given)


def _line(row: IndicatorRow, target: TargetRow) -> LinkRow:
    """The link of that year; over several levels one that is made for the comparison."""
    found = next((line for line in row.links if line.parent is target), None)
    link = row.record.link
    assert link is not None, row.key        # it answers the target's indicator, so it is linked
    if found is not None:
        return found
    said = row.by_year.get(target.when)
    child = said if said is not None and said.quantity.kind != "none" else row.silent("target", target.year)
    return LinkRow(row.plan, row, link, target.when, child, target, None, target.indicator)


def _divided(row: IndicatorRow, top: IndicatorRow) -> bool:
    """Whether a part is taken at any level between; a figure that was assigned further up is the part of another."""
    steps = climb(row)
    links = [step.record.link for step in steps[: steps.index(top)] if step.record.link is not None]
    return any(link.relation == "share" or (link.relation == "assigned" and len(links) > 1) for link in links)


def _judged(line: LinkRow, child: TargetRow, target: TargetRow) -> Answer:
    if child.kind == "amount" and target.kind == "growth":
        return _grown(line.indicator, child, target)
    enough = meets_number(child.quantity, target.quantity, line.downward)
    if isinstance(enough, Missing):
        near = all(need.reason == "about" for need in enough.needs)
        return Answer("open" if near else "unlike", line.indicator, child, lack=enough)
    if not enough:
        return Answer("weaker", line.indicator, child)
    if same_number(child.quantity, target.quantity) is not True:
        return Answer("raised", line.indicator, child)
    if meets_bound(child.quantity, target.quantity, line.downward):
        return Answer("same", line.indicator, child)
    return Answer("weaker", line.indicator, child, bound=True)


def _grown(row: IndicatorRow, child: TargetRow, target: TargetRow) -> Answer:
    """An amount against a growth: the amount that the growth makes of its baseline is what is asked."""
    baseline = child.baseline
    if not isinstance(baseline, Said):
        return Answer("unlike", row, child, lack=baseline or missing("baseline-full", row.plan.id, row.id, target.year))
    needed = apply_growth(baseline.quantity, target.quantity)
    if isinstance(needed, Missing):
        return Answer("unlike", row, child, lack=needed)
    more = gap(child.quantity, replace(baseline.quantity, number=needed))
    if isinstance(more, Missing):
        return Answer("unlike", row, child, lack=more)
    return Answer("same" if more == 0 else "raised" if more > 0 else "weaker", row, child)
