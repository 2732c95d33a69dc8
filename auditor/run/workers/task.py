"""One part of a family: its files are read, its plans are judged, all by one process."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from auditor.ground.problem import InputError
from auditor.ground.record import record
from auditor.judge.audit import ready
from auditor.judge.compiled import CompiledRule
from auditor.judge.dependencies import PlanSummary
from auditor.judge.judging import docket_of
from auditor.judge.verdicts import PlanVerdicts, verdicts_of
from auditor.model.plan import Plan
from auditor.model.rule import RulePack
from auditor.read.family import plan_set_of
from auditor.run.cache.place import store_for
from auditor.run.cache.plans import reader_with
from auditor.run.cache.summaries import Summaries
from auditor.run.cache.verdicts import keep_verdicts
from auditor.run.workers.collector import lasting, swept
from auditor.run.workers.files import PlanFile
from auditor.run.workers.schedule import batches

AT_ONCE = 400           # plans whose rows are held at once, as far as one plan does not lean on more
Tell = Callable[[int, int], None]       # how much of the work is done, of how much


class Unsound(Exception):
    """Something is wrong with the files, or they change: all of them must be read at once to say what there is."""


@record
class Errand:
    """Plans to judge, in an order that keeps together what belongs together; what they lean on; where all that lies,
    in family order.

    digests: of the content that every file had when it was looked at. grounds: of the plans to judge, under which
    their verdicts are kept.
    """

    ids: tuple[str, ...]
    leans: Mapping[str, tuple[str, ...]]
    files: Mapping[str, PlanFile]
    digests: Mapping[str, str]
    grounds: Mapping[str, str]


class Part:
    """Holds the plans that it read, and those that it needed beside them."""

    def __init__(self, pack: RulePack, judges: Callable[[], Mapping[str, CompiledRule]], cached: bool) -> None:
        self.pack = pack
        self.judges = judges
        self.store = store_for(cached)
        self.reader = reader_with(self.store)
        self.plans: dict[str, Plan] = {}

    def read(self, files: Sequence[PlanFile], tell: Tell) -> Iterator[PlanSummary]:
        """Reads files, and says what each points at. Raises Unsound."""
        summaries = Summaries(self.store)
        for number, plan in enumerate(self._read(files), 1):
            tell(number, len(files))
            yield summaries.put(plan)

    def _read(self, files: Sequence[PlanFile]) -> Iterator[Plan]:
        for plan, problems in self.reader([(file.path, file.shown) for file in files]):
            if plan is None or problems:
                raise Unsound
            self.plans[plan.id] = plan
            yield plan

    def judge(self, errand: Errand, tell: Tell) -> Iterator[PlanVerdicts]:
        """The verdicts of plans, which are kept. Raises Unsound."""
        docket = docket_of(self.judges(), self.pack)
        for plan in self._read([file for id, file in errand.files.items() if id not in self.plans]):
            if plan.digest != errand.digests.get(plan.id):      # somebody has saved it meanwhile
                raise Unsound
        lasting()
        done = 0
        for batch, needed in batches(errand.ids, errand.leans, AT_ONCE):
            try:
                family = ready(plan_set_of([self.plans[id] for id in needed]))
            except InputError as error:
                raise Unsound from error
            for id in batch:
                verdicts = verdicts_of(family.by_id[id], docket, family.indicators)
                keep_verdicts(self.store, errand.grounds[id], verdicts)
                done += 1
                tell(done, len(errand.ids))
                yield verdicts
            if done < len(errand.ids):
                del family
                swept()
