"""Names, years and bounds of promises in sentences."""

import pytest

from tests.intake.reading import told

PLAN = "东川市推动设备更新行动方案\n东政发〔2024〕3号\n一、主要目标\n"


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("到2027年，设备投资规模较2023年增长25%以上。", [("设备投资规模", 2027, "at_least", "25", "%")]),
        (
            "到2027年，研发工具普及率、数控化率分别超过90%、75%。",
            [("研发工具普及率", 2027, "more_than", "90", "%"), ("数控化率", 2027, "more_than", "75", "%")],
        ),
        (
            "到2027年，二氧化硫、氮氧化物排放总量分别下降8%、10%以上。",
            [("二氧化硫排放总量", 2027, "at_most", "-8", "%"), ("氮氧化物排放总量", 2027, "at_most", "-10", "%")],
        ),
        (
            "到2027年，新增公园3处和新增酒店5家。",
            [("新增公园", 2027, "unstated", "3", "处"), ("新增酒店", 2027, "unstated", "5", "家")],
        ),
        # a change told from where it starts; a size that belongs to the name; a count of the list before
        (
            "到2027年，用户普及率从2023年的15%提高到56%，1000M及以上速率的用户从2023年640万户提高到900万户。",
            [
                ("用户普及率", 2027, "unstated", "56", "%"),
                ("1000M及以上速率的用户", 2027, "unstated", "9000000", "户"),
            ],
        ),
        ("到2027年，产值超50亿元的集群达到6个。", [("产值超50亿元的集群", 2027, "at_least", "6", "个")]),
        ("到2027年，普及率超过85%的学校不少于500所。", [("普及率超过85%的学校", 2027, "at_least", "500", "所")]),
        ("到2027年，废铁、废铜、废铝等9种再生资源利用量达到45吨。", [("再生资源利用量", 2027, "at_least", "45", "吨")]),
        ("到2027年，5级及以上堤防达标率提高到77%。", [("5级及以上堤防达标率", 2027, "unstated", "77", "%")]),
        ("到2027年，年供水能力新增3亿立方米。", [("年供水能力", 2027, "unstated", "300000000", "立方米")]),
        (
            "到2027年，打造省级示范村100个、市级300个。",
            [("打造省级示范村", 2027, "unstated", "100", "个"), ("市级示范村", 2027, "unstated", "300", "个")],
        ),
        ("到2027年，建成不少于6个样板间。", [("样板间", 2027, "at_least", "6", "个")]),
        ("到2027年，至少建有1处室外健身路径。", [("室外健身路径", 2027, "at_least", "1", "处")]),
        ("到2027年，对15个老旧小区实施改造。", [("老旧小区改造", 2027, "unstated", "15", "个")]),
        (
            "到2027年，80%以上的行政村生活污水得到治理。",
            [("行政村生活污水得到治理的比例", 2027, "at_least", "80", "%")],
        ),
        (
            "到2027年，单位能耗下降15%，力争达到16%。",
            [("单位能耗", 2027, "unstated", "-15", "%"), ("单位能耗", 2027, "at_least", "16", "%")],
        ),
        (
            "2024年、2027年充电桩分别达到1050个、3000个。",
            [("充电桩", 2024, "at_least", "1050", "个"), ("充电桩", 2027, "at_least", "3000", "个")],
        ),
        ("到2027年，淘汰3台35蒸吨/小时燃煤锅炉。", [("淘汰35蒸吨/小时燃煤锅炉", 2027, "unstated", "3", "台")]),
        (
            "到2027年，65岁及以上老年人健康管理率达到72%。",
            [("65岁及以上老年人健康管理率", 2027, "at_least", "72", "%")],
        ),
        (
            "到2027年，充分就业社区数量达到城市社区的58%。",
            [("充分就业社区数量占城市社区", 2027, "at_least", "58", "%")],
        ),
        ("到2027年，创建百家示范企业。", [("示范企业", 2027, "unstated", "100", "家")]),
    ],
)
def test_promises(text: str, wanted: list[tuple[str, int, str, str, str]]) -> None:
    assert told(PLAN + text) == wanted


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("到2025年，产能达到5万吨。产值达到3亿元。", [2025, 2025]),  # a state goes on
        ("到2025年，产能达到5万吨。建设园区3个。", [2025, None]),  # what is to be done begins anew
        ("“十四五”期间，新增产能5万吨。", [2025]),
        ("2024—2027年，每年改造项目10个以上。", [2027]),
        ("到2025年，实现以下目标：\n产能达到5万吨。\n产值达到3亿元。", [2025, 2025]),
        ("到2025年：\n——产能达到5万吨。", [2025]),
        ("到2025年，质量提升。\n1.规模。产能达到5万吨。\n2.效益。产值达到 3 亿元。", [2025, 2025]),
        ("产能达到5万吨。", [None]),
        # when one thing happens dates nothing of the next sentence
        ("设计年引水量2亿立方米，2029年建成通水。灌溉面积达到5万亩。", [None, None]),
    ],
)
def test_years(text: str, years: list[int | None]) -> None:
    assert [year for _, year, *_ in told(PLAN + text)] == years


