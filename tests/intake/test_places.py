"""Places in the words of a value, what only says how much is added, and what a table and a sentence say alike."""

import pytest

from auditor.intake.confidence import confidence
from auditor.intake.sentence.names import form_of
from tests.intake.reading import accounts, read, told

PLAN = "东川市能源发展规划（2023—2027年）\n东政发〔2023〕3号\n二、总体要求\n（一）发展目标\n"
TABLE = "指标\t2022年\t2027年\n森林覆盖率（%）\t40\t42\n林业产值（亿元）\t30\t52\n湿地保护率（%）\t50\t55\n"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("到2027年，形成占最大负荷5%左右的响应能力。", [("响应能力占最大负荷", 2027, "about", "5", "%")]),
        ("到2027年，东山区、西湖县、北原市50%的社区建成综合体。",
         [("建成综合体的社区比例", 2027, "unstated", "50", "%")]),
        ("到2027年，新开工绿色建材占城镇新建住宅建材比例达到40%，其中东山、西湖、北原3市达到50%以上。",
         [
             ("新开工绿色建材占城镇新建住宅建材比例", 2027, "at_least", "40", "%"),
             ("新开工绿色建材占城镇新建住宅建材比例", 2027, "at_least", "50", "%"),
         ]),
        ("到2027年，建成东山区、西湖县、北原市光伏项目各2万千瓦、4万千瓦、3万千瓦。",
         [
             ("东山区光伏项目", 2027, "unstated", "20000", "千瓦"),
             ("西湖县光伏项目", 2027, "unstated", "40000", "千瓦"),
             ("北原市光伏项目", 2027, "unstated", "30000", "千瓦"),
         ]),
        ("到2027年，东山区、西湖县各完成改造4万平方米。",
         [
             ("东山区完成改造", 2027, "unstated", "40000", "平方米"),
             ("西湖县完成改造", 2027, "unstated", "40000", "平方米"),
         ]),
        ("到2027年，建成东山区、西湖县光伏2万千瓦、4万千瓦。",
         [("东山区光伏", 2027, "unstated", "20000", "千瓦"), ("西湖县光伏", 2027, "unstated", "40000", "千瓦")]),
        ("到2027年，东山区、西湖区、北原区3区绿色采购率达到50%。",
         [("东山区、西湖区、北原区3区绿色采购率", 2027, "at_least", "50", "%")]),
        ("重点推进北原光伏基地建设，力争到2027年新增投产装机100万千瓦。",
         [("北原光伏基地新增投产装机", 2027, "unstated", "1000000", "千瓦")]),
        ("到2027年，完成30户以上自然村硬化道路900公里。",
         [("30户以上自然村硬化道路", 2027, "unstated", "900", "公里")]),
        ("到2027年，用水量控制在9亿立方米以内，万元产值用水量较2022下降12%。",
         [
             ("用水量", 2027, "at_most", "900000000", "立方米"),
             ("万元产值用水量", 2027, "unstated", "-12", "%"),
         ]),
        ("到2027年，设置应对气候变化重点指标15项。", []),
    ],
)
def test_what_places_and_shares_leave_of_a_name(text: str, wanted: list[tuple[str, int, str, str, str]]) -> None:
    assert told(PLAN + text) == wanted


def test_a_list_of_places_is_counted_and_no_target() -> None:
    text = "到2027年，绿色建材比例达到40%，其中东山、西湖、北原3市达到50%以上。"
    assert ("3", "fact") in accounts(PLAN + text)


def test_places_alone_are_asked() -> None:
    assert [form_of(name) for name in ("西湖县", "东山区、北原市", "东岭都市圈")] == ["place"] * 3
    assert [form_of(name) for name in ("省级示范县", "灌溉示范区", "节水型灌区", "观测样区")] == ["usual"] * 4


def test_a_dash_with_a_comma_begins_no_heading() -> None:
    lines = (
        "——新建建筑能效提升，新建居住建筑在全市率先执行\n节能设计标准，执行力度达到全省前列，试点推行超低能\n"
        "耗及近零能耗建筑，不断提升东川市新建建筑能效水平。\n"
        "——既有建筑能效提升，2027年全市60%以上的社区参\n与绿色社区创建行动并达到要求，推进公共建筑能效提升\n"
        "重点城市建设，实施公共建筑能效提升改造，推动工作。\n"
    )
    assert "社区参与绿色社区创建行动并达到要求的比例" in {name for name, *_ in told(PLAN + lines * 2)}


def test_what_a_table_and_a_sentence_say_alike_is_sure() -> None:
    read_twice = read(PLAN + "到2027年，森林覆盖率达到42%。\n到2030年，林业产值达到52亿元。\n" + TABLE)
    again = [
        (target.name, target.year.year, confidence(target.because) >= 0.9)
        for reading in read_twice.readings for target in reading.targets if "again:table" in target.because
    ]
    assert again == [("森林覆盖率", 2027, True), ("森林覆盖率", 2027, True)]


def test_another_place_lifts_what_is_doubted() -> None:
    doubted = ("name:clause-before", "year:sentence", "bound:own")
    assert confidence(doubted) < 0.5
    assert confidence((*doubted, "again:table")) > 0.9
