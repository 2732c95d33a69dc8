"""The `constrains` of a rule: refused where it says nothing; what it calls consistent, the check holds."""

from pathlib import Path

import pytest

from auditor.ground.problem import InputError
from auditor.judge.audit import ready
from auditor.judge.compiled import compile_rule
from auditor.judge.judging import at_level, rows_of, rules_by_level
from auditor.model.rule import Rule, RulePack, Setting
from auditor.read.places import rules_folder
from auditor.read.rules import load_rules
from auditor.repair.catalogue import catalogue_of
from auditor.repair.demands import Demand, Unsaid, demand_on
from tests.small import rules_of

SHIPPED = load_rules([rules_folder()])
CONSTRAINING = [pytest.param(rule, id=rule.id) for rule in SHIPPED.values() if rule.constrains]
RULE = """\
for: link
when: known(link.child) and known(link.parent)
check: reaches(link.child, link.parent)
constrains: %s
message: {zh: 不符, en: wrong}
"""


@pytest.mark.parametrize("rule", CONSTRAINING)
def test_what_a_condition_calls_consistent_the_check_finds_clean(rule: Rule) -> None:
    compiled = compile_rule(rule)
    found: list[Demand | Unsaid] = []
    for example in rule.examples:
        family = ready(example.plans)
        settings = {rule.id: {"": Setting(None, False, example.params, example.at)}}
        levels = rules_by_level({rule.id: compiled}, RulePack({rule.id: rule}, settings))
        catalogue = catalogue_of(example.plans.plans.values())
        for plan in family.plans:
            (each, setting), = at_level(levels, plan.level).rules
            made = [demand_on(each, setting, row, catalogue) for row in rows_of(plan, rule.subject)]
            found += [one for one in made if one is not None]
    other = [each for each in found if isinstance(each, Unsaid) and each.reason == "other-verdict"]
    assert not any(each.violated for each in other)         # a condition may ask for more, never for less
    assert any(isinstance(each, Demand) for each in found)


@pytest.mark.parametrize(("said", "sentence"), [
    ("link.relation == 'same'", "constrains no value"),
    ("not reaches(link.child, link.parent)", "nothing within not, any or all"),
    ("any(plan.targets, number > 3) and not same_number(link.child, link.parent)", "nothing within not, any or all"),
    ("reaches(link.child)", ""),
])
def test_what_constrains_nothing_is_refused_at_its_place(tmp_path: Path, said: str, sentence: str) -> None:
    rules = rules_of(tmp_path, RULE % said)
    with pytest.raises(InputError) as error:
        compile_rule(next(iter(rules.values())))
    problem, = error.value.problems
    assert sentence in problem.words.en
    assert problem.mark is not None
