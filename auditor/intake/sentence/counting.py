"""What a document counts of itself, and how many there are of what it names: 22项目标指标, 共19条, 甲、乙等6个."""

import re

from auditor.ground.pattern import pattern
from auditor.intake.sentence.around import Around
from auditor.intake.sentence.chains import AT_PLACES
from auditor.intake.sentence.names import begins_with_act
from auditor.intake.sentence.noted import explains
from auditor.intake.sentence.sizes import is_named_list
from auditor.intake.sentence.values import Spot
from auditor.intake.setting.scene import Scene
from auditor.intake.setting.sections import Passage

NEAR = 20       # signs before a number in which it is said what is done to what it counts
AFTER = 60      # signs behind a number in which what it counts is called
_CLAIMED = pattern(
    r"^(?:余|多)?(?:大?[类件][0-9]+)*(?:项|条|个|件|方面|类|章|部分|款|大)?"
    r"(?:主要|重点|具体|核心|约束性|预期性|国家级?|民生|[省市区县]?政府)?"
    r"(?:目标指标|指标|目标|任务(?!量)|件?(?:[省市区县]级)?(?:重点)?(?:民生|惠民|民心|为民办)?实事|事项|方面|措施|举措|子?任务|条款"
    r"|章节|部分|类别|时间节点|节点|领域|意见|建议|办法|原则|步骤|阶段|单位意见|民生实事)"
)
_COUNTED_TOGETHER = pattern("^(?:总|合计|一)?共(?:计|有)?[0-9]+[个项件条]$")  # 第一批为市本级项目,共57个
# 农田项目共2个,包括…: what is counted is named behind.
_IN_ALL = pattern("(?:项目|工程|任务|措施|内容|点位)共(?:计|有)?$")
_NAMES_THEM = pattern(",?(?:包括|分别[是为]|具体[是为]|即)")
# 鲁豫2省
_NAMED_PROVINCES = pattern("[京津沪渝冀晋辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇藏陕甘青宁新蒙]{2}$|[东华西][北南东]$")
_OF_INDICATORS = pattern("(?:约束性|预期性|[0-9一二三四五六七八九十]项)指标(?:占比?|比重|数量)?$")
_KINDS_OF_INDICATORS = pattern(
    "(?:[一二三四]级|约束性|预期性|必选|可选|核心|参考|定量|定性)指标$|(?:设置|设定|提出|选取)[^,。;]{0,14}指标$"
)
_IN_FIELDS = pattern("(?:提出|明确|部署|安排|围绕)了?[0-9一二三四五六七八九十]+(?:个|大)?(?:方面|领域)的?$")
# 加快394座水库建设进度, 提升22个集群的科技含量: something of things that are there.
_THINGS = frozenset({"个", "家", "座", "所", "处", "项", "条"})
_BETTERS = pattern("(?:加快|推进|提升|提高|增强|改善|优化)[^,。;0-9]{0,16}$")
_BETTERED = pattern(
    "[^,。;0-9、]{2,14}?(?:(?:建设|施工)进度|的(?:[^,。;0-9、]{2,4}含量|能力|水平|质量|效益|进度))(?:[、,。;和]|$)"
)
_ENLARGED = pattern("(?:支持|推动)(?:本地|现有|全[省市县区])?$")        # 支持本地2所高校扩大招生规模
_ENLARGES = pattern("[^,。;0-9]{2,10}扩大[^,。;0-9]{2,16}规模")
_MECHANISMS = pattern("[^,。;]{0,4}机制(?=[,。;、]|$)")      # 质量考核等4项工作机制
# 与周边6省共建, where no number of what is built follows.
_OTHER_PLACES = pattern("(?:[与和同、“]|周边|邻近|毗邻)$")
_MORE = pattern("[^,。;0-9]*[0-9](?![省市])")
_FOR_SO_MANY = pattern("(?:加大|加强|强化)[^,。;0-9]{0,4}对[^,。;0-9]{0,8}$")      # 加大对17个产业信贷投入
_PARTS_LAND = pattern("(?:划定|划分(?:为|成)?|细化(?:为|成)|分为)$")
_LAND = pattern("[^,。;0-9]{0,12}(?:分区|片区|类区|管控单元|评价单元)")


