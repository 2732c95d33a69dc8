"""Kinds that three lots of documents brought: districts, notices, looks back, numbers in words, limits."""

from dataclasses import replace

import pytest

from auditor.intake.read import take
from tests.intake.reading import accounts, read, told
from tests.intake.test_tables import grid

PLAN = "东川市现代物流发展规划（2023—2027年）\n东政发〔2023〕3号\n二、总体要求\n（一）发展目标\n"
ENGLISH = "Northshire Climate Plan 2024 to 2035\n"
Told = list[tuple[str, int | None, str, str, str]]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("到2027年，每个县（市、区）至少建成1个标准田径场。", [("标准田径场", 2027, "at_least", "1", "个/县")]),
        ("到2027年，标准田径场每县不少于1个。", [("标准田径场", 2027, "at_least", "1", "个/县")]),
        ("到2027年，新建道路180公里，其中三元区35公里。",
         [("新建道路", 2027, "unstated", "180", "公里"), ("三元区新建道路", 2027, "unstated", "35", "公里")]),
        ("到2027年，粮食播种面积稳定在98万亩以上，总产量达到25万吨。",
         [("粮食播种面积", 2027, "at_least", "980000", "亩"), ("粮食总产量", 2027, "at_least", "250000", "吨")]),
        ("到2027年，助餐服务城市社区覆盖率达到100%、农村社区覆盖率不低于60%。",
         [
             ("助餐服务城市社区覆盖率", 2027, "at_least", "100", "%"),
             ("助餐服务农村社区覆盖率", 2027, "at_least", "60", "%"),
         ]),
        ("到2027年，锻炼人数比例达到37%及以上并持续提高，参赛率达到40%以上。",
         [("锻炼人数比例", 2027, "at_least", "37", "%"), ("参赛率", 2027, "at_least", "40", "%")]),
        ("到2027年，培育产值超50亿元企业2户。", [("培育产值超50亿元企业", 2027, "unstated", "2", "户")]),
        ("到2027年，新开发“双协员”[21]305个。", [("新开发“双协员”", 2027, "unstated", "305", "个")]),
        ("到2027年，支持30张床位以上的养老机构设立医务室，覆盖率达到80%。", [("覆盖率", 2027, "at_least", "80", "%")]),
        ("到2027年，三年共建设智能工厂25个。", [("建设智能工厂", 2027, "unstated", "25", "个")]),
    ],
)
def test_what_is_promised(text: str, wanted: Told) -> None:
    assert told(PLAN + text) == wanted


def test_what_three_years_make_together_is_a_total() -> None:
    readings = read(PLAN + "到2027年，三年共建设智能工厂25个。").readings
    (target,) = [target for reading in readings for target in reading.targets]
    assert "累计" in target.quantity.time


def test_what_a_report_looks_back_on_has_been() -> None:
    text = "青石县2026年政府工作报告\n报告回顾了2025年工作：建成铁路一期，运营里程达到86公里；规上企业突破1200家。"
    assert [sort for number, sort in accounts(text) if number in ("86", "1200")] == ["fact", "fact"]


def test_this_year_behind_last_year_is_no_past() -> None:
    text = "青石县2026年工作要点\n去年规上工业增加值增长7.2%，今年目标增长7%以上。"
    assert [(bound, number) for _, _, bound, number, _ in told(text)] == [("at_least", "7")]


def test_a_notice_intends_some_of_its_numbers() -> None:
    text = (
        "关于做好2026年度农民培育工作的通知\n一、2026年全县计划培育高素质农民620人，学员满意度不低于95%。\n"
        "二、经营管理型培训时间不少于120学时，培训对象年龄一般不超过60周岁，培训班每班人数控制在50人以内。"
    )
    assert told(text) == [
        ("培育高素质农民", 2026, "unstated", "620", "人"), ("学员满意度", 2026, "at_least", "95", "%"),
    ]


