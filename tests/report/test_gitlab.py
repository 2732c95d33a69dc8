"""GitLab Code Quality: the documented shape, each fingerprint once."""

import hashlib
import json
from dataclasses import replace
from typing import Any

import pytest

from auditor.ground.mark import Mark
from auditor.ground.words import Language
from auditor.report.gitlab import audit_gitlab
from auditor.run.reported import Reported
from tests.report.consumers import gitlab_faults
from tests.report.sample import ALL, DISTRICT, SHARE, reported, since


def entries(made: Reported, language: Language = "zh") -> list[dict[str, Any]]:
    """The entries of a report that is as GitLab wants it."""
    text = audit_gitlab(made, language)
    assert gitlab_faults(text) == []
    return list(json.loads(text))


def test_a_finding_is_an_entry() -> None:
    assert entries(reported(SHARE)) == [{
        "description": "声明占 16.6%，计算为 ≈16.67%", "check_name": "SHR-001",
        "fingerprint": hashlib.sha256(b"1:aa").hexdigest(), "severity": "critical",
        "location": {"path": DISTRICT, "lines": {"begin": 14}},
    }]


def test_severities_are_those_of_gitlab_and_what_is_not_violated_is_information() -> None:
    assert [(each["severity"], each["description"]) for each in entries(reported(*ALL), "en")] == [
        ("critical", "declares 16.6%, it is ≈16.67%"), ("major", "2 without a year: 报废汽车, 船舶"),
        ("minor", "names no share"), ("info", "undetermined: the target above is missing"),
        ("info", "waived: names no share"),
    ]


def test_what_was_there_before_stays_and_is_information() -> None:
    found = entries(reported(*ALL, since=since(cc="worse")), "en")
    assert [(each["severity"], each["description"]) for each in found[:2]] == [
        ("major", "worse: off by 2%, it was 1%: 2 without a year: 报废汽车, 船舶"),
        ("info", "unchanged: declares 16.6%, it is ≈16.67%"),
    ]


def test_a_fingerprint_depends_on_rule_and_subject_alone() -> None:
    elsewhere = replace(SHARE, at=Mark(DISTRICT, 99, 1), severity="note")
    assert entries(reported(SHARE))[0]["fingerprint"] == entries(reported(elsewhere))[0]["fingerprint"]


def test_the_same_ids_in_two_families_are_told_apart() -> None:
    other = replace(SHARE, at=Mark("plans/b/district.plan.yaml", 14, 5))
    assert len({each["fingerprint"] for each in entries(reported(SHARE, other, SHARE))}) == 3


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_report_of_the_repository_is_as_documented(whole: Reported, language: Language) -> None:
    assert len(entries(whole, language)) >= len(whole.findings)
