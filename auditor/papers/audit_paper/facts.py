"""What an audit paper is made of: the plans, the findings about each, and the verdicts given on each."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from auditor.ground.mark import Mark
from auditor.ground.record import record
from auditor.model.address import address_of
from auditor.model.audit import VERDICTS, Counts, Finding, Granted
from auditor.model.rows.plan import PlanRow
from auditor.model.rule import SEVERITIES, Rule
from auditor.papers.input import PaperInput
from auditor.run.reported import everything, family_of

ABOUT_WAIVERS = "WVR-"      # findings about waivers themselves


@record
class Chapter:
    """What the paper says of one plan.

    findings: each with its number, by severity, then the undetermined, then the waived. elsewhere: findings of
    other chapters that speak of this plan: that plan, and the number there. coverage: rule → verdicts on this plan.
    """

    plan: PlanRow
    findings: tuple[tuple[int, Finding], ...]
    elsewhere: tuple[tuple[PlanRow, int], ...]
    coverage: Mapping[str, Counts]

    def of(self, kind: str) -> list[tuple[int, Finding]]:
        """The findings of a kind: error, warning, note, undetermined, waived."""
        return [(number, finding) for number, finding in self.findings if kind_of(finding) == kind]

    def count(self, kind: str) -> int:
        """How many findings there are of a kind."""
        return len(self.of(kind))


KINDS = (*SEVERITIES, "undetermined", "waived")


def kind_of(finding: Finding) -> str:
    """Where a finding stands in the paper: its severity where it fell, else its verdict."""
    return finding.severity if finding.verdict == "violated" else finding.verdict


def chapters(made: PaperInput) -> tuple[Chapter, ...]:
    """A chapter for each plan; every finding about the plans stands in exactly one of them."""
    homes: dict[PlanRow, list[Finding]] = {plan: [] for plan in made.plans}
    spoken: list[tuple[PlanRow, PlanRow, Finding]] = []
    for finding in made.findings:
        about = _about(finding, made.plans)
        home = next((plan for plan in about if plan.id == finding.subject.plan), [*about, *made.plans][0])
        homes[home].append(finding)
        spoken += [(plan, home, finding) for plan in about if plan is not home]
    numbered = {plan: tuple(enumerate(_ordered(found), 1)) for plan, found in homes.items()}
    numbers = {id(finding): number for found in numbered.values() for number, finding in found}
    counted = _coverage(made)
    return tuple(
        Chapter(
            plan, numbered[plan],
            tuple((home, numbers[id(finding)]) for other, home, finding in spoken if other is plan), counted[plan],
        )
        for plan in homes
    )


def _about(finding: Finding, plans: Sequence[PlanRow]) -> list[PlanRow]:
    """The plans that a finding, or one that hangs below it, speaks of; a waiver stands in a file of its own."""
    ids = {inner.subject.plan for inner in everything([finding])}
    anywhere = finding.rule.startswith(ABOUT_WAIVERS)
    return [
        plan for plan in plans
        if plan.id in ids and (anywhere or family_of(plan.record.file) == family_of(finding.at.file))
    ]


def _ordered(findings: Sequence[Finding]) -> list[Finding]:
    return sorted(findings, key=lambda finding: (
        KINDS.index(kind_of(finding)), finding.at, finding.rule, finding.subject,
    ))


def _coverage(made: PaperInput) -> dict[PlanRow, dict[str, Counts]]:
    """The verdicts on each plan alone, waivers counted: an audit counts those of a whole family together."""
    moved = _waived(made.audit.findings)
    none = dict.fromkeys((rule.id for rule in made.audit.rules), Counts())
    found = {}
    for plan in made.plans:
        counts = {**none, **made.counts[plan]}
        home = family_of(plan.record.file), plan.id
        found[plan] = {id: _moved(each, moved[*home, id, "violated"], moved[*home, id, "undetermined"])
                       for id, each in counts.items()}
    return found


def _waived(findings: Iterable[Finding]) -> Counter[tuple[str, str, str, str]]:
    """How many verdicts are waived, by family, plan, rule and what they were before."""
    moved: Counter[tuple[str, str, str, str]] = Counter()
    for finding in everything(findings):
        before = "undetermined" if finding.missing else "violated"
        granted = sum(member.waiver is not None for member in finding.members)
        waived = granted if finding.members else int(finding.verdict == "waived")
        moved[family_of(finding.at.file), finding.subject.plan, finding.rule, before] += waived
    return moved


def _moved(counts: Counts, violated: int, open_: int) -> Counts:
    return replace(
        counts, violated=counts.violated - violated, undetermined=counts.undetermined - open_,
        waived=counts.waived + violated + open_,
    )


def added(many: Iterable[Counts]) -> Counts:
    """Several counts as one."""
    counts = list(many)
    return Counts(*(sum(getattr(each, name) for each in counts) for name in VERDICTS))


def judged(counts: Counts) -> int:
    """How many verdicts were given: where a rule does not apply, nothing is judged."""
    return counts.holds + counts.violated + counts.undetermined + counts.waived


def rules_by_family(rules: Iterable[Rule]) -> dict[str, list[Rule]]:
    """The rules of each family, in the order of their ids."""
    families: dict[str, list[Rule]] = {}
    for rule in rules:
        families.setdefault(rule.family, []).append(rule)
    return families


@record
class Use:
    """A waiver in force, and what it covers: findings of one rule, or the named rows of gathered ones."""

    waiver: Granted
    rule: str
    subjects: tuple[str, ...]


def uses(findings: Iterable[Finding]) -> list[Use]:
    """The waivers in force among findings, by place."""
    found: dict[Mark, Use] = {}
    for finding in everything(findings):
        rows = [(member.waiver, member.name) for member in finding.members]
        for waiver, name in rows or [(finding.waiver, address_of(finding.subject))]:
            if waiver is not None:
                before = found.get(waiver.at, Use(waiver, finding.rule, ()))
                found[waiver.at] = replace(before, subjects=tuple(dict.fromkeys((*before.subjects, name))))
    return [found[at] for at in sorted(found)]


@record
class Files:
    """How places are written: by the name of a file alone, where no other file of the paper has it."""

    unique: frozenset[str]

    def place(self, at: Mark | None) -> str:
        """file:line:column; empty where there is no place."""
        if at is None:
            return ""
        name = at.file.rpartition("/")[2]
        return f"{name if name in self.unique else at.file}:{at.line}:{at.column}"


def files_of(made: PaperInput) -> Files:
    """The files that places of this paper may be in."""
    files = {plan.file for plan in made.audit.plans}
    files |= {finding.at.file for finding in made.findings}
    files |= {setting.at.file for by_level in made.pack.settings.values() for setting in by_level.values()}
    often = Counter(file.rpartition("/")[2] for file in files)
    return Files(frozenset(name for name, count in often.items() if count == 1))
