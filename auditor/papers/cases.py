"""From a finding back to the row that was judged, so that what it wants can be computed anew."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from auditor.ground.missing import Missing
from auditor.ground.record import record
from auditor.judge.compiled import CompiledRule, compile_rule
from auditor.judge.finding import make_finding, trace
from auditor.judge.judging import Case, at_level, level_settings, rows_of
from auditor.judge.settings import LevelSetting
from auditor.language.logic import SILENT
from auditor.language.vocabulary import COLLECTION
from auditor.model.audit import Finding, Member, SubjectKey, Verdict, fingerprint
from auditor.model.rows.kinds import SubjectRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rule import RulePack, Severity
from auditor.run.reported import family_of


class Cases:
    """The rows of some plans and of all that they are related to, by subject; and rules, compiled once."""

    def __init__(self, plans: Iterable[PlanRow], pack: RulePack) -> None:
        self.pack = pack
        self.plans = {(family_of(plan.record.file), plan.id): plan for plan in _reachable(plans)}
        self._rows: dict[tuple[str, str], dict[SubjectKey, SubjectRow]] = {}
        self._rules: dict[str, tuple[CompiledRule, dict[str, LevelSetting]]] = {}

    def plan(self, folder: str, id: str) -> PlanRow | None:
        """A plan of a family."""
        return self.plans.get((folder, id))

    def row(self, folder: str, subject: SubjectKey) -> SubjectRow | None:
        """The row of a subject; None where the plans of today have none."""
        plan = self.plan(folder, subject.plan)
        if plan is None:
            return None
        if subject == plan.key:
            return plan
        rows = self._rows.get((folder, plan.id))
        if rows is None:
            rows = {}
            for kind in COLLECTION:
                for row in rows_of(plan, kind):
                    rows.setdefault(row.key, row)
            self._rows[folder, plan.id] = rows
        return rows.get(subject)

    def judges(self, rule: str, subject: SubjectKey) -> bool:
        """Whether a rule is there, and about such subjects."""
        return rule in self.pack.rules and self.pack.rules[rule].subject == subject.kind

    def case(self, folder: str, rule: str, subject: SubjectKey, severity: Severity) -> Case | None:
        """The verdict on one row, as it was before it was put into words. None: no row is known, or no such rule."""
        row = self.row(folder, subject)
        if row is None or not self.judges(rule, subject):
            return None
        if rule not in self._rules:
            declared = self.pack.rules[rule]
            self._rules[rule] = (compile_rule(declared), level_settings(declared, self.pack))
        compiled, by_level = self._rules[rule]
        case = Case(compiled, row, None, severity, at_level(by_level, row.plan.level).params)
        _, answer = trace(case)
        if answer is False:
            return case
        return replace(case, answer=answer if isinstance(answer, Missing) else SILENT)

    def alone(self, finding: Finding) -> tuple[tuple[Finding, Member | None], ...]:
        """A finding as one per judged row: itself, or each row of a gathered one with its own evidence."""
        if not finding.members:
            return ((finding, None),)
        return tuple((self._of_member(finding, member), member) for member in finding.members)

    def _of_member(self, finding: Finding, member: Member) -> Finding:
        case = self.case(family_of(member.at.file), finding.rule, member.subject, finding.severity)
        made = finding if case is None else make_finding(case)
        return replace(
            made, subject=member.subject, at=member.at, evidence=member.evidence, members=(), related=(),
            verdict="waived" if member.waiver is not None else _plain(finding), waiver=member.waiver,
            fingerprint=fingerprint(finding.rule, member.subject), severity=finding.severity,
        )


@record
class Focus:
    """What an opinion is written about: the plan, the folder of its family, and the rows and rules."""

    plan: PlanRow
    folder: str
    cases: Cases


def _plain(finding: Finding) -> Verdict:
    """The verdict on a row that no waiver covers."""
    return "undetermined" if finding.missing else "violated"


def _reachable(plans: Iterable[PlanRow]) -> Iterator[PlanRow]:
    """These plans and all that lie above, below and beside them."""
    seen: set[int] = set()
    waiting: list[PlanRow] = list(plans)
    while waiting:
        plan = waiting.pop()
        if id(plan) not in seen:
            seen.add(id(plan))
            yield plan
            waiting += [*plan.parents, *plan.children]
