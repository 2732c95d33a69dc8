"""What a reviewer found in five real documents by hand, row by row: the audit says the same, and nothing louder.

A place is given as the words that stand there, so that an edit above it in the file changes nothing here.
"""

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import pytest

from auditor.ground.mark import Mark
from auditor.judge.compiled import compile_rules
from auditor.judge.judging import verdicts
from auditor.model.audit import Audit, Finding
from auditor.model.plan import Said
from auditor.model.rows.build import Family
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.kinds import SubjectRow
from auditor.model.rows.link import LinkRow
from auditor.model.rows.statement import StatementRow
from auditor.model.rows.target import TargetRow
from auditor.model.rule import RulePack
from auditor.run.reported import everything
from auditor.text.compare import same_number

Verdicts = dict[str, list[tuple[SubjectRow, str]]]
QUOTED = "（所据数值系转引）"

# The annex by row: the id of each indicator.
ROWS = {
    1: "equipment-investment", 2: "rd-tool-penetration", 3: "process-cnc-rate", 4: "used-car-trade-growth",
    5: "appliance-recycling-growth", 6: "industrial-upgrade-investment", 7: "charging-piles", 8: "lift-renewal",
    9: "water-supply", 10: "sanitation-equipment", 11: "new-energy-buses", 12: "medical-imaging",
    13: "hospital-beds", 14: "car-trade-in", 15: "elderly-home-adaptation", 16: "appliance-recycling",
    17: "used-car-trade", 18: "student-computers", 19: "banbantong", 20: "ai-labs", 21: "theme-park",
    22: "star-hotels",
}
SAME = {1, 2, 3, 4, 5, 6, 11}
OWN = {7, 21, 22}
# Row: own target, the city's target, the share as written.
SHARES = {
    8: (100, 1000, "10%"), 9: (40, 400, "10%"), 10: (100, 600, "16.67%"), 12: (10, 30, "33.33%"),
    13: (60, 200, "30%"), 14: (1000, 3200, "31.25%"), 15: (150, 1000, "15%"), 16: (20_000, 390_000, "5.13%"),
    17: (6000, 60_000, "10%"), 18: (800, 20_000, "4%"), 19: (600, 3000, "20%"), 20: (20, 200, "10%"),
}
NOMINAL = {15, 17}                      # shares of a bound: 1000户以上, 超6万辆
BELOW = {16, 18}                        # the two that the note itself calls below 10 %
# What the note says of itself: the sentence, what is counted, the number.
CLAIMS = [
    ("《“两新”行动方案（送审稿）》共19条", "count", 19),
    ("共设置22项目标指标", "count", 22),
    ("推动实施十大行动", "count", 10),
    ("推动实施“两新”十大行动", "count", 10),
    ("将征求意见稿中32项目标指标值删减13项、新增3项，最终设置22项目标指标值", "balance", 22),
    ("主要目标指标值由市级6项删减1项，设置5项", "balance", 5),
    ("具体目标指标值由市级26项删减12项，新增3项，最终设置17项", "balance", 17),
    ("征求意见稿中32项目标指标值", "sum", 32),
    ("32项目标指标值删减13项", "sum", 13),
    ("最终设置22项目标指标值", "sum", 22),
    ("除3项为伍家岗区自主设定外", "count", 3),
    ("其余19项与市级同步", "count", 19),
    ("其余19项与市级同步，其中", "sum", 19),
    ("等7项指标与市级保持一致", "count", 7),
    ("等10项指标占全市比重达到10%及以上", "count", 10),
    ("全年家电回收量、更新师生用计算机等2项指标占全市比重均低于10%", "count", 2),
    ("22项目标指标值中，除3项为伍家岗区自主设定外，其余19项与市级同步", "sum", 22),
]
CALCULATIONS = {
    "32项目标指标值删减13项": "1 + 4 + 5 + 3 = 13", "最终设置22项目标指标值": "5 + 17 = 22",
    "其余19项与市级同步，其中": "7 + 10 + 2 = 19", "征求意见稿中32项目标指标值": "6 + 26 = 32",
}


@pytest.fixture(scope="module")
def judged(real_family: Family, pack: RulePack) -> Verdicts:
    """Per rule: every row of Wujiagang with its verdict."""
    return {
        id: [(row, answer) for row, answer in verdicts(rule, real_family, pack) if row.key.plan == "wujiagang"]
        for id, rule in compile_rules(pack.rules).items()
    }


