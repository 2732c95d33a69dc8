"""What a note tells beside its promises: values of the levels above, how far they lie apart, what was not taken up."""

import re

from auditor.ground.pattern import pattern
from auditor.intake.sentence.around import Around, sentence_begin
from auditor.intake.sentence.values import Spot
from auditor.intake.setting.scene import Scene
from auditor.intake.setting.sections import Passage

# How far a value lies from another, of which a note tells: 低于市级2张, 比建议值高1个百分点.
_COMPARED = pattern(
    r"(?:高于|低于|高出|超出|快于|优于|多于|少于|超过)(?:国家|全国|全?省级?(?:、市)?|全?市级?|上级|分解)[^,。;]{0,8}?[0-9.]+"
    r"|(?:的目标|目标值?|水平)[高低快慢多少]出?约?[0-9.]+个?(?:百分点|点)|(?:前者|后者)[高低多少]约?[0-9.]+|(?:(?<![提新最])高|(?<![降最减])低)出?约?[0-9.]+个?百分点|[比较](?:[^,。;0-9]{0,10}(?:[国省市]级?|省里|市里|方案|规划|分解|下达|要求|水平|初稿|意见稿|建议值))(?:目标|任务)?(?:略|仍)?[高低多少快慢]出?约?[0-9.]+"
)
_AIM_ABOVE = pattern("(?<![我本全])(?:[省市]|国家|上级)级?的目标(?:为|是)(?![^。;]*(?:我|本)[省市区县])")
_ISSUED = pattern(
    r"(?<![我本全])(?:[省市]|国家|上级)级?(?:《[^《》]*》|(?:实施|行动|工作)?(?:方案|规划|计划|文件|任务))中?(?:提出|明确|要求|规定|下达)"
    r"(?![^。;]*(?:我|本)[省市区县])|(?:国务院|[省市](?:委、?)?(?:人民)?政府)(?:办公[厅室])?(?:近日)?(?:正式)?(?:印发|出台|下发|发布)[^。]*?(?:提出|明确|要求|确定)(?!我|本)"
)
# By the level of the plan: 市级为90%左右, 省、市均为60%, 省里45%, 2025年市分解5万亩, 给我市的建议值34%
_SAYS_ABOVE = (
    r"(?:(?<![我本])(?:{0})(?:级|里|上|定)?的?(?:规划|方案|纲要|任务|要求)?》?的?(?:目标|要求|标准|下达|分解|建议值?|数)?(?:下来)?"
    r"(?:我[市区县])?(?:的数)?(?:(?:19|20)[0-9]{{2}}年)?(?:均|都)?(?:为|是|要求)?(?:(?:19|20)[0-9]{{2}}年)?|建议值(?:为|是)?"
    r"|(?:分解|下达|分配|安排|核定)[到给]?(?:我[市区县]|任务|目标)(?:的?(?:任务|目标|指标)[值数]?)?(?:(?:19|20)[0-9]{{2}}年)?"
    r"(?:为|是)?)"
    r"(?:控制在|达到|提高[到至]|不低于|不少于|不超过|约|[A-Z]+|[<>≤≥])?$"
    r"|(?:^|[,:;(])[^,;:]{{0,12}}(?:{0})(?:级|里|上)?(?:均|都)?(?:规划|方案)?(?:提出|明确|规定|要求)[^,。;]*$"
    r"|^国家[^,。;]{{0,6}}提出[^,。;]*$|下达我[市区县][^,。;]{{0,12}}$"
    r"|(?:^|[年,:;(])(?:{1})(?!前列|领先|第|首|一流|平均)[^,。;]*$"
)
_OWN = "(?:我[省市区县](?!的数)|本[省市区县规计方]|全[区县]|《|确定|定为|[,:]取|较)"
# What a sentence goes on telling of a plan above: 全国规划的目标是2022年建成10亿亩、2025年建成11亿亩.
_TELLS_ABOVE = r"(?:^|[。;,:(])(?:{0}|该)(?:级|里)?(?:规划|方案|纲要)(?:(?!" + _OWN + r")[^。;])*$"
_ABOVE = {
    "province": ("国家|全国", "我国|全国"),
    "city": ("国家|全国|全?省", "我国|全国|全省"),
    "county": ("国家|全国|全?省|省、市|全?市", "我国|全国|全省|全市"),
}
# What any text tells that is handed down: 省下达我市2020年控制指标为…, 省级规划2025年森林覆盖率目标为…
_GIVEN = {
    level: pattern(
        rf"(?<![我本])(?:{words})级?(?:规划|下达|分解|核定)[给到]?(?:我[省市区县])?(?:(?:19|20)[0-9]{{2}}年)?"
        r"[^,。;:0-9]{0,14}(?:目标|指标|任务)[值数]?(?:为|是)?$"
    )
    for level, (words, _) in _ABOVE.items()
}
_SAYS = {level: pattern(_SAYS_ABOVE.format(*words)) for level, words in _ABOVE.items()}
_TELLS = {level: pattern(_TELLS_ABOVE.format(words)) for level, (words, _) in _ABOVE.items()}
# Of another government by its name: 湘潭市2026年目标38%, 湘潭市1200家.
_NAMED_ABOVE = pattern(
    r"(?:^|[,:;(、])(?:到)?([^\W\d_A-Za-z]{2,4}[省市])级?(?:(?:19|20)[0-9]{2}年)?的?(?:目标|任务|规划)?(?:确定|提出|明确)?(?:均?为|是)?"
    r"(?:达到|不低于|不少于|不超过|约|[<>≤≥])?$"
)
# What the nation has said, in its words: 我国已经明确“到2030年…比重将达到25%”
_OF_NATION = pattern(
    "(?:我国|中国|总书记|党中央)[^。;“”]{0,30}(?:提出|宣布|明确|承诺)了?[,:]?“[^”]*$|(?:随后|又|再次|进一步)+宣布,?到(?:19|20)[0-9]{2}年[^。;]*$"
)
QUOTED = 200            # signs before a value in which what the nation has said begins
_PLANNED_ABOVE = pattern("《(?:全国|国家)[^》]*》(?:中)?关于[^。;]*$|(?:参照|对照)《[^》]*》[^,。;]*$")
_RECKONED = pattern("[^,。;]{0,4}(?:计算|测算|估算)")      # 按常住人口31万人计算
# 比省《纲要》5%左右的目标高1个百分点
_THAN_ABOVE = pattern(
    "(?:[比较]|[高低]于|严于|快于)(?:国家|全国|全?省|全?市|上级)级?(?:《[^《》]*》)?[^,。;0-9]{0,8}$"
)
_OF_WHOLE = pattern("占全[国省市区县](?:总?任务)?的?(?:比重|比例)?(?:[^,。]{0,6}|[^,。;]{0,6}[0-9.]+%[、和])$")
# 区科技局主张650亿元: ours only where the rest of its sentence takes it up.
_PROPOSED = pattern(
    "(?:[局委办院组站]|公司|协会|企业|留言|代表|专家|部门|镇|街道)[^,。;]{0,8}(?:主张|希望|认为|建议(?!.*(?:新增|增加|增设|纳入|补充)))[^,。;]*$"
)
# 区统计局认为按此每年需增长1.9%: a reason, whether or not it convinced. 未采纳的主要有:…
_REASON = pattern(
    "(?:[局委办院组站]|公司|协会|企业|专家|部门)认为(?![^,。;]*(?:应|宜|建议|可))[^,。;]*$|(?:未|不予?)采纳的[^。]*$"
)
_TAKEN_UP = pattern("[^。;,0-9]{0,12}[。,;]?(?:予以|已)?采纳|[^。]*(?<!未)(?<!不予)(?<!不)(?:采纳|吸收|同意)")
_DECLINED = pattern("[^。;,0-9]{0,12}[。,;]?(?:未予?|不予?)采纳")
# 建议将亩均税收下调为10万元/亩，鉴于…的导向，未予采纳: of a proposal nothing is ours but what the plan keeps to.
_PROPOSES = pattern("建议|主张|希望|要求|提出")
_NOT_TAKEN = pattern("[^。;]*(?:未予?|不予?)采纳")
_KEPT = pattern("仍|维持|保持|确定为|定为|最终|我(?:们|[省市区县])")
# 将“每村每年安排运维经费2万元”改为“适当补助”: a quotation of what is changed.
_CHANGED = pattern("[^“”。;]*”(?:一项|的?表述|指标)?(?:修改|调整|变更|改)[为成]")
# 体育公园初稿为15个, 征求意见稿拟定2027年治理率为72%
_DRAFTED = pattern(
    r"(?:初稿|原稿|征求意见稿|(?:(?<![^\W\d_])|(?<=[局委办院组站司]))原(?:拟|报|定|计划|方案))(?:(?!我[省市区县]|调整|定为)[^,。;]){0,60}$"
)
_TO_CHANGE = pattern("^建议(?:[上下]调|调[整减增低高]|[修更]?改|降|提高)[^,。;]*$")      # 建议下调为65%
# 删去“示范点30个”
_LEFT_OUT = pattern(
    "(?:(?:删[去除掉]|取消|去掉)(?!的?[0-9一二三四五六七八九十]*[项个])|不再(?:保留|设置|列入))(?:(?!新增|增加|保留)[^。;])*$"
)
# A chapter that sets the plan beside those of others: 与周边区县比较.
_COMPARES = pattern("周边|横向|兄弟[省市区县]|其[他它](?:省|市|区|县|地区|城市)|[与和同].{1,12}(?:比较|对比)")
_OURS = pattern("我[省市区县]|本[省市区县]|全[省市区县]")
# 开州区提出到2025年每千名老年人拥有养老床位
_SAYS_OTHER = pattern(
    r"(?:^|[,:;(、])(?:其中|如|例如|参考|借鉴)?([^\W\d_A-Za-z]{2,4}([省市区县]))"
    r"(?:提出|明确|要求|(?:(?:19|20)[0-9]{2}年)?目标|规划|计划)"
    r"(?:(?!我[省市区县]|本[省市区县]|全[省市区县])[^。;])*$"
)
# Of another government by its short name, which the text has in full elsewhere: 襄阳2027年目标87%, 省、襄阳均为0.55.
_SHORT = pattern(
    r"[、和]?(?:全?省(?:里|级)?[、和])?(?P<name>[^\W\d_A-Za-z]{2,3}?)(?:的)?"
    r"(?:(?:(?:19|20)[0-9]{2}年?[-—–~至到])?(?:19|20)[0-9]{2}年|目标|任务|提出|要求|规划|分解|下达|明确|均?为|是|定)"
)
# What stands between the name of a government and its value, also behind what is measured: 路面占比宜昌到2027年为78%.
_TOLD_OF = pattern(
    "的?(?:[到至]?(?:19|20)[0-9]{2}年)?(?:目标|要求|任务|下达|提出|明确)?[值数]?(?:均|分别)?(?:为|是)?(?:[比较](?:19|20)[0-9]{2}年)?$"
)
# By the level of the plan, whom it answers or looks at.
_BESIDE = {"province": "省", "city": "省市", "district": "省市区县", "county": "省市区县"}
# 增长45%，结合我区实际，确定为不低于30%: the other value is ours.
_OURS_NEXT = pattern(
    r"[^,。;0-9]{0,6},(?:结合|根据|考虑到?|综合)?(?:我|本)[省市区县][^。;]*?(?:确定|拟定|设定|调整|承接)[^。;]*?[0-9]"
)
_DIVIDED = pattern("按(?:照)?[^,。;]{0,14}(?:占比|比重|比例)$")     # 按人口占比12%分解


