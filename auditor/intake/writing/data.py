"""A reading as data: what `auditor import --format json` prints."""

import json
from collections.abc import Sequence
from fractions import Fraction
from typing import TypeAlias

from auditor.ground.words import Words
from auditor.intake.assemble import Understood, owner_of
from auditor.intake.confidence import confidence
from auditor.intake.found import PassageReading, Target
from auditor.intake.numbers import runs
from auditor.intake.plan.draft import Dropped, Indicator
from auditor.intake.review.questions import Question
from auditor.intake.sentence.offices import offices_of
from auditor.intake.setting.sections import Table
from auditor.messages.intake import BECAUSE, WHY
from auditor.text.quantity import Bound
from auditor.text.write import decimal_text

Data: TypeAlias = "dict[str, object]"
_TURNED: dict[Bound, Bound] = {
    "at_least": "at_most",
    "at_most": "at_least",
    "more_than": "less_than",
    "less_than": "more_than",
}


def reading_json(understood: Understood, questions: Sequence[Question]) -> str:
    """The whole reading. A fall has its size in `number` and the bound as it is said, and `falls` true."""
    targets = [target for reading in understood.readings for target in reading.targets]
    ids = {id(target): f"t{place}" for place, target in enumerate(targets, 1)}
    of = _indicators(understood.draft.indicators)
    draft = understood.draft
    owners = _owners(understood)
    data: Data = {
        "documents": [
            _document(taken.document.name, taken.document.sha256, taken.document.format, len(taken.document.blocks))
            for taken in understood.taken
        ],
        "numbers": [number for reading in understood.readings for number in _numbers(reading, ids)],
        "targets": [
            _target(target, ids[id(target)], of.get(id(target), ""), _owner(target, owners, understood))
            for target in targets
        ],
        "links": [_link(indicator) for indicator in draft.indicators if indicator.link is not None],
        "tables": [_table(part) for taken in understood.taken for part in taken.parts if isinstance(part, Table)],
        "trims": [_trim(dropped) for dropped in draft.trims],
        "claims": [
            {"says": claim.says, "at": claim.passage.at(claim.start, claim.end), **dict(claim.keys)}
            for claim in draft.claims
        ],
        "actions": [
            {
                "id": action.id,
                "title": action.title,
                "chapter": action.chapter,
                "number": action.number,
                "lead": list(action.offices.lead),
                "support": list(action.offices.support),
            }
            for action in draft.actions
        ],
        "questions": [
            {
                "id": question.id,
                "about": question.subject,
                "blocks": question.blocks,
                "question": _words(question.words),
                "at": question.at,
                "quote": question.quote,
                "around": question.around,
                "proposals": list(question.proposals),
            }
            for question in questions
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"


def _words(words: Words) -> Data:
    return {"zh": words.zh, "en": words.en}


def _document(name: str, sha256: str, form: str, blocks: int) -> Data:
    return {"name": name, "sha256": sha256, "format": form, "blocks": blocks}


def _indicators(indicators: Sequence[Indicator]) -> dict[int, str]:
    found: dict[int, str] = {}
    for indicator in indicators:
        found |= {id(target): indicator.id for target in indicator.targets}
    return found


def _numbers(reading: PassageReading, ids: dict[int, str]) -> list[Data]:
    made: list[Data] = []
    targets = {each.start: ids[id(each)] for each in reversed(reading.targets)}
    for run in runs(reading.passage.text, reading.accounts):
        account = run.account
        sort, why = (account.sort, account.why) if account is not None else ("unresolved", "nothing-fits")
        target = targets.get(account.start, "") if account is not None and sort == "target" else ""
        made.append(
            {
                "text": reading.passage.text.raw[run.start : run.end],
                "at": reading.passage.line.at(run.start, run.end),
                "as": sort,
                "why": _words(WHY[why]),
                "target": target or None,
            }
        )
    return made


def _target(target: Target, name: str, indicator: str, owner: Sequence[str]) -> Data:
    quantity = target.quantity
    number = quantity.number
    falls = number is not None and number < 0
    return {
        "id": name,
        "indicator": indicator,
        "name": target.name,
        "year": target.year.year,
        "period": target.year.period or (str(target.year.year) if target.year.year else "undated"),
        "text": target.words,
        "number": decimal_text(target.size) if target.size is not None else None,
        "upper": decimal_text(target.upper_size) if target.upper_size is not None else None,
        "unit": target.written_unit,
        "bound": _TURNED.get(quantity.bound, quantity.bound) if falls else quantity.bound,
        "falls": falls,
        "kind": quantity.kind,
        "time": list(quantity.time),
        "strive": decimal_text(quantity.striving) if quantity.striving is not None else quantity.strive,
        "base": quantity.base_year,
        "scope": target.scope,
        "part": target.passage.part,
        "chapter": target.passage.chapter,
        "owner": list(owner),
        "quote": target.passage.text.quoted(*target.quote),
        "at": target.passage.at(target.start, target.end),
        "confidence": _number(confidence(target.because)),
        "because": [_words(BECAUSE[reason]) for reason in target.because],
    }


def _number(confidence: Fraction) -> object:
    """A confidence as JSON writes a number of two decimals."""
    return json.loads(decimal_text(confidence))


def _owners(understood: Understood) -> dict[int, Sequence[str]]:
    """Who answers for the targets of rows."""
    return {
        id(value.target): indicator.row.owner
        for indicator in understood.draft.indicators
        if indicator.row is not None
        for value in indicator.row.values
    }


def _owner(target: Target, owners: dict[int, Sequence[str]], understood: Understood) -> Sequence[str]:
    if id(target) in owners:
        return owners[id(target)]
    told = offices_of(target.passage.text.text)
    return told.lead if told is not None else owner_of(target, understood.draft.actions)


def _link(indicator: Indicator) -> Data:
    link = indicator.link
    assert link is not None
    return {
        "from": indicator.id,
        "name": indicator.name,
        "to": link.to or None,
        "relation": link.relation,
        "share": link.share or None,
        "confidence": _number(Fraction(link.confidence)),
        "candidates": list(link.candidates),
        "because": link.because,
    }


def _trim(dropped: Dropped) -> Data:
    trim = dropped.trim
    passage = trim.target.passage
    return {
        "name": trim.target.name,
        "said": trim.said,
        "indicator": dropped.to or None,
        "because": trim.because,
        "reason": trim.reason,
        "proposed_by": trim.proposed_by,
        "part": passage.part,
        "candidates": list(dropped.candidates),
        "quote": passage.text.quoted(*trim.target.quote),
        "at": passage.at(trim.target.start, trim.target.end),
        "confidence": _number(Fraction(dropped.confidence)),
    }


def _table(table: Table) -> Data:
    return {"at": table.grid.place, "rows": [[cell.text for cell in row] for row in table.grid.rows]}
