"""Every value of issue 2 and of the five documents, and what must be refused."""

from fractions import Fraction

import pytest

from auditor.text.quantity import Kind, Quantity, Reference
from auditor.text.read import LONGEST, read_quantity
from auditor.text.refusal import ValueNotUnderstood

# text, kind, number, unit, bound
NUMBERS = [
    # issue 2, item 3
    ("超75万辆", "amount", "750000", "辆", "more_than"),
    ("1000户以上", "amount", "1000", "户", "at_least"),
    ("84.50%", "percent", "84.5", "%", "unstated"),
    ("2万台套", "amount", "20000", "台套", "unstated"),
    ("1万台（套）", "amount", "10000", "台套", "unstated"),
    ("较2023年增加约一倍", "growth", "100", "%", "about"),
    ("翻一番", "growth", "100", "%", "unstated"),
    ("0.8：1", "ratio", "0.8", "", "unstated"),
    ("0.8:1", "ratio", "0.8", "", "unstated"),
    ("0.8∶1", "ratio", "0.8", "", "unstated"),
    ("2.1万公里以上", "amount", "21000", "公里", "at_least"),
    ("每年10个以上", "amount", "10", "个", "at_least"),
    ("达到100亿元左右", "amount", "10000000000", "元", "about"),
    ("三分之一", "rate", "1/3", "", "unstated"),
    ("百分之九十", "percent", "90", "%", "unstated"),
    ("9成", "percent", "90", "%", "unstated"),
    ("近10万辆", "amount", "100000", "辆", "about"),
    ("不低于80%", "percent", "80", "%", "at_least"),
    ("控制在5%以内", "percent", "5", "%", "at_most"),
    ("下降13.5%", "growth", "-13.5", "%", "unstated"),
    ("提高15个百分点", "points", "15", "百分点", "unstated"),
    ("1,050个", "amount", "1050", "个", "unstated"),
    ("１，０５０个", "amount", "1050", "个", "unstated"),
    ("力争50万吨", "amount", "500000", "吨", "unstated"),
    ("全覆盖", "rate", "100", "%", "unstated"),
    # Hunan
    ("增长8%以上", "growth", "8", "%", "at_least"),
    ("较2023年增长15%以上", "growth", "15", "%", "at_least"),
    ("较2023年增长20%", "growth", "20", "%", "unstated"),
    ("较2023年增长25%以上", "growth", "25", "%", "at_least"),
    ("较2023年增长30%以上", "growth", "30", "%", "at_least"),
    ("超过83%", "percent", "83", "%", "more_than"),
    ("超过62%", "percent", "62", "%", "more_than"),
    ("分别超过86%", "percent", "86", "%", "more_than"),
    ("超过68%", "percent", "68", "%", "more_than"),
    ("超过90%", "percent", "90", "%", "more_than"),
    ("超过75%", "percent", "75", "%", "more_than"),
    ("达到20万辆", "amount", "200000", "辆", "at_least"),
    ("达到24万辆", "amount", "240000", "辆", "at_least"),
    ("达到32万辆", "amount", "320000", "辆", "at_least"),
    ("达到81万辆", "amount", "810000", "辆", "at_least"),
    ("达到85万辆", "amount", "850000", "辆", "at_least"),
    ("达到110万辆", "amount", "1100000", "辆", "at_least"),
    ("达到630万台", "amount", "6300000", "台", "at_least"),
    ("592万台", "amount", "5920000", "台", "unstated"),
    ("100个", "amount", "100", "个", "unstated"),
    # Wujiagang: note and body
    ("增长40%", "growth", "40", "%", "unstated"),
    ("增长8%", "growth", "8", "%", "unstated"),
    ("增长10%", "growth", "10", "%", "unstated"),
    ("增长15%", "growth", "15", "%", "unstated"),
    ("较2023年增长45%", "growth", "45", "%", "unstated"),
    ("较2023年增长30%", "growth", "30", "%", "unstated"),
    ("超过84.5%", "percent", "84.5", "%", "more_than"),
    ("超过64%", "percent", "64", "%", "more_than"),
    ("4座", "amount", "4", "座", "unstated"),
    ("2万套", "amount", "20000", "套", "unstated"),
    ("160万平方米", "amount", "1600000", "平方米", "unstated"),
    ("20艘", "amount", "20", "艘", "unstated"),
    ("2处", "amount", "2", "处", "unstated"),
    ("5万台", "amount", "50000", "台", "unstated"),
    ("1.35万辆", "amount", "13500", "辆", "unstated"),
    ("分别达到1050个", "amount", "1050", "个", "at_least"),
    ("占比达80%", "rate", "80", "%", "at_least"),
    ("超6000辆", "amount", "6000", "辆", "more_than"),
    ("达2万台套", "amount", "20000", "台套", "at_least"),
    ("达到1000辆", "amount", "1000", "辆", "at_least"),
    ("每年更新10台套", "amount", "10", "台套", "unstated"),
    ("60张", "amount", "60", "张", "unstated"),
    # Wujiagang: annex
    ("10000台", "amount", "10000", "台", "unstated"),
    ("4000套", "amount", "4000", "套", "unstated"),
    ("6000台套", "amount", "6000", "台套", "unstated"),
    ("10000个", "amount", "10000", "个", "unstated"),
    ("4万辆", "amount", "40000", "辆", "unstated"),
    ("2万户以上", "amount", "20000", "户", "at_least"),
    ("150户", "amount", "150", "户", "unstated"),
    ("780万台套", "amount", "7800000", "台套", "unstated"),
    ("39万\n台套", "amount", "390000", "台套", "unstated"),
    ("超75\n万辆", "amount", "750000", "辆", "more_than"),
    ("超6\n万辆", "amount", "60000", "辆", "more_than"),
    ("20间", "amount", "20", "间", "unstated"),
    ("5家", "amount", "5", "家", "unstated"),
    ("占全市16.67%", "rate", "16.67", "%", "unstated"),
    # Nanyang
    ("较2023年增长28%以上", "growth", "28", "%", "at_least"),
    ("超过92%", "percent", "92", "%", "more_than"),
    ("力争达到50万吨", "amount", "500000", "吨", "at_least"),
    ("力争每年实施10个以上", "amount", "10", "个", "at_least"),
    ("达到50%以上", "percent", "50", "%", "at_least"),
    ("8年以上", "amount", "8", "年", "at_least"),
    ("1万吨标准煤以上", "amount", "10000", "吨标准煤", "at_least"),
    # Sichuan
    ("较 2023 年增长 25% 以上", "growth", "25", "%", "at_least"),
    ("较 2023\n年增加一倍", "growth", "100", "%", "unstated"),
    ("2.1 万公里以上", "amount", "21000", "公里", "at_least"),
    ("500 公里以上", "amount", "500", "公里", "at_least"),
    ("100 个以上", "amount", "100", "个", "at_least"),
    ("2.7 万部以上", "amount", "27000", "部", "at_least"),
    ("3500 载重吨以上", "amount", "3500", "载重吨", "at_least"),
    # Guanxian
    ("达到35%", "percent", "35", "%", "at_least"),
    ("达到6000辆以上", "amount", "6000", "辆", "at_least"),
    ("达到0.8：1", "ratio", "0.8", "", "at_least"),
    ("达到92%", "percent", "92", "%", "at_least"),
    ("每年培训100家", "amount", "100", "家", "unstated"),
    ("累计达到8家", "amount", "8", "家", "at_least"),
    ("力争每年淘汰100台（套）以上", "amount", "-100", "台套", "at_most"),
    ("力争每年更新购置900台（套）以上", "amount", "900", "台套", "at_least"),
    ("达到94%以上", "percent", "94", "%", "at_least"),
    ("达到100%", "rate", "100", "%", "at_least"),
    ("达到45%", "percent", "45", "%", "at_least"),
    ("至少建有1处", "amount", "1", "处", "at_least"),
    ("每年2场以上", "amount", "2", "场", "at_least"),
    ("不少于1场", "amount", "1", "场", "at_least"),
    ("达35%左右", "percent", "35", "%", "about"),
    ("4项", "amount", "4", "项", "unstated"),
    # the upper plans
    ("达到300万辆以上", "amount", "3000000", "辆", "at_least"),
    ("达到60万辆", "amount", "600000", "辆", "at_least"),
    # numbers and multipliers
    ("3万5千户", "amount", "35000", "户", "unstated"),
    ("1亿2000万元", "amount", "120000000", "元", "unstated"),
    ("5百万元", "amount", "5000000", "元", "unstated"),
    ("1.2万亿元", "amount", "1200000000000", "元", "unstated"),
    ("5千米", "amount", "5", "公里", "unstated"),
    ("三千米", "amount", "3000", "米", "unstated"),
    ("30万千瓦", "amount", "300000", "千瓦", "unstated"),
    ("1亿千瓦时", "amount", "100000000", "千瓦时", "unstated"),
    ("2千万千瓦", "amount", "20000000", "千瓦", "unstated"),
    ("5百分点", "points", "5", "百分点", "unstated"),
    ("100m²", "amount", "100", "平方米", "unstated"),
    ("100 000元", "amount", "100000", "元", "unstated"),
    ("1050", "amount", "1050", "", "unstated"),
    ("两万辆", "amount", "20000", "辆", "unstated"),
    ("十个", "amount", "10", "个", "unstated"),
    ("十五万户", "amount", "150000", "户", "unstated"),
    ("一百五十户", "amount", "150", "户", "unstated"),
    ("一千零五十个", "amount", "1050", "个", "unstated"),
    ("三点五万辆", "amount", "35000", "辆", "unstated"),
    ("100余家", "amount", "100", "家", "more_than"),
    ("2000多万元", "amount", "20000000", "元", "more_than"),
    ("30万吨/年", "amount", "300000", "吨", "unstated"),
    # percentages and fractions
    ("千分之五", "percent", "0.5", "%", "unstated"),
    ("5‰", "percent", "0.5", "%", "unstated"),
    ("九成", "percent", "90", "%", "unstated"),
    ("八成五", "percent", "85", "%", "unstated"),
    ("一半", "rate", "1/2", "", "unstated"),
    ("半数以上", "rate", "1/2", "", "at_least"),
    ("2/3", "rate", "2/3", "", "unstated"),
    ("百分之百", "percent", "100", "%", "unstated"),
    ("实现全覆盖", "rate", "100", "%", "unstated"),
    ("全面覆盖", "rate", "100", "%", "unstated"),
    ("提高到90%", "rate", "90", "%", "unstated"),
    ("降至5%以下", "rate", "5", "%", "at_most"),
    ("占全市比重达到10%及以上", "rate", "10", "%", "at_least"),
    # changes
    ("翻两番", "growth", "300", "%", "unstated"),
    ("增长1.5倍", "growth", "150", "%", "unstated"),
    ("增加一倍以上", "growth", "100", "%", "at_least"),
    ("增长三分之一", "growth", "100/3", "%", "unstated"),
    ("减少一半", "growth", "-50", "%", "unstated"),
    ("下降13.5%以上", "growth", "-13.5", "%", "at_most"),
    ("下降超过13.5%", "growth", "-13.5", "%", "less_than"),
    ("下降不超过5%", "growth", "-5", "%", "at_least"),
    ("下降约5%", "growth", "-5", "%", "about"),
    ("降幅达到13.5%", "growth", "-13.5", "%", "at_most"),
    ("增速达到8%", "growth", "8", "%", "at_least"),
    ("增速提高到8%", "growth", "8", "%", "unstated"),
    ("-13.5%", "growth", "-13.5", "%", "unstated"),
    ("零增长", "growth", "0", "%", "unstated"),
    ("下降2个百分点以上", "points", "-2", "百分点", "at_most"),
    ("增加到2倍", "multiple", "2", "倍", "unstated"),
    ("达到2倍", "multiple", "2", "倍", "at_least"),
    ("达到2023年的1.5倍", "multiple", "1.5", "倍", "at_least"),
    ("增加到100台", "amount", "100", "台", "unstated"),
    ("压减到100万吨以内", "amount", "1000000", "吨", "at_most"),
    ("增加100辆", "amount", "100", "辆", "unstated"),
    ("减少100吨以上", "amount", "-100", "吨", "at_most"),
    # bounds
    ("突破100亿元", "amount", "10000000000", "元", "more_than"),
    ("10%及以上", "percent", "10", "%", "at_least"),
    ("10%（含）以上", "percent", "10", "%", "at_least"),
    ("≥80%", "percent", "80", "%", "at_least"),
    ("＞80%", "percent", "80", "%", "more_than"),
    ("超过100台以上", "amount", "100", "台", "more_than"),
    ("约100台左右", "amount", "100", "台", "about"),
    ("不高于5%", "percent", "5", "%", "at_most"),
    ("不足100户", "amount", "100", "户", "less_than"),
    ("100户以下", "amount", "100", "户", "at_most"),
]