def of(judged: Verdicts, rule: str, verdict: str) -> list[str]:
    return [row.key.indicator for row, answer in judged[rule] if answer == verdict]


def ids(rows: set[int]) -> set[str]:
    return {ROWS[row] for row in rows}


# ---- holds -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("says", "aspect", "number"), CLAIMS)
def test_a_count_of_the_note_holds(says: str, aspect: str, number: int, real_family: Family) -> None:
    (row,) = [
        row for row in real_family.by_id["wujiagang"].claims if (row.says, row.aspect) == (says, aspect)
    ]
    assert (row.declared, row.recount) == (number, number)
    if says in CALCULATIONS:
        assert row.calculation == CALCULATIONS[says]


def test_every_claim_was_judged_and_holds(judged: Verdicts, real_family: Family) -> None:
    answers = {rule: [answer for _, answer in judged[rule]] for rule in ("CLM-001", "CLM-002", "CLM-003")}
    for rule, given in answers.items():
        assert set(given) == {"holds", "not_applicable"}, rule
    held = sum(given.count("holds") for given in answers.values())
    assert held == len(real_family.by_id["wujiagang"].claims)


def test_seven_repeat_the_city_three_are_own_and_twelve_are_shares(real_family: Family) -> None:
    listed = [row for row in real_family.by_id["wujiagang"].indicators if row.listed]
    assert [row.id for row in listed] == list(ROWS.values())
    relations = {row.id: row.relation for row in listed}
    assert {id for id, relation in relations.items() if relation == "same"} == ids(SAME)
    assert {id for id, relation in relations.items() if relation == "own"} == ids(OWN)
    assert {id for id, relation in relations.items() if relation == "share"} == ids(set(SHARES))


@pytest.mark.parametrize("row", SHARES)
def test_a_share_holds_at_its_digits(row: int, judged: Verdicts) -> None:
    part, whole, written = SHARES[row]
    (link,) = [
        found for found, answer in judged["SHR-001"] if found.key.indicator == ROWS[row] and answer == "holds"
    ]
    assert isinstance(link, LinkRow)
    assert link.computed_share == Fraction(part, whole)
    assert isinstance(link.share, Said)
    assert link.share.quantity.raw == written
    assert link.nominal is (row in NOMINAL)


def test_ten_shares_are_ten_percent_and_the_two_below_are_named_by_the_note(judged: Verdicts) -> None:
    assert set(of(judged, "SHR-001", "holds")) == ids(set(SHARES))
    assert {row for row, (part, whole, _) in SHARES.items() if 10 * part < whole} == BELOW
    assert set(of(judged, "SHR-004", "holds")) == ids(BELOW)       # under the minimum, and explained
    assert not of(judged, "SHR-004", "violated")


def test_body_and_annex_cover_each_other_for_all_numbers(judged: Verdicts, real_family: Family) -> None:
    listed = [row for row in real_family.by_id["wujiagang"].indicators if row.listed]
    numbers = {(target.indicator.id, target.when) for row in listed for target in row.targets if target.numeric}
    assert len(numbers) == 28
    said = set()
    for row, answer in judged["STM-001"]:
        assert isinstance(row, StatementRow)
        assert answer == "holds"
        assert row.target is not None
        assert same_number(row.quantity, row.target.quantity) is True
        if row.part == "body":
            said.add((row.indicator.id, row.when))
    assert said == numbers
    assert set(of(judged, "STM-002", "holds")) == set(ROWS.values())
    assert set(of(judged, "STM-009", "holds")) == set(ROWS.values())


def test_2024_is_not_above_2027_wherever_both_exist(judged: Verdicts) -> None:
    held: dict[str, tuple[object, object]] = {
        row.key.indicator: (row.previous.number, row.number) for row, answer in judged["GRW-001"]
        if answer == "holds" and isinstance(row, TargetRow) and row.previous is not None
    }
    assert held == {
        ROWS[1]: (8, 25), ROWS[2]: (Fraction("84.5"), 90), ROWS[3]: (64, 75), ROWS[4]: (15, 45),
        ROWS[5]: (15, 30), ROWS[7]: (1050, 3000),
    }
    assert not of(judged, "GRW-001", "violated")


