"""The breakdown of one indicator: each year's target with all plans below, their sum, and who has not answered."""

from collections.abc import Mapping
from fractions import Fraction

from auditor.messages.division import BREAKDOWN
from auditor.messages.tables import TABLES
from auditor.messages.terms import term
from auditor.missing import Missing
from auditor.plan import Said
from auditor.subjects.indicator_row import IndicatorRow
from auditor.subjects.link_row import AllocationRow
from auditor.subjects.target_row import TargetRow
from auditor.tables.breakdown_facts import Entry, Split, State, splits, used
from auditor.tables.paper import Block, Cell, Column, Heading, Paper, Paragraph, Table
from auditor.tables.rows import Tone, fitting, head, joined, when_words
from auditor.tables.source import made_from, text_remarks, titled
from auditor.tables.why import why
from auditor.values.write import amount_words, decimal_text, percent_text
from auditor.words import Language, Words, say

TONES: Mapping[State, Tone] = {
    "trimmed": "muted", "no-value": "bad", "no-value-unknown": "open", "open": "bad", "open-text": "open",
    "expected": "open",
}
LABELS = ("below", "name", "value", "share", "declared", "relation", "state")


def breakdown(indicator: IndicatorRow, language: Language) -> Paper:
    """The breakdown of an indicator among all plans below."""
    parts = splits(indicator)
    below = used(parts)
    plan = indicator.plan
    title = say(BREAKDOWN, "title", name=indicator.name).spoken(language)
    blocks: list[Block] = [Paragraph(titled(plan).spoken(language), small=True)]
    for part in parts:
        blocks.append(Heading(_heading(part).spoken(language)))
        if part.entries:
            blocks.append(_table(part, language))
    if not any(part.entries for part in parts):
        blocks.append(Paragraph(BREAKDOWN["no-children"].spoken(language)))
    said = text_remarks([plan, *below])
    if not plan.record.divisions:
        said.append(BREAKDOWN["others"])
    remarks = (made_from([plan, *below], language), *(words.spoken(language) for words in said))
    return Paper(title, language, tuple(blocks), remarks)


def breakdown_data(indicator: IndicatorRow) -> dict[str, object]:
    """The breakdown as plain data. others: the plan names no divisions, so that there may be more plans below."""
    parts = splits(indicator)
    plan = indicator.plan
    return {
        "plan": plan.id, "indicator": indicator.id, "name": indicator.name, "region": plan.region,
        "digests": {up.id: up.record.digest for up in (plan, *used(parts))},
        "others": not plan.record.divisions, "years": [_split_data(part) for part in parts],
    }


def _split_data(part: Split) -> dict[str, object]:
    row = part.allocation
    total, slack = (row.total, row.slack) if row is not None else (None, None)
    return {
        "year": part.when if isinstance(part.when, int) else None,
        "period": part.when if part.when in ("each", "undated") else None,
        "target": part.target.raw if part.target is not None else None,
        "below": [_entry_data(entry) for entry in part.entries],
        "total": decimal_text(total) if isinstance(total, Fraction) else None,
        "slack": decimal_text(slack) if isinstance(slack, Fraction) else None,
        "unit": row.target.unit if row is not None else None,
        "range": [value.raw for value in part.extremes] if row is None and part.extremes is not None else None,
        "unanswered": list(part.unanswered),
    }


def _entry_data(entry: Entry) -> dict[str, object]:
    link = entry.link
    computed = link.computed_share if link is not None and link.relation == "share" else None
    declared = link.share if link is not None else None
    return {
        "name": entry.name, "plan": entry.plan.id if entry.plan is not None else None, "state": entry.state,
        "indicator": entry.carrier.id if entry.carrier is not None else None,
        "value": entry.value.raw if entry.value is not None else None,
        "relation": link.relation if link is not None else None,
        "share": decimal_text(computed) if isinstance(computed, Fraction) else None,
        "declared": declared.quantity.raw if isinstance(declared, Said) else None,
        "reason": entry.trim.record.reason if entry.trim is not None else None,
    }


def _heading(part: Split) -> Words:
    """2027年目标：600台套."""
    if part.when is None:
        return BREAKDOWN["heading-unknown"]
    if part.target is None:
        return say(BREAKDOWN, "heading-none", when=when_words(part.when))
    return say(BREAKDOWN, "heading", when=when_words(part.when), value=part.target.raw)


def _table(part: Split, language: Language) -> Table:
    body = tuple(_entry_row(place, entry, language) for place, entry in enumerate(part.entries, 1))
    labels = (TABLES["number"], *(BREAKDOWN[key] for key in LABELS))
    caption = BREAKDOWN["caption-loose"] if part.when is None else say(
        BREAKDOWN, "caption", when=when_words(part.when)
    )
    names = [entry.carrier.name for entry in part.entries if entry.carrier is not None]
    return Table(
        caption=caption.spoken(language),
        columns=(
            Column(2, "center"), fitting([entry.name for entry in part.entries], 5, 10), fitting(names, 6, 12),
            Column(6, "center"), Column(5, "center"), Column(5, "center"), Column(5, "center"), Column(10),
        ),
        header=(head(*(words.spoken(language) for words in labels)),), body=body, foot=tuple(_foot(part, language)),
        wide=True,
    )


