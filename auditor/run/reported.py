"""An audit together with what of it is reported, and the names that a reader knows."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field, replace
from typing import TYPE_CHECKING

from auditor.difference.since import Since
from auditor.ground.mark import Mark
from auditor.ground.record import record
from auditor.model.audit import VERDICTS, Audit, Counts, Finding

if TYPE_CHECKING:
    from auditor.model.rows.plan import PlanRow

Names = Mapping[tuple[str, str], str]


@record
class Excerpt:
    """The line of a file that a place lies in, and the column behind what stands there, counted from 1."""

    line: str
    end: int


@record
class Reported:
    """`audit` is whole: its families were judged as such, and so is its coverage.

    findings: those about the selected plans. selected: the ids of these plans, empty where all are
    reported. off: the rules that no level switches on. names: (family, address) → name, see
    `auditor.model.audit.address`. excerpts: what stands at a place, for reports that show it; else empty.
    """

    audit: Audit
    findings: tuple[Finding, ...]
    selected: tuple[str, ...]
    off: tuple[str, ...]
    names: Names
    since: Since | None = None
    excerpts: Mapping[Mark, Excerpt] = field(default_factory=dict)


def about(reported: Reported, plan: "PlanRow") -> Reported:
    """What is reported of one plan: also what hangs elsewhere and speaks of it."""
    family = family_of(plan.record.file)
    findings = tuple(
        finding for finding in reported.findings if family_of(finding.at.file) == family
        and any(inner.subject.plan == plan.id for inner in everything([finding]))
    )
    return replace(reported, findings=findings, selected=(plan.id,))


def family_of(file: str) -> str:
    """The family that a file belongs to: its folder. Plan ids are unique within it."""
    return file.rpartition("/")[0]


def everything(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Findings with all that hang below them."""
    for finding in findings:
        yield finding
        yield from everything(finding.related)


def totals(coverage: Mapping[str, Counts]) -> Counts:
    """The verdicts of all rules together."""
    return Counts(*(sum(getattr(counts, name) for counts in coverage.values()) for name in VERDICTS))


def judged(audit: Audit) -> bool:
    """Whether anything was judged at all: a rule that does not apply judges nothing."""
    counts = totals(audit.coverage)
    return counts.holds + counts.violated + counts.undetermined + counts.waived > 0


def without_subject(audit: Audit) -> tuple[str, ...]:
    """The rules that met nothing to judge: no row of their kind, or none that they apply to."""
    return tuple(
        id for id, counts in audit.coverage.items()
        if counts.holds + counts.violated + counts.undetermined + counts.waived == 0
    )
