"""What could not be judged, by what is missing: one entry for each thing that some plan does not say."""

import hashlib
from collections.abc import Iterable, Sequence

from auditor.ground.record import record
from auditor.ground.words import Language, Words, say
from auditor.messages.page import PAGE
from auditor.model.audit import Finding, Lack, address
from auditor.report.style import cut
from auditor.run.reported import Names, Reported, everything, family_of

ID = "UND-001"              # what reports that know only rules call it
FINGERPRINT = "1"
MOST_NAMES = 3
MOST_RULES = 3


@record
class MissingThing:
    """One thing that a plan does not say, and the verdicts that need it.

    whose: the plan as a reader calls it. findings: those that lack it, in order of place; the same finding may lack
    several things. subjects: how many verdicts these are.
    """

    family: str
    plan: str
    reason: str
    what: Words
    whose: str
    findings: tuple[Finding, ...]
    subjects: int

    @property
    def rules(self) -> tuple[str, ...]:
        """The rules that cannot be judged for it."""
        return tuple(sorted({finding.rule for finding in self.findings}))

    @property
    def fingerprint(self) -> str:
        """Identifies it across edits: of plan and datum, never of a line, nor of who needs it."""
        text = "\x1f".join((FINGERPRINT, ID, self.plan, self.reason, self.what.en))
        return f"{FINGERPRINT}:{hashlib.sha256(text.encode()).hexdigest()[:20]}"


def missing_things(reported: Reported, findings: Iterable[Finding]) -> list[MissingThing]:
    """What these findings and those below them lack, where they are undetermined; by plan, the most needed first."""
    groups: dict[tuple[str, str, str, Words], dict[int, Finding]] = {}
    for finding in everything(findings):
        if finding.verdict == "undetermined":
            for lack in finding.missing:
                key = family_of(finding.at.file), lack.plan, lack.reason, what_of(lack)
                groups.setdefault(key, {})[id(finding)] = finding
    order = {(family_of(plan.file), plan.id): place for place, plan in enumerate(reported.audit.plans)}
    found = [
        _thing(key, sorted(alike.values(), key=lambda finding: (finding.at, finding.rule)), reported.names)
        for key, alike in groups.items()
    ]
    return sorted(found, key=lambda thing: (
        order.get((thing.family, thing.plan), len(order)), thing.plan, -thing.subjects, thing.what,
    ))


def _thing(key: tuple[str, str, str, Words], findings: Sequence[Finding], names: Names) -> MissingThing:
    family, plan, reason, what = key
    subjects = sum(max(len(finding.members), 1) for finding in findings)
    return MissingThing(family, plan, reason, what, names.get((family, plan), plan), tuple(findings), subjects)


def what_of(lack: Lack) -> Words:
    """What is missing, without whose it is."""
    return Words(
        lack.text.zh.rpartition("〔")[0] or lack.text.zh, lack.text.en.rpartition(" [")[0] or lack.text.en
    )


def missing_words(thing: MissingThing) -> Words:
    """What is missing, and whose it is."""
    return say(PAGE, "missing-of", whose=thing.whose, what=thing.what)


def missing_line(thing: MissingThing, names: Names, language: Language, columns: int = 0) -> str:
    """One line: how many verdicts of which rules lack what, about what; as much as fits, so the rules stand first."""
    return f"{thing.subjects:>4}  {cut(missing_sentence(thing, names, language), columns and columns - 6)}"


def missing_sentence(thing: MissingThing, names: Names, language: Language) -> str:
    """The rules that cannot be judged, what is missing for them, and what they are about."""
    between, more = ("、", "等") if language == "zh" else (", ", ", …")
    rules = between.join(thing.rules[:MOST_RULES]) + (more if len(thing.rules) > MOST_RULES else "")
    missing, called = missing_words(thing), _called(thing, names)
    if not called:
        return say(PAGE, "missing-bare", missing=missing, rules=rules).spoken(language)
    between = listing_sign(called, language)
    shown = between.join(called[:MOST_NAMES]) + (more if len(called) > MOST_NAMES else "")
    return say(PAGE, "missing-line", missing=missing, rules=rules, names=shown).spoken(language)


def listing_sign(names: Iterable[str], language: Language) -> str:
    """What separates names: a stronger sign where a name is itself a list."""
    weak, strong = ("、", "；") if language == "zh" else (", ", "; ")
    return strong if any("、" in name or weak in name for name in names) else weak


def _called(thing: MissingThing, names: Names) -> list[str]:
    """What the verdicts are about, each once; nothing for plans as such."""
    found: dict[str, None] = {}
    for finding in thing.findings:
        if finding.members:
            found.update(dict.fromkeys(member.name for member in finding.members))
        elif address(finding.subject):
            known = names.get((thing.family, address(finding.subject)))
            found[known or finding.subject.other.partition("#")[0] or finding.subject.plan] = None
    return list(found)
