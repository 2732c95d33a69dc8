"""Reading a value: from the words of a document to one exact `Quantity`, or a clear refusal.

The order of settling a bare percentage: the value's own words, then the indicator's name, then the
declared kind. Nothing is guessed: whatever is left over makes the value not understood.
"""

import re
from fractions import Fraction
from functools import lru_cache
from typing import Literal

from auditor.ground.words import Words, say
from auditor.messages.values import VALUES
from auditor.text.lexicon import (
    CHINESE_DIGITS,
    FULL_COVER,
    GROWTH_NAME_ENDS,
    MORE_BEHIND,
    RATE_NOUN_ENDS,
    TURNED,
)
from auditor.text.numeral import Figure, figures
from auditor.text.phrase import Phrase, take_behind, take_front
from auditor.text.plain import dashes_only, odd_digits, plain, shown, unified_dashes
from auditor.text.quantity import Kind, Quantity
from auditor.text.reference import extent_of, is_wording, read_reference
from auditor.text.unit import PERCENT, POINTS, canonical_unit, known_unit, split_header

LONGEST = 200
Settled = Literal["growth", "rate", "percent"]

_PART = re.compile(r"(.+?)分之(.+)")
_TENTHS = re.compile(f"成([{''.join(CHINESE_DIGITS)}1-9半])?")
_DOUBLED = re.compile(r"翻(?:了)?(?:([一二两三四五1-5])?番|(?:一|1)?倍)(.*)")
_MOVED_MORE = re.compile(r"([0-9])([余多])(万亿|[万亿千百])")
_RANGE = re.compile(r"[0-9%](?:[-~]|至|到)[0-9]")
_DATED = re.compile(r"(?:到|至|截至)?(?:19|20)[0-9]{2}年(?!的)(?:底|末|底前|前)?,?")
_UNIT_LIKE = re.compile(r"[^\W\d_]{1,8}(?:\([^\W\d_]{1,4}\))?(?:/[^\W\d_]{1,4})?")
_PARTS_OF: dict[str, Fraction] = {"百": Fraction(1), "千": Fraction(1, 10), "万": Fraction(1, 100)}


class ValueNotUnderstood(Exception):
    """A value that cannot be read; `words` is one sentence: what was found, which part, what to do."""

    def __init__(self, words: Words) -> None:
        self.words = words
        super().__init__(words.en)


class _Reading:
    """A number with its unit, before the words around it have settled what it is."""

    __slots__ = ("number", "step", "unit")

    def __init__(self, number: Fraction, step: Fraction | None, unit: str) -> None:
        self.number, self.step, self.unit = number, step, unit


def read_quantity(
    text: str | None, *, name: str = "", kind: Kind | None = None, unit: str = ""
) -> Quantity:
    """Reads a value as a document writes it.

    name: the indicator's name, which settles a bare % (…增长率 is growth, …率 a rate).
    kind: a declared kind: `words` takes any text as words, `growth` and `rate` settle a bare %,
    `ratio` and `multiple` a bare number.
    unit: of a table header, for bare numbers (万台 multiplies); it also makes an unknown unit acceptable.

    None and blank texts are of kind none, and so are `/` and dashes. Raises ValueNotUnderstood and
    nothing else.
    """
    return read_meant("" if text is None else text, hint_of(name), kind, unit)


@lru_cache(maxsize=65_536)
def read_meant(raw: str, hint: Settled, kind: Kind | None, unit: str) -> Quantity:
    """`read_quantity` of what the name of an indicator says, see `hint_of`. Raises ValueNotUnderstood."""
    if not raw.strip():
        return Quantity("", "none")
    if len(raw) > LONGEST and kind != "words":
        raise _refused("too-long", raw, "", limit=LONGEST)
    text = plain(raw).rstrip("。;,")
    if dashes_only(text):
        return Quantity(raw, "none")
    if kind == "words":
        return Quantity(raw, "words", extent=extent_of(text))
    odd = odd_digits(raw)
    if odd:
        raise _refused("odd-digit", raw, odd)
    referred = read_reference(text)
    if referred is not None:
        phrase, bound, reference = referred
        return Quantity(raw, "reference", bound=bound, below=phrase.below, time=tuple(phrase.time),
                        strive=phrase.strive, base_year=phrase.base_year, reference=reference)
    try:
        return _numeric(raw, text, hint, kind, unit)
    except ValueNotUnderstood:
        if not is_wording(text):
            raise
        return Quantity(raw, "words", extent=extent_of(text))


