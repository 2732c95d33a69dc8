"""Which indicator and which plan of then is which of now; and an id that stands for another thing."""

from pathlib import Path

import pytest

from auditor.difference.families import compare_families
from tests.difference.small import CITY, pair, plans, sets, told

LINK = "link: {to: city/lifts, relation: share}"


def test_an_indicator_with_another_id_is_found_by_what_it_answers(tmp_path: Path) -> None:
    found = pair(
        tmp_path, f"indicators:\n  lifts: {{name: 更新电梯, targets: {{2027: 100台}}, {LINK}}}\n",
        f"indicators:\n  elevators: {{name: 老旧梯改造, targets: {{2027: 90台}}, {LINK}}}\n",
    )
    assert [(each.before, each.after, each.how) for each in found.matches] == [("lifts", "elevators", "link")]
    assert told(found) == [
        ("target", "2027", "looser", "100台", "90台"), ("id", "", "neutral", "lifts", "elevators"),
        ("name", "", "neutral", "更新电梯", "老旧梯改造"),
    ]


@pytest.mark.parametrize(("then", "now"), [
    ("name: 更新公交车", "name: 公交车"), ("name: 公交车", "name: 大巴, aliases: [公交车]"),
    ("name: 公交车, aliases: [大巴]", "name: 大巴"),
])
def test_an_indicator_with_another_id_is_found_by_its_name(tmp_path: Path, then: str, now: str) -> None:
    found = pair(
        tmp_path, f"indicators:\n  a: {{{then}, targets: {{2027: 100台}}}}\n",
        f"indicators:\n  b: {{{now}, targets: {{2027: 100台}}}}\n",
    )
    assert [(each.before, each.after, each.how) for each in found.matches] == [("a", "b", "name")]
    assert "looser" not in [each.judgement for each in found.changes]


def test_a_name_that_two_have_as_an_alias_is_not_guessed(tmp_path: Path) -> None:
    found = pair(
        tmp_path, "indicators:\n  a: {name: 甲车, aliases: [大巴]}\n  b: {name: 乙车, aliases: [大巴]}\n",
        "indicators:\n  c: {name: 大巴}\n",
    )
    assert found.matches == ()


def test_two_that_answer_one_are_not_guessed(tmp_path: Path) -> None:
    found = pair(
        tmp_path, f"indicators:\n  a: {{name: 甲梯, targets: {{2027: 1台}}, {LINK}}}\n",
        f"indicators:\n  b: {{name: 乙扶梯, targets: {{2027: 1台}}, {LINK}}}\n"
        f"  c: {{name: 丙货梯, targets: {{2027: 1台}}, {LINK}}}\n",
    )
    assert found.matches == ()
    assert [each[:3] for each in told(found)] == [
        ("indicator", "", "stricter"), ("indicator", "", "stricter"), ("indicator", "", "looser"),
    ]


REUSED = (
    "indicators:\n  cars: {name: 报废汽车回收量, kind: growth, targets: {2027: 增长40%}, "
    "link: {to: city/lifts, relation: same}}\n",
    "indicators:\n  cars: {name: 新增主题公园, targets: {2027: 1家}, link: {relation: own}}\n"
    "trims: [{indicator: city/lifts, reason: 无资质企业}]\n",
)


def test_an_id_that_is_used_again_after_a_trim(tmp_path: Path) -> None:
    found = pair(tmp_path, *REUSED)
    assert told(found) == [
        ("indicator", "", "stricter", "", "2027 1家"), ("trimmed", "", "looser", "2027 增长40%", "无资质企业"),
        ("reused", "", "unclear", "报废汽车回收量 2027 增长40%", "新增主题公园 2027 1家"),
    ]
    assert found.changes[2].reasons[0].words == (
        "标识 cars 改指另一事项；仍写此标识之处均须核对",
        "the id cars now stands for another thing; check whoever still names it",
    )


@pytest.mark.parametrize(("then", "now", "reused"), [
    ("name: 更新电梯, targets: {2027: 10台}", "name: 老旧梯改造, targets: {2027: 10台}", False),
    ("name: 更新电梯, targets: {2027: 10台}", "name: 主题公园, targets: {2027: 1家}", True),
    ("name: 二手车交易量, targets: {2027: 10辆}", "name: 二手车交易额, targets: {2027: 1亿元}", False),
    ("name: 电梯, measure: lifts, targets: {2027: 1台}", "name: 公交, measure: buses, targets: {2027: 1台}", True),
    ("name: 电梯, measure: lifts, targets: {2027: 1台}", "name: 公交, measure: lifts, targets: {2027: 2台}", False),
    ("name: 电梯, targets: {2027: 1台}", "name: 电梯, targets: {2027: 增长5%}", False),
])
def test_what_makes_another_thing(tmp_path: Path, then: str, now: str, reused: bool) -> None:
    found = pair(tmp_path, f"indicators:\n  a: {{{then}}}\n", f"indicators:\n  a: {{{now}}}\n")
    assert ("reused" in [each.kind for each in found.changes]) is reused


BELOW = "indicators:\n  lifts: {name: 更新电梯, targets: {2027: 100台}, link: {to: %s, relation: share}}\n"


def test_a_renamed_parent_changes_nothing_below(tmp_path: Path) -> None:
    town = "title: 某市方案\nregion: {name: 某市}\n"
    now = sets(
        tmp_path, {"city": town + CITY, "district": BELOW % "city/lifts"},
        {"new-city": town + CITY.replace("lifts:", "elevators:"),
         "district": "parents: [new-city]\n" + BELOW % "new-city/elevators"},
    )
    assert told(now) == [("id", "", "neutral", "lifts", "elevators"), ("plan-id", "", "neutral", "city", "new-city")]
    assert [each.how for each in now.plans] == ["title", "id"]
    assert now.suspects == ()


def test_plans_come_and_go(tmp_path: Path) -> None:
    there = sets(tmp_path / "a", {"city": CITY}, {"city": CITY, "district": BELOW % "city/lifts"})
    back = sets(tmp_path / "b", {"city": CITY, "district": BELOW % "city/lifts"}, {"city": CITY})
    assert told(there) == [("plan", "", "stricter", "", "district的方案")]
    assert told(back) == [("plan", "", "looser", "district的方案", "")]


def test_a_new_text_is_compared_with_the_draft_that_it_replaces(tmp_path: Path) -> None:
    name = "title: 某区方案\nregion: {name: 某区}\n"
    draft = {"city": CITY, "draft-district": name + BELOW % "city/lifts"}
    issued = name + "document: {replaces: draft-district}\n" + (BELOW % "city/lifts").replace("100台", "90台")
    found = sets(tmp_path, draft, {**draft, "district": issued})
    assert [each.how for each in found.plans] == ["id", "replaces", "id"]
    assert told(found) == [("target", "2027", "looser", "100台", "90台")]


def test_a_folder_that_moved_is_the_one_that_shares_plans(tmp_path: Path) -> None:
    then, now = plans(tmp_path / "a", {"city": CITY}), plans(tmp_path / "b", {"city": CITY.replace("1000", "900")})
    found = compare_families({"plans/old": then}, {"plans/new": now}, "HEAD")
    assert told(found) == [("target", "2027", "looser", "1000台", "900台")]
    apart = compare_families({"plans/old": then}, {"plans/new": plans(tmp_path / "c", {"nation": CITY})}, "HEAD")
    assert [each[:3] for each in told(apart)] == [("plan", "", "looser"), ("plan", "", "stricter")]
