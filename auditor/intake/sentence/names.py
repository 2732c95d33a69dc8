"""The name of what is promised, cut from the words around its number."""

import re
from functools import lru_cache
from unicodedata import normalize

from auditor.ground.pattern import pattern
from auditor.intake.words import (
    BULLETS,
    CONTENT_VERBS,
    DOING_VERBS,
    LEADS,
    MEASURES,
    PROVINCES,
    STAGES,
    TAILS,
)
from auditor.text.plain import any_of

_YEARS = pattern(
    r"^(?:(?:《[^《》]*》)?(?:提出|明确|要求|确定)了?)?(?:规划(?:近期|中期|远期|期末))?(?:力争)?(?:到|至|截至)?(?:[0-9]{1,2}月(?:底|末)前?|(?:19|20)[0-9]{2}(?:年?[-—–~至到]+(?:19|20)[0-9]{2})?年(?:底前|年底|底|末|初|度|内|起)?(?:以前|之前|前)?|“十[一二三四五]五”(?:期间|期末|末|时期|期(?=将|要|全))?|“(?:[六七八九]五|十五)”(?:期间|期末|末|时期)|十[一二三四五]五(?:期间|期末|末|时期))(?:我国|我省|我市)?"
)
# 报告确定了2024年将筹措资金: what stands before the year of an intent only introduces it.
_INTRODUCED = pattern(
    "^[^,;]{2,14}建议(?:将|把|增加|增设|补充)(?=.{2,})|^.*(?:19|20)[0-9]{2}年(?:度)?(?:将|计划|拟|要|力争)(?=.{2,})|^.{0,12}(?:计划|方案|规划|意见|纲要)[也还]?将(?=.{2,})"
)
_BASE = pattern(
    r"(?<=..)(?:到|至)?(?:(?:19|20)[0-9]{2}年|[0-9]{1,2}月)(?:底|末)?前?$|(?<=..)(?:[上下]半年|全年|年内|年底前)$|(?<=..)每个?(?:县|市|区|乡镇|镇|乡|街道|行政村|村|社区)(?:\([^()]{1,6}\))?$|(?:较|比|与|同|在)(?:(?:19|20)[0-9]{2}年|上年|目前|当前|现在|现有|“十[一二三四五]五”)(?:底|末|同期|期末|期间|时期)?(?:相比|的?基础上)?(?:继续|持续|再|进一步)?$"
    r"|(?<=..)[较比](?:年初|上季度|[一二三四]季度|上月)$|(?<=..)在(?:现行|现有|原有|既有)[^,。;在]{0,10}(?:基础|水平)上$|(?<![存所潜现])在$|(?<!水土)(?:保持|稳定|维持)$|(?:由|从)(?:(?:(?:19|20)[0-9]{2}年(?:底|末|初)?|目前|当前|现在|现状)的?)?(?:每[百千万]人|人均)?$|(?:分别|累计)?(?:完成|实现|减少|降低|下降|增长|提高)$|分别(?:建成|新建|新增)$"
)
_EARNED = pattern(
    r"(?:拟|计划|预计)(?=投入$)|(?:拟|要|将|力争|计划|预计)?(?:实现|完成)"
    r"(?=(?:投资|产值|收入|增加值|销售额|销售收入|利润|税收|营业收入)$)"
)
_STATED = pattern(
    r"(?:达到|实现|提升|提高|下降)[^、]{2,}(?:水平|以上|以下|要求|标准|达标)|发挥[^、]{2,16}作用|(?:全部|基本|全面)(?:达到|完成|实现)"
)
_ENUM = pattern(
    rf"^(?:\([一二三四五六七八九十0-9]+\)|[一二三四五六七八九十]+是|[0-9]+[.、](?:(?![0-9])|(?=[0-9]{{1,2}}岁|20[0-9]{{2}}年))|0[1-9](?=[^\W\d_A-Za-z])|[1-9][0-9]?(?=(?:{any_of(DOING_VERBS)}))|[①-⑳]|[-—{BULLETS}]+"
    r"|[^→]{2,40}→(?=.{3})|【[^【】]{1,10}】|即(?!墨)(?=[^\W\d_A-Za-z]{3})|本[省市区县](?=[^\W\d_A-Za-z]{3}))"
)


