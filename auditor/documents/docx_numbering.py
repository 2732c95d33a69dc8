"""Automatic numbers of Word: which number stands before a paragraph, counted as Word counts."""

import re
from collections.abc import Mapping

from lxml import etree

from auditor.documents.docx_names import switch, value, w, whole
from auditor.documents.docx_styles import Style
from auditor.documents.numerals import written
from auditor.pattern import pattern
from auditor.record import record

_LEVELS = 9
_LONGEST = 100   # characters of a number's text; a file may say anything
_SLOT = pattern(r"%([1-9])")


@record
class Level:
    """One level of a list. text: `（%2）`, each level's number in its slot. restart: after which level (from 1) it
    begins anew; None: after any higher one. legal: all numbers in Arabic digits.
    """

    start: int = 1
    form: str = "decimal"
    text: str = ""
    restart: int | None = None
    legal: bool = False


@record
class NumberedList:
    """One `w:num`: the definition that it counts in, its levels, and the numbers at which its levels begin anew."""

    definition: str
    levels: Mapping[int, Level]
    starts: Mapping[int, int]
    styles: Mapping[str, int]


def lists_of(root: etree._Element | None, styles: Mapping[str, Style]) -> dict[str, NumberedList]:
    """The lists of `word/numbering.xml` by their numId."""
    if root is None:
        return {}
    definitions = {each.get(w("abstractNumId"), ""): each for each in root.iterchildren(w("abstractNum"))}
    uses = {each.get(w("numId"), ""): each for each in root.iterchildren(w("num"))}
    return {id: _list(use, uses, definitions, styles) for id, use in uses.items()}


def _list(
    use: etree._Element, uses: Mapping[str, etree._Element], definitions: Mapping[str, etree._Element],
    styles: Mapping[str, Style],
) -> NumberedList:
    """One list; a definition that only names a style is the definition of that style's list."""
    id = value(use, "abstractNumId") or ""
    definition = definitions.get(id)
    linked = styles.get(value(definition, "numStyleLink") or "")
    if linked is not None and linked.numbering is not None and linked.numbering[0] in uses:
        id = value(uses[linked.numbering[0]], "abstractNumId") or ""
        definition = definitions.get(id)
    found = [] if definition is None else list(definition.iterchildren(w("lvl")))
    levels = {_index(each): _level(each) for each in found}
    pairs = ((each, value(each, "pStyle")) for each in found)
    named = {style: _index(each) for each, style in pairs if style is not None}
    starts: dict[int, int] = {}
    for override in use.iterchildren(w("lvlOverride")):
        level = override.find(w("lvl"))
        if level is not None:
            levels[_index(override)] = _level(level)
        start = value(override, "startOverride")
        if start is not None:
            starts[_index(override)] = whole(start, 1)
    return NumberedList(id, levels, starts, named)


def _index(element: etree._Element) -> int:
    return whole(element.get(w("ilvl")), 0)


def _level(element: etree._Element) -> Level:
    """One `w:lvl`; of a format that only newer programs know, the fallback."""
    forms = list(element.iter(w("numFmt")))
    form = forms[-1] if forms else None
    start, restart = value(element, "start"), value(element, "lvlRestart")
    return Level(
        0 if start is None else whole(start, 1),
        "decimal" if form is None else form.get(w("val")) or "decimal",
        (value(element, "lvlText") or "")[:_LONGEST],
        None if restart is None else whole(restart, 0),
        bool(switch(element, "isLgl")),
    )


class Counting:
    """The state of all lists while a document is read from its beginning to its end."""

    def __init__(self, lists: Mapping[str, NumberedList]) -> None:
        self._lists = lists
        self._counts: dict[str, list[int | None]] = {}
        self._begun: set[tuple[str, int]] = set()

    def number(self, list_id: str, level: int | None, style: str) -> str:
        """Counts one paragraph, and gives the text of its number; empty where the list has none."""
        numbered = self._lists.get(list_id)
        if numbered is None:
            return ""
        index = numbered.styles.get(style, 0) if level is None else level
        if not 0 <= index < _LEVELS or index not in numbered.levels:
            return ""
        counts = self._counts.setdefault(numbered.definition, [None] * _LEVELS)
        last = counts[index]
        if index in numbered.starts and (list_id, index) not in self._begun:
            self._begun.add((list_id, index))
            last = None
            counts[index] = numbered.starts[index]
        else:
            counts[index] = numbered.levels[index].start if last is None else last + 1
        for higher in range(index):   # a part without a heading of its own has counted as one all the same
            if counts[higher] is None and higher in numbered.levels:
                counts[higher] = numbered.levels[higher].start
        for deeper in range(index + 1, _LEVELS):
            restart = numbered.levels[deeper].restart if deeper in numbered.levels else None
            if restart is None or index < restart:
                counts[deeper] = None
        return _shown(numbered, counts, index)


def _shown(numbered: NumberedList, counts: list[int | None], index: int) -> str:
    """The number's text, `1.2.`; a higher level that has not been counted yet shows its start."""
    level = numbered.levels[index]
    if level.form == "bullet":
        return ""

    def slot(found: re.Match[str]) -> str:
        at = int(found[1]) - 1
        shown = numbered.levels.get(at, Level())
        count = counts[at]
        return written(shown.start if count is None else count, "decimal" if level.legal else shown.form)

    return _SLOT.sub(slot, level.text)
