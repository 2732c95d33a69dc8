"""`auditor diff` as a user runs it: two plans, and a git repository."""

import json
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.cli.small import CITY, DISTRICT

DRAFT = DISTRICT.replace("plan: district", "plan: draft")


@pytest.fixture(autouse=True)
def no_git_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """The tester's own settings of git play no part."""
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", "/dev/null")
    monkeypatch.setenv("GIT_CONFIG_SYSTEM", "/dev/null")


def git(here: Path, *words: str) -> None:
    who = ["-c", "user.name=a", "-c", "user.email=a@example.org"]
    subprocess.run(["git", *who, *words], cwd=here, check=True, capture_output=True)


@pytest.fixture
def repository(here: Path) -> Path:
    """The small set, committed."""
    git(here, "init", "-q", "-b", "main")
    git(here, "add", "-A")
    git(here, "commit", "-q", "-m", "first")
    return here


def edit(here: Path, file: str, old: str, new: str) -> None:
    path = here / "plans" / "small" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_two_files(run: Run, here: Path) -> None:
    (here / "plans" / "small" / "draft.plan.yaml").write_text(DRAFT.replace("100台套", "120台套"), encoding="utf-8")
    done = run("diff", "plans/small/draft.plan.yaml", "plans/small/district.plan.yaml")
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines()[4:8] == [
        "== 放宽（1） ==", "", "更新环卫设备（cleaning） 2027年目标值：数值降低 20台套",
        "    原  120台套  — plans/small/draft.plan.yaml:13:21",
    ]
    assert run("diff", "draft", "district").out == done.out
    assert run("diff", "--exit-code", "draft", "district").code == 1
    assert run("diff", "--exit-code", "district", "draft").code == 0


def test_a_file_that_lies_elsewhere(run: Run, here: Path) -> None:
    elsewhere = here / "old" / "kept.plan.yaml"
    elsewhere.parent.mkdir()
    elsewhere.write_text(DISTRICT.replace("16.6%", "20%"), encoding="utf-8")
    done = run("diff", "old/kept.plan.yaml", "plans/small/district.plan.yaml")
    assert "声明占比：数值降低 3.4 个百分点" in done.out
    back = run("diff", "plans/small/district.plan.yaml", "old/kept.plan.yaml")
    assert back.code == 0
    assert "声明占比：数值提高 3.4 个百分点" in back.out


def test_plans_of_two_governments_are_compared_with_a_word_on_it(run: Run) -> None:
    done = run("diff", "city", "district")
    assert "说明：两个方案不属于同一地区和层级" in done.out


def test_since_a_commit(run: Run, repository: Path) -> None:
    assert run("diff").out == "共对照 2 个方案：含义没有变动。\n"
    edit(repository, "city.plan.yaml", "600台套", "500台套")
    done = run("diff", "--exit-code")
    assert (done.code, done.err) == (1, "")
    assert "    原  600台套  — HEAD:plans/small/city.plan.yaml:10:57\n" in done.out
    assert "与新值不符  某区 更新环卫设备  对应  100台套  声明占比 16.6%，按上级现值 500台套 计算为 20%" in done.out
    for words in (("main",), ("main", "city"), ("main", "plans/small/city.plan.yaml"), ("plans/small/city.plan.yaml",)):
        assert "== 放宽（1） ==" in run("diff", *words).out
    other = run("diff", "main", "district")
    assert other.out == "共对照 1 个方案：含义没有变动。\n"
    git(repository, "commit", "-aqm", "second")
    assert "含义没有变动" in run("diff").out
    assert "== 放宽（1） ==" in run("diff", "HEAD~1").out


def test_form_and_file_names_are_nothing(run: Run, repository: Path) -> None:
    edit(repository, "city.plan.yaml", "600台套", "0.06万台（套）")
    edit(repository, "district.plan.yaml", "    group: 主要目标\n", "    group: 主要目标    # the main one\n")
    (repository / "plans" / "small" / "city.plan.yaml").rename(repository / "plans" / "small" / "town.plan.yaml")
    assert run("diff").out == "共对照 2 个方案：含义没有变动。\n"