@pytest.mark.parametrize(("text", "kind", "number", "unit", "bound"), NUMBERS)
def test_numbers(text: str, kind: str, number: str, unit: str, bound: str) -> None:
    read = read_quantity(text)
    assert (read.kind, read.number, read.unit, read.bound) == (kind, Fraction(number), unit, bound)
    assert read.raw == text


@pytest.mark.parametrize(("text", "step"), [
    ("84.50%", "1/100"), ("84.5%", "1/10"), ("16.67%", "1/100"), ("2.1万公里", "1000"),
    ("2万台套", "10000"),
    ("1,050个", "1"), ("0.8:1", "1/10"), ("两万辆", "10000"), ("5‰", "1/10"), ("3万5千户", "1000"),
    ("增长1.5倍", "10"), ("百分之九十", "1"),
])
def test_steps(text: str, step: str) -> None:
    assert read_quantity(text).step == Fraction(step)


@pytest.mark.parametrize("text", ["三分之一", "一半", "翻一番", "增加一倍", "全覆盖"])
def test_words_for_numbers_have_no_step(text: str) -> None:
    assert read_quantity(text).step is None


@pytest.mark.parametrize(("text", "time", "strive", "base_year", "below"), [
    ("力争每年更新购置900台（套）以上", ("每年",), True, None, False),
    ("累计新增8家", ("累计", "新增"), False, None, False),
    ("年均增长8%", ("年均",), False, None, False),
    ("全年超6000辆", ("全年",), False, None, False),
    ("与2023年相比，增长25%", (), False, 2023, False),
    ("比2023年翻一番", (), False, 2023, False),
    ("在2023年基础上增长10%", (), False, 2023, False),
    ("同比增长8%", (), False, None, False),
    ("争取接近10万辆", (), True, None, True),
    ("增加100辆", ("新增",), False, None, False),
    ("30万吨/年", ("每年",), False, None, False),
])
def test_words_around(
    text: str, time: tuple[str, ...], strive: bool, base_year: int | None, below: bool
) -> None:
    read = read_quantity(text)
    assert (read.time, read.strive, read.base_year, read.below) == (time, strive, base_year, below)


