"""The verdicts of a plan rest on the plans that it depends on, and on no others."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from random import Random
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.judge.audit import ready
from auditor.judge.dependencies import PlanSummary, Summaries, dependencies_of, family_order, looks_far, needed
from auditor.judge.judging import rows_of
from auditor.judge.plan_verdicts import verdicts_of
from auditor.judge.summary import summary_of
from auditor.language.vocabulary import COLLECTION, VOCABULARY
from auditor.model.plan import PlanSet
from auditor.model.rows.build import Family
from auditor.model.rows.kinds import SubjectRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rule import RulePack
from tests.judge.locality import LEADS, LEAVES
from tests.judge.made_up import Bench, bench_of, edited, made_up, only, summaries_of
from tests.small import plans_of, rules_of

SEEDS = st.integers(0, 2**40)

# Rules that look as far as any may: up at any height, and one down.
FAR = [
    "for: plan\ncheck: all(plan.children, all(indicators, not link_found or parent.headline))\n"
    "shows: [plan.children]\nmessage: {zh: '{plan.children}{plan.expected}', en: '{plan.divisions_amiss}'}\n",
    "for: plan\ncheck: all(plan.parents, all(trims, found))\nmessage: {zh: '{plan.cycle}', en: '{plan.uncited}'}\n",
    "for: plan\ncheck: all(plan.children, all(duties, answered))\n",
    "for: plan\ncheck: all(plan.parents, all(links, skipped and not parent_indicator.plan.draft))\n",
    "for: link\ncheck: link.parent_indicator.parent.plan.draft\nshows: [link.above, link.parent]\ncause: above\n",
    "for: link\ncheck: not link.explained\nunder: [TST-001]\ncause: plan\n",
    "for: allocation\ncheck: all(allocation.children, parent_indicator.plan.draft or indicator.levels_up > 1)\n"
    "message: {zh: '{allocation.parts}{allocation.unanswered}', en: '{allocation.total_text}'}\n",
    "for: trim\ncheck: any(trim.chain, plan.draft)\nmessage: {zh: '{trim.chain_text}', en: '{trim.name}'}\n",
    "for: duty\ncheck: duty.parent_plan.draft or duty.indicator.in_cycle\nunder: [TST-003]\ncause: parent_plan\n",
    "for: indicator\ncheck: count(indicator.trimmed_by) + count(indicator.answered_by) > 99\ngather: true\n"
    "member: indicator.name\ngathered: {zh: '{indicator.parents_twin}{count}{members}', en: '{count}{members}'}\n",
    "for: target\ncheck: target.referred.numeric\n",
    "for: restatement\ncheck: same_number(restatement, restatement.source)\n",
    "for: claim\ncheck: claim.declared == claim.recount\nshows: [claim.counted, claim.absent, claim.extra]\n",
]


@pytest.fixture(scope="module")
def far_pack(pack: RulePack, tmp_path_factory: pytest.TempPathFactory) -> RulePack:
    """The shipped rules, and those that look as far as they may."""
    far = rules_of(tmp_path_factory.mktemp("far"), *FAR)
    return RulePack({**pack.rules, **far}, pack.settings)


@pytest.fixture(scope="module")
def bench(far_pack: RulePack) -> Bench:
    return bench_of(far_pack)


def plain(value: object) -> object:
    """A value; rows by what they are called."""
    if isinstance(value, list | tuple):
        return tuple(map(plain, value))
    return value.key if isinstance(value, SubjectRow) else value


def facts(plan: PlanRow, steps: int) -> dict[object, dict[str, object]]:
    """Whatever expressions can read of a plan's rows and, so many steps on, of other rows, unless they stray."""
    found: dict[object, dict[str, object]] = {}
    waiting = [(row, False) for _, row in rows(plan)]
    for step in range(steps + 1):
        further: list[tuple[SubjectRow, bool]] = []
        for row, away in waiting:
            kind = row.key.kind
            if (row.key, away) in found:
                continue
            read = found[row.key, away] = dict[str, object]()
            for word in VOCABULARY[kind]:
                if away and LEAVES.get(kind, {}).get(word) == "below":
                    continue
                value = getattr(row, word)
                read[word] = plain(value)
                if step < steps:
                    led = away or word in LEADS.get(kind, ())
                    each = value if isinstance(value, list | tuple) else (value,)
                    further += [(other, led) for other in each if isinstance(other, SubjectRow)]
        waiting = further
    return found


def rows(plan: PlanRow) -> Iterator[tuple[str, SubjectRow]]:
    for kind in ("plan", *COLLECTION):
        for row in rows_of(plan, kind):
            yield kind, row


@pytest.mark.parametrize("part", range(3))
@settings(max_examples=20)
@given(SEEDS)
def test_rows_read_the_same_among_the_plans_that_a_plan_depends_on(part: int, seed: int) -> None:
    chance = Random(3 * seed + part)
    plans = made_up(chance)
    family, depends = ready(plans), dependencies_of(summaries_of(plans))
    for plan in family.plans:
        whole = facts(plan, 3)
        some = {*depends[plan.id], *(id for id in plans.plans if chance.random() < 0.3)}
        for among in (depends[plan.id], some):
            assert facts(ready(only(plans, among)).by_id[plan.id], 3) == whole


