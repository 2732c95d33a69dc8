"""The n-th number of a list, as Word writes it in each of its number formats (ECMA-376 part 1, 17.18.59)."""

from collections.abc import Callable, Mapping

_DIGITS = "〇一二三四五六七八九"
_STEMS, _BRANCHES = "甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉戌亥"
_ROMAN = ((1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"),
          (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"))
_LARGEST = 9_999   # nothing is numbered further; a file that says so is not worth the work


def written(number: int, form: str) -> str:
    """The number in a format of `w:numFmt`; in Arabic digits where the format is not known or does not reach."""
    if not 0 <= number <= _LARGEST:
        return str(number)
    return _FORMS.get(form, str)(number)


def _spelled(number: int, digits: str, tens: str, zero: str, one_ten: str = "") -> str:
    """A numeral with its places, 一百二十三; `one_ten` is what 10 to 19 begin with."""
    if number == 0:
        return digits[0]
    if number < 20 and number >= 10:
        return one_ten + tens[0] + (digits[number % 10] if number % 10 else "")
    out, gap = "", False
    for size, place in ((10_000, tens[3:4]), (1000, tens[2:3]), (100, tens[1:2]), (10, tens[0:1]), (1, "")):
        digit = number // size % 10
        if digit:
            out += (zero if gap and out else "") + digits[digit] + place
        gap = not digit
    return out


def _by_digit(number: int, digits: str = _DIGITS) -> str:
    return "".join(digits[int(digit)] for digit in str(number))


def _counting(number: int) -> str:
    """一 … 九十九, then digit by digit."""
    return _spelled(number, _DIGITS, "十", "") if number < 100 else _by_digit(number)


def _thousand(number: int) -> str:
    return _spelled(number, "零" + _DIGITS[1:], "十百千万", "零")


def _japanese(number: int) -> str:
    """As Chinese, but without zero words and without 一 before a place."""
    spelled = _spelled(number, _DIGITS, "十百千万", "")
    return spelled.replace("一十", "十").replace("一百", "百").replace("一千", "千")


def _one_of(signs: str) -> Callable[[int], str]:
    return lambda number: signs[number - 1] if 0 < number <= len(signs) else str(number)


def _letters(number: int) -> str:
    """a … z, aa, bb …"""
    if number > 26 * 20:
        return str(number)
    return chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1) if number else "0"


def _roman(number: int) -> str:
    out = ""
    for size, sign in _ROMAN:
        out += sign * (number // size)
        number %= size
    return out


def _row(first: int, count: int) -> str:
    return "".join(chr(first + step) for step in range(count))


_CIRCLED = _row(0x2460, 20) + _row(0x3251, 15) + _row(0x32B1, 15)
_FULL_WIDTH = _row(0xFF10, 10)
_FORMS: Mapping[str, Callable[[int], str]] = {
    "decimal": str, "decimalHalfWidth": str,
    "decimalZero": lambda number: f"{number:02}",
    "decimalFullWidth": lambda number: _by_digit(number, _FULL_WIDTH),
    "decimalFullWidth2": lambda number: _by_digit(number, _FULL_WIDTH),
    "decimalEnclosedCircle": _one_of(_CIRCLED), "decimalEnclosedCircleChinese": _one_of(_CIRCLED),
    "decimalEnclosedFullstop": _one_of(_row(0x2488, 20)), "decimalEnclosedParen": _one_of(_row(0x2474, 20)),
    "ideographEnclosedCircle": _one_of(_row(0x3280, 10)),
    "chineseCounting": _counting, "taiwaneseCounting": _counting,
    "chineseCountingThousand": _thousand, "taiwaneseCountingThousand": _thousand,
    "ideographDigital": _by_digit, "taiwaneseDigital": _by_digit, "japaneseDigitalTenThousand": _by_digit,
    "japaneseCounting": _japanese,
    "chineseLegalSimplified": lambda number: _spelled(number, "零壹贰叁肆伍陆柒捌玖", "拾佰仟萬", "零", "壹"),
    "ideographLegalTraditional": lambda number: _spelled(number, "零壹貳參肆伍陸柒捌玖", "拾佰仟萬", "零", "壹"),
    "ideographTraditional": _one_of(_STEMS), "ideographZodiac": _one_of(_BRANCHES),
    "ideographZodiacTraditional": lambda number: _STEMS[(number - 1) % 10] + _BRANCHES[(number - 1) % 12],
    "lowerLetter": _letters, "upperLetter": lambda number: _letters(number).upper(),
    "lowerRoman": lambda number: _roman(number).lower(), "upperRoman": _roman,
    "none": lambda _: "", "bullet": lambda _: "",
}
