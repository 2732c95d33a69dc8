"""The action for GitHub, as a runner runs it."""

import json
import shutil
import subprocess
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from tests.ci.workflow import ROOT, Step, action, obeyed, pull_request, push, step
from tests.report.consumers import sarif_faults
from tests.repository import CITY_FILE, DISTRICT_FILE, Git, commit, edit, git_in, share

ZEROS = "0" * 40
SHARE_IS_WRONG = (
    "error",
    {"file": DISTRICT_FILE, "line": "14", "col": "55", "title": "SHR-001 声明的占比与计算结果一致"},
    "新增：更新环卫设备（2027年）：声明占某市 18%，按 100台套 ÷ 600台套 计算为 ≈16.67%",
)

Act = Callable[..., Step]


@pytest.fixture
def act(ready_python: Path) -> Act:
    """Runs the action in a folder, with a Python that needs no installing."""
    return partial(step, environment={"GITHUB_REF_NAME": "edit"}, python=str(ready_python))


def test_a_pull_request_that_breaks_a_share_fails_and_is_annotated_at_the_line(act: Act, plans: Path, git: Git) -> None:
    base = git("rev-parse", "HEAD")
    share(plans, "16.67%", "18%")
    commit(git, "a sin")
    done = act(plans, pull_request(base))
    assert (done.code, done.outputs, done.annotations) == (1, "exit-code=1\n", [SHARE_IS_WRONG])
    verdict = f"× 不通过：与 {base[:12]} 相比，新增 1，加重 0（--fail-on error）"
    assert done.page.startswith(f"## 目标衔接审核\n\n**{verdict}**<br>\n")
    assert f"{DISTRICT_FILE}:14:55: 错误" in done.page


def test_one_that_leaves_an_old_sin_as_it_is_passes(act: Act, plans: Path, git: Git) -> None:
    share(plans, "16.67%", "18%")
    base = commit(git, "a sin")
    edit(plans / DISTRICT_FILE, "某区行动方案", "某区方案")
    commit(git, "a title")
    for event in (pull_request(base), push(base), {"merge_group": {"base_sha": base}}):
        done = act(plans, event)
        assert (done.code, done.outputs, done.annotations) == (0, "exit-code=0\n", [])
        assert done.page.startswith("## 目标衔接审核\n\n**√ 通过：与 ")


def test_without_a_commit_before_every_finding_counts(act: Act, plans: Path, git: Git) -> None:
    share(plans, "16.67%", "18%")
    commit(git, "a sin")
    for done in (act(plans, {}), act(plans, push(git("rev-parse", "HEAD")), since="")):
        assert done.code == 1
        assert ("error", "14") in [(kind, found["line"]) for kind, found, _ in done.annotations]
        assert "相比" not in done.page


def test_the_base_that_a_shallow_clone_lacks_is_fetched(act: Act, plans: Path, git: Git, tmp_path: Path) -> None:
    share(plans, "16.67%", "18%")
    base = commit(git, "a sin")
    edit(plans / CITY_FILE, "某市行动方案", "某市方案")
    commit(git, "a title")
    git("clone", "-q", "--depth=1", plans.as_uri(), str(tmp_path / "clone"))
    clone = git_in(tmp_path / "clone")
    assert clone("rev-list", "--count", "HEAD") == "1"
    assert act(tmp_path / "clone", pull_request(base)).code == 0
    assert clone("status", "--porcelain") == ""
    # the same by a name that only the other side has
    git("branch", "before", base)
    assert act(tmp_path / "clone", {}, since="before").code == 0
    assert act(tmp_path / "clone", {}, since="origin/before").code == 0


@pytest.mark.parametrize("depth", [[], ["--depth=1"]])
def test_a_new_branch_is_held_against_the_default_one(
    act: Act, plans: Path, git: Git, tmp_path: Path, depth: list[str]
) -> None:
    share(plans, "16.67%", "18%")
    commit(git, "a sin")
    git("checkout", "-q", "-b", "edit")
    edit(plans / DISTRICT_FILE, "某区行动方案", "某区方案")
    commit(git, "a title")
    git("clone", "-q", "--branch=edit", *depth, plans.as_uri(), str(tmp_path / "clone"))
    assert act(tmp_path / "clone", push(ZEROS)).code == 0
    share(tmp_path / "clone", "18%", "20%")
    assert act(tmp_path / "clone", push(ZEROS)).code == 1


