"""The words of values and names: tables only, no logic.

Sources: the five documents of the example family, GB 3100 for units, and the usual wording of
Chinese government plans. A new word belongs here and nowhere else.

In patterns a Chinese sign is `[^\\W\\d_A-Za-z]`: Python 3.11 takes 2 ms to compile a range of
21,000 signs.
"""

from typing import Final

from auditor.text.quantity import Bound, Extent

# Bounds in front of a number. `WEAK_BOUNDS` say a bound only where nothing else does: 达到…左右 is about.
BOUNDS_BEFORE: Final[dict[str, Bound]] = {
    "超": "more_than", "超过": "more_than", "突破": "more_than", "高于": "more_than", "大于": "more_than",
    "多于": "more_than", "优于": "more_than", ">": "more_than", "逾": "more_than", "超出": "more_than",
    "破": "more_than", "过": "more_than", "好于": "more_than", "快于": "more_than", "高出": "more_than",
    "上": "at_least", "不弱于": "at_least", "不差于": "at_least", "不慢于": "at_least", "不得少于": "at_least",
    "达到或优于": "at_least", "达到或好于": "at_least", "≮": "at_least", "最少": "at_least",
    "达到或高于": "at_least", "保底": "at_least", "不得小于": "at_least", "起码": "at_least",
    "大于或者等于": "at_least",
    "不低于": "at_least", "不少于": "at_least", "不小于": "at_least", "至少": "at_least", "最低": "at_least",
    "高于或等于": "at_least", "多于或等于": "at_least", "低于或等于": "at_most", "少于或等于": "at_most",
    "达到或超过": "at_least", "大于等于": "at_least", "大于或等于": "at_least", "不得低于": "at_least",
    "≥": "at_least", "≧": "at_least", "⩾": "at_least", ">=": "at_least",
    "约": "about", "大约": "about", "约为": "about", "大约为": "about", "大概": "about", "≈": "about",
    "大致": "about", "大致为": "about", "大体": "about",
    "~": "about", "近": "about", "接近": "about", "将近": "about",
    "不超过": "at_most", "不高于": "at_most", "不大于": "at_most", "不多于": "at_most", "至多": "at_most",
    "不得超过": "at_most", "不得高于": "at_most", "小于等于": "at_most", "小于或等于": "at_most",
    "最多": "at_most", "不突破": "at_most", "不得突破": "at_most", "最高": "at_most", "不得大于": "at_most",
    "≯": "at_most",
    "不得多于": "at_most", "上限": "at_most", "最高不超过": "at_most", "≤": "at_most", "≦": "at_most",
    "⩽": "at_most", "<=": "at_most",
    "低于": "less_than", "小于": "less_than", "少于": "less_than", "不足": "less_than",
    "不到": "less_than",
    "<": "less_than",
}
WEAK_BOUNDS: Final[dict[str, Bound]] = {
    "达": "at_least", "达到": "at_least", "达成": "at_least", "控制在": "at_most", "控制到": "at_most",
    "高达": "at_least",
    "多达": "at_least", "达至": "at_least", "控制为": "at_most",
}
# 上千台, 过百家: bounds only in front of a round number.
ROUND_BOUNDS: Final = frozenset({"上", "过", "破"})
BELOW: Final = frozenset({"近", "接近", "将近"})   # about, and from below
REACHING: Final = frozenset({"达", "达到", "达成", "实现"})   # 达到100% is a level, all of it

# 不能超过, 未低于, 不宜高于: any of these in front of a bound turns it.
NEGATIONS: Final = (
    "不", "不得", "不能", "不应", "不宜", "不可", "不会", "不许", "不准", "不再", "不要", "未", "未能", "没有", "不予",
    "严禁", "禁止", "防止", "避免", "杜绝", "切勿", "决不", "绝不", "不应当", "不能够", "不允许",
)
NEGATED: Final[dict[str, Bound]] = {
    **dict.fromkeys(("超过", "超出", "突破", "高于", "大于", "多于", "超"), "at_most"),
    **dict.fromkeys(("低于", "小于", "少于"), "at_least"),
}

