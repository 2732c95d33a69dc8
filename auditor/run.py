"""Reads what a command names and calls the core: paths and a configuration → what is reported.

Every mistake of every file (plans, rules, configuration) is collected into one InputError.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import partial
from pathlib import Path
from typing import TypeVar

from auditor.address import nearest
from auditor.audit import Audit, Counts, Finding
from auditor.engine.compiled import CompiledRule, compile_rule, compile_rules
from auditor.engine.explain import Explanation, explained, subjects
from auditor.engine.judge import orders
from auditor.engine.run import audit, ready
from auditor.load.config import Config, find_config, load_config, settings_of, unknown_rule
from auditor.load.family import load_family
from auditor.load.files import plan_files, shown_path
from auditor.load.rule import load_rules
from auditor.load.waivers import load_waivers
from auditor.messages.cli import CLI
from auditor.messages.explain import EXPLAIN
from auditor.messages.report import SUBJECTS
from auditor.messages.waiver import WAIVER
from auditor.places import examples_folder, rules_folder
from auditor.plan import PlanSet
from auditor.problem import InputError, Problem
from auditor.report.reported import Names, Reported, everything, family_of
from auditor.rule import Rule, RulePack
from auditor.source import find_files
from auditor.subjects.plan_row import PlanRow
from auditor.waiver import Waiver
from auditor.waiver import apply as apply_waivers
from auditor.words import Words, say

Made = TypeVar("Made")
Step = Callable[[str], None]        # told which phase begins: rules, plans, judging
PLAN_FILE = ".plan.yaml"


@dataclass(frozen=True, slots=True)
class Request:
    """What a command asks for. `config` names a configuration; None: the nearest one upwards.

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


@dataclass(frozen=True, slots=True)
class Outcome:
    """What there is to report, and what the configuration says of the exit code (empty: nothing)."""

    reported: Reported
    fail_on: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlanFamily:
    """The plans of one folder."""

    folder: str
    plan_set: PlanSet


class _Problems:
    """Goes on after an input error, so that the user learns of all of them at once."""

    def __init__(self) -> None:
        self.found: list[Problem] = []

    def attempt(self, work: Callable[[], Made]) -> Made | None:
        """What the work makes; None where its input is wrong."""
        try:
            return work()
        except InputError as error:
            self.found.extend(error.problems)
            return None

    def stop(self) -> None:
        """Raises InputError where anything was wrong so far."""
        if self.found:
            raise InputError(self.found)


def _quiet(phase: str) -> None:
    """Says nothing of the phase that begins."""


def perform(request: Request, step: Step = _quiet) -> Outcome:
    """Audits every family that the request names. Raises InputError: no audit was performed then."""
    problems = _Problems()
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
    before = len(problems.found)
    families = _families(paths, problems)
    sound = len(problems.found) == before
    if sound:       # else an id may stand in a file that could not be read
        problems.found.extend(_unknown(request, families))
    step("judging")
    # Beside other mistakes the rows are built all the same: a claim's broken predicate shows only there.
    kept = RulePack({}, {}) if problems.found else _kept(pack, request)
    judges = {id: replace(compiled[id], rule=rule) for id, rule in kept.rules.items()}
    audits = {
        family.folder: problems.attempt(partial(audit, family.plan_set, kept, judges)) for family in families
    }
    waivers: tuple[Waiver, ...] = ()
    if request.waived and config.waivers is not None and rules is not None:
        known = None if request.paths or not sound else _known(families)
        waivers = problems.attempt(partial(load_waivers, config.waivers, rules, known)) or ()
        problems.found.extend(_homeless(waivers, families) if known is not None else ())
    problems.stop()
    off = tuple(id for id, rule in pack.rules.items() if _asked(id, request) and _off(rule, pack))
    whole = {
        folder: apply_waivers(made, [each for each in waivers if _lives(each, folder)], request.today)
        for folder, made in audits.items() if made is not None
    }
    return Outcome(_reported(whole, families, _chosen(request, families), off), config.fail_on)


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


def configuration(named: str | None) -> Config:
    """The configuration: the one that is named, or the nearest one upwards from where the user stands."""
    return load_config(Path(named) if named is not None else find_config(Path.cwd()))


def places_of(config: Config) -> tuple[str, ...]:
    """Where the plans are when nobody says: as configured, beside the configuration, in `plans` or here; else
    the examples that come with the auditor."""
    if config.plans:
        return tuple(_near(folder) for folder in config.plans)
    if config.file:
        return (_near(Path(config.file).resolve().parent),)
    here = Path.cwd()
    if any(here.glob("*.plan.yaml")):
        return (".",)
    if (here / "plans").is_dir() and find_files("plans", PLAN_FILE):
        return ("plans",)
    return (_near(examples_folder()),)


def _near(folder: Path) -> str:
    """A folder as the user would name it from where they stand."""
    return shown_path(folder) or "."


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
    problems = _Problems()
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


