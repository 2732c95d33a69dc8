"""An earlier opinion, as `auditor opinion PLAN -o FILE.json` wrote it → its rows."""

import json
import os
import re
from collections.abc import Collection
from fractions import Fraction
from pathlib import Path
from typing import Any

from auditor.ground.inert import active
from auditor.ground.mark import Mark
from auditor.ground.problem import InputError, mistake
from auditor.ground.words import Words, say
from auditor.messages.earlier import LOADING
from auditor.model.audit import SubjectKey
from auditor.model.earlier import ANSWERS, VERSION, Before, Decision, Earlier, EarlierRow
from auditor.read.files import shown_path
from auditor.read.yaml import read_file

EXACT = re.compile(r"-?[0-9]{1,400}(?:\.[0-9]{1,400}|/[0-9]{1,400})?")      # a number that is worked out at once
LONGEST = 40                # signs of a value that a sentence repeats


def load_opinion(path: str, plan: str, also: Collection[str] = ()) -> Earlier:
    """Reads the earlier opinion on a plan. `also`: ids of plans that it may be about as well (a replaced draft).

    Raises InputError: no such file, no JSON, not an opinion, of another version, about another plan.
    """
    shown = shown_path(Path(path))
    return opinion_of(_document(path, shown), shown, plan, also)


def opinion_of(document: Any, shown: str, plan: str, also: Collection[str] = ()) -> Earlier:
    """The earlier opinion that a JSON document is. shown: the file, as it is named to the user. Raises InputError."""
    if not isinstance(document, dict) or "rows" not in document or "plan" not in document:
        missing = "plan, rows" if not isinstance(document, dict) else "plan" if "plan" not in document else "rows"
        raise _refused(None, "not-opinion", path=shown, what=missing)
    if document.get("version") != VERSION:
        raise _refused(None, "version", path=shown, found=str(document.get("version", "?"))[:LONGEST], known=VERSION)
    try:
        earlier = _earlier(document)
    except _ShapeError as wrong:
        raise _refused(None, "not-opinion", path=shown, what=wrong.key) from None
    if earlier.plan not in (plan, *also):
        raise _refused(None, "other-plan", path=shown, found=earlier.plan, plan=plan)
    return earlier


class _ShapeError(Exception):
    """A key that is missing, or whose value is no such thing."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def _refused(mark: Mark | None, sentence: str, **values: object) -> InputError:
    return mistake(say(LOADING, sentence, **values), mark)


def _document(path: str, shown: str) -> Any:
    if not os.path.lexists(path):
        raise _refused(None, "no-file", path=shown)
    data = read_file(path)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _refused(Mark(shown, 1, 1), "not-json") from None
    try:
        return json.loads(text)
    except json.JSONDecodeError as error:
        raise _refused(Mark(shown, error.lineno, error.colno), "not-json") from None
    except (RecursionError, ValueError):        # too deep, or a number of thousands of digits
        raise _refused(Mark(shown, 1, 1), "not-json") from None


def _earlier(document: dict[str, Any]) -> Earlier:
    rows = tuple(_row(row, f"rows[{place}]") for place, row in enumerate(_list(document, "rows", "")))
    return Earlier(
        plan=_text(document, "plan", ""), digest=_text(document, "digest", ""),
        made_on=_text(document, "made_on", ""), rows=rows,
    )


def _row(row: Any, where: str) -> EarlierRow:
    number = _get(row, "number", where)
    if not isinstance(number, int) or isinstance(number, bool):
        raise _ShapeError(f"{where}.number")
    members = _list(row, "members", where)
    data = enumerate(_list(row, "data", where))
    return EarlierRow(
        number=number, part=_text(row, "part", where), fingerprint=_text(row, "fingerprint", where),
        rule=_text(row, "rule", where), place=_words(row, "place", where), suggestion=_words(row, "suggestion", where),
        wanted=frozenset(_wanted(want, f"{where}.data[{place}]") for place, want in data),
        atoms=tuple(_before(atom, f"{where}.members") for atom in members) or (_before(row, where),),
        related=tuple(_before(atom, f"{where}.related") for atom in _list(row, "related", where)),
        decision=_decision(row, where),
    )


def _decision(row: Any, where: str) -> Decision | None:
    """What was answered to a row; None where nobody has."""
    given = row.get("decision")
    if given is None:
        return None
    inside = f"{where}.decision"
    found, note = _text(given, "answer", inside), _text(given, "note", inside)
    answer = next((each for each in ANSWERS if each == found), None)
    if answer is None:
        raise _ShapeError(f"{inside}.answer")
    return Decision(answer, note)


def _before(atom: Any, where: str) -> Before:
    subject = _get(atom, "subject", where)
    key = SubjectKey(*(_text(subject, name, f"{where}.subject") for name in SubjectKey._fields))
    margin = _text(atom, "margin", where)
    if not _number(margin):
        raise _ShapeError(f"{where}.margin")
    return Before(
        rule=_text(atom, "rule", where), subject=key, verdict=_text(atom, "verdict", where), margin=margin,
        numbers=tuple(_text(number, "raw", f"{where}.numbers") for number in _list(atom, "numbers", where)),
    )


def _number(text: str) -> bool:
    """Whether a text is an exact number, 0.5 or 1/3, or nothing."""
    try:
        return not text or (EXACT.fullmatch(text) is not None and Fraction(text) is not None)
    except ZeroDivisionError:
        return False


def _wanted(want: Any, where: str) -> tuple[str, str, str, str]:
    kind, plan, indicator, detail = (_text(want, name, where) for name in ("kind", "plan", "indicator", "detail"))
    return kind, plan, indicator, detail


def _get(row: Any, key: str, where: str) -> Any:
    if not isinstance(row, dict) or key not in row:
        raise _ShapeError(f"{where}.{key}".lstrip("."))
    return row[key]


def _text(row: Any, key: str, where: str) -> str:
    value = _get(row, key, where)
    if not isinstance(value, str) or active(value.replace("\n", " ")):
        raise _ShapeError(f"{where}.{key}".lstrip("."))
    return value


def _list(row: Any, key: str, where: str) -> list[Any]:
    value = _get(row, key, where)
    if not isinstance(value, list):
        raise _ShapeError(f"{where}.{key}".lstrip("."))
    return value


def _words(row: Any, key: str, where: str) -> Words:
    value = _get(row, key, where)
    return Words(_text(value, "zh", f"{where}.{key}"), _text(value, "en", f"{where}.{key}"))
