"""What names things on the page: a finding its fingerprint, a plan its id, an indicator PLAN/ID."""

from collections.abc import Iterable

from auditor.model.audit import Finding, SubjectKey
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.plan import PlanRow
from auditor.papers.cases import Cases
from auditor.run.reported import family_of


class Anchors:
    """The anchors of some plans. Where several families have plans of one id, the second and further ones are numbered.

    The script of the page finds the plan of an indicator's anchor by its form.
    """

    def __init__(self, cases: Cases) -> None:
        homes: dict[str, list[str]] = {}
        for folder, id in sorted(cases.plans):
            homes.setdefault(id, []).append(folder)
        self._numbers = {
            (folder, id): f"~{number}" for id, folders in homes.items()
            for number, folder in enumerate(folders[1:], 2)
        }

    def _of(self, name: str, folder: str, plan: str) -> str:
        return name + self._numbers.get((folder, plan), "")

    def plan(self, plan: PlanRow) -> str:
        """The anchor of a plan."""
        return self._of(f"plan-{plan.id}", family_of(plan.record.file), plan.id)

    def step(self, row: IndicatorRow) -> str:
        """The anchor of an indicator."""
        return self._of(f"chain-{row.plan.id}/{row.id}", family_of(row.plan.record.file), row.plan.id)

    def finding(self, fingerprint: str, folder: str, subject: SubjectKey) -> str:
        """The anchor of a finding: it stays as long as rule and subject do."""
        return self._of(fingerprint, folder, subject.plan)


def by_fingerprint(findings: Iterable[Finding]) -> dict[tuple[str, str], Finding]:
    """Findings by family and fingerprint."""
    return {(family_of(finding.at.file), finding.fingerprint): finding for finding in findings}
