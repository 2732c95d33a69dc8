"""The names of the values of one sentence, one after the other: before a number, behind it, or carried to it."""

import re
from collections.abc import Sequence

from auditor.ground.pattern import pattern
from auditor.intake.sentence import listed_names, names, names_before, names_behind
from auditor.intake.sentence.around import Around
from auditor.intake.sentence.how_large import fund_of
from auditor.intake.sentence.refusals import listed
from auditor.intake.sentence.values import Spot
from auditor.intake.setting.years import Anchor
from auditor.intake.words import FUNDS, STAGES

_PART_OF = pattern(r"^(.{2,}?)(占比?(?:达到|不低于|不少于|超过)|达到|达|占|超过|不低于|不少于|控制在)(.{2,})的$")
# 生产能力稳步提升,到2020年达到: what the clause before says to rise.
_RISES = pattern(
    "(?:^|[,;:。])([^,;:。0-9]{4,20}?)(?:稳步|持续|不断|显著|明显|大幅|逐步|进一步)(?:提升|提高|增长|增加|扩大|下降|降低),$"
    # 入境旅游人数逐步恢复到2019年水平,到2025年达到24万人次
    "|(?:^|[,;:。])([^,;:。0-9]{4,20}?)(?:逐步|稳步|基本|全面)*(?:恢复|回升)(?:到|至)?(?:(?:19|20)[0-9]{2}年)?[^,;:。0-9]{0,8},$"
)
_RAISING = pattern("^(?:提升|提高|扩大)(?=[^\\W\\d_A-Za-z]{4})")  # 提升农业机械化达到70%
# 主要港口90%的公务船舶
_OF_WHOM = pattern("的(?!基础|目标|速度|水平|比例|比重|增速|增长|标准|要求|任务|份额)[^\\W\\d_A-Za-z]{3,}")
_SHARE_OF = pattern("(?:^|形成|具备|建立|储备|拥有)(?P<of>占[^,。;占]{2,14})$")      # 形成占最大负荷5%左右的响应能力
# 收入的30%、就业的20%来自旅游业: what all of them are used for, or come from, stands behind the last.
_FOR_ALL = pattern(
    "(?:(?:[、,和与及]|以及)[^,。;、0-9]{2,16}的[0-9.]+%(?:左右|及?以上|以内)?)+(?P<for>(?:来自|来源于|用于|投向|投入)[^,。;0-9]{2,12})"
)
_NO_NAME = pattern("^[、,]?(?:[由从](?:目前|当前|现在|现状)的?|均|都|[比较](?:19|20)[0-9]{2}年(?:底|末)?的?)$")
# What is there, as many as there are.
_BETTER = pattern("(?:做[大优强精][做大优强精]*|壮大|提升|巩固|深化|增强)$")
_SPAN = pattern("[一两三四五六七八九十0-9]{1,2}年")
_HAS = pattern("(?:都|均|确保|要)有$")         # 每个卫生院都有1名全科医生
# 等9所学校建成投用, 5575万农村贫困人口全部脱贫
_IS_DONE = pattern(
    "(?:建成(?:投用|投产|使用)|投入(?:使用|运营)|通车|竣工|全部脱贫|得到(?:有效|全面)?(?:管护|保护|治理|救助|修复|改善))$"
)
_WHEN = pattern(
    "(?:19|20)[0-9]{2}年(?:汛前|年内|[上下]半年)?|年[底末]|汛前|[上下]半年|[一二三四]季度|[0-9]{1,2}月底?前?"
)
# What says only that a value was settled, and the item that says of what: 一是关于养老床位总数。…经研究，调整为9000张。
_SETTLES = pattern(
    "(?:综合考虑|统筹考虑|考虑到?[^,]{1,14}|经[^,]{1,6}|经[^,]{1,14}(?:研究|论证|协商|审定)|最终|最后|故|因此|为此|拟|现|仍|将|按(?:照)?[^,]{0,6}"
    "|我(?:们|[市区县])|与?[^,]{1,8}(?:保持)?一致"
    "|《[^《》]{0,4}(?:规划|方案|纲要|意见|计划)》|本(?:规划|方案|次)|此次|送审稿|报[审批]稿|修改稿|(?:19|20)[0-9]{2}年)*"
    "(?:(?:将|阶段)?目标值?)?(?:只|仍|暂)?(?:确定|设定|拟定|定|调整|调[减增]|修?改|设|取|取中值|维持|保持)?(?:为|在|到)?"
)
_SETTLED = pattern("定|考虑|调整|调[减增]|改|设|取|维持|目标|一致|我[省市区县]为")
_OTHER = pattern(rf"{_SETTLES.pattern}|.*[0-9].*")        # what is measured but no topic
_AS_SET = pattern("(?:左右|以上|以内)?(?:设置|设定|确定|安排|执行)(?=[,。;]|$)")      # 仍按38%设置
# Of whom only a level is told, so that what is measured was said before: 床位数，市级不低于1张，我区不低于2张.
_LEVEL = pattern("(?:国家|[省市区县]级?)(?:里|定)?(?:目标|任务|规划|方案)?|(?:我|本)(?:[国省市区县]|们)")
# With a mark before it, or where what the item begins with is a measure: 4项：万元产值用水量，市为20吨，我县定为24吨；
_TOPIC = pattern(
    r"(?:(?P<marked>关于|(?:^|[。;:])[一二三四五六七八九十]是(?:关于)?)"
    r"|(?:^|[。;:])(?:[0-9]{1,2}[.、]|\([0-9]{1,2}\))?(?!\(|关于))"
    r"(?P<name>[^。;:,]{2,24}?)(?:的?(?:(?:指标|目标)值?|确定|测算|问题|设置|比较))*(?=[。:;,]|$)"
)
_KIND = pattern("[(（](?:约束性|预期性|新增)[^()（）]*[)）]$")
_FURTHER = pattern("(?:以?及|和|与)其[他它]")        # 铺设管网348米及其他设施
# 实现10%以上较快增长: what a rate is one of stands before it.
_GROWS = pattern("的?(?:较快|快速|稳步|稳定|持续|平稳|两位数)?(?:增长|增速)(?=[,。;、]|$)")
# What has a bound without a number, and whose number the next clause tells.
_STANDING = pattern(
    "(?:^|(?<=[,;:。]))([^,;。0-9]{3,24}?)(?:不[低高少大]于|不超过|控制在|达到|完成|保持在)[^,;。0-9]{2,20},$"
)
_MONEY = pattern(f"..(?:{FUNDS}|投资)$")
_LEADING = pattern(r"(?:对|为|向|给)$")
# 与50所高校共建工作站, 在5所幼儿园增设托班: with or at whom something is done.
WITH = pattern("(?:与|在)$")
_BUILDS = pattern("[^,。;0-9]{1,14}?(?:共建|合作|签|增设|建立|设立|设置|开设|开办)")
_DOES = pattern(f"{_BUILDS.pattern}|[^,。;0-9]{{1,14}}?(?:开展|建设|推广|实施|试点|推行)")
_TRIES = pattern("[^,。;0-9]{1,14}?(?:开展|实施|推行)[^,。;0-9]*(?:试点|示范)")        # 在100个县开展试点
# What stands behind a value and is nothing that it counts.
_NO_THING = pattern(
    "等(?=[,。;、0-9]|$|(?:具体|主要|各项)?(?:目标|任务|指标))"
    "|的?(?:基础上|目标|要求|任务|水平|速度|标准(?=[,。;、]|$)|增速|台阶|大关|关口)"
)
NEAR = 60       # signs of a clause before in which a name is looked for
FEW = 4         # names before among which the thing of an investment is
_THING = pattern(r"[^\W\d_][^、,。;:0-9]+")


