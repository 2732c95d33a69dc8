"""A copy of the chain above Wujiagang in which one thing is changed, and what that does to the audit."""

import gc
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from auditor.ground.problem import InputError
from auditor.judge.audit import ready
from auditor.judge.compiled import CompiledRule
from auditor.judge.judging import judge
from auditor.judge.plan_verdicts import findings_of
from auditor.model.audit import Finding
from auditor.model.plan import Plan, PlanSet, plan_set_of
from auditor.model.rule import RulePack
from auditor.read.family import misfits
from auditor.read.plan import load_plan
from auditor.read.schema import problems as schema_problems
from auditor.read.yaml import Node, parse
from auditor.run.reported import everything

AMONG_PEERS = ("SHR-006",)     # judged against the other shares of the plan: it may turn on any of them
CHAIN = ("nation", "hubei", "yichang", "wujiagang")
Signature = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """One edit that keeps every line where it is: what stands on some lines afterwards.

    line: where a finding must point. shows: texts of which a finding that the change causes must show
    one. about, name: the indicator (or trim) that it is about. gone: the thing itself was
    taken away, so that no finding can point at it.
    """

    kind: str
    plan: str
    line: int
    edited: Mapping[int, str]
    what: str
    shows: tuple[str, ...]
    about: str = ""
    name: str = "-"
    gone: bool = False

    @property
    def group(self) -> str:
        """The changes that are counted together."""
        return f"{self.plan} {self.kind}"


@dataclass(frozen=True, slots=True)
class Outcome:
    """The findings that a change adds or alters; `refused`: the lines at which it is refused as input."""

    findings: tuple[Finding, ...]
    refused: tuple[int, ...] = ()


class Bench:
    """The clean chain, ready to be audited again and again with one of its files changed."""

    def __init__(self, plans: PlanSet, files: Mapping[str, str], compiled: Mapping[str, CompiledRule],
                 pack: RulePack) -> None:
        self.plans = {id: plans.plans[id] for id in CHAIN}
        self.lines = {id: files[id].splitlines() for id in CHAIN}
        self.compiled = compiled
        self.pack = pack
        self.clean = {finding.fingerprint: finding for finding in self._audit(self.plans)}
        self.gathered = [finding for finding in self.clean.values() if finding.members]
        self.signatures = {key: signature(finding) for key, finding in self.clean.items()}
        self.said = {said(finding) for finding in self.clean.values()}

    def _audit(self, plans: Mapping[str, Plan]) -> list[Finding]:
        family = ready(plan_set_of(list(plans.values())))
        _, cases = judge(self.compiled, family, self.pack)
        return list(everything(findings_of(cases)))

    def changed(self, change: Change, shape: bool = True) -> Outcome:
        """What the change does: new and altered findings, or the lines at which it is refused.

        `shape`: whether the schema is asked as well, which takes longer than all the rest.
        """
        lines = list(self.lines[change.plan])
        for line, text in change.edited.items():
            assert lines[line - 1] != text, change.what
            lines[line - 1] = text
        try:
            findings = self._audit({**self.plans, change.plan: self._plan(change.plan, "\n".join(lines) + "\n", shape)})
        except InputError as error:
            return Outcome((), tuple(problem.mark.line for problem in error.problems if problem.mark))
        return Outcome(tuple(
            finding for finding in findings
            if self.signatures.get(finding.fingerprint) != signature(finding)
            and said(finding) not in self.said and not self._only_less(finding)
        ))

    def all_changed(self, changes: Sequence[Change]) -> list[Outcome]:
        """The outcome of each change; the first of a kind stands for the shape of all of them."""
        first = {change.group: place for place, change in reversed(list(enumerate(changes)))}
        gc.freeze()                         # what is there already need not be collected again and again
        try:
            return [
                self.changed(change, first[change.group] == place) for place, change in enumerate(changes)
            ]
        finally:
            gc.unfreeze()

    def _plan(self, id: str, text: str, shape: bool) -> Plan:
        document = parse(text.encode(), self.plans[id].file)
        if shape:
            wrong = schema_problems(document, "plan")
            if wrong:
                raise InputError(wrong)
        plan, problems = load_plan(Node(document.tree, document.marks, document.file), document.digest)
        problems += misfits([plan if other == id else self.plans[other] for other in CHAIN])
        if problems:
            raise InputError(problems)
        return plan

    def _only_less(self, finding: Finding) -> bool:
        """Whether it is a finding of several rows that merely lost some of them, down to one."""
        rows = {member.subject for member in finding.members} or {finding.subject}
        return any(
            finding.rule == before.rule and rows < {member.subject for member in before.members}
            for before in self.gathered
        )


def signature(finding: Finding) -> Signature:
    """What a finding says, without columns, and of what."""
    return *said(finding), finding.subject, tuple(member.subject for member in finding.members)


def said(finding: Finding) -> Signature:
    """What a finding says, without columns; a row of the same place may be called by another number."""
    return (
        finding.rule, finding.verdict, finding.severity, finding.message, finding.computed, finding.formula,
        finding.missing,
        tuple((item.label, item.value, item.raw, item.at and item.at[:2]) for item in finding.evidence),
        finding.at[:2], tuple(member.at[:2] for member in finding.members),
    )


def places(finding: Finding) -> Iterator[tuple[str, int]]:
    """Every file and line that a finding points at."""
    yield finding.at[:2]
    for item in finding.evidence:
        if item.at is not None:
            yield item.at[:2]
    for member in finding.members:
        yield member.at[:2]


def shown_text(finding: Finding) -> str:
    """Everything that a finding says."""
    evidence = (f"{item.raw} {item.value}" for item in finding.evidence)
    lacks = (f"{lack.plan}/{lack.indicator} {lack.year} {lack.text.zh}" for lack in finding.missing)
    return "\n".join((*finding.message, finding.formula, *evidence, *lacks))


def found(change: Change, outcome: Outcome, file: str) -> bool:
    """Whether the change is found, at its place."""
    if change.line in outcome.refused:
        return True
    if change.gone:
        return any(any(text in shown_text(finding) for text in change.shows) for finding in outcome.findings)
    return any((file, change.line) in places(finding) for finding in outcome.findings)


def silent(change: Change, outcome: Outcome) -> list[Finding]:
    """The findings that the change altered and that do not show what was changed."""
    return [finding for finding in outcome.findings if not _shows(change, finding)]


def _shows(change: Change, finding: Finding) -> bool:
    text = shown_text(finding)
    if any(part in text for part in change.shows):
        return True
    if finding.subject.kind == "claim" and finding.rule == "CLM-001":
        return finding.computed in finding.message.zh       # what changes is the recount
    if finding.subject.kind == "claim" and change.name in text:
        return True                                         # what changes is who is counted
    if finding.rule in AMONG_PEERS:
        return finding.subject.indicator != change.about
    if finding.verdict != "undetermined":
        return False
    return f"{change.plan}/{change.about}" in text or finding.subject.indicator == change.about
