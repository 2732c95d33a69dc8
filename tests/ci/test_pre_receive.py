"""The hook of a bare repository: what is pushed is audited where it arrives."""

import os
import shutil
import signal
import subprocess
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.ci.workflow import ROOT
from tests.repository import CITY_FILE, DISTRICT_FILE, Git, commit, edit, git_in, plain_environment, share

BAD_SHARE = (
    "14:55 错误（新增） SHR-001 更新环卫设备（2027年）：声明占某市 18%，"
    "按 100台套 ÷ 600台套 计算为 ≈16.67%"
)


@dataclass(frozen=True, slots=True)
class Pushed:
    """How a push ended, and what the other side said, as the pusher sees it."""

    code: int
    said: Sequence[str]


Push = Callable[..., Pushed]


@pytest.fixture
def server(tmp_path: Path, git: Git) -> Path:
    """A bare repository that has the consistent plans, and then the hook."""
    server = tmp_path / "server" / "plans.git"
    git("clone", "-q", "--bare", ".", str(server))
    git("remote", "add", "origin", server.as_uri())
    hook = server / "hooks" / "pre-receive"
    shutil.copy(ROOT / "ci" / "pre-receive", hook)
    assert os.access(hook, os.X_OK)
    return server


@pytest.fixture
def push(plans: Path, server: Path, command: Path) -> Push:
    """Pushes; afterwards the hook must have left nothing behind."""

    def push(*words: str, **environment: str) -> Pushed:
        before = sorted(server.iterdir())
        done = subprocess.run(
            ["git", "push", "-q", "origin", *words], cwd=plans, capture_output=True, text=True,
            env=plain_environment(**{"AUDITOR": str(command), **environment}),
        )
        assert sorted(server.iterdir()) == before
        lines = done.stderr.splitlines()
        return Pushed(done.returncode, [
            line.removeprefix("remote: ").rstrip() for line in lines if line.startswith("remote: ")
        ])

    return push


def tips(server: Path) -> dict[str, str]:
    """Ref → subject of its last commit."""
    lines = git_in(server)("for-each-ref", "--format=%(refname) %(subject)").splitlines()
    return {ref: subject for ref, _, subject in (line.partition(" ") for line in lines)}


def test_a_push_that_agrees_arrives(push: Push, plans: Path, git: Git, server: Path) -> None:
    edit(plans / DISTRICT_FILE, "某区行动方案", "某区方案")
    commit(git, "a title")
    done = push("main")
    assert (done.code, tips(server)) == (0, {"refs/heads/main": "a title"})
    assert "其余：未变 1（--verbose 全部列出）" in done.said


def test_a_push_that_breaks_a_share_is_refused_and_says_where(
    push: Push, plans: Path, git: Git, server: Path
) -> None:
    share(plans, "16.67%", "18%")
    commit(git, "a sin")
    done = push("main")
    assert (done.code, tips(server)) == (1, {"refs/heads/main": "consistent"})
    assert BAD_SHARE in done.said
    assert done.said[-1] == (
        "auditor: main 的推送被拒绝：审核有要处理的发现（见上）；请修改后重新提交，或由批准人用 auditor waive 登记豁免"
    )
    english = push("main", AUDITOR_LANG="en")
    assert (english.code, english.said[-1]) == (1, (
        "auditor: the push to main is refused because of what was found, see above; mend it and commit again, or have "
        "it waived (auditor waive)"
    ))


def test_an_old_sin_stops_nobody_who_does_not_worsen_it(push: Push, plans: Path, git: Git, server: Path) -> None:
    share(plans, "16.67%", "18%")
    git_in(server)("fetch", "-q", str(plans), f"+{commit(git, 'a sin')}:refs/heads/main")
    edit(plans / DISTRICT_FILE, "某区行动方案", "某区方案")
    commit(git, "a title")
    assert push("main").code == 0
    share(plans, "18%", "20%")
    commit(git, "worse")
    assert push("main").code == 1
    assert tips(server) == {"refs/heads/main": "a title"}


def test_a_new_branch_is_held_against_the_one_that_it_left(push: Push, plans: Path, git: Git, server: Path) -> None:
    share(plans, "16.67%", "18%")
    git_in(server)("fetch", "-q", str(plans), f"+{commit(git, 'a sin')}:refs/heads/main")
    git("checkout", "-q", "-b", "edit")
    edit(plans / DISTRICT_FILE, "某区行动方案", "某区方案")
    commit(git, "a title")
    assert push("edit").code == 0
    git("checkout", "-q", "-b", "another", "main")
    share(plans, "18%", "20%")
    commit(git, "worse")
    assert push("another").code == 1
    assert tips(server) == {"refs/heads/edit": "a title", "refs/heads/main": "a sin"}
    assert push("--delete", "edit") == Pushed(0, [])
    assert tips(server) == {"refs/heads/main": "a sin"}


