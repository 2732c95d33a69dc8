"""What arithmetic or spelling decides, as a text that stands in place of another on its line."""

import re
from collections.abc import Mapping

from auditor.ground.mark import Mark
from auditor.ground.record import record
from auditor.model.audit import Edit, Finding
from auditor.run.reported import Excerpt

# What YAML reads as itself wherever a value may stand, also within brackets.
_PLAIN = re.compile(r"[^\s\[\]{},#&*!|>'\"%@`:?-][^\[\]{},#:\n]*(?<!\s)")


@record
class Replacement:
    """From a place up to the column `end` of its line, which is not part of it, `text` is to stand."""

    at: Mark
    end: int
    text: str


def replacements(finding: Finding, excerpts: Mapping[Mark, Excerpt]) -> list[Replacement]:
    """The edits of a finding in the order of the files; of a finding that a waiver covers nothing is changed.

    A place whose line is not known, or no longer reads as the edit says, gets none.
    """
    if finding.verdict != "violated":
        return []
    found = (_replacement(edit, excerpts.get(edit.at)) for edit in sorted(finding.edits, key=lambda edit: edit.at))
    return [each for each in found if each is not None]


def _replacement(edit: Edit, excerpt: Excerpt | None) -> Replacement | None:
    if excerpt is None:
        return None
    written = excerpt.line[edit.at.column - 1 : excerpt.end - 1]
    if edit.old not in (written, written[1:-1]):
        return None
    return Replacement(edit.at, excerpt.end, _spelled(written[:1], edit.new))


def _spelled(sign: str, new: str) -> str:
    """The text in the quotes that were there, or without any where there were none and it needs none."""
    if sign == "'":
        return "'" + new.replace("'", "''") + "'"
    if sign != '"' and _PLAIN.fullmatch(new):
        return new
    return '"' + new.replace("\\", "\\\\").replace('"', '\\"') + '"'
