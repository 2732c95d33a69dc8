"""Numbers as they are written: 1,050 · 2.1万 · 3万5千 · 一百五十 · 三点五万 · 百 · 十几 · 数百 · 三四百.

No words, no units.
"""

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from auditor.ground.pattern import pattern
from auditor.text.lexicon import CHINESE_DIGITS, CHINESE_SECTIONS, CHINESE_TENS, MULTIPLIERS

_DIGITS = "".join(CHINESE_DIGITS)
_ARABIC = pattern(r"(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.([0-9]+))?(?![0-9.,])")
_CHINESE = pattern(
    f"[{_DIGITS}{''.join(CHINESE_TENS)}{''.join(CHINESE_SECTIONS)}]+(?:点[{_DIGITS}]+[万亿]?)?"
)
_SIZES = "|".join(sorted((*MULTIPLIERS, *CHINESE_TENS), key=len, reverse=True))
_MULTIPLIER = pattern("|".join(sorted(MULTIPLIERS, key=len, reverse=True)))
_SOME = pattern(f"[几数]({_SIZES})?")                                  # 几百, 数十, 几
_TEEN = pattern("([一二三四五六七八九]?十)几")                         # 十几, 三十几
_NEXT = pattern(       # 三四百, 十五六
    f"([二两三四五六七八九]?十)?([一二两三四五六七八])([二三四五六七八九])((?:{_SIZES})*)"
)


class Figure(NamedTuple):
    """A number read from a text: its value, what its last written digit is worth, where it ends,
    whether it was written in Chinese characters, and whether with 万, 亿 or the like. `upper`: the other end of
    a numeral that is a range in itself (十几, 数百, 三四百).
    """

    number: Fraction
    step: Fraction
    end: int
    chinese: bool = False
    multiplied: bool = False
    upper: Fraction | None = None


def figures(text: str, start: int) -> Iterator[Figure]:
    """Every way to read a number at `start`, the longest first, except that a bare multiplier is
    offered after the number without it: in 5千米 the unit decides between 5 千米 and 5千 米.

    A reader takes the first whose rest is a unit that it knows.
    """
    found = _ARABIC.match(text, start)
    if found is not None:
        digits = found[0].replace(",", "")
        figure = Figure(Fraction(digits), Fraction(1, 10 ** len(found[1] or "")), found.end())
        yield figure
        yield from _multiplied(text, figure)
        return
    about = _loose(text, start)
    if about is not None:
        yield about
        return
    chinese = _CHINESE.match(text, start)
    if chinese is None:
        return
    for end in range(chinese.end(), start, -1):
        read = chinese_number(text[start:end])
        if read is not None:
            yield Figure(read[0], read[1], end, True, read[1] > 1)


def _loose(text: str, start: int) -> Figure | None:
    """A numeral that names a range: 十几 is 11 to 19, 数百 is 200 to 900, 三四百 is 300 to 400."""
    found = _TEEN.match(text, start)
    if found is not None:
        tens = 10 * CHINESE_DIGITS.get(found[1][:-1], 1)
        return Figure(Fraction(tens + 1), Fraction(1), found.end(), True, False, Fraction(tens + 9))
    found = _SOME.match(text, start)
    if found is not None:
        size = _size_of(found[1] or "")
        return Figure(Fraction(2 * size), Fraction(1), found.end(), True, size > 1, Fraction(9 * size))
    found = _NEXT.match(text, start)
    if found is None:
        return None
    first, second = CHINESE_DIGITS[found[2]], CHINESE_DIGITS[found[3]]
    tens = 10 * CHINESE_DIGITS.get((found[1] or "")[:-1], 1) if found[1] else 0
    size = _size_of(found[4])
    if second - first not in (1, 2) or (found[1] and size > 1):
        return None
    upper = Fraction((tens + second) * size)
    return Figure(Fraction((tens + first) * size), Fraction(1), found.end(), True, size > 1, upper)


def _size_of(text: str) -> int:
    """The product of the multipliers in a text: 百万 is 1000000; 1 for none."""
    size = 1
    for sign in text:
        size *= CHINESE_TENS.get(sign) or MULTIPLIERS[sign]
    return size


def _multiplied(text: str, figure: Figure) -> Iterator[Figure]:
    """The figure with the multipliers that follow it: 3万, and then 3万5千."""
    found = _MULTIPLIER.match(text, figure.end)
    if found is None:
        return
    size = MULTIPLIERS[found[0]]
    total = Figure(figure.number * size, figure.step * size, found.end(), False, True)
    yield total
    if figure.step != 1:
        return
    following = _ARABIC.match(text, total.end)
    if following is None or following[1] is not None:
        return
    smaller = Figure(Fraction(following[0].replace(",", "")), Fraction(1), following.end())
    for part in (smaller, *_multiplied(text, smaller)):
        if size <= 10 * part.number < 10 * size:   # 3万5 might be 35000: not read
            yield Figure(total.number + part.number, part.step, part.end, False, True)


def chinese_number(text: str) -> tuple[Fraction, Fraction] | None:
    """Number and step of a numeral in Chinese characters; None where it is not well formed.

    Colloquial ellipses (一百五 for 150) are not read: they would be a guess. 两万 has the step 10000.
    """
    whole, point, decimals = text.partition("点")
    tail = decimals[-1:] if decimals[-1:] in CHINESE_SECTIONS else ""
    size = CHINESE_SECTIONS.get(tail, 1)
    decimals = decimals.removesuffix(tail) if tail else decimals
    read = _sections(whole)
    if read is None or (point and (not decimals or any(sign not in CHINESE_DIGITS for sign in decimals))):
        return None
    number, step = read
    if not point:
        return Fraction(number), Fraction(step)
    if step != 1:
        return None
    fraction = Fraction(int("".join(str(CHINESE_DIGITS[sign]) for sign in decimals)), 10 ** len(decimals))
    return (number + fraction) * size, Fraction(size, 10 ** len(decimals))


def _sections(text: str) -> tuple[int, int] | None:
    """Number and step of a whole numeral: sections under 万, joined by 万 and 亿."""
    for word, size in sorted(CHINESE_SECTIONS.items(), key=lambda item: -item[1]):
        before, found, after = text.rpartition(word)
        if not found:
            continue
        head = _sections(before) if before else (1, 1)      # 万家, 亿元
        if head is None or head[0] >= size or not head[0]:
            return None
        if not after:
            return head[0] * size, head[1] * size
        gap = after[0] in "零〇"
        tail = _sections(after[1:] if gap else after)
        if tail is None or tail[0] >= size or (len(after) == 1 and not gap):
            return None
        return head[0] * size + tail[0], tail[1]
    section = _under_ten_thousand(text)
    return None if section is None else (section, 1)


def _under_ten_thousand(text: str) -> int | None:
    """零 to 九千九百九十九; None for anything else, digit strings (二〇二七) among it."""
    if text in CHINESE_DIGITS:
        return CHINESE_DIGITS[text]
    total, digit, last = 0, None, 10_000
    for position, sign in enumerate(text):
        if sign in CHINESE_TENS:
            size = CHINESE_TENS[sign]
            if size >= last or (digit is None and total):
                return None
            total, digit, last = total + (1 if digit is None else digit) * size, None, size
        elif CHINESE_DIGITS.get(sign) == 0 and digit is None and position:
            continue
        elif sign in CHINESE_DIGITS and digit is None and CHINESE_DIGITS[sign]:
            digit = CHINESE_DIGITS[sign]
        else:
            return None
    if not total or (digit is not None and last > 10 and text[-2] not in "零〇"):
        return None
    return total + (digit or 0)
