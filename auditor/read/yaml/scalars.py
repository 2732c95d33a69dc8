"""Plain scalars as the YAML 1.2 core schema sees them, with their text kept; but `0x7e7` and `0o7` are texts here."""

import re
from functools import lru_cache

from auditor.read.yaml.document import Scalar, WrittenFloat, WrittenInt

# What a plain scalar begins and ends with where it may be anything but a string.
FIRST_LETTERS = frozenset("0123456789+-.~nNtTfF")
LAST_LETTERS = frozenset("0123456789abcdefABCDEFlLyYnN.~")

_WORDS: dict[str, Scalar] = {
    "": None, "~": None, "null": None, "Null": None, "NULL": None,
    "true": True, "True": True, "TRUE": True,
    "false": False, "False": False, "FALSE": False,
}  # fmt: skip
_INTEGER = re.compile(r"[-+]?[0-9]+", re.ASCII)
_DECIMAL = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", re.ASCII)
_INFINITE = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")

# Python refuses to convert longer ones; no plan holds such a number, it is text to us.
_MOST_DIGITS = 1000


@lru_cache(1 << 12)
def resolved(text: str) -> Scalar:
    """The value of a plain scalar: null, a bool, a written number, or the text itself."""
    if text in _WORDS:
        return _WORDS[text]
    if len(text) > _MOST_DIGITS:
        return text
    if _INTEGER.fullmatch(text):
        return WrittenInt(int(text), text)
    if _DECIMAL.fullmatch(text):
        return WrittenFloat(float(text), text)
    if _INFINITE.fullmatch(text):
        return WrittenFloat(float(text.replace(".", "")), text)
    return text
