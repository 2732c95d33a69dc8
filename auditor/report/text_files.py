"""Findings by file: a line each, the line of the plan with a mark under the value, what it rests on, what to do."""

from collections.abc import Sequence

from auditor.ground.inert import shown
from auditor.ground.mark import Mark
from auditor.ground.words import SILENCE, Language, Words, say
from auditor.judge.cause import sides_of, told_once
from auditor.messages.outputs import OUTPUTS
from auditor.messages.page import PAGE
from auditor.messages.report import REPORT
from auditor.messages.terms import SEVERITIES
from auditor.model.audit import Evidence, Finding, Member
from auditor.report.excerpt import excerpt_lines, fitting
from auditor.report.standing import said_of, standing_of
from auditor.report.style import Style, cut, width, wrapped
from auditor.report.text_finding import arithmetic, sentence, value_of
from auditor.run.edits import edits_in
from auditor.run.reported import Reported

RANK = {severity: place for place, severity in enumerate(SEVERITIES)}
INDENT = "    "
MOST_VALUES = 2             # beside the mark
MOST_CAUSES = 4
FEW = 3                     # members that are shown however long their line becomes, where the page has no edge
WIDE, NARROW = 100, 20      # columns of a wide page, and what a value may take of a narrower one
LONGEST = 140               # columns of a line of evidence where nobody says how many there are


def by_file(reported: Reported, findings: Sequence[Finding]) -> list[tuple[str, list[Finding]]]:
    """The findings of each file, the gravest first; files as the plans are ordered, those that were asked for first."""
    plans = reported.audit.plans
    files = [plan.file for plan in sorted(plans, key=lambda plan: plan.id not in reported.selected)]
    files += sorted({finding.at.file for finding in findings} - set(files))
    groups: dict[str, list[Finding]] = {file: [] for file in files}
    for finding in findings:
        groups[finding.at.file].append(finding)
    return [(file, sorted(own, key=gravest_first)) for file, own in groups.items() if own]


def gravest_first(finding: Finding) -> tuple[int, Mark, str]:
    """What the findings of a file are sorted by."""
    return RANK[finding.severity], finding.at, finding.rule


def file_blocks(reported: Reported, findings: Sequence[Finding], language: Language, style: Style) -> list[str]:
    """The findings of each file under its name, and at the end how to read more of a rule."""
    remedies = {rule.id: rule.remedy for rule in reported.audit.rules}
    mended = set(edits_in(findings))
    blocks = []
    for file, own in by_file(reported, findings):
        lines = [_heading(reported, file, style)]
        for finding in own:
            lines += finding_block(reported, finding, language, style)
            # what a rule says of all its findings is said once, what it says of this one always
            remedy = finding.suggestion if finding.suggestion.zh else remedies.pop(finding.rule, SILENCE)
            if remedy.zh:
                lines += _to_do(remedy, bool(mended.intersection(finding.edits)), language, style)
        blocks.append("\n".join(lines))
    known = {rule.id for rule in reported.audit.rules}
    gravest = min((finding for finding in findings if finding.rule in known), key=gravest_first, default=None)
    if gravest is not None and reported.since is None:          # a hook is to be short
        text = say(PAGE, "rule-page", rule=gravest.rule).spoken(language)
        blocks[-1] += "".join(f"\n{style.paint('faint', line)}" for line in wrapped(text, style.columns, 2))
    return blocks


def _to_do(remedy: Words, mended: bool, language: Language, style: Style) -> list[str]:
    """What to do, as a sentence of its own. mended: --fix would do it."""
    sentence = Words(remedy.zh, remedy.en[:1].upper() + remedy.en[1:])
    text = say(PAGE, "fix" if mended else "do", remedy=sentence).spoken(language)
    return [INDENT + line for line in wrapped(text, _room(style), 2)]


def _room(style: Style) -> int:
    return max(style.columns - len(INDENT), 20) if style.columns else 0


def _heading(reported: Reported, file: str, style: Style) -> str:
    """The file, as it can be opened, and whose plan it is."""
    region = next((plan.region for plan in reported.audit.plans if plan.file == file), "")
    return style.paint("heading", f"{shown(file)}  {region}".rstrip())


def finding_block(reported: Reported, finding: Finding, language: Language, style: Style) -> list[str]:
    """A finding: its line; where it stands with the values beside it, or its members in one line; the same cause."""
    standing = standing_of(reported.since, finding)
    said = "" if standing is None else say(OUTPUTS, "in-brackets", text=said_of(standing)).spoken(language)
    place = f"{finding.at.line}:{finding.at.column}"
    severity = SEVERITIES[finding.severity].spoken(language)
    lines = headline(finding, place, short(finding, language), severity, finding.severity, style, said)
    if finding.members:
        lines += [INDENT + line for line in wrapped(_members(finding, language, style), _room(style), 2)]
    elif finding.at in reported.excerpts and not _of_the_plan(finding):
        excerpt, labels = reported.excerpts[finding.at], _labels(finding, language, style)
        lines += excerpt_lines(excerpt, finding.at.line, finding.at.column, finding.severity, labels, style)
    elif labels := _labels(finding, language, style):
        lines.append(INDENT + fitting(labels, _room(style) or LONGEST))
    causes = [below for below in finding.related if below.verdict != "waived"]
    if causes:
        listed = [
            f"{near(below.at, finding.at)} {SEVERITIES[below.severity].spoken(language)} {below.rule}"
            for below in causes[:MOST_CAUSES]
        ]
        text = "、".join(listed) if language == "zh" else ", ".join(listed)
        text += PAGE["and-more"].spoken(language) if len(causes) > MOST_CAUSES else ""
        lines.append(INDENT + cut(say(PAGE, "same-cause", list=Words(text, text)).spoken(language), _room(style)))
    return lines


