"""Where plans lie that a gate guards, and an auditor to guard them."""

import sys
from pathlib import Path

import pytest

from tests.cli.conftest import here, run
from tests.house.offline import copy_checkout, gather_libraries, pip_environment
from tests.repository import Git, git_in, make_repository, plain_environment

__all__ = ["here", "run"]


@pytest.fixture(scope="session")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of this repository, as others would install from."""
    return copy_checkout(tmp_path_factory.mktemp("checkout"))


@pytest.fixture(scope="session")
def offline(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """The environment of a program that installs the auditor without a network."""
    libraries = gather_libraries(tmp_path_factory.mktemp("libraries"))
    return plain_environment(**pip_environment(libraries), LANG="C.UTF-8")


@pytest.fixture(scope="session")
def command() -> Path:
    """The auditor of the running environment."""
    return Path(sys.executable).parent / "auditor"


@pytest.fixture(scope="session")
def ready_python(tmp_path_factory: pytest.TempPathFactory, command: Path) -> Path:
    """A Python whose virtual environments have the auditor at once, so that a script is quickly done with them."""
    file = tmp_path_factory.mktemp("ready") / "python"
    file.write_text(
        "#!/bin/sh\n"
        'case "$1 $2" in\n'
        f'  "-m venv") mkdir -p "$3/bin" && ln -s "$0" "$3/bin/python" && ln -s "{command}" "$3/bin/auditor" ;;\n'
        '  "-m pip") ;;\n'
        f'  *) exec "{sys.executable}" "$@" ;;\n'
        "esac\n"
    )
    file.chmod(0o755)
    return file


@pytest.fixture
def plans(tmp_path: Path) -> Path:
    """A repository with a consistent plan set in its first commit."""
    folder = tmp_path / "plans of a city"
    make_repository(folder)
    return folder


@pytest.fixture
def git(plans: Path) -> Git:
    """git in that repository."""
    return git_in(plans)
