"""What holds for anybody: rules, conditions, time limits."""

import re

from auditor.ground.pattern import pattern
from auditor.intake.sentence.around import Around
from auditor.intake.sentence.names import begins_with_act, is_measure
from auditor.intake.sentence.tariffs import tariff
from auditor.intake.sentence.values import Spot
from auditor.intake.setting.scene import Scene
from auditor.intake.setting.sections import Passage
from auditor.intake.setting.years import Dated
from auditor.intake.words import LENGTH_WORDS, MEASURE_UNITS, SPANS_OF_TIME

# 对能源项目,投资达70%以上,按照每吨500元的标准补助: whom something is given, and behind it on which condition.
_TO_WHOM = pattern("(?:^|[,;。:])对(?![标口接外照比])(?:(?![到至](?:19|20)[0-9]{2}年)[^。;])*$")
_IS_GIVEN = pattern(
    "[^。;]{0,60}?(?:给予|予以|按照?[^,。;]{0,16}标准|最高)[^,。;]{0,30}(?:补助|补贴|奖励|奖补|资助|贴息)"
)
# 对年产值首次超过1亿元、2亿元的企业,分别奖励10万元、20万元: all of whom something is given.
_REWARDED = pattern(
    "(?<![^。;,:、)])对(?![标口接外照比])(?P<whom>[^。;:]{2,160}?的[^,。;:]{0,24}),"
    "[^,。;]{0,10}?(?:奖励|补助|补贴|奖补|资助|给予[^,。;]{0,40}?(?:奖|补|贴|支持|扶持|优惠))"
)
_THEN_GIVEN = pattern(
    "的[^,。;0-9]{1,16},(?:一次性)?(?:给予|予以|按照?[^,。;]{0,12}(?:标准|比例)|最高(?:给予|补助|奖励))"
)
_CONDITION = pattern(r"(?:之间)?(?:的|者)(?:,|;|。|可|应|由|给予|按|不|予|且|或|要|限期|必须|,?须)")
# 建成区面积超过5平方公里或者居住人口5万人以上的乡镇
_OR_ELSE = pattern("(?:或者?|并且|且)[^,。;]{2,30}的[^\\W\\d_A-Za-z]")
_SAFEGUARD = pattern(
    "保障措施|(?:扶持|支持|激励|奖补|优惠)政策|政策(?:扶持|支持)|组织保障|实施保障|政策保障|资金保障|保障机制|保障体系|^(?:强化|加强|健全)?保障$|组织实施|组织领导"
)
_CONDITIONS = (*MEASURE_UNITS, *SPANS_OF_TIME, "头", "只", "羽", "床位")     # units of what decides whom a rule is for
_FITTED = pattern("(?:安装|采用|使用|配备|选用|购置)[^,。;]{1,10}$")
_FOR_WHOM = pattern("[,、]?(?:支持|鼓励|引导|对|凡)")
_ABOUT_WHOM = pattern("(?<!劳动)年龄(?:一般|原则上|应?在)*$|分数?满$|每[班课期]人数$")      # whom something takes
_BY = pattern("(?:^|[,、])按照?[^,。;、0-9]{1,10}$")       # 按活动规模1万人以上、5000人以上分别奖补
_MEAN_CUT = pattern("平均[^,。;]{0,8}(?:压缩|压减)[至到]$")      # 审评平均时限压缩至40个工作日
_YEARLY = pattern(
    "(?:每年|(?:19|20)[0-9]{2}年)[^,。;]{0,10}(?:安排|撬动|组织|争取)|新增"
    "|^[,、]?(?:[三五]年(?:内|累计)?)?(?:组织|建成|推广|轮训|发行|培训|吸纳)"
)
# What a notice sets itself for its year.
_INTENDS = pattern("计划|拟(?!定)|目标任务|目标(?:是|为|:)|[年区市县,]将(?!近|来|于)")


def _is_set(spot: Spot, around: Around) -> bool:
    """Whether a chapter of safeguards sets itself what a rate is to reach, or what is done each year."""
    reached = spot.unit == "%" and spot.heard.startswith(("达", "保持", "稳定")) and is_measure(around.left)
    return reached or spot.before.startswith(("发展到", "扩大到")) or _YEARLY.search(around.left) is not None


