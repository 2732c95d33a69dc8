"""The work of one process: plan files are read, plans are judged."""

import gc
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from auditor.ground.record import record
from auditor.judge.verdicts import PlanVerdicts
from auditor.model.rule import RulePack
from auditor.run.cache.place import store_for
from auditor.run.cache.verdicts import keep_verdicts
from auditor.run.plan_file import PlanFile
from auditor.run.reader import FileReading, Reader
from auditor.run.schedule import batches

if TYPE_CHECKING:
    from auditor.judge.compiled import CompiledRule

AT_ONCE = 200           # plans whose rows are held at once, as far as one plan does not depend on more
Tell = Callable[[int, int], None]       # how much of the work is done, of how much


@record
class Assignment:
    """Plans to judge, in an order that keeps together what belongs together, with what they depend on.

    dependencies: of each plan to judge. files, digests: of all of these, in family order; the content that every
    file had when it was looked at. keys: of the plans to judge, under which their verdicts are kept.
    """

    ids: tuple[str, ...]
    dependencies: Mapping[str, tuple[str, ...]]
    files: Mapping[str, PlanFile]
    digests: Mapping[str, str]
    keys: Mapping[str, str]


class Worker:
    """Reads and judges in this process."""

    def __init__(self, pack: RulePack, cached: bool) -> None:
        self.pack = pack
        self.store = store_for(cached)
        self.reader = Reader(self.store)

    @cached_property
    def compiled(self) -> "Mapping[str, CompiledRule]":
        """The rules, compiled when the first plan is judged."""
        from auditor.judge.compiled import compile_rules

        return compile_rules(self.pack.rules)

    def read(self, files: Sequence[PlanFile], tell: Tell) -> Iterator[FileReading]:
        """Reads files, and says what each points at."""
        for number, reading in enumerate(self.reader.readings(files), 1):
            tell(number, len(files))
            yield reading

    def judge(self, assignment: Assignment, tell: Tell) -> Iterator[PlanVerdicts]:
        """The verdicts of plans, which are kept. Raises Changed."""
        from auditor.judge.audit import ready
        from auditor.judge.judging import rules_by_level
        from auditor.judge.plan_verdicts import verdicts_of

        levels = rules_by_level(self.compiled, self.pack)
        done = 0
        gc.freeze()                     # plans stay: only the rows of a batch are looked through for what goes with it
        for batch, needed in batches(assignment.ids, assignment.dependencies, AT_ONCE):
            family = ready(self.reader.plan_set([(assignment.files[id], assignment.digests[id]) for id in needed]))
            for id in batch:
                verdicts = verdicts_of(family.by_id[id], levels, family.indicators)
                keep_verdicts(self.store, assignment.keys[id], verdicts)
                done += 1
                tell(done, len(assignment.ids))
                yield verdicts
            if done < len(assignment.ids):
                del family
                gc.collect()
