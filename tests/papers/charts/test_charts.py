"""What the charts say: as the rows have it, exactly."""

import json
from fractions import Fraction
from pathlib import Path

import pytest

from auditor.ground.words import Words
from auditor.judge.audit import ready
from auditor.model.audit import Audit
from auditor.model.rows.build import Family
from auditor.papers.charts.axis import axis_of, percent_axis
from auditor.papers.charts.families import family_counts
from auditor.papers.charts.margins import family_margins, indicator_margins, plan_margins
from auditor.papers.charts.model import Chart
from auditor.papers.charts.shares import parent_shares, plan_shares
from auditor.papers.charts.slack import slack_chart
from auditor.papers.charts.table import chart_data, chart_table
from auditor.papers.model import Paper
from auditor.papers.writers.text import in_language
from tests.papers.reading import body, tables
from tests.small import plans_of

ALL = Words("各方案", "All plans")


def said(chart: Chart) -> list[tuple[str, str, str]]:
    return [(bar.label.zh, bar.value.zh, bar.note.zh) for panel in chart.panels for bar in panel.bars]


def sizes(chart: Chart, label: str) -> list[tuple[str, Fraction]]:
    bar = next(bar for panel in chart.panels for bar in panel.bars if bar.label.zh.startswith(label))
    return [(part.kind, part.size) for part in bar.parts]


def family(folder: Path, **values: str) -> Family:
    """A number at each level, each answering the one above; values: id → the target of 2027."""
    above = {"province": "nation", "city": "province", "district": "city"}
    texts = {}
    for id, value in values.items():
        up = above.get(id)
        link = f", link: {{to: {up}/a, relation: at-least}}" if up in values else ""
        texts[id] = f"indicators: {{a: {{name: 设备投资规模, group: 主要目标, targets: {{2027: {value}}}{link}}}}}\n"
    return ready(plans_of(folder / "plans", **texts))


def test_each_raise_and_two_in_a_row(tmp_path: Path) -> None:
    rows = family(tmp_path, nation="增长25%", province="增长25%", city="增长28%", district="增长30.5%")
    chart = plan_margins(rows.by_id["district"])
    assert said(chart) == [
        ("国家", "增长25%", ""), ("province", "增长25%；与上级数值相同", ""),
        ("city", "增长28%；加码：比上级高3个百分点", ""), ("district", "增长30.5%；连续加码：比上级高2.5个百分点", ""),
    ]
    assert sizes(chart, "district") == [("value", Fraction(28)), ("raised", Fraction(5, 2))]
    assert "有下级高于上级要求的1项（其中连续加码1项）" in chart.summary.zh


def test_a_fall_is_drawn_by_how_deep_it_is(tmp_path: Path) -> None:
    rows = family(tmp_path, city="下降13%", district="下降13.5%")
    chart = plan_margins(rows.by_id["district"])
    assert said(chart)[1][1] == "下降13.5%；加码：比上级多降0.5个百分点"
    assert sizes(chart, "district") == [("value", Fraction(13)), ("raised", Fraction(1, 2))]


def test_less_than_asked_is_left_open_in_the_bar(tmp_path: Path) -> None:
    chart = plan_margins(family(tmp_path, city="增长25%", district="增长20%").by_id["district"])
    assert said(chart)[1][1] == "增长20%；弱于上级：低5个百分点"
    assert sizes(chart, "district") == [("value", Fraction(20)), ("short", Fraction(5))]


def test_what_does_not_compare_has_no_bar(tmp_path: Path) -> None:
    chart = plan_margins(family(tmp_path, city="增长25%", district="3万辆").by_id["district"])
    assert said(chart)[1][1].startswith("3万辆；与上级不能比较")
    assert sizes(chart, "district") == []


def test_chains_that_are_even_are_named_and_not_drawn(real_family: Family) -> None:
    chart = plan_margins(real_family.by_id["wujiagang"])
    assert [panel.heading.zh for panel in chart.panels] == ["新能源公交车占比（2027年）"]
    assert "二手车交易量（2024年）" in chart.remarks[1].zh


def test_an_indicator_shows_the_tree_that_it_belongs_to(real_family: Family) -> None:
    chart = indicator_margins(real_family.indicators["shandong", "equipment-investment"])
    labels = [label for label, _, _ in said(chart)]
    assert labels[0] == "国家"
    assert "冠县" in labels
    assert "湖北省（上级：国家）" in labels


