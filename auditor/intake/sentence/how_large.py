"""How large one thing is: 35蒸吨/小时燃煤锅炉, 路面宽3米."""

import re

from auditor.ground.pattern import pattern
from auditor.intake.sentence.around import Around
from auditor.intake.sentence.names import begins_with_act, begins_with_verb, verb_of
from auditor.intake.sentence.values import Spot
from auditor.intake.words import MEASURE_UNITS, SIZE_UNITS, SIZE_WORDS

_SIZE_WORD = pattern("|".join(SIZE_WORDS).replace("占地", "占地(?![区方])"))    # 占地区生产总值 is a share
_REACHED = ("达到", "增加到", "提高到", "扩大到")
# A sentence that tells how large a project is.
_DESCRIBED = pattern(
    r"(?:占地(?:面积)?|(?:项目|总)用地(?:面积)?|总投资(?:额)?(?:[匡估概]算)?|[匡概估]算(?:总)?投资)(?:约|为|达)?[0-9]"
)
_HOLDS = pattern("(?:设置|规划|可容纳|新增)?(?:床位|停?车位|泊位|学位|教学班)$")    # of a project that is described
# Of what was counted before: 新建水厂1座，日处理能力3万吨.
_CAPACITY = pattern("(?:日|年|总|设计)+(?:处理|供水|供应|加工|生产|供热)(?:能力|规模)(?:为|达)?")
_EACH_ONE = pattern(r"每(?:个|家|处|所|座|间|套|栋|队|支|班)(?!县|市|区|乡|镇|村|街道|社区|行政村)")
_SIZE_SAID = pattern(f"[0-9][万亿]?(?:{'|'.join(MEASURE_UNITS)})(?:以上|以下|左右)?$")
_SMALL = ("厘米", "毫米")
# 路面宽3米, 田块长度一般不小于50米
_LENGTH = pattern(
    "(?:宽度?|长度|高度|层高|净高|限高|苗高|株高|厚度|深度|埋深|间距|距离|半径|后?退(?!出)[^,。;]{1,6})(?:控制|一般|原则上|不宜|均|应|宜)*$"
)
NEAR = 7                # signs before a number in which a word of size speaks of it
_FUND_MADE = pattern("(?:设立|组建|形成|打造|建立|发起|成立|募集)[^,。;0-9]{0,10}?(?P<first>首期)?(?:总?规模)?$")
_FUND = pattern("的([^,。;0-9]{0,14}基金(?:群)?)(?=[,。;、()]|$)")
_TWO = pattern("(?:和|、|及|与|并|,)(?P<next>[0-9])?")
_HELPED = pattern("(?:解决|改善|保障|惠及|满足)[^,。;]{0,6}$")
_SETTLEMENT = pattern("的?(?:(?:自然|行政|中心)村(?![民级])|村庄|村屯|居民点|聚居点|院落|集镇)")
_LARGE_CLASS = pattern("的?超?大班额")
_DOES = pattern("^[,、]?(?:年内|全年)?(?:全面|确保|力争|计划)?(?:完成|实施)$")
_WORK_OF = pattern(
    "的[^,。;0-9]{2,30}?(?:改造|建设|治理|修复|整治|铺设|绿化|提升|更新)(?=[,。;]|$)|的(?:年度)?[^,。;]{0,6}投资(?:计划|任务)(?=[,。;]|$)"
)
_CJK = pattern(r"[^\W\d_]|[“《]")


def fund_of(spot: Spot, around: Around) -> str:
    """The fund that is to be set up with so much money, and what of it: 设立首期规模5亿元的产业基金; "" for none."""
    made = _FUND_MADE.search(around.text, around.clause_begin, spot.start) if spot.unit == "元" else None
    found = _FUND.match(around.text, spot.end) if made is not None else None
    return "" if made is None or found is None else f"{found[1]}{made['first'] or '总'}规模"


