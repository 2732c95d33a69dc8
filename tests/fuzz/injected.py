"""The n-th call of the system fails: files are those before or those after, never between, and there is a sentence."""

import builtins
import errno
import io
import os
import tempfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from random import Random
from typing import Any

from tests.fuzz.case import Case, Command
from tests.fuzz.running import INTERNAL, Run, run, snapshot
from tests.fuzz.seeds import files

CALLS = ("open", "write", "replace", "fork", "memory")
REFUSED = (errno.ENOSPC, errno.EIO, errno.EACCES, errno.EMFILE, errno.EROFS)
# Commands that write, and that which they write.
WRITING: tuple[tuple[Command, tuple[str, ...]], ...] = (
    (
        ("audit", "--fail-on", "never", "-o", "json:a.json", "-o", "md:a.md", "-o", "junit:a.xml"),
        ("a.json", "a.md", "a.xml"),
    ),
    (("fmt", "plans"), tuple(f"plans/{name}.plan.yaml" for name in ("nation", "city", "district", "county"))),
    (
        (
            "waive",
            "SHR-001",
            "district/cleaning@2027",
            "--reason",
            "x",
            "--approved-by",
            "y",
            "--until",
            "2099-12-31",
            "--write",
            "--today",
            "2026-01-10",
        ),
        ("waivers.yaml",),
    ),
    (
        ("init", "city", "--plan", "town", "--level", "township", "--region", "某镇", "-o", "plans/town.plan.yaml"),
        ("plans/town.plan.yaml",),
    ),
    (("table", "district", "-o", "x.docx"), ("x.docx",)),
)


def injected(random: Random) -> Iterator[str]:
    """One command with one failure, at a place that chance chooses; what does not hold."""
    command, written = random.choice(WRITING)
    call = random.choice(CALLS)
    yield from failing(command, written, call, random.randrange(1, 60), random.choice(REFUSED))


def failing(command: Command, written: tuple[str, ...], call: str, at: int, error: int) -> Iterator[str]:
    """What does not hold where the `at`-th call of a kind fails with an error of the system."""
    before, whole = _sound(command, written)
    with tempfile.TemporaryDirectory(prefix="auditor-fuzz-") as name:
        folder = _laid(Path(name), written)
        done = run(command, folder, lambda: _break(call, at, error))
        yield from _wrong(done, before, whole, snapshot(folder), f"{' '.join(command[:2])} {call} {at} {error}")


@cache
def _sound(command: Command, written: tuple[str, ...]) -> tuple[dict[str, str], dict[str, str]]:
    """The files before and after a command that nothing keeps from its work."""
    with tempfile.TemporaryDirectory(prefix="auditor-fuzz-") as name:
        folder = _laid(Path(name), written)
        before = snapshot(folder)
        run(command, folder)
        return before, snapshot(folder)


def _laid(place: Path, written: tuple[str, ...]) -> Path:
    folder = Path(os.path.realpath(place), "w")
    folder.mkdir()
    Case("", files(), ()).lay(folder)
    for each in written:
        if each.startswith("a."):
            (folder / each).write_text("before")
    return folder


def _wrong(
    done: Run, before: dict[str, str], whole: dict[str, str], after: dict[str, str], told: str
) -> Iterator[str]:
    if INTERNAL.search(done.out + done.err):
        yield f"internal error: {told}: {done.err[-300:]!r}"
    if done.hung or done.code not in (0, 1, 2):
        yield f"exit code: {told}: {done.code} {done.err[-200:]!r}"
    if after not in (before, whole):
        changed = [path for path in after.keys() | before.keys() if after.get(path) != before.get(path)]
        yield f"between: {told}: {sorted(changed)}: {done.err[-200:]!r}"
    if done.code == 2 and not done.err.strip():
        yield f"no sentence: {told}"


def _break(call: str, at: int, error: int) -> None:
    """From now on the `at`-th call of a kind fails, once."""
    left = at

    def fails() -> None:
        nonlocal left
        left -= 1
        if left == 0:
            if call == "memory":
                raise MemoryError
            raise OSError(error, os.strerror(error))

    def counted(original: Callable[..., object]) -> Callable[..., object]:
        def replaced(*given: object, **named: object) -> object:
            fails()
            return original(*given, **named)

        return replaced

    if call == "open":
        for module, name in ((builtins, "open"), (os, "open")):
            setattr(module, name, counted(getattr(module, name)))
    elif call == "write":
        _break_writing(fails)
    elif call == "memory":
        import auditor.read.yaml.files as reading
        from auditor.cli import beside as writing

        for module, name in ((reading, "open"), (writing, "open")):
            setattr(module, name, counted(open))
    else:
        setattr(os, call, counted(getattr(os, call)))


def _break_writing(fails: Callable[[], None]) -> None:
    original: Callable[..., Any] = builtins.open

    def opened(*given: object, **named: object) -> object:
        stream = original(*given, **named)
        if isinstance(stream, io.BufferedWriter):
            write = stream.write

            class Failing:
                def write(self, data: bytes) -> int:
                    fails()
                    return write(data)

                def __getattr__(self, name: str) -> object:
                    return getattr(stream, name)

                def __enter__(self) -> "Failing":
                    return self

                def __exit__(self, *_: object) -> None:
                    stream.close()

            return Failing()
        return stream

    setattr(builtins, open.__name__, opened)
