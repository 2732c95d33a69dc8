"""What `import auditor` offers: plans are loaded, audited, explained and compared without a terminal.

What `auditor.__all__` names is documented in docs/api.md and stays as it is between minor versions; all other modules
are private.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from os import PathLike, fspath
from pathlib import Path

from auditor.difference.change import Difference
from auditor.difference.families import compare_families
from auditor.ground.problem import InputError as InputError
from auditor.ground.problem import mistake
from auditor.ground.record import record
from auditor.judge.audit import audit_rows, ready
from auditor.judge.compiled import compile_rule, compile_rules
from auditor.judge.explain import Explanation, explained
from auditor.model.audit import Counts, Finding
from auditor.model.plan import PlanSet
from auditor.model.rule import RulePack
from auditor.read.config import Config, load_config, settings_of, unknown_rule
from auditor.read.waivers import load_waivers
from auditor.report.json import audit_json
from auditor.run.folders import folders_at
from auditor.run.names import names_in
from auditor.run.outcome import joined, waived
from auditor.run.plans import NO_RULES
from auditor.run.problems import Problems
from auditor.run.reported import Reported
from auditor.run.ruleset import all_rules, chosen_rules, rules_off
from auditor.run.run import Run

Place = str | PathLike[str]


@record
class Plans:
    """Plans that were read without any mistake. families: by folder."""

    families: Mapping[str, PlanSet]

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all plans, in order of folder, level and id."""
        return tuple(id for family in self.families.values() for id in family.plans)


@record
class Audit:
    """What one audit found, and what it judged. coverage: rule → how often each verdict was given."""

    findings: tuple[Finding, ...]
    undetermined: tuple[Finding, ...]
    waived: tuple[Finding, ...]
    coverage: Mapping[str, Counts]
    reported: Reported

    def to_json(self) -> str:
        """The same as `auditor audit --format json` (auditor/schemas/audit.schema.json)."""
        return audit_json(self.reported)


def load(*paths: Place) -> Plans:
    """Reads the plan files below some folders, or in the folders of some files.

    Raises InputError with every mistake of every file.
    """
    problems = Problems()
    with Run(NO_RULES, cached=False) as run:
        families = run.families(folders_at([fspath(path) for path in paths], problems), problems)
        problems.stop()
        return Plans({family.folder: run.plan_set(family) for family in families})


def audit(
    plans: Plans, rules: Sequence[Place] = (), select: Sequence[str] = (), ignore: Sequence[str] = (),
    config: Place | None = None, today: str = "",
) -> Audit:
    """Judges plans by the shipped rules and those in the folders `rules`.

    select, ignore: beginnings of rules' ids. config: an auditor.yaml, for its packs, settings and waivers, which are
    looked at as on the day `today` (YYYY-MM-DD; before every day: none has expired). Raises InputError for a mistake
    in any of these.
    """
    settled, pack = _pack(rules, config)
    judging = chosen_rules(pack, select, ignore)
    compiled = compile_rules(judging.rules)
    rows = {folder: ready(family) for folder, family in plans.families.items()}
    audits = {folder: audit_rows(family, judging, compiled) for folder, family in rows.items()}
    waivers = () if settled.waivers is None else load_waivers(settled.waivers, pack.rules, set(plans.ids))
    made = joined(list(waived(audits, waivers, today).values()))
    names = {(folder, key): name for folder, family in rows.items() for key, name in names_in(family).items()}
    reported = Reported(made, made.findings, (), rules_off(pack, select, ignore), names)
    violated, undetermined, granted = (
        tuple(finding for finding in made.findings if finding.verdict == verdict)
        for verdict in ("violated", "undetermined", "waived")
    )
    return Audit(violated, undetermined, granted, made.coverage, reported)


def explain(plans: Plans, rule: str, subject: str, rules: Sequence[Place] = ()) -> tuple[Explanation, ...]:
    """Why a rule came out as it did on the subjects that a name means, such as `wujiagang/lift-renewal@2027`.

    Nothing where the name means nothing. Raises InputError for an unknown rule.
    """
    _, pack = _pack(rules, None)
    if rule not in pack.rules:
        raise mistake(unknown_rule(rule, pack.rules))
    compiled, families = compile_rule(pack.rules[rule]), map(ready, plans.families.values())
    return tuple(each for family in families for each in explained(compiled, family, pack, subject))


def compare(before: Plans, after: Plans) -> Difference:
    """What has changed in meaning between two states of the same plans, and what has not followed."""
    return compare_families(before.families, after.families, "")


def _pack(rules: Sequence[Place], config: Place | None) -> tuple[Config, RulePack]:
    """The configuration, and all rules with its settings. Raises InputError."""
    settled = load_config(None if config is None else Path(config))
    settled = replace(settled, packs=(*settled.packs, *(Path(folder).absolute() for folder in rules)))
    known = all_rules(settled)
    return settled, RulePack(known, settings_of(settled, known))
