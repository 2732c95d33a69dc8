"""The audit as a job summary in Markdown: what a reviewer sees first in CI. Never longer than GitHub takes."""

import re
from collections import Counter
from collections.abc import Sequence

from auditor.difference.since import BLOCKING, Since
from auditor.difference.since import STATES as ORDER
from auditor.ground.record import record
from auditor.ground.words import Language, Words, say
from auditor.messages.outputs import OUTPUTS, STATES, SUMMARY
from auditor.messages.report import REPORT
from auditor.messages.terms import SEVERITIES, TERMS
from auditor.model.audit import Finding
from auditor.model.rule import SEVERITIES as RANKS
from auditor.report.standing import apart, counts, said_of, standing_of
from auditor.report.style import Style
from auditor.report.text import closing
from auditor.report.text_finding import finding_lines, sentence
from auditor.run.reported import Reported, everything

LIMIT = 1024 * 1024         # bytes; of a longer summary a runner shows nothing at all
CAPS = (500, 100, 20, 0)    # rows of a section; as many as fit
LONGEST = 1000              # signs of one cell or line
MOST_NAMES = 5              # of members in a cell
SIGNS = re.compile(r"([\\`*_\[\]<>|~&#@])")
PLAIN = Style(colour=False)


@record
class SummarySection:
    """Findings under one title. `told`: with their evidence; `folded`: opened by a click."""

    title: Words
    findings: Sequence[Finding]
    folded: bool
    told: bool = False


def audit_summary(reported: Reported, language: Language, failing: Sequence[str]) -> str:
    """The text of the page. `failing`: what makes the exit code 1."""
    for most in CAPS:
        text = _page(reported, language, failing, most)
        if len(text.encode()) <= LIMIT:
            break
    return text


def _page(reported: Reported, language: Language, failing: Sequence[str], most: int) -> str:
    heads = apart(reported)
    sections = _by_severity(heads) if reported.since is None else _by_state(heads, reported.since)
    parts = [f"## {SUMMARY['heading'].spoken(language)}", _verdict(reported, failing, language)]
    parts.append(_counts(heads, reported.since, language))
    for section in sections:
        if section.findings:
            parts += _section(section, reported.since, most, language)
    parts.append(inline(closing(reported, language)))
    return "\n\n".join(parts) + "\n"


def _verdict(reported: Reported, failing: Sequence[str], language: Language) -> str:
    """Whether it passed; with an earlier state, which one, and what is to be known of the comparison."""
    failed = any(counts(reported, finding, failing) for finding in everything(reported.findings))
    verdict = "untold" if "never" in failing else "failed" if failed else "passed"
    parts = [SUMMARY[verdict].spoken(language)]
    since = reported.since
    if since is not None:
        facts = {"ref": f"`{since.ref.replace('`', '')}`", "rule": OUTPUTS["since-rule"]}
        parts.append(say(SUMMARY, "compared", **facts).spoken(language))
        parts += [
            inline(say(OUTPUTS, "remark", text=remark).spoken(language)) for remark in since.remarks
        ]
    return "\n\n".join([" ".join(parts[:2]), *parts[2:]])


def _counts(heads: Sequence[Finding], since: Since | None, language: Language) -> str:
    fallen = Counter(finding.severity for finding in heads if finding.verdict == "violated")
    verdicts = Counter(finding.verdict for finding in heads)
    if since is None:
        columns = {SEVERITIES[severity]: fallen[severity] for severity in RANKS}
        columns[TERMS["undetermined"]] = verdicts["undetermined"]
    else:
        columns = {STATES[state]: count for state, count in _states(heads, since).items()}
    columns[REPORT["waived"]] = verdicts["waived"]
    return _table([words.spoken(language) for words in columns], [[str(count) for count in columns.values()]], "--:")


def _states(heads: Sequence[Finding], since: Since) -> dict[str, int]:
    found = Counter(
        standing.state for finding in heads
        if finding.verdict != "waived" and (standing := standing_of(since, finding)) is not None
    )
    return {state: len(since.fixed) if state == "fixed" else found[state] for state in ORDER}


def _by_severity(heads: Sequence[Finding]) -> list[SummarySection]:
    def of(severity: str) -> list[Finding]:
        return [finding for finding in heads if finding.verdict == "violated" and finding.severity == severity]

    return [
        SummarySection(SEVERITIES["error"], of("error"), folded=False, told=True),
        SummarySection(SEVERITIES["warning"], of("warning"), folded=False, told=True),
        SummarySection(SEVERITIES["note"], of("note"), folded=True, told=True),
        SummarySection(TERMS["undetermined"], [each for each in heads if each.verdict == "undetermined"], folded=True),
        _waived(heads),
    ]


