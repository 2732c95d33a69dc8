"""What hangs below a change and has not followed."""

from pathlib import Path

import pytest

from auditor.difference.change import Difference
from tests.difference.small import sets

CITY = "indicators:\n  lifts: {{name: 更新电梯, targets: {{2027: {city}}}}}\n"
DISTRICT = (
    "indicators:\n  lifts: {{name: 更新电梯, targets: {{2027: {own}}}, "
    "link: {{to: city/lifts, relation: {relation}}}}}\n"
)


def suspects(found: Difference) -> list[tuple[str, str, str, str, str]]:
    return [(each.kind, each.plan, each.standing, each.side.text, each.why.zh) for each in found.suspects]


def city(text: str) -> str:
    return CITY.format(city=text)


def district(own: str, relation: str) -> str:
    return DISTRICT.format(own=own, relation=relation)


@pytest.mark.parametrize(("before", "after", "own", "relation", "expected"), [
    ("80%", "85%", "80%", "same", ("behind", "应与上级一致，上级现为 85%")),
    ("80%", "85%", "85%", "same", ("fits", "与新值相符")),
    ("80%", "超过80%", "80%", "same", ("open", "数值与上级一致，但上级措辞现为 超过80%")),
    ("80%", "约85%", "80%", "same", ("behind", "应与上级一致，上级现为 约85%")),
    ("80%", "约80.4%", "80%", "same", ("open", "应与上级一致，上级现为 约80.4%，两值不能比较")),
    ("80%", "85%", "82%", "at-least", ("behind", "应不弱于上级，上级现为 85%")),
    ("80%", "75%", "82%", "at-least", ("fits", "与新值相符")),
    ("1000台", "1200台", "100台", "share, share: 10%", ("behind", "声明占比 10%，按上级现值 1200台 计算为 ≈8.33%")),
    ("1000台", "1200台", "120台", "share, share: 10%", ("fits", "与新值相符")),
    ("1000台", "1200台", "100台", "share", ("open", "占上级现值 1200台 的 ≈8.33%，未声明占比")),
    ("1000台", "增长5%", "100台", "share", ("open", "上级现为 增长5%，占比不能计算")),
])
def test_a_child_is_held_against_the_new_target(
    tmp_path: Path, before: str, after: str, own: str, relation: str, expected: tuple[str, str]
) -> None:
    below = district(own, relation)
    found = sets(tmp_path, {"city": city(before), "district": below}, {"city": city(after), "district": below})
    standing, why = expected
    assert suspects(found) == [("link", "district", standing, own, why)]


def test_who_changed_as_well_is_no_suspect(tmp_path: Path) -> None:
    found = sets(
        tmp_path, {"city": city("80%"), "district": district("80%", "same")},
        {"city": city("85%"), "district": district("84%", "same")},
    )
    assert suspects(found) == []


def test_a_change_of_the_owner_alone_is_not_to_follow(tmp_path: Path) -> None:
    owned = district("80%", "same").replace("更新电梯,", "更新电梯, owner: [区住建局],")
    found = sets(
        tmp_path, {"city": city("80%"), "district": district("80%", "same")}, {"city": city("85%"), "district": owned},
    )
    assert [each[:3] for each in suspects(found)] == [("link", "district", "behind")]


def test_a_neutral_change_concerns_nobody_below(tmp_path: Path) -> None:
    below = district("100台", "share")
    found = sets(
        tmp_path, {"city": city("1000台"), "district": below},
        {"city": city("1000台套").replace("更新电梯,", "更新电梯, owner: [市住建局],"), "district": below},
    )
    assert [(each.kind, each.judgement) for each in found.changes] == [("owner", "stricter"), ("target", "neutral")]
    assert suspects(found) == []