def test_the_first_push_of_the_default_branch_has_nothing_to_be_held_against(
    act: Act, plans: Path, git: Git
) -> None:
    assert act(plans, push(ZEROS), environment={"GITHUB_REF_NAME": "main"}).code == 0
    share(plans, "16.67%", "18%")
    commit(git, "a sin")
    done = act(plans, push(ZEROS), environment={"GITHUB_REF_NAME": "main"})
    assert (done.code, "相比" in done.page) == (1, False)


def test_every_input_reaches_the_auditor(act: Act, plans: Path, git: Git) -> None:
    (plans / "two words").mkdir()
    for name in ("city", "district"):
        (plans / "plans" / "small" / f"{name}.plan.yaml").rename(plans / "two words" / f"{name}.plan.yaml")
    (plans / "auditor.yaml").rename(plans / "other.yaml")
    edit(plans / "other.yaml", "plans: [plans]", "plans: [two words]")
    share_file = plans / "two words" / "district.plan.yaml"
    edit(share_file, "share: 16.67%", "share: 18%")
    commit(git, "moved")
    done = act(plans, {}, config="other.yaml", lang="en", sarif="out put.sarif")
    assert (done.code, {found["file"] for _, found, _ in done.annotations}) == (
        1, {"two words/city.plan.yaml", "two words/district.plan.yaml"}
    )
    assert done.page.startswith("## Audit of plan targets\n\n**× failed: errors ")
    sarif = (plans / "out put.sarif").read_text(encoding="utf-8")
    assert sarif_faults(sarif) == []
    assert json.loads(sarif)["runs"][0]["invocations"][0]["exitCode"] == 1
    assert act(plans, {}, paths="two words\n\ntwo words/city.plan.yaml\n", fail_on="never").code == 0
    # without a configuration: the plans of the checkout, wherever they lie
    assert act(plans, {}).code == 1


HOSTILE = [
    """$(touch pwned)`touch pwned`"; touch pwned; "'; touch pwned; '\ntouch pwned\n* ? [a-z] ~ \\ ${{ inputs.lang }}""",
    "--upload-pack=touch pwned;",
    "::error::pwned",
]


@pytest.mark.parametrize("value", HOSTILE)
@pytest.mark.parametrize("name", sorted(set(action()["inputs"]) - {"python"}))
def test_no_value_of_an_input_is_ever_a_command(act: Act, plans: Path, name: str, value: str) -> None:
    done = act(plans, pull_request(""), **{name.replace("-", "_"): value})
    assert not [*plans.rglob("pwned"), *plans.parent.glob("pwned")]
    if name == "sarif":
        assert (done.code, (plans / value).is_file()) == (0, True)
    else:
        assert (done.code, done.outputs) == (2, "exit-code=2\n")
        assert done.annotations, done.log
        assert all("pwned" not in line for line in done.log.splitlines() if line.startswith("::error::"))


def test_a_file_that_cannot_be_read_is_annotated_where_it_is_wrong(act: Act, plans: Path, git: Git) -> None:
    base = git("rev-parse", "HEAD")
    edit(plans / CITY_FILE, "level: city", "level: village, 100%")
    commit(git, "wrong")
    done = act(plans, pull_request(base), lang="en")
    (kind, found, message), = done.annotations
    assert (done.code, done.outputs, kind) == (2, "exit-code=2\n", "error")
    assert found == {"file": CITY_FILE, "line": "3", "col": "8", "title": "auditor"}
    assert "village, 100%" in message
    assert done.page.startswith(f"## auditor\n\n    {CITY_FILE}:3:8: ")
    assert done.page.endswith("\n    Nothing was done; 1 mistake to fix.\n")


def test_what_a_plan_says_is_no_command_of_the_runner(act: Act, plans: Path) -> None:
    (plans / "::add-mask::a, b.plan.yaml").write_text("level: '##[add-mask]x'\n", encoding="utf-8")
    done = act(plans, {}, paths=".")
    commands = [line for line in obeyed(done.log) if line.startswith("::") and not line.startswith("::error ")]
    assert (done.code, commands) == (2, [])
    assert "\n\\::add-mask::" in done.log, "it is in the log all the same"
    assert {(found["file"], found["title"]) for _, found, _ in done.annotations} == {
        ("::add-mask::a, b.plan.yaml", "auditor")
    }