class Naming:
    """What the names of a sentence have told so far.

    begin: where it begins in the text. sizes: its numbers that say how large a thing is. told: its years. title: of
    its passage. before: the last name of the half sentence before. said: its names, to which those told here are added.
    counted: the last name of each unit in the passage so far, to which those told here are added.
    """

    def __init__(
        self,
        text: str,
        begin: int,
        sizes: Sequence[Spot],
        told: Sequence[Anchor],
        title: str,
        before: str,
        said: list[str],
        counted: dict[str, str],
    ) -> None:
        self.text, self.begin, self.sizes, self.told, self.title = text, begin, sizes, told, title
        self.before = before  # 到2025年达到12%；到2030年达到10%
        self.said, self.first = said, len(said)
        self.last = ""  # the name before, for a value without its own
        self.unit = ""  # of the value before
        self.doing = False  # whether the value before stood behind a verb and before its name
        self.stepped = False  # whether the value before is where this one starts from
        self.whose = ""  # whose values the sentence tells: 电子产业到2027年产量达到…、产值超…
        self.part = False  # whether the value before is that of one district of the whole
        self.whole = ("", "")  # name and unit of what 其中 tells the parts of
        self.counted = counted  # the last name of each unit

    def named(
        self, chain: list[Spot], around: Around, following: Spot | None, years: int
    ) -> tuple[list[str], str, str]:
        """A name for each value of the chain, where it comes from, and the scope that stood in its place.

        following: the value behind the chain. years: of how many years its values are, 0 where they have none of
        their own.
        """
        told = self._of_next(chain, around, following) or self._named(chain, around, years)
        self.unit = chain[-1].unit
        self.said.extend(dict.fromkeys(told[0]))
        if self.unit != "%" and not listed_names.places_of(self.last):
            self.counted[self.unit] = self.last
        return told

    def _named(self, chain: list[Spot], around: Around, years: int) -> tuple[list[str], str, str]:
        left = _NO_NAME.sub("", around.left)
        bare = names.cleaned(left)
        if _WHEN.fullmatch(bare) is not None:
            left = bare = ""        # 改造640公里(2026年完成150公里,2027年完成…)
        if bare in names.WHOLES.values() and names.verb_of(left) is not None and chain[0].unit != "%":
            left = left.replace(bare, "")
            bare = ""               # 筹集租赁住房,力争全省每年新增5万套
        if _LEVEL.fullmatch(bare) is not None and around.text.startswith("," + bare, around.clause_begin - 1):
            left = bare = ""
        said, told = bare, left + chain[0].before
        if not bare and not self.last:      # 送审稿调整为:2025年达到68万吨
            said = told = names.cleaned(self.text[self.begin : around.clause_begin].rstrip(",:为").rpartition(",")[2])
        settled = _SETTLED.search(told) is not None or _AS_SET.match(around.right) is not None
        settled = settled and _SETTLES.fullmatch(said) is not None
        topic = self._topic(chain) if settled else ""
        if topic and not chain[0].unit.startswith("个百分"):
            self.last = topic
            return [topic] * len(chain), "heading", ""
        verb = names.verb_of(left)
        only_verb = names.only_verbs(left) or not bare
        share = _SHARE_OF.search(bare) if chain[0].unit == "%" and around.right.startswith("的") else None
        if len(chain) == 1 and share is not None:
            self.last = names_behind.behind(around.right) + share["of"]
            return [self.last], "part-of", ""
        fund = fund_of(chain[0], around) if len(chain) == 1 else ""
        if fund:
            self.last = fund
            return [self.last], "behind", ""
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
            return self._shared(chain, around, bare, years)
        return self._before(chain[0], around, left, bare)

    def _topic(self, chain: list[Spot]) -> str:
        """What the item is about in which a value is settled; "" where nothing says.

        A title that names no more than a measure does where its sentence has named no other value of the same unit.
        """
        told = [
            found["name"]
            for found in _TOPIC.finditer(self.text, 0, chain[0].start)
            if found["marked"] or (names.is_measure(found["name"]) and _OTHER.fullmatch(found["name"]) is None)
        ]
        titled = _TOPIC.search(self.title)
        titles = [titled["name"]] if titled is not None and titled["marked"] else []
        if told or titles:
            return names.cleaned((told or titles)[-1])
        again = names.is_measure(self.last) and self.unit == chain[0].unit
        title = _KIND.sub("", self.title)
        return names.cleaned(title) if names.is_measure(title) and not again else ""

    def _shared(
        self, chain: list[Spot], around: Around, bare: str, years: int
    ) -> tuple[list[str], str, str]:
        """The names of several values that one list of them stands before, or the one that they share."""
        of_year = len(chain) // (years or 1)
        parts = listed_names.split(bare, of_year) if of_year > 1 else None
        if parts is not None and bare.startswith("占") and self.last:
            parts = listed_names.shares_of(self.last, parts)
        if parts is not None:
            self.last = parts[-1]
            return [names.cleaned(part) for part in parts] * max(1, years), "list", ""
        self.last = bare
        again = None
        if "分别" in around.left + chain[0].before:
            clause = self.text[self.begin : around.clause_begin].rstrip(",").rpartition(",")[2]
            again = listed_names.remeasured(self.said[-len(chain) :], bare)
            again = again or listed_names.listed_before(clause, bare, len(chain))
        if again is not None:
            return again, "list", ""
        return [bare] * len(chain), "before" if years else "shared", ""   # 到2022年和2030年分别不低于22%和30%

    def _before(self, spot: Spot, around: Around, left: str, bare: str) -> tuple[list[str], str, str]:
        """The name of one value, that stands before it."""
        among = left.lstrip(",、(").startswith("其中") or self.text.startswith("其中,", max(0, around.clause_begin - 3))
        part = among or left.startswith("(") or self.part
        self.part = bool(self.last) and part and spot.unit == self.unit and names.is_district(bare)
        if self.part:
            return [bare + names_before.without_town(self.last, bare)], "region", ""
        if names.is_region(bare) and self.last and spot.before:
            return [names.measure_of(self.last)], "region", bare
        shared = _FOR_ALL.match(self.text, spot.end) if spot.unit == "%" else None
        if shared is not None:
            bare += shared["for"]
        after = shared is None and spot.unit == "%" and not around.right.startswith(("的", "和", "、", "并", "安排"))
        right = around.right if after and _GROWS.match(around.right) is None else ""
        if re.match("其?占", bare) and self.last and "占" not in self.last:
            bare = names_before.without_growth(self.last) + bare.removeprefix("其")
        bare = "经济增长" if bare == "经济" and spot.unit == "%" else bare       # 全市经济增长6%
        if spot.unit == "元":
            beside = self._clause_before(around), self.text[spot.end : spot.end + NEAR]
            lately = self.said[max(self.first, len(self.said) - FEW) :]
            bare = names_before.whose_investment(bare, lately, self.unit, *beside)
        bare = _RAISING.sub("", bare) if "达" in spot.before else bare
        bare = self._part(bare, spot.unit, around.left)
        whose, without = names_before.dated_inside(bare)
        self.whose, bare = (whose, without) if whose else (self.whose, bare)
        bare = self.whose + bare if bare in ("产值", "营业收入", "产量", "销售额", "增加值") else bare
        bare = names_before.per_head(bare, self.last, around.left.startswith("、"))
        bare = names_before.of_thing(bare, self.last)
        place, bare = names.placed(names_before.of_its_own(names_before.graded(bare, self.last), self.last))
        if not self.last:
            item = names_before.of_item(bare, self.text)
            bare = names_before.of_work(item, self.text[self.begin : around.clause_begin])
        opens = not names.cleaned(self.text[self.begin : around.clause_begin].rstrip(","))
        said = self.last or (self.before if opens else "")
        if names.is_measure(bare) and said.endswith(bare) and not re.search("[、和及与]", said):
            bare = said                 # 大宗固废年利用量达到40亿吨；到2030年，年利用量达到45亿吨
        self.last = bare
        done = around.right if names.only_work(around.right) and not names.begins_with_act(bare) else ""
        return [bare + (right if 1 < len(right) <= 8 else done)], "before", place

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
        self.doing, self.last = True, names.content_verb(around.left) + names_behind.behind(thing[0])
        return [self.last], "behind-listed", ""

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
            or (bare and not only_verb and (names.only_work(right) or _FURTHER.match(right) is not None))
            or not (large or re.match(r"[^\W\d_]|[“《(]|[0-9]{1,2}[GKDA](?![A-Za-z0-9])", right))
            or _NO_THING.match(right)
        ):
            return False
        if WITH.search(around.left) and _DOES.match(right):
            return True
        if _LEADING.search(around.left) or (re.search(r"(?:对|为|向)[^,]{0,8}$", around.left) and not spot.before):
            return True
        if spot.unit == "元" and _MONEY.search(bare) is not None and not only_verb:
            return False        # 省财政安排资金81亿元充实基金
        if spot.unit == "%" and _GROWS.match(right) is not None:
            return False        # 研发支出实现10%以上较快增长
        if spot.unit == "%":
            whole = bare in names.WHOLES.values() and right[:1] not in "、和及与"     # 全国80%以上的产能完成改造
            place = names.is_region(bare) or names.are_places(bare)
            whole = whole or (_OF_WHOM.match(right) is not None and place and not spot.heard)
            return whole or (only_verb and not names.is_measure(bare))
        if verb == "实现" and names.is_measure(bare):
            return False        # 用户带宽实现100Mbps以上灵活选择
        return verb is not None or not bare or listed(around.left) or not names.is_measure(bare)

    def _behind(self, spot: Spot, around: Around, verb: str | None) -> tuple[list[str], str, str]:
        right = around.right
        if spot.unit == "%":
            name = names_behind.share(right, self.text[spot.end + len(right) : around.clause_end])
            name = names_behind.of_those(name, self._clause_before(around)) if "其中" in around.left else name
            why = "share-behind"
        else:
            kept = names.content_verb(around.left) if verb else ""
            name = names_behind.graded(kept + names_behind.behind(right), self.text, spot.end)
            whom = names.cleaned(around.left.removesuffix(verb)) if verb and names.is_measure(name) else ""
            name = whom + name if names.is_region(whom) else name       # 城镇地区提供1000兆以上接入能力
            name = names_behind.sized(name, self.text, spot.end, self.text[around.clause_begin : spot.start])
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
            given = given or (WITH.search(around.left) is not None and _BUILDS.match(right) is not None)
            given = given or (around.left.endswith("在") and _TRIES.match(right) is not None)
            given = given or _HAS.search(around.left) is not None or _IS_DONE.search(right) is not None
            why = "behind" if verb or joined or given or striven else "behind-listed" if acts else "behind-no-verb"
            self.doing = why != "behind-no-verb"
            better = _BETTER.search(around.left + spot.before) is not None
            if self.doing and (striven or better or names.is_unclear(name)):
                why = "behind-unclear" if striven or better or not names.is_long(name) else "behind-long"
        self.last = name
        return [name], why, ""

    def _clause_before(self, around: Around) -> str:
        """The last words of the sentence before the clause of a value."""
        return self.text[max(self.begin, around.clause_begin - NEAR) : around.clause_begin]

    def _carried(self, chain: list[Spot], around: Around) -> tuple[list[str], str, str]:
        """No name of its own: that of the value before, or what stands before the comma."""
        if 1 < len(chain) <= len(self.said) and "分别" in chain[0].before:
            return self.said[-len(chain) :], "carried", ""
        rises = _RISES.search(self._clause_before(around))
        rising = names.cleaned(rises[1] or rises[2]) if rises is not None else ""
        if rising and not around.left.startswith("、") and not names_before.own_verb(around.left):
            self.last = rising
            return [self.last] * len(chain), "clause-before", ""
        stage = names_before.own_verb(around.left) in STAGES and (not self.last or self.unit != chain[0].unit)
        if (stage or around.left.startswith("其中")) and chain[0].unit in self.counted:
            self.last = self.counted[chain[0].unit]     # 实施项目126个,完成投资180亿元。其中新开工56个
        standing = _STANDING.search(self._clause_before(around)) if "其中" in around.left else None
        if standing is not None and names.is_measure(names.cleaned(standing[1])):
            self.last = names.cleaned(standing[1])          # 岸线保有率不低于国家任务,其中2025年不低于36.1%
        if not self.last and self.before and any(anchor.place <= chain[0].start for anchor in self.told):
            self.last = self.before
        if self.last:
            verb = names_before.own_verb(around.left)
            if chain[0].heard.startswith("达") and not around.left.strip(",") and self.unit == chain[0].unit:
                self.last = names_before.in_all(self.last)
            if verb:
                self.last = names_before.reverbed(self.last, verb)
                return [self.last] * len(chain), "verb", ""
            return [self.last] * len(chain), "before" if self.stepped and not around.left else "carried", ""
        before = self.text[self.begin : around.clause_begin].rstrip(",")
        clause = names.cleaned(before.rpartition(",")[2])
        if clause and not re.search(r"[0-9]", clause):
            self.last = clause
            return [clause] * len(chain), "clause-before", ""
        title = names.cleaned(self.title)
        if title:
            return [title] * len(chain), "heading", ""
        return [names.cleaned(around.left) or around.left] * len(chain), "none", ""

