"""All workers of a run: the first is this process, the others are processes of their own."""

from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import TYPE_CHECKING

from auditor.judge.verdicts import PlanVerdicts
from auditor.run.plan_file import PlanFile
from auditor.run.reader import FileReading
from auditor.run.worker import Assignment, Tell, Worker

if TYPE_CHECKING:
    from auditor.run.remote import RemoteWorker


class Pool:
    """Workers by their places; the first is this process. What another one fails to do, this one does."""

    def __init__(self, own: Worker, cached: bool) -> None:
        self.own = own
        self.cached = cached
        self.others: list[RemoteWorker] = []

    def __enter__(self) -> "Pool":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for other in self.others:
            other.stop()

    def grow(self, count: int) -> None:
        """Sees to it that there are so many workers: another process takes a while until it is ready."""
        if len(self.others) >= count - 1:
            return
        from auditor.run.remote import RemoteWorker

        while len(self.others) < count - 1:
            self.others.append(RemoteWorker(self.own.pack, self.cached))

    def read(self, shares: Sequence[Sequence[PlanFile]], tell: Tell) -> Iterator[list[FileReading]]:
        """What the files of each share point at."""
        self.grow(len(shares))
        told = [(other, share) for other, share in zip(self.others, shares[1:], strict=False) if share]
        for other, share in told:
            other.tell(("read", share))
        yield list(self.own.read(shares[0], tell))
        for other, share in told:
            readings = other.readings()
            yield readings if other.there else list(self.own.read(share, tell))

    def judge(self, assignments: Sequence[Assignment], tell: Tell) -> Iterator[PlanVerdicts]:
        """The verdicts of the plans of each assignment. Raises Changed."""
        self.grow(len(assignments))
        told = [(other, work) for other, work in zip(self.others, assignments[1:], strict=False) if work.ids]
        for other, work in told:
            other.tell(("judge", work))
        yield from self.own.judge(assignments[0], tell)
        for other, work in told:
            judged = list(other.verdicts())
            yield from judged if other.there else self.own.judge(work, tell)
