"""Tables that divide a target among governments: what is the plan's own, and what each is to do."""

from auditor.documents.model import Cell, Document, Grid, Paragraph
from auditor.intake.read import Taken, take
from auditor.intake.writing.plan_values import breakdown

BY_COLUMN = (
    ("序号", "任务名称", "单位", "全县合计", "南坪镇", "北山乡", "责任单位"),
    ("1", "改造厕所", "户", "300", "100", "200", "县农业农村局"),
    ("2", "垃圾处理率", "%", "98", "99", "97", "县住建局"),
)
BY_ROW = (
    ("序号", "乡镇", "改造厕所（户）", "垃圾处理率", "备注"),
    ("1", "南坪镇", "100", "99%", "含2个山村"),
    ("2", "北山乡", "200", "97%", ""),
    ("合计", "合计", "300", "98%", ""),
)
OWN_AND_ABOVE = (
    ("指标名称", "东江市2027年", "临湖区2027年"),
    ("更新电梯", "1000台", "100台"),
    ("更新水泵", "200台", "20台"),
)


def taken(rows: tuple[tuple[str, ...], ...], title: str = "青山县农村环境整治方案", caption: str = "") -> Taken:
    """A document with one table, as it is understood."""
    cells = tuple(
        tuple(Cell(f"d#t1/r{row}/c{column}", text) for column, text in enumerate(texts, 1))
        for row, texts in enumerate(rows, 1)
    )
    blocks = (Paragraph("d#p1", title), Grid("d#t1", cells, caption, headers=1))
    return take([Document("d", "", "docx", blocks)])[0]


def promised(found: Taken) -> list[tuple[str, int | None, str]]:
    """Name, year and words of each target."""
    return [(each.name, each.year.year, each.words) for reading in found.readings for each in reading.targets]


def test_a_column_for_each_division() -> None:
    found = taken(BY_COLUMN, caption="青山县2025年任务分解表")
    assert promised(found) == [("改造厕所", 2025, "300"), ("垃圾处理率", 2025, "98")]
    first = found.tables[0].rows[0]
    assert (first.owner, breakdown(first)) == (
        ("县农业农村局",),
        {"合计": {"2025": "300"}, "南坪镇": {"2025": "100"}, "北山乡": {"2025": "200"}},
    )


def test_a_row_for_each_division() -> None:
    found = taken(BY_ROW, caption="2025年任务分解表")
    assert promised(found) == [("改造厕所", 2025, "300"), ("垃圾处理率", 2025, "98%")]
    assert [breakdown(row) for row in found.tables[0].rows] == [
        {"南坪镇": {"2025": "100"}, "北山乡": {"2025": "200"}, "合计": {"2025": "300"}},
        {"南坪镇": {"2025": "99%"}, "北山乡": {"2025": "97%"}, "合计": {"2025": "98%"}},
    ]
    sorts = {account.sort for reading in found.readings for account in reading.accounts}
    assert sorts == {"name", "share", "target", "ordinal", "fact"}


def test_columns_that_name_the_own_government_and_the_one_above() -> None:
    found = taken(OWN_AND_ABOVE, title="临湖区设备更新方案（2024—2027年）")
    assert promised(found) == [("更新电梯", 2027, "100台"), ("更新水泵", 2027, "20台")]
    assert [value.column.level for value in found.tables[0].rows[0].values] == ["city", ""]
    assert found.tables[0].rows[0].breakdown == ()


def test_cities_that_a_header_calls_by_their_rank_and_cells_that_say_for_whom() -> None:
    by_city = (
        ("序号", "地市", "整治（处）", "整治（处）"),
        ("序号", "地市", "2026年", "2027年"),
        ("1", "临江", "4", "1"),
        ("2", "青阳", "6", "7"),
        ("合计", "合计", "10", "8"),
    )
    found = taken(by_city, "东川省内涝治理方案（2026—2027年）")
    assert promised(found) == [("整治", 2026, "10"), ("整治", 2027, "8")]
    for_whom = (
        ("指标", "2027年目标"),
        ("监测率（%）", "重点城市≥30\n其他县城：≥15"),
        ("普及率（%）", "大型企业≥90，中小企业≥60"),
    )
    assert promised(taken(for_whom, "东川省内涝治理方案（2026—2027年）")) == [
        ("监测率（重点城市）", 2027, "≥30"), ("监测率（其他县城）", 2027, "≥15"),
        ("普及率（大型企业）", 2027, "≥90"), ("普及率（中小企业）", 2027, "≥60"),
    ]
    steps = taken((("指标", "2027年目标"), ("监测率（%）", "确保≥90，力争≥95")), "东川省内涝治理方案（2026—2027年）")
    assert not any("确保" in name for name, *_ in promised(steps))
