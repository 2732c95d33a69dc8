"""A plan beside the values of its indicators: what came and went, trims, claims, actions, the document."""

from pathlib import Path

import pytest

from tests.difference.small import CITY, indicator, pair, sets, told

LIFTS = "  lifts: {name: 更新电梯, targets: {2027: 100台}, link: {to: city/lifts, relation: share}}\n"
HEAD = "indicators:\n  buses: {name: 公交车占比, targets: {2027: 80%}}\n"
TRIM = "trims: [{indicator: city/lifts, because: no-subject, reason: 我区无电梯}]\n"


def test_an_indicator_comes_and_goes(tmp_path: Path) -> None:
    assert told(pair(tmp_path / "gone", HEAD + LIFTS, HEAD)) == [("indicator", "", "looser", "2027 100台", "")]
    assert told(pair(tmp_path / "come", HEAD, HEAD + LIFTS)) == [("indicator", "", "stricter", "", "2027 100台")]


def test_an_indicator_that_is_trimmed_is_one_change(tmp_path: Path) -> None:
    there, back = pair(tmp_path / "a", HEAD + LIFTS, HEAD + TRIM), pair(tmp_path / "b", HEAD + TRIM, HEAD + LIFTS)
    assert told(there) == [("trimmed", "", "looser", "2027 100台", "我区无电梯")]
    assert told(back) == [("taken-up", "", "stricter", "我区无电梯", "2027 100台")]


def test_a_trim_of_what_nobody_carried_is_open(tmp_path: Path) -> None:
    assert told(pair(tmp_path / "a", HEAD, HEAD + TRIM)) == [("trim", "", "unclear", "", "我区无电梯")]
    assert told(pair(tmp_path / "b", HEAD + TRIM, HEAD)) == [("trim", "", "unclear", "我区无电梯", "")]


@pytest.mark.parametrize(("before", "after", "expected"), [
    ("because: no-subject", "because: deferred", ("trim-because", "", "neutral", "no-subject", "deferred")),
    ("reason: 无电梯", "reason: 暂缓更新", ("trim-reason", "", "neutral", "无电梯", "暂缓更新")),
    ("proposed_by: 区住建局", "proposed_by: 区城管局", ("trim-proposed_by", "", "neutral", "区住建局", "区城管局")),
    ("said: 增长40%", "said: 增长30%", ("trim-said", "", "neutral", "增长40%", "增长30%")),
    ("year: 2024", "year: 2027", ("trim-year", "", "neutral", "2024", "2027")),
    ("because: merged", "because: merged, into: buses", ("trim-into", "", "neutral", "", "buses")),
])
def test_what_a_trim_says(tmp_path: Path, before: str, after: str, expected: tuple[str, ...]) -> None:
    first, second = (f"{HEAD}trims: [{{indicator: city/lifts, {text}}}]\n" for text in (before, after))
    assert told(pair(tmp_path, first, second)) == [expected]


@pytest.mark.parametrize(("before", "after", "expected"), [
    (
        "{says: 共22项, counts: indicators, equals: 22}", "{says: 共22项, counts: indicators, equals: 21}",
        [("claim-equals", "", "neutral", "22", "21")],
    ),
    (
        "{says: 共22项, counts: indicators, equals: 22}", "{says: 共21项, counts: indicators, equals: 21}",
        [("claim-says", "", "neutral", "共22项", "共21项"), ("claim-equals", "", "neutral", "22", "21")],
    ),
    (
        "{says: 其中, counts: indicators, where: listed, members: [buses]}",
        "{says: 其中, counts: indicators, where: listed, members: [buses, lifts]}",
        [("claim-members", "", "neutral", "buses", "buses、lifts")],
    ),
    (
        "{says: 其中, counts: indicators, members: [buses]}",
        "{says: 其中, counts: indicators, members: [buses], complete: false}",
        [("claim-complete", "", "neutral", "", "false")],
    ),
    (
        "{says: 增减, ledger: {before: 32, trimmed: 13, added: 3, after: 22}}",
        "{says: 增减, ledger: {before: 32, trimmed: 12, added: 3, after: 23}}",
        [("claim-trimmed", "", "neutral", "13", "12"), ("claim-after", "", "neutral", "22", "23")],
    ),
    ("{says: 合计, sum: [1, 2], equals: 3}", "{says: 合计, sum: [1, 3], equals: 4}", [
        ("claim-equals", "", "neutral", "3", "4"), ("claim-sum", "", "neutral", "1 + 2", "1 + 3"),
    ]),
    (
        "{says: 占比, formula: buses >= 80, year: 2027}", "{says: 占比, formula: buses >= 85, year: 2028}",
        [("claim-formula", "", "neutral", "buses >= 80", "buses >= 85"), ("claim-year", "", "neutral", "2027", "2028")],
    ),
    ("{says: 共两项, counts: indicators, equals: 2}", "{says: 共三章, counts: articles, equals: 3}", [
        ("claim", "", "neutral", "", "共三章"), ("claim", "", "neutral", "共两项", ""),
    ]),
])
def test_claims(tmp_path: Path, before: str, after: str, expected: list[tuple[str, ...]]) -> None:
    assert told(pair(tmp_path, f"{HEAD}claims: [{before}]\n", f"{HEAD}claims: [{after}]\n")) == expected


