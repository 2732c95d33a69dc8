"""An earlier opinion on a plan, as it is read back."""

from auditor.audit import SubjectKey
from auditor.record import record
from auditor.words import Words

VERSION = 1                 # of the structure of the JSON; `auditor/schemas/opinion.schema.json`


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
    """A row of an earlier opinion. above: the indicator above that its subject answered; empty: none."""

    number: int
    part: str
    fingerprint: str
    rule: str
    place: Words
    suggestion: Words
    wanted: frozenset[tuple[str, str, str, str]]
    atoms: tuple[Before, ...]
    related: tuple[Before, ...]


@record
class Earlier:
    """An earlier opinion on the same plan, or on the draft that it replaces."""

    plan: str
    digest: str
    made_on: str
    rows: tuple[EarlierRow, ...]
