"""The audit as data: the contract of `auditor/schemas/audit.schema.json`."""

import json
from collections import Counter
from collections.abc import Mapping
from dataclasses import asdict
from functools import lru_cache
from json.encoder import encode_basestring as quoted
from typing import cast

from auditor.difference.since import Since
from auditor.ground.mark import Mark
from auditor.ground.version import VERSION
from auditor.ground.words import Words
from auditor.messages.waiver import TITLES
from auditor.model.audit import Edit, Evidence, Finding, Granted, Lack, Member, SubjectKey
from auditor.model.rule import SEVERITIES, Rule
from auditor.report.standing import standing_of
from auditor.run.reported import Reported, without_subject

Data = dict[str, object]


def audit_json(reported: Reported) -> str:
    """The text of the document; equal for equal input, whatever the language."""
    return written(audit_data(reported))


def written(data: Mapping[str, object] | list[Data]) -> str:
    """Data as the text of a document, two spaces a level: what json.dumps makes of it, in half the time."""
    return _text(data, "\n") + "\n"


def _text(value: object, start: str) -> str:
    """One value. `start`: what begins a line at its depth."""
    kind = type(value)
    if kind is str:
        return quoted(cast("str", value))
    if kind is int:
        return str(value)
    inner = start + "  "
    if isinstance(value, dict):
        if not value:
            return "{}"
        texts = [quoted(each) if type(each) is str else _text(each, inner) for each in value.values()]
        return _frame(tuple(value), start) % tuple(texts)
    if isinstance(value, list | tuple):
        return f"[{inner}{f',{inner}'.join([_text(each, inner) for each in value])}{start}]" if value else "[]"
    return "null" if value is None else json.dumps(value, ensure_ascii=False)


@lru_cache(1 << 10)
def _frame(keys: tuple[str, ...], start: str) -> str:
    """What stands around the values of an object: many have the same keys at the same depth."""
    lines = [f"{start}  {quoted(key).replace('%', '%%')}: %s" for key in keys]
    return f"{{{','.join(lines)}{start}}}"


def audit_data(reported: Reported) -> Data:
    """The document as plain data; what it says of an earlier state is there only where there is one."""
    audit, since = reported.audit, reported.since
    return {
        "version": VERSION,
        "plans": [{key: value for key, value in asdict(plan).items() if key != "level_words"} for plan in audit.plans],
        "rules": [*(_rule(rule) for rule in audit.rules), *_about_waivers(reported)],
        "coverage": {id: asdict(counts) for id, counts in audit.coverage.items()},
        "findings": [finding_data(finding, since) for finding in reported.findings],
        "summary": _summary(reported),
        **({"since": _since(since)} if since is not None else {}),
    }


def _since(since: Since) -> Data:
    return {
        "ref": since.ref, "remarks": [words_data(remark) for remark in since.remarks],
        "fixed": [finding_data(finding) for finding in since.fixed],
    }


def _standing(finding: Finding, since: Since | None) -> Data:
    standing = standing_of(since, finding)
    if standing is None:
        return {}
    return {"standing": {"state": standing.state, "reason": words_data(standing.reason)}}


def _summary(reported: Reported) -> Data:
    fallen = [finding for finding in reported.findings if finding.verdict == "violated"]
    verdicts = Counter(finding.verdict for finding in reported.findings)
    return {
        **{severity: sum(finding.severity == severity for finding in fallen) for severity in SEVERITIES},
        "undetermined": verdicts["undetermined"], "waived": verdicts["waived"],
        "selected": list(reported.selected),
        "rules_without_subject": list(without_subject(reported.audit)),
        "rules_off": list(reported.off),
    }


def words_data(words: Words) -> Data:
    """A text in both languages."""
    return {"zh": words.zh, "en": words.en}


def place_data(mark: Mark) -> Data:
    """A place."""
    return {"file": mark.file, "line": mark.line, "column": mark.column}


def _rule(rule: Rule) -> Data:
    return {
        "id": rule.id, "family": rule.family, "title": words_data(rule.title), "severity": rule.severity,
        "subject": rule.subject,
    }


def _about_waivers(reported: Reported) -> list[Data]:
    """What was found about waivers themselves, which no rule file declares."""
    found = {finding.rule for finding in reported.findings}
    return [
        {"id": id, "family": "waivers", "title": words_data(title), "severity": "warning", "subject": "waiver"}
        for id, title in TITLES.items() if id in found
    ]


def subject_data(key: SubjectKey) -> Data:
    """A year that is no number (undated, each) stands with what else tells the subject apart."""
    year = int(key.year) if key.year.isdigit() else None
    other = " ".join(part for part in (key.other, "" if year is not None else key.year) if part)
    return {"kind": key.kind, "plan": key.plan, "indicator": key.indicator, "year": year, "other": other}


def evidence_data(item: Evidence) -> Data:
    at = place_data(item.at) if item.at is not None else None
    return {"label": words_data(item.label), "value": item.value, "raw": item.raw, "at": at}


def lack_data(lack: Lack) -> Data:
    return {
        "reason": lack.reason, "text": words_data(lack.text), "plan": lack.plan, "indicator": lack.indicator,
        "year": lack.year, "settles": lack.settles, "settled": words_data(lack.settled),
    }


def _member(member: Member) -> Data:
    return {"subject": subject_data(member.subject), "name": member.name, "at": place_data(member.at),
            "waiver": granted_data(member.waiver)}


def granted_data(waiver: Granted | None) -> Data | None:
    """The waiver that a finding is under; None where there is none."""
    if waiver is None:
        return None
    return {
        "reason": waiver.reason, "approved_by": waiver.approved_by, "until": waiver.until,
        "at": place_data(waiver.at),
    }


def _edit(edit: Edit) -> Data:
    return {"at": place_data(edit.at), "old": edit.old, "new": edit.new}


def finding_data(finding: Finding, since: Since | None = None) -> Data:
    """A finding with all that hangs below it; with an earlier state, how each stands to it."""
    return {
        "rule": finding.rule, "severity": finding.severity, "verdict": finding.verdict,
        "subject": subject_data(finding.subject), "message": words_data(finding.message),
        "evidence": [evidence_data(item) for item in finding.evidence],
        "formula": finding.formula, "computed": finding.computed,
        "missing": [lack_data(lack) for lack in finding.missing], "at": place_data(finding.at),
        "related": [finding_data(related, since) for related in finding.related],
        "members": [_member(member) for member in finding.members],
        "quoted": finding.quoted, "fingerprint": finding.fingerprint, "waiver": granted_data(finding.waiver),
        **({"suggestion": words_data(finding.suggestion)} if finding.suggestion.zh else {}),
        **({"edits": [_edit(edit) for edit in finding.edits]} if finding.edits else {}),
        **_standing(finding, since),
    }