@settings(max_examples=50)
@given(SEEDS)
def test_what_leaves_no_plan_is_answered_by_it_alone(seed: int) -> None:
    plans = made_up(Random(seed))
    for plan in ready(plans).plans:
        alone = {(kind, row.key): row for kind, row in rows(ready(only(plans, [plan.id])).by_id[plan.id])}
        for kind, row in rows(plan):
            other = alone.get((kind, row.key))
            for word in VOCABULARY[kind] if other is not None else ():
                if word not in LEAVES.get(kind, {}):
                    assert plain(getattr(row, word)) == plain(getattr(other, word)), (kind, word)


@settings(max_examples=50)
@given(SEEDS)
def test_what_looks_up_is_answered_without_those_below(seed: int) -> None:
    plans = made_up(Random(seed))
    summaries = summaries_of(plans)
    for plan in ready(plans).plans:
        above, waiting = {plan.id}, [plan.id]
        while waiting:
            up = waiting.pop()
            fresh = (_upwards(summaries, up) | _beside(summaries, up)) - above
            above |= fresh
            waiting += fresh
        without = ready(only(plans, above)).by_id[plan.id]
        for (kind, row), (_, other) in zip(_upward(plan), _upward(without), strict=True):
            for word in VOCABULARY[kind]:
                if LEAVES.get(kind, {}).get(word) != "below":
                    assert plain(getattr(row, word)) == plain(getattr(other, word)), (kind, word)


def _upwards(summaries: Summaries, id: str) -> set[str]:
    summary = summaries[id]
    return {*summary.parents, *summary.links, *summary.trims} & set(summaries)


def _beside(summaries: Summaries, id: str) -> set[str]:
    """Others of the government of a plan, those that replace it, and those that it replaces."""
    own = summaries[id]
    return {
        other for other, each in summaries.items()
        if (each.level, each.region) == (own.level, own.region) or each.replaces == id or own.replaces == other
    }


def _upward(plan: PlanRow) -> list[tuple[str, SubjectRow]]:
    """The rows that are there whether or not anybody answers the plan."""
    return [(kind, row) for kind, row in rows(plan) if kind not in ("allocation", "claim")]


@pytest.mark.parametrize("far", [False, True])
@settings(max_examples=25)
@given(SEEDS)
def test_verdicts_are_the_same_among_the_plans_that_a_plan_depends_on(bench: Bench, far: bool, seed: int) -> None:
    chance = Random(2 * seed + far)
    plans = made_up(chance, far)
    whole, depends = bench.judged(ready(plans)), dependencies_of(summaries_of(plans))
    for id in plans.plans:
        some = {*depends[id], *(other for other in plans.plans if chance.random() < 0.3)}
        for among in (depends[id], some):
            fewer = ready(only(plans, among))
            assert verdicts_of(fewer.by_id[id], bench.levels, fewer.indicators) == whole[id]


def test_verdicts_of_the_real_plans(real_plans: PlanSet, real_family: Family, bench: Bench) -> None:
    whole, depends = bench.judged(real_family), dependencies_of(summaries_of(real_plans))
    for id in real_plans.plans:
        fewer = ready(only(real_plans, depends[id]))
        assert verdicts_of(fewer.by_id[id], bench.levels, fewer.indicators) == whole[id]
    assert sum(len(each.entries) for each in whole.values()) > 500


@settings(max_examples=50)
@given(SEEDS)
def test_an_edit_changes_only_what_depends_on_it(bench: Bench, seed: int) -> None:
    chance = Random(seed)
    plans = made_up(chance)
    after = edited(plans, chance)
    before, now = bench.judged(ready(plans)), bench.judged(ready(after))
    touched = {id for id in (*before, *now) if plans.plans.get(id) != after.plans.get(id)}
    depends = [dependencies_of(summaries_of(each)) for each in (plans, after)]
    for id in plans.plans.keys() & after.plans.keys():
        if before[id] != now[id]:
            assert any(touched & set(each[id]) for each in depends), id


def test_the_table_names_words_that_there_are() -> None:
    for kind, words in LEAVES.items():
        assert set(words) <= set(VOCABULARY[kind])
    for kind, leads in LEADS.items():
        assert leads <= set(LEAVES[kind])
    assert {kind for kind in VOCABULARY if kind not in LEAVES} == {
        "statement", "action", "work_item", "group", "cell", "total",
    }


def test_every_word_that_is_answered_from_below_is_known_as_such() -> None:
    """Those of a plan or an indicator: rows of other kinds are reached through these only."""
    for kind in ("plan", "indicator", "link"):
        for word, where in LEAVES[kind].items():
            assert looks_far(f"any(plan.parents, {word})") is (where == "below"), word


