"""What a name takes from the name before: 营业收入, and then 年均增速 of the same; 新建3万亩, and then 改造2万亩."""

import re
from collections.abc import Sequence

from auditor.ground.pattern import pattern
from auditor.intake.sentence.names import VERB, content_verb, is_measure, place_apart
from auditor.intake.words import BUILT, CONTENT_VERBS, DOING_VERBS, REBUILT, STAGES
from auditor.text.plain import any_of

_STAGE = pattern(f"(?:{any_of(STAGES)})$")
_PLAIN_INVESTMENT = ("投资", "年度投资", "年度计划投资", "年度计划投资额")
# Units of what money is built into, and not of firms, people or money.
_BUILT_UNITS = frozenset(
    {"个", "座", "条", "处", "所", "项", "台", "套", "公里", "米", "平方米", "亩", "公顷", "千瓦", "吨"}
)
_SEVERAL_TOWNS = pattern("(?:[一二三四五六七八九十两0-9]{1,2}(?:区|县|市|旗)){1,3}")
_STAGE_BEHIND = pattern(f"(?<=..)新?(?:{any_of(STAGES)})$")
_STAGE_AHEAD = pattern(f"^(?:{any_of((*STAGES, '实施', '安排', '推进'))})(?=.{{4}})")
_VERBS = pattern(f"^(?:{any_of(DOING_VERBS)})+(?=.{{4}})")      # 启动建设标准厂房, and then 建成
_OWN = pattern(f"(?:{any_of((*STAGES, *REBUILT))})$")
_GRADE = pattern(
    "(?:国家|省|自治区|市|州|盟|县|旗|区|[1-5]?A+|[甲乙丙]|[一二三四五]星|[一二三特]|[十百千万]?[万亿])级"
)
_SIZED = pattern(r".*[0-9百千]+(?:[万亿])?(?:元|亩|吨|平方米|千瓦|人|家)(?:以上)?")
_LARGE = pattern("[过超]?(?:[0-9]+|[十百千])?[万亿]元(?:以上)?(?=[^\\W\\d_A-Za-z]{2})")
_HERD = pattern("年?(?:出栏|年末存栏|存栏)量?$")
_GROWN = pattern("(?:年均)?(?:增速|增幅|增长率)$")
_AMOUNTS = ("增加值", "增加值总量", "产值", "总产值", "总量", "总额", "销售额", "营业收入")
_NEW = pattern("^(?:净?新增|净增|新(?:培育|认定|引进|建成|建)|培育|引进)(?=.{2})")
_NUMBER = pattern("(?<=..)(?:数量|个数|家数)$")
_SOWN = pattern("(?<=..)(?:播种|种植|栽培|养殖)?(?:面积|规模)$")
_YIELDS = ("总产量", "年产量", "产量", "单产", "总产值", "年产值", "产值", "综合产值")
_MEASURED = "(?:装机(?:容量|规模)?|投资|面积|规模|产能|产值|收入|容量)"
_ADDED = pattern(f"(?:新增|新建|累计|总|其中)(?:投产|建设)?{_MEASURED}")
_SUBJECT_END = pattern(f"(?:新增|新建|累计|总)?(?:投产|建设)?{_MEASURED}?$")
_ITEM = pattern(r"(?:[0-9]{1,2}[.、]|\([0-9一二三四五六七八九十]{1,3}\))?([^\W\d_A-Za-z]{2,8})[。:]")
_WORK = pattern(
    "(?:^|[,。;)])[^,。;0-9()]{0,6}?(?:推进|推动|实施|开展|开发|发展|建设)(?P<what>(?:\\([^()]{1,6}\\)|[^,。;、0-9()]){4,24}?)"
    "(?:建设|开发|发展|试点)*,(?:(?:力争|“十[一二三四五]五”)[^,。;]{0,6},?)?$"
)
_NO_THING = pattern("目标|任务|布局|推进|要求|措施|思路|原则|重点|安排|方面|提升|发展|加快|优化|实施|完善")
LONGEST_SUBJECT = 12    # signs of what a measure is of
LONGEST_THING = 20      # signs of a thing that a measure is given to
_ITS_MEASURE = pattern(
    "(?:总投资(?:规模|额)?|投资(?:规模|总额|额)|总里程|总长度?|总(?:建筑)?面积|(?:综合)?(?:机械化|自动化|数字化|智能化|利用|使用|渗透|达标|入驻)(?:率|水平))"
)
_FOR_WHAT = pattern("在(?P<what>[^,。;]{2,12})(?:领域|方面),")        # 在高速公路方面,计划投资51亿元
# 加快建设重点项目,全年完成投资40亿元: the thing that the clause before is about.
_BUILT = pattern(
    "(?:^|[,。;])(?:[0-9]{1,2}[.、]|\\([一二三四五六七八九十]+\\))?(?:全力|积极|大力|深入|统筹|持续|有序)*(?:加快|推进|推动|建设|实施|抓好|完善)+"
    "(?P<what>[^,。;0-9]{4,24}?(?:项目|工程|基地|园区|设施|网络))(?:的?建设)?,$"
)
_BUILDS = pattern(
    "(?:以上|左右)?,(?:重点|集中|全力|加快|继续)*(?:组织实施|实施|开工建设|建设|新建|完成|推进)?"
    "(?P<what>[^,。;、0-9]{2,20}?(?:项目|工程|公路|道路|管网|基地|园区|设施|学校|医院|学院))(?=[,。;0-9]|$|建设)"
)
_PERSONS = pattern("(?:人|民|员|生|众|者|户|师|才)$")
_SHARE = pattern("(?:装机容量|装机规模|装机|发电量|用电量|产量|产值|增加值|面积|人数|数量)占比$")
_TOWN = pattern("农村|乡村|城镇|城市|城区|乡镇")
_TOWN_END = pattern("(?:农村|乡村|城镇|城市|城区|乡镇)$")
_WHOLE_MEASURE = pattern(r"(?:装机容量|装机规模|装机|投资规模|投资额|投资|容量|面积|产量|产值|产能|里程|规模)$")
_PER_HEAD = pattern("每[百千万十]+(?:名)?(?:常住)?(?:人口|人|老年人|儿童|居民)(?:拥有)?")
_INSIDE = pattern("([^\\W\\d_A-Za-z]{2,12}?)(?:力争)?到(?:19|20)[0-9]{2}年(?:底|末)?([^0-9]{2,})")
LONGEST_PART = 6  # signs of a part of something that says no measure of its own
_JOINT = pattern(r"、|以及|和|及|与")


