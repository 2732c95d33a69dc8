"""What follows from values that are set: verdicts that flip, what must follow below, the room that is left."""

from collections.abc import Sequence

from auditor.ground.problem import InputError, Problem, mistake
from auditor.ground.record import record
from auditor.ground.words import say
from auditor.messages.repair import REPAIR
from auditor.repair.catalogue import Catalogue
from auditor.repair.demands import Demand, demands_of
from auditor.repair.edits import ValueEdit
from auditor.repair.flips import Flip, flips, leaning_on, verdicts_in
from auditor.repair.locks import Locks, below
from auditor.repair.proposal import Repair, Wish
from auditor.repair.related import related, spoken_of
from auditor.repair.repair import repair
from auditor.repair.room import Room, rooms
from auditor.repair.sensitivity import Reach, reach_of
from auditor.repair.trial import Trial
from auditor.repair.values import WrittenNumber
from auditor.run.reported import everything
from auditor.text.comparable import scale_between
from auditor.text.similar import offered


@record
class Set:
    """A value that is set: PLAN/INDICATOR@YEAR and its words."""

    plan: str
    indicator: str
    when: str
    text: str


@record
class WhatIf:
    """What follows. messages: of what is violated or undetermined now. reaches: of numbers of the same indicators."""

    edits: tuple[ValueEdit, ...]
    flips: tuple[Flip, ...]
    messages: dict[object, object]
    follows: Repair | None
    rooms: tuple[Room, ...]
    reaches: tuple[Reach, ...]
    catalogue: Catalogue


def read_set(given: str) -> Set:
    """`yichang/lift-renewal@2027=1200台`. Raises InputError for anything else."""
    named, equals, text = given.partition("=")
    address, at, when = named.partition("@")
    plan, slash, indicator = address.partition("/")
    if not (equals and slash and at and plan and indicator and when and text.strip()):
        raise mistake(say(REPAIR, "bad-set", found=given))
    return Set(plan, indicator, when, text.strip())


def value_meant(wanted: Set, catalogue: Catalogue) -> WrittenNumber:
    """The value that is set. Raises InputError where there is none."""
    found = [
        each for each in catalogue.values.values()
        if (each.place[0], each.indicator, each.when) == (wanted.plan, wanted.indicator, wanted.when)
        and each.sort in ("target", "baseline")
    ]
    if found:
        return found[0]
    known = sorted({
        f"{each.place[0]}/{each.indicator}@{each.when}" for each in catalogue.values.values()
        if each.sort == "target" and wanted.plan == each.place[0]
    })
    name = f"{wanted.plan}/{wanted.indicator}@{wanted.when}"
    raise mistake(say(REPAIR, "no-value", found=name, hint=offered(name, known)))


def _once(sets: Sequence[Set]) -> None:
    """Raises InputError for values that are set twice."""
    names = [f"{each.plan}/{each.indicator}@{each.when}" for each in sets]
    twice = [name for name in dict.fromkeys(names) if names.count(name) > 1]
    if twice:
        raise InputError([Problem(None, say(REPAIR, "set-twice", found=name)) for name in twice])


def _as_set(edits: Sequence[ValueEdit], after: Catalogue) -> None:
    """Raises InputError for what no plan file can hold, which would leave the value as it was."""
    lost = [edit for edit in edits if after.values[edit.value.place].raw != edit.raw]
    if lost:
        raise InputError([Problem(None, say(REPAIR, "not-set", found=edit.raw)) for edit in lost])


def _alike(edits: Sequence[ValueEdit], after: Catalogue) -> None:
    """Raises InputError for a number that is of another kind or unit than the one that stands there."""
    unlike: list[Problem] = []
    for edit in edits:
        old, new = edit.value.quantity, after.values[edit.value.place].quantity
        if old is None or new is None or old.number is None or new.number is None:
            continue
        amounts = [each.kind == "amount" for each in (old, new)]
        if amounts[0] != amounts[1] or scale_between(new, old) is None:
            unlike.append(Problem(None, say(REPAIR, "set-unlike", found=edit.raw, old=old.raw)))
    if unlike:
        raise InputError(unlike)


def what_if(trial: Trial, sets: Sequence[Set], seconds: float, solve: bool) -> WhatIf:
    """What follows from the values. `solve`: also what must follow below, which needs the solver."""
    rows = trial.rows()
    catalogue = trial.catalogue(rows)
    edits = [ValueEdit(value_meant(each, catalogue), each.text, None) for each in sets]
    _once(sets)
    changed = trial.changed(edits)
    plans = {edit.value.place[0] for edit in edits}
    leaning = leaning_on(trial, plans)
    now = changed.rows()
    told = flips(
        verdicts_in(rows, leaning, trial.levels), verdicts_in(now, leaning_on(changed, plans), changed.levels)
    )
    audit = changed.audit()
    messages: dict[object, object] = {
        (finding.rule, finding.subject): finding for finding in everything(audit.findings)
    }
    seeds = {(edit.value.place[0], edit.value.indicator) for edit in edits}
    keys = related(now.plans, seeds)
    after = changed.catalogue(now)
    _as_set(edits, after)
    _alike(edits, after)
    demands = [
        each for each in demands_of(now.plans, changed.levels, after, lambda key: spoken_of(key) in keys)
        if isinstance(each, Demand)
    ]
    allocations = [row for plan in now.plans for row in plan.allocations if (plan.id, row.target.indicator.id) in keys]
    reaches = [
        reach_of(place, demands, after.numbers) for place, value in after.values.items()
        if value.number is not None and value.sort == "target" and (place[0], value.indicator) in keys
    ]
    follows = _follows(changed, edits, told, seconds, after) if solve else None
    return WhatIf(tuple(edits), tuple(told), messages, follows, tuple(rooms(allocations)), tuple(reaches), after)


def _follows(
    changed: Trial, edits: Sequence[ValueEdit], told: Sequence[Flip], seconds: float, catalogue: Catalogue
) -> Repair | None:
    """The smallest edits in the plans concerned and below that make what is violated anew go; what is set stays."""
    wrong = frozenset(flip.verdict for flip in told if flip.after == "violated")
    if not wrong:
        return None
    plans = {edit.value.place[0] for edit in edits}
    stay = frozenset(edit.value.place for edit in edits)
    wish = Wish(only=wrong, open=frozenset(below(plans, catalogue)), stay=stay, locks=Locks(), seconds=seconds)
    return repair(changed, wish)
