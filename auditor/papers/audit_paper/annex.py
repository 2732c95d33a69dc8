"""The tables of a plan as a part of its audit paper: its list, its ledger, its shares, and how it is divided below."""

from collections.abc import Sequence
from fractions import Fraction

from auditor.ground.missing import Missing
from auditor.ground.words import Text, Words, joined, say
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rule import RulePack
from auditor.papers.audit_paper.wording import AUDIT_PAPER
from auditor.papers.breakdown.facts import Split, splits
from auditor.papers.breakdown.layout import range_words, slack_words
from auditor.papers.cells import by_columns, field, numbers, when_words
from auditor.papers.charts.attached import charted, with_chart
from auditor.papers.charts.margins import plan_margins
from auditor.papers.charts.shares import plan_shares
from auditor.papers.indicators.layout import indicator_table
from auditor.papers.input import least_share
from auditor.papers.ledger.layout import ledger
from auditor.papers.model import CENTER, LEFT, Block, Heading, Paragraph, Table
from auditor.papers.outline import embedded
from auditor.papers.shares.layout import shares
from auditor.papers.wording import TABLES
from auditor.text.total import words_like

MOST_NAMES = 6


def annex(plan: PlanRow, pack: RulePack, level: int) -> list[Block[Text]]:
    """The tables of a plan, each below a heading of a level."""
    blocks = embedded(indicator_table(plan), level)
    if plan.parents:
        blocks += embedded(ledger(plan), level)
    if plan.links:
        blocks += _raises(plan, level)
        minimum = least_share(None, plan, pack)
        made = with_chart(shares(plan, minimum), plan_shares(plan, minimum))
        blocks += embedded(made, level)
    return blocks + divided(plan, level)


def _raises(plan: PlanRow, level: int) -> list[Block[Text]]:
    """What becomes of each number from level to level, where it does not stay the same."""
    chart = plan_margins(plan)
    if not any(part.kind != "value" for panel in chart.panels for bar in panel.bars for part in bar.parts):
        return []
    return [Heading(chart.title, level), Paragraph(chart.summary), charted(chart)]


def divided(plan: PlanRow, level: int) -> list[Block[Text]]:
    """Each target with what the plans below make of it together, and who has not answered; nothing for a leaf."""
    rows = asked_below(plan)
    if not rows:
        return []
    caption = AUDIT_PAPER["below-table"]
    return [Heading(caption, level), _divided_table(rows, caption)]


def asked_below(plan: PlanRow) -> list[tuple[IndicatorRow, Split]]:
    """The targets of a plan's list, where there are plans or divisions below to answer them."""
    if not any(not child.draft for child in plan.children) and not plan.record.divisions:
        return []
    return [
        (row, part) for row in plan.indicators if row.listed
        for part in splits(row) if part.target is not None
    ]


def _divided_table(rows: Sequence[tuple[IndicatorRow, Split]], caption: Words) -> Table[Text]:
    names, parts = [row.name for row, _ in rows], [part for _, part in rows]
    totals = [_total(part) for part in parts]

    return by_columns(caption, [
        numbers(len(rows)), field(TABLES["name"], LEFT, names, [row.id for row, _ in rows]),
        field(AUDIT_PAPER["year"], CENTER, [
            TABLES["unsaid"] if part.when is None else when_words(part.when) for part in parts
        ]),
        field(AUDIT_PAPER["target"], CENTER, [part.target.raw if part.target else "" for part in parts]),
        field(AUDIT_PAPER["sum"], CENTER, [total for total, _ in totals]),
        field(AUDIT_PAPER["slack"], CENTER, [slack for _, slack in totals]),
        field(
            AUDIT_PAPER["unanswered"], LEFT, [_unanswered(part.unanswered) for part in parts],
            tones=["open" if part.unanswered else "" for part in parts],
        ),
    ], wide=True)


def _total(part: Split) -> tuple[Words, Words]:
    """The sum below and how it lies to the target; of what is not divided, the range of the values."""
    unsaid = TABLES["unsaid"]
    row = part.allocation
    if row is None:
        return (range_words(*part.extremes) if part.extremes is not None else unsaid), unsaid
    if isinstance(row.total, Missing):
        return unsaid, unsaid
    slack = slack_words(row.slack, row.target.quantity) if isinstance(row.slack, Fraction) else unsaid
    return words_like(row.total, row.target.quantity), slack


def _unanswered(names: Sequence[str]) -> Words:
    if not names:
        return AUDIT_PAPER["unanswered-none"]
    shown = joined(names[:MOST_NAMES])
    if len(names) <= MOST_NAMES:
        return shown
    return say(AUDIT_PAPER, "unanswered-more", names=shown, count=len(names))
