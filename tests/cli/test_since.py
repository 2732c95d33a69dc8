"""The gate: a plan edit is held against the commit before it. One story, told in a git repository of its own."""

import json
import os
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.small import write_small
from tests.repository import Git, commit, edit, git_environment, make_repository, standings


@pytest.fixture
def git(here: Path, monkeypatch: pytest.MonkeyPatch) -> Git:
    """A repository in `here` with a consistent plan set in its first commit."""
    for name in [name for name in os.environ if name.startswith("GIT_")]:
        monkeypatch.delenv(name)
    for name, value in git_environment().items():
        monkeypatch.setenv(name, value)
    return make_repository(here)


def test_the_story_of_a_plan_set(run: Run, git: Git, here: Path) -> None:
    district = here / "plans" / "small" / "district.plan.yaml"
    assert standings(run) == (0, {})
    # an edit that breaks a share is blocked, and named at its line
    edit(district, "share: 16.67%", "share: 18%")
    assert standings(run) == (1, {"SHR-001": "new violated"})
    told = run("audit", "--since", "HEAD", "--format", "json")
    found = json.loads(told.out)["findings"]
    assert [finding["at"]["line"] for finding in found if finding["rule"] == "SHR-001"] == [14]
    # mended before it is committed
    edit(district, "share: 18%", "share: 16.67%")
    assert standings(run) == (0, {})
    # an old sin that was committed blocks nobody who does not worsen it
    edit(district, "share: 16.67%", "share: 18%")
    commit(git, "a sin")
    assert standings(run) == (0, {"SHR-001": "unchanged violated"})
    edit(district, "某区行动方案", "某区行动方案（2024—2027年）")
    assert standings(run) == (0, {"SHR-001": "unchanged violated"})
    commit(git, "a title")
    # to worsen it is blocked; to better it is not, and to mend it is told
    edit(district, "share: 18%", "share: 20%")
    assert standings(run) == (1, {"SHR-001": "worse violated"})
    edit(district, "share: 20%", "share: 17.5%")
    assert standings(run) == (0, {"SHR-001": "better violated"})
    edit(district, "share: 17.5%", "share: 16.67%")
    assert standings(run) == (0, {"SHR-001": "fixed"})
    # a waiver lets it pass, and shows it
    edit(district, "share: 16.67%", "share: 20%")
    waived = run(
        "waive", "SHR-001", "district/cleaning@2027", "--reason", "已报市发改委", "--approved-by", "市发改委",
        "--until", "2026-12-31", "--write", "--today", "2026-01-10",
    )
    assert waived.code == 0, waived.err
    assert standings(run) == (0, {"SHR-001": "unchanged waived"})
    commit(git, "a waiver")
    assert standings(run) == (0, {"SHR-001": "unchanged waived"})
    # and no longer once its number has changed
    edit(district, "share: 20%", "share: 21%")
    code, found = standings(run)
    assert (code, found["SHR-001"]) == (1, "new violated")


def test_a_renamed_file_brings_nothing_new(run: Run, git: Git, here: Path) -> None:
    edit(here / "plans" / "small" / "district.plan.yaml", "share: 16.67%", "share: 18%")
    commit(git, "a sin")
    git("mv", "plans/small/district.plan.yaml", "plans/small/new-name.plan.yaml")
    assert standings(run) == (0, {"SHR-001": "unchanged violated"})
    (here / "plans" / "small").rename(here / "plans" / "moved")
    edit(here / "plans" / "moved" / "new-name.plan.yaml", "某区行动方案", "某区方案")
    assert standings(run) == (0, {"SHR-001": "unchanged violated"})


def test_a_plan_folder_that_was_configured_elsewhere_is_found(run: Run, git: Git, here: Path) -> None:
    edit(here / "plans" / "small" / "district.plan.yaml", "share: 16.67%", "share: 18%")
    commit(git, "a sin")
    (here / "plans").rename(here / "方案")
    edit(here / "auditor.yaml", "plans: [plans]", "plans: [方案]")
    code, found = standings(run)
    assert (code, found) == (0, {"SHR-001": "unchanged violated"})
    remarks = json.loads(run("audit", "--since", "HEAD", "--format", "json").out)["since"]["remarks"]
    assert [remark["en"] for remark in remarks] == [
        "The rules or the configuration have changed since HEAD: both states of the plans are judged by today's"
    ]


def test_what_cannot_be_judged_any_more_is_told_and_does_not_block(
    run: Run, git: Git, here: Path
) -> None:
    city = here / "plans" / "small" / "city.plan.yaml"
    edit(city, "targets: {2027: 90%}", "targets: {2027: 大幅提升}")
    done = run("audit", "--since", "HEAD", "--format", "json")
    states = {
        (finding["subject"]["indicator"], finding["standing"]["state"])
        for finding in json.loads(done.out)["findings"] if finding["verdict"] == "undetermined"
    }
    assert (done.code, states) == (0, {("tools", "newly-undetermined"), ("cleaning", "unchanged")})
    assert run("audit", "--since", "HEAD", "--fail-on", "undetermined").code == 1
    commit(git, "vague")
    assert run("audit", "--since", "HEAD", "--fail-on", "undetermined").code == 0


def test_the_working_tree_and_the_index_stay_as_they_are(run: Run, git: Git, here: Path) -> None:
    edit(here / "plans" / "small" / "district.plan.yaml", "share: 16.67%", "share: 18%")
    before = (git("status", "--porcelain"), (here / ".git" / "index").read_bytes())
    assert run("audit", "--since", "HEAD").code == 1
    assert ((here / ".git" / "index").read_bytes(), git("status", "--porcelain")) == (before[1], before[0])


