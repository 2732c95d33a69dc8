"""Kinds that passages of action plans and notices brought: lists for the people, lines cut at the margin, news."""

import pytest

from tests.intake.reading import accounts, told

PLAN = "青石市低空物流实施方案（2025—2027年）\n一、目标\n"
Told = list[tuple[str, int | None, str, str, str]]
NOTICE = (
    "索引号：| 0021/2024-07 |\n文号：| 青政办函〔2024〕7号 |\n各区人民政府，市政府各部门：\n"
    "今年继续对票选的10件民生实事项目进行考核。\n一、民生实事项目的内容\n"
)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (NOTICE + "（一）改造农村公路80公里。", [("改造农村公路", 2024, "unstated", "80", "公里")]),
        (PLAN + "到2027年，实现通航。\n——开通至周边机场3条货运航线、20条以上无人机航线。",
         [("货运航线", 2027, "unstated", "3", "条"), ("无人机航线", 2027, "at_least", "20", "条")]),
        (PLAN + "到2027年，改造10千伏线路40公里、0.4千伏线路90.5公里。",
         [("改造10千伏线路", 2027, "unstated", "40", "公里"), ("0.4千伏线路", 2027, "unstated", "90.5", "公里")]),
        (PLAN + "到2027年，在河西镇实施安防工程31公里。", [("安防工程", 2027, "unstated", "31", "公里")]),
        ("关于分解落实重点工作的通知\n各部门：\n2024年全市主要预期目标是：生产总值增长6%。\n一、做强产业\n投资20亿元，建设码头。",
         [("生产总值", 2024, "unstated", "6", "%"), ("投资", 2024, "unstated", "2000000000", "元")]),
    ],
)
def test_what_is_promised(text: str, wanted: Told) -> None:
    assert told(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "会议提出四方面目标任务。1-5月，全市新增就业3.2万人，完成全年目标任务的46%。",
        "会议提出目标任务。一季度末，全市登记失业率3.6%。",
        "青石市2024年将实施12件民生实事项目",
        "青石市工业三年行动计划（2025—2027年）\n《计划》出台了18条重点任务。",
    ],
)
def test_what_is_not_promised(text: str) -> None:
    assert told(text) == []
    assert "unresolved" not in [sort for _, sort in accounts(text)]


def test_a_short_text_shows_its_margin_by_the_column_of_its_cut_lines() -> None:
    lines = (
        "到2027年，全市低空管理机制基本建立，服务体系不断完善，建成通用机",
        "场3个。配套设施逐步健全，建成起降点100个，布局物流站点20个以上。",
        "场景应用更加丰富，开通无人机航线30条，低空物流站点覆盖率达到80%，",
        "形成一批典型做法。",
    )
    found = told("青石市低空经济实施方案\n一、目标\n" + "\n".join(lines))
    assert [each[1] for each in found] == [2027] * 5
    assert found[0][0] == "建成通用机场"
