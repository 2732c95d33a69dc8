"""Rules as their files declare them; what is judged is compiled from these by `auditor.judge`."""

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import Literal

from auditor.ground.mark import Mark
from auditor.ground.record import record
from auditor.ground.words import Words
from auditor.model.plan import PlanSet, mark_at

Severity = Literal["error", "warning", "note"]
Gather = Literal["", "plan", "years"]
SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")
ParamType = Literal["number", "percent", "flag", "texts", "table"]


@record
class ParamDeclaration:
    """What a configuration may change: its type, its default (as written) and what it means."""

    type: ParamType
    default: object
    means: Words
    at: Mark


@record
class Example:
    """A small plan set and the verdict that the rule gives on it."""

    expects: str                 # holds violated undetermined not_applicable
    plans: PlanSet
    params: Mapping[str, object]
    at: Mark


@record
class Suggestion:
    """What to write instead, where `when` is true of the row (empty: always); a template like the message.

    at, to: the value that is to be written otherwise, and its new text; `sure`: where that is certain (empty: always).
    """

    when: str
    said: Words
    at: str = ""
    to: str = ""
    sure: str = ""


@record
class Rule:
    """One declared sentence that ought to hold.

    Texts of expressions are kept as written; `marks` says where each key's value stands. Of an expression that is
    quoted or takes several lines, `written` has the packed place of each character and of its end.
    """

    id: str
    family: str
    title: Words
    severity: Severity
    subject: str
    when: str
    check: str
    message: Words
    at: str                      # path of the value that the finding points at; "" for the subject itself
    shows: tuple[str, ...]       # paths of further evidence
    under: tuple[str, ...]       # rules whose finding of the same cause outranks this one's
    cause: str                   # path of the row that is the cause; "" for the subject itself
    gather: Gather               # rows that become one finding, with members: those of a plan, or the years of a row
    gathered: Words | None       # its message, with {count} and {members}
    member: str                  # path of what names a member
    margin: str                  # how far a violated subject is off, where the check does not tell
    settles: str                 # value of the missing datum at which the check would hold
    settled: Words | None        # what is said of it
    suggest: tuple[Suggestion, ...]     # what to write instead; the first that fits is said
    off: bool                    # judged only where a configuration switches it on
    why: Words
    remedy: Words
    params: Mapping[str, ParamDeclaration]
    examples: tuple[Example, ...]
    file: str
    digest: str                  # sha256 of the file's bytes
    marks: Mapping[str, Mark]
    written: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    constrains: str = ""         # the part of the check that is linear in the values; "" for none
    takes: tuple[str, ...] = ()  # paths of a value and of one whose words it may take where the rule is violated

    def mark(self, key: str, character: int = 0) -> Mark:
        """Where a character of the value of a key stands: `check`, `message.zh`."""
        if key in self.written:
            return mark_at(self.file, self.written[key][character])
        mark = self.marks.get(key) or self.marks[key.partition(".")[0]]
        return Mark(mark.file, mark.line, mark.column + character)


@record
class Setting:
    """What a configuration says of one rule, for all levels or for one."""

    severity: Severity | None
    off: bool | None
    params: Mapping[str, object]
    at: Mark


@record
class RulePack:
    """The rules of one audit, sorted by id, with their settings: rule → level ("" for all) → setting."""

    rules: Mapping[str, Rule]
    settings: Mapping[str, Mapping[str, Setting]]


def pack_digest(rules: Iterable[Rule]) -> str:
    """The SHA-256 of some rules, in hexadecimal: of a line `DIGEST  ID` for each, by id, as `sha256sum` writes lines.

    The same for the same rule files, wherever they stand and in whatever order they are read.
    """
    lines = "".join(f"{rule.digest}  {rule.id}\n" for rule in sorted(rules, key=lambda rule: rule.id))
    return hashlib.sha256(lines.encode()).hexdigest()
