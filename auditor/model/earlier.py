"""An earlier opinion on a plan, as it is read back."""

from typing import Literal

from auditor.ground.record import record
from auditor.ground.words import Words
from auditor.model.audit import SubjectKey

VERSION = 1                 # of the structure of the JSON; `auditor/schemas/opinion.schema.json`
# What was answered to a request: it is adopted, it is not, or something is said of it.
Answer = Literal["adopted", "declined", "explained"]
ANSWERS: tuple[Answer, ...] = ("adopted", "declined", "explained")


@record
class Decision:
    """An answer to a request, with what was said to it."""

    answer: Answer
    note: str


@record
class Before:
    """One verdict of an earlier opinion."""

    rule: str
    subject: SubjectKey
    verdict: str
    margin: str
    numbers: tuple[str, ...]            # as written


@record
class EarlierRow:
    """A row of an earlier opinion. decision: what was answered to it; None: nothing."""

    number: int
    part: str
    fingerprint: str
    rule: str
    place: Words
    suggestion: Words
    wanted: frozenset[tuple[str, str, str, str]]
    atoms: tuple[Before, ...]
    related: tuple[Before, ...]
    decision: Decision | None = None


@record
class Earlier:
    """An earlier opinion on the same plan, or on the draft that it replaces."""

    plan: str
    digest: str
    made_on: str
    rows: tuple[EarlierRow, ...]
