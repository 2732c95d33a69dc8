"""Values of the levels above beside the own: in columns by every word of a header, and in a note."""

import pytest

from auditor.intake.read import take
from auditor.text.write import decimal_text
from tests.intake.reading import accounts, tabled

NOTE = "《东川县体育发展规划（2026—2030年）》编制说明\n一、指标\n"


def cells(title: str, *rows: tuple[str, ...]) -> list[tuple[str, str, str]]:
    """Words, sort and reason of each cell of a table below its header that holds a number."""
    return [
        (reading.passage.text.text[each.start : each.end], each.sort, each.why)
        for reading in take([tabled(title, *rows)])[0].readings
        for each in reading.accounts
        if each.sort in ("target", "restated", "base", "fact")
    ]


def numbers(title: str, *rows: tuple[str, ...]) -> list[str]:
    """The numbers of the targets of a table."""
    found = [target for reading in take([tabled(title, *rows)])[0].readings for target in reading.targets]
    return [decimal_text(each.size) if each.size is not None else "" for each in found]


@pytest.mark.parametrize(
    ("header", "row", "wanted"),
    [
        (("市规划2025年目标", "我区2025年目标"), ("5200", "4500"), ["4500"]),
        (("2030年目标", "南通市2030年目标"), ("4.3", "4.2"), ["4.3"]),
        (("2025年目标", "市下达任务（2023—2025年）"), ("60", "50"), ["60"]),
        (("2025年目标", "省发改委下达2025年目标"), ("60", "50"), ["60"]),
        (("扬州市目标到2027年", "开发区目标到2025年", "开发区目标到2027年"), ("600", "20", "30"), ["20", "30"]),
        (("基本目标（2025年）", "奋斗目标"), ("60", "80"), ["60"]),
        (("基期水平", "2025年目标值", "2030年目标值"), ("18", "25", "30"), ["25", "30"]),
        (("2025年", "占全市比重（2025年）"), ("60", "15%"), ["60"]),
    ],
)
def test_columns_beside_the_own(header: tuple[str, ...], row: tuple[str, ...], wanted: list[str]) -> None:
    assert numbers(
        "东川区养老服务规划（2021—2025年）", ("指标", "单位", *header), ("养老床位", "张", *row), ("助餐点", "个", *row)
    ) == [*wanted, *wanted]


def test_own_of_a_year_that_is_over_does_not_hide_the_own_goal() -> None:
    told = cells(
        "泾县卫生规划（2016—2020年）",
        ("指标", "2015年实绩", "2015年实绩", "2020年目标", "2020年目标", "2020年目标"),
        ("指标", "全市", "我县", "省", "市", "县"),
        ("婴儿死亡率（‰）", "4.3", "4.12", "<7", "<6", "<5"),
    )
    assert told == [
        ("4.3", "base", "base-column"),
        ("4.12", "base", "base-column"),
        ("<7", "restated", "upper-column"),
        ("<6", "restated", "upper-column"),
        ("<5", "target", ""),
    ]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("到2030年体育场地面积达到4.3平方米，比建议值高0.2平方米。", ["target", "fact"]),
        ("到2030年死亡率降到5%，低于市级2个百分点。", ["target", "fact"]),
        ("体育场地面积市级为4.2平方米，我县确定到2030年达到4.3平方米。", ["restated", "target"]),
        ("接种率到2030年保持在95%以上（省、市均为90%以上）。", ["target", "restated"]),
        ("到2030年全市累计建成体育公园120个。", ["restated"]),
        ("国家体育总局提出到2030年锻炼人数比例达到40%以上。", ["restated"]),
        ("给我县的建议值为34%。", ["restated"]),
        ("省里的要求是25%，市方案为30%，我县到2030年达到32%。", ["restated", "restated", "target"]),
        ("全国规划的目标是到2027年建成10万个、2030年建成12万个。", ["restated", "restated"]),
        ("县教育局主张到2030年达到65%，最后定为到2030年达到60%。", ["fact", "target"]),
        ("初稿曾提出“控制在412万吨以内”。", ["fact"]),
        ("体育产业规模：南江市2030年目标800亿元，我县到2030年达到75亿元。", ["restated", "target"]),
        ("市里分解到我县900户，我县到2030年完成950户。", ["restated", "target"]),
        ("体育公园初稿15个，到2030年建成12个。", ["fact", "target"]),
        ("按2030年常住人口31万人计算，到2030年床位达到5.2张。", ["fact", "target"]),
        ("落实《全国体育发展规划》关于到2030年建成体育公园1000个的要求。", ["restated"]),
        ("县财政局建议新增步道由50公里增加到80公里，采纳。", ["base", "target"]),
        ("县财政局建议新增步道由50公里增加到80公里，未采纳。", ["base", "fact"]),
    ],
)
def test_what_a_note_tells_of_the_levels_above(text: str, wanted: list[str]) -> None:
    assert [sort for _, sort in accounts(NOTE + text) if sort not in ("date", "name")] == wanted


def test_a_note_of_a_city_speaks_of_its_own_where_it_says_of_the_whole_city() -> None:
    note = "《东川市体育发展规划（2026—2030年）》编制说明\n一、指标\n到2030年全市累计建成体育公园120个。"
    assert ("120", "target") in accounts(note)


@pytest.mark.parametrize(
    "title",
    [
        "关于《东川县体育发展规划（2026—2030年）（草案）》的说明",
        "关于《东川县体育发展规划（2026—2030年）》有关情况的说明",
        "东川县体育发展规划（2026—2030年）编制情况汇报",
    ],
)
def test_notes_by_the_names_they_go_by(title: str) -> None:
    assert ("120", "restated") in accounts(f"{title}\n一、指标\n到2030年全市累计建成体育公园120个。")
