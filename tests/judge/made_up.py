"""Plan sets made up by chance: few plans, and everything in them that can point at another one."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from random import Random

from auditor.judge.compiled import CompiledRule, compile_rules
from auditor.judge.dependencies import Summaries
from auditor.judge.judging import RulesByLevel, rules_by_level
from auditor.judge.plan_verdicts import verdicts_of
from auditor.judge.summary import summary_of
from auditor.judge.verdicts import PlanVerdicts
from auditor.model.plan import LEVELS, Plan, PlanSet, plan_set_of
from auditor.model.rows.build import Family
from auditor.model.rule import RulePack
from auditor.read.plan import load_plan
from auditor.read.yaml import Node, parse

IDS = ("ash", "birch", "cedar", "elm", "fir", "oak", "yew")
INDICATORS = ("lift", "pump", "bus")
NAMES = ("更新电梯", "更新水泵", "老旧公交车更新", "电梯更新")
VALUES = (
    "10台", "20台", "100台以上", "约5台", "增长10%", "增长20%以上", "达到85%", "/", "大幅提升", "达到全省平均水平",
    "不低于上级要求",
)
WHERE = {
    "links": ("", "computed_share >= 0.1", "parent_indicator.headline", "parent_indicator.plan.draft", "known(above)"),
    "indicators": ("", "own", "link_found and parent.plan.level == 'city'", "count(answered_by) > 0", "levels_up == 1",
                   "any(answered_by, plan.draft)", "in_cycle"),
    "trims": ("", "found", "of_nation", "any(chain, plan.draft)"),
}
# A predicate that looks further than any rule that is shipped: from above downwards.
FAR = ("any(plan.parents, count(children) > 1)", "link_found and count(parent.answered_by) > 1")
Row = dict[str, object]
Verdicts = dict[str, PlanVerdicts]


@dataclass(frozen=True, repr=False)         # what a failing property would show is the plans, not the rules
class Bench:
    """Rules made ready to judge."""

    pack: RulePack
    compiled: Mapping[str, CompiledRule]
    levels: RulesByLevel

    def judged(self, family: Family) -> Verdicts:
        """The verdicts of each plan, by its id, in family order."""
        return {plan.id: verdicts_of(plan, self.levels, family.indicators) for plan in family.plans}


def bench_of(pack: RulePack) -> Bench:
    """The bench of a pack."""
    compiled = compile_rules(pack.rules)
    return Bench(pack, compiled, rules_by_level(compiled, pack))


def summaries_of(plans: PlanSet) -> Summaries:
    """The summaries of a set."""
    return {id: summary_of(plan) for id, plan in plans.plans.items()}


def only(plans: PlanSet, ids: Iterable[str]) -> PlanSet:
    """The set with some of its plans, in the same order."""
    wanted = set(ids)
    return PlanSet({id: plan for id, plan in plans.plans.items() if id in wanted})


def made_up(chance: Random, far: bool = False) -> PlanSet:
    """A plan set; `far`: with claims that look at any plan."""
    ids = chance.sample(IDS, chance.randint(2, len(IDS)))
    return plan_set_of([read(one(id, ids, chance, far)) for id in ids])


def read(row: Row) -> Plan:
    """A plan from what its file would say."""
    document = parse(json.dumps(row, ensure_ascii=False).encode(), f"{row['plan']}.plan.yaml")
    plan, problems = load_plan(Node(document.tree, document.marks, document.file), document.digest)
    assert problems == []
    return plan


def one(id: str, ids: Sequence[str], chance: Random, far: bool = False) -> Row:
    """What the file of one plan says."""
    above = ids[:ids.index(id)]
    parents = chance.sample(above, min(len(above), chance.choice((0, 1, 1, 1, 2))))
    if chance.random() < 0.06:                      # a circle, or a plan that answers itself
        parents = list(dict.fromkeys([*parents, chance.choice(ids)]))
    places = [f"{other}/{indicator}" for other in (*parents, *parents, *ids, "nobody") for indicator in INDICATORS]
    row: Row = {
        "plan": id, "title": f"{id}方案", "level": LEVELS[min(ids.index(id), 4)] if chance.random() < 0.8 else "city",
        "region": {"name": chance.choice((id, id, ids[0])).upper(), "code": chance.choice(("", "4205", code(id)))},
        "parents": parents,
        "document": document(id, ids, parents, chance), "years": [2024, 2027],
        "groups": [{"name": "主要目标", "headline": True}, {"name": "具体目标"}],
        "divisions": [
            {"name": other.upper(), "code": chance.choice(("", code(other))), "plan": chance.choice((other, "nobody"))}
            for other in ids if chance.random() < 0.15
        ],
        "objects": {"lifts": "电梯"}, "actions": {"renew": {"title": "更新行动", "objects": ["lifts"]}},
        "indicators": {
            each: indicator(each, ids, places, chance) for each in INDICATORS if chance.random() < 0.75
        },
    }
    if chance.random() < 0.2:
        row["sector"] = "工业"
    if places:
        row["trims"] = [trim(to, chance) for to in chance.sample(sorted(set(places)), chance.choice((0, 1, 2)))]
    row["claims"] = [claim(number, chance, far) for number in range(chance.choice((0, 1, 2)))]
    return row


def code(id: str) -> str:
    """A division code."""
    return f"42{IDS.index(id):02}"


def document(id: str, ids: Sequence[str], parents: Sequence[str], chance: Random) -> Row:
    said: Row = {
        "text": chance.choice(("full", "full", "full", "partial", "none")), "number": f"{id}发〔2024〕1号",
        "date": f"2024-0{ids.index(id) + 1}-01",
        "cites": [f"{other}发〔2024〕1号" for other in parents if chance.random() < 0.7],
    }
    if chance.random() < 0.2:
        said["replaces"] = chance.choice(ids)
    if chance.random() < 0.2:
        said["complete"] = ["主要目标"]
    if chance.random() < 0.2:
        said["stage"] = "征求意见稿"
    if chance.random() < 0.1:
        said["text"], said["quoted_in"] = "quoted", chance.choice(ids)
    return said


def indicator(id: str, ids: Sequence[str], places: Sequence[str], chance: Random) -> Row:
    row: Row = {
        "name": chance.choice(NAMES), "group": chance.choice(("主要目标", "具体目标")), "action": "renew",
        "targets": {str(year): chance.choice(VALUES) for year in (2024, 2027) if chance.random() < 0.7},
    }
    same = [place for place in places if place.endswith(f"/{id}")]
    if chance.random() < 0.8:
        link: Row = {"to": chance.choice(same if chance.random() < 0.8 else places),
                     "relation": chance.choice(("share", "share", "same", "at-least"))}
        if chance.random() < 0.3:
            link["share"] = chance.choice(("10%", "50%"))
        other = {"to": chance.choice(places), "relation": "same"}
        row["link"] = [link, other] if chance.random() < 0.1 else link
    elif chance.random() < 0.5:
        row["link"] = {"relation": "own"}
    if chance.random() < 0.3:
        row["attribute"] = chance.choice(("binding", "expected"))
    if chance.random() < 0.3:
        row["restated"] = {chance.choice(ids): {"2027": chance.choice(("100台", "10台"))}}
    return row


def trim(to: str, chance: Random) -> Row:
    row: Row = {"indicator": to, "because": chance.choice(("no-subject", "merged", "deferred")), "objects": ["lifts"]}
    if chance.random() < 0.5:
        row["said"] = chance.choice(("10台", "增长10%"))
    return row


def claim(number: int, chance: Random, far: bool) -> Row:
    if chance.random() < 0.3:
        numbers = {key: chance.randint(0, 3) for key in ("before", "trimmed", "added", "after")}
        return {"says": f"第{number}句：删减后的指标", "ledger": numbers}
    counts = chance.choice(sorted(WHERE))
    where = chance.choice(WHERE[counts])
    if far and chance.random() < 0.5:
        counts, where = "indicators", chance.choice(FAR)
    row: Row = {"says": f"第{number}句：{counts} {where}", "counts": counts, "equals": chance.randint(0, 3)}
    if chance.random() < 0.4:
        row["members"] = chance.sample(INDICATORS, 2)
    return {**row, "where": where} if where else row


def edited(plans: PlanSet, chance: Random) -> PlanSet:
    """The set after an edit of one file: rewritten, taken away, or one that comes to it."""
    ids = list(plans.plans)
    what = chance.random()
    if what < 0.15 and len(ids) > 2:
        gone = chance.choice(ids)
        return PlanSet({id: plan for id, plan in plans.plans.items() if id != gone})
    fresh = [id for id in IDS if id not in ids]
    id = chance.choice(fresh if what < 0.3 and fresh else ids)
    others = [plan for plan in plans.plans.values() if plan.id != id]
    among = [*chance.sample([plan.id for plan in others], len(others)), id]
    return plan_set_of([*others, read(one(id, among, chance))])
