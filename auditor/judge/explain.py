"""Why a verdict came out as it did, whichever it is: from the same traced run as a finding's evidence."""

import re
from collections.abc import Iterable
from dataclasses import replace
from fractions import Fraction
from typing import Literal

from auditor.ground.mark import Mark
from auditor.ground.missing import Missing
from auditor.ground.record import record
from auditor.ground.words import Words
from auditor.judge.compiled import CompiledRule
from auditor.judge.evidence import (
    Values,
    evidence_of,
    formula_of,
    is_number,
    label_of,
    place_of,
    written_like,
)
from auditor.judge.finding import make_finding, name_of, trace
from auditor.judge.judging import Case, at_level, level_settings, rows_of
from auditor.judge.settings import LevelSetting
from auditor.language.logic import SILENT, number
from auditor.language.render import parts
from auditor.language.syntax import conjuncts
from auditor.language.types import Arithmetic, Call, Compare, Get, Junction, Name, Over, Param, Tree
from auditor.language.types import Literal as Constant
from auditor.language.worded import as_percent, is_ratio, number_words, worded
from auditor.model.address import address_of, meant
from auditor.model.audit import Evidence, Lack, SubjectKey, Verdict
from auditor.model.rows.build import Family
from auditor.model.rows.kinds import SubjectRow
from auditor.model.rule import Rule, RulePack, Severity
from auditor.text.comparable import gap
from auditor.text.quantity import Quantity
from auditor.text.unit import PERCENT, POINTS

Answer = Literal["true", "false", "unknown", "unreached"]
# Functions of two values whose answer has a margin: the difference of the two.
BY_GAP = ("meets", "reaches", "same_number", "holds_bound")
# Numbers that a row works out itself, as against those that a document says.
WORKED_OUT = ("recount", "total", "slack", "margin", "implied", "implied_before")
SHARE = "÷"
PLACE = re.compile(r".+\.plan\.yaml:[0-9]+(:[0-9]+)?")


@record
class Step:
    """One of the things that `when` or `check` joins with `and`: as the rule has it, in words, its answer."""

    written: str
    words: Words
    answer: Answer


@record
class Computed:
    """A number that nobody wrote, exactly and as people write it.

    `of`: what it was computed from. `ratio`: a reader wants it in percent.
    """

    label: Words
    of: str
    value: Fraction
    ratio: bool
    said: Words


@record
class Margin:
    """How far two values are apart, in `unit`: the first minus the second.

    `tolerance`: half a unit of the last digit that the second declares; None where nothing is tolerated.
    """

    first: Words
    second: Words
    difference: Fraction
    unit: str
    tolerance: Fraction | None


@record
class Explanation:
    """A verdict with everything that it rests on.

    `message`: what a finding would say; None for holds and not applicable. `off`: no configuration
    asks for this verdict, it is given here all the same. `nominal`: a share of a bound.
    """

    rule: Rule
    subject: SubjectKey
    address: str
    name: str
    at: Mark
    verdict: Verdict
    severity: Severity
    off: bool
    message: Words | None
    when: tuple[Step, ...]
    check: tuple[Step, ...]
    evidence: tuple[Evidence, ...]
    formula: str
    computed: tuple[Computed, ...]
    margins: tuple[Margin, ...]
    missing: tuple[Lack, ...]
    nominal: bool
    quoted: bool


def explained(compiled: CompiledRule, family: Family, pack: RulePack, name: str) -> list[Explanation]:
    """The verdicts on the subjects that a name means (`auditor.model.address`, or FILE:LINE), in document order."""
    by_level = level_settings(compiled.rule, pack)
    found = [
        (row, at_level(by_level, plan.level)) for plan in family.plans for row in rows_of(plan, compiled.rule.subject)
    ]
    if PLACE.fullmatch(name):
        return [
            explain(compiled, row, order) for row, order in found
            if f"{place_of(_case(compiled, row, order))}:".startswith(f"{name}:")
        ]
    wanted = set(meant((row.key for row, _ in found), name))
    return [explain(compiled, row, order) for row, order in found if row.key in wanted]


def subjects(compiled: CompiledRule, family: Family) -> Iterable[SubjectKey]:
    """Everything that a rule can be asked about."""
    return (row.key for plan in family.plans for row in rows_of(plan, compiled.rule.subject))


def explain(compiled: CompiledRule, row: SubjectRow, order: LevelSetting) -> Explanation:
    """One verdict, as `auditor.judge.judging` gives it, with its reasons."""
    case = _case(compiled, row, order)
    values, answer = trace(case)
    applies = compiled.when_tree is None or _value(compiled.when_tree, values) is True
    verdict: Verdict = "undetermined"
    if answer is True:
        verdict = "holds"
    elif answer is False:
        verdict = "violated" if applies else "not_applicable"
    else:
        case = replace(case, answer=answer if isinstance(answer, Missing) else SILENT)
    finding = make_finding(case) if verdict in ("violated", "undetermined") else None
    evidence, quoted = evidence_of(case, values, conditions=True)
    like = written_like(row)
    when = _steps(compiled.rule.when, compiled.when_tree, values, like)
    check = _steps(compiled.rule.check, compiled.check_tree, values, like)
    decisive = [compiled.check_tree] if applies else _undecided(compiled.when_tree, values)
    return Explanation(
        rule=compiled.rule, subject=row.key, address=address_of(row.key), name=name_of(row), at=place_of(case),
        verdict=verdict, severity=finding.severity if finding is not None else order.severity, off=order.off,
        message=finding.message if finding is not None else None, when=when, check=check, evidence=evidence,
        formula=formula_of(case, values) if verdict != "not_applicable" else "",
        computed=tuple(dict.fromkeys(each for tree in decisive for each in _computed(tree, values, row))),
        margins=tuple(dict.fromkeys(each for tree in decisive for each in _margins(tree, values))),
        missing=finding.missing if finding is not None else (),
        nominal=any(_nominal(part, values, row) for tree in decisive for part in parts(tree)), quoted=quoted,
    )


