"""From what was read in each place to the draft of a plan."""

from collections.abc import Sequence

from auditor.ground.record import record
from auditor.intake.actions import actions_of, articles_of
from auditor.intake.claims import Claim, claims_of
from auditor.intake.draft import Action, Draft, Indicator
from auditor.intake.found import Account, PassageReading, Target
from auditor.intake.links import Above, dropped, linked
from auditor.intake.merge import merged
from auditor.intake.of_parts import apart
from auditor.intake.offices import consulted_of
from auditor.intake.read import Taken
from auditor.intake.sections import Passage
from auditor.intake.trims import Addition, Trim, parted
from auditor.intake.wordings import wordings_of


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
    rows = [row for document in taken for table in document.tables for row in table.rows]
    cells = {id(value.target) for row in rows for value in row.values}
    targets = [target for reading in readings for target in reading.targets if id(target) not in cells]
    claims = claims_of(passages)
    claims = [claim for claim in claims if not any(_inside(claim, other) for other in claims)]
    actions = actions_of(passages)
    indicators = [_placed(indicator, actions) for indicator in merged(rows, targets)]
    own = {indicator.id: office for indicator in indicators if (office := _adder(indicator, additions))}
    claims = [_of_chapter(_reasoned(claim, trims), actions) for claim in claims]
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
        _articles(articles_of(passages), claims),
        consulted=consulted_of([passage.text.text for passage in passages]),
    )
    return Understood(tuple(taken), tuple(readings), draft)


def passages_of(document: Taken) -> list[Passage]:
    """The paragraphs of a document."""
    return [part for part in document.parts if isinstance(part, Passage)]


def _inside(claim: Claim, other: Claim) -> bool:
    """Whether a claim stands inside another one, which says more."""
    return claim is not other and claim.passage is other.passage and other.start <= claim.start < claim.end <= other.end


def _reasoned(claim: Claim, trims: Sequence[Trim]) -> Claim:
    """等3项指标…建议删除 counts those of one reason, where the quotation before it has but one."""
    keys = dict(claim.keys)
    if keys.get("counts") != "trims":
        return claim
    text = claim.passage.text.text
    opened = text.rfind("“", 0, claim.start)
    reasons = {
        trim.because
        for trim in trims
        if trim.target.passage is claim.passage and opened < trim.target.start < claim.start
    }
    if len(reasons) != 1:
        return claim
    told = {**keys, "where": f"{keys['where']} and because == '{next(iter(reasons))}'"}
    return Claim(claim.passage, claim.start, claim.end, tuple(told.items()))


def _of_chapter(claim: Claim, actions: Sequence[Action]) -> Claim:
    """实施十大工程 counts the items of the chapter that is called so, where one is and others are not: its numbered
    articles where some of its items stand below others."""
    keys = dict(claim.keys)
    if keys.get("counts") != "actions" or "where" in keys:
        return claim
    kind = claim.passage.text.text[claim.end - 2 : claim.end]
    chapters = dict.fromkeys(action.chapter for action in actions)
    named = [chapter for chapter in chapters if kind in chapter]
    if len(named) != 1:
        return claim
    deep = {action.number[:1] in "（(" for action in actions if action.chapter == named[0]}
    if len(deep) == 2:
        told = {**keys, "counts": "articles"}
    elif len(chapters) == 1:
        return claim
    else:
        told = {**keys, "where": f"chapter == '{named[0]}'"}
    return Claim(claim.passage, claim.start, claim.end, tuple(told.items()))


def _articles(counted: tuple[tuple[str, int], ...], claims: Sequence[Claim]) -> tuple[tuple[str, int], ...]:
    """How many articles each chapter has; only that which the text itself counts, where it does."""
    kinds = {
        claim.passage.text.text[claim.end - 2 : claim.end]
        for claim in claims if dict(claim.keys).get("counts") == "articles" and claim.passage.part == "body"
    }
    told = tuple((chapter, count) for chapter, count in counted if any(kind in chapter for kind in kinds))
    return told or counted


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
