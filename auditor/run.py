"""Reads what a command names and calls the core: paths and a configuration → what is reported.

Every mistake of every file (plans, rules, configuration) is collected into one InputError.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from auditor.address import nearest
from auditor.audit import Audit, Counts, Finding
from auditor.engine.compiled import CompiledRule, compile_rule, compile_rules
from auditor.engine.explain import Explanation, explained, subjects
from auditor.engine.judge import orders
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
    places_naming,
    places_of,
    unknown_plan,
)
from auditor.load.config import Config, load_config, settings_of, unknown_rule
from auditor.load.files import shown_path
from auditor.load.rule import load_rules
from auditor.load.waivers import load_waivers
from auditor.messages.cli import CLI
from auditor.messages.explain import EXPLAIN
from auditor.messages.report import SUBJECTS
from auditor.messages.waiver import WAIVER
from auditor.places import rules_folder
from auditor.problem import InputError, Problem
from auditor.report.reported import Reported, everything, family_of
from auditor.rule import Rule, RulePack
from auditor.subjects.build import Family
from auditor.subjects.plan_row import PlanRow
from auditor.waiver import Waiver
from auditor.waiver import apply as apply_waivers
from auditor.words import Words, say

Step = Callable[[str], None]        # told which phase begins: rules, plans, judging


@dataclass(frozen=True, slots=True)
class Request:
    """What a command asks for. `config` names a configuration; None: the nearest one upwards.

    named: the plans that a paper is about, by id or file, all where it is empty; their families are judged and
    no others, and the outcome brings their rows. None: no paper is written, and `paths` and `plans` say it all.
    today: the day on which waivers are looked at, as YYYY-MM-DD; before every day: none has expired.
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


@dataclass(frozen=True, slots=True)
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


def perform(request: Request, step: Step = _quiet) -> Outcome:
    """Audits every family that the request names. Raises InputError: no audit was performed then."""
    problems = Problems()
    config = problems.attempt(lambda: configuration(request.config)) or load_config(None)
    problems.found.extend(_contradiction(config))
    step("rules")
    rules = problems.attempt(lambda: all_rules(config))
    pack, compiled = RulePack({}, {}), dict[str, CompiledRule]()
    if rules is not None:       # else a setting or a selection may mean a rule that could not be read
        pack, compiled = problems.attempt(partial(_pack, config, rules)) or (pack, compiled)
        problems.found.extend(_unmatched(request, rules))
    step("plans")
    paths = request.paths or (() if problems.found and not config.file else places_of(config))
    if request.named is not None:
        paths = places_naming(request.named, config)
    before = len(problems.found)
    families = families_at(paths, problems)
    chosen, everywhere = dict[str, set[str]](), families
    named: list[tuple[PlanFamily, str]] = []
    sound = len(problems.found) == before
    if sound:       # else an id may stand in a file that could not be read
        problems.found.extend(_unknown(request, families))
        chosen = _chosen(request, families)
    if sound and request.named is not None:
        named = chosen_plans(request.named, families, problems)
        families = list(dict.fromkeys(family for family, _ in named))
        chosen = {family.folder: {id for other, id in named if other is family} for family in families}
    step("judging")
    # Beside other mistakes the rows are built all the same: a claim's broken predicate shows only there.
    kept = RulePack({}, {}) if problems.found else _kept(pack, request)
    judges = {id: replace(compiled[id], rule=rule) for id, rule in kept.rules.items()}
    audits: dict[str, Audit] = {}
    rows: dict[str, Family] = {}
    for family in families:
        made = problems.attempt(partial(ready, family.plan_set))
        if made is not None:
            audits[family.folder] = audit_rows(made, kept, judges)
            rows.update({family.folder: made} if named else {})
    waivers: tuple[Waiver, ...] = ()
    if request.waived and config.waivers is not None and rules is not None:
        elsewhere = request.paths or (request.named and paths != places_of(config))
        known = None if elsewhere or not sound else known_plans(everywhere)
        waivers = problems.attempt(partial(load_waivers, config.waivers, rules, known)) or ()
        problems.found.extend(_homeless(waivers, everywhere) if known is not None else ())
    problems.stop()
    off = tuple(id for id, rule in pack.rules.items() if _asked(id, request) and _off(rule, pack))
    whole = {
        folder: apply_waivers(made, [each for each in waivers if _lives(each, folder)], request.today)
        for folder, made in audits.items()
    }
    plans = tuple(rows[family.folder].by_id[id] for family, id in named)
    return Outcome(_reported(whole, families, chosen, off), config.fail_on, plans, pack)


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


def _contradiction(config: Config) -> list[Problem]:
    """`never` beside something that fails."""
    if config.root is None or "never" not in config.fail_on or len(config.fail_on) == 1:
        return []
    return [Problem(config.root["fail_on"].mark, say(CLI, "never-alone", option="fail_on"))]


def all_rules(config: Config) -> dict[str, Rule]:
    """The shipped rules and those of the configured packs. Raises InputError."""
    return load_rules([rules_folder(), *config.packs])


def _pack(config: Config, rules: Mapping[str, Rule]) -> tuple[RulePack, dict[str, CompiledRule]]:
    """All rules with their settings, and compiled. Raises InputError for what is wrong in either."""
    problems = Problems()
    compiled = problems.attempt(lambda: compile_rules(rules))
    settings = problems.attempt(lambda: settings_of(config, rules))
    problems.stop()
    return RulePack(rules, settings or {}), compiled or {}


def _unmatched(request: Request, rules: Mapping[str, Rule]) -> list[Problem]:
    """Selections that no rule answers to."""
    known = ", ".join(dict.fromkeys(id.partition("-")[0] for id in rules))
    return [
        Problem(None, say(CLI, "bad-selection", found=prefix, known=known))
        for prefix in (*request.select, *request.ignore)
        if not any(id.startswith(prefix) for id in rules)
    ]


def _kept(pack: RulePack, request: Request) -> RulePack:
    """The rules to judge: selected, not ignored, not switched off at every level."""
    kept = {
        id: rule for id, rule in pack.rules.items()
        if _asked(id, request) and not _off(rule, pack)
    }
    # A finding hangs only below one that is judged as well.
    alone = {
        id: replace(rule, under=tuple(above for above in rule.under if above in kept))
        for id, rule in kept.items()
    }
    return RulePack(alone, pack.settings)


def _asked(id: str, request: Request) -> bool:
    """Whether a rule is selected and not ignored."""
    return (not request.select or id.startswith(request.select)) and not id.startswith(request.ignore)


def _off(rule: Rule, pack: RulePack) -> bool:
    return all(order.off for order in orders(rule, pack).values())


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
    off: tuple[str, ...],
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
    return Reported(joined, _sorted(findings), selected, off, names)


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


def explanations(id: str, named: str, config: str | None) -> list[Explanation]:
    """Why a rule came out as it did on the subjects that a name means (`auditor.address`). Raises InputError."""
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
