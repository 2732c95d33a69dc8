"""A plan comes back from its bytes as it was; any other bytes are refused, and nothing else ever happens."""

import gc
import struct
from dataclasses import fields, is_dataclass, replace
from fractions import Fraction

import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from auditor.cache import plan_columns
from auditor.cache.plan_decode import Memory, Refused, decode_plan
from auditor.cache.plan_encode import encode_plan
from auditor.cache.plan_layout import Unwritten, read_quantity, written_quantity
from auditor.entries import Entries
from auditor.load.plan import load_plan
from auditor.plan import Plan, PlanSet
from auditor.source import parse
from auditor.values.quantity import Quantity, Reference
from benchmarks.generate import plans
from tests.fmt.spelling import files

SMALL = """\
plan: p
title: 某市方案
level: city
parents: [q]
document: {text: partial, parts: [body, note], cites: [甲, 乙]}
base_year: 2023
years: [2024, 2027]
articles: {总体要求: 2}
objects: {works: 污水处理}
divisions: [{name: 某区, code: "420503"}]
groups: [{name: 主要目标, headline: true}]
actions: {urban: {title: 行动, lead: [甲局], objects: [works]}}
work_items: [{part: note, task: 任务, lead: [甲局], action: urban}]
indicators:
  a:
    name: 普及率
    group: 主要目标
    action: urban
    kind: rate
    targets: {2024: 84.5%, each: 近三分之一, undated: 不低于全国平均水平}
    baseline: {2023: 79.8%}
    incentive: {2027: 力争较2023年增长25%以上}
    link: {to: q/a, relation: share, share: {2024: 10%, 2027: 16.67%}}
    restated: {q: {2024: 超过90%, 2027: 翻一番}, r: {2027: /}}
    quote: {2024: 原文, 2027: 又一处}
    scope: {population: 企业, covers: [甲, 乙], open: true}
    statements:
      - {part: body, name: 普及率, targets: {2024: 84.50%}, scope: {each: 县}, quote: 原文}
      - {part: note, targets: {2027: 大幅提升}}
  b:
    {name: 数量, group: 主要目标, targets: {2027: 1万台}, link: {to: q/b, relation: share, share: 三分之一}, quote: 原}
trims:
  - {indicator: q/c, said: 增长40%, year: 2027, because: no-subject, reason: 无, objects: [works]}
  - {indicator: q/d}
claims:
  - {says: 一, counts: indicators, equals: 2, members: [甲]}
  - {says: 二, sum: [1, 2, 99999999999999999999]}
  - {says: 三, ledger: {before: 3, trimmed: 1, after: 2, group: 主要目标}, complete: false}
"""


def loaded(text: str) -> Plan:
    """The record of a plan file."""
    document = parse(text.encode(), "p.plan.yaml")
    plan, problems = load_plan(document.root, document.digest)
    assert problems == []
    return plan


def back(plan: Plan, data: bytes) -> Plan:
    return decode_plan(data, plan.file, plan.digest, Memory())


def types_of(value: object) -> object:
    """The types that a record is made of, down to the last field."""
    if is_dataclass(value):
        return type(value), [types_of(getattr(value, each.name)) for each in fields(value)]
    if isinstance(value, tuple):
        return type(value), [types_of(each) for each in value]
    if isinstance(value, dict):
        return dict, [(types_of(key), types_of(each)) for key, each in value.items()]
    return type(value)


def test_real_plans_come_back(real_plans: PlanSet) -> None:
    written: dict[int, tuple[Quantity, str]] = {}
    memory = Memory()
    for plan in real_plans.plans.values():
        found = decode_plan(encode_plan(plan, written), plan.file, plan.digest, memory)
        assert found == plan
        assert types_of(found) == types_of(plan)
        assert list(found.indicators) == list(plan.indicators)
        assert list(found.actions) == list(plan.actions)


@pytest.mark.parametrize("seed", [1, 2])
def test_generated_plans_come_back(seed: int) -> None:
    for id, text in plans("S", seed):
        plan = loaded(text.replace("plan: ", "plan: ", 1))
        assert plan.id == id
        assert back(plan, encode_plan(plan, {})) == plan


def test_every_kind_of_field_comes_back() -> None:
    plan = loaded(SMALL)
    found = back(plan, encode_plan(plan, {}))
    assert found == plan
    assert types_of(found) == types_of(plan)
    for name, columns in plan_columns.PARTS:
        assert columns.fields
        assert getattr(plan, name, True), name
    assert found.indicators["a"].restated == plan.indicators["a"].restated != {}
    assert found.claims[1].sum == ("1", "2", "99999999999999999999")
    assert found.indicators["b"].link == plan.indicators["b"].link


@given(files())
@settings(max_examples=80)
def test_any_plan_comes_back(text: str) -> None:
    plan = loaded(text)
    found = back(plan, encode_plan(plan, {}))
    assert found == plan
    assert types_of(found) == types_of(plan)


def test_the_file_and_the_digest_are_those_of_today() -> None:
    plan = loaded(SMALL)
    moved = decode_plan(encode_plan(plan, {}), "elsewhere/p.plan.yaml", "d", Memory())
    assert moved == replace(plan, file="elsewhere/p.plan.yaml", digest="d")


