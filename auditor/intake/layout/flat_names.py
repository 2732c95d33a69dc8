"""What the words before the values of a row say, where a table ran together: a group, a number in order, a name."""

from auditor.ground.pattern import pattern
from auditor.intake.layout.flat_rows import DOTTED, UNIT, behind_order
from auditor.intake.layout.headers import GROUP_TAIL
from auditor.intake.layout.laid import is_unit
from auditor.intake.sentence.values import unit_at

_UNIT_INSIDE = pattern(r"[（(](?P<unit>[^（）()]{1,12})[）)](?P<behind>[^（）()]{2,})$")
_MARK = pattern(r"(?<=[^\W\d_A-Za-z])[1-9](?=[^\W\d_A-Za-z])(?!万|亿|千|百|个|级|类|岁|星)")
_FOOTNOTE = pattern(r"(?<=[^\W\d_A-Za-z])[1-9]$")
# 1.空气质量|城市优良天数比例: the name of a group of rows.
_GROUP = pattern(r"^[^\W\d_A-Za-z]{1,4}(?:质量|状况|水平|结构|效益|能力|保障)(?=[^\W\d_A-Za-z]{4})")


def expected_order(words: str, last: int) -> int | None:
    """The number in order that words hold: the next, or one behind it where rows between were not understood."""
    orders = range(last + 1, last + 4)
    return next((order for order in orders if behind_order(words, order)), None)


def named(words: str, unit: str, over: str, expected: int | None, grouped: bool) -> tuple[str, str, str, str]:
    """What stands before a name, the name, its unit, and the heading that it stands under.

    expected: the number in order of the row, where the table has a column of them. grouped: whether numbers are those
    of groups of rows, as the row behind has none of its own.
    """
    found, inside = UNIT.search(words), _UNIT_INSIDE.search(words)
    if found is not None:
        unit, words = found["unit"], words[: found.start()]
    elif inside is not None and is_unit(inside["unit"]):
        group, over = _ordered(words[: inside.start()], expected, grouped)
        return group, _below(inside["behind"], over), inside["unit"], over
    group, name = _ordered(words, expected, grouped)
    if over and found is None:
        return group, _below(name, over), unit, over
    return group, name, unit if found is not None else "", ""


def _ordered(words: str, expected: int | None, grouped: bool) -> tuple[str, str]:
    """What stands before a name, and the name: a number in order and the group before it are none of it."""
    dotted = list(DOTTED.finditer(words))
    plain = behind_order(words, expected) if expected is not None else 0
    at = dotted[-1].end() if dotted else plain
    group, name = words[:at], words[at:].strip()
    if dotted and grouped:
        name = _GROUP.sub("", name)
    name = _MARK.sub(lambda found: found[0] if unit_at(name, found.end()) else "", name)
    return group, _FOOTNOTE.sub("", name)


def _below(name: str, over: str) -> str:
    """A pollutant under a heading about all of them: the measure is the heading's."""
    tail = GROUP_TAIL.search(over)
    return name.strip() + (tail[0] if tail is not None else "")
