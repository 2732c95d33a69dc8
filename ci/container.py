"""Builds the container; where no container tool answers, takes the steps of its file in a virtual environment.

What stands for what then: a copy of the repository without what .dockerignore names for COPY, the environment's own
commands for RUN. USER, and the image that FROM names, are left out, and that is said.
"""

import fnmatch
import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import venv
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
FILE = ROOT / "Containerfile"


def main() -> int:
    """The exit code of what was tried."""
    for tool in ("podman", "docker", "buildah"):
        if shutil.which(tool) and subprocess.run([tool, "info"], capture_output=True).returncode == 0:
            return subprocess.run([tool, "build", "--file", str(FILE), "--tag", "auditor", str(ROOT)]).returncode
    print("No container tool answers: the steps are taken in a virtual environment instead.")
    with tempfile.TemporaryDirectory(prefix="auditor-container-") as place:
        return _steps(Path(place))


def _steps(place: Path) -> int:
    """Every instruction in its turn; below `place` stands what would be the root of the image."""
    venv.create(place / "venv", with_pip=True)
    env = {**os.environ, "PATH": f"{place / 'venv' / 'bin'}{os.pathsep}{os.environ['PATH']}"}
    folder = place
    for word, rest in _instructions():
        print(f"{word} {rest}", flush=True)
        if word == "COPY":
            shutil.copytree(ROOT, place / rest.split()[-1].lstrip("/"), ignore=_ignored)
        elif word == "WORKDIR":
            folder = place / rest.lstrip("/")
            folder.mkdir(exist_ok=True)
        elif word == "ENV":
            env |= dict(pair.split("=", 1) for pair in shlex.split(rest))
        elif word == "RUN":
            done = subprocess.run(rest, shell=True, cwd=folder, env=env, executable="/bin/sh")
            if done.returncode:
                return done.returncode
    return subprocess.run(["auditor", "--version"], cwd=folder, env=env).returncode


def _instructions() -> Iterator[tuple[str, str]]:
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            word, _, rest = line.partition(" ")
            yield word, rest


def _ignored(folder: str, names: list[str]) -> set[str]:
    patterns = (ROOT / ".dockerignore").read_text(encoding="utf-8").split()
    near = {pattern.removeprefix("**/") for pattern in patterns if pattern.startswith("**/") or Path(folder) == ROOT}
    return {name for name in names if any(fnmatch.fnmatch(name, pattern) for pattern in near)}


if __name__ == "__main__":
    sys.exit(main())
