"""One number of a family made wrong, so that an audit finds it."""

from random import Random

from auditor.ground.record import record
from auditor.repair.catalogue import Catalogue
from auditor.repair.edits import Edit, edit_of
from auditor.repair.proposal import Wish
from auditor.repair.trial import Trial, standing
from auditor.repair.values import Value

SORTS = ("target", "statement", "share", "restated", "cell", "claim")


@record
class Broken:
    """A family in which one value says another number. undo: the edit that was made."""

    trial: Trial
    value: Value
    edit: Edit
    findings: int


def broken(trial: Trial, catalogue: Catalogue, chance: Random) -> Broken | None:
    """The family with one number changed by chance; None where nothing is found then, or the file is not sound."""
    values = [
        each for each in catalogue.values.values()
        if each.number is not None and each.sort in SORTS and catalogue.plans[each.place[0]].parents
    ]
    value = chance.choice(values)
    number = value.number or 0
    step = max(1, abs(number) * chance.randint(1, 40) // 100)
    moved = number + chance.choice((-1, 1)) * step
    if moved == 0 or (moved > 0) != (number > 0):
        return None
    edit = edit_of(value, moved)
    made = trial.changed([edit])
    wish = Wish()
    found = [
        key for key, (verdict, severity) in standing(made.audit()).verdicts.items()
        if verdict == "violated" and severity in wish.severities
    ]
    return Broken(made, value, edit, len(found)) if found else None