def test_the_draft_that_was_replaced_takes_no_part(real_family: Family) -> None:
    assert "（征求意见稿）" not in str(said(family_margins(real_family.plans)))


def test_shares_of_a_plan_with_the_minimum(real_family: Family) -> None:
    chart = plan_shares(real_family.by_id["wujiagang"], Fraction(1, 10))
    assert ("更新环卫设备（2027年）", "100台套÷600台套＝约16.67%", "") in said(chart)
    assert sizes(chart, "更新环卫设备") == [("value", Fraction(1, 6))], "exact, whatever is printed"
    assert sizes(chart, "更新师生用计算机") == [("low", Fraction(1, 25))]
    line = chart.panels[0].line
    assert line == (Fraction(1, 10), Words("下限10%", "minimum 10%"))


def test_shares_of_one_parent_with_all_together(many_family: Family) -> None:
    chart = parent_shares(many_family.indicators["middle", "i-6"])
    (panel,) = chart.panels
    assert len(panel.bars) == 42, "forty, how many more, all together"
    assert panel.bars[40].label.zh == "另20项（图中未列）"
    assert panel.bars[41].value.zh.startswith("4.4万台，占")
    assert "第59县" in panel.bars[41].note.zh


def test_slack_names_who_has_not_answered(many_family: Family) -> None:
    chart = slack_chart(ALL, [many_family.by_id["middle"]], "i-6")
    (bar,) = chart.panels[0].bars
    assert bar.value.zh == "合计4.4万台，目标“60000台”：少1.6万台"
    assert bar.note.zh == "未回应：第7县、第8县、第59县、第60县"
    assert [(part.kind, part.size) for part in bar.parts] == [("value", Fraction(11, 15)), ("short", Fraction(4, 15))]


def test_findings_are_counted_as_they_are_reported(real_audit: Audit) -> None:
    chart = family_counts(ALL, real_audit.findings, real_audit.rules)
    counted = sum((part.size for panel in chart.panels for bar in panel.bars for part in bar.parts), Fraction(0))
    assert counted == len(real_audit.findings)
    errors = sum(
        part.size for panel in chart.panels for bar in panel.bars for part in bar.parts if part.kind == "error"
    )
    assert errors == sum(each.severity == "error" and each.verdict == "violated" for each in real_audit.findings)


def test_nothing_to_draw_is_said() -> None:
    assert family_counts(ALL, [], []).summary.zh == "没有审核发现。"
    assert slack_chart(ALL, []).summary.en == "Nothing is divided into amounts that add up."
    assert family_margins([]).panels == ()


@pytest.mark.parametrize(("numbers", "end", "count"), [
    (["0"], 1, 2), (["3"], 3, 4), (["33.3"], 40, 5), (["101"], 125, 6), (["0.004"], Fraction(4, 1000), 5),
    (["99999999"], 100_000_000, 6),
])
def test_axes_end_at_round_numbers(numbers: list[str], end: int | Fraction, count: int) -> None:
    axis = axis_of(map(Fraction, numbers), lambda number: Words(str(number), str(number)))
    assert [axis.start, axis.end, len(axis.ticks)] == [0, end, count]


def test_counts_have_whole_ticks_and_an_axis_may_be_cut() -> None:
    whole = axis_of([Fraction(2)], lambda number: Words(str(number), str(number)), whole=True)
    assert [place for place, _ in whole.ticks] == [0, 1, 2]
    cut = percent_axis([Fraction(9)], Fraction(2))
    assert [cut.end, cut.cut] == [2, True]
    both = axis_of([Fraction(-3), Fraction(5)], lambda number: Words(str(number), str(number)))
    assert [both.start, both.end] == [-4, 6]


def test_the_table_and_the_data_say_the_same_as_the_bars(real_family: Family) -> None:
    chart = plan_shares(real_family.by_id["wujiagang"], None)
    (table,) = tables(in_language(Paper("", (chart_table(chart),)), "zh"))
    assert [tuple(row) for row in body(table)] == [
        (label, value) for label, value, _ in said(chart)
    ]
    data = json.loads(json.dumps(chart_data(chart)))
    assert data["panels"][0]["bars"][2]["parts"] == [{"kind": "value", "size": "1/6"}]
