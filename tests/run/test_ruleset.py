"""Which rules look further than the files that a plan depends on."""

from pathlib import Path

import pytest

from auditor.run.ruleset import any_looks_far
from tests.small import rules_of

PLAIN = "for: plan\ncheck: known(plan.base_year)\n"
FAR = "count(plan.children) > 0"


@pytest.mark.parametrize(("text", "far"), [
    (PLAIN, False),
    (f"for: plan\ncheck: any(plan.parents, {FAR})\n", True),
    (PLAIN + f"suggest: [{{when: 'any(plan.parents, {FAR})', zh: 甲, en: a}}]\n", True),
    (PLAIN + "suggest: [{zh: '{plan.title}', en: '{plan.title}'}]\n", False),
])
def test_a_rule_looks_far_wherever_it_computes_something_that_does(text: str, far: bool, tmp_path: Path) -> None:
    (rule,) = rules_of(tmp_path / "rules", text).values()
    assert any_looks_far([rule]) is far
