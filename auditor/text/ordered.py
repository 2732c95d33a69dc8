"""Values that are an order and no amount: ranks, grades, dates."""

import calendar
from dataclasses import replace
from fractions import Fraction

from auditor.ground.pattern import pattern
from auditor.text.hint import Hint
from auditor.text.lexicon import CHINESE_DIGITS, FIELDS, LESS_IS_BETTER, TURNED
from auditor.text.numeral import figures
from auditor.text.phrase import Phrase, hear_front, take_behind
from auditor.text.quantity import Bound, Kind, Quantity
from auditor.text.remark import NO_REMARK, without_remark

_BRACKETS = pattern(r"\([^()0-9]+\)$")          # 前10名（约束性）
_NUMERAL = "[0-9]+|[一二两三四五六七八九十百]+"
_RANK = pattern(
    rf"(?P<way>(?<![税目之以提此月日底末])前|第)(?:(?P<part>[0-9]{{1,2}}/[0-9]{{1,2}}|[二三四五]分之[一二三])|(?P<number>{_NUMERAL}))(?P<unit>名|位|强|%)?(?:行列|之列|以前)?"
)
_STRONG = pattern(rf"(?P<number>{_NUMERAL})强(?:县|市|区|城区|县市|企业|镇)*")
_FIRST = pattern("(?:首位|榜首|之首|头名)")
_MOVED = pattern(
    rf"(?P<way>前移|提升|上升|前进|进位|晋升|提高|进|升|后移|下降|退后)(?P<number>{_NUMERAL})个?(?:位次|名次|位|名)"
)
_STEPS = pattern(rf"(?:进|保|确保)(?P<number>{_NUMERAL})[、,]?(?:争|进|冲|力争)(?P<striving>{_NUMERAL})")
_FIELD = pattern("|".join(sorted(FIELDS, key=len, reverse=True)))
_ENTERING = ("进入", "跻身", "迈入", "挤进", "保持", "稳居", "位居", "进")
_ROMAN = {"I": 1, "II": 2, "III": 3, "IV": 4, "V": 5, "VI": 6}
_CLASS = pattern(r"(?P<worse>劣)?(?P<place>I{1,3}|IV|VI?|[一二三四五六1-6])类(?:水质标准|水质|水体|标准|水)?")
_LETTER = pattern(r"(?P<place>A{1,5}|B{1,3}|C{1,3}|D|E)(?P<half>[+-])?(?:(?P<level>级)|类)?")
_STARS = pattern(r"(?P<place>[一二三四五1-5])星级?")
_SCENIC = pattern(r"(?P<place>[1-5])A级?(?:景区|旅游景区)?")
_LEVEL = pattern(r"(?P<place>I{1,3}|IV|V|[一二三四五六七八九1-9])级")
_BETTER = ("不低于", "不劣于", "达到或优于", "达到或好于", "优于或达到", "好于或达到")
_WITHOUT = pattern("(?:消除|无|没有|杜绝|消灭|清零)[^类]{0,6}$")      # 消除劣V类 is no grade to be reached
_DATE = pattern(
    r"(?:力争|确保|争取|计划|预计|于|在|到|至|截至)*(?:(?P<year>(?:19|20)[0-9]{2})年)?"
    r"(?:(?P<month>1[0-2]|0?[1-9])月(?:(?P<day>[12][0-9]|3[01]|0?[1-9])日|(?P<part>上旬|中旬|下旬|初|中|底|末|份)?)"
    r"|第?(?P<quarter>[一二三四1-4])季度(?:末|底)?|(?P<end>上半年|下半年|年底|年末|年内|年中|底|末))"
    r"(?:之?前|以前|内)?,?(?P<done>(?:全部|全面|基本)?[^\W\d_A-Za-z]{0,12})"
)
_ISO = pattern(r"(?P<year>(?:19|20)[0-9]{2})[-/.](?P<month>[0-9]{1,2})[-/.](?P<day>[0-9]{1,2})(?:之?前|以前)?")
_EARLIER = pattern(
    rf"(?:力争|确保|争取)*提前(?P<number>{_NUMERAL}|半)(?P<unit>年|个月|月|周|天|日|个季度)(?:[^\W\d_A-Za-z]{{0,8}})"
)
_PARTS = {"上旬": 10, "初": 10, "中旬": 20, "中": 20}
_ENDS = {"上半年": 630, "年中": 630}
_EARLIER_UNITS = {"月": "月", "个月": "月", "日": "天", "个季度": "季度"}


