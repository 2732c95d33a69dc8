"""What to write instead, as a rule says it."""

from pathlib import Path

import pytest

from auditor.engine.compiled import compile_rules
from auditor.engine.judge import judge
from auditor.engine.run import ready
from auditor.engine.suggest import suggestion_of
from auditor.rule import RulePack
from auditor.words import SILENCE, Words
from tests.small import plans_of, rules_of

RULE = """\
for: link
check: same_number(link.child, link.parent)
suggest:
  - when: bound(link.parent) != 'unstated'
    zh: "“{link.child}”改为“{link.parent}”"
    en: "change “{link.child}” to “{link.parent}”"
  - when: less_is_better(link.child, link.parent, link.downward)
    zh: "“{link.child}”改为不高于“{written(link.parent * 1, unit(link.parent))}”"
    en: "lower “{link.child}” to at most “{written(link.parent * 1, unit(link.parent))}”"
"""


@pytest.mark.parametrize(("parent", "child", "direction", "said"), [
    ("1000台以上", "900台", "up", Words("“900台”改为“1000台以上”", "change “900台” to “1000台以上”")),
    ("20000台", "30000台", "down", Words("“30000台”改为不高于“2万台”", "lower “30000台” to at most “2万台”")),
    ("12.5%", "15%", "down", Words("“15%”改为不高于“12.5%”", "lower “15%” to at most “12.5%”")),
    ("1000台", "900台", "up", SILENCE),                 # none of the conditions is true
    ("大幅增加", "900台", "up", SILENCE),                # nothing was judged
])
def test_the_first_that_fits_is_said(parent: str, child: str, direction: str, said: Words, tmp_path: Path) -> None:
    compiled = compile_rules(rules_of(tmp_path / "rules", RULE))
    family = ready(plans_of(
        tmp_path / "plans", city=f"indicators: {{a: {{name: 甲, targets: {{2027: {parent}}}}}}}\n",
        district=f"indicators: {{a: {{name: 甲, direction: {direction}, targets: {{2027: {child}}}, "
        "link: {to: city/a, relation: same}}}\n",
    ))
    pack = RulePack({id: each.rule for id, each in compiled.items()}, {})
    _, cases = judge(compiled, family, pack)
    assert [suggestion_of(case) for case in cases] == [said]
