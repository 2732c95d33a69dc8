"""Waivers and settings in the audit paper: in force, expired, lapsed, without a finding."""

from pathlib import Path

import pytest

from auditor.judge.waivers import numbers_of
from auditor.model.waiver import Waiver
from auditor.papers.audit_paper.data import audit_paper_data
from auditor.papers.audit_paper.facts import added, chapters
from auditor.papers.input import PaperInput
from auditor.report.waiver import waiver_lines
from auditor.run.reported import everything
from tests.judge.small import HERE
from tests.papers.audit_paper.audit_papers import (
    audited,
    below,
    captioned,
    cells_of,
    headings,
    paper_of,
    places_of,
    write_waived,
)
from tests.papers.reading import body, plain, running, whole

SHARE, EXPIRED, GONE = "district/cleaning@2027", "district/tools@2027", "district/nothing"


def entry(made: PaperInput, rule: str, subject: str, until: str, **changes: tuple[str, ...]) -> str:
    """A waiver of what a rule finds about a subject, as a file has it."""
    found = next((each.evidence for each in everything(made.audit.findings) if each.rule == rule), ())
    waiver = Waiver(rule, subject, "已报备", "市发改委", until, changes.get("numbers", numbers_of(found)), HERE)
    return "".join(f"  {line}\n" for line in waiver_lines(waiver))


@pytest.fixture
def waived(tmp_path: Path) -> PaperInput:
    """One waiver in force, one expired, one without a finding."""
    config = write_waived(tmp_path, "  []\n")
    bare = audited("district", config=config)
    return audited("district", config=write_waived(tmp_path, "".join((
        entry(bare, "SHR-001", SHARE, "2026-12-31"), entry(bare, "ALN-009", EXPIRED, "2026-01-31"),
        entry(bare, "STR-002", GONE, "2026-12-31", numbers=("1",)),
    ))))


def test_waivers_in_force_and_not(waived: PaperInput) -> None:
    paper = paper_of(waived)
    heading = next(text for _, text in headings(paper) if text.endswith("豁免"))
    table, covered = below(paper, heading)
    assert body(table)[0] == ["有效", "SHR-001", SHARE, "市发改委", "2026-12-31", "已报备", "waivers.yaml:2:5"]
    assert [(row[0], row[6]) for row in body(table)[1:]] == [
        ("已到期", "waivers.yaml:8:5"), ("没有对应的发现", "waivers.yaml:14:5"),
    ]
    assert ["豁免", "市发改委批准，至2026-12-31：已报备", "waivers.yaml:2:5"] in [row[2:] for row in body(covered)]
    assert "已豁免1条，见“豁免”。" in running(paper)
    whole(paper)


def test_nothing_disappears_behind_a_waiver(waived: PaperInput) -> None:
    data = plain(audit_paper_data(waived))
    (plan,) = data["plans"]
    found = [finding["fingerprint"] for finding in plan["findings"]]
    assert sorted(found) == sorted(finding.fingerprint for finding in waived.findings)
    assert [finding["rule"] for finding in plan["findings"] if finding["verdict"] == "waived"] == ["SHR-001"]
    assert plan["counts"]["waived"] == plan["verdicts"]["waived"] == 1
    assert [use["subjects"] for use in plan["waivers"]["in_force"]] == [[SHARE]]
    assert len(plan["waivers"]["not_in_force"]) == 2
    for sheets in (False, True):
        assert places_of(waived.findings) <= cells_of(paper_of(waived, "zh", sheets))


def test_waived_verdicts_are_counted_as_in_the_audit(tmp_path: Path, waived: PaperInput) -> None:
    made = audited(config=str(tmp_path / "auditor.yaml"))
    parts = chapters(made)
    assert {id: added(chapter.coverage[id] for chapter in parts) for id in made.audit.coverage} == made.audit.coverage
    assert added(waived.audit.coverage.values()).waived == 1


def test_every_change_of_the_configuration_is_told(waived: PaperInput) -> None:
    rows = [row[:1] + row[2:6] for row in body(captioned(paper_of(waived, sheets=True), "规则设置"))]
    assert rows == [
        ["SHR-001", "各级", "严重程度", "错误", "警告"],
        ["SHR-004", "区", "严重程度", "警告", "提示"],
        ["SHR-004", "区", "minimum：占比下限；未设时不检查", "不设", "20%"],
        ["SHR-007", "各级", "是否启用", "不启用", "启用"],
    ]


def test_without_waivers_that_is_said(tmp_path: Path) -> None:
    made = audited("district", config=write_waived(tmp_path, "  []\n"))
    assert "没有用到豁免。" in running(paper_of(made))
