"""The audit as a page of text that begins with the answer.

Three lines of totals; findings by file, the gravest first; what could not be judged, a line for each missing thing.
With `verbose` everything that each of them rests on, and with it or with `statistics` the verdicts of every rule.
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from auditor.ground.record import record
from auditor.ground.words import Language, Words, say
from auditor.messages.page import PAGE
from auditor.messages.report import REPORT
from auditor.model.audit import Finding
from auditor.report.missing import MissingThing, missing_line, missing_things
from auditor.report.standing import apart, failed, urgency
from auditor.report.style import Style, wrapped
from auditor.report.text_files import file_blocks, headline
from auditor.report.text_whole import statistics, whole_blocks
from auditor.report.totals import judged_line, open_line, open_ones, remark_lines, rest_lines, verdict_line
from auditor.run.reported import Reported, everything


@record
class Page:
    """How a page is made. failing: what makes the exit code 1. columns: of a terminal; 0: lines as long as they are.

    pages: the address of the page of each rule.
    """

    failing: Sequence[str] = ("error",)
    colour: bool = False
    columns: int = 0
    verbose: bool = False
    statistics: bool = False
    pages: Mapping[str, str] = MappingProxyType({})


PLAIN_PAGE = Page()


def audit_text(reported: Reported, language: Language, page: Page = PLAIN_PAGE) -> str:
    """The whole page. Equal for equal input, language and options."""
    style = Style(page.colour, page.columns, page.pages)
    heads = apart(reported)
    things = missing_things(reported, open_ones(reported, heads))
    blocks = [_totals(reported, heads, things, language, page, style)]
    if page.verbose:
        blocks += whole_blocks(reported, heads, language, style)
    else:
        urgent = [each for each in heads if each.verdict == "violated" and not urgency(reported.since, each)]
        blocks += file_blocks(reported, urgent, language, style)
        blocks += _waived(reported, heads, language, style)
        blocks += _open(reported, things, language, style)
    if page.statistics or page.verbose:
        blocks.append(statistics(reported, language, style))
    return "\n\n".join(blocks) + "\n"


def _totals(
    reported: Reported, heads: Sequence[Finding], things: Sequence[MissingThing], language: Language, page: Page,
    style: Style,
) -> str:
    first = verdict_line(reported, heads, page.failing)
    others = [judged_line(reported), open_line(reported, len(things))]
    if reported.since is not None:
        others = [*rest_lines(reported, heads), judged_line(reported), *remark_lines(reported)]
    colour = "heading" if "never" in page.failing else "failed" if failed(reported, page.failing) else "passed"
    lines = [style.paint(colour, line) for line in wrapped(first.spoken(language), style.columns, 2)]
    return "\n".join(lines + [part for each in others for part in wrapped(each.spoken(language), style.columns, 2)])


def _title(words: Words, language: Language, style: Style) -> str:
    return style.paint("heading", words.spoken(language))


def _waived(reported: Reported, heads: Sequence[Finding], language: Language, style: Style) -> list[str]:
    """The findings that a waiver covers, and who answers for that; beside a comparison they are only counted."""
    if reported.since is not None:
        return []
    lines = []
    for finding in everything(heads):
        if finding.verdict == "waived" and (waiver := finding.waiver) is not None:
            facts = {"approved_by": waiver.approved_by, "until": waiver.until, "reason": waiver.reason}
            message = say(PAGE, "waived-line", message=finding.message, **facts).spoken(language)
            lines += headline(finding, f"{finding.at}", message, REPORT["waived"].spoken(language), "faint", style)
    return ["\n".join([_title(REPORT["waived"], language, style), *lines])] if lines else []


def _open(reported: Reported, things: Sequence[MissingThing], language: Language, style: Style) -> list[str]:
    if not things:
        return []
    title = "missing-title" if reported.since is None else "missing-newly"
    lines = [missing_line(thing, reported.names, language, style.columns) for thing in things]
    return ["\n".join([_title(PAGE[title], language, style), *lines])]
