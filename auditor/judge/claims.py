"""Recounts what a document states about itself."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from fractions import Fraction
from functools import lru_cache
from operator import attrgetter

from auditor.ground.mark import Mark
from auditor.ground.missing import Missing, join, missing
from auditor.ground.problem import Problem
from auditor.ground.words import say
from auditor.language.budget import Budget, Spent
from auditor.language.check import check
from auditor.language.emit import compile_predicate
from auditor.language.functions import FUNCTIONS
from auditor.language.render import parts
from auditor.language.types import ExpressionError, Get, Scope, Tree
from auditor.language.vocabulary import VOCABULARY
from auditor.messages.equation import EQUATION
from auditor.messages.load import LOAD
from auditor.model.audit import SubjectKey
from auditor.model.plan import Claim, Plan, Year
from auditor.model.rows.claim import ClaimRow, twins
from auditor.model.rows.indicator import IndicatorRow
from auditor.model.rows.link import LinkRow
from auditor.model.rows.plan import PlanRow
from auditor.text.comparable import number_of
from auditor.text.equation import Node, NotAnEquation, holds, names_in, parse_equation
from auditor.text.quantity import Quantity
from auditor.text.write import amount_text, decimal_text
from auditor.text.year import end_year

COUNTED = {
    "indicators": "indicator", "links": "link", "targets": "target", "trims": "trim", "actions": "action",
    "groups": "group", "statements": "statement", "work_items": "work_item",
}
IDS: Mapping[str, Callable[[object], str]] = {       # what stands for a row among its kind, where it is no id or name
    "trims": attrgetter("to"), "links": attrgetter("indicator.record.id"), "indicators": attrgetter("record.id"),
}
_SHARES = frozenset({"share", "computed_share"})
_RELATIVE = _SHARES | {"relation"}
Predicate = Callable[[object], object]
Names = Mapping[str, str]
REMEMBERED = 1 << 10                    # predicates: plans of one family say the same ones


def claim_problems(plan: Plan) -> list[Problem]:
    """What is wrong with the predicates of a plan's claims."""
    problems: list[Problem] = []
    for claim in plan.claims:
        try:
            tree_of(claim)
            _check_names(claim, plan)
        except (ExpressionError, NotAnEquation) as error:
            mark = plan.mark(claim.places.get("where" if isinstance(error, ExpressionError) else "formula", claim.at))
            problems.append(Problem(
                Mark(mark.file, mark.line, mark.column + error.column), say(LOAD, "expression", reason=error.words)
            ))
    return problems


def _check_names(claim: Claim, plan: Plan) -> None:
    """Raises NotAnEquation where a formula is none, or names no indicator of the plan."""
    for name in names_in(equation_of(claim.formula)) if claim.formula else ():
        if name not in plan.indicators:
            known = ", ".join(plan.indicators) or "–"
            raise NotAnEquation(say(EQUATION, "equation-name", found=name, known=known), claim.formula.find(name))


def recount_claims(plan: PlanRow) -> list[Problem]:
    """Adds its claim rows to a plan whose predicates are sound. Returns which claim would look at too many rows."""
    if not plan.record.claims:
        return []
    names, recounts = _names(plan), _Recounts(plan)
    for claim, twin in twins(plan.record.claims):
        try:
            rows = _rows(plan, claim, names, recounts)
        except Spent:           # whatever follows would be as much
            words = say(LOAD, "too-many-steps", rows=len(plan.indicators))
            return [Problem(plan.mark(claim.places.get("where", claim.at)), words)]
        for row in rows:
            row.twin = twin
        plan.claims.extend(rows)
    return []


class _Recounts:
    """What the claims of one plan count: each count is worked out once."""

    def __init__(self, plan: PlanRow) -> None:
        self.budget = Budget(sum(len(getattr(plan, kind)) for kind in COUNTED))
        self.counts: dict[tuple[str, str], tuple[str, ...] | Missing] = {}

    def predicate(self, claim: Claim) -> Predicate | None:
        """The predicate of a claim as a function of a row; None: all rows."""
        subject = COUNTED.get(claim.counts, "")
        return _predicate(claim.where, subject)(self.budget.spend) if claim.where and subject else None

    def counted(self, plan: PlanRow, claim: Claim) -> tuple[str, ...] | Missing:
        """The ids behind a count. Raises Spent."""
        key = (claim.where, claim.counts)
        if key not in self.counts:
            self.counts[key] = _counted(plan, claim, self)
        return self.counts[key]


