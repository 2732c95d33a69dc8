"""A table of indicators that an export ran together into one paragraph: 森林覆盖率（%）21.6623.04〔1.38〕约束性…"""

import re
from fractions import Fraction

from auditor.intake.found import Account, PassageReading, Target
from auditor.intake.names import form_of, rises
from auditor.intake.sections import Passage
from auditor.intake.values import unit_at, without_unit
from auditor.intake.years import Dated
from auditor.text.quantity import Quantity
from auditor.text.read import quantity_or_none

FEWEST = 5  # attributes that such a paragraph holds
_ATTRIBUTE = re.compile(r"(?:约束性|预期性)")
_ROW_END = re.compile(r"约束性|预期性|(?<=[〕\]])(?=[^\W_A-Za-z])(?!约束性|预期性)")
_NUMBER = r"[0-9]+(?:\.[0-9]+)?"
_VALUES = re.compile(
    rf"(?P<values>(?:(?:[≥≤＞＜><]?(?:{_NUMBER})(?:左右|以上|以下|以内)?)|-|—|/|\s|〔[^〔〕]*〕|\[[^\[\]]*\])+)$"
)
_VALUE = re.compile(r"〔[^〔〕]*〕|\[[^\[\]]*\]|-|—|/|[≥≤><]?[0-9.]+(?:左右|以上|以下|以内)?")
_UNIT = re.compile(r"\((?P<unit>[^()]{1,8})\)")
_BEGINS_NUMBERED = re.compile(r"[^\W\d_A-Za-z]{0,8}[0-9]{1,2}[.、](?![0-9])")
# 1.空气质量|城市优良天数比例: the name of a group of rows.
_GROUP = re.compile(r"^[^\W\d_A-Za-z]{1,4}(?:质量|状况|水平|结构|效益|能力|保障)(?=[^\W\d_A-Za-z]{4})")
_FOOTNOTE = re.compile(r"(?<=[^\W\d_A-Za-z])[1-9](?=[^\W\d_A-Za-z])(?!万|亿|千|百|个)")
_YEARS = re.compile(r"(?:19|20)[0-9]{2}年")


def read_flat(passage: Passage) -> PassageReading | None:
    """The rows of such a paragraph; None where it is none."""
    text = passage.text.text
    if len(_ATTRIBUTE.findall(text)) < FEWEST:
        return None
    years = [int(found[0][:4]) for found in _YEARS.finditer(text[:200])]
    accounts = [Account(*found.span(), "date", "year") for found in _YEARS.finditer(text[:200])]
    targets: list[Target] = []
    unit, over, start = "", "", 0
    for stop in _ROW_END.finditer(text):
        row = text[start : stop.start()]
        found = _VALUES.search(row)
        if found is not None and found["values"].strip():
            if "〔" not in found["values"] and not _UNIT.search(row):
                unit, over = "", ""  # no row of the heading before, which speaks of cumulative values
            numbered = _BEGINS_NUMBERED.match(text, stop.end()) is not None
            name, unit, over = _named(row[: found.start()], unit, over, not numbered)
            for begin, end, sort, words in _cells(found["values"], len(years)):
                at = start + found.start()
                accounts.append(Account(at + begin, at + end, sort, "flat"))
                target = _target(passage, name, unit, words, years, at + begin, at + end) if sort == "target" else None
                if target is not None:
                    targets.append(target)
        start = stop.end()
    accounts.append(Account(0, len(text), "name", "flat"))
    return PassageReading(passage, tuple(accounts), tuple(targets))


def _named(words: str, unit: str, over: str, grouped: bool) -> tuple[str, str, str]:
    """Name and unit of a row, and the heading that it stands under: 主要污染物排放总量减少（%）化学需氧量.

    grouped: whether numbers are those of groups of rows, as the row behind has none of its own.
    """
    units = list(_UNIT.finditer(words))
    if not units:
        bare = re.sub(r"[0-9]+$", "", words)
        numbered = bare if over else _numbered(bare, grouped)
        return _combined(numbered, over), unit if over else "", over
    last = units[-1]
    name = _numbered(words[: last.start()], grouped)
    behind = re.sub(r"[0-9]+$", "", words[last.end() :])
    if behind:
        return _combined(behind, name), last["unit"], name
    return name, last["unit"], ""