def size(spot: Spot, around: Around) -> tuple[str, str] | None:
    """35蒸吨/小时燃煤锅炉, 35蒸吨及以下: how large one thing is."""
    if spot.heard and around.text.startswith("的目标", spot.end):
        return None
    if fund_of(spot, around):
        return None
    if _SIZE_WORD.search(around.left[-NEAR:]) and not spot.heard.startswith(_REACHED):
        return "norm", "size"
    usual = around.left.endswith(("一般", "限值为", "限值"))
    if spot.unit in _SMALL or usual or (spot.unit in ("米", "m") and _LENGTH.search(around.left)):
        return "norm", "size"
    if around.left.endswith("时速") and not (spot.heard or spot.behind) and _CJK.match(around.text, spot.end):
        return "norm", "size"       # 时速350公里高铁
    of_share = "%" in around.text[around.clause_begin : spot.start]
    if spot.unit == "年一遇" and of_share and re.match("[^,。;]{0,6}(?:能力|标准)", around.text[spot.end :]):
        return "norm", "size"       # 35%的面积达到3年一遇雨水排水能力
    if spot.unit == "年一遇" and not around.left.endswith(("标准", "能力")) and not spot.heard:
        return "norm", "size"       # 50年一遇洪水
    measured = spot.unit.removeprefix("万").removeprefix("亿").endswith(MEASURE_UNITS)
    # What is spent in the year is no size of the whole.
    of_year = re.match(",?(?:完成|实现)?年度", around.left) is not None
    # 新建堤防185公里，总投资74亿元
    done = begins_with_act(around.left) and not _DESCRIBED.search(around.text, around.begin, spot.start)
    project = measured or (spot.unit in ("张", "个", "班") and _HOLDS.match(around.left) is not None)
    if project and not (spot.heard or spot.behind or of_year or done) and _DESCRIBED.search(around.sentence):
        return "norm", "project"
    if measured and not (spot.heard or spot.behind) and _CAPACITY.fullmatch(around.left):
        return "norm", "size"
    before = around.text[around.begin : around.clause_begin].rstrip(",").rpartition(",")[2]
    if around.clause.startswith(("每公里", "单个", "单体")) or (measured and _EACH_ONE.match(around.clause)) or (
        _EACH_ONE.match(before) and _SIZE_SAID.search(before) and around.left and not begins_with_verb(around.left)
    ):
        return "norm", "size"
    return _by_what_follows(spot, around)


def _by_what_follows(spot: Spot, around: Around) -> tuple[str, str] | None:
    """How large one thing is, where the words behind the number show it: 800万人的, 35蒸吨及以下."""
    right = around.text[spot.end : spot.end + 2]
    # 解决农村800万人的饮水问题
    helped = _HELPED.search(around.left) is not None and spot.unit in ("人", "人口", "户")
    dwell = spot.unit in ("户", "人") and spot.behind == "以上" and not spot.heard
    if dwell and _SETTLEMENT.match(around.text, spot.end):
        return "norm", "size"       # 20户以上自然村
    if spot.unit == "人" and spot.behind and _LARGE_CLASS.match(around.text, spot.end):
        return "norm", "size"       # 消除56人以上大班额
    if _WORK_OF.match(around.text, spot.end) and _DOES.search(around.left):
        return None         # 完成9.2公里的供水管网改造
    if right.startswith("的") and spot.unit.removeprefix("万").endswith(MEASURE_UNITS) and not helped:
        return "norm", "size"
    if not right or not _CJK.match(right):
        return None
    joint = _TWO.match(around.text, spot.end)
    if joint is not None and (spot.unit == "%" or (spot.heard and joint["next"])):
        return None  # 达到37%及以上和40%及以上, 控制在5‰及以下和4‰及以下
    if joint is not None and begins_with_act(around.left):
        return None  # 铺设管网348米及其他设施
    if spot.behind in ("及以上", "及以下", "(含)以上", "(含)以下", "含以上") or spot.unit in SIZE_UNITS:
        return "norm", "size"
    if re.match(r"(?!的|[^\W\d_A-Za-z]{1,2}级)[^\W\d_A-Za-z]{0,3}(?:及|\(含\))以[上下]", around.text[spot.end :]):
        return "norm", "size"
    if spot.behind == "以下" and not spot.heard:
        return "norm", "size"
    measured = spot.unit.removeprefix("万").endswith(MEASURE_UNITS) or spot.unit.endswith("标准煤")
    measured = measured or (not spot.unit and spot.core.endswith(("万", "亿")))     # 人口100万以上城市
    counted = not around.left and re.match("[^,。;]{2,20}(?:达到|完成|实现|纳入)", around.text[spot.end :])
    if spot.behind.endswith("以上") and measured and not spot.heard and verb_of(around.left) is None and not counted:
        return "norm", "size"
    return None
