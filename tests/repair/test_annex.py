"""The annex of an opinion: each edit with its place, and why there is no way where there is none."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from auditor.papers.model import Paper
from auditor.papers.opinion.annex import with_repair
from auditor.papers.writers.text import in_language
from auditor.repair.locks import Locks
from auditor.repair.proposal import Wish
from auditor.repair.repair import repair
from tests.papers.reading import body, running, tables
from tests.repair.small import divided, tried

PLANS = divided("66台", {"east-district": "30台", "west-district": "20台"})


def annex(folder: Path, locked: Sequence[str], seconds: float = 20.0) -> Paper[str]:
    with tried(folder, PLANS) as trial:
        found = repair(trial, Wish(locks=Locks(locked=set(locked)), seconds=seconds))
    return in_language(with_repair(Paper("意见", ()), found), "zh")


def test_an_edit_stands_with_its_place_and_reason(tmp_path: Path) -> None:
    (table,) = tables(annex(tmp_path, ["city", "west-district"]))
    assert body(table) == [[
        "1", "east-district“更新电梯”（2027年）目标值\neast-district.plan.yaml:13", "30台", "46台",
        "ALC-001 下级合计不低于本级目标", "east-district",
    ]]


@pytest.mark.parametrize(("locked", "seconds", "said"), [
    (["city", "east-district", "west-district"], 20.0, "下列要求互相排斥："), ([], 0.0, "没有找到修改办法："),
])
def test_without_a_way_it_is_said_why(tmp_path: Path, locked: Sequence[str], seconds: float, said: str) -> None:
    paper = annex(tmp_path, locked, seconds)
    assert not tables(paper)
    assert said in running(paper)
    assert ("互相排斥" in running(paper)) is ("互相排斥" in said)
