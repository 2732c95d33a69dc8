"""What is called otherwise stays the same thing: its findings are neither new nor gone."""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from auditor.difference.identity import gone, identities, renamed
from auditor.difference.names import Names, in_names_of_today
from auditor.difference.since import Since, compare
from auditor.judge.audit import audit
from auditor.judge.compiled import compile_rules
from auditor.model.audit import SubjectKey
from auditor.model.plan import Claim, Plan, PlanSet, Trim, plan_set_of
from auditor.model.rule import Example, Rule, RulePack, Setting
from auditor.read.places import rules_folder
from auditor.read.rules import load_rules
from tests.small import plans_of

RULES = load_rules([rules_folder()])
COMPILED = compile_rules(RULES)
AMISS = [
    pytest.param(rule, example, id=f"{rule.id}:{example.at.line}:{example.expects}")
    for rule in RULES.values() for example in rule.examples if example.expects in ("violated", "undetermined")
]


def ids_of(families: Mapping[str, PlanSet]) -> dict[str, list[str]]:
    """The plans of each family."""
    return {folder: list(plan_set.plans) for folder, plan_set in families.items()}


def called_otherwise(plans: PlanSet, ids: Mapping[str, str], own: bool) -> PlanSet:
    """The same plans, with all that has no id upside down. ids: plans that have another id; own: whether all
    indicators have.
    """
    addresses = {
        f"{plan.id}/{id}": f"{ids.get(plan.id, plan.id)}/{id}-x"
        for plan in plans.plans.values() for id in plan.indicators if own
    }
    return plan_set_of([_otherwise(plan, Names(ids, addresses), own) for plan in plans.plans.values()])


def _otherwise(plan: Plan, names: Names, own: bool) -> Plan:
    def called(id: str) -> str:
        return f"{id}-x" if own and id in plan.indicators else id

    def claim(each: Claim) -> Claim:
        formula = re.sub("[a-z0-9]+(?:-[a-z0-9]+)*", lambda id: called(id[0]), each.formula)
        return replace(each, members=tuple(map(called, each.members)), formula=formula)

    def trim(each: Trim) -> Trim:
        return replace(each, into=called(each.into))

    told = in_names_of_today(plan, names, replace(plan, indicators={}, trims=()))
    turned = [
        replace(
            each, id=called(id), statements=each.statements[::-1], parts=tuple(map(called, each.parts)),
            part_of=called(each.part_of), weighs=called(each.weighs),
        )
        for id, each in told.indicators.items()
    ]
    return replace(
        told, id=names.plan(plan.id), digest=f"{plan.digest}!", indicators={each.id: each for each in turned},
        claims=tuple(map(claim, told.claims))[::-1], trims=tuple(map(trim, told.trims))[::-1],
        work_items=told.work_items[::-1],
    )


def held_against(then: PlanSet, now: PlanSet, pack: RulePack) -> Since:
    """The findings of now against those of then, of one family."""
    compiled = {id: COMPILED[id] for id in pack.rules}
    known = identities({"f": then}, {"f": now})
    after, before = ({"f": audit(plans, pack, compiled)} for plans in (now, then))
    return compare("then", after, before, lambda folder, subject: known[folder].former(subject), [])


def changed(since: Since) -> list[object]:
    """All that is not as it was."""
    return [standing for standing in since.standings.values() if standing.state != "unchanged"] + list(since.fixed)


@pytest.mark.parametrize("own", [True, False], ids=["indicators", "plans"])
@pytest.mark.parametrize(("rule", "example"), AMISS)
def test_what_any_rule_finds_is_known_again_under_other_ids_and_in_another_order(
    rule: Rule, example: Example, own: bool
) -> None:
    pack = RulePack({rule.id: rule}, {rule.id: {"": Setting(None, False, example.params, example.at)}})
    ids = {} if own else {id: f"{id}-x" for id in example.plans.plans}
    since = held_against(example.plans, called_otherwise(example.plans, ids, own), pack)
    assert since.standings
    assert changed(since) == []


@pytest.mark.parametrize("ids", [{}, {"yichang": "yc", "wujiagang": "wjg", "nation": "cn"}], ids=["same", "renamed"])
@pytest.mark.parametrize("own", [True, False])
def test_the_real_plans_are_known_again(
    real_plans: PlanSet, pack: RulePack, ids: Mapping[str, str], own: bool
) -> None:
    since = held_against(real_plans, called_otherwise(real_plans, ids, own), pack)
    assert len(since.standings) > 150
    assert changed(since) == []


DISTRICT = """\
indicators:
  a:
    name: 更新电梯
    targets: {2027: 10台}
    statements: [%s]
"""
FIRST = "{part: body, chapter: 一、总体要求, name: 更新电梯, targets: {2027: 10台}}"
SECOND = "{part: body, chapter: 二、（一）城市更新, name: 更新电梯, targets: {2027: 12台}}"


def statement(place: str) -> SubjectKey:
    return SubjectKey("statement", "district", "a", "2027", place)


def former(folder: Path, before: str, after: str, key: SubjectKey) -> SubjectKey | None:
    """What a subject of a district was called before an edit."""
    then, now = (plans_of(folder / name, district=text) for name, text in (("then", before), ("now", after)))
    found = identities({"f": then}, {"f": now})["f"].former(key)
    return None if found is None else found[1]


