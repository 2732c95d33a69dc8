"""Plan files read by one process: what each points at, and the plans themselves, each parsed once."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence

from auditor.ground.problem import Problem
from auditor.ground.record import record
from auditor.judge.claims import claim_problems
from auditor.judge.dependencies import PlanSummary, summary_of
from auditor.model.plan import Plan, PlanSet
from auditor.read.family import plan_set_of, read_content
from auditor.read.fields import Shared
from auditor.read.files import content_of
from auditor.run.cache.store import Store
from auditor.run.cache.summaries import Summaries
from auditor.run.plan_file import PlanFile


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
        self.shared = Shared()
        self.plans: dict[tuple[str, str], Plan] = {}        # by the file's name in marks, and its digest

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
        for file in files:
            plan, problems = self.loaded(file)
            if plan is None or problems:
                yield FileReading(file, None if plan is None else summary_of(plan), tuple(problems))
            else:
                yield FileReading(file, self.summaries.put(plan))

    def loaded(self, file: PlanFile) -> tuple[Plan | None, list[Problem]]:
        """As much of a plan as could be read, and what is wrong with it. A sound one is held."""
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
