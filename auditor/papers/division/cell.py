"""How a part of a target is written, and in what units it is divided."""

from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction

from auditor.model.rows.target import TargetRow
from auditor.text.digits import digit_of
from auditor.text.quantity import Quantity
from auditor.text.read import read_quantity
from auditor.text.refusal import ValueNotUnderstood
from auditor.text.unit import one_of, unit_words
from auditor.text.write import decimal_text, in_scale, scale_of, written

FINE = 100                  # units that an average part should have at least, so that rounding moves it by 1 % at most


def grain(total: Quantity, left: Fraction, among: int, whole: Iterable[Fraction]) -> Fraction:
    """The unit to divide in: the last written digit of the target, finer by tens until an average part has a hundred.

    Things that are counted are never divided; `whole` are numbers that must be whole in it.
    """
    step, whole = total.step or Fraction(1), list(whole)
    least = Fraction(1) if not digit_of(replace(total, step=Fraction(1))) else Fraction(1, 10**9)
    while step > least and (
        left / among / step < FINE or any((each / step).denominator != 1 for each in whole)
    ):
        step /= 10
    return max(step, least)


def cell_text(target: TargetRow, number: Fraction) -> str:
    """A part as the plan writes the target: 52.4万亩 of 120万亩, 每年3台 of 每年10台, 30 hectares of 120 hectares.

    What would not read back equal is written in full.
    """
    whole = target.quantity
    scale = scale_of(whole)
    signed = -number if (whole.number or 0) < 0 else number
    if whole.raw.isascii():
        name = unit_words(whole.unit).en
        text = f"{_thousands(number)} {one_of(name) if number == 1 else name}".strip()
    else:
        falls = "减少" if (whole.number or 0) < 0 else ""
        times = "".join(word for word in whole.time if not (falls and word == "新增"))
        text = f"{times}{falls}{in_scale(number, scale)}{whole.unit}"
    plain = replace(
        whole, number=signed, bound="unstated", below=False, strive=False, striving=None, incentive=False, verb="",
        attribute="", prices=None, remark="", said_year=None,
    )
    return text if _reads(text, target, plain) else written(plain)


def _thousands(number: Fraction) -> str:
    text = decimal_text(number)
    whole, point, decimals = text.partition(".")
    return f"{int(whole):,}{point}{decimals}" if "/" not in text else text


def _reads(text: str, target: TargetRow, meant: Quantity) -> bool:
    record = target.indicator.record
    try:
        value = read_quantity(text, name=record.name, unit=record.unit)
    except ValueNotUnderstood:
        return False
    return (value.number, value.unit, value.time) == (meant.number, meant.unit, meant.time)
