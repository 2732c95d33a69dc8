"""A comparison as data: the contract of `auditor/schemas/difference.schema.json`."""

from auditor.difference.change import Change, Difference, Match, PlanDifference, Side, Suspect, Unknown
from auditor.ground.version import VERSION
from auditor.model.plan import Plan
from auditor.report.json import Data, place_data, words_data, written


def difference_json(difference: Difference) -> str:
    """The text of the document; equal for equal input, whatever the language."""
    return written(difference_data(difference))


def difference_data(difference: Difference) -> Data:
    """The document as plain data. A suspect names its cause by the place of the change in `changes`."""
    changes = difference.changes
    numbers = {id(change): number for number, change in enumerate(changes)}
    counts: Data = dict(difference.counts.items())
    return {
        "version": VERSION, "ref": difference.ref or None,
        "plans": [_plan(each) for each in difference.plans],
        "changes": [_change(change) for change in changes],
        "suspects": [_suspect(each, numbers[id(each.cause)]) for each in difference.suspects],
        "looked": difference.looked,
        "remarks": [words_data(remark) for remark in difference.remarks],
        "summary": {
            **counts, "suspects": sum(each.standing != "fits" for each in difference.suspects),
            "behind": sum(each.standing == "behind" for each in difference.suspects),
        },
    }


def _plan(found: PlanDifference) -> Data:
    return {
        "before": _text(found.before), "after": _text(found.after), "matched_by": found.how,
        "matches": [_match(match) for match in found.matches],
        "unknown": [_unknown(unknown) for unknown in found.unknown], "changes": len(found.changes),
    }


def _text(plan: Plan | None) -> Data | None:
    if plan is None:
        return None
    return {
        "plan": plan.id, "title": plan.title, "region": plan.region, "level": plan.level, "text": plan.text,
        "stage": plan.stage, "date": plan.date, "file": plan.file, "digest": plan.digest,
    }


def _match(match: Match) -> Data:
    return {"before": match.before, "after": match.after, "name": match.name, "by": match.how}


def _unknown(unknown: Unknown) -> Data:
    return {"kind": unknown.kind, "missing_in": unknown.missing_in, "names": list(unknown.names)}


def _subject(plan: str, indicator: str, year: str, other: str) -> Data:
    """A year that is no number (undated, each) stands as the period."""
    number = int(year) if year.isdigit() else None
    return {
        "plan": plan, "indicator": indicator, "year": number, "period": year if year and number is None else None,
        "other": other,
    }


def _side(side: Side | None) -> Data | None:
    return None if side is None else {"text": side.text, "at": place_data(side.at)}


def _change(change: Change) -> Data:
    return {
        "kind": change.kind, "judgement": change.judgement, "name": change.name,
        "subject": _subject(change.plan, change.indicator, change.year, change.other),
        "before": _side(change.before), "after": _side(change.after),
        "reasons": [
            {"aspect": reason.aspect, "judgement": reason.judgement, "text": words_data(reason.words)}
            for reason in change.reasons
        ],
        "along": [{"before": _side(before), "after": _side(after)} for before, after in change.along],
    }


def _suspect(suspect: Suspect, cause: int) -> Data:
    return {
        "kind": suspect.kind, "standing": suspect.standing, "name": suspect.name,
        "subject": _subject(suspect.plan, suspect.indicator, suspect.year, ""), "here": _side(suspect.side),
        "cause": cause, "via": list(suspect.via), "why": words_data(suspect.why),
    }
