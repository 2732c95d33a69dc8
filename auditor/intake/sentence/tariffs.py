"""What is paid or charged by a rule, to anybody whom it is for: 每人每月补贴500元, 按90%收取."""

import re

from auditor.ground.pattern import pattern
from auditor.intake.sentence.around import Around
from auditor.intake.sentence.values import Spot
from auditor.intake.setting.sections import Passage
from auditor.intake.setting.years import Dated
from auditor.intake.words import FUNDS, GOAL_HEADINGS, NORM_WORDS, TARIFF_WORDS
from auditor.text.plain import any_of

# One pattern for many words: a clause of a long list is looked through ten times as fast.
_RULE, _TARIFF = pattern(any_of(NORM_WORDS)), pattern(any_of(TARIFF_WORDS))
# What is given to each, raised: 提高到每人每月750元, 由每人每年6200元提高到6600元.
_RAISED = pattern(
    "(?:提高|增加|达到)(?:到|至|为)?每|[由从][^,。;]*每[人户][^,。;]*(?:提高|增加)(?:到|至)$"
    "|(?:财政补助|保障|低保|特困供养|养老金|抚恤)[^,。;]{0,6}标准(?:分别|人均)?(?:再|继续)?(?:提高|增加)(?:到|至)?$"
)
# Words of no rule: 100处以上, 限额以上单位, 一次性化解率, 依申请公开.
_NO_RULE = pattern(
    "处以[上下内]|限额以[上下]|补贴性(?:职业)?(?:技能)?培训|一次性(?:化解|办结|解决|办成|通过)"
    "|消纳责任权重|依申请|申请材料|申请事项|申请[量数件]"
)
_HELP = pattern("补贴|补助|资助|奖补|奖励")
_HELPED_ONES = frozenset({"人次", "台", "辆", "户", "台套", "台件", "名", "家次"})
_GIVEN = pattern("给予[^,。;]{0,6}(?:最高|不超过)|最高(?:给予|补助|奖励|不超过)|每[^,。;]{1,12}[免减]税额")
_LEVIED = pattern("(?:的?(?:比例|标准))?(?:收取|核定|抵扣|征收|计征|计提|缴纳|减征)")      # 按90%收取
_INVITED = pattern("应当?邀请[^。;]*参[与加][^。;]*,")        # 应邀请企业参与,企业比例不低于70%
_PER_THING = pattern("元/(?!人|月|年)")      # 种粮补助提高至100元/亩
_POLICY = pattern("[^,。;、]{2,24}政策(?=[,。;、]|$)")
_CARRIES_OUT = pattern("(?:实施|执行|实行|延续)$")       # 实施100%暂退保证金政策
_ALLOWED = pattern("(?:上限|限额|额度)[^,。;]{0,4}可$")       # 上限可提高至60%
_SHARED_OUT = pattern("(?:的?比例)?[^,。;]{0,4}(?:[补奖贴]|分担|承担)")
_HELPED = pattern("(?:补贴|补助|奖补)(?:标准)?$")
# 省财政安排补助资金30亿元: what is spent in all, however it is called; not 对获批的县,分别安排奖励资金1亿元.
_SPENT = pattern(f"^(?!.*(?:(?:^|[,;。:])对|每[个家户]|分别|定额|一次性|其[他它]|奖励|期限)).*{FUNDS}$")
_EACH = pattern("每[0-9.]+[万亿]?(?:[-—–~至][0-9.]+[万亿]?)?[^,。;0-9]{0,12}$")  # 每3万居民设置1所
_BY_RULE = pattern("(?:应当|应|须)按照?[^,。;]{0,14}的$")       # 企业应当按照工资总额的1.5%提取经费
_FOR_EACH = pattern("每(?:[0-9.]+[万亿]?[-—–~至到])?$")
NEAR = 60       # signs before a share in which somebody is asked
_BOUND_TO = pattern(r"(?:应(?:当|该)?|须|(需)(?!求))(?:保持|控制)?在?[-—]?$")
_USUALLY = pattern("(?:一般|原则上)(?:不[低少高多超]|控制在|为)[^。;]*,")       # 容积率一般不低于1.0,投资强度…
_BY_STANDARD, _OF_STANDARD = pattern("按照?[^,。;]*$"), pattern("[^,。;]{0,24}的标准")
_OF_LEVEL = pattern("[,、]?(?:其中:?)?(?:中央|省|市|县|区|镇|个人)级?(?:财政)?$")
_BY_RATE = pattern("按(?:照)?不[低少高多]于[^,。;]{0,10}$")
_AT_RATE = pattern(r"按(?:照)?[^,。]{0,14}$|每[人亩户台辆家吨套院][^,。]{0,8}$|的按$")
_TO_EACH, _TO_EACH_YEARLY = pattern(r"(?:每人|[生士者])每[月年日天]$"), pattern(r"每人每[月年日天]$")


