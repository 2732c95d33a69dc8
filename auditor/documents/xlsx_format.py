"""What Excel shows of a number in its number format (ECMA-376 part 1, 18.8.30 and 18.8.31).

0.25 is shown as 25% in the format `0%`, and 100 as 100台 in the format `0"台"`.
"""

import re
from collections.abc import Callable
from datetime import date, datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation, localcontext

BUILT_IN = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 14: "yyyy/m/d", 15: "d-mmm-yy",
    16: "d-mmm", 17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "h:mm", 21: "h:mm:ss", 22: "yyyy/m/d h:mm",
    27: 'yyyy"年"m"月"', 28: 'm"月"d"日"', 29: 'm"月"d"日"', 30: "m-d-yy", 31: 'yyyy"年"m"月"d"日"', 37: "#,##0;-#,##0",
    38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00", 40: "#,##0.00;-#,##0.00", 49: "@", 57: 'yyyy"年"m"月"',
    58: 'm"月"d"日"',
}
_TOKEN = re.compile(
    r'"([^"]*)"|[\\!](.)|[_*].|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]'
    r"|(E[+-]|AM/PM|A/P|[yY]+|[mM]+|[dD]+|[hH]+|[sS]+)|(.)",
    re.DOTALL,
)
_SECTION = re.compile(r'((?:"[^"]*"|[\\!].|\[[^\]]*\]|[^;])*)(?:;|$)', re.DOTALL)
_DAY_ZERO = {False: date(1899, 12, 30), True: date(1904, 1, 1)}
_PRECISE = 15   # significant digits, as Excel itself keeps them


def exact(text: str) -> Decimal | None:
    """The number that a file stores, without the noise of binary fractions (0.84499999999999997 is 0.845)."""
    try:
        with localcontext(prec=_PRECISE):
            number = +Decimal(text)
    except InvalidOperation:
        return None
    return number if number.is_finite() and abs(number.adjusted()) < 300 else None


def decimal_text(number: Decimal) -> str:
    """The number in plain digits."""
    text = f"{number:f}"
    return (text.rstrip("0").rstrip(".") if "." in text else text) or "0"


def shown(number: Decimal, code: str, from_1904: bool = False) -> str:
    """The number as its format shows it; a format that is not understood shows the number itself."""
    if code in ("", "General", "@"):
        return decimal_text(number)
    sections = [found[1] for found in _SECTION.finditer(code) if found[0] or code.endswith(";")][:4]
    section, negative = _section(number, [each for each in sections if each or len(sections) > 1])
    if not section or section.strip().lower() == "general" or section == "@":
        return decimal_text(number)
    tokens = _tokens(section)
    if any(kind == "date" for kind, _ in tokens):
        return _date(number, tokens, from_1904)
    if any(kind == "exponent" or (kind == "sign" and text == "/") for kind, text in tokens):
        return decimal_text(number)
    return _number(-number if negative else number, tokens)


def _section(number: Decimal, sections: list[str]) -> tuple[str, bool]:
    """The part of the format that holds for the number, and whether it writes the minus sign itself."""
    if len(sections) >= 3 and number == 0:
        return sections[2], False
    if len(sections) >= 2 and number < 0:
        return sections[1], True
    return (sections[0] if sections else ""), False


def _tokens(section: str) -> list[tuple[str, str]]:
    """The section in pieces: text as it stands, signs of numbers, parts of dates."""
    out: list[tuple[str, str]] = []
    for found in _TOKEN.finditer(section):
        quoted, escaped, currency, word, sign = found.groups()
        if quoted is not None or escaped is not None or currency is not None:
            out.append(("text", quoted or escaped or currency or ""))
        elif word is not None:
            out.append(("exponent" if word[0] == "E" else "date", word))
        elif sign is not None:
            out.append(("sign" if sign in "0#?.,%/" else "text", sign))
    return out


