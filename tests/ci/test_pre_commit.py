"""The hooks for pre-commit: tried by pre-commit itself, and installed where somebody commits."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.repository import CITY_FILE, DISTRICT_FILE, Git, commit, edit, git_in, share

BAD_SHARE = (
    "14:55 错误（新增） SHR-001 更新环卫设备（2027年）：声明占某市 18%，"
    "按 100台套 ÷ 600台套 计算为 ≈16.67%"
)
PRE_COMMIT = (sys.executable, "-m", "pre_commit")


@pytest.fixture(scope="module")
def source(checkout: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """This repository as pre-commit takes it: from a commit."""
    source = tmp_path_factory.mktemp("source") / "auditor"
    shutil.copytree(checkout, source)
    git = git_in(source)
    git("init", "-q", "-b", "main")
    commit(git, "auditor")
    return source


@pytest.fixture(scope="module")
def environment(offline: dict[str, str], tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """pre-commit with a store of its own and no network."""
    return {**offline, "PRE_COMMIT_HOME": str(tmp_path_factory.mktemp("store")), "VIRTUALENV_NO_PERIODIC_UPDATE": "1",
            "LANG": "zh_CN.UTF-8", "PYTHONUTF8": "1"}


def ran(*words: str | Path, cwd: Path, environment: dict[str, str]) -> tuple[int, list[str]]:
    """The exit code of a program, and the lines that it printed."""
    done = subprocess.run(words, cwd=cwd, env=environment, capture_output=True, encoding="utf-8")
    return done.returncode, [line.rstrip() for line in (done.stdout + done.stderr).splitlines()]


@pytest.fixture
def installed(plans: Path, git: Git, source: Path, environment: dict[str, str]) -> Path:
    """The repository of plans with the hook, which runs whenever somebody commits."""
    (plans / ".pre-commit-config.yaml").write_text(
        f"repos:\n- repo: {source.as_uri()}\n  rev: {git_in(source)('rev-parse', 'HEAD')}\n"
        "  hooks:\n  - id: auditor\n"
    )
    code, lines = ran(*PRE_COMMIT, "install", "--install-hooks", cwd=plans, environment=environment)
    assert code == 0, lines
    git("add", "-A")
    return plans


@pytest.fixture
def formatted(installed: Path, environment: dict[str, str]) -> Path:
    """The same with the hook for the canonical form as well."""
    with (installed / ".pre-commit-config.yaml").open("a") as config:
        config.write("  - id: auditor-fmt\n")
    code, lines = ran(*PRE_COMMIT, "install-hooks", cwd=installed, environment=environment)
    assert code == 0, lines
    return installed


def committed(folder: Path, environment: dict[str, str]) -> tuple[int, list[str]]:
    """What `git commit --all` makes of it."""
    return ran("git", "commit", "--quiet", "--all", "-m", "edit", cwd=folder, environment=environment)


def test_pre_commit_tries_the_hook_from_this_repository(
    plans: Path, git: Git, source: Path, environment: dict[str, str]
) -> None:
    share(plans, "16.67%", "18%")
    git("add", "-A")
    code, lines = ran(*PRE_COMMIT, "try-repo", source, "auditor", cwd=plans, environment=environment)
    assert (code, BAD_SHARE in lines, "- hook id: auditor" in lines, "- exit code: 1" in lines) == (
        1, True, True, True,
    ), "\n".join(lines)


def test_a_commit_that_breaks_a_share_is_stopped_and_an_old_sin_is_not(
    installed: Path, environment: dict[str, str], git: Git
) -> None:
    edit(installed / DISTRICT_FILE, "某区行动方案", "某区方案")
    assert committed(installed, environment)[0] == 0
    share(installed, "16.67%", "18%")
    code, lines = committed(installed, environment)
    assert (code, BAD_SHARE in lines) == (1, True), "\n".join(lines)
    git("commit", "--quiet", "--all", "--no-verify", "-m", "a sin")
    edit(installed / DISTRICT_FILE, "某区方案", "某区行动方案")
    assert committed(installed, environment)[0] == 0
    share(installed, "18%", "20%")
    assert committed(installed, environment)[0] == 1


def test_what_is_not_staged_is_not_judged(installed: Path, environment: dict[str, str], git: Git) -> None:
    edit(installed / CITY_FILE, "某市行动方案", "某市方案")
    git("add", "-A")
    share(installed, "16.67%", "18%")
    code, lines = ran("git", "commit", "--quiet", "-m", "the city alone", cwd=installed, environment=environment)
    assert code == 0, "\n".join(lines)
    assert git("status", "--porcelain") == f"M {DISTRICT_FILE}"


def test_a_plan_that_is_taken_away_is_seen_though_no_file_is_left_to_look_at(
    installed: Path, environment: dict[str, str]
) -> None:
    (installed / CITY_FILE).unlink()
    code, lines = committed(installed, environment)
    told = any("错误（新增） STR-014 上级方案 city 不在手" in line for line in lines)
    assert (code, told) == (1, True), "\n".join(lines)


def test_the_first_commit_of_a_repository_can_be_made(
    installed: Path, environment: dict[str, str], git: Git
) -> None:
    git("update-ref", "-d", "HEAD")
    code, lines = committed(installed, environment)
    assert (code, git("rev-list", "--count", "HEAD")) == (0, "1"), "\n".join(lines)


def test_a_plan_that_is_not_in_canonical_form_is_named(
    formatted: Path, environment: dict[str, str], command: Path
) -> None:
    assert ran(command, "fmt", "plans", cwd=formatted, environment=environment)[0] == 0
    code, lines = committed(formatted, environment)
    assert code == 0, "\n".join(lines)
    edit(formatted / CITY_FILE, "title: 某市行动方案\nlevel: city\n", "level: city\ntitle: 某市行动方案\n")
    code, lines = committed(formatted, environment)
    assert (code, "- hook id: auditor-fmt" in lines, CITY_FILE in lines) == (1, True, True), "\n".join(lines)


def test_the_manifest_is_one_that_pre_commit_accepts(source: Path, environment: dict[str, str]) -> None:
    assert ran(*PRE_COMMIT, "validate-manifest", ".pre-commit-hooks.yaml", cwd=source, environment=environment) == (
        0, [],
    )
