"""The offices of a plan beside those of its documents."""

from collections.abc import Iterator, Sequence

from auditor.ground.words import say
from auditor.intake.sentence.offices import Offices
from auditor.intake.verify.documents import Difference, Documents, bare
from auditor.messages.verify import VERIFY
from auditor.model.plan import Action, Plan


def office_differences(plan: Plan, documents: Documents) -> Iterator[Difference | None]:
    """Who answers for a row and for an item of work."""
    for indicator in plan.indicators.values():
        row = documents.row_of(indicator)
        if row is not None and row.owner:
            yield _office(indicator.name, indicator.owner, row.owner, indicator.at, row.at)
    for action in plan.actions.values():
        told = next((each for each in documents.actions if bare(each.title) == bare(action.title)), None)
        if told is not None:
            everybody = (*action.lead, *action.support), (*told.offices.lead, *told.offices.support)
            yield _office(action.title, *everybody, action.at, "") or _leads(action, told.offices)
    yield from _register(plan, documents)


def _leads(action: Action, told: Offices) -> Difference | None:
    """Who leads is named as leading there. Of several brackets in one item the document may name more leads."""
    leads, supports = {bare(each) for each in told.lead}, {bare(each) for each in told.support}
    if all(bare(each) in leads or bare(each) not in supports for each in action.lead):
        return None
    words = say(
        VERIFY, "other-lead", name=action.title, said="、".join(action.lead), there="、".join(told.lead)
    )
    return Difference("office", "error", words, action.at)


def _register(plan: Plan, documents: Documents) -> Iterator[Difference | None]:
    """Every office of the register stands in the documents, and every one that answers there is in it."""
    texts = [passage.text.text for passage in documents.passages]
    known = {bare(office) for office in plan.offices}
    for office in plan.offices:
        at = plan.places.get(f"offices/{office}", plan.at)
        there = any(bare(office) in text for text in texts)
        yield None if there else Difference("office", "error", say(VERIFY, "no-office", office=office), at)
    answering = [each for action in documents.actions for each in (*action.offices.lead, *action.offices.support)]
    for office in dict.fromkeys(answering) if known else ():
        missing = bare(office) not in known
        words = say(VERIFY, "office-left-out", office=office)
        yield Difference("office", "warning", words, plan.places.get("offices", plan.at)) if missing else None


def _office(name: str, said: Sequence[str], there: Sequence[str], at: int, place: str) -> Difference | None:
    one, other = ({bare(part) for each in offices for part in each.split("、")} for offices in (said, there))
    if one == other:
        return None
    return Difference(
        "office",
        "error",
        say(VERIFY, "other-office", name=name, said="、".join(said), there="、".join(there)),
        at,
        place,
    )