def _waived(heads: Sequence[Finding]) -> SummarySection:
    return SummarySection(REPORT["waived"], [each for each in heads if each.verdict == "waived"], folded=True)


def _by_state(heads: Sequence[Finding], since: Since) -> list[SummarySection]:
    def of(*states: str) -> list[Finding]:
        found = [
            finding for finding in heads
            if finding.verdict != "waived" and (standing := standing_of(since, finding)) and standing.state in states
        ]
        return sorted(found, key=lambda finding: (finding.verdict != "violated", RANKS.index(finding.severity)))

    return [
        SummarySection(SUMMARY["blocking"], of(*BLOCKING), folded=False, told=True),
        SummarySection(STATES["newly-undetermined"], of("newly-undetermined"), folded=False),
        _waived(heads),
        SummarySection(STATES["better"], of("better"), folded=True),
        SummarySection(STATES["fixed"], since.fixed, folded=True),
        SummarySection(STATES["unchanged"], of("unchanged"), folded=True),
    ]


def _section(section: SummarySection, since: Since | None, most: int, language: Language) -> list[str]:
    title = say(SUMMARY, "section", name=section.title, count=len(section.findings)).spoken(language)
    shown = section.findings[:most]
    fixed = section.title == STATES["fixed"]
    inner = []
    if shown:
        of_one = since is None and section.title != REPORT["waived"]        # the title says it
        head = [
            *([] if of_one else ["severity"]), *(["standing"] if since is not None and not fixed else []),
            "place", "finding",
        ]
        rows = [_row(section, finding, None if fixed else since, language)[of_one:] for finding in shown]
        inner.append(_table([SUMMARY[key].spoken(language) for key in head], rows))
    if len(section.findings) > len(shown):
        inner.append(say(SUMMARY, "more", count=len(section.findings) - len(shown)).spoken(language))
    if section.told and shown:
        inner.append(_folded(SUMMARY["details"].spoken(language), _evidence(shown, language)))
    return [_folded(title, "\n\n".join(inner))] if section.folded else [f"### {title}", *inner]


def _row(section: SummarySection, finding: Finding, since: Since | None, language: Language) -> list[str]:
    """Severity, standing where something is compared, place and rule, message."""
    severity = TERMS["undetermined"] if finding.verdict == "undetermined" else SEVERITIES[finding.severity]
    standing = standing_of(since, finding)
    place = f"{finding.at.file.rpartition('/')[2]}:{finding.at.line}"
    return [
        severity.spoken(language), *([_cell(said_of(standing).spoken(language))] if standing is not None else []),
        f"{_cell(place)}<br>{finding.rule}", _cell(_message(section, finding, language)),
    ]


def _message(section: SummarySection, finding: Finding, language: Language) -> str:
    """The message; many members stand with the evidence, if that is told. A waived one says why."""
    if section.told and len(finding.members) > MOST_NAMES:
        return sentence(finding, language)
    message, waiver = finding.message.spoken(language), finding.waiver
    if waiver is None:
        return message
    facts = {"reason": waiver.reason, "approved_by": waiver.approved_by, "until": waiver.until}
    return message + say(OUTPUTS, "in-brackets", text=say(OUTPUTS, "waived-because", **facts)).spoken(language)


def _evidence(findings: Sequence[Finding], language: Language) -> str:
    """The findings as in the text report, fenced by more backticks than stand in any of them."""
    lines = [_short(line) for finding in findings for line in [*finding_lines(finding, language, PLAIN), ""]]
    text = "\n".join(" ".join(line.splitlines()) for line in lines[:-1])
    fence = "`" * max(3, 1 + max((len(run) for run in re.findall("`+", text)), default=0))
    return f"{fence}text\n{text}\n{fence}"


def _folded(title: str, inner: str) -> str:
    return f"<details><summary>{title}</summary>\n\n{inner}\n\n</details>"


def _table(head: Sequence[str], rows: Sequence[Sequence[str]], rule: str = "---") -> str:
    return "\n".join(f"| {' | '.join(cells)} |" for cells in [head, [rule] * len(head), *rows])


def _cell(text: str) -> str:
    return inline(_short(" ".join(text.split())))


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def inline(text: str) -> str:
    """The text with every sign escaped that means something in Markdown, or calls somebody."""
    return SIGNS.sub(r"\\\1", text)