def test_the_title_of_a_sheet_dates_its_rows() -> None:
    rows = (
        ("2026年主要任务分解表", "", ""), ("序号", "量化指标", "年度目标"),
        ("1", "新增规上企业", "60家"), ("2", "优良天数", "310天以上"),
    )
    document = grid(rows)
    (taken,) = take([replace(document, blocks=document.blocks[1:])])
    assert [target.year.year for table in taken.tables for row in table.rows for target in row.targets] == [2026, 2026]


def test_a_forecast_of_the_year_before_is_a_base() -> None:
    rows = (
        ("指标", "单位", "2025年预计", "2026年计划", "增长"), ("生产总值", "亿元", "2380", "2510", "5.5%左右"),
        ("粮食产量", "万吨", "152", "153", "—"),
    )
    (taken,) = take([grid(rows)])
    found = [(row.name, [target.words for target in row.targets]) for row in taken.tables[0].rows]
    assert found == [("生产总值", ["2510"]), ("生产总值增速", ["5.5%左右"]), ("粮食产量", ["153"])]


@pytest.mark.parametrize("header", ["Target 2027/28", "2027–28 target"])
def test_a_year_of_account_is_that_of_its_end(header: str) -> None:
    rows = (("Ref", "Performance indicator", "Baseline 2023/24", header), ("A1", "Bins on schedule", "91%", "95%"),
            ("A2", "Calls within two minutes", "84%", "90%"))
    (taken,) = take([grid(rows)])
    found = [(row.name, target.year.year) for row in taken.tables[0].rows for target in row.targets]
    assert found == [("Bins on schedule", 2028), ("Calls within two minutes", 2028)]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Three quarters of all households should take part by 2028.",
         [("share of all households that take part", 2028, "unstated", "0.75", "")]),
        ("Three of every five trips will be made by bus in 2030.",
         [("share of trips that are made by bus", 2030, "unstated", "0.6", "")]),
        ("At least twenty mobility hubs will open by 2027.",
         [("mobility hubs", 2027, "at_least", "20", "mobility hubs")]),
        ("Research spending on energy will double by 2027, reaching EUR 240 million.",
         [
             ("Research spending on energy", 2027, "unstated", "100", "%"),
             ("Research spending on energy", 2027, "unstated", "240000000", "欧元"),
         ]),
        ("Injuries in mines will fall to 16 by 2030, representing a 50% reduction from 2019.",
         [("Injuries in mines", 2030, "unstated", "16", "")]),
        ("Farm emissions will fall by 22% and methane emissions by 30% by 2030.",
         [("Farm emissions", 2030, "unstated", "-22", "%"), ("methane emissions", 2030, "unstated", "-30", "%")]),
        ("Primary demand in 2030 shall not exceed 24 Mtoe and final demand 18 Mtoe.",
         [
             ("Primary demand", 2030, "at_most", "24000000", "吨标准油"),
             ("final demand", 2030, "at_most", "18000000", "吨标准油"),
         ]),
        ("Northshire commits to reducing transport emissions by 41% by 2030.",
         [("transport emissions", 2030, "unstated", "-41", "%")]),
        ("Rail punctuality should not fall below 90% in 2030.", [("Rail punctuality", 2030, "at_least", "90", "%")]),
        ("By 2027 90% of vessels above 400 gross tonnes will report their fuel use.",
         [("share of vessels above 400 gross tonnes that report their fuel use", 2027, "unstated", "90", "%")]),
        ("We will open 3 new household recycling centres by 2028.",
         [("new household recycling centres", 2028, "unstated", "3", "new household recycling centres")]),
        ("Since 2019 emissions have been reduced by 47% and we are to reach the 2030 target.", []),
        ("The plan will cost €1.9 billion by 2030.", []),
    ],
)
def test_what_is_promised_in_english(text: str, wanted: Told) -> None:
    assert told(ENGLISH + text) == wanted


def test_districts_of_a_whole_have_its_name_each() -> None:
    text = PLAN + "到2027年，新建道路180公里，其中三元区35公里、梅列区28公里。"
    assert [name for name, *_ in told(text)] == ["新建道路", "三元区新建道路", "梅列区新建道路"]
