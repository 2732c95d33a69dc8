"""How sure a proposal is: what its reasons were worth on labelled texts, multiplied."""

import json
from collections.abc import Iterable
from fractions import Fraction
from functools import cache
from importlib.resources import files

UNKNOWN = Fraction(7, 10)       # of a reason that no labelled text has shown


@cache
def worth() -> dict[str, Fraction]:
    """What each reason is worth, from 0 to 1; made by `python -m benchmarks.reading`."""
    text = files("auditor.intake").joinpath("calibration.json").read_text("utf-8")
    return {reason: Fraction(value) for reason, value in json.loads(text)["worth"].items()}


def confidence(reasons: Iterable[str]) -> Fraction:
    """The product of what the reasons are worth, to two decimals."""
    table, product = worth(), Fraction(1)
    for reason in reasons:
        product *= table.get(reason, UNKNOWN)
    return Fraction(round(product * 100), 100)
