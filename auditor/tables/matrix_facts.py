"""Plans against the headline targets of a plan above them all: one verdict for each cell."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Literal

from auditor.missing import Missing
from auditor.plan import Said
from auditor.subjects.indicator_row import IndicatorRow
from auditor.subjects.link_row import LinkRow
from auditor.subjects.plan_row import PlanRow
from auditor.subjects.target_row import TargetRow
from auditor.subjects.trim_row import TrimRow
from auditor.tables.levels import ancestors, climb
from auditor.values.compare import apply_growth, gap, meets_bound, meets_number, same_number
from auditor.values.quantity import Quantity

Verdict = Literal["same", "raised", "weaker", "missing", "trimmed", "unlike", "part", "unknown"]
# Of several answers of one plan, the one that a reviewer must see first decides.
WORST: tuple[Verdict, ...] = ("weaker", "missing", "unlike", "unknown", "raised", "part", "same", "trimmed")
SILENT: tuple[Verdict, ...] = ("missing", "unknown")


@dataclass(frozen=True, slots=True)
class Answer:
    """What one indicator of a plan answers. line: against the plan above; bound: equal in number, weaker in bound."""

    verdict: Verdict
    line: LinkRow | None = None
    lack: Missing | None = None
    bound: bool = False

    @property
    def value(self) -> TargetRow | None:
        child = self.line.child if self.line is not None else None
        return child if isinstance(child, TargetRow) else None


@dataclass(frozen=True, slots=True)
class Met:
    """One cell: what a plan does with one target. trim: how it, or a plan between (then by), drops it."""

    plan: PlanRow
    verdict: Verdict
    answers: tuple[Answer, ...] = ()
    trim: TrimRow | None = None


@dataclass(frozen=True, slots=True)
class Comparison:
    """A plan above, its targets (the columns), and the plans below it with one cell for each target."""

    above: PlanRow
    targets: tuple[TargetRow, ...]
    rows: tuple[tuple[PlanRow, tuple[Met, ...]], ...]


def comparisons(plans: Sequence[PlanRow]) -> list[Comparison]:
    """One for the nearest plans with targets that are above all; else one for each plan at the top."""
    chosen = [plan for plan in dict.fromkeys(plans) if not any(plan.replaced_by == other.id for other in plans)]
    return [_comparison(above, chosen) for above in _common(chosen)]


def left_out(plans: Sequence[PlanRow], made: Sequence[Comparison]) -> list[PlanRow]:
    """The plans that stand in no table."""
    shown = {plan.id for one in made for plan in (one.above, *(row for row, _ in one.rows))}
    return [plan for plan in dict.fromkeys(plans) if plan.id not in shown]


def _common(plans: Sequence[PlanRow]) -> list[PlanRow]:
    above = {plan.id: ancestors(plan) for plan in plans}
    met = dict.fromkeys(up for plan in plans for up in (plan, *above[plan.id]))
    usable = [up for up in met if _columns(up) and any(up in above[plan.id] for plan in plans)]
    common = [up for up in usable if all(up is plan or up in above[plan.id] for plan in plans)]
    if common:
        nearest = max(up.rank for up in common)
        return [up for up in common if up.rank == nearest]
    return [up for up in usable if not any(other in ancestors(up) for other in usable)]


def _comparison(above: PlanRow, plans: Sequence[PlanRow]) -> Comparison:
    targets = _columns(above)
    rows = tuple(
        (plan, tuple(_met(plan, target) for target in targets)) for plan in _ordered(above, plans, set())
    )
    return Comparison(above, targets, rows)


def _columns(above: PlanRow) -> tuple[TargetRow, ...]:
    """The targets of the headline indicators; of all listed ones where no group is the headline."""
    headline = [row for row in above.indicators if row.headline] or [row for row in above.indicators if row.listed]
    return tuple(target for row in headline for target in row.targets if target.quantity.kind != "none")


def _ordered(above: PlanRow, plans: Sequence[PlanRow], seen: set[str]) -> Iterator[PlanRow]:
    """Every plan with those below it, as far as they are wanted."""
    for child in above.children:
        if child.id not in seen:
            seen.add(child.id)
            if child in plans:
                yield child
            yield from _ordered(child, plans, seen)


def _met(plan: PlanRow, target: TargetRow) -> Met:
    carriers = [row for row in plan.indicators if target.indicator in climb(row)[1:]]
    answers = [_answer(row, target) for row in carriers]
    spoken = tuple(answer for answer in answers if answer.verdict not in SILENT)
    if spoken:
        return Met(plan, min((answer.verdict for answer in spoken), key=WORST.index), spoken)
    for up in (plan, *ancestors(plan)):
        trim = next((trim for trim in up.trims if target.indicator in trim.chain), None)
        if trim is not None and not answers:
            return Met(plan, "trimmed", trim=trim)
    return Met(plan, "missing" if plan.whole else "unknown", tuple(answers))


def _answer(row: IndicatorRow, target: TargetRow) -> Answer:
    """Child against parent as the rules judge a link; over several levels, as if it were linked directly."""
    line = _line(row, target)
    if line is None or line.child is None:
        return Answer("missing", line)
    if isinstance(line.child, Missing):
        return Answer("unknown", line, line.child)
    if _divided(row, target.indicator):
        computed = line.computed_share
        return Answer("part", line) if isinstance(computed, Fraction) else Answer(
            "unlike", line, computed
        )
    if isinstance(line.same_scope, Missing):
        return Answer("unlike", line, line.same_scope)
    return _judged(line, line.child, target)


def _line(row: IndicatorRow, target: TargetRow) -> LinkRow | None:
    found = next((line for line in row.links if line.parent is target), None)
    if found is not None or row.record.link is None:
        return found
    child: TargetRow | Missing | None = row.by_year.get(target.when)
    if child is None or child.quantity.kind == "none":
        child = row.silent("target", target.year)
    return LinkRow(row.plan, row, row.record.link, target.when, child, target, None, target.indicator)


def _divided(row: IndicatorRow, top: IndicatorRow) -> bool:
    """Whether a part is taken at any level between."""
    for step in climb(row):
        if step is top:
            return False
        if step.record.link is not None and step.record.link.relation == "share":
            return True
    return False


def _judged(line: LinkRow, child: TargetRow, target: TargetRow) -> Answer:
    if child.kind == "amount" and target.kind == "growth":
        return _grown(line, child, target)
    enough = meets_number(child.quantity, target.quantity, line.downward)
    if isinstance(enough, Missing):
        return Answer("unlike", line, enough)
    if not enough:
        return Answer("weaker", line)
    if same_number(child.quantity, target.quantity) is not True:
        return Answer("raised", line)
    if meets_bound(child.quantity, target.quantity, line.downward):
        return Answer("same", line)
    return Answer("weaker", line, bound=True)


def _grown(line: LinkRow, child: TargetRow, target: TargetRow) -> Answer:
    """An amount against a growth: from its baseline."""
    baseline = child.baseline
    if not isinstance(baseline, Said):
        lack = baseline if isinstance(baseline, Missing) else meets_number(child.quantity, target.quantity)
        return Answer("unlike", line, lack if isinstance(lack, Missing) else None)
    needed = apply_growth(baseline.quantity, target.quantity)
    more = needed if isinstance(needed, Missing) else gap(child.quantity, _with(baseline.quantity, needed))
    if isinstance(more, Missing):
        return Answer("unlike", line, more)
    return Answer("same" if more == 0 else "raised" if more > 0 else "weaker", line)


def _with(quantity: Quantity, number: Fraction) -> Quantity:
    return replace(quantity, number=number)