def test_a_file_that_is_gone(run: Run, repository: Path) -> None:
    (repository / "plans" / "small" / "district.plan.yaml").unlink()
    done = run("diff", "HEAD", "plans/small/district.plan.yaml")
    assert done.out.splitlines()[:4] == [
        "== 放宽（1） ==", "", "某区 方案：方案不再有",
        "    原  某区行动方案  — HEAD:plans/small/district.plan.yaml:1:7",
    ]
    assert run("diff", "HEAD", "plans/small/never.plan.yaml").err.splitlines()[0] == (
        "auditor: HEAD 中没有 plans/small/never.plan.yaml，也没有与之对应的方案；请核对文件名和提交"
    )


def test_formats(run: Run, repository: Path) -> None:
    edit(repository, "city.plan.yaml", "90%", "80%")
    data = json.loads(run("diff", "--format", "json").out)
    assert (data["ref"], data["summary"]["looser"]) == ("HEAD", 1)
    assert run("diff", "--format", "md").out.startswith("### 方案变动对照\n\n共对照 2 个方案：放宽 1，")
    done = run("diff", "--format", "md", "--lang", "en", "-o", "comment.md")
    assert (done.code, done.out) == (0, "")
    assert (repository / "comment.md").read_text(encoding="utf-8").startswith("### What changed in the plans\n")


@pytest.mark.parametrize(("words", "sentence"), [
    (("a", "b", "c"), "最多写两个参数"),
    (("city", "city"), "两个参数指的是同一个文件 plans/small/city.plan.yaml；请写两个方案，或一个提交和一个方案"),
    (
        ("plans/small/city.plan.yaml", "HEAD"),
        "“HEAD”不是方案文件，也不是方案标识；两个参数须为两个方案，或一个提交和一个方案",
    ),
    (("--format", "csv"), "--format 的值“csv”无效；可用：text, md, json"),
])
def test_mistakes(run: Run, words: tuple[str, ...], sentence: str) -> None:
    done = run("diff", *words)
    assert (done.code, done.out) == (2, "")
    assert done.err.splitlines()[0] == f"auditor: {sentence}"


def test_a_commit_that_is_not_there(run: Run, repository: Path) -> None:
    done = run("diff", "nowhere")
    assert done.code == 2
    assert done.err.startswith(f"auditor: 仓库 {repository.resolve()} 中没有 nowhere；")


def test_a_plan_that_did_not_parse_then(run: Run, repository: Path) -> None:
    edit(repository, "city.plan.yaml", "90%", "九成多吧")
    git(repository, "commit", "-aqm", "broken")
    edit(repository, "city.plan.yaml", "九成多吧", "90%")
    done = run("diff")
    assert done.code == 2
    assert done.err.startswith("HEAD:plans/small/city.plan.yaml:")


def test_both_files_are_named_where_both_are_wrong(run: Run, here: Path) -> None:
    for name in ("a", "b"):
        (here / f"{name}.plan.yaml").write_text(CITY.replace("level: city", "level: town"), encoding="utf-8")
    done = run("diff", "a.plan.yaml", "b.plan.yaml")
    assert done.code == 2
    assert [line.split(":")[0] for line in done.err.splitlines()[:2]] == ["a.plan.yaml", "b.plan.yaml"]


def test_the_examples_are_not_taken_for_the_plans_of_a_repository(run: Run, repository: Path) -> None:
    (repository / "plans").rename(repository / "data")
    done = run("diff")
    assert (done.code, done.err.splitlines()[0]) == (2, (
        "auditor: 这里没有方案文件（*.plan.yaml），也没有写明方案目录的 auditor.yaml；"
        "请换到方案所在的目录运行，或写出文件、目录"
    ))
    assert run("diff", "data/small/city.plan.yaml").code == 0
