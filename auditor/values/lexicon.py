"""The words of values and names: tables only, no logic.

Sources: the five documents of the example family, GB 3100 for units, and the usual wording of
Chinese government plans. A new word belongs here and nowhere else.
"""

from fractions import Fraction
from typing import Final

from auditor.values.quantity import Bound, Extent

# Bounds in front of a number. `WEAK_BOUNDS` say a bound only where nothing else does: 达到…左右 is about.
BOUNDS_BEFORE: Final[dict[str, Bound]] = {
    "超": "more_than", "超过": "more_than", "突破": "more_than", "高于": "more_than", "大于": "more_than",
    "多于": "more_than", "优于": "more_than", ">": "more_than",
    "不低于": "at_least", "不少于": "at_least", "不小于": "at_least", "至少": "at_least", "最低": "at_least",
    "达到或超过": "at_least", "大于等于": "at_least", "大于或等于": "at_least", "不得低于": "at_least",
    "≥": "at_least", "≧": "at_least", "⩾": "at_least", ">=": "at_least",
    "约": "about", "大约": "about", "约为": "about", "大约为": "about", "大概": "about", "≈": "about",
    "近": "about", "接近": "about", "将近": "about",
    "不超过": "at_most", "不高于": "at_most", "不大于": "at_most", "不多于": "at_most", "至多": "at_most",
    "不得超过": "at_most", "不得高于": "at_most", "小于等于": "at_most", "小于或等于": "at_most",
    "最多": "at_most", "不突破": "at_most", "≤": "at_most", "≦": "at_most", "⩽": "at_most", "<=": "at_most",
    "低于": "less_than", "小于": "less_than", "少于": "less_than", "不足": "less_than", "不到": "less_than",
    "<": "less_than",
}
WEAK_BOUNDS: Final[dict[str, Bound]] = {
    "达": "at_least", "达到": "at_least", "达成": "at_least", "控制在": "at_most", "控制到": "at_most",
}
BELOW: Final = frozenset({"近", "接近", "将近"})   # about, and from below
REACHING: Final = frozenset({"达", "达到", "达成", "实现"})   # 达到100% is a level, all of it

# Bounds behind the number and its unit.
BOUNDS_BEHIND: Final[dict[str, Bound]] = {
    "以上": "at_least", "及以上": "at_least", "及其以上": "at_least", "(含)以上": "at_least",
    "(含)及以上": "at_least", "以上(含)": "at_least", "以上(含本数)": "at_least",
    "左右": "about", "上下": "about",
    "以内": "at_most", "之内": "at_most", "以下": "at_most", "及以下": "at_most", "(含)以下": "at_most",
    "以下(含)": "at_most",
}
MORE_BEHIND: Final = frozenset({"余", "多"})   # 100余个: more than 100

TURNED: Final[dict[Bound, Bound]] = {
    "more_than": "less_than", "at_least": "at_most", "about": "about", "unstated": "unstated",
    "at_most": "at_least", "less_than": "more_than",
}

TIME_WORDS: Final[dict[str, str]] = {
    "每年": "每年", "逐年": "每年", "每年度": "每年", "年均": "年均", "平均每年": "年均", "年平均": "年均",
    "累计": "累计", "累积": "累计", "全年": "全年", "新增": "新增", "净增": "新增", "新增加": "新增",
}
YEARLY_BEHIND: Final[dict[str, str]] = {"/年": "每年"}
STRIVE_WORDS: Final = frozenset({"力争", "争取", "努力", "力求", "奋力", "努力实现", "力争实现"})

# Words in front of a number that change nothing about it.
NEUTRAL: Final = frozenset({
    "分别", "分别为", "实现", "确保", "保证", "保持", "保持在", "稳定在", "维持在", "完成", "为", "是", "共",
    "共计", "建有", "建成", "已", "更新", "改造", "新建", "建设", "安装", "加装",
    "购置", "培育", "报废", "培训", "打造", "举办", "创建", "实施", "升级",
})

