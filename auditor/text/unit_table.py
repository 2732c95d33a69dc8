"""The table of units: what each is measured in, how much of it, how English writes it. Data only.

Sources: GB 3100-1993 and GB 3101-1993 (SI units, their prefixes, and what may stand beside them); the order of the
State Council of 27 February 1984 on legal units (国务院关于在我国统一实行法定计量单位的命令), with its list of units
outside SI (吨, 公顷, 小时, 海里 …); the order of 25 June 1959 on 市制 (国务院关于统一计量制度的命令) for 亩, 斤, 两,
担, 里; GB/T 2589 for 标准煤, which is a unit of its own here and never turned into energy. Classifiers count; they have
no size.
"""

from fractions import Fraction
from typing import Final, NamedTuple


class Unit(NamedTuple):
    """One unit: other spellings, its English sign, what it is measured in, and how much of that it is."""

    spellings: tuple[str, ...]
    english: str
    base: str
    size: Fraction


def _of(base: str, *rows: tuple[str, str, str, str]) -> dict[str, Unit]:
    """Units of one base: name, spellings (apart by blanks), English sign, size."""
    return {
        name: Unit(tuple(spellings.split()), english, base, Fraction(size)) for name, spellings, english, size in rows
    }


MEASURES: Final[dict[str, Unit]] = {
    **_of("米",
          ("公里", "千米 km KM kilometres kilometre kilometers", "km", "1000"),
          ("米", "m metres metre meters", "m", "1"), ("分米", "dm", "dm", "1/10"),
          ("厘米", "cm 公分", "cm", "1/100"), ("毫米", "mm", "mm", "1/1000"), ("微米", "μm um", "μm", "1/1000000"),
          ("纳米", "nm", "nm", "1/1000000000"), ("里", "华里", "li", "500"), ("海里", "nmile", "nmi", "1852"),
          ("英里", "mile miles", "miles", "201168/125")),
    **_of("平方米",
          ("平方公里", "平方千米 km2 sqkm squarekilometres squarekilometre", "km²", "1000000"),
          ("公顷", "ha hm2 hectares hectare", "ha", "10000"), ("亩", "", "mu", "2000/3"),
          ("平方米", "平米 m2 M2 sqm squaremetres squaremetre", "m²", "1"),
          ("英亩", "acre acres", "acres", "316160658/78125")),
    **_of("立方米",
          ("立方米", "方 立方 m3 M3 cubicmetres cubicmetre", "m³", "1"),
          ("升", "L l 公升 litres litre liters", "L", "1/1000"), ("毫升", "mL ml", "mL", "1/1000000"),
          ("兆升", "ML megalitres", "ML", "1000"), ("立方厘米", "cm3", "cm³", "1/1000000"),
          ("立方千米", "km3 立方公里", "km³", "1000000000")),
    **_of("千克",
          ("吨", "t 公吨 tonnes tonne ton tons", "t", "1000"), ("千克", "公斤 kg", "kg", "1"),
          ("克", "g", "g", "1/1000"), ("毫克", "mg", "mg", "1/1000000"),
          ("微克", "μg ug mcg", "μg", "1/1000000000"), ("纳克", "ng", "ng", "1/1000000000000"),
          ("斤", "市斤", "jin", "1/2"), ("两", "市两", "liang", "1/20"), ("担", "市担", "dan", "50")),
    **_of("千瓦",
          ("太瓦", "TW", "TW", "1000000000"), ("吉瓦", "GW GWp", "GW", "1000000"), ("兆瓦", "MW MWp", "MW", "1000"),
          ("千瓦", "kW KW kw kWp", "kW", "1"), ("瓦", "W", "W", "1/1000")),
    **_of("千瓦时",
          ("太瓦时", "TWh", "TWh", "1000000000"), ("吉瓦时", "GWh", "GWh", "1000000"),
          ("兆瓦时", "MWh", "MWh", "1000"), ("千瓦时", "kWh kwh KWh KWH 度 千瓦小时 度电", "kWh", "1"),
          ("瓦时", "Wh", "Wh", "1/1000"), ("吉焦", "GJ", "GJ", "2500/9"), ("兆焦", "MJ", "MJ", "5/18"),
          ("千焦", "kJ", "kJ", "1/3600"), ("太焦", "TJ", "TJ", "2500000/9"), ("拍焦", "PJ", "PJ", "2500000000/9"),
          ("焦耳", "J 焦", "J", "1/3600000")),
    **_of("千伏安",
          ("兆伏安", "MVA", "MVA", "1000"), ("千伏安", "kVA KVA kva", "kVA", "1"), ("伏安", "VA", "VA", "1/1000")),
    **_of("千伏安时", ("千伏安时", "kVAh", "kVAh", "1")),
    **_of("千伏", ("千伏", "kV KV", "kV", "1"), ("伏", "V 伏特", "V", "1/1000")),
    **_of("帕", ("兆帕", "MPa", "MPa", "1000000"), ("千帕", "kPa", "kPa", "1000"), ("帕", "Pa 帕斯卡", "Pa", "1")),
    **_of("分钟",
          ("小时", "h 个小时 hours hour hr hrs", "hours", "60"), ("分钟", "min minutes minute mins", "minutes", "1"),
          ("秒", "s 秒钟 seconds", "seconds", "1/60"), ("毫秒", "ms", "ms", "1/60000")),
    **_of("天", ("天", "日 days day d", "days", "1"), ("周", "星期 个星期 weeks week", "weeks", "7")),
    **_of("月",
          ("月", "个月 months month", "months", "1"), ("季度", "个季度 季 quarters quarter", "quarters", "3"),
          ("半年", "", "half-years", "6"), ("年", "years year yr a", "years", "12")),
    **_of("工作日", ("工作日", "个工作日 workingdays", "working days", "1")),
    **_of("岁", ("岁", "周岁", "years", "1")),
    **_of("分", ("分", "", "points", "1")),
    **_of("°C", ("°C", "℃ 摄氏度", "°C", "1")),
    **_of("dB", ("dB", "分贝 dB(A)", "dB", "1")),
    **_of("比特",
          ("比特", "bit", "bit", "1"), ("兆比特", "Mbit Mb", "Mbit", "1000000"),
          ("吉比特", "Gbit Gb", "Gbit", "1000000000")),
    **_of("字节",
          ("字节", "B", "B", "1"), ("吉字节", "GB", "GB", "1000000000"), ("太字节", "TB", "TB", "1000000000000"),
          ("拍字节", "PB", "PB", "1000000000000000"), ("艾字节", "EB", "EB", "1000000000000000000"),
          ("泽字节", "ZB", "ZB", "1000000000000000000000")),
    **_of("兆比特/秒", ("兆比特/秒", "Mbps 兆bps", "Mbit/s", "1"), ("吉比特/秒", "Gbps", "Gbit/s", "1000"),
          ("太比特/秒", "Tbps", "Tbit/s", "1000000")),
    **_of("FLOPS",
          ("FLOPS", "Flops", "FLOPS", "1"), ("PFLOPS", "PFlops Pflops", "PFLOPS", "1000000000000000"),
          ("EFLOPS", "EFlops EFLOPs Eflops", "EFLOPS", "1000000000000000000")),
    **_of("赫", ("兆赫", "MHz", "MHz", "1000000"), ("赫", "Hz 赫兹", "Hz", "1")),
    **_of("元", ("元", "元人民币 人民币元 块钱 RMB CNY yuan", "yuan", "1"), ("角", "", "jiao", "1/10")),
    **_of("美元", ("美元", "USD dollars dollar $", "US dollars", "1")),
    **_of("欧元", ("欧元", "EUR euros euro €", "euros", "1")),
    **_of("英镑", ("英镑", "GBP pounds £", "pounds", "1")),
    **_of("卢比", ("卢比", "INR rupees rupee ₹", "rupees", "1")),
    **_of("瑞士法郎", ("瑞士法郎", "CHF", "Swiss francs", "1")),
    **_of("澳元", ("澳元", "AUD A$", "Australian dollars", "1")),
    **_of("加元", ("加元", "CAD C$", "Canadian dollars", "1")),
    **_of("日元", ("日元", "JPY yen", "yen", "1")),
    **_of("港元", ("港元", "港币 HKD HK$", "HK dollars", "1")),
    **_of("延米", ("延米", "延长米", "running metres", "1")),
    **_of("重量箱", ("重量箱", "重箱", "weight cases", "1")),
    **_of("标准箱", ("标准箱", "TEU 标箱 国际标准箱", "TEU", "1")),
    **_of("蒸吨", ("蒸吨", "", "t/h of steam", "1")),
    **_of("载重吨", ("载重吨", "DWT", "DWT", "1")),
    **_of("总吨", ("总吨", "GT", "GT", "1")),
    **_of("人",
          ("人", "人口 常住人口 people persons person population inhabitants inhabitant residents resident",
           "people", "1")),
    **_of("活产", ("活产", "活产儿 livebirths livebirth", "live births", "1")),
    **_of("人次", ("人次", "人(次) 人次数", "visits", "1")),
    **_of("户", ("户", "户家庭 家庭 households household", "households", "1")),
    **_of("台套", ("台套", "台(套) 台/套 台、套 套台 套(台) 台套件", "sets", "1")),
    **_of("台件", ("台件", "台(件) 台/件", "sets", "1")),
    **_of("头只", ("头只", "头(只) 头、只 头/只 只头", "animals", "1")),
    **_of("件套", ("件套", "件(套) 套(件) 套件", "sets", "1")),
    **_of("标台", ("标台", "标准台", "standard vehicles", "1")),
    **_of("床位", ("床位", "床 张床位 张床 beds bed", "beds", "1")),
    **_of("个", ("个", "個", "", "1")),
}
# What is weighed of one thing: 吨标准煤, 千克标准煤, 吨二氧化碳. Composed with the units of mass, written behind them.
SUBSTANCES: Final[dict[str, tuple[tuple[str, ...], str]]] = {
    "标准煤": (("标煤", "ce", "标准煤当量"), "coal equivalent"),
    "标准油": (("标油", "油当量", "oe"), "oil equivalent"),
    "二氧化碳当量": (
        ("CO2e", "CO2当量", "CO2-eq", "CO2eq", "CO2equivalent", "CO2-equivalent", "CO2-e", "二氧化碳e", "碳当量"),
        "CO2e",
    ),
    "二氧化碳": (("CO2",), "CO2"),
}
# Classifiers, with an English word where a bare number would not do.
CLASSIFIERS: Final[dict[str, str]] = {
    **dict.fromkeys((
        "张", "家", "间", "座", "处", "部", "项", "条", "所", "名", "件", "次", "场", "批", "只", "枚", "根", "盏",
        "块", "栋", "幢", "株", "棵", "头", "羽", "组", "对", "副", "支", "把", "门", "扇", "口", "眼", "孔", "类",
        "种", "篇", "本", "册", "份", "期", "届", "层", "段", "片", "村", "镇", "乡", "街道", "社区", "小区",
        "园区", "县", "市", "区", "企业", "项目", "站", "点", "网点", "车位", "泊位", "学位", "岗位", "工位",
        "机位", "柜", "桩", "枪", "杆", "班", "户次", "辆次", "台次", "家次", "场次", "件次", "趟", "航班", "净吨",
        "箱", "路", "线", "兆", "单位", "宗", "起", "例", "平台", "中心", "基地", "工厂", "车间", "样板间", "课时",
        "学时", "人年", "门店", "店", "机架", "标准机架", "P", "套房", "套间", "盒", "瓶", "桶", "罐", "袋", "包", "匹",
        "尾", "笼", "床次", "艘次", "架次", "笔", "单", "票", "款", "首", "部件", "台班", "工日", "吨公里",
        "人公里", "车公里", "位", "乡镇", "行政村", "建制村", "自然村", "县区", "学校", "医院", "机构", "幅", "颗",
        "卷", "穴", "项次", "农户", "班次", "车次", "批次", "机组", "列", "站点", "场所", "亩次", "学期", "省", "城市",
        "学生", "教师",
    ), ""),
    "年一遇": "-year event",
    "县": "counties", "市": "cities", "区": "districts", "镇": "towns", "乡": "townships", "村": "villages",
    "乡镇": "townships", "街道": "subdistricts", "社区": "communities",
    "台": "units", "套": "sets", "辆": "vehicles", "艘": "vessels", "架": "aircraft",
}
ENGLISH_SIZES: Final[dict[str, int]] = {
    "thousand": 10**3, "million": 10**6, "m": 10**6, "billion": 10**9, "bn": 10**9,
}
# SI prefixes of signs; the Chinese names of prefixed units stand in the table.
PREFIXES: Final[dict[str, int]] = {"k": 10**3, "M": 10**6, "G": 10**9, "T": 10**12}
PREFIXED: Final[dict[str, str]] = {"t": "吨"}       # kt, Mt, Gt are thousands, millions … of 吨

# Near units may count the same things: compared, with a note. 户 and 家 are not near.
NEAR_UNITS: Final = (
    frozenset({"台", "套", "台套", "台件", "件套", "件", "部"}),
    frozenset({"台", "辆"}), frozenset({"个", "张", "床位"}), frozenset({"个", "座"}),
    frozenset({"个", "处"}), frozenset({"座", "处"}), frozenset({"个", "家"}), frozenset({"个", "所"}),
    frozenset({"个", "项"}), frozenset({"人", "名", "学生"}), frozenset({"艘", "条"}), frozenset({"个", "套"}),
    frozenset({"个", "台"}), frozenset({"家", "所"}), frozenset({"株", "棵"}),
)
SQUARES: Final[dict[str, str]] = {
    "km²": "平方公里", "㎢": "平方公里", "m²": "平方米", "㎡": "平方米", "M²": "平方米", "m³": "立方米",
    "㎥": "立方米", "M³": "立方米", "hm²": "公顷", "㎞²": "平方公里", "cm³": "立方厘米", "km³": "立方千米",
}
