"""The opinion as data: the contract of `auditor/schemas/opinion.schema.json`, which `--against` reads back."""

from collections.abc import Sequence

from auditor.ground.words import joined
from auditor.model.earlier import VERSION
from auditor.model.rows.plan import PlanRow
from auditor.papers.opinion.rows import PARTS, Atom, EarlierOutcome, FollowUp, Number, Row, SinceEarlier, Wanted
from auditor.report.json import Data, granted_data, place_data, words_data


def opinion_data(
    plan: PlanRow, rows: Sequence[Row], made_on: str, compared: FollowUp | None
) -> Data:
    """The opinion on a plan, made on a day (YYYY-MM-DD)."""
    return {
        "version": VERSION, "plan": plan.id, "title": plan.title, "region": plan.region,
        "digest": plan.record.digest, "made_on": made_on,
        "counts": {part: sum(row.part == part for row in rows) for part in PARTS},
        "rows": [_row(row, number) for number, row in enumerate(rows, 1)],
        "against": _comparison(compared) if compared is not None else None,
    }


def _row(row: Row, number: int) -> Data:
    return {
        "number": number, "part": row.part, "fingerprint": row.fingerprint, "rule": row.rule,
        "title": words_data(row.own.title), "severity": row.severity, "verdict": row.verdict,
        "subject": row.own.subject._asdict(), "place": words_data(row.own.place), "at": place_data(row.own.at),
        "original": words_data(row.own.original) if not row.members else None,
        "numbers": [_number(number) for number in row.own.numbers] if not row.members else [],
        "margin": row.own.margin if not row.members else "",
        "finding": words_data(row.line), "suggestion": words_data(row.suggestion), "basis": words_data(row.basis),
        "office": words_data(joined(row.offices)), "data": [_wanted(want) for want in row.wanted], "quoted": row.quoted,
        "members": [_atom(atom) for atom in row.members], "related": [_atom(atom) for atom in row.related],
        "waiver": granted_data(row.waiver), "standing": _standing(row.standing),
    }


def _atom(atom: Atom) -> Data:
    return {
        "fingerprint": atom.fingerprint, "rule": atom.rule, "title": words_data(atom.title),
        "verdict": atom.verdict, "subject": atom.subject._asdict(),
        "name": atom.name, "place": words_data(atom.place), "at": place_data(atom.at),
        "original": words_data(atom.original),
        "numbers": [_number(number) for number in atom.numbers], "margin": atom.margin,
        "suggestion": words_data(atom.suggestion), "basis": words_data(atom.basis),
        "office": words_data(joined(atom.offices)),
        "waiver": granted_data(atom.waiver),
    }


def _number(number: Number) -> Data:
    at = place_data(number.at) if number.at is not None else None
    return {"label": words_data(number.label), "raw": number.raw, "value": number.value, "at": at}


def _wanted(want: Wanted) -> Data:
    kind, plan, indicator, detail = want.key
    return {
        "kind": kind, "plan": plan, "indicator": indicator, "detail": detail, "what": words_data(want.what),
        "office": words_data(want.office), "passes": words_data(want.settled),
    }


def _standing(standing: SinceEarlier | None) -> Data | None:
    return None if standing is None else {"state": standing.state, "remark": words_data(standing.remark)}


def _comparison(compared: FollowUp) -> Data:
    earlier = compared.earlier
    return {
        "plan": earlier.plan, "digest": earlier.digest, "made_on": earlier.made_on,
        "counts": {**compared.counts, "new": compared.fresh},
        "rows": [_outcome(outcome) for outcome in compared.outcomes],
    }


def _outcome(outcome: EarlierOutcome) -> Data:
    row = outcome.row
    return {
        "number": row.number, "fingerprint": row.fingerprint, "rule": row.rule, "place": words_data(row.place),
        "suggestion": words_data(row.suggestion), "state": outcome.state, "remark": words_data(outcome.remark),
        "now": list(outcome.now),
    }
