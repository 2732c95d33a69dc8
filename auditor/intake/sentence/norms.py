"""What holds for anybody: rules, tariffs, time limits, and how large one thing is."""

import re

from auditor.ground.pattern import pattern
from auditor.intake.sentence.around import Around
from auditor.intake.sentence.names import begins_with_act, begins_with_verb, is_measure, verb_of
from auditor.intake.sentence.values import Spot
from auditor.intake.setting.scene import Scene
from auditor.intake.setting.sections import Passage
from auditor.intake.setting.years import Dated
from auditor.intake.words import (
    GOAL_HEADINGS,
    LENGTH_WORDS,
    NORM_WORDS,
    SIZE_UNITS,
    SIZE_WORDS,
    SPANS_OF_TIME,
    TARIFF_WORDS,
)
from auditor.text.plain import any_of

# One pattern for many words: a clause of a long list is looked through ten times as fast.
_RULE, _TARIFF = pattern(any_of(NORM_WORDS)), pattern(any_of(TARIFF_WORDS))
_MEASURE_UNITS = (
    "度",
    "平方米",
    "亩",
    "元",
    "米",
    "吨",
    "公顷",
    "公里",
    "平方公里",
    "千瓦",
    "千瓦时",
    "人",
    "立方米",
    "千克",
    "公斤",
    "人次",
    "人口",
)
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
_SIZE_SAID = pattern(f"[0-9][万亿]?(?:{'|'.join(_MEASURE_UNITS)})(?:以上|以下|左右)?$")
# What is given to each, raised: 提高到每人每月750元, 由每人每年6200元提高到6600元.
_RAISED = pattern(
    "(?:提高|增加|达到)(?:到|至|为)?每|[由从][^,。;]*每[人户][^,。;]*(?:提高|增加)(?:到|至)$"
    "|(?:财政补助|保障|低保|特困供养|养老金|抚恤)[^,。;]{0,6}标准(?:分别)?(?:再|继续)?(?:提高|增加)(?:到|至)?$"
)
_SMALL = ("厘米", "毫米")
# 路面宽3米, 田块长度一般不小于50米
_LENGTH = pattern(
    "(?:宽度?|长度|高度|层高|净高|限高|苗高|株高|厚度|深度|埋深|间距|距离|半径|后?退(?!出)[^,。;]{1,6})(?:控制|一般|原则上|不宜|均|应|宜)*$"
)
NEAR = 7                # signs before a number in which a word of size speaks of it
# Words of no rule: 100处以上, 限额以上单位, 一次性化解率, 依申请公开.
_NO_RULE = pattern(
    "处以[上下内]|限额以[上下]|补贴性(?:职业)?(?:技能)?培训|一次性(?:化解|办结|解决|办成|通过)"
    "|消纳责任权重|依申请|申请材料|申请事项|申请[量数件]"
)
_HELP = pattern("补贴|补助|资助|奖补|奖励")
_HELPED_ONES = frozenset({"人次", "台", "辆", "户", "台套", "台件", "名", "家次"})
_GIVEN = pattern("给予[^,。;]{0,6}(?:最高|不超过)|最高(?:给予|补助|奖励|不超过)")
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
_FUND_MADE = pattern("(?:设立|组建|形成|打造|建立|发起|成立|募集)[^,。;0-9]{0,10}?(?P<first>首期)?(?:总?规模)?$")
_FUND = pattern("的([^,。;0-9]{0,14}基金(?:群)?)(?=[,。;、()]|$)")
_CONDITION = pattern(r"(?:之间)?(?:的|者)(?:,|;|。|可|应|由|给予|按|不|予|且|或|要|限期|必须|,?须)")
# 建成区面积超过5平方公里或者居住人口5万人以上的乡镇
_OR_ELSE = pattern("(?:或者?|并且|且)[^,。;]{2,30}的[^\\W\\d_A-Za-z]")
_SAFEGUARD = pattern(
    "保障措施|(?:扶持|支持|激励|奖补|优惠)政策|政策(?:扶持|支持)|组织保障|实施保障|政策保障|资金保障|保障机制|保障体系|^(?:强化|加强|健全)?保障$|组织实施|组织领导"
)
_CONDITIONS = (*_MEASURE_UNITS, *SPANS_OF_TIME, "头", "只", "羽", "床位")     # units of what decides whom a rule is for
_FITTED = pattern("(?:安装|采用|使用|配备|选用|购置)[^,。;]{1,10}$")
_FOR_WHOM = pattern("[,、]?(?:支持|鼓励|引导|对|凡)")
_ABOUT_WHOM = pattern("(?<!劳动)年龄(?:一般|原则上|应?在)*$|分数?满$|每[班课期]人数$")      # whom something takes
_LEVIED = pattern("(?:的?(?:比例|标准))?(?:收取|核定|抵扣|征收|计征|计提|缴纳|减征)")      # 按90%收取
_INVITED = pattern("(?:原则上应|应当?)(?:邀请|吸收|听取)[^。;]*,")        # 应邀请企业参与,企业比例不低于70%
_PER_THING = pattern("元/(?!人|月|年)")      # 种粮补助提高至100元/亩
_POLICY = pattern("[^,。;、]{2,24}政策(?=[,。;、]|$)")       # 实施100%暂退保证金政策
_ALLOWED = pattern("(?<![认许不])可$")       # 上限可提高至60%
_SHARED_OUT = pattern("(?:的?比例)?[^,。;]{0,4}(?:[补奖贴]|分担|承担)")
_BY = pattern("(?:^|[,、])按照?[^,。;、0-9]{1,10}$")       # 按活动规模1万人以上、5000人以上分别奖补
# 省财政安排补助资金30亿元: what is spent in all, however it is called.
_SPENT = pattern("(?:资金|经费|专款)$")
_EACH = pattern("每[0-9.]+[万亿]?(?:[-—–~至][0-9.]+[万亿]?)?[^,。;0-9]{0,12}$")  # 每3万居民设置1所
_BY_RULE = pattern("(?:应当|应|须)按照?[^,。;]{0,14}的$")       # 企业应当按照工资总额的1.5%提取经费
_FOR_EACH = pattern("每(?:[0-9.]+[万亿]?[-—–~至到])?$")
_TWO = pattern("(?:和|、|及|与|并|,)(?P<next>[0-9])?")
_HELPED = pattern("(?:解决|改善|保障|惠及|满足)[^,。;]{0,6}$")
_SETTLEMENT = pattern("的?(?:自然|行政|中心)?(?:村|屯|居民点|聚居点|院落|集镇|乡镇)")
_CJK = pattern(r"[^\W\d_]|[“《]")
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
    shortened = spot.unit == "%" and re.search("压减|压缩|缩短|缩减", spot.before + around.left[-2:]) is not None
    stated = year.to and year.why == "sentence"
    clause = _NO_RULE.sub("", around.clause)
    if spot.unit in _HELPED_ONES:
        clause = _HELP.sub("", clause)      # 累计补贴9万台, 每年补助20万人次
    tasks = any(word in title for title in passage.headings for word in GOAL_HEADINGS)
    before = around.text[around.clause_begin : spot.figure]
    each = "每" in before or "标准" in before
    if (year.to or tasks) and each and _RAISED.search(before) is not None:
        return None
    to_each = r"(?:每人|[生士者])每[月年日天]$" if spot.unit == "元" else r"每人每[月年日天]$"
    raised = re.search("[到至为]", around.left[-2:] + spot.heard) is not None
    if re.search(to_each, before) and not raised:
        return "norm", "tariff"
    if spot.unit == "元/人" and not raised and _HELP.search(around.text, around.begin, spot.start) is not None:
        return "norm", "tariff"         # 给予生活补贴,博士5万元/人、硕士3万元/人
    if "亿" in spot.core and _SPENT.search(around.left) is not None:
        clause = _HELP.sub("", clause)
    if _LEVIED.match(around.text, spot.end) is not None or (
        spot.unit == "%" and not stated and _INVITED.search(around.text[around.begin : spot.start]) is not None
    ):
        return "norm", "tariff"
    if _PER_THING.match(spot.unit) and _HELP.search(clause) is not None:
        return "norm", "tariff"
    if spot.unit == "%" and (_ALLOWED.search(around.left) or (not spot.heard and _POLICY.match(around.text, spot.end))):
        return "norm", "tariff"
    if _GIVEN.search(before):
        return "norm", "tariff"
    if year.why != "sentence" and not shortened and _TARIFF.search(clause):
        return "norm", "tariff"
    if not firm and not shortened and _RULE.search(clause):
        return "norm", "tariff"
    bound_to = re.search(r"(?:应(?:当|该)?|须|(需)(?!求))在?$", around.text[around.clause_begin : spot.start])
    if bound_to is not None and not stated and not (bound_to[1] and year.why == "sentence"):
        return "norm", "condition"
    if re.search("按(?:照)?不[低少高多]于[^,。;]{0,10}$", before):
        return "norm", "tariff"
    if _FOR_EACH.search(before) or _EACH.search(before) or _BY_RULE.search(before):
        return "norm", "tariff"
    if re.search(
        r"按(?:照)?[^,。]{0,14}$|每[人亩户台辆家吨套院][^,。]{0,8}$|的按$",
        around.text[around.clause_begin : spot.start],
    ) and (spot.unit.endswith("元") or "标准" in right or _SHARED_OUT.match(right)):
        return "norm", "tariff"
    return None


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
    measured = spot.unit.removeprefix("万").removeprefix("亿").endswith(_MEASURE_UNITS)
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
    if right.startswith("的") and spot.unit.removeprefix("万").endswith(_MEASURE_UNITS) and not helped:
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
    measured = spot.unit.removeprefix("万").endswith(_MEASURE_UNITS) or spot.unit.endswith("标准煤")
    measured = measured or (not spot.unit and spot.core.endswith(("万", "亿")))     # 人口100万以上城市
    counted = not around.left and re.match("[^,。;]{2,20}(?:达到|完成|实现|纳入)", around.text[spot.end :])
    if spot.behind.endswith("以上") and measured and not spot.heard and verb_of(around.left) is None and not counted:
        return "norm", "size"
    return None


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
