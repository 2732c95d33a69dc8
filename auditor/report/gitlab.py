"""Findings as GitLab Code Quality reports them: a list of places with a description.

GitLab itself compares the report of a merge request with that of its target branch, by fingerprint. So nothing that
was there before is left out: with an earlier state it is told, but at the lowest severity.
"""

import hashlib

from auditor.ground.words import Language, say
from auditor.messages.outputs import OUTPUTS
from auditor.messages.terms import TERMS
from auditor.model.audit import Finding
from auditor.model.rule import SEVERITIES
from auditor.report.fingerprints import unique
from auditor.report.json import Data, written
from auditor.report.standing import apart, said_of, standing_of, state_rank, urgency
from auditor.run.reported import Reported

SEVERITY = {"error": "critical", "warning": "major", "note": "minor"}
LOWEST = "info"


def audit_gitlab(reported: Reported, language: Language) -> str:
    """The text of the report, the most important findings first."""
    heads = apart(reported)
    findings = sorted(zip(heads, unique(reported, heads), strict=True), key=lambda pair: (
        pair[0].verdict != "violated", state_rank(reported.since, pair[0]), SEVERITIES.index(pair[0].severity),
    ))
    return written([_entry(reported, finding, known_by, language) for finding, known_by in findings])


def _entry(reported: Reported, finding: Finding, known_by: str, language: Language) -> Data:
    """One place."""
    low = finding.verdict != "violated" or urgency(reported.since, finding) > 0
    return {
        "description": _description(reported, finding, language), "check_name": finding.rule,
        "fingerprint": hashlib.sha256(known_by.encode()).hexdigest(),
        "severity": LOWEST if low else SEVERITY[finding.severity],
        "location": {"path": finding.at.file.removeprefix("./"), "lines": {"begin": finding.at.line}},
    }


def _description(reported: Reported, finding: Finding, language: Language) -> str:
    """One line: what came out where it is not simply violated, how it stands, the message."""
    standing = standing_of(reported.since, finding)
    before = [] if standing is None else [said_of(standing)]
    before += [] if finding.verdict == "violated" else [TERMS[finding.verdict]]
    text = finding.message
    for words in before:
        text = say(OUTPUTS, "prefixed", before=words, text=text)
    return " ".join(text.spoken(language).split())
