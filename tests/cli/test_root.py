"""Wherever a command is run, those who read beside a repository find the files from its root."""

import json
from pathlib import Path
from urllib.parse import unquote

import pytest

from auditor.cli.root import from_root
from tests.cli.conftest import Run
from tests.cli.small import write_small
from tests.report.consumers import annotations, gitlab_faults, sarif_faults

FOLDER = "方案 100%#1/a,b"


@pytest.fixture
def repository(here: Path) -> Path:
    """A repository with plans in a folder whose name means something to every format."""
    (here / ".git").mkdir()
    write_small(here / FOLDER)
    return here


@pytest.mark.parametrize(("stands", "named"), [
    (".", FOLDER), ("方案 100%#1", "a,b"), ("方案 100%#1", "."), (FOLDER, "../a,b/district.plan.yaml"),
    ("plans", "ROOT"),
])
def test_all_readers_are_led_to_the_same_file(
    run: Run, repository: Path, monkeypatch: pytest.MonkeyPatch, stands: str, named: str
) -> None:
    monkeypatch.chdir(repository / stands)
    place = str(repository / FOLDER) if named == "ROOT" else named
    done = run("audit", place, "--select", "SHR-001", "-o", "sarif:o.sarif", "-o", "gitlab:o.json", "-o", "github:-")
    assert done.code == 1
    file = f"{FOLDER}/district.plan.yaml"
    assert [properties["file"] for _, properties, _ in annotations(done.out)] == [file]
    entries, log = Path("o.json").read_text(encoding="utf-8"), Path("o.sarif").read_text(encoding="utf-8")
    assert gitlab_faults(entries) == sarif_faults(log) == []
    assert [entry["location"]["path"] for entry in json.loads(entries)] == [file]
    places = [result["locations"][0]["physicalLocation"]["artifactLocation"]
              for result in json.loads(log)["runs"][0]["results"]]
    assert [(unquote(place["uri"]), place["uriBaseId"]) for place in places] == [(file, "%SRCROOT%")]


def test_a_person_is_told_the_file_from_where_they_stand(
    run: Run, repository: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(repository / FOLDER)
    done = run("audit", ".", "--select", "SHR-001")
    assert "\ndistrict.plan.yaml  某区\n" in done.out


def test_the_own_repository_of_a_file_counts_only_outside_of_this_one(
    repository: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    (repository / "plans" / ".git").write_text("gitdir: elsewhere\n")       # a submodule
    assert from_root()("plans/small/city.plan.yaml") == "plans/small/city.plan.yaml"
    outside = tmp_path_factory.mktemp("outside")
    monkeypatch.chdir(outside)
    named = from_root()
    assert named(f"{repository}/{FOLDER}/city.plan.yaml") == f"{FOLDER}/city.plan.yaml"
    assert named("x/city.plan.yaml") == "x/city.plan.yaml"
    assert named("../y/city.plan.yaml") == (outside.parent / "y" / "city.plan.yaml").as_posix()