def test_several_branches_are_judged_each_and_refused_together(
    push: Push, plans: Path, git: Git, server: Path
) -> None:
    git("checkout", "-q", "-b", "good")
    edit(plans / DISTRICT_FILE, "某区行动方案", "某区方案")
    commit(git, "a title")
    git("checkout", "-q", "-b", "bad", "main")
    share(plans, "16.67%", "18%")
    commit(git, "a sin")
    done = push("good", "bad")
    assert (done.code, BAD_SHARE in done.said, tips(server)) == (1, True, {"refs/heads/main": "consistent"})
    assert [line.split(" ")[1] for line in done.said if line.startswith("auditor: ") and "拒绝" in line] == ["bad"]
    assert push("good").code == 0


def test_a_tag_is_no_edit(push: Push, plans: Path, git: Git, server: Path) -> None:
    share(plans, "16.67%", "18%")
    commit(git, "a sin")
    git("tag", "v1")
    assert push("v1") == Pushed(0, [])
    assert tips(server) == {"refs/heads/main": "consistent", "refs/tags/v1": "a sin"}


def test_the_first_push_of_all_counts_every_finding(push: Push, plans: Path, git: Git, server: Path) -> None:
    git_in(server)("update-ref", "-d", "refs/heads/main")
    assert push("main").code == 0
    git_in(server)("update-ref", "-d", "refs/heads/main")
    share(plans, "16.67%", "18%")
    commit(git, "a sin")
    done = push("main")
    assert (done.code, [line for line in done.said if "相比" in line]) == (1, [])


def test_what_cannot_be_audited_is_refused(push: Push, plans: Path, git: Git, server: Path) -> None:
    edit(plans / CITY_FILE, "level: city", "level: village")
    commit(git, "wrong")
    done = push("main")
    assert (done.code, tips(server)) == (1, {"refs/heads/main": "consistent"})
    assert done.said[0].startswith(f"{CITY_FILE}:3:8: ")
    assert done.said[-1] == "auditor: main 的推送被拒绝：未能审核，原因见上"


def test_a_server_without_the_auditor_says_so(push: Push, git: Git) -> None:
    git("commit", "-q", "--allow-empty", "-m", "again")
    done = push("main", AUDITOR="no-auditor", AUDITOR_LANG="en")
    assert done == Pushed(1, [
        "auditor: the server has no command no-auditor, so nothing can be audited and the push is refused; its "
        "administrator installs it, or names it as AUDITOR in hooks/pre-receive"
    ])


def test_a_branch_without_plans_may_be_pushed(push: Push, plans: Path, git: Git) -> None:
    git("checkout", "-q", "--orphan", "pages")
    git("rm", "-rqf", ".")
    (plans / "index.md").write_text("…\n", encoding="utf-8")
    commit(git, "pages")
    assert push("pages") == Pushed(0, ["auditor: pages 中没有方案，未审核"])


def test_no_attribute_hides_a_plan_and_no_link_leads_out(push: Push, plans: Path, git: Git, tmp_path: Path) -> None:
    """An archive would leave out what `export-ignore` names; a link would show the pusher files of the server."""
    share(plans, "16.67%", "18%")
    (plans / ".gitattributes").write_text("*.yaml export-ignore\n")
    commit(git, "a sin")
    assert BAD_SHARE in push("main").said
    git("reset", "-q", "--hard", "HEAD~1")
    secret = tmp_path / "secret.plan.yaml"
    secret.write_text("password: 1234\n")
    (plans / "plans" / "small" / "link.plan.yaml").symlink_to(secret)
    commit(git, "a link")
    done = push("main")
    assert (done.code, [line for line in done.said if "password" in line]) == (0, [])


def test_plans_without_a_configuration_are_found_and_the_examples_are_not(push: Push, git: Git) -> None:
    git("mv", "plans/small", "data")
    git("rm", "-q", "auditor.yaml")
    commit(git, "moved")
    done = push("main")
    assert (done.code, [line for line in done.said if "未变 1" in line]) == (0, [
        "其余：未变 1（--verbose 全部列出）"
    ])


@pytest.mark.parametrize("sent", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_whoever_interrupts_it_leaves_nothing_behind(
    server: Path, plans: Path, git: Git, tmp_path: Path, sent: signal.Signals
) -> None:
    git("commit", "-q", "--allow-empty", "-m", "again")
    new = git("rev-parse", "HEAD")
    git_in(server)("fetch", "-q", str(plans), new)
    slow, started = tmp_path / "slow", tmp_path / "started"
    os.mkfifo(started)
    slow.write_text(f"#!/bin/sh\necho > '{started}'\nexec sleep 60\n")
    slow.chmod(0o755)
    before = sorted(server.iterdir())
    hook = subprocess.Popen(
        [server / "hooks" / "pre-receive"], cwd=server, stdin=subprocess.PIPE, start_new_session=True,
        env=plain_environment(AUDITOR=str(slow), GIT_DIR="."),
        preexec_fn=lambda: signal.signal(sent, signal.SIG_DFL),         # tests in the background may have it ignored
    )
    assert hook.stdin is not None
    hook.stdin.write(f"{git('rev-parse', 'HEAD~1')} {new} refs/heads/main\n".encode())
    hook.stdin.close()
    started.read_text()
    assert len(sorted(server.iterdir())) == len(before) + 1
    os.killpg(hook.pid, sent)
    hook.wait()
    assert hook.returncode != 0
    assert sorted(server.iterdir()) == before
