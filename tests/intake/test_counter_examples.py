"""Sentences that look like those which a rule was made for, and are none: what a second reader tried against them."""

import pytest

from tests.intake.reading import told

PLAN = "东川市产业发展“十四五”规划\n三、发展目标\n"
PAPER = "北原省扩大有效投资若干措施\n北府办发〔2022〕17号\n二、加大投资\n"


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        # things that are to be there, though their list counts itself or their ability is told
        ("到2025年，打造装备、材料、能源3个产业集群。", ["3"]),
        ("到2025年，做优城市品质并建成东湖、西湖2个公园。", ["2"]),
        ("到2025年，新增300万千瓦调峰的能力。", ["3000000"]),
        ("到2025年，95%的行政村具备千兆接入的能力。", ["95"]),
        ("2025年打造10个工作机制创新案例，建立5项协调机制。", ["10", "5"]),
        ("2025年建设10套等离子体装置，新增100个等候座椅。", ["10", "100"]),
        ("2025年建设2条并行线路，培育20家并表企业。", ["2", "20"]),
        ("到2025年，特高压送电至5省。", ["5"]),
        # what branches that are listed come to
        ("到2025年，电子、医药2个产业实现产值500亿元。", ["50000000000"]),
        # how much water is held back, how fast one goes, how many come each year, what is given to each
        ("到2025年，中心城区防洪能力达到100年一遇标准。", ["100"]),
        ("到2025年，公交平均时速不低于20公里。", ["20"]),
        ("2025年引进博士每年20名。", ["20"]),
        ("到2025年，公共卫生服务补助标准达到90元/人。", ["90"]),
        # what is done for whom
        ("到2025年，对困难群众实行分类救助，新增低保对象5000人，发放补贴2亿元。", ["5000", "200000000"]),
    ],
)
def test_what_is_promised_is_not_refused(text: str, numbers: list[str]) -> None:
    assert [number for *_, number, _ in told(PLAN + text)] == numbers


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("到2025年，东川市场占有率达到20%，东川市民满意度达到90%。", ["东川市场占有率", "东川市民满意度"]),
        ("到2025年，全市场交易电量占比达到60%。", ["全市场交易电量占比"]),
        ("2025年在10个镇街新建口袋公园20个。", ["新建口袋公园"]),
        ("2025年在20个社区卫生服务中心建设中医馆30个。", ["社区卫生服务中心建设中医馆"]),
        ("到2025年，电子、化工2个产业产值分别达到100亿元、200亿元。", ["电子产业产值", "化工产业产值"]),
        ("到2025年，新建5座电厂、3座水厂和10万吨污水处理能力。", ["电厂", "水厂", "污水处理能力"]),
        ("2025年建设学校10所，绿化率60%，甲县、乙县各3所。", ["建设学校", "绿化率", "甲县建设学校", "乙县建设学校"]),
        ("到2025年，发行利率降至3%，铺设面积达到30公顷。", ["发行利率", "铺设面积"]),
        ("到2025年，县域经济突破1000亿元。", ["县域经济"]),
        ("到2025年，“十五”分钟生活圈覆盖率达到90%。", ["“十五”分钟生活圈覆盖率"]),
        ("到2025年，门诊、城乡居民公共服务满意率分别达到90%、95%。", ["门诊满意率", "城乡居民公共服务满意率"]),
    ],
)
def test_names_are_not_cut_within_words_nor_taken_from_other_things(text: str, wanted: list[str]) -> None:
    assert [name for name, *_ in told(PLAN + text)] == wanted


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("2023年上半年完成水利投资13亿元。", [2023]),
        ("到2025年，浓度降至35微克/立方米，全年优良天数比例达到85%。", [2025, 2025]),
        ("2024年年底前改造项目100个，2025年年内改造项目200个。", [2024, 2025]),
        ("明年上半年完成水利投资13亿元。", [2023]),
        ("建设全年龄友好社区100个。", [None]),
    ],
)
def test_a_year_beside_is_not_the_papers_own(text: str, years: list[int | None]) -> None:
    assert [year for _, year, *_ in told(PAPER + text)] == years


def test_the_eighth_five_years_of_teaching_law_are_none_of_the_last_century() -> None:
    law = "东川市法治宣传教育第八个五年规划\n东府发〔2021〕17号\n三、主要目标\n法治示范村达到20个。"
    assert [number for *_, number, _ in told(law)] == ["20"]
    assert [year for _, year, *_ in told("东川市法治工作方案\n二、任务\n“八五”期间，培育明白人1000名。")] == [None]


@pytest.mark.parametrize("title", ["三、在过去五年基础上奋力开创新局面", "二、一年来重点任务安排"])
def test_a_chapter_of_work_to_come_is_none_of_the_past(title: str) -> None:
    assert [number for *_, number, _ in told(f"东川市“十四五”规划\n{title}\n2025年新建学校20所。")] == ["20"]


def test_a_line_of_the_press_with_figures_is_no_headline() -> None:
    line = "2026年政府工作报告（有关消息）\n市长作政府工作报告时指出，今年生产总值增长6%左右，新增就业5万人"
    assert [number for *_, number, _ in told(line)] == ["6", "50000"]


def test_a_list_of_more_than_ten_ends_no_import() -> None:
    pairs = "、".join(f"{one}和{one}茶" for one in "甲乙丙丁戊") + "、己"
    text = f"打造{pairs}6个产业链，2025年分别实现产值" + "、".join(f"{number}亿元" for number in range(1, 12)) + "。"
    assert len(told(PLAN + text)) >= 11
