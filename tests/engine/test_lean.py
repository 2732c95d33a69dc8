"""The verdicts of a plan rest on the plans that it leans on, and on no others."""

from collections.abc import Iterator
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.engine.compiled import compile_rules
from auditor.engine.judge import rows_of
from auditor.engine.lean import PlanSummary, family_order, leans_on, needed, summary_of
from auditor.engine.reach import LEADS, LEAVES, claim_strays, strays
from auditor.engine.run import ready
from auditor.engine.verdicts import verdicts_of
from auditor.plan import PlanSet
from auditor.rule import RulePack
from auditor.subjects.build import Family
from auditor.subjects.plan_row import PlanRow
from auditor.subjects.rows import SubjectRow
from auditor.subjects.vocabulary import COLLECTION, VOCABULARY
from tests.engine.made_up import Bench, bench_of, edited, made_up, only, summaries_of
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


@settings(max_examples=60)
@given(SEEDS)
def test_rows_read_the_same_among_the_plans_that_a_plan_leans_on(seed: int) -> None:
    chance = Random(seed)
    plans = made_up(chance)
    family, leans = ready(plans), leans_on(summaries_of(plans))
    for plan in family.plans:
        whole = facts(plan, 3)
        some = {*leans[plan.id], *(id for id in plans.plans if chance.random() < 0.3)}
        for among in (leans[plan.id], some):
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
            up = summaries[waiting.pop()]
            fresh = {*up.parents, *up.links, *up.trims} & set(summaries) - above
            above |= fresh
            waiting += fresh
        above |= {id for id, summary in summaries.items() if summary.replaces in above}
        without = ready(only(plans, above)).by_id[plan.id]
        for (kind, row), (_, other) in zip(_upward(plan), _upward(without), strict=True):
            for word in VOCABULARY[kind]:
                if LEAVES.get(kind, {}).get(word) != "below":
                    assert plain(getattr(row, word)) == plain(getattr(other, word)), (kind, word)


def _upward(plan: PlanRow) -> list[tuple[str, SubjectRow]]:
    """The rows that are there whether or not anybody answers the plan."""
    return [(kind, row) for kind, row in rows(plan) if kind not in ("allocation", "claim")]


@settings(max_examples=50)
@given(SEEDS, st.booleans())
def test_verdicts_are_the_same_among_the_plans_that_a_plan_leans_on(bench: Bench, seed: int, far: bool) -> None:
    chance = Random(seed)
    plans = made_up(chance, far)
    whole, leans = bench.judged(ready(plans)), leans_on(summaries_of(plans))
    for id in plans.plans:
        some = {*leans[id], *(other for other in plans.plans if chance.random() < 0.3)}
        for among in (leans[id], some):
            fewer = ready(only(plans, among))
            assert verdicts_of(fewer.by_id[id], bench.docket, fewer.indicators) == whole[id]


def test_verdicts_of_the_real_plans(real_plans: PlanSet, real_family: Family, bench: Bench) -> None:
    whole, leans = bench.judged(real_family), leans_on(summaries_of(real_plans))
    for id in real_plans.plans:
        fewer = ready(only(real_plans, leans[id]))
        assert verdicts_of(fewer.by_id[id], bench.docket, fewer.indicators) == whole[id]
    assert sum(len(each.entries) for each in whole.values()) > 500


@settings(max_examples=50)
@given(SEEDS)
def test_an_edit_changes_only_what_leans_on_it(bench: Bench, seed: int) -> None:
    chance = Random(seed)
    plans = made_up(chance)
    after = edited(plans, chance)
    before, now = bench.judged(ready(plans)), bench.judged(ready(after))
    touched = {id for id in (*before, *now) if plans.plans.get(id) != after.plans.get(id)}
    leans = [leans_on(summaries_of(each)) for each in (plans, after)]
    for id in plans.plans.keys() & after.plans.keys():
        if before[id] != now[id]:
            assert any(touched & set(each[id]) for each in leans), id


def test_the_table_names_words_that_there_are() -> None:
    for kind, words in LEAVES.items():
        assert set(words) <= set(VOCABULARY[kind])
    for kind, leads in LEADS.items():
        assert leads <= set(LEAVES[kind])
    assert {kind for kind in VOCABULARY if kind not in LEAVES} == {
        "statement", "action", "work_item", "group", "cell", "total",
    }


