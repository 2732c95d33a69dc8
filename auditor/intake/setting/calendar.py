"""Which year holds, while the paragraphs of a document are read one after the other."""

from auditor.ground.pattern import pattern
from auditor.intake.setting.scene import Scene
from auditor.intake.setting.years import FAR, UNDATED, Anchor, Dated, anchors, going_on, has_amount, together, until
from auditor.intake.words import BULLETS, FIVES

LEADING = 120  # signs before a list in which its year is said
HEADED = 24  # signs of a paragraph in which its own heading stands
# What leads to a list; 降至12%以下。 leads to nothing.
_LEADS = pattern(
    r"(?<!说明)(?<!汇报)(?<!报告)(?<!通知)(?<!公示)如下[^。]{0,8}[。:]$|(?:实现|抓好|做好|落实)以下[^。]{0,8}[。:]$"
)
_SIBLING = pattern("在[^,。;]{2,20}方面,")
# A paragraph that is a part of the one before.
_GOES_ON = pattern("同时,|(?:《[^《》]{1,40}》)?(?:指出|提出|明确)?,?届时|此外,|另外,|与此同时")
_GOALS = pattern("目标(?!责任|考核|管理|任务分解)")
_AIMS = pattern("目标(?:任务)?[是为]?:(?:到|至)?$")      # 主要目标是:到2025年,…: what is told below is of it
_BOX = pattern("专栏[0-9一二三四五六七八九十]{1,3}(?!.*(?:目标|指标))")       # 专栏3 应急物资储备布局
# A box of what the five years bring: 专栏5 “十四五”能源基地.
_BOX_OF_FIVE = pattern("专栏[0-9一二三四五六七八九十]{0,3}:?“?(?P<five>十[一二三四五]五)”?(?!.*[,。;])")
_ITEM = pattern("[0-9]{1,2}(?![0-9年])|\\(?[0-9一二三四五六七八九十]{1,3}[)、.]|[①-⑳·—" + BULLETS + "]")
_NOTE = pattern("注|[0-9①-⑳]")
_REMARKS = pattern("(?:备?注|说明)[0-9]?:")
_YEAR_IS = pattern("(?:19|20)[0-9]{2}年是[^。]{2,80}年[,。]")     # 2026年是“十五五”开局之年: what is told is of it
_INTENDS = pattern("计划|力争|争取|确保|今年|明年|[将拟]")
_OPENS = pattern(r"[\W\d]*(?:力争|争取|努力|确保)*(?:到|至|在)?")
_IMPERATIVE = pattern(
    r"(?:\([^()]*\))?(?:推进|推动|加快|加强|提升|提高|建设|推出|打造|实施|开展|完善|支持|鼓励|建立|健全|深化|强化|优化|落实|培育|引导|"
    r"组织|积极|大力|严格|全面(?:推|落|实施|开展|加强)|深入|持续|着力|构建|促进|改造|新建|续建|完成|扩建|改扩建|加固|恢复|扩大|发展|做好|做优|做强|制定|聚焦|创新(?!驱动)|"
    r"围绕|坚持|依托|统筹|以[^,]{2,20}为|有序|稳步推|探索|将|对|以|按照|通过|加大|启动|继续|规范|整治|选择|加装|新增|安装|更新|淘汰|培训|举办|创建|在(?![^,。]{2,14}(?:目标|方面|指标)[上中]?,))"
)
_PART = pattern("其中[,:]?")      # 2023年预算安排120亿元。其中,学校建设资金22亿元
_IN_TURN = pattern("每年|逐年|今后|未来|[近中远]期|滚动")
_SPAN_OF_YEARS = pattern("(?<![0-9])[一二三四五1-5]年(?:内|间|时间|左右|努力|累计|争取|力争|[再共])")


