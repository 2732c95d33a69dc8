"""What a stranger's repository says of itself: reading its history runs nothing and fetches nothing."""

import os
import subprocess
from pathlib import Path

import pytest

from auditor.ground.problem import InputError
from auditor.run.git import contents, files_of, names_of
from tests.cli.small import Done, auditor, write_small
from tests.repository import git_environment

# Each way in which a repository's own configuration can have git run a program.
HOSTILE = {
    "filter": ("filter.x.clean=touch {trap}; cat", "filter.x.smudge=touch {trap}; cat", "filter.x.required=true"),
    "process filter": ("filter.x.process=touch {trap}",),
    "monitor": ("core.fsmonitor=touch {trap}; true",),
    "hooks": ("core.hooksPath={hooks}",),
    "pager": ("core.pager=touch {trap}", "pager.cat-file=touch {trap}", "pager.ls-tree=touch {trap}"),
    "alias": ("alias.cat-file=!touch {trap}", "alias.ls-tree=!touch {trap}", "alias.rev-parse=!touch {trap}"),
    "external diff": ("diff.external=touch {trap}", "diff.x.command=touch {trap}", "diff.x.textconv=touch {trap}"),
    "ssh": ("core.sshCommand=touch {trap}", "remote.origin.url=ssh://host.invalid/r"),
    "helper": ("credential.helper=!touch {trap}", "core.askPass=touch {trap}"),
    "transport": ("protocol.ext.allow=always", "protocol.allow=always", "remote.origin.url=ext::sh -c touch% {trap}"),
    "alternates": ("core.alternateRefsCommand=touch {trap}",),
    "editor": ("core.editor=touch {trap}", "sequence.editor=touch {trap}"),
    "signature": ("log.showSignature=true", "gpg.program=touch {trap}"),
}


def git(folder: Path, *words: str, given: bytes = b"") -> str:
    done = subprocess.run(
        ["git", *words], cwd=folder, input=given, capture_output=True, check=True,
        env={**os.environ, **git_environment()},
    )
    return done.stdout.decode().strip()


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """Two commits, the plans moved since the last one."""
    made = tmp_path / "r"
    write_small(made / "plans")
    git(tmp_path, "init", "-q", "r")
    (made / "auditor.yaml").write_text("plans: [plans]\n")
    (made / ".gitattributes").write_text("*.plan.yaml filter=x diff=x\n")
    git(made, "add", "-A")
    git(made, "commit", "-qm", "1")
    city = made / "plans" / "city.plan.yaml"
    city.write_text(city.read_text("utf-8").replace("90%", "91%"), "utf-8")
    git(made, "commit", "-qam", "2")
    return made


def since(folder: Path, ref: str = "HEAD~1") -> Done:
    return auditor("audit", "--since", ref, "--fail-on", "never", cwd=folder, AUDITOR_NO_CACHE="1")


@pytest.mark.parametrize("way", HOSTILE)
def test_no_program_that_a_repository_names_is_run(way: str, repository: Path, tmp_path: Path) -> None:
    trap, hooks = tmp_path / "trap", tmp_path / "hooks"
    hooks.mkdir()
    for name in ("post-checkout", "post-index-change", "pre-auto-gc", "reference-transaction"):
        (hooks / name).write_text(f"#!/bin/sh\ntouch {trap}\n")
        (hooks / name).chmod(0o755)
    usual = since(repository)
    (repository / "plans").rename(repository / "moved")
    (repository / "auditor.yaml").write_text("plans: [moved]\n")
    for setting in HOSTILE[way]:
        name, _, value = setting.format(trap=trap, hooks=hooks).partition("=")
        git(repository, "config", name, value)
    done = since(repository)
    assert (usual.code, done.code, done.err) == (0, 0, "auditor: 配置 auditor.yaml；方案 moved（2 个）\n"), done.err
    assert not trap.exists()


def test_nothing_is_fetched(repository: Path, tmp_path: Path) -> None:
    git(repository, "config", "uploadpack.allowFilter", "true")
    git(tmp_path, "clone", "-q", "--no-local", "--filter=blob:none", f"file://{repository}", "c")
    clone, trap = tmp_path / "c", tmp_path / "trap"
    git(clone, "config", "protocol.ext.allow", "always")
    git(clone, "config", "remote.origin.url", f"ext::sh -c touch% {trap}")
    (missing,) = (
        line[1:] for line in git(clone, "rev-list", "--objects", "--all", "--missing=print").split("\n")
        if line.startswith("?")
    )
    done = since(clone)
    assert (done.code, done.out) == (2, "")
    assert done.err == (
        f"auditor: HEAD~1 时的文件不全：仓库中没有对象 {missing}（部分克隆或仓库损坏），本工具不联网；"
        "请先执行 git fetch --refetch\n共 1 处错误，未执行。\n"
    )
    assert not trap.exists()


def test_a_path_that_leads_out_of_the_tree_is_refused_by_name(repository: Path) -> None:
    blob = git(repository, "hash-object", "-w", "--stdin", given=b"plan: x\n")
    inner = git(repository, "mktree", given=f"100644 blob {blob}\tx.plan.yaml\n".encode())
    content = b"40000 ..\0" + bytes.fromhex(inner)
    tree = git(repository, "hash-object", "-w", "-t", "tree", "--literally", "--stdin", given=content)
    commit = git(repository, "commit-tree", tree, "-m", "x")
    done = since(repository, commit)
    assert done.code == 2
    assert done.err.startswith(f"auditor: {commit} 的文件树中有“../x.plan.yaml”，会指到仓库之外")


def test_a_folder_with_a_line_break_is_a_folder(repository: Path) -> None:
    (repository / "plans").rename(repository / "pl\nans")
    done = auditor("audit", "pl\nans", "--since", "HEAD", "--fail-on", "never", "--format", "json", cwd=repository)
    assert done.code == 0
    assert done.err.splitlines() == ["auditor: 配置 auditor.yaml；方案 pl\\u000aans（2 个）"], "one line"
    assert '"standing": "new"' not in done.out


def test_a_configuration_that_makes_git_wait_is_given_up(
    repository: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    git(repository, "config", "include.path", str(pipe))
    monkeypatch.setattr("auditor.run.git.SECONDS", 1)
    with pytest.raises(InputError, match="no answer in 1 s"):
        list(files_of(repository, "HEAD", "HEAD"))


def test_objects_are_read_in_their_order_and_named_as_git_names_them(repository: Path) -> None:
    files = dict(files_of(repository, "HEAD", "HEAD"))
    blobs = [files["plans/district.plan.yaml"], files["plans/city.plan.yaml"]]
    district, city = contents(repository, "HEAD", blobs)
    assert city == (repository / "plans" / "city.plan.yaml").read_bytes()
    assert names_of(district, blobs[0]) == {blobs[0]}
    assert blobs[0] in names_of(district.replace(b"\n", b"\r\n"), blobs[0])
    with pytest.raises(InputError, match="0123456789012345678901234567890123456789"):
        contents(repository, "HEAD", ["0123456789" * 4])
