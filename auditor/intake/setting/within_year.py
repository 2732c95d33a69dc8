"""The parts of a year that a paper of that year speaks of: 四季度, 年底前, 11月底前, and of the next: 明年一季度."""

from collections.abc import Iterator

from auditor.ground.pattern import pattern

THIS_YEAR = pattern("(?<![比较与])今年(?!以来|[上下]半年|[0-9]{1,2}月|[前第]?[一二三四]季度|[前第])")
_NEXT_YEAR = pattern("(?:^|(?<=[,。;:到至在]))[明次来]年(?![龄级均末初度])(?=[^。;]{0,40}[0-9])")
# What a paper without years of its own says of the year in which it was issued.
_WITHIN = pattern(
    "(?<![0-9一二三四五每各年明去次前第比较与同从])"
    "(?:年内|全年(?![龄无候])|年底前?|(?P<half>[上下])半年|(?<!至)第?(?P<quarter>[一二三四])季度|(?P<month>1[0-2]|[1-9])月(?:底|末)?前)"
    "(?=[^。;]{0,40}[0-9])"
)
_ENDS = {"上": 6, "下": 12, "一": 3, "二": 6, "三": 9, "四": 12}       # the last month of a half and of a quarter


def this_year(text: str, now: int) -> Iterator[tuple[int, int, bool]]:
    """今年 and 明年 in a text that was issued in a year: place, year, and whether it is said with 到."""
    for found in THIS_YEAR.finditer(text):
        yield found.start(), now, _until(text, found.start())
    for found in _NEXT_YEAR.finditer(text):
        yield found.start(), now + 1, _until(text, found.start())


def parts_of_year(text: str, now: int, month: int) -> Iterator[tuple[int, int, bool]]:
    """The parts of its own year that a paper names, as above; what is over in its month is of the next year.

    month: in which it was issued, 0 where nothing says: 一季度 in a paper of December is that to come.
    """
    for found in _WITHIN.finditer(text):
        last = int(found["month"] or _ENDS.get(found["half"] or found["quarter"], 12))
        yield found.start(), now + (last < month), _until(text, found.start())


def _until(text: str, place: int) -> bool:
    return text.endswith(("到", "至"), 0, place)
