"""Words completed by the shell, and the help that is read instead of a manual."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from auditor.cli.group import COMMANDS, GROUPS
from tests.cli.conftest import Run
from tests.cli.small import environment


def offered(here: Path, line: str) -> list[str]:
    """What bash is told for a line whose last word is begun."""
    words = line.split(" ")
    done = subprocess.run(
        [sys.executable, "-m", "auditor"], cwd=here, capture_output=True, text=True, check=True,
        env=environment(_AUDITOR_COMPLETE="bash_complete", COMP_WORDS=line, COMP_CWORD=str(len(words) - 1)),
    )
    return [line.partition(",")[2] for line in done.stdout.splitlines()]


@pytest.mark.parametrize(("line", "words"), [
    ("auditor ex", ["explain"]),
    ("auditor audit --format ch", ["checkstyle"]),
    ("auditor audit --fail-on error,wa", ["error,warning"]),
    ("auditor show --lang ", ["zh", "en"]),
    ("auditor audit --sta", ["--statistics"]),
])
def test_what_is_begun_is_completed(here: Path, line: str, words: list[str]) -> None:
    assert offered(here, line) == words


def test_paths_are_left_to_the_shell(here: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "auditor"], cwd=here, capture_output=True, text=True, check=True,
        env=environment(_AUDITOR_COMPLETE="bash_complete", COMP_WORDS="auditor audit pl", COMP_CWORD="2"),
    )
    assert done.stdout == "file,pl\n"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_lines_of_the_manual_make_a_script(here: Path, shell: str) -> None:
    """bash is asked whether it is one; the others are where they are installed."""
    done = subprocess.run(
        [sys.executable, "-m", "auditor"], cwd=here, capture_output=True, text=True, check=True,
        env=environment(_AUDITOR_COMPLETE=f"{shell}_source"),
    )
    assert f"_AUDITOR_COMPLETE={shell}_complete" in done.stdout
    if shutil.which(shell):
        subprocess.run([shell, "-n", "-c", done.stdout], check=True)


def test_fish_is_offered_the_whole_of_what_holds_a_comma(here: Path) -> None:
    """The rest of a list, and a description; fish itself is asked where it is installed."""
    done = subprocess.run(
        [sys.executable, "-m", "auditor"], cwd=here, capture_output=True, text=True, check=True,
        env=environment(_AUDITOR_COMPLETE="fish_source"),
    )
    assert 'string split -m 1 "," $completion' in done.stdout
    if fish := shutil.which("fish"):
        path = f"{Path(sys.executable).parent}:{os.environ['PATH']}"
        ask = f"{done.stdout}\ncomplete -C 'auditor audit --fail-on error,wa'; complete -C 'auditor diff'"
        told = subprocess.run(
            [fish, "--no-config", "-c", ask], cwd=here, capture_output=True, text=True, check=True,
            env=environment(PATH=path, HOME=str(here), LANG="en_US.UTF-8"),
        )
        assert told.stdout.splitlines() == ["error,warning", "diff\tLists what changed in meaning, not in..."]


@pytest.mark.parametrize("arguments", [
    ("-h",), ("audit", "-h"), ("rules", "-h"), ("rules", "check", "-h"), ("table", "-h"),
])
def test_the_short_way_to_the_help(run: Run, arguments: tuple[str, ...]) -> None:
    assert run(*arguments) == run(*arguments[:-1], "--help")
    assert run(*arguments).code == 0


def test_the_help_lists_each_command_once_in_groups(run: Run) -> None:
    page = run("--help").out
    lines = page.partition("审核：")[2].splitlines()
    told = [line.split()[0] for line in lines if line.startswith("  ") and line[2] != " "]
    assert told == list(COMMANDS)
    assert len(COMMANDS) == len(set(COMMANDS))
    assert page.count("：\n") >= len(GROUPS)