@pytest.mark.parametrize(("rule", "answer"), [
    ("for: plan\ncheck: count(plan.children) > 1\n", False),
    ("for: plan\ncheck: all(plan.parents, rank < self.rank)\n", False),
    ("for: plan\ncheck: any(plan.parents, count(children) > 1)\n", True),
    ("for: plan\ncheck: any(plan.children, count(children) > 1)\n", True),
    ("for: plan\ncheck: any(plan.indicators, any(answered_by, aliased))\n", False),
    ("for: plan\ncheck: any(plan.indicators, any(answered_by, plan.expected > 1))\n", True),
    ("for: plan\ncheck: any(plan.indicators, count(answered_by) > 1)\n", False),
    ("for: link\ncheck: link.parent_indicator.plan.expected > 1\n", True),
    ("for: link\ncheck: link.indicator.plan.expected > 1\n", False),
    ("for: link\ncheck: link.stricter\nmessage: {zh: '{link.parent.indicator.trimmed_by}', en: a}\n", True),
    ("for: link\ncheck: link.stricter\nshows: [link.parent.plan.divisions_amiss]\n", True),
    ("for: link\ncheck: link.stricter\nmargin: link.margin_size / link.parent.plan.expected\n", True),
    ("for: duty\ncheck: any(duty.parent_plan.allocations, complete)\n", True),
    ("for: duty\ncheck: any(plan.allocations, complete)\n", False),
    ("for: allocation\ncheck: all(allocation.children, explained)\n", True),
    ("for: trim\ncheck: any(trim.chain, count(answered_by) > 1)\n", True),
])
def test_rules_that_stray(tmp_path: Path, rule: str, answer: bool) -> None:
    rules = rules_of(tmp_path, rule)
    compile_rules(rules)
    assert strays(rules.values()) is answer


def test_no_shipped_rule_strays(far_pack: RulePack) -> None:
    assert not strays(far_pack.rules.values())


@settings(max_examples=60)
@given(SEEDS)
def test_claims_that_stray(seed: int) -> None:
    plans = made_up(Random(seed), far=True)
    for plan in plans.plans.values():
        for claim in plan.claims:
            assert claim_strays(claim) is ("children" in claim.where or "parent.answered_by" in claim.where)


def test_a_pack_that_strays_leans_on_all(real_plans: PlanSet) -> None:
    leans = leans_on(summaries_of(real_plans), strays=True)
    assert set(leans.values()) == {tuple(leans)}


def test_plans_stand_as_in_the_family(real_plans: PlanSet, real_family: Family) -> None:
    summaries = summaries_of(real_plans)
    leans = leans_on(summaries)
    assert family_order(summaries) == list(leans) == [plan.id for plan in real_family.plans]
    assert leans["wujiagang"] == ("nation", "hubei", "yichang", "wujiagang")
    assert leans["sichuan"] == ("nation", "sichuan")
    assert needed(leans, ["wujiagang", "sichuan"]) == ("nation", "hubei", "sichuan", "yichang", "wujiagang")


def test_a_circle_elsewhere_decides_in_which_order_those_below_stand(tmp_path: Path) -> None:
    parents = {"nation": "", "oak": "nation", "yew": "nation", "ash": "nation, oak", "elm": "fir", "fir": "elm"}
    plans = plans_of(tmp_path, **{id: f"parents: [{above}]\nindicators: {{}}\n" for id, above in parents.items()})
    leans = leans_on(summaries_of(plans))
    assert leans["nation"] == ("ash", "elm", "fir", "nation", "oak", "yew")
    assert leans["oak"] == ("ash", "elm", "fir", "nation", "oak")
    assert leans["yew"] == ("nation", "yew")
    for among in (plans, only(plans, leans["nation"])):
        assert ready(among).by_id["nation"].children_unnamed == ("ash", "oak", "yew")
    without = only(plans, set(parents) - {"elm", "fir"})
    assert ready(without).by_id["nation"].children_unnamed == ("oak", "yew", "ash")
    assert leans_on(summaries_of(without))["nation"] == ("nation", "oak", "yew", "ash")


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
        "city", (), True,
    )
    assert summary_of(plans.plans["province"]).replaces == "nation"