@lru_cache(maxsize=4096)
def hint_of(name: str) -> Settled:
    """What the name of an indicator says of its bare percentages."""
    bare = re.sub(r"\([^()]*\)$", "", plain(name))
    if bare.endswith(GROWTH_NAME_ENDS):
        return "growth"
    return "rate" if bare.endswith(RATE_NOUN_ENDS) else "percent"


def _refused(reason: str, raw: str, part: str, **more: object) -> ValueNotUnderstood:
    return ValueNotUnderstood(say(VALUES, reason, text=shown(raw), part=shown(part), **more))


def _numeric(raw: str, text: str, hint: Settled, kind: Kind | None, unit: str) -> Quantity:
    """A plain text as a number with its words."""
    phrase, position = take_front(text)
    core = take_behind(text[position:], phrase)
    if phrase.bound is None:
        raise _refused("two-bounds", raw, ", ".join(sorted(phrase.bounds)))
    if len(phrase.changes) > 1:
        raise _refused("two-changes", raw, text[:position])
    reading = _special(core, phrase) or _ratio(raw, core) or _part_of(raw, core)
    reading = reading or _counted(raw, core, phrase, unit)
    if phrase.bound is None:
        raise _refused("two-bounds", raw, ", ".join(sorted(phrase.bounds)))
    return _settled(raw, reading, phrase, hint, kind)


def _special(core: str, phrase: Phrase) -> _Reading | None:
    """The ways to say a number without one: 全覆盖, 翻两番, 一半, 零增长, 百分百."""
    if core in FULL_COVER and not phrase.changes and not phrase.noun:
        phrase.rate = True
        return _Reading(Fraction(100), None, PERCENT)
    if core in ("百分百", "百分之百"):
        return _Reading(Fraction(100), Fraction(1), PERCENT)
    if core in ("一半", "半数"):
        return _Reading(Fraction(1, 2), None, "/")
    if core == "过半":
        phrase.bounds.add("more_than")
        return _Reading(Fraction(1, 2), None, "/")
    if core == "零增长":
        phrase.changes.add(1)
        return _Reading(Fraction(0), None, PERCENT)
    doubled = _DOUBLED.fullmatch(core)
    if doubled is None or doubled[2] or phrase.changes or phrase.noun or phrase.level:
        return None
    phrase.changes.add(1)
    times = doubled[1] or "1"
    count = int(times) if times.isascii() else CHINESE_DIGITS[times]
    return _Reading(Fraction(100 * (2**count - 1)), None, PERCENT)


def _ratio(raw: str, core: str) -> _Reading | None:
    """0.8:1, 0.8比1, as a ratio; 1/3 as a fraction."""
    first = next(figures(core, 0), None)
    if first is None or first.end >= len(core) or core[first.end] not in ":比/":
        return None
    sign = core[first.end]
    second = next(figures(core, first.end + 1), None)
    if second is None or second.end != len(core) or (sign == "/" and first.step * second.step != 1):
        return None
    if not second.number:
        raise _refused("zero-divisor", raw, core)
    step = None if sign == "/" else first.step / second.number
    return _Reading(first.number / second.number, step, "/" if sign == "/" else ":")


def _part_of(raw: str, core: str) -> _Reading | None:
    """百分之九十 as 90 %, 三分之一 as 1/3."""
    found = _PART.fullmatch(core)
    if found is None:
        return None
    part, divisor = _whole_figure(found[2]), _whole_figure(found[1])
    size = _PARTS_OF.get(found[1])
    if part is not None and size is not None:
        return _Reading(part.number * size, part.step * size, PERCENT)
    if part is None or divisor is None:
        raise _refused("leftover", raw, core)
    if not divisor.number:
        raise _refused("zero-divisor", raw, core)
    return _Reading(part.number / divisor.number, None, "/")


