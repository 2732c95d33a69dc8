"""An audit as a flat list of places with a sentence each: what formats of code review know."""

from collections.abc import Sequence

from auditor.ground.mark import Mark
from auditor.ground.record import record
from auditor.ground.words import Language, say
from auditor.messages.outputs import OUTPUTS
from auditor.model.audit import Finding
from auditor.report.fixes import Replacement, replacements
from auditor.report.missing import ID, missing_sentence, missing_things
from auditor.report.sarif_rule import page_of
from auditor.report.standing import apart, said_of, standing_of, urgency
from auditor.report.totals import open_ones
from auditor.run.reported import Reported


@record
class Diagnostic:
    """One place. level: a severity, or `undetermined`. page: the address that explains the rule, or empty.

    changes: what to write instead, where that is certain.
    """

    at: Mark
    level: str
    rule: str
    message: str
    page: str
    changes: Sequence[Replacement] = ()


def diagnostics(reported: Reported, language: Language, home: str = "") -> list[Diagnostic]:
    """What is violated and not waived, and a line for each missing thing, by place.

    Beside an earlier state only what is new, worse, or can no longer be judged.
    """
    heads = apart(reported)
    pages = {rule.id: page_of(rule, language, home) for rule in reported.audit.rules} if home else {}
    found = [
        Diagnostic(
            finding.at, finding.severity, finding.rule, _message(reported, finding, language),
            pages.get(finding.rule, ""), replacements(finding, reported.excerpts),
        )
        for finding in heads if finding.verdict == "violated" and not urgency(reported.since, finding)
    ]
    found += [
        Diagnostic(thing.findings[0].at, "undetermined", ID, missing_sentence(thing, reported.names, language), "")
        for thing in missing_things(reported, open_ones(reported, heads))
    ]
    return sorted(found, key=lambda each: (each.at, each.rule, each.message))


def _message(reported: Reported, finding: Finding, language: Language) -> str:
    standing, message = standing_of(reported.since, finding), finding.message
    if standing is not None:
        message = say(OUTPUTS, "prefixed", before=said_of(standing), text=message)
    return " ".join(message.spoken(language).split())
