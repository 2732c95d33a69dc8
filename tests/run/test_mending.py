"""What --fix writes: the finding is gone, nothing new has come, and all other bytes are what they were."""

from pathlib import Path

import pytest

from auditor.model.audit import Finding
from auditor.read.yaml.rewrite import Rewrite, rewritten
from auditor.run.edits import edits_in
from auditor.run.mending import mended
from auditor.run.perform import perform
from auditor.run.reported import everything
from auditor.run.request import Request

CITY = """plan: city
title: 某市方案
level: city
parents: []
indicators:
  a: {name: 更新环卫设备, targets: {2024: 300台套, 2027: 600台套}}
  b: {name: 二手车交易量, targets: {2027: 超6000辆}}
"""
DISTRICT = """plan: district   # 某区
title: 某区方案
level: district
parents: [city]
indicators:
  a:
    name: 更新环卫设备
    targets: {%(early)s2027: 100台套}
    link:
      to: city/a
      relation: share
      share: %(share)s   # 备注
    restated:
      city:
        2027: %(restated)s
  b:
    name: 二手车交易量
    targets:
      2027: %(listed)s
    statements:
      - {part: body, targets: {2027: %(said)s}, quote: 二手车}   # 正文
    link: {to: city/b, relation: share, share: 10%%}
"""
# share, restated, listed, said, early
CASES = [
    ("16.67%", "6000台套", "600辆", "超600辆", "2024: 50台套, "), ("16.6%", "600台套", '"600辆"', "600辆以上", ""),
    ('"17%"', '"500台套"', "累计600辆", "超600辆", ""), ("'16.5%'", "/", "0.06万辆", "力争600辆", "2024: 50台套, "),
    ("六分之一", "超600台套", "600辆", "每年600辆", ""), ("20%", "700台", "600辆", "超600辆", "2024: 30台套, "),
]


def written(folder: Path, **said: str) -> Path:
    (folder / "city.plan.yaml").write_text(CITY, encoding="utf-8")
    (folder / "district.plan.yaml").write_text(DISTRICT % said, encoding="utf-8")
    return folder / "district.plan.yaml"


def asked(folder: Path) -> Request:
    return Request((str(folder),), cached=False, config=None)


def atoms(findings: tuple[Finding, ...]) -> set[tuple[object, ...]]:
    return {
        (finding.rule, finding.verdict, subject) for finding in everything(findings)
        for subject in [member.subject for member in finding.members] or [finding.subject]
    }


@pytest.mark.parametrize("case", CASES)
def test_a_change_removes_its_finding_and_brings_no_other(tmp_path: Path, case: tuple[str, ...]) -> None:
    said = dict(zip(("share", "restated", "listed", "said", "early"), case, strict=True))
    file = written(tmp_path, **said)
    before = perform(asked(tmp_path)).reported.findings
    found = mended(asked(tmp_path))
    old = file.read_bytes()
    assert all(contents[0] == old for contents in found.files.values())
    (new,) = [after for _, after in found.files.values()] or [old]
    file.write_bytes(new)
    after = perform(asked(tmp_path)).reported.findings
    assert atoms(after) <= atoms(before)
    assert len(atoms(before) - atoms(after)) >= len(found.edits)
    assert not {edit.at for edit in edits_in(after)} & {edit.at for edit in found.edits}
    places = {edit.at.line: edit for edit in found.edits}
    lines = list(zip(old.decode().split("\n"), new.decode().split("\n"), strict=True))
    for number, (was, now) in enumerate(lines, 1):
        if number not in places:
            assert was == now
            continue
        start = places[number].at.column - 1
        tail = was[start:].partition(places[number].old)[2].lstrip("\"'")
        assert was[:start] == now[:start]
        assert now.endswith(tail)
        assert places[number].new in now


def test_what_is_decided_and_what_is_not(tmp_path: Path) -> None:
    written(tmp_path, share="16.6%", restated="6000台套", listed="700辆", said="超600辆", early="")
    found = mended(asked(tmp_path))
    assert [(edit.at.line, edit.old, edit.new) for edit in found.edits] == [
        (12, "16.6%", "16.67%"), (15, "6000台套", "600台套"),      # of 700 and 600 nobody knows which is right
    ]
    assert found.left == 0


def test_one_share_for_two_years_that_differ_is_left_alone(tmp_path: Path) -> None:
    said = {"share": "16.7%", "restated": "600台套", "listed": "超600辆", "said": "超600辆"}
    file = written(tmp_path, early="2024: 30台套, ", **said)
    before = file.read_bytes()
    found = mended(asked(tmp_path))
    assert (found.edits, found.files, found.left) == ((), {}, 1)
    assert file.read_bytes() == before


def test_a_sound_family_is_left_alone(tmp_path: Path) -> None:
    written(tmp_path, share="16.67%", restated="600台套", listed="超600辆", said="超600辆", early="2024: 50台套, ")
    assert mended(asked(tmp_path)).files == {}


@pytest.mark.parametrize(("text", "change", "made"), [
    ("a: 10%  # b\n", (1, 4, "10%", "9%"), "a: 9%  # b\n"),
    ("a: '10%'\n", (1, 4, "10%", "it's"), "a: 'it''s'\n"),
    ('a: "10%"\r\nb: 1\r\n', (1, 4, "10%", '"x\\'), 'a: "\\"x\\\\"\r\nb: 1\r\n'),
    ("a: {b: 10台, c: 1}\n", (1, 8, "10台", "1,000台"), 'a: {b: "1,000台", c: 1}\n'),
    ("a: 10台\n", (1, 4, "10台", "/"), "a: /\n"),
    ("a: 10台\n", (1, 4, "11台", "12台"), "a: 10台\n"),
    ("a: 10台\n", (1, 5, "10台", "12台"), "a: 10台\n"),
    ("a: [甲, 10台]\n", (1, 8, "10台", "2027"), "a: [甲, 2027]\n"),
])
def test_one_scalar_is_written_and_nothing_else(text: str, change: tuple[int, int, str, str], made: str) -> None:
    assert rewritten(text.encode(), [Rewrite(*change)]).decode() == made


def named(folder: Path, above: str, targets: str, share: str) -> Request:
    """A district whose text calls its sanitation vehicles otherwise than its list."""
    (folder / "city.plan.yaml").write_text(CITY.replace("更新环卫设备,", f"更新环卫设备, {above}"), encoding="utf-8")
    said = {"early": "", "share": share, "restated": "600台套", "listed": "超600辆", "said": "超600辆"}
    own = f"    statements:\n      - {{part: body, targets: {{2027: {targets}}}, name: 购置清扫车辆}}   # 正文\n"
    text = (DISTRICT % said).replace("100台套", targets).replace("    restated:\n", own + "    restated:\n", 1)
    (folder / "district.plan.yaml").write_text(text, encoding="utf-8")
    return asked(folder)


def test_a_name_that_the_plan_above_registers_becomes_that_of_the_list(tmp_path: Path) -> None:
    found = mended(named(tmp_path, "aliases: [购置清扫车辆],", "60台套", "10%"))
    assert [(edit.old, edit.new) for edit in found.edits] == [("购置清扫车辆", "更新环卫设备")]
    assert not any(finding.rule == "STM-007" for finding in found.outcome.reported.findings)


def test_a_name_that_nobody_registers_is_left(tmp_path: Path) -> None:
    found = mended(named(tmp_path, "", "100台套", "16.67%"))
    assert found.edits == ()
    assert any(finding.rule == "STM-007" for finding in found.outcome.reported.findings)
