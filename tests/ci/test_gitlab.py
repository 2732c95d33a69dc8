"""The job for GitLab: its lines run in one shell, with the variables that GitLab sets."""

import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.ci.workflow import ROOT
from tests.house.offline import fresh_python
from tests.report.consumers import gitlab_faults, junit_cases, junit_faults
from tests.repository import DISTRICT_FILE, Git, commit, edit, plain_environment, share

ZEROS = "0" * 40
# GitLab takes bash where the image has it, and sh where it does not; both stop at the first line that fails.
SHELLS = {"bash": ("bash", "--noprofile", "--norc", "-eo", "pipefail"), "sh": ("sh", "-e")}


@dataclass(frozen=True, slots=True)
class Job:
    """How a job ended: its exit code, its log."""

    code: int
    log: str


Work = Callable[..., Job]


def job() -> dict[str, Any]:
    """The job of the template."""
    found: dict[str, Any] = yaml.safe_load((ROOT / "ci" / "gitlab.yml").read_text(encoding="utf-8"))["auditor"]
    return found


def worked(folder: Path, shell: str, environment: Mapping[str, str], **variables: str) -> Job:
    """Runs the lines of the job in a checkout."""
    declared = job()
    env = {**environment, "CI": "true", **declared["variables"], **variables}
    done = subprocess.run(
        SHELLS[shell], input="\n".join(declared["script"]) + "\n", cwd=folder, env=env, capture_output=True, text=True
    )
    return Job(done.returncode, done.stdout + done.stderr)


@pytest.fixture(params=sorted(SHELLS))
def work(request: pytest.FixtureRequest, plans: Path, ready_python: Path, command: Path, tmp_path: Path) -> Work:
    """Runs the job where the auditor is there already, in each shell."""
    place = tmp_path / "bin"
    place.mkdir()
    (place / "python").symlink_to(ready_python)
    (place / "auditor").symlink_to(command)
    environment = plain_environment(PATH=f"{place}{os.pathsep}{os.environ['PATH']}")

    def work(**variables: str) -> Job:
        return worked(plans, request.param, environment, **{"AUDITOR_PACKAGE": "here", **variables})

    return work


def reports(folder: Path) -> tuple[list[dict[str, Any]], dict[tuple[str, str], str]]:
    """What GitLab takes from the job: the entries of Code Quality, and the test cases."""
    paths = job()["artifacts"]["reports"]
    quality, junit = ((folder / paths[name]).read_text(encoding="utf-8") for name in ("codequality", "junit"))
    assert (gitlab_faults(quality), junit_faults(junit)) == ([], [])
    entries: list[dict[str, Any]] = yaml.safe_load(quality)
    return entries, junit_cases(junit)


def test_a_merge_request_that_breaks_a_share_fails_and_says_where(work: Work, plans: Path, git: Git) -> None:
    base = git("rev-parse", "HEAD")
    share(plans, "16.67%", "18%")
    commit(git, "a sin")
    done = work(CI_MERGE_REQUEST_DIFF_BASE_SHA=base, CI_COMMIT_BEFORE_SHA=ZEROS, CI_MERGE_REQUEST_TARGET_BRANCH_SHA="")
    entries, cases = reports(plans)
    assert (done.code, done.log.startswith(f"× 不通过：与 {base[:12]} 相比，新增 1，加重 0")) == (1, True)
    assert [(entry["severity"], entry["location"]["path"], entry["location"]["lines"]) for entry in entries[:1]] == [
        ("critical", DISTRICT_FILE, {"begin": 14})
    ]
    # one case for the rule in each plan
    assert sorted(kind for (_, name), kind in cases.items() if name.startswith("SHR-001")) == ["failure", "passed"]


def test_an_old_sin_passes_and_is_still_reported(work: Work, plans: Path, git: Git) -> None:
    share(plans, "16.67%", "18%")
    base = commit(git, "a sin")
    edit(plans / DISTRICT_FILE, "某区行动方案", "某区方案")
    commit(git, "a title")
    assert work(CI_COMMIT_BEFORE_SHA=base).code == 0
    entries, _ = reports(plans)
    assert [entry["severity"] for entry in entries if entry["check_name"] == "SHR-001"] == ["info"]
    # what the target branch holds by now is no doing of the merge request
    start = git("rev-parse", "HEAD~2")
    assert work(CI_MERGE_REQUEST_DIFF_BASE_SHA=start).code == 1
    assert work(CI_MERGE_REQUEST_TARGET_BRANCH_SHA=base, CI_MERGE_REQUEST_DIFF_BASE_SHA=start).code == 0


def test_without_a_commit_before_every_finding_counts(work: Work, plans: Path, git: Git) -> None:
    assert work(CI_COMMIT_BEFORE_SHA=ZEROS).code == 0
    share(plans, "16.67%", "18%")
    commit(git, "a sin")
    for variables in ({"CI_COMMIT_BEFORE_SHA": ZEROS}, {}):
        done = work(**variables)
        assert (done.code, "相比" in done.log) == (1, False)


def test_the_language_is_a_variable(work: Work, plans: Path) -> None:
    assert "plans 2, rules " in work(AUDITOR_LANG="en").log
    assert reports(plans)


def test_plans_without_a_configuration_are_found_and_the_examples_are_not(work: Work, git: Git) -> None:
    git("mv", "plans/small", "data")
    git("rm", "-q", "auditor.yaml")
    base = commit(git, "moved")
    assert work(CI_COMMIT_BEFORE_SHA=base).code == 0
    git("rm", "-rq", "data")
    done = work(CI_COMMIT_BEFORE_SHA=base)
    assert (done.code, done.log.splitlines()[0]) == (2, (
        "auditor: . 下没有方案文件（*.plan.yaml）；请指明方案族所在目录"
    ))


def test_no_package_of_a_public_index_is_taken(work: Work) -> None:
    done = work(AUDITOR_PACKAGE="")
    assert (done.code, done.log.splitlines()) == (2, [
        "auditor：请把变量 AUDITOR_PACKAGE 设为 pip 要安装的内容，例如 git+https://…/auditor.git@<标签>",
        "auditor: set the variable AUDITOR_PACKAGE to what pip is to install, such as git+https://…/auditor.git@<tag>",
    ])


def test_it_installs_itself(plans: Path, checkout: Path, offline: dict[str, str], tmp_path: Path) -> None:
    place = fresh_python(tmp_path / "image", Path(offline["PYTHONPATH"])).parent
    environment = {**offline, "PATH": f"{place}{os.pathsep}{os.environ['PATH']}"}
    done = worked(plans, "bash", environment, AUDITOR_PACKAGE=str(checkout), CI_COMMIT_BEFORE_SHA=ZEROS)
    assert (done.code, done.log.splitlines()[1].startswith("审核 2 个方案")) == (0, True), done.log


def test_its_shape_is_one_that_gitlab_accepts() -> None:
    done = subprocess.run(
        [
            Path(sys.executable).parent / "check-jsonschema", "--builtin-schema", "vendor.gitlab-ci",
            "--data-transform", "gitlab-ci", ROOT / "ci" / "gitlab.yml",
        ],
        capture_output=True, text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
