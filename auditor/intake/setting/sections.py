"""Parts, chapters and items: under which headings every paragraph and table of a document stands."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from auditor.documents.model import Grid
from auditor.ground.pattern import pattern
from auditor.ground.record import record
from auditor.intake.line import Line
from auditor.intake.setting.halves import CHAPTER, HEADLINE, begins, halves
from auditor.intake.tight import Tight, tight
from auditor.intake.words import PAST_HEADINGS

_FORMS: tuple[tuple[int, re.Pattern[str]], ...] = (
    (
        1,
        pattern(
            r"第[一二三四五六七八九十百]+[章篇部](?:分)?|[一二三四五六七八九十]+、|[ⅠⅡⅢⅣⅤⅥ][、.]"
            r"|(?:Chapter|CHAPTER|Part|PART|Section|SECTION|Title|TITLE)(?:[0-9]+|[IVX]+)[.:]?"
        ),
    ),
    (2, pattern(r"第[一二三四五六七八九十百]+节|\([一二三四五六七八九十]+\)")),
    (3, pattern(r"[0-9]{1,2}(?:[.、](?:(?![0-9])|(?=[0-9]{1,2}岁))|(?=[^\W\d_A-Za-z]{2,20}$))")),
    (4, pattern(r"\([0-9]{1,2}\)")),
)
_DECIMAL = pattern(r"[0-9]{1,2}(?:\.[0-9]{1,2})+(?=[^\W\d_A-Za-z]|[“《])")       # 2.3.1
_TITLE_END = pattern(r"[。:;,]")
_COUNTED = pattern(r"[0-9]")
_SET_ASIDE = pattern(r"\([^()]*\)|(?:19|20)[0-9]{2}(?:年|[-—–~至])?|第[0-9]+|[0-9]+(?:\+|[A-Za-z])")
LONGEST_TITLE, LONGEST_CAPTION = 40, 60
_UNIT = pattern(r"\(?(?:计量|数量)?单位:[^():;]{1,16}\)?")
_LEADS = pattern(r".*:|[^。;,:]{2,12}(?:目标|目标任务|指标)")
LISTED = 3              # the level of 1. and what is below: items of a list
_GOALS = pattern(
    r"总体要求|指导思想|总体思路|发展目标|主要目标|工作目标|总体目标|目标任务|发展思路|总体战略|战略定位"
)
_TO_COME = pattern("安排|任务|举措|打算|重点|部署")
_CONTENTS = pattern(
    r"^\s*(?:第[一二三四五六七八九十百]+[章节篇]|[一二三四五六七八九十]+、|[（(][一二三四五六七八九十]+[)）])"
    r".{2,40}?(?:[.．…·]{3,}|\s{2,}|\t)\s*[0-9]{1,3}\s*$"
)
_ANNEX = pattern(r"(?:附件|附表|附录)[0-9一二三四五六七八九十]{0,2}(?::.*|(?:[^\W\d_A-Za-z]|[“《]).{2,40})?")
_LIST_OF_ANNEXES = pattern(r"附件:?(?:[0-9]+[.、])?(?:[^\W\d_A-Za-z]|[“《]).*|附件:")
_OF_ANNEX = pattern("^(?:附件|附录)[0-9一二三四五六七八九十]{0,2}[:.、]?")
_NOTE = pattern(
    r".*(?:起草|编制|制定|修订)(?:情况|工作|过程)?(?:的)?(?:说明|汇报)"
    r"|关于(?:对)?《.*》(?:\(.*\))?(?:有关(?:情况|问题))?的?(?:情况|补充)?(?:说明|汇报)"
    r"|关于(?:提请|报请|报送|呈报|呈送|审议|审定)+《.*》(?:\(.*\))*的(?:请示|报告|函)"
    r"|[^《》]*》(?:\(.*\))*的(?:情况)?(?:说明|汇报|请示)"      # the second line of a title
)
_BODY = pattern(r"[^《关].*(?:方案|规划|计划|纲要|意见|要点|措施|举措|行动)(?:\(.*\))*")


@record
class Passage:
    """A paragraph or a cell with text, and where it stands.

    part: body, annex or note. headings: the titles above, the highest first, its own among them.
    chapter: the numbers above and the title of the last. body: where its text begins behind its own heading.
    label: the number of its own heading. title: its own heading, "" for none.
    early: whether it stands in a chapter before the one that sets the goals.
    lead: the short line that led to the list it stands in, as a colon or 目标 at its end says, "" for none.
    """

    line: Line
    text: Tight
    part: str
    headings: tuple[str, ...]
    chapter: str
    body: int
    title: str = ""
    label: str = ""
    level: int = 0
    early: bool = False
    lead: str = ""

    @property
    def above(self) -> tuple[str, ...]:
        """Its headings, and the line that led to its list."""
        return (*self.headings, self.lead)

    def at(self, start: int, end: int) -> str:
        """The place of a stretch of the tight text."""
        return self.line.at(*self.text.span(start, end))


@record
class Table:
    """A grid of a document, and where it stands. title: the line before it, or of its sheet."""

    grid: Grid
    part: str
    headings: tuple[str, ...]
    chapter: str
    title: str


class _Where:
    """The headings that are open while a document is walked through.

    begun: whether a sentence was said yet; told: whether one was in this part; before: the part before.
    halves: of a chapter that is called by two times, second: which is read.
    open: by level; 0 is a chapter without a number (2013年工作回顾), above those that have one.
    """

    def __init__(self) -> None:
        self.begun = self.told = self.second = False
        self.halves: tuple[str, str] | None = None
        self.part = self.before = "body"
        self.open: dict[int, tuple[str, str]] = {}
        self.last = ""
        self.lead = ""

    def enter(self, level: int, number: str, title: str) -> None:
        self.open = {depth: told for depth, told in self.open.items() if depth < level}
        self.open[level] = (number, title)
        if level == min(self.open) and level <= 1:
            self.halves, self.second = halves(title), False
        elif level == 1:
            self.second = True      # chapters with numbers below a title of two times are of the work to come
        self.lead = "" if level < LISTED else self.lead

    def begin(self, part: str) -> None:
        self.before, self.part, self.open, self.lead = self.part, part, {}, ""
        self.halves, self.second, self.told = None, False, False

    @property
    def numbered(self) -> bool:
        """Whether a chapter with a number is open, and below none without."""
        return 1 in self.open and self.open[1][0] != "" and 0 not in self.open

    @property
    def headings(self) -> tuple[str, ...]:
        titles = tuple(title for _, (_, title) in sorted(self.open.items()) if title)
        return titles if self.halves is None else (self.halves[self.second], *titles[1:])

    @property
    def chapter(self) -> str:
        told = [self.open[depth] for depth in sorted(self.open)]
        inner = told[-1][0] if told else ""
        numbers = "".join(number for number, _ in told[:-1] if not inner.startswith(f"{number}.")) + inner
        title = told[-1][1] if told else ""
        return f"{numbers} {title}" if numbers and title[:1].isascii() and title[:1].isalpha() else numbers + title


def sections(blocks: list[Line | Grid]) -> Iterator[Passage | Table]:
    """Every block with its part, chapter and headings."""
    where = _Where()
    for block in blocks:
        if isinstance(block, Grid):
            if where.part == "note" and not where.open and not where.told:
                where.begin("annex")
            part = "annex" if where.part == "note" else where.part      # a table between the paragraphs of a note
            yield Table(block, part, where.headings, where.chapter, block.title or where.last)
            continue
        text = tight(block.text)
        _enter_part(where, text.text, block)
        listed = _CONTENTS.search(block.text) is not None
        level, number, title, body = (0, "", "", 0) if listed else heading(text, block.level)
        unnumbered = not level and where.begun and not where.numbered and CHAPTER.fullmatch(text.text) is not None
        unnumbered = unnumbered or (not level and HEADLINE.fullmatch(text.text) is not None)
        if unnumbered:
            level, title, body = 1, text.shown(0, len(text.text)), len(text.text)
        if level:
            where.enter(0 if unnumbered else level, number, title)
        if level != 1 and where.halves is not None:
            where.second = where.second or begins(where.halves[1], text.text)
        where.begun = where.begun or re.search("[。:]", text.text) is not None
        where.told = where.told or "。" in text.text
        where.last = _caption(where.last, text)
        yield Passage(
            block, text, where.part, where.headings, where.chapter, body, title if level else "", number, level,
            lead=where.lead,
        )
        if not level and leads(text.text):
            where.lead = text.text


def _caption(before: str, text: Tight) -> str:
    """What a line may be to a table below it: its caption, or behind that the unit; "" where it is too long."""
    if len(text.text) > LONGEST_CAPTION:
        return ""
    shown = text.shown(0, len(text.text))
    return f"{before} {shown}" if _UNIT.fullmatch(text.text) else shown


def leads(text: str) -> bool:
    """Whether a line leads to a list: it ends in a colon, or names goals and nothing else."""
    return len(text) <= LONGEST_TITLE and _LEADS.fullmatch(text) is not None


def ordered(parts: Sequence[Passage | Table]) -> list[Passage | Table]:
    """The parts of a document, those of the body's chapters before its goals, or its work to come, marked as early."""
    chapters = [
        (place, part.title)
        for place, part in enumerate(parts)
        if isinstance(part, Passage) and part.part == "body" and part.level == 1
    ]
    goals = next((place for place, title in chapters if _GOALS.search(title)), 0)
    if goals:
        goals = next(place for place, title in chapters if place == goals or _is_to_come(title))
    first = chapters[0][0] if chapters else 0
    return [
        replace(part, early=True) if isinstance(part, Passage) and first <= place < goals else part
        for place, part in enumerate(parts)
    ]