RISE: Final = frozenset({"增长", "增加", "上升", "提升", "提高", "上涨", "扩大", "增", "升", "涨"})
FALL: Final = frozenset({
    "下降", "减少", "降低", "压减", "缩减", "削减", "压降", "下调", "回落", "缩短", "减", "降", "淘汰",
})
TO_LEVEL: Final = ("到", "至", "为")      # 提高到, 降至: a level, no change
RISE_NOUNS: Final = frozenset({"增速", "增幅", "增长率", "增长速度", "涨幅"})
FALL_NOUNS: Final = frozenset({"降幅", "减幅", "跌幅"})
RATE_NOUNS: Final = frozenset({"比重", "比例", "比率"})   # and 占, 占比, 占全市比重, … (in phrase.py)
RATE_NOUN_ENDS: Final = ("率", "占比", "比例", "比重")
GROWTH_NAME_ENDS: Final = ("增长率", "增速", "增幅", "增长速度", "涨幅", "增长")
FULL_COVER: Final = frozenset({"全覆盖", "全面覆盖", "全部覆盖", "100%覆盖", "100%全覆盖", "全面全覆盖"})

# Multipliers, longest first where they share a beginning.
MULTIPLIERS: Final[dict[str, int]] = {
    "万亿": 10**12, "千亿": 10**11, "百亿": 10**10, "十亿": 10**9, "亿": 10**8,
    "千万": 10**7, "百万": 10**6, "十万": 10**5, "万": 10**4, "千": 10**3, "百": 10**2,
}
CHINESE_DIGITS: Final[dict[str, int]] = {
    "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8,
    "九": 9, "壹": 1, "贰": 2, "叁": 3, "肆": 4, "伍": 5, "陆": 6, "柒": 7, "捌": 8, "玖": 9,
}
CHINESE_TENS: Final[dict[str, int]] = {"十": 10, "百": 100, "千": 1000, "拾": 10, "佰": 100, "仟": 1000}
CHINESE_SECTIONS: Final[dict[str, int]] = {"万": 10**4, "亿": 10**8}

