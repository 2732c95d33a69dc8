"""The audit as a job summary in Markdown: one screen of it open, the rest folded. Never longer than GitHub takes."""

import re
from collections.abc import Sequence

from auditor.difference.since import Since
from auditor.ground.record import record
from auditor.ground.words import Language, Words, say
from auditor.messages.outputs import STATES, SUMMARY
from auditor.messages.page import PAGE
from auditor.messages.report import REPORT
from auditor.messages.terms import SEVERITIES
from auditor.model.audit import Finding
from auditor.report.missing import MissingThing, missing_sentence, missing_things
from auditor.report.standing import apart, said_of, standing_of, urgency
from auditor.report.style import Style
from auditor.report.text_files import gravest_first
from auditor.report.text_finding import finding_lines, sentence
from auditor.report.totals import judged_line, open_line, open_ones, remark_lines, rest_lines, verdict_line
from auditor.run.reported import Reported, everything

LIMIT = 1024 * 1024         # bytes; of a longer summary a runner shows nothing at all
CAPS = (500, 100, 20, 0)    # rows of a folded section; as many as fit
MOST_OPEN = 8               # rows that are not folded: with title, totals and folds one screen
LONGEST = 1000              # signs of one cell or line
MOST_NAMES = 5              # of members in a cell
SIGNS = re.compile(r"([\\`*_\[\]<>|~&#@])")
PLAIN = Style(colour=False)


@record
class _Writing:
    """What every part of a page needs to know. most: rows of a folded section."""

    reported: Reported
    language: Language
    most: int

    def say(self, words: Words) -> str:
        """Words in the language of the page, escaped."""
        return inline(words.spoken(self.language))


def audit_summary(reported: Reported, language: Language, failing: Sequence[str]) -> str:
    """The text of the page. `failing`: what makes the exit code 1."""
    for most in CAPS:
        text = _page(_Writing(reported, language, most), failing)
        if len(text.encode()) <= LIMIT:
            break
    return text


def _page(page: _Writing, failing: Sequence[str]) -> str:
    reported, heads = page.reported, apart(page.reported)
    urgent = [each for each in heads if each.verdict == "violated" and not urgency(reported.since, each)]
    urgent.sort(key=lambda finding: (gravest_first(finding)[0], finding.at))
    things = missing_things(reported, open_ones(reported, heads))
    shown, rest = urgent[:MOST_OPEN], urgent[MOST_OPEN:]
    parts = [f"## {SUMMARY['heading'].spoken(page.language)}", _totals(page, heads, len(things), failing)]
    if shown:
        parts.append(_table(page, shown))
        parts.append(_folded(page, SUMMARY["details"], len(urgent), _evidence(page, urgent)))
    if rest:
        parts.append(_folded(page, SUMMARY["others"], len(rest), _table(page, rest)))
    if things:
        title = REPORT["open"] if reported.since is None else STATES["newly-undetermined"]
        parts.append(_folded(page, title, len(things), _things(page, things)))
    waived = [each for each in everything(heads) if each.verdict == "waived"]
    if waived:
        parts.append(_folded(page, REPORT["waived"], len(waived), _table(page, waived)))
    parts += _before(page, heads, urgent) if reported.since is not None else []
    return "\n\n".join(parts) + "\n"


def _totals(page: _Writing, heads: Sequence[Finding], things: int, failing: Sequence[str]) -> str:
    """The three lines of the text report."""
    reported = page.reported
    first = page.say(verdict_line(reported, heads, failing))
    others = [judged_line(reported), open_line(reported, things)]
    if reported.since is not None:
        others = [*rest_lines(reported, heads), judged_line(reported), *remark_lines(reported)]
    return "<br>\n".join([f"**{first}**", *map(page.say, others)])


def _before(page: _Writing, heads: Sequence[Finding], urgent: Sequence[Finding]) -> list[str]:
    """What is neither new nor worse, by what became of it."""
    since = page.reported.since
    parts = []
    for state in ("better", "fixed", "unchanged"):
        own = [
            each for each in heads if each.verdict == "violated" and each not in urgent
            and (standing := standing_of(since, each)) is not None and standing.state == state
        ]
        own = list(since.fixed) if since is not None and state == "fixed" else own
        if own:
            parts.append(_folded(page, STATES[state], len(own), _table(page, own, state == "fixed")))
    return parts


def _things(page: _Writing, things: Sequence[MissingThing]) -> str:
    rows = [
        [str(thing.subjects), _cell(missing_sentence(thing, page.reported.names, page.language))]
        for thing in things[:page.most]
    ]
    return _rows(page, ["verdicts", "missing"], rows, len(things))


def _table(page: _Writing, findings: Sequence[Finding], fixed: bool = False) -> str:
    since = None if fixed else page.reported.since
    columns = ["severity", *(["standing"] if since is not None else []), "place", "finding"]
    return _rows(page, columns, [_row(page, each, since) for each in findings[:page.most]], len(findings))


def _rows(page: _Writing, columns: Sequence[str], rows: Sequence[Sequence[str]], count: int) -> str:
    """A table; where it is longer than fits it says so."""
    head = [SUMMARY[key].spoken(page.language) for key in columns]
    text = "\n".join(f"| {' | '.join(cells)} |" for cells in [head, ["---"] * len(head), *rows]) if rows else ""
    more = say(SUMMARY, "more", count=count - len(rows)).spoken(page.language) if count > len(rows) else ""
    return "\n\n".join(part for part in (text, more) if part)


def _row(page: _Writing, finding: Finding, since: Since | None) -> list[str]:
    """Severity, standing where something is compared, place and rule, message."""
    standing = standing_of(since, finding)
    place = f"{finding.at.file.rpartition('/')[2]}:{finding.at.line}"
    return [
        SEVERITIES[finding.severity].spoken(page.language),
        *([_cell(said_of(standing).spoken(page.language))] if standing is not None else []),
        f"{_cell(place)} {finding.rule}", _cell(_message(finding, page.language)),
    ]


def _message(finding: Finding, language: Language) -> str:
    """The message; many members stand with the evidence. A waived one says who answers for it."""
    waiver = finding.waiver
    if waiver is not None:
        facts = {"approved_by": waiver.approved_by, "until": waiver.until, "reason": waiver.reason}
        return say(PAGE, "waived-line", message=finding.message, **facts).spoken(language)
    return sentence(finding, language) if len(finding.members) > MOST_NAMES else finding.message.spoken(language)


def _evidence(page: _Writing, findings: Sequence[Finding]) -> str:
    """The findings with all that they rest on, fenced by more backticks than stand in any of them."""
    told = findings[:page.most]
    lines = [_short(line) for each in told for line in [*finding_lines(each, page.language, PLAIN), ""]]
    text = "\n".join(" ".join(line.splitlines()) for line in lines[:-1])
    fence = "`" * max(3, 1 + max((len(run) for run in re.findall("`+", text)), default=0))
    return f"{fence}text\n{text}\n{fence}"


def _folded(page: _Writing, title: Words, count: int, inner: str) -> str:
    summary = say(SUMMARY, "section", name=title, count=count).spoken(page.language)
    return f"<details><summary>{summary}</summary>\n\n{inner}\n\n</details>"


def _cell(text: str) -> str:
    return inline(_short(" ".join(text.split())))


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def inline(text: str) -> str:
    """The text with every sign escaped that means something in Markdown, or calls somebody."""
    return SIGNS.sub(r"\\\1", text)