def _is_to_come(title: str) -> bool:
    return _TO_COME.search(title) is not None and not any(word in title for word in PAST_HEADINGS)


def heading(text: Tight, outline: int = 0) -> tuple[int, str, str, int]:
    """Level, number and title of the heading that a text is or begins with, and where the rest begins; 0: none."""
    whole = text.text
    for level, form in ((outline, _DECIMAL), *_FORMS) if outline else _FORMS:
        found = form.match(whole)
        if found is None:
            continue
        end = _TITLE_END.search(whole, found.end())
        stop = end.start() if end is not None else len(whole)
        number = text.shown(0, found.end())
        if stop - found.end() > LONGEST_TITLE or (end is not None and end[0] in ",;" and level > 2):
            return level, number, "", found.end()
        if end is not None and end[0] == ",":
            full = whole.find("。", found.end())
            stop = len(whole) if full < 0 else full
            if stop - found.end() > LONGEST_TITLE:
                return level, number, "", found.end()
        title = text.shown(found.end(), stop)
        counted = _COUNTED.search(_SET_ASIDE.sub("", title)) is not None
        body = found.end() if counted else min(stop + 1, len(whole))
        return level, number, "" if counted and level > 2 else title, body
    if outline and len(whole) <= LONGEST_TITLE and not re.search(r"[。;]", whole):
        return outline, "", text.shown(0, len(whole)), len(whole)
    return 0, "", "", 0


def _enter_part(where: _Where, text: str, line: Line) -> None:
    """Notes begin with their title, a body with its own, an annex with its word."""
    if line.role != "paragraph" or len(text) > 80:
        return
    own = _OF_ANNEX.sub("", text)           # 附件3 关于《…》的编制说明
    if _NOTE.fullmatch(own) and (not where.open or own != text):
        where.begin("note")
    elif (
        (where.part == "note" or (where.part == "annex" and where.before == "note" and not where.told))
        and _BODY.fullmatch(text)
        and (where.open or where.told or where.part == "annex")
        and not re.match(r"[一二三四五六七八九十(0-9]|附件", text)
    ):
        where.begin("body")
    elif re.fullmatch(r"(?:附件|附表|附录)[0-9一二三四五六七八九十]{0,2}", text) or (
        _ANNEX.fullmatch(text) and not _LIST_OF_ANNEXES.fullmatch(text)
    ):
        where.begin("annex")
