"""One command as a fresh process: how long it took, how much it needed, what it said."""

import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]
INTERVAL = 0.5              # seconds between two looks at the memory of several processes
_KEPT = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH")
_MIB = 1024 * 1024 if sys.platform == "darwin" else 1024        # in the unit of ru_maxrss


@dataclass(frozen=True, slots=True)
class Command:
    """What is run. `settings`: of the environment, beside those that every command has.

    several: whether it may start processes of its own, whose memory counts as well.
    """

    name: str
    arguments: tuple[str, ...]
    settings: Mapping[str, str]
    several: bool = False


@dataclass(frozen=True, slots=True)
class Taken:
    """What one run took: seconds by the clock and of all processors, MiB at most, and what came out."""

    wall: float
    cpu: float
    peak: float
    code: int
    out: Path
    err: Path


def auditor(python: str = sys.executable) -> tuple[str, ...]:
    """How the auditor is called that belongs to a Python; this one unless another is named."""
    script = Path(python).with_name("auditor")
    return (str(script),) if script.exists() else (python, "-m", "auditor")


def plain(place: Path) -> str:
    """The Python of an environment as users have it: a wheel of this checkout in a fresh venv.

    Raises CalledProcessError where that cannot be made, without the registry of packages, say.
    """
    wheels, folder = place / "wheel", place / "plain"
    python = str(folder / ("Scripts" if os.name == "nt" else "bin") / "python")
    for words in (
        (sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(wheels), str(ROOT)),
        (sys.executable, "-m", "venv", str(folder)),
    ):
        subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
    built = next(wheels.glob("*.whl"))
    install = (python, "-m", "pip", "--quiet", "--disable-pip-version-check", "install", str(built))
    subprocess.run(install, check=True, stdout=subprocess.DEVNULL)
    return python


def environment(place: Path) -> dict[str, str]:
    """What every command finds: nothing of the user's own, the same hash seed, a cache below `place`."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return {
        **kept, "HOME": str(place), "LANG": "C.UTF-8", "PYTHONHASHSEED": "0",
        "AUDITOR_CACHE_DIR": str(place / "cache"), "XDG_CACHE_HOME": str(place / "cache"),
    }


def run(command: Command, place: Path) -> Taken:
    """Runs a command in the folder of the repository; its output goes to files in `place`."""
    out, err = place / f"{command.name}.out", place / f"{command.name}.err"
    with out.open("wb") as stdout, err.open("wb") as stderr:
        start = time.perf_counter()
        process = subprocess.Popen(
            command.arguments, stdin=subprocess.DEVNULL, stdout=stdout, stderr=stderr, cwd=ROOT,
            env={**environment(place), **command.settings},
        )
        watch = _Watch(process.pid) if command.several else None
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    together = watch.most() if watch is not None else 0.0
    peak = max(usage.ru_maxrss / _MIB, together)
    return Taken(wall, usage.ru_utime + usage.ru_stime, peak, process.returncode, out, err)


class _Watch:
    """Looks now and then how much memory a process and all below it hold together, where /proc tells."""

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self.found = 0.0
        self.over = threading.Event()
        self.thread = threading.Thread(target=self._look, daemon=True)
        self.thread.start()

    def most(self) -> float:
        """The most that was seen, in MiB; 0 where nothing could be seen."""
        self.over.set()
        self.thread.join()
        return self.found

    def _look(self) -> None:
        while not self.over.wait(INTERVAL):
            self.found = max(self.found, sum(map(_held, _family([self.pid]))) / 1024)


def _family(pids: Sequence[int]) -> list[int]:
    """Processes and all below them."""
    found = list(pids)
    for pid in found:
        try:
            found.extend(int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split())
        except OSError:
            continue
    return found


def _held(pid: int) -> int:
    """KiB of a process, what it shares with others counted in part; 0 where it has ended."""
    try:
        lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)