def test_the_year_of_an_annual_plan_is_that_of_its_title() -> None:
    assert told("2024年民生实事项目清单\n一、新建公园3处。\n") == [("新建公园", 2024, "unstated", "3", "处")]


@pytest.mark.parametrize(
    "text",
    [
        "2023年，全市产能达到5万吨。",
        "截至目前，建成公园3处。",
        "“十三五”时期，新增产能5万吨。",
        "对建筑面积不少于1000平方米的商场给予补贴。",
        "按每人每月200元的标准发放补贴。",
        "办理时限压缩至3个工作日。",
        "淘汰使用时间超过10年、技术落后的机械设备。",
        "基本淘汰35蒸吨/小时及以下燃煤锅炉。",
        "新能源汽车保有量（2023年592万台）。",
    ],
)
def test_what_is_past_or_a_rule_is_no_promise(text: str) -> None:
    assert told(PLAN.replace("一、主要目标", "二、重点任务") + text) == []


def test_a_chapter_about_the_past_holds_facts() -> None:
    past = "东川市林业发展规划（2021—2025年）\n一、发展成就\n完成营造林126万亩，森林覆盖率达到41%。\n"
    text = past + "二、发展目标\n到2025年，森林覆盖率达到43%。"
    assert told(text) == [("森林覆盖率", 2025, "at_least", "43", "%")]


GOALS = "总体目标：到2026年，能力建设取得重大进展。\n序号\t指标\t预期值\n1\t事故起数\t下降15%\n2\t死亡人数\t下降20%\n"


def test_goals_behind_a_table_are_of_the_year_of_their_section_and_notes_are_not() -> None:
    behind = "体制机制更加完善。装备配备达标率达到80%。\n专栏3 仓库布局\n依托总队建设7个中央级库。\n"
    assert [(name, year) for name, year, *_ in told(PLAN + GOALS + behind)][2:] == [
        ("装备配备达标率", 2026), ("中央级库", None),
    ]
    loose, noted = GOALS.replace("总体目标：", ""), "2.排放总量下降10%以上。\n"
    assert [(name, year) for name, year, *_ in told(PLAN + loose + noted)][2:] == [("排放总量", None)]


def test_what_a_plan_is_reckoned_to_bring_is_not_promised() -> None:
    text = "到2026年，装机达到5万千瓦。\n四、效益分析\n到2026年，可减少二氧化硫排放约9万吨。\n"
    assert [name for name, *_ in told(PLAN + text)] == ["装机"]


def test_what_the_nation_has_said_in_its_words_is_of_the_plan_above() -> None:
    text = "我国已经明确“到2030年非化石能源占比将达到25%左右”等愿景。到2026年，我省非化石能源占比达到20%。\n"
    plan = "江北省能源发展规划（2024—2026年）\n一、主要目标\n"
    assert [(year, number) for _, year, _, number, _ in told(plan + text)] == [(2026, "20")]


def test_a_title_of_three_lines() -> None:
    title = "江北自治区“十四五”\n土壤、地下水和农村牧区\n生态环境保护规划\n"
    text = "一、工作成效\n到2020年，回收率达到80%以上。\n二、目标\n到2025年，回收率达到85%以上。\n"
    assert [(year, number) for _, year, _, number, _ in told(title + text)] == [(2025, "85")]


def test_what_stands_behind_a_value_that_is_striven_for_is_of_that_alone() -> None:
    text = "东川市村镇规划（2021—2025年）\n二、任务\n到2025年，农村生活污水处理率达到30%，力争达到40%左右。\n"
    assert next((bound, number) for _, _, bound, number, _ in told(text)) == ("at_least", "30")
