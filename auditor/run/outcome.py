"""What is made of audits for a command: waivers applied, findings chosen, families joined."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from auditor.difference.since import Since
from auditor.ground.record import record
from auditor.judge.waivers import apply as apply_waivers
from auditor.model.audit import Audit, Counts, Finding
from auditor.model.rule import RulePack
from auditor.model.waiver import Waiver
from auditor.run.family import PlanFamily
from auditor.run.reported import Names, Reported, everything, family_of
from auditor.run.request import lives_in

if TYPE_CHECKING:
    from auditor.model.rows.plan import PlanRow


@record
class Outcome:
    """What there is to report, and what the configuration says of the exit code (empty: nothing).

    plans: the rows of the plans that the request names. pack: the rules with their settings. config: the file of the
    configuration; empty where there is none. home: what it says of where the program is kept, else empty.
    """

    reported: Reported
    fail_on: tuple[str, ...]
    plans: "tuple[PlanRow, ...]"
    pack: RulePack
    config: str = ""
    home: str = ""


def waived(audits: Mapping[str, Audit], waivers: Sequence[Waiver], today: str) -> dict[str, Audit]:
    """The audits of some folders, each with the waivers that may be about it, as on a day (YYYY-MM-DD)."""
    return {
        folder: apply_waivers(made, [each for each in waivers if lives_in(each, folder)], today)
        for folder, made in audits.items()
    }


def reported_of(
    audits: Mapping[str, Audit], families: Sequence[PlanFamily], chosen: Mapping[str, set[str]],
    off: tuple[str, ...], names: Names, since: Since | None = None,
) -> Reported:
    """What is reported of the audits of some folders: the findings that speak of the chosen plans."""
    whole = joined(list(audits.values()))
    findings = tuple(
        finding for folder, made in audits.items() for finding in made.findings
        if any(inner.subject.plan in chosen.get(folder, ()) for inner in everything([finding]))
    )
    everyone = sum(len(plans) for plans in chosen.values()) == len(whole.plans)
    selected = () if everyone else tuple(
        plan.id for plan in whole.plans if plan.id in chosen.get(family_of(plan.file), ())
    )
    return Reported(whole, _sorted(findings), selected, off, names, _about(since, families, chosen))


def _about(
    since: Since | None, families: Sequence[PlanFamily], chosen: Mapping[str, set[str]]
) -> Since | None:
    """The comparison, with what is gone only of the plans that are reported.

    A plan that is no longer there belongs to those where all of its family are reported.
    """
    if since is None:
        return None
    now = {family.folder: set(family.files) for family in families}
    whole = {folder for folder, plans in now.items() if chosen.get(folder) == plans}

    def told(finding: Finding) -> bool:
        folder, plan = family_of(finding.at.file), finding.subject.plan
        if folder not in now:       # it stands in a file of waivers, or its family is gone
            return len(whole) == len(now) or any(plan in plans for plans in chosen.values())
        return plan in chosen.get(folder, ()) if plan in now[folder] else folder in whole

    return replace(since, fixed=tuple(filter(told, since.fixed)))


def joined(audits: Sequence[Audit]) -> Audit:
    """Several families as one audit: counts added up, plans by family, findings by place."""
    coverage = dict(audits[0].coverage)
    for other in audits[1:]:
        for id, counts in other.coverage.items():
            coverage[id] = _sum(coverage[id], counts)
    return Audit(
        plans=tuple(plan for made in audits for plan in made.plans), rules=audits[0].rules, coverage=coverage,
        findings=_sorted(finding for made in audits for finding in made.findings),
    )


def _sum(a: Counts, b: Counts) -> Counts:
    return Counts(
        a.holds + b.holds, a.violated + b.violated, a.undetermined + b.undetermined,
        a.not_applicable + b.not_applicable, a.waived + b.waived,
    )


def _sorted(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda finding: (finding.at, finding.rule, finding.subject)))


