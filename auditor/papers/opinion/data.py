"""The opinion as data: the contract of `auditor/schemas/opinion.schema.json`, which `--against` reads back."""

from collections.abc import Sequence

from auditor.audit import Granted, SubjectKey
from auditor.earlier import VERSION
from auditor.mark import Mark
from auditor.papers.cells import joined
from auditor.papers.opinion.rows import PARTS, Atom, EarlierOutcome, FollowUp, Number, Row, SinceEarlier, Wanted
from auditor.subjects.plan_row import PlanRow
from auditor.words import Words

Data = dict[str, object]


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


def _words(words: Words) -> Data:
    return {"zh": words.zh, "en": words.en}


def _row(row: Row, number: int) -> Data:
    return {
        "number": number, "part": row.part, "fingerprint": row.fingerprint, "rule": row.rule,
        "title": _words(row.own.title), "severity": row.severity, "verdict": row.verdict,
        "subject": _subject(row.own.subject), "place": _words(row.own.place), "at": _mark(row.own.at),
        "original": _words(row.own.original) if not row.members else None,
        "numbers": [_number(number) for number in row.own.numbers] if not row.members else [],
        "margin": row.own.margin if not row.members else "",
        "finding": _words(row.line), "suggestion": _words(row.suggestion), "basis": _words(row.basis),
        "office": _words(joined(row.offices)), "data": [_wanted(want) for want in row.wanted], "quoted": row.quoted,
        "members": [_atom(atom) for atom in row.members], "related": [_atom(atom) for atom in row.related],
        "waiver": _waiver(row.waiver), "standing": _standing(row.standing),
    }


def _atom(atom: Atom) -> Data:
    return {
        "fingerprint": atom.fingerprint, "rule": atom.rule, "title": _words(atom.title),
        "verdict": atom.verdict, "subject": _subject(atom.subject),
        "name": atom.name, "place": _words(atom.place), "at": _mark(atom.at), "original": _words(atom.original),
        "numbers": [_number(number) for number in atom.numbers], "margin": atom.margin,
        "suggestion": _words(atom.suggestion), "basis": _words(atom.basis), "office": _words(joined(atom.offices)),
        "waiver": _waiver(atom.waiver),
    }


def _subject(key: SubjectKey) -> Data:
    """All that a fingerprint is made of; the year as text, since it may be `each` or `undated`."""
    return {"kind": key.kind, "plan": key.plan, "indicator": key.indicator, "year": key.year, "other": key.other}


def _mark(mark: Mark) -> Data:
    return {"file": mark.file, "line": mark.line, "column": mark.column}


def _number(number: Number) -> Data:
    at = _mark(number.at) if number.at is not None else None
    return {"label": _words(number.label), "raw": number.raw, "value": number.value, "at": at}


def _wanted(want: Wanted) -> Data:
    kind, plan, indicator, detail = want.key
    return {
        "kind": kind, "plan": plan, "indicator": indicator, "detail": detail, "what": _words(want.what),
        "office": _words(want.office), "passes": _words(want.settled),
    }


def _waiver(waiver: Granted | None) -> Data | None:
    if waiver is None:
        return None
    return {"reason": waiver.reason, "approved_by": waiver.approved_by, "until": waiver.until, "at": _mark(waiver.at)}


def _standing(standing: SinceEarlier | None) -> Data | None:
    return None if standing is None else {"state": standing.state, "remark": _words(standing.remark)}


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
        "number": row.number, "fingerprint": row.fingerprint, "rule": row.rule, "place": _words(row.place),
        "suggestion": _words(row.suggestion), "state": outcome.state, "remark": _words(outcome.remark),
        "now": list(outcome.now),
    }
