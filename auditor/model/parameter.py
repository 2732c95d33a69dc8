"""The parameters of rules: from what a rule file or a configuration says to what expressions see."""

from collections.abc import Mapping
from fractions import Fraction
from typing import cast

from auditor.text.comparable import number_of
from auditor.text.compare import as_ratio
from auditor.text.read import read_quantity


def param_value(type: str, written: object) -> object:
    """A parameter as expressions see it. None: not set. ValueError where it is not of its type."""
    if written is None or written == "":
        return None
    if type == "flag":
        if not isinstance(written, bool):
            raise ValueError(written)
        return written
    if type == "texts":
        return tuple(cast("tuple[str, ...]", written))
    if type == "table":
        return dict(cast("Mapping[str, tuple[str, ...]]", written))
    quantity = read_quantity(str(written))
    number = number_of(quantity) if type == "number" and quantity.unit != "%" else as_ratio(quantity)
    if not isinstance(number, Fraction):
        raise ValueError(written)
    return number