def _rows(plan: PlanRow, claim: Claim, spoken: Names, recounts: _Recounts) -> list[ClaimRow]:
    rows: list[ClaimRow] = []
    if claim.counts:
        rows += _count(plan, claim, spoken, recounts.counted(plan, claim))
    if claim.ledger:
        rows += _ledger(plan, claim)
    if claim.sum and claim.equals:
        total = sum(map(Fraction, claim.sum), Fraction(0))
        text = f"{' + '.join(claim.sum)} = {decimal_text(total)}"
        rows.append(ClaimRow(plan, claim, "sum", _whole(Fraction(claim.equals)), _whole(total), (), calculation=text))
    if claim.formula:
        rows += _formulas(plan, claim)
    return rows


def _whole(number: Fraction) -> int | Fraction:
    """A whole number as one."""
    return int(number) if number.denominator == 1 else number


_FAILS = {"==": "≠", "<=": ">", ">=": "<"}


def _formulas(plan: PlanRow, claim: Claim) -> list[ClaimRow]:
    """An equation between indicators: in the year that it names, else in each year in which all have a value."""
    equation = equation_of(claim.formula)
    rows = {row.id: row for row in plan.indicators}
    named = [rows[name] for name in names_in(equation)]
    years: list[Year] = [claim.year] if claim.year is not None else [
        when for when in (named[0].by_year if named else ()) if all(row.says(when) for row in named)
    ]
    return [_formula(plan, claim, equation, rows, when) for when in years]


def _formula(
    plan: PlanRow, claim: Claim, equation: Node, rows: Mapping[str, IndicatorRow], when: Year
) -> ClaimRow:
    def value(name: str) -> Quantity | Missing:
        target = rows[name].by_year.get(when)
        if target is None or target.quantity.kind == "none":
            return rows[name].silent("target", end_year(when)) or missing("no-value", plan.id, name, end_year(when))
        number = number_of(target.quantity)
        return number if isinstance(number, Missing) else target.quantity

    found = holds(equation, value)
    year = end_year(when)
    if isinstance(found, Missing):
        return ClaimRow(plan, claim, "formula", None, found, (), agrees=found, when=year)
    right, left, worth = found
    unit = "·".join(name for name, power in worth.units if power > 0)
    unit += "".join(f"/{name}" for name, power in worth.units if power < 0)
    made, told = amount_text(left.number, unit), _worked(equation, rows, when)
    text = told if told == made else f"{told} = {made}"
    text += "" if right else f" {_FAILS[equation.sign]} {amount_text(worth.number, unit)}"
    return ClaimRow(
        plan, claim, "formula", _whole(worth.number), _whole(left.number), (), calculation=text, agrees=right,
        when=year,
    )


def _worked(node: Node, rows: Mapping[str, IndicatorRow], when: Year) -> str:
    """The left side of an equation with the values in place of the ids."""
    def text(part: Node) -> str:
        if part.left is None or part.right is None:
            target = rows[part.sign].by_year.get(when) if part.sign in rows else None
            return part.sign if target is None else target.raw
        sides = [
            f"({text(side)})" if side.sign in "+-" and part.sign in "*/" else text(side) for side in part[1:] if side
        ]
        return {"*": " × ", "/": " ÷ ", "-": " − "}.get(part.sign, f" {part.sign} ").join(sides)

    return text(node.left) if node.left is not None else ""


