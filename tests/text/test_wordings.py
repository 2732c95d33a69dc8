"""The wordings of plans beyond one number with its unit: ranges, steps, per, ranks, grades, dates, English."""

from fractions import Fraction

import pytest

from auditor.text.period import in_year
from auditor.text.quantity import Measured, Quantity, Reference
from auditor.text.read import read_quantity
from auditor.text.refusal import ValueNotUnderstood


def value(text: str, name: str = "", unit: str = "") -> Quantity:
    return read_quantity(text, name=name, unit=unit)


@pytest.mark.parametrize(("text", "low", "high", "unit", "bound", "upper_bound"), [
    ("5%—8%", "5", "8", "%", "unstated", "unstated"), ("3.5%～4%", "7/2", "4", "%", "unstated", "unstated"),
    ("100至200台", "100", "200", "台", "unstated", "unstated"),
    ("2-3万亩", "20000", "30000", "亩", "unstated", "unstated"),
    ("1.2万—1.5万亩", "12000", "15000", "亩", "unstated", "unstated"),
    ("5000—1万人", "5000", "10000", "人", "unstated", "unstated"),
    ("60%以上80%以下", "60", "80", "%", "at_least", "at_most"),
    ("不低于60%且不高于80%", "60", "80", "%", "at_least", "at_most"),
    ("大于5小于10家", "5", "10", "家", "more_than", "less_than"),
    ("介于60%和80%之间", "60", "80", "%", "unstated", "unstated"),
    ("控制在2%—3%", "2", "3", "%", "unstated", "at_most"), ("约3—5家", "3", "5", "家", "about", "unstated"),
    ("较2005年降低60%—65%", "-65", "-60", "%", "unstated", "unstated"),
    ("提高2—3个百分点", "2", "3", "百分点", "unstated", "unstated"),
    ("十几个", "11", "19", "个", "unstated", "unstated"), ("数百家", "200", "900", "家", "unstated", "unstated"),
    ("三四百户", "300", "400", "户", "unstated", "unstated"),
    ("between 5 and 8%", "5", "8", "%", "unstated", "unstated"),
])
def test_ranges(text: str, low: str, high: str, unit: str, bound: str, upper_bound: str) -> None:
    read = value(text)
    assert (read.number, read.upper, read.unit) == (Fraction(low), Fraction(high), unit)
    assert (read.bound, read.upper_bound if read.bound != "about" else "unstated") == (bound, upper_bound)


@pytest.mark.parametrize(("text", "number", "striving", "bound", "incentive"), [
    ("5.5%以上、力争6%", "11/2", "6", "at_least", False), ("14%，力争14.5%", "14", "29/2", "unstated", False),
    ("基本目标13%，激励目标14.5%", "13", "29/2", "unstated", True),
    ("下降14.5%、力争15%", "-29/2", "-15", "unstated", False), ("500个、力争600个", "500", "600", "unstated", False),
    ("确保8%、力争10%", "8", "10", "unstated", False), ("保8%争10%", "8", "10", "unstated", False),
    ("8%以上（力争9%）", "8", "9", "at_least", False), ("进五争四", "5", "4", "at_most", False),
    ("at least 40%, aiming for 45%", "40", "45", "at_least", False),
    ("下降13%，力争完成14.5%的激励目标", "-13", "-29/2", "unstated", True),
    ("增长6%以上，努力实现7%的奋斗目标", "6", "7", "at_least", False),
])
def test_two_steps(text: str, number: str, striving: str, bound: str, incentive: bool) -> None:
    read = value(text)
    assert (read.number, read.striving, read.bound) == (Fraction(number), Fraction(striving), bound)
    assert (read.incentive, read.strive) == (incentive, False)


