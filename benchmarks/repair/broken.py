"""Numbers of a family made wrong, so that an audit finds it."""

from collections.abc import Sequence
from random import Random

from auditor.ground.record import record
from auditor.repair.catalogue import Catalogue
from auditor.repair.edits import ValueEdit, edit_of
from auditor.repair.proposal import Wish
from auditor.repair.trial import Trial, standing
from auditor.repair.values import WrittenNumber

SORTS = ("target", "statement", "share", "restated", "cell", "claim")


@record
class Broken:
    """A family in which some values say other numbers. edits: how that was made."""

    trial: Trial
    edits: Sequence[ValueEdit]
    findings: int


def broken(trial: Trial, catalogue: Catalogue, chance: Random, count: int) -> Broken | None:
    """The family with so many numbers changed by chance; None where nothing is found then."""
    values = [
        each for each in catalogue.values.values()
        if each.number is not None and each.sort in SORTS and catalogue.plans[each.place[0]].parents
    ]
    edits: list[ValueEdit] = []
    for value in chance.sample(values, count):
        number = value.number or 0
        step = max(1, abs(number) * chance.randint(1, 40) // 100)
        moved = number + chance.choice((-1, 1)) * step
        if (moved > 0) - (moved < 0) != (number > 0) - (number < 0):
            return None
        edits.append(edit_of(value, moved))
    made = trial.changed(edits)
    wish = Wish()
    found = [
        key for key, (verdict, severity) in standing(made.audit()).verdicts.items()
        if verdict == "violated" and severity in wish.severities
    ]
    return Broken(made, edits, len(found)) if found else None


def told(value: WrittenNumber) -> str:
    """A value by where it stands and what it says."""
    return f"{value.place} {value.sort} {value.indicator} {value.raw}"