def _families(paths: Iterable[str], problems: _Problems) -> list[PlanFamily]:
    """The families below the paths, each once, in order of their folders."""
    folders: dict[str, dict[str, str]] = {}
    for path in paths:
        for files in problems.attempt(partial(plan_files, [path])) or ():
            for file in files:
                place = Path(file).resolve()
                folders.setdefault(str(Path(file).parent.resolve()), {}).setdefault(str(place), file)
    families = []
    for _, found in sorted(folders.items()):
        shown = [(file, shown_path(Path(file))) for _, file in sorted(found.items())]
        folder = family_of(shown[0][1])
        plan_set = problems.attempt(partial(load_family, shown, folder or "."))
        if plan_set is not None:
            families.append(PlanFamily(folder, plan_set))
    return families


def _known(families: Sequence[PlanFamily]) -> list[str]:
    return sorted({id for family in families for id in family.plan_set.plans})


def _unknown(request: Request, families: Sequence[PlanFamily]) -> list[Problem]:
    known = _known(families)
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


def unknown_plan(id: str, known: Sequence[str]) -> Words:
    """The sentence for a plan that does not exist, with the nearest that does, or all of them."""
    near = get_close_matches(id, known, 1)
    hint = say(CLI, "hint-near", near=near[0]) if near else say(CLI, "hint-known", known=", ".join(known))
    return say(CLI, "unknown-plan", found=id, hint=hint)


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
    names = {key: name for family in families for key, name in _names(family).items()}
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


def _names(family: PlanFamily) -> Names:
    """What a reader calls the indicators, actions and trims that findings speak of."""
    names: dict[tuple[str, str], str] = {}
    for plan in family.plan_set.plans.values():
        names[family.folder, plan.id] = plan.region or plan.title
        for trim in plan.trims:
            if trim.name:
                names.setdefault((family.folder, f"{trim.plan}/{trim.indicator}"), trim.name)
        for action in plan.actions.values():
            names[family.folder, f"{plan.id}#{action.id}"] = action.title
    for plan in family.plan_set.plans.values():
        for indicator in plan.indicators.values():
            names[family.folder, f"{plan.id}/{indicator.id}"] = indicator.name
    return names


def find_plan(named: str, config: str | None) -> PlanRow:
    """The rows of one plan, named by its id or its file, with its family. Raises InputError."""
    return find_plans((named,), config)[0]


def find_plans(named: Sequence[str], config: str | None) -> list[PlanRow]:
    """The rows of plans named by id or file, in that order; of all plans where none is named.

    Plans of one family share its rows. Raises InputError.
    """
    problems = _Problems()
    files = {name: shown_path(Path(name)) for name in named if name.endswith(PLAN_FILE) or Path(name).is_file()}
    elsewhere = () if named and len(files) == len(named) else places_of(configuration(config))
    families = _families((*files, *elsewhere), problems)
    problems.stop()
    chosen = [_match(name, files.get(name), families, problems) for name in named]
    problems.stop()
    if not named:
        return [plan for family in families for plan in ready(family.plan_set).plans]
    wanted = {match[0].folder: match[0] for match in chosen if match is not None}
    rows = {folder: ready(family.plan_set) for folder, family in wanted.items()}
    return [rows[match[0].folder].by_id[match[1]] for match in chosen if match is not None]


def _match(
    named: str, file: str | None, families: Sequence[PlanFamily], problems: _Problems
) -> tuple[PlanFamily, str] | None:
    """The family and the id of the plan that is named; else what is wrong is among the problems."""
    matches = [
        (family, plan) for family in families for plan in family.plan_set.plans.values()
        if (plan.file == file if file is not None else plan.id == named)
    ]
    if len(matches) == 1:
        return matches[0][0], matches[0][1].id
    twice = ", ".join(plan.file for _, plan in matches)
    words = say(CLI, "plan-twice", found=named, files=twice) if matches else unknown_plan(named, _known(families))
    problems.found.append(Problem(None, words))
    return None


def explanations(id: str, named: str, config: str | None) -> list[Explanation]:
    """Why a rule came out as it did on the subjects that a name means (`auditor.address`). Raises InputError."""
    settled, problems = configuration(config), _Problems()
    rules = all_rules(settled)
    if id not in rules:
        raise InputError([Problem(None, unknown_rule(id, rules))])
    pack = RulePack(rules, settings_of(settled, rules))
    compiled = compile_rule(rules[id])
    file = named.partition(PLAN_FILE)[0] + PLAN_FILE
    here = PLAN_FILE in named and Path(file).is_file()
    families = [ready(each.plan_set) for each in _families((file,) if here else places_of(settled), problems)]
    problems.stop()
    found = [each for family in families for each in explained(compiled, family, pack, named)]
    if found:
        return found
    keys = [key for family in families for key in subjects(compiled, family)]
    kind = SUBJECTS[rules[id].subject]
    near = Words("、".join(nearest(keys, named)), ", ".join(nearest(keys, named)))
    sentence = ("unknown-place" if PLAN_FILE in named else "unknown-subject") if keys else "no-subject"
    raise InputError([Problem(None, say(EXPLAIN, sentence, rule=id, kind=kind, found=named, near=near))])
