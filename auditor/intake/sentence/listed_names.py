"""Names in a list, one for each value: 化学需氧量、氨氮排放总量分别下降8%、9%."""

import re

from auditor.ground.pattern import pattern
from auditor.intake.sentence.names import VERB, are_places, cleaned, is_measure, place_apart
from auditor.intake.words import ACTIVITIES, CLASSES, MEASURES, PEOPLE, SHARED_TAIL, STAGES
from auditor.text.plain import any_of

_TAILED = pattern(f"(?:{any_of(SHARED_TAIL)})*(?:{any_of(MEASURES)}|管网|管道)(?<!劳动力)$")
_JOINT = pattern(r"、|以及|和|及(?!以[上下])|与")
_LEVELS = pattern("(?P<own>[国省市县区乡镇村])[两二三四五]级(?P<what>.{2,})")        # 省、市、县三级机构
_EACH_MEASURED = pattern("分别(?P<measure>占比|比重)$")
_YIELD = pattern("(?:经济|综合|加工|年)?(?:总?产[值量]|增加值|销售额|销售收入|种植面积|养殖面积|播种面积)$")
# How far works have come: 新签约、新落地项目.
_COMES_AT = pattern(f"新?(?:{any_of((*STAGES, '落地', '达产', '引进', '储备', '谋划', '入库'))})(?=.{{2}}|$)")
_SHARE = pattern("的?(?:比重|比例|占比)$")
_COUNTED = pattern(
    "[0-9]+个(?=产业|行业|领域|板块)|[两三四五六七八九十]大(?:主导|支柱|重点|特色|优势|传统|新兴)?(?:产业|行业)(?=.{2})"
)
_NUMERALS = dict(enumerate("两三四五六七八九", 2))
_LIST_COUNTED = pattern(
    "(?P<names>[^,。;、]{1,24}(?:、[^,。;、]{1,24}?){1,8}?)等?(?P<many>(?<![0-9])[0-9]{1,2}|[两三四五六七八九])[个大条项][^,。;、]{2,10}$"
)
MOST, LEAST = 6, 3      # names of such a list, and signs of one of them
LEAST_HEAD = 2  # signs that are left of a name whose tail others share


def split(names: str, count: int) -> list[str] | None:
    """As many names as there are values, with what they share given to each; None where they cannot be divided."""
    names = _COUNTED.sub("", names) if "、" in names else names       # 电子、化工、食品3个产业产值
    each = _EACH_MEASURED.search(names)
    parts = _divided(names[: each.start()] if each is not None else names, count)
    if parts is not None and each is not None:
        return [part + each["measure"] for part in parts]       # 货物贸易、对外投资分别占比
    if parts is None and count == 3 and "一二三产" in names:
        return [names.replace("一二三产", f"{each}产") for each in "一二三"]
    if parts is None and count == 2 and "城乡" in names:
        return [names.replace("城乡", "城镇"), names.replace("城乡", "农村")]
    if parts is None:
        return None
    last, what = place_apart(parts[-1])
    places = [cleaned(VERB.sub("", parts[0])), *parts[1:-1], last]
    if last and all(map(are_places, places)):       # 建成甲州、乙州、丙市光伏项目
        return [place + what.removeprefix("各") for place in places]
    stage = _COMES_AT.match(parts[-1])
    if stage is not None and all(_COMES_AT.fullmatch(part) for part in parts[:-1]):
        return [*(part + parts[-1][stage.end() :] for part in parts[:-1]), parts[-1]]       # 新签约、新落地项目
    levels = _LEVELS.fullmatch(parts[-1])
    if levels is not None and all(len(part) == 1 for part in parts[:-1]):
        return [f"{level}级{levels['what']}" for level in (*parts[:-1], levels["own"])]
    return _headed(_tailed(parts))


def shares_of(whole: str, parts: list[str]) -> list[str]:
    """增加值突破2000亿元,占生产总值和服务业比重分别…: the share of what was told before in each of them."""
    measure = _SHARE.search(parts[-1])
    tail = measure[0] if measure is not None else ""
    return [f"{whole}占{part.removeprefix('占').removesuffix(tail)}{tail}" for part in parts]


def each_of(names: str) -> list[str]:
    """The names that one value is given to each of, by 分别 or 各; none where they are no such list."""
    joints = len(_JOINT.findall(_flat(names)))
    if (places := places_of(names)):
        return places
    parts = split(names, joints + 1) if 0 < joints < MOST else None
    return parts if parts is not None and all(len(part) >= LEAST for part in parts) else []


def places_of(names: str) -> list[str]:
    """The places of a list that names hardly anything else: 甲县、乙县、高新区、市直; none where it is no such list."""
    parts = _JOINT.split(names)
    return parts if sum(map(are_places, parts)) >= max(len(parts) - 2, 2) else []


def listed_before(clause: str, measure: str, count: int) -> list[str] | None:
    """推进节能改造、供热改造，改造规模分别…: what the clause before lists, each with the measure.

    打造柑橘、茶叶、中药材三个产业链，分别实现产值…: what it lists and counts.
    """
    counted = _LIST_COUNTED.search(clause)
    if counted is not None and is_measure(measure):
        told = _divided(VERB.sub("", cleaned(counted["names"])), count)
        if told is not None and counted["many"] in (str(count), _NUMERALS.get(count)):
            return [each + measure for each in told]
    parts = _divided(cleaned(clause), count) if clause and not re.search("[0-9]", clause) else None
    made = []
    for part in parts or ():
        shared = next((size for size in range(len(measure) - 1, 1, -1) if part.endswith(measure[:size])), 0)
        if not shared:
            return None
        made.append(part + measure[shared:])
    return made or None


