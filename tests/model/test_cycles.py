"""Parents and links that run in circles end in a finding, never in a loop; and rows know their places."""

from pathlib import Path

from auditor.judge.audit import audit, ready
from auditor.language.vocabulary import COLLECTION
from auditor.model.plan import PlanSet
from auditor.model.rows.build import Family
from auditor.model.rule import RulePack
from auditor.run.reported import everything
from tests.small import plans_of

LINKED = """\
indicators:
  a: {{name: 更新电梯, targets: {{2027: 10台}}, link: {{to: {}/a, relation: same}}}}
"""


def rules_found(plans: PlanSet, pack: RulePack) -> set[tuple[str, str]]:
    return {(finding.rule, finding.subject.plan) for finding in everything(audit(plans, pack).findings)}


def test_two_plans_that_answer_each_other(tmp_path: Path, pack: RulePack) -> None:
    plans = plans_of(
        tmp_path, city=f"parents: [district]\n{LINKED.format('district')}",
        district=f"parents: [city]\n{LINKED.format('city')}",
    )
    found = rules_found(plans, pack)
    assert {("STR-002", "city"), ("STR-002", "district")} <= found
    rows = ready(plans).by_id
    assert rows["city"].cycle == "city → district → city"
    assert all(row.indicators[0].in_cycle for row in rows.values())


def test_a_plan_that_answers_itself(tmp_path: Path, pack: RulePack) -> None:
    plans = plans_of(tmp_path, city=f"parents: [city]\n{LINKED.format('city')}")
    assert ("STR-002", "city") in rules_found(plans, pack)
    row = ready(plans).by_id["city"]
    assert row.cycle == "city → city"
    assert row.indicators[0].in_cycle
    assert row.indicators[0].levels_up == 1


def test_a_circle_of_texts_that_are_not_at_hand(tmp_path: Path, pack: RulePack) -> None:
    none = "document: {text: none}\n"
    plans = plans_of(
        tmp_path, province=f"{none}parents: [city]\n", city=f"{none}parents: [province]\n",
        district=LINKED.format("city"),
    )
    assert ("STR-002", "province") in rules_found(plans, pack)
    assert ready(plans).by_id["district"].answers_to == ()


def test_a_long_chain_of_plans(tmp_path: Path, pack: RulePack) -> None:
    first = {"p000-city": "parents: []\nindicators: {a: {name: 更新电梯, targets: {2027: 10台}}}\n"}
    rest = {
        f"p{number:03}-city": f"parents: [p{number - 1:03}-city]\n" + LINKED.format(f"p{number - 1:03}-city")
        for number in range(1, 120)
    }
    plans = plans_of(tmp_path, **first, **rest)
    assert ("STR-004", "p119-city") in rules_found(plans, pack)


def test_past_a_text_that_is_not_at_hand_the_duty_comes_from_further_up(tmp_path: Path) -> None:
    rows = ready(plans_of(
        tmp_path, province="indicators: {a: {name: 更新电梯, targets: {2027: 10台}}}\n",
        city="document: {text: none}\n", district=LINKED.format("province"),
    )).by_id
    (duty,) = rows["district"].duties
    assert (duty.parent_plan.id, duty.carried, duty.passed) == ("province", True, True)
    assert rows["district"].indicators[0].levels_up == 2


def test_a_replaced_draft_has_no_duties(tmp_path: Path) -> None:
    rows = ready(plans_of(
        tmp_path, province="indicators: {a: {name: 更新电梯, targets: {2027: 10台}}}\n",
        old_city="parents: [province]\n", city="document: {replaces: old-city}\n" + LINKED.format("province"),
    )).by_id
    assert rows["old-city"].draft
    assert rows["old-city"].duties == []
    assert [duty.carried for duty in rows["city"].duties] == [True]


def test_a_link_has_a_row_per_year_in_which_either_side_speaks(tmp_path: Path) -> None:
    rows = ready(plans_of(
        tmp_path, city="indicators: {a: {name: 电梯, targets: {2024: 5台, 2027: /}}}\n",
        district="indicators: {a: {name: 电梯, targets: {2024: /, 2027: 1台, undated: 2台}, "
                 "link: {to: city/a, relation: share}}}\n",
    )).by_id
    links = {link.when: (link.child is not None, link.parent is not None) for link in rows["district"].links}
    assert links == {2024: (False, True), 2027: (True, False), "undated": (True, False)}


def test_a_family_can_be_shown(real_family: Family) -> None:
    """Rows lead to each other; one that shows the others that it leads to never ends (nor does a red test)."""
    for plan in real_family.plans:
        assert len(repr(plan)) < 200
        for rows in COLLECTION.values():
            assert all(len(repr(row)) < 200 for row in getattr(plan, rows))
    assert len(repr(real_family)) < 100_000