def _of_the_plan(finding: Finding) -> bool:
    """Whether it is about a plan as a whole, so that there is no value to be marked where it stands."""
    return finding.subject.kind == "plan" and all(item.at != finding.at for item in finding.evidence)


def headline(
    finding: Finding, place: str, message: str, severity: str, kind: str, style: Style, said: str = ""
) -> list[str]:
    """Place, severity, rule and message; wrapped where the page has an edge."""
    plain = f"{place} {severity}{said} {finding.rule} "
    first, *others = wrapped(plain + message, style.columns, len(INDENT))
    rule = style.rule(finding.rule)
    painted = f"{style.paint('heading', place)} {style.paint(kind, severity)}{said} {rule} "
    return [painted + first.removeprefix(plain) if first.startswith(plain) else first, *others]


def short(finding: Finding, language: Language) -> str:
    """The message, in one line, without its members: they stand below it."""
    text = " ".join(sentence(finding, language).split())
    if finding.members:
        colon = "：" if language == "zh" else ": "
        begin = text.find(colon + finding.members[0].name)
        text = text[:begin] if begin > 0 else text
    return text


def near(at: Mark, here: Mark) -> str:
    """A place as briefly as it can be said beside another: without the file where it is the same."""
    place = f"{at.line}:{at.column}"
    return place if at.file == here.file else f"{shown(at.file.rpartition('/')[2])}:{place}"


def _labels(finding: Finding, language: Language, style: Style) -> list[str]:
    """What a finding rests on, briefly: the arithmetic, and the values elsewhere that are spoken of."""
    formula = arithmetic(finding.formula)
    others: dict[Mark, Evidence] = {}
    for item in finding.evidence:
        if item.at is not None and item.at != finding.at:
            others.setdefault(item.at, item)
    told = f"{formula} {finding.message.spoken(language)}"
    spoken_of = [item for item in others.values() if value_of(item, language) in told] or list(others.values())
    values = []
    for item in spoken_of[:MOST_VALUES]:
        place = near(item.at or finding.at, finding.at)
        values.append(f"{item.label.spoken(language)} {_brief(value_of(item, language), style)} ({place})")
    return [*([formula] if formula else []), *values]


def _brief(text: str, style: Style) -> str:
    return cut(" ".join(text.split()), NARROW if 0 < style.columns < WIDE else WIDE // 2)


def _other_side(member: Member, language: Language, style: Style) -> tuple[str, str]:
    """What a member is held against, and what that is called where the member's name does not say it: the value, else
    the name, that stands elsewhere; empty where nothing does."""
    elsewhere = [
        item for item in member.evidence
        if item.at not in (None, member.at) and item.raw not in ("", member.name)
    ]
    other = next((item for item in elsewhere if item.quantity), elsewhere[0] if len(elsewhere) == 1 else None)
    if other is None:
        return "", ""
    label = other.label.spoken(language)
    return _brief(value_of(other, language), style), "" if member.name in label else label


def _members(finding: Finding, language: Language, style: Style) -> str:
    """As many members as fit in a line, at least a few, each with its line, what is said there, and what that is held
    against; with its year where a name alone leaves open which it is. Values that all share stand in the message.
    """
    room = _room(style) or LONGEST
    between, more = "；" if language == "zh" else "; ", PAGE["and-more"].spoken(language)
    few = 1 if style.columns else FEW
    told = bool(told_once(finding.members).zh)
    text = ""
    for place, member in enumerate(finding.members):
        rest = width(more) if place < len(finding.members) - 1 else 0
        piece = between if text else ""
        if told:
            piece += f"{_brief(member.name, style)} ({near(member.at, finding.at)})"
        else:
            piece += _member(finding, member, room - rest, language, style)
        if place >= few and width(text + piece) + rest > room:
            return text + more
        text += piece
    return text


def _member(finding: Finding, member: Member, room: int, language: Language, style: Style) -> str:
    """One member; without the label of what it is held against where that is too long for a page with an edge."""
    if member.subject.kind == "claim" and (sides := sides_of(member).spoken(language)):
        named = next(each for each in finding.members if each.name == member.name)      # a ledger is named once
        return f"{f'{_brief(member.name, style)} ' if named is member else ''}{sides} ({near(member.at, finding.at)})"
    value = next((value_of(item, language) for item in finding.evidence if item.at == member.at), "")
    value = f" {_brief(value, style)}" if value and value != member.name else ""
    other, label = _other_side(member, language, style)
    name, year = _brief(member.name, style), member.subject.year
    alike = [each.name for each in finding.members].count(member.name)
    if member is not finding.members[0] and len({each.subject._replace(year="") for each in finding.members}) == 1:
        name = f"{year}年" if language == "zh" else year         # the years of one row: it is named once
    elif year.isdigit() and ((other and not value) or alike > 1):
        name = say(PAGE, "of-year", name=name, year=year).spoken(language)
    waived = f" {REPORT['waived'].spoken(language)}" if member.waiver not in (None, finding.waiver) else ""
    led, stop = name + value, f" ({near(member.at, finding.at)}{waived})"
    if not other:
        return led + stop
    comma = "，" if language == "zh" else ", "
    whole = f"{led}{f'{comma}{label}' if label else ''} {other}{stop}"
    return whole if not style.columns or width(whole) <= room else f"{led}{comma}{other}{stop}"
