"""What stands where a year stands, and is no key of years, as the key that it was probably meant to be."""

import unicodedata

from auditor.ground.pattern import pattern
from auditor.text.year import EACH, UNDATED

_MEANT = (
    (pattern(r"([0-9]{4})年?(?:度|底|末|底前|末前)?"), "{0}"),
    (pattern(r"([0-9]{4})年?(?:第?(?:([一1])|([二2])|([三3])|([四4]))季度|[Qq]([1-4]))"), "{0}Q{1}"),
    (pattern(r"([0-9]{4})年?(?:(上)|(下))半年"), "{0}H{1}"),
    (pattern(r"([0-9]{4})年?[-—–~至到]+([0-9]{4})年?"), "{0}-{1}"),
)
_MONTH = pattern(r"([0-9]{4})年([0-9]{1,2})月(?:底|末)?前?")
_WORDS = {"每年": EACH, "各年": EACH, "未写年份": UNDATED, "未注明": UNDATED, "不限": UNDATED}


def key_meant(text: str) -> str:
    """The key that a text was probably meant to be: 2027年 is 2027, 2025年6月底前 is 2025-06, 每年 is each; else "".
    """
    plain = "".join(unicodedata.normalize("NFKC", text).split())
    if plain in _WORDS:
        return _WORDS[plain]
    month = _MONTH.fullmatch(plain)
    if month is not None:
        return f"{month[1]}-{int(month[2]):02}" if 1 <= int(month[2]) <= 12 else ""
    for written, form in _MEANT:
        found = written.fullmatch(plain)
        if found is None:
            continue
        first, *rest = found.groups()
        last = next((part for part in rest if part), "")
        if "Q" in form or "H" in form:
            place = next(number for number, part in enumerate(rest, 1) if part)
            last = last if last.isdigit() else str(place)
        return form.format(first, last)
    return ""
