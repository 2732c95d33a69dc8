"""Wordings of public plans by their kind: what is denied, what moves from one number to another, parts, brackets."""

from fractions import Fraction

import pytest

from auditor.ground.missing import Missing
from auditor.text.comparable import gap
from auditor.text.compare import meets_number, only_reached, same_number
from auditor.text.quantity import Bound, Kind, Quantity, Reference
from auditor.text.read import read_quantity
from auditor.text.refusal import ValueNotUnderstood
from auditor.text.total import aggregate_of, agree_at_digits
from auditor.text.write import amount_text


def value(text: str, name: str = "", unit: str = "") -> Quantity:
    return read_quantity(text, name=name, unit=unit)


@pytest.mark.parametrize(("text", "bound"), [
    ("不能超过5%", "at_most"), ("不应低于90%", "at_least"), ("未突破30亿立方米", "at_most"), ("没有超过5%", "at_most"),
    ("不宜高于30%", "at_most"), ("不许少于3家", "at_least"), ("不会低于85%", "at_least"), ("严禁超过5%", "at_most"),
    ("原则上不超过30%", "at_most"), ("超过5%", "more_than"), ("低于5%", "less_than"), ("不足5%", "less_than"),
])
def test_a_denied_bound_is_turned(text: str, bound: Bound) -> None:
    assert value(text).bound == bound


@pytest.mark.parametrize(("text", "number", "kind", "base"), [
    ("由10%提高到20%", "20", "rate", None), ("从2020年的75%提高到85%以上", "85", "rate", 2020),
    ("由35微克/立方米下降到30微克/立方米", "30", "amount", None), ("85.3%提高到90%", "90", "rate", None),
    ("从500台增加到800台", "800", "amount", None), ("increase from 10% in 2020 to 20%", "20", "rate", None),
    ("fall from 5.5% to 4%", "4", "rate", None), ("由2020年的10%提高到2025年的20%", "20", "rate", 2020),
])
def test_what_moves_to_a_number_is_no_range(text: str, number: str, kind: Kind, base: int | None) -> None:
    read = value(text)
    assert (read.number, read.upper, read.kind, read.base_year) == (Fraction(number), None, kind, base)


def test_where_a_change_starts_is_a_remark() -> None:
    assert value("由10%提高到20%").remark == "由10%"


@pytest.mark.parametrize(("text", "number", "unit", "bound", "thing"), [
    ("百分之九十的企业", "90", "%", "unstated", "企业"), ("百分之九十以上的行政村", "90", "%", "at_least", "行政村"),
    ("森林覆盖率达到百分之二十四", "24", "%", "at_least", ""), ("三分之二以上的县", "2/3", "", "at_least", "县"),
    ("半数以上企业", "1/2", "", "at_least", "企业"), ("超过一半的乡镇", "1/2", "", "more_than", "乡镇"),
    ("half of households", "1/2", "", "unstated", "households"),
])
def test_a_part_of_things(text: str, number: str, unit: str, bound: Bound, thing: str) -> None:
    read = value(text)
    assert (read.number, read.unit, read.bound, read.remark) == (Fraction(number), unit, bound, thing)


@pytest.mark.parametrize(("text", "low", "high", "unit"), [
    ("三至五家", 3, 5, "家"), ("两到三个", 2, 3, "个"), ("十五至二十家", 15, 20, "家"), ("每县一至两个", 1, 2, "个/县"),
    ("两成至三成", 20, 30, "%"), ("超过5000台但不超过6000台", 5000, 6000, "台"),
])
def test_ranges_in_characters(text: str, low: int, high: int, unit: str) -> None:
    read = value(text)
    assert (read.number, read.upper, read.unit) == (Fraction(low), Fraction(high), unit)


@pytest.mark.parametrize("text", [
    "累计建成1亿亩并改造提升1.05亿亩", "60%以上、70%",
    "500家，力争规上100家", "由一半提高到百分之八十", "3000万千瓦/6000万千瓦时",
])
def test_a_second_number_of_something_else_is_refused(text: str) -> None:
    with pytest.raises(ValueNotUnderstood):
        value(text)


@pytest.mark.parametrize(("text", "unit"), [
    ("〔500〕家", ""), ("≥〔500〕", "家"), ("〔500〕以上", "家"), ("〔500〕（约束性）", "家"), ("500（累计）", "家"),
])
def test_brackets_of_cumulative_values(text: str, unit: str) -> None:
    read = value(text, unit=unit)
    assert (read.number, read.unit, read.time) == (Fraction(500), "家", ("累计",))


