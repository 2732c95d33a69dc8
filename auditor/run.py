"""Reads what a command names and calls the core: paths and a configuration → what is reported.

Every mistake of every file (plans, rules, configuration) is collected into one InputError.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from auditor.address import nearest
from auditor.audit import Audit, Counts, Finding
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
    known_plans,
    names_of,
    own_places,
    places_naming,
    places_of,
    unknown_plan,
)
from auditor.load.config import Config, settings_of, unknown_rule
from auditor.load.files import shown_path
from auditor.load.waivers import load_waivers
from auditor.messages.explain import EXPLAIN
from auditor.messages.report import SUBJECTS
from auditor.messages.since import SINCE
from auditor.messages.waiver import WAIVER
from auditor.places import rules_folder
from auditor.problem import InputError, Problem
from auditor.record import record
from auditor.report.reported import Reported, everything, family_of
from auditor.rule import RulePack
from auditor.since import Since, compare
from auditor.subjects.build import Family
from auditor.subjects.plan_row import PlanRow
from auditor.waiver import Waiver
from auditor.waiver import apply as apply_waivers
from auditor.words import Words, say

if TYPE_CHECKING:
    from auditor.engine.explain import Explanation
    from auditor.history import Commit

Step = Callable[[str], None]        # told which phase begins: rules, plans, judging


@record
class Request:
    """What a command asks for. `config` names a configuration; None: the nearest one upwards.

    named: the plans that a paper is about, by id or file, all where it is empty; their families are judged and
    no others, and the outcome brings their rows. None: no paper is written, and `paths` and `plans` say it all.
    since: a commit; how the findings stand to those of the plans as they were then is reported as well.
    today: the day on which waivers are looked at, as YYYY-MM-DD; before every day: none has expired.
    cached: whether what was read before may come from the cache, if the environment does not forbid it.
    waived: whether waivers are looked at; without, the audit is as if there were none.
    """

    paths: tuple[str, ...] = ()
    plans: tuple[str, ...] = ()
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    config: str | None = None
    today: str = ""
    waived: bool = True
    named: tuple[str, ...] | None = None
    since: str | None = None
    cached: bool = True


@record
class Outcome:
    """What there is to report, and what the configuration says of the exit code (empty: nothing).

    plans: the rows of the plans that the request names. pack: the rules with their settings.
    """

    reported: Reported
    fail_on: tuple[str, ...]
    plans: tuple[PlanRow, ...]
    pack: RulePack


def _quiet(phase: str) -> None:
    """Says nothing of the phase that begins."""


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
    step("rules")
    bench = bench_of(request.config, request.select, request.ignore, problems)
    step("plans")
    read = _read(request, bench.config, problems)
    commit = problems.attempt(partial(_commit, request.since, read)) if request.since is not None else None
    step("judging")
    # Beside other mistakes the rows are built all the same: a claim's broken predicate shows only there.
    audits, rows = _judged(read.families, bench, problems)
    waivers = _waivers(request, bench, read, problems)
    problems.stop()
    whole = _waived(audits, waivers, request.today)
    since = None if commit is None else _compared(commit, whole, read, bench, waivers, request, step)
    plans = tuple(rows[family.folder].by_id[id] for family, id in read.named)
    reported = _reported(whole, read.families, read.chosen, bench.off, since)
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
    problems.found.extend(_unknown(request, families))
    if request.named is None:
        return _Read(families, _chosen(request, families), (), families, not request.paths, True)
    named = chosen_plans(request.named, families, problems)
    wanted = list(dict.fromkeys(family for family, _ in named))
    chosen = {family.folder: {id for other, id in named if other is family} for family in wanted}
    return _Read(wanted, chosen, named, families, paths == usual, True)


def _judged(
    families: Iterable[PlanFamily], bench: Bench, problems: Problems
) -> tuple[dict[str, Audit], dict[str, Family]]:
    """The audit and the rows of each family. After a mistake nothing is judged, but rows are built."""
    kept = RulePack({}, {}) if problems.found else bench.kept
    judges = {} if problems.found else bench.judges
    audits: dict[str, Audit] = {}
    rows: dict[str, Family] = {}
    for family in families:
        made = problems.attempt(partial(ready, family.plan_set))
        if made is not None:
            rows[family.folder] = made
            audits[family.folder] = audit_rows(made, kept, judges)
    return audits, rows


def _waivers(request: Request, bench: Bench, read: _Read, problems: Problems) -> tuple[Waiver, ...]:
    if not request.waived or bench.config.waivers is None or bench.rules is None:
        return ()
    known = known_plans(read.everywhere) if read.whole and read.sound else None
    waivers = problems.attempt(partial(load_waivers, bench.config.waivers, bench.rules, known)) or ()
    problems.found.extend(_homeless(waivers, read.everywhere) if known is not None else ())
    return waivers


def _waived(audits: Mapping[str, Audit], waivers: Sequence[Waiver], today: str) -> dict[str, Audit]:
    return {
        folder: apply_waivers(made, [each for each in waivers if _lives(each, folder)], today)
        for folder, made in audits.items()
    }


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

    step("then")
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
        commit.ref, now, _waived(audits, before, request.today),
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


def _lives(waiver: Waiver, folder: str) -> bool:
    """Whether a waiver may be about the plans of a folder."""
    return not waiver.family or f"{Path(folder).resolve().as_posix()}/".endswith(f"/{waiver.family.strip('/')}/")


def _homeless(waivers: Iterable[Waiver], families: Sequence[PlanFamily]) -> list[Problem]:
    """Waivers whose plan stands in several families, or not in the one that they name."""
    found = []
    for waiver in waivers:
        having = [family.folder for family in families if waiver.plan in family.plan_set.plans]
        meant = [folder for folder in having if _lives(waiver, folder)]
        if having and len(meant) != 1:
            sentence = "several-families" if meant else "unknown-family"
            words = say(WAIVER, sentence, found=waiver.plan, family=waiver.family, known=", ".join(having))
            found.append(Problem(waiver.at, words))
    return found


def _unknown(request: Request, families: Sequence[PlanFamily]) -> list[Problem]:
    known = known_plans(families)
    return [Problem(None, unknown_plan(id, known)) for id in request.plans if id not in known]


def _chosen(request: Request, families: Sequence[PlanFamily]) -> dict[str, set[str]]:
    """The plans that are reported, per family: those named by id or file, else all below the folders."""
    files = {shown_path(Path(path)) for path in request.paths if Path(path).is_file()}
    folders = [Path(path).resolve() for path in request.paths if Path(path).is_dir()]
    chosen: dict[str, set[str]] = {}
    for family in families:
        for id, plan in family.plan_set.plans.items():
            below = not request.paths or any(Path(plan.file).resolve().is_relative_to(up) for up in folders)
            if id in request.plans or plan.file in files or (not request.plans and below):
                chosen.setdefault(family.folder, set()).add(id)
    return chosen


def _reported(
    audits: Mapping[str, Audit], families: Sequence[PlanFamily], chosen: Mapping[str, set[str]],
    off: tuple[str, ...], since: Since | None,
) -> Reported:
    joined = _joined(list(audits.values()))
    findings = tuple(
        finding for folder, made in audits.items() for finding in made.findings
        if any(inner.subject.plan in chosen.get(folder, ()) for inner in everything([finding]))
    )
    everyone = sum(len(plans) for plans in chosen.values()) == len(joined.plans)
    selected = () if everyone else tuple(
        plan.id for plan in joined.plans if plan.id in chosen.get(family_of(plan.file), ())
    )
    names = {key: name for family in families for key, name in names_of(family).items()}
    return Reported(joined, _sorted(findings), selected, off, names, _about(since, families, chosen))


def _about(
    since: Since | None, families: Sequence[PlanFamily], chosen: Mapping[str, set[str]]
) -> Since | None:
    """The comparison, with what is gone only of the plans that are reported.

    A plan that is no longer there belongs to those where all of its family are reported.
    """
    if since is None:
        return None
    now = {family.folder: set(family.plan_set.plans) for family in families}
    whole = {folder for folder, plans in now.items() if chosen.get(folder) == plans}

    def told(finding: Finding) -> bool:
        folder, plan = family_of(finding.at.file), finding.subject.plan
        if folder not in now:       # it stands in a file of waivers, or its family is gone
            return len(whole) == len(now) or any(plan in plans for plans in chosen.values())
        return plan in chosen.get(folder, ()) if plan in now[folder] else folder in whole

    return replace(since, fixed=tuple(filter(told, since.fixed)))


def _joined(audits: Sequence[Audit]) -> Audit:
    """Several families as one audit: counts added up, plans by family, findings by place."""
    coverage = dict(audits[0].coverage)
    for other in audits[1:]:
        for id, counts in other.coverage.items():
            coverage[id] = _sum(coverage[id], counts)
    return Audit(
        plans=tuple(plan for made in audits for plan in made.plans), rules=audits[0].rules, coverage=coverage,
        findings=_sorted(finding for made in audits for finding in made.findings),
    )


def _sum(a: Counts, b: Counts) -> Counts:
    return Counts(
        a.holds + b.holds, a.violated + b.violated, a.undetermined + b.undetermined,
        a.not_applicable + b.not_applicable, a.waived + b.waived,
    )


def _sorted(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: (finding.at, finding.rule, finding.subject)))


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
    here = PLAN_FILE in named and Path(file).is_file()
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
