"""Two numbers in one value: the ends of a range (5%—8%), and a number with the one striven for (5.5%以上、力争6%)."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from auditor.ground.pattern import pattern
from auditor.text.lexicon import BASIC_WORDS, INCENTIVE_WORDS, STRIVE_WORDS
from auditor.text.plain import any_of, unified_dashes
from auditor.text.quantity import CEILINGS, FLOORS, Bound, Quantity
from auditor.text.refusal import ValueNotUnderstood, refused

Read = Callable[[str], Quantity]
_BETWEEN = pattern(
    r"^(?P<front>.*?)(?:介于|在)?(?P<low>[0-9].*?)(?:至|到|-|~|和|与)(?P<high>[0-9].*?)(?:之间|区间内?|范围内?)$"
)
_JOINT = pattern(
    r"(?P<sign>-|~|至|到|(?<=[0-9一二两三四五六七八九])或)(?=[0-9一二两三四五六七八九十百])|[、,]?(?:且|并且?|同时|但)[、,]?|(?<=以上)[、,]?(?=.*[0-9])|"
    r"(?<=[0-9%]|[^\W\d_A-Za-z])[、,]?(?=不超过|不高于|不多于|不大于|低于|小于|少于|<|≤|最高|最多)"
)
_DIGIT = "[0-9一二两三四五六七八九十]"
_YEAR_END = pattern("(?:^|[^0-9])(?:19|20)[0-9]{2}年?$")
_YEAR_START = pattern("(?:19|20)[0-9]{2}年")
_SHORT_STRIVE = pattern(
    rf"^(?:确保|必保|保)(?P<low>{_DIGIT}.*?)[、,]?(?:力争|争取|冲刺|冲|争)(?P<high>{_DIGIT}.*)$"
)
# 力争达到65%,确保60%: the number striven for may stand first.
_STRIVE_FIRST = pattern(
    rf"^(?:{any_of(STRIVE_WORDS - INCENTIVE_WORDS)})(?P<high>[^,、;]*{_DIGIT}[^,、;]*)"
    rf"[,、;](?P<low>(?:确保|必保|保底|至少)[^,、;]*{_DIGIT}[^,、;]*)$"
)
_A_YEAR = pattern("(?:19|20)[0-9]{2}(?:年|[-—–~至到](?:19|20)[0-9]{2}年)")
_NUMERAL = pattern(r"[0-9](?:[0-9.,]*[0-9])?")
_ANY_NUMERAL = pattern(rf"{_NUMERAL.pattern}|[一二两三四五六七八九十百千]+")
_STRIVE = pattern(any_of(word for word in STRIVE_WORDS if len(word) > 1))
_BASIC = pattern(f"^(?:{any_of(BASIC_WORDS)})(?:为|:|是)?")


def read_two(raw: str, text: str, read: Read) -> Quantity | None:
    """A plain text as a range or as two steps; `read` reads each end. None where it is neither.

    Raises ValueNotUnderstood where two ends contradict each other.
    """
    return _two_steps(raw, text, read) or _range(raw, text, read)


def _two_steps(raw: str, text: str, read: Read) -> Quantity | None:
    short = _SHORT_STRIVE.match(text)
    if short is not None:
        return _stepped(raw, short["low"], short["high"], False, read)
    turned = _STRIVE_FIRST.match(text)
    if turned is not None:
        return _stepped(raw, _BASIC.sub("", turned["low"]), turned["high"], False, read)
    for found in _STRIVE.finditer(text):
        first = text[: found.start()].rstrip("、,;并且同时(")
        second = text[found.end():].removeprefix("为").removeprefix(":")
        if second.count(")") > second.count("("):       # 5%(力争6%)
            second = second.removesuffix(")")
        if not _NUMERAL.search(first) and not _has_numeral(first):
            continue
        return _stepped(raw, _BASIC.sub("", first), second, found[0] in INCENTIVE_WORDS, read)
    return None


def _has_numeral(text: str) -> bool:
    return any(sign in "一二两三四五六七八九十百千万" for sign in text)


def _stepped(raw: str, first: str, second: str, incentive: bool, read: Read) -> Quantity | None:
    low = _tried(read, first) or _range(raw, first, read)
    if low is None:
        for whole in _with_unit_of(first, second):
            low = _tried(read, whole)
            if low is not None:
                break
    if low is None or low.number is None:
        return None
    high = _like(low, first, second, read)
    if high is None or high.number is None:
        return None
    if high.verb not in ("", low.verb):
        return None
    return replace(
        low, raw=raw, striving=high.number, incentive=incentive, strive=False,
        attribute=low.attribute or high.attribute, prices=low.prices or high.prices, remark=low.remark or high.remark,
    )


def _like(low: Quantity, first: str, second: str, read: Read) -> Quantity | None:
    """The second number in the kind and unit of the first: 下降14.5%、力争15% takes the fall from the first."""
    front = _front(first)
    numeral = _NUMERAL.search(second)
    bare = second[numeral.start():] if numeral is not None else second
    texts = (second, *_with_unit_of(second, first), front + bare, *(_with_unit_of(front + bare, first)))
    return _first_alike(low, (high for text in texts if (high := _tried(read, text)) is not None))


def _range(raw: str, text: str, read: Read) -> Quantity | None:
    plain = unified_dashes(text)
    for first, second, joined in _split(plain):
        if _YEAR_END.search(first) is not None and _YEAR_START.match(second) is not None:       # 较2020-2022年平均
            continue
        pair = _both(first, second, read)
        if pair is None:
            continue
        low, high = pair
        time = tuple(dict.fromkeys((*low.time, *high.time)))
        if low.number is None or high.number is None or low.upper is not None or high.upper is not None:
            continue
        if low.kind == "amount" and (low.number < 0) != (high.number < 0):      # 压减20至30多元
            continue
        if low.bound in CEILINGS and high.bound in FLOORS:      # 控制在5%—8%以上
            raise refused("two-bounds", raw, f"{low.bound}, {high.bound}")
        if joined and high.bound == "unstated":     # 建成1亿亩并改造1.05亿亩 are two amounts
            continue
        if high.verb not in ("", low.verb):       # 90%以上,其中城市95%: the second number is of something else
            continue
        falls = low.number < 0 or high.number < 0
        if falls and low.number > high.number:
            low, high = high, low
        if low.number is None or high.number is None or low.number > high.number:
            raise refused("range-order", raw, text)
        if not low.unit and low.kind == "amount" and low.number >= 1900 and high.number <= 2100:
            raise refused("year-in-value", raw, text)
        return replace(_joined(raw, low, high), time=time)
    return None


def _split(text: str) -> Iterator[tuple[str, str, bool]]:
    """Where a text may be two ends; whether they are joined by another word than 且, or by none."""
    between = _BETWEEN.match(text)
    if between is not None:
        yield between["front"] + between["low"], between["high"], False
    for found in _JOINT.finditer(text):
        yield text[: found.start()], text[found.end():], not found["sign"] and "且" not in found[0]


def _both(first: str, second: str, read: Read) -> tuple[Quantity, Quantity] | None:
    """Both ends, each with the unit and the change of the other where it has none of its own."""
    front = _front(first)
    for low_text in (*_with_unit_of(first, second), first):
        low = _tried(read, low_text)
        if low is None or low.number is None:
            continue
        high = _first_alike(low, (
            high for text in (second, front + second) if (high := _tried(read, text)) is not None and (
                low_text == first or high.number is None or abs(low.number) <= abs(high.number)
            )
        ))
        if high is not None:
            return low, high
    return None


def _first_alike(low: Quantity, found: Iterator[Quantity]) -> Quantity | None:
    """The first number in the kind and unit of another; rather one that moves the same way: 压减50—60家."""
    alike = [each for each in found if each.number is not None and (each.kind, each.unit) == (low.kind, low.unit)]
    return next((each for each in alike if _falls(each) == _falls(low)), alike[0] if alike else None)


def _falls(quantity: Quantity) -> bool:
    return quantity.number is not None and quantity.number < 0


def _front(text: str) -> str:
    """What stands in front of the last number of a text."""
    counts = [found for found in _NUMERAL.finditer(text) if not _A_YEAR.match(text, found.start())]
    numerals = counts or list(_ANY_NUMERAL.finditer(text))
    return text[: numerals[-1].start()] if numerals else ""


def _with_unit_of(first: str, second: str) -> Iterator[str]:
    """2 of 2-3万亩 as 2万亩 and as 2亩: what stands behind the number of the second."""
    numeral = _ANY_NUMERAL.search(second)
    if numeral is None or not first or first[-1] not in "0123456789万亿千百十一二两三四五六七八九":
        return
    behind = second[numeral.end():]
    for start in range(min(len(behind), 3)):
        if not behind[start].isdigit():         # 1/3至1/3 is not 1/33
            yield first + behind[start:]


def _tried(read: Read, text: str) -> Quantity | None:
    try:
        return read(text) if text else None
    except ValueNotUnderstood:
        return None


def bounds_of_ends(low: Bound, high: Bound) -> tuple[Bound, Bound]:
    """What is said of each end of a range: a ceiling in front (控制在2%—3%) is of the upper, a floor of the lower."""
    if low in CEILINGS:
        return "unstated", low if high == "unstated" else high
    if high in FLOORS:
        return (high if low == "unstated" else low), "unstated"
    return low, high


def _joined(raw: str, low: Quantity, high: Quantity) -> Quantity:
    bound, upper = bounds_of_ends(low.bound, high.bound)
    return replace(
        low, raw=raw, bound="about" if "about" in (bound, upper) else bound, upper=high.number, upper_bound=upper,
        strive=low.strive or high.strive, step=min(filter(None, (low.step, high.step)), default=None),
        extent=None,
        base_year=low.base_year or high.base_year, base_back=low.base_back or high.base_back,
        said_year=low.said_year or high.said_year, lasting=low.lasting or high.lasting,
        span=low.span or high.span, attribute=low.attribute or high.attribute, prices=low.prices or high.prices,
        remark=low.remark or high.remark,
    )
