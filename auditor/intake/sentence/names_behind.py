"""The name of what is promised, cut from the words behind its number."""

import re

from auditor.ground.pattern import pattern
from auditor.intake.sentence.names import balanced

_DONE = pattern(
    r"(?<=..)(?:初具规模|(?:全面|基本|全部)?(?:建成|完成|竣工|开工|投产|通车|落地|达标|完工)(?:建设|投用|投产|运营|投运|使用|见效)?|投入(?:使用|运营))$"
)
_GRADES = pattern(
    r"[^\W\d_A-Za-z]{1,6}级(?:[、和及]+[0-9]+[个家所项条处座名][^\W\d_A-Za-z]{1,6}级)+([^\W\d_A-Za-z级]{2,14})(?=[,。;、]|$)"
)
_SIZES = pattern("[^,。;]*?元(?:以上)?(?P<of>的[^,。;0-9的]{2,14})(?=[,。;]|$)")
# 形成年产30万吨甲、50万套乙的生产能力: what all of them are an amount of.
_CAPACITY = pattern(
    "[^、,。;0-9]{0,24}(?:[、和及与][0-9.]+[^、,。;0-9]{1,24}?){1,6}?(?P<of>的?(?:(?:批量化)?(?:生产|制造|加工|处理|供应)(?:能力|规模)|产能))(?=[,。;]|$)"
)
_DEED = pattern(
    "(?:全部|基本|全面|均|都)?"
    "(?:实现|完成|建成|达到|达标|开展|建立|具备|配备|通过|纳入|落实|实行|能够|用上|拥有|设立|设置|开设|创建)"
)
_REACHED = pattern(
    "(?P<who>[^,。;]{2,16}?)(?:率先|先行|全部|基本|均|都|至少)*(?P<deed>(?:达到|创建成|(?<!创)建成(?!区))[^,。;0-9]{3,26})"
)
_HAVING = pattern(
    "(?P<who>[^,。;0-9]{2,12}?)(?P<having>(?:年度?|人均|户均|亩均|主营业务|经营性)*(?:收入|产值|营收|销售额|利润|税收|面积|规模|人口)"
    "(?:超过|超|突破|达到?|不低于)[0-9][^,。;]{0,12}元[^,。;]{0,2})"
)
_THOSE = pattern(
    "(?:^|[,;:%的]|以上的?)(?P<who>[^,。;:0-9%的]{2,14}?)(?:全部|均|都|基本)?"
    "(?:达到|建成|通过|实现|完成)[^,。;]{2,20},$"
)
_SHARED_DEED = pattern(
    f"(?:[、和及与][0-9.]+%(?:及?以上|以内|左右)?的?[^、,。;0-9]+?)+(?P<deed>{_DEED.pattern}[^、,。;0-9]+)"
)
# 大型商场(建筑面积10万平方米以上)达到要求
_ASIDE_DEED = pattern(f"([^(),。;0-9]{{2,16}})\\([^()]{{2,24}}\\)({_DEED.pattern}[^,。;0-9]+)")
_APPLIED = pattern("(?<=..)在[^,。、]{2,14}(?:应用|推广|落地|使用)等?$")  # 大模型在制造业深度应用
# 40个体旅融合项目建设: what is counted is the projects.
_BUILDING = pattern(
    "(项目|基地|中心|枢纽|小区|社区|园区|学校|医院|平台|场所|车间|工厂|示范区|[村园站厂馆所县镇街])(?:的?布局)?建设$"
)
# 23个项目11月底前全部竣工
_BY_MONTH = pattern("(?<=..)(?:[0-9]{1,2}月(?:底|末)?之?前|特别是|尤其是|特别$|尤其$).*$")
# 整治路段、提升通行能力: what it is good for is no part of the name.
_SO_THAT = pattern("(?<=..)、(?:因地制宜|提升|提高|解决|改善|方便|满足|促进|助力).*$")


def behind(right: str) -> str:
    """The name in the words behind a number."""
    name = right.removeprefix("的").removeprefix("有关").removeprefix("以上")
    name = re.sub(r"(?:进行|实施|开展|的)(?=.{2,})", lambda found: "" if found[0] != "的" else "的", name)
    name = re.sub(r"(?:任务|目标|工作)$", "", name) if len(name) > 4 else name
    name = _BUILDING.sub(r"\1", name)
    name = _APPLIED.sub("", _DONE.sub("", _SO_THAT.sub("", _BY_MONTH.sub("", name))))
    return balanced(name.strip("。,、;:的").lstrip("."))


def graded(name: str, text: str, place: int) -> str:
    """6个世界级、9个区域级产业集群: a grade behind a number, with what the last of them is of."""
    found = _GRADES.match(text, place) if name.endswith("级") else None
    return name + found[1] if found is not None else name


def sized(name: str, text: str, place: int, clause: str) -> str:
    """5家年收入过百亿元、2家年收入达500亿元的企业: what is so large, told behind the last of them."""
    found = _SIZES.match(text, place) if name.endswith("元") else _capacity(text, place, clause)
    return name + found["of"] if found is not None else name


def _capacity(text: str, place: int, clause: str) -> re.Match[str] | None:
    """What an amount that can be made in a year is one of; clause: the words before it."""
    return _CAPACITY.match(text, place) if re.search("形成|[年日]产|年加工|年处理", clause) is not None else None


def of_those(name: str, before: str) -> str:
    """医院全部达到二级水平,其中60%达到二级甲等: a share without those whom it is a share of, who stand before."""
    whom = _THOSE.search(before) if name.startswith(("达到", "建成", "通过", "实现", "完成")) else None
    return f"{name.removesuffix('的比例')}的{whom['who']}比例" if whom is not None and name.endswith("的比例") else name


def share(right: str, further: str = "") -> str:
    """The name of a share that stands before those it is a share of: 80%的区… is 区…的比例.

    What they are to come to stands before them: 80%的社区达到创建要求 is 达到创建要求的社区比例.

    further: what stands behind these words, of which the verb is theirs too: 80%的中型水库、60%的小型水库实现监测.
    """
    shared = _SHARED_DEED.fullmatch(further)
    aside = _ASIDE_DEED.fullmatch(right + further)
    right = aside[1] + aside[2] if aside is not None else right
    name = behind(right + shared["deed"] if shared is not None and not _DEED.search(right) else right)
    having = _HAVING.fullmatch(name)
    if having is not None:
        return f"{having['having']}的{having['who']}比例"
    reached = _REACHED.fullmatch(name)
    return f"{reached['deed']}的{reached['who']}比例" if reached is not None else f"{name}的比例"
