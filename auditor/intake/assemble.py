"""From what was read in each place to the draft of a plan."""

from collections.abc import Sequence

from auditor.ground.record import record
from auditor.intake.found import Account, PassageReading, Target
from auditor.intake.plan.actions import actions_of, articles_of
from auditor.intake.plan.agreed import agreed
from auditor.intake.plan.claims import claims_of
from auditor.intake.plan.counted import counted_articles, settled
from auditor.intake.plan.draft import Action, Draft, Indicator
from auditor.intake.plan.links import Above, dropped, linked
from auditor.intake.plan.merge import merged
from auditor.intake.plan.of_parts import apart
from auditor.intake.plan.trims import Addition, Trim, parted
from auditor.intake.plan.wordings import wordings_of
from auditor.intake.read import Taken
from auditor.intake.sentence.offices import consulted_of
from auditor.intake.setting.sections import Passage


@record
class Understood:
    """Documents, understood: the readings with trims and claims told apart, and the draft that they come to."""

    taken: tuple[Taken, ...]
    readings: tuple[PassageReading, ...]
    draft: Draft


def understood(taken: Sequence[Taken], above: Above | None) -> Understood:
    """Puts together what all documents say."""
    readings: list[PassageReading] = []
    trims: list[Trim] = []
    additions: list[Addition] = []
    for reading in (reading for document in taken for reading in document.readings):
        kept, dropping, adding = parted(apart(reading))
        readings.append(kept)
        trims.extend(dropping)
        additions.extend(adding)
    passages = [passage for document in taken for passage in passages_of(document)]
    readings, rows = agreed(readings, [row for document in taken for table in document.tables for row in table.rows])
    cells = {id(value.target) for row in rows for value in row.values}
    targets = [target for reading in readings for target in reading.targets if id(target) not in cells]
    actions = actions_of(passages)
    indicators = [_placed(indicator, actions) for indicator in merged(rows, targets)]
    own = {indicator.id: office for indicator in indicators if (office := _adder(indicator, additions))}
    titles = "".join(document.scene.title for document in taken)
    claims = settled(claims_of(passages), trims, actions, titles)
    readings = [
        _claimed(reading, [(claim.start, claim.end) for claim in claims if claim.passage is reading.passage])
        for reading in readings
    ]
    draft = Draft(
        tuple(linked(indicators, above, own)),
        tuple(actions),
        tuple(dropped(trims, above)),
        tuple(claims),
        tuple(wording for document in taken for wording in wordings_of(passages_of(document), document.scene.default)),
        counted_articles(articles_of(passages), claims),
        consulted=consulted_of([passage.text.text for passage in passages]),
    )
    return Understood(tuple(taken), tuple(readings), draft)


def passages_of(document: Taken) -> list[Passage]:
    """The paragraphs of a document."""
    return [part for part in document.parts if isinstance(part, Passage)]


def _placed(indicator: Indicator, actions: Sequence[Action]) -> Indicator:
    """The indicator with the item of work in whose text it stands."""
    for place in indicator.places:
        for action in actions:
            if place.passage.title == action.title or action.title in place.passage.headings:
                return Indicator(
                    indicator.id, indicator.name, indicator.row, indicator.places, action.id, indicator.link
                )
    return indicator


def _adder(indicator: Indicator, additions: Sequence[Addition]) -> str:
    """Which office a note says has added an indicator; "" where it says nothing."""
    for place in indicator.places:
        for addition in additions:
            if place.passage is addition.passage and addition.start <= place.start < addition.end:
                return addition.proposed_by
    return ""


def _claimed(reading: PassageReading, spans: Sequence[tuple[int, int]]) -> PassageReading:
    """A reading in which the numbers of a claim count as such, wherever nothing better was found."""
    accounts = [
        Account(account.start, account.end, "claim", "counted")
        if account.sort in ("unresolved", "fact", "norm") and any(start <= account.start < end for start, end in spans)
        else account
        for account in reading.accounts
    ]
    return PassageReading(reading.passage, tuple(accounts), reading.targets)


def owner_of(target: Target, actions: Sequence[Action]) -> tuple[str, ...]:
    """Who leads the item of work in which a target stands."""
    for action in actions:
        if target.passage.title == action.title or action.title in target.passage.headings:
            return action.offices.lead
    return ()