@pytest.mark.parametrize(("text", "name", "kind", "settled"), [
    ("45%", "二手车交易增长率", None, "growth"), ("45%", "投资增速（%）", None, "growth"),
    ("45%", "数字化研发设计工具普及率", None, "rate"), ("45%", "新能源公交车占比", None, "rate"),
    ("45%", "二手车交易量", None, "percent"), ("45%", "二手车交易量", "growth", "growth"),
    ("45%", "普及率", "growth", "rate"), ("增长45%", "普及率", "rate", "growth"),
    ("提高到45%", "", "percent", "rate"), ("提高到8%", "工业投资增速", None, "growth"),
    ("达到100%", "", None, "rate"), ("达到100%", "投资增速", None, "growth"), ("100%", "", None, "percent"),
    ("0.8", "", "ratio", "ratio"), ("2", "", "multiple", "multiple"), ("4000辆", "", "growth", "amount"),
    ("大幅提升", "", "rate", "words"),
])
def test_settling(text: str, name: str, kind: Kind | None, settled: str) -> None:
    assert read_quantity(text, name=name, kind=kind).kind == settled


@pytest.mark.parametrize(("text", "unit", "number", "read_unit"), [
    ("84.5", "%", "84.5", "%"), ("39", "万台（套）", "390000", "台套"), ("39万", "台套", "390000", "台套"),
    ("39台", "万台套", "39", "台"), ("5", "（辆）", "5", "辆"), ("1,050", "单位：个", "1050", "个"),
    ("7蓝", "蓝", "7", "蓝"), ("7万蓝", "蓝", "70000", "蓝"), ("3", "亿千瓦时", "300000000", "千瓦时"),
    ("＞10", "亿", "1000000000", ""), ("≥300", "（万）", "3000000", ""),       # a header that only multiplies
])
def test_header_units(text: str, unit: str, number: str, read_unit: str) -> None:
    read = read_quantity(text, unit=unit)
    assert (read.number, read.unit) == (Fraction(number), read_unit)