# Units. One row per canonical spelling: other spellings, what it is measured in, and how much of it.
UNITS: Final[dict[str, tuple[tuple[str, ...], str, Fraction]]] = {
    "公里": (("千米", "km", "KM"), "米", Fraction(1000)),
    "米": (("m",), "米", Fraction(1)),
    "延米": (("延长米",), "米", Fraction(1)),
    "平方公里": (("平方千米", "km2"), "平方米", Fraction(10**6)),
    "公顷": (("ha", "hm2"), "平方米", Fraction(10**4)),
    "亩": ((), "平方米", Fraction(2000, 3)),
    "平方米": (("平米", "㎡", "m2", "M2"), "平方米", Fraction(1)),
    "立方米": (("方", "m3"), "立方米", Fraction(1)),
    "吨": (("t", "公吨"), "千克", Fraction(1000)),
    "千克": (("公斤", "kg"), "千克", Fraction(1)),
    "克": (("g",), "千克", Fraction(1, 1000)),
    "吨标准煤": (("吨标煤", "tce"), "吨标准煤", Fraction(1)),
    "千克标准煤": (("公斤标准煤", "kgce"), "吨标准煤", Fraction(1, 1000)),
    "吉瓦": (("GW",), "千瓦", Fraction(10**6)),
    "兆瓦": (("MW",), "千瓦", Fraction(1000)),
    "千瓦": (("kW", "KW", "kw"), "千瓦", Fraction(1)),
    "瓦": (("W",), "千瓦", Fraction(1, 1000)),
    "吉瓦时": (("GWh",), "千瓦时", Fraction(10**6)),
    "兆瓦时": (("MWh",), "千瓦时", Fraction(1000)),
    "千瓦时": (("kWh", "kwh", "KWh", "KWH", "度", "千瓦小时"), "千瓦时", Fraction(1)),
    "兆伏安": (("MVA",), "千伏安", Fraction(1000)),
    "千伏安": (("kVA", "KVA"), "千伏安", Fraction(1)),
    "小时": (("h",), "分钟", Fraction(60)),
    "分钟": ((), "分钟", Fraction(1)),
    "天": (("日",), "天", Fraction(1)),
    "台套": (("台(套)", "台/套", "台、套", "套台", "套(台)", "台套件"), "台套", Fraction(1)),
    "台件": (("台(件)", "台/件"), "台件", Fraction(1)),
    "件套": (("件(套)", "套(件)", "套件"), "件套", Fraction(1)),
    "个": (("個",), "个", Fraction(1)),
    "人次": (("人(次)",), "人次", Fraction(1)),
    "标台": (("标准台",), "标台", Fraction(1)),
    "床位": (("床", "张床位", "张床"), "床位", Fraction(1)),
    "元": (("元人民币", "人民币元"), "元", Fraction(1)),
}
PLAIN_UNITS: Final = (
    "台", "套", "张", "辆", "户", "家", "间", "座", "处", "艘", "架", "部", "项", "人", "条", "所", "名",
    "件", "次", "场", "批", "只", "枚", "根", "盏", "块", "栋", "幢", "株", "棵", "头", "羽", "组", "对",
    "副", "支", "把", "门", "扇", "口", "眼", "孔", "类", "种", "篇", "本", "册", "份", "期", "届", "层",
    "段", "片", "村", "镇", "乡", "街道", "社区", "小区", "园区", "县", "市", "区", "企业", "项目", "站",
    "点", "网点", "车位", "泊位", "学位", "岗位", "工位", "机位", "柜", "桩", "枪", "杆", "班", "户次",
    "辆次", "台次", "家次", "场次", "件次", "趟", "航班", "载重吨", "蒸吨", "总吨", "净吨", "标准箱", "箱",
    "美元", "年", "个月", "月", "周", "秒", "升", "毫升", "吨公里", "人公里", "车公里", "路", "线", "兆",
    "比特", "单位", "宗", "起", "例", "平台", "中心", "基地", "工厂", "车间", "样板间", "课时",
    "学时", "门店", "店", "机架", "标准机架", "TEU", "P", "户家庭", "家庭", "套房", "套间", "盒", "瓶",
    "桶", "罐", "袋", "包", "匹", "尾", "笼", "床次", "艘次", "架次", "笔", "单", "票", "款", "首", "部件",
    "台班", "工日", "微克/立方米", "吨/日", "吨/天", "立方米/日", "吨/小时", "蒸吨/小时", "千瓦时/吨",
    "元/人", "平方米/人", "元/吨", "°C", "dB",
)
# Near units may count the same things: compared, with a note. 户 and 家 are not near.
NEAR_UNITS: Final = (
    frozenset({"台", "套", "台套", "台件", "件套", "件", "部"}),
    frozenset({"台", "辆"}), frozenset({"个", "张", "床位"}), frozenset({"个", "座"}),
    frozenset({"个", "处"}), frozenset({"座", "处"}), frozenset({"个", "家"}), frozenset({"个", "所"}),
    frozenset({"个", "项"}), frozenset({"人", "名"}), frozenset({"艘", "条"}), frozenset({"个", "套"}),
    frozenset({"个", "台"}),
)
SQUARES: Final[dict[str, str]] = {
    "km²": "平方公里", "㎢": "平方公里", "m²": "平方米", "㎡": "平方米", "M²": "平方米", "m³": "立方米",
    "㎥": "立方米", "M³": "立方米", "hm²": "公顷", "㎞²": "平方公里",
}

