"""The lines that findings point at are those that were audited."""

from pathlib import Path

import pytest

from auditor.run.excerpts import with_excerpts
from auditor.run.perform import perform
from auditor.run.reported import everything
from auditor.run.request import Request
from tests.cli.small import DISTRICT, ROOT, write_small


def test_each_place_has_its_line_and_its_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write_small(tmp_path)
    monkeypatch.chdir(tmp_path)
    made = with_excerpts(perform(Request((".",), select=("SHR-001",))).reported)
    (share,) = [each for each in everything(made.findings) if each.rule == "SHR-001"]
    excerpt = made.excerpts[share.at]
    assert excerpt.line[share.at.column - 1 : excerpt.end - 1] == "16.6%"
    stands = {
        excerpt.line[mark.column - 1 : excerpt.end - 1] for mark, excerpt in made.excerpts.items()
    }
    assert {"16.6%", "100台套", "600台套"} <= stands


@pytest.mark.parametrize("changed", ["edited", "gone"])
def test_a_file_that_is_another_by_now_shows_no_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, changed: str
) -> None:
    write_small(tmp_path)
    monkeypatch.chdir(tmp_path)
    reported = perform(Request((".",), select=("SHR-001",))).reported
    if changed == "edited":
        Path("district.plan.yaml").write_text(f"# new\n{DISTRICT}", encoding="utf-8")
    else:
        Path("district.plan.yaml").unlink()
    assert {mark.file for mark in with_excerpts(reported).excerpts} == {"city.plan.yaml"}


def test_a_family_with_levels_of_its_own_shows_its_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    """The digest of such a plan is not that of its file alone."""
    monkeypatch.chdir(ROOT)
    reported = perform(Request(("plans/eu-climate-2030",))).reported
    shown = with_excerpts(reported).excerpts
    assert shown
    assert all(finding.at in shown for finding in everything(reported.findings))