@pytest.mark.parametrize(("text", "bound", "reference"), [
    ("达到全国平均水平", "at_least", Reference("全国", "平均水平", None, "")),
    ("不低于上级要求", "at_least", Reference("上级", "要求", None, "")),
    ("不低于全市平均水平", "at_least", Reference("全市", "平均水平", None, "")),
    ("高于全省平均", "more_than", Reference("全省", "平均水平", None, "")),
    ("高于全省平均2个百分点", "unstated", Reference("全省", "平均水平", Fraction(2), "百分点")),
    ("比全省平均水平高2个百分点以上", "at_least", Reference("全省", "平均水平", Fraction(2), "百分点")),
    ("低于全国平均水平5%", "unstated", Reference("全国", "平均水平", Fraction(-5), "%")),
    ("完成上级下达任务", "at_least", Reference("上级", "目标", None, "")),
    ("完成省下达的目标任务", "at_least", Reference("全省", "目标", None, "")),
    ("达到省定目标", "at_least", Reference("全省", "目标", None, "")),
    ("与全市同步", "unstated", Reference("全市", "目标", None, "")),
    ("与市保持一致", "unstated", Reference("全市", "目标", None, "")),
    ("与全国平均水平基本持平", "about", Reference("全国", "平均水平", None, "")),
])
def test_references(text: str, bound: str, reference: Reference) -> None:
    read = read_quantity(text)
    assert (read.kind, read.bound, read.reference, read.number) == ("reference", bound, reference, None)