def test_columns_are_the_fields_of_the_records() -> None:
    """In their order, so that no field is forgotten when a record gets one more."""
    for _, columns in plan_columns.PARTS:
        assert [name for name, _ in columns.fields] == [each.name for each in fields(columns.record)]
    held = {name for name, _ in plan_columns.PARTS} | {"file", "digest"}
    assert [name for name, _ in plan_columns.PLAN.fields] == [
        each.name for each in fields(Plan) if each.name not in held
    ]


RATIOS = st.one_of(st.none(), st.fractions())
TEXTS = st.text(st.characters(exclude_characters="\x1f", exclude_categories=["Cs"]), max_size=5)


@given(st.builds(
    Quantity, raw=TEXTS, kind=st.sampled_from(["amount", "words", "none"]), number=RATIOS, unit=TEXTS,
    bound=st.sampled_from(["unstated", "about"]), step=RATIOS, below=st.booleans(),
    time=st.lists(st.sampled_from(["每年", "全年"])).map(tuple), strive=st.booleans(),
    base_year=st.one_of(st.none(), st.integers(0, 9999)),
    reference=st.one_of(st.none(), st.builds(Reference, TEXTS, TEXTS, RATIOS, TEXTS)),
    extent=st.sampled_from([None, "all", "most"]),
))
def test_any_value_comes_back(quantity: Quantity) -> None:
    assert read_quantity(written_quantity(quantity), lambda text, _: text) == quantity


@pytest.mark.parametrize("text", [
    "", "1台", "1台\x1famount", written_quantity(Quantity("1", "amount")) + "\x1fx",
    written_quantity(Quantity("1", "amount", Fraction(1))).replace("amount", "weight"),
    written_quantity(Quantity("1", "amount", Fraction(1, 2))).replace("1/2", "1/0"),
    written_quantity(Quantity("1", "amount", Fraction(1, 2))).replace("1/2", "0.5"),
])
def test_other_texts_are_no_values(text: str) -> None:
    with pytest.raises((ValueError, ZeroDivisionError)):
        read_quantity(text, lambda text, _: text)


def test_nothing_waits_for_the_garbage_collector() -> None:
    """It is off while many plans are read."""
    gc.collect()
    gc.disable()
    try:
        for _ in range(3):
            back(loaded(SMALL), encode_plan(loaded(SMALL), {}))
        held = [each for each in gc.get_objects() if str(type(each).__module__).startswith("auditor.cache.plan_")]
    finally:
        gc.enable()
    assert {type(each).__name__ for each in held} <= {"Columns"}


@pytest.mark.parametrize("sign", ["\0", "\x1f"])
def test_signs_between_texts_are_not_written(sign: str) -> None:
    """`\\0` between the texts, `\\x1f` within a value: such a plan is read from its file each time."""
    plan = loaded(SMALL)
    said = next(iter(plan.indicators["b"].targets.values()))
    odd = replace(said, quantity=replace(said.quantity, raw=f"1{sign}台"))
    indicators = {**plan.indicators, "b": replace(plan.indicators["b"], incentive=Entries((2027,), (odd,)))}
    with pytest.raises(Unwritten):
        encode_plan(replace(plan, indicators=indicators), {})


WHOLE = encode_plan(loaded(SMALL), {})


@given(st.integers(0, len(WHOLE) - 1))
@example(0)
def test_what_is_cut_off_is_refused(end: int) -> None:
    with pytest.raises(Refused):
        decode_plan(WHOLE[:end], "f", "d", Memory())


@given(st.binary(max_size=400))
def test_any_bytes_are_refused(data: bytes) -> None:
    with pytest.raises(Refused):
        decode_plan(data, "f", "d", Memory())


@given(st.lists(st.tuples(st.integers(0, len(WHOLE) - 1), st.integers(0, 255)), min_size=1, max_size=4))
@settings(max_examples=600)
def test_changed_bytes_are_refused_or_a_plan_of_right_types(changes: list[tuple[int, int]]) -> None:
    """Somebody who knows the format may write a plan of their own, but nothing that is none."""
    data = bytearray(WHOLE)
    for place, byte in changes:
        data[place] = byte
    assume(bytes(data) != WHOLE)
    try:
        found = decode_plan(bytes(data), "f", "d", Memory())
    except Refused:
        return
    try:
        again = encode_plan(found, {})
    except Unwritten:
        return
    assert types_of(decode_plan(again, "f", "d", Memory())) == types_of(found)
    for indicator in found.indicators.values():
        for series in (indicator.targets, *indicator.restated.values()):
            assert {type(year) for year in series} <= {int, str}
        assert {type(year) for year in (*indicator.baseline, *indicator.incentive)} <= {int}


@pytest.mark.parametrize("number", range(22))
def test_great_counts_take_no_memory(number: int) -> None:
    """A head that promises four thousand million records."""
    data = bytearray(WHOLE)
    struct.pack_into("<I", data, 4 * number, 0xFFFFFFFF)
    with pytest.raises(Refused):
        decode_plan(bytes(data), "f", "d", Memory())