@pytest.mark.parametrize(("text", "number", "unit"), [
    ("每万人拥有8.5件", "17/2", "件/万人"), ("每千人6.5张", "13/2", "张/千人"), ("每百户15辆", "15", "辆/百户"),
    ("每10万人1.2个", "6/5", "个/10万人"), ("人均1.2万元", "12000", "元/人"), ("每个乡镇不少于2个", "2", "个/乡镇"),
    ("每季度1次", "1", "次/季度"), ("0.5吨标煤/万元", "1/2", "吨标准煤/万元"), ("600公斤/亩", "600", "千克/亩"),
    ("35μg/m³", "35", "微克/立方米"), ("300ug/m3", "300", "微克/立方米"), ("2.5亿斤", "250000000", "斤"),
    ("78.3岁", "783/10", "岁"), ("3500万重量箱", "35000000", "重量箱"), ("2360万千伏安时", "23600000", "千伏安时"),
    ("150万羽次", "1500000", "羽次"), ("5蓝", "5", "蓝"), ("达100亿元级", "10000000000", "元"),
    ("25 beds per 10,000 people", "25", "床位/10000人"), ("10 Mt CO2e", "10000000", "吨二氧化碳当量"),
    ("500 kt", "500000", "吨"), ("£2.5 billion", "2500000000", "英镑"), ("1.5 million homes", "1500000", "homes"),
    ("500,000 electric vehicles", "500000", "electric vehicles"), ("12 GW of offshore wind", "12", "吉瓦"),
])
def test_units(text: str, number: str, unit: str) -> None:
    read = value(text)
    assert (read.kind, read.number, read.unit) == ("amount", Fraction(number), unit)


@pytest.mark.parametrize(("text", "units"), [
    ("600个（家）", ("家",)), ("5万台（件、套）", ("件", "套")), ("5台（套）", ()),
])
def test_other_units_of_the_same(text: str, units: tuple[str, ...]) -> None:
    assert value(text).units == units


def test_what_the_name_says_a_number_is_per() -> None:
    read = value("7.4张", "每千人口床位数")
    assert (read.unit, read.measured and read.measured.unit) == ("张", "张/千人")
    assert value("7.4张", "床位数").measured is None


@pytest.mark.parametrize(("text", "name", "bound"), [
    ("优于1.3", "数据中心PUE", "less_than"), ("达到或优于35微克/立方米", "PM2.5浓度", "at_most"),
    ("优于85%", "空气质量优良天数比率", "more_than"),
])
def test_better_is_less_of_what_is_better_the_lower_it_is(text: str, name: str, bound: str) -> None:
    assert value(text, name=name).bound == bound


def test_a_declared_unit_says_how_much_it_is() -> None:
    read = read_quantity("20重箱", unit="重箱=50千克")
    assert (read.unit, read.measured and read.measured.unit) == ("重量箱", "千克")
    read = read_quantity("20竹筐", unit="竹筐=50千克")
    assert (read.unit, read.measured) == ("竹筐", Measured("千克", Fraction(50)))


@pytest.mark.parametrize(("text", "number", "bound", "moved", "field"), [
    ("前10名", "10", "at_most", False, ""), ("第9位", "9", "unstated", False, ""),
    ("进入全国前三", "3", "at_most", False, "全国"), ("全省第一", "1", "unstated", False, "全省"),
    ("不低于第10位", "10", "at_most", False, ""), ("前移2位", "2", "unstated", True, ""),
    ("全国百强", "100", "at_most", False, "全国"), ("top 10", "10", "at_most", False, ""),
])
def test_ranks(text: str, number: str, bound: str, moved: bool, field: str) -> None:
    read = value(text)
    assert (read.kind, read.number, read.bound) == ("rank", Fraction(number), bound)
    assert (read.moved, read.field) == (moved, field)


@pytest.mark.parametrize(("text", "name", "number", "unit", "bound"), [
    ("Ⅲ类及以上", "", "3", "类", "at_most"), ("优于Ⅲ类", "", "3", "类", "less_than"),
    ("劣Ⅴ类", "", "6", "类", "unstated"),
    ("三类", "水质", "3", "类", "unstated"), ("A级", "", "10", "等级", "unstated"),
    ("AA级", "", "9", "等级", "unstated"),
    ("4A级", "", "4", "A级", "unstated"), ("五星级", "", "5", "星级", "unstated"),
    ("二级以上", "", "2", "级", "at_least"),
])
def test_grades(text: str, name: str, number: str, unit: str, bound: str) -> None:
    read = value(text, name)
    assert (read.kind, read.number, read.unit, read.bound) == ("grade", Fraction(number), unit, bound)


