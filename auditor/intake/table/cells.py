"""What one cell of values says: its pieces, its brackets, its words under the unit of its header."""

import re
from collections.abc import Sequence
from itertools import pairwise

from auditor.ground.pattern import pattern
from auditor.intake.layout.headers import Column
from auditor.intake.sentence.names import rises
from auditor.intake.sentence.values import without_unit
from auditor.intake.words import NOTE_MARKS
from auditor.text.quantity import Quantity
from auditor.text.read import quantity_or_none

_SEVERAL = pattern(r"[0-9.]+[^0-9、,;]+(?:[、,;][0-9.]+[^0-9、,;]+)+")
_BOUNDED = pattern(r"([≥≤><＞＜]+)[〔\[(【（［]([0-9.]+)[〕\])】）］]")  # ≥[9.6]: a bound of what years come to
_AND_WORDS = pattern("(?<=[0-9%‰])[、,;或][^0-9]+$")  # ＞7、力争高于上一个五年; ≥90或持续提高
_BRACKETS_BEHIND = pattern(r"[〔\[(【][^〔〕\[\]()【】]*[〕\])】]$")  # 78.2[1]
_PAIR = pattern(r"[0-9万亿][^\W\d_A-Za-z]{1,2}\([^\W\d_A-Za-z]{1,2}\)$")       # 120台(套)
_PLACES = r"(?:[^\W\d_A-Za-z]{0,14}[级区市县镇乡村省州]|(?:[^\W\d_A-Za-z]{2,8}、)+[^\W\d_A-Za-z]{2,8})"
_SAID_OF_ALL = "确保|力争|争取|年均|每年|累计|平均|全年|达|约|其中|目标|不"      # of a value, and of nobody
_WHOM = rf"{_PLACES}|县城|(?!{_SAID_OF_ALL})[^\W\d_A-Za-z]{{2,10}}(?=[:：]?[≥≤＞＜><])"
_SCOPED = pattern(
    rf"[,，;；、]?(?:(?P<before>{_WHOM})[:：]?)?(?P<value>[≥≤＞＜><]?[0-9][0-9.]*[万亿]?[%‰]?)(?:\((?P<behind>{_PLACES})\))?"
)
ENCLOSED = pattern(r"[〔\[(【（［](.+)[〕\])】）］]")


def pieces(text: str) -> list[tuple[int, int]]:
    """The values of a cell: 86个、3.2万户 are two."""
    if not _SEVERAL.fullmatch(text):
        return [(0, len(text.rstrip(NOTE_MARKS)) or len(text))]     # 95%*
    return [found.span() for found in re.finditer("[^、,;]+", text)]


def scoped(text: str) -> list[tuple[int, int, str]]:
    """The values of a cell, each with the places that it is for: 30%(全省)45%(九市), ≥40,济南、青岛≥50; else none.

    Before a sign that is a bound any short words say what for: 大型企业≥90%,中小企业≥60%.
    """
    found = list(_SCOPED.finditer(text))
    joined = all(one.end() == other.start() for one, other in pairwise(found))
    whole = len(found) > 1 and found[0].start() == 0 and joined
    told = [each for each in found if each["before"] or each["behind"]]
    if not whole or found[-1].end() < len(text) or len(told) < len(found) - 1:
        return []
    return [(*each.span("value"), each["before"] or each["behind"] or "") for each in found]


def yearly(name: str, words: str, column: Column) -> str:
    """What a column of yearly growth says of a cell that is a bare number: 年均, 年均增长; "" for other cells."""
    if not column.yearly or ENCLOSED.fullmatch(words) or "年均" in name + words or not re.search("[0-9]", words):
        return ""
    changes = re.search("增长|增速|增幅|下降|降低|减少", name + words) is not None
    return "年均" if changes else "年均增长" if re.search("增长|增速|增幅", column.header) else ""


def cell_quantity(text: str, name: str, unit: str) -> Quantity | None:
    """What a cell says, without the brackets of a cumulative value and of an attribute."""
    bare = re.sub(r"\((?:约束性|预期性)\)$", "", text)
    enclosed = ENCLOSED.fullmatch(bare)
    bare = enclosed[1] if enclosed is not None else bare
    if _PAIR.search(bare) is None:
        bare = _BRACKETS_BEHIND.sub("", bare)
    header = re.sub(r"^[（(](.*)[)）]$", r"\1", unit)
    if enclosed is not None and header == "%" and rises(name):
        header, bare = "", bare + "个百分点"
    first = _AND_WORDS.sub("", bare)
    whole = (f"〔{bare}〕",) if enclosed is not None else ()
    for words in dict.fromkeys((*whole, bare, without_aside(bare), first)):
        quantity = plain_reading(words, name, header)
        if quantity is not None:
            return quantity
    return without_unit(bare, name)


def inward(text: str) -> str:
    """A bound before the brackets of what years come to, inside of them: ≥[9.6] is 〔≥9.6〕."""
    return _BOUNDED.sub(r"〔\1\2〕", text)


def without_aside(words: str) -> str:
    """The words of a value without an aside: 500（其中女300）."""
    return re.sub(r"\([^()]*\)", "", words)


def readable(texts: Sequence[str], name: str, unit: str) -> str:
    """The first of some ways to say a cell that the value reader understands, else its value without what follows."""
    alone = _AND_WORDS.sub("", texts[-1])
    said = (*texts, alone, _BRACKETS_BEHIND.sub("", alone))
    return next((text for text in said if text and plain_reading(text, name, unit) is not None), alone)


def plain_reading(words: str, name: str, unit: str) -> Quantity | None:
    """What the value reader makes of words under a header's unit or without one; None where it refuses both."""
    return quantity_or_none(words, name=name, unit=unit) or quantity_or_none(words, name=name)
