"""The one run behind every command: files → what each points at → verdicts per plan → audits, and rows on demand.

A file is parsed at most once, and only where what a command needs of it is not kept from a former run.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from types import TracebackType
from typing import TYPE_CHECKING

from auditor.ground.record import record
from auditor.judge.dependencies import dependencies_of, needed
from auditor.judge.verdict_key import verdict_keys
from auditor.judge.verdicts import PlanVerdicts, assembled
from auditor.model.audit import Audit
from auditor.model.plan import PlanSet
from auditor.model.rule import RulePack
from auditor.read.family_file import FAMILY, family_file
from auditor.run.cache.cleanup import clean_up_if_due
from auditor.run.family import PlanFamily, family_from
from auditor.run.folders import Found, included_files
from auditor.run.plan_file import plan_file
from auditor.run.pool import Pool
from auditor.run.problems import Problems
from auditor.run.reader import FileReading
from auditor.run.ruleset import Ruleset
from auditor.run.verdicts import Homes, Step, Wanted, judged, kept, names_of, read_files
from auditor.run.worker import Worker

if TYPE_CHECKING:
    from auditor.model.rows.build import Family
    from auditor.run.family_then import FamiliesThen


def quiet(phase: str, done: int, total: int) -> None:
    """Says nothing of what is under way."""


@record
class JudgedFamily:
    """The audit of a folder. names: address → name, see `auditor.model.audit.address`."""

    audit: Audit
    names: Mapping[str, str]


class Run:
    """Reads families and judges them. `jobs`: how many processes may be; 0: as many as help."""

    def __init__(self, pack: RulePack, cached: bool = True, jobs: int = 1, step: Step = quiet) -> None:
        self.pool = Pool(Worker(pack, cached), cached)
        self.jobs = jobs
        self.step = step
        self.homes: Homes = {}
        self.judged: dict[str, PlanVerdicts] = {}           # by key

    def __enter__(self) -> "Run":
        clean_up_if_due(self.pool.own.store)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.pool.__exit__(kind, error, trace)

    def families(
        self, found: Iterable[Found], problems: Problems, then: "FamiliesThen | None" = None
    ) -> list[PlanFamily]:
        """Reads the files of folders, see `auditor.run.folders.folders_at`; all that is wrong is added to problems.

        `then`: what families were said to be at an earlier commit, where these are its files.
        """
        said_of, included_in = (then.said, then.included) if then is not None else (family_file, included_files)
        self.step("plans", 0, 0)
        families = []
        for folder, files in found:
            said = problems.attempt(partial(said_of, folder)) or FAMILY
            own = [plan_file(path, shown, said) for path, shown in files]
            included = [plan_file(path, shown, said) for path, shown in included_in(said.includes)]
            places = [*own, *included]
            readings = read_files(places, self.pool, self.jobs, self.step, self.homes)
            family, wrong = family_from(
                folder, [readings[place.shown] for place in places], self.pool.own.reader,
                frozenset(place.shown for place in included),
            )
            problems.found.extend(wrong)
            families.append(family)
        return families

    def edited(self, family: PlanFamily, contents: Mapping[str, bytes]) -> PlanFamily:
        """The family as if some files, by their names in marks, held other contents. Raises InputError."""
        problems, readings = Problems(), []
        for id, place in family.places.items():
            if place.shown not in contents:
                readings.append(FileReading(place, family.summaries[id]))
            else:
                readings += self.pool.own.reader.readings([replace(place, content=contents[place.shown])])
        included = frozenset(family.places[id].shown for id in family.included)
        made, problems.found = family_from(family.folder, readings, self.pool.own.reader, included)
        problems.stop()
        return made

    def audited(self, family: PlanFamily, rules: Ruleset) -> JudgedFamily:
        """The audit of a sound family. Raises Changed where a file was saved meanwhile."""
        dependencies = dependencies_of(family.summaries, rules.far)
        keys = {
            id: key for id, key in verdict_keys(family.summaries, dependencies, rules.digest).items()
            if id not in family.included
        }
        known = {id: self.judged[key] for id, key in keys.items() if key in self.judged}
        if rules.digest:
            unknown = {id: key for id, key in keys.items() if id not in known}
            known |= kept(self.pool.own.store, unknown, rules.judging.rules)
        wanted = Wanted([id for id in keys if id not in known], dependencies, keys)
        for each in judged(family, wanted, self.pool, self.jobs, self.step, self.homes):
            known[each.plan.id] = each
        self.judged.update((keys[id], verdicts) for id, verdicts in known.items())
        ordered = {id: known[id] for id in keys if id in known}
        return JudgedFamily(assembled(ordered.values(), rules.judging.rules), names_of(ordered))

    def plan_set(self, family: PlanFamily, ids: Iterable[str] | None = None) -> PlanSet:
        """Some plans of a sound family, all where none are named. Raises Changed."""
        wanted = family.summaries if ids is None else [id for id in family.summaries if id in frozenset(ids)]
        return self.pool.own.reader.plan_set(family.placed(wanted))

    def rows(self, family: PlanFamily, ids: Sequence[str], far: bool = False) -> "Family":
        """The rows of some plans of a sound family and of all that they depend on. Raises Changed.

        `far`: see `auditor.judge.dependencies.dependencies_of`.
        """
        from auditor.judge.audit import ready

        return ready(self.plan_set(family, needed(dependencies_of(family.summaries, far), ids)))
