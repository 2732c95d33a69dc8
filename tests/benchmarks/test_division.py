"""A set may be divided below the nation, as docs/scale.md says: a part for each province, and one for the top."""

from collections.abc import Iterable, Mapping

from auditor.judge.audit import audit
from auditor.judge.compiled import compile_rules
from auditor.model.audit import Finding
from auditor.model.plan import Plan, plan_set_of
from auditor.read.plan import load_plan
from auditor.read.yaml import Node, parse
from benchmarks.detection.run import shipped
from benchmarks.generate import written
from benchmarks.performance.trees import with_higher_target

PACK = shipped()
COMPILED = compile_rules(PACK.rules)


def read(texts: Mapping[str, str]) -> dict[str, Plan]:
    """The plans of some files."""
    documents = [parse(text.encode(), f"{id}.plan.yaml") for id, text in texts.items()]
    loaded = [load_plan(Node(each.tree, each.marks, each.file), each.digest) for each in documents]
    return {plan.id: plan for plan, _ in loaded}


def findings(plans: Iterable[Plan], about: Iterable[str]) -> set[Finding]:
    """What an audit of these plans alone finds about some of them."""
    wanted = set(about)
    return {one for one in audit(plan_set_of(list(plans)), PACK, COMPILED).findings if one.subject.plan in wanted}


def divided(plans: Mapping[str, Plan]) -> set[Finding]:
    """What the parts find: each about all of its plans but those above its province, the top about the nation."""
    provinces = [plan.id for plan in plans.values() if plan.parents == ("nation",)]
    found = findings([plans["nation"], *(plans[id] for id in provinces)], ["nation"])
    for province in provinces:
        below = {province}
        while more := {plan.id for plan in plans.values() if below & set(plan.parents)} - below:
            below |= more
        found |= findings([plans["nation"], *(plans[id] for id in below)], below)
    return found


def test_parts_find_what_the_whole_finds() -> None:
    files = list(written("S", 3, 11))
    texts = {file.id: file.text for file in files}
    plans = read(texts)
    whole = findings(plans.values(), plans)
    assert {(one.subject.plan, one.rule) for one in whole} == {(file.id, rule) for file in files for rule in file.rules}
    assert divided(plans) == whole


def test_an_allocation_of_the_nation_is_judged_at_the_top() -> None:
    texts = {file.id: file.text for file in written("S", 1, 0)}
    for _ in range(60):         # more than all provinces together promise
        texts["nation"] = with_higher_target(texts["nation"])
    plans = read(texts)
    whole = findings(plans.values(), plans)
    assert {one.subject.kind for one in whole if one.subject.plan == "nation"} == {"allocation", "statement"}
    assert divided(plans) == whole
