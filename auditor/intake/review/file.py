"""The review file: every doubt with the words that raise it and a place for the decision; what was decided stays."""

import json
from collections.abc import Mapping, Sequence

from auditor.ground.record import record
from auditor.ground.words import Language
from auditor.intake.review.questions import Question, offered
from auditor.messages.intake import INTAKE

_HEAD = "ask-head"


@record
class Review:
    """A review file as it stands. decisions: by question id; quotes: the words that each was made about.

    draft: the digest of the plan file as it was written with it, "" where none was.
    """

    draft: str
    decisions: Mapping[str, str]
    quotes: Mapping[str, str]


NOTHING = Review("", {}, {})


def lapsed(review: Review, questions: Sequence[Question]) -> dict[str, str]:
    """The decisions whose words stand no more: nothing asks for them."""
    asked = {question.id for question in questions}
    return {id: told for id, told in review.decisions.items() if told and id not in asked}


def review_text(plan: str, draft: str, questions: Sequence[Question], review: Review, language: Language) -> str:
    """The file: what is open and blocks first, then what else is open, then what is decided."""
    lines = [f"# {line}" for line in INTAKE[_HEAD].spoken(language).split("\n")]
    lines += [f"plan: {plan}", f"draft: {draft}"]
    gone = lapsed(review, questions)
    ordered = sorted(questions, key=lambda question: bool(review.decisions.get(question.id)))
    lines.append("questions:" if ordered else "questions: []")
    for question in ordered:
        lines += _entry(question, review.decisions.get(question.id, ""), language)
    if gone:
        lines.append("lapsed:")
        for id, told in gone.items():
            lines.append(f"  - {{id: {id}, quote: {_scalar(review.quotes.get(id, ''))}, decision: {_scalar(told)}}}")
    return "\n".join(lines) + "\n"


def _entry(question: Question, told: str, language: Language) -> list[str]:
    made = [
        ("id", question.id),
        ("blocks", "true" if question.blocks else "false"),
        ("question", _scalar(question.words.spoken(language))),
        ("at", _scalar(question.at)),
        ("quote", _scalar(question.quote)),
        ("around", _scalar(question.around)),
        ("proposals", "[" + ", ".join(_scalar(proposal) for proposal in offered(question, language)) + "]"),
        ("decision", _scalar(told)),
    ]
    kept = [(key, value) for key, value in made if value not in ('""', "[]") or key == "decision"]
    return [f"  {'- ' if place == 0 else '  '}{key}: {value}" for place, (key, value) in enumerate(kept)]


def _scalar(text: str) -> str:
    """A text in quotation marks, on one line."""
    return json.dumps(text, ensure_ascii=False)


def review_of(tree: object) -> Review | None:
    """The review that a file's tree holds; None where it holds something else."""
    if not isinstance(tree, dict):
        return None
    decisions: dict[str, str] = {}
    quotes: dict[str, str] = {}
    for key in ("questions", "lapsed"):
        entries = tree.get(key) or []
        if not isinstance(entries, list):
            return None
        for entry in entries:
            if not isinstance(entry, dict) or not isinstance(entry.get("id"), str):
                return None
            told = entry.get("decision")
            decisions[entry["id"]] = _text(told)
            quotes[entry["id"]] = _text(entry.get("quote"))
    return Review(_text(tree.get("draft")), decisions, quotes)


def _text(value: object) -> str:
    """A scalar as it is written; yes and no as the words they mean."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(getattr(value, "text", value)).strip()