def explains(passage: Passage, scene: Scene) -> bool:
    """Whether a passage is of a note, or of a text that explains a plan: it tells of other plans as well."""
    return passage.part == "note" or scene.explains


def shared(spot: Spot, around: Around, passage: Passage, scene: Scene) -> tuple[str, str] | None:
    """等10项指标占全市比重达到10%: how much of the level above the document says that it takes."""
    if not explains(passage, scene) or spot.unit != "%":
        return None
    before = around.text[around.clause_begin : spot.figure]
    return ("share", "of-above") if _OF_WHOLE.search(before) is not None else None


def is_taken_up(spot: Spot, around: Around) -> bool:
    """Whether what somebody proposed is adopted behind it: 由1200户调减为950户。已采纳."""
    return _TAKEN_UP.match(around.text, spot.end) is not None


def of_above(spot: Spot, around: Around, passage: Passage, scene: Scene) -> tuple[str, str] | None:
    """What the plan above promises: 省的目标为…; in a note 市政府印发《…》，提出到2028年…, 高于市级目标3个百分点."""
    told, before = around.text[around.begin : spot.start], around.text[around.clause_begin : spot.figure]
    level = "county" if scene.level in ("district", "county") else "province" if scene.level == "province" else "city"
    aims = any(word in told for word in ("目标", "指标", "任务", "《"))     # the cheap question first
    if aims and any(form.search(told) is not None for form in (_AIM_ABOVE, _PLANNED_ABOVE, _GIVEN[level])):
        return "restated", "of-plan-above"
    near = max(0, spot.start - QUOTED)
    if scene.level not in ("", "national") and _OF_NATION.search(around.text, near, spot.start):
        return "restated", "of-plan-above"
    if not explains(passage, scene):
        return None
    if _COMPARED.search(around.text[around.clause_begin : spot.end]):
        return "fact", "compared"
    if _THAN_ABOVE.search(before) and re.match("的?(?:目标|水平|要求|标准)?[高低快慢多少]", around.text[spot.end :]):
        return "restated", "of-plan-above"
    if _DECLINED.match(around.text, spot.end) or _RECKONED.match(around.text, spot.end):
        return "fact", "aside"
    said = re.split("[,。;]", told)[-1]         # also before a quotation: 初稿曾提出“控制在412万吨”
    proposed = any(form.search(said) for form in (_PROPOSED, _TO_CHANGE)) and not is_taken_up(spot, around)
    since = around.text[sentence_begin(around.text, spot.start) : spot.start]       # a list goes on over semicolons
    if proposed or _REASON.search(since) or _DRAFTED.search(said) or _LEFT_OUT.search(told):
        return "fact", "aside"
    if _PROPOSES.search(since) and _KEPT.search(said) is None and _NOT_TAKEN.match(around.text, spot.end):
        return "fact", "aside"
    quoted = around.text.rfind("“", 0, spot.start) > around.text.rfind("”", 0, spot.start)
    if quoted and _CHANGED.match(around.text, spot.end):
        return "fact", "aside"
    if passage.headings and _COMPARES.search(passage.headings[-1]) and _OURS.search(told) is None:
        return "fact", "compared"
    if _DIVIDED.search(before) and spot.unit == "%":
        return "share", "of-above"
    if _OURS_NEXT.match(around.text, spot.end):
        return "restated", "of-plan-above"
    issued = _ISSUED.search(told)
    named = _NAMED_ABOVE.search(around.text[around.clause_begin : spot.start])
    others = named is not None and not named[1].startswith(("我", "本", "全")) and not scene.region.endswith(named[1])
    other = _SAYS_OTHER.search(told)
    others = others or (
        other is not None and other[2] in _BESIDE.get(scene.level, "") and not scene.region.endswith(other[1])
    )
    short = _SHORT.match(around.text, around.clause_begin, spot.start)
    others = others or (short is not None and short["name"] in scene.others)
    others = others or _TOLD_OF.sub("", around.text[around.clause_begin : spot.start]).endswith(tuple(scene.others))
    if others and scene.region:
        return "restated", "of-plan-above"
    says = _SAYS[level].search(around.text[around.clause_begin : spot.start]) or _TELLS[level].search(told)
    return ("restated", "of-plan-above") if issued is not None or says is not None else None
