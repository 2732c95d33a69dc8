"""The rows of a table that ran together: where the words, the values, the attribute and the unit of each stand."""

from collections.abc import Iterator, Sequence

from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.intake.layout.glued import Token, parted, tokens
from auditor.intake.layout.laid import ATTRIBUTE, WORDED, is_unit

DOTTED = pattern(
    r"(?<![0-9.A-Za-z])[0-9]{1,2}(?:[.、．](?![0-9])|\.[0-9]{1,2}(?=[^\W\d_A-Za-z]{4}))|[（(][0-9]{1,2}[)）](?=[^\W_]{2})"
)
UNIT = pattern(r"[（(](?P<unit>[^（）()]{1,12})[）)]\s*$")
# What stands before the values where the header has the attribute there: 绿化覆盖率|约束性|%.
_LED = pattern(r"(?P<attribute>(?:约束|预期|引导|指导)性)\s*(?P<unit>[^\d\s]{0,10})\s*$")
_OF_WHICH = pattern(r"\s*其中[:：]?\s*[^\W\d_A-Za-z]{2,20}")
_WORDS = pattern(rf"[^\d。；，]{{0,4}}(?:{WORDED.pattern})+")
_TO_ATTRIBUTE = pattern(r"[^\d。；]{0,40}?(?=(?:约束|预期|引导|指导)性)")
_AND_WORDS = pattern(r"[、，,][^\d。；]{2,40}?(?=(?:约束|预期|引导|指导)性)")
_SIGNS = pattern(r"[≥≤＞＜><〔\[【—\-－–/%％]|左右|以上|以下|以内")
_SPACE = pattern(r"\s*")
_AGES = ("岁", "级", "G", "A")
_NAMED = pattern("[（(]|^[^万亿]*数$")
_ITEM = pattern(r"[^\W\d_]{2}|[^\W\d_A-Za-z][、（(]|[“《]|\s|[0-9]{1,2}[A-Z岁]")      # what a row begins with
_NUMERIC = tuple("0123456789.")
BLANK, LACKS = 0.3, 2.6  # what it costs that the last value lacks, where a blank stands in its place or nothing does
CLEAR = 0.7     # what the next way to part values must cost more
LONGEST_UNIT = 8
LONGEST_NAME = 120  # signs of a name with its group


@record
class Form:
    """What the header tells of the rows: over how many years each value says how something grows, 0 for others;
    whether rows end in an attribute, have one before their values, have a unit of their own behind the name, or begin
    with a number in order. said: the numbers of the document."""

    grows: tuple[int, ...]
    attributed: bool
    led: bool
    measured: bool
    ordered: bool
    said: frozenset[str]


@record
class Row:
    """Where a row stands: its words, its values, the attribute, a unit behind that; `end` is behind all of them.

    clear: whether nothing else is nearly as likely as that its values are parted so.
    """

    words: tuple[int, int]
    values: tuple[tuple[int, int], ...]
    attribute: tuple[int, int] | None
    end: int
    unit: tuple[int, int] | None
    clear: bool


@record
class _Cells:
    """From where to where the values of a row stand, and whether that is clear."""

    places: tuple[tuple[int, int], ...]
    clear: bool


def rows_of(text: str, start: int, form: Form, count: int = 0) -> Iterator[Row]:
    """The rows behind a header, until no more come. count: of those that stand before."""
    place = start
    while place < len(text):
        count += 1
        row = next(
            (
                row
                for begin in range(place + 2, min(place + LONGEST_NAME, len(text)))
                if (row := _row(text, place, begin, form, count)) is not None
            ),
            None,
        )
        if row is None:
            return
        yield row
        words = text[slice(*row.words)]
        if form.ordered and not behind_order(words, count):
            count -= 1  # a row without a number of its own
        while form.ordered and behind_order(words, count + 1):
            count += 1  # a row before it was not understood
        place = row.end


def behind_order(words: str, number: int) -> int:
    """Where the words of a row begin behind its number in order, 5|10G and not 5G; 0 where it has none such."""
    order = str(number)
    place = words.find(order)
    while place >= 0:
        end = place + len(order)
        if words[place - 1 : place] not in _NUMERIC and _ITEM.match(words, end) is not None:
            return end
        place = words.find(order, place + 1)
    return 0


