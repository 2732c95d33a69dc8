"""The laws of every chart as an SVG: texts apart and inside, told to a screen reader, on its own, zero on its axes."""

import re
from fractions import Fraction
from itertools import combinations
from xml.etree import ElementTree

import pytest

from auditor.ground.words import SILENCE, Language, Words
from auditor.model.audit import Audit
from auditor.model.rows.build import Family
from auditor.papers.charts.axis import percent_axis
from auditor.papers.charts.families import family_counts
from auditor.papers.charts.hatch import filled
from auditor.papers.charts.margins import family_margins, plan_margins
from auditor.papers.charts.model import Bar, BarPart, Chart, Panel
from auditor.papers.charts.shares import family_shares, plan_shares
from auditor.papers.charts.slack import plan_slack, slack_chart
from auditor.papers.charts.svg import STYLES, write_chart
from auditor.papers.picture.layout import Rect
from tests.papers.charts.boxes import SVG, meet, texts

ALL = Words("各方案", "All plans")

REMARK = Words("据某方案生成，内容指纹 0123456789ab。", "Made from a plan, content hash 0123456789ab.")


def long_names() -> Chart:
    """Names and values that no line holds, a bar beyond its axis, and one without a number."""
    name = Words("推动高等院校、职业院校（含技工院校）更新置换先进教学及科研技术设备" * 3, "equipment of schools " * 12)
    note = Words("未回应：" + "某某区、" * 40, "not answered: " + "district, " * 30)
    value = Words("不低于上一年度全省平均水平并力争" * 4, "no less than the mean of the year before " * 4)
    bars = (
        Bar(name, value, (BarPart(Fraction(3), "value", "3"),), note),
        Bar(name, Words("100台", "100"), (BarPart(Fraction(1, 7000), "value"), BarPart(Fraction(1, 3), "short"))),
        Bar(Words("某区", "a district"), Words("未回应", "not answered")),
    )
    axis = percent_axis([Fraction(3)], Fraction(2))
    return Chart("slack", name, name, (Panel(name, axis, bars, (Fraction(1), name)), Panel(SILENCE, axis, bars)), {
        "value": name, "short": Words("不足", "short"),
    }, (name,))


@pytest.fixture(params=[
    "margins", "margins-all", "shares", "shares-all", "slack", "slack-all", "families", "long",
])
def chart(request: pytest.FixtureRequest, real_family: Family, real_audit: Audit) -> Chart:
    wujiagang, guanxian = real_family.by_id["wujiagang"], real_family.by_id["guanxian"]
    made = {
        "margins": lambda: plan_margins(guanxian), "margins-all": lambda: family_margins(real_family.plans),
        "shares": lambda: plan_shares(wujiagang, Fraction(1, 10)), "slack": lambda: plan_slack(wujiagang),
        "shares-all": lambda: family_shares(real_family.plans),
        "slack-all": lambda: slack_chart(ALL, real_family.plans),
        "families": lambda: family_counts(ALL, real_audit.findings, real_audit.rules), "long": long_names,
    }
    return made[str(request.param)]()


@pytest.mark.parametrize(("language", "wide"), [("zh", 640), ("en", 640), ("zh", 360), ("en", 360)])
def test_texts_are_apart_and_inside(chart: Chart, language: Language, wide: int) -> None:
    root = ElementTree.fromstring(write_chart(chart, language, [REMARK], wide))
    whole = Rect(0, 0, int(root.attrib["width"]), int(root.attrib["height"]))
    assert root.attrib["viewBox"] == f"0 0 {whole.width} {whole.height}"
    placed = texts(root)
    assert len(placed) > 5
    for said, box in placed:
        assert min(box.x, box.y, wide - box.right, whole.height - box.bottom) >= 0, said
    for (said, one), (other, two) in combinations(placed, 2):
        assert not meet(one, two), (said, other)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_bar_is_told_whole(chart: Chart, language: Language) -> None:
    root = ElementTree.fromstring(write_chart(chart, language))
    assert root.attrib["role"].startswith("graphics-document")
    assert [child.tag for child in root[:2]] == [f"{SVG}title", f"{SVG}desc"]
    assert root[0].text == chart.title.spoken(language)
    assert root[1].text == chart.summary.spoken(language)
    groups = [group for group in root.iter(f"{SVG}g") if group.get("role") == "img"]
    bars = [bar for panel in chart.panels for bar in panel.bars]
    assert len(groups) == len(bars)
    for group, bar in zip(groups, bars, strict=True):
        told = str(group[0].text)
        assert group[0].tag == f"{SVG}title"
        for words in (bar.label, bar.value, bar.note):
            assert words.spoken(language) in told


def test_the_file_needs_nothing_else_and_all_numbers_are_whole(chart: Chart) -> None:
    text = write_chart(chart, "zh")
    assert re.findall(r"<script|<style|href|url\(|@import|\son\w+=|\sid=", text) == []
    assert "." not in "".join(re.findall(r'\s(?:d|x|y|width|height)="([^"]*)"', text))
    assert text == write_chart(chart, "zh")


def test_axes_begin_at_zero(chart: Chart) -> None:
    for panel in chart.panels:
        if panel.axis is not None:
            assert panel.axis.start <= 0 < panel.axis.end
            assert any(place == 0 for place, _ in panel.axis.ticks)
            sizes = [sum((part.size for part in bar.parts), Fraction(0)) for bar in panel.bars]
            assert panel.axis.cut or all(size <= panel.axis.end for size in sizes)


def test_a_bar_that_is_cut_says_so() -> None:
    assert "在该处截断" in write_chart(long_names(), "zh")


def test_kinds_differ_without_colour(chart: Chart) -> None:
    """No two kinds of one chart are filled alike, and each filling draws otherwise once colours are gone."""
    fills = [STYLES[kind][1] for kind in chart.legend]
    assert len(set(fills)) == len(fills)
    drawn = {re.sub("#[0-9a-f]{6}", "", filled(Rect(0, 0, 40, 14), *STYLES[kind])) for kind in chart.legend}
    assert len(drawn) == len(fills)


def test_lengths_are_those_of_the_numbers(real_family: Family) -> None:
    """10 % and 20 %: half as long, to a pixel."""
    chart = plan_shares(real_family.by_id["wujiagang"], None)
    root = ElementTree.fromstring(write_chart(chart, "zh"))
    lengths = {}
    for group in (group for group in root.iter(f"{SVG}g") if group.get("role") == "img"):
        lengths[str(group[0].text)] = int(group.findall(f"{SVG}rect")[0].attrib["width"])
    tenth = next(length for said, length in lengths.items() if "更新和加装电梯" in said)
    fifth = next(length for said, length in lengths.items() if "班班通" in said)
    assert abs(fifth - 2 * tenth) <= 1