@pytest.mark.parametrize(("text", "extent"), [
    ("基本完成", "basic"), ("大幅提升", None), ("进一步提升", None), ("基本达到节能水平", "basic"),
    ("全部完成更新改造", "all"), ("基本淘汰", "basic"), ("全部淘汰", "all"), ("基本建立", "basic"),
    ("普遍实现“五有三提升”", None), ("全面更新", "all"), ("明显改善", None), ("大部分完成", "most"),
    ("基本实现全覆盖", "basic"), ("全面提升", None), ("应换尽换", "all"), ("达到A级水平", None),
    ("基本建成“十分钟健身圈”", "basic"), ("达到二级医院标准", None), ("基本使用新能源汽车", "basic"),
    ("达到相应标准要求", None), ("全面达标", "all"),
])
def test_words(text: str, extent: str | None) -> None:
    read = read_quantity(text)
    assert (read.kind, read.extent, read.number) == ("words", extent, None)


@pytest.mark.parametrize("text", ["全覆盖", "实现全覆盖", "达到100%", "占比100%"])
def test_all_of_it(text: str) -> None:
    assert read_quantity(text).extent == "all"


def test_any_text_may_be_declared_words() -> None:
    assert read_quantity("支持4K/8K超高清", kind="words") == Quantity("支持4K/8K超高清", "words")
    with pytest.raises(ValueNotUnderstood, match="is a number"):
        read_quantity("100台", kind="words")


