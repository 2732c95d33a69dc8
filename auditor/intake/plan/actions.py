"""The items of work that offices answer for, and how many articles each chapter has."""

from collections.abc import Sequence
from dataclasses import replace

from auditor.ground.pattern import pattern
from auditor.intake.plan.draft import Action
from auditor.intake.sentence.offices import Offices, offices_of
from auditor.intake.setting.sections import Passage

_SAFEGUARDS = pattern(r"保障|组织实施|组织领导|支撑|实施机制")


def actions_of(passages: Sequence[Passage]) -> list[Action]:
    """One for each heading below a chapter whose text ends with its offices in brackets."""
    made: list[Action] = []
    chapter = ""
    current: Passage | None = None
    texts: list[str] = []
    for passage in passages:
        if passage.part != "body":
            continue
        if passage.level == 1:
            chapter, current = passage.label + passage.title, None
        if _SAFEGUARDS.search(chapter):
            continue
        opens = passage.level in (2, 3) and bool(passage.title)
        if opens and (current is None or passage.level <= current.level or not made or made[-1].title != current.title):
            current, texts = passage, []
        texts.append(passage.text.text)
        told = offices_of(passage.text.text)
        if told is None or current is None:
            continue
        if made and made[-1].title == current.title and made[-1].number == current.label:
            made[-1] = replace(made[-1], offices=_joined(made[-1].offices, told), text="".join(texts))
        else:
            made.append(Action(f"action-{len(made) + 1}", current.title, chapter, current.label, told, "".join(texts)))
    return made


def _joined(first: Offices, second: Offices) -> Offices:
    """The offices of two paragraphs of one item: who leads anywhere leads."""
    lead = tuple(dict.fromkeys((*first.lead, *second.lead)))
    support = dict.fromkeys((*first.support, *second.support))
    return Offices(lead, tuple(office for office in support if office not in lead))


def articles_of(passages: Sequence[Passage]) -> tuple[tuple[str, int], ...]:
    """For each chapter of the body how many articles stand in it."""
    counted: dict[str, int] = {}
    chapter = ""
    for passage in passages:
        if passage.part != "body":
            continue
        if passage.level == 1:
            chapter = passage.title
        elif passage.level == 2 and chapter and passage.title:
            counted[chapter] = counted.get(chapter, 0) + 1
    return tuple(counted.items())
