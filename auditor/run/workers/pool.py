"""All parts of a family at work at once: the first is this process, the others are processes of their own."""

from collections.abc import Iterator, Sequence
from types import TracebackType
from typing import TYPE_CHECKING

from auditor.judge.dependencies import PlanSummary
from auditor.judge.verdicts import PlanVerdicts
from auditor.run.workers.files import PlanFile
from auditor.run.workers.task import Errand, Part, Tell

if TYPE_CHECKING:
    from auditor.run.workers.worker import Remote


class Crew:
    """Parts by their places; the first is this process. What another one fails to do, this one does."""

    def __init__(self, own: Part, cached: bool) -> None:
        self.own = own
        self.cached = cached
        self.others: list[Remote] = []

    def __enter__(self) -> "Crew":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for other in self.others:
            other.stop()

    def grow(self, count: int) -> None:
        """Sees to it that there are so many parts: another process takes a while until it is ready."""
        if len(self.others) >= count - 1:
            return
        from auditor.run.workers.worker import Remote

        while len(self.others) < count - 1:
            self.others.append(Remote(self.own.pack, self.cached))

    def read(self, shares: Sequence[Sequence[PlanFile]], tell: Tell) -> list[list[PlanSummary]]:
        """What the files of each share point at. Raises Unsound."""
        self.grow(len(shares))
        told = [(other, share) for other, share in zip(self.others, shares[1:], strict=False) if share]
        for other, share in told:
            other.tell(("read", share))
        found = [list(self.own.read(shares[0], tell))]
        for other, share in told:
            found.append(other.summaries() if other.there else [])
            if not other.there:
                found[-1] = list(self.own.read(share, tell))
        return found

    def judge(self, errands: Sequence[Errand], tell: Tell) -> Iterator[PlanVerdicts]:
        """The verdicts of the plans of each errand. Raises Unsound."""
        self.grow(len(errands))
        told = [(other, errand) for other, errand in zip(self.others, errands[1:], strict=False) if errand.ids]
        for other, errand in told:
            other.tell(("judge", errand))
        yield from self.own.judge(errands[0], tell)
        for other, errand in told:
            judged = list(other.verdicts())
            yield from judged if other.there else self.own.judge(errand, tell)
