"""Findings as SARIF results (SARIF 2.1.0, 3.27), in one language.

A place that a message speaks of is a related location, and the message links to it by its number (3.11.6), so
that a viewer leads from the sentence to the line of the plan above.
"""

from collections.abc import Iterable, Mapping, Sequence

from auditor.difference.since import Since, Standing, State
from auditor.ground.mark import Mark
from auditor.ground.record import record
from auditor.ground.words import Language, Words, joined, say
from auditor.messages.outputs import OUTPUTS
from auditor.model.address import address_of
from auditor.model.audit import Evidence, Finding, Granted, Member
from auditor.report.fixes import Replacement, replacements
from auditor.report.missing import ID, MissingThing, missing_sentence
from auditor.report.sarif_place import Data, artifact, physical, region
from auditor.report.standing import said_of, standing_of
from auditor.report.text_finding import value_of
from auditor.run.reported import Excerpt, Names

MOST_LINKS = 12             # in one message; as many values as the text report shows
MOST_PLACES = 30            # of what a missing thing leaves undetermined
BASELINE: dict[State, str] = {
    "new": "new", "worse": "updated", "newly-undetermined": "new", "unchanged": "unchanged", "better": "updated",
    "fixed": "absent",
}


@record
class Log:
    """What all results of one log share. order: the ids of the rules as the run lists them."""

    order: Sequence[str]
    language: Language
    excerpts: Mapping[Mark, Excerpt]


@record
class Spot:
    """Something at another place that a message speaks of."""

    text: str
    at: Mark


def result(finding: Finding, known_by: str, since: Since | None, log: Log) -> Data:
    """One finding. known_by: its fingerprint in this log."""
    return _result(finding, known_by, standing_of(since, finding), log)


def absent(finding: Finding, known_by: str, log: Log) -> Data:
    """A finding of the earlier state that is gone."""
    return _result(finding, known_by, Standing("fixed"), log)


def missing(thing: MissingThing, known_by: str, since: Since | None, names: Names, log: Log) -> Data:
    """One thing that is missing, at the places of what cannot be judged without it."""
    standings = [found for each in thing.findings if (found := standing_of(since, each)) is not None]
    new = any(standing.state == "newly-undetermined" for standing in standings)
    marks = dict.fromkeys(
        mark for finding in thing.findings for mark in [member.at for member in finding.members] or [finding.at]
    )
    return {
        "ruleId": ID, "ruleIndex": log.order.index(ID), "kind": "open", "level": "none",
        "message": {"text": _plain(missing_sentence(thing, names, log.language))},
        "locations": [{"physicalLocation": physical(mark, log.excerpts)} for mark in list(marks)[:MOST_PLACES]],
        "partialFingerprints": {f"auditorFingerprint/v{known_by.partition(':')[0]}": known_by},
        **({"baselineState": "new" if new else "unchanged"} if standings else {}),
        "suppressions": [],
        "properties": {
            "verdict": "undetermined", "plan": thing.plan, "reason": thing.reason, "verdicts": thing.subjects,
            "rules": list(thing.rules),
        },
    }


def _result(finding: Finding, known_by: str, standing: Standing | None, log: Log) -> Data:
    language = log.language
    values, causes = _values(finding, language), _causes(finding, language)
    data: Data = {
        "ruleId": finding.rule, **({"ruleIndex": log.order.index(finding.rule)} if finding.rule in log.order else {}),
        "kind": "fail", "level": finding.severity,
        "message": {"text": _message(finding, values, causes, language)},
        "locations": _locations(finding, log),
    }
    if values or causes:
        data["relatedLocations"] = [
            {"id": number, "physicalLocation": physical(spot.at, log.excerpts), "message": {"text": _plain(spot.text)}}
            for number, spot in enumerate([*values, *causes], 1)
        ]
    data["partialFingerprints"] = {f"auditorFingerprint/v{_version(finding)}": known_by}
    changes = replacements(finding, log.excerpts)
    if changes:
        data["fixes"] = [_fix(changes, log)]
    if standing is not None:
        data["baselineState"] = BASELINE[standing.state]
    data["suppressions"] = [] if finding.waiver is None else [_suppression(finding.waiver, log)]
    data["properties"] = _properties(finding, standing, language)
    return data


def _fix(changes: Sequence[Replacement], log: Log) -> Data:
    """What to write instead (3.55 to 3.57)."""
    by_file: dict[str, list[Data]] = {}
    for each in changes:
        by_file.setdefault(each.at.file, []).append({
            "deletedRegion": region(each.at, log.excerpts), "insertedContent": {"text": each.text},
        })
    return {
        "description": {"text": OUTPUTS["fix"].spoken(log.language)},
        "artifactChanges": [
            {"artifactLocation": artifact(file), "replacements": found} for file, found in by_file.items()
        ],
    }


