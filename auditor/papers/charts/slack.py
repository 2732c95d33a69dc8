"""Sums against their targets: what is missing or too much, and who has not answered."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from auditor.ground.missing import Missing
from auditor.ground.record import record
from auditor.ground.words import SILENCE, Words, joined, say
from auditor.model.plan import Year
from auditor.model.rows.allocation import AllocationRow
from auditor.model.rows.cell import CellRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rows.target import TargetRow
from auditor.model.rows.total import TotalRow
from auditor.papers.breakdown.layout import slack_words
from auditor.papers.cells import when_words
from auditor.papers.charts.axis import percent_axis
from auditor.papers.charts.model import Bar, BarPart, Chart, Panel
from auditor.papers.charts.wording import CHARTS
from auditor.papers.source import named
from auditor.papers.why import why

MOST_BARS, MOST_NAMES = 60, 12
UNNAMED = "…"               # stands among the unanswered where a plan does not name all those below it
WHOLE, CUT = Fraction(1), Fraction(2)


@record
class Added:
    """A sum and the value that it is held against; where it cannot be made, why."""

    row: AllocationRow | TotalRow
    against: TargetRow | CellRow
    when: Year
    total: Fraction | Missing
    short: bool
    over: bool
    unanswered: tuple[str, ...]

    @property
    def ratio(self) -> Fraction | None:
        return self.total / self.against.number if isinstance(self.total, Fraction) and self.against.number else None


def slack_chart(of: Words, plans: Sequence[PlanRow], indicator: str = "") -> Chart:
    """The sums of some plans: of targets among those below, of tables, of parts. indicator: those of this id alone."""
    current = [plan for plan in dict.fromkeys(plans) if not plan.draft]
    rows: list[AllocationRow | TotalRow] = []
    for plan in current:
        rows += plan.allocations
        rows += plan.totals
    rows = [row for row in rows if indicator in ("", _indicator(row))]
    sums = [added_up(row) for row in rows if not apart(row)]
    means = sum(isinstance(row, AllocationRow) and row.averaged for row in rows)
    remarks = [CHARTS["zero"]] if sums else []
    remarks += [say(CHARTS, "slack-means", count=means)] if means else []
    if len(sums) > MOST_BARS:
        remarks.append(say(CHARTS, "more-bars", count=len(sums) - MOST_BARS))
    several = len({row.plan for row in rows}) > 1
    bars = tuple(_bar(each, several) for each in sorted(sums, key=_need)[:MOST_BARS])
    sizes = [each.ratio for each in sums if each.ratio is not None]
    if len(bars) > 1 and {bar.note for bar in bars} == {CHARTS["slack-others"]}:     # said once, not at every bar
        remarks.append(CHARTS["slack-others-all"])
        bars = tuple(replace(bar, note=SILENCE) for bar in bars)
    panels = (Panel(SILENCE, percent_axis([*sizes, WHOLE], CUT), bars, (WHOLE, CHARTS["target-line"])),)
    return Chart(
        "slack", say(CHARTS, "slack-title", of=of), _summary(sums) if sums else CHARTS["slack-none"],
        panels if sums else (),
        {"value": CHARTS["legend-sum"], "raised": CHARTS["legend-over"], "short": CHARTS["legend-missing"]},
        tuple(remarks),
    )


def plan_slack(plan: PlanRow) -> Chart:
    """The sums of a plan, and those of the plans above that it has a part in."""
    above = {link.parent_indicator.plan for link in plan.links}
    return slack_chart(named(plan, [plan]), [plan, *(up for up in above if up is not plan)])


def _indicator(row: AllocationRow | TotalRow) -> str:
    return row.target.indicator.id if isinstance(row, AllocationRow) else row.indicator.id


def apart(row: AllocationRow | TotalRow) -> bool:
    """Means do not add up; and where all stand by a table, its own total says the same."""
    return isinstance(row, AllocationRow) and (row.averaged or row.tabled)


def added_up(row: AllocationRow | TotalRow) -> Added:
    if isinstance(row, AllocationRow):
        return _added(row, row.target, row.target.when, row.shortfall, row.excess, row.unanswered)
    return _added(row, row.printed, row.when, row.short, row.over, ())


def _added(
    row: AllocationRow | TotalRow, against: TargetRow | CellRow, when: Year, below: Fraction | Missing | None,
    beyond: Fraction | Missing | None, unanswered: tuple[str, ...],
) -> Added:
    total, number = row.total, against.number
    lacks = isinstance(total, Fraction) and number is not None and total < number and below != 0
    return Added(row, against, when, total, lacks, isinstance(beyond, Fraction) and beyond > 0, unanswered)


def _need(each: Added) -> tuple[bool, Fraction]:
    """What is short first, the farthest from its target before the others; what cannot be added up last."""
    ratio = each.ratio
    return ratio is None, ratio if ratio is not None else WHOLE


def _summary(sums: Sequence[Added]) -> Words:
    added = [each for each in sums if each.ratio is not None]
    return say(
        CHARTS, "slack-summary", count=len(sums), reached=sum(not each.short for each in added),
        short=sum(each.short for each in added), open=len(sums) - len(added),
        waiting=sum(bool(each.unanswered) for each in sums),
    )


def _bar(each: Added, several: bool) -> Bar:
    row, ratio = each.row, each.ratio
    label = say(CHARTS, "panel", name=row.name, when=when_words(each.when))
    if several:
        region = named(row.plan, [row.plan])
        label = say(CHARTS, "slack-bar", name=row.name, when=when_words(each.when), region=region)
    return Bar(label, told(each), () if ratio is None else _parts(ratio), waiting(each))


def told(each: Added) -> Words:
    """合计80万亩，目标“100万亩”：比目标少20万亩; or why nothing can be added up."""
    against, total = each.against, each.total
    if each.ratio is None or not isinstance(total, Fraction) or against.number is None:
        reason = why(total) if isinstance(total, Missing) else CHARTS["different"]
        return say(CHARTS, "slack-open", target=against.raw, reason=reason)
    key = "slack-value" if isinstance(each.row, AllocationRow) else "slack-parts"
    slack = slack_words(total - against.number, against.quantity)
    return say(CHARTS, key, total=each.row.total_text, target=against.raw, slack=slack)


def _parts(ratio: Fraction) -> tuple[BarPart, ...]:
    if ratio < WHOLE:
        return BarPart(ratio, "value"), BarPart(WHOLE - ratio, "short")
    return (BarPart(WHOLE, "value"), *((BarPart(ratio - WHOLE, "raised"),) if ratio > WHOLE else ()))


def waiting(each: Added) -> Words:
    """Who has not answered; that others may be there where the plan names none."""
    known = [name for name in each.unanswered if name != UNNAMED]
    names = [Words(name, name) for name in known[:MOST_NAMES]]
    more = len(known) - MOST_NAMES
    names += [say(CHARTS, "more-names", count=more)] if more > 0 else []
    said = [say(CHARTS, "slack-waiting", names=joined(names))] if names else []
    return joined([*said, *([CHARTS["slack-others"]] if UNNAMED in each.unanswered else [])], "；", "; ")