@pytest.mark.parametrize(("before", "after", "now", "then"), [
    (SECOND, f"{FIRST}, {SECOND}", "body/城市更新", "body/城市更新"),
    (SECOND, f"{FIRST}, {SECOND}", "body/总体要求", None),
    (SECOND, SECOND.replace("二、（一）", "三、（二）"), "body/城市更新", "body/城市更新"),
    (SECOND, SECOND.replace("城市更新", "设施更新"), "body/设施更新", "body/城市更新"),
    (SECOND, f"{SECOND.replace('12', '11')}, {SECOND}", "body/城市更新#2", "body/城市更新"),
    (SECOND, f"{SECOND.replace('12', '11')}, {SECOND}", "body/城市更新", None),
    (SECOND, SECOND.replace("2027", "2024"), "body/城市更新", "body/城市更新"),
])
def test_a_statement_is_known_again_wherever_others_are_put_in(
    tmp_path: Path, before: str, after: str, now: str, then: str | None
) -> None:
    found = former(tmp_path, DISTRICT % before, DISTRICT % after, statement(now))
    assert found == (None if then is None else statement(then))


def test_a_claim_is_known_again_by_what_it_is_about(tmp_path: Path) -> None:
    def claims(*texts: str) -> str:
        return "claims:\n" + "".join(f"  - {{says: {text}}}\n" for text in texts)

    def key(says: str) -> SubjectKey:
        return SubjectKey("claim", "district", "", "", says)

    then = claims("设5项指标, counts: indicators, equals: 5", "设2个组, counts: groups, equals: 2")
    now = claims("新增一句, sum: [1, 2], equals: 3", "共设6项指标, counts: indicators, equals: 6")
    assert former(tmp_path, then, now, key("共设6项指标#count#")) == key("设5项指标#count#")
    assert former(tmp_path, then, now, key("新增一句#sum#")) is None


def test_an_equation_is_known_again_in_each_of_its_years(tmp_path: Path) -> None:
    def plan(says: str, id: str) -> str:
        return (
            f"indicators:\n  {id}: {{name: 播种面积, targets: {{2027: 100万亩}}}}\n"
            f"claims:\n  - {{says: {says}, formula: {id} == 100, year: 2027}}\n"
        )

    def key(says: str) -> SubjectKey:
        return SubjectKey("claim", "district", "", "2027", f"{says}#formula#")

    then, now = plan("播种面积一百万亩", "area"), plan("总面积合一百万亩", "area")
    assert former(tmp_path / "said", then, now, key("总面积合一百万亩")) == key("播种面积一百万亩")
    assert former(tmp_path / "called", then, plan("播种面积一百万亩", "sown"), key("播种面积一百万亩")) == key(
        "播种面积一百万亩"
    )


def test_an_id_that_stands_for_another_thing_was_not_there(tmp_path: Path) -> None:
    before = "indicators:\n  a: {name: 更新电梯, targets: {2027: 10台}}\n"
    after = "indicators:\n  a: {name: 新建公园, targets: {2027: 3个}}\n  b: {name: 更新电梯, targets: {2027: 10台}}\n"
    def target(id: str) -> SubjectKey:
        return SubjectKey("target", "district", id, "2027")

    assert former(tmp_path, before, after, target("a")) is None
    assert former(tmp_path, before, after, target("b")) == target("a")


def test_plans_are_followed_from_folder_to_folder(tmp_path: Path) -> None:
    city, district = (plans_of(tmp_path / id, **{id: ""}).plans[id] for id in ("city", "district"))
    both = PlanSet({"city": city, "district": district})
    one, other = PlanSet({"city": city}), PlanSet({"district": district})
    key = SubjectKey("plan", "district")

    def homes(before: dict[str, PlanSet], after: dict[str, PlanSet]) -> tuple[dict[str, str], list[str]]:
        found = identities(before, after)
        places = {folder: found[folder].former(key) for folder in after if "district" in after[folder].plans}
        homes = {folder: place[0] for folder, place in places.items() if place}
        return homes, gone(ids_of(before), ids_of(after), found)

    assert homes({"a": both}, {"a": one, "b": other}) == ({"b": "a"}, [])
    assert homes({"a": both}, {"a": both, "b": other}) == ({"a": "a"}, [])          # a copy is new
    assert homes({"a": both, "b": other}, {"a": both}) == ({"a": "a"}, ["b/district"])
    assert homes({"a": both}, {"a": one}) == ({}, ["district"])


def test_a_text_is_held_against_the_draft_that_it_replaces(tmp_path: Path) -> None:
    then = plans_of(tmp_path / "then", draft="document: {stage: 征求意见稿}\nregion: {name: 甲市}\n")
    now = plans_of(
        tmp_path / "now", draft="document: {stage: 征求意见稿}\nregion: {name: 甲市}\n",
        issued="document: {stage: 印发, replaces: draft}\nregion: {name: 甲市}\n",
    )
    found = identities({"f": then}, {"f": now})
    asked = Counter(found["f"].former(SubjectKey("plan", id)) for id in ("draft", "issued"))
    assert asked == {("f", SubjectKey("plan", "draft")): 2}
    assert renamed(found) == [("draft", "issued")]
    assert gone({"f": then.plans}, {"f": now.plans}, found) == []
