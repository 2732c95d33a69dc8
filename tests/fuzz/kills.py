"""`python -m tests.fuzz.kills --count N --interrupts M --seed S`: every command that writes dies while it does.

Killed, in a copy of this process, at random moments of its life and before random calls of the system that change
files; interrupted, as a process of its own with all its workers. Exit code 1: something did not hold.
"""

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from random import Random

from tests.fuzz.running import HANGS, INTERNAL, run
from tests.fuzz.warm import warm
from tests.fuzz.writing import CACHE, WRITING, Undisturbed, Writing, contents, laid, leftovers, undisturbed

# What changes files, and how often a run does it at most to its outputs: it is killed before one of them.
CALLS = {"open": 8, "replace": 4, "link": 4, "unlink": 8, "chmod": 4}
INTERRUPTED = 130
TOO_LATE = "was done before"
OURS = f'File "{Path(__file__).parents[2] / "auditor"}'
Died = tuple[str, list[str]]        # how it died, and what did not hold


def main() -> int:
    """Kills and interrupts as often as is asked for, and prints what came of it."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz.kills")
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--interrupts", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    signal.signal(signal.SIGINT, signal.default_int_handler)     # a shell makes what it runs behind it deaf
    warm()
    os.environ.pop("AUDITOR_NO_CACHE", None)
    random = Random(options.seed)
    ends: Counter[str] = Counter()
    wrong = 0
    for kind, wanted in (("killed", options.count), ("interrupted", options.interrupts)):
        number = died = 0
        while died < wanted:
            writing = WRITING[number % len(WRITING)]
            end, faults = killed(writing, random) if kind == "killed" else interrupted(number, random)
            ends[f"{kind}, {end}"] += 1
            wrong += len(faults)
            died += end != TOO_LATE
            for each in faults:
                print(f"{kind} {number}: {each}"[:600], file=sys.stderr)
            number += 1
    for told, count in sorted(ends.items()):
        print(f"{count:>6}  {told}")
    print(f"{wrong:>6}  did not hold")
    return 1 if wrong else 0


def killed(writing: Writing, random: Random) -> Died:
    """A command killed somewhere; every file is then whole, and the same command does what it always does."""
    sound = undisturbed(writing)
    before, after, took = sound.before, sound.after, sound.took
    with tempfile.TemporaryDirectory(prefix="auditor-kill-") as name:
        folder = laid(Path(name), writing)
        os.environ["AUDITOR_CACHE_DIR"] = str(folder / CACHE)
        at, call = random.random() * took, random.choice(tuple(CALLS))
        count = random.randrange(1, CALLS[call] + 1) if random.random() < 0.6 else 0
        at_outputs = random.random() < 0.8
        done = run(writing.command, folder, lambda: _dies(call, count, at, at_outputs))
        here = contents(folder)
        moment = f"before call {count} of {call}" if count else f"after {at:.3f} s"
        told = f"{writing.name}: {moment}"
        if done.code != -signal.SIGKILL:
            return TOO_LATE, []
        faults = [f"{told}: {path} is neither" for path in sorted(_between(here, before, after))]
        again = run(writing.command, folder)
        now = contents(folder)
        whole = {path: digest for path, digest in here.items() if not leftovers([path])}
        ended = "all written" if whole == after else "nothing written" if whole == before else "in between"
        if not (writing.once and again.code == 2 and not INTERNAL.search(again.err)):
            other = _otherwise(ended, now, again.out, sound)
            faults += [f"{told}: the next run ends otherwise: {path}: {again.err[-200:]!r}" for path in other]
            faults += [f"{told}: left over: {path}" for path in leftovers(now)]
        return ended + (", some begun" if leftovers(here) else ""), faults


def _otherwise(ended: str, now: dict[str, str], out: str, sound: Undisturbed) -> list[str]:
    """What the run after a killed one leaves that it would not have left without that.

    One that finds some of its work done has less to tell: then its inputs alone are compared.
    """
    after, said = (sound.again, sound.said_again) if ended == "all written" else (sound.after, sound.said)
    found = [path for path in now.keys() | after.keys() if now.get(path) != after.get(path)]
    if ended == "in between":
        return [path for path in found if path.startswith("plans/") or path == "waivers.yaml"]
    return found + (["standard output"] if out != said else [])


def _between(here: dict[str, str], before: dict[str, str], after: dict[str, str]) -> Iterator[str]:
    for path in here.keys() | before.keys():
        if here.get(path) not in (before.get(path), after.get(path)) and not leftovers([path]):
            yield path


def _dies(call: str, count: int, at: float, at_outputs: bool) -> None:
    """Lets this process die before a call of the system, or in some seconds, at the hands of another."""
    if not count:
        ours = os.getpid()
        if os.fork() == 0:
            time.sleep(at)
            if os.getppid() == ours:
                os.kill(ours, signal.SIGKILL)
            os._exit(0)
        return
    original = getattr(os, call)
    left = count
    outputs = f"/{CACHE}/" if at_outputs else None      # what is written to the cache is not counted

    def replaced(*given: object, **named: object) -> object:
        nonlocal left
        if outputs is None or not any(outputs in str(each) for each in given):
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
        return original(*given, **named)

    setattr(os, call, replaced)


def interrupted(number: int, random: Random) -> Died:
    """An audit, with one worker or two, whose whole group hears Ctrl-C; nothing is written then."""
    writing = WRITING[number % 4]
    jobs = number % 2 + 1
    sound = undisturbed(writing)
    before, after = sound.before, sound.after
    with tempfile.TemporaryDirectory(prefix="auditor-kill-") as name:
        folder = laid(Path(name), writing)
        environment = {**os.environ, "AUDITOR_CACHE_DIR": str(folder / CACHE)}
        environment["PYTHONPATH"] = str(Path(__file__).parents[2])
        process = subprocess.Popen(
            [sys.executable, "-m", "auditor", *writing.command, "--jobs", str(jobs)],
            cwd=folder, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True,
        )
        at = random.random() ** 2 * 0.8
        time.sleep(at)
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGINT)
        _, told = process.communicate(timeout=HANGS)
        err = told.decode()
        here = contents(folder)
        label = f"{writing.name}, {jobs} jobs, after {at:.3f} s: {err[-200:]!r}"
        faults = [f"left over: {path}: {label}" for path in leftovers(here)]
        if OURS in err or INTERNAL.search(err.replace("Traceback", "")):
            return "", [*faults, f"traceback: {label}"]
        if "Traceback" in err or process.returncode == -signal.SIGINT:
            return "before Python ran anything of ours", faults
        if process.returncode in (0, 1):
            return TOO_LATE, faults + ([f"files: {label}"] if here != after else [])
        if here != before:
            faults.append(f"files: {label}")
        if process.returncode != INTERRUPTED:
            faults.append(f"exit code {process.returncode}: {label}")
        return "130", faults


if __name__ == "__main__":
    sys.exit(main())
