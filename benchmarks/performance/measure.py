"""Measures groups of commands in turns: work, yardstick, work, yardstick."""

import json
import shutil
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from auditor.ground.words import Words, say
from benchmarks.performance.answers import Answers, expected, without_digest
from benchmarks.performance.process import Command, Taken, auditor, plain, run
from benchmarks.performance.results import Group, Series
from benchmarks.performance.rows import NATION
from benchmarks.performance.trees import Committed, Edited, Tree
from benchmarks.performance.words import WRONG

TWELVE = "plans/equipment-renewal-2024"
NO_CACHE = {"AUDITOR_NO_CACHE": "1"}
QUIET = ("--fail-on", "never", "--format")
Check = Callable[[Taken], Words | None]


@dataclass(frozen=True, slots=True)
class Turn:
    """A command with its check, and what happens before each of its runs."""

    command: Command
    check: Check
    before: Callable[[], object] = lambda: None


@dataclass(frozen=True, slots=True)
class Offered:
    """What the auditor has: a cache, jobs."""

    cache: bool
    jobs: bool


def offered(place: Path) -> Offered:
    """What the help of `auditor audit` names."""
    text = run(Command("help", (*auditor(), "audit", "--help"), {}), place).out.read_text("utf-8")
    return Offered("--no-cache" in text, "--jobs" in text)


def turns(wanted: Sequence[Turn], rounds: int, place: Path, title: str) -> tuple[dict[str, Series], dict[str, Words]]:
    """Runs all commands so many times, in turns, every second time in the other order; the runs, and what was wrong."""
    series = {turn.command.name: Series() for turn in wanted}
    wrong: dict[str, Words] = {}
    answers = Answers()
    for number in range(rounds):
        for turn in wanted if number % 2 == 0 else reversed(wanted):
            turn.before()
            taken = run(turn.command, place)
            name = turn.command.name
            series[name].add(taken)
            progress(f"{title} {name} {number + 1}/{rounds}: {taken.wall:.3f} s, {taken.peak:.0f} MiB")
            reason = answers.ended(taken) or turn.check(taken)
            if reason is not None:
                wrong.setdefault(name, reason)
                progress(f"  {reason.en}")
    return series, wrong


def progress(text: str) -> None:
    """Says what has been measured."""
    print(text, file=sys.stderr, flush=True)


def blink(rounds: int, place: Path, has: Offered) -> Group:
    """What must feel instant: the version, and the audit of the twelve plans of the repository."""
    answers, python = Answers(), plain(place)
    shown = {"json": ("json",), "text": ("text", "--lang", "zh")}
    wanted = [
        Turn(Command("python", (python, "-c", "pass"), {}), answers.ended),
        Turn(Command("version", (*auditor(python), "--version"), {}), answers.version),
    ]
    for warm in (False, True) if has.cache else (False,):
        for form, options in shown.items():
            settings = _cached(place, "twelve") if warm else NO_CACHE
            command = Command(
                f"warm-{form}" if warm else form, (*auditor(python), "audit", TWELVE, *QUIET, *options), settings,
            )
            wanted.append(Turn(command, partial(answers.twelve, form)))
    for turn in wanted:         # what is compiled and cached the first time is no part of it
        run(turn.command, place)
    series, wrong = turns(wanted, rounds, place, "blink")
    return Group("", series, wrong, () if has.cache else ("warm-json", "warm-text"))


def asked(rounds: int, place: Path, tree: Tree) -> Group:
    """What is asked of a set that was audited before: a paper, an explanation, a comparison, what an edit changed."""
    answers, settings = Answers(), _cached(place, "asked")
    with Committed(tree, place / "asked") as folder:
        plan = min(tree.findings)
        one, other = (str(folder / f"{each}.plan.yaml") for each in sorted(tree.findings)[:2])
        whole = ("audit", str(folder), *QUIET, "json", "--jobs", "1")
        taken = run(Command("filled", (*auditor(), *whole), settings), place)
        found = json.loads(taken.out.read_text("utf-8"))["findings"]
        rule, mark = next((each["rule"], each["at"]) for each in found if each["subject"]["plan"] == plan)
        commands = {
            "warm": whole,
            "paper": ("opinion", one, "--format", "json"),
            "explain": ("explain", rule, f"{one}:{mark['line']}:{mark['column']}"),
            "diff": ("diff", one, other),
            "since": ("audit", str(folder), "--since", "HEAD", *QUIET, "json", "--jobs", "1"),
        }
        wanted = [
            Turn(Command(name, (*auditor(), *words), settings), answers.ended) for name, words in commands.items()
        ]
        for turn in wanted:
            run(turn.command, place)
        series, wrong = turns(wanted, rounds, place, f"asked {plan}")
    return Group(tree.size, series, wrong, ())