_LEAD = pattern(
    f"^(?:{any_of(LEADS)}|支持(?=新增|新建)|启动(?=“)|用于(?=[^的]+(?:资金|经费)$)|和(?![美谐平睦])|共(?![同享用有治]|建(?![设成立造有]))|[,、:;])"
)
_TAIL = pattern(
    f"(?:{any_of(TAILS)}|(?<![雷发表传直马抵])达|(?<![签节预])约|(?<![供适响效反相对感])应|(?<![人年户地亩月日平])均|提前[0-9一二两三半]个?[年月]|以[^,。]{{1,12}}为单位|(?<![必刚内所供军急特])需|(?<=[率量额数度重例])计划|(?<=[率量额数度重例比])[高低]|(?<=[率量额数度重例值])到|(?<=改造|建设|铺设|新建|扩建)长|(?<![模虚草])拟(?:安排)?|将?首次|[,、:;])$"
)
VERB = pattern(f"^(?:{any_of(DOING_VERBS)})")
_STAGE = pattern(f"^(?:{any_of(STAGES)})$")
_ACTS = pattern(f"^(?:{any_of(CONTENT_VERBS)})")
_CONTENT = pattern(f"(?:{any_of(CONTENT_VERBS)})$")
_ENDS_INVERB = pattern(
    f"(?:{any_of((*DOING_VERBS, *CONTENT_VERBS))}|加强|强化)(?:了|出|(?<=完成|动员|组织)全[省市区县])?"
    "(?:约|近|不少于|至少|超过|各|首批|年产|年加工|年处理|年供应)?$"
)
_MEASURED = pattern(f"(?:{any_of(MEASURES)})$")
_DONE_TO = pattern(
    "(?:的|进行)?(?:升级|提升|提质|更新)?(?:改造|整治|治理|修复|除险加固|加固|维修|翻新)(?:提升|升级)?"
)
_WORK = pattern("[,、;]?(?:加快|全面|有序|持续|高效|统筹|深入|大力|着力|积极)*(?:推进|推动|加快|完成|做[大强优精])")
_WHOM = pattern(
    "[^\\W\\d_A-Za-z]{0,6}?(?:妇女|群众|群体|居民|农民|人口|学生|老人|老年人|儿童|婴幼儿|孕产妇|职工|劳动力|师生|教师|村民"
    "|市民|残疾人|青年|毕业生)(?!数|率|占比)"
)
_SPAN = pattern(
    "^[三五]年(?!期|级|制|生存|行动|计划|规划|一)(?=.{4,})|^[0-9]年累计(?:完成|实现)?(?=.{4,})|(?<=..)[三五]年$"
)
_PLACED = pattern(
    r"^(?:[省市]|国家|上级)级?(?:方案|规划|计划|文件)中?(?:提出|明确|要求|规定)(?=.{3,})|^(?:依托|利用|借助|通过)[^,。;]{2,12}?(?=(?:改建|新建|建设|改造).{3,})"
    r"|^(?:创新)?在[^,。;]{2,24}?开发(?=[^,。;]{2,}岗位)|^在[^,。;]{2,24}?(?:布局|新建|新增|建设|设立|打造|建成|推广|开展|实施|安装|布设|设置)(?=.{3,})"
)
# 四川将新增…, 东川市要实现…: who promises it.
_WHO = pattern(
    f"^(?:{'|'.join(PROVINCES)}|[^\\W\\d_A-Za-z]{{2,4}}[省市县区州]|该[省市县区])"
    "(?:要|将|力争|计划|提出|明确)(?=[“]?[^\\W\\d_A-Za-z]{2})|^[^\\W\\d_A-Za-z]{2,4}(?:今年|明年)(?:要|将|计划|拟)(?=..)"
)
_WITHIN = pattern("^(?:力争)?(?:用|通过)?[1-5一二两三四五](?:年内|年时间|年左右时间)")
_LISTED = pattern(r"^.*、.*等[0-9]+[个种类项家](?=[^\W\d_A-Za-z]{3,})")
_AREAS = "城市|地区|区域|平原|城市群|都市圈|全[国省市区县]|县城|城区|集镇|农村|城镇|建成区|结合部"
_REGION = pattern(f".{{0,20}}(?:{_AREAS}|[省市县]|流域|乡镇|港口|辖区)$")
_ONE_PLACE = "[^\\W\\d_A-Za-z]{1,3}%s(?<![园校示社小片景库灌样])(?:区|县|市|旗|州|盟)"
_DISTRICT = pattern(
    _ONE_PLACE % ""
    + r"|(?!新建|建成|带动|打造|改造|推动|建设)[^\W\d_A-Za-z]{2,8}(?:都市区|城[镇市]群|都市圈|片区)"
)
_PLACE_FIRST = pattern(_ONE_PLACE % "?" + r"(?=[^\W\d_A-Za-z]{2})")
_OF_LIST = "[^、和与及]{1,8}(?:区|县|市|旗|州|盟|街道|镇|乡)"
_PLACES_ALONE = pattern(f"(?:{_OF_LIST}[、和与及])+{_OF_LIST}")
_KIND_OF_PLACE = pattern(
    "[省市县国]级|示范|试点|文明|先进|达标|建成|创[建成]|打造|上市|超市|[灌景园社]区|服务|保护|集聚|生态"
)
_NEW_OR_REBUILT = pattern(r"新(?:建|增)?[、和及或(/]?改(?:扩|造)?\)?建$")
_WORD_GOES_ON = pattern("[场民政级域属辖]|区(?![级县块域])")       # 义乌市场成交额, 全区域
_OWN_NAME = pattern("[^,。;]{0,6}(?:医院|大学|学院|博物馆|图书馆|机场|港|站|银行|公司|集团|研究院|中心)")
_GROWTH_AIM = pattern("(?<=增长|增速)(?:预期)?目标$|(?:(?<=.涨幅)|(?<=.增速)|(?<=.率))控制目标$")
_NOTE = pattern(r"\[[0-9]{1,3}\]$|\([^()]*下[同称]\)")         # 县城(含中心镇,下同)
# 项目年底前完成投资15亿元
_WITHIN_NAME = pattern(
    "(?<=.[^一二三四五两0-9明])(?:年底前|年内|[0-9]{1,2}月底?前)(?=(?:完成|实现|建成|新增|投资|支付).{2})"
)
_WIDE = pattern("[０-９Ａ-Ｚａ-ｚ]+")
# 预算内投资全部下达完毕、支付进度达到80%: the second is of the same.
_DONE_AND = pattern(
    "^(.{4,}?)(?:全部|基本)?(?:下达|投放|发行|拨付|支付)(?:使用)?(?:完毕|到位)、(?:年底前)?(?=(?:支付|使用|资金)?进度)"
)
_EACH_DONE = pattern("(?<=..)分别(?:完成|实现)(?=..)")      # 三个流域分别完成管网改造
LONGEST_NAME = 60
LEAST_NAME = 4
WHOLES = {"national": "全国", "province": "全省", "city": "全市", "district": "全区", "county": "全县"}
PLAIN, LONG_NOUN = 10, 18  # signs of a plain noun behind a number, and of one with what it is for
_JOINED = pattern("[、和与及的]")
_DOES_INSIDE = pattern("支持|启动|实现|开展|实施|提供|配备|安装|完成|建立|达到")
_GENERIC = pattern(
    "(?:总|年度?|累计)?(?:改造|建设|服务|治理|新增|新建|投产|执行|惠及|受益|覆盖|涉及|带动|设置|设计|建筑|占地|完成|实施|种植|经营)*"
    "(?:规模|数量|面积|投资|总量|人数|群众|居民|农户|户数|楼栋|长度|里程|人口|比例|占比|覆盖率|项目|床位|收入|用户|学生|家庭|企业|销售额|消费|消费额|资金|专款|车位|网点|装机|装机容量|装机规模|容量|产能|产量|执行率)"
    "|(?:引进|入园|入驻|新增)?企业(?:入驻)?|静态投资|年?招生(?:人数|规模)|(?:改造|建设|整治|治理|搬迁)任务"
    "|(?:(?:总|年度?|计划)?投资|装机容量|装机规模|装机|发电量|用电量|产能|产量|产值|面积)(?:规模|额|总额|占比|比例|比重)"
    "|(?:机械化|自动化|数字化|智能化|电气化|利用|使用|渗透|达标|合格|优良|处理|治理|回收|普及|入户|接入|服务|生产)*(?:率|水平|能力)"
)
_CLAUSE = pattern(
    "由|按照|^按|^其(?![他它余次])|^以[上下内]|^[^\\W\\d_A-Za-z]{2,4}[后前中](?:整体|平均|总体|实现)|[较比](?:19|20|上年)"
    "|须|不[低少高多]于|(?:19|20)[0-9]{2}年|[,，;；]"
)
_FIGURES = pattern(r"(?<![A-Za-z0-9.])[0-9]+(?![0-9.]*[GDA-Z])")
SHORT, LONG = 3, 24  # signs of a name that is rather a piece of one, or more than one
_PLACES = pattern(
    r"(?:(?:[^\W\d_A-Za-z]{2,4}、)+[^\W\d_A-Za-z]{2,4}?等?(?:[0-9]+|[二三四五六七八九十]+)(?:省|市)(?:\((?:市|区、市|自治区、直辖市)\))?"
    r"|(?:京津冀|长三角|珠三角|粤港澳大湾区|粤港澳|成渝|汾渭平原|长江经济带|黄河流域|东部|中部|西部|东北)(?:及周边)?(?:地区|区域)?)"
    r"(?=[^\W\d_A-Za-z]{4,})"
)


