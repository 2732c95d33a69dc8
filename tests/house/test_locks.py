"""The two locks: every library that setup.cfg names, with hashes, from no place in particular."""

import re
from configparser import ConfigParser
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parents[2]
LOCKS = {name: (ROOT / "requirements" / f"{name}.txt").read_text("utf-8") for name in ("runtime", "dev")}
ENTRY = re.compile(
    r"^([A-Za-z0-9._-]+)==([^ ;\\]+)[^\n]*\\\n((?:    --hash=sha256:[0-9a-f]{64}(?: \\)?\n)+)", re.MULTILINE
)


def wanted(*options: tuple[str, str]) -> list[Requirement]:
    """What setup.cfg asks for, and what installs the project."""
    setup = ConfigParser()
    setup.read(ROOT / "setup.cfg", "utf-8")
    lines = [line for section, option in options for line in setup[section][option].split("\n")]
    lines += (ROOT / "requirements" / "build.in").read_text("utf-8").split("\n")
    return [Requirement(line) for line in lines if line and not line.startswith("#")]


def locked(name: str) -> dict[str, set[str]]:
    """Library → its versions, of which there may be one for each Python."""
    found: dict[str, set[str]] = {}
    for library, version, _ in ENTRY.findall(LOCKS[name]):
        found.setdefault(canonicalize_name(library), set()).add(version)
    return found


RUNTIME = ("options", "install_requires")
DEV = ("options.extras_require", "dev")


@pytest.mark.parametrize(("name", "options"), [("runtime", (RUNTIME,)), ("dev", (RUNTIME, DEV))])
def test_every_library_is_locked_as_it_is_promised(name: str, options: tuple[tuple[str, str], ...]) -> None:
    versions = locked(name)
    for each in wanted(*options):
        found = versions[canonicalize_name(each.name)]
        assert all(each.specifier.contains(version) for version in found), each


def test_what_runs_is_what_was_tested() -> None:
    dev = locked("dev")
    assert {library: dev.get(library) for library in locked("runtime")} == locked("runtime")


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_holds_nothing_but_versions_and_hashes(name: str) -> None:
    rest = ENTRY.sub("", LOCKS[name])
    assert [line for line in rest.splitlines() if line and not line.lstrip().startswith("#")] == []
    assert not re.search("://|--(index|find|extra|trusted)", LOCKS[name])