# Values that are said through another one.
WHOSE: Final[dict[str, str]] = {
    "全国": "全国", "国家": "全国", "国家级": "全国", "国定": "全国", "中央": "全国", "部定": "全国",
    "国": "全国", "全省": "全省", "省": "全省", "省级": "全省", "省定": "全省", "省政府": "全省",
    "全市": "全市", "市": "全市", "市级": "全市", "市定": "全市", "市政府": "全市", "全县": "全县",
    "县": "全县", "县级": "全县", "全区": "全区", "区级": "全区", "自治区": "全区", "上级": "上级",
    "上级政府": "上级", "上级部门": "上级",
}
WHAT: Final[dict[str, str]] = {
    "平均水平": "平均水平", "平均": "平均水平", "平均值": "平均水平", "平均数": "平均水平",
    "平均线": "平均水平", "平均增速": "平均水平", "要求": "要求", "规定要求": "要求", "规定": "要求",
    "目标": "目标", "目标值": "目标", "目标要求": "目标", "任务": "目标", "任务目标": "目标",
    "目标任务": "目标", "指标": "目标", "任务数": "目标", "指标任务": "目标", "计划": "目标",
    "控制目标": "目标",
}

# Extents; the first that occurs decides, so that 基本实现全覆盖 is basic.
EXTENTS: Final[dict[str, Extent]] = {
    "基本": "basic", "绝大部分": "most", "绝大多数": "most", "大部分": "most", "大多数": "most",
    "多数": "most", "全部": "all", "所有": "all", "全面": "all", "全体": "all", "全覆盖": "all",
}
# 全面提升 says how strongly, not how many.
DEGREE_AFTER_ALL: Final = (
    "提升", "提高", "加强", "增强", "推进", "推动", "深化", "优化", "改善", "促进", "发展", "小康",
)
QUALITATIVE: Final = (
    "基本", "大幅", "显著", "明显", "进一步", "持续", "稳步", "逐步", "不断", "有效", "全部", "全面", "所有",
    "普遍", "大部分", "多数", "较大", "更加", "更多", "完善", "健全", "改善", "优化", "提升", "提高", "增强",
    "加强", "建立", "形成", "建成", "淘汰", "完成", "达标", "领先", "先进", "一流", "水平", "标准", "要求",
    "持平", "稳定", "合理", "全覆盖", "实现", "推广", "普及", "应用", "更新",
)
# Numerals that count nothing; taken out before a text without digits is searched for numbers.
IDIOMS: Final = (
    "进一步", "一步", "十分钟", "一刻钟", "一批", "一体", "统一", "一律", "一定", "一流", "第一", "一系列",
    "唯一", "逐一", "一张图", "一站式", "一网通办", "千方百计", "一般", "万物", "十大", "一揽子", "单一",
    "同一", "一致", "一件事", "三年行动", "两网", "两新", "双百", "零距离", "一企一策", "一业一策", "百强",
    "千兆", "万兆",
)

# Names (see auditor.values.name).
SCOPE_WORDS: Final = (
    "规模以上工业企业", "规上工业企业", "规模以上工业", "规上工业", "规模以上", "规上", "全国", "全省",
    "全市", "全区", "全县", "全镇", "全乡", "全域", "我省", "我市", "我区", "我县",
)
NAME_TIME_WORDS: Final = ("每年度", "每年", "全年", "累计", "年均", "年度")
NAME_VERBS: Final = (
    "更新", "完成", "新增", "建设", "改造", "升级", "加装", "安装", "新建", "建成", "购置", "实施", "实现",
    "打造", "培育", "创建", "推广", "配置", "增设", "提升", "改建", "扩建",
)
NAME_JOINTS: Final = ("和", "及", "与", "或", "并", "以及")

# What a name measures: two names under one headline whose words differ speak of different things.
MEASURE_WORDS: Final = (
    "回收拆解量", "拆解量", "回收量", "处理量", "交易量", "销售量", "销量", "保有量", "产量", "更新量", "换新量",
    "淘汰量", "报废量", "产能", "营业收入", "投资额", "普及率", "数控化率", "覆盖率", "回收率", "利用率", "机械化率",
)