def per_head(name: str, before: str, joint: bool) -> str:
    """每千人口拥有医师3.5人、护士4.3人: the second too is counted for a thousand people."""
    found = _PER_HEAD.match(before)
    return found[0] + name if joint and found is not None and not name.startswith("每") and len(name) <= 8 else name


def dated_inside(name: str) -> tuple[str, str]:
    """电子产业到2027年产值: whose it is and what, with the year out of it; the name alone where it has none."""
    found = _INSIDE.fullmatch(name)
    return (found[1], found[1] + found[2]) if found is not None else ("", name)


def graded(name: str, before: str) -> str:
    """省级示范村100个、市级300个: the second, with what the first is of; 超百亿元的集群2个、超50亿元的4个."""
    if _SIZED.fullmatch(name) and _SIZED.fullmatch(before.partition("的")[0]):
        return f"{name}的{before.partition('的')[2]}"
    if _SIZED.fullmatch(name) and name.endswith("以上") and (thing := before.partition("以上")[2]):
        return name + thing  # 亿元以上项目80个，其中10亿元以上15个
    if _LARGE.match(name) and (whole := _LARGE.search(before)) is not None and is_measure(before[: whole.start()]):
        return before[: whole.start()] + name       # 旅游收入千亿元地级市3个、百亿元县30个
    if not _GRADE.fullmatch(name.removesuffix("以上")):
        return name
    found = _GRADE.search(before)
    if found is None:
        return name + VERB.sub("", before).removeprefix("全国")
    return name + before[found.end() :].removeprefix("以上")


def of_its_own(name: str, before: str) -> str:
    """A name that only says how something changes or is counted, with what it is: 营业收入, and then 年均增速, 总量.

    What is sown is what is reaped: 粮食播种面积, and then 总产量. A share in the country, or of others, is one of the
    same thing: 助餐服务城市社区覆盖率, and then 农村社区覆盖率; 政府投资工程绿色建材应用比例, and then 其他工程.
    """
    if not before:
        return name
    sown = _SOWN.search(before)
    if sown is not None and name in _YIELDS:
        return before[: sown.start()] + name
    if name in _YIELDS and not is_measure(before) and 1 < len(before) <= LONGEST_PART:
        return re.sub("^年(?:产|加工|生产)", "", before) + name     # 年产核桃50万吨,实现年产值100亿元
    place = _TOWN.match(name)
    if place is not None and len(name) - place.end() > 1:
        head, whole, tail = before.rpartition(name[place.end() :])
        if whole and not tail and (town := _TOWN_END.search(head)) is not None and town.start() > 1:
            return head[: town.start()] + name
    grown = _GROWN.search(before)
    if name in _AMOUNTS and grown is not None and grown.start() > 1:
        return before[: grown.start()] + name       # 二产业年均增速, and then 增加值总量
    herd = _HERD.search(before)
    if herd is not None and herd.start() > 1 and _HERD.fullmatch(name) and "能繁" not in before:
        return before[: herd.start()] + name        # 生猪存栏2000头、年出栏4300头
    if name in ("增速", "增幅", "降幅", "增长率", "总量", "总额", "总数", "总规模"):
        counted = _NUMBER.sub("", _NEW.sub("", before))     # 新增企业20家,总数达到180家; 企业数量翻一番,总数…
        return (counted if name == "总数" else before) + name
    if _ADDED.fullmatch(name) and not _ADDED.fullmatch(before):
        subject = _SUBJECT_END.sub("", before)         # 生物质装机, and then 新增装机; 风电, and then 新增投资
        thing = subject != before or (len(before) <= LONGEST_PART and not is_measure(before))
        return subject + name if thing and 1 < len(subject) <= LONGEST_SUBJECT else name
    kind = name.removeprefix("其他").removeprefix("其余")
    if kind != name and len(kind) > 1 and kind in before and is_measure(before) and not is_measure(name):
        return name + before.partition(kind)[2]
    return name