def _entry_row(place: int, entry: Entry, language: Language) -> tuple[Cell, ...]:
    link, unsaid = entry.link, TABLES["unsaid"].spoken(language)
    computed = link.computed_share if link is not None and link.relation == "share" else None
    declared = link.share if link is not None and link.relation == "share" else None
    middle = (
        entry.value.raw if entry.value is not None else unsaid,
        percent_text(computed) if isinstance(computed, Fraction) else unsaid,
        declared.quantity.raw if isinstance(declared, Said) else unsaid,
        term(entry.carrier.record.link.relation, language)
        if entry.carrier is not None and entry.carrier.record.link is not None else unsaid,
    )
    return (
        Cell(str(place), align="center"), Cell(entry.name),
        Cell(entry.carrier.name if entry.carrier is not None else unsaid),
        *(Cell(text, align="center") for text in middle),
        Cell(_state(entry).spoken(language), tone=TONES.get(entry.state, "")),
    )


def _state(entry: Entry) -> Words:
    if entry.trim is not None:
        said, reason = entry.trim.record.said, entry.trim.record.reason
        words = say(BREAKDOWN, "trimmed-said", said=said.quantity.raw) if said is not None else BREAKDOWN["trimmed"]
        return say(BREAKDOWN, "trimmed-why", trimmed=words, reason=reason) if reason else words
    if entry.state not in ("answered", "passed-on"):
        return BREAKDOWN[entry.state]
    divided = entry.link is not None and entry.link.relation == "share"
    words = BREAKDOWN["divided" if divided else "answered"]
    return say(BREAKDOWN, "passed-on", state=words) if entry.state == "passed-on" else words


def _foot(part: Split, language: Language) -> list[tuple[Cell, ...]]:
    """Sum and slack of a quantity, the range of anything else in numbers, and who has not answered."""
    rows: list[tuple[Cell, ...]] = []
    if part.allocation is not None:
        rows += _sum(part, part.allocation, language)
    elif part.extremes is not None and len(part.entries) > 1:
        least, most = part.extremes
        rows.append(_foot_row("range", range_words(least, most), language))
    if part.when is not None and part.target is None:
        return rows
    names = joined([Words(name, name) for name in part.unanswered])
    count = len(part.unanswered)
    unanswered = say(BREAKDOWN, "unanswered-names", count=count, names=names) if count else BREAKDOWN["all-answered"]
    rows.append(_foot_row("unanswered", unanswered, language))
    return rows


def _foot_row(key: str, words: Words, language: Language) -> tuple[Cell, ...]:
    return Cell(BREAKDOWN[key].spoken(language), columns=3), Cell(words.spoken(language), columns=5)


def range_words(least: TargetRow, most: TargetRow) -> Words:
    """90%—92%; one number as it is written."""
    if least.number is None or most.number is None or least.number == most.number:
        return Words(least.raw, least.raw)
    return say(
        BREAKDOWN, "range-text", least=amount_words(least.number, least.unit),
        most=amount_words(most.number, most.unit),
    )


def _sum(part: Split, row: AllocationRow, language: Language) -> list[tuple[Cell, ...]]:
    """The sum with its share of the target, and how it lies to the target."""
    if isinstance(row.total, Missing):
        return [_foot_row("sum", say(BREAKDOWN, "not-added", reason=why(row.total)), language)]
    number = row.target.number
    share = percent_text(row.total / number) if number else TABLES["unsaid"].spoken(language)
    total = (
        Cell(BREAKDOWN["sum"].spoken(language), columns=3), Cell(row.total_text.zh, align="center"),
        Cell(share, align="center"), Cell("", columns=3),
    )
    return [total, _foot_row("slack", _slack(part, row), language)]


def _slack(part: Split, row: AllocationRow) -> Words:
    """How the sum lies to the target: 少400台（尚有下级未回应）."""
    if not isinstance(row.slack, Fraction):
        return TABLES["unsaid"]
    words = slack_words(row.slack, row.target.unit)
    if part.unanswered:
        return say(BREAKDOWN, "so-far", slack=words)
    return words if row.complete else say(BREAKDOWN, "so-far-others", slack=words)


def slack_words(slack: Fraction, unit: str) -> Words:
    """多10台, 少400台, 持平."""
    key = "even" if slack == 0 else "over" if slack > 0 else "short"
    return say(BREAKDOWN, key, amount=amount_words(abs(slack), unit))
