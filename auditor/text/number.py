"""A number with its unit, and the words around both, as one quantity."""

import re
from collections.abc import Iterator
from fractions import Fraction

from auditor.ground.pattern import pattern
from auditor.text.hint import Hint
from auditor.text.lexicon import (
    ABOUT_BEHIND,
    AGES,
    CHINESE_DIGITS,
    FALL,
    FULL_COVER,
    IDIOMS,
    MORE_BEHIND,
    NUMBERED,
    RISE,
    STRIVE_WORDS,
    ZERO_WORDS,
)
from auditor.text.numeral import Figure, figures
from auditor.text.phrase import Phrase, hear_front, take_after, take_behind, take_front
from auditor.text.plain import unified_dashes
from auditor.text.quantity import Kind, Quantity
from auditor.text.reference import extent_of
from auditor.text.refusal import ValueNotUnderstood, refused
from auditor.text.remark import without_remark
from auditor.text.settle import SizedNumber, settled
from auditor.text.unit import PERCENT, POINTS, alternatives, canonical_unit, known_unit, prefixed, split_header
from auditor.text.unit_table import CLASSIFIERS

_PART = pattern(f"(?P<divisor>[0-9]+|[{''.join(CHINESE_DIGITS)}十百千万]+)分之|一半|半数")
_TENTHS = pattern(f"成([{''.join(CHINESE_DIGITS)}1-9半])?")
_DOUBLED = pattern(r"翻(?:了)?(?:([一二两三四五1-5])?番|(?:一|1)?倍)(.*)")
_ZERO = pattern(f"零|不新增|(?:动态)?(?:清零|归零)|零(?:{'|'.join(ZERO_WORDS)})")
_LATE = pattern(
    "(?:翻(?:了)?(?:[一二两三四五1-5])?番|倍增|(?<=减)半|(?:动态)?(?:清零|归零)"
    f"|零(?:增长|{'|'.join(ZERO_WORDS)}))$"
)
_MOVED_MORE = pattern(r"([0-9十百千])([余多])(万亿|[万亿千百])")
_DATED = pattern(r"(?:到|至|截至)?(?:19|20)[0-9]{2}年(?!的)(?:底|末|底前|前)?,?")
_NUMERALS = "零〇一二两三四五六七八九十百千万亿数几"
_START = pattern(f"(?<![0-9.,])[0-9]|(?<![{_NUMERALS}])[{_NUMERALS}壹贰叁肆伍陆柒捌玖拾佰仟]")
_UNIT_LIKE = pattern(
    r"[^\W\d_A-Za-z]{1,4}(?:\([^\W\d_A-Za-z]{1,4}\))?(?:/[^\W\d_A-Za-z]{1,4})?|"
    r"(?:[A-Za-z][a-z]+|[A-Z]{2,5}(?= [a-z]))(?:[ -][A-Za-z]+){0,4}(?:/[0-9]*[a-z]+(?: [a-z]+)?)?"
    r"|[A-Z]{2,5}s|[A-Z]{3,5}"
    r"|[^\W\d_A-Za-z]{1,4}/[a-z]+"
)
_WHERE = pattern(r"(?<=[a-z]) (?:on|in|at|across|within|under|with|for|through) [a-z][a-z ]*$")
_CHANGES = "|".join(sorted((word for word in RISE | FALL if len(word) > 1), key=len, reverse=True))
# What is counted is no second number, and nothing that the number moves to.
_MOVES = rf".*(?:分之|(?:{_CHANGES})[到至为]|[增升降减][到至]|^一[^\W\d_A-Za-z]$|翻.{0,2}番|倍增)"
_OBJECT = pattern(
    rf"(?!之|[己已以][上下内止]$|[至到][{_NUMERALS}]|{_MOVES})(?:的| ?of | )?[“\"]?[^\W\d_]"
    rf"(?:[^\W\d_]|[“”、()& -]|(?<=(?:aged|thin) )[0-9]+(?:-[0-9]+)?)+"
)
_NO_UNIT = pattern(
    f"^级$|[{_NUMERALS}多余]|水平|标准|以上|以下|左右|以内|之间|年$|^(?:月|季度)|[至到和与及]$|^(?:分|倍|番|成)|^年之?[前后]$"
)
_ORDINAL_TIMES = frozenset({"月", "季度"})
_THOUSANDTHS = {"‰": PERCENT, "千分点": POINTS, "个千分点": POINTS}
_PARTS_OF: dict[str, Fraction] = {"百": Fraction(1), "千": Fraction(1, 10), "万": Fraction(1, 100)}
_IDIOM = pattern("|".join((AGES, *map(re.escape, sorted((*IDIOMS, *NUMBERED), key=len, reverse=True)))))


