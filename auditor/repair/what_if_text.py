"""What follows from values that are set, as a page to read."""

from collections.abc import Iterator

from auditor.ground.words import Language, joined, say
from auditor.messages.repair import REPAIR
from auditor.messages.terms import TERMS
from auditor.model.address import address_of
from auditor.model.audit import Finding
from auditor.repair.edits import edit_of
from auditor.repair.flips import Flip
from auditor.repair.room import Room
from auditor.repair.sensitivity import Reach
from auditor.repair.text import repair_text
from auditor.repair.told import room_words, what
from auditor.repair.values import WrittenNumber
from auditor.repair.what_if import WhatIf
from auditor.report.style import table


def what_if_text(found: WhatIf, language: Language) -> str:
    """The whole page."""
    return "\n".join(_page(found, language)) + "\n"


def _page(found: WhatIf, language: Language) -> Iterator[str]:
    for edit in found.edits:
        told = say(REPAIR, "is-set", what=what(edit.value, found.catalogue), old=edit.value.raw, new=edit.raw)
        yield told.spoken(language)
    yield ""
    if found.flips:
        yield say(REPAIR, "flips", count=len(found.flips)).spoken(language)
        for flip in found.flips:
            yield from _flip(flip, found, language)
    else:
        yield REPAIR["no-flips"].spoken(language)
    if found.follows is not None:
        yield ""
        yield REPAIR["follows"].spoken(language)
        yield repair_text(found.follows, language).rstrip("\n")
    for room in found.rooms:
        yield ""
        yield from _room(room, language)
    if found.reaches:
        yield ""
        yield REPAIR["reaches"].spoken(language)
        yield table([_reach(each, found, language) for each in found.reaches], [
            REPAIR[key].spoken(language) for key in ("what", "low", "now", "high", "ends")
        ])


def _flip(flip: Flip, found: WhatIf, language: Language) -> Iterator[str]:
    rule, subject = flip.verdict
    before, after = (TERMS[each] if each else REPAIR["gone"] for each in (flip.before, flip.after))
    told = say(REPAIR, "flip", rule=rule, subject=address_of(subject), before=before, after=after)
    yield f"  {told.spoken(language)}"
    finding = found.messages.get(flip.verdict)
    if isinstance(finding, Finding) and flip.after in ("violated", "undetermined"):
        yield f"      {finding.message.spoken(language)}"


def _room(room: Room, language: Language) -> Iterator[str]:
    row = room.allocation
    missing = joined(room.missing)
    yield say(REPAIR, "room", name=row.name, year=row.target.when, missing=missing).spoken(language)
    yield from (f"  {each.spoken(language)}" for each in room_words(room))


def _reach(reach: Reach, found: WhatIf, language: Language) -> tuple[str, ...]:
    value = found.catalogue.values[reach.place]
    ends = dict.fromkeys(each.rule.id for each in (reach.below, reach.above) if each is not None)
    return (
        what(value, found.catalogue).spoken(language), _written(value, reach.low), value.raw,
        _written(value, reach.high), " ".join(ends),
    )


def _written(value: WrittenNumber, number: int | None) -> str:
    return "–" if number is None else edit_of(value, number).raw
