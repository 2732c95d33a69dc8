"""Which changes of the files arithmetic or spelling decides, before any of them is tried."""

from collections.abc import Iterable

from auditor.model.audit import Edit, Evidence, Finding
from auditor.run.reported import everything


def edits_in(findings: Iterable[Finding]) -> tuple[Edit, ...]:
    """The edits of findings and of all that hang below them, in the order of the files; what contradicts is left out.

    Nothing is decided by a value of the same file that an error of another kind calls in question, and nothing is
    changed of what a waiver covers.
    """
    violated = [finding for finding in everything(findings) if finding.verdict == "violated"]
    doubtful = {
        item.at for finding in violated if finding.severity == "error" and not finding.edits
        for item in finding.evidence
    }
    found = dict.fromkeys(
        edit for finding in violated for edit in finding.edits
        if not any(item.at in doubtful and item.at and item.at.file == edit.at.file for item in _ground(finding, edit))
    )
    texts: dict[object, set[str]] = {}
    for edit in found:
        texts.setdefault(edit.at, set()).add(edit.new)
    return tuple(sorted((edit for edit in found if len(texts[edit.at]) == 1), key=lambda edit: edit.at))


def _ground(finding: Finding, edit: Edit) -> tuple[Evidence, ...]:
    """What an edit rests on; of a finding with members what the member rests on that it is for."""
    own = [member.evidence for member in finding.members if any(item.at == edit.at for item in member.evidence)]
    return tuple(item for evidence in own for item in evidence) if own else finding.evidence
