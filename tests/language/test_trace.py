"""One meaning, two ways to run it: what judges and what explains give the same answers on every real row."""


import pytest

from auditor.ground.missing import Missing
from auditor.judge.compiled import compile_rules
from auditor.judge.finding import make_finding, trace
from auditor.judge.judging import Case, level_settings, rows_of
from auditor.language.emit import compile_traced
from auditor.language.functions import FUNCTIONS
from auditor.language.render import formula
from auditor.model.rows.build import Family
from auditor.model.rule import RulePack
from auditor.read.places import rules_folder
from auditor.read.rules import load_rules
from tests.language.language import VALUES, Thing, tree_of

COMPILED = compile_rules(load_rules([rules_folder()]))


@pytest.mark.parametrize("id", [*COMPILED])
def test_the_traced_run_gives_the_plain_answer(id: str, real_family: Family, pack: RulePack) -> None:
    rule = COMPILED[id]
    for plan in real_family.plans:
        order = level_settings(rule.rule, pack)[plan.level]
        for row in rows_of(plan, rule.rule.subject):
            when = True if rule.when is None else rule.when(row, order.params)
            answer = rule.check(row, order.params) if when is True else when
            assert answer is True or answer is False or isinstance(answer, Missing)
            lacking = answer if isinstance(answer, Missing) else None
            values, traced = trace(Case(rule, row, lacking, order.severity, order.params))
            assert traced == answer
            assert not any(isinstance(value, float | complex) for value in values.values())


@pytest.mark.parametrize("id", [*COMPILED])
def test_every_row_can_be_put_into_words(id: str, real_family: Family, pack: RulePack) -> None:
    """As a violated and as an undetermined one: no message or evidence fails on any row."""
    rule = COMPILED[id]
    for plan in real_family.plans:
        order = level_settings(rule.rule, pack)[plan.level]
        for row in list(rows_of(plan, rule.rule.subject))[:12]:
            finding = make_finding(Case(rule, row, None, order.severity, order.params))
            assert finding.message.zh
            assert finding.message.en
            assert finding.at.file.endswith(".plan.yaml")
            undetermined = make_finding(Case(rule, row, Missing(()), order.severity, order.params))
            assert undetermined.verdict == "undetermined"


def rendered(text: str, row: Thing | None = None) -> str:
    tree, noted = tree_of(text), dict[int, object]()
    compile_traced(tree, FUNCTIONS)(row or Thing(), VALUES, noted)
    return formula(tree, noted)


@pytest.mark.parametrize(("text", "expected"), [
    ("thing.n == 0.5", "3 == 0.5"), ("thing.size >= thing.n", "100台 >= 3"),
    ("thing.word == 'b'", "'a' == 'b'"),
    ("agrees(thing.m, thing.rate)", "agrees(1/3, 84.50%)"), ("thing.n - (1 - 2) == 0", "(3 - (1 - 2)) == 0"),
    ("thing.no and thing.n == 1", "no and thing.n == 1"), ("known(thing.gone)", "known(—)"),
    ("thing.unread == 'a'", "? == 'a'"),
    ("count(thing.things, n > 1) == 1", "count(thing.things, …) = 0 == 1"),
    ("thing.n > params.least", "3 > 0.1"), ("-thing.n == 3", "-3 == 3"), ("not thing.yes", "not yes"),
])
def test_a_formula_shows_the_values_that_were_met(text: str, expected: str) -> None:
    assert rendered(text) == expected


@pytest.mark.parametrize(("text", "expected"), [
    ("thing.yes and (thing.no or thing.yes)", "yes and (no or yes)"),
    ("not (thing.yes and thing.no)", "not (yes and no)"),
    ("(thing.n == 1) == thing.yes", "(3 == 1) == yes"),
])
def test_a_formula_keeps_its_parentheses(text: str, expected: str) -> None:
    assert rendered(text) == expected
