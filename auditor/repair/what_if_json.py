"""What follows from values that are set, as data."""

from fractions import Fraction

from auditor.repair.json import edit_data, repair_data
from auditor.repair.room import Room
from auditor.repair.sensitivity import Reach
from auditor.repair.what_if import WhatIf
from auditor.report.json import Data, written
from auditor.text.write import decimal_text


def what_if_json(found: WhatIf) -> str:
    """As JSON text."""
    return written({
        "set": [edit_data(edit, found.catalogue) for edit in found.edits],
        "flips": [
            {"rule": rule, "subject": list(subject), "before": flip.before, "after": flip.after}
            for flip in found.flips for rule, subject in [flip.verdict]
        ],
        "follows": None if found.follows is None else repair_data(found.follows),
        "rooms": [_room(each) for each in found.rooms],
        "reaches": [_reach(each, found) for each in found.reaches],
    })


def _room(room: Room) -> Data:
    row = room.allocation
    return {
        "plan": row.plan.id, "indicator": row.target.indicator.id, "year": str(row.target.when),
        "missing": list(room.missing), "unit": room.like.unit,
        "together": [_number(room.least), _number(room.most)], "alone": [_number(each) for each in room.alone],
    }


def _number(number: Fraction | None) -> str | None:
    return None if number is None else decimal_text(number)


def _reach(reach: Reach, found: WhatIf) -> Data:
    value = found.catalogue.values[reach.place]
    return {
        "plan": reach.place[0], "indicator": value.indicator, "when": value.when, "now": value.raw,
        "unit": "" if value.quantity is None else value.quantity.unit,
        "lowest": _number(None if reach.low is None else reach.low * value.step),
        "highest": _number(None if reach.high is None else reach.high * value.step),
        "below": None if reach.below is None else reach.below.rule.id,
        "above": None if reach.above is None else reach.above.rule.id,
    }
