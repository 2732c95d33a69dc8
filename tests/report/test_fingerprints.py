"""Fingerprints of which a reader takes each for one finding."""

import json
from dataclasses import replace
from typing import Any

from auditor.ground.mark import Mark
from auditor.report.fingerprints import unique
from auditor.report.sarif import audit_sarif
from auditor.run.reported import Reported
from tests.report.sample import CITY, DISTRICT, FOLDER, MANY, NOTE, SHARE, plan, reported, since

OTHER = "plans/另一族"
THERE = replace(SHARE, at=Mark(f"{OTHER}/district.plan.yaml", 14, 5))


def in_two_families(*findings: Any) -> Reported:
    """A report in which a second family holds a district of the same id."""
    made = reported(*findings)
    plans = (*made.audit.plans, plan("district", "某区", f"{OTHER}/district.plan.yaml"))
    return replace(made, audit=replace(made.audit, plans=plans))


def test_a_fingerprint_is_as_it_is_wherever_the_plans_lie() -> None:
    assert unique(reported(SHARE, NOTE), [SHARE, NOTE]) == ["1:aa", "1:bb"]


def test_the_same_ids_in_two_families_are_told_apart_by_their_folder() -> None:
    assert unique(in_two_families(), [SHARE, THERE]) == [f"1:aa@{FOLDER}", f"1:aa@{OTHER}"]
    assert unique(in_two_families(), [SHARE]) == [f"1:aa@{FOLDER}"]         # whatever is found in the other
    city = replace(SHARE, subject=SHARE.subject._replace(plan="city"), at=Mark(CITY, 1, 1))
    assert unique(in_two_families(), [city]) == ["1:aa"]


def test_what_is_still_alike_is_numbered() -> None:
    assert unique(reported(), [SHARE, NOTE, SHARE]) == ["1:aa", "1:bb", "1:aa#2"]
    waiver = replace(SHARE, at=Mark("waivers.yaml", 1, 1))
    assert unique(in_two_families(), [waiver, waiver]) == ["1:aa", "1:aa#2"]


def results(made: Reported) -> list[tuple[str, str]]:
    """Fingerprint and baseline state of each result."""
    (run,) = json.loads(audit_sarif(made, "zh", 1))["runs"]
    return [(each["partialFingerprints"]["auditorFingerprint/v1"], each["baselineState"]) for each in run["results"]]


def test_no_two_results_of_a_log_share_a_fingerprint() -> None:
    gone = replace(NOTE, fingerprint="1:zz", at=Mark(DISTRICT, 9, 1))
    made = replace(reported(SHARE, NOTE), since=since(fixed=(gone, gone), aa="new"))
    assert results(made) == [
        ("1:aa", "new"), ("1:bb", "unchanged"), ("1:zz", "absent"), ("1:zz#2", "absent"),
    ]


def test_a_gathered_finding_that_came_with_other_rows_is_not_absent_as_well() -> None:
    assert results(reported(MANY, since=since(fixed=(MANY,), cc="new"))) == [("1:cc", "new")]
