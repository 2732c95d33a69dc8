"""The gate: a plan edit is held against the commit before it. One story, told in a git repository of its own."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.small import CITY, DISTRICT, write_small

GOOD = DISTRICT.replace("16.6%", "16.67%").replace("大幅提升", "90%")
ELSEWHERE = {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"}


@pytest.fixture
def git(here: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., str]:
    """A repository in `here` with a consistent plan set in its first commit."""
    for name in ELSEWHERE:
        monkeypatch.delenv(name, raising=False)
    for name in ("AUTHOR", "COMMITTER"):
        monkeypatch.setenv(f"GIT_{name}_NAME", "drafter")
        monkeypatch.setenv(f"GIT_{name}_EMAIL", "drafter@example.org")
        monkeypatch.setenv(f"GIT_{name}_DATE", "2026-01-05T08:00:00Z")

    def git(*words: str) -> str:
        done = subprocess.run(["git", *words], cwd=here, capture_output=True, check=True, text=True)
        return done.stdout.strip()

    git("init", "-q", "-b", "main")
    write_small(here / "plans" / "small", CITY, GOOD)
    (here / "auditor.yaml").write_text("plans: [plans]\nwaivers: waivers.yaml\n", encoding="utf-8")
    (here / "waivers.yaml").write_text("waivers: []\n", encoding="utf-8")
    commit(git, "consistent")
    return git


def commit(git: Callable[..., str], message: str) -> None:
    git("add", "-A")
    git("commit", "-q", "-m", message)


def edit(file: Path, old: str, new: str) -> None:
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1, old
    file.write_text(text.replace(old, new), encoding="utf-8")


def standings(run: Run, *arguments: str) -> tuple[int, dict[str, str]]:
    """The exit code, and rule → state of each violated or waived error, with what is fixed."""
    done = run("audit", "--since", "HEAD", "--format", "json", "--today", "2026-01-10", *arguments)
    assert done.code in (0, 1), done.err
    data = json.loads(done.out)
    found: dict[str, str] = {}

    def collect(findings: list[dict[str, object]]) -> None:
        for finding in findings:
            if finding["severity"] == "error" and finding["verdict"] != "undetermined":
                standing = finding["standing"]
                assert isinstance(standing, dict)
                found[str(finding["rule"])] = f"{standing['state']} {finding['verdict']}"
            related = finding["related"]
            assert isinstance(related, list)
            collect(related)

    collect(data["findings"])
    found.update({finding["rule"]: "fixed" for finding in data["since"]["fixed"] if finding["verdict"] == "violated"})
    return done.code, found


def test_the_story_of_a_plan_set(run: Run, git: Callable[..., str], here: Path) -> None:
    district = here / "plans" / "small" / "district.plan.yaml"
    assert standings(run) == (0, {})
    # an edit that breaks a share is blocked, and named at its line
    edit(district, "share: 16.67%", "share: 18%")
    assert standings(run) == (1, {"SHR-001": "new violated"})
    told = run("audit", "--since", "HEAD", "--format", "json")
    assert [finding["at"]["line"] for finding in json.loads(told.out)["findings"] if finding["rule"] == "SHR-001"] == [14]
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


def test_a_renamed_file_brings_nothing_new(run: Run, git: Callable[..., str], here: Path) -> None:
    edit(here / "plans" / "small" / "district.plan.yaml", "share: 16.67%", "share: 18%")
    commit(git, "a sin")
    git("mv", "plans/small/district.plan.yaml", "plans/small/new-name.plan.yaml")
    assert standings(run) == (0, {"SHR-001": "unchanged violated"})
    (here / "plans" / "small").rename(here / "plans" / "moved")
    edit(here / "plans" / "moved" / "new-name.plan.yaml", "某区行动方案", "某区方案")
    assert standings(run) == (0, {"SHR-001": "unchanged violated"})


def test_a_plan_folder_that_was_configured_elsewhere_is_found(run: Run, git: Callable[..., str], here: Path) -> None:
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
    run: Run, git: Callable[..., str], here: Path
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


def test_the_working_tree_and_the_index_stay_as_they_are(run: Run, git: Callable[..., str], here: Path) -> None:
    edit(here / "plans" / "small" / "district.plan.yaml", "share: 16.67%", "share: 18%")
    before = (git("status", "--porcelain"), (here / ".git" / "index").read_bytes())
    assert run("audit", "--since", "HEAD").code == 1
    assert ((here / ".git" / "index").read_bytes(), git("status", "--porcelain")) == (before[1], before[0])


def test_a_shallow_clone_has_its_last_commit_and_says_how_to_get_others(
    run: Run, git: Callable[..., str], here: Path, monkeypatch: pytest.MonkeyPatch
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
    run: Run, git: Callable[..., str], here: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    def said(*arguments: str) -> str:
        done = run("audit", *arguments, "--lang", "en")
        assert done.code == 2
        first, *rest = done.err.splitlines()
        assert rest == ["No audit was performed; mistakes to mend: 1."]
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


def test_plans_that_were_not_there_are_new(run: Run, git: Callable[..., str], here: Path) -> None:
    git("rm", "-rq", "--cached", "plans")
    git("commit", "-q", "-m", "no plans")
    edit(here / "plans" / "small" / "district.plan.yaml", "share: 16.67%", "share: 18%")
    assert standings(run) == (1, {"SHR-001": "new violated"})
    done = run("audit", "--since", "HEAD", "--format", "json")
    assert [remark["zh"] for remark in json.loads(done.out)["since"]["remarks"]] == [
        "HEAD 时没有这些方案：全部发现都按新增计"
    ]
