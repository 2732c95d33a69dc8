"""Offices in brackets, in the conventions that plans use."""

import pytest

from auditor.intake.sentence.offices import offices_of
from tests.intake.reading import read


@pytest.mark.parametrize(
    ("text", "lead", "support"),
    [
        ("更新。(牵头单位:区住建局,责任单位:区城管局、区发改局)", ("区住建局",), ("区城管局", "区发改局")),
        ("更新。(牵头单位:县水利局、县公安局;责任单位:县财政局)", ("县水利局", "县公安局"), ("县财政局",)),
        ("更新。(市商务局牵头,市财政局、供销社按职责分工负责)", ("市商务局",), ("市财政局", "供销社")),
        ("更新。(省教育厅、省科技厅等按职责分工负责)", ("省教育厅", "省科技厅"), ()),
        (
            "更新。(公安厅、住房城乡建设厅,省发展改革委、生态环境厅)",
            ("公安厅", "住房城乡建设厅"),
            ("省发展改革委", "生态环境厅"),
        ),
        ("更新。(牵头单位:区教育局)", ("区教育局",), ()),
    ],
)
def test_who_leads_and_who_supports(text: str, lead: tuple[str, ...], support: tuple[str, ...]) -> None:
    found = offices_of(text)
    assert found is not None
    assert (found.lead, found.support) == (lead, support)


@pytest.mark.parametrize(
    "text", ["更新充电桩(含自用桩)", "增长20%(2023年592万台)", "更新。()", "更新。(以下简称“两新”)"]
)
def test_brackets_that_name_no_office(text: str) -> None:
    assert offices_of(text) is None


def test_a_bracket_of_offices_that_a_page_breaks_is_one() -> None:
    text = "东川市行动方案（2024—2027年）\n一、任务\n（一）更新\n更新电梯100台。（住房城乡\n\n建设局、市财政局）\n"
    (action,) = read(text + "（二）回收\n新建站点20个。（市商务局）\n").draft.actions[:1]
    assert (*action.offices.lead, *action.offices.support) == ("住房城乡建设局", "市财政局")