def tariff(spot: Spot, around: Around, year: Dated, passage: Passage, firm: bool) -> tuple[str, str] | None:
    """Sort and reason of what a rule pays or charges; None for what a plan sets itself.

    firm: whether a year is said until which it holds. 财政补助标准提高到每人每年670元 is a promise among tasks.
    """
    before = around.text[around.clause_begin : spot.figure]
    tasks = any(word in title for title in passage.headings for word in GOAL_HEADINGS)
    if (year.to or tasks) and ("每" in before or "标准" in before) and _RAISED.search(before) is not None:
        return None
    stated = year.to and year.why == "sentence"
    given = _is_given_to_each(spot, around, before) or _is_rate(spot, around, stated)
    if given or _says_rule(spot, around, year, firm):
        return "norm", "tariff"
    bound_to = _BOUND_TO.search(around.text[around.clause_begin : spot.start])
    if bound_to is not None and not stated and not (bound_to[1] and year.why == "sentence"):
        return "norm", "condition"
    return ("norm", "tariff") if _is_by_rate(spot, around, before) else None


def _is_given_to_each(spot: Spot, around: Around, before: str) -> bool:
    """Whether so much is given to each one, or at most; before: the words of its clause before the number."""
    raised = re.search("[到至为]", around.left[-2:] + spot.heard) is not None
    to_each = (_TO_EACH if spot.unit == "元" else _TO_EACH_YEARLY).search(before) is not None
    helped = spot.unit == "元/人" and _HELP.search(around.text, around.begin, spot.start) is not None
    if (to_each or helped) and not raised:
        return True             # 给予生活补贴,博士5万元/人、硕士3万元/人
    rate = _PER_THING.match(spot.unit) is not None and _HELPED.search(around.left) is not None
    return rate or _GIVEN.search(before) is not None


def _is_rate(spot: Spot, around: Around, stated: bool) -> bool:
    """Whether a value is levied, allowed or asked of all; stated: whether its sentence names a year."""
    lately = around.text[max(around.begin, spot.start - NEAR) : spot.start]
    if not stated and _USUALLY.search(lately) is not None:
        return True
    if spot.unit != "%":
        return False
    if _LEVIED.match(around.text, spot.end) is not None:
        return True
    invited = not stated and _INVITED.search(lately) is not None
    carries = not (spot.heard or spot.behind) and _CARRIES_OUT.search(around.left) is not None
    policy = carries and _POLICY.match(around.text, spot.end) is not None
    return invited or policy or _ALLOWED.search(around.left) is not None


def _says_rule(spot: Spot, around: Around, year: Dated, firm: bool) -> bool:
    """Whether the words of its clause are those of a rule: 罚款, 申请, 限额."""
    if spot.unit == "%" and re.search("压减|压缩|缩短|缩减", spot.before + around.left[-2:]) is not None:
        return False
    clause = _NO_RULE.sub("", around.clause)
    # so much is a budget, and help to nobody in particular
    spent = "亿" in spot.core and _SPENT.match(around.text[around.begin : spot.start][-NEAR:]) is not None
    if spot.unit in _HELPED_ONES or spent:
        clause = _HELP.sub("", clause)      # 累计补贴9万台, 每年补助20万人次
    if year.why != "sentence" and _TARIFF.search(clause) is not None:
        return True
    return not firm and _RULE.search(clause) is not None


def _is_by_rate(spot: Spot, around: Around, before: str) -> bool:
    """Whether it is reckoned by something else: 按每床1万元的标准, 每3万居民设置1所."""
    if any(form.search(before) is not None for form in (_BY_RATE, _FOR_EACH, _EACH, _BY_RULE)):
        return True
    of_level = spot.unit == "元" and _OF_LEVEL.match(around.left) is not None
    if of_level and _HELP.search(around.text, around.begin, around.clause_begin) is not None:
        return True             # 按每户1500元的标准给予补助,其中省级600元、市级400元
    if _BY_STANDARD.search(before) is not None and _OF_STANDARD.match(around.text, spot.end) is not None:
        return True             # 按照县道每公里1万元、乡道5000元的标准
    right = around.text[spot.end : spot.end + 24]
    money = spot.unit.endswith("元") or "标准" in right or _SHARED_OUT.match(right) is not None
    return money and _AT_RATE.search(around.text[around.clause_begin : spot.start]) is not None
