"""The audit as reviewdog's own diagnostic format (reviewdog -f=rdjson): with ends, links, levels and suggestions.

Columns count bytes of UTF-8 from 1, as its definition says (proto/rdf/reviewdog.proto, Position); where the line of
a place is not known there is no column, since ours count signs.
"""

from auditor.ground.mark import Mark
from auditor.ground.version import HOME
from auditor.ground.words import Language
from auditor.report.diagnostics import Diagnostic, diagnostics
from auditor.report.json import Data, written
from auditor.run.reported import Excerpt, Reported

SEVERITY = {"error": "ERROR", "warning": "WARNING", "note": "INFO", "undetermined": "INFO"}


def audit_rdjson(reported: Reported, language: Language, home: str = HOME) -> str:
    """The text of the document. home: where the pages of rules are."""
    return written({
        "source": {"name": "auditor", "url": home},
        "diagnostics": [_diagnostic(reported, each) for each in diagnostics(reported, language, home)],
    })


def _diagnostic(reported: Reported, found: Diagnostic) -> Data:
    code = {"value": found.rule, **({"url": found.page} if found.page else {})}
    suggestions = [
        {"range": _range(each.at, reported.excerpts.get(each.at)), "text": each.text} for each in found.changes
        if each.at.file == found.at.file
    ]
    return {
        "message": found.message, "severity": SEVERITY[found.level], "code": code,
        "location": {"path": found.at.file, "range": _range(found.at, reported.excerpts.get(found.at))},
        **({"suggestions": suggestions} if suggestions else {}),
    }


def _range(at: Mark, excerpt: Excerpt | None) -> Data:
    if excerpt is None:
        return {"start": {"line": at.line}}
    start, end = (1 + len(excerpt.line[: column - 1].encode()) for column in (at.column, excerpt.end))
    return {"start": {"line": at.line, "column": start}, "end": {"line": at.line, "column": end}}