# Bounds behind the number and its unit.
BOUNDS_BEHIND: Final[dict[str, Bound]] = {
    "以上": "at_least", "及以上": "at_least", "及其以上": "at_least", "(含)以上": "at_least",
    "(含)及以上": "at_least", "以上(含)": "at_least", "以上(含本数)": "at_least",
    "左右": "about", "上下": "about", "以上且不含本数": "more_than", "为上限": "at_most", "为下限": "at_least",
    "封顶": "at_most", "保底": "at_least", "或以上": "at_least", "内": "at_most",
    "或以下": "at_most",
    "(含)以内": "at_most", "(含)之内": "at_most",
    "以内": "at_most", "之内": "at_most", "以下": "at_most", "及以下": "at_most", "(含)以下": "at_most",
    "以下(含)": "at_most",
}
# Behind a numeral: 100余个 is more than 100, 十几个 a range, 十来个 about.
MORE_BEHIND: Final = frozenset({"余", "多"})
ABOUT_BEHIND: Final = frozenset({"来"})

TURNED: Final[dict[Bound, Bound]] = {
    "more_than": "less_than", "at_least": "at_most", "about": "about", "unstated": "unstated",
    "at_most": "at_least", "less_than": "more_than",
}

TIME_WORDS: Final[dict[str, str]] = {
    "每年": "每年", "逐年": "每年", "每年度": "每年", "年均": "年均", "平均每年": "年均", "年平均": "年均",
    "累计": "累计", "累积": "累计", "全年": "全年", "新增": "新增", "净增": "新增", "新增加": "新增", "当年": "全年",
    "年度": "全年", "平均每年度": "年均", "年复合": "年均", "年均复合": "年均",
}
YEARLY_BEHIND: Final[dict[str, str]] = {"/年": "每年"}
STRIVE_WORDS: Final = frozenset({
    "力争", "争取", "努力", "力求", "奋力", "努力实现", "力争实现", "奋斗目标", "争取目标", "力争目标", "挑战目标",
    "冲刺", "冲刺目标",
    "争创", "激励目标", "激励性目标", "激励值", "奋斗值", "力争值", "挑战值",
    "努力达到", "努力争取", "进取目标", "期望目标", "拼搏目标",
})
# The steps of a promise by name: 激励目标, 奋斗目标.
STEPS: Final = frozenset(word for word in STRIVE_WORDS if word.endswith("目标"))
INCENTIVE_WORDS: Final = frozenset({"激励目标", "激励性目标", "激励值"})
BASIC_WORDS: Final = frozenset({
    "基本目标", "确保目标", "保底目标", "底线目标", "确保", "保底", "必保", "确保完成", "确保实现", "约束目标",
    "基础目标", "约束值", "基本值", "基础值", "底线值",
})
BASIC_STEPS: Final = frozenset(word for word in BASIC_WORDS if word.endswith("目标"))

# Words in front of a number that change nothing about it.
NEUTRAL: Final = frozenset({
    "分别", "分别为", "实现", "保证", "保持", "保持在", "稳定在", "维持在", "完成", "为", "是", "共",
    "总计", "合计",
    "共计", "建有", "建成", "已", "拥有", "拥有量", "在", "稳定", "维持", "力保", "设置", "配备", "配置", "建立",
    "均",
    "预期", "预计", "目标",
    "目标值", "计划", "相当于", "约相当于",
    "平均", "总体", "整体", "总体上", "原则上", "一般", "严格", "大致在", "大体在",
    "再", "各", "更新", "改造", "新建", "建设", "安装", "加装",
    "购置", "改造提升", "提升改造", "整治提升", "品质提升", "提质升级",
    "培育", "报废", "培训", "打造", "举办", "创建", "实施", "升级",
})