def _numbered(words: str, grouped: bool) -> str:
    """The name behind a number in order, without the name of a numbered group and the marks of footnotes."""
    parts = re.split(r"[0-9]{1,2}[.、](?![0-9])|年〔累计〕|属性", words)
    name = _GROUP.sub("", parts[-1]) if grouped and len(parts) > 1 else parts[-1]
    return _FOOTNOTE.sub(lambda found: found[0] if unit_at(name, found.end()) else "", name)


def _combined(name: str, over: str) -> str:
    """A pollutant under a heading about all of them: the measure is the heading's."""
    tail = re.search(r"(?:排放)?总量(?:减少|下降|削减)?$|(?:浓度|比例|面积)(?:下降|减少)?$", over)
    bare = re.split(r"[0-9]{1,2}[.、](?![0-9])", name)[-1]
    return bare + (tail[0] if tail is not None else "")


def _cells(values: str, years: int) -> list[tuple[int, int, str, str]]:
    """The cells of a row: base, promise, and what the years come to together."""
    made: list[tuple[int, int, str, str]] = []
    plain: list[tuple[int, int, str]] = []
    for found in _VALUE.finditer(values):
        word = found[0]
        if word[0] in "〔[":
            made.append((*found.span(), "target", word[1:-1]))
        else:
            plain.append((*found.span(), word))
    if len(plain) == 1 and years > 1 and plain[0][2][0].isdigit():
        plain = _parted(plain[0])
    elif len(plain) == 2 and plain[1][2] in ("-", "—", "/") and plain[0][2][0].isdigit() and not made:
        plain = [*_parted(plain[0]), plain[1]]
    elif len(plain) > 1 and not plain[0][2].strip("0123456789") and not plain[1][2].strip("-—"):
        plain = plain[1:]  # the mark of a footnote
    for place, (begin, end, word) in enumerate(plain):
        if word in ("-", "—", "/"):
            continue
        sort = "base" if place == 0 and len(plain) > 1 and years > 1 else "target"
        made.append((begin, end, sort, word))
    return sorted(made)


def _parted(cell: tuple[int, int, str]) -> list[tuple[int, int, str]]:
    """70.570左右: two numbers without a space, parted where they come closest to each other."""
    begin, end, word = cell
    digits = re.match(r"[0-9.]+", word)
    size = digits.end() if digits is not None else 0
    best: tuple[Fraction, int] | None = None
    for place in range(1, size):
        first, second = word[:place], word[place:size]
        if not re.fullmatch(_NUMBER, first) or not re.fullmatch(_NUMBER, second) or re.match(r"0[0-9]", second):
            continue
        a, b = Fraction(first), Fraction(second)
        if a and b:
            apart = max(a / b, b / a)
            best = min(best, (apart, place)) if best is not None else (apart, place)
    if best is None or best[0] > 5:
        return [cell]
    return [(begin, begin + best[1], word[: best[1]]), (begin + best[1], end, word[best[1] :])]


def _quantity(words: str, name: str, unit: str) -> Quantity | None:
    return quantity_or_none(words, name=name, unit=unit) or without_unit(words, name)


def _target(
    passage: Passage, name: str, unit: str, words: str, years: list[int], start: int, end: int
) -> Target | None:
    enclosed = any(sign in "〔[" for sign in passage.text.text[start - 1 : start + 1])
    if enclosed and unit == "%" and rises(name):
        words, unit = words + "个百分点", ""
    elif enclosed:
        words = f"〔{words}〕"          # what the years come to
    quantity = _quantity(words, name, unit)
    if quantity is None or quantity.number is None or len(name) < 2:
        return None
    because = (
        "name:flat",
        "year:column",
        "bound:cell",
        "promise:cell",
        f"part:{passage.part}",
        f"form:{form_of(name)}",
    )
    dated = Dated(years[-1] if years else None, "column" if years else "unstated", "", True)
    return Target(passage, name, quantity, words, dated, start, end, (start, end), because, unit)
