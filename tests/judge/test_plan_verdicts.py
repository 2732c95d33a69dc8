"""The verdicts of one plan are a value: made apart, written and read, kept, and joined to the same audit."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.judge.audit import ready
from auditor.judge.dependencies import dependencies_of, needed
from auditor.judge.judging import judge, rules_by_level
from auditor.judge.plan_verdicts import findings_of, verdicts_of
from auditor.judge.verdict_key import rules_digest, verdict_keys
from auditor.judge.verdicts import PlanVerdicts, assembled
from auditor.model.audit import Audit
from auditor.model.plan import PlanSet, plan_set_of
from auditor.model.rows.build import Family
from auditor.model.rule import RulePack, Setting
from auditor.read.family import misfits
from auditor.read.plan import load_plan
from auditor.read.schema import problems as schema_problems
from auditor.read.yaml import Node, parse
from auditor.run.cache.verdict_json import FORM, as_plain, from_plain
from benchmarks.detection.change import Change
from benchmarks.detection.outcome import Clean
from benchmarks.detection.run import chosen, clean_set
from tests.judge.made_up import Bench, bench_of, edited, made_up, only, summaries_of

SEEDS = st.integers(0, 2**40)


class Verdicts(dict[str, PlanVerdicts]):
    """The verdicts of plans, by their ids; too many to be shown."""

    def __repr__(self) -> str:
        return "…"


@pytest.fixture(scope="module")
def bench(pack: RulePack) -> Bench:
    return bench_of(pack)


@pytest.fixture(scope="module")
def real_verdicts(real_family: Family, bench: Bench) -> Verdicts:
    return Verdicts(bench.judged(real_family))


def by_rule(family: Family, bench: Bench) -> tuple[object, object]:
    """Counts and findings, rule by rule over all plans."""
    coverage, cases = judge(bench.compiled, family, bench.pack)
    return coverage, findings_of(cases)


def whole(plans: PlanSet, bench: Bench) -> Audit:
    """The audit of all plans, as `audit` makes it, by rules that are ready."""
    return assembled(bench.judged(ready(plans)).values(), bench.pack.rules)


def same(made: Audit, other: Audit) -> bool:
    """Whether two audits are the same, the order of their rules included."""
    return made == other and list(made.coverage) == list(other.coverage)


@pytest.mark.parametrize("part", range(2))
@settings(max_examples=20)
@given(SEEDS)
def test_plan_by_plan_is_rule_by_rule(bench: Bench, part: int, seed: int) -> None:
    family = ready(made_up(Random(2 * seed + part)))
    made = assembled(bench.judged(family).values(), bench.pack.rules)
    assert repr((made.coverage, made.findings)) == repr(by_rule(family, bench))


def test_and_of_the_real_plans(
    real_family: Family, real_audit: Audit, real_verdicts: Verdicts, bench: Bench
) -> None:
    made = assembled(real_verdicts.values(), bench.pack.rules)
    assert repr(made) == repr(real_audit)
    assert same(made, real_audit)
    assert repr((made.coverage, made.findings)) == repr(by_rule(real_family, bench))
    assert any(finding.members for finding in made.findings)
    assert any(finding.related for finding in made.findings)


PLAIN = (str, int, bool, type(None))


def test_nothing_leads_back_to_a_row(real_verdicts: Verdicts) -> None:
    waiting: list[object] = list(real_verdicts.values())
    kinds = set[str]()
    while waiting:
        value = waiting.pop()
        if is_dataclass(value) and not isinstance(value, type):
            kinds.add(type(value).__name__)
            waiting += [getattr(value, field.name) for field in fields(value)]
        elif isinstance(value, tuple):
            waiting += value
        elif isinstance(value, dict):
            waiting += value.values()
        else:
            assert isinstance(value, PLAIN)
    assert kinds == {"PlanVerdicts", "AuditedPlan", "Counts", "RowFinding", "Finding", "Evidence", "Lack", "Edit"}


def written(verdicts: PlanVerdicts) -> str:
    return json.dumps(as_plain(verdicts))


@settings(max_examples=25)
@given(SEEDS)
def test_what_is_written_is_read(bench: Bench, seed: int) -> None:
    for verdicts in bench.judged(ready(made_up(Random(seed)))).values():
        again = from_plain(json.loads(written(verdicts)))
        assert again == verdicts
        assert repr(again) == repr(verdicts)
        assert written(again) == written(verdicts)


def test_what_is_written_of_the_real_plans_is_read(real_verdicts: Verdicts) -> None:
    for verdicts in real_verdicts.values():
        assert from_plain(json.loads(written(verdicts))) == verdicts
        assert from_plain(as_plain(verdicts)) == verdicts
    assert sum(len(verdicts.entries) for verdicts in real_verdicts.values()) > 400


JUNK: st.SearchStrategy[object] = st.sampled_from([None, True, -1, 10**9, 2.5, "", "count", [], [[]], [0], {}])


@settings(max_examples=300)
@given(st.data())
def test_what_was_not_written_here_is_refused_or_another_value(real_verdicts: Verdicts, data: st.DataObject) -> None:
    """One thing of the data exchanged: never another error, and never the same value."""
    verdicts = real_verdicts["wujiagang"]
    whole: Any = [json.loads(written(verdicts))]
    inner, place = whole, 0
    while isinstance(inner[place], list) and inner[place] and data.draw(st.integers(0, 4)):
        inner, place = inner[place], data.draw(st.integers(0, len(inner[place]) - 1))
    junk = data.draw(JUNK)
    if json.dumps(inner[place]) == json.dumps(junk):
        return
    inner[place] = junk
    try:
        found = from_plain(whole[0])
    except ValueError:
        return
    assert found != verdicts


@pytest.mark.parametrize("data", [
    None, {}, [], "", 3, [FORM], [FORM, [], [], [], [], []], [FORM + 1, [], [0] * 9, [], [], []],
])
def test_what_is_none_is_refused(data: object) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        from_plain(data)


def test_another_form_is_refused(real_verdicts: Verdicts) -> None:
    data = as_plain(real_verdicts["nation"])
    assert isinstance(data, list)
    for form in (FORM + 1, True, str(FORM)):
        with pytest.raises(ValueError, match=r"\w"):
            from_plain([form, *data[1:]])


# Judging again only what can have changed.


Kept = Mapping[str, PlanVerdicts]           # by key


def kept_of(plans: PlanSet, bench: Bench) -> Kept:
    """What an audit of all plans leaves behind, written and read."""
    summaries = summaries_of(plans)
    keys = verdict_keys(summaries, dependencies_of(summaries), rules_digest(bench.pack, "1"))
    verdicts = bench.judged(ready(plans))
    return {key: from_plain(as_plain(verdicts[id])) for id, key in keys.items()}


def audited_again(plans: PlanSet, kept: Kept, bench: Bench) -> tuple[Audit, tuple[str, ...]]:
    """The audit, and which plans were judged for it: each file that is not needed for them is left aside."""
    summaries = summaries_of(plans)
    dependencies = dependencies_of(summaries)
    keys = verdict_keys(summaries, dependencies, rules_digest(bench.pack, "1"))
    again = tuple(id for id, key in keys.items() if key not in kept)
    family = ready(only(plans, needed(dependencies, again)))
    fresh = {id: verdicts_of(family.by_id[id], bench.levels, family.indicators) for id in again}
    return assembled((fresh[id] if id in fresh else kept[key] for id, key in keys.items()), bench.pack.rules), again


@pytest.mark.parametrize("part", range(2))
@settings(max_examples=20)
@given(SEEDS)
def test_an_edit_is_audited_as_if_all_were_judged(bench: Bench, part: int, seed: int) -> None:
    chance = Random(2 * seed + part)
    before = made_up(chance)
    after = edited(before, chance)
    made, again = audited_again(after, kept_of(before, bench), bench)
    assert same(made, whole(after, bench))
    leans = dependencies_of(summaries_of(after))
    touched = {id for id, plan in after.plans.items() if before.plans.get(id) != plan}
    assert touched <= set(again)
    gone = before.plans.keys() - after.plans.keys()
    leant = dependencies_of(summaries_of(before))
    assert set(again) >= {id for id in after.plans if touched & set(leans[id]) or gone & set(leant.get(id, ()))}


@pytest.fixture(scope="module")
def clean() -> Clean:
    return clean_set("wujiagang", 1)


@pytest.fixture(scope="module")
def changes(clean: Clean) -> list[Change]:
    return chosen(clean, "wujiagang", 3, 40)


def changed(clean: Clean, change: Change) -> PlanSet | None:
    """The set after a change; None where that is refused."""
    text = "\n".join(change.apply(clean.lines[change.plan])) + "\n"
    document = parse(text.encode(), clean.plans[change.plan].file)
    if schema_problems(document, "plan"):
        return None
    plan, problems = load_plan(Node(document.tree, document.marks, document.file), document.digest)
    plans = [*(other for id, other in clean.plans.items() if id != change.plan), plan]
    return None if problems or misfits(plans) else plan_set_of(plans)


PARTS = 3


@pytest.mark.parametrize("part", range(PARTS))
def test_a_real_edit_is_audited_as_if_all_were_judged(clean: Clean, changes: list[Change], part: int) -> None:
    bench = Bench(clean.pack, clean.compiled, rules_by_level(clean.compiled, clean.pack))
    kept = kept_of(plan_set_of(list(clean.plans.values())), bench)
    sets = [(change, plans) for change in changes[part::PARTS] if (plans := changed(clean, change)) is not None]
    assert len(sets) > 25 // PARTS
    for change, plans in sets:
        made, again = audited_again(plans, kept, bench)
        assert same(made, whole(plans, bench)), change
        assert change.plan in again


def test_nothing_is_judged_again_where_nothing_changed(
    real_plans: PlanSet, real_audit: Audit, bench: Bench
) -> None:
    made, again = audited_again(real_plans, kept_of(real_plans, bench), bench)
    assert again == ()
    assert repr(made) == repr(real_audit)


def test_an_edit_of_a_leaf_judges_it_and_what_is_above(real_plans: PlanSet, bench: Bench) -> None:
    kept = kept_of(real_plans, bench)

    def again(id: str) -> tuple[str, ...]:
        plans = PlanSet({**real_plans.plans, id: replace(real_plans.plans[id], digest="0")})
        return audited_again(plans, kept, bench)[1]

    assert again("sichuan") == ("nation", "sichuan")
    assert again("wujiagang") == ("nation", "yichang", "wujiagang")     # some of its indicators answer the nation
    assert again("hubei") == ("nation", "hubei", "yichang", "wujiagang")
    assert set(again("nation")) == set(real_plans.plans)


def test_where_a_file_lies_is_part_of_the_key(real_plans: PlanSet, bench: Bench) -> None:
    elsewhere = replace(real_plans.plans["hunan"], file="elsewhere/hunan.plan.yaml")
    plans = PlanSet({**real_plans.plans, "hunan": elsewhere})
    made, again = audited_again(plans, kept_of(real_plans, bench), bench)
    assert again == ("nation", "hunan")
    assert same(made, whole(plans, bench))


def test_how_plans_are_judged_is_part_of_the_key(real_plans: PlanSet, pack: RulePack) -> None:
    mark = pack.rules["SHR-004"].marks[""]
    known = {rules_digest(pack, "1")}
    for other in (
        rules_digest(pack, "2"), rules_digest(RulePack(dict(list(pack.rules.items())[1:]), pack.settings), "1"),
        rules_digest(RulePack(pack.rules, {"SHR-004": {"": Setting("note", None, {}, mark)}}), "1"),
        rules_digest(RulePack(pack.rules, {"SHR-004": {"city": Setting(None, True, {}, mark)}}), "1"),
        rules_digest(RulePack(pack.rules, {"SHR-004": {"": Setting(None, None, {"minimum": "3%"}, mark)}}), "1"),
    ):
        assert other not in known
        known.add(other)
    summaries = summaries_of(real_plans)
    leans = dependencies_of(summaries)
    keys = [verdict_keys(summaries, leans, digest) for digest in sorted(known)]
    assert len({key for each in keys for key in each.values()}) == len(known) * len(summaries)
    assert rules_digest(RulePack(dict(pack.rules), dict(pack.settings)), "1") == rules_digest(pack, "1")
