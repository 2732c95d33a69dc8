"""Audits a set with one file changed, and says what of the change was found, and where."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from random import Random
from typing import Literal

from auditor.ground.problem import InputError
from auditor.judge.audit import ready
from auditor.judge.compiled import compile_rules
from auditor.judge.judging import rules_by_level
from auditor.judge.plan_verdicts import verdicts_of
from auditor.judge.verdicts import assembled
from auditor.model.audit import Finding
from auditor.model.plan import Plan, plan_set_of
from auditor.model.rule import RulePack
from auditor.read.family import misfits
from auditor.read.plan import load_plan
from auditor.read.schema import problems as schema_problems
from auditor.read.yaml import Node, parse
from auditor.run.reported import everything
from benchmarks.detection.change import Bench, Change

Answer = Literal["line", "named", "refused", "elsewhere", "missed"]
Signature = tuple[object, ...]
WHOLE = ("parent", "level")         # changes after which the neighbours are others than before


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one change: the answer, and the findings that it adds or alters.

    line: a finding points at a changed line, by itself, its evidence or a member; named: one names what
    was changed; refused: it is an input error at a changed line; elsewhere: found, but neither; missed: not found.
    """

    answer: Answer
    findings: tuple[Finding, ...] = ()
    problems: tuple[str, ...] = ()


class Clean:
    """A plan set whose findings are known, ready to be audited with one file changed."""

    def __init__(self, texts: Mapping[str, str], pack: RulePack) -> None:
        self.lines = {id: text.splitlines() for id, text in texts.items()}
        self.shaped = set[str]()        # the kinds of changes that the schema has seen, and accepts
        self.plans = {id: self._read(text, f"{id}.plan.yaml") for id, text in texts.items()}
        self.pack = pack
        self.compiled = compile_rules(pack.rules)
        self.levels = rules_by_level(self.compiled, pack)
        found = self._audit(self.plans, self.plans)
        self.signatures = {finding.fingerprint: _signature(finding) for finding in found}
        self.gathered = [finding for finding in found if finding.members]
        self.findings = found

    def bench(self, plan: str, rng: Random) -> Bench:
        """What changes of one plan are made from."""
        return Bench(self.plans[plan], self.lines[plan], self.plans, rng)

    def _read(self, text: str, file: str, others: Mapping[str, Plan] | None = None, kind: str = "") -> Plan:
        """A plan from its text. Changes of one kind have one shape: the schema, which is slow, sees one of them."""
        document = parse(text.encode(), file)
        wrong = [] if kind in self.shaped else schema_problems(document, "plan")
        if wrong:
            raise InputError(wrong)
        if kind:
            self.shaped.add(kind)
        plan, problems = load_plan(Node(document.tree, document.marks, document.file), document.digest)
        if others is not None:
            problems += misfits([plan if other.file == file else other for other in others.values()])
        if problems:
            raise InputError(problems)
        return plan

    def _audit(self, plans: Mapping[str, Plan], around: Iterable[str]) -> list[Finding]:
        """All findings about the given plans."""
        family = ready(plan_set_of(list(plans.values())))
        wanted = set(around)
        some = (plan for plan in family.plans if plan.id in wanted)
        made = assembled((verdicts_of(plan, self.levels, family.indicators) for plan in some), self.pack.rules)
        return list(everything(made.findings))

    def around(self, plan: str) -> set[str]:
        """The plans whose rows can speak of this one: itself, its parents, and all below it."""
        found = {plan, *self.plans[plan].parents}
        below = {plan}
        while below:
            below = {id for id, other in self.plans.items() if below & set(other.parents)} - found
            found |= below
        return found

    def changed(self, change: Change) -> Outcome:
        """What becomes of a change."""
        lines = change.apply(self.lines[change.plan])
        assert lines != self.lines[change.plan], change
        file = self.plans[change.plan].file
        around = self.plans if change.kind.startswith(WHOLE) else self.around(change.plan)
        try:
            plan = self._read("\n".join(lines) + "\n", file, self.plans, change.kind)
            found = self._audit({**self.plans, change.plan: plan}, around)
        except InputError as error:
            marks = [problem.mark for problem in error.problems if problem.mark is not None]
            there = any(mark.file == file and change.touches(mark.line) for mark in marks)
            texts = tuple(f"{problem.mark} {problem.words.zh}" for problem in error.problems)
            return Outcome("refused" if there else "elsewhere", problems=texts)
        fresh = tuple(finding for finding in found if self._new(finding, change, file))
        if not fresh:
            return Outcome("missed")
        if any(_at_place(finding, change, file) for finding in fresh):
            return Outcome("line", fresh)
        return Outcome("named" if any(_names(finding, change) for finding in fresh) else "elsewhere", fresh)

    def _new(self, finding: Finding, change: Change, file: str) -> bool:
        """Whether a finding is not one of the clean set, or says something else."""
        if self.signatures.get(finding.fingerprint) == _signature(finding, change, file):
            return False
        rows = {member.subject for member in finding.members} or {finding.subject}
        return not any(
            finding.rule == before.rule and rows < {member.subject for member in before.members}
            for before in self.gathered
        )


def _signature(finding: Finding, change: Change | None = None, file: str = "") -> Signature:
    """What a finding says, with lines as they were before the change."""

    def place(at: object) -> object:
        name, line = at[:2] if isinstance(at, tuple) else ("", 0)
        return name, change.before(line) if change is not None and name == file else line

    return (
        finding.verdict, finding.severity, finding.message, finding.computed, finding.formula, finding.missing,
        tuple((item.label, item.value, item.raw, place(item.at)) for item in finding.evidence),
        place(finding.at), finding.subject, tuple(member.subject for member in finding.members),
    )


def _places(finding: Finding) -> Iterator[tuple[str, int]]:
    yield finding.at[:2]
    yield from (item.at[:2] for item in finding.evidence if item.at is not None)
    yield from (member.at[:2] for member in finding.members)


def _at_place(finding: Finding, change: Change, file: str) -> bool:
    return any(name == file and change.touches(line) for name, line in _places(finding))


def _names(finding: Finding, change: Change) -> bool:
    """Whether a finding about the changed plan names what was changed, or one of another plan its address."""
    if not change.about:
        return False
    said = [finding.message.zh, *(item.raw for item in finding.evidence), *(item.value for item in finding.evidence)]
    named = any(name in text for name in change.names for text in said)
    if change.about == change.plan:         # the plan itself is what was changed
        return named or (finding.subject.kind, finding.subject.plan) == ("plan", change.plan)
    address = change.about if "/" in change.about else f"{change.plan}/{change.about}"
    subjects = [finding.subject, *(member.subject for member in finding.members)]
    if any(address in (f"{one.plan}/{one.indicator}", one.other) for one in subjects):
        return True
    if any(f"{lack.plan}/{lack.indicator}" == address for lack in finding.missing):
        return True
    return named and finding.subject.plan == change.plan
