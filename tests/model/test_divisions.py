"""Which government a row of a table means, and who stands directly below whom."""

from pathlib import Path

import pytest

from auditor.judge.audit import ready
from auditor.model.level import rank_of_code
from auditor.model.rows.government import directly_above
from tests.small import plans_of

LAND = "a: {name: 造林面积, targets: {2027: 100万亩}"


@pytest.mark.parametrize(("row", "region"), [
    ("四川", "四川省"), ("内蒙古", "内蒙古自治区"), ("广西", "广西壮族自治区"), ("新疆", "新疆维吾尔自治区"),
    ("恩施", "恩施土家族苗族自治州"), ("黔东南", "黔东南苗族侗族自治州"), ("南阳", "南阳市"), ("冠", "冠县"),
    ("四川省", "四川省"), ("Germany", "Germany"), ("凉山州", "凉山彝族自治州"), ("长阳县", "长阳土家族自治县"),
    ("昌吉州", "昌吉回族自治州"), ("伊犁州", "伊犁哈萨克自治州"), ("伊犁", "伊犁哈萨克自治州"),
    ("滨市（计划单列）", "滨市"), ("巩县（省直管县）", "巩县"),
])
def test_a_short_name_means_its_government(tmp_path: Path, row: str, region: str) -> None:
    made = ready(plans_of(
        tmp_path,
        nation=f"indicators: {{{LAND}, breakdown: {{{row}: {{2027: 60万亩}}, 另一处: {{2027: 40万亩}}}}}}}}\n",
        below=f"level: province\nregion: {{name: {region}}}\nparents: [nation]\nindicators:\n"
              "  a: {name: 造林面积, targets: {2027: 60万亩}, link: {to: nation/a, relation: assigned}}\n",
    ))
    (link,) = made.by_id["below"].links
    assert (link.cell is not None) is (region != "冠县")         # one letter is no name


def test_the_whole_name_comes_before_the_short_one(tmp_path: Path) -> None:
    made = ready(plans_of(
        tmp_path,
        province=f"indicators: {{{LAND}, breakdown: {{朝阳: {{2027: 60万亩}}, 朝阳县: {{2027: 40万亩}}}}}}}}\n",
        county="level: county\nregion: {name: 朝阳县}\nparents: [province]\nindicators:\n"
               "  a: {name: 造林面积, targets: {2027: 40万亩}, link: {to: province/a, relation: assigned}}\n",
    ))
    (link,) = made.by_id["county"].links
    assert link.cell is not None
    assert link.cell.raw == "40万亩"


@pytest.mark.parametrize(("code", "above", "direct"), [
    ('"419001"', "", True),                                     # 省直管
    ('"410122"', "", False),
    ("", "divisions: [{name: 丙县}]\n", True),
    ("", "exempt", True),
    ("", "", False),
])
def test_a_county_directly_below_its_province(tmp_path: Path, code: str, above: str, direct: bool) -> None:
    exempt = ", exempt: {丙县: 不作要求}" if above == "exempt" else ""
    head = above if above.startswith("divisions") else ""
    made = ready(plans_of(
        tmp_path, province=f"{head}indicators: {{{LAND}{exempt}}}}}\n",
        county=f"region: {{name: 丙县{f', code: {code}' if code else ''}}}\nparents: [province]\n",
    ))
    assert directly_above(made.by_id["province"], made.by_id["county"]) is direct


@pytest.mark.parametrize(("code", "rank"), [
    ("420000", 1), ("420500", 2), ("420503", 3), ("500114", 3), ("410122100", 4), ("410122100001", 4),
    ("419001", None), ("42", None), ("", None),
])
def test_a_division_code_tells_the_level(code: str, rank: int | None) -> None:
    assert rank_of_code(code) == rank


def test_a_short_row_settles_a_plan_that_is_not_at_hand(tmp_path: Path) -> None:
    made = ready(plans_of(
        tmp_path,
        nation=f"indicators: {{{LAND}, breakdown: {{广东: {{2027: 60万亩}}}}}}}}\n",
        province="region: {name: 广东省}\nparents: [nation]\ndocument: {text: none}\nindicators: {}\n",
    ))
    assert all("广东省" not in each.unanswered for each in made.by_id["nation"].allocations)


def test_a_division_without_a_plan_is_not_amiss_and_one_with_another_is(tmp_path: Path) -> None:
    made = ready(plans_of(
        tmp_path,
        nation="divisions:\n"
               "  - {name: 甲省, plan: first}\n  - {name: 乙省, plan: second}\n  - {name: 丙省, plan: east}\n"
               f"indicators: {{{LAND}}}}}\n",
        first="level: province\nregion: {name: 甲省}\nparents: [nation]\nindicators: {}\n",
        third="level: province\nregion: {name: 丙省}\nparents: [nation]\nindicators: {}\n",
    ))
    nation = made.by_id["nation"]
    assert nation.divisions_amiss == ("丙省",)
    text = (tmp_path / "nation.plan.yaml").read_text("utf-8").splitlines()
    assert "丙省" in text[nation.place("divisions").line - 1]
