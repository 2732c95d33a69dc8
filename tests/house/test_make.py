"""`make` says what is wrong with the machine before it changes anything."""

import os
import shutil
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_an_old_python_is_refused_by_name(tmp_path: Path) -> None:
    for name in ("Makefile", "setup.cfg", "pyproject.toml"):
        shutil.copy(ROOT / name, tmp_path / name)
    shutil.copytree(ROOT / "requirements", tmp_path / "requirements")
    old = tmp_path / "old-python"
    old.write_text('#!/bin/sh\n[ "$1" = --version ] && echo "Python 3.10.13" && exit 0\nexit 1\n')
    old.chmod(0o755)
    unnested = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}
    done = subprocess.run(
        ["make", "audit", f"PYTHON={old}"], cwd=tmp_path, env=unnested, capture_output=True, encoding="utf-8"
    )
    assert done.returncode == 2
    assert done.stderr.startswith(
        f"auditor needs Python 3.11 or newer; {old} is Python 3.10.13. "
        "Name another one: make audit PYTHON=python3.12\n"
    )
    assert done.stdout == ""
    assert not (tmp_path / ".venv").exists()


def test_the_entry_of_the_ci_can_be_executed() -> None:
    assert (ROOT / ".ci" / "run").stat().st_mode & 0o111 == 0o111
