"""How the auditor is installed without a network: with the packages of the running environment, and no others."""

import os
import shutil
import subprocess
import sysconfig
import venv
from pathlib import Path

ROOT = Path(__file__).parents[2]
QUICK = {"PIP_NO_COMPILE": "1"}          # to compile every module takes longer than to install them
PIP = ("--quiet", "--disable-pip-version-check", "--no-index", "--no-deps", "--no-build-isolation")


def run(*command: str | Path, cwd: Path, environment: dict[str, str] | None = None) -> str:
    """What a command that must succeed says on standard output."""
    done = subprocess.run(
        command, cwd=cwd, env=environment or clean_environment(), capture_output=True, encoding="utf-8"
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}{done.stderr}"
    return done.stdout


def clean_environment(**more: str) -> dict[str, str]:
    """The environment without what would lead Python or git elsewhere."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("PYTHON", "GIT_", "MAKE")) and name != "VIRTUAL_ENV"
    }
    return kept | {"PYTHONNOUSERSITE": "1", "PYTHONUTF8": "1", **QUICK, **more}


def pip_environment(libraries: Path) -> dict[str, str]:
    """What makes any pip, wherever it is called from, install from the packages at hand."""
    # pip reads this one of the variables the other way round: 0 is what --no-build-isolation says
    return QUICK | {
        "PYTHONPATH": str(libraries), "PIP_NO_INDEX": "1", "PIP_NO_DEPS": "1", "PIP_NO_BUILD_ISOLATION": "0",
    }


def copy_checkout(copy: Path) -> Path:
    """A copy of the repository's files as git knows them: tracked, or new and not ignored."""
    listed = run("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", cwd=ROOT)
    for name in filter(None, listed.split("\0")):
        if (ROOT / name).is_file():
            (copy / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(ROOT / name, copy / name)
    return copy


def gather_libraries(folder: Path) -> Path:
    """A folder with every package of the running environment except the auditor."""
    for place in sorted({sysconfig.get_path("purelib"), sysconfig.get_path("platlib")}):
        for entry in Path(place).iterdir():
            if "auditor" not in entry.name.lower() and not (folder / entry.name).exists():
                (folder / entry.name).symlink_to(entry)
    return folder


def fresh_python(folder: Path, libraries: Path) -> Path:
    """The Python of a fresh environment that sees the libraries."""
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    site = {"base": str(folder), "platbase": str(folder)}
    Path(sysconfig.get_path("purelib", "venv", site), "libraries.pth").write_text(str(libraries))
    return Path(sysconfig.get_path("scripts", "venv", site), "python")
