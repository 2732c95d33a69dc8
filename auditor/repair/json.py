"""A repair as data."""

from auditor.repair.catalogue import Catalogue
from auditor.repair.conflict import Conflict
from auditor.repair.demands import Demand
from auditor.repair.edits import ValueEdit
from auditor.repair.proposal import Repair, RepairPart, Way
from auditor.repair.told import stays, titled, what, where, who
from auditor.report.json import Data, place_data, words_data, written


def repair_json(repairs: list[Repair]) -> str:
    """Some repairs, one for each family, as JSON text."""
    return written({"repairs": [repair_data(each) for each in repairs]})


def repair_data(repair: Repair) -> Data:
    """One repair as plain data."""
    return {
        "parts": [_part(each, repair) for each in repair.parts],
        "wordings": [
            {"rule": each.rule.id, "edits": [edit_data(edit, repair.catalogue) for edit in each.edits]}
            for each in repair.wordings
        ],
        "unsaid": [
            {"rule": rule, "plan": key.plan, "indicator": key.indicator, "reason": reason}
            for (rule, key), reason in repair.unsaid.items()
        ],
        "left": [rule for rule, _ in repair.left],
        "open": [rule for rule, _ in repair.opened],
        "new": [{"rule": rule, "plan": key.plan, "indicator": key.indicator} for rule, key in repair.new],
    }


def _part(part: RepairPart, repair: Repair) -> Data:
    return {
        "findings": [_demand(each) for each in part.chosen],
        "ways": [[_edit(edit, way, repair) for edit in way.edits] for way in part.ways],
        "common": [edit_data(edit, repair.catalogue) for edit in repair.common(part)],
        "cost": dict(zip(("values", "billionths", "height"), part.costs, strict=True)),
        "bound": dict(zip(("values", "billionths", "height"), part.bounds, strict=True)),
        "proven": part.proven, "notes": part.notes,
        "conflict": None if part.conflict is None else _conflict(part.conflict, repair),
        "remains": sorted({rule for rule, _ in part.remains}),
    }


def _demand(demand: Demand) -> Data:
    return {
        "rule": demand.rule.id, "plan": demand.subject.plan, "indicator": demand.subject.indicator,
        "year": demand.subject.year, "name": demand.name, "at": place_data(demand.at),
        "says": words_data(titled(demand.rule)),
    }


def _edit(edit: ValueEdit, way: Way, repair: Repair) -> Data:
    return {**edit_data(edit, repair.catalogue), "why": [_demand(each) for each in way.why[edit.value.place]]}


def edit_data(edit: ValueEdit, catalogue: Catalogue) -> Data:
    """An edit: which value, old, new, who."""
    value = edit.value
    return {
        "plan": value.place[0], "indicator": value.indicator, "when": value.when, "sort": value.sort,
        "whose": value.whose, "what": words_data(what(value, catalogue)), "old": value.raw, "new": edit.raw,
        "at": place_data(where(value, catalogue)),
        "who": list(who(value, catalogue)),
    }


def _conflict(conflict: Conflict, repair: Repair) -> Data:
    return {
        "demands": [_demand(each) for each in conflict.demands],
        "locked": [words_data(stays(repair.catalogue.values[place], repair.catalogue, reason))
                   for place, reason in conflict.locked],
    }
