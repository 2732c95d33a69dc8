"""The audit as a SARIF 2.1.0 log: what code scanning and editors read. Equal for equal input and language."""

from auditor.ground.version import VERSION
from auditor.ground.words import Language
from auditor.messages.outputs import OUTPUTS
from auditor.report.fingerprints import unique
from auditor.report.json import written
from auditor.report.sarif_place import BASE, Data, artifact
from auditor.report.sarif_result import absent, result
from auditor.report.sarif_rule import described
from auditor.report.standing import apart
from auditor.run.reported import Reported

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
TAGS: dict[Language, str] = {"zh": "zh-CN", "en": "en"}


def audit_sarif(reported: Reported, language: Language, code: int) -> str:
    """The text of the log; `code`: the exit code of the run, 0 or 1."""
    return written({"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(reported, language, code)]})


def _run(reported: Reported, language: Language, code: int) -> Data:
    rules = described(reported, language)
    order = [str(rule["id"]) for rule in rules]
    since, heads = reported.since, apart(reported)
    present = dict(zip(unique(reported, heads), heads, strict=True))
    results = [result(finding, known_by, since, order, language) for known_by, finding in present.items()]
    gone = since.fixed if since is not None else ()
    # Where other rows of a gathered finding came as some went, it is one result, and it is there.
    results += [
        absent(finding, known_by, order, language)
        for known_by, finding in zip(unique(reported, gone), gone, strict=True) if known_by not in present
    ]
    return {
        "tool": {"driver": {
            "name": "auditor", "version": VERSION, "semanticVersion": VERSION, "language": TAGS[language],
            "rules": rules,
        }},
        "invocations": [_invocation(reported, language, code)],
        "automationDetails": {"id": "auditor/audit/"},
        "language": TAGS[language],
        "originalUriBaseIds": {BASE: {"description": {"text": OUTPUTS["base"].spoken(language)}}},
        "artifacts": [
            {"location": artifact(file), "roles": ["analysisTarget"], "sourceLanguage": "yaml", "encoding": "UTF-8"}
            for file in sorted({plan.file for plan in reported.audit.plans})
        ],
        "columnKind": "unicodeCodePoints",
        "results": results,
    }


def _invocation(reported: Reported, language: Language, code: int) -> Data:
    remarks = reported.since.remarks if reported.since is not None else ()
    notes = [{"level": "note", "message": {"text": remark.spoken(language)}} for remark in remarks]
    return {
        "executionSuccessful": True, "exitCode": code,
        **({"toolExecutionNotifications": notes} if notes else {}),
    }
