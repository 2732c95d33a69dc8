"""The trim ledger: what the level above has, what was trimmed and why, what is own, and the arithmetic."""

from collections.abc import Mapping

from auditor.ground.words import Text, Words, joined, say, spoken
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rows.trim import DutyRow, TrimRow
from auditor.papers.cells import Field, Tone, by_columns, field, numbers
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


def ledger(plan: PlanRow) -> Paper[Text]:
    """The ledger of a plan: the arithmetic, the trims, the own indicators, and each indicator above."""
    title = say(LEDGER, "title", region=region_words(plan))
    blocks: list[Block[Text]] = [Paragraph(titled(plan), small=True)]
    if not plan.parents:
        blocks.append(Paragraph(LEDGER["root"]))
        return Paper(title, tuple(blocks), closing([plan]))
    blocks += [Heading(LEDGER["counts"]), *_arithmetic(plan)]
    blocks += [Heading(LEDGER["trims"]), *trim_blocks(plan)]
    blocks += [Heading(LEDGER["own"]), *own_blocks(plan)]
    if plan.answers_to:
        blocks += [Heading(LEDGER["duties"]), *_duties(plan)]
    used = [plan, *plan.answers_to]
    return Paper(title, tuple(blocks), closing(used, text_remarks(used)))


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
        "targets": {str(when): spoken(value.text, "zh") for when, value in own_values(row).items()},
        "proposed_by": proposer(row), "reason": row.record.link.reason if row.record.link is not None else "",
    }


def _arithmetic(plan: PlanRow) -> list[Block[Text]]:
    lines = counts(plan)
    before = [LEDGER["unknown"] if line.before is None else str(line.before) for line in lines]
    table = by_columns(LEDGER["counts-table"], [
        field(TABLES["group"], LEFT, [line.group or TABLES["total"] for line in lines]),
        field(LEDGER["before"], RIGHT, before),
        field(LEDGER["trimmed"], RIGHT, [str(line.trimmed) for line in lines]),
        field(LEDGER["added"], RIGHT, [str(line.added) for line in lines]),
        field(LEDGER["after"], RIGHT, [str(line.after) for line in lines]),
        Field(LEDGER["sum"], CENTER, list(map(_sum_cell, lines))),
    ], total=True)
    blocks: list[Block[Text]] = [table]
    if lines[-1].before is None and plan.parents:
        blocks.append(Paragraph(_unknown_list(plan)))
    elif len(plan.answers_to) > 1:
        region = region_words(plan.answers_to[0])
        blocks.append(Paragraph(say(LEDGER, "main-parent", region=region)))
    if lines[-1].closed is False:
        found = differences(plan)
        parts = [say(LEDGER, key, count=f"{number:+d}".replace("-", "−")) for key, number in found]
        gap = abs(sum(number for _, number in found))
        text = say(LEDGER, "gap", gap=gap, parts=joined(parts, "，", ", "))
        blocks.append(Paragraph(text))
    return blocks


def _sum_cell(line: Count) -> Cell[Text]:
    text = LEDGER["no-sum"] if line.closed is None else Words(line.calculation, line.calculation)
    if line.closed is False:
        text = say(LEDGER, "not-closed", calculation=line.calculation, after=line.after)
    return Cell(text, align="center", tone="open" if line.closed is None else "" if line.closed else "bad")


def _unknown_list(plan: PlanRow) -> Words:
    parent = plan.parents[0]
    key = "list-partial" if parent.record.text == "partial" else "list-none"
    return say(LEDGER, key, region=region_words(parent))


def _duties(plan: PlanRow) -> list[Block[Text]]:
    duties = duties_of(plan)
    plans = [duty.parent_plan for duty in duties]
    groups = [duty.indicator.group for duty in duties]
    names = [
        duty.name if duty.indicator.listed else say(LEDGER, "unlisted", name=duty.name)
        for duty in duties
    ]
    fields = [
        numbers(len(duties)),
        field(TABLES["group"], CENTER, groups,
              [(up.id, group) for up, group in zip(plans, groups, strict=True)]),
        field(LEDGER["above"], LEFT, names),
        Field(LEDGER["outcome"], LEFT, [_outcome_cell(duty) for duty in duties]),
    ]
    if len(plan.answers_to) > 1:
        regions_above = [up.region for up in plans]
        fields.insert(1, field(
            LEDGER["plan-above"], CENTER, regions_above, [up.id for up in plans]
        ))
    blocks: list[Block[Text]] = []
    between = [parent for parent in plan.parents if parent not in plan.answers_to]
    if between:
        blocks.append(Paragraph(say(
            LEDGER, "passed", between=regions(between), regions=regions(plan.answers_to)
        )))
    return [*blocks, by_columns(LEDGER["duties-table"], fields)]


def _outcome_cell(duty: DutyRow) -> Cell[Text]:
    kind = outcome(duty)
    words = {"carried": LEDGER["carried"], "dropped": LEDGER["dropped"], "open": LEDGER["open"],
             "unknown": LEDGER["open-unknown"]}[kind]
    names = [row.name for row in duty.carriers]
    if kind == "carried" and names != [duty.name]:
        words = say(LEDGER, "carried-as", names=joined(names, "；", "; "))
    return Cell(words, tone=TONES[kind])
