"""The trim ledger as facts: the arithmetic, what was trimmed, what is own, what became of the indicators above."""

from collections.abc import Hashable, Sequence
from typing import Literal, TypeVar

from auditor.ground.missing import Missing
from auditor.ground.record import record
from auditor.judge.claims import balance, ledger_counts
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rows.trim import DutyRow, TrimRow

Key = TypeVar("Key", bound=Hashable)
LedgerOutcome = Literal["carried", "dropped", "open", "unknown"]


@record
class Count:
    """before − trimmed + added = after, of one group or (group "") of all; before None: not known.

    result: what the arithmetic gives; where it is not `after`, the ledger is not closed.
    """

    group: str
    before: int | None
    trimmed: int
    added: int
    after: int
    result: int | None
    calculation: str

    @property
    def closed(self) -> bool | None:
        return None if self.result is None else self.result == self.after


def counts(plan: PlanRow) -> list[Count]:
    """The arithmetic of each group, this plan's first, and of all together at the end."""
    groups = [group.name for group in plan.record.groups]
    if plan.answers_to:
        groups += [group.name for group in plan.answers_to[0].record.groups]
    return [_count(plan, group) for group in (*dict.fromkeys(groups), "")]


def _count(plan: PlanRow, group: str) -> Count:
    numbers = {name: counted for name, (counted, _) in ledger_counts(plan, group).items()}
    before = numbers["before"]
    trimmed, added, after = (_whole(numbers[name]) for name in ("trimmed", "added", "after"))
    if isinstance(before, Missing):
        return Count(group, None, trimmed, added, after, None, "")
    result, calculation = balance(before, trimmed, added)
    return Count(group, before, trimmed, added, after, result, calculation)


def _whole(number: int | Missing) -> int:
    return 0 if isinstance(number, Missing) else number


def differences(plan: PlanRow) -> list[tuple[str, int]]:
    """Why the arithmetic of all groups does not give what the plan lists: kinds with signed numbers, none zero.

    Together they are `after` − `result`.
    """
    parent = plan.answers_to[0]
    above = [row for row in parent.indicators if row.listed]
    trimmed = {id(trim.indicator) for trim in plan.trims}
    listed = [row for row in plan.indicators if row.listed]
    carrying = [row for row in listed if any(row.parent is up for up in above)]
    carried = [up for up in above if any(row.parent is up for row in carrying)]
    quiet = [up for up in above if up not in carried and id(up) not in trimmed]
    plainly = sum(1 for up in above if id(up) in trimmed and up not in carried)
    parts = [
        ("gap-open", -len(quiet)),
        ("gap-split", len(carrying) - len(carried)),
        ("gap-other", sum(1 for row in listed if not row.own and row not in carrying)),
        ("gap-trims", len(plan.trims) - plainly),
    ]
    return [(key, number) for key, number in parts if number]


def sorted_trims(plan: PlanRow) -> list[TrimRow]:
    """The trims by group, office and reason, each in the order in which the plan first has it."""
    groups = {count.group: place for place, count in enumerate(counts(plan)) if count.group}
    offices = _places([(trim.group, trim.record.proposed_by) for trim in plan.trims])
    reasons = _places([(trim.record.because, trim.record.reason) for trim in plan.trims])
    return sorted(plan.trims, key=lambda trim: (
        groups.get(trim.group, len(groups)), offices[trim.group, trim.record.proposed_by],
        reasons[trim.record.because, trim.record.reason],
    ))


def sorted_own(plan: PlanRow) -> list[IndicatorRow]:
    """The own indicators of the list by proposer."""
    own = [row for row in plan.indicators if row.listed and row.own]
    proposers = _places([proposer(row) for row in own])
    return sorted(own, key=lambda row: proposers[proposer(row)])


def proposer(row: IndicatorRow) -> str:
    """Who proposed an own indicator; empty where the plan does not say."""
    link = row.record.link
    return link.proposed_by if link is not None else ""


def _places(keys: Sequence[Key]) -> dict[Key, int]:
    return {key: place for place, key in enumerate(dict.fromkeys(keys))}


def duties_of(plan: PlanRow) -> Sequence[DutyRow]:
    """What became of each indicator above; a draft that was replaced is shown as it stood."""
    owed = [duty for duty in plan.duties if not duty.past_silence]
    if owed:
        return owed
    trims = {trim.to: trim for trim in plan.trims}
    return [
        DutyRow(
            plan, above, tuple(row for row in above.answered_by if row.plan is plan),
            trims.get(f"{parent.id}/{above.id}"),
        )
        for parent in plan.answers_to for above in parent.indicators
    ]


def outcome(duty: DutyRow) -> LedgerOutcome:
    """Trimmed, carried, or neither (unknown where this plan's text is not whole)."""
    if duty.trim is not None:
        return "dropped"
    if duty.carriers:
        return "carried"
    return "unknown" if isinstance(duty.answered, Missing) else "open"
