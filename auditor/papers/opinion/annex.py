"""The annex of an opinion: the smallest edits that make the findings of the plan go."""

from collections.abc import Sequence
from dataclasses import replace

from auditor.ground.words import Text, Words, joined, say
from auditor.papers.cells import by_columns, field, numbers
from auditor.papers.model import CENTER, LEFT, Block, Heading, Paper, Paragraph, Table
from auditor.papers.opinion.wording import ANNEX
from auditor.repair.edits import ValueEdit
from auditor.repair.proposal import Repair, RepairPart
from auditor.repair.told import about, demanded, stays, titled, what, where, who


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
        (edit, joined(list(dict.fromkeys(map(demanded, way.why[edit.value.place]))), "；", "; "))
        for part in repair.parts for way in part.ways[:1] for edit in way.edits
    ]
    return [*found, *(
        (edit, titled(each.rule)) for each in repair.wordings for edit in each.edits
    )]


def _table(edits: Sequence[tuple[ValueEdit, Words]], repair: Repair) -> Table[Text]:
    plans = [repair.catalogue.plans[edit.value.place[0]] for edit, _ in edits]
    marks = [where(edit.value, plan) for (edit, _), plan in zip(edits, plans, strict=True)]
    return by_columns(ANNEX["table"], [
        numbers(len(edits)),
        field(ANNEX["what"], LEFT, [
            joined([what(edit.value, plan), f"{mark.file.rpartition('/')[2]}:{mark.line}"], "\n", "\n")
            for (edit, _), plan, mark in zip(edits, plans, marks, strict=True)
        ]),
        field(ANNEX["old"], LEFT, [edit.value.raw for edit, _ in edits]),
        field(ANNEX["new"], LEFT, [edit.raw for edit, _ in edits]),
        field(ANNEX["why"], LEFT, [why for _, why in edits]),
        field(ANNEX["who"], CENTER, [
            joined(who(edit.value, plan)) for (edit, _), plan in zip(edits, plans, strict=True)
        ]),
    ], wide=True)


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
