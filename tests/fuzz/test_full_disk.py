"""A disk that is full, for every command that writes: a sentence, exit code 2, and the files before."""

import io
import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from tests.fuzz.running import INTERNAL, Run, run
from tests.fuzz.writing import WRITING, Writing, contents, laid

SIZE = 4 << 20          # bytes of a disk that is soon full
LENGTH = 20             # bytes of a file that may be no longer
# What also says something on standard output, and what writes more than one file of which one is no plan.
SAYING = [each for each in WRITING if each.command[0] in ("fmt", "waive") or "docs" in each.command or each.fresh]
SAYING = [each for each in SAYING if each.command[0] != "init"] + [WRITING[1], WRITING[3]]
SEVERAL = [each for each in WRITING if len(each.writes) > 1 and "/" not in each.writes[-1]]
each_writing = pytest.mark.parametrize("writing", WRITING, ids=lambda writing: writing.name)


@pytest.fixture(autouse=True)
def without_cache(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("AUDITOR_NO_CACHE", "1")


def refused(done: Run, err: str) -> None:
    """One sentence, and the exit code of what was not done."""
    assert not INTERNAL.search(err), err
    assert done.code == 2, err
    told = [line for line in err.splitlines() if line.startswith("auditor: ")]
    assert len(told) == 1, err


def heard(writing: Writing, folder: Path, before: Callable[[], None]) -> tuple[Run, str]:
    """Runs a command whose standard error is a pipe, which no limit of files holds up."""
    ours, theirs = os.pipe()

    def prepared() -> None:
        os.dup2(theirs, 2)
        sys.stderr = io.TextIOWrapper(io.FileIO(2, "w", closefd=False), encoding="utf-8")
        before()

    done = run(writing.command, folder, prepared)
    os.close(theirs)
    with open(ours, "rb") as stream:
        return done, stream.read().decode()


@each_writing
def test_no_file_may_be_longer(writing: Writing, tmp_path: Path) -> None:
    folder = laid(tmp_path, writing)
    before = contents(folder)
    done, err = heard(writing, folder, lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (LENGTH, LENGTH)))
    refused(done, err)
    assert contents(folder) == before


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A small disk of its own, where such a one can be mounted."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    if mount is None or subprocess.run(
        [mount, "-t", "tmpfs", "-o", f"size={SIZE}", "none", str(place)], capture_output=True
    ).returncode:
        pytest.skip("no disk can be mounted here")
    try:
        yield place
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def filled(place: Path) -> None:
    """Writes until nothing fits any more."""
    with suppress(OSError), place.open("wb", buffering=0) as stream:
        while stream.write(b"x" * 4096):
            pass


@each_writing
def test_a_disk_that_is_full(writing: Writing, disk: Path) -> None:
    folder = laid(disk, writing)
    before = contents(folder)
    filled(disk / "filler")
    done = run(writing.command, folder)
    refused(done, done.err)
    assert contents(folder) == before


def full_output() -> None:
    """From now on standard output takes nothing."""
    os.dup2(os.open("/dev/full", os.O_WRONLY), 1)


@pytest.mark.parametrize("writing", SAYING, ids=lambda writing: writing.name)
def test_standard_output_on_a_full_disk(writing: Writing, tmp_path: Path) -> None:
    """What only standard output fails to take is not written to files either."""
    folder = laid(tmp_path, writing)
    before = contents(folder)
    done = run(writing.command, folder, full_output)
    refused(done, done.err)
    assert contents(folder) == before


@pytest.mark.parametrize("writing", SEVERAL, ids=lambda writing: writing.name)
def test_an_output_that_cannot_be_made(writing: Writing, tmp_path: Path) -> None:
    """A folder stands where an output is to be: nothing else of the command is done either."""
    folder = laid(tmp_path, writing)
    (folder / writing.writes[-1]).unlink()
    (folder / writing.writes[-1]).mkdir()
    before = contents(folder)
    done = run(writing.command, folder)
    refused(done, done.err)
    assert contents(folder) == before