RISE: Final = frozenset({
    "增长", "增加", "上升", "提升", "提高", "上涨", "扩大", "增", "升", "涨", "递增", "增产", "增收", "回升",
})
FALL: Final = frozenset({
    "下降", "减少", "降低", "压减", "缩减", "削减", "压降", "下调", "回落", "缩短", "减", "降", "减排", "淘汰",
    "压缩", "调减", "负增长", "缩小",
    "净减", "净减少",
})
# 减煤100万吨 is a fall, and 降碳项目100个 is none.
FALL_LEADS: Final = frozenset({"减煤", "压煤", "减碳", "降碳", "去产能", "去库存"})
TO_LEVEL: Final = ("到", "至", "为")      # 提高到, 降至: a level, no change
RISE_NOUNS: Final = frozenset({"年增长率", "增速", "增幅", "增长率", "增长速度", "涨幅"})
FALL_NOUNS: Final = frozenset({"降幅", "减幅", "跌幅", "下降率", "降低率", "削减率", "减排率", "下降幅度", "降低幅度"})
RATE_NOUNS: Final = frozenset({"比重", "比例", "比率", "权重"})   # and 占, 占比, 占全市比重, … (in phrase.py)
RATE_NOUN_ENDS: Final = ("率", "占比", "比例", "比重", "权重")
# Names of what is measured in percent, and does not grow by them: 研发投入强度 2.8%, 公众满意度 95%, 占GDP 5%.
RATE_NAME: Final = (
    r"(?:率|占比|比例|比重|权重|之比|(?<![耗放水碳电])强度|覆盖面|贡献|系数|(?<![入资费格])水平|素养|达标|合格|覆盖|普及|清零"
    r"|(?<![速幅额年季月长高宽深角强])度)(?:\([^()]*\))?$"
    "|占(?![地用有道据]).{2,12}$"
)
# What a place is by nature or by its economy; it differs from place to place, and who asks for more has raised nothing:
# 森林覆盖率, 城镇化率, 空气质量优良天数比率, 占GDP比重, but not what is spent: 研发投入占GDP比重.
STATE_OF_PLACE: Final = (
    r"(?:森林|林木|林草|植被).{0,4}(?:覆盖|绿化|盖度)|城镇化率|优良天数|(?:水质|水体|断面).{0,12}(?:比例|率)$|预期寿命"
    r"|(?<!投入)(?<!支出)占.{0,6}(?:GDP|生产总值).{0,3}比[重例]|增加值占"
    r"|(?i:forest ?cover|urbani[sz]ation|life ?expectancy)"
)
# Headers that say there is no unit, and names of what has none: 农田灌溉水有效利用系数 0.58以上.
NO_UNIT: Final = frozenset({"无量纲", "无单位", "无", "1"})
# Names of what is so many to one: 城乡居民收入比 2.2.
RATIO_NAME: Final = r"(?:收入比|师生比|生师比|医护比|床护比|车桩比|之比|比值)(?:\([^()]*\))?$"
PURE_NAME: Final = r"(?i:系数|容积率|指数|指标值|PUE|电能利用效率|coefficient|index|ratio)(?:值|\([^()]*\))?$"
# Names of changes downwards: 单位GDP能耗降低 14.5% is a fall of 14.5 %.
FALL_NAME_ENDS: Final = (
    "降低", "下降", "减少", "降幅", "减幅", "下降率", "降低率", "削减率", "减排率", "削减", "下降幅度", "降低幅度",
)
# The same of English names: Recycling rate, Share of renewables, Waste recycled, Orders delivered on time; GDP growth;
# Emissions reduction, Reduction in waste.
ENGLISH_RATE: Final = (
    r"\b(?:rate|ratio|share|percentage|proportion|coverage|penetration|uptake|literacy|uptime|access|completion"
    r"|attainment|prevalence|connectivity|reliability|turnout|availability|utili[sz]ation|"
    r"occupancy|satisfaction|engagement|compliance|participation|efficiency|margin|accuracy|retention|attendance|"
    r"(?:research|r&d|investment) intensity|unemployment|churn|dropout|vacancy|poverty|mortality|leakage|incidence)\b"
    r"|\w{3}ed(?: (?:on|in|within|by|at|from|for|through|under|with)\b.*)?$"
)
ENGLISH_GROWTH: Final = r"\b(?:growth(?: rate)?|increase)$|^(?:annual )?growth (?:of|in)\b"
ENGLISH_FALL: Final = (
    r"\b(?:reduction|decrease|decline|cut)s?(?: rate)?$|^(?:reduction|decrease|decline|cut)s? (?:of|in|to)\b"
)
ENGLISH_RANK: Final = r"\branking?\b"
RANK_NAME: Final = ("排名", "位次", "名次", "排位", "位列")
GRADE_NAME: Final = ("水质", "水体", "断面", "等级", "级别")
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

