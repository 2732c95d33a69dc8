"""The items of work that offices answer for, and how many articles each chapter has."""

from collections.abc import Sequence

from auditor.intake.draft import Action
from auditor.intake.offices import offices_of
from auditor.intake.sections import Passage
from auditor.pattern import pattern

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
        if told is None or current is None or (made and made[-1].title == current.title):
            continue
        made.append(Action(f"action-{len(made) + 1}", current.title, chapter, current.label, told, "".join(texts)))
    return made


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
