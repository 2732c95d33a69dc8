"""What was measured, as plain data: kept as JSON, and what is worked out of it."""

import json
import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

import yaml

from auditor import __version__
from auditor.ground.words import Words
from benchmarks.performance.figures import median
from benchmarks.performance.process import Taken


@dataclass(frozen=True, slots=True)
class Series:
    """The runs of one command, in order: seconds by the clock, seconds of processors, MiB at most (0: unknown)."""

    wall: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    peak: list[float] = field(default_factory=list)

    def add(self, taken: Taken) -> None:
        """One run more."""
        self.wall.append(round(taken.wall, 4))
        self.cpu.append(round(taken.cpu, 4))
        self.peak.append(round(taken.peak, 1))


@dataclass(frozen=True, slots=True)
class Group:
    """What was measured in turns. wrong: why a command's answer is not right; absent: what the auditor does not offer.

    size: of the plan tree, empty for the plans of the repository.
    """

    size: str
    series: dict[str, Series]
    wrong: dict[str, Words]
    absent: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Results:
    """All of it. big: the size that stands for L. trees: per size plans, indicators and bytes."""

    facts: Mapping[str, str]
    big: str
    groups: dict[str, Group]
    trees: dict[str, dict[str, int]]


def facts() -> dict[str, str]:
    """What one must know of the machine."""
    cpus = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return {
        "implementation": platform.python_implementation(), "python": platform.python_version(),
        "system": f"{platform.system()} {platform.machine()}", "cpus": str(cpus), "memory": f"{memory:.0f}",
        "yaml": yaml.__version__, "auditor": __version__,
    }


def whole_cost(results: Results, size: str) -> tuple[str, Series] | None:
    """How a full cold audit of a size did: with two jobs where there are jobs, else with one; and which it was.

    None where it was not measured, or gave a wrong answer.
    """
    group = results.groups.get(size)
    for command in ("two", "one") if group is not None and size in results.trees else ():
        if group is not None and command in group.series and command not in group.wrong:
            return command, group.series[command]
    return None


def points(results: Results, sizes: Sequence[str], what: str) -> list[tuple[float, float]]:
    """Indicators against medians of `wall` or `peak` of the full audit, or of `load`, for the sizes measured alike."""
    found: list[tuple[str, float, float]] = []
    for size in sizes:
        cost = whole_cost(results, size)
        if cost is None:
            continue
        kind, series = ("load", results.groups[size].series["load"]) if what == "load" else cost
        values = series.peak if what == "peak" else series.wall
        found.append((kind, float(results.trees[size]["indicators"]), median(values)))
    kinds = [kind for kind, _, _ in found]
    return [(indicators, cost) for kind, indicators, cost in found if kind == kinds[-1]]


def write(results: Results, path: Path) -> None:
    """Keeps the results."""
    data = asdict(results)
    for name, group in results.groups.items():
        data["groups"][name]["wrong"] = {key: {"zh": words.zh, "en": words.en} for key, words in group.wrong.items()}
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def read(path: Path) -> Results:
    """The results that were kept. Raises OSError where there are none."""
    data = json.loads(path.read_text(encoding="utf-8"))
    groups = {
        name: Group(
            group["size"], {key: Series(**series) for key, series in group["series"].items()},
            {key: Words(**words) for key, words in group["wrong"].items()}, tuple(group["absent"]),
        )
        for name, group in data["groups"].items()
    }
    return Results(data["facts"], data["big"], groups, data["trees"])


def merged(before: Results | None, now: Results) -> Results:
    """The newer groups beside older ones of the same machine and size; others are dropped."""
    if before is None or (before.facts, before.big) != (now.facts, now.big):
        return now
    return Results(now.facts, now.big, {**before.groups, **now.groups}, {**before.trees, **now.trees})
