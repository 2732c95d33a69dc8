"""The tables of a plan as a part of its audit paper: its list, its ledger, its shares, and how it is divided below."""

from collections.abc import Sequence
from fractions import Fraction

from auditor.messages.audit_paper import AUDIT_PAPER
from auditor.messages.tables import TABLES
from auditor.missing import Missing
from auditor.subjects.indicator_row import IndicatorRow
from auditor.subjects.plan_row import PlanRow
from auditor.tables.audit_paper_outline import embedded
from auditor.tables.breakdown import range_words, slack_words
from auditor.tables.breakdown_facts import Split, splits
from auditor.tables.indicators import indicator_table
from auditor.tables.ledger import ledger
from auditor.tables.paper import Block, Cell, Column, Heading, Table
from auditor.tables.rows import fitting, head, joined, runs, when_words
from auditor.tables.shares import shares
from auditor.values.write import amount_words
from auditor.words import Language, Words, say

MOST_NAMES = 6


def annex(plan: PlanRow, minimum: Fraction | None, level: int, language: Language) -> list[Block]:
    """The tables of a plan, each below a heading of a level. minimum: the least share, as a ratio."""
    blocks = embedded(indicator_table(plan, language), level)
    if plan.parents:
        blocks += embedded(ledger(plan, language), level)
    if plan.links:
        blocks += embedded(shares(plan, minimum, language), level)
    return blocks + divided(plan, level, language)


def divided(plan: PlanRow, level: int, language: Language) -> list[Block]:
    """Each target with what the plans below make of it together, and who has not answered; nothing for a leaf."""
    rows = asked_below(plan)
    if not rows:
        return []
    caption = AUDIT_PAPER["below-table"].spoken(language)
    return [Heading(caption, level), _table(rows, caption, language)]


def asked_below(plan: PlanRow) -> list[tuple[IndicatorRow, Split]]:
    """The targets of a plan's list, where there are plans or divisions below to answer them."""
    if not any(not child.draft for child in plan.children) and not plan.record.divisions:
        return []
    return [
        (row, part) for row in plan.indicators if row.listed
        for part in splits(row) if part.target is not None
    ]


def _table(rows: Sequence[tuple[IndicatorRow, Split]], caption: str, language: Language) -> Table:
    names = runs([row.id for row, _ in rows])
    body = []
    for place, (row, part) in enumerate(rows):
        cells = [Cell(str(place + 1), align="center")]
        if names[place]:
            cells.append(Cell(row.name, rows=names[place]))
        body.append((*cells, *_split_cells(part, language)))
    labels = [TABLES["number"], TABLES["name"], *(AUDIT_PAPER[key] for key in (
        "year", "target", "sum", "slack", "unanswered"
    ))]
    return Table(
        caption=caption,
        columns=(
            Column(2, "center"), fitting([row.name for row, _ in rows], 8, 16), Column(4, "center"),
            Column(8, "center"), Column(8, "center"), Column(8, "center"), Column(16),
        ),
        header=(head(*(words.spoken(language) for words in labels)),), body=tuple(body), wide=True,
    )


def _split_cells(part: Split, language: Language) -> tuple[Cell, ...]:
    target = part.target
    when = when_words(part.when) if part.when is not None else TABLES["unsaid"]
    total, slack = _total(part)
    middle = (when.spoken(language), target.raw if target is not None else "", total.spoken(language),
              slack.spoken(language))
    unanswered = _unanswered(part.unanswered)
    return (*(Cell(text, align="center") for text in middle),
            Cell(unanswered.spoken(language), tone="open" if part.unanswered else ""))


def _total(part: Split) -> tuple[Words, Words]:
    """The sum below and how it lies to the target; of what is not divided, the range of the values."""
    unsaid = TABLES["unsaid"]
    row = part.allocation
    if row is None:
        return (range_words(*part.extremes) if part.extremes is not None else unsaid), unsaid
    if isinstance(row.total, Missing):
        return unsaid, unsaid
    slack = slack_words(row.slack, row.target.unit) if isinstance(row.slack, Fraction) else unsaid
    return amount_words(row.total, row.target.unit), slack


def _unanswered(names: Sequence[str]) -> Words:
    if not names:
        return AUDIT_PAPER["unanswered-none"]
    shown = joined([Words(name, name) for name in names[:MOST_NAMES]])
    if len(names) <= MOST_NAMES:
        return shown
    return say(AUDIT_PAPER, "unanswered-more", names=shown, count=len(names))
