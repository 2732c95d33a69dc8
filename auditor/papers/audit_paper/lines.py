"""One finding as lines of a table: what it says, and below it everything that it rests on, each with its place."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from auditor.ground.mark import Mark
from auditor.ground.record import record
from auditor.ground.words import SILENCE, Words, joined, say
from auditor.judge.cause import told_all
from auditor.messages.terms import TERMS
from auditor.model.audit import Evidence, Finding, Granted, Lack
from auditor.model.rule import Rule
from auditor.papers.audit_paper.facts import Files
from auditor.papers.audit_paper.wording import ABOUT_WAIVERS, AUDIT_PAPER
from auditor.papers.cells import when_words
from auditor.papers.remedy import plain_remedy, rule_title
from auditor.report.missing import what_of
from auditor.report.text_finding import arithmetic
from auditor.run.reported import family_of

ANSWERS = ("duty", "trim")      # what is named by the indicator that it answers


@record
class Wording:
    """What it takes to word findings: the rules, the names that a reader knows, and how places are written."""

    rules: Mapping[str, Rule]
    names: Mapping[tuple[str, str], str]
    files: Files


@record
class EvidenceLine:
    """A label, what it labels, and the place; without a place the text takes its room."""

    label: Words
    text: Words
    at: Mark | None = None


def reasons(id: str, rules: Mapping[str, Rule]) -> tuple[Words, Words]:
    """Why a rule is, and what to do about a finding of it."""
    if id in rules:
        return rules[id].why, plain_remedy(rules[id])
    return ABOUT_WAIVERS.get(id, (SILENCE, SILENCE))


def sentence(finding: Finding, wording: Wording) -> Words:
    """The message of a finding; of an undetermined one, what cannot be judged: what is missing follows in lines."""
    if not finding.missing:
        zh, en = finding.message
        if finding.members:             # they follow with their places
            told = told_all(finding.members)
            zh, en = zh.replace(f"：{told.zh}", ""), en.replace(f": {told.en}", "")
        return Words(zh, en)
    title = rule_title(finding.rule, wording.rules)
    if finding.members:
        return say(AUDIT_PAPER, "open-many", count=len(finding.members), title=title)
    name = _subject(finding, wording)
    return say(AUDIT_PAPER, "open-what", name=name, title=title) if name.zh else say(
        AUDIT_PAPER, "open-plan", title=title
    )


def _subject(finding: Finding, wording: Wording) -> Words:
    """更新电梯（2027年）; nothing where it is a plan."""
    key = finding.subject
    address = f"{key.plan}/{key.indicator}" if key.indicator else f"{key.plan}#{key.other}" if key.other else ""
    if key.kind in ANSWERS:
        address = key.other
    name = wording.names.get((family_of(finding.at.file), address), key.other.partition("#")[0] if address else "")
    words = Words(name, name)
    if not key.year or not name:
        return words
    return say(AUDIT_PAPER, "when-of", name=words, when=_when(key.year))


def _when(year: str) -> Words:
    return when_words(int(year)) if year.isdigit() else when_words("each" if year == "each" else "undated")


def lines_of(finding: Finding, wording: Wording) -> Iterator[EvidenceLine]:
    """Everything below the message: what is missing, evidence, arithmetic, reasons, and what hangs below."""
    own = list(_own_lines(finding, wording))
    yield from own
    why, remedy = reasons(finding.rule, wording.rules)
    if why.zh:
        title = rule_title(finding.rule, wording.rules)
        yield EvidenceLine(AUDIT_PAPER["why"], say(AUDIT_PAPER, "why-of", title=title, why=why))
        if not finding.missing:         # else nobody has done anything wrong, and a remedy would blame
            yield EvidenceLine(AUDIT_PAPER["remedy"], remedy)
    yield from _related(finding.related, {(line.text, line.at) for line in own}, wording)


def _related(
    findings: Iterable[Finding], told: set[tuple[Words, Mark | None]], wording: Wording
) -> Iterator[EvidenceLine]:
    """What hangs below a finding; what was told is not told again."""
    for finding in findings:
        label = AUDIT_PAPER["related-waived" if finding.verdict == "waived" else "related"]
        rule = Words(finding.rule, finding.rule)
        text = say(AUDIT_PAPER, "with-rule", message=sentence(finding, wording), rule=rule)
        yield EvidenceLine(label, text)
        for line in _own_lines(finding, wording):
            if (line.text, line.at) not in told:
                yield replace(line, label=say(AUDIT_PAPER, "inner", label=line.label))
                told.add((line.text, line.at))
        yield from _related(finding.related, told, wording)


def _own_lines(finding: Finding, wording: Wording) -> Iterator[EvidenceLine]:
    lines = [
        *_lacking(finding, wording), *(_members(finding, wording) if finding.members else ()),
    ]
    lines += _evidence(finding, {line.at for line in lines} if finding.members else set(), wording)
    if finding.at not in {line.at for line in lines}:
        lines.insert(0, EvidenceLine(AUDIT_PAPER["at"], _subject(finding, wording), finding.at))
    yield from lines
    reckoned = arithmetic(finding.formula)
    if reckoned:
        yield EvidenceLine(AUDIT_PAPER["formula"], Words(reckoned, reckoned))
    if finding.quoted:
        yield EvidenceLine(AUDIT_PAPER["quoted-label"], AUDIT_PAPER["quoted"])
    if finding.waiver is not None:
        yield EvidenceLine(AUDIT_PAPER["waiver"], granted_words(finding.waiver), finding.waiver.at)


def granted_words(waiver: Granted) -> Words:
    """Who approved a waiver, until when, and why."""
    return say(
        AUDIT_PAPER, "granted", approved_by=waiver.approved_by, until=waiver.until, reason=waiver.reason
    )


def lacks_of(finding: Finding, wording: Wording) -> list[Words]:
    """Each missing datum with whose it is, once."""
    family = family_of(finding.at.file)
    return list(dict.fromkeys(_lack(lack, family, wording) for lack in finding.missing))


def _lacking(finding: Finding, wording: Wording) -> Iterator[EvidenceLine]:
    """What is missing, and the value at which the rule would hold."""
    for text in lacks_of(finding, wording):
        yield EvidenceLine(AUDIT_PAPER["lack"], text)
    for lack in finding.missing:
        if lack.settled.zh:
            yield EvidenceLine(AUDIT_PAPER["settled"], lack.settled)
        elif lack.settles:
            yield EvidenceLine(AUDIT_PAPER["settled"], say(AUDIT_PAPER, "settles", value=lack.settles))


def _lack(lack: Lack, family: str, wording: Wording) -> Words:
    what = what_of(lack)
    region = wording.names.get((family, lack.plan), lack.plan)
    if not region:
        return what
    whose = Words(region, region)
    if lack.indicator:
        name = _indicator(lack.plan, lack.indicator, family, wording)
        year = say(AUDIT_PAPER, "whose-year", year=lack.year) if lack.year is not None else SILENCE
        whose = say(AUDIT_PAPER, "whose-indicator", region=region, name=name, year=year)
    return say(AUDIT_PAPER, "whose", what=what, whose=whose)


def _indicator(plan: str, id: str, family: str, wording: Wording) -> str:
    """The name of an indicator; of a duty, which is known by the id above, the name that all plans give that id."""
    known = wording.names.get((family, f"{plan}/{id}"))
    if known is not None:
        return known
    others = {
        name for (folder, address), name in wording.names.items() if folder == family and address.endswith(f"/{id}")
    }
    return others.pop() if len(others) == 1 else id


def _members(finding: Finding, wording: Wording) -> Iterator[EvidenceLine]:
    """Each row with what stands at its place, then what it rests on elsewhere: every value and place once."""
    values: dict[Mark, dict[Words, None]] = {}
    for item in _all_evidence(finding):
        if item.at is not None:
            values.setdefault(item.at, {})[_value(item, finding, wording)] = None
    places = {member.at for member in finding.members}
    shown: set[tuple[str, Mark]] = set()
    for number, member in enumerate(finding.members, 1):
        said = joined(list(values.get(member.at, ())))
        text = Words(member.name, member.name)
        if said.zh and said.zh != member.name:
            text = say(AUDIT_PAPER, "member-said", name=member.name, said=said)
        if member.waiver is not None and member.waiver != finding.waiver:
            text = say(AUDIT_PAPER, "granted-member", name=text, granted=granted_words(member.waiver))
        yield EvidenceLine(say(AUDIT_PAPER, "member", number=number), text, member.at)
        for item in member.evidence:
            if item.at is not None and item.at not in places and (item.value, item.at) not in shown:
                shown.add((item.value, item.at))
                label = say(AUDIT_PAPER, "inner", label=item.label)
                yield EvidenceLine(label, _value(item, finding, wording), item.at)


def _all_evidence(finding: Finding) -> Iterator[Evidence]:
    yield from finding.evidence
    for member in finding.members:
        yield from member.evidence


def _evidence(finding: Finding, told: set[Mark | None], wording: Wording) -> list[EvidenceLine]:
    """Each value with its place, once; not where the members have told it. The arithmetic shows what was computed."""
    first: dict[tuple[str, Mark | None], Evidence] = {}
    for item in finding.evidence:
        bare = item.at is None and not item.raw
        if (bare and finding.formula and item.value == finding.computed) or (item.at is not None and item.at in told):
            continue
        if bare and finding.members:
            continue
        first.setdefault((item.value, item.at), item)
    return [EvidenceLine(item.label, _value(item, finding, wording), item.at) for item in first.values()]


def _value(item: Evidence, finding: Finding, wording: Wording) -> Words:
    """The words of the document; an address as the name that it stands for; a code as a word."""
    family = family_of(finding.at.file)
    name = wording.names.get((family, item.raw)) if "/" in item.raw.strip("/") else None
    if name is not None:
        plan = item.raw.partition("/")[0]
        region = wording.names.get((family, plan), plan)
        return say(AUDIT_PAPER, "whose-indicator", region=region, name=name, year=SILENCE)
    text = item.raw or item.value
    if not text:
        return AUDIT_PAPER["blank"]
    return TERMS.get(text) or Words(text, text if item.quantity else item.value)    # a list is data in English