def norm(spot: Spot, around: Around, year: Dated, passage: Passage, scene: Scene) -> tuple[str, str] | None:
    """What holds for anybody: conditions, tariffs, time limits."""
    firm = year.to and (year.why in ("sentence", "carried") or (scene.plan and year.why in ("section", "title")))
    right = around.text[spot.end : spot.end + 24]
    if _is_condition(spot, around, right):
        return "norm", "condition"
    if spot.unit in SPANS_OF_TIME and _is_time_limit(spot, around, right, firm):
        return "norm", "time-limit"
    safeguard = any(_SAFEGUARD.search(title) for title in passage.headings[:1])
    if safeguard and not firm and not begins_with_act(around.left) and not _is_set(spot, around):
        return "norm", "safeguard"
    return tariff(spot, around, year, passage, firm)


def _is_time_limit(spot: Spot, around: Around, right: str, firm: bool) -> bool:
    """Whether a span of time is a limit and no measure that is to fall or grow: 审批时限压缩至3个工作日.

    right: what stands behind it. firm: whether a year is said until which it holds.
    """
    if spot.unit == "小时" and spot.core.endswith(("万小时", "亿小时")):
        return False            # 通用飞机飞行达到15万小时
    cut = spot.heard.startswith(("缩短", "压缩", "压减", "缩减")) or (firm and spot.heard.startswith("控制在"))
    if cut or _MEAN_CUT.search(around.left) is not None:
        return False
    lasts = any(word in around.left for word in LENGTH_WORDS)
    more = right.startswith(("、", "且", "的")) and not around.left.endswith(LENGTH_WORDS)
    return not lasts or more or "使用" in around.left


def _is_condition(spot: Spot, around: Around, right: str) -> bool:
    """Whether a value tells whom or what something is for: 支持30张床位以上的养老机构. right: what stands behind it."""
    if right.startswith("的部分"):
        return True
    if right.startswith("的"):
        if spot.heard in ("不足", "低于", "小于") and not spot.behind:
            return True         # 水压不足0.12兆帕的村组
        if spot.unit == "%" and spot.heard and _FITTED.search(around.left):
            return True         # 安装效率不低于60%的装置
        measured = spot.unit != "%" and spot.unit.removeprefix("万").endswith(_CONDITIONS)
        if spot.behind and (measured or _FOR_WHOM.match(around.left)):
            return True
        if spot.behind and re.search(r"(?:^|,)(?:对|凡)[^,。]{2,}$", around.left):
            return True
        if re.search(r"(?:对|凡|于)[^,。]*$", around.left) and re.search("[大高低小超不]", spot.before):
            return True
    and_more = re.match(r"(?:且|或|、|及)[^0-9,。]{2,20}的(?!比[重例]|占比|速度)", right)     # 、税收占收入的比重
    if _CONDITION.match(right) or (spot.behind and and_more):
        return True
    if spot.heard.startswith(("超过", "达到")) and around.left.endswith("未"):
        return True             # 季度销售额未超过30万元的
    if spot.behind and not spot.heard and _BY.search(around.left) is not None:
        return True
    if spot.heard and _OR_ELSE.match(around.text, spot.end):
        return True
    if spot.heard and _THEN_GIVEN.match(around.text, spot.end):
        return True             # 投入超过1亿元的企业,给予一次性补助
    to_whom = (spot.behind or spot.heard) and _TO_WHOM.search(around.text[around.begin : spot.start]) is not None
    if to_whom and _IS_GIVEN.match(around.text, spot.end):
        return True
    if "对" in around.text[around.begin : spot.figure]:
        stop = max(around.text.rfind(sign, around.begin, spot.start) for sign in "。;")
        rewarded = _REWARDED.search(around.text, max(stop, around.begin), around.end)
        if rewarded is not None and rewarded.start("whom") < spot.figure < rewarded.end("whom"):
            return True
    return _ABOUT_WHOM.search(around.left) is not None


def rules(spot: Spot, around: Around, year: Dated, scene: Scene) -> tuple[str, str] | None:
    """In rules and notices a number binds whoever they are for, unless a year is said until which it holds."""
    if scene.rules and not (year.to and year.why == "sentence" and spot.before):
        return "norm", "rules"
    intended = _INTENDS.search(around.text[around.begin : spot.start]) is not None
    if (
        not scene.plan
        and not (year.to and year.why in ("sentence", "carried"))
        and not (scene.default is not None and (spot.before or intended))
        and not (year.year is not None and year.why in ("sentence", "carried") and intended)
    ):
        return "fact", "no-plan"
    return None