def test_the_district_is_within_the_city_and_the_city_within_the_province(
    judged: Verdicts, real_family: Family
) -> None:
    assert set(of(judged, "SHR-003", "holds")) == ids(set(SHARES))
    assert set(of(judged, "ALN-001", "holds")) >= ids(SAME)
    for plan in ("wujiagang", "yichang"):
        for link in real_family.by_id[plan].links:
            if isinstance(link.computed_share, Fraction):
                assert 0 < link.computed_share <= 1


def test_ten_actions_nineteen_articles_and_each_owner_is_an_office_of_its_action(
    judged: Verdicts, real_family: Family
) -> None:
    plan = real_family.by_id["wujiagang"]
    assert len(plan.actions) == 10
    assert list(plan.record.articles.values()) == [2, 10, 4, 3]
    assert of(judged, "OFF-001", "holds") == [ROWS[row] for row in range(6, 23)]
    headline = set(of(judged, "OFF-001", "not_applicable")) & set(ROWS.values())
    assert headline == ids({1, 2, 3, 4, 5})
    assert not of(judged, "OFF-001", "violated")


# ---- must be found -----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Found:
    """One finding as a reviewer expects it. `at`: the words that stand at its place."""

    rule: str
    severity: str
    about: str                                          # indicator, or what else names the subject; may be empty
    at: str
    zh: str
    raws: tuple[str, ...] = ()                          # evidence, as the documents write it
    related: tuple[tuple[str, str, str, str], ...] = () # rule, severity, plan, indicator
    members: tuple[str, ...] = ()                       # their names, each once
    count: int = 0                                      # of members
    plan: str = "wujiagang"
    verdict: str = "violated"
    settles: str = ""
    lacks: str = ""                                     # the code of what is missing