def _whole_figure(text: str) -> Figure | None:
    """The number that a text is from its first sign to its last."""
    return next((figure for figure in figures(text, 0) if figure.end == len(text)), None)


def _counted(raw: str, core: str, phrase: Phrase, header: str) -> _Reading:
    """A number and its unit; the split of multiplier and unit that the lexicon knows wins."""
    signed = unified_dashes(core)
    sign = signed[0] if signed[:1] in ("-", "+") else ""
    text = _MOVED_MORE.sub(r"\1\3\2", core[len(sign):])
    found = list(figures(text, 0))
    if not found:
        raise _numberless(raw, core)
    size, heading = split_header(header) if header.strip() else (1, "")
    for figure in found:
        rest = text[figure.end:]
        more = rest[:1] in MORE_BEHIND and known_unit(rest[1:]) is not None
        unit = _unit_of(rest[more:], heading)
        if unit is None or (sign and unit != PERCENT) or (not unit and figure.chinese):
            continue
        if unit == "年" and _DATED.fullmatch(text):
            break
        if not rest and size > 1 and figure.multiplied:
            raise _refused("two-multipliers", raw, header)
        if more:
            phrase.bounds.add("more_than")
        if sign:
            _sign(raw, core, sign, phrase)
        if not rest:
            return _Reading(figure.number * size, figure.step * size, unit)
        tenths = _TENTHS.fullmatch(rest)
        return _tenths(figure.number, tenths[1] or "") if tenths else _sized(figure, unit)
    raise _unit_refused(raw, text, [text[figure.end:] for figure in found])


def _numberless(raw: str, core: str) -> ValueNotUnderstood:
    """Why no number stands where the words in front of it end."""
    dated = _DATED.match(core)
    if dated is not None:
        return _refused("year-in-value", raw, dated[0])
    return _refused("leftover" if re.search("[0-9]", core) else "no-number", raw, core or raw)


def _sign(raw: str, core: str, sign: str, phrase: Phrase) -> None:
    """-5% is a fall and +5% a rise, unless words have said so already."""
    if phrase.changes or phrase.noun:
        raise _refused("two-changes", raw, core)
    phrase.changes.add(-1 if sign == "-" else 1)


def _unit_of(rest: str, heading: str) -> str | None:
    """The canonical unit of what follows a number; "" for nothing, None where it is no unit."""
    if not rest:
        return heading
    if _TENTHS.fullmatch(rest) is not None or rest == "‰":
        return rest
    return known_unit(rest) or (heading if heading and canonical_unit(rest) == heading else None)


def _sized(figure: Figure, unit: str) -> _Reading:
    """‰ as %."""
    if unit == "‰":
        return _Reading(figure.number / 10, figure.step / 10, PERCENT)
    return _Reading(figure.number, figure.step, unit)


def _tenths(number: Fraction, digit: str) -> _Reading:
    """9成 is 90 %, 八成五 85 %."""
    extra = {"": 0, "半": 5}.get(digit)
    if extra is None:
        extra = int(digit) if digit.isascii() else CHINESE_DIGITS[digit]
    return _Reading(number * 10 + extra, Fraction(1 if digit else 10), PERCENT)


def _unit_refused(raw: str, text: str, rests: list[str]) -> ValueNotUnderstood:
    """Why what follows a number is no unit: a range, a date, an unknown unit, or something left over."""
    dated = _DATED.match(text)
    if dated is not None:
        return _refused("year-in-value", raw, dated[0])
    if _RANGE.search(unified_dashes(text)):
        return _refused("range", raw, text)
    if "" in rests:
        return _refused("no-unit", raw, text)
    rest = min(rests, key=len)
    over = next((rest[size:] for size in range(len(rest), 0, -1) if known_unit(rest[:size])), rest)
    unit_like = _UNIT_LIKE.fullmatch(rest) is not None and rest[0] not in MORE_BEHIND
    if unit_like and not over.startswith("(") and next(figures(rest, 0), None) is None:
        return _refused("unknown-unit", raw, rest)
    return _refused("leftover", raw, over)


