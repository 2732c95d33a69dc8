"""Plans and work points: what is there, what others aim at, norms of a sentence, spans of years."""

import pytest

from tests.intake.reading import told

POINTS = "东川市农业农村局2022年工作要点\n一、目标\n"


def _told(text: str) -> list[tuple[str, int | None, str]]:
    return [(name, year, number) for name, year, _, number, _ in told(POINTS + text)]


@pytest.mark.parametrize(
    "text",
    [
        "全县共有脱贫户5126户15873人、监测对象186户702人。",
        "新建工业项目容积率一般不低于1.0，投资强度不低于300万元/亩，亩均税收不低于20万元。",
        "新建住房宅基地面积平原地区不超过80平方米、丘陵地区不超过120平方米。",
        "运输过程中，冷冻产品温度应保持在-18℃以下。",
        "按照国家提出的经济增长5%左右、物价涨幅3%左右的预期目标和全省6%左右的增长安排，科学确定目标。",
        "D类企业水价、电价每立方米、每千瓦时分别加价0.5元、0.1元。",
        "加快推进在建的4个项目。",
        "按照县道每年每公里不低于1万元、乡道5000元、村道3000元的标准落实养护资金。",
        "户用厕所改造按每户1500元的标准给予补助，其中省级600元、市级400元、县级500元。",
        "支持本地2所高校扩大制药专业招生规模。",
    ],
)
def test_what_is_there_what_others_aim_at_and_norms_are_no_promise(text: str) -> None:
    assert _told(text) == []


def test_this_year_is_that_of_the_title() -> None:
    text = "2021年粮食播种面积41.2万亩。今年要压实责任，确保粮食播种面积稳定在41.5万亩以上。"
    assert _told(text) == [("粮食播种面积", 2022, "415000")]
    text = "到2025年治理率达到70%以上；今年完成120个自然村污水治理，治理率达到48%。"
    assert [year for _, year, _ in _told(text)] == [2025, 2022, 2022]


def test_how_things_stand_in_fact_is_no_promise() -> None:
    text = "东川市物流三年行动计划（2023—2025年）\n一、现实基础\n产后损失率达到18%，消费人口超过3000万人。\n二、目标\n"
    assert told(text) == []


def test_a_span_of_years_ends_for_all_of_its_sentence() -> None:
    text = "东川市总体规划（2017—2022年）\n第五章　公共服务\n五年内新建道路126公里，建设公租房6000套，新增学位9600个。"
    assert [each[1] for each in told(text)] == [2022] * 3
    text = "东川市行动计划（2023—2025年）\n三、任务\n三年累计培训技能人才1200人次，引进毕业生60名左右。建设学校3所。"
    assert [each[1] for each in told(text)] == [2025, 2025, None]


def test_each_of_so_many_branches_is_measured_alike() -> None:
    text = "丝苗米、沙田柚、茶叶三大主导产业全产业链产值分别达到18亿元、12亿元、9亿元。"
    assert [name for name, *_ in _told(text)] == ["丝苗米全产业链产值", "沙田柚全产业链产值", "茶叶全产业链产值"]
    assert _told("按照省委要求，地区生产总值增长6%。") == [("地区生产总值", 2022, "6")]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("到2025年，全市共有养老机构达到100家。", "100"),
        ("到2025年，城乡居民医保人均财政补助提高到610元。", "610"),
        ("一般公共预算收入增长不低于6%，税收占比达到70%。", "70"),
        ("原则上不再新增用地，单位能耗下降13.5%。", "-13.5"),
        ("加快在建的项目建设，新开工项目10个。", "10"),
    ],
)
def test_what_sounds_like_it_and_is_promised(text: str, number: str) -> None:
    assert _told(text)[-1][2] == number
