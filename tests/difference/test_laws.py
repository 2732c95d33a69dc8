"""What holds of every comparison: nothing against itself, turned round when its texts are, blind to form."""

import random
import re
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditor.difference.change import Change, Difference, Judgement, Reason, Side, overall, turned
from auditor.difference.families import compare_families, compare_two
from auditor.difference.value import PairContext, reasons_between
from auditor.ground.words import SILENCE
from auditor.model.plan import Indicator, Plan, PlanSet, Said, plan_set_of
from auditor.read.family import load_family
from auditor.read.plan import load_plan
from auditor.read.yaml import Node, parse
from auditor.report.difference_json import difference_json
from auditor.text.quantity import Quantity
from auditor.text.read import read_quantity
from auditor.text.refusal import ValueNotUnderstood
from auditor.text.write import written

FIGURES = st.sampled_from(["10", "60", "84.5", "100", "1000", "1万", "三分之一", "一倍"])
VALUES = st.builds(
    lambda *parts: "".join(parts),
    st.sampled_from(["", "力争", "每年", "累计"]), st.sampled_from(["", "增长", "下降", "较2023年增长", "提高"]),
    st.sampled_from(["", "超过", "不低于", "约", "近", "不超过", "低于"]), FIGURES,
    st.sampled_from(["台", "台套", "户", "%", "个百分点", "兆瓦", "千瓦", ""]),
    st.sampled_from(["", "以上", "左右", "以内"]),
) | st.sampled_from([
    "大幅提升", "稳步提升", "全部完成", "基本完成", "大部分完成", "/", "—", "", "达到全国平均水平", "不低于上级要求",
    "高于全省平均2个百分点", "低于全省平均2个百分点", "高于全省平均1个百分点以上",
])


def understood(text: str) -> Quantity | None:
    try:
        return read_quantity(text)
    except ValueNotUnderstood:
        return None


quantities = VALUES.map(understood).filter(lambda value: value is not None)
settings_of_two = st.builds(PairContext, st.booleans(), st.just((2023, 2023)), st.tuples(st.booleans(), st.booleans()))


@given(quantities, settings_of_two)
def test_a_value_does_not_differ_from_itself(value: Quantity, setting: PairContext) -> None:
    assert reasons_between(value, value, setting) == ()


@given(quantities, settings_of_two)
def test_nor_from_its_canonical_spelling(value: Quantity, setting: PairContext) -> None:
    again = read_quantity(written(value), kind=value.kind, unit=value.unit)
    assert reasons_between(value, again, setting) == ()


@settings(max_examples=600)
@given(quantities, quantities, settings_of_two)
def test_two_values_turn_round(first: Quantity, second: Quantity, setting: PairContext) -> None:
    there = reasons_between(first, second, setting)
    back = reasons_between(second, first, replace(setting, whole=(setting.whole[1], setting.whole[0])))
    assert [(each.aspect, each.judgement) for each in there] == [(each.aspect, turned(each.judgement)) for each in back]
    assert overall(there) == turned(overall(back))


def test_a_family_against_itself(real_plans: PlanSet) -> None:
    found = compare_families({"": real_plans}, {"": real_plans}, "HEAD")
    assert (found.changes, found.suspects) == ((), ())
    assert all(not each.unknown and not each.matches and each.how == "id" for each in found.plans)


@pytest.mark.parametrize("id", ["wujiagang", "shandong", "nanyang-draft", "guanxian"])
def test_a_plan_against_itself(real_plans: PlanSet, id: str) -> None:
    found = compare_two(real_plans.plans[id], real_plans.plans[id], real_plans)
    assert (found.changes, found.suspects) == ((), ())


def changed(plan: Plan, chance: random.Random) -> Plan:
    """The plan with a few of its values, links, trims, owners and claims exchanged, dropped or invented."""
    pool = [said.quantity for each in plan.indicators.values() for said in each.targets.values()]
    indicators = dict(plan.indicators)
    for id in chance.sample(sorted(indicators), 4):
        indicators[id] = _other(indicators[id], pool, chance)
    del indicators[chance.choice(sorted(indicators))]
    fresh = chance.choice(list(indicators.values()))
    indicators["fresh"] = replace(fresh, id="fresh", name="从未有过的一项", links=())
    trims = [each for each in plan.trims if chance.random() > 0.2]
    claims = [replace(each, equals=chance.choice([each.equals, "5"])) for each in plan.claims if chance.random() > 0.2]
    return replace(plan, indicators=indicators, trims=tuple(trims), claims=tuple(claims))


def _other(indicator: Indicator, pool: list[Quantity], chance: random.Random) -> Indicator:
    targets = {year: Said(chance.choice(pool), said.at) for year, said in indicator.targets.items()}
    if targets and chance.random() < 0.3:
        targets.pop(chance.choice(list(targets)))
    link = indicator.link
    if link is not None and chance.random() < 0.5:
        link = replace(link, relation=chance.choice(["same", "share", "at-least"]), reason=chance.choice(["", "另有"]))
    return replace(
        indicator, targets=targets, links=(link,) if link is not None else (),
        owner=chance.choice([indicator.owner, (), ("某局",)]),
        listed=chance.random() > 0.2, name=chance.choice([indicator.name, "全年" + indicator.name]),
    )


