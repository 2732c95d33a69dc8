"""What could not be judged, compactly: one line per plan, rule and missing thing."""

from collections.abc import Iterable, Mapping

from auditor.ground.words import Language, Words, joined, say
from auditor.messages.report import REPORT
from auditor.model.audit import Finding, Member, address
from auditor.report.missing import listing_sign, what_of
from auditor.report.style import Style
from auditor.run.reported import Names, everything, family_of

MOST_NAMES = 8
Missing = tuple[tuple[Words, str], ...]         # what is missing, and the plan whose it is


def open_lines(
    findings: Iterable[Finding], titles: Mapping[str, Words], names: Names, language: Language, style: Style
) -> list[str]:
    """The undetermined verdicts about one plan."""
    groups: dict[tuple[str, Missing], list[Finding]] = {}
    for finding in findings:
        groups.setdefault((finding.rule, _missing(finding)), []).append(finding)
    lines = []
    for (rule, what), alike in sorted(groups.items(), key=lambda group: group[0][0]):
        lines.append(f"{style.paint('faint', rule)}  {_sentence(titles[rule], what, alike, names, language)}")
        lines += [f"         {line}" for line in _subjects(alike, names, language)]
    return lines


def _missing(finding: Finding) -> Missing:
    return tuple(dict.fromkeys((what_of(lack), lack.plan) for lack in finding.missing))


def _sentence(title: Words, missing: Missing, alike: list[Finding], names: Names, language: Language) -> str:
    family = family_of(alike[0].at.file)
    subject = alike[0].subject.plan
    parts: list[Words] = []
    for lack, plan in missing:
        whose = names.get((family, plan), plan)
        parts.append(lack if plan == subject else say(REPORT, "open-whose", what=lack, whose=whose))
    what = joined(dict.fromkeys(parts), "；", "; ")
    text = say(REPORT, "open-line", title=title, what=what).spoken(language)
    also = sorted({inner.rule for finding in alike for inner in everything(finding.related)})
    if also:
        text += say(REPORT, "open-also", rules=joined(also)).spoken(language)
    return text


def _subjects(alike: list[Finding], names: Names, language: Language) -> list[str]:
    """What could not be judged: at most eight names in a line, and a line each where more is known.

    Nothing for the plan as a whole: the rule's own line says it.
    """
    found: dict[str, None] = {}
    told: list[str] = []
    for finding in alike:
        settled = _settled(finding, names, language)
        if settled:
            told += settled
        elif finding.members:
            found.update(dict.fromkeys(_called(member, language) for member in finding.members))
        elif address(finding.subject):
            found[_name(finding, names)] = None
    lines = told[:MOST_NAMES]
    if not found and len(told) > MOST_NAMES:
        lines.append(say(REPORT, "more-members", count=len(told) - MOST_NAMES).spoken(language))
    if found:
        shown = listing_sign(found, language).join(list(found)[:MOST_NAMES])
        if len(found) > MOST_NAMES:
            shown = say(REPORT, "open-names-more", names=shown, count=len(found)).spoken(language)
        lines.append(f"{shown} — {alike[0].at}" if len(found) == 1 else shown)
    return lines


def _called(member: Member, language: Language) -> str:
    """The name of a member, and whether it is waived."""
    return member.name if member.waiver is None else say(REPORT, "waived-name", name=member.name).spoken(language)


def _settled(finding: Finding, names: Names, language: Language) -> list[str]:
    """The value at which the check would hold: as the rule words it, else per missing datum."""
    lacks = [lack for lack in finding.missing if lack.settles]
    if not lacks:
        return []
    if len(lacks) == 1 and lacks[0].settled.zh:
        name, said = _name(finding, names), lacks[0].settled.spoken(language)
        return [say(REPORT, "open-settled", name=name, said=said, at=finding.at).spoken(language)]
    family = family_of(finding.at.file)
    return [
        say(
            REPORT, "open-settled", name=names.get((family, f"{lack.plan}/{lack.indicator}"), lack.indicator),
            said=lack.settled.spoken(language), at=finding.at,
        ).spoken(language)
        for lack in lacks
    ]


def _name(finding: Finding, names: Names) -> str:
    subject = finding.subject
    known = names.get((family_of(finding.at.file), address(subject)))
    return known or subject.other.partition("#")[0] or subject.plan
