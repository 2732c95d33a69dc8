"""`auditor` without a command."""

import shlex
from pathlib import Path

import pytest

from tests.cli.conftest import Run


def commands(page: str) -> list[str]:
    """The lines that the page says can be typed."""
    return [line.strip().split("  ")[0] for line in page.partition("：\n")[2].splitlines()]


def test_where_plans_are_it_says_what_can_be_done_with_them(run: Run, here: Path) -> None:
    done = run()
    assert (done.code, done.err) == (0, "")
    assert done.out.splitlines()[0] == "没有配置文件（auditor.yaml）；方案 plans/small（2 个）"
    assert commands(done.out) == [
        "auditor audit", "auditor audit plans/small/city.plan.yaml", "auditor show plans/small/city.plan.yaml",
        "auditor table plans/small/city.plan.yaml -o 清单.docx", "auditor --help",
    ]
    for command in commands(done.out):
        if "docx" not in command:
            assert run(*shlex.split(command)[1:]).code in (0, 1), command
    (here / ".git").mkdir()
    (here / "auditor.yaml").write_text("plans: [plans]\n")
    assert "auditor audit --since HEAD" in commands(run().out)
    assert run().out.startswith("配置 auditor.yaml；方案 plans/small（2 个）\n")


def test_where_there_are_none_it_says_how_to_begin(run: Run, here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (here / "empty").mkdir()
    monkeypatch.chdir(here / "empty")
    done = run()
    assert (done.code, done.out.splitlines()[0]) == (0, "没有配置文件（auditor.yaml）；没有方案文件（*.plan.yaml）")
    assert commands(done.out) == [
        "auditor audit --examples", "auditor import 方案.docx", "auditor init --help", "auditor --help",
    ]
    monkeypatch.setenv("LANG", "en_GB.UTF-8")
    first, _, head, *_ = run().out.splitlines()
    assert (first, head) == ("No configuration (auditor.yaml); no plan files (*.plan.yaml)", "What can be done next:")


def test_a_configuration_that_is_wrong_is_said(run: Run, here: Path) -> None:
    (here / "auditor.yaml").write_text("plan: [plans]\n")
    done = run()
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith("auditor.yaml:1:1: ")