def _settled(raw: str, reading: _Reading, phrase: Phrase, hint: Settled, kind: Kind | None) -> Quantity:
    """The quantity that a number is, with everything its words say."""
    what, number, unit, step = _kind_of(raw, reading, phrase, hint, kind)
    falls = what in ("growth", "points", "amount") and not phrase.level and phrase.change < 0
    falls = falls or (what == "growth" and phrase.noun < 0)
    bound = phrase.bound or "unstated"
    whole = Fraction(100 if unit == PERCENT else 1)
    full = what == "rate" and number == whole and bound in ("unstated", "at_least")
    if what == "amount" and phrase.changes and not phrase.level and "新增" not in phrase.time:
        phrase.time.append("新增")
    return Quantity(
        raw, what, -number if falls else number, unit, TURNED[bound] if falls else bound, step, phrase.below,
        tuple(phrase.time), phrase.strive, phrase.base_year, None, "all" if full else None,
    )


def _kind_of(
    raw: str, reading: _Reading, phrase: Phrase, hint: Settled, kind: Kind | None
) -> tuple[Kind, Fraction, str, Fraction | None]:
    """Kind, number, unit and step: by the value's words, then the name, then the declared kind."""
    number, step, unit = reading.number, reading.step, reading.unit
    moves = bool(phrase.noun or (phrase.changes and not phrase.level))
    if phrase.of_base and unit != "倍":
        raise _refused("leftover", raw, f"{phrase.base_year}年的")
    if unit == ":":
        if moves:
            raise _refused("two-changes", raw, raw)
        return "ratio", number, "", step
    if unit == "倍":
        # 约一倍 without a verb is a doubling: one time of itself would be no target.
        bare = not phrase.level and not phrase.reached and not phrase.of_base and number == 1
        if not moves and not bare and not (kind == "growth" and not phrase.level and not phrase.of_base):
            return "multiple", number, "倍", step
        if phrase.change < 0 or phrase.noun < 0:
            raise _refused("two-changes", raw, raw)
        return "growth", number * 100, PERCENT, step * 100 if step is not None and step < 1 else None
    if unit == POINTS:
        if phrase.level:
            raise _refused("two-changes", raw, raw)
        return "points", number, POINTS, step
    if unit == PERCENT or (unit == "/" and moves):
        return _percent(raw, number if unit == PERCENT else number * 100, step, phrase, hint, kind)
    if unit == "/":
        return "rate", number, "", None
    if unit == "":
        return _bare(raw, number, step, moves, kind)
    return "amount", number, unit, step


def _percent(
    raw: str, number: Fraction, step: Fraction | None, phrase: Phrase, hint: Settled, kind: Kind | None
) -> tuple[Kind, Fraction, str, Fraction | None]:
    """Settles a percentage."""
    if phrase.noun and phrase.changes and not phrase.level:
        raise _refused("two-changes", raw, raw)
    if phrase.noun or (phrase.changes and not phrase.level):
        return "growth", number, PERCENT, step
    if phrase.rate or (phrase.level and hint != "growth" and kind != "growth"):
        return "rate", number, PERCENT, step
    declared: Kind = kind if kind in ("growth", "rate") else "percent"
    settled: Kind = hint if hint != "percent" else declared
    if settled == "percent" and kind is None and phrase.reached and number == 100:
        settled = "rate"
    return settled, number, PERCENT, step


def _bare(
    raw: str, number: Fraction, step: Fraction | None, moves: bool, kind: Kind | None
) -> tuple[Kind, Fraction, str, Fraction | None]:
    """A number without any unit: an amount, or the ratio or multiple that it was declared to be."""
    if moves or kind in ("rate", "growth", "points", "percent"):
        raise _refused("no-unit", raw, raw)
    if kind in ("ratio", "multiple"):
        return kind, number, "倍" if kind == "multiple" else "", step
    return "amount", number, "", step