# Per: 人均, 户均; 每 stands before a unit (每万人, 每县).
EACH: Final[dict[str, str]] = {
    "人均": "人", "户均": "户", "亩均": "亩", "村均": "村", "日均": "天", "月均": "月", "县均": "县", "校均": "学校",
    "生均": "学生", "床均": "床位", "车均": "辆", "班均": "班", "师均": "教师", "时速": "小时",
    "平均每人": "人", "平均每户": "户", "平均每亩": "亩",
    "乡均": "乡", "镇均": "镇", "家均": "家", "企均": "企业",
}
PERIOD_ENDS: Final[dict[str, int]] = {        # the last year of each five-year plan
    "九五": 2000, "十五": 2005, "十一五": 2010, "十二五": 2015, "十三五": 2020, "十四五": 2025, "十五五": 2030,
    "十六五": 2035,
}
ZERO_WORDS: Final = (
    "新增", "发生", "事故", "死亡", "排放", "填埋", "投诉", "返贫", "伤亡", "积压", "存量", "欠账", "上访",
)

# Values that are said through another one.
WHOSE: Final[dict[str, str]] = {
    "全国": "全国", "国家": "全国", "国家级": "全国", "国定": "全国", "中央": "全国", "部定": "全国",
    "国": "全国", "全省": "全省", "省": "全省", "省级": "全省", "省定": "全省", "省政府": "全省",
    "全市": "全市", "市": "全市", "市级": "全市", "市定": "全市", "市政府": "全市", "全县": "全县",
    "县": "全县", "县级": "全县", "全区": "全区", "区级": "全区", "自治区": "全区", "上级": "上级",
    "上级政府": "上级", "上级部门": "上级", "欧盟": "欧盟", "OECD": "OECD", "世界": "世界", "全球": "世界",
}
WHAT: Final[dict[str, str]] = {
    "平均水平": "平均水平", "平均": "平均水平", "平均值": "平均水平", "平均数": "平均水平",
    "平均线": "平均水平", "平均增速": "平均水平", "要求": "要求", "规定要求": "要求", "规定": "要求",
    "目标": "目标", "目标值": "目标", "目标要求": "目标", "任务": "目标", "任务目标": "目标", "任务指标": "目标",
    "目标任务": "目标", "指标": "目标", "任务数": "目标", "指标任务": "目标", "计划": "目标",
    "控制目标": "目标", "范围": "目标", "控制范围": "目标", "控制数": "目标", "计划数": "目标", "限额": "目标",
    "额度": "目标",
    "红线": "目标", "数": "目标", "指标数": "目标", "目标范围": "目标", "指标范围": "目标", "控制指标": "目标",
    "限值": "目标",
    "约束目标": "目标", "约束性目标": "目标", "约束性指标": "目标", "预期目标": "目标", "预期性目标": "目标",
    "考核任务": "目标", "年度任务": "目标", "约束性任务": "目标",
    "考核目标": "目标", "考核要求": "要求", "考核指标": "目标", "年度目标": "目标",
}
LIMITS: Final = frozenset({
    "范围", "控制范围", "控制数", "限额", "额度", "红线", "目标范围", "指标范围", "控制指标", "限值",
})
# One's own value of another year, or of another row.
OWN_YEARS: Final[dict[str, int]] = {"上年": 1, "上一年": 1, "去年": 1, "上年度": 1, "前一年": 1, "上一年度": 1}
OWN_GROWTHS: Final[dict[str, str]] = {
    "经济增长": "经济增长", "经济发展": "经济增长", "经济增速": "经济增长", "GDP增速": "经济增长",
    "GDP增长": "经济增长",
    "地区生产总值增速": "经济增长", "地区生产总值增长": "经济增长", "生产总值增速": "经济增长",
    "经济增长速度": "经济增长",
    "居民收入增长": "居民收入", "居民收入": "居民收入", "财政收入增长": "财政收入", "人口增长": "人口",
    "工资增长": "工资",
    "经济总量": "经济增长",
    "居民收入增速": "居民收入", "居民收入增幅": "居民收入", "财政收入增速": "财政收入", "财政收入增幅": "财政收入",
    "工资增速": "工资", "人口增速": "人口",
}