def _row(text: str, start: int, begin: int, form: Form, number: int) -> Row | None:
    """The row whose values begin at a place; None where none do."""
    before = text[start:begin]
    if before[-1].isspace() or before[-1] in ".0123456789≥≤＞＜><（(" or "。" in before:
        return None
    if before[-1] in "%‰" and not form.measured:
        return None
    led = _LED.search(before) if form.led else None
    if form.led and _OF_WHICH.fullmatch(before) is None and (led is None or not _fits(led["unit"], form)):
        return None
    told = tokens(text, begin + blanks(text, begin))
    if form.ordered and not form.attributed:
        numbered = behind_order(before, number) > 0
        told = _before_order(text, told, str(number + 1 if numbered else number))
    if not told:
        return None
    unit = UNIT.search(before)
    sure = form.led or (unit is not None and is_unit(unit["unit"])) or (form.measured and unit_behind(before) != "")
    end = told[-1].end
    found_cells = _cells(text, told, form, sure, before)
    if found_cells is None:
        return None
    cells, clear = found_cells.places, found_cells.clear
    end = cells[-1][1]
    found = ATTRIBUTE.match(text, end + blanks(text, end)) if form.attributed else None
    told_cells = [text[slice(*cell)] for cell in cells]
    alike = len({len(cell.partition(".")[2]) for cell in told_cells}) == 1 and all("." in cell for cell in told_cells)
    sure = sure or all("%" in cell or "％" in cell for cell in told_cells) or (alike and len(cells) > 2)
    signs = _SIGNS.search(text[begin:end]) is not None
    goes_on = not text[end : end + 1].isdigit() or DOTTED.match(text, end) is not None
    if not (sure or found is not None or (form.attributed and signs and goes_on)):
        return None
    if led is not None:
        of, unit_at = ((start + led.start(name), start + led.end(name)) for name in ("attribute", "unit"))
        return Row((start, start + led.start()), cells, of, end, unit_at, clear)
    attribute = found.span() if found is not None else None
    return Row((start, begin), cells, attribute, attribute[1] if attribute is not None else end, None, clear)


def _fits(unit: str, form: Form) -> bool:
    """Whether what stands between the attribute and the values can stand there: a unit where rows have one."""
    return unit != "" if form.measured else unit in ("", "/", "—", "-")


def _cells(text: str, told: Sequence[Token], form: Form, sure: bool, before: str) -> _Cells | None:
    """The values of a row: as many as columns, or fewer where the last says words or is empty; the likeliest."""
    end, grows, attributed = told[-1].end, form.grows, form.attributed
    if sure and text[end : end + 1] in _AGES:
        more = parted(text, told, (*grows, 0), form.said)
        if more is not None:
            return _Cells(more.cells[:-1], _is_clear(more.price, more.next))  # 5.05岁以下儿童: the last is a name's
    words = (_TO_ATTRIBUTE if attributed else _WORDS).match(text, end)
    whole = parted(text, told, grows, form.said)
    fewer = parted(text, told, grows[:-1], form.said) if len(grows) > 1 and (sure or attributed) else None
    lacks = 0.5 if words is not None and words[0].strip() else BLANK if words is not None and words[0] else LACKS
    ways = [(way, more) for way, more in ((whole, 0), (fewer, lacks)) if way is not None]
    prices = sorted(price + more for way, more in ways for price in (way.price, way.next))
    clear = bool(prices) and _is_clear(prices[0], prices[1])
    if fewer is not None and (words is not None if whole is None else fewer.price + lacks < whole.price):
        return _Cells((*fewer.cells, (end, words.end() if words is not None else end)), clear)
    if whole is None:
        several = _of_several(told, len(grows)) if "其中" in before and attributed else None
        return _Cells(several, True) if several is not None else None
    behind = _AND_WORDS.match(text, end) if attributed else None
    last = (whole.cells[-1][0], behind.end()) if behind is not None else whole.cells[-1]
    return _Cells((*whole.cells[:-1], last), clear)


def _is_clear(best: float, following: float) -> bool:
    """Whether values are parted as no other way is nearly as likely."""
    return following - best >= CLEAR


def _before_order(text: str, told: list[Token], order: str) -> list[Token]:
    """The values without the number in order of the next row that the last of them ends in: 80|95|2洪涝."""
    last = told[-1] if told else None
    if last is None or last.sort != "number" or last.digits[1] != last.end or text[last.end : last.end + 1] in "年":
        return told
    digits = text[slice(*last.digits)]
    if digits == order and len(told) > 1:
        return told[:-1]
    if digits == order or not digits.endswith(order) or digits.endswith(f".{order}"):
        return told
    end = last.end - len(order)
    return [*told[:-1], Token(last.start, end, last.sort, (last.digits[0], end))]


def _of_several(told: Sequence[Token], count: int) -> tuple[tuple[int, int], ...] | None:
    """Cells that each hold a value for every name of a row with 其中."""
    size, rest = divmod(len(told), count)
    if rest or size < 2:
        return None
    return tuple((told[place].start, told[place + size - 1].end) for place in range(0, len(told), size))


def unit_behind(words: str) -> str:
    """The unit that the words before values end in: 粮食产量万吨."""
    ends = (words[-size:] for size in range(min(LONGEST_UNIT, len(words) - 2), 0, -1))
    return next((end for end in ends if is_unit(end) and not _NAMED.search(end)), "")


def blanks(text: str, place: int) -> int:
    found = _SPACE.match(text, place)
    return found.end() - place if found is not None else 0
