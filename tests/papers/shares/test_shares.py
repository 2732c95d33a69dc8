"""The shares: exact quotients, judged as the rules judge them."""

from fractions import Fraction
from pathlib import Path

import pytest

from auditor.ground.words import Language
from auditor.judge.audit import ready
from auditor.model.audit import Finding
from auditor.model.rows.build import Family
from auditor.papers.shares.layout import shares, shares_data
from auditor.papers.writers.text import in_language
from tests.papers.reading import body, column, plain, running, tables, whole
from tests.small import plans_of

TENTH = Fraction(1, 10)


def test_wujiagang(real_family: Family) -> None:
    paper = in_language(shares(real_family.by_id["wujiagang"], TENTH), "zh")
    (table,) = tables(paper)
    rows = {row[1]: row[2:] for row in body(table)}
    assert len(rows) == 12
    assert rows["更新环卫设备"] == ["2027年", "100台套", "600台套", "1/6", "≈16.67%", "16.67%", "一致", "达到", ""]
    assert rows["每年完成居家适老化改造"][6] == "一致（名义占比）"
    assert rows["全年家电回收量"][3:] == ["2/39", "≈5.13%", "5.13%", "一致", "低于", "起草说明已点名"]
    assert rows["更新师生用计算机"][7:] == ["低于", "起草说明已点名"]
    said = running(paper)
    assert "共12项占比：一致12项。达到10%及以上的10项，低于10%的2项（其中未说明的0项）。" in said
    assert "“名义占比”" in said


def test_without_a_minimum_nothing_is_compared_with_it(real_family: Family) -> None:
    (table,) = tables(in_language(shares(real_family.by_id["wujiagang"], None), "zh"))
    assert len(table.columns) == 9
    assert "下限" not in running(in_language(shares(real_family.by_id["wujiagang"], None), "zh"))


def test_undeclared_and_unknown(real_family: Family) -> None:
    (guanxian,) = tables(in_language(shares(real_family.by_id["guanxian"], TENTH), "zh"))
    assert column(guanxian, "核算结论") == ["未声明（名义占比）"] * 2
    assert column(guanxian, "说明情况") == ["未说明", "未说明"]
    (yichang,) = tables(in_language(shares(real_family.by_id["yichang"], TENTH), "zh"))
    assert set(column(yichang, "核算结论")) == {"无法判断：缺少占比（文本系转引）"}
    assert set(column(yichang, "说明情况")) == {"", "不详（未掌握全文）"}


def test_none(real_family: Family) -> None:
    paper = in_language(shares(real_family.by_id["hunan"], TENTH), "zh")
    assert not tables(paper)
    assert "没有按份额分担" in running(paper)


SMALL = {
    "city": "indicators:\n"
            "  a: {name: 更新电梯, targets: {2027: 600台}}\n"
            "  b: {name: 更新泵, targets: {2027: 600台}}\n"
            "  c: {name: 更新车, targets: {2027: 大幅提升}}\n"
            "  d: {name: 更新灯, targets: {2027: 600盏}}\n",
    "district": "indicators:\n"
                "  a: {name: 更新电梯, targets: {2027: 100台}, link: {to: city/a, relation: share, share: 16.6%}}\n"
                "  b: {name: 更新泵, targets: {2027: 30台}, "
                "link: {to: city/b, relation: share, share: 5%, reason: 本区泵少}}\n"
                "  c: {name: 更新车, targets: {2027: 100辆}, link: {to: city/c, relation: share, share: 5%}}\n"
                "  d: {name: 更新灯, targets: {}, link: {to: city/d, relation: share, share: 5%}}\n",
}


def test_verdicts_and_reasons(tmp_path: Path) -> None:
    family = ready(plans_of(tmp_path, **SMALL))
    paper = in_language(shares(family.by_id["district"], TENTH), "zh")
    (table,) = tables(paper)
    assert column(table, "核算结论") == [
        "不一致", "一致", "无法判断：缺少以数值表述的目标（该处只有定性表述）",
        "无法判断：缺少数值（该处为空或“/”“—”）",
    ]
    assert column(table, "与下限10%相比") == ["达到", "低于", "——", "——"]
    assert column(table, "说明情况")[1] == "已说明：本区泵少"
    data = plain(shares_data(family.by_id["district"], TENTH))["shares"]
    assert [row["verdict"] for row in data] == ["differs", "agrees", "unknown", "unknown"]
    assert data[0]["computed"] == "1/6"


def test_the_verdicts_are_those_of_the_audit(real_family: Family, real_findings: list[Finding]) -> None:
    """SHR-001 violated or undetermined, SHR-004 violated: the same links, no others."""
    for plan in real_family.plans:
        rows = plain(shares_data(plan, TENTH if plan.level == "district" else None))["shares"]
        found = {
            finding.subject.indicator: finding.verdict for finding in real_findings
            if finding.rule == "SHR-001" and finding.subject.plan == plan.id
        }
        differing = {row["indicator"] for row in rows if row["verdict"] == "differs"}
        assert differing == {id for id, verdict in found.items() if verdict == "violated"}


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_plan_gets_a_whole_table(real_family: Family, many_family: Family, language: Language) -> None:
    for plan in (*real_family.plans, *many_family.plans):
        whole(in_language(shares(plan, TENTH), language))
        whole(in_language(shares(plan, None), language))
