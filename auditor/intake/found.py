"""What the reading of a text comes to: an account of its numbers, and proposals."""

from auditor.intake.sections import Passage
from auditor.intake.years import Dated
from auditor.record import record
from auditor.values.quantity import Quantity


@record
class Account:
    """What became of a stretch of a tight text with numbers in it. why: a key of the message table."""

    start: int
    end: int
    sort: str
    why: str


@record
class Target:
    """A promise as one place says it.

    place: where in the passage's text its value stands, its words and its quote. because: reasons, each `kind:word`.
    """

    passage: Passage
    name: str
    quantity: Quantity
    words: str
    year: Dated
    start: int
    end: int
    quote: tuple[int, int]
    because: tuple[str, ...]
    unit: str = ""
    scope: str = ""
    column: str = ""
    note: str = ""


@record
class Reading:
    """All of one passage."""

    passage: Passage
    accounts: tuple[Account, ...]
    targets: tuple[Target, ...]
