"""What others make of the reports: schemas, and the libraries that read them."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from jsonschema import Draft4Validator, Draft7Validator
from junitparser import JUnitXml
from lxml import etree
from sarif.loader import load_sarif_files  # type: ignore[import-untyped]

from auditor.read.schema import load_schema

SCHEMAS = Path(__file__).parent / "schemas"
# GitLab's documentation of the Code Quality report format: what an entry must have, and the five severities.
GITLAB = {
    "type": "array",
    "items": {
        "type": "object",
        "required": ["description", "check_name", "fingerprint", "location", "severity"],
        "properties": {
            "description": {"type": "string", "minLength": 1},
            "check_name": {"type": "string", "minLength": 1},
            "fingerprint": {"type": "string", "minLength": 1},
            "severity": {"enum": ["info", "minor", "major", "critical", "blocker"]},
            "location": {
                "type": "object",
                "required": ["path", "lines"],
                "properties": {
                    "path": {"type": "string", "pattern": "^(?![./])"},
                    "lines": {
                        "type": "object", "required": ["begin"],
                        "properties": {"begin": {"type": "integer", "minimum": 1}},
                    },
                },
            },
        },
    },
}


def sarif_faults(text: str) -> list[str]:
    """What the OASIS schema has against a SARIF log."""
    schema = json.loads((SCHEMAS / "sarif-schema-2.1.0.json").read_text(encoding="utf-8"))
    return [f"{error.json_path}: {error.message}" for error in Draft4Validator(schema).iter_errors(json.loads(text))]


def sarif_levels(text: str, folder: Path) -> Mapping[str, int]:
    """How many results of each level sarif-tools reads in a log; `folder` holds it for that time."""
    file = folder / "read.sarif"
    file.write_text(text, encoding="utf-8")
    report = load_sarif_files(str(file)).get_report()
    return {level: report.get_issue_count_for_severity(level) for level in report.get_severities()}


def junit_faults(text: str) -> list[str]:
    """What Jenkins' schema has against a JUnit document."""
    schema = etree.XMLSchema(etree.parse(SCHEMAS / "junit-10.xsd"))
    document = etree.fromstring(text.encode("utf-8"))
    return [] if schema.validate(document) else [str(error) for error in schema.error_log]


def junit_cases(text: str) -> dict[tuple[str, str], str]:
    """(class, name) → what junitparser reads of each test case: passed, failure or skipped.

    The sums that suites declare must be those of their cases.
    """
    document: Any = JUnitXml.fromstring(text.encode("utf-8"))
    found: dict[tuple[str, str], str] = {}
    for suite in document:
        declared = (suite.tests, suite.failures, suite.errors, suite.skipped)
        for case in suite:
            (kind,) = [type(result).__name__.lower() for result in case.result] or ["passed"]
            assert (case.classname, case.name) not in found, "cases of one name cannot be told apart"
            found[case.classname, case.name] = kind
        suite.update_statistics()
        assert (suite.tests, suite.failures, suite.errors, suite.skipped) == declared, suite.name
    return found


def gitlab_faults(text: str) -> list[str]:
    """What GitLab's documentation has against a Code Quality report: shapes, and fingerprints that are not unique."""
    entries = json.loads(text)
    faults = [f"{error.json_path}: {error.message}" for error in Draft7Validator(GITLAB).iter_errors(entries)]
    fingerprints = [entry["fingerprint"] for entry in entries]
    return faults + [each for each in set(fingerprints) if fingerprints.count(each) > 1]


def audit_faults(text: str) -> list[str]:
    """What our own schema has against an audit as JSON."""
    return [
        f"{error.json_path}: {error.message}"
        for error in Draft7Validator(load_schema("audit")).iter_errors(json.loads(text))
    ]


def unescaped(text: str) -> str:
    """What a runner of GitHub makes of the message of a command (the toolkit escapes just these)."""
    return text.replace("%0D", "\r").replace("%0A", "\n").replace("%3A", ":").replace("%2C", ",").replace("%25", "%")


def annotations(text: str) -> list[tuple[str, dict[str, str], str]]:
    """Kind, properties and message of each annotation, as a runner of GitHub reads the lines of a step."""
    found = []
    for line in text.splitlines():
        kind, _, rest = line.removeprefix("::").partition(" ")
        if line.startswith("::") and kind in ("error", "warning", "notice"):
            head, _, message = rest.partition("::")
            pairs = (part.partition("=") for part in head.split(","))
            found.append((kind, {name: unescaped(value) for name, _, value in pairs}, unescaped(message)))
    return found
