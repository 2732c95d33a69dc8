"""The words that plans are made of: places, offices, actions, and what plans promise. Tables only."""

from dataclasses import dataclass
from typing import Literal

Form = Literal["amount", "based", "yearly", "total", "ceiling", "rate", "growth", "words"]

# Signs for names of places, with the spelling that ids use.
FIRST = (
    ("安", "an"), ("宝", "bao"), ("长", "chang"), ("大", "da"), ("德", "de"), ("东", "dong"), ("丰", "feng"),
    ("福", "fu"), ("高", "gao"), ("广", "guang"), ("海", "hai"), ("和", "he"), ("衡", "heng"), ("洪", "hong"),
    ("华", "hua"), ("怀", "huai"), ("嘉", "jia"), ("建", "jian"), ("金", "jin"), ("景", "jing"), ("开", "kai"),
    ("兰", "lan"), ("乐", "le"), ("临", "lin"), ("龙", "long"), ("茂", "mao"), ("明", "ming"), ("南", "nan"),
    ("宁", "ning"), ("平", "ping"), ("清", "qing"), ("荣", "rong"), ("瑞", "rui"), ("三", "san"),
    ("石", "shi"), ("顺", "shun"), ("泰", "tai"), ("同", "tong"), ("文", "wen"), ("武", "wu"), ("西", "xi"),
    ("新", "xin"), ("兴", "xing"), ("延", "yan"), ("阳", "yang"), ("永", "yong"), ("云", "yun"),
)
SECOND = (
    ("安", "an"), ("昌", "chang"), ("城", "cheng"), ("川", "chuan"), ("都", "du"), ("封", "feng"), ("岗", "gang"),
    ("关", "guan"), ("河", "he"), ("湖", "hu"), ("化", "hua"), ("江", "jiang"), ("口", "kou"), ("陵", "ling"),
    ("门", "men"), ("宁", "ning"), ("平", "ping"), ("浦", "pu"), ("泉", "quan"),
    ("山", "shan"), ("水", "shui"), ("塘", "tang"), ("田", "tian"), ("乡", "xiang"), ("溪", "xi"), ("阳", "yang"),
    ("原", "yuan"), ("州", "zhou"),
)
TITLE = "推动大规模设备更新和消费品以旧换新行动方案（2025—2027年）"

# What stands behind the name of a place, in front of an office, and behind it.
PLACE_END = {
    "province": "省", "city": "市", "district": "区", "county": "县", "township": "镇",
}
OFFICE_END = {
    "national": "司", "province": "厅", "city": "局", "district": "局", "county": "局", "township": "办",
}

# Offices by key.
OFFICES = {
    "reform": "发展改革", "industry": "工业和信息化", "housing": "住房城乡建设", "transport": "交通运输",
    "farming": "农业农村", "education": "教育", "culture": "文化和旅游", "health": "卫生健康",
    "commerce": "商务", "finance": "财政", "market": "市场监管", "environment": "生态环境", "civil": "民政",
    "police": "公安",
}


@dataclass(frozen=True, slots=True)
class Work:
    """An action: its title, who leads and who helps, and the objects that it works on in every plan."""

    title: str
    lead: tuple[str, ...]
    support: tuple[str, ...]
    objects: tuple[str, ...] = ()


ACTIONS = {
    "manufacturing": Work("制造业设备改造行动", ("industry",), ("reform", "environment")),
    "urban": Work("城市基础设施更新行动", ("housing",), ("reform", "finance")),
    "transport": Work("交通运输设备绿色转型行动", ("transport",), ("reform", "police")),
    "farming": Work("农业装备提质行动", ("farming",), ("reform",)),
    "education": Work("教育设施信息化升级行动", ("education",), ("finance",)),
    "culture": Work("文旅设备更新提升行动", ("culture",), ("market",)),
    "health": Work("医疗卫生设施改善行动", ("health",), ("environment", "finance")),
    "consumer": Work("消费品以旧换新行动", ("commerce", "civil"), ("reform", "market")),
    "recycling": Work("回收循环利用行动", ("commerce",), ("reform", "market", "environment")),
}


