"""How the process ends: at once, with everything written and the right code."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.docs import ROOT

# atexit: whatever Python does when it ends of itself
PROGRAM = """
import atexit, sys
atexit.register(lambda: print("taken apart"))
from auditor.cli import main
sys.exit(main())
"""


def ended(here: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """A process that was called with these arguments."""
    return subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments], capture_output=True, text=True, cwd=here, check=False,
        env={**os.environ, "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8", **environment},
    )


@pytest.mark.parametrize(("arguments", "code"), [
    (("audit", "plans", "--format", "json"), 1),
    (("audit", "plans", "--format", "json", "--fail-on", "never"), 0),
    (("audit", "nowhere"), 2),
])
def test_everything_is_written_and_nothing_taken_apart(here: Path, arguments: tuple[str, ...], code: int) -> None:
    quick, slow = ended(here, *arguments), ended(here, *arguments, AUDITOR_DEBUG="1")
    assert (quick.returncode, quick.stderr) == (slow.returncode, slow.stderr)
    assert quick.returncode == code
    assert slow.stdout == quick.stdout + "taken apart\n"
    assert quick.stdout or quick.stderr


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device here")
def test_the_version_that_cannot_be_written_is_a_sentence(here: Path) -> None:
    with open("/dev/full", "w", encoding="utf-8") as full:
        done = subprocess.run(
            [sys.executable, "-m", "auditor", "--version"], stdout=full, stderr=subprocess.PIPE, text=True, cwd=here,
            check=False, env={**os.environ, "PYTHONPATH": str(ROOT), "LANG": "C.UTF-8"},
        )
    assert done.returncode == 2
    assert done.stderr.startswith("auditor: ")
    assert "Traceback" not in done.stderr