@pytest.mark.parametrize("text", ["/", "／", "—", "——", "-", "－", " — "])
def test_marks_of_an_empty_cell(text: str) -> None:
    assert read_quantity(text) == Quantity(text, "none")


@pytest.mark.parametrize("text", [None, "", "  ", "\n\t", "\u3000"])
def test_blank(text: str | None) -> None:
    assert read_quantity(text) == Quantity("", "none")


# text, the part that the message must name
REFUSED = [
    ("超过84.5%、64%", "、64%"), ("较2023年增长20%（2023年592万台）", "(2023年592万台)"),
    ("1,05个", "1,05个"), ("10 20个", "20个"), ("1.5.2", "1.5.2"),
    ("约1000户以上", "about, at_least"), ("不低于5%以内", "at_least, at_most"), ("增长下降5%", "增长下降"),
    ("下降-5%", "-5%"), ("下降0.5倍", "下降0.5倍"),     ("2023年", "2023年"), ("10³个", "³"), ("①个", "①"),
    ("½", "½"), ("3万5", "5"), ("一百五户", "五户"),
    ("二〇二七", "〇二七"), ("待定", "待定"), ("15%—10%", "15%—10%"), ("13.5%和14%", "和14%"), ("1.5m", "1.5m"),
    ("达到", "达到"), ("增长%", "%"),
    ("增长8", "增长8"),
    ("一", "一"), ("3000多", "多"), ("1:0", "1:0"), ("1/0", "1/0"), ("零分之一", "零分之一"),
    ("翻两倍", "翻两倍"),
    ("，", "，"), ("提高到15个百分点", "提高到15个百分点"), ("2023年的80%", "2023年的"), ("-5台", "台"),
    ("达到4K水平", "4K水平"), ("1e5台", "e5台"), ("0x10", "x10"), ("٣台", "٣台"), ("NaN", "NaN"),
]


@pytest.mark.parametrize(("text", "part"), REFUSED)
def test_refused(text: str, part: str) -> None:
    with pytest.raises(ValueNotUnderstood) as caught:
        read_quantity(text)
    for sentence in caught.value.words:
        assert part in sentence
        assert "{" not in sentence


def test_refused_in_full() -> None:
    with pytest.raises(ValueNotUnderstood) as caught:
        read_quantity("不少于5")
    assert caught.value.words == (
        "数值“不少于5”缺少单位，无法判断“不少于5”是什么；请补上单位（如 不少于5%），或按表头在该指标上声明 unit",
        "the value “不少于5” has no unit, so “不少于5” cannot be read; add the unit (such as 不少于5%), "
        "or declare the `unit` of the table's header on the indicator",
    )


def test_two_multipliers() -> None:
    with pytest.raises(ValueNotUnderstood, match="万台"):
        read_quantity("39万", unit="万台")


@pytest.mark.parametrize("kind", ["rate", "growth"])
def test_a_bare_number_is_no_percentage(kind: Kind) -> None:
    with pytest.raises(ValueNotUnderstood, match="no unit"):
        read_quantity("84.5", kind=kind)


def test_too_long() -> None:
    assert read_quantity("1" * (LONGEST - 1) + "台").number == int("1" * (LONGEST - 1))
    with pytest.raises(ValueNotUnderstood, match="too long"):
        read_quantity("1" * (LONGEST + 1))
