"""Reports that name every file from the root of the repository."""

from dataclasses import replace

from auditor.ground.mark import Mark
from auditor.model.audit import Finding
from auditor.report.github import audit_github
from auditor.report.gitlab import audit_gitlab
from auditor.report.junit import audit_junit
from auditor.report.rooted import rooted
from auditor.report.sarif import audit_sarif
from auditor.report.summary import audit_summary
from auditor.run.reported import Reported, everything
from tests.report.sample import ALL, FOLDER, MANY, NOTE, SHARE, WAIVED, evidence, reported, since


def below(file: str) -> str:
    return f"市/{file}"


def whole() -> Reported:
    item = evidence("值", "1", f"{FOLDER}/city.plan.yaml", 3)
    member = replace(MANY.members[0], evidence=(item,), waiver=WAIVED.waiver)
    head = replace(SHARE, related=(NOTE, replace(MANY, members=(member,))))
    return reported(head, *ALL[3:], since=since(fixed=(NOTE,), aa="worse", bb="new"))


def marks(finding: Finding) -> list[Mark | None]:
    """Every place in a finding and below it."""
    found: list[Mark | None] = []
    for each in everything([finding]):
        found += [each.at, *(item.at for item in each.evidence), each.waiver.at if each.waiver else None]
        for member in each.members:
            found += [member.at, *(item.at for item in member.evidence), member.waiver.at if member.waiver else None]
    return found


def test_every_place_is_named_from_the_root() -> None:
    before, after = whole(), rooted(whole(), below)
    assert before.since is not None
    assert after.since is not None
    pairs = list(zip(
        [mark for each in (*before.findings, *before.since.fixed) for mark in marks(each)],
        [mark for each in (*after.findings, *after.since.fixed) for mark in marks(each)], strict=True,
    ))
    assert len(pairs) > 12
    assert all(new == (None if old is None else old._replace(file=below(old.file))) for old, new in pairs)
    assert [plan.file for plan in after.audit.plans] == [below(plan.file) for plan in before.audit.plans]
    assert after.audit.findings == after.findings


def test_what_is_known_of_findings_goes_with_them() -> None:
    for write in (
        lambda made: audit_sarif(made, "zh", 1), lambda made: audit_github(made, "zh"),
        lambda made: audit_gitlab(made, "zh"), lambda made: audit_summary(made, "zh", ["error"]),
        lambda made: audit_junit(made, "zh", ["error"]),
    ):
        told = write(rooted(whole(), below))
        assert told.replace("%E5%B8%82/", "").replace("市/", "") == write(whole())


def test_at_the_root_nothing_is_done() -> None:
    made = whole()
    assert rooted(made, lambda file: file) is made
