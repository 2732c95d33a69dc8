"""A value's words with another number in them: the same digits after the point, the same unit and bound."""

import re
from fractions import Fraction

from auditor.text.quantity import Quantity

_DIGITS = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")


def written_as(quantity: Quantity, number: Fraction) -> str | None:
    """The words of a value with another number, a multiple of its step; None where its digits are not found once."""
    found = _digits(quantity)
    if found is None or quantity.step is None:
        return None
    text = digits(abs(number), quantity.step, found.group())
    return quantity.raw[:found.start()] + text + quantity.raw[found.end():]


def is_written_once(quantity: Quantity) -> bool:
    """Whether the digits of a value are found once in its words, so that another number can stand there."""
    return _digits(quantity) is not None


def digits(number: Fraction, step: Fraction, like: str) -> str:
    """A number of units of a last digit, written as `like` is: as many digits after the point, with its commas."""
    places = len(like.partition(".")[2])
    units = int(number / step)
    text = f"{units:,}" if "," in like and not places else str(units)
    if not places:
        return text
    text = str(units).rjust(places + 1, "0")
    whole = f"{int(text[:-places]):,}" if "," in like else text[:-places]
    return f"{whole}.{text[-places:]}"


def _digits(quantity: Quantity) -> re.Match[str] | None:
    """Where its number stands in its words; None where that is not certain."""
    if quantity.number is None or not quantity.step:
        return None
    fitting = [each for each in _DIGITS.finditer(quantity.raw) if _fits(each.group(), quantity)]
    return fitting[0] if len(fitting) == 1 else None


def _fits(text: str, quantity: Quantity) -> bool:
    """Whether digits are the number of a value: 1.2 of 1.2万台, whose last digit is worth 1000."""
    step, number = quantity.step or Fraction(1), quantity.number or Fraction(0)
    units = int(text.replace(",", "").replace(".", ""))
    # cross-multiplied: every value of every plan comes by here, and a product of fractions is reduced first
    return units * step.numerator * number.denominator == abs(number.numerator) * step.denominator