def _count(
    plan: PlanRow, claim: Claim, spoken: Names, counted: tuple[str, ...] | Missing
) -> list[ClaimRow]:
    names = counted if isinstance(counted, tuple) else ()
    recount = counted if isinstance(counted, Missing) else _number(plan, claim, counted)
    rows: list[ClaimRow] = []
    if claim.equals:
        rows.append(ClaimRow(plan, claim, "count", _whole(Fraction(claim.equals)), recount, _spoken(spoken, names)))
    if claim.members and isinstance(counted, Missing):
        rows.append(ClaimRow(plan, claim, "members", None, counted, (), absent=counted, extra=counted))
    elif claim.members:
        there, said = set(names), set(claim.members)
        absent = tuple(member for member in claim.members if member not in there)
        extra = tuple(name for name in names if name not in said) if claim.complete else ()
        rows.append(ClaimRow(
            plan, claim, "members", None, len(names), _spoken(spoken, names),
            absent=_spoken(spoken, absent), extra=_spoken(spoken, extra),
        ))
    return rows


def _number(plan: PlanRow, claim: Claim, counted: tuple[str, ...]) -> int:
    return sum(plan.record.articles.values()) if claim.counts == "articles" else len(counted)


def _counted(plan: PlanRow, claim: Claim, recounts: _Recounts) -> tuple[str, ...] | Missing:
    """The ids behind a count, each once, in document order."""
    if _is_alone(plan) and _looks_above(claim):
        return missing("no-parent", plan.id)
    if claim.counts == "articles":
        return tuple(plan.record.articles)
    if claim.counts == "offices":
        return plan.record.offices
    rows: Sequence[object] = getattr(plan, claim.counts)
    if claim.counts == "indicators":
        rows = [row for row in plan.indicators if row.record.listed]
    predicate = recounts.predicate(claim)
    if predicate is not None:
        recounts.budget.spend(len(rows))
        answers = [(row, predicate(row)) for row in rows]
        rows = [row for row, answer in answers if answer is True]
        unknown = [_of(row, answer) for row, answer in answers if answer.__class__ is Missing]
        if unknown:
            return join(*unknown)
    return tuple(dict.fromkeys(map(IDS.get(claim.counts, _id), rows)))


def _is_alone(plan: PlanRow) -> bool:
    """Whether a plan answers none, and nothing in it says what is passed down to it or dropped."""
    return not (plan.answers_to or plan.trims or any(link.relation != "own" for link in plan.links))


def _looks_above(claim: Claim) -> bool:
    """Whether a count can only be made beside the plan above: of what is the same there, its own, or dropped."""
    return claim.counts in ("links", "trims") or _reads(tree_of(claim), _RELATIVE)


def _of(row: object, answer: Missing) -> Missing:
    """The same answer, whose needs say which row they are about."""
    key: SubjectKey | None = getattr(row, "key", None)
    if key is None:
        return answer
    said = getattr(row, "year", None)
    year = said if isinstance(said, int) else None          # that of a trim may itself not be known
    return Missing(tuple(
        need if need.plan else need._replace(plan=key.plan, indicator=key.indicator, year=year)
        for need in answer.needs
    ))


def tree_of(claim: Claim) -> Tree | None:
    """The checked predicate of a claim; ExpressionError where it is none."""
    subject = COUNTED.get(claim.counts, "")
    return _tree(claim.where, subject) if claim.where and subject else None


@lru_cache(REMEMBERED)
def equation_of(formula: str) -> Node:
    """The equation that a claim states. Raises NotAnEquation."""
    return parse_equation(formula)


@lru_cache(REMEMBERED)
def _tree(where: str, subject: str) -> Tree:
    return check(where, Scope(VOCABULARY, {"self": subject}, {}, bare=subject), FUNCTIONS)


@lru_cache(REMEMBERED)
def _predicate(where: str, subject: str) -> Callable[[Callable[[int], None]], Predicate]:
    return compile_predicate(_tree(where, subject), FUNCTIONS)


def _id(row: object) -> str:
    return str(getattr(row, "id", None) or getattr(row, "name", None) or getattr(row, "title", ""))


def _names(plan: PlanRow) -> Names:
    """What a reader calls the things that a plan's claims may count."""
    names = {f"{above.id}/{row.id}": row.name for above in plan.parents for row in above.indicators}
    names |= {row.record.id: row.record.name for row in plan.indicators} | {trim.to: trim.name for trim in plan.trims}
    return names | {action.id: action.title for action in plan.actions}