def _number(number: Decimal, tokens: list[tuple[str, str]]) -> str:
    """A number in a pattern of digits; texts between the digits stay where they are."""
    signs = [at for at, (kind, text) in enumerate(tokens) if kind == "sign" and text in "0#?"]
    if not signs:
        return "".join(text for kind, text in tokens if kind == "text" or text == "%")
    point = next((at for at, token in enumerate(tokens) if token == ("sign", ".")), len(tokens))
    whole, after = [at for at in signs if at < point], [at for at in signs if at > point]
    commas = [at for at, token in enumerate(tokens) if token == ("sign", ",")]
    scaling = sum(at > signs[-1] for at in commas)
    grouped = any(signs[0] < at < signs[-1] for at in commas)
    percents = sum(token == ("sign", "%") for token in tokens)
    scaled = abs(number).scaleb(2 * percents - 3 * scaling)
    digits, decimals = _rounded(scaled, len(after))
    least = sum(tokens[at][1] == "0" for at in whole)
    digits = digits.lstrip("0").rjust(least, "0")
    while decimals.endswith("0") and after and tokens[after[len(decimals) - 1]][1] != "0":
        decimals = decimals[:-1]
    placed = _placed(digits, whole, grouped) | dict(zip(after, decimals, strict=False))
    pieces = []
    for at, (kind, text) in enumerate(tokens):
        if kind == "text" or text == "%":
            pieces.append(text)
        elif text == "." and decimals:
            pieces.append(("" if whole else digits) + ".")
        else:
            pieces.append(placed.get(at, ""))
    return ("-" if number < 0 else "") + "".join(pieces)


def _rounded(number: Decimal, places: int) -> tuple[str, str]:
    """The digits before and after the point, half a unit rounded up."""
    with localcontext(prec=400):
        text = f"{number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP):f}"
    digits, _, decimals = text.partition(".")
    return digits, decimals


def _placed(digits: str, places: list[int], grouped: bool) -> dict[int, str]:
    """Which digits stand at each place of the pattern: the first place takes all that are left over."""
    spread: dict[int, str] = {}
    left = list(enumerate(reversed(digits)))   # from the last digit on, with its power of ten
    for step, at in enumerate(reversed(places)):
        last = step == len(places) - 1
        taken, left = (left, []) if last else (left[:1], left[1:])
        spread[at] = "".join(
            sign + ("," if grouped and power and power % 3 == 0 else "") for power, sign in reversed(taken)
        )
    return spread


def _date(number: Decimal, tokens: list[tuple[str, str]], from_1904: bool) -> str:
    """A day or a time of day; m after hours or before seconds are minutes."""
    try:
        moment = datetime.combine(_DAY_ZERO[from_1904], datetime.min.time()) + timedelta(seconds=round(number * 86_400))
    except (OverflowError, ValueError):
        return decimal_text(number)
    parts = [(at, text[0].lower()) for at, (kind, text) in enumerate(tokens) if kind == "date"]
    order = [letter for _, letter in parts]
    pieces = []
    for at, (kind, text) in enumerate(tokens):
        if kind != "date":
            pieces.append(text)
            continue
        index = [place for place, _ in parts].index(at)
        near = (order[index - 1:index] or [""])[0] == "h" or (order[index + 1:index + 2] or [""])[0] == "s"
        letter = "minute" if text[0] in "mM" and near else text[0].lower()
        pieces.append(_DATES[letter](moment, text))
    return "".join(pieces)


def _two(number: int, text: str) -> str:
    return f"{number:02}" if len(text) > 1 else str(number)


_DATES: dict[str, Callable[[datetime, str], str]] = {
    "y": lambda moment, text: f"{moment.year:04}" if len(text) > 2 else f"{moment.year % 100:02}",
    "m": lambda moment, text: _two(moment.month, text),
    "d": lambda moment, text: _two(moment.day, text),
    "h": lambda moment, text: _two(moment.hour, text),
    "s": lambda moment, text: _two(moment.second, text),
    "minute": lambda moment, text: _two(moment.minute, text),
    "a": lambda moment, _: "AM" if moment.hour < 12 else "PM",
}