@dataclass(frozen=True, slots=True)
class Measure:
    """Something that plans promise.

    form: amount (divided), based (divided, with a baseline and a growth of the same measure), yearly and
    total (one amount each year, and what comes of it), ceiling (divided, not to be exceeded), rate,
    growth, words (repeated by every plan). each: an amount's number for the smallest plan, in the last
    year. first: what part of it the first year has (percent; 0: none). said: the value, for each year, of what is
    repeated; wording: how an amount is written. of: the measure that it is one of, for based, growth, yearly, total.
    """

    id: str
    name: str
    form: Form
    owner: str
    action: str = ""
    unit: str = ""
    each: int = 0
    first: int = 0
    said: tuple[str, ...] = ()
    body: tuple[str, ...] = ()           # the same as the body says it, where it says it otherwise
    body_name: str = ""
    wording: str = "{}"
    of: str = ""
    baseline: str = ""
    population: str = ""
    covers: tuple[str, ...] = ()
    relation: str = "same"
    object: str = ""                     # may be trimmed: the object that the trim then speaks of


HEADLINE = (
    Measure("equipment-investment", "重点领域设备投资增长率", "growth", "reform", said=("8%", "25%以上"),
            body=("增长8%", "较2023年增长25%以上"), body_name="重点领域设备投资"),
    Measure("rd-tool-penetration", "规模以上工业企业数字化研发设计工具普及率", "rate", "industry",
            said=("超过84.5%", "超过90%"), baseline="79.8%", population="规模以上工业企业"),
    Measure("process-cnc-rate", "关键工序数控化率", "rate", "industry", said=("超过64%", "超过75%"), baseline="61.2%"),
    Measure("used-car-trade-growth", "二手车交易量", "growth", "commerce", said=("增长15%", "增长45%"),
            body=("增长15%", "较2023年增长45%"), of="used-cars"),
    Measure("appliance-recycling-growth", "废旧家电回收量", "growth", "commerce", said=("增长10%", "增长30%"),
            body=("增长10%", "较2023年增长30%"), of="used-appliances"),
    Measure("energy-intensity", "单位工业增加值能耗", "growth", "reform", said=("下降6%", "下降13.5%")),
    Measure("energy-efficiency", "重点行业主要用能设备能效", "words", "reform", said=("", "基本达到节能水平")),
)
SPECIFIC = (
    Measure("upgrade-investment", "工业技改投资增长率", "growth", "industry", "manufacturing", said=("10%", "30%"),
            body=("增长10%", "增长30%"), body_name="工业技改投资"),
    Measure("smart-factories", "新建智能工厂", "amount", "industry", "manufacturing", "家", 12, 40,
            object="smart-factories"),
    Measure("industrial-software", "更新工业操作系统", "amount", "industry", "manufacturing", "套", 90,
            object="industrial-software"),
    Measure("energy-use", "重点用能设备年综合能耗", "ceiling", "environment", "manufacturing", "吨标准煤", 32000,
            wording="不超过{}"),
    Measure("lift-renewal", "更新和加装电梯", "amount", "housing", "urban", "台", 110),
    Measure("water-supply", "更新供水设施", "amount", "housing", "urban", "套", 40, 35, object="water-supply"),
    Measure("sewage-works", "升级污水处理厂", "amount", "housing", "urban", "座", 5, object="sewage-works"),
    Measure("sanitation", "更新环卫设备", "amount", "housing", "urban", "台套", 64, object="sanitation"),
    Measure("lifeline-sensors", "安装城市生命线安全监测物联传感设备", "amount", "housing", "urban", "套", 900,
            object="lifeline-sensors"),
    Measure("charging-piles", "新增和改造充电桩", "amount", "reform", "urban", "个", 1400, 35,
            wording="达到{}", object="charging-piles"),
    Measure("new-energy-buses", "新能源公交车占比", "rate", "transport", "transport", said=("", "达到80%"),
            baseline="65%", relation="at-least"),
    Measure("old-trucks", "淘汰国三及以下营运柴油货车", "amount", "transport", "transport", "辆", 260, 50,
            object="old-trucks"),
    Measure("old-ships", "淘汰老旧船舶", "amount", "transport", "transport", "艘", 7, object="old-ships"),
    Measure("farm-machines", "报废老旧农机", "amount", "farming", "farming", "台套", 420, object="farm-machines"),
    Measure("pump-stations", "更新改造泵站", "amount", "farming", "farming", "处", 6, object="pump-stations"),
    Measure("crop-mechanisation", "农作物耕种收综合机械化率", "rate", "farming", "farming", said=("76%", "80%以上"),
            baseline="73.5%"),
    Measure("student-computers", "更新师生用计算机", "amount", "education", "education", "台", 800),
    Measure("ai-labs", "建设人工智能教育实验室", "amount", "education", "education", "间", 20, object="ai-labs"),
    Measure("scenic-equipment", "更新文旅设备", "amount", "culture", "culture", "台套", 30, 40),
    Measure("medical-imaging", "每年更新医学影像设备", "yearly", "health", "health", "台", 9, of="imaging",
            covers=("CT", "核磁共振"), wording="每年{}"),
    Measure("imaging-total", "更新医学影像设备总数", "total", "health", "health", "台", 27, of="imaging",
            covers=("CT", "核磁共振"), wording="累计{}"),
    Measure("hospital-beds", "改造病床", "amount", "health", "health", "张", 65),
    Measure("car-trade-in", "汽车以旧换新量", "amount", "commerce", "consumer", "辆", 1100, 45, wording="达到{}"),
    Measure("appliance-trade-in", "家电以旧换新量", "amount", "commerce", "consumer", "台", 5200,
            object="appliance-trade-in"),
    Measure("home-adaptation", "居家适老化改造", "amount", "civil", "consumer", "户", 150, 60, wording="{}以上",
            population="特殊困难老年人", object="home-adaptation"),
    Measure("used-car-trade", "全年二手汽车交易量", "based", "commerce", "recycling", "辆", 4000, wording="超{}",
            of="used-cars"),
    Measure("appliance-recycling", "全年家电回收量", "based", "commerce", "recycling", "台套", 16000,
            of="used-appliances"),
    Measure("recycling-sites", "建设再生资源回收网点", "amount", "commerce", "recycling", "个", 35,
            object="recycling-sites"),
    Measure("scrap-use-rate", "废钢铁综合利用率", "rate", "commerce", "recycling", said=("82%", "90%"), baseline="78%"),
)
NAMES_OF_OBJECTS = {
    "smart-factories": "智能工厂", "industrial-software": "工业操作系统", "water-supply": "供水设施",
    "sewage-works": "污水处理", "sanitation": "环卫设备", "lifeline-sensors": "城市生命线工程",
    "charging-piles": "充电设施", "old-trucks": "老旧货车", "old-ships": "老旧船舶", "farm-machines": "老旧农机",
    "pump-stations": "泵站", "ai-labs": "教育实验室", "appliance-trade-in": "家电以旧换新",
    "home-adaptation": "适老化改造", "recycling-sites": "回收网点",
}