TRIMMED = (
    "报废汽车回收量", "升级污水处理厂", "安装城市生命线安全监测物联传感设备", "更新改造建筑施工设备", "节能建筑面积",
    "淘汰老旧燃油船舶", "涵闸建设或更新改造", "泵站建设或更新改造", "报废农机", "农作物耕种收综合机械化率",
    "家电以旧换新量", "全年报废汽车", "培育国家级再生资源回收体系典型企业",
)
STILL_WORKED_ON = (
    "升级污水处理厂", "安装城市生命线安全监测物联传感设备", "更新改造建筑施工设备", "节能建筑面积", "淘汰老旧燃油船舶",
    "报废农机",
)
BOUNDS_LOST = (
    "重点领域投资", "规模以上工业企业数字化研发设计工具普及率", "关键工序数控化率", "新增和改造充电桩（含自用桩）",
    "新能源公交车占比", "汽车以旧换新量", "家电回收量",
)
FOUND = {
    "row 15: every year, or 2024 only; and of whom": Found(
        "STM-006", "error", ROWS[15], "力争150户}",
        "居家适老化改造（2024年）：正文写“完成特殊困难老年人居家适老化改造150户”，"
        "清单为“每年完成居家适老化改造 150户”，一处是每年，一处不是",
        raws=("力争150户", "完成特殊困难老年人居家适老化改造150户", "每年完成居家适老化改造"),
        related=(
            ("HRZ-002", "warning", "wujiagang", ROWS[15]), ("SCP-001", "error", "wujiagang", ROWS[15]),
        ),
    ),
    "row 12: the share may compare two sets": Found(
        "SCP-001", "error", ROWS[12], "每年更新CT、DR、彩超等设备10台套",
        "更新CT、DR、彩超等设备（2027年）：正文列“CT、DR、彩超等”，清单列“CT、核磁共振等”，所列范围不一致",
        raws=("力争每年10台套", "CT、DR、彩超等", "CT、核磁共振等", "每年更新CT、DR、彩超等设备10台套"),
        related=(("STM-007", "error", "wujiagang", ROWS[12]),),
    ),
    "row 1: 设备 is lost": Found(
        "STM-007", "error", ROWS[1], "重点领域投资",
        "正文2027年目标表述为“重点领域投资”，漏“设备”二字（2024年目标有）；清单为“重点领域设备投资增长率”",
        raws=("重点领域投资", "重点领域设备投资增长率", "较2023年增长25%以上", "重点领域投资较2023年增长25%以上"),
    ),
    "row 11: the city is below the province": Found(
        "ALN-003", "warning", ROWS[11], "80%}",
        f"新能源公交车占比（2027年）：本级“80%”，未达到湖北省“85%”的要求{QUOTED}",
        raws=("80%", "85%"), related=(("ALN-005", "warning", "wujiagang", ROWS[11]),), plan="yichang",
    ),
    "a headline target of the nation is trimmed": Found(
        "TRM-010", "warning", "yichang/scrapped-cars", "yichang/scrapped-cars",
        "删减的“报废汽车回收量”（所述“增长40%”没有年份和基期）是国家的主要目标："
        "宜昌市“报废汽车回收量” → 湖北省“报废汽车回收量” → 全国“报废汽车回收量”",
        raws=("增长40%",),
    ),
    "trimmed as nobody's, and still a task": Found(
        "TRM-013", "warning", "", "[sewage-treatment]",
        "6项以无职能、无对象删减，而正文的行动仍涉及同一对象："
        "升级污水处理厂（仍涉及该对象的行动“城市基础设施更新行动”，对象“污水处理”）、"
        "安装城市生命线安全监测物联传感设备（仍涉及该对象的行动“城市基础设施更新行动”，对象“城市生命线工程”）、"
        "更新改造建筑施工设备（仍涉及该对象的行动“城市基础设施更新行动”，对象“建筑施工”）、"
        "节能建筑面积（仍涉及该对象的行动“城市基础设施更新行动”，对象“建筑节能”）、"
        "淘汰老旧燃油船舶（仍涉及该对象的行动“交通运输设备绿色转型行动”，对象“船舶”）、"
        "报废农机（仍涉及该对象的行动“农业水利设施装备提质行动”，对象“农业机械报废”）",
        raws=("污水处理", "城市生命线工程", "建筑施工", "建筑节能", "船舶", "农业机械报废"),
        members=STILL_WORKED_ON, count=6,
    ),
    "rows 4 and 5: a quantity with a bare percentage": Found(
        "GRW-009", "warning", "", "15%, 2027: 45%}",
        "4个百分数写在数量指标名下，没有写明是增长率，也没有写基期年：二手车交易量（2024年“15%”）、"
        "二手车交易量（2027年“45%”）、废旧家电回收量（2024年“15%”）、"
        "废旧家电回收量（2027年“30%”）",
        raws=("15%", "45%", "30%"), members=("二手车交易量", "废旧家电回收量"), count=4,
    ),
    "row 12: 台 and 台套; row 13: 个 and 张": Found(
        "STM-003", "note", "", "力争每年10台套",
        "2处的单位与清单不一致：更新CT、DR、彩超等设备（2027年，此处表述“力争每年10台套”，"
        "指标的目标值“10台”）、改造病床（2027年，此处表述“力争60张”，指标的目标值“60个”）",
        raws=("力争每年10台套", "10台", "力争60张", "60个"), members=("更新CT、DR、彩超等设备", "改造病床"), count=2,
    ),
    "bounds lost in rows 1, 2, 3, 11, 14, 16, and 7": Found(
        "STM-004", "note", "", "较2023年增长25%以上",
        "10处限定词在清单中丢失：重点领域投资（2027年，此处表述“较2023年增长25%以上”，"
        "指标的目标值“25%”）、"
        "规模以上工业企业数字化研发设计工具普及率（2024年，此处表述“超过84.5%”，指标的目标值“84.50%”）、"
        "规模以上工业企业数字化研发设计工具普及率（2027年，此处表述“超过90%”，指标的目标值“90%”）、"
        "关键工序数控化率（2024年，此处表述“超过64%”，指标的目标值“64%”）、"
        "关键工序数控化率（2027年，此处表述“超过75%”，指标的目标值“75%”）、"
        "新增和改造充电桩（含自用桩）（2024年，此处表述“达到1050个”，指标的目标值“1050个”）、"
        "新增和改造充电桩（含自用桩）（2027年，此处表述“达到3000个”，指标的目标值“3000个”）、"
        "新能源公交车占比（2027年，此处表述“力争达80%”，指标的目标值“80%”）、"
        "汽车以旧换新量（2024年，此处表述“力争达到1000辆”，指标的目标值“1000辆”）、"
        "家电回收量（2027年，此处表述“力争达2万台套”，指标的目标值“2万台套”）",
        raws=(
            "较2023年增长25%以上", "超过84.5%", "超过90%", "超过64%", "超过75%", "达到1050个", "达到3000个",
            "力争达80%", "力争达到1000辆", "力争达2万台套",
        ),
        members=BOUNDS_LOST, count=10,
    ),
    "thirteen trimmed values have no year": Found(
        "TRM-012", "note", "", "增长40%", f"13项删减所述的值没有年份：{'、'.join(TRIMMED)}",
        raws=(
            "增长40%", "4座", "2万套", "600台", "160万平方米", "20艘", "2处", "4处", "1万台套", "60%", "5万台",
            "1.35万辆", "1家",
        ),
        members=TRIMMED, count=13,
    ),
    "row 12: every year, one of two columns": Found(
        "HRZ-002", "warning", ROWS[12], '{2024: "/", 2027: 10台}',
        "每年更新CT、核磁共振等设备量：写明每年，而方案的目标年份（2024、2027）没有逐年填写", raws=("/", "10台"),
    ),
    "rows 4 and 17: no base": Found(
        "GRW-002", "error", ROWS[4], "45%}",
        "二手车交易量（2027年）：无法判断“增长率、基数与绝对量对得上”；缺少：基数（文件未写明）"
        "〔wujiagang/used-car-trade-growth（2027年）〕；两者同时成立时，基期年（2023）的数值应不少于4138辆",
        raws=("45%", "超6000辆"), verdict="undetermined", settles="120000/29", lacks="silent",
    ),
    "rows 5 and 16: no base": Found(
        "GRW-002", "error", ROWS[5], "30%}",
        "废旧家电回收量（2027年）：无法判断“增长率、基数与绝对量对得上”；缺少：基数（文件未写明）"
        "〔wujiagang/appliance-recycling-growth（2027年）〕；两者同时成立时，基期年（2023）的数值应约为15385台套",
        raws=("30%", "2万台套"), verdict="undetermined", settles="200000/13", lacks="silent",
    ),
    "rows 6, 14 and 15 stop at 2024; row 6 mixes blank and /": Found(
        "HRZ-001", "note", "", '{2024: 10%, 2027: ""}',
        "3项指标没有方案末年的目标：工业技改投资增长率、汽车以旧换新量、每年完成居家适老化改造",
        raws=("10%", "1000辆", "150户"),
        members=("工业技改投资增长率", "汽车以旧换新量", "每年完成居家适老化改造"), count=3,
        related=(("STM-010", "note", "wujiagang", ROWS[6]),),
    ),
    "actions 四 and 十 carry nothing": Found(
        "OFF-003", "note", "", "农业水利设施装备提质行动",
        "2项行动没有指标：农业水利设施装备提质行动、产品供需对接行动",
        members=("农业水利设施装备提质行动", "产品供需对接行动"), count=2,
    ),
    "row 13: the city takes 2 % of the beds": Found(
        "SHR-006", "note", ROWS[13], "200个}",
        f"改造病床（2027年）：占湖北省 2%，与本方案其他占比（中位数 9%）相差悬殊{QUOTED}",
        raws=("200个", "10000个"), plan="yichang",
    ),
    "two targets in words stand in the body only": Found(
        "STM-008", "note", "", "重点行业主要用能设备能效",
        "2项目标只见于正文，没有列入清单：重点行业主要用能设备能效、环保绩效达到A级水平的产能比例",
        members=("重点行业主要用能设备能效", "环保绩效达到A级水平的产能比例"), count=2,
    ),
    # ---- the other documents
    "Guanxian weakens the bounds of the tool rate and of the cnc rate": Found(
        "ALN-004", "warning", "", "达到92%}",
        "2个目标值与上级数值相同而界限较弱（其间聊城市文本未掌握）："
        "规模以上工业企业数字化研发设计工具普及率（2027年，本级目标“达到92%”，上级目标“超过92%”）、"
        "规模以上工业企业关键工序数控化率（2027年，本级目标“达到75%”，上级目标“超过75%”）",
        raws=("达到92%", "超过92%", "达到75%", "超过75%"), plan="guanxian",
        members=("规模以上工业企业数字化研发设计工具普及率", "规模以上工业企业关键工序数控化率"), count=2,
    ),
    "Guanxian: basically in the overview, wholly in the task": Found(
        "STM-001", "error", "diesel-trucks", "全部淘汰}",
        "国三及以下排放标准非营运柴油货车（2025年）：“四、（七）实施运输装备降碳提效行动”写“全部淘汰”，“一、总体要求”为“基本淘汰”",
        raws=("全部淘汰", "基本淘汰", "全部淘汰国三及以下排放标准非营运柴油货车"), plan="guanxian",
    ),
    "Sichuan answers a number with a reference": Found(
        "ALN-009", "warning", "process-cnc-rate", "达到全国平均水平}",
        "规模以上工业企业关键工序数控化率（2027年）：全国为 超过75%，本级以“达到全国平均水平”回应，没有数值",
        raws=("达到全国平均水平", "超过75%"), related=(("ALN-014", "warning", "sichuan", "process-cnc-rate"),),
        plan="sichuan",
    ),
    "Sichuan's reference names no number": Found(
        "ALN-003", "error", "process-cnc-rate", "达到全国平均水平}",
        "规模以上工业企业关键工序数控化率（2027年）：无法判断“目标数值不弱于上级”；缺少：所参照的数值及其年份"
        "〔sichuan/process-cnc-rate（2027年）〕",
        raws=("达到全国平均水平", "超过75%"), plan="sichuan", verdict="undetermined", lacks="reference",
    ),
    "Hunan dismantles where the nation collects": Found(
        "ALN-015", "warning", "", "报废汽车拆解量",
        "2个目标值的统计对象与上级不同：报废汽车拆解量（2027年，上级指标名称“报废汽车回收量”）、"
        "废旧家电拆解量（2027年，上级指标名称“废旧家电回收量”）",
        raws=("报废汽车拆解量", "报废汽车回收量", "废旧家电拆解量", "废旧家电回收量"),
        members=("报废汽车拆解量", "废旧家电拆解量"), count=2, plan="hunan",
    ),
    "Hunan's amount under a growth needs the base": Found(
        "ALN-010", "error", "scrapped-cars-dismantled", "达到32万辆}",
        "报废汽车拆解量（2027年）：无法判断“以绝对量回应增长率的，按基数折算后不低于上级”；缺少：本级目标的基数（文件未写明）"
        "〔hunan/scrapped-cars-dismantled（2027年）〕；基期年（2023）的数值不高于16万辆时达到上级要求",
        raws=("达到32万辆", "较2023年增加约一倍"), plan="hunan", verdict="undetermined", settles="160000",
        lacks="silent",
    ),
}