# What a row of such a growth is called.
GROWTH_ROWS: Final[dict[str, str]] = {
    "经济增长": "(?:地区|国内)?生产总值|GDP|经济", "居民收入": "居民(?:人均)?(?:可支配)?收入",
    "财政收入": "(?:财政|一般公共预算)收入", "人口": "(?:常住|户籍)?人口", "工资": "(?:平均)?工资",
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
    "持平", "稳定", "合理", "全覆盖", "实现", "推广", "普及", "应用", "更新", "若干", "前列", "方阵", "梯队",
    "多个", "多项", "一批",
    "领跑", "控制", "遏制", "消除", "加快", "到位", "下降", "降低", "减少", "增加", "增长", "上升", "向好", "好转",
    "同步", "前移", "进位", "优秀", "良好", "稳中", "甲等", "乙等", "畅通", "合格",
    "零容忍", "零突破", "零的突破", "优良", "不发生", "无劣", "达峰", "峰值",
    "improve", "increase", "reduce", "reduction", "maintain", "significant", "substantial", "continue", "complete",
    "strengthen", "neutral", "eliminat", "eradicat", "deteriorat", "stable", "stabilis",
)
# What is measured, with a digit in its name.
NUMBERED: Final = ("PM2.5", "PM10", "CO2", "SO2", "NO2", "O3", "CH4", "N2O")
# Whom something is for: 3岁以下婴幼儿托位数4.5个.
AGES: Final = r"[0-9]{1,2}周?岁及?以[上下](?=[^\W\d_A-Za-z]{2}.*[0-9])"
# Numerals that count nothing; taken out before a text without digits is searched for numbers.
IDIOMS: Final = (
    "进一步", "一步", "十分钟", "一刻钟", "一批", "一体", "统一", "一律", "一定", "一流", "第一", "一系列",
    "唯一", "逐一", "一张图", "一站式", "一网通办", "千方百计", "一般", "万物", "十大", "一揽子", "单一",
    "同一", "一致", "一件事", "三年行动", "两网", "两新", "双百", "零距离", "一企一策", "一业一策", "百强",
    "千兆", "万兆",
)

# Names (see auditor.text.name).
SCOPE_WORDS: Final = (
    "规模以上工业企业", "规上工业企业", "规模以上工业", "规上工业", "规模以上", "规上", "全国", "全省",
    "全市", "全区", "全县", "全州", "全盟", "全旗", "全镇", "全乡", "全域", "我省", "我市", "我区", "我县", "我州",
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
    "淘汰量", "报废量", "减排量", "排放总量", "排放量", "削减量", "节能量", "能耗总量", "产能占比", "企业数", "产能",
    "营业收入", "投资额", "普及率", "数控化率", "覆盖率", "回收率", "利用率", "机械化率",
    "登记失业率", "调查失业率", "户籍人口城镇化率", "常住人口城镇化率", "毛入学率", "净入学率",
)

