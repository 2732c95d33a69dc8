"""The smallest edits: found, written in place, proven by an audit."""

from pathlib import Path

import pytest

from auditor.repair.locks import Locks
from auditor.repair.proposal import Repair, Wish
from auditor.repair.repair import repair
from auditor.repair.text import repair_text
from tests.repair.small import divided, tried

THREE = {"east-district": "30台", "west-district": "20台", "north-district": "10台"}


def repaired(folder: Path, plans: dict[str, str], wish: Wish | None = None) -> Repair:
    with tried(folder, plans) as trial:
        return repair(trial, wish or Wish())


def edits(repair: Repair) -> list[tuple[str, str, str]]:
    return [(edit.value.place[0], edit.value.raw, edit.raw) for edit in repair.edits]


def test_a_sum_that_is_short_is_made_up_where_it_costs_least(tmp_path: Path) -> None:
    repair = repaired(tmp_path, divided("66台", THREE), Wish(locks=Locks(locked={"city"})))
    assert edits(repair) == [("east-district", "30台", "36台")]
    assert repair.whole
    assert not repair.new
    assert repair.parts[0].proven


def test_the_city_may_lower_its_own_target_where_nothing_locks_it(tmp_path: Path) -> None:
    assert edits(repaired(tmp_path, divided("66台", THREE))) == [("city", "66台", "60台")]


def test_a_share_follows_the_two_numbers_or_one_of_them_the_share(tmp_path: Path) -> None:
    plans = divided("60台", {**THREE, "east-district": "30台|share: 40%"})
    repair = repaired(tmp_path, plans)
    assert edits(repair) == [("east-district", "40%", "50%")]


def test_locked_numbers_stay_and_the_answer_is_another(tmp_path: Path) -> None:
    plans = divided("66台", THREE)
    repair = repaired(tmp_path, plans, Wish(locks=Locks(locked={"city", "east-district"})))
    assert edits(repair) == [("west-district", "20台", "26台")]


def test_ways_that_cost_the_same_and_what_they_have_in_common(tmp_path: Path) -> None:
    plans = divided("66台", {"east-district": "30台", "west-district": "30台"})
    repair = repaired(tmp_path, plans, Wish(locks=Locks(locked={"city"}), ways=5))
    found = [[(edit.value.place[0], edit.raw) for edit in way.edits] for way in repair.parts[0].ways]
    assert sorted(found) == [[("east-district", "36台")], [("west-district", "36台")]]
    assert repair.common(repair.parts[0]) == ()


def test_without_a_way_the_demands_that_exclude_each_other_are_told(tmp_path: Path) -> None:
    plans = divided("66台", THREE)
    repair = repaired(tmp_path, plans, Wish(locks=Locks(locked={"city", *THREE})))
    conflict = repair.parts[0].conflict
    assert conflict is not None
    assert not repair.whole
    assert [each.rule.id for each in conflict.demands] == ["ALC-001"]
    assert [reason for _, reason in conflict.locked] == ["locked"] * 4


def test_a_target_under_the_one_above_is_raised_and_the_one_above_stays(tmp_path: Path) -> None:
    row = "indicators:\n  buses: {name: 新能源公交车占比, group: 具体目标, targets: {2027: %s}%s}\n"
    plans = {"city": row % ("85%", ""), "district": row % ("80%", ", link: {to: city/buses, relation: at-least}")}
    assert edits(repaired(tmp_path, plans)) == [("district", "80%", "85%")]


def test_a_binding_value_only_strengthens_unless_that_is_allowed(tmp_path: Path) -> None:
    row = "indicators:\n  buses: {name: 新能源公交车占比, group: 具体目标, attribute: binding, targets: {2027: %s}%s}\n"
    statement = ", statements: [{part: body, name: 新能源公交车占比, targets: {2027: 82%}}]"
    plans = {"city": row % ("85%", statement)}
    locked = Locks(locked={"city"}, allowed=set())
    assert not repaired(tmp_path / "a", plans, Wish(locks=locked)).whole
    found = edits(repaired(tmp_path / "b", plans))
    assert found == [("city", "82%", "85%")]


@pytest.mark.parametrize(("city", "east", "new"), [("1.20万台", "0.30万台", "0.90万台"), ("1,200台", "300台", "900台")])
def test_numbers_keep_the_way_they_are_written(tmp_path: Path, city: str, east: str, new: str) -> None:
    plans = divided(f"'{city}'", {"east-district": f"'{east}'", "west-district": f"'{east}'"})
    found = edits(repaired(tmp_path, plans, Wish(locks=Locks(locked={"city", "west-district"}))))
    assert found == [("east-district", east, new)]


def test_what_is_open_for_want_of_a_number_is_no_new_finding(tmp_path: Path) -> None:
    plans = divided("不超过60台", {"east-district": "70台", "west-district": "1台"})
    del plans["west-district"]
    repair = repaired(tmp_path, plans)
    assert edits(repair) == [("east-district", "70台", "59台")]
    assert not repair.new
    assert [rule for rule, _ in repair.opened] == ["ALC-002"]
    assert "no longer violated but open, as numbers are missing: 1 (ALC-002)" in repair_text(repair, "en")


def test_that_no_number_of_so_many_digits_fits_is_said(tmp_path: Path) -> None:
    yearly = "a: {name: 粮食产量年均增速, group: 具体目标, targets: {2027: 年均增长5%}, measure: m}"
    whole = "b: {name: 粮食产量增长, group: 具体目标, targets: {2027: 比2023年增长20%}, measure: m}"
    repair = repaired(tmp_path, {"city": f"indicators:\n  {yearly}\n  {whole}\n"})
    assert not repair.whole
    assert "No number of so many digits fits" in repair_text(repair, "en")


@pytest.mark.parametrize(("told", "made"), [
    ("215", [("city", "220万亩", "225万亩")]),      # beside a total of the rows alone
    ("230", [("city", "230万亩", "225万亩"), ("city", "220万亩", "225万亩")]),     # within the total
])
def test_what_is_held_back_counts_beside_the_printed_total_or_within_it(
    tmp_path: Path, told: str, made: list[tuple[str, str, str]]
) -> None:
    cells = f"甲: {{2027: 120万亩}}, 乙: {{2027: 95万亩}}, 合计: {{2027: {told}万亩}}"
    city = (
        "indicators:\n  land:\n    name: 高标准农田\n    group: 具体目标\n    targets: {2027: 220万亩}\n"
        f"    breakdown: {{{cells}}}\n    reserve: {{2027: 10万亩}}\n    sum: exact\n"
    )
    repair = repaired(tmp_path, {"city": city})
    assert sorted(edits(repair)) == sorted(made)
    assert repair.whole
    assert not repair.new