def _version(finding: Finding) -> str:
    """How the fingerprint was made: it says so itself, before its colon."""
    return finding.fingerprint.partition(":")[0]


def _properties(finding: Finding, standing: Standing | None, language: Language) -> Data:
    return {
        "verdict": finding.verdict, "severity": finding.severity, "subject": address_of(finding.subject),
        **({"formula": finding.formula} if finding.formula else {}),
        **({"margin": finding.margin} if finding.margin else {}),
        **({"state": standing.state, "standing": said_of(standing).spoken(language)} if standing is not None else {}),
    }


def _message(finding: Finding, values: Sequence[Spot], causes: Sequence[Spot], language: Language) -> str:
    text = _plain(finding.message.spoken(language))
    for key, first, spots in (("resting-on", 1, values), ("same-cause", 1 + len(values), causes)):
        if spots:
            links = [f"[{_label(spot.text)}]({number})" for number, spot in enumerate(spots, first)]
            text = say(OUTPUTS, key, message=text, list=joined(links, "；", "; ").spoken(language)).spoken(language)
    return text


def _plain(text: str) -> str:
    """Text that is no placeholder (3.11.5) and no link."""
    return text.replace("{", "{{").replace("}", "}}").replace("](", "]\\(")


def _label(text: str) -> str:
    """The text of a link (3.11.6)."""
    escaped = text.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]")
    return escaped.replace("{", "{{").replace("}", "}}")


def _values(finding: Finding, language: Language) -> list[Spot]:
    """The values that it rests on and that stand elsewhere; those of members are told with the members."""
    shown = () if finding.members else finding.evidence
    spots = (
        Spot(_said(item, language), item.at) for item in shown if item.at is not None and item.at != finding.at
    )
    return _first_of_each(spots)


def _said(item: Evidence, language: Language) -> str:
    facts = {"name": item.label, "value": value_of(item, language)}
    return say(OUTPUTS, "name-and-value", **facts).spoken(language)


def _first_of_each(spots: Iterable[Spot]) -> list[Spot]:
    unique: dict[Mark, Spot] = {}
    for spot in spots:
        unique.setdefault(spot.at, spot)
    return list(unique.values())[:MOST_LINKS]


def _causes(finding: Finding, language: Language) -> list[Spot]:
    return [
        Spot(f"{below.rule} {below.message.spoken(language)}", below.at) for below in finding.related[:MOST_LINKS]
    ]


def _locations(finding: Finding, log: Log) -> list[Data]:
    """Where it stands; of a finding with members, where each of them stands: all of these lines want mending."""
    places = [_member(member, finding, log) for member in finding.members]
    own: Data = {
        "physicalLocation": physical(finding.at, log.excerpts),
        "logicalLocations": [{"fullyQualifiedName": address_of(finding.subject), "kind": finding.subject.kind}],
    }
    elsewhere = all(member.at != finding.at for member in finding.members)
    return [own, *places] if elsewhere else places


def _member(member: Member, finding: Finding, log: Log) -> Data:
    words = Words(member.name, member.name)
    if member.waiver is not None and member.waiver != finding.waiver:
        words = say(OUTPUTS, "name-and-value", name=member.name, value=_bracketed(member.waiver))
    subject = {"fullyQualifiedName": address_of(member.subject), "kind": member.subject.kind}
    name = words.spoken(log.language)
    return {
        "physicalLocation": physical(member.at, log.excerpts), "logicalLocations": [subject],
        **({"message": {"text": _plain(name)}} if name else {}),
    }


def _because(waiver: Granted) -> Words:
    facts = {"reason": waiver.reason, "approved_by": waiver.approved_by, "until": waiver.until}
    return say(OUTPUTS, "waived-because", **facts)


def _bracketed(waiver: Granted) -> Words:
    return say(OUTPUTS, "in-brackets", text=_because(waiver))


def _suppression(waiver: Granted, log: Log) -> Data:
    """The waiver that covers it: given outside the plans, and accepted (3.35)."""
    return {
        "kind": "external", "status": "accepted", "justification": _because(waiver).spoken(log.language),
        "location": {"physicalLocation": physical(waiver.at, log.excerpts)},
        "properties": {"reason": waiver.reason, "approvedBy": waiver.approved_by, "until": waiver.until},
    }
