"""The table of requested changes (修改意见表): what a reviewer sends back, ready to be signed."""

from collections.abc import Mapping, Sequence

from auditor.ground.words import Language, Words, say
from auditor.model.rows.plan import PlanRow
from auditor.model.rule import SEVERITIES
from auditor.papers.cells import Field, Tone, by_columns, by_rows, field, joined, runs
from auditor.papers.levels import region_words
from auditor.papers.model import CENTER, LEFT, Block, Cell, Heading, Paper, Paragraph, Table
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


def opinion(
    plan: PlanRow, rows: Sequence[Row], language: Language, made_on: str, compared: FollowUp | None
) -> Paper:
    """The opinion on a plan, made on a day (YYYY-MM-DD); with an earlier one, what became of each of its rows."""
    title = say(OPINION, "title", region=region_words(plan)).spoken(language)
    blocks: list[Block] = [
        Paragraph(titled(plan).spoken(language), small=True),
        Paragraph(say(OPINION, "to", office=issuer_of(plan)).spoken(language)),
        Paragraph(_summary(rows).spoken(language)),
    ]
    numbers = {row.fingerprint: number for number, row in enumerate(rows, 1)}
    if compared is not None:
        blocks += outcome_blocks(plan, compared, numbers, language)
    for part in ASKING:
        some = [row for row in rows if row.part == part]
        if some or (part in ALWAYS and any(row.part in ASKING for row in rows)):
            blocks += [Heading(OPINION[part].spoken(language))]
            blocks.append(
                _request_table(some, numbers, language, compared is not None) if some
                else Paragraph(OPINION["empty"].spoken(language))
            )
    excused = _excused(rows, numbers)
    if excused:
        blocks += [Heading(OPINION["waived"].spoken(language)), _exceptions(excused, language)]
    blocks += [Paragraph(OPINION["sign"].spoken(language)), Paragraph(_date(made_on).spoken(language))]
    own = sum(len(row.atoms) for row in rows if row.part == "own")
    remarks = [made_from([plan], language), *([say(OPINION, "own-remark", count=own).spoken(language)] if own else [])]
    return Paper(title, language, numbered(blocks, language), tuple(remarks))


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


def _request_table(
    rows: Sequence[Row], numbers: Mapping[str, int], language: Language, standing: bool
) -> Table:
    """The requests of one part. A gathered finding has a line for itself and one for each of its members."""
    alike = [None if _own_wishes(row) or not row.wanted else asked_for(row) for row in rows]
    reach = runs(alike)
    body: list[tuple[Cell, ...]] = []
    for place, row in enumerate(rows):
        shared = rows[place:place + reach[place]]
        body += _lines(row, numbers[row.fingerprint], shared, language, standing)
    labels = [*LABELS, *(["standing"] if standing else [])]
    columns = (CENTER, LEFT, LEFT, LEFT, LEFT, CENTER)
    return by_rows(
        OPINION[f"{rows[0].part}-table"], [OPINION[label] for label in labels],
        (*columns, *([CENTER] if standing else [])), body, language, wide=True,
    )


def _own_wishes(row: Row) -> bool:
    """Whether its members, or what hangs below it, want each its own change."""
    return any(atom.suggestion.zh for atom in row.members) or (not row.members and bool(row.with_it))


def _height(row: Row) -> int:
    return 1 + len(row.members or row.with_it)


def _lines(
    row: Row, number: int, shared: Sequence[Row], language: Language, standing: bool
) -> list[tuple[Cell, ...]]:
    """The lines of one row. shared: the rows that share its suggestion and office; empty: a row before has them."""
    height = _height(row)
    reach = sum(map(_height, shared))
    first: list[Cell] = [Cell(str(number), rows=height, align="center", tone=TONES[row.severity])]
    wishes, grounds = _own_wishes(row), any(atom.basis.zh for atom in row.members)
    if row.members:
        first.append(Cell(say(OPINION, "whole", line=row.line).spoken(language), columns=2))
    else:
        first += [Cell(row.own.place.spoken(language)), Cell(_original(row.own).spoken(language))]
    if reach:
        first.append(Cell(row.suggestion.spoken(language), rows=1 if wishes else reach))
    first.append(Cell(row.basis.spoken(language), rows=1 if grounds else height))
    offices = [atom.offices for atom in row.atoms]
    one_office = bool(row.wanted) or len(set(offices)) == 1
    if reach and one_office:
        first.append(_office(row.offices, reach, language))
    elif not one_office:
        first.append(Cell(OPINION["each-office"].spoken(language), align="center"))
    if standing:
        first.append(Cell(standing_words(row.standing).spoken(language), rows=height, align="center"))
    lines = [tuple(first)]
    if not row.members:
        lines += [_with_it(atom, language) for atom in row.with_it]
    for atom, count, office in zip(row.members, runs(offices), offices, strict=False):
        cells = [Cell(atom.place.spoken(language)), Cell(_original(atom).spoken(language))]
        cells += [Cell(atom.suggestion.spoken(language))] if wishes else []
        cells += [Cell(atom.basis.spoken(language))] if grounds else []
        cells += [_office(office, count, language)] if not one_office and count else []
        lines.append(tuple(cells))
    return lines


def _with_it(atom: Atom, language: Language) -> tuple[Cell, ...]:
    """A further change of the same cause, at its own place."""
    edit = say(OPINION, "edit", edit=atom.suggestion)
    return (
        Cell(atom.place.spoken(language)), Cell(_original(atom).spoken(language)), Cell(edit.spoken(language)),
    )


def _office(offices: Sequence[Words], reach: int, language: Language) -> Cell:
    return Cell(joined(offices, "、", ", ").spoken(language), rows=reach, align="center")


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


def _exceptions(excused: Sequence[tuple[int, Atom]], language: Language) -> Table:
    """The agreed exceptions: why, by whom, until when."""
    atoms = [(number, atom, atom.waiver) for number, atom in excused if atom.waiver is not None]
    numbers = [str(number) for number, _, _ in atoms]

    def column(key: str, texts: Sequence[Words]) -> Field:
        return field(OPINION[key], LEFT, [words.spoken(language) for words in texts])

    return by_columns(OPINION["waived-table"], [
        field(OPINION["number"], CENTER, numbers, numbers),
        column("place", [atom.place for _, atom, _ in atoms]),
        column("original", [atom.original for _, atom, _ in atoms]),
        column("what", [say(OPINION, "rule", title=atom.title, rule=atom.rule) for _, atom, _ in atoms]),
        field(OPINION["waived-reason"], LEFT, [waiver.reason for _, _, waiver in atoms]),
        field(OPINION["approved"], CENTER, [waiver.approved_by for _, _, waiver in atoms]),
        field(OPINION["until"], CENTER, [waiver.until for _, _, waiver in atoms]),
    ], language, wide=True)
