"""The trim ledger: what the level above has, what was trimmed and why, what is own, and the arithmetic."""

from collections.abc import Mapping

from auditor.ground.words import Language, Words, say
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rows.trim import DutyRow, TrimRow
from auditor.papers.cells import Field, Tone, by_columns, by_rows, field, joined, numbers
from auditor.papers.ledger.facts import (
    Count,
    LedgerOutcome,
    counts,
    differences,
    duties_of,
    outcome,
    proposer,
    sorted_own,
    sorted_trims,
)
from auditor.papers.ledger.trims import own_blocks, trim_blocks
from auditor.papers.ledger.wording import LEDGER
from auditor.papers.levels import region_words
from auditor.papers.model import CENTER, LEFT, RIGHT, Block, Cell, Heading, Paper, Paragraph
from auditor.papers.source import closing, regions, text_remarks, titled
from auditor.papers.upper import own_values
from auditor.papers.wording import TABLES

TONES: Mapping[LedgerOutcome, Tone] = {"carried": "good", "dropped": "muted", "open": "bad", "unknown": "open"}


def ledger(plan: PlanRow, language: Language) -> Paper:
    """The ledger of a plan: the arithmetic, the trims, the own indicators, and each indicator above."""
    title = say(LEDGER, "title", region=region_words(plan)).spoken(language)
    blocks: list[Block] = [Paragraph(titled(plan).spoken(language), small=True)]
    if not plan.parents:
        blocks.append(Paragraph(LEDGER["root"].spoken(language)))
        return Paper(title, language, tuple(blocks), closing([plan], (), language))
    blocks += [Heading(LEDGER["counts"].spoken(language)), *_arithmetic(plan, language)]
    blocks += [Heading(LEDGER["trims"].spoken(language)), *trim_blocks(plan, language)]
    blocks += [Heading(LEDGER["own"].spoken(language)), *own_blocks(plan, language)]
    if plan.answers_to:
        blocks += [Heading(LEDGER["duties"].spoken(language)), *_duties(plan, language)]
    used = [plan, *plan.answers_to]
    return Paper(title, language, tuple(blocks), closing(used, text_remarks(used), language))


def ledger_data(plan: PlanRow) -> dict[str, object]:
    """The ledger as plain data. counts: one per group, and of all under group null; before null: not known."""
    duties = duties_of(plan)
    return {
        "plan": plan.id, "title": plan.title, "region": plan.region, "digest": plan.record.digest,
        "parents": [
            {"plan": up.id, "region": up.region, "digest": up.record.digest} for up in plan.answers_to
        ],
        "counts": [
            {"group": line.group or None, "before": line.before, "trimmed": line.trimmed, "added": line.added,
             "after": line.after, "calculation": line.calculation, "closed": line.closed}
            for line in counts(plan)
        ],
        "trims": [_trim_data(trim) for trim in sorted_trims(plan)],
        "own": [_own_data(row) for row in sorted_own(plan)],
        "above": [
            {"plan": duty.parent_plan.id, "indicator": duty.indicator.id, "name": duty.name,
             "group": duty.indicator.group, "listed": duty.indicator.listed, "outcome": outcome(duty),
             "carriers": [row.id for row in duty.carriers]}
            for duty in duties
        ],
    }


def _trim_data(trim: TrimRow) -> dict[str, object]:
    record = trim.record
    return {
        "indicator": trim.to, "name": trim.name, "group": trim.group,
        "said": record.said.quantity.raw if record.said is not None else None, "year": record.year,
        "because": record.because, "reason": record.reason, "proposed_by": record.proposed_by,
    }


def _own_data(row: IndicatorRow) -> dict[str, object]:
    return {
        "indicator": row.id, "name": row.name, "group": row.group,
        "targets": {str(when): value.text for when, value in own_values(row).items()},
        "proposed_by": proposer(row), "reason": row.record.link.reason if row.record.link is not None else "",
    }