def test_through_same_and_no_further(tmp_path: Path) -> None:
    nation = "indicators:\n  r: {name: 普及率, targets: {2027: %s}}\n"
    province = "indicators:\n  r: {name: 普及率, targets: {2027: 80%}, link: {to: nation/r, relation: same}}\n"
    below = "indicators:\n  r: {name: 普及率, targets: {2027: 80%}, link: {to: province/r, relation: same}}\n"
    under = "indicators:\n  r: {name: 普及率, targets: {2027: 80%}, link: {to: city/r, relation: at-least}}\n"
    rest = {"province": province, "city": below, "district": under}
    found = sets(tmp_path / "a", {"nation": nation % "80%", **rest}, {"nation": nation % "85%", **rest})
    assert [(each.plan, each.via) for each in found.suspects] == [
        ("province", ()), ("city", ("province/r",)), ("district", ("province/r", "city/r")),
    ]
    firm = {**rest, "city": below.replace("same", "at-least")}
    found = sets(tmp_path / "b", {"nation": nation % "80%", **firm}, {"nation": nation % "85%", **firm})
    assert [each.plan for each in found.suspects] == ["province", "city"]
    followed = {**rest, "city": below.replace("80%", "85%")}
    found = sets(tmp_path / "c", {"nation": nation % "80%", **rest}, {"nation": nation % "85%", **followed})
    assert [(each.plan, each.cause.plan) for each in found.suspects] == [("province", "nation"), ("district", "city")]


def test_what_becomes_of_the_indicator_above(tmp_path: Path) -> None:
    below = district("100台", "share")
    other = "indicators:\n  trams: {name: 有轨电车, targets: {2027: 1条}}\n"
    gone = sets(tmp_path / "gone", {"city": city("1000台"), "district": below}, {"city": other, "district": below})
    assert suspects(gone) == [("link", "district", "behind", "city/lifts", "上级指标已不再有，此处仍与之对应")]
    reused = sets(
        tmp_path / "reused", {"city": city("1000台"), "district": below},
        {"city": other.replace("trams:", "lifts:"), "district": below},
    )
    assert suspects(reused) == [
        ("link", "district", "behind", "city/lifts", "该标识在上级方案中改指“有轨电车 2027 1条”，此处仍写此标识")
    ]
    renamed = sets(
        tmp_path / "renamed", {"city": city("1000台"), "district": below},
        {"city": city("1000台").replace("lifts:", "elevators:"), "district": below},
    )
    assert suspects(renamed) == [("link", "district", "behind", "city/lifts", "上级指标的标识已改为 elevators")]
    province = "indicators:\n  lifts: {name: 更新电梯, targets: {2027: 9000台}}\n"
    carried = city("1000台").replace("}}\n", "}, link: {to: province/lifts, relation: share}}\n")
    trimmed = sets(
        tmp_path / "trimmed", {"province": province, "city": carried, "district": below},
        {"province": province, "district": below,
         "city": other + "trims: [{indicator: province/lifts, reason: 统筹}]\n"},
    )
    assert suspects(trimmed) == [("link", "district", "behind", "city/lifts", "上级方案已将该指标删减，此处仍与之对应")]
    scope = sets(
        tmp_path / "scope", {"city": city("80%"), "district": district("80%", "same")},
        {"city": city("80%").replace("更新电梯,", "更新电梯, scope: {population: 公交车},"),
         "district": district("80%", "same")},
    )
    assert suspects(scope) == [("link", "district", "open", "city/lifts", "上级指标的口径现为“公交车”")]


def test_years(tmp_path: Path) -> None:
    below = district("80%", "same")
    moved = sets(
        tmp_path / "moved", {"city": city("80%"), "district": below},
        {"city": city("80%").replace("2027", "2030"), "district": below},
    )
    assert suspects(moved) == [("link", "district", "behind", "80%", "上级的目标年现为 2030，此处仍为 2027")]
    two = city("80%").replace("{2027", "{2024: 60%, 2027")
    fresh = sets(tmp_path / "new", {"city": city("80%"), "district": below}, {"city": two, "district": below})
    assert suspects(fresh) == [("link", "district", "open", "city/lifts", "上级新设 2024 年目标 60%，此处没有该年目标")]
    both = below.replace("{2027", "{2024: 60%, 2027")
    gone = sets(tmp_path / "gone", {"city": two, "district": both}, {"city": city("80%"), "district": both})
    assert suspects(gone) == [("link", "district", "open", "60%", "上级已不设 2024 年目标")]