def named(finding: Finding) -> str:
    return finding.subject.indicator or finding.subject.other


def matching(audit: Audit, expected: Found) -> list[Finding]:
    return [
        finding for finding in audit.findings
        if (finding.rule, finding.subject.plan, finding.verdict) == (expected.rule, expected.plan, expected.verdict)
        and finding.message.zh == expected.zh
    ]


@pytest.mark.parametrize("what", FOUND)
def test_the_audit_finds_it(what: str, real_audit: Audit, real_files: list[Path]) -> None:
    expected = FOUND[what]
    alike = [
        finding.message.zh for finding in real_audit.findings
        if (finding.rule, finding.subject.plan) == (expected.rule, expected.plan)
    ]
    found = matching(real_audit, expected)
    assert len(found) == 1, alike
    finding = found[0]
    assert (finding.severity, named(finding)) == (expected.severity, expected.about)
    assert finding.at.file == f"{expected.plan}.plan.yaml"
    assert words_at(finding.at, real_files).startswith(expected.at)
    assert finding.message.en
    assert set(expected.raws) <= {item.raw for item in finding.evidence}
    assert tuple(
        (below.rule, below.severity, below.subject.plan, below.subject.indicator) for below in finding.related
    ) == expected.related
    assert tuple(dict.fromkeys(member.name for member in finding.members)) == expected.members
    assert len(finding.members) == expected.count


