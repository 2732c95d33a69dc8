"""The audit as Checkstyle XML, which reviewdog, Jenkins and many editors read (reviewdog -f=checkstyle)."""

import xml.etree.ElementTree as ET

from auditor.ground.words import Language
from auditor.report.diagnostics import diagnostics
from auditor.report.junit import clean
from auditor.run.reported import Reported

# Checkstyle's own severities; what could not be judged accuses nobody.
SEVERITY = {"error": "error", "warning": "warning", "note": "info", "undetermined": "info"}
VERSION = "4.3"             # of the format, as its readers expect it


def audit_checkstyle(reported: Reported, language: Language) -> str:
    """The text of the document: an element for each file that something is said of."""
    root = ET.Element("checkstyle", {"version": VERSION})
    files: dict[str, ET.Element] = {}
    for each in diagnostics(reported, language):
        file = each.at.file
        if file not in files:
            files[file] = ET.SubElement(root, "file", {"name": clean(file)})
        ET.SubElement(files[file], "error", {
            "line": str(each.at.line), "column": str(each.at.column), "severity": SEVERITY[each.level],
            "message": clean(each.message), "source": f"auditor.{each.rule}",
        })
    ET.indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{ET.tostring(root, encoding="unicode")}\n'
