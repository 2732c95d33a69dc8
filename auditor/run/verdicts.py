"""The verdicts of a family: what was judged before stands, the rest is divided among workers."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial

from auditor.ground.record import record
from auditor.judge.dependencies import Dependencies, needed
from auditor.judge.verdict_key import VerdictKeys
from auditor.judge.verdicts import PlanVerdicts
from auditor.model.rule import Rule
from auditor.run.cache.store import Store
from auditor.run.cache.verdicts import kept_verdicts
from auditor.run.family import PlanFamily
from auditor.run.plan_file import PlanFile, guess
from auditor.run.pool import Pool
from auditor.run.reader import FileReading
from auditor.run.schedule import runs, tree_order
from auditor.run.worker import Assignment

WORTH = 4 << 20             # bytes of plans to read for which a process is worth its while
EASIER = 4                  # a plan that was read already is judged with so much less work than one that must be read
Step = Callable[[str, int, int], None]      # which phase, plans or judging; how much of it is done, of how much
Homes = dict[str, int]      # file, by its name in marks → the place of the worker that read it


@record
class Wanted:
    """The plans of a family that must be judged: with what they depend on, under which keys they are kept."""

    ids: Sequence[str]
    dependencies: Dependencies
    keys: VerdictKeys


def read_files(
    files: Sequence[PlanFile], pool: Pool, jobs: int, step: Step, homes: Homes
) -> dict[str, FileReading]:
    """What each file points at, by its name in marks; which worker read it is noted in `homes`."""
    found = {file.shown: reading for file in files if (reading := pool.own.reader.known(file)) is not None}
    unread = [file for file in files if file.shown not in found]
    if unread:
        count = _count(sum(file.size for file in unread), jobs)
        pool.grow(count)
        ordered = unread if count == 1 else _together(unread)
        shares = [[ordered[place] for place in run] for run in runs([file.size for file in ordered], count)]
        for readings in pool.read(shares, partial(step, "plans")):
            found.update((reading.file.shown, reading) for reading in readings)
        homes.update((file.shown, place) for place, share in enumerate(shares) for file in share)
    return found


def _together(files: Sequence[PlanFile]) -> list[PlanFile]:
    """Files with those after them that seem to hang below them."""
    guesses = {file.shown: guess(file.path) for file in files}
    by_id = {made.id: shown for shown, made in guesses.items()}
    by_name = {file.shown: file for file in files}
    parents = {
        shown: [by_id[up] for up in made.parents if up in by_id and by_id[up] != shown]
        for shown, made in guesses.items()
    }
    return [by_name[shown] for shown in tree_order(parents)]


def _count(size: int, jobs: int) -> int:
    """How many processes there should be for so many bytes to read."""
    return jobs or max(1, min(_processors(), size // WORTH))


def _processors() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def kept(store: Store, keys: VerdictKeys, rules: Mapping[str, Rule]) -> dict[str, PlanVerdicts]:
    """The verdicts that were given on the same ground in a former run, by plan. rules: those at hand."""
    if not store.readable:
        return {}
    found = ((id, kept_verdicts(store, key, id, rules)) for id, key in keys.items())
    return {id: verdicts for id, verdicts in found if verdicts is not None}


def judged(
    family: PlanFamily, wanted: Wanted, pool: Pool, jobs: int, step: Step, homes: Homes
) -> Iterator[PlanVerdicts]:
    """The verdicts of plans that are not known yet. Raises Changed."""
    if not wanted.ids:
        return iter(())
    shares = _shares(family, wanted.ids, homes, jobs)
    return pool.judge([_assignment(family, share, wanted) for share in shares], partial(step, "judging"))


def _shares(family: PlanFamily, ids: Sequence[str], homes: Homes, jobs: int) -> list[list[str]]:
    """Which worker judges which plans: that which read them; what nobody read goes with what it hangs below."""
    wanted = frozenset(ids)
    parents = {id: each.parents for id, each in family.summaries.items()}
    ordered = [id for id in tree_order(parents) if id in wanted]
    if not homes:
        sizes = [family.places[id].size for id in ordered]
        count = _count(sum(sizes) // EASIER, jobs)
        return [[ordered[place] for place in run] for run in runs(sizes, count)]
    shares: list[list[str]] = [[] for _ in range(1 + max(homes.values()))]
    place = 0
    for id in ordered:
        place = homes.get(family.places[id].shown, place)
        shares[place].append(id)
    return shares


def _assignment(family: PlanFamily, ids: Sequence[str], wanted: Wanted) -> Assignment:
    together = needed(wanted.dependencies, ids)
    return Assignment(
        tuple(ids), {id: wanted.dependencies[id] for id in ids}, {id: family.places[id] for id in together},
        {id: family.summaries[id].digest for id in together}, {id: wanted.keys[id] for id in ids},
    )


def names_of(verdicts: Mapping[str, PlanVerdicts]) -> dict[str, str]:
    """Address → name: what a reader calls the plans, and what could not be judged."""
    names = {id: each.plan.region for id, each in verdicts.items()}
    for each in verdicts.values():
        names.update(each.names)
    return names
