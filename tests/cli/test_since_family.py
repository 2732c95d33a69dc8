"""What holds a family together, held against an earlier commit: its own levels, what it includes, its parents."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.repository import CITY_FILE, TODAY, Git, commit, edit, git_environment, git_in, make_repository

UNION = """plan: {id}
title: {id}
level: {level}
region: {{name: {id}}}
parents: {parents}
years: [2030]
indicators:
  a: {{name: Share of renewables, kind: rate, targets: {{2030: {value}}}{link}}}
"""
LINK = ", link: {to: above/a, relation: same}"


@pytest.fixture(autouse=True)
def _git_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in git_environment().items():
        monkeypatch.setenv(name, value)


def write(folder: Path, id: str, level: str, value: str, parents: str = "[]", link: str = "") -> None:
    folder.mkdir(parents=True, exist_ok=True)
    text = UNION.format(id=id, level=level, value=value, parents=parents, link=link)
    (folder / f"{id}.plan.yaml").write_text(text, encoding="utf-8")


def levels(folder: Path, *ids: str) -> None:
    text = "".join(f"  - {{id: {id}, zh: 级, en: {id}}}\n" for id in ids)
    (folder / "family.yaml").write_text(f"levels:\n{text}", encoding="utf-8")


def since(run: Run) -> tuple[int, dict[str, list[str]]]:
    """The exit code, and the state of each violated finding of today; what is gone stands under "fixed"."""
    done = run("audit", "--since", "HEAD", "--format", "json", "--today", TODAY)
    assert done.code in (0, 1), done.err
    data = json.loads(done.out)
    found: dict[str, list[str]] = {"fixed": [each["rule"] for each in data["since"]["fixed"]]}
    for each in data["findings"]:
        if each["verdict"] == "violated":
            found.setdefault(each["rule"], []).append(f"{each['severity']} {each['standing']['state']}")
    return done.code, found


def test_the_levels_of_then_are_those_of_then(run: Run, here: Path) -> None:
    """Levels that were renamed with their plans: the plans of then stand on the levels of then."""
    folder, git = here / "plans" / "eu", git_in(here)
    git("init", "-q", "-b", "main")
    write(folder, "above", "union", "42%")
    levels(folder, "union", "state")
    write(folder, "below", "state", "40%", "[above]", LINK)
    commit(git, "two levels")
    levels(folder, "bloc", "member")
    write(folder, "above", "bloc", "42%")
    write(folder, "below", "member", "40%", "[above]", LINK)
    code, found = since(run)
    assert (code, found["fixed"], found["ALN-001"]) == (0, [], ["error unchanged"])


def test_a_family_file_that_is_new_says_nothing_of_then(run: Run, here: Path) -> None:
    folder, git = here / "plans" / "eu", git_in(here)
    git("init", "-q", "-b", "main")
    write(folder, "above", "national", "42%")
    commit(git, "the usual levels")
    levels(folder, "union", "state")
    write(folder, "above", "union", "42%")
    assert since(run)[0] == 0


def test_what_was_included_is_included_as_it_was(run: Run, here: Path) -> None:
    folder, git = here / "plans" / "local", git_in(here)
    git("init", "-q", "-b", "main")
    write(here / "national", "above", "national", "40%")
    write(folder, "below", "province", "40%", "[above]", LINK)
    (folder / "family.yaml").write_text("includes: [../../national]\n", encoding="utf-8")
    commit(git, "agreed")
    edit(here / "national" / "above.plan.yaml", "40%", "45%")
    code, found = since(run)
    assert (code, found["ALN-001"]) == (1, ["error new"])


def test_a_parent_that_is_taken_away_does_not_pass(run: Run, here: Path) -> None:
    make_repository(here)
    assert since(run)[0] == 0
    (here / CITY_FILE).unlink()
    code, found = since(run)
    assert (code, found["STR-014"]) == (1, ["error new"])
    told = run("audit", "--since", "HEAD", "--today", TODAY, "--lang", "en")
    assert "it was there at HEAD" in told.out


def test_a_parent_that_never_was_there_stays_a_warning(run: Run, here: Path) -> None:
    git: Git = make_repository(here)
    (here / CITY_FILE).unlink()
    commit(git, "without the city")
    code, found = since(run)
    assert (code, found["STR-014"]) == (0, ["warning unchanged"])