def _arithmetic(plan: PlanRow, language: Language) -> list[Block]:
    lines = counts(plan)
    rows = [_count_row(line, language) for line in lines]
    labels = [TABLES["group"], *(LEDGER[key] for key in ("before", "trimmed", "added", "after", "sum"))]
    columns = (LEFT, RIGHT, RIGHT, RIGHT, RIGHT, CENTER)
    table = by_rows(LEDGER["counts-table"], labels, columns, rows[:-1], language, foot=(rows[-1],))
    blocks: list[Block] = [table]
    if lines[-1].before is None and plan.parents:
        blocks.append(Paragraph(_unknown_list(plan).spoken(language)))
    elif len(plan.answers_to) > 1:
        region = region_words(plan.answers_to[0])
        blocks.append(Paragraph(say(LEDGER, "main-parent", region=region).spoken(language)))
    if lines[-1].closed is False:
        found = differences(plan)
        parts = [say(LEDGER, key, count=f"{number:+d}".replace("-", "−")) for key, number in found]
        gap = abs(sum(number for _, number in found))
        text = say(LEDGER, "gap", gap=gap, parts=joined(parts, "，", ", "))
        blocks.append(Paragraph(text.spoken(language)))
    return blocks


def _count_row(line: Count, language: Language) -> tuple[Cell, ...]:
    before = LEDGER["unknown"].spoken(language) if line.before is None else str(line.before)
    text = LEDGER["no-sum"] if line.closed is None else Words(line.calculation, line.calculation)
    if line.closed is False:
        text = say(LEDGER, "not-closed", calculation=line.calculation, after=line.after)
    tone: Tone = "open" if line.closed is None else "" if line.closed else "bad"
    return (
        Cell(line.group or TABLES["total"].spoken(language)), Cell(before, align="right"),
        *(Cell(str(number), align="right") for number in (line.trimmed, line.added, line.after)),
        Cell(text.spoken(language), align="center", tone=tone),
    )


def _unknown_list(plan: PlanRow) -> Words:
    parent = plan.parents[0]
    key = "list-partial" if parent.record.text == "partial" else "list-none"
    return say(LEDGER, key, region=region_words(parent))


def _duties(plan: PlanRow, language: Language) -> list[Block]:
    duties = duties_of(plan)
    plans = [duty.parent_plan for duty in duties]
    groups = [duty.indicator.group for duty in duties]
    names = [
        duty.name if duty.indicator.listed else say(LEDGER, "unlisted", name=duty.name).spoken(language)
        for duty in duties
    ]
    fields = [
        numbers(len(duties)),
        field(TABLES["group"], CENTER, groups,
              [(up.id, group) for up, group in zip(plans, groups, strict=True)]),
        field(LEDGER["above"], LEFT, names),
        Field(LEDGER["outcome"], LEFT, [_outcome_cell(duty, language) for duty in duties]),
    ]
    if len(plan.answers_to) > 1:
        regions_above = [up.region for up in plans]
        fields.insert(1, field(
            LEDGER["plan-above"], CENTER, regions_above, [up.id for up in plans]
        ))
    blocks: list[Block] = []
    between = [parent for parent in plan.parents if parent not in plan.answers_to]
    if between:
        blocks.append(Paragraph(say(
            LEDGER, "passed", between=regions(between), regions=regions(plan.answers_to)
        ).spoken(language)))
    return [*blocks, by_columns(LEDGER["duties-table"], fields, language)]


def _outcome_cell(duty: DutyRow, language: Language) -> Cell:
    kind = outcome(duty)
    words = {"carried": LEDGER["carried"], "dropped": LEDGER["dropped"], "open": LEDGER["open"],
             "unknown": LEDGER["open-unknown"]}[kind]
    names = [row.name for row in duty.carriers]
    if kind == "carried" and names != [duty.name]:
        words = say(LEDGER, "carried-as", names=joined([Words(name, name) for name in names], "；", "; "))
    return Cell(words.spoken(language), tone=TONES[kind])
