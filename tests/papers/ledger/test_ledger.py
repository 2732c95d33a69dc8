"""The trim ledger: the arithmetic closes or says why, and every trim stands under its office and reason."""

from collections import Counter
from pathlib import Path

import pytest

from auditor.ground.words import Language
from auditor.judge.audit import ready
from auditor.model.rows.build import Family
from auditor.papers.ledger.facts import counts, differences
from auditor.papers.ledger.layout import ledger, ledger_data
from auditor.papers.writers.text import in_language
from tests.papers.reading import body, column, plain, running, tables, texts, whole
from tests.small import plans_of


def test_the_arithmetic_of_wujiagang(real_family: Family) -> None:
    paper = in_language(ledger(real_family.by_id["wujiagang"]), "zh")
    table = tables(paper)[0]
    assert body(table) + texts(table.foot, table) == [
        ["主要目标", "6", "1", "0", "5", "6 − 1 = 5"],
        ["具体目标", "26", "12", "3", "17", "26 − 12 + 3 = 17"],
        ["合计", "32", "13", "3", "22", "32 − 13 + 3 = 22"],
    ]


def test_the_trims_of_wujiagang_by_office_and_reason(real_family: Family) -> None:
    """1 + 4 + 5 + 3, in the order of the drafting note."""
    paper = in_language(ledger(real_family.by_id["wujiagang"]), "zh")
    assert (
        "共删减13项。主要目标：区商务局1项；具体目标：区住建局4项，区农业农村局5项，区商务局3项。" in running(paper)
    )
    table = tables(paper)[1]
    rows = [(row[1], row[2].partition("\n")[0], row[6]) for row in body(table)]
    assert Counter(rows) == {
        ("主要目标", "区商务局", "我区无报废汽车资质企业"): 1,
        ("具体目标", "区住建局", "由市级统筹，区级无职能职责"): 4,
        ("具体目标", "区农业农村局", "我区不涉及老旧燃油船舶管理工作"): 1,
        ("具体目标", "区农业农村局", "无涵闸、泵站"): 2,
        ("具体目标", "区农业农村局", "无规模种植"): 2,
        ("具体目标", "区商务局", "由市级统筹、统一推进"): 3,
    }
    assert body(table)[0] == [
        "1", "主要目标", "区商务局\n（1项）", "报废汽车回收量", "增长40%", "无对象", "我区无报废汽车资质企业",
    ]
    kinds = tables(paper)[2]
    assert body(kinds) + texts(kinds.foot, kinds) == [
        ["区商务局", "1", "", "3", "4"], ["区住建局", "", "4", "", "4"], ["区农业农村局", "4", "1", "", "5"],
        ["合计", "5", "5", "3", "13"],
    ]


def test_the_own_indicators_of_wujiagang(real_family: Family) -> None:
    paper = in_language(ledger(real_family.by_id["wujiagang"]), "zh")
    assert "共新增3项：区发改局1项，区文旅局2项。" in running(paper)
    assert [row[1:5] for row in body(tables(paper)[3])] == [
        ["区发改局", "新增和改造充电桩（含自用桩）", "具体目标", "2024年1050个；2027年3000个"],
        ["区文旅局", "新增主题公园", "具体目标", "2027年1家"],
        ["区文旅局", "新增星级度假酒店", "具体目标", "2027年5家"],
    ]


def test_what_became_of_the_32_of_yichang(real_family: Family) -> None:
    table = tables(in_language(ledger(real_family.by_id["wujiagang"]), "zh"))[4]
    assert Counter(column(table, "去向")) == {"承接": 19, "删减": 13}


@pytest.mark.parametrize(("plan", "says"), [
    ("hunan", "国家方案只掌握部分文本，其指标总数不详，不能核算增减。"),
    ("nanyang-draft", "河南省方案只掌握部分文本，其指标总数不详，不能核算增减。"),
    ("guanxian", "未掌握聊城市方案文本，其指标总数不详，不能核算增减。"),
])
def test_a_list_that_is_not_known_is_said_to_be_unknown(real_family: Family, plan: str, says: str) -> None:
    paper = in_language(ledger(real_family.by_id[plan]), "zh")
    assert says in running(paper)
    foot = texts(tables(paper)[0].foot, tables(paper)[0])[0]
    assert (foot[1], foot[5]) == ("不详", "不能核算")


def test_a_draft_that_was_replaced_is_shown_as_it_stood(real_family: Family) -> None:
    paper = in_language(ledger(real_family.by_id["nanyang-draft"]), "zh")
    assert column(tables(paper)[-1], "去向") == ["承接"]


def test_a_root_has_nothing_to_trim(real_family: Family) -> None:
    assert "没有可删减的上级指标" in running(in_language(ledger(real_family.by_id["nation"]), "zh"))


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_plan_gets_a_whole_ledger(real_family: Family, many_family: Family, language: Language) -> None:
    for plan in (*real_family.plans, *many_family.plans):
        whole(in_language(ledger(plan), language))
        assert ledger_data(plan)["plan"] == plan.id


def test_what_does_not_close_says_why(many_family: Family) -> None:
    """A county that forgets an indicator."""
    plan = many_family.by_id["county-7"]
    assert differences(plan) == [("gap-open", -1)]
    paper = in_language(ledger(plan), "zh")
    text = running(paper)
    assert "算式结果与实有项数相差1项，原因：上级指标未交代（−1）。" in text
    assert "24 − 2 + 1 = 23，实有22" in [cell.text for row in tables(paper)[0].foot for cell in row]


def test_the_differences_add_up(tmp_path: Path) -> None:
    """One indicator answered twice, one merged into another, one not answered, one without a link."""
    family = ready(plans_of(
        tmp_path,
        city="indicators:\n" + "".join(
            f"  {id}: {{name: 指标{id}, group: 主要目标, targets: {{2027: 10台}}}}\n" for id in "abcd"
        ),
        district="indicators:\n"
        "  a: {name: 指标a, group: 主要目标, targets: {2027: 1台}, link: {to: city/a, relation: share}}\n"
        "  a2: {name: 指标a的一部分, group: 主要目标, targets: {2027: 1台}, link: {to: city/a, relation: share}}\n"
        "  b: {name: 指标b, group: 主要目标, targets: {2027: 1台}, link: {to: city/b, relation: share}}\n"
        "  x: {name: 另一项, group: 主要目标, targets: {2027: 1台}}\n"
        "trims:\n  - {indicator: city/c, because: merged, into: b, reason: 并入}\n",
    ))
    plan = family.by_id["district"]
    (total,) = [count for count in counts(plan) if not count.group]
    assert (total.before, total.trimmed, total.added, total.after, total.closed) == (4, 1, 0, 4, False)
    assert total.result is not None
    assert differences(plan) == [("gap-open", -1), ("gap-split", 1), ("gap-other", 1)]
    assert sum(number for _, number in differences(plan)) == total.after - total.result
    whole(in_language(ledger(plan), "zh"))


def test_data_counts_trims_and_outcomes(real_family: Family) -> None:
    data = plain(ledger_data(real_family.by_id["wujiagang"]))
    assert data["counts"][-1] == {
        "group": None, "before": 32, "trimmed": 13, "added": 3, "after": 22, "calculation": "32 − 13 + 3 = 22",
        "closed": True,
    }
    assert len(data["trims"]) == 13
    assert len(data["above"]) == 32
