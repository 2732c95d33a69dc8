"""Of a large document only what is refused is looked at closely; what is said of it is the same."""

import pytest

from auditor.read.schema import narrow, problems
from auditor.read.schema.explained import _accepts
from auditor.read.schema.narrow import narrowed
from auditor.read.yaml import parse

HEAD = "plan: a\ntitle: t\nlevel: national\nregion: {name: r}\nparents: []\nyears: [2027]\n"
ROWS = "".join(f"  i{number}: {{name: n{number}, targets: {{2027: 1台}}}}\n" for number in range(500))
TRIMS = "".join("  - {indicator: b/c, because: other, reason: x}\n" for _ in range(300))
CASES = {
    "a row": f"{HEAD}indicators:\n{ROWS}  z: {{nme: x}}\n", "nothing else": f"{HEAD}indicators:\n{ROWS}",
    "an item of a list": f"{HEAD}indicators:\n{ROWS}trims:\n{TRIMS}  - {{indicator: b/c, because: 5}}\n",
    "the head as well": f"{HEAD.replace('national', 'moon')}indicators:\n{ROWS}  z: {{nme: x}}\n",
}


@pytest.mark.parametrize("case", CASES)
def test_the_same_is_said(case: str, monkeypatch: pytest.MonkeyPatch) -> None:
    document = parse(CASES[case].encode(), "a.plan.yaml")
    found = problems(document, "plan")
    monkeypatch.setattr(narrow, "LARGE", 10**9)
    assert found == problems(document, "plan")


def test_little_is_left() -> None:
    tree = parse(CASES["an item of a list"].encode(), "a.plan.yaml").tree
    made = narrowed(tree, _accepts("plan"))
    assert isinstance(made.tree, dict)
    assert made.tree["indicators"] == {}
    assert made.path(("trims", 0, "because")) == ("trims", 300, "because")
