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
from auditor.values.quantity import Quantity
from auditor.values.unit import known_unit
from auditor.values.write import date_text, decimal_text


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
    return {"year": when if isinstance(when, int) else None, "period": "each" if when == "each" else None}


def _value(quantity: Quantity) -> Data:
    """What was read from the words; the words themselves. A date has its day instead of a number."""
    reference, measured = quantity.reference, quantity.measured
    date = date_text(quantity) if quantity.kind == "date" and not quantity.moved else None
    return {
        "number": None if date else _number(quantity.number), "upper": _number(quantity.upper), "unit": quantity.unit,
        "kind": quantity.kind, "bound": quantity.bound, "upper_bound": quantity.upper_bound, "raw": quantity.raw,
        "time": list(quantity.time), "strive": _number(quantity.striving) or quantity.strive,
        "incentive": quantity.incentive, "base": quantity.base_year,
        "base_back": quantity.base_back if quantity.base_year is None else None,
        "span": list(quantity.span) if quantity.span is not None else None, "lasting": quantity.lasting, "date": date,
        "below": quantity.below, "units": list(quantity.units), "field": quantity.field, "moved": quantity.moved,
        "measured": None if measured is None else {"unit": measured.unit, "worth": decimal_text(measured.worth)},
        "verb": quantity.verb, "attribute": quantity.attribute or None, "prices": quantity.prices,
        "remark": quantity.remark, "unit_known": _unit_known(quantity), "extent": quantity.extent,
        "reference": None if reference is None else {
            "whose": reference.whose, "what": reference.what, "offset": _number(reference.offset),
            "offset_unit": reference.offset_unit, "back": reference.back, "mean_of": reference.mean_of,
        },
    }


def _number(number: Fraction | None) -> str | None:
    return None if number is None else decimal_text(number)


def _unit_known(quantity: Quantity) -> bool:
    """Whether the table of units, or the plan, says what the unit is; true where there is none."""
    ordered = quantity.kind in ("rank", "grade", "date")
    return ordered or not quantity.unit or quantity.measured is not None or known_unit(quantity.unit) is not None


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
        "aspect": claim.aspect, "declared": claim.declared,
        "recount": None if isinstance(recount, Missing) else recount, "holds": claim_holds(claim),
        "counted": list(claim.counted), "absent": _known(claim.absent), "extra": _known(claim.extra),
        "calculation": claim.calculation, "at": place_data(claim.place("")),
    }


def claim_holds(claim: ClaimRow) -> bool | None:
    """Whether a claim equals its recount; None where it cannot be recounted."""
    if isinstance(claim.recount, Missing) or claim.recount is None:
        return None
    if claim.aspect == "members":
        return not claim.absent and not claim.extra
    return claim.declared == claim.recount
