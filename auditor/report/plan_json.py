"""One plan as data, as it was read: targets, links, trims, claims."""

from fractions import Fraction

from auditor.missing import Missing
from auditor.plan import Said, Year
from auditor.report.json import Data, place_data, written
from auditor.subjects.claim_row import ClaimRow
from auditor.subjects.indicator_row import IndicatorRow
from auditor.subjects.link_row import LinkRow
from auditor.subjects.plan_row import PlanRow
from auditor.subjects.statement_row import StatementRow
from auditor.subjects.target_row import TargetRow
from auditor.subjects.trim_row import TrimRow
from auditor.values.year import end_year, key_said, years_spanned
from auditor.values.quantity import Quantity
from auditor.values.write import decimal_text


def plan_json(plan: PlanRow) -> str:
    """The text of the document."""
    return written(plan_data(plan))


def plan_data(plan: PlanRow) -> Data:
    """The document as plain data, everything in document order."""
    record = plan.record
    return {
        "plan": record.id, "title": record.title, "region": record.region, "level": record.level,
        "text": record.text, "parents": list(record.parents), "base_year": record.base_year,
        "years": list(record.years), "file": record.file, "digest": record.digest,
        "targets": [target_data(target) for target in plan.targets],
        "statements": [_statement(statement) for statement in plan.statements],
        "links": [_link(link) for link in plan.links],
        "own": [_own(row) for row in plan.indicators if row.own],
        "trims": [_trim(trim) for trim in plan.trims],
        "claims": [_claim(claim) for claim in plan.claims],
    }


def target_data(target: TargetRow) -> Data:
    """A target: number is exact decimal text in its unit, null where there is none."""
    indicator = target.indicator
    return {
        "plan": target.plan.id, "indicator": indicator.id, "name": indicator.name, **_year(target.when),
        **_value(target.quantity), "at": place_data(target.mark(target.said.at)),
        "group": indicator.group, "listed": indicator.listed, "owner": list(indicator.owner),
        "action": indicator.record.action, "quote": target.quote,
    }


def _year(when: Year) -> Data:
    """The year in which it ends, the key as it is written where that is no plain year, and its two years."""
    span = years_spanned(when)
    return {"year": end_year(when), "period": key_said(when), "span": None if span is None else list(span)}


def _value(quantity: Quantity) -> Data:
    """What was read from the words: number, unit, kind, bound; the words themselves."""
    reference = quantity.reference
    return {
        "number": decimal_text(quantity.number) if quantity.number is not None else None,
        "unit": quantity.unit, "kind": quantity.kind, "bound": quantity.bound, "raw": quantity.raw,
        "time": list(quantity.time), "strive": quantity.strive, "extent": quantity.extent,
        "reference": None if reference is None else {
            "whose": reference.whose, "what": reference.what,
            "offset": decimal_text(reference.offset) if reference.offset is not None else None,
            "offset_unit": reference.offset_unit,
        },
    }


def _said(said: Said | Missing | None, row: IndicatorRow | TrimRow) -> Data | None:
    if not isinstance(said, Said):
        return None
    return {**_value(said.quantity), "at": place_data(row.mark(said.at))}


def _statement(statement: StatementRow) -> Data:
    return {
        "plan": statement.plan.id, "indicator": statement.indicator.id, "name": statement.name,
        "part": statement.part, "chapter": statement.record.chapter, **_year(statement.when),
        **_value(statement.quantity), "quote": statement.quote,
        "at": place_data(statement.mark(statement.said.at)),
    }


def _link(link: LinkRow) -> Data:
    computed = link.computed_share if link.relation == "share" else None
    return {
        "plan": link.plan.id, "indicator": link.id, "name": link.name, "to": link.indicator.link_to,
        "relation": link.relation, **_year(link.when),
        "child": _side(link.child), "parent": _side(link.parent), "above": _side(link.above),
        "share": _said(link.share, link.indicator),
        "computed_share": decimal_text(computed) if isinstance(computed, Fraction) else None,
        "nominal": link.nominal, "reason": link.record.reason, "at": place_data(link.place("to")),
    }


def _side(target: TargetRow | Missing | None) -> Data | None:
    return target_data(target) if isinstance(target, TargetRow) else None


def _own(row: IndicatorRow) -> Data:
    link = row.record.link
    return {
        "plan": row.plan.id, "indicator": row.id, "name": row.name,
        "proposed_by": link.proposed_by if link is not None else "",
        "reason": link.reason if link is not None else "",
        "at": place_data(row.place("relation")),
    }


def _trim(trim: TrimRow) -> Data:
    record = trim.record
    return {
        "plan": trim.plan.id, "indicator": trim.to, "name": trim.name, "group": trim.group,
        "said": _said(record.said, trim), "because": record.because, "reason": record.reason,
        "into": record.into, "proposed_by": record.proposed_by, "part": record.part,
        "at": place_data(trim.place("to")),
    }


def _known(names: tuple[str, ...] | Missing) -> list[str]:
    return [] if isinstance(names, Missing) else list(names)


def _claim(claim: ClaimRow) -> Data:
    recount = claim.recount
    return {
        "plan": claim.plan.id, "says": claim.says, "part": claim.record.part, "group": claim.record.group,
        "aspect": claim.aspect, "declared": _plain(claim.declared), "recount": None if isinstance(recount, Missing) else _plain(recount), "holds": claim_holds(claim),
        "counted": list(claim.counted), "absent": _known(claim.absent), "extra": _known(claim.extra),
        "calculation": claim.calculation, "at": place_data(claim.place("")),
    }


def _plain(number: int | Fraction | None) -> int | str | None:
    """A whole number as it is, any other as exact text."""
    if number is None:
        return None
    return int(number) if Fraction(number).denominator == 1 else decimal_text(Fraction(number))


def claim_holds(claim: ClaimRow) -> bool | None:
    """Whether a claim equals its recount; None where it cannot be recounted."""
    if isinstance(claim.recount, Missing) or claim.recount is None:
        return None
    if claim.aspect == "members":
        return not claim.absent and not claim.extra
    if claim.aspect == "formula":
        return claim.agrees is True
    return claim.declared == claim.recount
