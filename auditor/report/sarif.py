"""The audit as a SARIF 2.1.0 log: what code scanning and editors read. Equal for equal input and language."""

from auditor.ground.version import HOME, VERSION
from auditor.ground.words import Language
from auditor.messages.outputs import OUTPUTS
from auditor.report.fingerprints import told_apart, unique
from auditor.report.json import written
from auditor.report.missing import missing_things
from auditor.report.sarif_place import BASE, Data, artifact
from auditor.report.sarif_result import Log, absent, missing, result
from auditor.report.sarif_rule import described
from auditor.report.standing import apart
from auditor.run.reported import Reported

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
TAGS: dict[Language, str] = {"zh": "zh-CN", "en": "en"}


def audit_sarif(reported: Reported, language: Language, code: int, home: str = HOME) -> str:
    """The text of the log; `code`: the exit code of the run, 0 or 1. home: where the pages of rules are."""
    return written({"$schema": SCHEMA, "version": "2.1.0", "runs": [_run(reported, language, code, home)]})


def _run(reported: Reported, language: Language, code: int, home: str) -> Data:
    since, heads = reported.since, apart(reported)
    fallen = [finding for finding in heads if finding.verdict != "undetermined"]
    things = missing_things(reported, heads)
    rules = described(reported, things, language, home)
    log = Log([str(rule["id"]) for rule in rules], language, reported.excerpts)
    present = dict(zip(unique(reported, fallen), fallen, strict=True))
    results = [result(finding, known_by, since, log) for known_by, finding in present.items()]
    names = told_apart(reported, [(thing.fingerprint, thing.plan, thing.family) for thing in things])
    results += [
        missing(thing, known_by, since, reported.names, log) for known_by, thing in zip(names, things, strict=True)
    ]
    gone = since.fixed if since is not None else ()
    # Where other rows of a gathered finding came as some went, it is one result, and it is there.
    results += [
        absent(finding, known_by, log) for known_by, finding in zip(unique(reported, gone), gone, strict=True)
        if known_by not in present and finding.verdict != "undetermined"
    ]
    return {
        "tool": {"driver": {
            "name": "auditor", "version": VERSION, "semanticVersion": VERSION, "informationUri": home,
            "language": TAGS[language],
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
