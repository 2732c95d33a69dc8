"""What a proposal rests on besides its own words: what stands beside it, where its year was said, what the text is."""

import pytest

from auditor.intake.confidence import confidence
from tests.intake.reading import read, told

PLAN = "东川市现代物流发展规划（2023—2027年）\n东政发〔2023〕3号\n二、重点任务\n"
ENGLISH = "Northshire Climate Plan 2024 to 2035\n"


def reasons(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """The name of each target that is read, with the reasons."""
    return [(each.name, each.because) for reading in read(text).readings for each in reading.targets]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("到2027年，甲类覆盖率达到80%，乙类覆盖率达到90%，丙类覆盖率达到95%。", "beside:list"),
        ("到2027年，甲类覆盖率达到80%，乙类覆盖率达到90%。", "beside:one"),
        ("到2027年，甲类覆盖率达到80%。", "beside:none"),
        ("到2027年，淘汰35蒸吨/小时锅炉20台，甲类覆盖率达到80%。", "beside:size"),
        ("到2027年，甲类覆盖率达到80%，对新建项目每户补贴200元。", "beside:fact"),
    ],
)
def test_what_stands_beside_a_promise(text: str, why: str) -> None:
    assert {because[-1] for _, because in reasons(PLAN + text)} == {why}


def test_the_first_english_value_is_told_from_later_ones() -> None:
    found = reasons(ENGLISH + "Losses will fall by 30% by 2030, and food waste will fall by 20% by 2030.")
    assert [because[-1] for _, because in found] == ["beside:first", "beside:later"]


def test_a_name_of_one_english_word_is_doubted() -> None:
    ((_, because),) = reasons(ENGLISH + "Emissions will fall by 30% by 2030.")
    assert "form:one-word" in because
    assert confidence(because) < 0.9
    ((_, because),) = reasons(ENGLISH + "The share of renewables in heat will rise to 30% by 2030.")
    assert "form:usual" in because
    assert confidence(because) >= 0.9


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("（一）运输。到2027年，甲类覆盖率达到80%。乙类覆盖率达到90%。", "year:carried"),
        ("（一）运输。实施提质行动，到2027年，甲类覆盖率达到80%。乙类覆盖率达到90%。", "year:carried-on"),
        ("（一）运输。建设基地30万亩，2027年底前完成一期12万亩；乙类覆盖率达到90%。", "year:lacking"),
        ("（一）运输。每年创建站点5个，至2027年累计建成40个；乙类覆盖率达到90%。", "year:lacking"),
        ("（一）运输。汽车产业到2027年产量达到30万辆。乙类覆盖率达到90%。", "year:lacking"),
    ],
)
def test_how_far_a_year_holds(text: str, wanted: str) -> None:
    (because,) = [because for name, because in reasons(PLAN + text) if name == "乙类覆盖率"]
    assert wanted in because


def test_a_text_that_calls_itself_no_plan_promises_in_so_many_words() -> None:
    text = (
        "上半年全市经济运行稳中有进\n上半年，第一产业增加值72.3亿元，增长3.8%；城镇登记失业人员减少2100人。\n"
        "力争到2027年，固定资产投资增长6%以上。"
    )
    assert [(name, "part:unnamed" in because) for name, because in reasons(text)] == [("固定资产投资", True)]


def test_a_text_that_tells_no_year_lacks_none() -> None:
    text = "全县经济社会发展的主要预期目标是：地区生产总值增长7%以上，固定资产投资增长8%。"
    reasons = [target.because for reading in read(text).taken[0].readings for target in reading.targets]
    assert [because[1] for because in reasons] == ["year:unstated", "year:unstated"]


def test_what_is_added_of_the_thing_before_or_of_its_item() -> None:
    text = "东川市能源规划（2021—2025年）\n二、任务\n到2025年，生物质装机达到300万千瓦以上，新增装机60万千瓦以上。\n"
    assert [name for name, *_ in told(text)] == ["生物质装机", "生物质新增装机"]
    item = "东川市能源规划（2021—2025年）\n二、任务\n光伏发电。到2025年，新增投产装机约100万千瓦。\n"
    assert [name for name, *_ in told(item)] == ["光伏发电新增投产装机"]


def test_parts_of_a_whole_by_regions_that_are_no_districts() -> None:
    text = (
        "东川市绿色建筑规划（2021—2025年）\n二、任务\n到2025年，既有建筑改造面积新增500万平方米，其中，"
        "主城都市区完成400万平方米，东北三峡库区城镇群完成75万平方米。\n"
    )
    assert [(name, number) for name, _, _, number, _ in told(text)] == [
        ("既有建筑改造面积", "5000000"), ("主城都市区既有建筑改造面积", "4000000"),
        ("东北三峡库区城镇群既有建筑改造面积", "750000"),
    ]
