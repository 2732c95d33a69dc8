"""Fingerprints for readers that hold each of them for one finding: SARIF, GitLab."""

from collections import Counter
from collections.abc import Sequence

from auditor.model.audit import Finding
from auditor.run.reported import Reported, family_of


def unique(reported: Reported, findings: Sequence[Finding]) -> list[str]:
    """The fingerprints of findings, in their order, no two of them equal.

    Ids of plans are unique only within their family: where several families hold a plan of one id, its findings
    are told apart by their folder. Nowhere else does a fingerprint depend on a folder, so that a plan set may move.
    """
    homes: dict[str, set[str]] = {}
    for plan in reported.audit.plans:
        homes.setdefault(plan.id, set()).add(family_of(plan.file))
    met: Counter[str] = Counter()
    found = []
    for finding in findings:
        folder, own = family_of(finding.at.file), homes.get(finding.subject.plan, set())
        known_by = f"{finding.fingerprint}@{folder}" if folder in own and len(own) > 1 else finding.fingerprint
        met[known_by] += 1
        found.append(f"{known_by}#{met[known_by]}" if met[known_by] > 1 else known_by)
    return found