@pytest.mark.parametrize(("expression", "answer"), [
    ("count(plan.children) > 1", True),
    ("all(plan.parents, rank < self.rank)", False),
    ("any(plan.parents, count(children) > 1)", True),
    ("link.parent_indicator.plan.expected > 1", True),
    ("known(link.unexpected)", False),
])
def test_expressions_that_may_look_far(expression: str, answer: bool) -> None:
    assert looks_far(expression) is answer


@settings(max_examples=60)
@given(SEEDS)
def test_claims_that_may_look_far(seed: int) -> None:
    plans = made_up(Random(seed), far=True)
    for plan in plans.plans.values():
        for claim in plan.claims:
            named = "children" in claim.where or "answered_by" in claim.where
            assert summary_of(replace(plan, claims=(claim,))).far is named


def test_where_a_rule_looks_far_all_depend_on_all(real_plans: PlanSet) -> None:
    depends = dependencies_of(summaries_of(real_plans), far=True)
    assert set(depends.values()) == {tuple(depends)}


def test_plans_stand_as_in_the_family(real_plans: PlanSet, real_family: Family) -> None:
    summaries = summaries_of(real_plans)
    depends = dependencies_of(summaries)
    assert family_order(summaries) == list(depends) == [plan.id for plan in real_family.plans]
    assert depends["wujiagang"] == ("nation", "hubei", "yichang", "wujiagang")
    assert depends["sichuan"] == ("nation", "sichuan")
    assert needed(depends, ["wujiagang", "sichuan"]) == ("nation", "hubei", "sichuan", "yichang", "wujiagang")


def test_a_circle_elsewhere_decides_in_which_order_those_below_stand(tmp_path: Path) -> None:
    parents = {"nation": "", "oak": "nation", "yew": "nation", "ash": "nation, oak", "elm": "fir", "fir": "elm"}
    plans = plans_of(tmp_path, **{id: f"parents: [{above}]\nindicators: {{}}\n" for id, above in parents.items()})
    depends = dependencies_of(summaries_of(plans))
    assert depends["nation"] == ("ash", "elm", "fir", "nation", "oak", "yew")
    assert depends["oak"] == ("ash", "elm", "fir", "nation", "oak")
    assert depends["yew"] == ("nation", "yew")
    for among in (plans, only(plans, depends["nation"])):
        assert ready(among).by_id["nation"].children_unnamed == ("ash", "oak", "yew")
    without = only(plans, set(parents) - {"elm", "fir"})
    assert ready(without).by_id["nation"].children_unnamed == ("oak", "yew", "ash")
    assert dependencies_of(summaries_of(without))["nation"] == ("nation", "oak", "yew", "ash")


def test_counties_of_one_name_and_two_codes_do_not_depend_on_each_other(tmp_path: Path) -> None:
    """There are four districts called 鼓楼区; each has a code of its own. Where one has none, they may be the same."""
    here, there = 'region: {name: 鼓楼区, code: "320106"}', 'region: {name: 鼓楼区, code: "350102"}'
    unsaid = "region: {name: 鼓楼区}"
    for one, other, together in ((here, there, False), (here, here, True), (here, unsaid, True), (unsaid, here, True)):
        plans = plans_of(
            tmp_path, drum=f"level: county\n{one}\nindicators: {{}}\n",
            tower=f"level: county\n{other}\nindicators: {{}}\n",
        )
        found = dependencies_of(summaries_of(plans))
        assert (found["drum"] == ("drum", "tower")) is together
        assert (ready(plans).by_id["drum"].colleagues[1:] != ()) is together


def test_what_a_plan_points_at(tmp_path: Path) -> None:
    plans = plans_of(
        tmp_path, nation="indicators: {a: {name: 更新电梯, targets: {2027: 10台}}}\n",
        province="indicators: {}\ndocument: {replaces: nation}\n",
        city="indicators: {b: {name: 更新水泵, link: {to: nation/a, relation: same}}}\n"
             "trims: [{indicator: nowhere/x}, {indicator: city/b}]\n"
             "claims: [{says: 一项, counts: indicators, where: 'any(plan.parents, expected > 1)', equals: 1}]\n",
    )
    assert summary_of(plans.plans["city"]) == PlanSummary(
        "city", "city.plan.yaml", plans.plans["city"].digest, "city", ("province",), ("nation",), ("nowhere",), "",
        "city", "", (), True,
    )
    assert summary_of(plans.plans["province"]).replaces == "nation"


def test_many_plans_of_one_government_are_met_once_each() -> None:
    """Four hundred took two seconds when each looked at the government of each; now a tenth of one."""
    summaries = {
        f"p{number}": PlanSummary(f"p{number}", f"p{number}", "", "city", (), (), (), "", "", "", (), False)
        for number in range(400)
    }
    begun = process_time()
    dependencies = dependencies_of(summaries)
    assert process_time() - begun < 1
    assert all(set(found) == set(summaries) for found in dependencies.values())
