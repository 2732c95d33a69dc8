"""What was answered in the workbook of an opinion → the opinion's data with a decision for each request."""

import json
from collections.abc import Collection
from typing import Any

from auditor.ground.mark import Mark
from auditor.ground.problem import InputError, Problem, mistake
from auditor.ground.words import Words, say
from auditor.messages.earlier import LOADING
from auditor.model.earlier import ANSWERS
from auditor.papers.opinion.layout import ASKING
from auditor.papers.opinion.wording import OPINION, STANDING
from auditor.papers.writers.xlsx_read import FilledSheet, read_workbook

_ANSWERS = {word: answer for answer in ANSWERS for word in STANDING[f"answer-{answer}"]}
_COLUMNS = ("number", "answer", "answer-note")


def answered_opinion(content: bytes, shown: str) -> Any:
    """The data that the workbook carries, each row with its `decision` where one was made.

    Raises InputError: no workbook of an opinion, its list of requests is gone, an answer that is none of those
    offered, a number that no request has or that two rows have; all of the latter at once.
    """
    book = read_workbook(content)
    document = _document(book.attached) if book is not None else None
    if book is None or document is None:
        raise mistake(say(LOADING, "no-workbook", path=shown))
    asked = {
        str(row.get("number")): row for row in document["rows"] if isinstance(row, dict) and row.get("part") in ASKING
    }
    found = next(((sheet, place) for sheet in book.sheets if (place := _header(sheet)) is not None), None)
    if found is None:
        labels = "、".join(OPINION[key].zh for key in _COLUMNS)
        raise mistake(say(LOADING, "no-answers", path=shown, labels=labels))
    problems: list[Problem] = []
    for number, decision in _decisions(*found, asked, shown, problems).items():
        asked[number]["decision"] = decision
    if problems:
        raise InputError(problems)
    return document


def _document(attached: str) -> dict[str, Any] | None:
    try:
        document = json.loads(attached)
    except (ValueError, RecursionError):
        return None
    return document if isinstance(document, dict) and isinstance(document.get("rows"), list) else None


def _header(sheet: FilledSheet) -> int | None:
    """The row that has the titles of the columns."""
    wanted = [set(OPINION[key]) for key in _COLUMNS]
    return next((place for place, row in enumerate(sheet.rows) if all(each & set(row) for each in wanted)), None)


def _decisions(
    sheet: FilledSheet, header: int, asked: Collection[str], shown: str, problems: list[Problem]
) -> dict[str, dict[str, str]]:
    """The decisions by the number of the request; what is wrong with any goes to the problems."""
    titles = sheet.rows[header]
    at, answer_at, note_at = (next(place for place, said in enumerate(titles) if said in OPINION[key])
                              for key in _COLUMNS)
    found: dict[str, dict[str, str]] = {}
    for line, row in enumerate(sheet.rows[header + 1 :], header + 2):
        answer, note = row[answer_at].strip(), row[note_at].strip()
        if not answer and not note:
            continue
        number = row[at].strip().removesuffix(".0")
        if number not in asked or number in found:
            problems.append(Problem(Mark(shown, line, at + 1), say(
                LOADING, "answer-twice" if number in found else "answer-number", sheet=sheet.name,
                found=number[:40] or "-", count=len(asked),
            )))
            continue
        known = _ANSWERS.get(answer, "" if answer else "explained")
        if not known:
            offered = "、".join(STANDING[f"answer-{each}"].zh for each in ANSWERS)
            english = ", ".join(STANDING[f"answer-{each}"].en for each in ANSWERS)
            problems.append(Problem(Mark(shown, line, answer_at + 1), say(
                LOADING, "answer-unknown", sheet=sheet.name, found=answer[:40], known=Words(offered, english),
            )))
            continue
        found[number] = {"answer": known, "note": note}
    return found
