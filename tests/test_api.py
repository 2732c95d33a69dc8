"""The Python API: what docs/api.md shows runs, and says what the command says."""

import json
import re
from pathlib import Path

import pytest

import auditor
from auditor.cli import main

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "api.md").read_text(encoding="utf-8")
SMALL = """\
plan: {id}
title: {id}
level: {level}
parents: [{parents}]
years: [2027]
indicators:
  lifts: {{name: 更新电梯, targets: {{2027: {value}}}{link}}}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A city with 1000 lifts, and a district that claims a wrong share of them."""
    link = ", link: {to: city/lifts, relation: share, share: 20%}"
    city = SMALL.format(id="city", level="city", parents="", value="1000台", link="")
    district = SMALL.format(id="district", level="district", parents="city", value="100台", link=link)
    (tmp_path / "city.plan.yaml").write_text(city, encoding="utf-8")
    (tmp_path / "district.plan.yaml").write_text(district, encoding="utf-8")
    return tmp_path


def test_the_page_runs(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(ROOT)
    names: dict[str, object] = {}
    for block in re.findall(r"^```python\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE):
        exec(block, names)
    printed = capsys.readouterr().out
    assert "nowhere does not exist; check the path" in printed
    assert "holds" in printed


def test_every_name_is_documented_and_there() -> None:
    for name in auditor.__all__:
        assert f"`{name}" in PAGE
        assert getattr(auditor, name) is not None
    with pytest.raises(AttributeError, match="nothing"):
        _ = auditor.nothing


def test_a_finding_says_all(folder: Path) -> None:
    (finding,) = auditor.audit(auditor.load(folder), select=["SHR-001"]).findings
    assert (finding.rule, finding.severity, finding.verdict) == ("SHR-001", "error", "violated")
    assert (finding.subject.plan, finding.subject.indicator, finding.subject.year) == ("district", "lifts", "2027")
    assert "10%" in finding.message("zh")
    assert finding.message("en") == finding.message.en
    assert (Path(finding.at.file).name, finding.at.line) == ("district.plan.yaml", 7)
    assert [each.raw for each in finding.evidence if each.quantity] == ["100台", "1000台", "20%"]


def test_it_says_what_the_command_says(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["audit", str(folder), "--format", "json"]) == 1
    assert json.loads(auditor.audit(auditor.load(folder)).to_json()) == json.loads(capsys.readouterr().out)


def test_what_differs(folder: Path) -> None:
    before = auditor.load(folder)
    place = folder / "district.plan.yaml"
    place.write_text(place.read_text("utf-8").replace("100台", "90台"), encoding="utf-8")
    (change,) = auditor.compare(before, auditor.load(folder)).changes
    assert (change.indicator, change.year, change.judgement) == ("lifts", "2027", "looser")


def test_all_mistakes_come_at_once(folder: Path) -> None:
    for place in folder.iterdir():
        place.write_text(place.read_text("utf-8").replace("years", "yaers"), encoding="utf-8")
    with pytest.raises(auditor.InputError) as caught:
        auditor.load(folder)
    assert len(caught.value.problems) == 2
    with pytest.raises(auditor.InputError):
        auditor.explain(auditor.load(Path(folder.parent) / "nowhere"), "SHR-001", "district")