def test_a_shallow_clone_has_its_last_commit_and_says_how_to_get_others(
    run: Run, git: Git, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    edit(here / "plans" / "small" / "district.plan.yaml", "某区行动方案", "某区方案")
    commit(git, "second")
    shallow = here / "shallow"
    git("clone", "-q", "--depth=1", here.as_uri(), str(shallow))
    monkeypatch.chdir(shallow)
    assert run("audit", "--since", "HEAD").code == 0
    done = run("audit", "--since", "HEAD~1", "--lang", "en")
    assert done.code == 2
    assert "this clone is shallow, so fetch it first: git fetch --depth=1 origin HEAD~1" in done.err


def test_each_way_to_have_no_earlier_state_is_one_sentence(
    run: Run, git: Git, here: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    def said(*arguments: str) -> str:
        done = run("audit", *arguments, "--lang", "en")
        assert done.code == 2
        first, *rest = done.err.splitlines()
        assert rest == ["Nothing was done; 1 mistake to fix."]
        return first

    assert said("--since", "nowhere") == (
        f"auditor: The repository {here} has no nowhere; `git branch -a` lists the branches"
    )
    assert said("--since=-x").startswith("auditor: “-x” is no name of a commit")
    edit(here / "plans" / "small" / "city.plan.yaml", "level: city", "level: village")
    commit(git, "wrong")
    edit(here / "plans" / "small" / "city.plan.yaml", "level: village", "level: city")
    assert said("--since", "HEAD").startswith("HEAD:plans/small/city.plan.yaml:3:8: The plans at HEAD were wrong: ")
    tree = git("rev-parse", "HEAD^{tree}")
    (here / ".git" / "objects" / tree[:2] / tree[2:]).unlink()
    assert said("--since", "HEAD").startswith("auditor: git cannot read the plans at HEAD: ")
    outside = tmp_path_factory.mktemp("outside")
    write_small(outside / "plans" / "small")
    monkeypatch.chdir(outside)
    assert said("--since", "HEAD").startswith("auditor: plans/small is in no git repository")
    monkeypatch.setenv("PATH", str(outside))
    assert said("--since", "HEAD").startswith("auditor: git was not found, so the plans at HEAD cannot be read")


def test_plans_that_were_not_there_are_new(run: Run, git: Git, here: Path) -> None:
    git("rm", "-rq", "--cached", "plans")
    git("commit", "-q", "-m", "no plans")
    edit(here / "plans" / "small" / "district.plan.yaml", "share: 16.67%", "share: 18%")
    assert standings(run) == (1, {"SHR-001": "new violated"})
    done = run("audit", "--since", "HEAD", "--format", "json")
    assert [remark["zh"] for remark in json.loads(done.out)["since"]["remarks"]] == [
        "HEAD 时没有这些方案：全部发现都按新增计"
    ]


def test_before_the_first_commit_of_a_branch_everything_is_new(run: Run, git: Git, here: Path) -> None:
    git("checkout", "-q", "--orphan", "other")
    assert standings(run) == (0, {})
    edit(here / "plans" / "small" / "district.plan.yaml", "share: 16.67%", "share: 18%")
    assert standings(run) == (1, {"SHR-001": "new violated"})
    since = json.loads(run("audit", "--since", "HEAD", "--format", "json").out)["since"]
    assert [remark["en"] for remark in since["remarks"]] == [
        "There were none of these plans at HEAD: every finding counts as new"
    ]
    done = run("audit", "--since", "HEAD~1", "--lang", "en")
    assert done.err.splitlines()[0] == f"auditor: The repository {here} has no HEAD~1; the repository has no commit yet"


@pytest.mark.usefixtures("git")
def test_a_broken_branch_is_not_taken_for_a_new_one(run: Run, here: Path) -> None:
    head = here / ".git" / "refs" / "heads" / "main"
    head.write_text("no commit\n")
    done = run("audit", "--since", "HEAD", "--lang", "en")
    assert (done.code, done.err.splitlines()[0]) == (2, (
        f"auditor: The repository {here} has no HEAD; its current branch is broken; check it with `git fsck`"
    ))
    head.write_text("1" * 40 + "\n")
    assert "its current branch is broken" in run("audit", "--since", "HEAD", "--lang", "en").err


def test_a_folder_of_another_user_is_named_as_such(
    run: Run, git: Git, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert git("status", "--porcelain") == ""
    monkeypatch.setenv("GIT_TEST_ASSUME_DIFFERENT_OWNER", "1")
    done = run("audit", "--since", "HEAD", "--lang", "en")
    assert (done.code, done.err.splitlines()[0]) == (2, (
        f"auditor: {here} belongs to another user, so git does not read it and there is nothing at HEAD; "
        f"if you trust it: git config --global --add safe.directory {here} (usual in containers of CI)"
    ))


@pytest.mark.usefixtures("git")
def test_the_examples_are_never_taken_for_the_plans_of_a_repository(run: Run, here: Path) -> None:
    (here / "auditor.yaml").unlink()
    (here / "plans").rename(here / "data")
    done = run("audit", "--since", "HEAD")
    assert (done.code, done.err.splitlines()[0]) == (2, (
        "auditor: 这里没有方案文件（*.plan.yaml），也没有写明方案目录的 auditor.yaml；"
        "请换到方案所在的目录运行，或写出文件、目录"
    ))
    assert run("audit", "data", "--since", "HEAD").code == 0


@pytest.mark.usefixtures("git")
def test_one_new_finding_takes_a_hook_at_most_twelve_lines(run: Run, here: Path) -> None:
    edit(here / "plans" / "small" / "district.plan.yaml", "share: 16.67%", "share: 18%")
    for language in ("zh", "en"):
        done = run("audit", "--since", "HEAD", "--lang", language)
        assert done.code == 1
        assert len((done.out + done.err).splitlines()) <= 12