@pytest.mark.parametrize("unit", ["—", "/", "无量纲"])
def test_a_header_without_unit(unit: str) -> None:
    read = value("0.58以上", "某值", unit)
    assert (read.kind, read.number, read.unit, read.bound) == ("amount", Fraction("0.58"), "", "at_least")


def test_a_coefficient_has_no_unit() -> None:
    name = "农田灌溉水有效利用系数"
    assert value("0.58以上", name).bound == "at_least"
    assert aggregate_of(value("0.58以上", name), name) == "mean"
    with pytest.raises(ValueNotUnderstood, match="has no unit"):
        value("超过75", "关键工序数控化率")


@pytest.mark.parametrize(("text", "reference", "bound"), [
    ("高于GDP增速1个百分点", Reference("本级", "经济增长", Fraction(1), "百分点"), "unstated"),
    ("低于近三年均值", Reference("本级", "历年平均", None, "", 0, 3), "less_than"),
    ("不低于“十三五”平均水平", Reference("本级", "历年平均", None, "", 0, 5), "at_least"),
    ("较上年只增不减", Reference("本级", "上年", None, "", 1), "at_least"),
    ("不突破上年", Reference("本级", "上年", None, "", 1), "at_most"),
    ("控制在上年水平以内", Reference("本级", "上年", None, "", 1), "at_most"),
])
def test_own_references(text: str, reference: Reference, bound: Bound) -> None:
    read = value(text)
    assert (read.kind, read.reference, read.bound) == ("reference", reference, bound)


@pytest.mark.parametrize(("text", "number", "back", "year"), [
    ("高于上年2个百分点", "2", 1, None), ("低于2020年5个百分点", "-5", None, 2020),
    ("比2020年的75%提高5个百分点", "5", None, 2020),
])
def test_points_from_another_year(text: str, number: str, back: int | None, year: int | None) -> None:
    read = value(text)
    assert (read.kind, read.number, read.base_back, read.base_year) == ("points", Fraction(number), back, year)


@pytest.mark.parametrize(("text", "number", "unit"), [
    ("人均预期寿命79岁", "79", "岁"), ("人均GDP10万元", "100000", "元/人"), ("各县至少1个", "1", "个/县"),
    ("每千人口拥有3岁以下婴幼儿托位数4.5个", "4.5", "个/千人"),
    ("5岁以下儿童死亡率6.6‰以下", "0.66", "%"), ("60岁以上", "60", "岁"),
    ("每500户不少于1处", "1", "处/500户"), ("每两年1次", "1", "次/两年"), ("每5万人1所", "1", "所/5万人"),
    ("每生20册", "20", "册/学生"), ("时速350公里", "350", "公里/小时"), ("每万名就业人员8人年", "8", "人年/万名"),
    ("减煤300万吨", "-3000000", "吨"),
    ("降碳改造10个", "10", "个"), ("CO2下降18%", "-18", "%"), ("PM2.5达到29微克/立方米", "29", "微克/立方米"),
    ("R&D经费投入强度2.8%", "2.8", "%"), ("师生比1:15", "1/15", ""),
])
def test_names_and_what_numbers_are_for_each(text: str, number: str, unit: str) -> None:
    read = value(text)
    assert (read.number, read.unit) == (Fraction(number), unit)


def test_a_mean_concentration_is_no_yearly_mean() -> None:
    assert value("PM2.5年均浓度低于35微克/立方米").time == ()


@pytest.mark.parametrize(("text", "kind", "number", "unit"), [
    ("minus 5%", "growth", "-5", "%"), ("45% reduction in emissions intensity", "growth", "-45", "%"),
    ("half a million homes", "amount", "500000", "homes"), ("1 m people", "amount", "1000000", "人"),
    ("₹5 lakh crore", "amount", "5000000000000", "卢比"), ("2 crore houses", "amount", "20000000", "houses"),
    ("by 30 June 2025", "date", "20250630", ""), ("end of 2025", "date", "20251231", ""),
    ("1 billion tonnes reduction in carbon emissions", "amount", "-1000000000", "吨"),
    ("15% lower than in 2019", "growth", "-15", "%"), ("25% fewer", "growth", "-25", "%"),
    ("net-zero", "amount", "0", ""), ("€55 per tonne", "amount", "55", "欧元/吨"),
    ("Rs 500 crore", "amount", "5000000000", "卢比"),
    ("5 MMT", "amount", "5000000", "吨"), ("£11.6 billion over five years", "amount", "11600000000", "英镑"),
    ("20pc", "percent", "20", "%"), ("70 per lakh live births", "amount", "70", "个/100,000活产"),
    ("June 2025", "date", "20250630", ""), ("3 per 100,000 population", "amount", "3", "个/100,000人"),
])
def test_english(text: str, kind: Kind, number: str, unit: str) -> None:
    read = value(text)
    assert (read.kind, read.number, read.unit) == (kind, Fraction(number), unit)


