"""Plan files read by one process: what each points at, and the plans themselves, each parsed once.

What reads and judges a plan is imported with the first one that is read: a run that finds all verdicts kept does
without, in half the time.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from auditor.ground.problem import Problem
from auditor.ground.record import record
from auditor.judge.dependencies import PlanSummary
from auditor.model.plan import Plan, PlanSet, plan_set_of
from auditor.read.files import content_of
from auditor.run.cache.store import Store
from auditor.run.cache.summaries import Summaries
from auditor.run.plan_file import PlanFile

if TYPE_CHECKING:
    from auditor.read.fields import Shared


class Changed(Exception):
    """A file is no longer what it was when the run looked at it first: somebody has saved it meanwhile."""


@record
class FileReading:
    """What a plan file points at, and what is wrong with it. summary: None where nothing could be read on."""

    file: PlanFile
    summary: PlanSummary | None
    problems: tuple[Problem, ...] = ()


class Reader:
    """Holds the plans that it read; what sound files point at is kept in a store."""

    def __init__(self, store: Store) -> None:
        self.summaries = Summaries(store)
        self.plans: dict[tuple[str, str], Plan] = {}        # by the file's name in marks, and its digest

    @cached_property
    def shared(self) -> "Shared":
        """What plans have in common."""
        from auditor.read.fields import Shared

        return Shared()

    def known(self, file: PlanFile) -> FileReading | None:
        """What is known of a file whose content was read in a former run."""
        if not self.summaries.store.readable:
            return None
        data, _ = _content(file)
        digest = None if data is None else file.family.digest(hashlib.sha256(data).hexdigest())
        summary = None if digest is None else self.summaries.get(digest, file.shown)
        return None if summary is None else FileReading(file, summary)

    def readings(self, files: Iterable[PlanFile]) -> Iterator[FileReading]:
        """Reads files, with everything that is wrong with each."""
        from auditor.judge.summary import summary_of

        for file in files:
            plan, problems = self.loaded(file)
            summary = None if plan is None else summary_of(plan)
            if summary is not None and not problems:
                self.summaries.put(summary)
            yield FileReading(file, summary, tuple(problems))

    def loaded(self, file: PlanFile) -> tuple[Plan | None, list[Problem]]:
        """As much of a plan as could be read, and what is wrong with it. A sound one is held."""
        from auditor.judge.claims import claim_problems
        from auditor.read.family import read_content

        data, problems = _content(file)
        if data is None:
            return None, problems
        plan, problems = read_content(data, file.shown, self.shared, file.family)
        if plan is not None:
            problems = [*problems, *claim_problems(plan)]
            if not problems:
                self.plans[file.shown, plan.digest] = plan
        return plan, problems

    def plan(self, file: PlanFile, digest: str) -> Plan:
        """The plan of a file that was found sound. Raises Changed where it has another content now."""
        if (file.shown, digest) not in self.plans:
            self.loaded(file)
        if (file.shown, digest) not in self.plans:
            raise Changed(file.shown)
        return self.plans[file.shown, digest]

    def plan_set(self, wanted: Sequence[tuple[PlanFile, str]]) -> PlanSet:
        """Plans, given as files with their digests, in order of level and id. Raises Changed."""
        return plan_set_of([self.plan(file, digest) for file, digest in wanted])


def _content(file: PlanFile) -> tuple[bytes | None, list[Problem]]:
    """The bytes of a plan file, or what is wrong with it."""
    return content_of(file.path) if file.content is None else (file.content, [])
