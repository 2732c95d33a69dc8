"""One plan as data, as it was read: targets, links, trims, claims."""

from fractions import Fraction

from auditor.ground.missing import Missing
from auditor.model.plan import Said, Year
from auditor.model.rows.claim import ClaimRow
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.link import LinkRow
from auditor.model.rows.plan import PlanRow
from auditor.model.rows.statement import StatementRow
from auditor.model.rows.target import TargetRow
from auditor.model.rows.trim import TrimRow
from auditor.report.json import Data, place_data, written
from auditor.text.quantity import Quantity
from auditor.text.unit import known_unit
from auditor.text.write import date_text, decimal_text
from auditor.text.year import end_year, key_said, years_spanned


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
        **_value(target.quantity), "span": _span(target.quantity, target.when),
        "at": place_data(target.mark(target.said.at)),
        "group": indicator.group, "listed": indicator.listed, "owner": list(indicator.owner),
        "action": indicator.record.action, "quote": target.quote,
    }


def _year(when: Year) -> Data:
    """The year in which it ends, and the key as it is written where that is no plain year."""
    return {"year": end_year(when), "period": key_said(when)}


def _span(quantity: Quantity, when: Year) -> list[int] | None:
    """The two years that a value speaks of: as it says them itself, else those of its key."""
    span = quantity.span or years_spanned(when)
    return None if span is None else list(span)


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
        **_value(statement.quantity), "span": _span(statement.quantity, statement.when),
        "quote": statement.quote,
        "at": place_data(statement.mark(statement.said.at)),
    }


def _link(link: LinkRow) -> Data:
    computed = link.computed_share if link.relation == "share" else None
    return {
        "plan": link.plan.id, "indicator": link.id, "name": link.name, "to": link.to,
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
        "aspect": claim.aspect, "declared": _plain(claim.declared),
        "recount": None if isinstance(recount, Missing) else _plain(recount), "holds": claim_holds(claim),
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
