"""Findings as tables: one row for each line of a finding, its number and message merged over all of them."""

from collections.abc import Sequence

from auditor.ground.record import record
from auditor.ground.words import Language, Words, say
from auditor.messages.terms import SEVERITIES, TERMS
from auditor.model.audit import Finding
from auditor.papers.audit_paper.facts import kind_of
from auditor.papers.audit_paper.lines import EvidenceLine, Wording, lacks_of, lines_of, reasons, sentence
from auditor.papers.audit_paper.wording import AUDIT_PAPER
from auditor.papers.cells import Tone, by_rows, joined
from auditor.papers.model import CENTER, LEFT, Cell, Table
from auditor.papers.wording import TABLES

TONES: dict[str, Tone] = {"error": "bad", "warning": "open", "note": "", "undetermined": "open", "waived": "muted"}


@record
class NumberedFinding:
    """A finding with its number, and what the plan of its chapter is called (empty: the paper has one plan)."""

    number: int
    finding: Finding
    plan: Words


def finding_table(
    entries: Sequence[NumberedFinding], caption: Words, wording: Wording, language: Language, sheet: bool = False
) -> Table:
    """A table of findings; `sheet`: for a spreadsheet, which filters: with the severity, and a cell for each thing."""
    several = any(entry.plan.zh for entry in entries)
    body: list[tuple[Cell, ...]] = []
    for entry in entries:
        lines = list(lines_of(entry.finding, wording))
        head_cells = _head_cells(entry, len(lines), wording, language, several, sheet)
        for place, line in enumerate(lines):
            body.append((*(head_cells if place == 0 else ()), *_line_cells(line, wording, language, sheet)))
    keys = [*(["plan"] if several else []), *(["severity", "rule"] if sheet else [])]
    titles = [TABLES["number"], *(AUDIT_PAPER[key] for key in (*keys, "finding", "evidence", "words", "place"))]
    columns = (*[CENTER] * (1 + len(keys)), LEFT, LEFT, LEFT, LEFT)
    return by_rows(caption, titles, columns, body, language, wide=True)


def finding_list(entries: Sequence[NumberedFinding], wording: Wording, language: Language) -> Table:
    """A line for each finding, to be sorted and filtered: what it is, where it is, what to do about it."""
    several = any(entry.plan.zh for entry in entries)
    body = []
    for entry in entries:
        finding, kind = entry.finding, kind_of(entry.finding)
        plan = [Cell(entry.plan.spoken(language), align="center")] if several else []
        label = SEVERITIES[kind] if kind in SEVERITIES else TERMS[kind]
        remedy = _todo(finding, wording)
        body.append((
            Cell(str(entry.number), align="center"), *plan,
            Cell(label.spoken(language), align="center", tone=TONES[kind]), Cell(finding.rule, align="center"),
            Cell(sentence(finding, wording).spoken(language)), Cell(wording.files.place(finding.at)),
            Cell(remedy.spoken(language)),
        ))
    keys = [*(["plan"] if several else []), "kind-of", "rule", "finding", "place", "remedy"]
    labels = (TABLES["number"], *(AUDIT_PAPER[key] for key in keys))
    columns = (*[CENTER] * (len(labels) - 3), LEFT, LEFT, LEFT)
    return by_rows(AUDIT_PAPER["list"], labels, columns, body, language, wide=True)


def _todo(finding: Finding, wording: Wording) -> Words:
    """What the rule says is to be done; of an undetermined finding, what is to be had."""
    if finding.missing:
        return say(AUDIT_PAPER, "remedy-list", lacks=joined(lacks_of(finding, wording), "；", "; "))
    return reasons(finding.rule, wording.rules)[1]


def _head_cells(
    entry: NumberedFinding, rows: int, wording: Wording, language: Language, several: bool, sheet: bool
) -> list[Cell]:
    finding, kind = entry.finding, kind_of(entry.finding)
    cells = [Cell(str(entry.number), rows=rows, align="center")]
    if several:
        cells.append(Cell(entry.plan.spoken(language), rows=rows, align="center"))
    if sheet:
        cells.append(Cell(SEVERITIES[finding.severity].spoken(language), rows=rows, align="center", tone=TONES[kind]))
        cells.append(Cell(finding.rule, rows=rows, align="center"))
    words = sentence(finding, wording)
    if not sheet:
        words = say(AUDIT_PAPER, "with-rule", message=words, rule=Words(finding.rule, finding.rule))
    return [*cells, Cell(words.spoken(language), rows=rows)]


def _line_cells(line: EvidenceLine, wording: Wording, language: Language, sheet: bool) -> tuple[Cell, ...]:
    label, text = Cell(line.label.spoken(language)), line.text.spoken(language)
    if line.at is None and not sheet:
        return label, Cell(text, columns=2)
    return label, Cell(text), Cell(wording.files.place(line.at))
