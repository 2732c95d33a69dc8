"""A family as it is audited: what was judged before stands, the rest is divided among processes."""

import hashlib
import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial

from auditor.audit import Audit
from auditor.cache.place import store_for
from auditor.cache.summaries import Summaries
from auditor.cache.verdicts import kept_verdicts
from auditor.engine.compiled import CompiledRule
from auditor.engine.kept import Grounds, Kept, grounds_of, joined, judged_again
from auditor.engine.lean import Leans, PlanSummary, leans_on, needed
from auditor.engine.verdicts import PlanVerdicts, assembled
from auditor.load.files import content_of
from auditor.parts.crew import Crew
from auditor.parts.divide import runs, tree_order
from auditor.parts.files import PlanFile, guess, plan_file
from auditor.parts.part import Errand, Part, Unsound
from auditor.parts.steady import steady
from auditor.record import record
from auditor.rule import Rule, RulePack

DEEPEST = 100           # plans one below the other; longer chains are cheaper to judge at once
WORTH = 4 << 20             # bytes of plans to read for which a process is worth its while
EASIER = 4                  # a plan that is known already is judged with so much less work than one that must be read
Step = Callable[[str, int, int], None]      # which phase, plans or judging; how much of it is done, of how much
Home = dict[str, int]       # file, by its name in marks → the place of the part that read it
Known = dict[str, PlanSummary]              # by file


@record
class Judging:
    """By what a family is judged.

    judges: the rules, compiled when they are needed. judged: a digest of all that decides, beside the plans, what
    comes out. strays: see `auditor.engine.reach`. cached: whether the cache may be used. jobs: how many processes
    may be; 0: as many as help.
    """

    pack: RulePack
    judges: Callable[[], Mapping[str, CompiledRule]]
    judged: str
    strays: bool
    cached: bool = True
    jobs: int = 0


@record
class JudgedFamily:
    """The audit of a folder. files: plan → its file. names: address → name, see `auditor.audit.address`."""

    folder: str
    files: Mapping[str, str]
    audit: Audit
    names: Mapping[str, str]


def judged_family(
    folder: str, found: Sequence[tuple[str, str]], judging: Judging, step: Step
) -> JudgedFamily | None:
    """Audits the plan files of a folder, given as (path, name in marks). None: something is wrong with them."""
    files = [plan_file(path, shown) for path, shown in found]
    own = Part(judging.pack, judging.judges, judging.cached)
    try:
        with steady(), Crew(own, judging.cached) as crew:
            return _judged_family(folder, files, judging, crew, step)
    except Unsound:
        return None


def _judged_family(
    folder: str, files: Sequence[PlanFile], judging: Judging, crew: Crew, step: Step
) -> JudgedFamily:
    known = _known(files, judging.cached)
    read, home = _read([file for file in files if file.shown not in known], judging.jobs, crew, step)
    summaries = _fitting([known.get(file.shown) or read[file.shown] for file in files])
    leans = leans_on(summaries, judging.strays)
    if _deepest(summaries, leans) > DEEPEST:
        raise Unsound
    grounds = grounds_of(summaries, leans, judging.judged)
    kept = _kept(grounds, judging.pack.rules, judging.cached)
    again = judged_again(kept, grounds)
    places = {file.shown: file for file in files}
    by_plan = {id: places[summary.file] for id, summary in summaries.items()}
    shares = _shares(again, by_plan, summaries, home, judging.jobs)
    errands = [_errand(ids, leans, by_plan, summaries, grounds) for ids in shares]
    fresh = {each.plan.id: each for each in crew.judge(errands, partial(step, "judging"))} if again else {}
    verdicts = list(joined(kept, fresh, grounds))
    return JudgedFamily(
        folder, {id: summaries[id].file for id in grounds}, assembled(verdicts, judging.pack.rules), _names(verdicts)
    )


def _deepest(summaries: Mapping[str, PlanSummary], ordered: Iterable[str]) -> int:
    """How many plans stand one below the other at most. `ordered`: every parent before its children."""
    depth: dict[str, int] = {}
    for id in ordered:
        depth[id] = 1 + max((depth.get(up, 0) for up in summaries[id].parents), default=0)
    return max(depth.values(), default=0)


def _known(files: Sequence[PlanFile], cached: bool) -> Known:
    """What is known of files whose content was read before."""
    summaries = Summaries(store_for(cached))
    known: Known = {}
    if summaries.store.readable:
        for file in files:
            data, _ = content_of(file.path)
            found = None if data is None else summaries.get(hashlib.sha256(data).hexdigest(), file.shown)
            if found is not None:
                known[file.shown] = found
    return known


def _read(unread: Sequence[PlanFile], jobs: int, crew: Crew, step: Step) -> tuple[Known, Home]:
    """What the other files point at, and which part read each."""
    if not unread:
        return {}, {}
    count = _count(sum(file.size for file in unread), jobs)
    crew.grow(count)
    ordered = list(unread) if count == 1 else _together(unread)
    shares = [[ordered[place] for place in run] for run in runs([file.size for file in ordered], count)]
    found = crew.read(shares, partial(step, "plans"))
    read = {summary.file: summary for summaries in found for summary in summaries}
    return read, {file.shown: place for place, share in enumerate(shares) for file in share}


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


def _fitting(found: Sequence[PlanSummary]) -> dict[str, PlanSummary]:
    """The summaries by plan. Raises Unsound for two plans of one id, and for a plan that is named and not there."""
    summaries = {summary.id: summary for summary in found}
    named = {id for summary in found for id in (*summary.parents, *summary.named, summary.replaces) if id}
    if len(summaries) < len(found) or not named <= summaries.keys():
        raise Unsound
    return summaries


def _kept(grounds: Grounds, rules: Mapping[str, Rule], cached: bool) -> dict[str, Kept]:
    """The verdicts that were given on the same ground before."""
    store = store_for(cached)
    if not store.readable:
        return {}
    found = ((id, ground, kept_verdicts(store, ground, id, rules)) for id, ground in grounds.items())
    return {id: Kept(ground, verdicts) for id, ground, verdicts in found if verdicts is not None}


def _shares(
    again: Sequence[str], files: Mapping[str, PlanFile], summaries: Mapping[str, PlanSummary], home: Home, jobs: int
) -> list[list[str]]:
    """Which part judges which plans: that which read them; what nobody read goes with what it hangs below."""
    wanted = frozenset(again)
    ordered = [id for id in tree_order({id: each.parents for id, each in summaries.items()}) if id in wanted]
    if not home:
        sizes = [files[id].size for id in ordered]
        count = _count(sum(sizes) // EASIER, jobs)
        return [[ordered[place] for place in run] for run in runs(sizes, count)]
    shares: list[list[str]] = [[] for _ in range(1 + max(home.values()))]
    place = 0
    for id in ordered:
        place = home.get(files[id].shown, place)
        shares[place].append(id)
    return shares


def _errand(
    ids: Sequence[str], leans: Leans, files: Mapping[str, PlanFile], summaries: Mapping[str, PlanSummary],
    grounds: Grounds,
) -> Errand:
    wanted = needed(leans, ids)
    return Errand(
        tuple(ids), {id: leans[id] for id in ids}, {id: files[id] for id in wanted},
        {id: summaries[id].digest for id in wanted}, {id: grounds[id] for id in ids},
    )


def _names(verdicts: Sequence[PlanVerdicts]) -> dict[str, str]:
    """What a reader calls the plans, and what could not be judged."""
    names = {each.plan.id: each.plan.region for each in verdicts}
    for each in verdicts:
        names.update(each.names)
    return names