@pytest.mark.parametrize(("text", "number"), [
    ("6月底前", "630"), ("6月底前建成", "630"), ("12月31日前", "1231"), ("2025年6月底前", "20250630"),
    ("年底前", "1231"),
    ("上半年", "630"), ("三季度", "930"), ("2025-06-30", "20250630"), ("2024年2月底", "20240229"),
])
def test_dates(text: str, number: str) -> None:
    read = value(text)
    assert (read.kind, read.number, read.moved) == ("date", Fraction(number), False)


def test_values_in_their_year() -> None:
    assert in_year(value("6月底前"), 2025).number == 20250630
    assert in_year(value("同比下降2%"), 2025).base_year == 2024
    assert in_year(value("40% by 2030"), 2030).number == 40
    with pytest.raises(ValueNotUnderstood, match="2030"):
        in_year(value("40% by 2030"), 2025)
    with pytest.raises(ValueNotUnderstood, match="2027"):
        in_year(value("到2027年达到100台"), None)


@pytest.mark.parametrize(("text", "number", "bound", "unit"), [
    ("逾10万辆", "100000", "more_than", "辆"), ("百余台", "100", "more_than", "台"),
    ("100来台", "100", "about", "台"), ("一百来台", "100", "about", "台"),
    ("上千台", "1000", "at_least", "台"),
    ("近两千户", "2000", "about", "户"), ("过百台", "100", "more_than", "台"),
    ("百亿元", "10000000000", "unstated", "元"),
    ("三十多万户", "300000", "more_than", "户"), ("清零", "0", "unstated", ""), ("零新增", "0", "unstated", ""),
])
def test_approximate_numerals(text: str, number: str, bound: str, unit: str) -> None:
    read = value(text)
    assert (read.number, read.bound, read.unit) == (Fraction(number), bound, unit)


@pytest.mark.parametrize(("text", "bound", "reference", "base_year"), [
    ("不低于上年", "at_least", Reference("本级", "上年", None, "", 1), None),
    ("只增不减", "at_least", Reference("本级", "上年", None, "", 1), None),
    ("与上年基本持平", "about", Reference("本级", "上年", None, "", 1), None),
    ("高于近三年平均水平", "more_than", Reference("本级", "历年平均", None, "", 0, 3), None),
    ("不低于2020年水平", "at_least", Reference("本级", "基期", None, ""), 2020),
    ("与经济增长同步", "unstated", Reference("本级", "经济增长", None, ""), None),
    ("控制在省下达的范围之内", "at_most", Reference("全省", "目标", None, ""), None),
    ("以省下达为准", "unstated", Reference("全省", "目标", None, ""), None),
])
def test_own_references(text: str, bound: str, reference: Reference, base_year: int | None) -> None:
    read = value(text)
    assert (read.kind, read.bound, read.reference, read.base_year) == ("reference", bound, reference, base_year)


@pytest.mark.parametrize(("text", "number", "base_year", "base_back", "span", "lasting", "time"), [
    ("比“十三五”末下降30%", "-30", 2020, None, None, None, ()),
    ("较2020年底增长30%", "30", 2020, None, None, None, ()),
    ("较上年增长5%", "5", None, 1, None, None, ()),
    ("“十四五”累计下降13.5%", "-27/2", None, None, (2021, 2025), None, ("累计",)),
    ("2024—2027年累计1000台", "1000", None, None, (2024, 2027), None, ("累计",)),
    ("五年累计1000公里", "1000", None, None, None, 5, ("累计",)),
    ("a reduction of 55% compared with 1990", "-55", 1990, None, None, None, ()),
    ("55% below 1990 levels", "-55", 1990, None, None, None, ()),
])
def test_bases_and_periods(
    text: str, number: str, base_year: int | None, base_back: int | None, span: tuple[int, int] | None,
    lasting: int | None, time: tuple[str, ...],
) -> None:
    read = value(text)
    assert (read.number, read.base_year, read.base_back) == (Fraction(number), base_year, base_back)
    assert (read.span, read.lasting, read.time) == (span, lasting, time)


