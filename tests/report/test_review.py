"""What reviewdog reads: Checkstyle, and its own format."""

import json
from dataclasses import replace

import pytest
from jsonschema import Draft7Validator
from lxml import etree

from auditor.ground.words import Language, Words
from auditor.model.audit import Edit
from auditor.report.checkstyle import audit_checkstyle
from auditor.report.rdjson import audit_rdjson
from auditor.run.excerpts import with_excerpts
from auditor.run.reported import Excerpt, Reported
from tests.report.conftest import ROOT
from tests.report.sample import ALL, DISTRICT, NOTE, OPEN, SHARE, reported, since

POSITION = {
    "type": "object", "additionalProperties": False, "required": ["line"],
    "properties": {"line": {"type": "integer", "minimum": 1}, "column": {"type": "integer", "minimum": 1}},
}
# The messages DiagnosticResult, Diagnostic, Location, Range and Code of reviewdog's definition (reviewdog.proto).
RDJSON = {
    "type": "object", "required": ["diagnostics"], "additionalProperties": False,
    "properties": {
        "source": {"type": "object", "properties": {"name": {"type": "string"}, "url": {"type": "string"}}},
        "diagnostics": {"type": "array", "items": {
            "type": "object", "required": ["message", "location"], "additionalProperties": False,
            "properties": {
                "message": {"type": "string", "minLength": 1},
                "severity": {"enum": ["UNKNOWN_SEVERITY", "ERROR", "WARNING", "INFO"]},
                "code": {
                    "type": "object", "additionalProperties": False,
                    "properties": {"value": {"type": "string"}, "url": {"type": "string"}},
                },
                "suggestions": {"type": "array", "items": {
                    "type": "object", "required": ["range", "text"], "additionalProperties": False,
                    "properties": {"range": {"type": "object"}, "text": {"type": "string"}},
                }},
                "location": {
                    "type": "object", "required": ["path"], "additionalProperties": False,
                    "properties": {"path": {"type": "string"}, "range": {
                        "type": "object", "required": ["start"], "additionalProperties": False,
                        "properties": {"start": POSITION, "end": POSITION},
                    }},
                },
            },
        }},
    },
}


def checkstyle(made: Reported, language: Language = "zh") -> list[tuple[str, dict[str, str]]]:
    """(file, attributes) of each error of the document."""
    root = etree.fromstring(audit_checkstyle(made, language).encode())
    assert root.tag == "checkstyle"
    return [(str(file.get("name")), dict(error.attrib)) for file in root for error in file]


def test_checkstyle_has_an_element_for_each_place() -> None:
    found = checkstyle(reported(*ALL))
    assert found[0] == (DISTRICT, {
        "line": "11", "column": "3", "severity": "info", "message": "ALN-001：city缺上级目标；district",
        "source": "auditor.UND-001",
    })
    assert [(each["line"], each["severity"], each["source"]) for _, each in found[1:]] == [
        ("14", "error", "auditor.SHR-001"), ("20", "info", "auditor.SHR-005"), ("30", "warning", "auditor.TRM-012"),
    ]


def test_xml_holds_whatever_a_plan_says() -> None:
    strange = replace(SHARE, message=Words("<b>\x01&\"'", ""))
    assert checkstyle(reported(strange))[0][1]["message"] == "<b>\\u0001&\"'"


def test_columns_of_rdjson_count_bytes() -> None:
    made = replace(reported(SHARE), excerpts={SHARE.at: Excerpt("某某: 16.6%", 10)})
    (found,) = json.loads(audit_rdjson(made, "en", "https://git.example.org/x"))["diagnostics"]
    assert found == {
        "message": "declares 16.6%, it is ≈16.67%", "severity": "ERROR",
        "code": {"value": "SHR-001", "url": "https://git.example.org/x/docs/rules/en/shares.md#shr-001"},
        "location": {"path": DISTRICT, "range": {
            "start": {"line": 14, "column": 9}, "end": {"line": 14, "column": 14},
        }},
    }


def test_what_is_certain_is_suggested() -> None:
    certain = replace(SHARE, edits=(Edit(SHARE.at, "16.6%", "16.67%"),))
    made = replace(reported(certain), excerpts={SHARE.at: Excerpt("某某: '16.6%'", 12)})
    (found,) = json.loads(audit_rdjson(made, "en"))["diagnostics"]
    assert found["suggestions"] == [{
        "range": {"start": {"line": 14, "column": 9}, "end": {"line": 14, "column": 16}}, "text": "'16.67%'",
    }]


def test_against_an_earlier_state_only_what_is_new_is_told() -> None:
    made = reported(SHARE, NOTE, OPEN, since=since(aa="worse", dd="newly-undetermined"))
    assert [each["source"] for _, each in checkstyle(made)] == ["auditor.UND-001", "auditor.SHR-001"]
    assert checkstyle(made)[1][1]["message"] == "加重：差距由 1% 扩大到 2%：声明占 16.6%，计算为 ≈16.67%"


@pytest.mark.parametrize("language", ["zh", "en"])
def test_the_repository_as_reviewdog_reads_it(
    whole: Reported, language: Language, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT)
    document = json.loads(audit_rdjson(with_excerpts(whole), language))
    assert [error.message for error in Draft7Validator(RDJSON).iter_errors(document)] == []
    assert len(document["diagnostics"]) == len(checkstyle(whole, language))
    plans = [each for each in document["diagnostics"] if each["location"]["path"].endswith(".plan.yaml")]
    assert all("end" in each["location"]["range"] for each in plans)