def of_item(name: str, text: str) -> str:
    """A name that only says how much is added, with what its item begins with: 光伏发电。新增投产装机约100万千瓦."""
    item = _ITEM.match(text)
    thing = item is not None and VERB.match(item[1]) is None and _NO_THING.search(item[1]) is None
    return item[1] + name if item is not None and thing and _ADDED.fullmatch(name) else name


def of_work(name: str, before: str) -> str:
    """A name that only says how much is added, with what is worked on: 推进北原光伏基地建设,新增投产装机1000万千瓦.

    before: the words of the sentence up to the clause of the name.
    """
    work = _WORK.search(before) if _ADDED.fullmatch(name) else None
    return work["what"] + name if work is not None else name


def of_thing(name: str, before: str) -> str:
    """A name that says only what is measured, with the thing of the clause before: 续建项目10个,总投资740亿元.

    A share of one measure, and then of another, is of the same: 新能源装机容量占比, and then 发电量占比.
    """
    measured = _SHARE.search(before) if _SHARE.fullmatch(name) is not None else None
    if measured is not None and measured.start() > 1:
        return before[: measured.start()] + name
    thing = not is_measure(before) and _PERSONS.search(before) is None and _ITS_MEASURE.fullmatch(name) is not None
    return before + name if thing and 1 < len(before) <= LONGEST_THING else name


def whose_investment(name: str, said: Sequence[str], unit: str, before: str, after: str) -> str:
    """An amount of 投资, with what it is invested in: the one thing counted before it, else what a clause beside says.

    said: the last names of the sentence; unit: of the value before; before, after: the words around its clause.
    """
    if name not in _PLAIN_INVESTMENT:
        return name
    things = {_STAGE_BEHIND.sub("", _STAGE_AHEAD.sub("", each)) for each in said if not each.endswith("投资")}
    if things:
        thing, *others = things
        built = not others and unit.removeprefix("万") in _BUILT_UNITS and not is_measure(thing)
        return thing + name if built and 1 < len(thing) <= LONGEST_THING else name
    beside = _FOR_WHAT.search(before) or _BUILT.search(before) or _BUILDS.match(after)
    return beside["what"] + name if beside is not None else name


def without_town(name: str, part: str) -> str:
    """东川市住宅供应, of which 东川市区 has a part, or 四县一市: the name without the town."""
    town, rest = place_apart(name)
    return rest if town and (part.startswith(town) or _SEVERAL_TOWNS.fullmatch(part)) else name


def part_of_whole(name: str, whole: str) -> str:
    """装机容量1.2亿千瓦，其中风电2200万千瓦: a part, with what is measured of the whole.

    主体400家，其中制造业类150家: a kind, with what there is of it.
    """
    if name.endswith(("类", "型")) and not whole.endswith(name):
        return name + re.sub("总?数量$|总数$", "", whole)
    found = _WHOLE_MEASURE.search(whole)
    return name + found[0] if found is not None and len(name) <= LONGEST_PART and not is_measure(name) else name


def without_growth(name: str) -> str:
    """增加值年均增速12%、占GDP比重: the share is one of what grows."""
    return _GROWN.sub("", name)


def in_all(name: str) -> str:
    """新增航道里程200公里,达到2300公里: what there is then is no longer what is added."""
    return _NEW.sub("", name)


def own_verb(left: str) -> str:
    """The verb before a number that takes the object of the value before: 复壮, 竣工; else ""."""
    return content_verb(left) or ("" if (found := _OWN.search(left)) is None else found[0])


def reverbed(name: str, verb: str) -> str:
    """抢救古树名木, and then 复壮: the verb with the object of the name before; the verb alone where that has none.

    A stage has one where that is one thing: 重点项目120个，其中新开工55个.
    """
    stage = _STAGE.search(name)
    if verb in STAGES and stage is not None and stage.start() > 1:
        thing = name[: stage.start()]
        thing = thing.removesuffix("新") if verb.startswith("新") else thing
        return thing + verb             # 棚户区改造新开工, and then 建成
    found = re.match(any_of((*CONTENT_VERBS, *STAGES, *BUILT, *REBUILT)), name)
    if found is None and verb in STAGES and _JOINT.search(name) is None:
        return verb + _VERBS.sub("", name)
    return verb + name[found.end() :] if found is not None and found.end() < len(name) else verb
