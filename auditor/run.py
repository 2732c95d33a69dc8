"""Reads what a command names and calls the core: paths and a configuration → what is reported.

Every mistake of every file (plans, rules, configuration) is collected into one InputError.
"""

import os
from collections.abc import Iterable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.address import nearest
from auditor.audit import Audit
from auditor.bench import Bench, all_rules, bench_of
from auditor.engine.compiled import compile_rule
from auditor.engine.run import audit_rows, ready
from auditor.families import (
    PLAN_FILE,
    PlanFamily,
    Problems,
    chosen_plans,
    configuration,
    families_at,
    folders_at,
    names_of,
    own_places,
    places_naming,
    places_of,
)
from auditor.load.config import Config, settings_of, unknown_rule
from auditor.messages.explain import EXPLAIN
from auditor.messages.report import SUBJECTS
from auditor.messages.since import SINCE
from auditor.outcome import Outcome, Request, chosen_of, reported_of, unknown_plans, waived, waivers_of
from auditor.parts.judged import JudgedFamily, Judging, Step, judged_family
from auditor.parts.steady import steady
from auditor.places import rules_folder
from auditor.problem import InputError, Problem
from auditor.record import record
from auditor.rule import RulePack
from auditor.since import Since, compare
from auditor.subjects.build import Family
from auditor.waiver import Waiver
from auditor.words import Words, say

if TYPE_CHECKING:
    from auditor.engine.explain import Explanation
    from auditor.history import Commit


def _quiet(phase: str, done: int, total: int) -> None:
    """Says nothing of what is under way."""


@record
class _Read:
    """The families that are judged, the plans of them that are reported, and those that a paper is about.

    everywhere: all families that were read. sound: whether every file was.
    """

    families: Sequence[PlanFamily]
    chosen: Mapping[str, set[str]]
    named: Sequence[tuple[PlanFamily, str]]
    everywhere: Sequence[PlanFamily]
    whole: bool
    sound: bool


def perform(request: Request, step: Step = _quiet) -> Outcome:
    """Audits every family that the request names. Raises InputError: no audit was performed then."""
    problems = Problems()
    step("rules", 0, 0)
    bench = bench_of(request.config, request.select, request.ignore, problems, request.cached)
    if request.named is None and request.since is None and not problems.found:
        outcome = _in_parts(request, bench, step)
        if outcome is not None:
            return outcome
    with steady():
        return _at_once(request, bench, problems, step)


def _in_parts(request: Request, bench: Bench, step: Step) -> Outcome | None:
    """The outcome from verdicts alone, plan by plan; None: something is wrong, which must be found out and worded."""
    judging = Judging(
        bench.kept, bench.judges, bench.judged, bench.strays, request.cached and bool(bench.judged), request.jobs
    )
    problems = Problems()
    step("plans", 0, 0)
    families: list[JudgedFamily] = []
    for folder, files in folders_at(request.paths or places_of(bench.config), problems):
        family = judged_family(folder, files, judging, step)
        if family is None:
            return None
        families.append(family)
    problems.found.extend(unknown_plans(request, families))
    waivers = waivers_of(request, bench, None if request.paths else families, problems)
    if problems.found or not families:
        return None
    audits = waived({family.folder: family.audit for family in families}, waivers, request.today)
    names = {(family.folder, address): name for family in families for address, name in family.names.items()}
    reported = reported_of(audits, families, chosen_of(request, families), bench.off, names)
    return Outcome(reported, bench.config.fail_on, (), bench.pack)


def _at_once(request: Request, bench: Bench, problems: Problems, step: Step) -> Outcome:
    """The outcome from all rows of all families at once, with all problems."""
    step("plans", 0, 0)
    read = _read(request, bench.config, problems)
    commit = problems.attempt(partial(_commit, request.since, read)) if request.since is not None else None
    step("judging", 0, 0)
    # Beside other mistakes the rows are built all the same: a claim's broken predicate shows only there.
    audits, rows = _judged(read.families, bench, problems)
    waivers = waivers_of(request, bench, read.everywhere if read.whole and read.sound else None, problems)
    problems.stop()
    whole = waived(audits, waivers, request.today)
    since = None if commit is None else _compared(commit, whole, read, bench, waivers, request, step)
    plans = tuple(rows[family.folder].by_id[id] for family, id in read.named)
    names = {key: name for family in read.families for key, name in names_of(family).items()}
    reported = reported_of(whole, read.families, read.chosen, bench.off, names, since)
    return Outcome(reported, bench.config.fail_on, plans, bench.pack)