@pytest.mark.parametrize(("text", "kind", "number", "bound"), [
    ("Ⅲ类或优于Ⅲ类", "grade", "3", "at_most"), ("前1/3", "rank", "100/3", "at_most"),
    ("全省前三分之一", "rank", "100/3", "at_most"),
])
def test_orders(text: str, kind: Kind, number: str, bound: Bound) -> None:
    read = value(text)
    assert (read.kind, read.number, read.bound) == (kind, Fraction(number), bound)


@pytest.mark.parametrize("text", ["消除劣Ⅴ类", "无劣Ⅴ类", "全面消除劣V类水体"])
def test_a_grade_that_is_done_away_with_is_no_grade(text: str) -> None:
    assert value(text, "水质").kind == "words"


@pytest.mark.parametrize(("text", "aggregate"), [
    ("40万立方米/日", "sum"), ("5000吨/日", "sum"), ("500万人次/日", "sum"), ("350公里/小时", "mean"),
    ("2000元/月", "mean"), ("90升/人·日", "mean"), ("35微克/立方米", "mean"), ("1次/月", "mean"),
])
def test_what_flows_per_time_adds_up(text: str, aggregate: str) -> None:
    assert aggregate_of(value(text), "某值") == aggregate


@pytest.mark.parametrize(("one", "other", "same"), [
    ("三分之二", "66.7%", True), ("66.7%", "三分之二", True), ("三分之二", "66.6%", False),
    ("三分之一", "33%", True),
    ("54.8%", "55%", False), ("三分之二", "三分之一", False),
])
def test_a_fraction_is_a_percentage_at_its_digits(one: str, other: str, same: bool) -> None:
    assert agree_at_digits(value(one), value(other)) is same


@pytest.mark.parametrize(("text", "only"), [
    ("达到85%", True), ("达85%", True), ("达到85%以上", False), ("85%以上", False), ("85%", False),
    ("不低于85%", False),
    ("reach at least 85%", False), ("reaching 85%", True),
])
def test_what_only_reaches_a_number(text: str, only: bool) -> None:
    assert only_reached(value(text)) is only


def test_how_far_about_reaches_can_be_said() -> None:
    child, parent = value("59.2%"), value("60%左右")
    assert meets_number(child, parent) is False
    assert isinstance(meets_number(child, parent, False, Fraction(1, 10)), Missing)
    assert same_number(value("960台"), value("1000台左右"), Fraction(0)) is False


@pytest.mark.parametrize(("child", "parent", "gap_is"), [
    ("6%", "5%—8%", "0"), ("9%", "5%—8%", "1"), ("4%", "5%—8%", "-1"), ("9%", "8%", "1"),
])
def test_the_gap_to_a_range_is_to_its_nearer_end(child: str, parent: str, gap_is: str) -> None:
    assert gap(value(child), value(parent)) == Fraction(gap_is)


@pytest.mark.parametrize(("number", "scale", "text"), [
    (1, 10_000, "1台"), (9999, 10_000, "0.9999万台"), (200, 10_000, "0.02万台"), (100_000, 10_000, "10万台"),
])
def test_small_differences_are_written_as_people_do(number: int, scale: int, text: str) -> None:
    assert amount_text(Fraction(number), "台", scale) == text


@pytest.mark.parametrize(("name", "text", "kind", "number"), [
    ("Recycling rate", "60%", "rate", "60"), ("Share of renewables", "at least 42.5%", "rate", "42.5"),
    ("GDP growth", "5%", "growth", "5"), ("Emissions reduction", "55%", "growth", "-55"),
    ("Reduction in waste", "10%", "growth", "-10"), ("Emissions", "55%", "percent", "55"),
    ("Global ranking", "10", "rank", "10"), ("Electricity generation", "10%", "percent", "10"),
])
def test_what_english_names_settle(name: str, text: str, kind: Kind, number: str) -> None:
    read = value(text, name)
    assert (read.kind, read.number) == (kind, Fraction(number))


