"""Numbers that say how large a thing is, or how many a list names, and are no values of their own."""

import re

from auditor.ground.pattern import pattern
from auditor.intake.sentence.values import Spot
from auditor.intake.words import SIZE_UNITS, SIZED_UNITS

_EXTENT = ("公里", "平方公里", "米", "平方米", "亩", "公顷")  # how far reaches what is counted next

_BY_HEAD = ("户", "人", "人口")
_PLACE_UNITS = ("省", "市", "县", "区", "州", "盟", "旗")
_JOINT = pattern("[、和与及]")
# What can be so large.
_THING = pattern(
    "(?:企业|集群|产业|园区|项目|乡镇|[镇村县]|县市区|区县|县区|市区|品牌|基地|商圈|市场)$"
)
_SUCH_THING = pattern(rf"、(?:具有|具备|拥有|有)[^,。;0-9]{{2,20}}的[^,。;0-9]{{0,10}}{_THING.pattern}")
# Behind what is counted: 5家以上年销售收入过百亿元、…的企业.
_SO_LARGE = pattern(
    "(?:以上|左右)?(?:年|主营业务|总|综合|累计)*(?:销售收入|营业收入|业务收入|收入|产值|营收|销售额|交易额|市值|估值|投资额?|税收|规模)(?:过|超|超过|达到?|突破|在)?"
)
_ENDS_SIZE = pattern("(?:及?以上)?(?:的|具有|具备|拥有)|、[0-9]")
# 新建存栏2000头奶牛场16个
_SIZE_LED = pattern("(?:新建|建设|扩建|建成|改造|培育)(?:年?存栏|年?出栏|年产|日产|日处理|库容|建筑面积)$")
# 做强甲、乙2个基地
_STRENGTHENED = pattern("(?:做[大优强]|壮大|巩固)(?![^,。;:]*(?:新建|建成|建设|打造|培育|创建))[^,。;:]*$")
# 80%的村年集体收入超30万元: how much those have whom it is a share of.
_HAVE = pattern("的[^,。;:0-9]{2,16}?(?:收入|产值|营收|销售额|利润|税收|面积|规模|人口)")
_OR = pattern(r"^\(或[^()]*\)")       # 超10亿元(或1亿美元)项目70个
NEAR = 8        # signs before a number in which its measure stands
FAR, LONGEST = 60, 600  # signs before a number in which what is done to a list stands, and the list
_BRANCHES = pattern("(?:产业|行业|领域|板块)(?!集群|园|链|带|协会|基地|项目|平台|联盟|体系|中心|集聚)")


def is_other_measure(spot: Spot, text: str, begin: int) -> bool:
    """超10亿元(或1亿美元)项目: whether a number says the same size once more, in brackets; begin: of its sentence."""
    return text.rfind("(或", begin, spot.start) > text.rfind(")", begin, spot.start)


def sizes(spot: Spot, before: Spot, text: str) -> bool:
    """3台35蒸吨/小时锅炉: a number at the heels of another tells how large each is."""
    of_count = (spot.unit or spot.core).endswith(SIZED_UNITS) and not before.unit.endswith(SIZED_UNITS)
    if of_count and _SO_LARGE.fullmatch(text, before.end, spot.figure) is not None:
        return _ENDS_SIZE.match(text, spot.end) is not None     # 培育3家年产值超50亿元的企业
    of_share = before.unit == "%" and spot.unit.endswith(SIZED_UNITS) and _HAVE.fullmatch(text, before.end, spot.start)
    if of_share and spot.heard[:1] in tuple("超达突不"):
        return True             # 力争20%的村集体年收入超30万元
    if before.unit in _EXTENT and spot.unit not in ("", *SIZE_UNITS, *SIZED_UNITS):
        return False
    return spot.figure == before.end and bool(before.unit) and re.match(r"[^\W\d_A-Za-z]", text[spot.end :]) is not None


def large(spot: Spot, after: Spot, text: str) -> bool:
    """10亿元以上项目3个: what is so large is counted next."""
    between = _OR.sub("", text[spot.end : after.start])
    if spot.heard and spot.unit.endswith(SIZED_UNITS) and _SUCH_THING.fullmatch(between):
        return True     # 年产值超100亿元、具备较强竞争力的龙头企业2家
    sized = (
        spot.unit in SIZE_UNITS
        or (between.startswith("的") and spot.unit.endswith(SIZED_UNITS))
        or (spot.behind.endswith(("以上", "以下")) and (spot.unit.endswith(SIZED_UNITS) or not spot.unit))
    )
    if not between and after.figure == spot.end and spot.unit in _EXTENT and after.unit not in ("", *_EXTENT):
        return True  # 2500余公里3460个排污口
    if not between and sized and not spot.heard and spot.behind and after.unit and not after.before:
        return True  # 其中10亿元以上15个
    passed = text[spot.start - 1 : spot.start] in tuple("过破")       # 产值过10亿元企业达到5家
    told = (bool(spot.heard) or passed) and spot.unit != after.unit
    apart = not after.before or between.startswith("的") or _THING.search(between) is not None
    thing = told and spot.unit.endswith(SIZED_UNITS) and apart
    led = _SIZE_LED.search(text, max(0, spot.start - NEAR), spot.start) is not None
    thing = thing or (led and not after.before and spot.unit.endswith(SIZED_UNITS))
    thing = thing or (told and spot.unit == "%" and between.startswith("的") and bool(after.before))
    return (
        ((sized and not spot.heard) or thing)
        and re.fullmatch(r"的|的?[^\W\d_]{2,30}", between) is not None
        and (not re.search("[和与]", between) or "分别" in after.before)
        and (
            bool(after.before)
            or spot.unit in SIZE_UNITS
            or not after.unit.endswith(SIZED_UNITS)
            or between.endswith("企业")
            or (spot.unit in _BY_HEAD and after.unit not in _BY_HEAD)     # 30户以上自然村硬化道路900公里
        )
    )


def counts_list(spot: Spot, after: Spot, text: str) -> bool:
    """废钢铁、废铜等9种再生资源循环利用量达到4.5亿吨; 济南、青岛、烟台3市达到50%: how many the list before it names."""
    between = text[spot.end : after.start]
    words = re.fullmatch(r"[^\W\d_A-Za-z]{2,20}", between) is not None
    if words and _BRANCHES.match(between) and _are_listed(text, spot):
        return True             # 烟草、钢铁、建材3个产业年产值均达到100亿元
    of_places = spot.unit in _PLACE_UNITS
    if not after.before or not ((words and len(between) > 2) or (not between and of_places)):
        return False
    return text.endswith("等", 0, spot.start) or (of_places and _are_listed(text, spot))


def is_named_list(spot: Spot, text: str) -> bool:
    """电子信息、医药和物流3个产业加快发展: whether what a number counts is there, and named before it."""
    there = _STRENGTHENED.search(text, max(0, spot.start - FAR), spot.start) is not None
    return (there or _BRANCHES.match(text, spot.end) is not None) and _are_listed(text, spot)


def _are_listed(text: str, spot: Spot) -> bool:
    """Whether the list that the words before a number end in has as many parts as it says."""
    first = max(0, spot.start - LONGEST)
    begin = max(text.rfind(sign, first, spot.start) for sign in ",。;:")
    joints = len(_JOINT.findall(text, max(begin, first), spot.start))
    return joints > 0 and f"{joints + 1}{spot.unit}" == spot.core
