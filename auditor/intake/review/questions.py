"""What a person has to decide: one question a doubt, those that decide what is compared first."""

import hashlib
from collections.abc import Iterator, Sequence
from fractions import Fraction

from auditor.ground.record import record
from auditor.ground.words import Language, Words, say
from auditor.intake.assemble import Understood
from auditor.intake.confidence import confidence
from auditor.intake.found import Account, PassageReading, Target
from auditor.intake.numbers import runs
from auditor.intake.plan.draft import Draft, Indicator
from auditor.intake.plan.links import DOUBT
from auditor.intake.plan.measures import twice
from auditor.intake.plan.merge import is_faint
from auditor.intake.plan.objects import ASKED, shared_words
from auditor.intake.sentence.values import needs_unit
from auditor.messages.intake import INTAKE, WHY

YES, NO, OWN, NO_UNIT = "是", "否", "own", "无"
ANSWERS = {YES: Words("是", "yes"), NO: Words("否", "no"), NO_UNIT: Words("无", "none")}
NEAR = 24  # signs of the words around a quote


@record
class Question:
    """One doubt. subject: what it is about; blocks: whether an audit compares the wrong things without an answer.

    id: made from the kind, the chapter and the quoted words, so that it stays when other words change.
    """

    id: str
    subject: str
    blocks: bool
    words: Words
    at: str
    quote: str
    around: str
    proposals: tuple[str, ...]


def offered(question: Question, language: Language) -> list[str]:
    """The proposals as they are offered in a language; answers are understood in both."""
    return [ANSWERS[each].spoken(language) if each in ANSWERS else each for each in question.proposals]


def question_id(subject: str, chapter: str, quote: str) -> str:
    """The id of a doubt about some words."""
    digest = hashlib.sha256("\n".join((subject, chapter, "".join(quote.split()))).encode()).hexdigest()
    return f"{subject}-{digest[:8]}"


def target_id(target: Target) -> str:
    """The id of the doubt about a proposed target."""
    return question_id("target", target.passage.chapter, target.passage.text.quoted(*target.quote) + target.words)


def questions_of(understood: Understood, above: bool) -> list[Question]:
    """All doubts, each once; those that decide what is compared first, else in the order of the document."""
    asked: dict[str, Question] = {}
    everything = (
        *_plan(understood),
        *_links(understood.draft, above),
        *_trims(understood.draft, above),
        *_same(understood.draft),
        *_own(understood.draft),
        *_objects(understood.draft),
        *_measures(understood.draft),
        *_units(understood.draft),
        *_targets(understood.readings, _said_again(understood.draft)),
        *_wordings(understood.draft),
        *_numbers(understood.readings),
    )
    for question in everything:
        asked.setdefault(question.id, question)
    return sorted(asked.values(), key=lambda question: not question.blocks)


def _plan(understood: Understood) -> Iterator[Question]:
    """What the head of a plan file needs and the document does not tell."""
    if not understood.taken:
        return
    scene = understood.taken[0].scene
    name = understood.taken[0].document.name
    if not scene.level:
        yield Question(
            "plan-level",
            "plan",
            True,
            INTAKE["ask-level"],
            name,
            scene.title,
            "",
            ("national", "province", "city", "district", "county", "township"),
        )
    if not scene.region and scene.level != "national":
        yield Question("plan-region", "plan", True, INTAKE["ask-region"], name, scene.title, "", ())


def _links(draft: Draft, above: bool) -> Iterator[Question]:
    for indicator in draft.indicators:
        link = indicator.link
        if not above or link is None or not link.candidates or Fraction(link.confidence) >= DOUBT:
            continue
        place = (
            indicator.row.at
            if indicator.row is not None
            else indicator.places[0].passage.at(indicator.places[0].start, indicator.places[0].end)
        )
        words = say(INTAKE, "ask-link", name=indicator.name)
        yield Question(
            question_id("link", "", indicator.name),
            "link",
            bool(link.to),
            words,
            place,
            indicator.name,
            "",
            (*link.candidates, OWN),
        )


def _trims(draft: Draft, above: bool) -> Iterator[Question]:
    for dropped in draft.trims:
        if not above or (dropped.to and Fraction(dropped.confidence) >= DOUBT):
            continue
        target = dropped.trim.target
        passage = target.passage
        words = say(INTAKE, "ask-trim", name=target.name)
        yield Question(
            question_id("trim", "", target.name),
            "trim",
            True,
            words,
            passage.at(target.start, target.end),
            passage.text.quoted(*target.quote),
            _around(target),
            dropped.candidates,
        )


def _same(draft: Draft) -> Iterator[Question]:
    """Places that were put to an indicator for their value more than for their name."""
    for indicator in draft.indicators:
        for place in indicator.places:
            if indicator.row is not None and is_faint(indicator.name, place):
                words = say(INTAKE, "ask-same", name=place.name, value=place.words, other=indicator.name)
                yield Question(
                    same_id(place),
                    "same",
                    False,
                    words,
                    place.passage.at(place.start, place.end),
                    place.passage.text.quoted(*place.quote),
                    _around(place),
                    (YES, NO),
                )


