"""The opinion as a list to work on: one row for each request, with room for what is answered to it."""

from collections.abc import Sequence
from dataclasses import replace

from auditor.ground.words import SILENCE, Text, Words, joined, say
from auditor.model.earlier import ANSWERS
from auditor.papers.cells import Field, by_columns, field
from auditor.papers.model import CENTER, LEFT, Block, Cell, Column, Heading, Paper, Paragraph, Table
from auditor.papers.opinion.layout import ASKING, TONES
from auditor.papers.opinion.outcome import standing_words
from auditor.papers.opinion.rows import Atom, Row
from auditor.papers.opinion.wording import OPINION, STANDING

LISTED = 5                  # members that a cell lists; a spreadsheet shows no row higher than a page


def opinion_sheet(paper: Paper[Text], rows: Sequence[Row], attached: str) -> Paper[Text]:
    """The opinion as `opinion` laid it out, all its requests in one table. attached: its data, for `--against`."""
    dropped = {OPINION[f"{part}-table"] for part in ASKING}
    tables = [block for block in paper.blocks if isinstance(block, Table) and block.caption not in dropped]
    texts = [block for block in paper.blocks if isinstance(block, Paragraph)]
    blocks: list[Block[Text]] = [block for block in texts[:-1] if block.text != OPINION["empty"]]
    asked = [(number, row) for number, row in enumerate(rows, 1) if row.part in ASKING]
    if asked:
        blocks += [Heading(OPINION["sheet"]), _requests(asked)]
    for table in tables:
        blocks += [Heading(table.caption), table]
    return replace(paper, blocks=(*blocks, texts[-1]), attached=attached)


def _requests(asked: Sequence[tuple[int, Row]]) -> Table[Text]:
    """Every request with its number, and two columns to be filled in."""
    rows = [row for _, row in asked]
    tones = [TONES[row.severity] for row in rows]
    columns: dict[str, Sequence[Text]] = {
        "place": [row.own.place for row in rows], "original": [_original(row) for row in rows],
        "suggestion": [_listed(row.suggestion, [atom.suggestion for atom in row.members]) for row in rows],
        "basis": [_listed(row.basis, [atom.basis for atom in row.members]) for row in rows],
    }
    fields = [
        field(OPINION["number"], CENTER, [str(number) for number, _ in asked]),
        field(OPINION["part"], CENTER, [OPINION[row.part] for row in rows]),
        field(OPINION["urgency"], CENTER, [OPINION[row.severity] for row in rows], tones=tones),
        *(field(OPINION[key], LEFT, texts) for key, texts in columns.items()),
        Field(OPINION["office"], CENTER, [Cell(joined(row.offices)) for row in rows]),
    ]
    if any(row.standing is not None for row in rows):
        fields.append(field(OPINION["since"], CENTER, [standing_words(row.standing) for row in rows]))
    choices = tuple(STANDING[f"answer-{answer}"] for answer in ANSWERS)
    blank = [""] * len(rows)
    return by_columns(OPINION["sheet"], [
        *fields, field(OPINION["answer"], Column("center", blank=6, choices=choices), blank),
        field(OPINION["answer-note"], Column(blank=12), blank),
    ], wide=True)


def _original(row: Row) -> Words:
    if not row.members:
        return row.own.original
    return _listed(say(OPINION, "whole", line=row.own.title), [_named(atom) for atom in row.members])


def _named(atom: Atom) -> Words:
    """What is written, with the name that it is written of where the text itself does not have it."""
    original = atom.original
    if not atom.name or atom.name in original.zh:
        return original
    return Words(f"{atom.name}：{original.zh}", f"{atom.name}: {original.en}")


def _listed(head: Words, parts: Sequence[Words]) -> Words:
    """A text, and numbered below it what is said of each member."""
    known = [(place, part) for place, part in enumerate(parts, 1) if part.zh]
    lines = [Words(f"（{place}）{part.zh}", f"({place}) {part.en}") for place, part in known[:LISTED]]
    lines += [say(OPINION, "sheet-more", count=len(known) - LISTED)] if len(known) > LISTED else []
    return joined([*([head] if head != SILENCE else []), *lines], "\n", "\n")
