"""How sure a proposal is: what its reasons were worth on labelled texts, multiplied."""

from collections.abc import Iterable
from fractions import Fraction
from functools import cache

from auditor.intake.calibration import WORTH

UNKNOWN = Fraction(7, 10)  # of a reason that no labelled text has shown


def confidence(reasons: Iterable[str]) -> Fraction:
    """The product of what the reasons are worth, from 0 to 1, to two decimals; at least what it is worth that another
    place says the same (`again`)."""
    product = Fraction(1)
    again = Fraction(0)
    for reason in reasons:
        if reason.startswith("again:"):
            again = _worth(reason)
        else:
            product *= _worth(reason)
    return Fraction(round(max(product, again) * 100), 100)


@cache
def _worth(reason: str) -> Fraction:
    return Fraction(WORTH[reason]) if reason in WORTH else UNKNOWN
