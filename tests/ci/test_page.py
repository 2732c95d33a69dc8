"""What the page about the gate tells people to copy is something that works."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from tests.ci.workflow import action
from tests.cli.conftest import Run
from tests.docs import Block, blocks, first_gap
from tests.report.consumers import junit_faults
from tests.repository import (
    DISTRICT_FILE,
    Git,
    commit,
    edit,
    git_environment,
    make_repository,
    plain_environment,
    share,
)

ROOT = Path(__file__).parents[2]
PAGES = [pytest.param(f"ci{language}.md", id=language or ".en") for language in ("", ".zh")]


def having(page: str, form: str, words: str) -> Block:
    """The block of a page that has these words."""
    (found,) = [
        block for block in blocks((ROOT / "docs" / page).read_text(encoding="utf-8"))
        if block.form == form and words in block.text
    ]
    return found


@pytest.mark.parametrize("page", PAGES)
def test_the_answer_that_is_shown_is_the_answer(
    page: str, run: Run, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in git_environment().items():
        monkeypatch.setenv(name, value)
    make_repository(here)
    share(here, "16.67%", "18%")
    done = run("audit", "--since", "HEAD", "--lang", "zh" if ".zh." in page else "en")
    assert done.code == 1
    shown = tuple(having(page, "text", "HEAD").text.splitlines())
    assert first_gap(shown, [line.rstrip() for line in done.out.splitlines()]) == ""


@pytest.mark.parametrize("page", PAGES)
def test_the_lines_for_any_ci_run(
    page: str, plans: Path, git: Git, tmp_path: Path, ready_python: Path
) -> None:
    share(plans, "16.67%", "18%")
    commit(git, "a sin")
    git("clone", "-q", plans.as_uri(), str(tmp_path / "clone"))
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin" / "python3").symlink_to(ready_python)
    environment = plain_environment(
        PATH=f"{tmp_path / 'bin'}{os.pathsep}{os.environ['PATH']}", AUDITOR_PACKAGE="here", LANG="C.UTF-8"
    )

    def code() -> int:
        script = having(page, "sh", "merge-base HEAD FETCH_HEAD").text
        return subprocess.run(
            ["sh", "-e"], input=script, cwd=tmp_path / "clone", env=environment, text=True, capture_output=True
        ).returncode

    edit(tmp_path / "clone" / DISTRICT_FILE, "某区行动方案", "某区方案")
    assert code() == 0
    assert junit_faults((tmp_path / "clone" / "auditor-junit.xml").read_text(encoding="utf-8")) == []
    subprocess.run(["rm", "-r", ".auditor"], cwd=tmp_path / "clone", check=True)
    share(tmp_path / "clone", "18%", "20%")
    assert code() == 1


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(("words", "checker"), [
    ("name: plans", ("check-jsonschema", "--builtin-schema", "vendor.github-workflows")),
    ("name: code scanning", ("check-jsonschema", "--builtin-schema", "vendor.github-workflows")),
    ("include:", ("check-jsonschema", "--builtin-schema", "vendor.gitlab-ci", "--data-transform", "gitlab-ci")),
    ("repos:", ("pre-commit", "validate-config")),
])
def test_the_files_that_are_shown_have_the_right_shape(
    page: str, words: str, checker: tuple[str, ...], tmp_path: Path
) -> None:
    file = tmp_path / "shown.yaml"
    file.write_text(having(page, "yaml", words).text, encoding="utf-8")
    program, *arguments = checker
    done = subprocess.run(
        [Path(sys.executable).parent / program, *arguments, file], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize("page", PAGES)
def test_only_inputs_variables_and_hooks_that_there_are_get_named(page: str) -> None:
    inputs = set(action()["inputs"])
    for words in ("name: plans", "name: code scanning"):
        (job,) = yaml.safe_load(having(page, "yaml", words).text)["jobs"].values()
        given = [step["with"] for step in job["steps"] if step["uses"].startswith("OWNER/auditor@")]
        assert given
        assert all(set(each) <= inputs for each in given)
    template = yaml.safe_load((ROOT / "ci" / "gitlab.yml").read_text(encoding="utf-8"))
    shown = yaml.safe_load(having(page, "yaml", "include:").text)
    assert set(shown["auditor"]["variables"]) <= set(template["auditor"]["variables"])
    known = {hook["id"] for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))}
    (repository,) = yaml.safe_load(having(page, "yaml", "repos:").text)["repos"]
    assert {hook["id"] for hook in repository["hooks"]} == known


@pytest.mark.parametrize("page", PAGES)
def test_the_hook_of_two_lines_stops_a_commit_in_every_working_tree(
    page: str, plans: Path, git: Git, tmp_path: Path, command: Path
) -> None:
    hook = plans / ".git" / "hooks" / "pre-commit"
    hook.write_text(having(page, "sh", "#!/bin/sh").text, encoding="utf-8")
    hook.chmod(0o755)
    git("worktree", "add", "-q", "-b", "beside", str(tmp_path / "beside"))
    environment = plain_environment(PATH=f"{command.parent}{os.pathsep}{os.environ['PATH']}")
    for folder in (plans, tmp_path / "beside"):
        def code(folder: Path = folder) -> int:
            return subprocess.run(
                ["git", "commit", "-q", "-a", "-m", "edit"], cwd=folder / "plans", env=environment, capture_output=True
            ).returncode

        edit(folder / DISTRICT_FILE, "某区行动方案", "某区方案")
        assert code() == 0
        share(folder, "16.67%", "18%")
        assert code() == 1
