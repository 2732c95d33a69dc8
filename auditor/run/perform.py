"""What a command asks for → what is reported.

One way for all: files are read, with every mistake of every file (plans, rules, configuration) in one InputError;
each plan is judged, or its verdicts are taken from a former run; and what a paper needs is built of the rows that
these plans depend on.
"""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.ground.problem import mistake
from auditor.ground.record import record
from auditor.ground.words import say
from auditor.messages.load import LOAD
from auditor.run.family import PlanFamily
from auditor.run.folders import chosen_plans, folders_at, places_naming, usual_places
from auditor.run.names import names_in
from auditor.run.outcome import Outcome, reported_of, waived
from auditor.run.problems import Problems
from auditor.run.reader import Changed
from auditor.run.reported import Names
from auditor.run.request import Request, chosen_of, unknown_plans, waivers_of
from auditor.run.ruleset import Ruleset, ruleset_of
from auditor.run.run import JudgedFamily, Run, quiet
from auditor.run.verdicts import Step

if TYPE_CHECKING:
    from auditor.model.rows.build import Family
    from auditor.run.history import Commit

TRIES = 3                   # how often a run begins anew where files are saved while it reads them


def perform(request: Request, step: Step = quiet) -> Outcome:
    """Audits every family that the request names. Raises InputError: no audit was performed then."""
    step("rules", 0, 0)
    for _ in range(TRIES):
        try:
            return _perform(request, step)
        except Changed as changed:
            file = str(changed)
    raise mistake(say(LOAD, "changing", file=file))


def _perform(request: Request, step: Step) -> Outcome:
    problems = Problems()
    rules = ruleset_of(request.config, request.select, request.ignore, problems, request.cached)
    with Run(rules.judging, request.cached and bool(rules.digest), request.jobs, step) as run:
        chosen = _chosen(request, rules, run, problems)
        commit = problems.attempt(partial(_commit, request.since, chosen)) if request.since is not None else None
        waivers = waivers_of(request, rules, chosen.everywhere, problems)
        problems.stop()
        step("judging", 0, 0)
        judged = {family.folder: run.audited(family, rules) for family in chosen.families}
        audits = waived({folder: each.audit for folder, each in judged.items()}, waivers, request.today)
        since = None
        if commit is not None:
            from auditor.run.comparison import Now, since_commit

            since, audits = since_commit(commit, Now(chosen.families, audits, waivers), run, rules, request)
        rows = _rows(run, chosen)
        reported = reported_of(audits, chosen.families, chosen.plans, rules.off, _names(judged, rows), since)
    plans = tuple(rows[family.folder].by_id[id] for family, id in chosen.named)
    return Outcome(reported, rules.config.fail_on, plans, rules.pack, rules.config.file, rules.config.home)


@record
class _Chosen:
    """The families that are judged, the plans of them that are reported, and those that a paper is about.

    everywhere: all families that waivers may be about, where all of these are known.
    """

    families: Sequence[PlanFamily]
    plans: Mapping[str, set[str]]
    named: Sequence[tuple[PlanFamily, str]]
    everywhere: Sequence[PlanFamily] | None


def _chosen(request: Request, rules: Ruleset, run: Run, problems: Problems) -> _Chosen:
    """The families that the request names. What it says of plans is only held against files that are sound."""
    config = rules.config
    before = len(problems.found)
    unknown = bool(problems.found) and not config.file      # where nobody says: a configuration that is wrong may
    find = partial(places_naming, request.named or (), config)
    paths = request.paths or (() if unknown else problems.attempt(find) or ())
    if not paths and not unknown:
        problems.stop()
    found = [
        (folder, [(request.instead.get(shown, file), shown) for file, shown in files])
        for folder, files in folders_at(paths, problems)
    ]
    families = run.families(found, problems)
    if len(problems.found) > before:
        return _Chosen(families, {}, (), None)
    problems.found.extend(unknown_plans(request, families))
    if request.named is None:
        return _Chosen(families, chosen_of(request, families), (), None if request.paths else families)
    named = chosen_plans(request.named, families, problems)
    wanted = [family for family in families if any(other is family for other, _ in named)]
    plans = {family.folder: {id for other, id in named if other is family} for family in wanted}
    return _Chosen(wanted, plans, named, families if paths == usual_places(config) else None)


def _commit(ref: str | None, chosen: _Chosen) -> "Commit":
    from auditor.run.history import commit_at

    return commit_at(ref or "", [Path(family.folder or ".") for family in chosen.families])


def _rows(run: Run, chosen: _Chosen) -> "dict[str, Family]":
    """The rows of the plans that a paper is about, by the folder of their family."""
    return {
        family.folder: run.rows(family, sorted(chosen.plans[family.folder]))
        for family in chosen.families if chosen.named
    }


def _names(judged: Mapping[str, JudgedFamily], rows: "Mapping[str, Family]") -> Names:
    """What a reader calls the subjects of findings; of the plans of a paper all that they hold."""
    names = {(folder, address): name for folder, each in judged.items() for address, name in each.names.items()}
    names |= {
        (folder, address): name for folder, family in rows.items() for address, name in names_in(family).items()
    }
    return names
