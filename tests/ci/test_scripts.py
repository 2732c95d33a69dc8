"""The scripts of the gate hold before a second pair of eyes."""

import os
import subprocess
import sys
from pathlib import Path

from tests.ci.workflow import ROOT

SCRIPTS = ("ci/github.sh", "ci/pre-receive", "ci/since.sh")


def test_shellcheck_finds_nothing() -> None:
    done = subprocess.run(
        [Path(sys.executable).parent / "shellcheck", "--shell=bash", "--external-sources", *SCRIPTS],
        cwd=ROOT, capture_output=True, text=True,
    )
    assert done.returncode == 0, done.stdout


def test_they_can_be_run_and_every_file_is_known_here() -> None:
    assert sorted(f"ci/{path.name}" for path in (ROOT / "ci").iterdir()) == sorted(
        [*SCRIPTS, "ci/container.py", "ci/gitlab.yml", "ci/site.py"]
    )
    assert all(os.access(ROOT / name, os.X_OK) for name in SCRIPTS if name != "ci/since.sh")
