"""A small plan set in a folder of its own, and commands run inside this process."""

from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

import pytest

import auditor.run.ruleset
from auditor.cli import main
from auditor.model.rule import Rule
from auditor.read.places import rules_folder
from auditor.read.rules import load_rules
from tests.cli.small import Done, write_small

Run = Callable[..., Done]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the user stands: `plans/small` lies below, no auditor.yaml anywhere near."""
    write_small(tmp_path / "plans" / "small")
    monkeypatch.chdir(tmp_path)
    for name in ("LC_ALL", "LC_MESSAGES", "AUDITOR_DEBUG", "NO_COLOR", "PYTHONIOENCODING"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")
    return tmp_path


@cache
def shipped_elsewhere() -> dict[str, Rule]:
    """The shipped rules as they are read by a user who stands outside the checkout."""
    return load_rules([rules_folder()], proven=rules_folder())


def load_quickly(folders: Iterable[Path], proven: Path | None) -> dict[str, Rule]:
    """What `load_rules` gives, the shipped rules alone being read but once."""
    folders = list(folders)
    usual = folders == [rules_folder()] == [proven]
    return dict(shipped_elsewhere()) if usual else load_rules(folders, proven)


@pytest.fixture
def run(here: Path, capsysbinary: pytest.CaptureFixture[bytes], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs a command in `here`."""
    assert here.is_dir()
    monkeypatch.setattr(auditor.run.ruleset, "load_rules", load_quickly)

    def run(*arguments: str) -> Done:
        code = main(arguments)
        out, err = capsysbinary.readouterr()
        return Done(code, out.decode(), err.decode())

    return run
