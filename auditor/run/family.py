"""The plans of one folder as a run knows them: what each points at; the plans themselves are read when needed."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from auditor.ground.problem import Problem
from auditor.ground.record import record
from auditor.judge.dependencies import PlanSummary, family_order
from auditor.run.plan_file import PlanFile
from auditor.run.reader import FileReading, Reader


@record
class PlanFamily:
    """The plans of a folder. summaries, places: by plan, every parent before its children.

    included: the plans of other folders that these answer to; they are judged and reported there.
    """

    folder: str
    summaries: Mapping[str, PlanSummary]
    places: Mapping[str, PlanFile]
    included: frozenset[str] = frozenset()

    @property
    def files(self) -> dict[str, str]:
        """Plan of the folder → its file, by its name in marks."""
        return {id: place.shown for id, place in self.places.items() if id not in self.included}

    def placed(self, ids: Iterable[str]) -> list[tuple[PlanFile, str]]:
        """The files of some plans, with the digests that they had when they were looked at."""
        return [(self.places[id], self.summaries[id].digest) for id in ids]


def family_from(
    folder: str, readings: Sequence[FileReading], reader: Reader, included: frozenset[str] = frozenset()
) -> tuple[PlanFamily, list[Problem]]:
    """The family that files make, with everything that is wrong with them and with how they fit together.

    `included`: those of the files, by their names in marks, that lie in other folders.
    """
    problems = [problem for reading in readings for problem in reading.problems]
    found = [(reading.summary, reading.file) for reading in readings if reading.summary is not None]
    if len(found) == len(readings):
        problems += _misfits(found, reader)
    summaries = {summary.id: summary for summary, _ in found}
    places = {summary.id: file for summary, file in found}
    ranked = family_order(summaries)
    return PlanFamily(
        folder, {id: summaries[id] for id in ranked}, {id: places[id] for id in ranked},
        frozenset(id for id, place in places.items() if place.shown in included),
    ), problems


def _misfits(found: Sequence[tuple[PlanSummary, PlanFile]], reader: Reader) -> list[Problem]:
    """What does not fit together between files. Only the plans concerned are read for it."""
    times = Counter(summary.id for summary, _ in found)
    concerned = [
        file for summary, file in found if times[summary.id] > 1 or not times.keys() >= _named(summary)
    ]
    if not concerned:
        return []
    from auditor.read.family import misfits

    plans = (reader.loaded(file)[0] for file in concerned)
    return misfits([plan for plan in plans if plan is not None], {summary.id: summary.parents for summary, _ in found})


def _named(summary: PlanSummary) -> set[str]:
    return {*summary.named, summary.replaces} - {"", *summary.parents}
