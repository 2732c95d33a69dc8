"""What an opinion is made of: its rows, and what became of those of an earlier one."""

from collections.abc import Mapping
from typing import Literal

from auditor.ground.mark import Mark
from auditor.ground.record import record
from auditor.ground.words import SILENCE, Words
from auditor.model.audit import Granted, SubjectKey, Verdict
from auditor.model.earlier import Earlier, EarlierRow
from auditor.model.rule import Severity

# mend: by this plan. above: by a plan of a level above. elsewhere: by any other plan. clarify: nobody can judge
# it yet, or it rests on hearsay. waived: an agreed exception. own: nobody is asked, since what is to be mended or
# completed are the plan files themselves.
Part = Literal["mend", "above", "elsewhere", "clarify", "waived", "own"]
PARTS: tuple[Part, ...] = ("mend", "above", "elsewhere", "clarify", "waived", "own")
UNASKED: tuple[Part, ...] = ("waived", "own")
# What became of a request. `unjudged`: what it rests on was not judged this time, so nobody can say.
State = Literal["adopted", "partly", "not", "waived", "unjudged", "new"]
STATES: tuple[State, ...] = ("adopted", "partly", "not", "waived", "unjudged")


@record
class Number:
    """A number, or words in the place of one, that a verdict rests on. value: exact text."""

    label: Words
    raw: str
    value: str
    at: Mark | None


@record
class Atom:
    """One verdict: a finding, or one row of a gathered finding, with what was wanted of it.

    margin: how far it is off, as exact text, larger being worse; empty where nothing can be measured.
    suggestion: what this row alone wants; empty where the whole says it. basis: its arithmetic, and the values of
    levels above that it rests on.
    """

    fingerprint: str
    rule: str
    title: Words
    verdict: Verdict
    subject: SubjectKey
    name: str
    place: Words
    at: Mark
    original: Words
    suggestion: Words
    basis: Words
    offices: tuple[Words, ...]
    numbers: tuple[Number, ...]
    margin: str
    waiver: Granted | None = None


@record
class Wanted:
    """A datum that a clarification asks for: which one, in words, and the condition under which the check holds."""

    key: tuple[str, str, str, str]      # kind, plan, indicator, year
    what: Words
    office: Words
    settled: Words


@record
class SinceEarlier:
    """How a row stands to the opinion before."""

    state: State
    remark: Words = SILENCE


@record
class Row:
    """One request. members: the rows of a gathered finding. related: weaker findings of the same cause.

    line: what is found, in a sentence that names no members.
    """

    part: Part
    fingerprint: str
    rule: str
    severity: Severity
    verdict: Verdict
    own: Atom
    line: Words
    suggestion: Words
    basis: Words
    members: tuple[Atom, ...]
    related: tuple[Atom, ...]
    wanted: tuple[Wanted, ...]
    quoted: bool
    waiver: Granted | None
    standing: SinceEarlier | None = None

    @property
    def atoms(self) -> tuple[Atom, ...]:
        """The verdicts that it is made of, without those that hang below it."""
        return self.members or (self.own,)

    @property
    def with_it(self) -> tuple[Atom, ...]:
        """Of what hangs below, that which asks for a change of its own, at another place: a cell is asked for once."""
        known = {self.own.suggestion, *(atom.suggestion for atom in self.members)}
        asked = {atom.at for atom in self.atoms if atom.suggestion.zh or self.own.suggestion.zh}
        first = {
            atom.suggestion: atom for atom in reversed(self.related)
            if atom.verdict == "violated" and atom.subject.plan == self.own.subject.plan and atom.at not in asked
        }
        return tuple(
            atom for atom in reversed(first.values()) if atom.suggestion.zh and atom.suggestion not in known
        )

    @property
    def offices(self) -> tuple[Words, ...]:
        """Who is responsible, or has the data, each once."""
        wanted = [want.office for want in self.wanted if want.office.zh]
        return tuple(dict.fromkeys(wanted or [office for atom in self.atoms for office in atom.offices]))


@record
class EarlierOutcome:
    """What became of a row of an earlier opinion, and which rows of today still speak of it."""

    row: EarlierRow
    state: State
    remark: Words
    now: tuple[str, ...]                # fingerprints


@record
class FollowUp:
    """An earlier opinion with what became of its rows. fresh: rows of today that are new."""

    earlier: Earlier
    outcomes: tuple[EarlierOutcome, ...]
    counts: Mapping[State, int]
    fresh: int
