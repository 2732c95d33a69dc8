"""Everything that findings rest on, and what every rule came to: what `--verbose` and `--statistics` add to a page."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from auditor.difference.since import Since
from auditor.ground.words import Language, Words, joined, say
from auditor.messages.page import PAGE
from auditor.messages.report import REPORT
from auditor.messages.terms import TERMS
from auditor.model.audit import Audit, AuditedPlan, Finding
from auditor.report.standing import urgency
from auditor.report.style import Style, table
from auditor.report.text_files import by_file
from auditor.report.text_finding import finding_lines
from auditor.report.text_open import open_lines
from auditor.report.text_since import since_rest, tag
from auditor.run.reported import Reported, everything, family_of, totals, without_subject


def whole_blocks(reported: Reported, heads: Sequence[Finding], language: Language, style: Style) -> list[str]:
    """Findings with all their evidence; what was there before; what could not be judged; what is waived."""
    since = reported.since
    fallen = [each for each in heads if each.verdict == "violated" and not urgency(since, each)]
    waived = [each for each in everything(heads) if each.verdict == "waived"]
    blocks = []
    for file, findings in by_file(reported, fallen):
        blocks.append(_heading(reported, file, language, style))
        blocks += [_whole(each, since, language, style) for each in findings]
    blocks += [] if since is None else since_rest(since, heads, language, style)
    blocks += _open(reported, [each for each in heads if each.verdict == "undetermined"], language, style)
    if waived:
        blocks.append(_title(REPORT["waived"], language, style))
        blocks += [_waived(each, since, language, style) for each in waived]
    return blocks


def _whole(finding: Finding, since: Since | None, language: Language, style: Style) -> str:
    return "\n".join(finding_lines(finding, language, style, said=tag(since, finding, language)))


def _heading(reported: Reported, file: str, language: Language, style: Style) -> str:
    plan = next((plan for plan in reported.audit.plans if plan.file == file), None)
    title = Words(file, file) if plan is None else _plan(plan)
    line = _title(title, language, style)
    return f"{line}\n{plan.title}" if plan is not None and plan.title != plan.region else line


def _plan(plan: AuditedPlan) -> Words:
    """Region and id; level, text state and size."""
    name = f"{plan.region} {plan.id}" if plan.region and plan.region != plan.id else plan.id
    facts = {"level": plan.level_words, "text": REPORT[f"text-{plan.text}"], "indicators": plan.indicators}
    return say(PAGE, "plan", name=name, **facts)


def _title(words: Words, language: Language, style: Style) -> str:
    return style.paint("heading", f"== {words.spoken(language)} ==")


def _by_plan(audit: Audit, findings: Iterable[Finding]) -> list[tuple[AuditedPlan, list[Finding]]]:
    """The plans that something is said of, with it; ids are unique only within a family."""
    about: dict[tuple[str, str], list[Finding]] = {}
    for finding in findings:
        about.setdefault((family_of(finding.at.file), finding.subject.plan), []).append(finding)
    found = [(plan, about.pop((family_of(plan.file), plan.id), [])) for plan in audit.plans]
    return [(plan, own) for plan, own in found if own]


def _open(reported: Reported, findings: list[Finding], language: Language, style: Style) -> list[str]:
    titles = {rule.id: rule.title for rule in reported.audit.rules}
    blocks = []
    for plan, own in _by_plan(reported.audit, findings):
        lines = open_lines(own, titles, reported.names, language, style)
        blocks.append("\n".join([f"{plan.region} {plan.id}".strip(), *(f"    {line}" for line in lines)]))
    if blocks:
        blocks.insert(0, _title(REPORT["open"], language, style))
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


def statistics(reported: Reported, language: Language, style: Style) -> str:
    """Per rule, how often each verdict was given; which rules judged nothing, and which are off."""
    audit = reported.audit
    names = ["holds", "violated", "undetermined", "not_applicable"]
    if totals(audit.coverage).waived:
        names.append("waived")
    headers = [REPORT["rule"], REPORT["title"], *(TERMS[name] for name in names)]
    rows = [[rule.id, rule.title.spoken(language)] for rule in audit.rules]
    for row in rows:
        row += [str(getattr(audit.coverage[row[0]], name)) for name in names]
    lines = [_title(REPORT["coverage"], language, style), ""]
    if rows:
        lines.append(table(rows, [words.spoken(language) for words in headers], right=range(2, len(headers))))
    for key, ids in (("closing-silent", without_subject(audit)), ("closing-off", reported.off)):
        if ids:
            listed = joined(ids)
            lines += ["", say(REPORT, key, count=len(ids), ids=listed).spoken(language).strip()]
    return "\n".join(lines)