# Ends of names of amounts: a bare % beside them may be how much they grow.
AMOUNT_NAME: Final = (
    r"(?:量|额|(?<![指系倍分])数|产值|增加值|生产总值|收入|支出|投资|规模|面积|里程|人次|总产|产能|价值|利润|税收|贷款|存款|余额|出口|进口|资金"
    r"|库容|装机)$"
    r"|^(?:number|amount|volume|value) of\b"
    r"|\b(?:sales|output|production|revenue|income|consumption|emissions|investment|capacity|exports|imports|stock"
    r"|spending|expenditure|passengers|trips|jobs|installations|trade|traffic|freight)$"
)

# Names that say how something is measured and not what: two places that say 投资 need not speak of one thing.
BARE_MEASURE: Final = frozenset({
    "投资", "总投资", "投资额", "资金", "产值", "总产值", "年产值", "收入", "营业收入", "销售收入", "年营业收入",
    "税收", "利税", "利润", "面积", "规模", "数量", "产能", "年产能", "里程", "就业", "带动就业", "从业人员",
    "investment", "total investment", "cost", "total cost", "budget", "funding", "capacity", "area",
})

# Ranks and grades: where one is ranked, and the scales of grades with what is better on them.
FIELDS: Final[dict[str, str]] = {
    "世界": "世界", "全球": "世界", "国际": "世界", "全国": "全国", "国内": "全国", "全省": "全省", "省内": "全省",
    "全自治区": "全省",
    "全市": "全市", "市内": "全市", "全县": "全县", "全区": "全区", "中部": "中部", "西部": "西部", "东部": "东部",
    "东北": "东北",
    "中西部": "中西部", "长三角": "长三角", "同类城市": "同类城市", "副省级城市": "副省级城市",
    "省会城市": "省会城市", "行业": "行业",
}
# Ends of names whose numbers are better the lower they are; a plan that means otherwise says `direction: up`.
LESS_NAME: Final = (
    r"(?:失业率|死亡率|发病率|患病率|感染率|致残率|辍学率|近视率|肥胖率|吸烟率|早产率|空置率|闲置率|贫困发生率|返贫率|事故率|伤亡率"
    r"|漏损率|漏失率|损失率|损耗率|腐损率|线损率|厂用电率|弃风率|弃光率|弃水率|弃电率|故障率|逾期率|不良率|不良贷款率|负债率|债务率"
    r"|发案率|投诉率|超标率|恩格尔系数|基尼系数|PUE(?:值)?|电能利用效率|差异系数|城乡(?:居民)?收入比|(?<!离子)(?<!溶解氧)浓度|PM2\.5|PM10|煤耗|电耗|水耗|物耗|用水总量"
    r"|能源消费总量|排放总量|排放量|排放强度|能耗强度|单位[^,。]{0,12}(?:能耗|能源消耗|二氧化碳排放|碳排放|用水量)"
    r"|万元[^,。]{0,12}(?:能耗|用水量)|(?:化肥|农药)(?:施用|使用)量|重污染天数|死亡人数|事故起数)$"
    r"|^(?!.*\b(?:cut|reduction|decrease|fall|decline)s? (?:in|of)\b).*\b(?<!per )(?:emissions|unemployment|mortality"
    r"|poverty|fatalities|leakage|churn|dropout|vacancy|vacancies|incidence|deaths|casualties|injuries|accidents"
    r"|collisions|crimes|offences|complaints|losses|landfill|abstraction|withdrawals?|absenteeism|homelessness"
    r"|rough sleepers|backlog|waiting times?)(?: rate)?(?: (?:of|from|per|in|on|at|among|by) .+)?$"
)
LESS_IS_BETTER: Final = frozenset({"类", "等级"})       # Ⅱ类 is better than Ⅲ类, A级 than B级
MORE_IS_BETTER: Final = frozenset({"星级", "A级"})      # 五星级 is better than 四星级, 5A级 than 4A级
# Cities directly under the nation (直辖市): their districts and counties answer them.
MUNICIPALITIES: Final = ("北京市", "天津市", "上海市", "重庆市")
