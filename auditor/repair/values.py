"""Every number that a plan file writes, in one order: what can be changed, and what one unit of its last digit is."""

from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any, Literal

from auditor.ground.mapping import pairs
from auditor.ground.record import record
from auditor.model.plan import Claim, Indicator, Plan, Said
from auditor.repair.polynomial import Place
from auditor.repair.writing import is_written_once
from auditor.text.quantity import Quantity

Sort = Literal[
    "target", "statement", "baseline", "share", "cell", "reserve", "restated", "assigned", "incentive", "weight",
    "trim", "claim",
]
VARIABLE = ("amount", "rate", "growth", "percent", "points", "multiple")


@record
class WrittenNumber:
    """A number in a plan file. `number`: how many units of its last digit (`step`); None where it cannot be rewritten.

    whose: the division of a cell, the plan above of a restated value, the part of a statement. quotes: packed places of
    texts of the same file that repeat the value's words.
    """

    place: Place
    sort: Sort
    indicator: str
    when: str
    whose: str
    raw: str
    at: int
    number: int | None
    step: Fraction
    quantity: Quantity | None
    quote: str = ""
    quote_at: int = 0


def values_of(plan: Plan) -> Iterator[WrittenNumber]:
    """The values of a plan in the order in which its record holds them: equal for files that differ in numbers only."""
    number = 0
    for sort, indicator, when, whose, said, quote, quote_at in _said(plan):
        yield _value((plan.id, number), sort, indicator, when, whose, said, quote, quote_at)
        number += 1
    for trim in plan.trims:
        if trim.said is not None:
            yield _value((plan.id, number), "trim", "", str(trim.year or ""), trim.name, trim.said, trim.quote,
                         trim.places.get("quote", 0))
            number += 1
    for claim in plan.claims:
        for key, text in _counts(claim):
            yield _counted((plan.id, number), claim, key, text)
            number += 1


_Found = tuple[Sort, str, str, str, Said, str, int]


def _said(plan: Plan) -> Iterator[_Found]:
    for row in plan.indicators.values():
        yield from _of_row(row)
        for statement in row.statements:
            quote = statement.quote, statement.places.get("quote", 0)
            for when, said in pairs(statement.targets):
                yield "statement", row.id, str(when), statement.part, said, *_told_once(said, statement.targets, quote)
            for year, said in pairs(statement.baseline):
                yield "baseline", row.id, str(year), statement.part, said, "", 0


def _of_row(row: Indicator) -> Iterator[_Found]:
    quote = row.quotes.get(None, ""), row.places.get("quote", 0)
    for when, said in pairs(row.targets):
        yield "target", row.id, str(when), "", said, *_told_once(said, row.targets, quote)
    plain: tuple[tuple[Sort, Mapping[Any, Said]], ...] = (
        ("baseline", row.baseline), ("incentive", row.incentive), ("weight", row.weight),
        ("reserve", row.reserve), ("assigned", row.assigned),
    )
    for sort, by_year in plain:
        for when, said in pairs(by_year):
            yield sort, row.id, str(when), "", said, "", 0
    by_name: tuple[tuple[Sort, Mapping[str, Mapping[Any, Said]]], ...] = (
        ("cell", row.breakdown), ("weight", row.weights), ("restated", row.restated),
    )
    for sort, table in by_name:
        for name, by_year in pairs(table):
            for when, said in pairs(by_year):
                yield sort, row.id, str(when), name, said, "", 0
    for link in row.links:
        for shared, said in pairs(link.shares):
            yield "share", row.id, "" if shared is None else str(shared), link.plan, said, "", 0


def _told_once(said: Said, among: Mapping[Any, Said], quote: tuple[str, int]) -> tuple[str, int]:
    """The quote beside some values, as far as it can be known of which of them it speaks."""
    alike = [each for _, each in pairs(among) if each.quantity.raw == said.quantity.raw]
    return quote if quote[0] and len(alike) == 1 else ("", 0)


def _value(
    place: Place, sort: Sort, indicator: str, when: str, whose: str, said: Said, quote: str, quote_at: int
) -> WrittenNumber:
    quantity = said.quantity
    step = quantity.step or Fraction(0)
    number = None
    if quantity.number is not None and step and _plain(quantity) and is_written_once(quantity):
        units = quantity.number / step
        number = int(units) if units.denominator == 1 else None
    return WrittenNumber(
        place, sort, indicator, when, whose, quantity.raw, said.at, number, step, quantity, quote, quote_at
    )


def _plain(quantity: Quantity) -> bool:
    """Whether it is one number: no range, no second number, no rank or grade."""
    return quantity.kind in VARIABLE and quantity.upper is None and quantity.striving is None


def _counts(claim: Claim) -> Iterator[tuple[str, str]]:
    """The numbers that a claim states, by the key under which each stands."""
    if claim.equals:
        yield "equals", claim.equals
    for key, number in claim.ledger.items():
        yield f"ledger.{key}", str(number)


def _counted(place: Place, claim: Claim, key: str, text: str) -> WrittenNumber:
    number = int(text) if text.isdecimal() and key in claim.places else None
    return WrittenNumber(
        place, "claim", "", key, claim.says, text, claim.places.get(key, claim.at), number, Fraction(1), None,
        claim.says, claim.places.get("says", 0),
    )
