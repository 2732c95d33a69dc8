"""Names of indicators and documents."""

import pytest

from auditor.text.name import (
    core_of,
    mentions,
    named_for_less,
    normal_document_number,
    normal_name,
    of_the_place,
    part_and_whole,
    same_moving_name,
    same_name,
    scope_words,
    similar,
    time_words,
    unmoved,
)


@pytest.mark.parametrize(("a", "b"), [
    ("规模以上工业企业数字化研发设计工具普及率", "数字化研发设计工具普及率"),
    ("“班班通”设备", "班班通设备"),
    ("全年家电回收量", "家电回收量"), ("每年完成居家适老化改造", "居家适老化改造"),
    ("更新环卫设备", "环卫设备"),
    ("新增主题公园", "主题公园"), ("更新CT、核磁共振等设备量", "ＣＴ、核磁共振等设备量"),
    ("新增和改造充电桩（含自用桩）", "充电桩(含自用桩)"), ("全市二手车 交易量", "二手车交易量"),
])
def test_one_name(a: str, b: str) -> None:
    assert same_name(a, b)
    assert same_name(b, a)
    assert similar(a, b)


@pytest.mark.parametrize(("a", "b"), [
    ("报废汽车回收量", "报废汽车拆解量"), ("重点领域投资", "重点领域设备投资"),
    ("淘汰老旧农机", "老旧农机"),
    ("更新CT、核磁共振等设备", "更新CT、DR、彩超等设备"),
])
def test_two_names(a: str, b: str) -> None:
    assert not same_name(a, b)


def test_aliases() -> None:
    assert same_name("二手汽车交易", "二手车交易量", aliases=["全年二手汽车交易"])
    assert same_name("二手车交易量", "全年二手汽车交易", aliases=["二手汽车交易"])
    assert not same_name("二手车交易量", "新车销售量", aliases=["二手汽车交易"])


def test_a_name_of_verbs_only_keeps_them() -> None:
    assert normal_name("更新改造") == "更新改造"
    assert normal_name("全市") == "全市"


def test_similar_is_cautious() -> None:
    assert similar("重点领域投资", "重点领域设备投资")
    assert not similar("报废汽车回收量", "二手车交易量")
    assert not similar("", "二手车")


def test_mentions() -> None:
    assert mentions("升级污水处理厂4座，安装设备", "污水 处理")
    assert not mentions("升级污水处理厂", "供水")
    assert not mentions("升级污水处理厂", "")


def test_words_of_names() -> None:
    assert scope_words("全市规模以上工业企业关键工序数控化率") == ("全市", "规模以上工业企业")
    assert time_words("每年更新CT") == ("每年",)


@pytest.mark.parametrize("text", [
    "鄂政办发〔2024〕18号", "鄂政办发[2024]18号", "鄂政办发 〔 2024 〕 18 号", "鄂政办发（２０２４）１８号",
    "鄂政办发【2024】第18号", "鄂政办发﹝2024﹞018号",
])
def test_document_numbers(text: str) -> None:
    assert normal_document_number(text) == "鄂政办发〔2024〕18号"


def test_other_documents() -> None:
    assert normal_document_number(" 某 方案 ") == "某方案"
    assert normal_document_number("鄂政办发〔2024〕8号") != normal_document_number("鄂政办发〔2024〕18号")


@pytest.mark.parametrize(("one", "other", "same"), [
    ("万元GDP用水量", "万元GDP用水量下降", True), ("单位能耗降低率", "单位能耗", True),
    ("粮食产量年均增长", "粮食产量", True),
    ("用水量下降", "用水量增长", False), ("用水量下降", "用水量下降", False), ("用水量", "用电量下降", False),
    ("下降", "", False),
])
def test_a_movement_said_in_one_of_two_names(one: str, other: str, same: bool) -> None:
    assert same_moving_name(one, other) is same


@pytest.mark.parametrize(("name", "less"), [
    ("城镇调查失业率", True), ("供水管网漏损率（%）", True), ("PM2.5浓度", True), ("单位GDP能耗", True),
    ("用水总量", True),
    ("Greenhouse gas emissions", True), ("Youth unemployment rate", True), ("化肥施用量", True),
    ("森林覆盖率", False), ("单位面积产量", False), ("研发投入强度", False),
    ("再生水用水量", False), ("死亡率统计覆盖率", False),
    ("Renewable energy consumption", False), ("Recycled waste", False),
    ("Carbon emissions of council operations", True), ("Street cleaning complaints", True),
    ("Water withdrawal at priority sites", True), ("Reduction in emissions from freight", False),
    ("Complaints resolved in time", False), ("Jobs per vacancy", False), ("Vacancies filled", False),
])
def test_what_is_better_the_less_there_is(name: str, less: bool) -> None:
    assert named_for_less(name) is less


@pytest.mark.parametrize(("name", "still"), [
    ("粮食产量年均增速", "粮食产量"), ("地区生产总值年均增长", "地区生产总值"),
    ("高新技术企业数增长率", "高新技术企业数"),
    ("森林覆盖率提高", "森林覆盖率"), ("粮食产量", ""), ("增速", ""),
])
def test_what_a_growth_is_the_growth_of(name: str, still: str) -> None:
    assert unmoved(name) == still


@pytest.mark.parametrize(("name", "parts"), [
    ("风电装机占发电装机比重", ("风电装机", "发电装机")),
    ("非化石能源占一次能源消费的比例", ("非化石能源", "一次能源消费")),
    ("粮食产量占全省比重", None), ("森林覆盖率", None),
])
def test_of_what_a_share_is_the_share(name: str, parts: tuple[str, str] | None) -> None:
    assert part_and_whole(name) == parts


@pytest.mark.parametrize(("one", "other"), [
    ("能源消费总量", "一次能源消费"), ("发电装机", "发电装机总容量"), ("稻谷产量", "稻谷产"),
    ("规上企业数", "规上企业数量"),
])
def test_amounts_of_one_thing_have_one_core(one: str, other: str) -> None:
    assert core_of(one) == core_of(other)


@pytest.mark.parametrize(("name", "natural"), [
    ("森林覆盖率", True), ("常住人口城镇化率", True), ("空气质量优良天数比率", True),
    ("地表水达到或好于Ⅲ类水体比例", True),
    ("服务业增加值占GDP比重", True), ("Forest cover", True), ("人均预期寿命", True),
    ("研发经费投入占GDP比重", False), ("污水处理率", False), ("数控化率", False), ("建成区绿地率", False),
])
def test_states_of_a_place(name: str, natural: bool) -> None:
    assert of_the_place(name) is natural