def test_restated_values_statements_shares_and_trims(tmp_path: Path) -> None:
    restated = district("90台", "share").replace("}}\n", "}, restated: {city: {2027: 1000台}}}\n")
    dropped = "indicators:\n  x: {name: 别的, targets: {2027: 1家}}\ntrims: [{indicator: city/lifts, %s}]\n"
    rest = {
        "a-district": restated, "b-district": dropped % "said: 1000台, year: 2027",
        "c-district": dropped % "reason: 无", "d-district": dropped % "said: 800台, year: 2027",
    }
    found = sets(tmp_path, {"city": city("1000台"), **rest}, {"city": city("800台"), **rest})
    assert suspects(found) == [
        ("restated", "a-district", "behind", "1000台", "所列上级值，上级现为 800台"),
        ("trim", "b-district", "behind", "1000台", "删减时所述为此值，上级现为 800台"),
        ("link", "a-district", "open", "90台", "占上级现值 800台 的 11.25%，未声明占比"),
        ("trim", "c-district", "open", "无", "上级指标已变，删减理由是否仍成立"),
        ("trim", "d-district", "fits", "800台", "与新值相符"),
    ]


def test_other_places_of_the_same_plan(tmp_path: Path) -> None:
    said = "statements: [{part: body, targets: {2027: 100台}}, {part: note, targets: {2027: 90台}}]"
    own = district("100台", "share, share: 10%").replace("name: 更新电梯,", f"name: 更新电梯, {said},")
    found = sets(
        tmp_path, {"city": city("1000台"), "district": own},
        {"city": city("1000台"), "district": own.replace("更新电梯, " + said + ", targets: {2027: 100台}",
                                                         "更新电梯, " + said + ", targets: {2027: 90台}")},
    )
    assert suspects(found) == [
        ("statement", "district", "behind", "100台", "同一方案正文的表述，目标值现为 90台"),
        ("share", "district", "behind", "10%", "目标值现为 90台，计算占比为 9%"),
        ("statement", "district", "fits", "90台", "与新值相符"),
    ]


def test_the_other_shares_of_one_target(tmp_path: Path) -> None:
    def states(target: str, a: str, relation: str = "share") -> dict[str, str]:
        return {"city": city(target), "a-district": district(a, "share"), "b-district": district("500台", relation)}

    short = sets(tmp_path / "short", states("1000台", "500台"), states("1000台", "400台"))
    assert suspects(short) == [
        ("sibling", "b-district", "open", "500台", "同分“更新电梯”1000台，2 家现合计 900台")
    ]
    enough = sets(tmp_path / "enough", states("1000台", "700台"), states("1000台", "600台"))
    assert [each[:3] for each in suspects(enough)] == [("sibling", "b-district", "fits")]
    ceiling = sets(tmp_path / "ceiling", states("不超过1000台", "500台"), states("不超过1000台", "600台"))
    assert [each[:3] for each in suspects(ceiling)] == [("sibling", "b-district", "open")]
    other = sets(tmp_path / "other", states("1000台", "500台", "at-least"), states("1000台", "400台", "at-least"))
    assert suspects(other) == []
    left = {**states("1000台", "500台"), "a-district": "indicators:\n  x: {name: 别的, targets: {2027: 1家}}\n"}
    gone = sets(tmp_path / "gone", states("1000台", "500台"), left)
    assert suspects(gone) == [
        ("sibling", "b-district", "open", "500台", "同分“更新电梯”1000台，1 家现合计 500台")
    ]


def test_a_replaced_draft_takes_no_part(tmp_path: Path) -> None:
    rest = {"draft-district": district("80%", "same"), "district": "document: {replaces: draft-district}\n" + district(
        "85%", "same")}
    found = sets(tmp_path, {"city": city("80%"), **rest}, {"city": city("85%"), **rest})
    assert [each[:3] for each in suspects(found)] == [("link", "district", "fits")]


def test_who_still_answers_what_was_replaced_lacks_a_new_headline_too(tmp_path: Path) -> None:
    head = (
        "groups: [{name: 主要目标, headline: true}]\n"
        "indicators:\n  a: {name: 普及率, group: 主要目标, targets: {2027: 80%}}\n"
    )
    new = "  b: {name: 更新电梯, group: 主要目标, targets: {2027: 100台}}\n"
    revised = "level: city\nregion: {name: city}\ndocument: {replaces: city}\nparents: []\n" + head
    child = "indicators: {a: {name: 普及率, targets: {2027: 80%}, link: {to: city/a, relation: same}}}\n"
    rest = {"city": head, "district": f"parents: [city]\n{child}"}
    found = sets(tmp_path, {**rest, "revised": revised}, {**rest, "revised": revised + new})
    assert [each[:3] for each in suspects(found)] == [("duty", "district", "behind")]