@lru_cache(maxsize=4096)
def cleaned(name: str) -> str:
    """A name without what only leads to it or trails behind it."""
    last = None
    name = _DONE_AND.sub(r"\1", _WITHIN_NAME.sub("", name))
    name = _EACH_DONE.sub("", _NOTE.sub("", _LISTED.sub("", name)))
    while name != last:
        last = name
        name = _INTRODUCED.sub("", name)
        name = _PLACED.sub("", _SPAN.sub("", _WITHIN.sub("", _WHO.sub("", _YEARS.sub("", _ENUM.sub("", name))))))
        found = _LEAD.match(name)
        whole = found is not None and found[0] == "达到" and "的" in name      # 达到三级水平的医院
        if found and len(name) - found.end() >= 2 and not _is_noun(name, found[0]) and not whole:
            name = name[found.end() :]
        found = _GROWTH_AIM.search(name) or _BASE.search(name)
        if found is not None and found.start() >= 2:
            name = name[: found.start()]
        found = _TAIL.search(name)
        if found is not None and found.start() >= 2 and not name.endswith(("目标", "任务")):
            name = name[: found.start()]
    return balanced(_last_of(_EARNED.sub("", name)).strip("。,、;:的").lstrip("."))


def _last_of(name: str) -> str:
    """What stands behind another statement: 能效达到节能水平以上、先进能效占比."""
    before, joint, last = name.rpartition("、")
    return last if joint and len(last) >= 4 and _STATED.search(before, 1) else name


