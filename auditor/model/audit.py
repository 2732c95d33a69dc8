"""The result of an audit: verdicts counted, findings sorted. Equal for equal input."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Literal, NamedTuple

from auditor.ground.mark import Mark
from auditor.ground.record import record
from auditor.ground.words import SILENCE, Words
from auditor.model.rule import Rule, Severity

Verdict = Literal["holds", "violated", "undetermined", "not_applicable", "waived"]
VERDICTS: tuple[Verdict, ...] = ("holds", "violated", "undetermined", "not_applicable", "waived")


class SubjectKey(NamedTuple):
    """Which thing was judged; a fingerprint is made of this and the rule's id, of nothing else."""

    kind: str
    plan: str
    indicator: str = ""
    year: str = ""
    other: str = ""             # what tells two subjects of one plan apart: a part, a trim's target …


def numbered(keys: Iterable[SubjectKey]) -> Iterator[SubjectKey]:
    """Keys that stand for one subject each: of those that are equal, the second and further ones with their number."""
    met: Counter[SubjectKey] = Counter()
    for key in keys:
        met[key] += 1
        yield key._replace(other=f"{key.other}#{met[key]}") if met[key] > 1 else key


def address(subject: SubjectKey) -> str:
    """What names a subject among the names of its family; empty for a plan itself.

    A trim has its own: two plans may call what they drop by different names.
    """
    if subject.indicator:
        return f"{subject.plan}/{subject.indicator}"
    if subject.kind == "trim":
        return trim_address(subject.plan, subject.other.partition("#")[0])
    if subject.kind == "duty":
        return subject.other
    return f"{subject.plan}#{subject.other}" if subject.other else ""


def trim_address(plan: str, dropped: str) -> str:
    """What names a plan's trim of an indicator above, given as PLAN/ID."""
    return f"{plan}>{dropped}"


FINGERPRINT = "1"           # the version of how a fingerprint is made


def fingerprint(rule: str, subject: SubjectKey) -> str:
    """Identifies a finding across edits: of rule and subject only, never of a line or a message."""
    text = "\x1f".join((FINGERPRINT, rule, *subject))
    return f"{FINGERPRINT}:{hashlib.sha256(text.encode()).hexdigest()[:20]}"


@record
class Evidence:
    """A value, the words it was read from, and their place. `quantity`: the document gives it as a value."""

    label: Words
    value: str                  # exact decimal text, or the text itself
    raw: str
    at: Mark | None
    quantity: bool = False


@record
class Lack:
    """One datum that a verdict needs: why (a code), in words, and whose it is.

    `settles`: the value at which the check would hold, where that can be computed; `settled`: the rule's
    words for it, with its unit.
    """

    reason: str
    text: Words
    plan: str
    indicator: str
    year: int | None
    settles: str
    settled: Words = SILENCE


@record
class Granted:
    """The waiver that covers a finding: why, who approved it, its last day (YYYY-MM-DD), and its place."""

    reason: str
    approved_by: str
    until: str
    at: Mark


@record
class Edit:
    """What arithmetic or spelling decides: at a place of a file, a scalar that reads `old` is to read `new`."""

    at: Mark
    old: str
    new: str


@record
class Member:
    """One of several rows of which the same finding holds, with what its own verdict rests on."""

    subject: SubjectKey
    name: str
    at: Mark
    evidence: tuple[Evidence, ...] = ()
    waiver: Granted | None = None


@record
class Finding:
    """A verdict that somebody must read, with its evidence.

    margin: how far the subject is off, as exact text, larger being worse; empty where nothing can be measured.
    edits: what of the files would have to read otherwise, where that is certain. suggestion: what to write here, in
    the rule's words; empty where the rule knows only a remedy for all.
    """

    rule: str
    severity: Severity
    verdict: Verdict
    subject: SubjectKey
    message: Words
    evidence: tuple[Evidence, ...]
    formula: str
    computed: str
    missing: tuple[Lack, ...]
    at: Mark
    related: tuple["Finding", ...]
    members: tuple[Member, ...]
    quoted: bool                # rests on a value that is known only through another document
    fingerprint: str
    waiver: Granted | None = None
    margin: str = ""
    edits: tuple[Edit, ...] = ()
    suggestion: Words = SILENCE


@record
class Counts:
    """How often each verdict was given."""

    holds: int = 0
    violated: int = 0
    undetermined: int = 0
    not_applicable: int = 0
    waived: int = 0


@record
class AuditedPlan:
    """What a report says of a plan that was audited."""

    id: str
    title: str
    region: str
    level: str
    level_words: Words
    stage: str
    text: str
    file: str
    digest: str
    indicators: int


@record
class Audit:
    """Everything that one audit found, and what it judged."""

    plans: tuple[AuditedPlan, ...]
    rules: tuple[Rule, ...]
    coverage: Mapping[str, Counts]
    findings: tuple[Finding, ...]
