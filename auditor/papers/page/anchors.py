"""What names things on the page: a finding its fingerprint, a plan its id, an indicator PLAN/ID."""

from collections.abc import Iterable

from auditor.model.audit import Finding
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.plan import PlanRow
from auditor.papers.cases import Cases, family


class Anchors:
    """The anchors of some plans. Two families may have plans of one id: the second and further ones are numbered."""

    def __init__(self, cases: Cases) -> None:
        folders = list(dict.fromkeys(folder for folder, _ in cases.plans))
        self.numbers = {folder: number for number, folder in enumerate(folders, 1)}

    def _named(self, name: str, folder: str) -> str:
        number = self.numbers.get(folder, 1)
        return name if number == 1 else f"{name}~{number}"

    def plan(self, plan: PlanRow) -> str:
        """The anchor of a plan."""
        return self._named(f"plan-{plan.id}", family(plan.record.file))

    def step(self, row: IndicatorRow) -> str:
        """The anchor of an indicator."""
        return self._named(f"chain-{row.plan.id}/{row.id}", family(row.plan.record.file))

    def finding(self, fingerprint: str, folder: str) -> str:
        """The anchor of a finding: it stays as long as rule and subject do."""
        return self._named(fingerprint, folder)


def by_fingerprint(findings: Iterable[Finding]) -> dict[tuple[str, str], Finding]:
    """Findings by family and fingerprint."""
    return {(family(finding.at.file), finding.fingerprint): finding for finding in findings}
