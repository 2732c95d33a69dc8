"""Findings as workflow commands of GitHub: annotations at the lines of the plans.

A runner shows ten annotations of each kind for a step; the most important come first, and where there are more, the
tenth says how many. Those then stand in the log, folded, one line each.
"""

from collections.abc import Sequence

from auditor.ground.words import Language, Words, say
from auditor.messages.outputs import OUTPUTS
from auditor.messages.terms import SEVERITIES, TERMS
from auditor.messages.waiver import TITLES
from auditor.model.audit import Finding
from auditor.model.rule import SEVERITIES as RANKS
from auditor.report.standing import apart, said_of, standing_of, state_rank, urgency
from auditor.run.reported import Reported

MOST = 10
KINDS = ("error", "warning", "notice")


def audit_github(reported: Reported, language: Language) -> str:
    """The commands, one a line; with an earlier state, only of what is new, worse or newly undetermined."""
    titles = {rule.id: rule.title for rule in reported.audit.rules} | TITLES
    told = [
        finding for finding in apart(reported)
        if finding.verdict != "waived" and urgency(reported.since, finding) < 2
    ]
    told.sort(key=lambda finding: (
        state_rank(reported.since, finding), finding.verdict != "violated", RANKS.index(finding.severity),
    ))
    lines: list[str] = []
    rest: list[Finding] = []
    for kind in KINDS:
        own = [finding for finding in told if _kind(finding) == kind]
        shown = own if len(own) <= MOST else own[:MOST - 1]
        lines += [_command(reported, finding, titles, language) for finding in shown]
        if len(own) > len(shown):
            rest += own[len(shown):]
            more = say(OUTPUTS, "more", count=len(own) - len(shown)).spoken(language)
            lines.append(f"::{kind} title=auditor::{data(more)}")
    return "".join(f"{line}\n" for line in [*lines, *_log(rest, language)])


def _kind(finding: Finding) -> str:
    """The kind of annotation: what could not be judged is told, and accuses nobody."""
    accused = finding.verdict == "violated" and finding.severity != "note"
    return finding.severity if accused else "notice"


def _command(reported: Reported, finding: Finding, titles: dict[str, Words], language: Language) -> str:
    title = say(OUTPUTS, "rule-case", rule=finding.rule, title=titles.get(finding.rule, ""))
    standing = standing_of(reported.since, finding)
    message = finding.message
    if standing is not None:
        message = say(OUTPUTS, "prefixed", before=said_of(standing), text=message)
    properties = {
        "file": finding.at.file, "line": str(finding.at.line), "col": str(finding.at.column),
        "title": title.spoken(language),
    }
    written = ",".join(f"{name}={value(text)}" for name, text in properties.items())
    return f"::{_kind(finding)} {written}::{data(message.spoken(language))}"


def _log(rest: Sequence[Finding], language: Language) -> list[str]:
    if not rest:
        return []
    head = say(OUTPUTS, "log", count=len(rest)).spoken(language)
    lines = [
        f"{finding.at}: {_came_out(finding).spoken(language)}: {finding.message.spoken(language)} [{finding.rule}]"
        for finding in rest
    ]
    return [f"::group::{data(head)}", *map(_harmless, lines), "::endgroup::"]


def _came_out(finding: Finding) -> Words:
    return TERMS["undetermined"] if finding.verdict == "undetermined" else SEVERITIES[finding.severity]


def _harmless(line: str) -> str:
    """A line of the log that is no command, whatever a plan says: neither `::` in front nor `##[` inside."""
    return "- " + " ".join(line.split()).replace("##[", "## [")


def data(text: str) -> str:
    """The message of a command, escaped as the runner reads it."""
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def value(text: str) -> str:
    """The value of a property of a command, escaped as the runner reads it."""
    return data(text).replace(":", "%3A").replace(",", "%2C")