def read_number(raw: str, text: str, hint: Hint, kind: Kind | None, header: str) -> Quantity:
    """A plain text as a number with its words. Raises ValueNotUnderstood."""
    bare, bracketed = _out_of_brackets(text)
    rest, remark = without_remark(raw, bare)
    if not bracketed:           # 〔14.5〕（约束性）
        rest, bracketed = _out_of_brackets(rest)
    phrase, reading = _read(raw, _change_said(rest) if bracketed else rest, header)
    if bracketed and "累计" not in phrase.time:
        phrase.time.append("累计")
    if remark.time and remark.time not in phrase.time:
        phrase.time.append(remark.time)
    if remark.change:
        phrase.changes.add(remark.change)
    if phrase.bound is None:
        raise refused("two-bounds", raw, ", ".join(sorted(phrase.bounds)))
    if len(phrase.changes) > 1:
        raise refused("two-changes", raw, rest)
    return settled(raw, reading, phrase, hint, kind, remark)


def tight(text: str, header: str) -> bool:
    """Whether a plain text is a number with nothing around it but words of ours."""
    try:
        phrase, reading = _read(text, text, header)
    except ValueNotUnderstood:
        return False
    return not phrase.lead and not reading.thing and reading.known


def _out_of_brackets(text: str) -> tuple[str, bool]:
    """〔14.5〕 and [18] without their brackets, which say that the number is cumulative."""
    found = re.fullmatch(r"[〔\[【]([^〔〕\[\]【】]*)[〕\]】](%?)", text)
    return (found[1] + found[2], True) if found is not None and re.search("[0-9]", found[1]) else (text, False)


def _change_said(text: str) -> str:
    """〔-698〕 is what years take away, in any unit: a level that is below nothing does not add up over years."""
    sign = unified_dashes(text[:1])
    return {"-": "减少", "+": "增加"}[sign] + text[1:] if sign in ("-", "+") and text[1:2].isdigit() else text


def _read(raw: str, text: str, header: str) -> tuple[Phrase, SizedNumber]:
    phrase, position = take_front(text)
    core = take_behind(text[position:], phrase)
    reading = _special(core, phrase) or _ratio(raw, core)
    if reading is not None:
        return phrase, reading
    found = _led_special(text) or _part_of(raw, text) or _led_ratio(raw, text) or _counted(raw, text, header)
    if found is None:
        raise _why_not(raw, text, core, header)
    return found


def _special(core: str, phrase: Phrase) -> SizedNumber | None:
    """The ways to say a number without one: 全覆盖, 翻两番, 一半, 零增长, 百分百, 清零."""
    if core in FULL_COVER and not phrase.changes and not phrase.noun:
        phrase.rate = True
        return SizedNumber(Fraction(100), None, PERCENT)
    if core in ("百分百", "百分之百"):
        return SizedNumber(Fraction(100), Fraction(1), PERCENT)
    if core in ("过半", "超半数", "超过半数"):
        phrase.bounds.add("more_than")
        return SizedNumber(Fraction(1, 2), None, "/")
    if core == "半" and phrase.changes:          # 减半
        return SizedNumber(Fraction(1, 2), None, "/")
    if core == "倍增":
        phrase.changes.add(1)
        return SizedNumber(Fraction(100), None, PERCENT)
    if core in ("零增长", "零递增", "不增长"):
        phrase.changes.add(1)
        return SizedNumber(Fraction(0), None, PERCENT)
    if _ZERO.fullmatch(core) is not None:
        return SizedNumber(Fraction(0), None, "")
    doubled = _DOUBLED.fullmatch(core)
    if doubled is None or doubled[2] or phrase.changes or phrase.noun or phrase.level:
        return None
    phrase.changes.add(1)
    times = doubled[1] or "1"
    count = int(times) if times.isascii() else CHINESE_DIGITS[times]
    return SizedNumber(Fraction(100 * (2**count - 1)), None, PERCENT)


