"""What was decided, done: proposals kept, renamed or dropped, links and trims settled, words taken up."""

from collections.abc import Mapping
from dataclasses import replace

from auditor.intake.assemble import Understood
from auditor.intake.confidence import confidence
from auditor.intake.found import Target
from auditor.intake.plan.draft import Draft, Dropped, Indicator, Link, Wording
from auditor.intake.plan.links import DOUBT
from auditor.intake.plan.measures import twice
from auditor.intake.review.answers import ABOVE, DROPS, KEEPS
from auditor.intake.review.questions import ANSWERS, NO_UNIT, OWN, measure_id, question_id, same_id, target_id
from auditor.intake.sentence.values import read

LEFT_OUT = DOUBT / 3  # a proposal that is less sure is left out until somebody says yes


def decided(understood: Understood, decisions: Mapping[str, str]) -> Draft:
    """The draft with every decision done. decisions: by question id, as a person typed them."""
    draft = understood.draft
    indicators = [made for indicator in draft.indicators if (made := _indicator(indicator, decisions)) is not None]
    trims = tuple(_trim(dropped, decisions) for dropped in draft.trims)
    wordings = tuple(taken for wording in draft.wordings if (taken := _wording(wording, decisions)) is not None)
    names = (dropped.trim.target.name for dropped in trims)
    words = ((name, decisions.get(question_id("object", "", name), "").strip()) for name in names)
    objects = tuple((name, word) for name, word in words if word and word not in DROPS)
    measures = tuple(
        (growth.id, amount.id)
        for growth, amount in twice(draft.indicators)
        if decisions.get(measure_id(growth, amount), "").strip() in KEEPS
    )
    return replace(
        draft, indicators=tuple(indicators), trims=trims, wordings=wordings, objects=objects, measures=measures
    )


def _indicator(indicator: Indicator, decisions: Mapping[str, str]) -> Indicator | None:
    places = [
        kept
        for place in indicator.places
        if decisions.get(same_id(place), "").strip() not in DROPS and (kept := _target(place, decisions)) is not None
    ]
    if indicator.row is None and not places:
        return None
    name = indicator.name if indicator.row is not None else places[0].name
    unit = decisions.get(question_id("unit", "", indicator.name), "").strip()
    if unit and unit not in (NO_UNIT, ANSWERS[NO_UNIT].en):
        places = [_in_unit(place, unit) for place in places]
        row = indicator.row
        indicator = replace(
            indicator,
            row=row
            and replace(
                row,
                values=tuple(
                    replace(value, target=value.target and _in_unit(value.target, unit)) for value in row.values
                ),
            ),
        )
    return Indicator(indicator.id, name, indicator.row, tuple(places), indicator.action, _link(indicator, decisions))


def _in_unit(target: Target, unit: str) -> Target:
    """A value with the unit that somebody said it has; as it was where that unit does not fit its words."""
    quantity = read(target.words, unit, "")
    return replace(target, quantity=quantity, unit=unit) if quantity is not None and not target.unit else target


def _target(target: Target, decisions: Mapping[str, str]) -> Target | None:
    told = decisions.get(target_id(target), "").strip()
    if told in DROPS:
        return None
    if not told:
        return target if confidence(target.because) >= LEFT_OUT else None
    if told in KEEPS:
        return target
    return Target(
        target.passage,
        told,
        target.quantity,
        target.words,
        target.year,
        target.start,
        target.end,
        target.quote,
        target.because,
        target.unit,
        target.scope,
    )


def _link(indicator: Indicator, decisions: Mapping[str, str]) -> Link | None:
    link = indicator.link
    told = decisions.get(question_id("link", "", indicator.name), "").strip()
    reason = decisions.get(question_id("reason", "", indicator.name), "").strip()
    if link is not None and reason:
        return Link("", link.relation, "", link.confidence, (), link.because, link.proposed_by, reason)
    if not told or link is None:
        return link
    if told == OWN:
        return Link("", "own", "", "1", (), "decided", link.proposed_by, link.reason)
    relation = link.relation if link.relation != "own" else "same"
    return Link(told, relation, link.share, "1", link.candidates, "decided", link.proposed_by, link.reason)


def _trim(dropped: Dropped, decisions: Mapping[str, str]) -> Dropped:
    told = decisions.get(question_id("trim", "", dropped.trim.target.name), "").strip()
    return Dropped(dropped.trim, told, "1", dropped.candidates) if told else dropped


def _wording(wording: Wording, decisions: Mapping[str, str]) -> Wording | None:
    """A promise in words that somebody took up, with the one above that it answers, if that was said."""
    told = decisions.get(question_id("wording", wording.chapter, wording.quote), "").strip()
    if told not in KEEPS and ABOVE not in told:
        return None
    return Wording(
        wording.target_name,
        wording.words,
        wording.year,
        wording.at,
        wording.quote,
        wording.chapter,
        told if ABOVE in told else "",
    )