@pytest.mark.parametrize("what", [what for what in FOUND if FOUND[what].verdict == "undetermined"])
def test_what_cannot_be_judged_names_the_missing_thing(what: str, real_audit: Audit) -> None:
    expected = FOUND[what]
    (finding,) = matching(real_audit, expected)
    (lack,) = finding.missing
    assert (lack.reason, lack.plan, lack.indicator) == (expected.lacks, expected.plan, expected.about)
    assert lack.settles == expected.settles


def words_at(mark: Mark, files: list[Path]) -> str:
    """The rest of the line from a place on."""
    (path,) = [path for path in files if path.name == mark.file]
    line = path.read_text(encoding="utf-8").splitlines()[mark.line - 1]
    return line[mark.column - 1:].lstrip("\"'")


def test_row_15_carries_its_scope_and_its_empty_year(real_audit: Audit) -> None:
    (finding,) = matching(real_audit, FOUND["row 15: every year, or 2024 only; and of whom"])
    years, scope = finding.related
    assert years.message.zh == "每年完成居家适老化改造：写明每年，而方案的目标年份（2024、2027）没有逐年填写"
    assert [item.raw for item in years.evidence] == ["150户", "/"]
    assert "特殊困难老年人" in scope.message.zh
    assert "特殊困难老年人" in {item.raw for item in scope.evidence}


