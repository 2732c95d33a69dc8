"""The breakdown: who below answers, the sum, the slack, and who has not answered; as the allocation has it."""

from fractions import Fraction
from pathlib import Path

import pytest

from auditor.ground.words import Language
from auditor.judge.audit import ready
from auditor.model.rows.build import Family
from auditor.papers.breakdown.facts import splits
from auditor.papers.breakdown.layout import breakdown, breakdown_data
from auditor.papers.matrix.layout import matrix
from auditor.papers.writers.text import in_language
from tests.papers.reading import body, column, plain, running, tables, texts, whole
from tests.small import plans_of


def test_a_quantity_with_one_part(real_family: Family) -> None:
    paper = in_language(breakdown(real_family.indicators["yichang", "sanitation-equipment"]), "zh")
    (table,) = tables(paper)
    assert body(table) == [["1", "伍家岗区", "更新环卫设备", "100台套", "≈16.67%", "16.67%", "占比", "已分解"]]
    assert texts(table.foot, table) == [
        ["下级合计"] * 3 + ["100台套", "≈16.67%"] + [""] * 3,
        ["与目标相比"] * 3 + ["少500台套（下级名单不详）"] * 5, ["未回应"] * 3 + ["无"] * 5,
    ]
    assert "方案未列出下级名单" in running(paper)


def test_what_a_plan_below_drops_is_no_open_answer(real_family: Family) -> None:
    (table,) = tables(in_language(breakdown(real_family.indicators["yichang", "sewage-works"]), "zh"))
    assert body(table)[0][7] == "删减（所述4座）：由市级统筹，区级无职能职责"
    assert texts(table.foot, table) == [["未回应"] * 3 + ["无"] * 5]


def test_a_rate_has_a_range_and_no_sum(real_family: Family) -> None:
    paper = in_language(breakdown(real_family.indicators["nation", "rd-tool-penetration"]), "zh")
    first, *others = tables(paper)
    assert first.caption == "2027年分解落实情况", "the year with a target comes first"
    rows = {row[1]: row[7] for row in body(first)}
    assert rows["河南省"] == "未回应（未掌握全文）"
    assert rows["南阳市"] == "已承接（隔级）"
    assert texts(first.foot, first) == [
        ["下级范围"] * 3 + ["90%—92%"] * 5, ["未回应"] * 3 + ["1个：河南省"] * 5,
    ]
    for table in others:
        assert len(table.foot) == (len(table.body) > 1), "nobody owes an answer for a year without a target"
    assert "南阳市（征求意见稿）" not in running(paper), "a draft that was replaced takes no part"


def test_sixty_siblings(many_family: Family) -> None:
    (table,) = tables(in_language(breakdown(many_family.indicators["middle", "i-6"]), "zh"))
    assert len(body(table)) == 60
    assert [row[1] for row in body(table)][:3] == ["第1县", "第2县", "第3县"]
    assert body(table)[58][7] == "未回应（未见方案）"
    assert [row[3] for row in texts(table.foot, table)] == [
        "4.4万台", "少1.6万台（尚有下级未回应）", "4个：第7县、第8县、第59县、第60县",
    ]


def test_sum_and_open_answers_are_those_of_the_allocation(real_family: Family, many_family: Family) -> None:
    """The same facts as the rules judge; `…` stands there for divisions that nobody names."""
    judged = 0
    for plan in (*real_family.plans, *many_family.plans):
        for row in plan.allocations:
            (part,) = [part for part in splits(row.target.indicator) if part.target is row.target]
            assert part.allocation is row
            assert set(part.unanswered) == set(row.unanswered) - {"…"}
            values = [entry.value.number for entry in part.entries if entry.value is not None]
            if isinstance(row.total, Fraction):
                assert sum(number for number in values if number is not None) == row.total
                judged += 1
    assert judged > 20


def test_over_even_and_units_that_do_not_add_up(tmp_path: Path) -> None:
    family = ready(plans_of(
        tmp_path,
        city="divisions: [{name: 东区, plan: east-district}]\nindicators:\n"
             "  a: {name: 更新电梯, targets: {2027: 100台}}\n"
             "  b: {name: 更新泵, targets: {2027: 100台}}\n  c: {name: 更新灯, targets: {2027: 100台}}",
        east_district="parents: [city]\nindicators:\n"
        "  a: {name: 更新电梯, targets: {2027: 130台}, link: {to: city/a, relation: share}}\n"
        "  b: {name: 更新泵, targets: {2027: 100台}, link: {to: city/b, relation: share}}\n"
        "  c: {name: 更新灯, targets: {2027: 100户}, link: {to: city/c, relation: share}}",
    ))
    feet = []
    for id in "abc":
        (table,) = tables(in_language(breakdown(family.indicators["city", id]), "zh"))
        feet.append([row[3:5] for row in texts(table.foot, table)[:-1]])
    assert feet == [
        [["130台", "130%"], ["多30台"] * 2], [["100台", "100%"], ["持平"] * 2],
        [["不能合计：可以换算的计量单位"] * 2],
    ]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_indicator_gets_a_whole_table(real_family: Family, many_family: Family, language: Language) -> None:
    rows = [*real_family.indicators.values(), *many_family.by_id["middle"].indicators]
    for row in rows:
        whole(in_language(breakdown(row), language))
        assert breakdown_data(row)["indicator"] == row.id