def mirror(change: Change) -> tuple[object, ...]:
    """A change as it looks from the other side; ids and years are those of the later text and may differ."""
    kinds = {"trimmed": "taken-up", "taken-up": "trimmed"}
    return (
        kinds.get(change.kind, change.kind), turned(change.judgement), text(change.after), text(change.before),
        Counter((each.aspect, turned(each.judgement)) for each in change.reasons).__repr__(),
        tuple((text(after), text(before)) for before, after in change.along),
    )


def plain(change: Change) -> tuple[object, ...]:
    return (
        change.kind, change.judgement, text(change.before), text(change.after),
        Counter((each.aspect, each.judgement) for each in change.reasons).__repr__(),
        tuple((text(before), text(after)) for before, after in change.along),
    )


def text(side: Side | None) -> tuple[str, str]:
    return (side.text, str(side.at)) if side is not None else ("", "")


@settings(max_examples=40)
@given(st.integers(0, 10**6), st.sampled_from(["wujiagang", "shandong", "nation"]))
def test_two_states_of_a_family_turn_round(real_plans: PlanSet, seed: int, id: str) -> None:
    chance = random.Random(seed)
    other = plan_set_of([
        changed(plan, chance) if plan.id == id else plan for plan in real_plans.plans.values()
    ])
    there = compare_families({"": real_plans}, {"": other}, "HEAD")
    back = compare_families({"": other}, {"": real_plans}, "HEAD")
    assert there.changes
    assert Counter(map(plain, there.changes)) == Counter(map(mirror, back.changes))


def rewritten(source: str, chance: random.Random) -> str:
    """A plan file in another form: indicators, trims and claims in another order, comments, other spellings."""
    lines = [line for line in source.splitlines() if not line.lstrip().startswith("#")]
    blocks: list[list[str]] = [[]]
    for line in lines:
        if line and not line.startswith(" "):
            blocks.append([])
        blocks[-1].append(line)
    chance.shuffle(blocks)
    found = []
    for block in blocks:
        if block and re.fullmatch(r"(indicators|trims|claims|actions):", block[0]):
            block = [block[0], *_shuffled(block[1:], chance)]
        found += [f"# {chance.random()}", *block]
    again = "\n".join(found) + "\n"
    return again.replace("1000台", "0.1万台").replace("84.5%", "84.50%").replace("超过90%", "突破90%")


def _shuffled(lines: list[str], chance: random.Random) -> list[str]:
    parts: list[list[str]] = []
    for line in lines:
        if re.match(r"  [^ ]", line):
            parts.append([])
        parts[-1].append(line)
    chance.shuffle(parts)
    return [line for part in parts for line in part]


@pytest.mark.parametrize("seed", range(3))
def test_form_is_nothing(real_files: list[Path], real_plans: PlanSet, tmp_path: Path, seed: int) -> None:
    """Another order, other comments, other file names, other spellings of the same values."""
    chance = random.Random(seed)
    files = []
    for number, path in enumerate(real_files):
        copy = tmp_path / f"{number}.plan.yaml"
        copy.write_text(rewritten(path.read_text(encoding="utf-8"), chance), encoding="utf-8")
        files.append((str(copy), copy.name))
    found = compare_families({"": real_plans}, {"": load_family(files)}, "HEAD")
    assert [plain(change) for change in found.changes] == []
    assert found.suspects == ()


def test_the_rewriting_does_rewrite(real_files: list[Path]) -> None:
    source = next(path for path in real_files if path.name == "wujiagang.plan.yaml").read_text(encoding="utf-8")
    again = rewritten(source, random.Random(0))
    assert again != source
    assert "0.1万台" in again
    document = parse(again.encode(), "x")
    plan, problems = load_plan(Node(document.tree, document.marks, document.file), document.digest)
    assert (plan.id, len(plan.indicators), problems) == ("wujiagang", 24, [])


def test_same_input_same_bytes(real_plans: PlanSet) -> None:
    def once() -> str:
        found: Difference = compare_two(real_plans.plans["nanyang-draft"], real_plans.plans["nanyang"], real_plans)
        return difference_json(found)

    assert once() == once()


@given(st.lists(st.sampled_from(["looser", "unclear", "stricter", "neutral"]), max_size=4))
def test_judgements_together_do_not_depend_on_their_order(judgements: list[Judgement]) -> None:
    reasons = [Reason("x", judgement, SILENCE) for judgement in judgements]
    assert overall(reasons) == overall(reversed(reasons))
    assert turned(overall(reasons)) == overall([replace(each, judgement=turned(each.judgement)) for each in reasons])
