"""Claims and their recounts."""

from pathlib import Path

import pytest

from auditor.ground.missing import Missing
from auditor.ground.problem import InputError
from auditor.judge.audit import audit, ready
from auditor.model.rows.claim import ClaimRow
from auditor.model.rule import RulePack
from tests.small import plans_of, problems_of

CITY = """\
indicators:
  a: {name: 更新电梯, targets: {2027: 10台}}
  b: {name: 更新水泵, targets: {2027: 10台}}
"""
DISTRICT = """\
indicators:
  a: {{name: 更新电梯, targets: {{2027: {a}}}, link: {{to: city/a, relation: share}}}}
  b: {{name: 更新水泵, targets: {{2027: 1台}}, link: {{to: city/b, relation: share}}}}
claims:
  - {{says: 2项不低于5%, counts: links, where: computed_share >= 0.05, equals: 2, members: [a, b]}}
"""


def claims(folder: Path, district: str, city: str = CITY) -> list[ClaimRow]:
    return ready(plans_of(folder, city=city, district=district)).by_id["district"].claims


def test_a_count_and_its_members(tmp_path: Path) -> None:
    count, members = claims(tmp_path, DISTRICT.format(a="1台"))
    assert (count.declared, count.recount, count.counted) == (2, 2, ("更新电梯", "更新水泵"))
    assert (members.absent, members.extra) == ((), ())


def test_one_that_fell_out_is_named(tmp_path: Path) -> None:
    count, members = claims(tmp_path, DISTRICT.format(a="0.1台"))
    assert count.recount == 1
    assert members.absent == ("更新电梯",)


def test_an_open_predicate_leaves_the_count_open(tmp_path: Path) -> None:
    count, _ = claims(tmp_path, DISTRICT.format(a="1家"))
    assert isinstance(count.recount, Missing)


def test_an_open_count_accuses_no_member(tmp_path: Path, pack: RulePack) -> None:
    made = audit(plans_of(tmp_path, city=CITY, district=DISTRICT.format(a="1家")), pack)
    assert [finding.verdict for finding in made.findings if finding.rule == "CLM-002"] != ["violated"]


def test_an_open_count_names_the_row_that_leaves_it_open(tmp_path: Path, pack: RulePack) -> None:
    made = audit(plans_of(tmp_path, city=CITY, district=DISTRICT.format(a="1家")), pack)
    (finding,) = [finding for finding in made.findings if finding.rule == "CLM-001"]
    assert [(lack.plan, lack.indicator) for lack in finding.missing] == [("district", "a")]


@pytest.mark.parametrize(("where", "column", "en"), [
    ("computed_shar >= 0.05", 0,
     'in the expression: unknown name "computed_shar"; did you mean "computed_share"?'),
    ("computed_share >= 0.05 and nothing", 27, 'in the expression: unknown name "nothing"'),
    ("computed_share", 0, "in the expression: the expression must be true or false; it gives a number"),
    ("open('/etc/passwd')", 0, 'in the expression: unknown function "open"'),
    ("plan.__class__", 0, "in the expression: names do not begin with an underscore: __class__"),
])
def test_a_broken_predicate_is_refused_at_its_place(tmp_path: Path, where: str, column: int, en: str) -> None:
    district = DISTRICT.format(a="1台").replace("where: computed_share >= 0.05", f'where: "{where}"')
    with pytest.raises(InputError) as refused:
        claims(tmp_path, district)
    ((place, words),) = problems_of(refused.value)
    line = district.splitlines()[4]
    assert words.en.startswith(en)
    assert place.startswith("district.plan.yaml:13:")
    start = line.index(where)           # the mark is that of the scalar, whose quote is one column before
    assert int(place.rpartition(":")[2]) in (start + column, start + column + 1)


def test_the_sums_and_the_ledger(tmp_path: Path) -> None:
    district = DISTRICT.format(a="1台") + """\
  - {says: 1加2等于3, sum: [1, 2], equals: 3}
  - {says: 2项减0项为2项, ledger: {before: 2, trimmed: 0, after: 2}}
  - {says: 具体目标, ledger: {group: 具体目标, before: 0, trimmed: 0, after: 0}}
"""
    rows = claims(tmp_path, district)[2:]
    found = {(row.says, row.aspect): (row.declared, row.recount, row.calculation) for row in rows}
    assert found[("1加2等于3", "sum")] == (3, 3, "1 + 2 = 3")
    assert found[("2项减0项为2项", "balance")] == (2, 2, "2 − 0 = 2")
    assert found[("2项减0项为2项", "before")] == (2, 2, "")
    assert all(row.recount == 0 for row in rows if row.record.group)