def remeasured(listed: list[str], measure: str) -> list[str] | None:
    """果蔬流通率、肉类流通率, and then 腐损率分别…: what was listed, each with the new measure."""
    last = listed[-1] if listed else ""
    tails = (last[place:] for place in range(len(last)))
    tail = next((tail for tail in tails if all(name.endswith(tail) for name in listed)), "")
    heads = [name.removesuffix(tail) for name in listed]
    fits = is_measure(measure) and len(tail) > 1 and all(heads) and _JOINT.search(_flat(measure)) is None
    return [head + measure for head in heads] if fits else None


def _divided(names: str, count: int) -> list[str] | None:
    """The parts of a list at its outermost joints."""
    flat = _flat(names)
    places = [found.span() for found in _JOINT.finditer(flat)]
    if len(places) + 1 > count:
        strong = [span for span in places if flat[span[0]] == "、"]
        last = [span for span in places if flat[span[0]] != "、"][-1:]
        if len(strong) + 1 == count:
            places = strong
        elif len(strong) + len(last) + 1 == count:
            places = sorted([*strong, *last])
        else:
            measured = [span for span in places if is_measure(names[: span[0]])]
            places = measured if len(measured) + 1 == count else []
    if len(places) + 1 != count:
        return None
    edges = [0, *(edge for span in places for edge in span), len(names)]
    parts = [names[edges[place] : edges[place + 1]] for place in range(0, len(edges), 2)]
    return parts if all(len(part) >= 1 for part in parts) else None


def _flat(names: str) -> str:
    """The same text, with what stands in brackets or quotation marks made unreadable."""
    return re.sub(r"\([^()]*\)|“[^“”]*”|（[^（）]*）", lambda found: "□" * len(found[0]), names)


def _tailed(parts: list[str]) -> list[str]:
    """化学需氧量、氨氮重点工程减排量: the last tells what all are of, where the others do not tell it themselves."""
    last, others = parts[-1], parts[:-1]
    alike = next((size for size in range(len(others[0]), 1, -1) if others[0][-size:] in last[1:]), 0)
    behind = last.rpartition(others[0][-alike:])[2] if alike else ""
    if is_measure(behind) and all(part.endswith(others[0][-alike:]) for part in others):
        return [*(part + behind for part in others), last]      # 城镇居民、农村居民人均可支配收入
    found = _TAILED.search(last)
    if found is None or (found.start() == 0 and len(last) < 3):
        return parts
    tail = last[found.start() :]
    own = next((word for word in CLASSES if last.startswith(word)), "")
    if own and last[len(own) :] and all(part in CLASSES for part in others):
        return [*(part + last[len(own) :] for part in others), last]
    # People stand at the head of their measure; the sick also before what is done for them: 患者规范管理服务率.
    near = next((word for word in PEOPLE if last[1 : found.start()].endswith(word)), "患者")
    whom = last.rfind(near, 1, found.start())
    if whom > 0 and not any(word in part for part in others for word in PEOPLE):
        tail = last[whom:]          # 城镇、农村居民人均可支配收入; 高血压、糖尿病患者规范管理服务率
    if len(tail) == 1 and found.start() >= LEAST_HEAD + 2:
        tail = last[found.start() - 2 :]  # a measure of one sign says with the word before it what is measured
    sign = re.search(r"[A-Za-z][A-Za-z0-9.]*$", last[: found.start()])
    tail = sign[0] + tail if sign is not None else tail         # PM2.5浓度
    if not last[: found.start()]:
        tail = last[2:] if len(last) > 4 else tail
    others_measured = [
        part
        for part in others
        if _TAILED.search(part) and (_TAILED.search(part) or found)[0] != "量" and not part.endswith("需氧量")
    ]
    if others_measured or all(part.endswith(tail) for part in others):
        return parts
    tailed = [part + (tail.removeprefix("产业") if part.endswith("业") else tail) for part in others]
    return [*tailed, re.sub(f"等(?={re.escape(tail)}$)", "", last)]


def _headed(parts: list[str]) -> list[str]:
    """花生种植、收获机械化率 and 儿童贫血患病率和生长迟缓率: the first tells whom all are of."""
    first = parts[0]
    activity = next((word for word in ACTIVITIES if word in first[1:]), None)
    people = next((word for word in PEOPLE if word in first), None)
    yielded = _YIELD.search(first)
    made = [first]
    for part in parts[1:]:
        if yielded is not None and _YIELD.fullmatch(part):
            made.append(first[: yielded.start()] + part)        # 冷水鱼总产量和经济总产值
            continue
        if activity and part.startswith(ACTIVITIES) and not first.startswith(activity):
            made.append(first[: first.index(activity)] + part)
        elif people and not any(word in part for word in PEOPLE) and len(part) <= 6 and is_measure(part):
            made.append(first[: first.index(people) + len(people)] + part)
        else:
            made.append(part)
    return made