def same_id(target: Target) -> str:
    """The id of the doubt whether a target is of the indicator that it was put to."""
    return question_id("same", target.passage.chapter, target.passage.text.quoted(*target.quote) + target.words)


def _own(draft: Draft) -> Iterator[Question]:
    """Own indicators without a reason."""
    for indicator in draft.indicators:
        link = indicator.link
        if link is not None and link.relation == "own" and link.because != "nothing-alike" and not link.reason:
            at = indicator.row.at if indicator.row is not None else indicator.places[0].passage.at(0, 1)
            yield Question(
                question_id("reason", "", indicator.name),
                "reason",
                False,
                say(INTAKE, "ask-reason", name=indicator.name),
                at,
                indicator.name,
                "",
                (),
            )


def _objects(draft: Draft) -> Iterator[Question]:
    """Trims whose reason the body may belie, where both use a word."""
    for dropped in draft.trims:
        words = shared_words(dropped, draft.actions) if dropped.trim.because in ASKED else ()
        if words:
            target = dropped.trim.target
            yield Question(
                question_id("object", "", target.name),
                "object",
                False,
                say(INTAKE, "ask-object", name=target.name),
                target.passage.at(target.start, target.end),
                target.passage.text.quoted(*target.quote),
                "",
                (*words, NO),
            )


def _measures(draft: Draft) -> Iterator[Question]:
    """A growth and an amount that may measure one thing."""
    for growth, amount in twice(draft.indicators):
        first = growth.targets[0]
        at = growth.row.at if growth.row is not None else first.passage.at(first.start, first.end)
        words = say(INTAKE, "ask-measure", name=growth.name, other=amount.name)
        yield Question(measure_id(growth, amount), "measure", False, words, at, growth.name, "", (YES, NO))


def measure_id(growth: Indicator, amount: Indicator) -> str:
    """The id of the doubt whether a growth and an amount measure one thing."""
    return question_id("measure", growth.name, amount.name)


def _units(draft: Draft) -> Iterator[Question]:
    """Values with a bound for which no cell, header or name tells a unit."""
    for indicator in draft.indicators:
        target = next((target for target in indicator.targets if needs_unit(indicator.name, target.quantity)), None)
        if target is not None:
            yield Question(
                question_id("unit", "", indicator.name),
                "unit",
                False,
                say(INTAKE, "ask-unit", name=indicator.name, value=target.words),
                target.passage.at(target.start, target.end),
                indicator.name,
                "",
                (NO_UNIT,),
            )


def _said_again(draft: Draft) -> set[str]:
    """The doubtful targets that a place which is sure says again: same indicator and number, no other year."""
    again: set[str] = set()
    for indicator in draft.indicators:
        sure = [target for target in indicator.targets if confidence(target.because) >= DOUBT]
        again.update(target_id(place) for place in indicator.places if any(_is_one(place, other) for other in sure))
    return again


def _is_one(place: Target, other: Target) -> bool:
    number = (place.quantity.number, place.quantity.unit) == (other.quantity.number, other.quantity.unit)
    return number and place.year.year in (None, other.year.year)


def _targets(readings: Sequence[PassageReading], again: set[str]) -> Iterator[Question]:
    for reading in readings:
        for target in reading.targets:
            if confidence(target.because) >= DOUBT or target_id(target) in again:
                continue
            year = str(target.year.year) if target.year.year else INTAKE["no-year"]
            words = say(INTAKE, "ask-target", name=target.name, year=year, value=target.words)
            yield Question(
                target_id(target),
                "target",
                False,
                words,
                target.passage.at(target.start, target.end),
                target.passage.text.quoted(*target.quote),
                _around(target),
                (YES, NO),
            )


def _around(target: Target) -> str:
    text = target.passage.text
    return text.shown(max(0, target.quote[0] - NEAR), min(len(text.text), target.quote[1] + NEAR))


def _wordings(draft: Draft) -> Iterator[Question]:
    for wording in draft.wordings:
        words = say(INTAKE, "ask-wording", name=wording.target_name, value=wording.words)
        yield Question(
            question_id("wording", wording.chapter, wording.quote),
            "wording",
            False,
            words,
            wording.at,
            wording.quote,
            "",
            (YES, NO),
        )


def _numbers(readings: Sequence[PassageReading]) -> Iterator[Question]:
    """The numbers that nothing accounts for, one question for the words that hold them."""
    for reading in readings:
        text = reading.passage.text
        for run in runs(text, reading.accounts):
            account = run.account or Account(0, 0, "unresolved", "nothing-fits")
            if account.sort != "unresolved":
                continue
            start, end = max(0, run.start - NEAR), min(len(text.raw), run.end + NEAR)
            quote = text.raw[start:end]
            words = say(INTAKE, "ask-number", text=text.raw[run.start : run.end], why=WHY[account.why])
            yield Question(
                question_id("number", reading.passage.chapter, quote),
                "number",
                False,
                words,
                reading.passage.line.at(run.start, run.end),
                quote,
                "",
                ("fact", "norm", "claim"),
            )