def _read(request: Request, config: Config, problems: Problems) -> _Read:
    """The families that the request names. What it says of plans is only held against files that could be read."""
    places = places_of if request.since is None or request.paths else own_places
    usual = () if problems.found and not config.file else places(config)
    paths = request.paths or (usual if request.named is None else places_naming(request.named, config))
    before = len(problems.found)
    families = families_at(paths, problems, request.cached)
    if len(problems.found) > before:
        return _Read(families, {}, (), families, False, False)
    problems.found.extend(unknown_plans(request, families))
    if request.named is None:
        return _Read(families, chosen_of(request, families), (), families, not request.paths, True)
    named = chosen_plans(request.named, families, problems)
    wanted = list(dict.fromkeys(family for family, _ in named))
    chosen = {family.folder: {id for other, id in named if other is family} for family in wanted}
    return _Read(wanted, chosen, named, families, paths == usual, True)


def _judged(
    families: Iterable[PlanFamily], bench: Bench, problems: Problems
) -> tuple[dict[str, Audit], dict[str, Family]]:
    """The audit and the rows of each family. After a mistake nothing is judged, but rows are built."""
    kept = RulePack({}, {}) if problems.found else bench.kept
    judges = {} if problems.found else bench.judges()
    audits: dict[str, Audit] = {}
    rows: dict[str, Family] = {}
    for family in families:
        made = problems.attempt(partial(ready, family.plan_set))
        if made is not None:
            rows[family.folder] = made
            audits[family.folder] = audit_rows(made, kept, judges)
    return audits, rows


def _commit(ref: str | None, read: _Read) -> "Commit":
    from auditor.history import commit_at

    return commit_at(ref or "", [Path(family.folder or ".") for family in read.everywhere])


def _compared(
    commit: "Commit", now: Mapping[str, Audit], read: _Read, bench: Bench, waivers: tuple[Waiver, ...],
    request: Request, step: Step,
) -> Since:
    """How today's audits stand to those of then: by today's rules and date, with the waivers of then."""
    from auditor.difference.identity import gone, identities, renamed
    from auditor.history import changed_since, waivers_then
    from auditor.history import families_at as families_then

    step("then", 0, 0)
    problems = Problems()
    families = problems.attempt(partial(families_then, commit, read.families, bench.config, request.cached)) or []
    remarks: list[Words] = []
    if not families and not problems.found:
        remarks.append(say(SINCE, "no-plans-then", ref=commit.ref))
    settings = [Path(bench.config.file)] if bench.config.file else []
    if families and changed_since(commit, [rules_folder(), *bench.config.packs, *settings]):
        remarks.append(say(SINCE, "rules-changed", ref=commit.ref))
    audits, _ = _judged(families, bench, problems)
    problems.stop()
    before = waivers
    if request.waived and bench.config.waivers is not None:
        try:
            before = waivers_then(commit, bench.config.waivers, bench.rules or {})
        except InputError:
            remarks.append(say(SINCE, "waivers-then", ref=commit.ref))
    then = {family.folder: family.plan_set for family in families}
    today = {family.folder: family.plan_set for family in read.families}
    known = identities(then, today)
    remarks += _other_plans(commit.ref, renamed(known), gone(then, today, known))
    return compare(
        commit.ref, now, waived(audits, before, request.today),
        lambda folder, subject: known[folder].former(subject), remarks,
    )


def _other_plans(ref: str, held: Sequence[tuple[str, str]], missed: Sequence[str]) -> list[Words]:
    """Which plans have another id today, and which are no longer there."""
    remarks = []
    if held:
        pairs = [f"{then}→{now}" for then, now in held]
        remarks.append(say(SINCE, "plans-held", plans=_named(pairs)))
    if missed:
        remarks.append(say(SINCE, "plans-gone", ref=ref, plans=_named(missed)))
    return remarks


def _named(ids: Sequence[str]) -> Words:
    return Words("、".join(ids), ", ".join(ids))


def explanations(id: str, named: str, config: str | None) -> "list[Explanation]":
    """Why a rule came out as it did on the subjects that a name means (`auditor.address`). Raises InputError."""
    from auditor.engine.explain import explained, subjects

    settled, problems = configuration(config), Problems()
    rules = all_rules(settled)
    if id not in rules:
        raise InputError([Problem(None, unknown_rule(id, rules))])
    pack = RulePack(rules, settings_of(settled, rules))
    compiled = compile_rule(rules[id])
    file = named.partition(PLAN_FILE)[0] + PLAN_FILE
    here = PLAN_FILE in named and os.path.isfile(file)
    families = [ready(each.plan_set) for each in families_at((file,) if here else places_of(settled), problems)]
    problems.stop()
    found = [each for family in families for each in explained(compiled, family, pack, named)]
    if found:
        return found
    keys = [key for family in families for key in subjects(compiled, family)]
    kind = SUBJECTS[rules[id].subject]
    near = Words("、".join(nearest(keys, named)), ", ".join(nearest(keys, named)))
    sentence = ("unknown-place" if PLAN_FILE in named else "unknown-subject") if keys else "no-subject"
    raise InputError([Problem(None, say(EXPLAIN, sentence, rule=id, kind=kind, found=named, near=near))])