def _led_special(text: str) -> tuple[Phrase, SizedNumber] | None:
    """企业数量翻番, 黑臭水体清零: a number without one behind its name; 基本清零 is none."""
    found = _LATE.search(text)
    phrase = hear_front(text, found.start()) if found is not None and extent_of(text) is None else None
    reading = None if found is None or phrase is None else _special(found[0], phrase)
    return None if phrase is None or reading is None else (phrase, reading)


def _ratio(raw: str, core: str) -> SizedNumber | None:
    """0.8:1, 0.8比1, as a ratio; 1/3 as a fraction."""
    first = next(figures(core, 0), None)
    if first is None or first.end >= len(core) or core[first.end] not in ":比/":
        return None
    sign = core[first.end]
    second = next(figures(core, first.end + 1), None)
    if second is None or second.end != len(core) or (sign == "/" and first.step * second.step != 1):
        return None
    if not second.number:
        raise refused("zero-divisor", raw, core)
    if sign == "/" and 1900 <= first.number <= 2100:        # 2025/26
        raise refused("year-in-value", raw, core)
    step = None if sign == "/" else first.step / second.number
    return SizedNumber(first.number / second.number, step, "/" if sign == "/" else ":")


def _led_ratio(raw: str, text: str) -> tuple[Phrase, SizedNumber] | None:
    """师生比1:15, a ratio behind its name."""
    for start in _starts(text):
        phrase = hear_front(text, start) if re.search("[:比]", text[start:]) else None
        behind = Phrase()
        reading = None if phrase is None else _ratio(raw, take_behind(text[start:], behind))
        if phrase is not None and reading is not None and reading.unit == ":":
            phrase.bounds |= behind.bounds
            return phrase, reading
    return None


def _part_of(raw: str, text: str) -> tuple[Phrase, SizedNumber] | None:
    """百分之九十 as 90 %, 三分之一 as 1/3, 一半 as 1/2; with what there is a part of (百分之九十以上的企业)."""
    found = next((found for found in _PART.finditer(text) if not _in_numeral(text, found.start())), None)
    phrase = hear_front(text, found.start()) if found is not None else None
    if found is None or phrase is None:
        return None
    if not found["divisor"]:
        thing = _parted(text[found.end():], phrase)
        return None if thing is None else (phrase, SizedNumber(Fraction(1, 2), None, "/", thing=thing))
    divisor = _whole_figure(found["divisor"])
    for part in figures(text, found.end()):
        thing = _parted(text[part.end:], phrase)
        if thing is None:
            continue
        size = _PARTS_OF.get(found["divisor"])
        if size is not None:
            return phrase, SizedNumber(part.number * size, part.step * size, PERCENT, thing=thing)
        if divisor is None or not divisor.number:
            raise refused("zero-divisor" if divisor is not None else "leftover", raw, text)
        return phrase, SizedNumber(part.number / divisor.number, None, "/", thing=thing)
    return None


def _in_numeral(text: str, place: int) -> bool:
    return place > 0 and text[place - 1] in _NUMERALS + "0123456789.,"


def _parted(rest: str, phrase: Phrase) -> str | None:
    """What a part is of, behind the words that follow it; None where that is a unit: 三分之一公顷 is an amount."""
    said = Phrase()
    thing = take_after(rest, said)
    bare = thing.strip().removeprefix("的").removeprefix("of ")
    if thing and (_OBJECT.fullmatch(thing) is None or bare[0] in _NUMERALS or (bare == thing and _measures(bare))):
        return None
    phrase.bounds |= said.bounds
    return bare


