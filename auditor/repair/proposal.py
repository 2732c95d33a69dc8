"""What is to be repaired, and what is proposed."""

from collections.abc import Collection, Mapping, Sequence

from auditor.ground.record import record
from auditor.model.audit import SubjectKey
from auditor.model.rule import Rule
from auditor.repair.catalogue import Catalogue
from auditor.repair.conflict import Conflict
from auditor.repair.demands import Demand
from auditor.repair.edits import ValueEdit
from auditor.repair.locks import Locks
from auditor.repair.polynomial import Place
from auditor.repair.trial import OpenVerdicts, Verdict


@record
class Wish:
    """What is to be repaired. plans: whose findings (all where empty); severities and rules: which of them.

    seconds: for each question; ways: how many answers that cost the same. only: these verdicts alone. open: the plans
    that may change, instead of those of the findings and those below; stay: values that may not.
    """

    plans: Collection[str] = ()
    severities: Collection[str] = ("error", "warning")
    rules: Sequence[str] = ()
    locks: Locks = Locks()
    ways: int = 1
    seconds: float = 20.0
    only: Collection[Verdict] | None = None
    open: Collection[str] | None = None
    stay: Collection[Place] = ()


@record
class Way:
    """One answer: its edits, and why each is made."""

    edits: tuple[ValueEdit, ...]
    why: Mapping[Place, tuple[Demand, ...]]


@record
class RepairPart:
    """Findings that hang together, with the ways to repair them. conflict: why there is none.

    remains: what the audit finds anew in every way that was tried, where there is none without. proven: nothing costs
    less; else bounds and costs tell the gap.
    """

    chosen: tuple[Demand, ...]
    ways: tuple[Way, ...]
    costs: tuple[int, int, int] = (0, 0, 0)
    bounds: tuple[int, int, int] = (0, 0, 0)
    proven: bool = True
    conflict: Conflict | None = None
    remains: tuple[Verdict, ...] = ()
    notes: bool = False


@record
class Rewording:
    """Findings about words that go where a value takes those of another: the edits, at equal numbers."""

    rule: Rule
    subject: SubjectKey
    edits: tuple[ValueEdit, ...]


@record
class Repair:
    """What is proposed. unsaid: chosen findings that no inequality says, and why
    (a code; empty where the rule constrains nothing). before, after: what was and would be found."""

    parts: tuple[RepairPart, ...]
    wordings: tuple[Rewording, ...]
    unsaid: Mapping[Verdict, str]
    before: OpenVerdicts
    after: OpenVerdicts
    catalogue: Catalogue
    rules: Mapping[str, Rule]

    @property
    def gone(self) -> tuple[Verdict, ...]:
        """The chosen findings of parts and wordings that would be gone."""
        return tuple(each for each in self._tried() if not self.is_left(each))

    @property
    def left(self) -> tuple[Verdict, ...]:
        """Those that would still be there."""
        return tuple(each for each in self._tried() if self.is_left(each))

    @property
    def opened(self) -> tuple[Verdict, ...]:
        """Of those that would be gone, what can no longer be judged."""
        return tuple(each for each in self.gone if each in self.after.verdicts)

    def _tried(self) -> list[Verdict]:
        parts = [each.key for part in self.parts for each in part.chosen]
        return [*parts, *((each.rule.id, each.subject) for each in self.wordings)]

    @property
    def new(self) -> tuple[Verdict, ...]:
        """What would be found anew."""
        return tuple(self.after.new_since(self.before))

    def is_left(self, verdict: Verdict) -> bool:
        """Whether a finding would still be there."""
        return self.after.verdicts.get(verdict, ("", ""))[0] == "violated"

    @property
    def whole(self) -> bool:
        """Whether every chosen finding that can be solved is."""
        return all(part.ways for part in self.parts)

    @property
    def edits(self) -> tuple[ValueEdit, ...]:
        """The edits of the first way of each part, and of all wordings."""
        numbers = tuple(edit for part in self.parts if part.ways for edit in part.ways[0].edits)
        return (*numbers, *(edit for wording in self.wordings for edit in wording.edits))

    def common(self, part: RepairPart) -> tuple[ValueEdit, ...]:
        """What all ways of a part have in common."""
        if not part.ways:
            return ()
        others = [{(edit.value.place, edit.number) for edit in way.edits} for way in part.ways[1:]]
        return tuple(
            edit for edit in part.ways[0].edits if all((edit.value.place, edit.number) in other for other in others)
        )