_NOUNS = (
    *(
        f"发展{noun}"
        for noun in (
            "基金", "党员", "对象", "指数", "水平", "资金", "速度", "潜力", "用地", "中国家", "质量", "规模", "空间",
            "方式", "后劲", "滞后", "落后",
        )
    ),
    *(
        f"{verb}{noun}"
        for verb in ("发行", "发放", "铺设")
        for noun in ("量", "规模", "额", "收入", "总额", "金额", "数", "率", "里程", "利率", "成本", "主体", "面积")
    ),
    "全面",
    "重点",
    "新能源",
    "新型",
    "新生",
    "新兴",
    "新农",
    "新材",
    "再生",
    "再制造",
    "主要",
    "基本医",
    "基本养",
    "基本公",
    "共享",
    "将军",
    "对外",
    "对口",
    "对接",
    "在校",
    "在孵",
    "在岗",
    "在册",
    "在读",
    "在研",
    "在产",
    "在建",
    "在线",
    "在园",
    *(f"在{place}" for place in "京津沪渝冀晋辽苏浙皖闽赣鲁豫鄂湘粤桂琼川黔滇陕甘青藏宁蒙"),     # 在沪跨国公司地区总部
    "为民",
    "并网",
    "约束",
    "目标",
    "到位",
    "完成率",
    "完成率",
    "到期",
    "总体",
    "使用",
    "要素",
    "要害",
    "且",
    "新建",
    "新增",
    "新开",
    "新购",
    "新材料",
    "再就业",
    "再贷款",
    "再保险",
    "落实率",
    "保障性",
    "实现率",
    "重点行业",
    "组织实施",
    "新入",
    "新高",
    "保障房",
    "加强",
    "共同",
    "也门",
)