@pytest.mark.parametrize(("text", "name", "unit", "number", "kind"), [
    ("〔14.5〕", "单位GDP能耗降低", "%", "-29/2", "growth"), ("[18]", "森林覆盖率", "%", "18", "rate"),
    ("【13.5%】", "", "", "27/2", "percent"), ("〔-698〕", "棉花种植面积", "万亩", "-6980000", "amount"),
    ("〔＋0.42〕", "大豆种植面积", "亿亩", "42000000", "amount"),
    ("〔＞0.018〕", "灌溉水利用系数累计", "", "9/500", "amount"),
    ("〔-18〕", "氨氮排放量", "%", "-18", "growth"),
])
def test_brackets_are_cumulative(text: str, name: str, unit: str, number: str, kind: str) -> None:
    read = value(text, name, unit)
    assert (read.number, read.kind, read.time[0]) == (Fraction(number), kind, "累计")


@pytest.mark.parametrize(("text", "verb", "number", "unit"), [
    ("计划实施500个", "", "500", "个"), ("带动600家", "带动", "600", "家"), ("优良率85%", "优良率", "85", "%"),
    ("PM2.5浓度29微克/立方米", "PM2.5浓度", "29", "微克/立方米"), ("压减产能100万吨", "产能", "-1000000", "吨"),
    ("节约100吨", "节约", "100", "吨"), ("降碳项目100个", "降碳项目", "100", "个"),
    ("氮氧化物排放总量减少10%", "氮氧化物排放总量", "-10", "%"), ("cut emissions by 55%", "", "-55", "%"),
])
def test_what_leads_to_the_number(text: str, verb: str, number: str, unit: str) -> None:
    read = value(text)
    assert (read.verb, read.number, read.unit) == (verb, Fraction(number), unit)


@pytest.mark.parametrize(("text", "attribute", "prices", "remark"), [
    ("300万亩（约束性）", "binding", None, ""), ("6%（预期性指标）", "expected", None, ""),
    ("65%[预期性]", "expected", None, ""), ("〔14.5%〕（约束性）", "binding", None, ""),
    ("1400亿元（按2020年价格）", "", 2020, ""), ("3.5%左右（扣除原料用能）", "", None, "扣除原料用能"),
    ("98%以上（含98%）", "", None, "含98%"), ("100家中小企业", "", None, "中小企业"),
    ("20个左右地区", "", None, "地区"),
])
def test_what_brackets_and_objects_say(text: str, attribute: str, prices: int | None, remark: str) -> None:
    read = value(text)
    assert (read.attribute, read.prices, read.remark) == (attribute, prices, remark)


@pytest.mark.parametrize(("text", "kind", "number", "bound"), [
    ("at least 42.5%", "percent", "85/2", "at_least"), ("no more than 5%", "percent", "5", "at_most"),
    ("around 20%", "percent", "20", "about"), ("double by 2030", "growth", "100", "unstated"),
    ("treble", "growth", "200", "unstated"), ("halve", "growth", "-50", "unstated"),
    ("4.5 pp", "points", "9/2", "unstated"), ("increase to 45%", "rate", "45", "unstated"),
    ("more than doubled", "growth", "100", "more_than"), ("two-thirds reduction", "growth", "-200/3", "unstated"),
    ("net zero", "amount", "0", "unstated"),
])
def test_english(text: str, kind: str, number: str, bound: str) -> None:
    read = value(text)
    assert (read.kind, read.number, read.bound) == (kind, Fraction(number), bound)


def test_digits_of_millions_count() -> None:
    assert value("1.5 million homes").step == 100_000
    assert value("1,500,000 homes").step == 1