def read_ordered(raw: str, text: str, hint: Hint, kind: Kind | None, header: str) -> Quantity | None:
    """A plain text as a date, a rank or a grade; None for every other text."""
    date = _read_date(raw, text)
    if date is not None:
        return date
    phrase = Phrase()
    bare, said = without_remark(raw, text) if _BRACKETS.search(text) else (text, NO_REMARK)
    core = take_behind(bare, phrase)
    found = _read_rank(raw, core, phrase, hint, kind, header) or _read_grade(raw, core, phrase, hint, kind)
    return None if found is None else replace(found, attribute=said.attribute, remark=said.remark)


def _number(text: str) -> Fraction | None:
    whole = (figure for figure in figures(text, 0) if figure.end == len(text) and figure.upper is None)
    return next((figure.number for figure in whole), None)


def _part(text: str) -> Fraction:
    """1/3 or 三分之一 as a number."""
    if "/" in text:
        first, second = text.split("/")
    else:
        second, first = (str(CHINESE_DIGITS[sign]) for sign in (text[0], text[-1]))
    return Fraction(int(first), int(second) or 1)


def _merged(phrase: Phrase, behind: Phrase) -> Bound | None:
    phrase.bounds |= behind.bounds
    phrase.weak.clear()
    return phrase.bound


def _read_rank(
    raw: str, core: str, behind: Phrase, hint: Hint, kind: Kind | None, header: str
) -> Quantity | None:
    """第8位 is 8, 前10名 at most 10, 前移2位 is moved by 2, 进五争四 is 5 and strives for 4."""
    steps = _STEPS.fullmatch(core)
    if steps is not None:
        number, striving = _number(steps["number"]), _number(steps["striving"])
        if number and striving and striving < number:
            return Quantity(raw, "rank", number, "位", "at_most", Fraction(1), striving=striving, field=hint.field)
    ranked = hint.ordered == "rank" or kind == "rank"
    if ranked and core.isdigit() and header.strip("()（） ") in ("", "位", "名"):
        return Quantity(raw, "rank", Fraction(core), "位", behind.bound or "unstated", Fraction(1), field=hint.field)
    for form, entered in ((_RANK, False), (_MOVED, False), (_STRONG, True), (_FIRST, False)):
        found = next((found for found in form.finditer(core) if found.end() == len(core)), None)
        if found is None:
            continue
        front = core[: found.start()]
        if entered and not (ranked or front.startswith(_ENTERING) or _FIELD.search(front)):
            continue
        phrase = hear_front(core, found.start())
        if phrase is None:
            continue
        return _rank(raw, found.groupdict(), front, phrase, behind, hint, entered)
    plain = core.removesuffix("名").removesuffix("位")
    if ranked and plain.isdigit() and plain != core:
        return Quantity(raw, "rank", Fraction(plain), "位", behind.bound or "unstated", Fraction(1), field=hint.field)
    return None


def _rank(
    raw: str, said: dict[str, str | None], front: str, phrase: Phrase, behind: Phrase, hint: Hint, entered: bool
) -> Quantity | None:
    part = said.get("part") or ""
    number = _number(said["number"] or "") if said.get("number") else 100 * _part(part) if part else Fraction(1)
    bound = _merged(phrase, behind)
    if number is None or bound is None:
        return None
    way, found = said.get("way") or "", _FIELD.search(front)
    field = FIELDS[found[0]] if found is not None else hint.field
    moved = way not in ("", "前", "第")
    if moved:
        number = -number if way in ("后移", "下降", "退后") else number
    elif way == "前" or entered or bound != "unstated":
        bound = TURNED[bound] if bound in ("at_least", "more_than") else "at_most" if bound == "unstated" else bound
    unit = "%" if part or said.get("unit") == "%" else "位"
    return Quantity(raw, "rank", number, unit, bound, Fraction(1), time=tuple(phrase.time), strive=phrase.strive,
                    field=field, moved=moved, verb=phrase.lead)


