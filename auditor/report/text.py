"""The audit as a page of text: findings by plan, what could not be judged, coverage, one closing line.

Where it is held against an earlier state, what is new or worse stands first and with its evidence.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, replace

from auditor.difference.since import Since
from auditor.ground.words import SILENCE, Language, Words, say
from auditor.messages.report import REPORT
from auditor.messages.terms import SEVERITIES, TERMS
from auditor.model.audit import Audit, AuditedPlan, Counts, Finding
from auditor.report.standing import apart, urgency
from auditor.report.style import Style, table
from auditor.report.text_finding import finding_lines
from auditor.report.text_open import open_lines
from auditor.report.text_since import since_head, since_rest, tag
from auditor.run.reported import Reported, everything, family_of, totals, without_subject

MOST_IDS = 8
RANK = {severity: place for place, severity in enumerate(SEVERITIES)}


def audit_text(reported: Reported, language: Language, colour: bool = False) -> str:
    """The whole page. Equal for equal input and language."""
    style, since = Style(colour), reported.since
    heads = reported.findings if since is None else apart(reported)
    fallen = [finding for finding in heads if finding.verdict == "violated"]
    waived = [finding for finding in everything(heads) if finding.verdict == "waived"]
    open_ = [finding for finding in heads if finding.verdict == "undetermined"]
    urgent = [finding for finding in fallen if not urgency(since, finding)]
    blocks = [] if since is None else [since_head(since, heads, language, style)]
    blocks += _fallen(reported, urgent, language, style)
    blocks += [] if since is None else since_rest(since, heads, language, style)
    blocks += _open(reported, open_, language, style)
    if waived:
        blocks += [_title("waived", language, style), *(_waived(finding, since, language, style) for finding in waived)]
    if since is None:       # beside a comparison it would push out of sight what the edit has done
        blocks += [_title("coverage", language, style), _coverage(reported.audit, language)]
    blocks.append(closing(reported, language))
    return "\n\n".join(blocks) + "\n"


def _by_plan(audit: Audit, findings: Iterable[Finding]) -> list[tuple[AuditedPlan, list[Finding]]]:
    """The plans that something is said of, with it; ids are unique only within a family."""
    about: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        about.setdefault((family_of(finding.at.file), finding.subject.plan), []).append(finding)
    found = [(plan, about.pop((family_of(plan.file), plan.id), [])) for plan in audit.plans]
    for (_, id), elsewhere in about.items():        # about waivers: they stand in a file of their own
        next((own for plan, own in found if plan.id == id), []).extend(elsewhere)
    return [(plan, own) for plan, own in found if own]


def _fallen(reported: Reported, findings: list[Finding], language: Language, style: Style) -> list[str]:
    since = reported.since
    blocks = []
    for plan, own in _by_plan(reported.audit, findings):
        blocks.append(_heading(plan, language, style))
        own.sort(key=lambda finding: RANK[finding.severity])
        blocks += [
            "\n".join(finding_lines(finding, language, style, said=tag(since, finding, language))) for finding in own
        ]
    return blocks


def _heading(plan: AuditedPlan, language: Language, style: Style) -> str:
    """Region and id; the title; level, text state and size."""
    text = REPORT[f"text-{plan.text}"]
    facts = say(
        REPORT, "plan-facts", level=plan.level_words, text=text, indicators=plan.indicators
    ).spoken(language)
    title = plan.title if plan.title != plan.region else ""
    return "\n".join(line for line in (style.paint("heading", f"== {_name(plan)} =="), title, facts) if line)


def _name(plan: AuditedPlan) -> str:
    return f"{plan.region} {plan.id}" if plan.region and plan.region != plan.id else plan.id


def _title(key: str, language: Language, style: Style) -> str:
    return style.paint("heading", f"== {REPORT[key].spoken(language)} ==")


def _open(reported: Reported, findings: list[Finding], language: Language, style: Style) -> list[str]:
    titles = {rule.id: rule.title for rule in reported.audit.rules}
    blocks = []
    for plan, own in _by_plan(reported.audit, findings):
        lines = open_lines(own, titles, reported.names, language, style)
        blocks.append("\n".join([_name(plan), *(f"    {line}" for line in lines)]))
    if blocks:
        blocks.insert(0, _title("open", language, style))
    return blocks


def _waived(finding: Finding, since: Since | None, language: Language, style: Style) -> str:
    """A finding that a waiver covers, and who answers for that."""
    lines = finding_lines(replace(finding, related=()), language, style, said=tag(since, finding, language))
    if finding.waiver is not None:
        waiver = finding.waiver
        lines.append("    " + say(
            REPORT, "waived-by", approved_by=waiver.approved_by, until=waiver.until, reason=waiver.reason, at=waiver.at
        ).spoken(language))
    return "\n".join(lines)


def _coverage(audit: Audit, language: Language) -> str:
    """Per rule, how often each verdict was given."""
    names = ["holds", "violated", "undetermined", "not_applicable"]
    if totals(audit.coverage).waived:
        names.append("waived")
    headers = [REPORT["rule"], REPORT["title"], *(TERMS[name] for name in names)]
    rows = [[rule.id, rule.title.spoken(language)] for rule in audit.rules]
    for row in rows:
        row += [str(getattr(audit.coverage[row[0]], name)) for name in names]
    return table(rows, [words.spoken(language) for words in headers], right=range(2, len(headers)))


def closing(reported: Reported, language: Language) -> str:
    """One line: what was judged, what was not, and what fell."""
    audit = reported.audit
    fallen = [finding for finding in reported.findings if finding.verdict == "violated"]
    counts = totals(audit.coverage)
    regions = [plan.region or plan.id for plan in audit.plans if plan.id in reported.selected]
    return say(
        REPORT, "closing", plans=len(audit.plans), rules=len(audit.rules), judged=_judged(counts),
        **asdict(counts), besides=say(REPORT, "waived-count", count=counts.waived) if counts.waived else SILENCE,
        silent=_together(
            _listed("closing-silent", without_subject(audit)), _listed("closing-off", reported.off)
        ),
        selected=say(REPORT, "closing-selected", plans=_joined(regions)) if regions else Words("", ""),
        found=_found(fallen),
    ).spoken(language)


def _judged(counts: Counts) -> int:
    return counts.holds + counts.violated + counts.undetermined + counts.waived


def _listed(key: str, ids: Iterable[str]) -> Words:
    ids = list(ids)
    some = _joined(ids[:MOST_IDS])
    listed = some if len(ids) <= MOST_IDS else say(REPORT, "and-others", some=some)
    return say(REPORT, key, count=len(ids), ids=listed) if ids else Words("", "")


def _joined(texts: list[str]) -> Words:
    return Words("、".join(texts), ", ".join(texts))


def _together(*words: Words) -> Words:
    return Words("".join(each.zh for each in words), "".join(each.en for each in words))


def _found(fallen: list[Finding]) -> Words:
    if not fallen:
        return REPORT["closing-none"]
    how_many: Counter[str] = Counter(finding.severity for finding in fallen)
    counted = [
        say(REPORT, "severity-count", severity=words, count=how_many[severity])
        for severity, words in SEVERITIES.items()
    ]
    severities = Words("，".join(each.zh for each in counted), ", ".join(each.en for each in counted))
    return say(REPORT, "closing-found", count=len(fallen), severities=severities)
