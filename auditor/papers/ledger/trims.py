"""The middle of the ledger: what was trimmed, and what is own."""

from collections import Counter
from collections.abc import Sequence

from auditor.messages.terms import term
from auditor.papers.cells import fitting, head, joined, runs
from auditor.papers.ledger.facts import proposer, sorted_own, sorted_trims
from auditor.papers.ledger.wording import LEDGER
from auditor.papers.model import Block, Cell, Column, Paragraph, Table
from auditor.papers.upper import own_values
from auditor.papers.wording import TABLES
from auditor.subjects.indicator_row import IndicatorRow
from auditor.subjects.plan_row import PlanRow
from auditor.subjects.trim_row import TrimRow
from auditor.words import Language, Words, say


def trim_blocks(plan: PlanRow, language: Language) -> list[Block]:
    """What was trimmed, by group, office and reason."""
    trims = sorted_trims(plan)
    if not trims:
        return [Paragraph(LEDGER["no-trims"].spoken(language))]
    said = say(LEDGER, "trims-sum", count=len(trims), parts=_trim_parts(trims))
    return [Paragraph(said.spoken(language)), _trim_table(trims, language), _by_kind(trims, language)]


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


def _trim_table(trims: Sequence[TrimRow], language: Language) -> Table:
    offices = [(trim.group, trim.record.proposed_by) for trim in trims]
    reasons = [
        (*office, trim.record.because, trim.record.reason) if trim.record.reason else None
        for office, trim in zip(offices, trims, strict=True)
    ]
    reach = (runs([trim.group for trim in trims]), runs(offices), runs(reasons))
    often = Counter(offices)
    body = []
    for place, trim in enumerate(trims):
        cells = [Cell(str(place + 1), align="center")]
        if reach[0][place]:
            cells.append(Cell(trim.group, rows=reach[0][place], align="center"))
        if reach[1][place]:
            name = say(LEDGER, "office-count", name=_office(trim.record.proposed_by), count=often[offices[place]])
            cells.append(Cell(name.spoken(language), rows=reach[1][place], align="center"))
        said = trim.record.said.quantity.raw if trim.record.said is not None else ""
        cells += [Cell(trim.name), Cell(said or LEDGER["unsaid"].spoken(language), align="center")]
        if reach[2][place]:
            kind = term(trim.record.because, language) if trim.record.because else LEDGER["unsaid"].spoken(language)
            cells.append(Cell(kind, rows=reach[2][place], align="center"))
            cells.append(Cell(trim.record.reason or LEDGER["unsaid"].spoken(language), rows=reach[2][place]))
        body.append(tuple(cells))
    labels = (
        TABLES["number"], TABLES["group"], LEDGER["office"], LEDGER["above"], LEDGER["said"], TABLES["kind"],
        TABLES["reason"],
    )
    return Table(
        caption=LEDGER["trims-table"].spoken(language),
        columns=(
            Column(2, "center"), Column(4, "center"), fitting([office for _, office in offices], 4, 8, "center"),
            fitting([trim.name for trim in trims], 8, 16), Column(6, "center"), Column(4, "center"),
            fitting([trim.record.reason for trim in trims], 6, 14),
        ),
        header=(head(*(words.spoken(language) for words in labels)),), body=tuple(body),
    )


def _by_kind(trims: Sequence[TrimRow], language: Language) -> Table:
    """How many trims each office proposed for each kind of reason."""
    offices = list(dict.fromkeys(trim.record.proposed_by for trim in trims))
    kinds = list(dict.fromkeys(trim.record.because for trim in trims))
    often = Counter((trim.record.proposed_by, trim.record.because) for trim in trims)

    def line(name: str, numbers: Sequence[int]) -> tuple[Cell, ...]:
        shown = (str(number) if number else "" for number in (*numbers, sum(numbers)))
        return (Cell(name), *(Cell(number, align="right") for number in shown))

    total = TABLES["total"].spoken(language)
    named = [term(kind, language) if kind else LEDGER["unsaid"].spoken(language) for kind in kinds]
    return Table(
        caption=LEDGER["matrix"].spoken(language),
        columns=(fitting(offices, 6, 12), *(Column(5, "right") for _ in (*kinds, ""))),
        header=(head(LEDGER["office"].spoken(language), *named, total),),
        body=tuple(
            line(_office(office).spoken(language), [often[office, kind] for kind in kinds]) for office in offices
        ),
        foot=(line(total, [sum(often[office, kind] for office in offices) for kind in kinds]),),
    )


def own_blocks(plan: PlanRow, language: Language) -> list[Block]:
    """What is own, by who proposed it."""
    rows = sorted_own(plan)
    if not rows:
        return [Paragraph(LEDGER["no-own"].spoken(language))]
    often = Counter(proposer(row) for row in rows)
    parts = [say(LEDGER, "part", name=_office(name), count=count) for name, count in often.items()]
    said = say(LEDGER, "own-sum", count=len(rows), parts=joined(parts, "，", ", "))
    return [Paragraph(said.spoken(language)), _own_table(rows, language)]


def _own_table(rows: Sequence[IndicatorRow], language: Language) -> Table:
    reasons = [row.record.link.reason if row.record.link is not None else "" for row in rows]
    keys = [(proposer(row), reason) for row, reason in zip(rows, reasons, strict=True)]
    reach = (runs([proposer(row) for row in rows]), runs(keys))
    body = []
    for place, row in enumerate(rows):
        cells = [Cell(str(place + 1), align="center")]
        if reach[0][place]:
            cells.append(Cell(_office(proposer(row)).spoken(language), rows=reach[0][place], align="center"))
        cells += [Cell(row.name), Cell(row.group, align="center"), Cell(_targets(row, language).spoken(language))]
        if reach[1][place]:
            cells.append(Cell(_office(reasons[place]).spoken(language), rows=reach[1][place]))
        body.append(tuple(cells))
    labels = (
        TABLES["number"], LEDGER["office"], TABLES["name"], TABLES["group"], LEDGER["target"], TABLES["reason"],
    )
    return Table(
        caption=LEDGER["own-table"].spoken(language),
        columns=(
            Column(2, "center"), fitting([proposer(row) for row in rows], 4, 8, "center"),
            fitting([row.name for row in rows], 8, 16), Column(4, "center"), Column(10),
            fitting(reasons, 4, 12),
        ),
        header=(head(*(words.spoken(language) for words in labels)),), body=tuple(body),
    )


def _targets(row: IndicatorRow, language: Language) -> Words:
    """All targets of an indicator in one line: 2024年 1050个；2027年 3000个."""
    parts = [
        say(LEDGER, "target-year", year=when, value=value.text) if isinstance(when, int)
        else Words(value.text, value.text)
        for when, value in own_values(row, language=language).items() if value.text.strip("/—")
    ]
    return joined(parts, "；", "; ")