def _read_grade(raw: str, core: str, behind: Phrase, hint: Hint, kind: Kind | None) -> Quantity | None:
    """Ⅲ类及以上, A级, 五星级, 5A级, 二级: the place in a scale, which is the unit."""
    graded = hint.ordered == "grade" or kind == "grade"
    for form, scale in ((_CLASS, "类"), (_SCENIC, "A级"), (_LETTER, "等级"), (_STARS, "星级"), (_LEVEL, "级")):
        found = next((found for found in form.finditer(core) if found.end() == len(core)), None)
        if found is None:
            continue
        place = found["place"]
        if (scale == "类" and not graded and place not in _ROMAN and not found["worse"]) or \
                (scale == "等级" and not graded and not found["level"]):
            continue
        phrase = hear_front(core, found.start())
        if scale == "类" and _WITHOUT.search(core[: found.start()]) is not None:
            return None
        if phrase is None or (phrase.lead and not graded and scale == "级"):
            continue
        reached = bool(phrase.weak)
        if any(core.startswith(word, 0) or word in core[: found.start()] for word in _BETTER):
            phrase.bounds.clear()
            phrase.bounds.add("at_least")
        bound = _merged(phrase, behind)
        if bound is None:
            continue
        bound = "at_least" if bound == "unstated" and reached else bound
        number = _place(scale, place, found.groupdict())
        bound = TURNED[bound] if scale in LESS_IS_BETTER else bound
        return Quantity(raw, "grade", number, scale, bound, Fraction(1), time=tuple(phrase.time), strive=phrase.strive,
                        verb=phrase.lead)
    return None


def _place(scale: str, place: str, said: dict[str, str | None]) -> Fraction:
    """Where a grade stands; A级 is 10, AA级 9, B级 20, so that less is better in letters and classes."""
    if scale == "等级":
        half = {"+": Fraction(-1, 2), "-": Fraction(1, 2)}.get(said["half"] or "", Fraction(0))
        return Fraction(10 * (ord(place[0]) - ord("A")) + 11 - len(place)) + half
    number = _ROMAN.get(place) or (int(place) if place.isdigit() else CHINESE_DIGITS[place])
    return Fraction(number + 1 if said.get("worse") else number)


def _read_date(raw: str, text: str) -> Quantity | None:
    """6月底前 is 630, 2025年6月底前 20250630; 提前一年 is a date moved by one year."""
    strive = text.startswith(("力争", "争取"))
    time = ("每年",) if text.startswith("每年") else ()
    text = text.removeprefix("每年")
    earlier = _EARLIER.fullmatch(text)
    if earlier is not None:
        number = Fraction(1, 2) if earlier["number"] == "半" else _number(earlier["number"])
        unit = _EARLIER_UNITS.get(earlier["unit"], earlier["unit"])
        return None if number is None or time else Quantity(raw, "date", number, unit, strive=strive, moved=True)
    found = _ISO.fullmatch(text) or _DATE.fullmatch(text)
    if found is None:
        return None
    said = found.groupdict()
    if said.get("end") in ("底", "末") and not said["year"]:
        return None
    day = _day(said)
    year = int(said["year"]) if said["year"] else 0
    if day is None or (not year and "月" not in text and "年" not in text and "季度" not in text):
        return None
    number, done = Fraction(10_000 * year + day), said.get("done") or ""
    return Quantity(raw, "date", number, "", "at_most", time=time, strive=strive, verb=done)


def _day(said: dict[str, str | None]) -> int | None:
    """Month and day as one number: 630 for the end of June."""
    if said.get("quarter"):
        quarter = said["quarter"] or ""
        month = 3 * (int(quarter) if quarter.isascii() else CHINESE_DIGITS[quarter])
        return 100 * month + calendar.monthrange(2023, month)[1]
    if not said["month"]:
        return _ENDS.get(said["end"] or "", 1231)
    month, year = int(said["month"]), int(said["year"] or 2024)
    if not 1 <= month <= 12:
        return None
    last = calendar.monthrange(year, month)[1]
    day = int(said["day"]) if said["day"] else _PARTS.get(said.get("part") or "", last)
    return 100 * month + day if day <= last else None
