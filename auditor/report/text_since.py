"""What the text report says of an earlier state: how findings stand to it, and what is gone."""

from collections.abc import Sequence

from auditor.difference.since import BLOCKING, Since, Standing
from auditor.ground.words import Language, Words, say
from auditor.messages.outputs import OUTPUTS, STATES
from auditor.model.audit import Finding
from auditor.report.standing import OPEN, said_of, standing_of
from auditor.report.style import Style
from auditor.report.text_finding import brief_line, finding_lines


def since_rest(since: Since, heads: Sequence[Finding], language: Language, style: Style) -> list[str]:
    """What can no longer be judged, with its evidence; what is gone; what was there before, in a line each."""
    newly = [finding for finding, standing in _standing(since, heads) if standing.state == OPEN]
    before = [
        finding for finding, standing in _standing(since, heads)
        if finding.verdict == "violated" and standing.state not in BLOCKING
    ]
    blocks = []
    if newly:
        blocks.append(_title(STATES[OPEN], language, style))
        blocks += ["\n".join(finding_lines(each, language, style, said=tag(since, each, language))) for each in newly]
    if since.fixed:
        lines = [brief_line(finding, language, style) for finding in since.fixed]
        blocks.append("\n".join([_title(STATES["fixed"], language, style), *lines]))
    if before:
        lines = [brief_line(finding, language, style, tag(since, finding, language)) for finding in before]
        blocks.append("\n".join([_title(OUTPUTS["before"], language, style), *lines]))
    return blocks


def _title(words: Words, language: Language, style: Style) -> str:
    return style.paint("heading", f"== {words.spoken(language)} ==")


def _standing(since: Since, heads: Sequence[Finding]) -> list[tuple[Finding, Standing]]:
    """The findings that no waiver covers, with how they stand."""
    return [
        (finding, standing) for finding in heads
        if finding.verdict != "waived" and (standing := standing_of(since, finding)) is not None
    ]


def tag(since: Since | None, finding: Finding, language: Language) -> str:
    """How a finding stands, in brackets behind its severity; nothing where nothing is compared."""
    standing = standing_of(since, finding)
    return "" if standing is None else say(OUTPUTS, "in-brackets", text=said_of(standing)).spoken(language)