class Calendar:
    """Which year holds, while the paragraphs of a document are read one after the other."""

    def __init__(self, scene: Scene) -> None:
        self.scene = scene
        self.section: tuple[Dated, tuple[str, ...]] | None = None
        self.carried: Anchor | None = None
        self.before: Anchor | None = None  # what the paragraph before ended with
        self.kept = False  # whether it goes on in this paragraph
        self.sibling = False  # whether that is one of several that are alike: 在防汛方面,…
        self.open = False  # whether it ends within its sentence
        self.past = False  # whether another year was said since, which ends it at the next full stop
        self.inner: Anchor | None = None  # the last that the sentence before named, which its parts have too
        self.beyond = False  # whether a full stop stands between the year and what it is carried to
        self.together: list[Anchor] = []  # years that one list names (到2022年和2030年), each for one of as many values
        self.opened: Anchor | None = None  # the year until which its paragraph says at its beginning
        self.loose = False  # whether the section has its year from its first paragraph alone, which no note outlives
        self.boxed = False  # whether the section has its year from the title of a box
        self.listed_in_box = False  # whether items stand below that
        self.tabled = False  # whether a table is the last that was read
        self.opens = False  # whether it opens its paragraph, and so holds for all of it
        self.in_span = False  # whether the sentence speaks of a span of years: 五年内
        self.in_turn = False  # or of every year, or of times to come: 每年, 远期
        self.heads = False  # whether its first sentence says only the year and the state then: 到2027年,体系基本建成。
        self.goals: tuple[str, ...] = ()  # the headings down to that of goals
        self.aims = False  # whether the paragraph stands in such a chapter, before the notes of its table

    def enter(self, headings: tuple[str, ...], text: str = "") -> None:
        """A paragraph begins under these headings; one that goes on from the last keeps its year."""
        self.before = self.carried
        self._aim(headings, text)
        sibling = _SIBLING.match(text) is not None
        self.kept = _GOES_ON.match(text) is not None or (sibling and self.sibling) or (text != "" and self.open)
        if not self.kept:
            self.carried, self.opened, self.together, self.heads = None, None, [], False
        self.sibling, self.open = sibling, text.endswith((";", ","))
        noted = self.tabled and _NOTE.match(text) is not None
        self.tabled = self.tabled and not text
        boxed = _BOX.match(text) is not None or (self.loose and noted)
        if self.section is not None and (boxed or not _below(headings, self.section[1])):
            self.section = None
        titled = _BOX_OF_FIVE.match(text) if boxed and headings else None
        if titled is not None:
            self.section = (Dated(FIVES[titled["five"]], "section", "", True), headings)
            self.loose, self.boxed = True, True
            self.listed_in_box = False
        elif self.boxed and text and not self.listed_in_box:
            self.listed_in_box = _ITEM.match(text) is not None
            self.boxed = self.listed_in_box         # nothing shows where a box without items ends
            self.section = self.section if self.boxed else None
        above = 0 if self.section is None else len(self.section[1])
        for depth in range(len(headings), above, -1):  # the nearest, below what holds so far
            told = anchors(headings[depth - 1], self.scene)
            if told:
                self.section = (Dated(told[-1].year, "section", told[-1].period, True), headings)
                break

    def _aim(self, headings: tuple[str, ...], text: str) -> None:
        depth = next((depth for depth, heading in enumerate(headings, 1) if _GOALS.search(heading) is not None), 0)
        if headings[:depth] != self.goals:
            self.goals, self.aims = headings[:depth], depth > 0
        self.aims = self.aims and _REMARKS.match(text) is None and _BOX.match(text) is None

    def leave(self, headings: tuple[str, ...], text: str, listed: bool) -> None:
        """A paragraph ends; one that leads to a list gives it its year."""
        told = anchors(text) or [each for each in anchors(text, self.scene) if each.to]      # 今后五年
        leads = text.endswith(":") or _LEADS.search(text) is not None
        several = len({anchor.year for anchor in told}) > 1
        one = bool(told) and not several and told[-1].to
        near = told and told[-1].place >= len(text) - LEADING
        opens = told and _OPENS.fullmatch(text, 0, told[0].place) is not None
        goals = text.endswith(":") and "目标" in text and self.before is not None
        aims = any(_AIMS.search(text, 0, anchor.place) is not None for anchor in told)
        aims = aims and (bool(headings) or not has_amount(text))      # without chapters nothing would end it
        of_goals = one and self._under_goals(headings, text)
        last = text.rfind("。", 0, len(text) - 1)
        leads = leads and not (several and told[-1].place < last)        # its last sentence, where several are told
        gives = leads or (listed and near) or (one and (aims or (listed and opens)))
        if told and _YEAR_IS.match(text) is not None and told[0].year >= (self.scene.present or told[0].year):
            self.section = (Dated(told[0].year, "section", "", True), headings)
        elif told and (gives or of_goals):
            self.section = (Dated(told[-1].year, "section", told[-1].period, True), headings)
            self.loose = not gives
        elif goals and self.section is None and self.before is not None:
            self.section = (Dated(self.before.year, "section", self.before.period, True), headings)

    def _under_goals(self, headings: tuple[str, ...], text: str) -> bool:
        """Whether a paragraph that counts nothing is the first to name a year under a heading of goals.

        发展目标。到2025年,建成制造强市。 With its own heading before it, it need not be the first.
        """
        own = headings[-1] if headings else ""
        return "目标" in own and (own in text[:HEADED] or self.section is None) and not has_amount(text)

    def pass_table(self) -> None:
        """A table ends: what is numbered behind it are its notes."""
        self.tabled = True

    def carry(self, text: str, body: int, begin: int, told: list[Anchor]) -> None:
        """A sentence ends with these years. body: where the text of its paragraph begins."""
        lasting = going_on(text, begin, told)
        if lasting:
            self.carried, self.beyond = lasting[-1], False
            self.together = together(text, lasting)
            opening = text[body : min(lasting[-1].place, body + FAR)]
            self.opens = lasting[-1].place - body <= FAR and _OPENS.fullmatch(opening) is not None
            heads = _OPENS.fullmatch(text[begin : min(lasting[-1].place, begin + FAR)]) is not None
            if lasting[-1].to and (self.opens or (heads and self.opened is not None)):
                self.opened = lasting[-1]
                self.heads = self.opens and not has_amount(_sentence_from(text, lasting[-1].place))
        elif told and all(map(self._is_papers_own, told)) and has_amount(_sentence_from(text, told[-1].place)):
            self.carried, self.beyond = told[-1], False
        self.past = bool(told) and lasting[-1:] != told[-1:] and self.carried is not told[-1]
        own = [anchor for anchor in told if not anchor.until]
        self.inner = own[-1] if len({anchor.year for anchor in own}) == 1 else None

    def sentence(self, text: str, begins: bool) -> None:
        """A sentence begins, behind a full stop or not: the year before goes on where it too tells of a state."""
        self.in_span = _SPAN_OF_YEARS.search(text) is not None
        self.in_turn = _IN_TURN.search(text) is not None
        self.beyond = self.beyond or (begins and not self.opens)
        if begins and not self.kept and (self.past or (_IMPERATIVE.match(text) and not self._lasts(text))):
            self.carried = None
        self.kept = False
        if self.inner is not None and _PART.match(text) is not None:
            self.carried = self.inner

    def _lasts(self, text: str) -> bool:
        """Whether the year that goes on holds for a sentence that urges, too: “十四五”时期 is what is done in it."""
        if self.carried is None:
            return False
        within = bool(self.carried.period) or self._is_papers_own(self.carried)
        return within or (self._bygone() and _INTENDS.search(text) is None)

    def _is_papers_own(self, anchor: Anchor) -> bool:
        """Whether a year is that of a paper which names no other to aim at: what it says next is of it, too."""
        only = self.scene.period is None and self.scene.default is None and self.scene.aimed in (None, anchor.year)
        return only and anchor.year == self.scene.now

    def _bygone(self) -> bool:
        """Whether the year that goes on is over where a yearly list speaks: 2025年…全部完成。其中,建成驿站10个."""
        begins, carried = self.scene.default, self.carried
        return carried is not None and not carried.to and begins is not None and carried.year < begins

    def at(self, told: list[Anchor], place: int) -> Dated:
        """The year of a value at a place of its sentence, whose anchors are `told`."""
        told = until(told, place)
        held = next((anchor for anchor in reversed(told) if not anchor.until or place < anchor.until), None)
        if held is not None:
            return Dated(held.year, "sentence", held.period, held.to)
        if self.carried is not None:
            return Dated(self.carried.year, "carried", self.carried.period, self.carried.to)
        if self.heads and self.opened is not None and not self.in_span:
            return Dated(self.opened.year, "carried", self.opened.period, True)
        if self.section is not None:
            return self.section[0]
        if self.scene.default is not None:
            return Dated(self.scene.default, "title", "", True)
        if self.aims and self.scene.period is not None and not self.in_span:
            return Dated(self.scene.period[1], "plan")
        if self.scene.for_year is not None and not self.in_span and not self.in_turn:
            return Dated(self.scene.for_year, "plan")
        return UNDATED

    def listed(self, text: str, told: list[Anchor]) -> list[Anchor]:
        """The years of one list that hold for a value whose sentence has told these so far."""
        return together(text, told) if told else (self.together if self.carried is not None else [])

    def opening(self) -> Dated:
        """The year until which the paragraph begins to tell: a level that it names later is one of then, too."""
        opened = self.opened
        return UNDATED if opened is None else Dated(opened.year, "carried-on", opened.period, True)


def _sentence_from(text: str, place: int) -> str:
    """What a sentence says from a place on."""
    end = text.find("。", place)
    return text[place : end if end >= 0 else len(text)]


def _below(headings: tuple[str, ...], above: tuple[str, ...]) -> bool:
    return headings[: len(above)] == above
