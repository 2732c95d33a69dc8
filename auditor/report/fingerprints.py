"""Fingerprints for readers that hold each of them for one finding: SARIF, GitLab."""

from collections import Counter
from collections.abc import Iterable, Sequence

from auditor.model.audit import Finding
from auditor.run.reported import Reported, family_of


def unique(reported: Reported, findings: Sequence[Finding]) -> list[str]:
    """The fingerprints of findings, in their order, no two of them equal; see `told_apart`."""
    return told_apart(reported, [
        (finding.fingerprint, finding.subject.plan, family_of(finding.at.file)) for finding in findings
    ])


def told_apart(reported: Reported, found: Iterable[tuple[str, str, str]]) -> list[str]:
    """Fingerprints, each with its plan and the folder of that, made such that no two are equal.

    Ids of plans are unique only within their family: where several families hold a plan of one id, its findings
    are told apart by their folder. Nowhere else does a fingerprint depend on a folder, so that a plan set may move.
    """
    homes: dict[str, set[str]] = {}
    for plan in reported.audit.plans:
        homes.setdefault(plan.id, set()).add(family_of(plan.file))
    met: Counter[str] = Counter()
    names = []
    for fingerprint, id, folder in found:
        own = homes.get(id, set())
        known_by = f"{fingerprint}@{folder}" if folder in own and len(own) > 1 else fingerprint
        met[known_by] += 1
        names.append(f"{known_by}#{met[known_by]}" if met[known_by] > 1 else known_by)
    return names
