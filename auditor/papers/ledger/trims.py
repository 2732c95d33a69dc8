"""The middle of the ledger: what was trimmed, and what is own."""

from collections import Counter
from collections.abc import Sequence

from auditor.ground.words import Text, Words, joined, say, spoken
from auditor.messages.terms import TERMS
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rows.trim import TrimRow
from auditor.papers.cells import by_columns, field, numbers
from auditor.papers.ledger.facts import proposer, sorted_own, sorted_trims
from auditor.papers.ledger.wording import LEDGER
from auditor.papers.model import CENTER, LEFT, RIGHT, Block, Paragraph, Table
from auditor.papers.upper import own_values
from auditor.papers.wording import TABLES


def trim_blocks(plan: PlanRow) -> list[Block[Text]]:
    """What was trimmed, by group, office and reason."""
    trims = sorted_trims(plan)
    if not trims:
        return [Paragraph(LEDGER["no-trims"])]
    said = say(LEDGER, "trims-sum", count=len(trims), parts=_trim_parts(trims))
    return [Paragraph(said), _trim_table(trims), _by_kind(trims)]


def _trim_parts(trims: Sequence[TrimRow]) -> Words:
    """主要目标：区商务局 1 项；具体目标：区住建局 4 项，…"""
    groups = dict.fromkeys(trim.group for trim in trims)
    parts = []
    for group in groups:
        often = Counter(_office(trim.record.proposed_by) for trim in trims if trim.group == group)
        named = joined([say(LEDGER, "part", name=name, count=count) for name, count in often.items()], "，", ", ")
        parts.append(say(LEDGER, "group-parts", group=group, parts=named) if group else named)
    return joined(parts, "；", "; ")


def _office(name: str) -> Words:
    return Words(name, name) if name else LEDGER["unsaid"]


def _trim_table(trims: Sequence[TrimRow]) -> Table[Text]:
    offices = [(trim.group, trim.record.proposed_by) for trim in trims]
    reasons = [
        (*office, trim.record.because, trim.record.reason) if trim.record.reason else None
        for office, trim in zip(offices, trims, strict=True)
    ]
    often = Counter(offices)
    unsaid = LEDGER["unsaid"]
    records = [trim.record for trim in trims]
    counted = [
        say(LEDGER, "office-count", name=_office(name), count=often[group, name])
        for group, name in offices
    ]
    return by_columns(LEDGER["trims-table"], [
        numbers(len(trims)),
        field(TABLES["group"], CENTER, [trim.group for trim in trims], [trim.group for trim in trims]),
        field(LEDGER["office"], CENTER, counted, offices),
        field(LEDGER["above"], LEFT, [trim.name for trim in trims]),
        field(LEDGER["said"], CENTER,
              [(record.said.quantity.raw if record.said else "") or unsaid for record in records]),
        field(TABLES["kind"], CENTER,
              [TERMS.get(record.because, record.because) if record.because else unsaid for record in records], reasons),
        field(TABLES["reason"], LEFT,
              [record.reason or unsaid for record in records], reasons),
    ])


def _by_kind(trims: Sequence[TrimRow]) -> Table[Text]:
    """How many trims each office proposed for each kind of reason."""
    offices = list(dict.fromkeys(trim.record.proposed_by for trim in trims))
    kinds = list(dict.fromkeys(trim.record.because for trim in trims))
    often = Counter((trim.record.proposed_by, trim.record.because) for trim in trims)
    labels = [*(TERMS.get(kind, LEDGER["unsaid"]) for kind in kinds), TABLES["total"]]
    columns = [[often[office, kind] for office in offices] for kind in kinds]
    columns.append([sum(line) for line in zip(*columns, strict=True)])
    return by_columns(LEDGER["matrix"], [
        field(LEDGER["office"], LEFT, [*map(_office, offices), TABLES["total"]]),
        *(field(label, RIGHT, [str(number) if number else "" for number in (*column, sum(column))])
          for label, column in zip(labels, columns, strict=True)),
    ], total=True)


def own_blocks(plan: PlanRow) -> list[Block[Text]]:
    """What is own, by who proposed it."""
    rows = sorted_own(plan)
    if not rows:
        return [Paragraph(LEDGER["no-own"])]
    often = Counter(proposer(row) for row in rows)
    parts = [say(LEDGER, "part", name=_office(name), count=count) for name, count in often.items()]
    said = say(LEDGER, "own-sum", count=len(rows), parts=joined(parts, "，", ", "))
    return [Paragraph(said), _own_table(rows)]


def _own_table(rows: Sequence[IndicatorRow]) -> Table[Text]:
    reasons = [row.record.link.reason if row.record.link is not None else "" for row in rows]
    offices, names = [proposer(row) for row in rows], [row.name for row in rows]

    return by_columns(LEDGER["own-table"], [
        numbers(len(rows)),
        field(LEDGER["office"], CENTER, list(map(_office, offices)), offices),
        field(TABLES["name"], LEFT, names),
        field(TABLES["group"], CENTER, [row.group for row in rows]),
        field(LEDGER["target"], LEFT, [_targets(row) for row in rows]),
        field(TABLES["reason"], LEFT, list(map(_office, reasons)), list(zip(offices, reasons, strict=True))),
    ])


def _targets(row: IndicatorRow) -> Words:
    """All targets of an indicator in one line: 2024年 1050个；2027年 3000个."""
    parts = [
        say(LEDGER, "target-year", year=when, value=value.text) if isinstance(when, int) else value.text
        for when, value in own_values(row).items() if spoken(value.text, "zh").strip("/—")
    ]
    return joined(parts, "；", "; ")