# What a plan adds of its own, by level; each level has its own so that none is one of the level above.
OWN = {
    "province": (
        Measure("mother-machines", "推广工业母机", "amount", "industry", "manufacturing", "台", 45),
        Measure("gas-pipes", "更新老旧燃气管道", "amount", "housing", "urban", "公里", 22),
        Measure("cold-stores", "改造冷藏保鲜库", "amount", "farming", "farming", "座", 9),
        Measure("training-bases", "建设实训基地", "amount", "education", "education", "个", 4),
    ),
    "city": (
        Measure("robots", "应用工业机器人", "amount", "industry", "manufacturing", "台", 60),
        Measure("car-parks", "改造立体停车设施", "amount", "housing", "urban", "处", 8),
        Measure("theatres", "改造演艺剧场", "amount", "culture", "culture", "家", 4),
        Measure("smart-wards", "建设智慧病房", "amount", "health", "health", "间", 24),
    ),
    "county": (
        Measure("theme-parks", "新增主题公园", "amount", "culture", "culture", "家", 3),
        Measure("star-hotels", "新增星级度假酒店", "amount", "culture", "culture", "家", 4),
        Measure("drones", "推广植保无人机", "amount", "farming", "farming", "架", 12),
        Measure("trade-in-fairs", "举办以旧换新活动", "amount", "commerce", "consumer", "场", 10),
    ),
    "township": (
        Measure("repair-shops", "设立家电维修点", "amount", "commerce", "consumer", "个", 5),
        Measure("street-lamps", "更换节能路灯", "amount", "housing", "urban", "盏", 80),
        Measure("village-clinics", "配齐村卫生室诊疗设备", "amount", "health", "health", "套", 6),
    ),
}
REASONS = {
    "no-mandate": ("由{above}统筹，{here}无职能职责", "{here}不承担此项管理工作"),
    "no-subject": ("{here}无此类设施", "{here}无相关企业和单位"),
    "held-above": ("由{above}统筹、统一推进", "纳入{above}项目库统一实施"),
    "deferred": ("{here}列入下一轮计划实施", "{here}资金尚未落实，暂缓实施"),
    "achieved": ("{here}已提前完成改造任务", "{here}已全部更新到位"),
}
PARTS = {"body": "正文", "annex": "附件", "note": "起草说明", "attachment": "分工表"}
