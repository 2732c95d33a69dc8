"""Questions asked one by one in the terminal; each answer is kept at once."""

from collections.abc import Callable, Sequence

import click

from auditor.ground.words import Language, say
from auditor.intake.questions import Question, offered
from auditor.intake.review import Review
from auditor.messages.intake import INTAKE

ENOUGH = "q"


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
    """One answer: "" to skip, `q` to end."""
    click.echo("")
    click.echo(say(INTAKE, "ask-progress", place=place, count=count, at=question.at).spoken(language))
    if question.around or question.quote:
        click.echo(f"    {question.around or question.quote}")
    click.echo(question.words.spoken(language))
    proposals = offered(question, language)
    for number, proposal in enumerate(proposals, 1):
        click.echo(f"  {number}  {proposal}")
    try:
        told: str = click.prompt(INTAKE["ask-how"].spoken(language), default="", show_default=False).strip()
    except (click.Abort, EOFError):
        click.echo("")
        return ENOUGH
    if told.isdigit() and 1 <= int(told) <= len(proposals):
        return proposals[int(told) - 1]
    return told