def test_each_mistake_of_a_first_user_is_one_sentence(act: Act, plans: Path, git: Git, tmp_path: Path) -> None:
    def said(folder: Path, **inputs: str) -> str:
        done = act(folder, {}, lang="en", **inputs)
        (_, found, message), = done.annotations
        assert (done.code, found) == (2, {"title": "auditor"})
        assert f"    auditor: {message}" in done.page
        return message

    empty = tmp_path / "empty"
    empty.mkdir()
    assert said(empty) == "there are no files here; a step with actions/checkout must come first"
    assert said(plans, working_directory="nowhere") == "there is no folder nowhere (working-directory)"
    assert said(plans, working_directory="plans") == (
        "working-directory is the root of a checkout and plans lies inside one, so that annotations would lead "
        "nowhere; use config: plans/auditor.yaml or paths: plans instead"
    )
    assert said(plans, python="python-of-old") == (
        "Python 3.11 or newer is needed, and python-of-old is not; use actions/setup-python before, or name another "
        "in the input python"
    )
    assert said(plans, since="v9") == (
        "v9, with which the plans are to be compared, cannot be fetched (git says why above); check the name, or fetch "
        "the whole history (actions/checkout with fetch-depth: 0)"
    )
    assert said(plans, since="-v9") == "-v9 is no name of a commit; give a branch, a tag or a commit"
    assert said(plans, paths="plan") == "plan does not exist; check the path"
    for name in ("plans", "auditor.yaml"):
        git("rm", "-rq", name)
    assert said(plans) == "no plan files (*.plan.yaml) in .; name the folder of a plan family"
    done = act(plans, {}, working_directory="无")
    assert done.annotations == [("error", {"title": "auditor"}, "没有文件夹 无（working-directory）")]


@pytest.fixture
def bare_python(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A Python whose virtual environments begin without a pip: they find the one among the libraries at hand."""
    file = tmp_path_factory.mktemp("bare") / "python"
    file.write_text(
        f'#!/bin/sh\n[ "$1 $2" = "-m venv" ] && set -- "$@" --without-pip\nexec "{sys.executable}" "$@"\n'
    )
    file.chmod(0o755)
    return str(file)


WRITTEN = ("GITHUB_STEP_SUMMARY.txt", "GITHUB_OUTPUT.txt")


def test_it_installs_itself(
    plans: Path, git: Git, checkout: Path, offline: dict[str, str], bare_python: str, tmp_path: Path
) -> None:
    base = git("rev-parse", "HEAD")
    share(plans, "16.67%", "18%")
    commit(git, "a sin")
    before = set(tmp_path.iterdir())
    done = step(plans, pull_request(base), {**offline, "TMPDIR": str(tmp_path)}, checkout, python=bare_python)
    assert (done.code, done.annotations) == (1, [SHARE_IS_WRONG]), done.log
    assert set(tmp_path.iterdir()) - before == {tmp_path / name for name in WRITTEN}, "the temporary folder is gone"


def test_why_it_cannot_be_installed_stands_in_the_log(
    plans: Path, git: Git, checkout: Path, offline: dict[str, str], bare_python: str, tmp_path: Path
) -> None:
    broken = tmp_path / "broken"
    shutil.copytree(checkout / "ci", broken / "ci")
    before = set(tmp_path.iterdir())
    event = pull_request(git("rev-parse", "HEAD"))
    done = step(plans, event, {**offline, "TMPDIR": str(tmp_path)}, broken, python=bare_python)
    assert (done.code, done.annotations) == (2, [("error", {"title": "auditor"}, "安装失败，原因见日志")])
    assert "pyproject.toml" in done.log, "what pip says of it"
    assert set(tmp_path.iterdir()) - before == {tmp_path / name for name in WRITTEN}, "the temporary folder is gone"


@pytest.mark.parametrize("checker", [
    ("check-jsonschema", "--builtin-schema", "vendor.github-actions"),
    ("zizmor", "--offline", "--no-progress", "--persona=auditor"),
])
def test_others_find_nothing_wrong_with_the_action(checker: tuple[str, ...]) -> None:
    program, *words = checker
    done = subprocess.run(
        [Path(sys.executable).parent / program, *words, ROOT / "action.yml"], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
