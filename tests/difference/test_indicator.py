"""One indicator then and now: every respect in which it can change."""

from pathlib import Path

import pytest

from tests.difference.small import aspects, indicator, named, pair, told

BASE = "group: 主要目标, targets: {2024: 60%, 2027: 80%}"


@pytest.mark.parametrize(("before", "after", "expected"), [
    ("targets: {2027: 80%}", "targets: {2030: 80%}", ("target", "2030", "looser", "80%", "80%")),
    ("targets: {2027: 80%}", "targets: {2025: 80%}", ("target", "2025", "stricter", "80%", "80%")),
    ("targets: {2027: 80%}", "targets: {undated: 80%}", ("target", "undated", "looser", "80%", "80%")),
    ("targets: {2027: 80%}", "targets: {each: 80%}", ("target", "each", "unclear", "80%", "80%")),
    ("targets: {2027: 80%}", "targets: {2030: 90%}", ("target", "2030", "unclear", "80%", "90%")),
    ("targets: {2027: 80%}", "targets: {2024: 60%, 2027: 80%}", ("target", "2024", "stricter", "", "60%")),
    ("targets: {2024: 60%, 2027: 80%}", "targets: {2027: 80%}", ("target", "2024", "looser", "60%", "")),
    ("targets: {2027: 80%}", "targets: {2024: '/', 2027: 80%}", ("target", "2024", "neutral", "", "/")),
    ("incentive: {2027: 85%}", "incentive: {2027: 82%}", ("incentive", "2027", "looser", "85%", "82%")),
    ("name2: x", "incentive: {2027: 82%}", ("incentive", "2027", "stricter", "", "82%")),
    ("baseline: {2023: 40%}", "baseline: {2023: 45%}", ("baseline", "2023", "unclear", "40%", "45%")),
    ("group: 主要目标", "group: 具体目标", ("group", "", "looser", "主要目标", "具体目标")),
    ("listed: true", "listed: false", ("listed", "", "looser", "true", "false")),
    ("direction: up", "direction: down", ("direction", "", "unclear", "up", "down")),
    ("owner: [区住建局]", "owner: [区城管局]", ("owner", "", "neutral", "区住建局", "区城管局")),
    ("owner: [区住建局]", "listed: true", ("owner", "", "looser", "区住建局", "")),
    ("measure: buses", "measure: coaches", ("measure", "", "neutral", "buses", "coaches")),
    ("restated: {city: {2027: 80%}}", "restated: {city: {2027: 85%}}", ("restated", "2027", "neutral", "80%", "85%")),
])
def test_a_change_is_judged_and_turns_round(
    tmp_path: Path, before: str, after: str, expected: tuple[str, str, str, str, str]
) -> None:
    first, second = (indicator(text.replace("name2: x", "listed: true")) for text in (before, after))
    assert told(pair(tmp_path / "there", first, second)) == [expected]
    back = pair(tmp_path / "back", second, first)
    turn = {"looser": "stricter", "stricter": "looser"}
    kind, _, judgement, was, now = expected
    assert [(each[0], *each[2:]) for each in told(back)] == [(kind, turn.get(judgement, judgement), now, was)]


@pytest.mark.parametrize(("before", "after", "judgement", "why"), [
    ("population: 公交车", "population: 新能源公交车", "looser", "口径收窄"),
    ("covers: [公交车, 出租车, 邮政用车]", "covers: [公交车, 出租车]", "looser", "口径收窄"),
    ("covers: [公交车]", "covers: [公交车, 出租车]", "stricter", "口径放大"),
    ("covers: [公交车]", "covers: [公交车], open: true", "unclear", "所列范围的“等”有增减"),
    ("covers: [公交车, 出租车]", "covers: [公交车, 邮政用车]", "unclear", "口径改变"),
])
def test_the_scope_of_a_rate(tmp_path: Path, before: str, after: str, judgement: str, why: str) -> None:
    first, second = (indicator(f"targets: {{2027: 80%}}, scope: {{{text}}}") for text in (before, after))
    found = pair(tmp_path, first, second).changes
    assert [(each.kind, each.judgement, each.reasons[0].words.zh) for each in found] == [("scope", judgement, why)]


def test_fewer_things_of_an_amount_may_be_harder(tmp_path: Path) -> None:
    first, second = (
        indicator(f"targets: {{2027: 80台}}, scope: {{covers: [{text}]}}") for text in ("公交车, 出租车", "公交车")
    )
    assert [each.judgement for each in pair(tmp_path, first, second).changes] == ["unclear"]


def link(text: str) -> str:
    return indicator(f"targets: {{2027: 100台}}, link: {{{text}}}", "lifts", "更新电梯")


@pytest.mark.parametrize(("before", "after", "expected"), [
    (
        "to: city/lifts, relation: share, share: 10%", "to: city/lifts, relation: share, share: 8%",
        [("share", "", "looser", "10%", "8%")],
    ),
    (
        "to: city/lifts, relation: share, share: 10%", "to: city/lifts, relation: share",
        [("share", "", "neutral", "10%", "")],
    ),
    (
        "to: city/lifts, relation: at-least", "to: city/lifts, relation: same",
        [("relation", "", "neutral", "at-least", "same")],
    ),
    (
        "to: city/lifts, relation: share", "to: city/lifts, relation: same",
        [("relation", "", "unclear", "share", "same")],
    ),
    (
        "to: city/lifts, relation: same", "relation: own, reason: 另设",
        [("link", "", "looser", "city/lifts", ""), ("reason", "", "neutral", "", "另设")],
    ),
    (
        "to: city/lifts, relation: same", "to: city/escalators, relation: same",
        [("link", "", "unclear", "city/lifts", "city/escalators")],
    ),
    (
        "relation: own, proposed_by: 区住建局", "relation: own, proposed_by: 区城管局",
        [("proposed_by", "", "neutral", "区住建局", "区城管局")],
    ),
])
def test_links(tmp_path: Path, before: str, after: str, expected: list[tuple[str, ...]]) -> None:
    assert told(pair(tmp_path, link(before), link(after))) == expected


