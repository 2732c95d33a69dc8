"""A small plan set in a folder of its own, and commands run inside this process."""

from collections.abc import Callable
from pathlib import Path

import pytest

from auditor.cli import main
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


@pytest.fixture
def run(here: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> Run:
    """Runs a command in `here`."""
    assert here.is_dir()

    def run(*arguments: str) -> Done:
        code = main(arguments)
        out, err = capsysbinary.readouterr()
        return Done(code, out.decode(), err.decode())

    return run