def test_the_nearest_wording_is_named() -> None:
    with pytest.raises(ValueNotUnderstood, match="the nearest wording that is read: “不小于5%”"):
        value("小不于5%")
    with pytest.raises(ValueNotUnderstood) as caught:
        value("13.5%和14%")
    assert "nearest" not in caught.value.words.en


@pytest.mark.parametrize("text", ["三分之一吨", "三分之一公顷", "5吨至三分之一", "0吨/年至三分之一"])
def test_no_part_of_a_number_is_dropped(text: str) -> None:
    with pytest.raises(ValueNotUnderstood, match="cannot be understood"):
        value(text)


@pytest.mark.parametrize("text", ["5吨/年", "5吨/年煤炭", "5吨/年的煤炭"])
def test_a_unit_per_year_is_a_time(text: str) -> None:
    read = value(text)
    assert (read.number, read.unit, read.time) == (Fraction(5), "吨", ("每年",))


@pytest.mark.parametrize(("text", "expected"), [
    ("1000-1200亿元（约束性）", ("amount", 10**11, 12 * 10**10, "元")),       # no span of years
    ("1950—2050亿元", ("amount", 195 * 10**9, 205 * 10**9, "元")),
    ("负增长2%", ("growth", -2, None, "%")), ("提高3个千分点", ("points", Fraction(3, 10), None, "百分点")),
    ("生均15平方米", ("amount", 15, None, "平方米/学生")), ("省级以上2家", ("amount", 2, None, "家")),
    ("相当于2020年的80%以上", ("multiple", Fraction(4, 5), None, "倍")),
    ("改造提升2000户", ("amount", 2000, None, "户")), ("全省第3名（中部前列）", ("rank", 3, None, "位")),
    ("twice the 2010 level", ("multiple", 2, None, "倍")),
    ("2.3 litres per capita", ("amount", Fraction(23, 10), None, "升/人")),
    ("at least two new hospitals by 2030", ("amount", 2, None, "new hospitals")),
    ("one in five", ("rate", Fraction(1, 5), None, "")),
])
def test_more_wordings(text: str, expected: tuple[str, int | Fraction, int | None, str]) -> None:
    found = value(text)
    assert (found.kind, found.number, found.upper, found.unit) == expected
    assert "新增" not in found.time


@pytest.mark.parametrize("text", [
    "6%左右，实际工作中力争更好", "5.5%左右、努力争取更好结果", "5%左右，在实际工作中争取更好结果",
])
def test_effort_without_a_number_is_a_remark(text: str) -> None:
    found = value(text)
    assert (found.bound, found.strive, found.striving) == ("about", False, None)
    assert found.remark.endswith(("更好", "更好结果"))


def test_points_above_the_nation_are_above_its_mean() -> None:
    found = value("增速高于全国1个百分点以上")
    assert found.reference == Reference("全国", "平均水平", Fraction(1), "百分点")
    assert found.bound == "at_least"


@pytest.mark.parametrize("text", ["2025年前", "力争2025年前", "2023年的80%"])
def test_a_year_is_no_amount(text: str) -> None:
    with pytest.raises(ValueNotUnderstood):
        read_quantity(text)


@pytest.mark.parametrize(("text", "unit"), [
    ("12/10万", ""), ("≤12/10万", ""), ("12/10万以下", ""), ("12", "1/10万"), ("12", "（/10万）"),
])
def test_deaths_per_hundred_thousand(text: str, unit: str) -> None:
    found = value(text, "孕产妇死亡率", unit)
    assert found.number == 12
    assert found.unit == "人/十万人"


@pytest.mark.parametrize(("name", "kind"), [
    ("研发投入强度", "rate"), ("公众满意度", "rate"), ("战略性新兴产业增加值占GDP", "rate"), ("恩格尔系数", "rate"),
    ("能耗强度", "percent"), ("增长速度", "growth"), ("建设进度款额度", "percent"), ("亩均占地", "percent"),
])
def test_what_is_measured_in_percent_by_its_name(name: str, kind: str) -> None:
    assert value("2.8%", name).kind == kind
