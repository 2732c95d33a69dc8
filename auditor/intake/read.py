"""Documents as one draft reading: every passage and table read, in order, in the scene of its document."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from auditor.documents.model import Document
from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.intake.found import PassageReading
from auditor.intake.layout.lines import lines_of
from auditor.intake.sentence.headlines import headlines, without_targets
from auditor.intake.sentence.passage import read_passage
from auditor.intake.setting.calendar import Calendar
from auditor.intake.setting.scene import Scene, scene_of, within
from auditor.intake.setting.sections import Passage, Table, leads, ordered, sections
from auditor.intake.setting.turning import looking_back
from auditor.intake.setting.years import has_amount
from auditor.intake.table.read import TableReading, read_table
from auditor.intake.tight import has_no_chinese, is_english
from auditor.intake.words import BULLETS


@record
class Taken:
    """A document as it was understood: its blocks, the scene, and what was read in each."""

    document: Document
    scene: Scene
    parts: tuple[Passage | Table, ...]
    readings: tuple[PassageReading, ...]
    tables: tuple[TableReading, ...] = ()

Telling: TypeAlias = Callable[[str, int, int], None]     # a phase, what is done, of how many
_DASHES = ("—", "-", *BULLETS)
# 产业优势更加突出:三次产业结构进一步优化,…
_LABELLED = pattern(
    "(?=[^:]*(?:更加?|目标|显著|明显|提升|增强|提高|优化|完善|改善|突破|进步))[^\\W\\d_A-Za-z]{4,14}:.{20}"
)
LOWEST = 3              # the level of 1. and what is below


def take(documents: Sequence[Document], tell: Telling = lambda *_: None) -> list[Taken]:
    """The documents in their order; the years and the level of the first hold for annexes that name none.

    tell: hears how far it is.
    """
    taken: list[Taken] = []
    for document in documents:
        taken.append(_taken(document, taken[0].scene if taken else None, tell))
    return taken


def _taken(document: Document, first: Scene | None, tell: Telling) -> Taken:
    parts = tuple(ordered(list(sections(lines_of(document)))))
    scene = scene_of(parts) if first is None else within(scene_of(parts), first)
    if scene.report and scene.default is not None:
        parts = tuple(looking_back(parts, scene.default))
    calendar = Calendar(scene)
    english = is_english(scene.title)
    readings: list[PassageReading] = []
    above = headlines(parts)
    tables: list[TableReading] = []
    for place, part in enumerate(parts):
        tell("passages", place, len(parts))
        if isinstance(part, Table):
            tables.append(read_table(part, scene, calendar))
            readings.extend(tables[-1].readings)
            calendar.pass_table()
            continue
        calendar.enter(part.headings, part.text.text)
        if is_english(part.text.raw) or (english and has_no_chinese(part.text.raw)):
            # its patterns take as long to compile as all others
            from auditor.intake.english.passage import read_english

            readings.append(read_english(part, scene, calendar))
        else:
            reading = read_passage(part, scene, calendar)
            readings.append(without_targets(reading) if place in above else reading)
        calendar.leave(part.headings, part.text.text, _leads(parts, place))
    return Taken(document, scene, parts, tuple(readings), tuple(tables))


def _leads(parts: Sequence[Passage | Table], place: int) -> bool:
    """Whether a list follows a passage: dashes, or under a heading about goals numbered items of a lower level."""
    part, following = parts[place], parts[place + 1] if place + 1 < len(parts) else None
    if not isinstance(following, Passage) or not isinstance(part, Passage):
        return False
    goals = any("目标" in title for title in part.headings)
    items = following.level >= LOWEST and following.level > part.level and not has_amount(part.text.text)
    listed = not part.level and not following.level and leads(part.text.text)
    labelled = not following.level and _LABELLED.match(following.text.text) is not None
    dashed = following.text.text.startswith(_DASHES) and not part.text.text.startswith(_DASHES)
    return dashed or (goals and items) or listed or labelled
