"""The table of requested changes (修改意见表): what a reviewer sends back, ready to be signed."""

from collections.abc import Mapping, Sequence

from auditor.ground.words import Text, Words, joined, say
from auditor.model.rows.plan import PlanRow
from auditor.model.rule import SEVERITIES
from auditor.papers.cells import Tone, by_columns, by_rows, field, runs
from auditor.papers.levels import region_words
from auditor.papers.model import CENTER, LEFT, Block, Cell, Heading, Line, Paper, Paragraph, Table
from auditor.papers.opinion.facts import asked_for
from auditor.papers.opinion.outcome import outcome_blocks, standing_words
from auditor.papers.opinion.rows import Atom, FollowUp, Part, Row
from auditor.papers.opinion.wording import OPINION
from auditor.papers.outline import numbered
from auditor.papers.place import issuer_of
from auditor.papers.source import made_from, titled

TONES: Mapping[str, Tone] = {"error": "bad", "warning": "open", "note": "muted"}
LABELS = ("number", "place", "original", "suggestion", "basis", "office")
ASKING: tuple[Part, ...] = ("mend", "above", "elsewhere", "clarify")
ALWAYS: tuple[Part, ...] = ("mend", "above", "clarify")


def opinion(plan: PlanRow, rows: Sequence[Row], made_on: str, compared: FollowUp | None) -> Paper[Text]:
    """The opinion on a plan, made on a day (YYYY-MM-DD); with an earlier one, what became of each of its rows."""
    title = say(OPINION, "title", region=region_words(plan))
    blocks: list[Block[Text]] = [
        Paragraph(titled(plan), small=True),
        Paragraph(say(OPINION, "to", office=issuer_of(plan))),
        Paragraph(_summary(rows)),
    ]
    numbers = {row.fingerprint: number for number, row in enumerate(rows, 1)}
    if compared is not None:
        blocks += outcome_blocks(plan, compared, numbers)
    for part in ASKING:
        some = [row for row in rows if row.part == part]
        if some or (part in ALWAYS and any(row.part in ASKING for row in rows)):
            table = _request_table(some, numbers, compared is not None) if some else Paragraph(OPINION["empty"])
            blocks += [Heading(OPINION[part]), table]
    excused = _excused(rows, numbers)
    if excused:
        blocks += [Heading(OPINION["waived"]), _exceptions(excused)]
    blocks += [Paragraph(OPINION["sign"]), Paragraph(_date(made_on))]
    own = sum(len(row.atoms) for row in rows if row.part == "own")
    remarks = [made_from([plan]), *([say(OPINION, "own-remark", count=own)] if own else [])]
    return Paper(title, numbered(blocks), tuple(remarks))


def _summary(rows: Sequence[Row]) -> Words:
    """How many of each part, and how urgent those are that this plan must mend."""
    counts = {part: sum(row.part == part for row in rows) for part in ("mend", "above", "elsewhere", "clarify")}
    total = sum(counts.values())
    mend = [row for row in rows if row.part == "mend"]
    severities = joined([
        say(OPINION, f"count-{severity}", count=count) for severity in SEVERITIES
        if (count := sum(row.severity == severity for row in mend))
    ])
    said = OPINION["summary-none"]
    if total:
        known = {part: counts[part] for part in ALWAYS}
        said = say(OPINION, "summary" if mend else "summary-no-mend", total=total, severities=severities, **known)
    others, waived = counts["elsewhere"], sum(row.part == "waived" for row in rows)
    parts = [said]
    parts += [say(OPINION, "summary-elsewhere", count=others)] if others else []
    parts += [say(OPINION, "summary-waived", count=waived)] if waived else []
    return joined(parts, "", "")


def _date(day: str) -> Words:
    year, month, date = (int(part) for part in day.split("-"))
    return say(OPINION, "date", year=year, month=month, day=date)


def _request_table(rows: Sequence[Row], numbers: Mapping[str, int], standing: bool) -> Table[Text]:
    """The requests of one part. A gathered finding has a line for itself and one for each of its members."""
    alike = [None if _own_wishes(row) or not row.wanted else asked_for(row) for row in rows]
    reach = runs(alike)
    body: list[Line] = []
    for place, row in enumerate(rows):
        shared = rows[place:place + reach[place]]
        body += _lines(row, numbers[row.fingerprint], shared, standing)
    labels = [*LABELS, *(["standing"] if standing else [])]
    columns = (CENTER, LEFT, LEFT, LEFT, LEFT, CENTER)
    return by_rows(
        OPINION[f"{rows[0].part}-table"], [OPINION[label] for label in labels],
        (*columns, *([CENTER] if standing else [])), body, wide=True,
    )


