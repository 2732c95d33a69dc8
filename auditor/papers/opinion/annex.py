"""The annex of an opinion: the smallest edits that make the findings of the plan go."""

from dataclasses import replace

from auditor.ground.words import Text, Words, joined, say
from auditor.papers.cells import by_rows
from auditor.papers.model import CENTER, LEFT, Block, Cell, Heading, Line, Paper, Paragraph
from auditor.papers.opinion.wording import ANNEX
from auditor.repair.edits import ValueEdit
from auditor.repair.proposal import Repair, RepairPart
from auditor.repair.told import about, demanded, stays, titled, what, where, who

LABELS = ("number", "what", "old", "new", "why", "who")
COLUMNS = (CENTER, LEFT, LEFT, LEFT, LEFT, CENTER)


def with_repair(paper: Paper[Text], repair: Repair) -> Paper[Text]:
    """An opinion with what would have to change as its annex."""
    blocks: list[Block[Text]] = [Heading(ANNEX["heading"]), Paragraph(ANNEX["lead"])]
    body = [_line(number, edit, why, repair) for number, (edit, why) in enumerate(_edits(repair), 1)]
    if body:
        blocks.append(by_rows(ANNEX["table"], [ANNEX[label] for label in LABELS], COLUMNS, body, wide=True))
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


def _line(number: int, edit: ValueEdit, why: Words, repair: Repair) -> Line:
    plan = repair.catalogue.plans[edit.value.place[0]]
    mark = where(edit.value, plan)
    place = joined([what(edit.value, plan), f"{mark.file.rpartition('/')[2]}:{mark.line}"], "\n", "\n")
    return (
        Cell(str(number), align="center"), Cell(place), Cell(edit.value.raw), Cell(edit.raw), Cell(why),
        Cell(joined(who(edit.value, plan)), align="center"),
    )


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