def _is_noun(name: str, lead: str) -> bool:
    """Whether the lead is the beginning of a longer word (重点行业, 新能源)."""
    return (len(lead) <= 2 and any(name.startswith(noun) for noun in _NOUNS if noun.startswith(lead))) or (
        (lead == "重点" and not VERB.match(name[2:])) or (lead == "达到" and "的" in name)  # 达到服务标准的机构占比
    )


def half_width(name: str) -> str:
    """A name with its letters and digits in their usual width: ＧＤＰ is GDP."""
    return _WIDE.sub(lambda found: normalize("NFKC", found[0]), name)


def balanced(name: str) -> str:
    """A name without brackets and quotation marks that have no partner in it."""
    for opening, closing in ("“”", "()", "（）", "《》", "〔〕"):
        if 0 <= name.find(closing) < name.find(opening):
            name = name[name.find(closing) + 1 :].lstrip("、,;:和及与")      # ）、普及率（
        while name.count(opening) > name.count(closing) and name.startswith(opening):
            name = name[1:]
        if name.count(closing) > name.count(opening):
            name = name[name.rfind(closing) + 1 :] if not name.endswith(closing) else name[:-1]
        if name.count(opening) > name.count(closing):
            name = name[: name.rfind(opening)] if name.rfind(opening) > 1 else name.replace(opening, "")
    return name


def verb_of(left: str) -> str | None:
    """The verb that the words before a number end in; None where they end in a noun."""
    found = _ENDS_INVERB.search(left)
    return found[0] if found is not None else None


def begins_with_verb(left: str) -> bool:
    """Whether the words before a number begin with what is to be done: 新开工跨海大桥等15个项目."""
    return VERB.match(cleaned(left)) is not None or VERB.match(left.lstrip("、,;:并和")) is not None


def begins_with_work(left: str) -> bool:
    """Whether they begin with what is to be done, or driven on: 推进甲、乙等3个电站."""
    return begins_with_act(left) or _WORK.match(left) is not None


def begins_with_act(left: str) -> bool:
    """Whether they begin with a verb that belongs to the name: 更新课桌椅."""
    return begins_with_verb(left) or _ACTS.match(cleaned(left)) is not None


def only_verbs(left: str) -> bool:
    """Whether the words before a number are verbs and what leads to them alone: 2023年完成改造."""
    rest = cleaned(left)
    if len(rest) > 2 and rest.endswith("投入"):
        return False            # 研发投入 is a thing
    leads = (VERB, _ACTS, _LEAD, _STAGE)
    while (found := next(filter(None, (lead.match(rest) for lead in leads)), None)) is not None and found.end():
        rest = rest[found.end() :]
    return not rest


def only_work(right: str) -> bool:
    """Whether the words behind a number only say what is done to what stands before it: 危桥12座改造."""
    return _DONE_TO.fullmatch(right) is not None


def content_verb(left: str) -> str:
    """That verb where it belongs to the name of what is counted behind the number; else ""."""
    found = None if _NEW_OR_REBUILT.search(left) else _CONTENT.search(left)
    return found[0] if found is not None else ""


def is_measure(name: str) -> bool:
    """Whether a name ends as that of a measured thing does: …率, …面积, …总量."""
    return _MEASURED.search(re.sub(r"\([^()]*\)$", "", name)) is not None


