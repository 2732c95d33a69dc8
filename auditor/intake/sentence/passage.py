"""The promises in one passage: values in chains, each with its name, its year and what speaks for and against it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise, takewhile, zip_longest

from auditor.ground.pattern import pattern
from auditor.intake.found import Account, PassageReading, Target
from auditor.intake.sentence import listed_names, names
from auditor.intake.sentence.around import Around
from auditor.intake.sentence.beside import with_beside
from auditor.intake.sentence.chains import around_chain, chains_of
from auditor.intake.sentence.marks import marks_of
from auditor.intake.sentence.naming import WITH, Naming
from auditor.intake.sentence.refusals import refusal
from auditor.intake.sentence.sizes import counts_list, is_other_measure, large, sizes
from auditor.intake.sentence.strive import sentences, striving
from auditor.intake.sentence.support import support
from auditor.intake.sentence.values import Spot, read, spots, stands_bare, unit_at
from auditor.intake.setting.calendar import Calendar
from auditor.intake.setting.scene import Scene
from auditor.intake.setting.sections import Passage
from auditor.intake.setting.years import Anchor, Dated, anchors, until
from auditor.intake.words import BULLETS
from auditor.text.quantity import Quantity
from auditor.text.unit import PERCENT

# What gives one value to each of the names before it: 分别年均增长7%, 各4500万人. 均达到100% leaves them one.
_GIVES = pattern(r"(?:分别|各)(?:年均|比[^,。;]{2,6})?[^\W\d_]{0,5}[0-9.]+[^、,。;和]{0,6}(?:以[上下内]|左右)?$")
_WHOLE = pattern(r"(达到|达|超过|不低于|不少于|控制在)[^\W\d_A-Za-z]{2,20}的$")
_CONTROLLED = pattern("控制(?:目标|指标|数|上限)值?$")        # 价格涨幅控制目标为7%
_LASTING = pattern(r"每年|累计|年均|[两三四五]年(?:内|间)?共")
_DISTANT = pattern(r"(至少|不少于|不低于|超过)[^\W\d_A-Za-z]{1,3}$")
# 每个县(市、区)至少建成1个: an amount for each of them.
_EACH = pattern(
    r"(每个?(?:县|市|区|设区市|乡镇|镇|乡|街道|行政村|村|社区))(?:\([^()]{1,6}\))?"
    r"(?:$|(?:至少|原则上|都|均|要|建|设|有|完|配|打|培|创)[^\W\d_A-Za-z]{0,8}$)"
)
_NAMELESS = frozenset({"share", "claim"})
# A line of a list that counts something and says no more: *366张养老床位
_FRAGMENT = pattern(rf"[*·{BULLETS}]?[0-9][0-9.]*[万亿]?[^\W\d_A-Za-z]{{1,2}}[^\W\d_][^,。;:]*$")
_YEAR_BEHIND = pattern("\\(到?((?:19|20)[0-9]{2})年(?:底|末)?\\)")
_AT_LEAST = pattern("不少于|不低于|至少")
# 比2020年的25万吨下降8%: from which year the change is counted.
_FROM_YEAR = pattern("([比较](?:19|20)[0-9]{2}年)(?:底|末)?的[0-9][^,。;]{0,40}$")
_CHANGE = pattern("(?:再|约)?(?:下降|降低|减少|提高|增长|增加|提升|上升)")
_AREA = pattern("(?:总|占地|规划|建筑|用地){0,2}面积")      # of the place that the sentence describes


def read_passage(passage: Passage, scene: Scene, calendar: Calendar) -> PassageReading:
    """The account of a passage and what it promises."""
    text = passage.text.text
    marks = marks_of(passage.text, unit_at)
    accounts = [Account(mark.start, mark.end, mark.sort, mark.why) for mark in marks]
    targets: list[Target] = []
    if passage.line.role in ("comment", "footnote"):
        return PassageReading(passage, (*accounts, Account(0, len(text), "fact", passage.line.role)), ())
    every, years, stretches = spots(text, marks), anchors(text, scene), sentences(text, passage.body)
    last, said, counted = "", list[str](), dict[str, str]()
    for begin, end in stretches:
        inside = [spot for spot in every if begin <= spot.figure < end]
        calendar.sentence(text[begin:end].lstrip("—-·•"), text[begin - 1 : begin] not in (";", ":"))
        told = [anchor for anchor in years if begin <= anchor.place < end]
        if inside:
            said = said if last else []
            sentence = _Sentence(passage, scene, calendar, begin, end, told, inside, last, said, counted)
            judged = list(sentence.judged())
            last, said = sentence.naming.last if text[end - 1] == ";" else "", sentence.naming.said
            accounts.extend(dict.fromkeys(account for account, _ in judged))
            promised = [target for _, target in judged if target is not None]
            targets.extend(with_beside([account for account, _ in judged], promised))
        else:
            last = ""
        calendar.carry(text, passage.body, begin, told)
    covered = {spot.figure for spot in every if any(begin <= spot.figure < end for begin, end in stretches)}
    accounts.extend(
        Account(spot.start, spot.end, "claim" if spot.unit in ("项", "个", "条", "类") else "name", "heading")
        for spot in every
        if spot.figure not in covered
    )
    return PassageReading(passage, tuple(accounts), tuple(targets))


class _Sentence:
    """One sentence while its values are named and judged."""

    def __init__(
        self,
        passage: Passage,
        scene: Scene,
        calendar: Calendar,
        begin: int,
        end: int,
        told: list[Anchor],
        inside: list[Spot],
        before: str,
        said: list[str],
        counted: dict[str, str],
    ) -> None:
        self.passage, self.scene, self.calendar = passage, scene, calendar
        self.text = passage.text.text
        self.begin, self.end, self.told = begin, end, told
        again = {spot for spot in inside if is_other_measure(spot, self.text, begin)}
        once = [spot for spot in inside if spot not in again]
        large_ones = {spot for spot, after in pairwise(once) if large(spot, after, self.text)}
        large_ones |= {spot for before, spot in pairwise(once) if sizes(spot, before, self.text)}
        large_ones |= {after for spot, after in pairwise(inside) if spot in large_ones and after in again}
        self.sizes = [spot for spot in inside if spot in large_ones]
        self.listed = [spot for spot, after in pairwise(inside) if counts_list(spot, after, self.text)]
        self.inside = [spot for spot in inside if spot not in large_ones and spot not in self.listed]
        self.least = ""  # 不少于 of a list whose names stand behind: 不少于200场演出、400场活动
        self.promised = False  # whether a value before is a promise
        self.naming = Naming(self.text, begin, self.sizes, told, passage.title, before, said, counted)

    def judged(self) -> Iterator[tuple[Account, Target | None]]:
        """Every value of the sentence with its account, and the promise that it is."""
        used = self.begin
        for spot in self.sizes:
            yield Account(spot.start, spot.end, "norm", "size"), None
        for spot in self.listed:
            yield Account(spot.start, spot.end, "fact", "listed"), None
        chains = chains_of(self.text, self.inside)
        for chain, behind in zip_longest(chains, chains[1:]):
            following = behind[0] if behind else None
            around = around_chain(self.text, (self.begin, self.end), chain, used, following)
            before = self.naming.last
            years = len({anchor.year for anchor in self._own_years(chain)})
            told = self.naming.named(chain, around, following, years)
            self.least = self._least(chain[0], around.left, told[1])
            judged = [self._judge(chain, place, around, told) for place in range(len(chain))]
            yield from (each for judgement in judged for each in self._given_out(judgement, len(chain), told[1]))
            if all(account.sort in _NAMELESS for account, _ in judged):
                self.naming.last = before   # by which share something is divided, what is counted, is nobody's name
            self.naming.stepped = all((account.sort, account.why) == ("base", "from") for account, _ in judged)
            if all(account.why in ("size", "time-limit") for account, _ in judged):
                continue  # how large a thing is belongs to its name
            used = chain[-1].end + (len(around.right) if told[1].startswith(("behind", "share")) else 0)

    def _judge(
        self, chain: list[Spot], place: int, around: Around, told: tuple[list[str], str, str]
    ) -> tuple[Account, Target | None]:
        spot, first = chain[place], chain[0]
        all_names, why, scope = told
        year = self._year(chain, place, first)
        if year.why == "unstated" and (spot.heard or spot.behind) and names.is_measure(all_names[place]):
            year = self.calendar.opening()
        own = replace(around, left=all_names[place]) if why == "carried" and len(chain) > 1 else around
        refused = refusal(spot, own, year, self.passage, self.scene)
        account = Account(spot.start, spot.end, "", "")
        if refused is not None:
            return Account(spot.start, spot.end, *refused), None
        name = all_names[place]
        words, bound_why = self._words(chain, place, around.left)
        strive = "" if "力争" in words or "争取" in words else striving(self.text, self.begin, first.start)
        unit = spot.unit or names.unit_of(name, spot.core)
        quantity = read(strive + words, unit, name)
        words, quantity = (strive + words, quantity) if quantity else (words, read(words, unit, name))
        if quantity is None or quantity.number is None:
            return Account(spot.start, spot.end, "unresolved", "not-understood"), None
        lack = self._lack(spot, around, name, why, year, quantity.unit)
        if lack is not None:
            return Account(spot.start, spot.end, *lack), None
        because = (
            f"name:{why}",
            self._dated(year, quantity),
            "bound:doubled" if "翻" in words else f"bound:{bound_why}",
            self._support(spot, around, year),
            self._where(),
            f"form:{names.form_of(name)}",
        )
        quote = self._quote(spot, around)
        self.promised = True
        account = Account(spot.start, spot.end, "target", "")
        return account, Target(
            self.passage,
            self._shown(name),
            quantity,
            words,
            year,
            spot.start,
            spot.end,
            quote,
            because,
            unit,
            scope,
        )

    def _given_out(
        self, judgement: tuple[Account, Target | None], values: int, why: str
    ) -> Iterator[tuple[Account, Target | None]]:
        """A judgement, or one for each name where one value is that of several: 化学需氧量、氨氮排放分别减少8%."""
        account, target = judgement
        gives = _GIVES.search(self.text, self.begin, account.end) if values == 1 and target is not None else None
        parts = listed_names.each_of(target.name) if target is not None and gives is not None else []
        if target is None or not parts or why.startswith("behind"):
            yield judgement
            return
        begin, end = target.quote
        if parts == listed_names.places_of(target.name):
            of = self.naming.counted.get(target.unit, "")
            whole = names.without_whole(of, self.scene.level, self.scene.region)
            parts = [part + whole for part in parts]        # 新建村300个,甲县、乙县各50个
        for part in parts:
            place = self.text.rfind(part[:2], begin, target.start)
            quote = (place if place >= 0 and part != parts[0] else begin, end)
            yield account, replace(target, name=part, quote=quote)

    def _dated(self, year: Dated, quantity: Quantity) -> str:
        """Where the year comes from; a level without one had its year somewhere, if any is told."""
        if year.why == "carried" and self._beyond():
            return "year:title" if year.year == self.scene.default else "year:carried-on"
        level = self.scene.timed and (quantity.bound != "unstated" or quantity.unit == PERCENT)
        return "year:lacking" if year.why == "unstated" and level else f"year:{year.why}"

    def _shown(self, name: str) -> str:
        """The name with the signs of the document, where it stands there as one."""
        place = self.text.find(name, self.begin)
        shown = names.half_width(self.passage.text.shown(place, place + len(name)) if place >= 0 and name else name)
        region = self.scene.region
        bare = names.without_whole(names.without_region(shown, region), self.scene.level, region)
        return names.cleaned(bare) if bare != shown else shown  # 全县计划清淤渠道

    def _year(self, chain: list[Spot], place: int, first: Spot) -> Dated:
        """The year of a value; 2024年、2027年…分别 gives each its own."""
        own = self._own_years(chain)
        behind = _YEAR_BEHIND.match(self.text, chain[place].end)
        if behind is not None and self.scene.plan:
            return Dated(int(behind[1]), "sentence", "", True)      # 老年宜居社区5000个(2030年)
        if own:
            return Dated(own[place].year, "sentence", own[place].period, True)
        return self.calendar.at(self.told, first.figure)

    def _own_years(self, chain: list[Spot]) -> list[Anchor]:
        """The years that a list names for the values of a chain, one each; none where it does not."""
        before = until(self.told, chain[0].start)
        together = self.calendar.listed(self.text, before)
        if len(chain) > 1 and len(together) == len(chain):
            return together         # 到2022年和2030年,吸烟率低于24.5%和20%
        each, left_over = divmod(len(chain), len(together)) if len(together) > 1 else (0, 0)
        if each > 1 and not left_over and "分别" in chain[0].before:
            return [year for year in together for _ in range(each)]     # 甲率、乙率分别达到30%、18%和45%、25%
        near = before[-1].place - 14 if before else 0
        listed_years = [*takewhile(lambda anchor: anchor.place >= near, reversed(before))][::-1]
        apart = len(chain) > 1 and len(listed_years) == len(chain)
        return listed_years if apart and "分别" in self.text[before[-1].place : chain[-1].figure] else []

    def _least(self, spot: Spot, left: str, why: str) -> str:
        """The bound that begins a list of numbers with their names behind them, as long as it goes on."""
        if not why.startswith("behind") or spot.behind:
            return ""
        own = _AT_LEAST.search(spot.heard)
        if own is not None:
            return own[0]
        return self.least if left in ("、", "和", "及", "以及") and not spot.heard else ""

    def _words(self, chain: list[Spot], place: int, left: str) -> tuple[str, str]:
        """The words of a value with the bound that it shares, and where the bound comes from."""
        spot, first, last = chain[place], chain[0], chain[-1]
        heard, behind, why = spot.heard, spot.behind, "own" if spot.heard or spot.behind else "none"
        if place and not heard and first.heard:
            heard, why = first.heard, "shared"
        if heard in ("", "为", "是") and not behind and spot.unit == "%" and _CONTROLLED.search(left):
            heard, why = "不超过", "distant"
        if not heard and self.least:
            heard, why = self.least, "shared"
        distant = _DISTANT.search(left) or (_WHOLE.search(left) if spot.unit == "%" else None)
        if distant is not None and not spot.behind and not re.search("[超低少高多≥≤达]", heard):
            heard, why = distant[1] + heard, "distant"
        of_year = len(chain) // (len({anchor.year for anchor in self._own_years(chain)}) or 1)
        group = chain[place - place % of_year :][:of_year]
        tails = [each for each in group if each.behind]
        if not behind and len(group) > 1 and tails == group[-1:] and not tails[0].heard:
            behind, why = tails[0].behind, "shared"
        core = spot.core if spot.unit or not last.unit else spot.core + last.unit
        each = _EACH.search(left) if spot.unit != "%" else None
        if each is not None and "每" not in heard:
            heard = each[1] + heard
        lasting = _LASTING.search(left)
        if lasting is not None:
            word = "累计" if lasting[0].endswith("共") else lasting[0]  # 三年共建设25个
            heard = heard if word in heard else word + heard
        counted = _FROM_YEAR.search(self.text[self.begin : first.start]) if _CHANGE.match(heard) else None
        return (counted[1] if counted is not None else "") + heard + core + behind, why

    def _lack(self, spot: Spot, around: Around, name: str, why: str, year: Dated, unit: str) -> tuple[str, str] | None:
        """What is missing for a promise: a name, a unit, anything that says that it is one."""
        if len(name.rstrip("，,、")) < 2 or len(name) > names.LONGEST_NAME or why == "none" or name == "人民币":
            return "unresolved", "no-name"
        if _AREA.fullmatch(name) is not None and spot.before in ("", "约"):
            return "norm", "size"
        ratio = re.search("[:∶比]", spot.core) is not None
        if not unit and not ratio and not (spot.before or spot.behind):
            return "unresolved", "no-unit"
        if not unit and not spot.unit and not ratio and not spot.numeral and not year.to and not stands_bare(name):
            return "unresolved", "no-unit"
        alone = year.to and (_FRAGMENT.match(self.text) or WITH.search(around.left)) is not None
        goal = alone or (year.to and not around.left and any("目标" in title for title in self.passage.above))
        if why == "behind-no-verb" and not (year.to and year.why in ("sentence", "carried")) and not goal:
            return "fact", "no-verb"
        if not self._support(spot, around, year):
            return "fact", "no-promise"
        return None

    def _support(self, spot: Spot, around: Around, year: Dated) -> str:
        return support(spot, around, year, self.passage, self.scene, self.promised, self.naming.doing)

    def _beyond(self) -> bool:
        """Whether a year is carried over a full stop, where goals are not all that the chapter speaks of."""
        return self.calendar.beyond and not any("目标" in title for title in self.passage.above)

    def _where(self) -> str:
        return f"part:{self.passage.part}" if self.scene.named else "part:unnamed"

    def _quote(self, spot: Spot, around: Around) -> tuple[int, int]:
        """The words that carry the promise: its clause, from the value before to the value's end."""
        end = (
            spot.end + len(around.right)
            if around.right and around.text.startswith(around.right, spot.end)
            else spot.end
        )
        start = (
            spot.start - len(around.left)
            if around.left and around.text[: spot.start].endswith(around.left)
            else around.clause_begin
        )
        return min(start, spot.start), end