def _case(compiled: CompiledRule, row: SubjectRow, order: LevelSetting) -> Case:
    return Case(compiled, row, None, order.severity, order.params)


def _value(tree: Tree, values: Values) -> object:
    return tree.value if isinstance(tree, Constant) else values.get(id(tree))


def _answer(tree: Tree, values: Values) -> Answer:
    if not isinstance(tree, Constant) and id(tree) not in values:
        return "unreached"
    value = _value(tree, values)
    if value is True:
        return "true"
    return "false" if value is False else "unknown"


def _joined(tree: Tree) -> tuple[Tree, ...]:
    return tree.parts if isinstance(tree, Junction) and tree.operator == "and" else (tree,)


def _steps(text: str, tree: Tree | None, values: Values, like: Quantity | None) -> tuple[Step, ...]:
    if tree is None:
        return ()
    return tuple(
        Step(written, worded(part, values, like), _answer(part, values))
        for written, part in zip(conjuncts(text), _joined(tree), strict=True)
    )


def _undecided(tree: Tree | None, values: Values) -> list[Tree]:
    """What kept the rule from being judged: the first condition that is false, else those that are open."""
    joined = _joined(tree) if tree is not None else ()
    false = [part for part in joined if _answer(part, values) == "false"]
    return false[:1] or [part for part in joined if _answer(part, values) == "unknown"]


def _computed(tree: Tree, values: Values, row: SubjectRow) -> list[Computed]:
    found = []
    for part in parts(tree):
        value = values.get(id(part))
        if isinstance(part, Get) and (part.of or part.attribute in WORKED_OUT):
            base = values.get(id(part.base), row)
            operands = {name: _said(getattr(base, name, None)) for name in part.of}
            label, of = label_of(part), part.formula.format(**operands)
        elif isinstance(part, Over | Call | Arithmetic):
            label, of = worded(part, {} if isinstance(part, Over) else values), ""
        else:
            continue
        if is_number(value):
            said = number_words(part, Fraction(value), _like(part, values, row))
            found.append(Computed(label, of, Fraction(value), is_ratio(part), said))
    return found


def _like(part: Tree, values: Values, row: SubjectRow) -> Quantity | None:
    """A value in whose unit a number is: of what a function works out the amount that it was given."""
    if not isinstance(part, Call):
        return written_like(row)
    given = [getattr(values.get(id(each)), "quantity", None) for each in part.arguments]
    return next((each for each in given if isinstance(each, Quantity) and each.kind == "amount"), None)


def _said(value: object) -> str:
    quantity = getattr(value, "quantity", None)
    return quantity.raw if isinstance(quantity, Quantity) else "?"


def _margins(tree: Tree, values: Values) -> list[Margin]:
    found = []
    for part in parts(tree):
        pair: tuple[Tree, ...] = ()
        if isinstance(part, Compare) and part.operator not in ("in", "not in"):
            pair = (part.left, part.right)
        elif isinstance(part, Call) and part.function in ("agrees", *BY_GAP):
            pair = part.arguments[:2]
        if not pair or id(part) not in values:
            continue
        first, second = (_value(side, values) for side in pair)
        by_gap = isinstance(part, Call) and part.function in BY_GAP
        apart = _gap(first, second) if by_gap else _difference(first, second, *map(is_ratio, pair))
        if apart is not None:
            tolerance = _tolerance(second) if isinstance(part, Call) and part.function == "agrees" else None
            ratio = any(map(is_ratio, pair))
            labels = [
                as_percent(side, values) if ratio and isinstance(side, Param) else _side(side, values) for side in pair
            ]
            found.append(Margin(labels[0], labels[1], *apart, tolerance))
    return found


def _gap(child: object, parent: object) -> tuple[Fraction, str] | None:
    """Child minus parent in the parent's unit; percentages in points."""
    first, second = getattr(child, "quantity", None), getattr(parent, "quantity", None)
    if not isinstance(first, Quantity) or not isinstance(second, Quantity):
        return None
    apart = gap(first, second)
    return None if isinstance(apart, Missing) else (apart, POINTS if second.unit == PERCENT else second.unit)


def _difference(first: object, second: object, *ratios: bool) -> tuple[Fraction, str] | None:
    """Two numbers apart; of shares and percentages in points."""
    if isinstance(first, str | bool) or isinstance(second, str | bool):
        return None
    left, right = number(first), number(second)
    if isinstance(left, Missing) or isinstance(right, Missing):
        return None
    units = {getattr(getattr(side, "quantity", None), "unit", "") for side in (first, second)}
    if any(ratios) or units & {PERCENT, POINTS}:
        return (left - right) * 100, POINTS
    return left - right, next(iter(units - {""}), "")


def _tolerance(declared: object) -> Fraction | None:
    quantity = getattr(declared, "quantity", None)
    return quantity.step / 2 if isinstance(quantity, Quantity) and quantity.step is not None else None


def _side(tree: Tree, values: Values) -> Words:
    """What a side of a comparison is called: a value of a row by its label, a parameter by its name."""
    if isinstance(tree, Get):
        return label_of(tree)
    return worded(tree, values)


def _nominal(part: Tree, values: Values, row: SubjectRow) -> bool:
    """Whether a share was read that rests on a bound."""
    if not isinstance(part, Get) or SHARE not in part.formula or id(part) not in values:
        return False
    base = row if isinstance(part.base, Name) else values.get(id(part.base))
    return getattr(base, "nominal", False) is True