def test_a_name_is_only_a_name_unless_it_says_of_what_and_when(tmp_path: Path) -> None:
    text = "targets: {2027: 80%}, link: {to: city/lifts, relation: same}"
    plain = pair(tmp_path / "a", indicator(text, name="公交车占比"), indicator(text, name="新能源公交车占比"))
    assert told(plain) == [("name", "", "neutral", "公交车占比", "新能源公交车占比")]
    scoped = pair(
        tmp_path / "b", indicator(text, name="工业企业普及率"), indicator(text, name="规模以上工业企业普及率")
    )
    assert told(scoped) == [("name", "", "unclear", "工业企业普及率", "规模以上工业企业普及率")]
    signs = pair(tmp_path / "c", indicator(text, name="公交车（占比）"), indicator(text, name="公交车(占比)"))
    assert told(signs) == []


STATED = "targets: {{2027: {target}}}, statements: [{{part: body, targets: {{2027: {body}}}}}]"


def test_a_statement_that_changes_alike_is_a_place_of_the_same_change(tmp_path: Path) -> None:
    found = pair(
        tmp_path, indicator(STATED.format(target="80%", body="达到80%")),
        indicator(STATED.format(target="70%", body="70%")),
    )
    (change, _) = found.changes
    assert (change.kind, change.judgement, change.along) == ("target", "looser", ())
    alike = pair(
        tmp_path / "alike", indicator(STATED.format(target="80%", body="80%")),
        indicator(STATED.format(target="70%", body="70%")),
    )
    (change,) = alike.changes
    assert [(before.text, after.text) for before, after in change.along] == [("80%", "70%")]


def test_a_bound_that_another_place_still_says_is_not_lost(tmp_path: Path) -> None:
    found = pair(
        tmp_path, indicator(STATED.format(target="超过80%", body="超过80%")),
        indicator(STATED.format(target="80%", body="超过80%")),
    )
    assert [(each.kind, each.judgement, aspects(each)) for each in found.changes] == [
        ("target", "neutral", [("bound", "neutral")])
    ]


def test_a_statement_that_goes_with_the_only_bound_is_looser(tmp_path: Path) -> None:
    with_it, without = indicator(STATED.format(target="80%", body="超过80%")), indicator("targets: {2027: 80%}")
    assert told(pair(tmp_path / "there", with_it, without)) == [("statement", "2027", "looser", "超过80%", "")]
    assert told(pair(tmp_path / "back", without, with_it)) == [("statement", "2027", "stricter", "", "超过80%")]
    same = indicator(STATED.format(target="80%", body="80%"))
    assert told(pair(tmp_path / "same", same, without)) == [("statement", "2027", "neutral", "80%", "")]


def test_the_base_year_of_the_plan_is_one_change(tmp_path: Path) -> None:
    text = indicator("targets: {2027: 增长25%}", name="设备投资")
    found = pair(tmp_path, "base_year: 2023\n" + text, "base_year: 2022\n" + text)
    assert told(found) == [("base_year", "", "unclear", "2023", "2022")]
    own = indicator("base_year: 2022, targets: {2027: 增长25%}", name="设备投资")
    assert told(pair(tmp_path / "own", "base_year: 2023\n" + text, "base_year: 2023\n" + own)) == [
        ("target", "2027", "unclear", "增长25%", "增长25%")
    ]
    said = indicator("targets: {2027: 较2023年增长25%}", name="设备投资")
    assert told(pair(tmp_path / "said", "base_year: 2023\n" + text, "base_year: 2023\n" + said)) == []


def test_what_a_partial_text_lacks_is_unknown_and_not_removed(tmp_path: Path) -> None:
    name = "title: 甲区行动方案\nregion: {name: 甲区}\n"
    whole = f"{name}parents: [city]\n" + indicator(BASE + ", owner: [区住建局]") + (
        "  lifts: {name: 更新电梯, targets: {2027: 100台}}\ntrims: [{indicator: city/lifts, reason: 无}]\n"
        "claims: [{says: 共2项, counts: indicators, equals: 2}]\n"
    )
    part = f"{name}document: {{text: partial, replaces: draft-district}}\n" + indicator("targets: {2027: 70%}")
    found = named(tmp_path, whole, part).plans[0]
    assert told(found) == [("target", "2027", "looser", "80%", "70%")]
    assert [(each.kind, each.missing_in, each.names) for each in found.unknown] == [
        ("target", "after", ("新能源公交车占比",)), ("indicator", "after", ("更新电梯",)),
        ("trim", "after", ("lifts",)), ("claim", "after", ("共2项",)),
    ]


def test_a_part_that_was_always_all_there_is_has_visibly_changed(tmp_path: Path) -> None:
    head = "document: {text: partial}\n"
    first, second = indicator("targets: {2024: 60%, 2027: 80%}"), indicator("targets: {2027: 80%}")
    found = pair(tmp_path, head + first, head + second)
    assert told(found) == [("target", "2024", "unclear", "60%", "")]
    assert found.unknown == ()
