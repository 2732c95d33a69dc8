"""How sure a proposal is, by what its reasons were worth on labelled texts."""

from collections.abc import Iterable
from fractions import Fraction
from functools import cache

from auditor.intake.calibration import WORTH

AGAIN = "again:table"       # the reason that a cell of a table and a sentence say the same
UNKNOWN = Fraction(7, 10)  # of a reason that no labelled text has shown


def confidence(reasons: Iterable[str]) -> Fraction:
    """How sure a proposal is, from 0 to 1, to two decimals: the product of what its reasons are worth.

    Whatever they are, `AGAIN` is worth what it is: two readings that do not know of each other came to the same.
    """
    least, product = Fraction(0), Fraction(1)
    for reason in reasons:
        if reason == AGAIN:
            least = _worth(reason)
        else:
            product *= _worth(reason)
    return Fraction(round(max(least, product) * 100), 100)


@cache
def _worth(reason: str) -> Fraction:
    return Fraction(WORTH[reason]) if reason in WORTH else UNKNOWN