def test_row_11_shows_all_three_levels_at_the_district(real_audit: Audit) -> None:
    (finding,) = matching(real_audit, FOUND["row 11: the city is below the province"])
    (district,) = finding.related
    assert district.message.zh == (
        "新能源公交车占比（2027年）：本级“80%”，宜昌市“80%”，湖北省“85%”；只与上级对照，看不出与再上一级的差距"
    )
    assert {(item.raw, item.at.file) for item in district.evidence if item.at is not None} == {
        ("80%", "wujiagang.plan.yaml"), ("80%", "yichang.plan.yaml"), ("85%", "hubei.plan.yaml"),
    }


def test_lost_bounds_are_those_of_seven_rows(real_audit: Audit) -> None:
    (finding,) = matching(real_audit, FOUND["bounds lost in rows 1, 2, 3, 11, 14, 16, and 7"])
    assert {member.subject.indicator for member in finding.members} == ids({1, 2, 3, 7, 11, 14, 16})
    from_note = [member.subject.indicator for member in finding.members if member.subject.other.startswith("note/")]
    assert set(from_note) == {ROWS[7]}


def test_only_the_beds_lie_far_from_the_other_shares(real_audit: Audit) -> None:
    (finding,) = [found for found in everything(real_audit.findings) if found.rule == "SHR-006"]
    assert finding.subject[:3] == ("link", "yichang", ROWS[13])
    assert len([item for item in finding.evidence if item.at is not None]) >= 2 + 5    # two sides, and its peers


def test_no_bound_of_the_city_is_lost_in_every_place(judged: Verdicts) -> None:
    assert not of(judged, "STM-011", "violated")        # so the lost bounds are a note, not a warning


# ---- and nothing else --------------------------------------------------------------------------------------


def test_nothing_else_is_an_error_or_a_warning_on_wujiagang(real_audit: Audit) -> None:
    """The list above is the whole list. What hangs below a finding is of the same cause, and is listed there."""
    loud = sorted(
        (finding.rule, finding.message.zh) for finding in real_audit.findings
        if (finding.subject.plan, finding.verdict) == ("wujiagang", "violated") and finding.severity != "note"
    )
    listed = sorted(
        (expected.rule, expected.zh) for expected in FOUND.values()
        if (expected.plan, expected.verdict) == ("wujiagang", "violated") and expected.severity != "note"
    )
    assert loud == listed


def test_what_is_open_on_wujiagang_is_open_for_a_reason(real_audit: Audit) -> None:
    """Beside the two bases: the base year and the whole list of the city, known only as this document quotes it."""
    still_open = sorted(
        (finding.rule, finding.missing[0].reason) for finding in real_audit.findings
        if (finding.subject.plan, finding.verdict) == ("wujiagang", "undetermined")
    )
    assert still_open == [
        ("ALN-013", "base-year-quoted"), ("GRW-002", "silent"), ("GRW-002", "silent"), ("OWN-003", "list-quoted"),
    ]


def test_the_errors_of_the_whole_set_are_four(real_audit: Audit) -> None:
    """No other plan has an error: what the five documents get wrong for certain stands in the list above."""
    errors = {
        (finding.rule, finding.subject.plan) for finding in real_audit.findings
        if (finding.verdict, finding.severity) == ("violated", "error")
    }
    assert errors == {
        ("STM-006", "wujiagang"), ("SCP-001", "wujiagang"), ("STM-007", "wujiagang"), ("STM-001", "guanxian"),
    }


def test_the_rows_of_this_test_are_rows_of_the_plan(real_family: Family) -> None:
    rows = {row.id: row for row in real_family.by_id["wujiagang"].indicators}
    assert all(isinstance(rows[id], IndicatorRow) for id in ROWS.values())
    assert len(ROWS) == len(SAME) + len(OWN) + len(SHARES) == 22
