"""A value in the year that it is promised for."""

from dataclasses import replace
from fractions import Fraction

from auditor.values.quantity import Quantity
from auditor.values.refusal import refused


def in_year(value: Quantity, year: int | None) -> Quantity:
    """The value with the years that it leaves to the key of its target: the base of 同比, the year of 6月底前.

    year: of the key, None where it is no year. Raises ValueNotUnderstood where the value repeats another year.
    """
    if value.said_year is not None and value.said_year != year:
        raise refused("other-year", value.raw, str(value.said_year))
    if year is None:
        return value
    if value.base_back is not None and value.base_year is None:
        value = replace(value, base_year=year - value.base_back)
    if value.yearless and value.kind == "date" and value.number is not None:
        value = replace(value, number=value.number + Fraction(10_000 * year))
    return value