def _spoken(names: Names, ids: tuple[str, ...]) -> tuple[str, ...]:
    """Ids as the names that a reader knows."""
    return tuple([names.get(id, id) for id in ids])


def _ledger(plan: PlanRow, claim: Claim) -> list[ClaimRow]:
    """before − trimmed + added = after: each number against its recount, and the arithmetic."""
    stated, recounts = claim.ledger, ledger_counts(plan, claim.group)
    rows = [
        ClaimRow(plan, claim, aspect, stated[aspect], recounts[aspect][0], recounts[aspect][1])
        for aspect in ("before", "trimmed", "added", "after") if aspect in stated
    ]
    result, calculation = balance(stated["before"], stated.get("trimmed", 0), stated.get("added", 0))
    if not stated["after"] != result == recounts["after"][0]:       # else the recount says the same of the same number
        rows.append(ClaimRow(plan, claim, "balance", stated["after"], result, (), calculation=calculation))
    return rows


def balance(before: int, trimmed: int, added: int) -> tuple[int, str]:
    """before − trimmed + added, and how it is written; nothing is said of what was not added."""
    result = before - trimmed + added
    return result, f"{before} − {trimmed} + {added} = {result}" if added else f"{before} − {trimmed} = {result}"


def ledger_counts(plan: PlanRow, group: str) -> Mapping[str, tuple[int | Missing, tuple[str, ...]]]:
    """before, trimmed, added, after as the plans have them, with the names behind each; of one group or of all ("")."""
    trims = [trim for trim in plan.trims if not group or trim.group == group]
    listed = _listed(plan, group)
    own = [row for row in listed if row.own]
    unknown = (missing("no-parent", plan.id), ()) if _is_alone(plan) else None
    return {
        "before": _before(plan, group),
        "trimmed": unknown or (len(trims), tuple([trim.name for trim in trims])),
        "added": unknown or (len(own), _named(own)),
        "after": (len(listed), _named(listed)),
    }


def _before(plan: PlanRow, group: str) -> tuple[int | Missing, tuple[str, ...]]:
    """What the main plan above lists; a text that we do not have whole cannot be counted."""
    if not plan.answers_to:
        return missing("no-parent", plan.id), ()
    parent = plan.answers_to[0]
    if parent.record.text == "partial" or parent is not plan.parents[0]:
        return missing(f"list-{parent.record.text}", parent.id), ()
    rows = _listed(parent, group)
    return len(rows), _named(rows)


def _listed(plan: PlanRow, group: str) -> list[IndicatorRow]:
    """What a plan lists, of one group or of all ("")."""
    return [row for row in plan.indicators if row.record.listed and (not group or row.record.group == group)]


def _named(rows: list[IndicatorRow]) -> tuple[str, ...]:
    return tuple([row.record.name for row in rows])


def mark_explained(plan: PlanRow) -> None:
    """Notes on each link whether a claim about shares names it and is true of it."""
    claims = [claim for claim in plan.record.claims if claim.counts == "links" and claim.members]
    if not claims:
        return
    recounts = _Recounts(plan)
    links: dict[str, list[LinkRow]] = {}
    for link in plan.links:
        links.setdefault(link.id, []).append(link)
    with suppress(Spent):       # which the recount of the same claims has told
        for claim in claims:
            _mark(links, claim, recounts)


def _mark(links: Mapping[str, Sequence[LinkRow]], claim: Claim, recounts: _Recounts) -> None:
    tree, predicate = tree_of(claim), recounts.predicate(claim)
    if predicate is None or not _reads(tree, _SHARES):
        return
    for link in (link for id in set(claim.members) for link in links.get(id, ())):
        recounts.budget.spend(1)
        if predicate(link) is True:
            link.named_by_claim = True


def _reads(tree: Tree | None, attributes: frozenset[str]) -> bool:
    return tree is not None and any(isinstance(part, Get) and part.attribute in attributes for part in parts(tree))
