"""Reports for readers that stand at the root of a repository, wherever the auditor was run."""

from collections.abc import Callable
from dataclasses import replace

from auditor.difference.since import Since
from auditor.ground.mark import Mark
from auditor.model.audit import Evidence, Finding, Granted, Member
from auditor.run.reported import Reported, everything, family_of

Place = Callable[[str], str]            # a file as the audit names it → as the reader does


def rooted(reported: Reported, place: Place) -> Reported:
    """The same report with every file under the name that `place` gives it."""
    findings = (*reported.findings, *(reported.since.fixed if reported.since is not None else ()))
    files = {plan.file for plan in reported.audit.plans} | {finding.at.file for finding in everything(findings)}
    if all(place(file) == file for file in files):
        return reported
    folders = {family_of(file): family_of(place(file)) for file in files}
    made = {id(each): _finding(each, place) for each in (*reported.audit.findings, *reported.findings)}
    return replace(
        reported, findings=tuple(made[id(each)] for each in reported.findings),
        audit=replace(
            reported.audit, findings=tuple(made[id(each)] for each in reported.audit.findings),
            plans=tuple(replace(plan, file=place(plan.file)) for plan in reported.audit.plans),
        ),
        names={(folders.get(folder, folder), address): name for (folder, address), name in reported.names.items()},
        since=_since(reported.since, folders, place) if reported.since is not None else None,
        excerpts={_mark(mark, place): excerpt for mark, excerpt in reported.excerpts.items()},
    )


def _since(since: Since, folders: dict[str, str], place: Place) -> Since:
    standings = {
        (folders.get(folder, folder), fingerprint): standing
        for (folder, fingerprint), standing in since.standings.items()
    }
    return replace(since, standings=standings, fixed=tuple(_finding(finding, place) for finding in since.fixed))


def _finding(finding: Finding, place: Place) -> Finding:
    return replace(
        finding, at=_mark(finding.at, place), waiver=_granted(finding.waiver, place),
        evidence=tuple(_evidence(item, place) for item in finding.evidence),
        members=tuple(_member(member, place) for member in finding.members),
        related=tuple(_finding(below, place) for below in finding.related),
        edits=tuple(replace(edit, at=_mark(edit.at, place)) for edit in finding.edits),
    )


def _mark(mark: Mark, place: Place) -> Mark:
    return mark._replace(file=place(mark.file))


def _evidence(item: Evidence, place: Place) -> Evidence:
    return item if item.at is None else replace(item, at=_mark(item.at, place))


def _member(member: Member, place: Place) -> Member:
    return replace(
        member, at=_mark(member.at, place), waiver=_granted(member.waiver, place),
        evidence=tuple(_evidence(item, place) for item in member.evidence),
    )


def _granted(waiver: Granted | None, place: Place) -> Granted | None:
    return None if waiver is None else replace(waiver, at=_mark(waiver.at, place))