def test_an_equation_in_the_ids_of_today_has_not_changed(tmp_path: Path) -> None:
    before = HEAD + 'claims: [{says: 占比, formula: "(buses + 1) * 2 >= 100", year: 2027}]\n'
    after = before.replace("buses", "new-buses")
    assert [each for each in told(pair(tmp_path, before, after)) if each[0].startswith("claim")] == []


ACTION = "actions:\n  urban: {{title: {title}, lead: [{lead}], support: [{support}]}}\n"


def action(title: str = "城市更新行动", lead: str = "区住建局", support: str = "区发改局") -> str:
    return ACTION.format(title=title, lead=lead, support=support) + HEAD


@pytest.mark.parametrize(("before", "after", "expected"), [
    (action(), action(lead="区城管局"), [("action-lead", "", "neutral", "区住建局", "区城管局")]),
    (action(), action(lead=""), [("action-lead", "", "looser", "区住建局", "")]),
    (action(), action(support=""), [("action-support", "", "neutral", "区发改局", "")]),
    (action(support="甲局, 乙局"), action(support="乙局, 甲局"), []),
    (action(), action(title="城市焕新行动"), [("action-title", "", "neutral", "城市更新行动", "城市焕新行动")]),
    (action(), action().replace("urban:", "city-works:"), []),
    (action(), HEAD, [("action", "", "neutral", "城市更新行动", "")]),
    (
        "work_items: [{title: 更新电梯, lead: [区住建局]}]\n" + HEAD,
        "work_items: [{title: 更新电梯, lead: [区城管局]}]\n" + HEAD,
        [("work_item-lead", "", "neutral", "区住建局", "区城管局")],
    ),
])
def test_actions(tmp_path: Path, before: str, after: str, expected: list[tuple[str, ...]]) -> None:
    assert told(pair(tmp_path, before, after)) == expected


@pytest.mark.parametrize(("before", "after", "expected"), [
    ("title: 方案甲\n", "title: 方案乙\n", [("plan-title", "", "neutral", "方案甲", "方案乙")]),
    ("document: {stage: 送审稿}\n", "document: {stage: 印发}\n", [("plan-stage", "", "neutral", "送审稿", "印发")]),
    (
        "document: {cites: [鄂政办发〔2024〕18号]}\n", "document: {cites: ['鄂政办发[2024]18号', 国发〔2024〕7号]}\n",
        [("cites", "", "neutral", "", "国发〔2024〕7号")],
    ),
    ("document: {text: full}\n", "document: {text: partial}\n", [("plan-text", "", "unclear", "full", "partial")]),
    ("parents: [city]\n", "parents: [city, province]\n", [("parents", "", "stricter", "city", "city、province")]),
    ("parents: [city]\n", "parents: []\n", [("parents", "", "looser", "city", "")]),
    ("parents: [city]\n", "parents: [province]\n", [("parents", "", "unclear", "city", "province")]),
    (
        "parents: [city, province]\n", "parents: [province, city]\n",
        [("parents", "", "unclear", "city、province", "province、city")],
    ),
    ("years: [2024, 2027]\n", "years: [2025, 2027]\n", [("years", "", "neutral", "2024", "2025")]),
    ("offices: [甲局, 乙局]\n", "offices: [乙局, 甲局, 丙局]\n", [("offices", "", "neutral", "", "丙局")]),
    (
        "divisions: [{name: 甲镇, code: '01'}]\n", "divisions: [{name: 甲街道, code: '01'}]\n",
        [("division", "", "neutral", "甲镇 01", "甲街道 01")],
    ),
    (
        "groups: [{name: 主要目标}]\n", "groups: [{name: 主要目标, headline: true}]\n",
        [("headline", "", "stricter", "false", "true")],
    ),
    ("articles: {重点任务: 10}\n", "articles: {重点任务: 9}\n", [("articles", "", "neutral", "10", "9")]),
])
def test_the_document(tmp_path: Path, before: str, after: str, expected: list[tuple[str, ...]]) -> None:
    around = {"province": HEAD, "city": CITY}
    found = sets(tmp_path, {**around, "district": before + HEAD}, {**around, "district": after + HEAD})
    assert told(found) == expected


@pytest.mark.parametrize(("before", "after"), [
    ("owner: [甲局, 乙局]", "owner: [乙局, 甲局]"),
    ("quote: 甲", "quote: 乙"),
    ("chapter: 一", "chapter: 二"),
    ("targets: {2024: 60%, 2027: 80%}", "targets: {2027: 80.0%, 2024: 60 %}"),
])
def test_what_is_no_change(tmp_path: Path, before: str, after: str) -> None:
    assert told(pair(tmp_path, indicator(before), indicator(after))) == []
