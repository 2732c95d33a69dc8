"""SARIF: valid, with a place for every result, and told to whoever compares."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.ground.mark import Mark
from auditor.ground.version import HOME
from auditor.ground.words import Language, Words
from auditor.model.audit import Edit
from auditor.report.fixes import replacements
from auditor.report.sarif import audit_sarif
from auditor.report.sarif_place import uri_of
from auditor.run.reported import Excerpt, Reported
from tests.report.consumers import sarif_faults, sarif_levels
from tests.report.sample import ALL, CITY, DISTRICT, MANY, NOTE, OPEN, SHARE, WAIVED, reported, since

LACK = "1:dd5e0fbb9ce2780239ed"        # of what OPEN lacks


def run_of(made: Reported, language: Language = "zh", code: int = 1) -> dict[str, Any]:
    """The one run of the log, which is valid."""
    text = audit_sarif(made, language, code)
    assert sarif_faults(text) == []
    (run,) = json.loads(text)["runs"]
    return dict(run)


def test_a_finding_is_a_result_that_leads_to_the_line_above() -> None:
    (result,) = run_of(reported(SHARE))["results"]
    district, city = "plans/%E6%9F%90%20%E6%97%8F/district.plan.yaml", "plans/%E6%9F%90%20%E6%97%8F/city.plan.yaml"

    def place(uri: str, line: int) -> dict[str, object]:
        return {
            "artifactLocation": {"uri": uri, "uriBaseId": "%SRCROOT%"}, "region": {"startLine": line, "startColumn": 5},
        }

    assert result == {
        "ruleId": "SHR-001", "ruleIndex": 1, "kind": "fail", "level": "error",
        "message": {
            "text": "声明占 16.6%，计算为 ≈16.67%\n依据：[上级目标 600台套](1)；[本级目标 100台套](2)"
        },
        "locations": [{
            "physicalLocation": place(district, 14),
            "logicalLocations": [{"fullyQualifiedName": "district/lift@2027", "kind": "link"}],
        }],
        "relatedLocations": [
            {"id": 1, "physicalLocation": place(city, 10), "message": {"text": "上级目标 600台套"}},
            {"id": 2, "physicalLocation": place(district, 13), "message": {"text": "本级目标 100台套"}},
        ],
        "partialFingerprints": {"auditorFingerprint/v1": "1:aa"},
        "suppressions": [],
        "properties": {
            "verdict": "violated", "severity": "error", "subject": "district/lift@2027",
            "formula": "100台套 ÷ 600台套 = ≈16.67%",
        },
    }


def test_kinds_and_levels_say_what_came_out(tmp_path: Path) -> None:
    made = reported(*ALL)
    results = run_of(made)["results"]
    assert [(result["ruleId"], result["kind"], result["level"]) for result in results] == [
        ("SHR-001", "fail", "error"), ("SHR-005", "fail", "note"), ("TRM-012", "fail", "warning"),
        ("SHR-005", "fail", "error"), ("UND-001", "open", "none"),
    ]
    # sarif-tools counts what is suppressed as well
    assert sarif_levels(audit_sarif(made, "zh", 1), tmp_path) == {"error": 2, "warning": 1, "note": 1, "none": 1}


def test_members_are_places_that_want_mending() -> None:
    (result,) = run_of(reported(MANY))["results"]
    assert [
        (place["physicalLocation"]["region"]["startLine"], place["message"]["text"]) for place in result["locations"]
    ] == [(30, "报废汽车"), (33, "船舶")]


def test_a_waiver_is_a_suppression() -> None:
    (result,) = run_of(reported(WAIVED))["results"]
    (suppression,) = result["suppressions"]
    assert suppression == {
        "kind": "external", "status": "accepted", "justification": "已报备（市发改委 批准，至 2026-12-31）",
        "location": {"physicalLocation": {
            "artifactLocation": {"uri": "waivers.yaml", "uriBaseId": "%SRCROOT%"},
            "region": {"startLine": 2, "startColumn": 3},
        }},
        "properties": {"reason": "已报备", "approvedBy": "市发改委", "until": "2026-12-31"},
    }


def test_the_run_tells_how_it_ended_and_how_columns_count() -> None:
    run = run_of(reported(SHARE), "en", 1)
    assert run["invocations"] == [{"executionSuccessful": True, "exitCode": 1}]
    assert (run["columnKind"], run["language"]) == ("unicodeCodePoints", "en")
    assert run["automationDetails"] == {"id": "auditor/audit/"}
    assert [each["location"]["uri"].rpartition("/")[2] for each in run["artifacts"]] == [
        "city.plan.yaml", "district.plan.yaml",
    ]


def test_a_rule_brings_its_reason_and_its_remedy() -> None:
    driver = run_of(reported(SHARE))["tool"]["driver"]
    assert [each["id"] for each in driver["rules"]] == [
        "ALN-001", "SHR-001", "SHR-002", "SHR-005", "TRM-012", "ZZZ-001",
    ]
    assert driver["informationUri"] == HOME
    assert driver["rules"][1] == {
        "id": "SHR-001", "name": "DeclaredShare", "helpUri": f"{HOME}/docs/rules/zh/shares.md#shr-001",
        "shortDescription": {"text": "SHR-001的题目"},
        "fullDescription": {"text": "因为"},
        "help": {
            "text": "为什么\n因为\n\n怎么办\n改正",
            "markdown": "**SHR-001的题目**\n\n### 为什么\n\n因为\n\n### 怎么办\n\n改正\n",
        },
        "defaultConfiguration": {"level": "error"},
        "properties": {"tags": ["占比", "link"], "precision": "very-high", "problem.severity": "error"},
    }


def test_what_is_found_about_waivers_has_a_rule_as_well() -> None:
    expired = replace(NOTE, rule="WVR-001", severity="warning", at=Mark("waivers.yaml", 2, 3))
    run = run_of(reported(expired))
    (result,) = run["results"]
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == "WVR-001"


def test_states_are_baseline_states_and_what_is_gone_is_absent() -> None:
    fixed = replace(NOTE, fingerprint="1:ff", at=Mark(CITY, 3, 3))
    then = since((fixed,), (Words("规则有改动", "rules changed"),), aa="worse", bb="new", dd="newly-undetermined")
    run = run_of(reported(*ALL, since=then))
    assert [(result["partialFingerprints"]["auditorFingerprint/v1"], result["baselineState"])
            for result in run["results"]] == [
        ("1:aa", "updated"), ("1:bb", "new"), ("1:cc", "unchanged"), ("1:ee", "unchanged"), (LACK, "new"),
        ("1:ff", "absent"),
    ]
    assert run["results"][0]["properties"]["state"] == "worse"
    assert run["results"][0]["properties"]["standing"] == "加重：差距由 1% 扩大到 2%"
    assert run["invocations"][0]["toolExecutionNotifications"] == [{"level": "note", "message": {"text": "规则有改动"}}]


def test_what_hangs_below_is_named_and_reached() -> None:
    (result,) = run_of(reported(replace(SHARE, evidence=(), related=(NOTE,))), "en")["results"]
    assert result["message"]["text"] == "declares 16.6%, it is ≈16.67%\nSame cause: [SHR-005 names no share](1)"
    assert result["relatedLocations"][0]["physicalLocation"]["region"]["startLine"] == 20


def test_signs_that_mean_something_in_sarif_are_escaped() -> None:
    strange = replace(SHARE, message=Words("看[这里](http://a)与{0}", ""), evidence=(
        replace(SHARE.evidence[1], raw="[一]{二}\\"),
    ))
    (result,) = run_of(reported(strange))["results"]
    assert result["message"]["text"] == "看[这里]\\(http://a)与{{0}}\n依据：[上级目标 \\[一\\]{{二}}\\\\](1)"


@pytest.mark.parametrize(("file", "location"), [
    ("plans/a.plan.yaml", {"uri": "plans/a.plan.yaml", "uriBaseId": "%SRCROOT%"}),
    ("a:b/50%.plan.yaml", {"uri": "a%3Ab/50%25.plan.yaml", "uriBaseId": "%SRCROOT%"}),
    ("../a.plan.yaml", {"uri": "../a.plan.yaml"}),
    ("/data/某.plan.yaml", {"uri": "file:///data/%E6%9F%90.plan.yaml"}),
    ("D:/data/a.plan.yaml", {"uri": "file:///D:/data/a.plan.yaml"}),
])
def test_a_path_is_a_uri(file: str, location: dict[str, str]) -> None:
    (result,) = run_of(reported(replace(SHARE, evidence=(), at=Mark(file, 1, 1))))["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"] == location


@given(st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), min_size=1))
def test_every_path_comes_back_from_its_uri(path: str) -> None:
    uri = uri_of(f"plans/{path}")
    assert uri.isascii()
    assert unquote(urlsplit(uri).path) == f"plans/{path}"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_log_of_the_repository_is_valid(whole: Reported, language: Language) -> None:
    run = run_of(whole, language)
    fallen = [finding for finding in whole.findings if finding.verdict == "violated"]
    assert len([result for result in run["results"] if result["kind"] == "fail"]) >= len(fallen)
    things = [result for result in run["results"] if result["kind"] == "open"]
    assert 0 < len(things) < len(whole.findings) - len(fallen)
    assert all(result["locations"] for result in run["results"])
    known_by = [*(result["partialFingerprints"]["auditorFingerprint/v1"] for result in run["results"])]
    assert len(set(known_by)) == len(known_by)


def test_what_is_missing_is_one_result_whoever_needs_it() -> None:
    """Two rules lack the same target of the city: one result, at both places; another year of it is the same thing."""
    lack = OPEN.missing[0]
    other = replace(
        OPEN, rule="SHR-002", at=Mark(DISTRICT, 12, 3), fingerprint="1:d2", missing=(replace(lack, year=2024),)
    )
    (result,) = run_of(reported(OPEN, other))["results"]
    assert [place["physicalLocation"]["region"]["startLine"] for place in result["locations"]] == [11, 12]
    assert result["message"]["text"] == "ALN-001、SHR-002：city缺上级目标；district"
    assert result["partialFingerprints"] == {"auditorFingerprint/v1": LACK}
    assert (result["properties"]["verdicts"], result["properties"]["rules"]) == (2, ["ALN-001", "SHR-002"])
    (alone,) = run_of(reported(OPEN))["results"]
    assert alone["partialFingerprints"] == result["partialFingerprints"]


def test_a_place_has_an_end_and_its_text_where_the_line_is_known() -> None:
    made = replace(reported(replace(SHARE, evidence=())), excerpts={SHARE.at: Excerpt("    16.6%, 某", 10)})
    (result,) = run_of(made)["results"]
    assert result["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 14, "startColumn": 5, "endLine": 14, "endColumn": 10, "snippet": {"text": "16.6%"},
    }
    assert result["locations"][0]["physicalLocation"]["contextRegion"] == {
        "startLine": 14, "startColumn": 1, "endColumn": 13, "snippet": {"text": "    16.6%, 某"},
    }


@pytest.mark.parametrize(("line", "end", "text"), [
    ("    16.6%, 某", 10, "16.67%"), ('    "16.6%"}', 12, '"16.67%"'), ("    '16.6%'", 12, "'16.67%'"),
    ("    17%}", 8, None),      # the file reads otherwise
])
def test_what_arithmetic_decides_is_a_fix(line: str, end: int, text: str | None) -> None:
    certain = replace(SHARE, evidence=(), edits=(Edit(SHARE.at, "16.6%", "16.67%"),))
    (result,) = run_of(replace(reported(certain), excerpts={SHARE.at: Excerpt(line, end)}))["results"]
    if text is None:
        assert "fixes" not in result
        return
    (fix,) = result["fixes"]
    (change,) = fix["artifactChanges"]
    assert change["artifactLocation"] == result["locations"][0]["physicalLocation"]["artifactLocation"]
    assert change["replacements"] == [{
        "deletedRegion": result["locations"][0]["physicalLocation"]["region"], "insertedContent": {"text": text},
    }]


def test_a_text_that_yaml_would_read_otherwise_is_quoted() -> None:
    certain = replace(SHARE, edits=(Edit(SHARE.at, "16.6%", "a: \"b\""),))
    (change,) = replacements(certain, {SHARE.at: Excerpt("    16.6%", 10)})
    assert change.text == '"a: \\"b\\""'
    assert replacements(replace(certain, verdict="waived"), {SHARE.at: Excerpt("    16.6%", 10)}) == []


def test_the_pages_of_rules_are_where_the_program_is_kept() -> None:
    text = audit_sarif(reported(SHARE), "en", 1, "https://git.example.org/x")
    rules = json.loads(text)["runs"][0]["tool"]["driver"]["rules"]
    assert rules[1]["helpUri"] == "https://git.example.org/x/docs/rules/en/shares.md#shr-001"