def _whole_figure(text: str) -> Figure | None:
    """The number that a text is from its first sign to its last."""
    return next((figure for figure in figures(text, 0) if figure.end == len(text)), None)


def _starts(text: str) -> Iterator[int]:
    """Where a numeral may begin, idioms (十分钟, 一张图) left out."""
    idioms = [found.span() for found in _IDIOM.finditer(text)]
    for found in _START.finditer(text):
        if not any(start <= found.start() < end for start, end in idioms):
            yield found.start()


def _counted(raw: str, text: str, header: str) -> tuple[Phrase, SizedNumber] | None:
    """The first number whose words and unit are understood; a unit that the table knows is looked for first."""
    size, heading = split_header(header.partition("=")[0]) if header.strip() else (1, "")
    text = _MOVED_MORE.sub(r"\1\3\2", text)
    for known in (True, False):
        for start in _starts(text):
            if "分之" in text[:start]:       # 三分之一吨 is not 1吨
                continue
            signed = unified_dashes(text[start - 1 : start]) if start else ""
            sign = signed if signed in ("-", "+") and not text[start - 2 : start - 1].isdigit() else ""
            phrase = hear_front(text, start - len(sign))
            if phrase is None:
                continue
            reading = _figure(raw, text, start, phrase, (size, heading), known)
            if reading is None or (sign and not _sign(raw, sign, reading, phrase)):
                continue
            return phrase, reading
    return None


def _figure(
    raw: str, text: str, start: int, phrase: Phrase, header: tuple[int, str], known: bool
) -> SizedNumber | None:
    """The number at a place with its unit and the words behind; the split of multiplier and unit that is known wins."""
    size, heading = header
    found = list(figures(text, start))
    for figure in found if known else found[::-1]:
        behind = Phrase()
        rest = take_behind(text[figure.end:], behind)
        more = rest[:1] in MORE_BEHIND and len(rest) > 1 and not rest.startswith("多晶")
        nearly = known and rest[:1] in ABOUT_BEHIND and len(rest) > 1
        more = more or nearly
        unit, thing = _unit_of(rest[more:], heading, behind) if known else _unknown_unit(rest[more:], figure)
        if unit is None or (not unit and figure.chinese and not phrase.clause.per):
            continue
        if figure.chinese and thing.startswith(("“", '"')):        # 两个“只增不减”
            continue
        if unit.startswith("年") and not figure.chinese and 1900 <= figure.number <= 2100:
            return None
        if not rest and size > 1 and figure.multiplied:
            raise refused("two-multipliers", raw, heading)
        if rest == "m" and heading != "米":
            raise refused("metres-or-million", raw, text)
        if unit.endswith("/年") and unit.count("/") == 1:
            unit = unit.removesuffix("/年")
            behind.time.append("每年")
        if more:
            phrase.bounds.add("about" if nearly else "more_than")
        phrase.bounds |= behind.bounds
        phrase.time += [word for word in behind.time if word not in phrase.time]
        return _reading(figure, rest[more:], unit, thing, size if not rest else 1, known)
    return None


def _reading(figure: Figure, rest: str, unit: str, thing: str, size: int, known: bool) -> SizedNumber:
    tenths = _TENTHS.fullmatch(rest)
    if tenths is not None:
        digit = tenths[1] or ""
        extra = int(digit) if digit.isascii() and digit else 5 if digit == "半" else CHINESE_DIGITS.get(digit, 0)
        upper = None if figure.upper is None else figure.upper * 10         # 六七成
        return SizedNumber(figure.number * 10 + extra, Fraction(1 if digit else 10), PERCENT, upper)
    if unit in _THOUSANDTHS:
        return SizedNumber(figure.number / 10, figure.step / 10, _THOUSANDTHS[unit])
    several = prefixed(unit)
    if several is not None:
        size, unit = several
    upper = None if figure.upper is None else figure.upper * size
    step = None if figure.upper is not None else figure.step * size
    return SizedNumber(figure.number * size, step, unit, upper, thing, known, alternatives(rest)[1:])


