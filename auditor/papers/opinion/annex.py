"""The annex of an opinion: the smallest edits that make the findings of the plan go."""

from collections.abc import Sequence
from dataclasses import replace

from auditor.ground.words import Text, Words, joined, say
from auditor.papers.cells import by_columns, field, numbers
from auditor.papers.model import CENTER, LEFT, Block, Heading, Paper, Paragraph, Table
from auditor.papers.opinion.wording import ANNEX
from auditor.repair.catalogue import Catalogue
from auditor.repair.edits import ValueEdit
from auditor.repair.proposal import Repair, RepairPart
from auditor.repair.told import about, stays, titled, what, where, who
from auditor.repair.values import WrittenNumber


def with_repair(paper: Paper[Text], repair: Repair) -> Paper[Text]:
    """An opinion with what would have to change as its annex."""
    blocks: list[Block[Text]] = [Heading(ANNEX["heading"]), Paragraph(ANNEX["lead"])]
    edits = _edits(repair)
    if edits:
        blocks.append(_table(edits, repair))
    for part in repair.parts:
        if not part.ways:
            blocks += [Paragraph(each) for each in _no_way(part, repair)]
    if not repair.parts and not repair.wordings:
        blocks.append(Paragraph(ANNEX["nothing"]))
    return replace(paper, blocks=(*paper.blocks, *blocks))


def _edits(repair: Repair) -> list[tuple[ValueEdit, Words]]:
    """Each edit, and the sentences for which it is made."""
    found = [
        (edit, joined(dict.fromkeys(titled(each.rule) for each in way.why[edit.value.place]), "；", "; "))
        for part in repair.parts for way in part.ways[:1] for edit in way.edits
    ]
    return [*found, *((edit, titled(each.rule)) for each in repair.wordings for edit in each.edits)]


def _table(edits: Sequence[tuple[ValueEdit, Words]], repair: Repair) -> Table[Text]:
    catalogue, values = repair.catalogue, [edit.value for edit, _ in edits]
    return by_columns(ANNEX["table"], [
        numbers(len(edits)), field(ANNEX["what"], LEFT, [_placed(value, catalogue) for value in values]),
        field(ANNEX["old"], LEFT, [value.raw for value in values]),
        field(ANNEX["new"], LEFT, [edit.raw for edit, _ in edits]),
        field(ANNEX["why"], LEFT, [why for _, why in edits]),
        field(ANNEX["who"], CENTER, [joined(who(value, catalogue)) for value in values]),
    ], wide=True)


def _placed(value: WrittenNumber, catalogue: Catalogue) -> Words:
    """What a value is, and where it stands."""
    mark = where(value, catalogue)
    return joined([what(value, catalogue), f"{mark.file.rpartition('/')[2]}:{mark.line}"], "\n", "\n")


def _no_way(part: RepairPart, repair: Repair) -> list[Words]:
    """Why some findings cannot be repaired."""
    findings = joined([about(each, repair.catalogue) for each in part.chosen], "；", "; ")
    said = [say(ANNEX, "no-way" if part.conflict is not None else "not-found", findings=findings)]
    if part.conflict is not None:
        said += [about(each, repair.catalogue) for each in part.conflict.demands]
        said += [
            stays(repair.catalogue.values[place], repair.catalogue, reason) for place, reason in part.conflict.locked
        ]
    return said
