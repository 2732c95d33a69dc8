"""Which texts a workbook holds as numbers: those that it can show exactly as they are written.

25% is 0.25 shown by 0%, 100台 is 100 shown by 0"台", 84.50% keeps its digits. What no format of a spreadsheet shows
as written stays text: 2万台, which is not 2, fractions, dates, codes with a leading zero, more digits than fifteen.
"""

import re
from decimal import Decimal
from typing import NamedTuple

DIGITS = 15                 # that a spreadsheet holds exactly
_FALLS = ("下降", "减少", "降低")
_TEXT = re.compile(
    r"(?P<before>(?:较\d{4}年)?(?:增长|增加|提高|下降|减少|降低|达到|达|不低于|不少于|不超过|不高于|超过|超|低于|高于|约|近|≈)*)"
    r"(?P<number>-?(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)(?:\.\d+)?)"
    r"(?P<percent>%)?(?P<behind>(?:个百分点|[^\d\s%.,万亿百千+*/=;；，。：:“”\"]{0,10}))"
)


class SheetNumber(NamedTuple):
    """A number, and the format by which a spreadsheet shows it as it was written."""

    value: Decimal
    format: str


def number_of(text: str) -> SheetNumber | None:
    """The number that a text is; None where it is none, or cannot be shown as it stands there."""
    found = _TEXT.fullmatch(text)
    if found is None or found["behind"].startswith(("-", "—", "～", "~", "至")):
        return None
    written = found["number"]
    if sum(sign.isdigit() for sign in written) > DIGITS:
        return None
    value = Decimal(written.replace(",", ""))
    _, point, decimals = written.partition(".")
    shown = ("#,##0" if "," in written else "0") + (f".{'0' * len(decimals)}" if point else "")
    if found["percent"]:
        value, shown = value.scaleb(-2), f"{shown}%"
    form = f"{_literal(found['before'])}{shown}{_literal(found['behind'])}"
    if found["before"].endswith(_FALLS):
        return None if value <= 0 else SheetNumber(-value, f"General;{form}")
    return SheetNumber(value, form)


def _literal(text: str) -> str:
    return f'"{text}"' if text else ""
