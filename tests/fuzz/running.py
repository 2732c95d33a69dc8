"""A command run in a copy of this process, watched from outside; and what must hold of every run."""

import hashlib
import io
import os
import re
import resource
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.fuzz.case import Case, Command

SECONDS = 2.0  # of processor time, for input of at most a megabyte
MEGABYTES = 300
IMPORTED = 30  # of them, what a process holds that has imported everything, beside the files that it maps
HANGS = 20  # seconds of the clock after which a run is taken to wait for something
LINES = 220  # of standard error: two hundred mistakes, and what closes them
INTERNAL = re.compile(r"internal error|内部错误|Traceback \(most recent")
CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ud800-\udfff]")
COMMAND = re.compile(r"^\s*::|##\[", re.MULTILINE)


@dataclass(frozen=True)
class Run:
    """How a command ended. cpu in seconds, memory in megabytes, as a process of its own would have taken it."""

    command: Command
    code: int
    out: str
    err: str
    cpu: float
    memory: float
    hung: bool = False


def run(command: Command, folder: Path, before: Callable[[], None] = lambda: None) -> Run:
    """Runs the auditor in a copy of this process, in which everything is imported. `before`: done in it first."""
    with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
        sys.stdout.flush()
        held = _held()              # of a process that has run many tests more than the auditor takes
        child = os.fork()
        if child == 0:
            _run_here(command, folder, out.fileno(), err.fileno(), before)
        hung = _waited(child)
        _, status, usage = os.wait4(child, 0)
        out.seek(0)
        err.seek(0)
        return Run(
            command,
            os.waitstatus_to_exitcode(status),
            out.read().decode("utf-8", "surrogateescape"),
            err.read().decode("utf-8", "surrogateescape"),
            usage.ru_utime + usage.ru_stime,
            IMPORTED + max(0.0, usage.ru_maxrss / 1024 - held),
            hung,
        )


def _held() -> float:
    """The megabytes that this process holds now, without the files that it maps: a copy begins without these."""
    _, resident, shared, *_ = map(int, Path("/proc/self/statm").read_text("ascii").split())
    return (resident - shared) * resource.getpagesize() / 2**20


def _waited(child: int) -> bool:
    """Waits until a process has ended; one that does not is ended, and that is said."""
    end = time.monotonic() + HANGS
    pause = 0.001
    while time.monotonic() < end:
        if os.waitid(os.P_PID, child, os.WEXITED | os.WNOHANG | os.WNOWAIT) is not None:
            return False
        time.sleep(pause)
        pause = min(pause * 1.5, 0.05)
    os.kill(child, signal.SIGKILL)
    return True


def _run_here(command: Command, folder: Path, out: int, err: int, before: Callable[[], None]) -> None:
    """What the copy does; it never comes back."""
    code = 70
    try:
        for number, stream in ((os.open(os.devnull, os.O_RDONLY), 0), (out, 1), (err, 2)):
            os.dup2(number, stream)
        sys.stdout, sys.stderr = (
            io.TextIOWrapper(io.FileIO(number, "w", closefd=False), encoding="utf-8") for number in (1, 2)
        )
        resource.setrlimit(resource.RLIMIT_CPU, (HANGS, HANGS))
        os.chdir(folder)
        from auditor.cli import main

        before()
        code = main(command)
        sys.stdout.flush()
        sys.stderr.flush()
    except BaseException:
        import traceback

        traceback.print_exc()
        sys.stderr.flush()
    finally:
        os._exit(code)


def snapshot(folder: Path) -> dict[str, str]:
    """What lies below a folder, links not followed."""
    found: dict[str, str] = {}
    for place, _, names in os.walk(folder):
        if ".git" in Path(place).parts:
            continue
        for name in names:
            path = Path(place, name)
            kind = path.lstat().st_mode
            content = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
            found[os.path.relpath(path, folder)] = f"{kind:o} {hashlib.sha256(content).hexdigest()}"
    return found


def faults(done: Run) -> Iterator[str]:
    """What does not hold of a run, each by its kind."""
    if done.hung:
        yield "hangs"
        return
    if INTERNAL.search(done.out + done.err):
        yield "internal error"
    if done.code not in (0, 1, 2):
        yield f"exit code {done.code}"
    if done.cpu > SECONDS:
        yield "over 2 s"
    if done.memory > MEGABYTES:
        yield "over 300 MB"
    if done.err.count("\n") > LINES:
        yield "too many lines"
    if done.code == 2 and not (done.err + done.out).strip():
        yield "no sentence"
    yield from _inert(done)


def _inert(done: Run) -> Iterator[str]:
    if CONTROL.search(done.err) or (CONTROL.search(done.out) and not _binary(done.command)):
        yield "control character"
    if COMMAND.search(done.err) or (COMMAND.search(done.out) and "github" not in done.command):
        yield "workflow command"


def _binary(command: Sequence[str]) -> bool:
    return any(word in ("docx", "xlsx", "csv") for word in command)


def judged(case: Case, prepared: Callable[[Case, Path], None] | None = None) -> tuple[list[Run], list[str]]:
    """The runs of a case, and what did not hold of them, each as `kind: command: the end of standard error`.

    prepared: what is done with the files before they are looked at.
    """
    runs: list[Run] = []
    wrong: list[str] = []
    with tempfile.TemporaryDirectory(prefix="auditor-fuzz-") as name:
        folder = Path(os.path.realpath(name), "w")
        folder.mkdir()
        case.lay(folder)
        if prepared is not None:
            prepared(case, folder)
        before = snapshot(folder)
        for command in case.commands:
            done = run(command, folder)
            runs.append(done)
            wrong += [f"{kind}: {' '.join(command)[:80]!r}: {done.err.strip()[-200:]!r}" for kind in faults(done)]
        after = snapshot(folder)
        changed = {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
        if changed - set(case.writes):
            wrong.append(f"written: {sorted(changed - set(case.writes))[:3]}")
    return runs, wrong