@pytest.mark.parametrize("text", ["较上季度增长2%", "比前三年平均水平提高5%", "较2020-2022年平均值下降10%", "一县一策"])
def test_a_base_that_is_not_understood_is_not_dropped(text: str) -> None:
    with pytest.raises(ValueNotUnderstood) as caught:
        value(text)
    assert "nearest" not in caught.value.words.en


@pytest.mark.parametrize(("text", "number", "unit", "bound"), [
    ("由第10位提升至第5位", "5", "位", "unstated"), ("Ⅰ~Ⅲ类", "3", "类", "at_most"),
    ("Ⅰ—Ⅲ类比例85%", "85", "%", "unstated"),
    ("≥85（%）", "85", "%", "at_least"), ("↓3%", "-3", "%", "unstated"), ("一村一名", "1", "名/村", "unstated"),
    ("税前10%", "10", "%", "unstated"), ("平均11.3年", "11.3", "年", "unstated"),
])
def test_marks_and_moves_of_tables(text: str, number: str, unit: str, bound: Bound) -> None:
    read = value(text)
    assert (read.number, read.unit, read.bound) == (Fraction(number), unit, bound)


@pytest.mark.parametrize(("text", "unit"), [
    ("日处理能力5000吨", "吨/天"), ("节假日接待100万人次", "人次"), ("日产5000吨", "吨"),
])
def test_what_works_do_in_a_day(text: str, unit: str) -> None:
    assert value(text).unit == unit


@pytest.mark.parametrize(("text", "bound"), [
    ("maintain at 2020 levels", "unstated"), ("not exceed 2020 levels", "at_most"),
    ("at least 2020 levels", "at_least"),
])
def test_levels_of_another_year_are_a_reference(text: str, bound: Bound) -> None:
    read = value(text)
    assert (read.kind, read.base_year, read.bound) == ("reference", 2020, bound)


def test_a_fiscal_year_is_no_fraction() -> None:
    with pytest.raises(ValueNotUnderstood):
        value("2025/26")


@pytest.mark.parametrize(("text", "number", "bound"), [
    ("社区数量达到城市社区的60%", 60, "at_least"), ("样本量达到每千人6.8批次", Fraction("6.8"), "at_least"),
    ("不低于上年水平的90%", Fraction("0.9"), "at_least"), ("低于上年2个百分点", -2, "unstated"),
    ("不高于上年2个百分点", 2, "at_most"), ("达到国家标准的企业100家", 100, "unstated"),
    ("超过全省平均水平的企业达到60%", 60, "at_least"), ("upwards of 200 homes", 200, "more_than"),
])
def test_a_bound_is_of_the_number_and_of_no_name(text: str, number: Fraction | int, bound: str) -> None:
    read = value(text)
    assert (read.number, read.bound) == (Fraction(number), bound)


@pytest.mark.parametrize(("text", "number"), [
    ("存栏100头以上奶牛规模化养殖比重超过38%", 38), ("20户以上自然村通邮率达到99%", 99),
    ("新增年收入超50万元的经济强村5个", 5), ("新增105万户“绿色账户”覆盖区域", 1_050_000),
])
def test_numbers_within_names(text: str, number: int) -> None:
    assert value(text).number == Fraction(number)


@pytest.mark.parametrize("text", [
    "带动100户以上增收5000元", "一季度开工、年底前竣工", "by summer 2026", "两个“只增不减”",
])
def test_two_values_and_times_are_no_amounts(text: str) -> None:
    with pytest.raises(ValueNotUnderstood):
        value(text)


def test_a_range_may_strive_for_more() -> None:
    read = value("6%—7%，力争8%")
    assert (read.number, read.upper, read.striving, read.strive) == (Fraction(6), Fraction(7), Fraction(8), False)


@pytest.mark.parametrize(("text", "kind"), [
    ("每年8月底前", "date"), ("与全省同步增长", "reference"), ("上年的1.2倍", "multiple"), ("愿检尽检", "words"),
    ("top quartile", "rank"), ("EPC band C", "grade"), ("all primary schools", "words"),
    ("same as previous year", "reference"), ("in line with the national average", "reference"),
])
def test_kinds_of_wordings_without_an_amount(text: str, kind: str) -> None:
    assert value(text).kind == kind


def test_words_that_are_only_striven_for() -> None:
    assert value("力争进入全省第一方阵").strive
