"""The promises in one passage: values in chains, each with its name, its year and what speaks for and against it."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise, zip_longest

from auditor.intake import listed_names, names, names_before
from auditor.intake.around import Around
from auditor.intake.beside import with_beside
from auditor.intake.found import Account, PassageReading, Target
from auditor.intake.marks import marks_of
from auditor.intake.refusals import listed, refusal
from auditor.intake.scene import Scene
from auditor.intake.sections import Passage
from auditor.intake.sizes import counts_list, large, sizes
from auditor.intake.strive import sentences, striving
from auditor.intake.values import Spot, read, spots, stands_bare, unit_at
from auditor.intake.words import FUTURE_WORDS, GOAL_HEADINGS
from auditor.intake.years import Anchor, Calendar, Dated, anchors
from auditor.text.quantity import Quantity
from auditor.text.unit import PERCENT

_JOINT = re.compile(r"(?:\([^()]{1,30}\))?(?:、|和|及|与|以及|;|,)?(?:力争|争取)?")
_STEP = re.compile(r"[、,;]?(?:并)?(?:力争|争取|努力|激励目标|挑战目标)(?:达到|完成|实现)?")
_BREAK = re.compile(r"[,;。|①-⑳]|:(?![0-9])|(?<![0-9]):")
_WHOLE = re.compile(r"(达到|达|超过|不低于|不少于|控制在)[^\W\d_A-Za-z]{2,20}的$")
_LASTING = re.compile(r"每年|累计|年均|[两三四五]年(?:内|间)?共")
_PART_OF = re.compile(r"^(.{2,}?)(达到|达|占|超过|不低于|不少于|控制在)(.{2,})的$")
_DISTANT = re.compile(r"(至少|不少于|不低于|超过)[^\W\d_A-Za-z]{1,3}$")
# 每个县(市、区)至少建成1个: an amount for each of them.
_EACH = re.compile(
    r"(每个?(?:县|市|区|设区市|乡镇|镇|乡|街道|行政村|村|社区))(?:\([^()]{1,6}\))?"
    r"(?:$|(?:至少|原则上|都|均|要|建|设|有|完|配|打|培|创)[^\W\d_A-Za-z]{0,8}$)"
)
_CHANGED = re.compile(r"(?:增长|增加|上升|提升|提高|扩大|发展|下降|减少|降低|缩短|缩小|压减)(?:到|至|为)")
MOST, FAR = 100, 500           # values in one list, and signs around it, beyond which nothing belongs together
_FOR_WHAT = re.compile("在([^,。;]{2,12})(?:领域|方面),")
# 生产能力稳步提升,到2020年达到: what the clause before says to rise.
_RISES = re.compile(
    "(?:^|[,;:。])([^,;:。0-9]{4,20}?)(?:稳步|持续|不断|显著|明显|大幅|逐步|进一步)(?:提升|提高|增长|增加|扩大|下降|降低),$"
)
_RAISING = re.compile("^(?:提升|提高|发展|扩大)(?=[^\\W\\d_A-Za-z]{4})")  # 提升农业机械化达到70%
# 主要港口90%的公务船舶
_OF_WHOM = re.compile("的(?!基础|目标|速度|水平|比例|比重|增速|增长|标准|要求|任务|份额)[^\\W\\d_A-Za-z]{3,}")
_THING = re.compile(r"[^\W\d_][^、,。;:0-9]+")
# A line of a list that counts something and says no more: *366张养老床位
_FRAGMENT = re.compile(r"[*●•◆■·]?[0-9][0-9.]*[万亿]?[^\W\d_A-Za-z]{1,2}[^\W\d_][^,。;:]*$")
_YEAR_BEHIND = re.compile("\\(到?((?:19|20)[0-9]{2})年(?:底|末)?\\)")
_NO_NAME = re.compile("^[、,]?(?:[由从](?:目前|当前|现在|现状)的?|均|都|[比较](?:19|20)[0-9]{2}年(?:底|末)?的?)$")
# What is there, as many as there are.
_BETTER = re.compile("(?:做[大优强精][做大优强精]*|壮大|提升|巩固|深化|增强)$")
_SPAN = re.compile("[一两三四五六七八九十0-9]{1,2}年")
# 比2020年的25万吨下降8%: from which year the change is counted.
_FROM_YEAR = re.compile("([比较](?:19|20)[0-9]{2}年)(?:底|末)?的[0-9][^,。;]{0,40}$")
_CHANGE = re.compile("(?:再|约)?(?:下降|降低|减少|提高|增长|增加|提升|上升)")
_GOAL_IS = re.compile("目标(?:是|为|:)")         # 主要目标是:产值增长5%以上,收入增长6%
_LEADING = re.compile(r"(?:对|为|向|给)$")
# 与50所高校共建工作站, 在5所幼儿园增设托班: with or at whom something is done.
_WITH = re.compile("(?:与|在)$")
_BUILDS = re.compile("[^,。;0-9]{1,14}?(?:共建|合作|签|增设|建立|设立|设置|开设|开办)")
_DOES = re.compile(f"{_BUILDS.pattern}|[^,。;0-9]{{1,14}}?(?:开展|建设|推广|实施|试点|推行)")


def read_passage(passage: Passage, scene: Scene, calendar: Calendar) -> PassageReading:
    """The account of a passage and what it promises."""
    text = passage.text.text
    marks = marks_of(passage.text, unit_at)
    accounts = [Account(mark.start, mark.end, mark.sort, mark.why) for mark in marks]
    targets: list[Target] = []
    if passage.line.role in ("comment", "footnote"):
        return PassageReading(passage, (*accounts, Account(0, len(text), "fact", passage.line.role)), ())
    every, years, stretches = spots(text, marks), anchors(text, scene), sentences(text, passage.body)
    last, said = "", list[str]()
    for begin, end in stretches:
        inside = [spot for spot in every if begin <= spot.figure < end]
        calendar.sentence(text[begin:end].lstrip("—-·•"), text[begin - 1 : begin] not in (";", ":"))
        told = [anchor for anchor in years if begin <= anchor.place < end]
        sentence = _Sentence(passage, scene, calendar, begin, end, told, inside, last, said if last else [])
        judged = list(sentence.judged()) if inside else []
        last, said = sentence.last if text[end - 1] == ";" else "", sentence.said
        accounts.extend(account for account, _ in judged)
        targets.extend(
            with_beside([account for account, _ in judged], [target for _, target in judged if target is not None])
        )
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
    ) -> None:
        self.passage, self.scene, self.calendar = passage, scene, calendar
        self.text = passage.text.text
        self.begin, self.end, self.told = begin, end, told
        self.sizes = [
            *(spot for before, spot in pairwise(inside) if sizes(spot, before, self.text)),
            *(spot for spot, after in pairwise(inside) if large(spot, after, self.text)),
        ]
        self.listed = [spot for spot, after in pairwise(inside) if counts_list(spot, after, self.text)]
        self.inside = [spot for spot in inside if spot not in self.sizes and spot not in self.listed]
        self.doing = False  # whether the value before stood behind a verb and before its name
        self.stepped = False  # whether the value before is where this one starts from
        self.promised = False  # whether a value before is a promise
        self.said = said  # the names so far, with those of the half sentence before
        self.last = ""  # the name before, for a value without its own
        self.before = before  # the same of the half sentence before: 到2025年达到12%；到2030年达到10%
        self.whose = ""  # whose values the sentence tells: 电子产业到2027年产量达到…、产值超…
        self.unit = ""  # of the value before
        self.part = False  # whether the value before is that of one district of the whole
        self.whole = ("", "")  # name and unit of what 其中 tells the parts of

    def judged(self) -> Iterator[tuple[Account, Target | None]]:
        """Every value of the sentence with its account, and the promise that it is."""
        used = self.begin
        for spot in self.sizes:
            yield Account(spot.start, spot.end, "norm", "size"), None
        for spot in self.listed:
            yield Account(spot.start, spot.end, "fact", "listed"), None
        chains = self._chains()
        for chain, behind in zip_longest(chains, chains[1:]):
            following = behind[0] if behind else None
            around, before = self._around(chain, used, following), self.last
            told = self._of_next(chain, around, following) or self._named(chain, around)
            self.unit = chain[-1].unit
            self.said.extend(dict.fromkeys(told[0]))
            judged = [self._judge(chain, place, around, told) for place in range(len(chain))]
            yield from judged
            if all(account.sort == "share" for account, _ in judged):
                self.last = before          # by which share something is divided is nobody's name
            self.stepped = all((account.sort, account.why) == ("base", "from") for account, _ in judged)
            if all(account.why in ("size", "time-limit") for account, _ in judged):
                continue  # how large a thing is belongs to its name
            used = chain[-1].end + (len(around.right) if told[1].startswith(("behind", "share")) else 0)

    def _chains(self) -> list[list[Spot]]:
        """Values that nothing but a joint divides: 83%、62%; 10%和4%以下."""
        chains: list[list[Spot]] = []
        for spot in self.inside:
            last = chains[-1][-1] if chains else None
            between = self.text[last.end : spot.figure] if last is not None else ""
            joined = (
                last is not None
                and spot.start >= last.end
                and not (between.startswith((",", ";")) and not _STEP.fullmatch(between))
                and (
                    _JOINT.fullmatch(self.text[last.end : spot.start]) is not None
                    and (spot.start == spot.figure or _STEP.fullmatch(between) or last.unit == spot.unit)
                )
                and between != ""
                and _CHANGED.match(spot.before) is None
                and len(chains[-1]) < MOST
            )
            if joined:
                chains[-1].append(spot)
            else:
                chains.append([spot])
        return [_pointed(chain) for chain in chains]

    def _around(self, chain: list[Spot], used: int, following: Spot | None) -> Around:
        """The words around a chain."""
        first, last = chain[0], chain[-1]
        begin, far = max(self.begin, first.start - FAR), min(self.end, last.end + FAR)
        breaks = [found.end() for found in _BREAK.finditer(self.text, begin, first.start)]
        clause = breaks[-1] if breaks else begin
        stop = _BREAK.search(self.text, last.end, far)
        end = stop.start() if stop is not None else far
        quote = self.text.rfind("“", begin, first.start) + 1
        if quote and "”" not in self.text[quote : first.start] and "”" in self.text[last.end : far]:
            clause = max(clause, quote)
            end = min(end, self.text.index("”", last.end))
        limit = min(end, following.start) if following is not None else end
        bracket = self.text.rfind("(其中", begin, first.start)
        if bracket >= 0 and ")" not in self.text[bracket : first.start]:
            clause = max(clause, bracket + 1)
        left = self.text[max(clause, used) : first.start]
        return Around(self.text, begin, far, clause, end, left, self._right(last.end, limit, end))

    def _right(self, start: int, limit: int, end: int) -> str:
        """What stands behind a value and belongs to it: up to the joint before the next value's own words."""
        right = self.text[start:limit]
        if limit < end:
            joints = list(re.finditer(r"、|以及|和|及(?!以[上下])|与", right))
            right = right[: joints[-1].start()] if joints else right
        return re.sub(r"^\((?:[^()]*\)|[^()]*$)", "", right)

    def _of_next(
        self, chain: list[Spot], around: Around, following: Spot | None
    ) -> tuple[list[str], str, str] | None:
        """新建10家、改建6家社区食堂: what stands behind the next number is what this one counts, too."""
        first = chain[0]
        if following is None or len(chain) > 1 or names.verb_of(around.left) is None or first.unit in ("", "%"):
            return None
        between = self.text[first.end : following.figure]
        thing = _THING.match(self.text, following.end)
        joined = between[:1] in tuple("、,和及与") and names.only_verbs(between[1:]) and between[1:] != ""
        if thing is None or not joined or first.unit != following.unit or not names.only_verbs(around.left):
            return None
        self.doing, self.last = True, names.content_verb(around.left) + names.behind(thing[0])
        return [self.last], "behind-listed", ""

    def _named(self, chain: list[Spot], around: Around) -> tuple[list[str], str, str]:
        """A name for each value of the chain, where it comes from, and the scope that stood in its place."""
        left = _NO_NAME.sub("", around.left)
        bare = names.cleaned(left)
        verb = names.verb_of(left)
        only_verb = names.only_verbs(left) or not bare
        if len(chain) == 1 and self._stands_behind(chain[0], around, bare, verb, only_verb):
            return self._behind(chain[0], around, verb)
        span = _SPAN.fullmatch(bare) is not None        # 每年筹集5000套，三年累计1.5万套
        if (only_verb or span) and not names.is_measure(bare):
            return self._carried(chain, around)
        part_of = _PART_OF.search(bare + "的") if chain[0].unit == "%" and left.endswith("的") else None
        if part_of is not None:
            self.last = f"{names.cleaned(part_of[1])}占{part_of[3]}"
            return [self.last] * len(chain), "part-of", ""
        if len(chain) > 1:
            parts = None if self._own_years(chain) else listed_names.split(bare, len(chain))
            if parts is not None:
                self.last = parts[-1]
                return [names.cleaned(part) for part in parts], "list", ""
            self.last = bare
            again = None
            if "分别" in chain[0].before:
                clause = self.text[self.begin : around.clause_begin].rstrip(",").rpartition(",")[2]
                again = listed_names.remeasured(self.said[-len(chain) :], bare)
                again = again or listed_names.listed_before(clause, bare, len(chain))
            if again is None and self._own_years(chain):
                return [bare] * len(chain), "before", ""        # 到2022年和2030年分别不低于22%和30%
            return (again, "list", "") if again is not None else ([bare] * len(chain), "shared", "")
        part = left.lstrip(",、(").startswith("其中") or left.startswith("(") or (self.part and left.startswith("、"))
        self.part = bool(self.last) and part and chain[0].unit == self.unit and names.is_district(bare)
        if self.part:
            return [bare + self.last], "region", ""
        if names.is_region(bare) and self.last and chain[0].before:
            return [names.measure_of(self.last)], "region", bare
        after = chain[0].unit == "%" and not around.right.startswith(("的", "和", "、", "并", "安排"))
        right = around.right if after else ""
        if bare.startswith("占") and self.last and "占" not in self.last:
            bare = self.last + bare
        if bare == "投资" and (of := _FOR_WHAT.search(self.text, self.begin, chain[0].start)) is not None:
            bare = of[1] + bare         # 在高速公路方面,计划投资51亿元
        bare = _RAISING.sub("", bare) if "达" in chain[0].before else bare
        bare = self._part(bare, chain[0].unit, around.left)
        whose, without = names_before.dated_inside(bare)
        self.whose, bare = (whose, without) if whose else (self.whose, bare)
        bare = self.whose + bare if bare in ("产值", "营业收入", "产量", "销售额", "增加值") else bare
        bare = names_before.per_head(bare, self.last, around.left.startswith("、"))
        place, bare = names.placed(names_before.of_its_own(names_before.graded(bare, self.last), self.last))
        said = self.last or self.before
        if names.is_measure(bare) and said.endswith(bare) and not re.search("[、和及与]", said):
            bare = said                 # 大宗固废年利用量达到40亿吨；到2030年，年利用量达到45亿吨
        self.last = bare
        done = around.right if names.only_work(around.right) and not names.begins_with_act(bare) else ""
        return [bare + (right if 1 < len(right) <= 8 else done)], "before", place

    def _part(self, bare: str, unit: str, left: str) -> str:
        """装机容量1.2亿千瓦，其中风电2200万千瓦、光伏3000万千瓦: parts that are measured as their whole is."""
        if left.lstrip(",").startswith("其中"):
            self.whole = (self.last, self.unit)
        elif not left.startswith("、"):
            self.whole = ("", "")
        return names_before.part_of_whole(bare, self.whole[0]) if unit == self.whole[1] else bare

    def _stands_behind(self, spot: Spot, around: Around, bare: str, verb: str | None, only_verb: bool) -> bool:
        """Whether the name of what is counted stands behind the number."""
        right = around.right
        large = any(size.start == spot.end for size in self.sizes)
        if (
            not right
            or (bare and not only_verb and names.only_work(right))
            or not (large or re.match(r"[^\W\d_]|[“《(]|[0-9]{1,2}[GKDA](?![A-Za-z0-9])", right))
            or re.match(r"的?(?:基础上|目标|要求|任务|水平|速度|标准(?=[,。;、]|$)|增速|台阶|大关|关口)", right)
        ):
            return False
        if _WITH.search(around.left) and _DOES.match(right):
            return True
        if _LEADING.search(around.left) or (re.search(r"(?:对|为|向)[^,]{0,8}$", around.left) and not spot.before):
            return True
        if spot.unit == "%":
            whole = bare in names.WHOLES.values() and right[:1] not in "、和及与"     # 全国80%以上的产能完成改造
            whole = whole or (_OF_WHOM.match(right) is not None and names.is_region(bare) and not spot.heard)
            return whole or (only_verb and not names.is_measure(bare))
        return verb is not None or not bare or listed(around.left) or not names.is_measure(bare)

    def _behind(self, spot: Spot, around: Around, verb: str | None) -> tuple[list[str], str, str]:
        right = around.right
        if spot.unit == "%":
            name = names.share_behind(right, self.text[spot.end + len(right) : around.clause_end])
            why = "share-behind"
        else:
            kept = names.content_verb(around.left) if verb else ""
            name = names.grade_behind(kept + names.behind(right), self.text, spot.end)
            several = names.cleaned(around.left) if listed(around.left) and name in ("项目", "工程") else ""
            name = f"{several}等{name}" if several else name
            joint = re.match(r"(?:、|和|及|与|以及|,)?", around.left)
            joined = self.doing and joint is not None and (joint[0] == around.left or listed(around.left))
            acts = listed(around.left) and re.search(r"启动|开展|实施|推进|建立", right) is not None
            sized = spot.unit in ("吨", "千瓦", "兆瓦") and not listed(around.left)  # 推动某厂60万吨甲醇项目
            begun = names.begins_with_work(around.left) or names.begins_with_act(around.left)
            acts = acts or (begun and not sized)
            striven = not around.left and spot.before.startswith(("力争", "争取", "确保", "增加"))
            striven = striven or (spot.before == "提升" and len(around.left) <= 2)      # 整体提升100所学校
            given = re.search(r"(?:对|为|向|给)[^,]{0,8}$|^(?:对|为)[^,]*等$", around.left) is not None
            given = given or (_WITH.search(around.left) is not None and _BUILDS.match(right) is not None)
            why = "behind" if verb or joined or given or striven else "behind-listed" if acts else "behind-no-verb"
            self.doing = why != "behind-no-verb"
            better = _BETTER.search(around.left + spot.before) is not None
            if self.doing and (striven or better or names.is_unclear(name)):
                why = "behind-unclear"
        self.last = name
        return [name], why, ""

    def _carried(self, chain: list[Spot], around: Around) -> tuple[list[str], str, str]:
        """No name of its own: that of the value before, or what stands before the comma."""
        if 1 < len(chain) <= len(self.said) and "分别" in chain[0].before:
            return self.said[-len(chain) :], "carried", ""
        rises = _RISES.search(self.text[self.begin : around.clause_begin])
        if rises is not None and not names_before.own_verb(around.left) and (rising := names.cleaned(rises[1])):
            self.last = rising
            return [self.last] * len(chain), "clause-before", ""
        if not self.last and self.before and any(anchor.place <= chain[0].start for anchor in self.told):
            self.last = self.before
        if self.last:
            verb = names_before.own_verb(around.left)
            if verb:
                self.last = names_before.reverbed(self.last, verb)
                return [self.last] * len(chain), "verb", ""
            return [self.last] * len(chain), "before" if self.stepped and not around.left else "carried", ""
        before = self.text[self.begin : around.clause_begin].rstrip(",")
        clause = names.cleaned(before.rpartition(",")[2])
        if clause and not re.search(r"[0-9]", clause):
            self.last = clause
            return [clause] * len(chain), "clause-before", ""
        title = names.cleaned(self.passage.title)
        if title:
            return [title] * len(chain), "heading", ""
        return [names.cleaned(around.left) or around.left] * len(chain), "none", ""

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
            f"bound:{bound_why}",
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

    def _dated(self, year: Dated, quantity: Quantity) -> str:
        """Where the year comes from; a level without one had its year somewhere, if any is told."""
        if year.why == "carried" and self._beyond():
            return "year:carried-on"
        level = self.scene.timed and (quantity.bound != "unstated" or quantity.unit == PERCENT)
        return "year:lacking" if year.why == "unstated" and level else f"year:{year.why}"

    def _shown(self, name: str) -> str:
        """The name with the signs of the document, where it stands there as one."""
        place = self.text.find(name, self.begin)
        shown = self.passage.text.shown(place, place + len(name)) if place >= 0 and name else name
        bare = names.without_whole(shown, self.scene.level)
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
        before = [anchor for anchor in self.told if anchor.place <= chain[0].start]
        together = self.calendar.listed(self.text, before)
        if len(chain) > 1 and len(together) == len(chain):
            return together         # 到2022年和2030年,吸烟率低于24.5%和20%
        listed_years = [anchor for anchor in before if anchor.place >= before[-1].place - 14] if before else []
        apart = len(chain) > 1 and len(listed_years) == len(chain)
        return listed_years if apart and "分别" in self.text[before[-1].place : chain[-1].figure] else []

    def _words(self, chain: list[Spot], place: int, left: str) -> tuple[str, str]:
        """The words of a value with the bound that it shares, and where the bound comes from."""
        spot, first, last = chain[place], chain[0], chain[-1]
        heard, behind, why = spot.heard, spot.behind, "own" if spot.heard or spot.behind else "none"
        if place and not heard and first.heard:
            heard, why = first.heard, "shared"
        distant = _DISTANT.search(left) or (_WHOLE.search(left) if spot.unit == "%" else None)
        if distant is not None and not spot.behind and not re.search("[超低少高多≥≤达]", heard):
            heard, why = distant[1] + heard, "distant"
        tails = [each for each in chain if each.behind]
        if not behind and len(chain) > 1 and tails == [last]:
            behind, why = last.behind, "shared"
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
        if len(name) < 2 or len(name) > names.LONGEST_NAME or why == "none":
            return "unresolved", "no-name"
        ratio = re.search("[:∶比]", spot.core) is not None
        if not unit and not ratio and not spot.before:
            return "unresolved", "no-unit"
        if not unit and not spot.unit and not ratio and not spot.numeral and not year.to and not stands_bare(name):
            return "unresolved", "no-unit"
        alone = year.to and (_FRAGMENT.match(self.text) or _WITH.search(around.left)) is not None
        goal = alone or (year.to and not around.left and any("目标" in title for title in self.passage.above))
        if why == "behind-no-verb" and not (year.to and year.why in ("sentence", "carried")) and not goal:
            return "fact", "no-verb"
        if not self._support(spot, around, year):
            return "fact", "no-promise"
        return None

    def _support(self, spot: Spot, around: Around, year: Dated) -> str:
        """The strongest word for a promise."""
        if year.to and year.why in ("sentence", "carried"):
            return "promise:year"
        if any(word in around.clause for word in ("力争", "争取", "努力", "确保", "目标")):
            return "promise:strive"
        if _GOAL_IS.search(self.text, self.begin, spot.start):
            return "promise:strive"
        if year.to or (year.year is not None and year.year == self.scene.default):
            return "promise:section"
        if any(word in title for title in self.passage.above for word in ("目标", "指标")):
            return "promise:goal-chapter"
        if (
            (spot.before
            and any(
                spot.before.endswith(word)
                for word in ("达到", "达", "控制在", "超过", "超", "突破", "不低于", "不少于", "稳定在", "至少")
            ))
            or spot.behind
        ):
            return "promise:bound"
        if any(word in around.clause for word in FUTURE_WORDS) or names.verb_of(around.left):
            return "promise:verb"
        if any(word in title for title in self.passage.headings for word in GOAL_HEADINGS):
            return "promise:chapter"
        quoted = self.text.rfind("“", self.begin, spot.start) > self.text.rfind("”", self.begin, spot.start)
        if quoted and self.passage.part == "note":
            return "promise:quoted"
        if self.promised and around.left.lstrip(",").startswith("其中"):
            return "promise:plain"
        if not self.scene.named:
            return ""  # a text that calls itself no plan promises only in so many words
        task = self.scene.plan and self.passage.part == "body" and bool(self.passage.headings)
        changes = re.search("增长|增加|提升|提高|下降|降低|减少|缩小", spot.before) is not None
        counted = spot.unit not in ("", "%") and not around.right
        if task and (changes or counted):
            return "promise:plain"
        begun = self.promised or (self.scene.plan and names.begins_with_act(around.left))
        return "promise:plain" if begun and (changes or counted or spot.unit == "%") else ""

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


def _pointed(chain: list[Spot]) -> list[Spot]:
    """5个和2个百分点: points both."""
    last = chain[-1]
    if not last.unit.endswith("百分点"):
        return chain
    return [replace(spot, core=spot.core + "百分点", unit=last.unit) if spot.unit == "个" else spot for spot in chain]
