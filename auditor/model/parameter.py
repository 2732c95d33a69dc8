"""The parameters of rules: from what a rule file or a configuration says to what expressions see."""

import re
from collections.abc import Mapping
from fractions import Fraction
from typing import cast
from unicodedata import normalize

_NUMBER = re.compile(r"([+-]?[0-9]+(?:[.][0-9]+)?) ?(%|个?百分点)?")


def param_value(type: str, written: object) -> object:
    """A parameter as expressions see it. None: not set. ValueError where it is not of its type.

    A number is written in digits, in percent (or points, which are hundredths as well) with its sign.
    """
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
    found = _NUMBER.fullmatch(normalize("NFKC", str(written)).strip())
    if found is None or (type == "percent" and not found[2]):
        raise ValueError(written)
    return Fraction(found[1]) / 100 if found[2] else Fraction(found[1])