def test_data(real_family: Family) -> None:
    data = plain(breakdown_data(real_family.indicators["yichang", "sanitation-equipment"]))
    (year,) = data["years"]
    assert (year["total"], year["slack"], year["unit"], year["unanswered"]) == ("100", "-500", "台套", [])
    assert year["below"][0]["share"] == "1/6"


def test_a_range_of_percentage_points(tmp_path: Path) -> None:
    below = (
        "indicators: {{a: {{name: 机械化水平, targets: {{2027: 提高{}个百分点}}, "
        "link: {{to: city/a, relation: at-least}}}}}}"
    )
    family = ready(plans_of(
        tmp_path, city="indicators: {a: {name: 机械化水平, targets: {2027: 提高10个百分点}}}",
        east_district=f"parents: [city]\n{below.format(12)}", west_district=f"parents: [city]\n{below.format(15)}",
    ))
    expected: tuple[tuple[Language, str], ...] = (
        ("zh", "12个百分点—15个百分点"), ("en", "12 percentage points to 15 percentage points"),
    )
    for language, said in expected:
        (table,) = tables(in_language(breakdown(family.by_id["city"].indicators[0]), language))
        assert texts(table.foot, table)[0][-1] == said


def test_a_range_of_falls_begins_with_the_smaller(tmp_path: Path) -> None:
    below = (
        "indicators: {{a: {{name: 单位GDP能耗, direction: down, targets: {{2027: 较2023年下降{}%}}, "
        "link: {{to: city/a, relation: at-least}}}}}}"
    )
    family = ready(plans_of(
        tmp_path, city="indicators: {a: {name: 单位GDP能耗, direction: down, targets: {2027: 较2023年下降10%}}}",
        east_district=f"parents: [city]\n{below.format(9)}", west_district=f"parents: [city]\n{below.format(12)}",
    ))
    expected: tuple[tuple[Language, str], ...] = (("zh", "下降9%—12%"), ("en", "a fall of 9% to 12%"))
    for language, said in expected:
        (table,) = tables(in_language(breakdown(family.by_id["city"].indicators[0]), language))
        assert texts(table.foot, table)[0][-1] == said


def test_a_plan_beside_the_one_that_answers_is_not_open(tmp_path: Path) -> None:
    family = ready(plans_of(
        tmp_path, city="divisions: [{name: district}]\nindicators: {a: {name: 数控化率, targets: {2027: 90%}}}\n",
        district="indicators: {a: {name: 数控化率, targets: {2027: 90%}, link: {to: city/a, relation: same}}}\n",
        sector="level: district\nregion: {name: district}\nsector: 水利\nparents: [city]\nindicators: {}\n",
    ))
    (table,) = tables(in_language(breakdown(family.by_id["city"].indicators[0]), "zh"))
    assert column(table, "落实情况") == ["已承接", "由本级另一份方案承接"]
    assert texts(table.foot, table)[-1][-1] == "无"


def test_figures_handed_down_are_added_up_and_stand_in_the_order_of_the_table(tmp_path: Path) -> None:
    cells = "breakdown: {西区: {2027: 60万亩}, 东区: {2027: 40万亩}, 合计: {2027: 100万亩}}"
    row = "indicators: {a: {name: 高标准农田, targets: {2027: %s}, link: {to: city/a, relation: assigned}}}\n"
    family = ready(plans_of(
        tmp_path, city=f"indicators: {{a: {{name: 高标准农田, targets: {{2027: 100万亩}}, {cells}}}}}\n",
        east_district=f"region: {{name: 东区}}\nparents: [city]\n{row % '30万亩'}",
        west_district=f"region: {{name: 西区}}\nparents: [city]\n{row % '60万亩'}",
    ))
    (table,) = tables(in_language(breakdown(family.indicators["city", "a"]), "zh"))
    assert [(line[1], line[8]) for line in body(table)] == [("西区", "已分解"), ("东区", "已分解，未达下达数")]
    feet = {line[0]: line[3] for line in texts(table.foot, table)}
    assert feet["各方案目标值合计"] == "90万亩，与目标相比少10万亩"
    (seen,) = tables(in_language(matrix([family.by_id["city"]]), "zh"))
    assert [line[-1] for line in texts(seen.foot, seen)[:2]] == ["90万亩", "少10万亩"]


def test_what_is_weaker_than_above_is_not_just_answered(tmp_path: Path) -> None:
    row = "{name: 普及率, targets: {2027: %s}%s}"
    family = ready(plans_of(
        tmp_path, city=f"indicators: {{a: {row % ('90%', '')}}}\n",
        district=f"indicators: {{a: {row % ('85%', ', link: {to: city/a, relation: same}')}}}\n",
    ))
    (table,) = tables(in_language(breakdown(family.indicators["city", "a"]), "zh"))
    assert body(table)[0][7] == "已承接，弱于上级"
