"""Every rule × every row of its subject → a verdict, counted."""

from collections.abc import Iterable, Iterator, Mapping
from fractions import Fraction
from functools import lru_cache
from operator import attrgetter
from typing import cast

from auditor.audit import VERDICTS, Counts
from auditor.engine.compiled import CompiledRule
from auditor.expression.emit import Found
from auditor.expression.logic import SILENT
from auditor.missing import Missing
from auditor.plan import LEVELS
from auditor.record import record
from auditor.rule import Rule, RulePack, Severity
from auditor.subjects.build import Family
from auditor.subjects.plan_row import PlanRow
from auditor.subjects.rows import SubjectRow
from auditor.subjects.vocabulary import COLLECTION
from auditor.values.compare import as_ratio, number_of
from auditor.values.read import read_quantity

Params = Mapping[str, object]


@record
class Case:
    """A verdict that somebody must read, before it is put into words."""

    compiled: CompiledRule
    row: SubjectRow
    answer: Missing | None              # None: violated
    severity: Severity
    params: Params


@record
class Order:
    """How one rule is judged at one level: whether, how severely, with which parameters."""

    off: bool
    severity: Severity
    params: Params


Docket = Mapping[str, tuple[tuple[CompiledRule, Order], ...]]       # level → the rules that are judged there


def param_value(type: str, written: object) -> object:
    """A parameter as expressions see it. None: not set. ValueError where it is not of its type."""
    if written is None or written == "":
        return None
    if type == "flag":
        if not isinstance(written, bool):
            raise ValueError(written)
        return written
    if type == "texts":
        return tuple(cast("tuple[str, ...]", written))
    if type == "table":
        return dict(cast("Mapping[str, tuple[str, ...]]", written))
    quantity = read_quantity(str(written))
    number = number_of(quantity) if type == "number" and quantity.unit != "%" else as_ratio(quantity)
    if not isinstance(number, Fraction):
        raise ValueError(written)
    return number


def orders(rule: Rule, pack: RulePack) -> dict[str, Order]:
    """What the settings make of a rule, per level."""
    settings = pack.settings.get(rule.id, {})
    result: dict[str, Order] = {}
    for level in LEVELS:
        off, severity = rule.off, rule.severity
        written = {name: declared.default for name, declared in rule.params.items()}
        for key in ("", level):
            setting = settings.get(key)
            if setting is None:
                continue
            off = off if setting.off is None else setting.off
            severity = setting.severity or severity
            written.update(setting.params)
        params = {name: param_value(rule.params[name].type, value) for name, value in written.items()}
        result[level] = Order(off, severity, params)
    return result


def rows_of(plan: PlanRow, subject: str) -> Iterable[SubjectRow]:
    """The rows of one plan that a rule about `subject` is judged on."""
    if subject == "plan":
        return (plan,)
    rows: Iterable[SubjectRow] = getattr(plan, COLLECTION[subject])
    return rows


def docket_of(compiled: Mapping[str, CompiledRule], pack: RulePack) -> Docket:
    """Per level, the rules that are judged there, in their order, each as it is judged there."""
    by_rule = [(rule, orders(rule.rule, pack)) for rule in compiled.values()]
    return {
        level: tuple((rule, by_level[level]) for rule, by_level in by_rule if not by_level[level].off)
        for level in LEVELS
    }


def judge_rows(compiled: CompiledRule, order: Order, plan: PlanRow, cases: list[Case]) -> Counts:
    """Judges one rule on the rows of one plan; adds what somebody must read to `cases`."""
    found: Found = []
    holds, not_applicable = compiled.loop(rows_of(plan, compiled.rule.subject), order.params, found)
    violated = 0
    for row, answer in found:
        violated += answer is False
        open_answer = None if answer is False else answer if isinstance(answer, Missing) else SILENT
        cases.append(Case(compiled, cast("SubjectRow", row), open_answer, order.severity, order.params))
    return counts_of(holds, violated, len(found) - violated, not_applicable)


@lru_cache(1 << 14)
def counts_of(holds: int, violated: int, undetermined: int, not_applicable: int) -> Counts:
    """Counts; equal ones are one record: plans of one shape have the same ones."""
    return Counts(holds, violated, undetermined, not_applicable)


def judge_rule(compiled: CompiledRule, family: Family, pack: RulePack, cases: list[Case]) -> Counts:
    """Judges one rule on the whole family; adds what somebody must read to `cases`."""
    by_level = orders(compiled.rule, pack)
    each = [
        judge_rows(compiled, by_level[plan.level], plan, cases) for plan in family.plans
        if not by_level[plan.level].off
    ]
    return Counts(*(sum(map(attrgetter(verdict), each)) for verdict in VERDICTS))


def judge(
    compiled: Mapping[str, CompiledRule], family: Family, pack: RulePack
) -> tuple[dict[str, Counts], list[Case]]:
    """All rules on all rows: the counts per rule, and the cases in order of rule and row."""
    cases: list[Case] = []
    coverage = {id: judge_rule(rule, family, pack, cases) for id, rule in compiled.items()}
    return coverage, cases


def verdicts(compiled: CompiledRule, family: Family, pack: RulePack) -> Iterator[tuple[SubjectRow, str]]:
    """Every row with its verdict, holds and not applicable included (for examples and explanations)."""
    by_level = orders(compiled.rule, pack)
    for plan in family.plans:
        order = by_level[plan.level]
        if order.off:
            continue
        for row in rows_of(plan, compiled.rule.subject):
            answer: object = True if compiled.when is None else compiled.when(row, order.params)
            if answer is False:
                yield row, "not_applicable"
                continue
            if answer is True:
                answer = compiled.check(row, order.params)
            yield row, {True: "holds", False: "violated"}.get(answer, "undetermined") if isinstance(
                answer, bool) else "undetermined"