def _cached(place: Path, name: str) -> dict[str, str]:
    return {"AUDITOR_CACHE_DIR": str(place / f"cache-{name}")}


def inside(rounds: int, place: Path, tree: Tree) -> Group:
    """Reading, schema and rules, each inside one process that also loads the same bytes with the yardstick."""
    series: dict[str, Series] = {}
    wrong: dict[str, Words] = {}
    for number in range(rounds):
        arguments = (sys.executable, "-m", "benchmarks.performance.inside", str(tree.folder))
        taken = run(Command("inside", arguments, {}), place)
        failed = Answers().ended(taken)
        if failed is not None:
            progress(f"inside: {failed.en}")
            return Group(tree.size, {}, dict.fromkeys(("reading", "schema", "judging"), failed), ())
        data = json.loads(taken.out.read_text("utf-8"))
        for name, seconds in data["steps"].items():
            series.setdefault(name, Series()).add(replace(taken, **seconds, peak=0.0))
        progress(f"inside {number + 1}/{rounds}: " + ", ".join(
            f"{name} {seconds['wall']:.2f} s" for name, seconds in data["steps"].items()
        ))
        reason = expected(data["findings"], tree)
        wrong.update({} if reason is None else {"judging": reason})
        if data["validated"] != tree.plans:
            wrong["schema"] = say(WRONG, "validated", found=data["validated"], expected=tree.plans)
    return Group(tree.size, series, wrong, ())


def whole(rounds: int, place: Path, tree: Tree, has: Offered, edits: bool) -> tuple[Group, int]:
    """Full audits of a tree, and how many indicators it has. `edits`: also warm, one plan edited each time."""
    answers = Answers()
    arguments = (sys.executable, "-m", "benchmarks.performance.loading", str(tree.folder))
    audits = _audits(tree, has)
    wanted = [Turn(Command("load", arguments, {}), partial(answers.loaded, tree))]
    wanted += [Turn(command, partial(answers.found, tree)) for command in audits]
    absent = (*(() if has.jobs else ("two",)), *(() if has.cache else ("edited",)))
    if not edits or not has.cache:
        series, wrong = turns(wanted, rounds, place, tree.size)
        return Group(tree.size, series, wrong, absent), answers.indicators
    fill = replace(audits[-1], name="fill", settings=_cached(place, tree.size))
    first, bad = turns([Turn(fill, partial(answers.found, tree))], 1, place, tree.size)
    with Edited(tree) as edited:
        series, wrong = turns([*wanted, _edited(place, tree, audits[-1], edited)], rounds, place, tree.size)
    shutil.rmtree(place / f"cache-{tree.size}", ignore_errors=True)
    return Group(tree.size, {**series, **first}, {**wrong, **bad}, absent), answers.indicators


def _audits(tree: Tree, has: Offered) -> list[Command]:
    """The audits of a tree: with one job, with two; of the largest only the one that takes less."""
    bare = Command("one", (*auditor(), "audit", str(tree.folder), *QUIET, "json"), NO_CACHE)
    if not has.jobs:
        return [bare]
    one = replace(bare, arguments=(*bare.arguments, "--jobs", "1"))
    two = replace(bare, name="two", arguments=(*bare.arguments, "--jobs", "2"), several=True)
    return [two] if tree.size == NATION else [one, two]


def _edited(place: Path, tree: Tree, cold: Command, edited: Edited) -> Turn:
    """The audit with a cache of the tree as it was one edit ago; held against one without a cache."""
    answers: dict[bool, str] = {}

    def check(taken: Taken) -> Words | None:
        if edited.higher not in answers:
            fresh = run(replace(cold, name="fresh"), place)
            answers[edited.higher] = without_digest(fresh.out, tree.last)
        edited.restore()
        return Answers().equal(answers[edited.higher], tree, taken)

    return Turn(replace(cold, name="edited", settings=_cached(place, tree.size)), check, edited.edit)
