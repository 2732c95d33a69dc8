"""What stands beside promises and is none, and promises that words around them nearly hid."""

import pytest

from tests.intake.reading import accounts, told

PLAN = "东川市现代物流发展规划（2023—2027年）\n东政发〔2023〕3号\n二、总体要求\n（一）发展目标\n"
TASKS = "东川市现代物流发展规划（2023—2027年）\n东政发〔2023〕3号\n三、主要任务\n（一）物流\n"
SAFE = "东川市现代物流发展规划（2023—2027年）\n东政发〔2023〕3号\n四、保障措施\n（一）投入\n"
NOTE = "《东川市现代物流发展规划》编制说明\n一、指标\n"
Told = list[tuple[str, int | None, str, str, str]]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("到2027年，县城和城乡结合部（含中心镇，下同）覆盖率达到70%。",
         [("县城和城乡结合部覆盖率", 2027, "at_least", "70", "%")]),
        ("到2027年，良种覆盖率计划达到90%以上。", [("良种覆盖率", 2027, "at_least", "90", "%")]),
        ("东川今年将完成外墙整治1.5万平方米。", [("外墙整治", 2023, "unstated", "15000", "平方米")]),
        ("到2027年，5年累计完成固定资产投资90亿元。", [("固定资产投资", 2027, "unstated", "9000000000", "元")]),
        ("到2027年，畜禽存栏总量达到230万头只。", [("畜禽存栏总量", 2027, "at_least", "2300000", "头只")]),
        ("到2027年，城市、县城污水集中处理率分别达到95%和85%。",
         [("城市污水集中处理率", 2027, "at_least", "95", "%"), ("县城污水集中处理率", 2027, "at_least", "85", "%")]),
        ("到2027年，十万人火灾死亡率在0.18以内。", [("十万人火灾死亡率", 2027, "at_most", "0.18", "")]),
        ("到2027年，危险等级为1.1级的工房操作人员不超过6人。",
         [("危险等级为1.1级的工房操作人员", 2027, "at_most", "6", "人")]),
        ("到2027年，改造管道640公里（2026年完成150公里，2027年完成140公里）。",
         [
             ("改造管道", 2027, "unstated", "640", "公里"),
             ("改造管道", 2026, "unstated", "150", "公里"),
             ("改造管道", 2027, "unstated", "140", "公里"),
         ]),
        ("到2027年，特大城市指城区常住人口500万以上的城市。", []),
        ("到2027年，交易量超4万辆。（东江省的目标为交易量超400万辆。）",
         [("交易量", 2027, "more_than", "40000", "辆")]),
        ("到2027年，潜在增长率为6%，工业增加值增长7%。", [("工业增加值", 2027, "unstated", "7", "%")]),
    ],
)
def test_goals(text: str, wanted: Told) -> None:
    assert told(PLAN + text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("投资500万元以上技改项目1.2万个。", [("投资500万元以上技改项目", None, "unstated", "12000", "个")]),
        ("林火视频监控覆盖率由46%提升至70%以上。", [("林火视频监控覆盖率", None, "at_least", "70", "%")]),
        ("1970万亩天然林得到有效管护。", [("天然林得到有效管护", None, "unstated", "19700000", "亩")]),
        ("每个卫生院都有1名以上全科医生。", [("全科医生", None, "at_least", "1", "名")]),
        ("推荐50名优秀中学生。", [("优秀中学生", None, "unstated", "50", "名")]),
        ("开发听书产品12000种。", [("开发听书产品", None, "unstated", "12000", "种")]),
        ("在100个县开展残疾预防试点。", [("县残疾预防试点", None, "unstated", "100", "个")]),
        ("在56个城市实施总量控制。", []),
        ("家电、数码产品累计补贴超9万台。", [("家电、数码产品累计补贴", None, "more_than", "90000", "台")]),
        ("“阳光计划”每年补助20万人次以上。", [("“阳光计划”每年补助", None, "at_least", "200000", "人次")]),
        ("消纳责任权重不低于48%。", [("消纳责任权重", None, "at_least", "48", "%")]),
        ("完成了55个规划修编工作，出台了措施；新建消防站217个。", []),
    ],
)
def test_tasks(text: str, wanted: Told) -> None:
    assert told(TASKS + text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("党组织覆盖率达到85%以上。", ["85"]),
        ("市级财政每年安排专项资金不少于500万元。", ["5000000"]),
        ("加强人才培养，组织各类培训5万人次以上。", ["50000"]),
        ("直报样本企业扩大到1.2万家。", ["12000"]),
        ("配套比例一般不低于40%。", []),
        ("企业应当按照工资总额的1.5%提取经费。", []),
    ],
)
def test_what_a_chapter_of_safeguards_sets_itself(text: str, wanted: list[str]) -> None:
    assert [number for _, _, _, number, _ in told(SAFE + text)] == wanted


@pytest.mark.parametrize(
    "text",
    ["约束性指标占52%。", "7项指标占比超过30%。", "有意见提出将强度定为3%，没有采纳。", "“十三五”前四年年均增长8%。"],
)
def test_what_a_note_tells_of_the_indicators_and_of_others(text: str) -> None:
    assert told(NOTE + text) == []
    assert "unresolved" not in [sort for _, sort in accounts(NOTE + text)]


def test_work_that_improves_circumstances_is_work() -> None:
    text = "东川市国民经济和社会发展第十三个五年规划纲要\n六、深化改革开放，优化发展环境\n（一）改革\n新建公园3个。"
    assert [number for _, _, _, number, _ in told(text)] == ["3"]


@pytest.mark.parametrize("text", ["拨打12345热线反映。", "12315平台受理。", "市民可拨打12345。"])
def test_numbers_to_call(text: str) -> None:
    assert [sort for _, sort in accounts(TASKS + text)][-1] == "name"