def _own_wishes(row: Row) -> bool:
    """Whether its members, or what hangs below it, want each its own change."""
    return any(atom.suggestion.zh for atom in row.members) or (not row.members and bool(row.with_it))


def _height(row: Row) -> int:
    return 1 + len(row.members or row.with_it)


def _lines(row: Row, number: int, shared: Sequence[Row], standing: bool) -> list[Line]:
    """The lines of one row. shared: the rows that share its suggestion and office; empty: a row before has them."""
    height = _height(row)
    reach = sum(map(_height, shared))
    first: list[Cell[Text]] = [Cell(str(number), rows=height, align="center", tone=TONES[row.severity])]
    wishes, grounds = _own_wishes(row), any(atom.basis.zh for atom in row.members)
    if row.members:
        first.append(Cell(say(OPINION, "whole", line=row.line), columns=2))
    else:
        first += [Cell(row.own.place), Cell(_original(row.own))]
    if reach:
        first.append(Cell(row.suggestion, rows=1 if wishes else reach))
    first.append(Cell(row.basis, rows=1 if grounds else height))
    offices = [atom.offices for atom in row.atoms]
    one_office = bool(row.wanted) or len(set(offices)) == 1
    if reach and one_office:
        first.append(_office(row.offices, reach))
    elif not one_office:
        first.append(Cell(OPINION["each-office"], align="center"))
    if standing:
        first.append(Cell(standing_words(row.standing), rows=height, align="center"))
    lines = [tuple(first)]
    if not row.members:
        lines += [_with_it(atom) for atom in row.with_it]
    for atom, count, office in zip(row.members, runs(offices), offices, strict=False):
        cells: list[Cell[Text]] = [Cell(atom.place), Cell(_original(atom))]
        cells += [Cell(atom.suggestion)] if wishes else []
        cells += [Cell(atom.basis)] if grounds else []
        cells += [_office(office, count)] if not one_office and count else []
        lines.append(tuple(cells))
    return lines


def _with_it(atom: Atom) -> Line:
    """A further change of the same cause, at its own place."""
    return Cell(atom.place), Cell(_original(atom)), Cell(say(OPINION, "edit", edit=atom.suggestion))


def _office(offices: Sequence[Words], reach: int) -> Cell[Text]:
    return Cell(joined(offices), rows=reach, align="center")


def _original(atom: Atom) -> Words:
    if atom.waiver is None:
        return atom.original
    facts = {"approved_by": atom.waiver.approved_by, "until": atom.waiver.until}
    return say(OPINION, "member-waived", text=atom.original, **facts)


def _excused(rows: Sequence[Row], numbers: Mapping[str, int]) -> list[tuple[int, Atom]]:
    """Every waived verdict: of waived rows, and of members and related findings of the others."""
    return [
        (numbers[row.fingerprint], atom) for row in rows for atom in (*row.atoms, *row.related)
        if atom.waiver is not None and (row.part == "waived" or atom.verdict == "waived")
    ]


def _exceptions(excused: Sequence[tuple[int, Atom]]) -> Table[Text]:
    """The agreed exceptions: why, by whom, until when."""
    atoms = [(number, atom, atom.waiver) for number, atom in excused if atom.waiver is not None]
    numbers = [str(number) for number, _, _ in atoms]

    return by_columns(OPINION["waived-table"], [
        field(OPINION["number"], CENTER, numbers, numbers),
        field(OPINION["place"], LEFT, [atom.place for _, atom, _ in atoms]),
        field(OPINION["original"], LEFT, [atom.original for _, atom, _ in atoms]),
        field(OPINION["what"], LEFT, [
            say(OPINION, "rule", title=atom.title, rule=atom.rule) for _, atom, _ in atoms
        ]),
        field(OPINION["waived-reason"], LEFT, [waiver.reason for _, _, waiver in atoms]),
        field(OPINION["approved"], CENTER, [waiver.approved_by for _, _, waiver in atoms]),
        field(OPINION["until"], CENTER, [waiver.until for _, _, waiver in atoms]),
    ], wide=True)
