"""Findings as tables: one row for each line of a finding, its number and message merged over all of them."""

from collections.abc import Sequence

from auditor.ground.record import record
from auditor.ground.words import Text, Words, joined, say
from auditor.messages.terms import SEVERITIES, TERMS
from auditor.model.audit import Finding
from auditor.papers.audit_paper.facts import kind_of
from auditor.papers.audit_paper.lines import EvidenceLine, Wording, lacks_of, lines_of, reasons, sentence
from auditor.papers.audit_paper.wording import AUDIT_PAPER
from auditor.papers.cells import Tone, by_columns, by_rows, field
from auditor.papers.model import CENTER, LEFT, Cell, Line, Table
from auditor.papers.wording import TABLES

TONES: dict[str, Tone] = {"error": "bad", "warning": "open", "note": "", "undetermined": "open", "waived": "muted"}


@record
class NumberedFinding:
    """A finding with its number, and what the plan of its chapter is called (empty: the paper has one plan)."""

    number: int
    finding: Finding
    plan: Words


def finding_table(
    entries: Sequence[NumberedFinding], caption: Words, wording: Wording, sheet: bool = False
) -> Table[Text]:
    """A table of findings; `sheet`: for a spreadsheet, which filters: with the severity, and a cell for each thing."""
    several = any(entry.plan.zh for entry in entries)
    body: list[Line] = []
    for entry in entries:
        lines = list(lines_of(entry.finding, wording))
        head_cells = _head_cells(entry, len(lines), wording, several, sheet)
        for place, line in enumerate(lines):
            body.append((*(head_cells if place == 0 else ()), *_line_cells(line, wording, sheet)))
    keys = [*(["plan"] if several else []), *(["severity", "rule"] if sheet else [])]
    titles = [TABLES["number"], *(AUDIT_PAPER[key] for key in (*keys, "finding", "evidence", "words", "place"))]
    columns = (*[CENTER] * (1 + len(keys)), LEFT, LEFT, LEFT, LEFT)
    return by_rows(caption, titles, columns, body, wide=True)


def finding_list(entries: Sequence[NumberedFinding], wording: Wording) -> Table[Text]:
    """A line for each finding, to be sorted and filtered: what it is, where it is, what to do about it."""
    findings = [entry.finding for entry in entries]
    kinds, plans = [kind_of(finding) for finding in findings], [entry.plan for entry in entries]
    labels = [SEVERITIES[kind] if kind in SEVERITIES else TERMS[kind] for kind in kinds]
    return by_columns(AUDIT_PAPER["list"], [
        field(TABLES["number"], CENTER, [str(entry.number) for entry in entries]),
        *([field(AUDIT_PAPER["plan"], CENTER, plans)] if any(plan.zh for plan in plans) else []),
        field(AUDIT_PAPER["kind-of"], CENTER, labels, tones=[TONES[kind] for kind in kinds]),
        field(AUDIT_PAPER["rule"], CENTER, [finding.rule for finding in findings]),
        field(AUDIT_PAPER["finding"], LEFT, [sentence(finding, wording) for finding in findings]),
        field(AUDIT_PAPER["place"], LEFT, [wording.files.place(finding.at) for finding in findings]),
        field(AUDIT_PAPER["remedy"], LEFT, [_todo(finding, wording) for finding in findings]),
    ], wide=True)


def _todo(finding: Finding, wording: Wording) -> Words:
    """What the rule says is to be done; of an undetermined finding, what is to be had."""
    if finding.missing:
        return say(AUDIT_PAPER, "remedy-list", lacks=joined(lacks_of(finding, wording), "；", "; "))
    return reasons(finding.rule, wording.rules)[1]


def _head_cells(
    entry: NumberedFinding, rows: int, wording: Wording, several: bool, sheet: bool
) -> list[Cell[Text]]:
    finding, kind = entry.finding, kind_of(entry.finding)
    cells: list[Cell[Text]] = [Cell(str(entry.number), rows=rows, align="center")]
    if several:
        cells.append(Cell(entry.plan, rows=rows, align="center"))
    if sheet:
        cells.append(Cell(SEVERITIES[finding.severity], rows=rows, align="center", tone=TONES[kind]))
        cells.append(Cell(finding.rule, rows=rows, align="center"))
    words = sentence(finding, wording)
    if not sheet:
        words = say(AUDIT_PAPER, "with-rule", message=words, rule=Words(finding.rule, finding.rule))
    return [*cells, Cell(words, rows=rows)]


def _line_cells(line: EvidenceLine, wording: Wording, sheet: bool) -> Line:
    label, text = Cell(line.label), line.text
    if line.at is None and not sheet:
        return label, Cell(text, columns=2)
    return label, Cell(text), Cell(wording.files.place(line.at))