def _measures(text: str) -> bool:
    """Whether a text is a unit that measures, not one that counts (企业, 乡镇)."""
    unit = known_unit(text)
    return unit is not None and unit not in CLASSIFIERS


def _unit_of(rest: str, heading: str, behind: Phrase) -> tuple[str | None, str]:
    """The canonical unit of what follows a number, and the thing that is counted (100家中小企业).

    "" for nothing, None where it is no unit that the table knows.
    """
    if not rest:
        return heading, ""
    if _TENTHS.fullmatch(rest) is not None or rest in _THOUSANDTHS:
        return rest, ""
    several, tight = alternatives(rest), rest.replace(" ", "")
    unit = known_unit(tight) or (several[0] if several else None) or (tight if prefixed(tight) else None)
    if unit in _ORDINAL_TIMES and not rest.startswith("个"):       # 8月 is a date, 8个月 an amount
        return None, ""
    if unit is None and rest.endswith("级"):        # 百亿元级
        unit = known_unit(rest[:-1])
    if unit is None and heading and canonical_unit(rest).replace(" ", "") == heading.replace(" ", ""):
        unit = heading
    if unit is not None:
        return unit, ""
    for end in range(len(rest) - 2, 0, -1):
        unit = known_unit(rest[:end]) if not _one_word(rest, end) else None
        if unit is None or (unit in _ORDINAL_TIMES and not rest.startswith("个")):
            continue
        said = Phrase()
        thing = take_after(rest[end:], said)
        if any(known_unit(thing[figure.end:]) for figure in figures(thing, 0)):        # 一年两次
            continue
        if _OBJECT.fullmatch(thing) is not None and not any(word in thing for word in STRIVE_WORDS if len(word) > 1):
            behind.bounds |= said.bounds
            return unit, thing.strip().removeprefix("的").removeprefix("of ")
        return None, ""
    return None, ""


def _one_word(text: str, place: int) -> bool:
    """Whether a place is inside an English word."""
    return text[place - 1 : place + 1].isascii() and text[place - 1 : place + 1].isalpha()


def _unknown_unit(rest: str, figure: Figure) -> tuple[str | None, str]:
    """A unit that no table knows, which keeps its number; not behind a bare numeral of one sign (一流)."""
    if _UNIT_LIKE.fullmatch(rest) is None or _NO_UNIT.search(rest) or (figure.chinese and figure.number < 10):
        return None, ""
    if rest.startswith("年") and 1900 <= figure.number <= 2100:         # 2030年前达峰
        return None, ""
    where = _WHERE.search(rest)         # electric vehicles on the road
    unit = rest[: where.start()] if where is not None else rest
    return unit if " " in unit else canonical_unit(unit), "" if where is None else where[0].strip()


def _sign(raw: str, sign: str, reading: SizedNumber, phrase: Phrase) -> bool:
    """-5% is a fall and +5% a rise, unless words have said so already."""
    if reading.unit not in (PERCENT, POINTS):
        return False
    if phrase.changes or phrase.noun:
        raise refused("two-changes", raw, f"{sign}{reading.number}{reading.unit}")
    phrase.changes.add(-1 if sign == "-" else 1)
    return True


def _why_not(raw: str, text: str, core: str, header: str) -> ValueNotUnderstood:
    """Why no number could be read: a year alone, no number at all, no unit, or something left over."""
    dated = _DATED.match(core) or _DATED.fullmatch(text)
    if dated is not None:
        return refused("year-in-value", raw, dated[0])
    starts = list(_starts(text))
    if not starts:
        return refused("no-number", raw, core or raw)
    figure = max(figures(text, starts[0]), key=lambda figure: figure.end, default=None)
    rest = "" if figure is None else text[figure.end:]
    if figure is not None and not rest and not header and figure.end == len(text):
        return refused("no-unit", raw, text)
    known = next((size for size in range(len(rest), 0, -1) if known_unit(rest[:size])), 0)
    return refused("leftover", raw, rest[known:] or text[: starts[0]] or rest or core)
