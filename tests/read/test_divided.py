"""What an indicator says of how it is divided, as it is read; and what is refused of it."""

from pathlib import Path

import pytest

from auditor.ground.problem import InputError
from auditor.model.plan import Indicator
from tests.small import plans_of, problems_of

ROW = """\
indicators:
  gdp: {name: 地区生产总值, targets: {2027: 500亿元}}
  a:
    name: 高标准农田
    unit: 万亩
    targets: {2027: "220"}
    breakdown: {within: {丙县: 甲市}, 甲市: {2027: "120"}, 丙县: {2027: "20"}, 合计: {2027: "220"}}
    weights: {甲市: 400亿元, 乙市: {2027: 600亿元}}
    reserve: {2027: "20"}
    exempt: {丁市: 只监测不考核}
    assigned: {2027: 230万亩}
    weight: gdp
    sum: exact
    parts: [gdp]
    part_of: gdp
"""


def row(folder: Path, text: str = ROW) -> Indicator:
    return plans_of(folder, city=text).plans["city"].indicators["a"]


def test_it_is_read_with_the_unit_of_the_header(tmp_path: Path) -> None:
    found = row(tmp_path)
    cells = {name: {year: str(said.quantity.number) for year, said in cells.items()}
             for name, cells in found.breakdown.items()}
    assert cells == {"甲市": {2027: "1200000"}, "丙县": {2027: "200000"}, "合计": {2027: "2200000"}}
    assert dict(found.within.items()) == {"丙县": "甲市"}
    assert {name: list(values) for name, values in found.weights.items()} == {"甲市": ["undated"], "乙市": [2027]}
    assert found.reserve[2027].quantity.number == 200_000
    assert found.assigned[2027].quantity.number == 2_300_000
    assert dict(found.exempt.items()) == {"丁市": "只监测不考核"}
    assert (found.weighs, found.sum, found.parts, found.part_of) == ("gdp", "exact", ("gdp",), "gdp")


@pytest.mark.parametrize(("written", "weighs", "values"), [
    ("weight: equal", "equal", []), ("weight: 等权", "equal", []), ("weight: 500亿元", "", ["undated"]),
    ("weight: {2027: 500亿元}", "", [2027]), ("weights: 等权", "", []),
])
def test_a_weight_in_each_of_its_forms(tmp_path: Path, written: str, weighs: str, values: list[object]) -> None:
    found = row(tmp_path, f"indicators: {{a: {{name: 普及率, targets: {{2027: 90%}}, {written}}}}}\n")
    assert (found.weighs, list(found.weight)) == (weighs, values)
    assert found.weights_equal is written.startswith("weights")


@pytest.mark.parametrize(("more", "en"), [
    ("parts: [b]", 'the plan has no indicator "b"; there are: a'),
    ("part_of: b", 'the plan has no indicator "b"; there are: a'),
    ("weight: gpd", 'the weight "gpd" is neither a value nor an indicator of this plan; there are: a'),
    ("breakdown: {甲市: {2027: 1万亩}}, within: {丙县: 乙市}", 'the table has no row "乙市"; there are: 甲市'),
])
def test_a_name_that_is_not_there_is_refused(tmp_path: Path, more: str, en: str) -> None:
    with pytest.raises(InputError) as refused:
        row(tmp_path, f"indicators: {{a: {{name: 造林, targets: {{2027: 1万亩}}, {more}}}}}\n")
    assert [words.en for _, words in problems_of(refused.value)] == [en]


def test_one_row_answers_several(tmp_path: Path) -> None:
    links = "[{to: city/a, relation: share, share: 10%}, {to: city/b, relation: at-least}]"
    plans = plans_of(
        tmp_path, city="indicators: {a: {name: 造林}, b: {name: 绿化}}\n",
        district=f"indicators: {{a: {{name: 造林, targets: {{2027: 1万亩}}, link: {links}}}}}\n",
    ).plans
    found = plans["district"].indicators["a"]
    assert [(link.plan, link.indicator, link.relation) for link in found.links] == [
        ("city", "a", "share"), ("city", "b", "at-least"),
    ]
    assert found.link is found.links[0]
