"""One finding as lines of text: the sentence, and indented below it everything that it rests on."""

import re

from auditor.ground.mark import Mark
from auditor.ground.words import Language, say
from auditor.judge.cause import told_all
from auditor.messages.report import REPORT
from auditor.messages.terms import SEVERITIES, term
from auditor.model.audit import Evidence, Finding, Member
from auditor.report.style import Style, aligned, padded, width

INDENT = "    "
MOST_EVIDENCE = 12
MOST_MEMBERS = 30
_PLAIN = "(?:≈|约|about )?[0-9.]+"
BARE = re.compile(f"{_PLAIN} [<>=!]+ {_PLAIN}")      # 2 < 2, 1.2 > 1: of what, nobody can tell


def finding_lines(
    finding: Finding, language: Language, style: Style, before: str = "", said: str = ""
) -> list[str]:
    """A finding with its evidence, members and related findings. `said`: stands behind its severity."""
    inner = before + INDENT
    lines = [before + _line(finding, sentence(finding, language), language, style, said)]
    if finding.members:
        lines += [inner + line for line in _members(finding, language)]
    else:
        lines += [inner + line for line in _evidence(finding, language)]
    for related in finding.related:
        if related.verdict == "waived":
            continue
        lines.append(f"{inner}{REPORT['related'].spoken(language)}:")
        lines += finding_lines(related, language, style, inner + INDENT)
    return lines


def brief_line(finding: Finding, language: Language, style: Style, said: str = "") -> str:
    """A finding as one line: place, severity, sentence, rule."""
    return _line(finding, sentence(finding, language), language, style, said)


def _line(finding: Finding, message: str, language: Language, style: Style, said: str) -> str:
    severity = style.paint(finding.severity, SEVERITIES[finding.severity].spoken(language))
    return f"{finding.at}: {severity}{said}: {message} {style.paint('faint', f'[{finding.rule}]')}"


def sentence(finding: Finding, language: Language) -> str:
    """The message; without the names of the members, which a page lists with their places, if at all."""
    message = finding.message.spoken(language)
    colon, between = ("：", "、") if language == "zh" else (": ", ", ")
    if not finding.members:
        return message
    names = between.join(dict.fromkeys(member.name for member in finding.members))
    each = told_all(finding.members).spoken(language)
    each = each if each.startswith(finding.members[0].name) else ""         # what is said once of all of them stays
    told = next((text for text in (each, names) if text and colon + text in message), "")
    return message.replace(colon + told, "") if told else message


def _evidence(finding: Finding, language: Language) -> list[str]:
    """Each value with its place, every place and value once; the arithmetic shows what was computed."""
    written = [
        item for item in finding.evidence
        if item.at is not None or item.raw or not finding.formula or item.value != finding.computed
    ]
    first = {(item.value, item.at): item for item in reversed(written)}
    shown = [item for item in written if first[item.value, item.at] is item]
    rows = [
        (item.label.spoken(language), value_of(item, language), _place(item.at))
        for item in shown[:MOST_EVIDENCE]
    ]
    lines = aligned(rows)
    if len(shown) > MOST_EVIDENCE:
        lines.append(say(REPORT, "more-evidence", count=len(shown) - MOST_EVIDENCE).spoken(language))
    reckoned = arithmetic(finding.formula)
    if reckoned:
        label = REPORT["formula"].spoken(language)
        lines.append(f"{padded(label, max((width(row[0]) for row in rows), default=0))}  {reckoned}")
    return lines


def arithmetic(formula: str) -> str:
    """The parts of a formula that a reader can recalculate: values with a sign between them, no bare counts."""
    return "; ".join(
        part for part in formula.split("; ")
        if re.search("[0-9]", part) and re.search("[÷×+−<>=]", part) and not BARE.fullmatch(part)
    )


def value_of(item: Evidence, language: Language) -> str:
    """The words of the document; a code of the vocabulary as a word; a number that nobody wrote as it is."""
    said = item.raw if language == "zh" or item.quantity else item.value        # a list is data in English
    return term(said, language) if item.raw else item.value


def _place(at: Mark | None) -> str:
    return f"— {at}" if at is not None else ""


def _where(member: Member, finding: Finding, language: Language) -> str:
    """The place of a member, and the waiver that covers it where that is not said of the whole finding."""
    waiver = member.waiver
    if waiver is None or waiver == finding.waiver:
        return _place(member.at)
    facts = {"approved_by": waiver.approved_by, "until": waiver.until, "reason": waiver.reason}
    return _place(member.at) + say(REPORT, "waived-member", **facts).spoken(language)


def _members(finding: Finding, language: Language) -> list[str]:
    """Each member with what is said at its place."""
    values: dict[Mark, list[str]] = {}
    for item in finding.evidence:
        if item.at is not None:
            values.setdefault(item.at, []).append(value_of(item, language))
    rows = [
        (member.name, "、".join(dict.fromkeys(values.get(member.at, []))), _where(member, finding, language))
        for member in finding.members[:MOST_MEMBERS]
    ]
    lines = aligned(rows)
    if len(finding.members) > MOST_MEMBERS:
        lines.append(say(REPORT, "more-members", count=len(finding.members) - MOST_MEMBERS).spoken(language))
    return lines