def counting(spot: Spot, around: Around, passage: Passage, scene: Scene) -> tuple[str, str] | None:
    """22项目标指标, 共19条: the document counts what stands in it."""
    after = around.text[spot.figure : spot.end + AFTER].lstrip("0123456789.十百千")
    before = around.text[around.clause_begin : spot.start]
    if "指标" in before and _OF_INDICATORS.search(before) is not None:
        return "claim", "counted"       # 约束性指标占52%
    if spot.unit in ("项", "个", "条") and _IN_FIELDS.search(before):
        return "claim", "counted"       # 提出6方面109项重大工程
    if _PARTS_LAND.search(before) and _LAND.match(around.text, spot.end):
        return "claim", "counted"       # 划定5个一级生态修复分区
    if spot.unit in ("项", "个") and _KINDS_OF_INDICATORS.search(around.left) is not None:
        return "claim", "counted"
    if spot.unit in ("类", "大类") and re.search("包括|分为|分成|涵盖", before):
        return "claim", "counted"       # 改造内容包括基础、完善、提升3类
    if around.left.endswith("等") and _MECHANISMS.match(around.text, spot.end) is not None:
        return "claim", "counted"       # 明确了组织领导、质量考核等4项工作机制
    if _CLAIMED.match(after) or re.match(r"(?:等)?[0-9]+(?:个|项)(?:方面|指标)", around.text[spot.figure :]):
        return "claim", "counted"
    if _is_bettered(spot, around) or (is_named_list(spot, around.text) and not begins_with_act(around.left)):
        return "claim", "counted"
    if around.left.endswith("在建的"):
        return "fact", "no-promise"     # 加快推进在建的4个项目
    if _FOR_SO_MANY.search(around.text, max(around.begin, spot.start - NEAR), spot.start) is not None:
        return "fact", "no-promise"
    if AT_PLACES.match(around.text, max(0, spot.start - 1)) is not None:
        return "fact", "no-promise"
    alone = _OTHER_PLACES.search(around.text, max(0, spot.start - NEAR), spot.start) is not None
    if spot.unit in ("省", "市") and alone and _MORE.match(around.text, spot.end) is None:
        return "claim", "counted"       # 六省一市联盟, 与周边6省共建
    if re.match("个?省", after) and _NAMED_PROVINCES.search(around.text[max(0, spot.start - 2) : spot.start]):
        return "claim", "counted"
    if re.match("个?(?:部门|单位|部委)[^,。;《]{0,6}(?:印发|制定|发布|出台|下发)", after):
        return "claim", "counted"
    if _COUNTED_TOGETHER.search(around.text[around.clause_begin : spot.end]) and not around.right:
        return "claim", "counted"
    if _IN_ALL.search(around.text[around.clause_begin : spot.figure]) and _NAMES_THEM.match(around.text, spot.end):
        return "claim", "counted"
    quoted = around.text.rfind("“", around.begin, spot.start) > around.text.rfind("”", around.begin, spot.start)
    if explains(passage, scene) and not quoted and re.match(r"(?:项|条|家单位|个部门|章|个(?:部分|方面))", after):
        return "claim", "counted"
    if passage.title and spot.end >= len(around.text) - 1 and around.text[spot.figure - 1 : spot.figure] == "(":
        return "claim", "counted"
    return None


def _is_bettered(spot: Spot, around: Around) -> bool:
    """Whether a number counts things that are there, and are only made better or larger."""
    if spot.unit not in _THINGS:
        return False
    if _ENLARGED.search(around.left) is not None and _ENLARGES.match(around.text, spot.end) is not None:
        return True
    better = _BETTERS.search(around.left[-NEAR:] + spot.before) is not None
    return better and _BETTERED.match(around.text, spot.end) is not None
