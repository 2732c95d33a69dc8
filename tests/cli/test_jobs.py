"""Several processes, and the end of all of them where the user wants no more."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from auditor.cli import main
from tests.cli.small import auditor, environment, write_small

AUDIT = ("audit", "plans", "--format", "json", "--today", "2024-07-01", "--fail-on", "never")


@pytest.fixture
def here(tmp_path: Path) -> Path:
    write_small(tmp_path / "plans")
    return tmp_path


def test_the_same_bytes_with_any_number_of_processes(here: Path) -> None:
    alone = auditor(*AUDIT, "--jobs", "1", cwd=here)
    assert alone.code == 0
    assert auditor(*AUDIT, "--jobs", "2", "--no-cache", cwd=here) == alone
    assert auditor(*AUDIT, "--jobs", "3", cwd=here) == alone


@pytest.mark.parametrize("found", ["0", "65", "-1", "two", "1.5", ""])
def test_what_is_no_number_of_processes(here: Path, found: str) -> None:
    done = auditor(*AUDIT, "--jobs", found, "--lang", "en", cwd=here)
    assert (done.code, done.out) == (2, "")
    assert done.err.splitlines()[0] == (
        f'auditor: --jobs must be a whole number from 1 to 64, not "{found}"; leave it out for the default'
    )


INTERRUPTED = (130, "", "\nInterrupted; no audit was performed.\n")


def started(here: Path, jobs: str) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [sys.executable, "-m", "auditor", *AUDIT, "--no-cache", "--jobs", jobs, "-o", "out.json", "--lang", "en"],
        cwd=here, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_DFL),    # tests in the background have it ignored
    )


def ended(process: subprocess.Popen[bytes], here: Path) -> tuple[int, str, str]:
    """How it ended after Ctrl-C, with nothing written and nobody of its group left."""
    os.killpg(process.pid, signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert sorted(path.name for path in here.iterdir()) == ["plans"]
    assert any(_gone(process.pid) for _ in range(200))
    return process.returncode, out.decode(), err.decode()


def _gone(group: int) -> bool:
    """Whether nobody of a group is left; else a little later somebody may have gone."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return True
    time.sleep(0.05)
    return False


def test_ctrl_c_while_it_reads(
    here: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(_path: str) -> bytes:
        raise KeyboardInterrupt

    monkeypatch.setattr("auditor.read.files.read_file", interrupted)
    monkeypatch.chdir(here)
    code = main(["audit", "plans", "--jobs", "1", "--lang", "en"])
    out, err = capsys.readouterr()
    assert (code, out, err) == INTERRUPTED


@pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="needs to know the processes below a process")
def test_ctrl_c_while_two_read(here: Path, real_files: list[Path]) -> None:
    text = next(path for path in real_files if path.name.startswith("sichuan.")).read_text("utf-8")
    for number in range(400):
        plan = text.replace("plan: sichuan", f"plan: sichuan-{number}", 1).replace("parents: [nation]", "parents: []")
        (here / "plans" / f"n{number}.plan.yaml").write_text(plan, "utf-8")
    process = started(here, "2")
    below = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    while process.poll() is None and not below.read_text().strip():
        time.sleep(0.01)
    assert ended(process, here) == INTERRUPTED
