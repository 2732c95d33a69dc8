"""What is measured inside one process, whose collector looks as rarely as the command's: inside FOLDER

Prints JSON: seconds by the clock and of the processor for each step, and what was found. The yardstick comes first:
in memory that an audit has left behind it takes up to twice as long, and every ratio would look better.
"""

import gc
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import auditor.read.schema
from auditor.cli import MANY
from auditor.judge.audit import ready
from auditor.judge.compiled import compile_rules
from auditor.judge.judging import judge
from auditor.judge.plan_verdicts import findings_of
from auditor.model.plan import PlanSet
from auditor.read.family import load_family
from auditor.read.yaml import Document, Node
from benchmarks.detection.run import shipped
from benchmarks.performance.loading import load

Made = TypeVar("Made")
Seconds = dict[str, float]


class Clock:
    """How long each step took; a step that comes in pieces is added up."""

    def __init__(self) -> None:
        self.steps: dict[str, Seconds] = {}
        self.calls = 0

    def timed(self, name: str, work: Callable[[], Made]) -> Made:
        """Does the work, and counts its time to the step."""
        wall, cpu = time.perf_counter(), time.process_time()
        made = work()
        step = self.steps.setdefault(name, {"wall": 0.0, "cpu": 0.0})
        step["wall"] += time.perf_counter() - wall
        step["cpu"] += time.process_time() - cpu
        return made


def measured(folder: str) -> dict[str, object]:
    """Reads, checks and judges the plans of a folder in this process, and loads them with the yardstick."""
    gc.set_threshold(MANY, 20, 100)
    clock = Clock()
    files = sorted(Path(folder).glob("*.plan.yaml"))
    load_family([(str(files[0].parent / "nation.plan.yaml"), "nation.plan.yaml")])     # warms up
    clock.timed("yaml", lambda: load(folder))
    found = _audited(clock, files)
    return {"steps": clock.steps, "plans": len(files), **found}


def _audited(clock: Clock, files: list[Path]) -> dict[str, object]:
    """Reading, with the schema apart; rows; judging by all rules, also those that are off by default."""
    plan_set = _read(clock, files)
    pack = shipped()
    compiled = compile_rules(pack.rules)
    family = clock.timed("rows", lambda: ready(plan_set))
    coverage, cases = clock.timed("judging", lambda: judge(compiled, family, pack))
    findings = sorted([finding.subject.plan, finding.rule] for finding in findings_of(cases))
    checks = sum(
        counts.holds + counts.violated + counts.undetermined + counts.not_applicable for counts in coverage.values()
    )
    indicators = sum(len(plan.indicators) for plan in plan_set.plans.values())
    return {"findings": findings, "checks": checks, "indicators": indicators, "validated": clock.calls}


def _read(clock: Clock, files: list[Path]) -> PlanSet:
    """Files → records, as the auditor does it; what asks the schema is timed by itself."""
    accepted = auditor.read.schema.accepted

    def timed(document: Document | Node, schema_name: str) -> bool:
        clock.calls += 1
        return clock.timed("schema", lambda: accepted(document, schema_name))

    auditor.read.schema.accepted = timed
    try:
        plan_set = clock.timed("reading", lambda: load_family([(str(file), file.name) for file in files]))
    finally:
        auditor.read.schema.accepted = accepted
    for unit, seconds in clock.steps["schema"].items():
        clock.steps["reading"][unit] -= seconds
    return plan_set


if __name__ == "__main__":
    print(json.dumps(measured(sys.argv[1])))
