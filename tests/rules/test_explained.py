"""What the rules say of their examples when they explain themselves: words and amounts, never program text."""

import re

import pytest

from auditor.judge.compiled import compile_rule
from auditor.judge.examples import run_example
from auditor.model.rule import Rule
from auditor.read.places import rules_folder
from auditor.read.rules import load_rules
from auditor.report.explain import explanation_lines

RULES = [pytest.param(rule, id=rule.id) for rule in load_rules([rules_folder()]).values()]
# Codes of rows and keys of plan files; the made-up plans of the examples are called city, district and the like.
CODES = re.compile(
    r"(?<![\w/#@-])(rows|table|heading|parts|loose|likely|doubtful|warning|error|draft|annual|equal|floor|ceiling|exact"
    r"|own|share|same|at-least|amount|growth|rate|no-subject|no-mandate|held-above|exempt|binding|expected|or not)"
    r"(?![\w-])"
)
NOTHING = re.compile(r"约0(?![.0-9])|about 0(?![.0-9])|（）|\(\)|“”")


@pytest.mark.parametrize("rule", RULES)
def test_an_explanation_has_no_codes_and_no_amount_that_is_next_to_nothing(rule: Rule) -> None:
    compiled = compile_rule(rule)
    for example in rule.examples:
        for found in run_example(compiled, example).explanations:
            chinese = "\n".join(explanation_lines(found, "zh")[1:])
            both = chinese + "\n".join(explanation_lines(found, "en")[1:])
            assert not CODES.findall(chinese), chinese
            assert not NOTHING.findall(both), both


def test_what_was_worked_out_is_said_in_the_language_of_the_reader() -> None:
    rule = load_rules([rules_folder()])["ALC-004"]
    compiled = compile_rule(rule)
    found = [each for example in rule.examples for each in run_example(compiled, example).explanations]
    asked = [step for each in found if each.verdict == "violated" for step in each.check]
    assert any("（10%）" in step.words.zh and "(10%)" in step.words.en for step in asked)
