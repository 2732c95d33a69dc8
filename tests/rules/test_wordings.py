"""What findings of shipped rules say, word by word, in both languages: units, blanks, years that nobody knows."""

from pathlib import Path

import pytest

from auditor.judge.audit import audit
from auditor.model.audit import Finding
from auditor.model.rule import RulePack
from auditor.read.family import load_family
from auditor.run.reported import everything
from tests.small import plans_of

MEASURE = (
    "indicators:\n  ratio: {name: 二手车交易量与新车销售比值, measure: used-cars, targets: {2024: '0.8:1'}}\n"
    "  growth: {name: 二手车交易量, measure: used-cars, targets: {2027: 增长45%, each: 5场以上}}\n"
)


def found(folder: Path, pack: RulePack, rule: str, **plans: str) -> list[Finding]:
    """The findings of one rule."""
    findings = everything(audit(plans_of(folder, **plans), pack).findings)
    return [finding for finding in findings if finding.rule == rule]


def test_one_measure_is_one_finding(tmp_path: Path, pack: RulePack) -> None:
    """Two indicators of one thing are one thing; all its values are shown."""
    (finding,) = found(tmp_path, pack, "GRW-005", city=MEASURE)
    assert finding.message == (
        "二手车交易量与新车销售比值、二手车交易量：各年份的数值类型不同，不能比较"
        "（2024年 二手车交易量与新车销售比值 0.8:1、2027年 二手车交易量 增长45%、每年 二手车交易量 5场以上）",
        "二手车交易量与新车销售比值, 二手车交易量: the values of the years differ in kind and cannot be compared "
        "(2024: 二手车交易量与新车销售比值 0.8:1, 2027: 二手车交易量 增长45%, each year: 二手车交易量 5场以上)",
    )
    assert {item.raw for item in finding.evidence} >= {"0.8:1", "增长45%"}


@pytest.mark.parametrize(("above", "here", "zh", "en"), [
    ("增长28%", "增长30%", "2个百分点", "2 percentage points"),
    ("提高10个百分点", "提高15个百分点", "5个百分点", "5 percentage points"),
    ("增长28%", "增长29%", "1个百分点", "1 percentage point"),
    ("600台", "900台", "300台", "300 units"),
])
def test_a_margin_is_told_in_the_language_of_the_sentence(
    tmp_path: Path, pack: RulePack, above: str, here: str, zh: str, en: str
) -> None:
    (finding,) = found(
        tmp_path, pack, "ALN-012", city=f"indicators: {{a: {{name: 更新设备, targets: {{2027: {above}}}}}}}",
        district="indicators: {a: {name: 更新设备, link: {to: city/a, relation: at-least}, "
                 f"targets: {{2027: {here}}}}}}}",
    )
    assert finding.message.zh.endswith(f"高于上级要求 {zh}")
    assert f"asks for {en} more than" in finding.message.en


def test_a_blank_cell_is_named_in_the_language_of_the_sentence(tmp_path: Path, pack: RulePack) -> None:
    (finding,) = found(
        tmp_path, pack, "STM-010", city="indicators: {a: {name: 更新电梯, targets: {2024: '', 2027: /}}}"
    )
    assert "（空白、“/”）" in finding.message.zh
    assert '(blank, “/”)' in finding.message.en
    assert [(item.value, item.raw) for item in finding.evidence if not item.quantity] == [("blank, “/”", "空白、“/”")]


def test_a_base_year_that_nobody_knows_leaves_no_brackets(tmp_path: Path, pack: RulePack) -> None:
    path = tmp_path / "city.plan.yaml"
    for head, zh, en in (
        ("", "基期年的数值应为600万台", "the value of the base year is 6 million units"),
        ("base_year: 2023\n", "基期年（2023）的数值应为600万台",
         "the value of the base year (2023) is 6 million units"),
    ):
        path.write_text(
            "plan: city\ntitle: 方案\nlevel: city\nregion: {name: 某市}\ndocument: {text: partial}\nparents: []\n"
            f"{head}years: [2027]\nindicators:\n"
            "  g: {name: 家电回收增长率, measure: m, targets: {2027: 增长30%}}\n"
            "  a: {name: 家电回收, measure: m, targets: {2027: 780万台}}\n", encoding="utf-8",
        )
        findings = everything(audit(load_family([(str(path), path.name)]), pack).findings)
        (finding,) = [finding for finding in findings if finding.rule == "GRW-002"]
        assert zh in finding.message.zh
        assert en in finding.message.en
