"""What can answer which question."""

from auditor.ground.words import Words, joined, say
from auditor.intake.review.questions import ANSWERS, NO, OWN, YES, Question
from auditor.messages.intake import INTAKE

KEEPS = frozenset({YES, "yes", "y", "1"})
DROPS = frozenset({NO, "no", "n", "fact", "norm", "claim"})
ABOVE = "/"             # an indicator of a plan above is named plan/indicator


def answers(question: Question, told: str) -> bool:
    """Whether a decision can answer a question. Where a name, a unit or a reason is asked for, any text can."""
    if question.id == "plan-level":
        return told in question.proposals
    if question.subject in ("same", "measure"):
        return told in KEEPS or told in DROPS
    if question.subject == "wording":
        return told in KEEPS or told in DROPS or ABOVE in told
    if question.subject in ("link", "trim"):
        return ABOVE in told or (told == OWN and OWN in question.proposals)
    return True


def refused(question: Question, told: str) -> Words:
    """The sentence for a decision that cannot: what was found, and what can answer."""
    expected = [ANSWERS.get(proposal, proposal) for proposal in question.proposals]
    if question.subject in ("wording", "link", "trim"):
        expected.append(INTAKE["answer-above"])
    return say(INTAKE, "ask-unfit", found=told, question=question.words, expected=joined(expected))
