"""The audit as lines that editors, hooks and grep read: place, severity, rule, message; one line a finding."""

from collections.abc import Iterator, Sequence

from auditor.ground.words import Language, say
from auditor.messages.outputs import OUTPUTS
from auditor.messages.page import PAGE
from auditor.messages.terms import SEVERITIES, TERMS
from auditor.model.audit import Finding
from auditor.report.missing import missing_sentence, missing_things
from auditor.report.standing import apart, counts, said_of, standing_of, urgency
from auditor.report.style import Style
from auditor.report.text_files import gravest_first, short
from auditor.report.totals import open_ones, verdict_line
from auditor.run.reported import Reported


def audit_concise(reported: Reported, language: Language, failing: Sequence[str], colour: bool = False) -> str:
    """What is violated, a line for each missing thing, and whether it passed.

    Beside an earlier state only what is new, worse, or can no longer be judged.
    """
    style, heads = Style(colour), apart(reported)
    fallen = [each for each in heads if each.verdict == "violated" and not urgency(reported.since, each)]
    lines = [_line(reported, finding, language, style) for finding in sorted(fallen, key=lambda finding: finding.at)]
    lines += open_concise(reported, heads, language, style)
    return "".join(f"{line}\n" for line in [*lines, verdict_line(reported, heads, failing).spoken(language)])


def audit_quiet(reported: Reported, language: Language, failing: Sequence[str], colour: bool = False) -> str:
    """Only what makes the exit code 1, a line each; nothing where nothing does."""
    style = Style(colour)
    heads = apart(reported)
    found = [each for finding in heads for each in _telling(reported, finding, failing)]
    found.sort(key=lambda finding: (finding.at.file, gravest_first(finding)))
    lines = [_line(reported, finding, language, style) for finding in found if finding.verdict == "violated"]
    if any(finding.verdict == "undetermined" for finding in found):
        lines += open_concise(reported, heads, language, style)
    return "".join(f"{line}\n" for line in lines)


def _telling(reported: Reported, finding: Finding, failing: Sequence[str]) -> Iterator[Finding]:
    """A finding that the exit code tells of, or those below it that do."""
    if counts(reported, finding, failing):
        yield finding
    else:
        for below in finding.related:
            yield from _telling(reported, below, failing)


def open_concise(reported: Reported, heads: Sequence[Finding], language: Language, style: Style) -> list[str]:
    """A line for each missing thing, at the first place that needs it."""
    word = style.paint("faint", TERMS["undetermined"].spoken(language))
    return [
        f"{thing.findings[0].at}: {word} {missing_sentence(thing, reported.names, language)}"
        for thing in missing_things(reported, open_ones(reported, heads))
    ]


def _line(reported: Reported, finding: Finding, language: Language, style: Style) -> str:
    standing = standing_of(reported.since, finding)
    said = "" if standing is None else say(OUTPUTS, "in-brackets", text=said_of(standing)).spoken(language)
    severity = style.paint(finding.severity, SEVERITIES[finding.severity].spoken(language))
    message = short(finding, language)
    if finding.members:
        listed = "、".join(dict.fromkeys(member.name for member in finding.members))
        message = say(PAGE, "listed", text=message, list=listed).spoken(language)
    return f"{finding.at}: {severity}{said} {style.paint('faint', finding.rule)} {message}"