def unit_of(name: str, core: str) -> str:
    """The unit that a name tells where a large number has none: 参保人数6200万, 30万困难群众; "" for none."""
    if not core.endswith(("万", "亿")):
        return ""
    if _WHOM.match(name) is not None:
        return "人"
    found = re.search("(人次|人|户)数$|人(?=口$)|人次$", name)
    return "" if found is None else found[1] or found[0]


def rises(name: str) -> bool:
    """Whether a name is that of a rate, so that what years add to it is counted in percentage points."""
    level = re.search(r"(?:率|占比|比例|比重|盖度|强度)$", name) is not None
    return level and re.search("下降|减少|降低|降幅|增长率", name) is None


def is_region(name: str) -> bool:
    """Whether a name is only that of a place or of a kind of places."""
    name = re.sub(r"\([^()]*\)$", "", name)
    return bool(name) and _REGION.fullmatch(name) is not None and not is_measure(name) and "达到" not in name


def are_places(name: str) -> bool:
    """Whether a name is that of a place or of several and says no more: 肥西县; 长丰县、巢湖市."""
    alone = is_district(name) or _PLACES_ALONE.fullmatch(name) is not None
    return alone and _KIND_OF_PLACE.search(name) is None


def place_apart(name: str) -> tuple[str, str]:
    """The place that a name begins with, "" for none, and the rest: 北原市 and 光伏项目."""
    found = _PLACE_FIRST.match(name)
    return (found[0], name[found.end() :]) if found is not None else ("", name)


def is_district(name: str) -> bool:
    """Whether a name is that of one place: 三元区, 市区, 主城区."""
    return _DISTRICT.fullmatch(name) is not None


def placed(name: str) -> tuple[str, str]:
    """The named places that a name begins with, "" for none, and the rest: 珠三角区域煤炭消费总量."""
    found = _PLACES.match(name)
    return (found[0], name[found.end() :]) if found is not None else ("", name)


def without_region(name: str, region: str) -> str:
    """A name without the region of the plan before it: 北原省新增人才, but not 北原省人民医院, which is called so."""
    bare = name.removeprefix(region)
    kept = len(bare) < LEAST_NAME or _WORD_GOES_ON.match(bare) is not None or _OWN_NAME.match(bare) is not None
    return name if kept else bare


def without_whole(name: str, level: str, region: str) -> str:
    """A name without the whole area of the plan's own government, which is nobody in particular: 全区…占比.

    region: its own; an autonomous one is 全区, a city like a province 全市.
    """
    whole = WHOLES.get(level, " ")
    if level == "province":
        whole = "全区" if region.endswith("自治区") else "全市" if region.endswith("市") else whole
    bare = name.removeprefix(whole)
    return bare if len(bare) >= LEAST_NAME and _WORD_GOES_ON.match(bare) is None else name


def form_of(name: str) -> str:
    """What the looks of a name say of it: `clause` of half a sentence, `short`, `long`, with `figures`, or `usual`.

    `generic`: 惠及居民, 改造面积: whose it is another clause tells. `place`: 肥西县: what is measured stands apart.
    """
    if are_places(name):
        return "place"
    if _GENERIC.fullmatch(name) is not None:
        return "generic"
    if _CLAUSE.search(name) is not None:
        return "clause"
    if len(name) > SHORT and _FIGURES.search(name) is not None:
        return "figures"
    return "short" if len(name) <= SHORT else "long" if len(name) > LONG else "usual"


def is_unclear(name: str) -> bool:
    """Whether words behind a number are no plain noun, so that where the name begins and ends is less sure."""
    return not SHORT < len(name) <= PLAIN or _JOINED.search(name) is not None


def is_long(name: str) -> bool:
    """Whether they are longer than a plain noun, and one noun still."""
    return PLAIN < len(name) <= LONG_NOUN and _JOINED.search(name) is None and _DOES_INSIDE.search(name) is None


def measure_of(name: str) -> str:
    """The measured thing in a name, without those whom it is measured for: 缺水城市再生水利用率."""
    found = re.match(f"(?:[^占]*?(?:{_AREAS})(?:建成区|城区)?)+(?=.{{3,}})", name)
    return name[found.end() :] if found is not None else name
