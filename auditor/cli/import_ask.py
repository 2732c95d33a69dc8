"""Questions asked one by one in the terminal; each answer is kept at once."""

import sys
from collections.abc import Callable, Sequence

import click

from auditor.cli.streams import complain, emit
from auditor.ground.inert import active
from auditor.ground.words import Language, say
from auditor.intake.review.answers import answers, refused
from auditor.intake.review.file import Review
from auditor.intake.review.questions import Question, offered
from auditor.messages.intake import INTAKE

ENOUGH = "q"
ATTEMPTS = 3            # at one question; a stream that answers nonsense does not go on for ever


def asked(review: Review, questions: Sequence[Question], language: Language, keep: Callable[[Review], None]) -> Review:
    """The review with the answers to what was open. An interruption ends the dialogue and loses no answer."""
    open_ = [question for question in questions if not review.decisions.get(question.id)]
    for place, question in enumerate(open_, 1):
        told = _answer(question, place, len(open_), language)
        if told == ENOUGH:
            break
        if told:
            review = Review(
                review.draft, {**review.decisions, question.id: told}, {**review.quotes, question.id: question.quote}
            )
            keep(review)
    return review


def _answer(question: Question, place: int, count: int, language: Language) -> str:
    """One answer: "" to skip, `q` to end; what can be none is told and asked for again."""
    lines = ["", say(INTAKE, "ask-progress", place=place, count=count, at=question.at).spoken(language)]
    if question.around or question.quote:
        lines.append(f"    {question.around or question.quote}")
    proposals = offered(question, language)
    lines += [question.words.spoken(language), *(f"  {number}  {told}" for number, told in enumerate(proposals, 1))]
    emit("\n".join(lines) + "\n", None)
    if sys.stdin is None:
        return ENOUGH
    for _ in range(ATTEMPTS):
        try:
            how = INTAKE["ask-how" if proposals else "ask-free"].spoken(language)
            told: str = click.prompt(how, default="", show_default=False).strip()
        except (click.Abort, EOFError):
            emit("\n", None)
            return ENOUGH
        if active(told):
            complain(INTAKE["ask-active"].spoken(language))
        elif told and not any(map(str.isalnum, told)):
            complain(INTAKE["ask-signs"].spoken(language))
        elif not (told.isascii() and told.isdigit() and proposals):
            if not told or answers(question, told):
                return told
            complain(refused(question, told).spoken(language))
        elif 1 <= int(told) <= len(proposals):
            return proposals[int(told) - 1]
        else:
            complain(say(INTAKE, "ask-range", count=len(proposals)).spoken(language))
    return ""
